// What a file is: by its bytes first, by its name where they do not tell.
#include "ingest/reading.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace std::string_literals;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string format_of(const char* name, std::string_view bytes) {
  return guess_format(name, bytes).value().name;
}
std::string warning_of(const char* name, std::string_view bytes) {
  return guess_format(name, bytes).value().warning;
}
Error refusal(const char* name, std::string_view bytes) { return guess_format(name, bytes).error(); }

const std::string kMail =
    "Return-Path: <a@b.example>\nFrom: Ann <a@b.example>\nSubject: Plan\n\nWe should meet.";
const std::string kTei =
    "<?xml version=\"1.0\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/></TEI>";

}  // namespace

TEST_CASE("Text has the format of its ending") {
  CHECK(format_of("a/b.TXT", "We meet.") == "txt");
  CHECK(format_of("b.markdown", "We meet.") == "md");
  CHECK(format_of("b.xhtml", "<p>We meet.") == "html");
  CHECK(format_of("minutes", "Present: nobody") == "txt");
  CHECK(format_of("resolution 68.262", "We meet.") == "txt");
  CHECK(format_of("memo.txt", "From: Ann\nSubject: Plan\n\nWe should meet.") == "txt");
}

TEST_CASE("The content decides where it is sure") {
  CHECK(format_of("minutes", "<!DOCTYPE html><p>") == "html");
  CHECK(format_of("minutes", kMail) == "eml");
  CHECK(format_of("edition.xml", kTei) == "tei");
  CHECK(format_of("page.xml", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>") == "html");
  CHECK(format_of("old.doc", "{\\rtf1 A plan.}") == "rtf");
  CHECK(format_of("x", "PK\x03\x04 ... word/document.xml") == "docx");
  CHECK(format_of("x", "%PDF-1.7") == "pdf");
  CHECK(format_of("b.md", "<html> is the first tag of a page.") == "md");
}

TEST_CASE("A file that lies about its format is read as what it is, and told") {
  CHECK(format_of("speech.txt", "%PDF-1.4\n") == "pdf");
  CHECK_THAT(warning_of("speech.txt", "%PDF-1.4\n"), ContainsSubstring(".txt") && ContainsSubstring("pdf"));
  CHECK(format_of("speech.pdf", "The Council meets.") == "txt");
  CHECK_THAT(warning_of("speech.pdf", "The Council meets."), ContainsSubstring(".pdf"));
  CHECK(format_of("speech.docx", "{\\rtf1 A plan.}") == "rtf");
  CHECK(format_of("speech.txt", "\n  <!DOCTYPE html><p>We meet.") == "html");
  CHECK(warning_of("speech.html", "<!DOCTYPE html><p>We meet.").empty());
  CHECK(warning_of("old.doc", "{\\rtf1 A plan.}").empty());
}

TEST_CASE("What is no text is refused with the next step") {
  CHECK_THAT(
      refusal("a.docx", "\xD0\xCF\x11\xE0"s + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s).text(),
      ContainsSubstring("encrypted") && ContainsSubstring("without"));
  CHECK_THAT(refusal("a.doc", "\xD0\xCF\x11\xE0 Word").text(), ContainsSubstring("docx"));
  CHECK_THAT(refusal("a.txt", "PK\x03\x04 xl/workbook.xml").text(), ContainsSubstring("spreadsheet"));
  CHECK_THAT(refusal("a.txt", "PK\x03\x04 photo.jpg").text(), ContainsSubstring("archive"));
  CHECK_THAT(refusal("a.xml", "<?xml version='1.0'?><rss/>").text(), ContainsSubstring("TEI"));
  CHECK(refusal("a.docx", std::string(4000, '\0')).code == ErrorCode::malformed);
  CHECK(refusal("a.pdf", "").code == ErrorCode::malformed);
  for (const char* name : {"a.png", "a.zip", "a.csv"}) {
    CHECK_FALSE(document_name(name));
    CHECK(refusal(name, "").code == ErrorCode::unsupported);
    CHECK_THAT(refusal(name, "").hint, ContainsSubstring("docx"));
  }
}
