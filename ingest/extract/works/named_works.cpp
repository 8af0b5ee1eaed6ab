// Works named in running text by their head noun: laws, treaties, plans, reports; and their short names.
#include <algorithm>
#include <map>
#include <set>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/extract/works/work_names.hpp"
#include "ingest/extract/works/work_span.hpp"
#include "ingest/one_of.hpp"
#include "schema/acronyms.hpp"
#include "schema/lists_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

class WorkFinder {
 public:
  explicit WorkFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        words_(schema::lists_of<NameWords>(*a_.schema)),
        span_(draft, words_),
        lists_(schema::lists_of<WorkWords>(*a_.schema)),
        work_names_(a_),
        title_(schema::fold(a_.title)) {}

  void run() {
    titles_of_orders();
    join_numbered();
    TokenIndex behind = 0;  // the last name
    const auto names = [&](std::size_t row) {
      return a_.by_cue.at(Cue::work, row) & a_.by_cue.at(Cue::name, row);
    };
    for (const TokenIndex i : Analysis::stops(0, static_cast<TokenIndex>(t_.size()), names)) {
      const Token& t = t_[i];
      if (i < behind) continue;
      if (symbol(t) && draft_.free(i, i + 1)) by_symbol(i);
      if (!t.capitalised() || !t.word.lists.test(lists_.heads) || !draft_.free(i, i + 1)) continue;
      if (a_.blocks[t.block].zone == Zone::boilerplate || a_.blocks[t.block].zone == Zone::references)
        continue;
      if (i > 0 && one_of(t_[i - 1].text, "USS", "HMS")) continue;  // a ship
      if (span_.is_head(i)) behind = by_head(i) + 1;
    }
    join_shortened();
    plain_names();
    debated_bill();
    short_names();
  }

 private:
  bool mark(TokenIndex i, char c) const { return a_.briefs[i].form == static_cast<std::uint32_t>(c); }

  const char* kind_of(TokenIndex head) const {
    const std::string_view s = t_[head].lower;
    if (s == "resolution") return "resolution";
    if (s == "strategy") return "strategy";
    if (s == "agreement" || s == "accord" || s == "accords" || s == "arrangement") return "agreement";
    if (s == "standards") return "standard";
    const auto in = [&](schema::ListId list) { return t_[head].word.lists.test(list); };
    if (in(lists_.treaties)) return "treaty";
    if (in(lists_.laws)) return "law";
    if (in(lists_.plans)) return "plan";
    if (in(lists_.reports)) return "report";
    if (in(lists_.speeches)) return "speech";
    return "other";
  }

  // "Vienna Convention" is the one "Vienna Convention on .." of the text, "Convention on Tin" the one "World
  // Convention on Tin".
  void join_shortened() {
    const auto longer_than_head = [](const Name& name) {
      return name.first < name.head && name.head + 1 < name.end;
    };
    std::map<std::string_view, std::optional<EntityIndex>> longer;  // by short name; kNobody: several
    for (const Name& name : names_)
      if (!longer_than_head(name)) longer.try_emplace(name.folded);
    if (longer.empty()) return;
    const auto offer = [&](TokenIndex first, TokenIndex last, EntityIndex work) {
      const auto at = longer.find(schema::fold(a_.phrase(first, last)));
      if (at == longer.end()) return;
      const EntityIndex before = at->second.value_or(work);
      const bool same = before != kNobody && draft_.resolve(before) == draft_.resolve(work);
      at->second = same ? before : kNobody;
    };
    for (const Name& name : names_) {
      if (!longer_than_head(name)) continue;
      offer(name.first, name.head + 1, name.work);
      offer(name.head, name.end, name.work);
    }
    // Titles in quotation marks may have a short form too.
    for (EntityIndex e = 0; e < draft_.entity_count(); ++e) {
      if (!draft_.live(e) || draft_.entity(e).type != "work") continue;
      const std::string_view title = draft_.entity(e).folded;
      for (std::string_view tail : {" of ", " on "})
        if (const std::size_t at = title.find(tail); at != std::string::npos && title.find(' ') < at)
          if (const auto found = longer.find(title.substr(0, at)); found != longer.end() && !found->second)
            found->second = e;
    }
    for (const Name& name : names_) {
      if (longer_than_head(name)) continue;
      const auto found = longer.find(name.folded);
      if (!found->second || *found->second == kNobody) continue;
      const EntityIndex whole = draft_.resolve(*found->second), shortened = draft_.resolve(name.work);
      if (whole != shortened) draft_.merge(whole, shortened);
    }
  }

