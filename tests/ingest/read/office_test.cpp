// docx, odt and epub: archives of XML.
#include "ingest/read/archive.hpp"
#include "ingest/read/formats.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/ingest/samples.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string first(const Reading& r, BlockKind kind) {
  const auto found = blocks_of(r, kind);
  return found.empty() ? "(none)" : words(r, found[0]->span);
}

std::string document(const std::string& body) {
  return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" +
         body + "</w:body></w:document>";
}
Reading docx_of(const std::string& body) { return read_docx_parts({{"word/document.xml", document(body)}}); }

std::string content(const std::string& text) {
  return "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
         "xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text>" +
         text + "</o:text></o:body></o:document-content>";
}

}  // namespace

TEST_CASE("docx: headings, lists, tables, links and notes") {
  const Reading r = read("plan.docx", docx()).value();
  CHECK(r.format == "docx");
  CHECK_FALSE(r.mapped);
  CHECK(r.title == "The Harbour Plan");
  const auto headings = blocks_of(r, BlockKind::heading);
  REQUIRE(headings.size() == 2);
  CHECK(headings[0]->label == "title");
  CHECK(words(r, headings[1]->span) == "Aims");
  CHECK(first(r, BlockKind::paragraph) ==
        "The council should publish a plan & a map by 2027. It meets in Lisbon.");
  const auto items = blocks_of(r, BlockKind::list_item);
  REQUIRE(items.size() == 2);
  CHECK(items[0]->label == "1.");
  CHECK(items[1]->label == "(a)");
  CHECK(items[1]->level == 2);
  CHECK(first(r, BlockKind::table_row) == "a | b");
  REQUIRE(r.links.size() == 1);
  CHECK(words(r, r.links[0].span) == "in Lisbon");
  REQUIRE(r.anchors.size() == 1);
  CHECK(r.text.substr(r.anchors[0].span.begin - 5, 5) == "2027.");
  CHECK(first(r, BlockKind::note) == "Teles, Ports (Porto: Cais, 2001), 12.");
  CHECK(blocks_of(r, BlockKind::note)[0]->label == r.anchors[0].label);
}

TEST_CASE("docx: what was struck out is gone, what was put in stays") {
  const Reading r = read("plan.docx", docx()).value();
  CHECK_THAT(r.text, ContainsSubstring("It stays.") && !ContainsSubstring("gone"));
}

TEST_CASE("docx: another prefix for the same name space is the same document") {
  const Reading r = docx_of("<w:p><w:r><w:t>Same</w:t></w:r></w:p>");
  std::string other = document("<w:p><w:r><w:t>Same</w:t></w:r></w:p>");
  for (std::size_t at = other.find("w:"); at != std::string::npos; at = other.find("w:", at + 4))
    other.replace(at, 1, "ns0");
  CHECK(read_docx_parts({{"word/document.xml", other}}).text == r.text);
}

TEST_CASE("docx: runs join without white space of their own, tabs and breaks count") {
  const Reading r = docx_of(
      "<w:p><w:r><w:t>gov</w:t></w:r>\n "
      "<w:r><w:t>ernance</w:t><w:tab/><w:t>of</w:t><w:br/><w:t>ports</w:t></w:r></w:p>");
  CHECK(first(r, BlockKind::paragraph) == "governance of\nports");
}

TEST_CASE("docx: pages are those that Word saw") {
  const Reading r = docx_of(
      "<w:p><w:r><w:t>One</w:t></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Two</w:t></w:r></w:p>");
  REQUIRE(r.pages.size() == 2);
  CHECK(page_of(r, find(r, "One").begin)->label == "1");
  CHECK(page_of(r, find(r, "Two").begin)->label == "2");
  CHECK(docx_of("<w:p><w:r><w:t>One</w:t></w:r></w:p>").pages.empty());
}

