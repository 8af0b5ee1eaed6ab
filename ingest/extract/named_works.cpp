// Works named in running text: laws, treaties, plans and reports by their head noun, titles in quotation
// marks.
#include <algorithm>
#include <map>

#include "ingest/extract/chunks.hpp"
#include "ingest/extract/citations.hpp"
#include "ingest/extract/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

class WorkFinder {
 public:
  explicit WorkFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        schema_(*a_.schema),
        words_(schema_),
        heads_(schema_.list("work_heads")),
        weak_(schema_.list("weak_work_heads")),
        treaties_(schema_.list("treaty_heads")),
        laws_(schema_.list("law_heads")),
        plans_(schema_.list("plan_heads")),
        cues_(schema_.list("title_cues")),
        title_(schema::fold(a_.title)) {}

  void run() {
    quoted_titles();
    for (const Chunk& chunk : find_chunks(draft_, words_)) by_head(chunk.first, chunk.last);
    short_names();
  }

 private:
  const char* kind_of(TokenIndex head) const {
    const auto has = [&](schema::ListId list) { return t_[head].word.lists.test(list); };
    const std::string_view s = t_[head].lower;
    if (s == "resolution") return "resolution";
    if (s == "strategy") return "strategy";
    if (s == "report" || s == "review") return "report";
    if (s == "agreement" || s == "accord" || s == "accords") return "agreement";
    if (has(treaties_)) return "treaty";
    if (has(laws_)) return "law";
    if (has(plans_)) return "plan";
    if (s == "standards") return "standard";
    return "other";
  }

  void by_head(TokenIndex first, TokenIndex last) {
    // "Brazil's National Cybersecurity Strategy": the owner is no part of the name; nor is a title before it.
    TokenIndex complement = last;
    for (TokenIndex i = first + 1; i + 1 < last; ++i)
      if (t_[i].shape == Shape::lower &&
          (t_[i].lower == "of" || t_[i].lower == "on" || t_[i].lower == "for" || t_[i].lower == "to" ||
           t_[i].lower == "against" || t_[i].lower == "concerning")) {
        complement = i;
        break;
      }
    TokenIndex head = complement - 1;
    if (!t_[head].word.lists.test(heads_)) {
      // "Convention" may stand further left: "Convention on Cybercrime Committee" is a body, not a work.
      head = last - 1;
      if (!t_[head].word.lists.test(heads_) || complement != last) return;
    }
    const bool weak = t_[head].word.lists.test(weak_);
    std::size_t capitals = 0, generic = 0;
    for (TokenIndex i = first; i < last; ++i) {
      if (!t_[i].capitalised() && t_[i].shape != Shape::alnum) continue;
      ++capitals;
      generic += t_[i].word.lists.test(words_.not_names);
    }
    const ZonedBlock& block = a_.blocks[t_[first].block];
    if (capitals < 2 || (weak && capitals < 3 && generic + 1 >= capitals && complement == last)) return;
    if ((block.kind == BlockKind::heading || block.all_caps) && (weak || block.zone == Zone::head)) return;
    if (t_[head].lower == "convention" &&
        (t_[first].shape == Shape::ordinal || t_[first].word.lists.test(words_.months)))
      return;
    TokenIndex end = extended(last, head, complement != last);
    const std::string name = a_.phrase(first, end);
    if (schema::fold(name) == title_ && block.zone == Zone::head) return;
    if (!draft_.free(first, end)) return;
    const EntityIndex work = draft_.find_or_add("work", name);
    draft_.add_mention(work, first, end, "work-head", weak ? 700 : 820);
    draft_.add_attribute(work, "title", name);
    draft_.add_attribute(work, "kind", kind_of(head));
    draft_.mask(first, end);
    draft_.state(kDoc, "cites", work, a_.sentence_span(first), "work-head", weak ? 700 : 820);
    by_head_[std::string(t_[head].lower)].push_back(work);
    acronym(work, end);
  }

  // "Act of 1991", "Treaty of 26 March 1979", "Convention on the settlement of disputes" goes on over small
  // words.
  TokenIndex extended(TokenIndex last, TokenIndex head, bool complement) const {
    const TokenIndex limit = a_.sentences[t_[head].sentence].last;
    if (!complement && last + 1 < limit && t_[last].lower == "of" && year_number(t_[last + 1].text) > 0)
      return last + 2;
    const bool legal = t_[head].word.lists.test(treaties_) || t_[head].lower == "declaration" ||
                       t_[head].lower == "act" || t_[head].lower == "law";
    if (legal && !complement && head + 1 == last && last + 1 < limit &&
        (t_[last].lower == "on" || t_[last].lower == "for" || t_[last].lower == "concerning")) {
      TokenIndex i = last + 1;
      while (i < limit && i < last + 12 && t_[i].shape != Shape::punct && t_[i].word.verb_share < 60) ++i;
      while (i > last + 1 && (t_[i - 1].word.lists.test(words_.function_words))) --i;
      if (i > last + 1 && i - last <= 10) return i;
    }
    return last;
  }

