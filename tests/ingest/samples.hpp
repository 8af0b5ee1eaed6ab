// Documents of every format, made by the tests: sound ones from the seeds of the fuzzers, and hostile ones.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stemma::ingest::test {

using Entries = std::vector<std::pair<std::string, std::string>>;  // name, content

// The piece again and again, until it is of so many bytes or just above.
std::string repeated(std::string_view piece, std::size_t bytes);

// A zip archive, its entries deflated. `encrypted` only says that they are.
std::string zip(const Entries& entries, bool encrypted = false);
// A zip archive with one entry of so many zero bytes.
std::string zip_bomb(const std::string& name, std::size_t bytes);

// A seed of the fuzz target, as it lies in tests/fuzz/corpus; "docx/plan" and the like are the entries of an
// archive.
std::string seed(const std::string& path);
std::string docx();
std::string odt();
std::string epub();
Entries entries_of(std::string_view seed);

// A PDF with these lines of text on its pages, each at (x, y) points from the lower left, in a size.
struct PdfText {
  int x, y, size;
  std::string words;
};
std::string pdf(const std::vector<std::vector<PdfText>>& pages);
// The same with one page whose content is `content` as it is.
std::string pdf_with_content(const std::string& content);
// A PDF whose parts draw each other ten times each, to this depth.
std::string pdf_that_never_ends();

}  // namespace stemma::ingest::test
