// What the head and the end of a document say of itself: who wrote or spoke it, and when.
#include <algorithm>

#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

class FactReader {
 public:
  explicit FactReader(Draft& draft)
      : draft_(draft), a_(draft.analysis()), t_(a_.tokens), cues_(a_.schema->list("byline_cues")) {}

  void run() {
    date();
    author();
  }

 private:
  bool type_is(EntityIndex e, std::string_view type) const {
    return e < draft_.entity_count() && draft_.entity(e).type == type;
  }

  void state(std::string_view relation, EntityIndex to, TokenIndex at, const char* rule,
             graph::Confidence confidence) {
    draft_.state(kDoc, relation, to, a_.sentence_span(at), rule, confidence);
  }

  // The date of the signature, else that of the front matter, else the first of the head.
  void date() {
    for (std::size_t b = a_.blocks.size(); b > 0 && b + 4 > a_.blocks.size(); --b) {
      const ZonedBlock& block = a_.blocks[b - 1];
      if (block.zone != Zone::body || block.last - block.first > 14) continue;
      for (TokenIndex i = block.first; i < block.last; ++i)
        if (type_is(draft_.at(i), "date") && full(draft_.at(i)) && signature_like(block, i))
          return state("dated", draft_.at(i), i, "signature-date", 800);
    }
    for (int round = 0; round < 2; ++round)
      for (const ZonedBlock& block : a_.blocks) {
        if (block.zone != Zone::head || (round == 0 && block.label != "date")) continue;
        for (TokenIndex i = block.first; i < block.last; ++i)
          if (!(i > block.first + 1 && (t_[i - 2].lower == "updated" || t_[i - 1].lower == "updated")) &&
              type_is(draft_.at(i), "date") && (full(draft_.at(i)) || block.last - block.first < 8))
            return state("dated", draft_.at(i), i, "head-date", 850);
      }
    // "Resolution adopted by ... on 27 March", "LISBON, 14 March 2019 -" in the first sentences
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::body) continue;
      for (TokenIndex i = block.first; i < std::min<TokenIndex>(block.last, block.first + 25); ++i)
        if (type_is(draft_.at(i), "date") && full(draft_.at(i)) &&
            (i < block.first + 6 || adopted(block.first, i)))
          return state("dated", draft_.at(i), i, "dateline", 650);
      return;
    }
  }
  bool full(EntityIndex e) const {
    const auto& attributes = draft_.entity(e).attributes;
    const auto edtf = attributes.find("edtf");
    return edtf != attributes.end() && edtf->second.front().size() == 10;
  }
  bool adopted(TokenIndex first, TokenIndex at) const {
    for (TokenIndex i = first; i < at; ++i)
      if (t_[i].lower == "adopted" || t_[i].lower == "signed" || t_[i].lower == "dated" ||
          t_[i].lower == "published")
        return true;
    return false;
  }
  // "Calcutta, Jan. 16, 1830." or "THE WHITE HOUSE, December 1, 2021."
  bool signature_like(const ZonedBlock& block, TokenIndex date) const {
    std::size_t small = 0;
    for (TokenIndex i = block.first; i < date; ++i) small += t_[i].shape == Shape::lower;
    return small <= 1;
  }

  void author() {
    bool found = false;
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::head) continue;
      if (byline(block) || taken_from(block)) found = true;
    }
    if (!found) found = adopted_by();
    if (!found) signature();
  }

  // "Author: Title of a book" in the head: where the text was taken from.
  bool taken_from(const ZonedBlock& block) {
    const EntityIndex e = draft_.at(block.first);
    if (!type_is(e, "person")) return false;
    TokenIndex colon = block.first;
    while (colon < block.last && draft_.at(colon) == e) ++colon;
    if (colon + 2 >= block.last || t_[colon].text != ":" || !t_[colon + 1].capitalised()) return false;
    TokenIndex end = colon + 1;
    while (end < block.last &&
           (t_[end].is_word() && t_[end].lower != "updated" && t_[end].lower != "published"))
      ++end;
    if (end - colon < 3 || draft_.masked(colon + 1)) return false;
    const std::string title = a_.phrase(colon + 1, end);
    const EntityIndex work = draft_.find_or_add("work", title);
    draft_.add_mention(work, colon + 1, end, "taken-from", 700, true);
    draft_.add_attribute(work, "title", title);
    state("authored_by", e, block.first, "taken-from", 750);
    draft_.state(work, "authored_by", e, a_.sentence_span(block.first), "taken-from", 700);
    draft_.state(kDoc, "cites", work, a_.sentence_span(block.first), "taken-from", 700);
    return true;
  }

  // "By X", "Statement by X", or a line of names alone.
  bool byline(const ZonedBlock& block) {
    bool any = false, cue = block.label == "author", others = false;
    for (TokenIndex i = block.first; i < block.last; ++i) {
      const std::size_t words = a_.schema->longest_phrase(cues_, a_.lowers(i, 3));
      if (words > 0 && (i == block.first || t_[i].lower != "by" || (i > 0 && t_[i - 1].word.noun)))
        cue = true;
      if (!cue && draft_.at(i) == kNobody && t_[i].shape == Shape::lower && t_[i].lower != "and")
        others = true;
    }
    const bool title =
        !a_.title.empty() && a_.phrase(block.first, block.last).find(a_.title) != std::string::npos;
    if (block.last == block.first || (title && !cue)) return false;
    const std::size_t size = block.last - block.first;
    if (!cue && (others || size > 16)) return false;
    bool behind_cue = !cue || block.label == "author";
    std::vector<EntityIndex> seen;
    for (TokenIndex i = block.first; i < block.last; ++i) {
      if (cue && a_.schema->longest_phrase(cues_, a_.lowers(i, 3)) > 0) behind_cue = true;
      const EntityIndex e = draft_.at(i);
      if (!type_is(e, "person") || !behind_cue || std::find(seen.begin(), seen.end(), e) != seen.end())
        continue;
      if (!cue && !starts_line(i) && !(i > 0 && (t_[i - 1].lower == "and" || t_[i - 1].text == ",")))
        continue;
      seen.push_back(e);
      state("authored_by", e, i, cue ? "byline" : "head-name", cue ? 900 : 700);
      any = true;
    }
    return any;
  }
  bool starts_line(TokenIndex i) const {
    return i == 0 || t_[i].newline_before || t_[i].block != t_[i - 1].block;
  }

  // "Resolution adopted by the General Assembly", "THE EUROPEAN PARLIAMENT AND THE COUNCIL ... HAVE ADOPTED"
  bool adopted_by() {
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::head) continue;
      for (TokenIndex i = block.first; i + 1 < block.last; ++i) {
        const bool by =
            t_[i].lower == "by" && i > block.first &&
            (t_[i - 1].lower == "adopted" || t_[i - 1].lower == "issued" || t_[i - 1].lower == "published");
        if (!by) continue;
        for (TokenIndex k = i + 1; k < block.last && k < i + 8; ++k)
          if (type_is(draft_.at(k), "organization") || type_is(draft_.at(k), "leading_group")) {
            state("authored_by", draft_.at(k), k, "adopted-by", 850);
            return true;
          }
      }
    }
    return false;
  }

  // A short last line with a person's name.
  void signature() {
    for (std::size_t b = a_.blocks.size(); b > 0 && b + 4 > a_.blocks.size(); --b) {
      const ZonedBlock& block = a_.blocks[b - 1];
      if (block.zone != Zone::body || block.last - block.first > 8 || block.kind == BlockKind::list_item)
        continue;
      for (TokenIndex i = block.first; i < block.last; ++i)
        if (type_is(draft_.at(i), "person")) return state("authored_by", draft_.at(i), i, "signature", 750);
    }
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId cues_;
};

}  // namespace

void find_document_facts(Draft& draft) { FactReader(draft).run(); }

}  // namespace stemma::ingest
