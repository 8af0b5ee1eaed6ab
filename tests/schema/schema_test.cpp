// Names, word lists, types and rules as data.
#include "schema/schema.hpp"

#include <random>
#include <set>

#include "schema/files.hpp"
#include "schema/lexicon.hpp"
#include "schema/name.hpp"
#include "schema/rule.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::schema {
namespace {

using Catch::Matchers::ContainsSubstring;
using test::TemporaryFolder;
using test::write_whole;

std::optional<Entry> entry(const Schema& schema, const std::vector<std::string_view>& words) {
  return schema.longest_entry(words);
}

}  // namespace

TEST_CASE("folding leaves out what does not make a name another name") {
  CHECK(fold("The Müller–Report") == "muller report");
  CHECK(fold("  “Côte   d’Ivoire” ") == "cote d'ivoire");
  CHECK(fold("China's plan") == "china plan");
  CHECK(fold("UNITED NATIONS") == fold("United Nations"));
  CHECK(fold("中国") == "中国");
  CHECK(fold("(\"*)").empty());
}

TEST_CASE("folding twice is folding once") {
  std::mt19937 random(7);
  const std::vector<std::string> pieces = {"The ", "a ", "Ü", "ß", "-", "'s", " ",   "漢",
                                           "x",    "“",  ".", "İ", "ﬁ", "9",  "an ", "\xFF"};
  for (int i = 0; i < 2000; ++i) {
    std::string name;
    for (int k = 0; k < 8; ++k) name += pieces[random() % pieces.size()];
    const std::string once = fold(name);
    CHECK(fold(once) == once);
  }
}

