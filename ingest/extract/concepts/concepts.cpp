// Concepts: the noun phrases that a text is about. Each candidate gets the weighted sum of what is counted of
// it; the weights are data (list concept_weights), each explained there.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <unordered_set>
#include <vector>

#include "ingest/extract/concepts/concept_candidates.hpp"
#include "ingest/extract/concepts/concept_variants.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

// A short text has few terms: so many, and one more for so many of its words, up to the most.
constexpr std::size_t kFewestConcepts = 12, kWordsAConcept = 18, kMostConcepts = 38, kReserve = 2;

// What each thing that is counted weighs.
struct ConceptWeights {
  explicit ConceptWeights(const schema::Schema& schema) {
    const schema::ListId list = schema.list("concept_weights");
    const auto read = [&](std::string_view name, Weight& weight) {
      const std::string_view text = schema.partner(list, name);
      std::from_chars(text.data(), text.data() + text.size(), weight.of[1]);
      weight.of[2] = 2 * weight.of[1];
    };
    read("alone", alone);
    read("only_inside", only_inside);
    read("once", once);
    read("two_words", two_words);
    read("three_words", three_words);
    read("linked", linked);
    read("joined", joined);
    read("plain_adjective", plain_adjective);
    read("plain_head", plain_head);
    read("common", common);
    read("capital", capital);
    read("all_capitals", all_capitals);
    read("name_head", name_head);
    read("object", object);
    read("after_of", after_of);
    read("enumerated", enumerated);
    read("before_of", before_of);
    read("defined", defined);
    read("participle", participle);
    read("begins", begins);
    read("ends", ends);
    read("subject", subject);
    read("subject_single", subject_single);
    read("quality", quality);
    read("field_first", field_first);
    read("field_head", field_head);
    read("light_head", light_head);
  }
  struct Weight {
    double of[3] = {0, 0, 0};  // by how often it is so: looked up, for nobody can foresee a branch
    operator double() const { return of[1]; }
  };
  Weight alone, only_inside, once, two_words, three_words, linked, joined, plain_adjective, plain_head, common,
      capital, all_capitals, name_head, object, after_of, enumerated, before_of, defined, participle, begins,
      ends, subject, subject_single, quality, field_first, field_head, light_head;
};

// log2, of small numbers from a table.
double log2_of(std::uint32_t n) {
  static const auto kSmall = [] {
    std::array<double, 64> table{};
    for (std::size_t k = 1; k < table.size(); ++k) table[k] = std::log2(static_cast<double>(k));
    return table;
  }();
  return n < kSmall.size() ? kSmall[n] : std::log2(static_cast<double>(n));
}

class ConceptFinder {
 public:
  explicit ConceptFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        words_(a_),
        tags_(term_tags(draft, words_)),
        candidates_(find_candidates(draft, words_, tags_)),
        variants_(words_, tags_, candidates_),
        longer_(candidates_.size() / 4) {}

  void run() {
    variants_.join_qualified();
    rank();
    const std::size_t most = std::min(kMostConcepts, kFewestConcepts + t_.size() / kWordsAConcept);
    TermGroups found(variants_, longer_, candidates_, most + most / kReserve);
    group(found);
    const std::span<const TermGroups::Group> groups = found.groups();
    if (draft_.traced()) note_left_out(groups.first(std::min(most, groups.size())));
    if (groups.empty()) return;
    const double best = groups.front().head->score,
                 worst = groups[std::min(most, groups.size()) - 1].head->score;
    for (std::size_t k = 0; k < groups.size(); ++k) {
      if (k >= most && !specific(*groups[k].head)) continue;
      const double height = best > worst ? (groups[k].head->score - worst) / (best - worst) : 1;
      write(groups[k], std::max(height, 0.0), k < most);
    }
  }

 private:
  bool content(TokenIndex i) const { return inside_phrase(tags_[i]); }

  // "tax credits", but not "necessary steps" or "wings of eagles"
  bool specific(const Candidate& c) const {
    return c.kind == Candidate::Kind::plain && !words_[c.place.first].plain_adjective &&
           !words_[c.place.last - 1].plain_noun;
  }

  // What is counted over the places of a candidate.
  struct Counts {
    std::uint32_t capital = 0, capitals = 0, capital_head = 0, object = 0, after_of = 0, enumerated = 0,
                  before_of = 0, defined = 0, begins = 0, ends = 0;
  };
  [[gnu::always_inline]] void count(TermPlace p, bool single, Counts& n) const {
    const TokenBrief& first = words_.brief(p.first);
    n.capital += first.capitalised() & !first.sentence_start;
    n.capital_head += words_.brief(p.last - 1).capitalised();
    if (!single && capitals(p)) ++n.capitals;
    if (p.first > 0) {
      const TermFlags& before = words_[p.first - 1];
      n.object += tags_[p.first - 1] == TermTag::verb;
      n.after_of += before.is_of;
      n.enumerated += before.joins | before.comma;
      n.begins += before.determiner & words_.brief(p.first - 1).sentence_start;
    }
    n.begins += first.sentence_start;
    if (p.last < t_.size()) {
      const TermFlags& behind = words_[p.last];
      n.before_of += behind.is_of;
      n.defined += behind.defines;
      n.ends += behind.stop;
    }
  }

