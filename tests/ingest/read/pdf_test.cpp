// PDF, through the process that takes out its words.
#include "ingest/isolate/reader.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/ingest/samples.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {

// A page of running text: each line stands 14 points below the one before.
std::vector<PdfText> page(int number, int top, const std::vector<std::string>& lines,
                          const std::string& note = "") {
  std::vector<PdfText> texts = {{72, 760, 9, "Harbour Review"}, {300, 30, 9, std::to_string(number)}};
  for (const std::string& line : lines) texts.push_back({72, top -= 14, 12, line});
  if (!note.empty()) texts.push_back({72, 90, 8, note});
  return texts;
}

const std::vector<std::string> kOne = {"The council should publish a plan for the govern-",
                                       "ance of all ports on the coast by 2027. It wants to",
                                       "keep the quays open in winter and it looks for",
                                       "partners in the cities that lie along the old"};
const std::vector<std::string> kTwo = {"river road. The second page has a sentence of its own",
                                       "which ends here."};

Reading read_pdf(const std::string& bytes) { return Reader().read("a.pdf", bytes).value(); }
std::string refused_pdf(const std::string& bytes) { return Reader().read("a.pdf", bytes).error().text(); }

}  // namespace

TEST_CASE("pdf: paragraphs go over lines and pages; running heads and page numbers are left out") {
  const Reading r = read_pdf(pdf({page(1, 700, kOne), page(2, 740, kTwo),
                                  page(3, 740, {"A third page says something", "quite different again."})}));
  CHECK(r.format == "pdf");
  CHECK_FALSE(r.mapped);
  CHECK_THAT(r.text, ContainsSubstring("plan for the governance of all ports") &&
                         ContainsSubstring("along the old river road. The second page"));
  CHECK_THAT(r.text, !ContainsSubstring("Harbour Review") && !ContainsSubstring("\n2\n"));
  REQUIRE(r.pages.size() == 3);
  CHECK(page_of(r, find(r, "along the old").begin)->label == "1");
  CHECK(page_of(r, find(r, "The second page").begin)->label == "2");
}

TEST_CASE("pdf: larger print is a heading, the largest on top the title") {
  std::vector<PdfText> texts = page(1, 640, kOne);
  texts.push_back({72, 700, 22, "The Harbour Plan"});
  texts.push_back({72, 660, 15, "Aims"});
  const Reading r = read_pdf(pdf({texts}));
  CHECK(r.title == "The Harbour Plan");
  const auto headings = blocks_of(r, BlockKind::heading);
  REQUIRE(headings.size() == 2);
  CHECK(words(r, headings[1]->span) == "Aims");
  CHECK(headings[1]->level == 2);
}

TEST_CASE("pdf: small print below the text is a note, the raised number its mark") {
  std::vector<PdfText> texts =
      page(1, 700, {"The council should publish a plan for the port", "of the old town by next year"},
           "1 Teles, Ports (Porto: Cais, 2001).");
  texts.push_back({231, 677, 6, "1"});
  const Reading r = read_pdf(pdf({texts}));
  REQUIRE(blocks_of(r, BlockKind::note).size() == 1);
  CHECK(words(r, blocks_of(r, BlockKind::note)[0]->span) == "Teles, Ports (Porto: Cais, 2001).");
  REQUIRE(r.anchors.size() == 1);
  CHECK(r.anchors[0].label == "1");
  CHECK_THAT(r.text, ContainsSubstring("by next year"));
}

TEST_CASE("pdf: columns are read one after the other") {
  std::vector<PdfText> texts;
  for (int i = 0; i < 12; ++i) {
    texts.push_back({60, 700 - 14 * i, 11, "left column line number " + std::to_string(i)});
    texts.push_back({330, 700 - 14 * i, 11, "right column line number " + std::to_string(i)});
  }
  const Reading r = read_pdf(pdf({texts}));
  CHECK(r.text.find("left column line number 11") < r.text.find("right column line number 0"));
}

TEST_CASE("pdf: bullets and numbers start items") {
  const Reading r = read_pdf(pdf({{{72, 700, 12, "The council will do these three things for its ports:"},
                                   {90, 680, 12, "- mend the old quays"},
                                   {90, 666, 12, "- light the way in"},
                                   {90, 652, 12, "1. count all ships"}}}));
  const auto items = blocks_of(r, BlockKind::list_item);
  REQUIRE(items.size() == 3);
  CHECK(words(r, items[0]->span) == "mend the old quays");
  CHECK(items[2]->label == "1.");
}

TEST_CASE("pdf: what cannot be read is told with the next step") {
  CHECK_THAT(refused_pdf("%PDF-1.7 and then nothing"), ContainsSubstring("damaged"));
  std::string whole = pdf({page(1, 700, kOne)});
  const std::size_t trailer = whole.find("/Root 1 0 R");
  CHECK_THAT(
      refused_pdf(whole.insert(trailer,
                               "/Encrypt<</Filter/Standard/V 1/R 2/O(12345678901234567890123456789012)/U("
                               "12345678901234567890123456789012)/P -4>>/ID[(a)(b)]")),
      ContainsSubstring("encrypted") && ContainsSubstring("password"));
  CHECK_THAT(refused_pdf(pdf_with_content("0 0 100 100 re f")), ContainsSubstring("ocrmypdf"));
}

TEST_CASE("pdf: one that draws itself without end is stopped") {
  ReaderOptions options;
  options.time = std::chrono::milliseconds(1500);
  const Error error = Reader(options).read("a.pdf", pdf_that_never_ends()).error();
  CHECK(error.code == ErrorCode::limit);
}
