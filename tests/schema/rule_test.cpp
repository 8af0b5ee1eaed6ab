// The text of rules: what is accepted, and what each mistake is answered.
#include "schema/rule.hpp"

#include "schema/files.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::schema {
namespace {

using Catch::Matchers::ContainsSubstring;
using test::TemporaryFolder;
using test::write_whole;

std::string complaints_of(const std::string& rules, bool warnings = false) {
  const TemporaryFolder folder;
  write_whole(folder / "a.rules", rules);
  std::string all;
  for (const Complaint& c : check(folder.path()).value())
    if (c.error || warnings) all += c.file + ":" + std::to_string(c.line) + " " + c.message + "\n";
  return all;
}

std::string with_match(const std::string& pattern, const std::string& more = "  make work\n") {
  return complaints_of("rule r\n  phase works\n  match " + pattern + "\n" + more +
                       "  example \"a\" -> \"a\"\n  counter \"b\"\n");
}

}  // namespace

TEST_CASE("every piece of a pattern is read") {
  for (const char* pattern :
       {"\"a\"", "\"A\"i lemma:build <number> @roles {person} {organization|leading_group} {any} *",
        "[\"a\" \"b\" | \"c\"]? x:(\"a\" y:\"b\"+){1,3}",
        "^ at:heading !at:quotes <!\"the\" <=[\"a\" \"b\"] \"c\" $",
        "under:\"aims\" under:@roles <verb> <noun> <base> <ing> <seen-lower> !<unknown> \"x\"",
        "\"a\" *{0,5}? \"b\"", "[who:{person} \",\" | \"the\" who:{person}] \"spoke\"", "\"a\"{3}"})
    CHECK_THAT(std::string(pattern) + ": " + with_match(pattern),
               Catch::Matchers::Equals(std::string(pattern) + ": "));
}

TEST_CASE("a mistake in a pattern is answered with its line and what to write instead") {
  CHECK_THAT(with_match("\"a\" []"), ContainsSubstring("a.rules:3") && ContainsSubstring("empty brackets"));
  CHECK_THAT(with_match("[\"a\" |]"), ContainsSubstring("empty brackets"));
  CHECK_THAT(with_match("x:()"), ContainsSubstring("empty capture"));
  CHECK_THAT(with_match("x:\"a\" x:\"b\""), ContainsSubstring("“x” stands twice"));
  CHECK_THAT(with_match("=x:\"a\" \"a\""), ContainsSubstring("capture inside"));
  CHECK_THAT(with_match("\"a b\""), ContainsSubstring("more than one word"));
  CHECK_THAT(with_match("<colour>"),
             ContainsSubstring("no shape <colour>") && ContainsSubstring("number, ordinal"));
  CHECK_THAT(with_match("at:sea \"a\""), ContainsSubstring("no place at:sea"));
  CHECK_THAT(with_match("\"a\"{0,40}"), ContainsSubstring("at most 12"));
  CHECK_THAT(with_match("\"a\"{3,1}"), ContainsSubstring("repeat"));
  CHECK_THAT(with_match("\"a\")"), ContainsSubstring("closes nothing"));
  CHECK_THAT(with_match("\"a\"? !\"b\""), ContainsSubstring("no words at all"));
  CHECK_THAT(with_match("[[[\"a\"{12}]{12}]{12}]{12}"), ContainsSubstring("more than 512"));
  CHECK_THAT(with_match(std::string(100, '[')), ContainsSubstring("deeper"));
  std::string many;
  for (char c = 'a'; c < 'a' + 20; ++c) many += std::string(1, c) + "x:\"w\" ";
  CHECK_THAT(with_match(many), ContainsSubstring("more than 16 captures"));
}

TEST_CASE("a mistake in the other lines of a rule is answered with its line") {
  const auto line = [](const std::string& text) {
    return complaints_of("rule r\n  phase works\n  match x:\"a\" y:{person}\n  make work x\n  " + text +
                         "\n  example \"a\" -> \"a\"\n  counter \"b\"\n");
  };
  CHECK(line("confidence 0.9").empty());
  for (const char* wrong : {"confidence 0.9x",
                            "confidence nan",
                            "confidence 1.5",
                            "confidence",
                            "priority high",
                            "priority 1e9",
                            "make work",
                            "match \"a\"",
                            "make",
                            "example \"a\"",
                            "example a -> b",
                            "counter \"a\" -> \"b\"",
                            "state cites from document to z",
                            "state cites document x",
                            "state loves from x to y",
                            "set kind",
                            "set kind of z = law",
                            "alias x y",
                            "alias x of z",
                            "veto unicorn",
                            "phase works",
                            "frobnicate"}) {
    INFO(wrong);
    CHECK_THAT(line(wrong), ContainsSubstring("a.rules:5 "));
  }
  CHECK_THAT(line("state located_in from y to document"),
             ContainsSubstring("never goes from person to document"));
  CHECK_THAT(
      complaints_of("rule r\n  phase works\n  match x:\"a\"\n  set kind = law\n  example \"a\" -> \"a\"\n"),
      ContainsSubstring("of nothing"));
  CHECK_THAT(complaints_of("within x\n"), ContainsSubstring("a.rules:1"));
}