  // All that may be terms.
  void rank() {
    ranked_.reserve(candidates_.size());
    for (Candidate& c : candidates_) {
      if (c.variant || c.part()) continue;
      if (c.kind == Candidate::Kind::plain && c.words() > 1 && c.alone > 0)
        ++longer_[words_.word(c.place.last - 1).singular_key];
      const bool known = subject(c.place);
      if (c.words() == 1 && !known && c.places == 1 && words_[c.place.first].plain_noun)
        continue;  // "people"
      c.score = c.places == 1 ? score<true>(c, known) : score<false>(c, known);
      ranked_.emplace_back(c.score, &c);
    }
  }

  template <bool kOnce>  // has it one place?
  double score(const Candidate& c, bool known) const {
    const TermPlace place = c.place;
    const TermFlags &first = words_[place.first], &head = words_[place.last - 1];
    const TermWord& word = words_.word(place.first);
    const bool single = c.words() == 1;
    Counts n;
    if constexpr (kOnce)
      count(place, single, n);
    else
      candidates_.each_place(c, [&](TermPlace p) { count(p, single, n); });
    const ConceptWeights& w = weights_;
    double sum = 0;
    const auto add = [&](bool is, const ConceptWeights::Weight& weight) { sum += weight.of[is]; };
    const auto share = [&](std::uint32_t places, const ConceptWeights::Weight& weight) {
      if constexpr (kOnce)
        sum += weight.of[places];
      else if (places > 0)
        sum += weight * (static_cast<double>(places) / static_cast<double>(c.places));
    };
    sum += w.alone * log2_of(1 + c.alone);
    add(c.alone == 0, w.only_inside);
    add(kOnce, w.once);
    add(c.words() == 2, w.two_words);
    add(c.words() == 3, w.three_words);
    add((c.kind == Candidate::Kind::linked) & !known, w.linked);
    add(c.kind == Candidate::Kind::joined, w.joined);
    add(first.plain_adjective, w.plain_adjective);
    add(head.plain_noun, w.plain_head);
    share(n.capital, w.capital);
    add(!single & (n.capitals == c.places), w.all_capitals);
    add((n.capital_head == c.places) & head.name_head, w.name_head);
    share(n.object, w.object);
    share(n.after_of, w.after_of);
    share(n.enumerated, w.enumerated);
    share(n.before_of, w.before_of);
    share(n.defined, w.defined);
    add(!single & (word.form == schema::Word::VerbForm::ed), w.participle);
    share(n.begins, w.begins);
    share(n.ends, w.ends);
    add(known, w.subject);
    if (single) {
      sum += w.common * (word.written / 8.0);
      add(known, w.subject_single);
      add(word.quality, w.quality);
    } else {
      add(field_before(place), w.field_first);
      add(head.field_head, w.field_head);
      add(head.light_noun, w.light_head);
    }
    return sum;
  }

  // The best come first, of equal score the first by its text. That matters while there is room for more
  // groups, and to who asks for the ranks.
  void group(TermGroups& groups) {
    std::size_t in_order = 0;
    for (std::size_t first = 0, last = 0; first < ranked_.size(); first = last) {
      if (groups.full() && !draft_.traced()) {
        last = ranked_.size();
      } else {
        for (; last < ranked_.size(); ++last) {
          if (last == in_order) in_order = order_from(last);
          if (ranked_[last].first != ranked_[first].first) break;
        }
        if (last - first > 1) sort_by_text(first, last);
      }
      for (std::size_t k = first; k < last; ++k) groups.add(*ranked_[k].second);
    }
  }

  // Puts some more in order; all before `first` are.
  std::size_t order_from(std::size_t first) {
    constexpr std::size_t kAtOnce = 2 * kMostConcepts;
    const auto better = [](const Ranked& x, const Ranked& y) { return x.first > y.first; };
    const std::size_t last = std::min(first + kAtOnce, ranked_.size());
    if (last < ranked_.size())
      std::nth_element(ranked_.begin() + first, ranked_.begin() + last, ranked_.end(), better);
    std::sort(ranked_.begin() + first, ranked_.begin() + last, better);
    return last;
  }

  void sort_by_text(std::size_t first, std::size_t last) {
    by_text_.clear();
    for (std::size_t k = first; k < last; ++k) {
      const Candidate* c = ranked_[k].second;
      by_text_.emplace_back(words_.head(c->place), c);
    }
    std::sort(by_text_.begin(), by_text_.end(), [&](const auto& x, const auto& y) {
      if (x.first != y.first) return x.first < y.first;
      return x.second != y.second && candidates_.text(*x.second) < candidates_.text(*y.second);
    });
    for (const auto& [head, c] : by_text_) ranked_[first++].second = c;
  }

