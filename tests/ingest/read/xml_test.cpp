// XML, and TEI on top of it.

#include "ingest/read/xml.hpp"

#include "ingest/read/formats.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/ingest/samples.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/stopwatch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {

// "<a x=1>", "</a>", "text" one after the other.
std::string events(std::string_view source) {
  std::string out;
  XmlReader xml(source);
  for (auto token = xml.next(); token != XmlReader::Token::done; token = xml.next())
    if (token == XmlReader::Token::text)
      out += std::string(xml.text());
    else
      out += (token == XmlReader::Token::start ? "<" : "</") + std::string(xml.name()) + ">";
  return out;
}

std::string complaint(std::string_view source) {
  try {
    events(source);
    return "";
  } catch (const Failure& failure) {
    return failure.error().message;
  }
}

Reading tei(const std::string& text) {
  return read("a.tei", "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body>" + text +
                           "</body></text></TEI>")
      .value();
}

}  // namespace

TEST_CASE("XML is read as starts, ends and text") {
  CHECK(events("<?xml version='1.0'?><!-- no --><a x='1'>b &amp; <w:c/>&#233;<![CDATA[<d>]]></a>") ==
        "<a>b & <c></c>é<d></a>");
  XmlReader xml("<p:a xmlns:p='urn:x' p:id='1 &lt; 2'><b xmlns='urn:y'/></p:a>");
  xml.next();
  CHECK(xml.name_space() == "urn:x");
  CHECK(xml.attribute("id") == "1 < 2");
  xml.next();
  CHECK(xml.name_space() == "urn:y");
  xml.next(), xml.next();
  CHECK(xml.name_space() == "urn:x");
}

TEST_CASE("Damaged XML is told with its place") {
  CHECK_THAT(complaint("<a><b></a>"),
             ContainsSubstring("byte 6") && ContainsSubstring("</a>") && ContainsSubstring("<b>"));
  CHECK_THAT(complaint("<a><b>"), ContainsSubstring("within <b>"));
  CHECK_THAT(complaint("<a x=1/>"), ContainsSubstring("quotes"));
  CHECK_THAT(complaint("<a></a><b/>"), ContainsSubstring("outermost"));
  CHECK_THAT(complaint("words"), ContainsSubstring("before the first element"));
  CHECK_THAT(complaint("<a><!-- "), ContainsSubstring("comment"));
  CHECK_FALSE(complaint("").empty());
}

TEST_CASE("Entities that a file declares itself are not followed") {
  CHECK_THAT(complaint("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"),
             ContainsSubstring("entities"));
  CHECK(events("<!DOCTYPE html PUBLIC 'x' 'y'><a>&unknown;</a>") == "<a>&unknown;</a>");
}

TEST_CASE("Hostile XML takes a time linear in its bytes") {
  const tests::Stopwatch watch;
  std::string nested, attributes = "<a ", spaces = "<a";
  for (int i = 0; i < 400'000; ++i) nested += "<a>";
  for (int i = 0; i < 100'000; ++i)
    attributes += "b" + std::to_string(i) + "='1' ", spaces += " xmlns:n" + std::to_string(i) + "='u'";
  CHECK_THAT(complaint(nested), ContainsSubstring("ends within"));
  for (int i = 0; i < 400'000; ++i) nested += "</a>";
  CHECK(complaint(nested).empty());
  CHECK_THAT(complaint(attributes + "/>"), ContainsSubstring("too many attributes"));
  CHECK_THAT(complaint(spaces + "/>"), ContainsSubstring("too many name spaces"));
  CHECK(complaint("<a b='" + std::string(4u << 20, 'x') + "'/>").empty());
  CHECK(watch.seconds() < 20);
}

TEST_CASE("TEI: header, structure, notes and pages") {
  const std::string file = seed("tei/letters.xml");
  const Reading r = read("letters.xml", file).value();
  CHECK(r.format == "tei");
  CHECK(r.language == "en");
  CHECK(r.title == "Letters of a harbour master");
  CHECK(r.blocks[1].label == "author");
  CHECK(words(r, r.blocks[1].span) == "Maria Teles");
  CHECK(r.blocks[2].label == "date");
  CHECK(words(r, r.blocks[2].span) == "2 May 1871");
  CHECK_THAT(r.text, ContainsSubstring("The council should publish a plan—soon. It meets in Lisbon."));
  CHECK(words(r, blocks_of(r, BlockKind::quote)[0]->span) == "Quoted words.");
  CHECK(blocks_of(r, BlockKind::list_item)[1]->label == "2");
  CHECK_THAT(r.text, ContainsSubstring("Line one\nline two"));
  CHECK(words(r, blocks_of(r, BlockKind::table_row)[0]->span) == "a | b");
  const auto notes = blocks_of(r, BlockKind::note);
  REQUIRE(notes.size() == 2);
  CHECK(words(r, notes[0]->span) == "See Ports.");
  CHECK(notes[0]->label == "a");
  REQUIRE(r.anchors.size() == 2);
  CHECK(r.text.substr(r.anchors[0].span.begin - 5, 5) == "soon.");
  CHECK(words(r, r.anchors[1].span) == "2");
  CHECK(r.anchors[1].label == notes[1]->label);
  CHECK(page_of(r, find(r, "The council").begin)->label == "3");
  CHECK(page_of(r, find(r, "in Lisbon").begin)->label == "4");
}

TEST_CASE("TEI: words lead to their bytes in the file") {
  const std::string file = seed("tei/letters.xml");
  const Reading r = read("letters.xml", file).value();
  REQUIRE(r.mapped);
  CHECK(ingest::test::broken_promise(r, file) == "");
  CHECK(source(r, file, find(r, "publish a plan")) == "publish a plan");
  CHECK(source(r, file, find(r, "plan—soon")) == "plan&#8212;soon");
  CHECK(source(r, file, find(r, "Maria Teles")) == "Maria Teles");
}

TEST_CASE("TEI: of two readings one is taken, what was struck out goes") {
  CHECK(tei("<p><choice><orig>ye</orig><reg>the</reg></choice> <del>old</del> "
            "<choice><abbr>U.N.</abbr><expan>United "
            "Nations</expan></choice> <sic>plann</sic></p><fw>Running head</fw>")
            .text == "the U.N. plann\n\n");
}

TEST_CASE("TEI: a quotation within a sentence stays in it, one of its own is a block") {
  const Reading r = tei("<p>He said <quote>we agree</quote> at once.</p><quote>A block.</quote>");
  CHECK(words(r, blocks_of(r, BlockKind::paragraph)[0]->span) == "He said we agree at once.");
  CHECK(words(r, blocks_of(r, BlockKind::quote)[0]->span) == "A block.");
}

TEST_CASE("TEI in another encoding is read by what it declares") {
  const Reading r =
      read("a.xml",
           "<?xml version='1.0' encoding='ISO-8859-1'?><TEI xmlns='http://www.tei-c.org/ns/1.0'><text>"
           "<body><p>Caf\xE9 plans.</p></body></text></TEI>")
          .value();
  CHECK(r.text == "Café plans.\n\n");
}