  // "the Action Plan": the one plan of which these are the last words; else a plan of its own where the text
  // speaks of it as known.
  void plain_names() {
    if (plain_.empty()) return;
    std::map<std::string, EntityIndex> last_words;  // kNobody: several
    for (const Name& name : names_) {
      if (name.first + 1 >= name.head) continue;
      const auto at =
          last_words.emplace(schema::fold(a_.phrase(name.head - 1, name.head + 1)), name.work).first;
      if (draft_.resolve(at->second) != draft_.resolve(name.work)) at->second = kNobody;
    }
    for (const Name& name : plain_) {
      const ZonedBlock& block = a_.blocks[t_[name.head].block];
      if (!draft_.free(name.first, name.end) || block.zone == Zone::head || block.all_caps ||
          block.kind == BlockKind::heading || name.first == block.first)
        continue;
      const std::string_view before = t_[name.first - 1].lower;
      if (before != "the" && before != "its" && before != "our" && before != "their") continue;
      const std::string phrase = a_.phrase(name.first, name.end);
      const auto found = last_words.find(schema::fold(phrase));
      EntityIndex work = kNobody;
      if (found != last_words.end()) {
        if (found->second == kNobody) continue;
        work = draft_.resolve(found->second);
        draft_.add_alias(work, phrase);
      } else if (t_[name.head].lower == "plan" && !t_[name.first].word.lists.test(words_.months)) {
        work = draft_.find_or_add("work", phrase);
        draft_.add_attribute(work, "kind", "plan");
        draft_.state(kDoc, "cites", work, a_.sentence_span(name.head), "plain-plan", 600);
      } else {
        continue;
      }
      draft_.add_mention(work, name.first, name.end, "plain-plan", 600);
      draft_.mask(name.first, name.end);
    }
  }