  // For `stemma explain`.
  void note_left_out(std::span<const TermGroups::Group> groups) const {
    const auto note = [&](const Candidate& c, const std::string& why) {
      candidates_.each_place(c, [&](TermPlace p) {
        draft_.note(Note::Kind::rejected, p.first, p.last, "concept-term",
                    "“" + candidates_.text(c) + "” " + why);
      });
    };
    std::unordered_set<const Candidate*> kept;
    for (const TermGroups::Group& group : groups) {
      kept.insert(group.head);
      kept.insert(group.variants.begin(), group.variants.end());
    }
    for (std::size_t i = 0; i < ranked_.size(); ++i)
      if (!kept.contains(ranked_[i].second))
        note(*ranked_[i].second, "as a concept came " + std::to_string(i + 1) + ". of " +
                                     std::to_string(ranked_.size()) + "; the first " +
                                     std::to_string(groups.size()) + " that are not the same are kept");
    std::vector<const Candidate*> parts;
    for (const Candidate& c : candidates_)
      if (!c.variant && c.part()) parts.push_back(&c);
    std::sort(parts.begin(), parts.end(),
              [&](auto* x, auto* y) { return candidates_.text(*x) < candidates_.text(*y); });
    for (const Candidate* c : parts) note(*c, "stands only inside a longer concept");
  }

  // All words with content begin with a capital, as those of names and titles do.
  bool capitals(TermPlace place) const {
    for (TokenIndex i = place.first; i < place.last; ++i)
      if (content(i) && !words_.brief(i).capitalised()) return false;
    return true;
  }

  // A term of politics, law, economy, society or scholarship by itself.
  bool subject(TermPlace place) const {
    return place.last - place.first == 1 ? words_[place.first].subject_noun : words_.is_subject_term(place);
  }

  bool field_before(TermPlace place) const {
    for (TokenIndex i = place.first; i + 1 < place.last; ++i)
      if (words_[i].subject_modifier || words_[i].subject_noun) return true;
    return false;
  }

  // One that is not salient is kept only where the text says something of it: its salience is 0 so far.
  void write(const TermGroups::Group& group, double height, bool salient) {
    candidates_.forms(*group.head, forms_);
    const auto name = std::max_element(forms_.begin(), forms_.end(),
                                       [](const auto& x, const auto& y) { return x.second < y.second; });
    const std::size_t known = draft_.entity_count();
    const std::string_view called = name->first;
    const EntityIndex e = draft_.find_or_add("concept", called);
    const bool fresh = draft_.entity_count() > known;
    if (salient) draft_.entity(e).salience = static_cast<std::uint16_t>(1 + 999 * height);
    places_.clear();
    const auto add_place = [&](TermPlace p) { places_.push_back(p); };
    const auto add_forms = [&] {
      for (const auto& [form, n] : forms_)
        if (!fresh || form.data() != called.data() || form.size() != called.size()) draft_.add_alias(e, form);
    };
    add_forms();
    candidates_.each_place(*group.head, add_place);
    for (const Candidate* c : group.variants) {
      candidates_.forms(*c, forms_);
      add_forms();
      // "A and B" is called like A, but is no mention of A alone.
      if (c->kind != Candidate::Kind::joined) candidates_.each_place(*c, add_place);
    }
    if (places_.size() > 1)
      std::sort(places_.begin(), places_.end(), [](TermPlace x, TermPlace y) {
        return x.first != y.first ? x.first < y.first : x.last > y.last;
      });
    TokenIndex done = 0;
    for (const TermPlace& p : places_)
      if (p.last > done) {  // else inside the one before
        draft_.add_span_mention(e, p.first, p.last, "concept-term",
                                static_cast<graph::Confidence>(350 + 500 * height));
        done = p.last;
      }
  }

  Draft& draft_;
  const Analysis& a_;
  const std::span<const Token> t_;
  TermWords words_;
  std::span<const TermTag> tags_;
  Candidates candidates_;
  TermVariants variants_;
  TermMap longer_;  // how many terms of several words end in a noun, by its singular
  const ConceptWeights& weights_ = schema::lists_of<ConceptWeights>(*a_.schema);
  using Ranked = std::pair<double, const Candidate*>;  // with its score
  std::vector<Ranked> ranked_;
  std::vector<std::pair<std::uint64_t, const Candidate*>> by_text_;  // with TermWords::head
  std::vector<TermPlace> places_;                                    // of the group in hand
  Candidates::Forms forms_;                                          // of a candidate of it
};

}  // namespace

void find_concepts(Draft& draft) { ConceptFinder(draft).run(); }

}  // namespace stemma::ingest