TEST_CASE("the match may stand below the lines that name its captures, and go on over lines that end in a backslash") {
  CHECK(complaints_of("rule r\n  make work x\n  phase works\n  match \"a\" \\\n    x:\"b\" \\\n  \"c\"\n"
                      "  example \"a b c\" -> \"b\"\n  counter \"a\"\n")
            .empty());
}

TEST_CASE("a user's rule without a counter-example is warned of, a built-in one refused") {
  const std::string rule = "rule r\n  phase works\n  match \"a\"\n  make work\n  example \"a\" -> \"a\"\n";
  CHECK(complaints_of(rule).empty());
  CHECK_THAT(complaints_of(rule, true), ContainsSubstring("counter-example"));
  std::vector<Complaint> complaints;
  parse_rules({{"b.rules", rule, false}}, Schema::built_in(), {}, complaints);
  REQUIRE(complaints.size() == 1);
  CHECK(complaints[0].error);
}

TEST_CASE("a rule of a folder takes the place of the built-in one of its name; others can be switched off") {
  const auto names = [](const std::string& text) {
    const TemporaryFolder folder;
    write_whole(folder / "a.rules", text);
    std::vector<std::string> all;
    for (const Rule& rule : rules_of(*Schema::with_folder(folder.path()).value()))
      all.push_back(rule.name + (rule.own ? " own" : ""));
    return all;
  };
  const std::string own =
      "rule public-law\n  phase works\n  match \"a\"\n  make work\n  example \"a\" -> \"a\"\n";
  using Catch::Matchers::VectorContains;
  const auto replaced = names(own);
  CHECK_THAT(replaced, VectorContains(std::string("public-law own")));
  CHECK_THAT(replaced, !VectorContains(std::string("public-law")));
  CHECK(replaced.size() == rules_of(Schema::built_in()).size());
  const auto without = names("without public-law\nwithout known name\n");
  CHECK_THAT(without, !VectorContains(std::string("public-law")));
  CHECK(names("replace rules\n" + own) == std::vector<std::string>{"public-law own"});
}

TEST_CASE("one name for two rules of a folder is a mistake, in whichever files they stand") {
  const TemporaryFolder folder;
  const std::string rule =
      "rule r\n  phase works\n  match \"a\"\n  make work\n  example \"a\" -> \"a\"\n  counter \"b\"\n";
  write_whole(folder / "a.rules", rule);
  write_whole(folder / "b.rules", "\n" + rule);
  const auto found = check(folder.path()).value();
  REQUIRE(found.size() == 1);
  CHECK(found[0].file == "b.rules");
  CHECK(found[0].line == 2);
  CHECK_THAT(found[0].message, ContainsSubstring("a.rules:1"));
}

TEST_CASE("an unknown type in a relation is told with file and line") {
  const TemporaryFolder folder;
  write_whole(folder / "x.schema", "# one\n\nrelation r \"r\" : unicorn -> person\n");
  const auto found = check(folder.path()).value();
  REQUIRE(found.size() == 1);
  CHECK(found[0].file == "x.schema");
  CHECK(found[0].line == 3);
}

TEST_CASE("an entry that reads like the head of a list is told, and accepted in quotation marks") {
  const auto of = [](const std::string& text) {
    const TemporaryFolder folder;
    write_whole(folder / "x.lex", text);
    const auto found = check(folder.path()).value();
    return found.empty() ? std::string() : std::to_string(found[0].line) + " " + found[0].message;
  };
  CHECK_THAT(of("list prices\nretail price\nlist price\n"),
             ContainsSubstring("3 list price has no entries") && ContainsSubstring("quotation marks"));
  CHECK(of("list prices\nretail price\n\"list price\"\n").empty());
}

TEST_CASE("a measured confidence is one line of a schema file") {
  const TemporaryFolder folder;
  write_whole(folder / "c.schema", "confidence person \"person shape\" 0.815 of 40\n");
  const auto schema = Schema::with_folder(folder.path()).value();
  CHECK(schema->measured("person", "person shape").of(500) == 815);
  CHECK(schema->measured("place", "person shape").of(500) == 500);
  write_whole(folder / "c.schema", "confidence concept \"term\" 0.3 of 40 as 0.6\n");
  const auto moving = Schema::with_folder(folder.path()).value();
  CHECK(moving->measured("concept", "term").of(600) == 300);
  CHECK(moving->measured("concept", "term").of(800) == 400);
  for (const char* wrong :
       {"confidence person\n", "confidence person \"x\" 1.5\n", "confidence person \"x\" 0.5x\n"}) {
    write_whole(folder / "c.schema", wrong);
    CHECK(!check(folder.path()).value().empty());
  }
}

}  // namespace stemma::schema
