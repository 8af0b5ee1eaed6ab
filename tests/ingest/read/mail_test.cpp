// Mail and RTF.
#include "ingest/reading.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/ingest/samples.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {

Reading mail(const std::string& bytes) { return read("a.eml", bytes).value(); }
Reading rtf(const std::string& body) {
  return read("a.rtf", "{\\rtf1\\ansi\\ansicpg1252 " + body + "}").value();
}

}  // namespace

TEST_CASE("eml: head lines, the plain letter rather than its page, attachments named") {
  const Reading r = mail(seed("eml/plan.eml"));
  CHECK(r.title == "The harbour plan");
  CHECK(r.meta.at("author") == "Maria T\u00e9les <m@ports.example>");
  CHECK_THAT(
      r.text,
      ContainsSubstring(
          "From: Maria T\u00e9les <m@ports.example>\nTo: Ann Lee <a@b.example>\nDate: Tue, 12 Mar 2019"));
  CHECK_THAT(r.text,
             ContainsSubstring("the caf\u00e9 council should publish a plan.") && !ContainsSubstring("html"));
  REQUIRE(r.warnings.size() == 1);
  CHECK_THAT(r.warnings[0], ContainsSubstring("plan.pdf"));
}

TEST_CASE("eml: a letter that is only a page is read as one") {
  const Reading r = mail(
      "From: a@b.example\nSubject: Plan\nContent-Type: text/html; charset=utf-8\n\n<p>We <b>should</b> "
      "meet.</p>");
  CHECK(r.structured);
  CHECK_THAT(r.text, ContainsSubstring("Plan\n\nFrom: a@b.example\n\nWe should meet."));
}

TEST_CASE("eml: base64 and coded words in any charset") {
  const Reading r = mail(
      "From: a@b.example\nSubject: =?iso-8859-1?B?Q2Fm6Q==?= =?utf-8?Q?_plans?=\n"
      "Content-Transfer-Encoding: base64\nContent-Type: text/plain; "
      "charset=\"utf-8\"\n\nV2Ugc2hvdWxkIG1lZXQu\n");
  CHECK(r.title == "Caf\u00e9 plans");
  CHECK_THAT(r.text, ContainsSubstring("We should meet."));
}

TEST_CASE("eml: a mail without headers, and one nested without end, are refused or read in peace") {
  CHECK(read("a.eml", "no headers here").error().code == ErrorCode::malformed);
  std::string deep = "From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n";
  for (int i = 0; i < 10'000; ++i) deep += "--x\nContent-Type: multipart/mixed; boundary=x\n\n";
  const auto read_deep = read("a.eml", deep);
  CHECK((read_deep.ok() || !read_deep.error().message.empty()));
}

TEST_CASE("rtf: headings, lists, tables, notes and letters of several code pages") {
  const Reading r = read("plan.rtf", seed("rtf/plan.rtf")).value();
  CHECK(r.title == "Aims");
  CHECK(r.meta.at("author") == "Maria Teles");
  CHECK(words(r, blocks_of(r, BlockKind::paragraph)[0]->span) ==
        "The caf\u00e9 council should publish a plan\u2014soon. It meets in Lisbon.");
  CHECK(words(r, blocks_of(r, BlockKind::list_item)[0]->span) == "first item");
  CHECK(words(r, blocks_of(r, BlockKind::table_row)[0]->span) == "a | b");
  CHECK(words(r, blocks_of(r, BlockKind::note)[0]->span) == "Teles, Ports (2001).");
  CHECK(r.anchors.size() == 1);
  CHECK_THAT(r.text, ContainsSubstring("\u041f\u043b \u041f") && !ContainsSubstring("Running head") &&
                         !ContainsSubstring("00ffaa"));
}

TEST_CASE("rtf: escapes, hidden text, characters beyond the first plane, text without a program's words") {
  CHECK(rtf("a \\{b\\} \\\\ c\\~d").text == "a {b} \\ c d\n\n");
  CHECK(rtf("seen {\\v hidden }again").text == "seen again\n\n");
  CHECK(rtf("\\u-10179?\\u-8704? ship").text == "\U0001F600 ship\n\n");
  CHECK(rtf("one{\\*\\unknown words}{\\*\\bkmkstart x} two").text == "one two\n\n");
  CHECK(rtf("one\\par two\\line three").text == "one\n\ntwo\nthree\n\n");
}

TEST_CASE("rtf: a file that ends too early is read with a warning") {
  const Reading r = read("a.rtf", "{\\rtf1 The council meets").value();
  CHECK(r.text == "The council meets\n\n");
  REQUIRE(r.warnings.size() == 1);
  CHECK_THAT(r.warnings[0], ContainsSubstring("too early"));
}

TEST_CASE("rtf: a million open groups and absurd numbers are read in peace") {
  CHECK(read("a.rtf", "{\\rtf1 words " + std::string(1'000'000, '{')).ok());
  CHECK(rtf("\\u99999999999999? \\bin999999999 \\s-4 words").text.size() < 100);
}