TEST_CASE("node ids are readable, of few characters, and differ where names differ") {
  CHECK(node_id("person", "Xi Jinping") == "person-xi-jinping");
  CHECK(node_id("work", "Autumn in Han Palace") == "work-autumn-in-han-palace");
  CHECK(node_id("place", "Côte d'Ivoire") == "place-cote-d-ivoire");
  CHECK(node_id("concept", "C++") != node_id("concept", "C"));
  CHECK(node_id("concept", "C++") != node_id("concept", "C#"));
  CHECK(node_id("event", "World War I") != node_id("event", "World War II"));
  CHECK(node_id("person", "张伟") != node_id("person", "章伟"));
  std::set<std::string> ids;
  for (int year = 1900; year < 2100; ++year)
    ids.insert(node_id(
        "work",
        "Report of the Steering Group on the Long and Winding Question of the Names of Things, Volume Two, " +
            std::to_string(year)));
  CHECK(ids.size() == 200);
  for (const std::string& id : ids) {
    CHECK(id.size() <= 96);
    CHECK(id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
  }
}

TEST_CASE("words are known with their classes in every form") {
  const Schema& s = Schema::built_in();
  CHECK(s.word("strengthens").verb_lemma == "strengthen");
  CHECK(s.word("building").verb_lemma == "build");
  CHECK(s.word("built").verb_lemma == "build");
  CHECK(s.word("children").noun_lemma == "child");
  CHECK(s.word("women").noun_lemma == "woman");
  CHECK(s.word("policemen").noun_lemma == "policeman");
  CHECK(s.word("specimen").noun_lemma == "specimen");
  CHECK(s.word("policies").noun_lemma == "policy");
  CHECK(s.word("stopped").verb_form == Word::VerbForm::ed);
  CHECK(s.word("national").relational);
  CHECK(s.word("cooperate").verb_share > 90);
  CHECK(!s.word("xyzzyq").known());
}

TEST_CASE("typed lists give the longest entry; capitals and negative labels count") {
  const Schema& s = Schema::built_in();
  const auto un = entry(s, {"United", "Nations", "Security", "Council", "met"});
  REQUIRE(un);
  CHECK(un->tokens == 4);
  CHECK(un->type == "organization");
  CHECK(entry(s, {"Estonia"})->type == "place");
  CHECK(!entry(s, {"turkey"}));
  CHECK(s.partner(s.list("demonym_country"), "french") == "France");
}

TEST_CASE("countries and cities of four letters are read in capitals, words and letters of bodies are not") {
  const auto& schema = Schema::built_in();
  const auto list = [&](std::string_view word) {
    const auto entry = schema.longest_entry(std::vector<std::string_view>{word});
    return entry ? std::string(entry->list) : std::string();
  };
  CHECK(list("PERU") == "countries");
  CHECK(list("OSLO") == "cities");
  CHECK(list("Nice") == "cities");
  CHECK(list("NICE").empty());
}

TEST_CASE("signatures of relations are kept") {
  const Schema& s = Schema::built_in();
  CHECK(s.allows("pursues", "organization", "goal"));
  CHECK(!s.allows("pursues", "goal", "organization"));
  CHECK(!s.allows("loves", "person", "person"));
  REQUIRE(s.types().size() == 10);
  REQUIRE(s.relations().size() == 12);
}

TEST_CASE("a folder adds types, lists and rules, and replaces lists of the same name") {
  const TemporaryFolder folder;
  write_whole(
      folder / "s/ships.schema",
      "type ship \"Ship\" colour #123456 shape box\nrelation sails_to \"sails to\" : ship -> place\n");
  write_whole(folder / "s/ships.lex",
              "list ships as ship\nGorch Fock = Fock ! Fock Street\nlist month_names\nBrumaire\n");
  write_whole(
      folder / "s/ships.rules",
      "rule ship-sails\n  phase relations\n  match s:{ship} \"sails\" \"to\" p:{place}\n  state sails_to "
      "from s to p\n  example \"The Gorch Fock sails to Lisbon.\" -> \"Gorch Fock sails_to Lisbon\"\n  "
      "counter \"The Gorch Fock has sails.\"\n");
  const auto s = Schema::with_folder(folder / "s").value();
  CHECK(s->type("ship") != nullptr);
  CHECK(s->type("person") != nullptr);
  CHECK(entry(*s, {"Fock", "sails"})->preferred == "Gorch Fock");
  CHECK(!entry(*s, {"Fock", "Street"}));
  CHECK(s->in(s->list("month_names"), "brumaire"));
  CHECK(!s->in(s->list("month_names"), "january"));
  CHECK(s->version() != Schema::built_in().version());
  CHECK(check(folder / "s").value().empty());
}

TEST_CASE("broken files are answered with file and line") {
  const TemporaryFolder folder;
  const auto complaint = [&](const std::string& name, const std::string& text) {
    const TemporaryFolder own;
    write_whole(own / name, text);
    const auto found = check(own.path()).value();
    return found.empty() ? std::string("none")
                         : found[0].file + ":" + std::to_string(found[0].line) + " " + found[0].message;
  };
  CHECK_THAT(complaint("a.schema", "# fine\ntype\n"), ContainsSubstring("a.schema:2"));
  CHECK_THAT(complaint("a.schema", "type x \"X\" colour red shape box\n"), ContainsSubstring("colour"));
  CHECK_THAT(complaint("a.schema", "relation r \"r\" : nobody -> person\n"), ContainsSubstring("nobody"));
  CHECK_THAT(complaint("a.lex", "word\n"), ContainsSubstring("a.lex:1"));
  CHECK_THAT(complaint("a.lex", "list x as unicorn\nA\n"), ContainsSubstring("unicorn"));
  CHECK_THAT(complaint("a.lex", "list x\na ! b\n"), ContainsSubstring("a.lex:2"));
  CHECK_THAT(complaint("a.rules",
                       "rule r\n  phase works\n  match \"a\"\n  make unicorn\n  example \"a\" -> \"a\"\n"),
             ContainsSubstring("a.rules:4"));
  CHECK_THAT(complaint("a.rules", "rule r\n  phase works\n  match @nolist\n  make work\n  example \"a\"\n"),
             ContainsSubstring("nolist"));
  CHECK_THAT(complaint("a.rules", "rule r\n  phase works\n  match \"a\"\n  make work\n"),
             ContainsSubstring("no example"));
  CHECK_THAT(complaint("a.rules", "rule r\n  phase never\n  match [\"a\"\n  make work\n  example \"a\"\n"),
             ContainsSubstring("a.rules:2"));
  CHECK(Schema::with_folder(folder / "nowhere").error().code == ErrorCode::not_found);
}

TEST_CASE("a folder with a broken rule is refused before the rule can run") {
  for (const char* match : {"", "  match\n", "  match \"a\" [\"b\"\n", "  match @nolist\n"}) {
    const TemporaryFolder folder;
    write_whole(folder / "b.rules", std::string("rule broken\n  phase works\n") + match +
                                        "  make work\n  example \"a\" -> \"a\"\n");
    const auto schema = Schema::with_folder(folder.path());
    INFO(match);
    REQUIRE(!schema);
    CHECK(schema.error().code == ErrorCode::malformed);
    CHECK_THAT(schema.error().message, ContainsSubstring("b.rules:"));
  }
}

TEST_CASE("the built-in schema has nothing to complain of") { CHECK(check("").value().empty()); }

TEST_CASE("an image of words is the same for the same words in any order, and damage is seen") {
  LexiconBuilder a, b;
  a.add_member(1, "harbour");
  a.add_member(2, "quay wall");
  b.add_member(2, "quay wall");
  b.add_member(1, "harbour");
  CHECK(a.build() == b.build());
  const std::string image = a.build();
  const Lexicon lexicon(image);
  REQUIRE(lexicon.word("harbour") != nullptr);
  CHECK(lexicon.lists(*lexicon.word("harbour")).test(1));
  CHECK(lexicon.word("nothing") == nullptr);
  CHECK(lexicon.may_begin(joined_hash(word_hash("quay"), word_hash("wall"))));
  CHECK_FALSE(lexicon.may_begin(joined_hash(word_hash("quay"), word_hash("side"))));
  const auto hash = phrase_hash("quay wall");
  CHECK(hash == joined_hash(word_hash("quay"), word_hash("wall")));
  std::size_t found = 0;
  lexicon.phrases("quay wall", [&](const PhraseRecord& phrase) { found += phrase.list == 2; });
  CHECK(found == 1);
  const std::string cut = image.substr(0, image.size() / 2);
  CHECK_THROWS_AS(Lexicon(cut), Failure);
}

}  // namespace stemma::schema
