// The columns of a PDF's page, from words with places.
#include <random>

#include "ingest/read/pdf_pages.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"

using namespace stemma::ingest;
using namespace stemma::ingest::test;

namespace {

constexpr float kHeight = 10, kLetter = 5;

PdfWord pdf_word(const std::string& text, float left) {
  PdfWord out;
  out.text = text;
  out.left = left;
  out.right = left + kLetter * static_cast<float>(text.size());
  out.height = kHeight;
  return out;
}

// A line whose words stand `blank` points apart.
PdfLine pdf_line(const std::string& text, float left, float top, float blank = 3) {
  PdfLine out;
  out.top = top, out.bottom = top + kHeight, out.height = kHeight;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    out.words.push_back(pdf_word(text.substr(at, end - at), left));
    left = out.words.back().right + blank;
    at = end + 1;
  }
  out.left = out.words.front().left, out.right = out.words.back().right;
  return out;
}

// Both lines as one, as pdftotext gives what stands in one row.
PdfLine one_row(const PdfLine& left, const PdfLine& right) {
  PdfLine out = left;
  out.words.insert(out.words.end(), right.words.begin(), right.words.end());
  out.right = right.right;
  return out;
}

std::string pdf_text(const PdfPage& page) {
  std::string out;
  for (const PdfBlock& block : page.blocks)
    for (const PdfLine& l : block) out += l.text() + "\n";
  return out;
}

constexpr std::array<const char*, 8> kPdfLeft = {"The harbour board met in", "May and asked the council",
                                                 "to mend the pier before",  "the winter came with ice",
                                                 "and snow. The council",    "had no money for it and",
                                                 "wrote to the minister",    "of ports in Oslo, who"};
constexpr std::array<const char*, 8> kPdfRight = {"answered in a long letter", "that the pier was not his",
                                                  "but of the town. Nobody",   "was content with this, and",
                                                  "least of all the fishers",  "who mended it at last by",
                                                  "themselves and elected",    "a board of their own."};

float row_top(std::size_t row) { return 100 + 14 * static_cast<float>(row); }

std::string pdf_in_turn() {
  std::string out;
  for (const char* l : kPdfLeft) out += std::string(l) + "\n";
  for (const char* r : kPdfRight) out += std::string(r) + "\n";
  return out;
}

}  // namespace

TEST_CASE("columns of a PDF are put one after the other, whatever pdftotext made lines and blocks of") {
  std::mt19937 random = random_source();
  for (int round = 0; round < 50; ++round) {
    PdfPage page{600, 800, {}};
    std::vector<PdfLine> lines;
    for (std::size_t i = 0; i < kPdfLeft.size(); ++i) {
      const PdfLine left = pdf_line(kPdfLeft[i], 60, row_top(i)),
                    right = pdf_line(kPdfRight[i], 330, row_top(i));
      if (random() % 3 == 0) {
        lines.push_back(one_row(left, right));
      } else {
        lines.push_back(left);
        lines.push_back(right);
      }
    }
    std::shuffle(lines.begin(), lines.end(), random);
    for (const PdfLine& l : lines) {
      if (page.blocks.empty() || random() % 3 == 0) page.blocks.emplace_back();
      page.blocks.back().push_back(l);
    }
    order_columns(page);
    REQUIRE(pdf_text(page) == pdf_in_turn());
  }
}

TEST_CASE("a title over both columns of a PDF stands above them") {
  PdfPage page{600, 800, {{}}};
  for (std::size_t i = 0; i < kPdfLeft.size(); ++i)
    page.blocks[0].push_back(
        one_row(pdf_line(kPdfLeft[i], 60, row_top(i)), pdf_line(kPdfRight[i], 330, row_top(i))));
  page.blocks.push_back(
      {pdf_line("A Short History of the Pier and of All Who Wanted to Mend It at Last", 60, 60)});
  order_columns(page);
  CHECK(pdf_text(page) ==
        "A Short History of the Pier and of All Who Wanted to Mend It at Last\n" + pdf_in_turn());
}

TEST_CASE("one column of a PDF, and the cells of its tables, stay as they are") {
  PdfPage prose{600, 800, {{}}}, table{600, 800, {{}}};
  for (std::size_t i = 0; i < kPdfLeft.size(); ++i) {
    prose.blocks[0].push_back(pdf_line(std::string(kPdfLeft[i]) + " " + kPdfRight[i], 60, row_top(i), 8));
    table.blocks[0].push_back(one_row(pdf_line("Mend Pier " + std::to_string(i), 60, row_top(i)),
                                      pdf_line("Board of Ports " + std::to_string(i), 330, row_top(i))));
  }
  for (PdfPage* page : {&prose, &table}) {
    const std::string before = pdf_text(*page);
    order_columns(*page);
    CHECK(pdf_text(*page) == before);
  }
}

TEST_CASE("lines without height, or out of every page, are put in some order") {
  std::mt19937 random = random_source();
  for (int round = 0; round < 200; ++round) {
    PdfPage page{600, 800, {{}}};
    std::size_t words = 0;
    for (std::size_t i = 0; i < 40; ++i) {
      const auto any = [&] {
        constexpr std::array<float, 6> kPlaces = {0, -1e6f, 1e6f, 60, 330, 100};
        return kPlaces[random() % kPlaces.size()];
      };
      PdfLine l = pdf_line(kPdfLeft[random() % kPdfLeft.size()], any(), any());
      if (random() % 2 == 0) l.height = 0, l.bottom = l.top;
      words += l.words.size();
      page.blocks[0].push_back(l);
    }
    order_columns(page);
    std::size_t behind = 0;
    for (const PdfBlock& block : page.blocks)
      for (const PdfLine& l : block) behind += l.words.size();
    REQUIRE(behind == words);
  }
}