  // "(UNCAC)" behind it: its short name
  void acronym(EntityIndex work, TokenIndex end) {
    if (end + 2 >= t_.size() || t_[end].text != "(") return;
    TokenIndex i = end + 1;
    if (t_[i].lower == "the") ++i;
    if (opening_quote(t_[i])) ++i;
    if (i >= t_.size() || t_[i].block != t_[end].block) return;
    TokenIndex close = i;
    while (close < t_.size() && close < i + 5 && t_[close].text != ")") ++close;
    if (close >= t_.size() || t_[close].text != ")" || close == i) return;
    if (t_[i].shape != Shape::upper && t_[i - 1].lower != "the") return;
    TokenIndex last = close;
    while (last > i && t_[last - 1].shape == Shape::punct) --last;
    if (last == i) return;
    draft_.add_alias(work, a_.phrase(i, last));
    draft_.add_mention(work, i, last, "work-short-name", 900);
    draft_.mask(i, last);
    if (last - i == 1) short_names_[std::string(t_[i].text)] = work;
  }

  // Titles in quotation marks: behind a cue noun, or in the capitals of a title.
  void quoted_titles() {
    for (TokenIndex i = 0; i + 2 < t_.size(); ++i) {
      if (!(t_[i].text == "“" || t_[i].text == "\"") || !t_[i + 1].capitalised() || draft_.masked(i))
        continue;
      TokenIndex close = i + 1;
      while (close < t_.size() && t_[close].block == t_[i].block && close < i + 24 &&
             !closing_quote(t_[close]))
        ++close;
      if (close >= t_.size() || !closing_quote(t_[close]) || t_[close].block != t_[i].block) continue;
      TokenIndex last = close;
      while (last > i + 1 && (t_[last - 1].text == "," || t_[last - 1].text == ".")) --last;
      std::size_t content = 0, capitals = 0;
      for (TokenIndex k = i + 1; k < last; ++k) {
        if (!t_[k].is_word() || t_[k].word.lists.test(words_.function_words)) continue;
        ++content;
        capitals += t_[k].capitalised();
      }
      bool cue = false;
      for (TokenIndex k = i; k > 0 && k + 4 > i; --k) cue |= t_[k - 1].word.lists.test(cues_);
      const ZonedBlock& block = a_.blocks[t_[i].block];
      if (block.zone == Zone::head || block.kind == BlockKind::heading) continue;
      const bool titled = content >= 3 && capitals == content;
      if (!titled && !(cue && content >= 1 && capitals * 2 >= content)) {
        i = close;
        continue;
      }
      if (draft_.free(i + 1, last)) {
        const std::string name = a_.phrase(i + 1, last);
        const EntityIndex work = draft_.find_or_add("work", name);
        draft_.add_mention(work, i + 1, last, "quoted-title", cue ? 850 : 700);
        draft_.add_attribute(work, "title", name);
        draft_.mask(i + 1, last);
        draft_.state(kDoc, "cites", work, a_.sentence_span(i), "quoted-title", cue ? 850 : 700);
      }
      i = close;
    }
  }

  // "the Convention", where the text names one convention only; acronyms given in brackets.
  void short_names() {
    for (TokenIndex i = 1; i < t_.size(); ++i) {
      if (!draft_.free(i, i + 1)) continue;
      if (const auto known = short_names_.find(std::string(t_[i].text)); known != short_names_.end()) {
        draft_.add_mention(known->second, i, i + 1, "work-short-name", 900);
        draft_.mask(i, i + 1);
        continue;
      }
      if (t_[i].shape != Shape::capital || t_[i - 1].lower != "the" || t_[i].sentence_start) continue;
      const auto works = by_head_.find(std::string(t_[i].lower));
      if (works == by_head_.end()) continue;
      const bool goes_on = i + 1 < t_.size() && t_[i + 1].block == t_[i].block &&
                           (t_[i + 1].capitalised() || t_[i + 1].lower == "of" || t_[i + 1].lower == "on");
      if (goes_on || !one(works->second)) continue;
      draft_.add_alias(works->second.front(), "the " + std::string(t_[i].text));
      draft_.add_mention(works->second.front(), i, i + 1, "work-the-head", 750);
      draft_.mask(i, i + 1);
    }
  }
  bool one(const std::vector<EntityIndex>& works) const {
    return std::all_of(works.begin(), works.end(),
                       [&](EntityIndex w) { return draft_.resolve(w) == draft_.resolve(works.front()); });
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const schema::Schema& schema_;
  NameWords words_;
  schema::ListId heads_, weak_, treaties_, laws_, plans_, cues_;
  std::string title_;
  std::map<std::string, std::vector<EntityIndex>> by_head_;
  std::map<std::string, EntityIndex> short_names_;
};

}  // namespace

void find_legal_acts(Draft& draft) { WorkFinder(draft).run(); }

}  // namespace stemma::ingest
