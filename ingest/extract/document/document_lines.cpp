#include "ingest/extract/document/document_lines.hpp"

#include "ingest/extract/phases.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kOpeningLines = 40;

}  // namespace

DocumentLines::DocumentLines(Draft& draft)
    : draft_(draft),
      a_(draft.analysis()),
      t_(a_.tokens),
      words_(schema::lists_of<NameWords>(*a_.schema)),
      lists_(schema::lists_of<DocumentWords>(*a_.schema)) {
  for (const ZonedBlock& block : a_.blocks)
    if (block.zone != Zone::boilerplate && block.zone != Zone::references && block.first < block.last)
      add_lines(block);
}

void DocumentLines::add_lines(const ZonedBlock& block) {
  for (TokenIndex i = block.first; i < block.last;) {
    TokenIndex end = block.one_line ? block.last : i + 1;
    while (end < block.last && !t_[end].newline_before) ++end;
    lines_.push_back({i, end, &block});
    i = end;
  }
  if (lines_.size() <= kOpeningLines && block.first < kOpeningTokens) opening_ = lines_.size();
}

bool DocumentLines::text_noun(TokenIndex i) const {
  return t_[i].word.lists.test(lists_.text_nouns) ||
         one_of(t_[i].lower, "terms", "document", "minutes", "charter", "policy", "plan", "strategy", "rules",
                "bylaws");
}

const ZonedBlock* DocumentLines::introduction() const {
  for (const ZonedBlock& block : a_.blocks) {
    if (block.first > kTitleTokens) break;
    if (block.kind != BlockKind::paragraph || block.last < block.first + 4) continue;
    TokenIndex end = block.last;
    while (end > block.first && (mark(end - 1, '-') || t_[end - 1].text == "–" || t_[end - 1].text == "—"))
      --end;
    if (end > block.first + 3 && mark(end - 1, ':') && says(end - 2)) return &block;
  }
  return nullptr;
}

void find_document_facts(Draft& draft) {
  const DocumentLines lines(draft);
  find_document_date(lines);
  find_document_authors(lines);
}

}  // namespace stemma::ingest