  // A heading "HARBOURS BILL": what the text then calls "the Bill".
  void debated_bill() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.kind != BlockKind::heading && !block.all_caps) continue;
      for (TokenIndex head = block.first + 1; head < block.last && head < block.first + 12; ++head) {
        if (t_[head].lower != "bill" || !t_[head].capitalised() || !draft_.free(head, head + 1)) continue;
        TokenIndex first = head;
        while (first > block.first && draft_.free(first - 1, first) &&
               (t_[first - 1].capitalised() || t_[first - 1].lower == "and" || t_[first - 1].lower == "of") &&
               t_[first - 1].lower != "the" && (t_[first - 1].lower != "on" || board_on(first, block.first)))
          --first;
        if (first == head) break;
        const EntityIndex work = draft_.find_or_add("work", a_.phrase(first, head + 1));
        draft_.add_mention(work, first, head + 1, "debated-bill", 800);
        draft_.add_attribute(work, "kind", "law");
        draft_.mask(first, head + 1);
        draft_.state(kDoc, "cites", work, block.span, "debated-bill", 800);
        by_head_["bill"].push_back(work);
        return;
      }
    }
  }

  // "HARBOUR BOARD ON PILOTS BILL": the "on" is the board's.
  bool board_on(TokenIndex behind, TokenIndex begin) const {
    return behind >= begin + 2 && t_[behind - 2].word.lists.test(words_.org_heads);
  }

  // "Executive Order 13803 of June 30, 2017 (Reviving the Council)": the brackets hold its title.
  void titles_of_orders() {
    const std::size_t count = draft_.mentions().size();
    for (std::size_t m = 0; m < count; ++m) {
      const DraftMention mention = draft_.mentions()[m];
      if (mention.rule != "executive-order" && mention.rule != "presidential-directive" &&
          mention.rule != "presidential-proclamation")
        continue;
      const TokenIndex last = a_.sentences[t_[mention.first].sentence].last;
      TokenIndex open = mention.last;
      if (open + 1 < last && t_[open].lower == "of")
        if (const auto date = date_at(a_, open + 1, last)) open = date->range.last;
      if (open + 2 >= last || t_[open].text != "(" || !t_[open + 1].capitalised()) continue;
      TokenIndex close = open + 1;
      while (close < last && close < open + 40 && t_[close].text != ")") ++close;
      if (close >= last || t_[close].text != ")" || close < open + 3 || !draft_.free(open + 1, close))
        continue;
      draft_.add_alias(draft_.resolve(mention.entity), a_.phrase(open + 1, close));
      draft_.add_mention(draft_.resolve(mention.entity), open + 1, close, "title-of-order", 850);
      draft_.mask(open + 1, close);
    }
  }

  // "Council Directive 70/220/EEC" and "Directive 70/220/EEC" are one.
  void join_numbered() {
    std::map<std::string_view, EntityIndex> by_number;
    const std::size_t count = draft_.mentions().size();
    for (std::size_t m = 0; m < count; ++m) {
      const DraftMention& mention = draft_.mentions()[m];
      if (mention.rule.find("eu-") == std::string::npos) continue;
      const std::string_view number = t_[mention.last - 1].text;
      if (number.find('/') == std::string_view::npos) continue;
      const EntityIndex work = draft_.resolve(mention.entity);
      const auto [at, fresh] = by_number.try_emplace(number, work);
      const EntityIndex known = draft_.resolve(at->second);
      if (fresh || known == work) continue;
      const bool longer = draft_.entity(work).name.size() > draft_.entity(known).name.size();
      draft_.merge(longer ? work : known, longer ? known : work);
    }
  }

  // "A/RES/60/1", "S/2004/431", "E/CN.4/1998/53", "Assembly/AU/Dec.6"
  static bool symbol(const Token& t) {
    return t.shape == Shape::alnum && t.text[0] >= 'A' && t.text[0] <= 'Z' && t.text.find('/') < 9 &&
           std::count(t.text.begin(), t.text.end(), '/') >= 2;
  }

  void by_symbol(TokenIndex i) {
    const ZonedBlock& block = a_.blocks[t_[i].block];
    if (block.zone == Zone::head || block.zone == Zone::boilerplate || block.zone == Zone::references) return;
    const EntityIndex work = draft_.find_or_add("work", std::string(t_[i].text));
    draft_.add_mention(work, i, i + 1, "document-symbol", 850);
    draft_.add_attribute(work, "kind",
                         t_[i].text.find("/RES/") != std::string_view::npos ? "resolution" : "other");
    draft_.state(kDoc, "cites", work, a_.sentence_span(i), "document-symbol", 850);
    draft_.mask(i, i + 1);
  }

  // Reads the name around `head`; its last token, or `head` when there is no name.
  TokenIndex by_head(TokenIndex head) {
    const TokenIndex first = span_.begin(head), end = span_.end(head);
    if (!draft_.free(first, end) || work_names_.field_of_ministry(first, head)) return head;
    if (!work_names_.name(first, head, end)) {
      if (first + 1 == head && end == head + 1) plain_.push_back({kNobody, first, head, end, {}});
      return head;
    }
    if (t_[head].lower == "law" && work_names_.body_on_law(first, head)) return head;
    const ZonedBlock& block = a_.blocks[t_[head].block];
    const std::string name = a_.phrase(first, end);
    const bool weak = t_[head].word.lists.test(lists_.weak);
    std::string folded = schema::fold(name);
    if (own_title(folded, head, block) || work_names_.known_body(first, end)) return head;
    const EntityIndex work = known_as(first, head, name, folded);
    const char* const kind = kind_of(head);
    draft_.add_mention(work, first, end, "work-head", weak ? 700 : 820);
    draft_.add_attribute(work, "title", name);
    draft_.add_attribute(work, "kind", kind);
    draft_.state(kDoc, "cites", work, a_.sentence_span(head), "work-head", weak ? 700 : 820);
    names_.push_back({work, first, head, end, std::move(folded)});
    const bool adopted =  // in the year before its name
        one_of(std::string_view(kind), "treaty", "law", "agreement") || t_[head].lower == "declaration";
    own_year(work, adopted, first, end);
    with_date(work, first, end);
    draft_.mask(first, end);
    by_head_[t_[head].lower].push_back(work);
    in_brackets(work, end);
    apposed_title(work, end);
    return end - 1;
  }

  // "The European Harbour Strategy, “Safe Ports in a Cold Sea”, was ..": the title of that strategy.
  void apposed_title(EntityIndex work, TokenIndex end) {
    if (end + 3 >= t_.size() || !mark(end, ',') || !opening_quote(t_[end + 1])) return;
    const EntityIndex title = draft_.at(end + 2);
    if (title >= draft_.entity_count() || title == work || draft_.entity(title).type != "work") return;
    TokenIndex close = end + 2;
    while (close < t_.size() && draft_.at(close) == title) ++close;
    const bool shut = close + 1 < t_.size() && t_[close + 1].block == t_[end].block &&
                      ((t_[close].text == "," && closing_quote(t_[close + 1])) ||
                       (closing_quote(t_[close]) && t_[close + 1].text == ","));
    if (shut) draft_.merge(draft_.resolve(work), title);
  }

  // A document's own title is no work that it cites.
  bool own_title(std::string_view folded, TokenIndex head, const ZonedBlock& block) const {
    if (block.zone == Zone::head && title_.find(folded) != std::string::npos) return true;
    // "1. Report of the Committee on Ports on its visit to Oslo, dated ..": the record that follows.
    if (block.first < 40 && head < block.first + 4 && t_[head].word.lists.test(lists_.reports) &&
        t_[head + 1].lower == "of")
      return true;
    const bool of_itself = t_[head].lower == "resolution" || t_[head].lower == "regulation" ||
                           t_[head].word.lists.test(lists_.reports) ||
                           t_[head].word.lists.test(lists_.speeches);
    return of_itself && title_.starts_with(folded) && block.first < 80;
  }

  // The work itself where the text gives its other name ("the Kellogg-Briand Pact, also called the Pact of
  // Paris") or turns it round ("United Nations Charter", "Charter of the United Nations").
  EntityIndex known_as(TokenIndex first, TokenIndex head, const std::string& name,
                       const std::string& folded) {
    EntityIndex work = also_called(first, head);
    if (work != kNobody) called_.insert(work);
    std::string key = turned(folded);
    if (key.starts_with('u'))
      for (std::string_view letters : {"un ", "u.n. ", "u.n ", "u n "})
        if (key.starts_with(letters)) key = "united nations " + key.substr(letters.size());
    const auto known = by_key_.find(key);
    if (work == kNobody && known != by_key_.end()) work = draft_.resolve(known->second);
    if (work == kNobody)
      work = draft_.find_or_add("work", name);
    else
      draft_.add_alias(work, name);
    by_key_.emplace(key, work);
    return work;
  }

  // "charter of the united nations" -> "united nations charter"
  static std::string turned(const std::string& folded) {
    if (folded.find(" of ") == std::string::npos) return folded;
    for (std::string_view of : {" of the ", " of "}) {
      const std::size_t at = folded.find(of);
      if (at == std::string::npos) continue;
      if (folded.find(' ') < at) return folded;  // "final act of .."
      return folded.substr(at + of.size()) + " " + folded.substr(0, at);
    }
    return folded;
  }

  EntityIndex also_called(TokenIndex first, TokenIndex head) const {
    bool called = false;
    for (TokenIndex i = first; i > 0 && first - i < 8; --i) {
      const std::string_view s = t_[i - 1].lower;
      if (one_of(s, "called", "known", "formally", "officially", "nicknamed")) {
        called = true;
        // "Sometimes called the Pact of Paris, the pact ..": the one of which the text speaks.
        const auto spoken_of = by_head_.find(t_[head].lower);
        if (t_[i - 1].sentence_start || (i >= 2 && t_[i - 2].sentence_start))
          return spoken_of != by_head_.end() && one(spoken_of->second)
                     ? draft_.resolve(spoken_of->second.front())
                     : kNobody;
        continue;
      }
      if (one_of(s, "the", "as", "also", "or", ",", "(", "sometimes", "often", "commonly", "popularly",
                 "better", "otherwise", "is", "generally", "then"))
        continue;
      const EntityIndex e = draft_.at(i - 1);
      const bool chained =
          t_[first].brackets > 0 && called_.contains(e);  // "known as the X, the Y, or the Z"
      if ((called || chained) && e < draft_.entity_count() && draft_.entity(e).type == "work") return e;
      return kNobody;
    }
    return kNobody;
  }

  // "Act of 1991", "Declaration of 2 April 2009 on ..", "the 1865 Convention" say when.
  void own_year(EntityIndex work, bool adopted, TokenIndex first, TokenIndex end) {
    TokenIndex behind = first;  // the date before
    for (const TokenIndex i : a_.stops(Cue::date, first, end)) {
      const auto found = i < behind ? std::nullopt : date_at(a_, i, end);
      if (!found) continue;
      draft_.add_attribute(work, "year", found->edtf.substr(0, 4));
      const bool leads = i == first && adopted;
      const bool of = i > first && t_[i - 1].lower == "of";
      behind = found->range.last;
      if (!leads && !of) continue;
      const EntityIndex date = draft_.find_or_add("date", a_.phrase(found->range.first, found->range.last));
      draft_.add_attribute(date, "edtf", found->edtf);
      draft_.add_span_mention(date, found->range.first, found->range.last, "date-in-name", 850);
      draft_.state(work, "dated", date, a_.sentence_span(behind - 1), "date-in-name", 850);
    }
  }

  // "Interinstitutional Agreement of 16 December 2020": the day may belong to the name.
  void with_date(EntityIndex work, TokenIndex first, TokenIndex end) {
    if (end + 1 >= t_.size() || t_[end].block != t_[first].block) return;
    if (t_[end].lower != "of" && t_[end].lower != "dated") return;
    const auto date = date_at(a_, end + 1, a_.blocks[t_[first].block].last);
    if (date && date->edtf.size() > 4) draft_.add_alias(work, a_.phrase(first, date->range.last));
  }

  // "(UNCAC)", "(the “Convention”)", "(Budapest Memorandum)", "(31 U.S.C. 1535)" behind it: other names.
  void in_brackets(EntityIndex work, TokenIndex end) {
    const TokenIndex open = law_bracket(end);
    if (open + 2 >= t_.size() || !mark(open, '(') || t_[open].block != t_[end - 1].block) return;
    TokenIndex close = open + 1;
    while (close < t_.size() && close < open + kLongestBracket && !mark(close, ')')) ++close;
    if (close >= t_.size() || !mark(close, ')')) return;
    if (numbered_in(open + 1, close)) {
      for (TokenIndex k = open + 1; k < close; ++k)
        if (const EntityIndex numbered = draft_.at(k); numbered != kNobody)
          if (numbered != draft_.resolve(work)) draft_.merge(draft_.resolve(work), numbered);
      // "(50 U.S.C. 1622(a))"
      if (close + 1 < t_.size() && t_[close + 1].text == ")") ++close;
      if (close + 1 < t_.size() && t_[close + 1].text == "(") in_brackets(work, close + 1);
      return;
    }
    if (open != end || close > open + 11) return;
    TokenIndex i = end + 1;
    const bool article = t_[i].lower == "the";
    if (article) ++i;
    if (i < close && opening_quote(t_[i])) ++i;
    TokenIndex last = close;
    while (last > i && t_[last - 1].shape == Shape::punct) --last;
    if (last <= i || last - i > 5 || !draft_.free(i, last)) return;
    const bool headed = t_[last - 1].capitalised() && t_[last - 1].word.lists.test(lists_.heads);
    const bool acronym = last - i == 1 && (t_[i].shape == Shape::upper || t_[i].shape == Shape::alnum ||
                                           t_[i].shape == Shape::mixed);
    if (!acronym && !headed && !(article && t_[i].capitalised())) return;
    if (acronym && of_body(draft_.entity(work).name, t_[i].text)) return;
    draft_.add_alias(work, a_.phrase(i, last));
    draft_.add_mention(work, i, last, "work-short-name", 900);
    draft_.mask(i, last);
    if (last - i == 1) short_names_[std::string(t_[i].text)] = work;
  }

  // "Statement on the Harbour Safety Board (HSB)": the letters are those of the board.
  static bool of_body(std::string_view work, std::string_view acronym) {
    for (const std::string_view joint : {" on the ", " of the ", " by the ", " to the "})
      if (const auto at = work.rfind(joint); at != std::string_view::npos)
        if (schema::initials(work.substr(at + joint.size()), false) == acronym &&
            schema::initials(work, false) != acronym)
          return true;
    return false;
  }

  // "Ports Act of 1974, as amended (..": where the bracket with the numbers of a law may open.
  TokenIndex law_bracket(TokenIndex end) const {
    TokenIndex i = end;
    if (i < t_.size() && mark(i, ',')) ++i;
    if (i + 1 < t_.size() && t_[i].lower == "as" && t_[i + 1].lower == "amended") i += 2;
    if (i > end + 1 && i < t_.size() && mark(i, ',')) ++i;
    return i < t_.size() && mark(i, '(') ? i : end;
  }

  // "(Public Law 107-295, 46 U.S.C. 70101 et seq.)": do the words name laws by their numbers, and nothing
  // else?
  bool numbered_in(TokenIndex first, TokenIndex last) const {
    bool any = false;
    for (TokenIndex i = first; i < last; ++i) {
      if (t_[i].text == "(" || t_[i].shape == Shape::punct) continue;
      const EntityIndex e = draft_.at(i);
      if (e < draft_.entity_count() && draft_.entity(e).type == "work") {
        any |= t_[i].shape == Shape::number || t_[i].shape == Shape::alnum;
        continue;
      }
      const std::string_view s = t_[i].lower;
      const bool part = s == "title" || s == "division" || s == "of" || s == "and" || s == "et" ||
                        s == "seq" || s == "seq." || s == "section" || s == "sections" || s == "note" ||
                        s == "chapter" || s == "part" || t_[i].text.size() < 5;
      if (!part) return false;
    }
    return any;
  }

  // "the Convention", where the text names one convention only; acronyms given in brackets; "the
  // Constitution".
  void short_names() {
    // None stands in lower case.
    const bool given = !short_names_.empty();  // in brackets
    const auto names = [&](std::size_t row) {
      return a_.by_cue.at(Cue::name, row) & (given ? ~std::uint64_t{0} : a_.by_cue.at(Cue::work, row));
    };
    for (const TokenIndex i : Analysis::stops(0, static_cast<TokenIndex>(t_.size()), names)) short_name(i);
  }

  void short_name(TokenIndex i) {
    const bool letters = t_[i].shape != Shape::capital && t_[i].word.lists.test(lists_.letters);
    if (i == 0 || (short_names_.empty() && t_[i].shape != Shape::capital && !letters) ||
        !draft_.free(i, i + 1) || !t_[i].is_word())
      return;
    if (const auto known = short_names_.find(t_[i].text); known != short_names_.end()) {
      draft_.add_mention(known->second, i, i + 1, "work-short-name", 900);
      draft_.mask(i, i + 1);
      if (i + 2 < t_.size() && t_[i + 1].text == "(" &&
          numbered_in(i + 2, std::min<TokenIndex>(i + 5, static_cast<TokenIndex>(t_.size()))))
        in_brackets(known->second, i + 1);
      return;
    }
    if (letters) return by_letters(i);
    if (t_[i].shape != Shape::capital || t_[i].sentence_start ||
        a_.blocks[t_[i].block].kind == BlockKind::heading)
      return;
    const bool the = t_[i - 1].lower == "the";
    if (!the && t_[i - 1].lower != "our" && t_[i - 1].text != "'s") return;
    const bool goes_on = i + 1 < t_.size() && t_[i + 1].block == t_[i].block &&
                         (t_[i + 1].capitalised() || t_[i + 1].lower == "of" || t_[i + 1].lower == "on");
    if (goes_on) return;
    if (const auto works = by_head_.find(t_[i].lower); works != by_head_.end()) {
      if (!the || !one(works->second)) return;
      draft_.add_alias(works->second.front(), "the " + std::string(t_[i].text));
      draft_.add_mention(works->second.front(), i, i + 1, "work-the-head", 750);
      draft_.mask(i, i + 1);
    } else if (t_[i].word.lists.test(lists_.lone)) {
      const EntityIndex work = draft_.find_or_add("work", std::string(t_[i].text));
      draft_.add_mention(work, i, i + 1, "lone-work", 750);
      draft_.add_attribute(work, "title", t_[i].text);
      draft_.add_attribute(work, "kind", kind_of(i));
      draft_.state(kDoc, "cites", work, a_.sentence_span(i), "lone-work", 750);
      draft_.mask(i, i + 1);
    }
  }

  // "Article 6 of the GDPR", but not "the NPT Review Conference" or "PPP (GDPR)".
  void by_letters(TokenIndex i) {
    const ZonedBlock& block = a_.blocks[t_[i].block];
    if (block.zone == Zone::boilerplate || block.zone == Zone::references || block.all_caps ||
        block.kind == BlockKind::heading || t_[i - 1].text == "(")
      return;
    if (i + 1 < block.last && t_[i + 1].capitalised() && !t_[i + 1].sentence_start) return;
    const EntityIndex work = draft_.find_or_add("work", std::string(t_[i].text));
    draft_.add_mention(work, i, i + 1, "letters-of-text", 800);
    draft_.add_attribute(work, "kind", "law");
    draft_.state(kDoc, "cites", work, a_.sentence_span(i), "letters-of-text", 800);
    draft_.mask(i, i + 1);
  }

  bool one(const std::vector<EntityIndex>& works) const {
    return std::all_of(works.begin(), works.end(),
                       [&](EntityIndex w) { return draft_.resolve(w) == draft_.resolve(works.front()); });
  }

  struct Name {
    EntityIndex work = kNobody;
    TokenIndex first = 0, head = 0, end = 0;
    std::string folded;
  };

  static constexpr TokenIndex kLongestBracket = 40;

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const NameWords& words_;
  WorkSpan span_;
  const WorkWords& lists_;
  WorkNames work_names_;
  std::string title_;
  std::map<std::string_view, std::vector<EntityIndex>> by_head_;
  std::vector<Name> names_;
  std::vector<Name> plain_;  // two words that alone name nothing: "Action Plan"
  std::map<std::string, EntityIndex, std::less<>> short_names_;
  std::map<std::string, EntityIndex> by_key_;  // folded, with the head last
  std::set<EntityIndex> called_;               // works whose other names are told
};

}  // namespace

void find_named_works(Draft& draft) { WorkFinder(draft).run(); }

}  // namespace stemma::ingest
