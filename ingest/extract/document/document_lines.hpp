// The opening and the end of a document as lines of tokens, for what they say of the document itself: when it
// was made (document_date.cpp) and by whom (document_authors.cpp).
#pragma once

#include <string_view>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/names/name_words.hpp"
#include "ingest/extract/relations/items.hpp"

namespace stemma::ingest {

inline constexpr TokenIndex kOpeningTokens = 360, kTitleTokens = 120;

struct HeadLine {
  TokenIndex first = 0, last = 0;  // half open
  const ZonedBlock* block = nullptr;
  std::size_t size() const { return last - first; }
};

struct DocumentWords {
  explicit DocumentWords(const schema::Schema& s)
      : text_nouns(s.list("text_nouns")),
        says(s.list("say_verbs")),
        datelines(s.list("dateline_words")),
        records(s.list("meeting_records")),
        meetings(s.list("recorded_meetings")),
        dating_verbs(s.list("text_dating_verbs")),
        bylines(s.list("byline_cues")),
        members(s.list("member_words")) {}
  schema::ListId text_nouns, says, datelines, records, meetings, dating_verbs, bylines, members;
};

// Valid as long as the draft. Readers derive from it, so that they ask its questions by their names.
class DocumentLines {
 public:
  explicit DocumentLines(Draft& draft);

 protected:
  const DraftEntity* entity(TokenIndex i) const {
    const EntityIndex e = draft_.at(i);
    return e == kNobody ? nullptr : &draft_.entity(e);
  }
  char kind(TokenIndex i) const {
    const DraftEntity* e = entity(i);
    return e == nullptr ? char{0} : kind_of(e->type);
  }
  bool body(TokenIndex i) const {
    const char what = kind(i);
    return what == 'o' || what == 'g';
  }
  bool begins(TokenIndex i) const {
    return i == 0 || draft_.at(i - 1) != draft_.at(i) || draft_.at(i) == kNobody;
  }

  void state(std::string_view relation, TokenIndex at, const char* rule, graph::Confidence confidence) {
    draft_.state(kDoc, relation, draft_.at(at), a_.sentence_span(at), rule, confidence);
  }

  static bool notes(const ZonedBlock& block) {
    return block.zone == Zone::notes || block.zone == Zone::references;
  }

  bool mark(TokenIndex i, char c) const { return a_.briefs[i].form == static_cast<std::uint32_t>(c); }
  bool sentence(const HeadLine& line) const {
    return line.block->zone != Zone::head && mark(line.last - 1, '.') && a_.briefs[line.first].sentence_start;
  }
  // A line of a paragraph that runs on.
  bool prose(const HeadLine& line) const {
    return line.block->last - line.block->first > 60 && line.block->zone != Zone::head;
  }

  bool text_noun(TokenIndex i) const;
  // The block among the first that ends as the words of a speaker begin.
  const ZonedBlock* introduction() const;
  bool says(TokenIndex i) const { return a_.schema->in(lists_.says, t_[i].lower); }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const NameWords& words_;
  const DocumentWords& lists_;
  std::vector<HeadLine> lines_;
  std::size_t opening_ = 0;  // lines of the opening

 private:
  void add_lines(const ZonedBlock& block);
};

// authored_by and dated of the document. Both phases are run by find_document_facts (phases.hpp).
void find_document_date(const DocumentLines& lines);
void find_document_authors(const DocumentLines& lines);

}  // namespace stemma::ingest
