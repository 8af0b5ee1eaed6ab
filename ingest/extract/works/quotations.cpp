// Whose words stand in quotation marks: the work that a note, a bracket or the sentence names.
#include <algorithm>
#include <map>
#include <set>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/one_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kLeastWords = 4;

struct Quotation {
  TokenIndex open = 0, close = 0;  // of the marks, or the first token and the last
};

class QuotationReader {
 public:
  explicit QuotationReader(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        verbs_(a_.schema->list("text_verbs")),
        cues_(a_.schema->list("title_cues")),
        roles_(a_.schema->list("roles")) {}

  void run() {
    find_quotations();
    if (quotations_.empty()) return;
    works_of_notes();
    works_of_authors();
    works_in_order();
    reviewed_work();
    for (std::size_t q = 0; q < quotations_.size(); ++q) attribute(q);
  }

 private:
  void find_quotations() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone == Zone::boilerplate || block.zone == Zone::references || block.last <= block.first)
        continue;
      if (block.kind == BlockKind::quote) {
        keep({block.first, block.last - 1});
        continue;
      }
      TokenIndex done = block.first;
      for (const TokenIndex i : a_.stops(Cue::quote, block.first, block.last)) {
        if (i < done || !opening_quote(t_[i]) || (i + 1 < block.last && t_[i + 1].space_before)) continue;
        const TokenIndex close = quotation_end(a_, i, block.last);
        if (close == block.last) continue;
        keep({i, close});
        done = close + 1;
      }
    }
  }

  void keep(Quotation q) {
    std::size_t words = 0;
    for (TokenIndex i = q.open; i <= q.close; ++i) words += t_[i].is_word() || t_[i].shape == Shape::number;
    if (words < kLeastWords && !(words + 1 == kLeastWords && noted(q.close))) return;
    // A title is no quotation.
    TokenIndex last_word = q.close;
    while (last_word > q.open && !t_[last_word].is_word()) --last_word;
    if (const EntityIndex work = work_at(q.open + 1); work != kNobody && work_at(last_word) == work) return;
    // Nor is what stands in quotation marks in a note.
    if (a_.blocks[t_[q.open].block].zone == Zone::notes) return;
    quotations_.push_back(q);
  }

  // Does the mark of a note stand behind the quotation that closes at `close`?
  bool noted(TokenIndex close) const {
    const auto anchor =
        std::lower_bound(a_.anchors.begin(), a_.anchors.end(), t_[close].span.end,
                         [](const NoteAnchor& a, std::uint32_t at) { return a.span.begin < at; });
    return anchor != a_.anchors.end() && anchor->span.begin <= t_[close].span.end + 1;
  }

  // The first work that each note names, by the note's label.
  void works_of_notes() {
    std::map<std::uint32_t, std::pair<TokenIndex, EntityIndex>> by_block;
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || draft_.entity(e).type != "work" || m.first >= t_.size()) continue;
      const std::uint32_t block = t_[m.first].block;
      if (a_.blocks[block].zone != Zone::notes) continue;
      const auto at = by_block.emplace(block, std::pair{m.first, e}).first;
      if (m.first < at->second.first) at->second = {m.first, e};
    }
    for (const auto& [block, work] : by_block)
      if (!quoted_in(work.first, a_.blocks[block].first))
        of_note_.emplace(a_.blocks[block].label, work.second);
  }

  // "Quoted in WORK": the words are another's.
  bool quoted_in(TokenIndex work, TokenIndex first) const {
    for (TokenIndex i = work; i > first && work - i < 6; --i)
      if (one_of(t_[i - 1].lower, "quoted", "cited", "qtd") && one_of(t_[i].lower, "in", "by", "from", "."))
        return true;
    return false;
  }

  // Persons of whom the text knows one work.
  void works_of_authors() {
    for (const DraftStatement& s : draft_.statements()) {
      if (s.relation != "authored_by" || s.from >= draft_.entity_count()) continue;
      const EntityIndex author = draft_.resolve(s.to), work = draft_.resolve(s.from);
      const auto at = of_author_.emplace(author, work).first;
      if (at->second != work) at->second = kNobody;
    }
  }

  // The one book whose imprint heads a review, and who wrote it.
  void reviewed_work() {
    for (const DraftMention& m : draft_.mentions()) {
      if (m.rule != "book-entry") continue;
      const EntityIndex work = draft_.resolve(m.entity);
      if (work >= draft_.entity_count() || draft_.entity(work).type != "work") continue;
      if (reviewed_ != kNobody && reviewed_ != work) {
        reviewed_ = kNobody;
        return;
      }
      reviewed_ = work;
    }
    for (const DraftStatement& s : draft_.statements())
      if (reviewed_ != kNobody && s.relation == "authored_by" && s.from < draft_.entity_count() &&
          draft_.resolve(s.from) == reviewed_)
        reviewed_author_.insert(draft_.resolve(s.to));
  }

  struct Named {
    TokenIndex first = 0;
    EntityIndex work = kNobody;
  };
  void works_in_order() {
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e < draft_.entity_count() && draft_.entity(e).type == "work") works_.push_back({m.first, e});
    }
    std::sort(works_.begin(), works_.end(), [](const Named& x, const Named& y) { return x.first < y.first; });
  }

  // The last work before the token that `fits`.
  EntityIndex work_before(TokenIndex at, auto&& fits) const {
    constexpr int kReach = 40;
    auto behind = std::lower_bound(works_.begin(), works_.end(), at,
                                   [](const Named& n, TokenIndex i) { return n.first < i; });
    for (int n = 0; n < kReach && behind != works_.begin(); ++n)
      if (--behind; fits(*behind)) return behind->work;
    return kNobody;
  }

  // "Article 7 states", "the Treaty says", "it provides": the work named before that is meant.
  EntityIndex stand_in(TokenIndex at) const {
    const std::string_view word = t_[at].lower;
    if (word == "it") {
      if (at + 1 >= t_.size() || !t_[at + 1].word.lists.test(verbs_)) return kNobody;
      for (TokenIndex i = at; i > 0 && at - i < 40; --i)
        if (const EntityIndex e = draft_.at(i - 1);
            e < draft_.entity_count() && draft_.entity(e).type != "date")
          return draft_.entity(e).type == "work" ? e : kNobody;
      return kNobody;
    }
    const bool provision = one_of(word, "article", "section", "clause", "paragraph", "preamble", "chapter");
    const bool ordinal =
        at > 0 && (t_[at - 1].lower == "its" || t_[at - 1].shape == Shape::ordinal ||
                   one_of(t_[at - 1].lower, "first", "second", "third", "fourth", "fifth", "sixth", "last"));
    if ((provision || word == "point") && ordinal)
      return work_before(at, [&](const Named& n) { return legal(n.work); });
    if (provision && (word == "preamble" || (at + 1 < t_.size() && t_[at + 1].shape == Shape::number)))
      return work_before(at, [&](const Named& n) { return legal(n.work); });
    if (at == 0 || (t_[at - 1].lower != "the" && t_[at - 1].lower != "this") ||
        !t_[at].word.lists.test(cues_))
      return kNobody;
    return work_before(at, [&](const Named& n) { return named_with(n.work, word); });
  }

  bool named_with(EntityIndex work, std::string_view noun) const {
    const std::string name = schema::lower(draft_.entity(work).name);
    const std::size_t found = name.find(noun);
    return found != std::string::npos && (found == 0 || name[found - 1] == ' ');
  }

  bool legal(EntityIndex work) const {
    static constexpr std::string_view kNouns[] = {
        "treaty",     "act",        "protocol", "convention",   "charter", "code", "agreement", "directive",
        "regulation", "resolution", "bill",     "constitution", "statute", "law",  "pact"};
    return std::any_of(std::begin(kNouns), std::end(kNouns),
                       [&](std::string_view noun) { return named_with(work, noun); });
  }

  void attribute(std::size_t q) {
    const Quotation& quotation = quotations_[q];
    const TokenIndex next =
        q + 1 < quotations_.size() ? quotations_[q + 1].open : static_cast<TokenIndex>(t_.size());
    if (by_note(quotation, next)) return;
    if (in_brackets(quotation) || on_page(quotation) || signed_with(quotation)) return;
    if (named_before(quotation) || named_behind(quotation) || introduced(quotation)) return;
    if (opens_with_work(quotation) || said_in(quotation) || owned(quotation)) return;
    if (!by_author(quotation) && !by_reviewed(quotation)) by_later_note(quotation);
  }

  void quotes(EntityIndex work, const Quotation& q, const char* rule, graph::Confidence confidence) {
    const Span evidence{a_.sentence_span(q.open).begin, a_.sentence_span(q.close).end};
    draft_.state(kDoc, "quotes", work, evidence, rule, confidence);
    draft_.state(kDoc, "cites", work, evidence, rule, confidence);
  }

  // The mark that closes the quotation, or the first one behind it in the same sentence.
  bool by_note(const Quotation& q, TokenIndex next) {
    const std::uint32_t end = t_[q.close].span.begin;
    auto anchor = std::lower_bound(a_.anchors.begin(), a_.anchors.end(), end,
                                   [](const NoteAnchor& a, std::uint32_t at) { return a.span.begin < at; });
    if (anchor == a_.anchors.end()) return false;
    const TokenIndex at = a_.token_at(anchor->span.begin);
    if (at == 0 || at > next || t_[at - 1].sentence != t_[q.close].sentence) return false;
    const auto work = of_note_.find(anchor->label);
    if (work == of_note_.end()) return false;
    const bool closing = at <= q.close + 2;
    quotes(work->second, q, "quotation-note", closing ? 900 : 750);
    return true;
  }

  // The mark at the end of what follows the quotation: it covers all since the mark before.
  bool by_later_note(const Quotation& q) {
    constexpr std::uint32_t kSentences = 2;
    const std::uint32_t end = t_[q.close].span.begin;
    const auto anchor =
        std::lower_bound(a_.anchors.begin(), a_.anchors.end(), end,
                         [](const NoteAnchor& a, std::uint32_t at) { return a.span.begin < at; });
    if (anchor == a_.anchors.end()) return false;
    const TokenIndex at = a_.token_at(anchor->span.begin);
    if (at == 0 || t_[at - 1].block != t_[q.close].block ||
        t_[at - 1].sentence > t_[q.close].sentence + kSentences)
      return false;
    const auto work = of_note_.find(anchor->label);
    if (work == of_note_.end()) return false;
    quotes(work->second, q, "quotation-later-note", 600);
    return true;
  }

  // "..." — Berg, The Long Pier
  bool signed_with(const Quotation& q) {
    constexpr TokenIndex kReach = 12;
    const TokenIndex dash = q.close + 1;
    if (dash + 1 >= t_.size() || !one_of(t_[dash].text, "—", "–", "-", "--", "―")) return false;
    const std::uint32_t block = t_[dash].block;
    for (TokenIndex i = dash + 1; i < t_.size() && t_[i].block == block && i < dash + kReach; ++i) {
      if (t_[i].shape == Shape::lower && t_[i].word.verb && !t_[i].word.noun) return false;
      if (const EntityIndex work = work_at(i); work != kNobody) {
        quotes(work, q, "quotation-signed", 800);
        return true;
      }
    }
    return false;
  }

  // "In the Harbour Act, the county found that '...'"
  bool opens_with_work(const Quotation& q) {
    constexpr TokenIndex kLongestOpening = 4;
    const bool announced =
        q.open > 0 && t_[q.open - 1].text == ":" && t_[q.open - 1].block == t_[q.open].block;
    const Sentence& s = a_.sentences[t_[announced ? q.open - 1 : q.open].sentence];
    if (t_[s.first].lower != "in") return false;
    TokenIndex i = s.first + 1;
    while (i < q.open && i < s.first + kLongestOpening && work_at(i) == kNobody &&
           one_of(t_[i].lower, "the", "its", "his", "her", "their", "our", "a", "an", "\"", "“"))
      ++i;
    const EntityIndex work = i < q.open ? work_at(i) : kNobody;
    if (work == kNobody) return false;
    while (i < q.open && work_at(i) == work) ++i;
    const TokenIndex named = i;
    while (i < q.open && i < named + 8 &&
           (entity_of(i, "date", "person", "place", "organization") ||
            one_of(t_[i].lower, "of", "dated", "on", "the", "to") ||
            (t_[i].text == "," && i + 1 < q.open && entity_of(i + 1, "date"))))
      ++i;
    const bool dated = i > named && entity_of(i - 1, "date");
    int depth = 0;
    for (; i < q.open && (depth > 0 || t_[i].text == "("); ++i)
      depth += t_[i].text == "(" ? 1 : t_[i].text == ")" ? -1 : 0;
    if (i >= q.open || (t_[i].text != "," && !dated)) return false;
    bool verb = false;
    for (TokenIndex k = i; k < q.open; ++k) {
      if (work_at(k) != kNobody) return false;
      verb |= says(k);
    }
    if (verb) quotes(work, q, "quotation-in-work", 700);
    return verb;
  }

  bool says(TokenIndex i) const {
    return t_[i].shape == Shape::lower &&
           (t_[i].word.lists.test(verbs_) || one_of(t_[i].lower, "found", "finds", "held", "holds"));
  }

  // "..., writes Berg to a friend in The Long Pier"
  bool said_in(const Quotation& q) {
    constexpr TokenIndex kReach = 25;
    const TokenIndex end = std::min<TokenIndex>(a_.sentences[t_[q.close].sentence].last, q.close + kReach);
    bool verb = false;
    for (TokenIndex i = q.close + 1; i < end; ++i) {
      if (t_[i].text == ";" || t_[i].text == ":") return false;
      verb |= i < q.close + 4 && says(i);
      const EntityIndex work = work_at(i);
      if (work == kNobody) {
        if (opening_quote(t_[i]) && work_at(i + 1) == kNobody) return false;
        continue;
      }
      TokenIndex in = i;
      while (in > q.close && in + 4 > i && t_[in - 1].lower != "in") --in;
      if (!verb || in + 4 <= i || in <= q.close + 1) return false;
      quotes(work, q, "quotation-said-in", 650);
      return true;
    }
    return false;
  }

  // "the Charter's promise of '...'"
  bool owned(const Quotation& q) {
    constexpr TokenIndex kReach = 7;
    const TokenIndex start = a_.sentences[t_[q.open].sentence].first;
    for (TokenIndex i = q.open; i > start + 1 && q.open - i < kReach; --i) {
      const TokenIndex at = i - 1;
      if (entity_of(at, "person", "organization", "leading_group", "place") || t_[at].text == ",")
        return false;
      if (t_[at].text != "'s") continue;
      const EntityIndex work = work_at(at - 1);
      if (work != kNobody) quotes(work, q, "quotation-of-work", 700);
      return work != kNobody;
    }
    return false;
  }

  EntityIndex work_at(TokenIndex i) const {
    const EntityIndex e = i < t_.size() ? draft_.at(i) : kNobody;
    return e < draft_.entity_count() && draft_.entity(e).type == "work" ? e : kNobody;
  }
  template <std::size_t... Sizes>
  bool entity_of(TokenIndex i, const char (&... types)[Sizes]) const {
    const EntityIndex e = draft_.at(i);
    return e < draft_.entity_count() && one_of(draft_.entity(e).type, types...);
  }

  // "..." (ix), "..." (p. 12): a page of the work of the one named last
  bool on_page(const Quotation& q) {
    TokenIndex i = q.close + 1;
    if (i + 2 >= t_.size() || t_[i].text != "(" || t_[i].block != t_[q.close].block) return false;
    ++i;
    if (t_[i].lower == "p" || t_[i].lower == "pp" || t_[i].lower == "p." || t_[i].lower == "pp.") ++i;
    if (t_[i].text == ".") ++i;
    // "(2014: 55)"
    if (i + 3 < t_.size() && year_number(t_[i].text) > 0 && (t_[i + 1].text == ":" || t_[i + 1].text == ","))
      i += 2;
    const std::string_view page = t_[i].lower;
    const bool roman = page.find_first_not_of("ivxlc") == std::string_view::npos;
    const bool number = t_[i].shape == Shape::number && page.size() < 4;
    if ((!roman && !number) || i + 1 >= t_.size() || (t_[i + 1].text != ")" && t_[i + 1].text != "–"))
      return false;
    constexpr TokenIndex kReach = 90;
    for (TokenIndex k = q.open; k > 0 && q.open - k < kReach; --k) {
      EntityIndex work = work_at(k - 1);
      if (const auto of = of_author_.find(draft_.at(k - 1)); of != of_author_.end()) work = of->second;
      if (work == kNobody) continue;
      quotes(work, q, "quotation-page", 700);
      return true;
    }
    return false;
  }

  // "..." (Berg, 2011, p. 4), "..." (UN Charter)
  bool in_brackets(const Quotation& q) {
    if (q.close + 2 >= t_.size() || t_[q.close + 1].text != "(" || t_[q.close + 1].block != t_[q.close].block)
      return false;
    for (TokenIndex i = q.close + 2; i < t_.size() && i < q.close + 6 && t_[i].text != ")"; ++i)
      if (const EntityIndex work = work_at(i); work != kNobody) {
        quotes(work, q, "quotation-bracket", 850);
        return true;
      }
    return false;
  }

  bool pronoun(TokenIndex i) const {
    const std::string_view s = t_[i].lower;
    return s == "he" || s == "she" || s == "we" || s == "they" || s == "i";
  }

  // "The Charter says: ..", "As Berg wrote in The Long Pier, ..": the work nearest before, its verb or colon,
  // and nobody else who could be speaking.
  bool named_before(const Quotation& q) {
    const TokenIndex start = a_.sentences[t_[q.open].sentence].first;
    bool verb = false, other = false;
    for (TokenIndex i = q.open; i > start && q.open - i < 30; --i) {
      const TokenIndex at = i - 1;
      if (closing_quote(t_[at]) && t_[at].text != "’" && t_[at].text != "'") {
        // Over a shorter quotation in the same sentence.
        TokenIndex open = at;
        while (open > start && !opening_quote(t_[open - 1])) --open;
        if (open == start || q.open - open > 20) return false;
        i = open;
        continue;
      }
      EntityIndex work = work_at(at);
      if (work == kNobody && verb && !other) work = stand_in(at);
      if (work != kNobody) {
        if (other) return false;
        TokenIndex first = at;
        while (first > start && work_at(first - 1) == work) --first;
        const bool source = first > start && spoken_from(first, start);
        const bool close = q.open - at <= 3 || only_pages(at + 1, q.open);
        if (!verb && !(close && source) && !(close && t_[q.open - 1].text == ":")) return false;
        quotes(work, q, "quotation-after-work", verb ? 800 : 750);
        return true;
      }
      verb |= t_[at].word.lists.test(verbs_) && t_[at].shape == Shape::lower;
      other |= entity_of(at, "person", "organization", "leading_group", "place") || pronoun(at) ||
               (verb && t_[at].shape == Shape::lower && t_[at].word.lists.test(roles_));  // "the mayor said"
    }
    return false;
  }

  // ", 23), " between a work cited by its year and what it says
  bool only_pages(TokenIndex first, TokenIndex last) const {
    if (last - first > 8) return false;
    for (TokenIndex i = first; i < last; ++i)
      if (t_[i].shape != Shape::punct && t_[i].shape != Shape::number && t_[i].lower != "p" &&
          t_[i].lower != "pp")
        return false;
    return true;
  }

  // "wrote in WORK", "according to WORK", "in the words of WORK"
  bool spoken_from(TokenIndex first, TokenIndex start) const {
    TokenIndex i = first;
    while (i > start && i + 4 > first &&
           (t_[i - 1].lower == "the" || t_[i - 1].lower == "his" || t_[i - 1].lower == "her" ||
            t_[i - 1].lower == "their" || t_[i - 1].lower == "its" || opening_quote(t_[i - 1])))
      --i;
    // "in his memoir, The Long Pier"
    TokenIndex noun = i;
    while (noun > start && i - noun < 4 && (t_[noun - 1].text == "," || t_[noun - 1].word.lists.test(cues_)))
      --noun;
    if (noun < i)
      for (i = noun; i > start && noun - i < 3 && t_[i - 1].lower != "in" && t_[i - 1].lower != "of" &&
                     t_[i - 1].lower != "to";)
        --i;
    if (i == start) return false;
    const std::string_view word = t_[i - 1].lower;
    if (word == "to" && i >= start + 2 && t_[i - 2].lower == "according") return true;
    if (word != "in" && word != "of" && word != "from" && word != "under") return false;
    if (word == "under") return true;
    for (TokenIndex k = i - 1; k > start && i - k < 9; --k)
      if (t_[k - 1].word.lists.test(verbs_) || t_[k - 1].lower == "words" || t_[k - 1].lower == "article" ||
          t_[k - 1].lower == "preamble")
        return true;
    return false;
  }

  // "...," says the Charter; "..." according to the Charter; "..." in the Charter
  bool named_behind(const Quotation& q) {
    const TokenIndex end = a_.sentences[t_[q.close].sentence].last;
    bool tied = false;
    for (TokenIndex i = q.close + 1; i < end && i < q.close + 9; ++i) {
      if (opening_quote(t_[i]) || t_[i].text == ";" || pronoun(i)) return false;
      if (const EntityIndex work = work_at(i); work != kNobody) {
        TokenIndex behind = i;
        while (behind < end && (work_at(behind) == work || only_pages(behind, behind + 1))) ++behind;
        const bool verb_behind =
            behind < end && t_[behind].word.lists.test(verbs_) && t_[q.close - 1].text == ",";
        if (!tied && !verb_behind) return false;
        quotes(work, q, "quotation-before-work", 750);
        return true;
      }
      if (entity_of(i, "person") && (work_at(i + 1) != kNobody || work_at(i + 2) != kNobody)) continue;
      if (entity_of(i, "person", "organization", "leading_group", "place")) return false;
      const std::string_view s = t_[i].lower;
      tied |= t_[i].word.lists.test(verbs_) || s == "according" || (s == "in" && i == q.close + 1) ||
              (s == "from" && i == q.close + 1);
    }
    return false;
  }

  // A block quotation, or a paragraph that opens with the mark: what the sentence before it announced with a
  // colon.
  bool introduced(const Quotation& q) {
    const ZonedBlock& block = a_.blocks[t_[q.open].block];
    if (q.open != block.first || block.first == 0) return false;
    const TokenIndex colon = block.first - 1;
    if (t_[colon].text != ":") return false;
    const TokenIndex start = a_.sentences[t_[colon].sentence].first;
    for (TokenIndex i = colon; i > start; --i) {
      if (const EntityIndex work = work_at(i - 1); work != kNobody) {
        quotes(work, q, "quotation-block", 750);
        return true;
      }
      if (entity_of(i - 1, "person") || pronoun(i - 1)) return false;
    }
    return false;
  }

  // What an author does in a work, not what a person says at a meeting.
  bool writes(const Token& t) const {
    if (t.shape != Shape::lower || !t.word.lists.test(verbs_)) return false;
    return t.word.verb_form == schema::Word::VerbForm::s || t.lower == "wrote" || t.lower == "argued" ||
           t.lower == "concluded" || t.lower == "observed" || t.lower == "contended";
  }

  // "..." asks Berg, of whom the text names one work.
  bool by_author(const Quotation& q) {
    const Sentence& s = a_.sentences[t_[q.close].sentence];
    const auto speaker = [&](TokenIndex from, TokenIndex to, bool behind) {
      for (TokenIndex i = from; i < to; ++i) {
        if (!writes(t_[i])) continue;
        const TokenIndex subject = i > from + 1 && t_[i - 1].lower.ends_with("ly") ? i - 2 : i - 1;
        for (TokenIndex k : {i > from ? subject : i, i + 1})
          if (k < t_.size() && (behind || k < i) && entity_of(k, "person"))
            if (const auto found = of_author_.find(draft_.at(k));
                found != of_author_.end() && found->second != kNobody)
              return found->second;
      }
      return kNobody;
    };
    EntityIndex work = speaker(q.close + 1, std::min<TokenIndex>(s.last, q.close + 6), true);
    if (work == kNobody) {
      const TokenIndex first = a_.sentences[t_[q.open].sentence].first;
      work = speaker(q.open > first + 5 ? q.open - 5 : first, q.open, false);
    }
    if (work == kNobody) return false;
    quotes(work, q, "quotation-author", 600);
    return true;
  }

  // "The author ends with ..", "In her words, ..", "For Lund, the port was .." in the review of Lund's book.
  bool by_reviewed(const Quotation& q) {
    constexpr TokenIndex kBehind = 6;
    if (reviewed_ == kNobody) return false;
    const TokenIndex start = a_.sentences[t_[q.open].sentence].first;
    const TokenIndex end = std::min<TokenIndex>(a_.sentences[t_[q.close].sentence].last, q.close + kBehind);
    bool told = false;
    for (TokenIndex i = start; i < end; ++i) {
      if (i >= q.open && i <= q.close) continue;
      if (const EntityIndex work = work_at(i); work != kNobody && work != reviewed_) return false;
      if (entity_of(i, "person")) {
        if (!reviewed_author_.contains(draft_.resolve(draft_.at(i)))) return false;
        told = true;
      }
      const std::string_view s = t_[i].lower;
      told |= s == "author" || s == "authors" || s == "book" ||
              ((s == "she" || s == "he") && i < start + 4) ||
              ((s == "his" || s == "her") && i + 1 < q.open && t_[i + 1].lower == "words");
      if ((s == "she" || s == "he") && i > q.close) told = true;
    }
    if (told) quotes(reviewed_, q, "quotation-reviewed", 600);
    return told;
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId verbs_, cues_, roles_;
  std::vector<Quotation> quotations_;
  std::map<std::string, EntityIndex> of_note_;
  std::map<EntityIndex, EntityIndex> of_author_;
  EntityIndex reviewed_ = kNobody;
  std::set<EntityIndex> reviewed_author_;
  std::vector<Named> works_;  // by position
};

}  // namespace

void find_quotations(Draft& draft) { QuotationReader(draft).run(); }

}  // namespace stemma::ingest
