// Why, and why not.
#include "ingest/extract/explain.hpp"

#include "ingest/extract/extract.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

Explanation of(const std::string& text, const std::string& words,
               const schema::Schema& schema = schema::Schema::built_in()) {
  return explain(read("t.txt", text).value(), schema, words);
}

std::string reasons(const Explanation& e) {
  std::string all;
  for (const std::string& reason : e.reasons) all += reason + "\n";
  return all;
}

std::string thoughts(const Explanation& e) {
  std::string all;
  for (const auto& t : e.thoughts) all += t.words + " | " + t.rule + " | " + t.what + "\n";
  return all;
}

using Catch::Matchers::ContainsSubstring;

}  // namespace

TEST_CASE("what touches the words is told with its rule, whatever stands between the words") {
  const auto e = of("We went to\n  Portugal in May 2019.\nNobody else went.", "to Portugal in");
  REQUIRE(e.mentions.size() == 1);
  CHECK(e.mentions[0].name == "Portugal");
  CHECK(e.mentions[0].rule == "known name");
  CHECK(e.reasons.empty());
}

TEST_CASE("figures, months and days that are no date are told why") {
  CHECK_THAT(thoughts(of("They sold 1200 nets.", "1200 nets")),
             ContainsSubstring("counts what follows: no year"));
  CHECK_THAT(thoughts(of("They came in the warm March of that war.", "March")),
             ContainsSubstring("without a day or a year"));
  CHECK_THAT(thoughts(of("They came on a Monday and left.", "Monday")), ContainsSubstring("day of the week"));
  CHECK_THAT(thoughts(of("They left Norway in May 2019.", "May 2019")), !ContainsSubstring("no date"));
}

TEST_CASE("words in quotation marks that are no work are told why") {
  CHECK_THAT(thoughts(of("He called it “a very cold harbour” and left.", "cold harbour")),
             ContainsSubstring("begin small"));
  CHECK_THAT(thoughts(of("They read the Report and left.", "the Report")),
             ContainsSubstring("alone names no text"));
}

TEST_CASE("two names side by side without a statement are told what would say it") {
  const auto e =
      of("Ann Berg saw the Harbour Ministry burn. Ann Berg left.", "Ann Berg saw the Harbour Ministry");
  CHECK_THAT(thoughts(e), ContainsSubstring("affiliated_with") && ContainsSubstring("no office"));
  CHECK_THAT(thoughts(of("Ann Berg is director of the Harbour Ministry.",
                         "Ann Berg is director of the Harbour Ministry")),
             !ContainsSubstring("stand side by side"));
}

TEST_CASE("letters that no name explains are told to stand for themselves") {
  CHECK_THAT(thoughts(of("NATO met in Oslo.", "NATO")),
             ContainsSubstring("no bracket defines these letters"));
}

TEST_CASE("words that stand nowhere are told, and so is all of a document") {
  CHECK(!of("We went to Portugal.", "Spain").found);
  CHECK(of("We went to Portugal in May 2019.", "").mentions.size() >= 2);
}

TEST_CASE("words that gave nothing are told why, and what is known of each") {
  const auto e = of("Portugal is large. The harbour was quiet and very cold.", "quiet and very");
  for (const auto& mention : e.mentions) CHECK(mention.type != "place");
  CHECK_THAT(reasons(e), ContainsSubstring("no word has a capital") && ContainsSubstring("no verb of aims"));
  REQUIRE(e.words.size() == 3);
  CHECK_THAT(e.words[0].classes, ContainsSubstring("adjective"));
  CHECK_THAT(e.words[0].place, ContainsSubstring("paragraph"));
}

TEST_CASE("a veto is told with the rule that spoke it and what it refused") {
  const stemma::test::TemporaryFolder folder;
  stemma::test::write_whole(
      folder / "v.rules",
      "rule no-place\n  phase names\n  match x:\"Lisbon\" \"lace\"\n  veto place x\n"
      "  example \"The Lisbon lace came.\" -> \"Lisbon\"\n  counter \"Lisbon came.\"\n");
  const auto schema = schema::Schema::with_folder(folder.path()).value();
  const auto e = of("They wore the Lisbon lace on the train.", "Lisbon", *schema);
  for (const auto& mention : e.mentions) CHECK(mention.type != "place");
  CHECK_THAT(thoughts(e), ContainsSubstring("Lisbon | no-place | says that these words are no place"));
}

TEST_CASE("what began and was given up is told with its reason") {
  const std::string text =
      "Nobody saw Zorbas there. The Board of Trade must adjourn its meeting in Riga on Monday. Dean spoke "
      "of cables. Harbours were quiet.";
  CHECK_THAT(thoughts(of(text, "Zorbas")), ContainsSubstring("stands alone"));
  CHECK_THAT(thoughts(of(text, "must adjourn")), ContainsSubstring("must adjourn | goals | began no goal"));
  CHECK_THAT(thoughts(of(text, "Dean")), ContainsSubstring("is a title or an office"));
  CHECK_THAT(thoughts(of(text, "Harbours")), ContainsSubstring("Harbours"));
}

TEST_CASE("asking changes nothing: the fragment is the same with a trace and without") {
  const std::string text =
      "Ann Berg of Lund University said that Portugal must build a second landing station for data traffic.";
  const Reading reading = read("t.txt", text).value();
  Trace trace;
  const auto with = extract(reading, schema::Schema::built_in(), &trace);
  const auto without = extract(reading, schema::Schema::built_in());
  CHECK(!trace.notes.empty());
  CHECK(extraction_json(with, reading, "t.txt", text) == extraction_json(without, reading, "t.txt", text));
}

}  // namespace stemma::ingest