TEST_CASE("docx: a table of one column is a frame, not a row") {
  const Reading r = docx_of(
      "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>One.</w:t></w:r></"
      "w:p><w:p><w:r><w:t>Two."
      "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
  CHECK(blocks_of(r, BlockKind::paragraph).size() == 2);
}

TEST_CASE("odt: headings, lists, quotations, tables, links and notes") {
  const Reading r = read("plan.odt", odt()).value();
  CHECK(r.format == "odt");
  CHECK(r.title == "The Harbour Plan");
  CHECK(r.meta.at("author") == "Maria Teles");
  CHECK(blocks_of(r, BlockKind::heading)[1]->level == 2);
  CHECK(first(r, BlockKind::paragraph) == "The council should publish a plan. It meets in Lisbon.");
  const auto items = blocks_of(r, BlockKind::list_item);
  REQUIRE(items.size() == 3);
  CHECK(items[0]->label == "1.");
  CHECK(items[1]->label == "-");
  CHECK(items[1]->level == 2);
  CHECK(items[2]->label == "2.");
  CHECK(first(r, BlockKind::quote) == "Quoted words.");
  CHECK(first(r, BlockKind::table_row) == "a | b");
  CHECK(first(r, BlockKind::note) == "Teles, Ports (2001).");
  REQUIRE(r.anchors.size() == 1);
  CHECK(r.text.substr(r.anchors[0].span.begin - 5, 5) == "plan.");
}

TEST_CASE("odt: tables of contents, remarks and deleted text are no text") {
  const Reading r = read_odt_parts(
      {{"content.xml",
        content("<t:tracked-changes><t:p>deleted</t:p></t:tracked-changes><t:table-of-content><t:p>Aims "
                "1</t:p></t:table-of-content><t:p>One<o:annotation><t:p>remark</t:p></o:annotation> "
                "plan.</t:p>")}});
  CHECK(first(r, BlockKind::paragraph) == "One plan.");
  CHECK(first(r, BlockKind::boilerplate) == "Aims 1");
  CHECK_THAT(r.text, !ContainsSubstring("deleted") && !ContainsSubstring("remark"));
}

TEST_CASE("odt: a flat file is read as well") {
  const std::string flat = "<?xml version='1.0'?>" + content("<t:p>The council meets.</t:p>");
  CHECK(read("plan.fodt", flat).value().text == "The council meets.\n\n");
}

TEST_CASE("epub: chapters in the order of the spine, notes over chapters, title and author in the text") {
  const Reading r = read("book.epub", epub()).value();
  CHECK(r.format == "epub");
  CHECK(r.title == "Harbours of the West");
  CHECK(r.language == "en");
  CHECK_THAT(r.text, ContainsSubstring("Maria Teles\n\n2015-02-01\n\nOne") && !ContainsSubstring("Contents"));
  REQUIRE(r.anchors.size() == 1);
  CHECK(r.text.substr(r.anchors[0].span.begin - 5, 5) == "plan.");
  CHECK(first(r, BlockKind::note) == "Teles, Ports (2001).");
}

TEST_CASE("Archives that lie, burst or are locked are refused with a reason") {
  const auto refused = [](const char* name, const std::string& bytes) {
    const auto r = read(name, bytes);
    REQUIRE_FALSE(r.ok());
    CHECK_FALSE(r.error().hint.empty());
    return r.error();
  };
  const std::string good = docx();
  CHECK(refused("a.docx", good.substr(0, good.size() / 2)).code == ErrorCode::malformed);
  CHECK(refused("a.docx", zip({{"word/other.xml", "<a/>"}})).code == ErrorCode::malformed);
  CHECK(refused("a.docx", zip({{"word/document.xml", "<w:document>"}})).code == ErrorCode::malformed);
  CHECK(refused("a.docx", zip_bomb("word/document.xml", 60u << 20)).code == ErrorCode::limit);
  CHECK_THAT(refused("a.docx", zip(entries_of(seed("docx/plan")), true)).message,
             ContainsSubstring("encrypted"));
  CHECK_THAT(refused("a.odt", zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                   {"META-INF/manifest.xml", "<m><encryption-data/></m>"},
                                   {"content.xml", "scrambled"}}))
                 .message,
             ContainsSubstring("encrypted"));
  CHECK_THAT(refused("a.epub", zip({{"mimetype", "application/epub+zip"},
                                    {"META-INF/encryption.xml", "<e><EncryptedKey/></e>"}}))
                 .message,
             ContainsSubstring("encrypted"));
  Entries many;
  for (int i = 0; i < 1200; ++i) many.push_back({"word/p" + std::to_string(i) + ".xml", "<a/>"});
  many.push_back({"word/document.xml", "<a/>"});
  CHECK(refused("a.docx", zip(many)).code == ErrorCode::limit);
  std::string flipped = good;
  flipped[60] = static_cast<char>(flipped[60] ^ 0x55);
  CHECK(refused("a.docx", flipped).code == ErrorCode::malformed);
}

TEST_CASE("What comes out of an archive is counted, whatever the archive says") {
  std::string lying = zip_bomb("word/document.xml", 8u << 20);
  const std::string real("\x00\x00\x80\x00", 4), small("\x10\x00\x00\x00", 4);
  for (std::size_t at = lying.find(real); at != std::string::npos; at = lying.find(real))
    lying.replace(at, 4, small);
  CHECK_THROWS_AS(unpack(lying, [](std::string_view) { return true; }), Failure);
}
