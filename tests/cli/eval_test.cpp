// Commands about rules and their quality, from outside.
#include <nlohmann/json.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using Catch::Matchers::ContainsSubstring;
using stemma::test::Outcome;
using stemma::test::run_stemma;
using stemma::test::TemporaryFolder;
using stemma::test::write_whole;

namespace {

constexpr const char* kAnnotation =
    R"({"document": "a.txt", "entities": [
      {"id": "1", "type": "place", "name": "Portugal"},
      {"id": "2", "type": "goal", "name": "build a second landing station for data traffic"},
      {"id": "3", "type": "person", "name": "Nobody Here"}],
     "relations": [{"type": "pursues", "from": "1", "to": "2"}]})";

struct Annotated {
  TemporaryFolder folder;
  Annotated() {
    write_whole(folder / "set/a.txt", "Portugal must build a second landing station for data traffic.\n");
    write_whole(folder / "set/a.json", kAnnotation);
  }
  Outcome eval(std::vector<std::string> words) const {
    words.insert(words.begin(), {"eval", "set"});
    return run_stemma(words, folder.path());
  }
};

}  // namespace

TEST_CASE("eval counts, lists misses and rules, and says what one rule does") {
  const Annotated set;
  const auto json = nlohmann::json::parse(set.eval({"--json"}).out);
  CHECK(json["rows"]["place"]["right"] == 1);
  CHECK(json["rows"]["person"]["recall"] == 0.0);
  CHECK(json["rows"]["pursues"]["f1"] == 1.0);
  CHECK_THAT(set.eval({"--misses"}).out, ContainsSubstring("missed   a  person: Nobody Here"));
  CHECK_THAT(set.eval({"--rules"}).out, ContainsSubstring("known name"));
  const Outcome without = set.eval({"--without", "known name", "--misses"});
  CHECK_THAT(without.out, ContainsSubstring("missed now    a  place: Portugal"));
  CHECK_THAT(without.out, ContainsSubstring("-1.000"));
  CHECK_THAT(set.eval({"--ablation"}).out, ContainsSubstring("known name"));
}

TEST_CASE("eval keeps results and says what changed since") {
  const Annotated set;
  REQUIRE(set.eval({"--save", "before.json"}).code == 0);
  CHECK_THAT(set.eval({"--against", "before.json"}).out, ContainsSubstring("change"));
  write_whole(set.folder / "broken.json", "{}");
  CHECK(set.eval({"--against", "broken.json"}).code == 5);
  CHECK(set.eval({"--against", "missing.json"}).code == 3);
}

TEST_CASE("eval compares two annotators") {
  const Annotated set;
  write_whole(set.folder / "second/a.txt", "x");
  write_whole(set.folder / "second/a.json",
              R"({"entities": [{"id": "x", "type": "place", "name": "Portugal"}], "relations": []})");
  const Outcome o = set.eval({"--agreement", "second", "--misses"});
  CHECK(o.code == 0);
  CHECK_THAT(o.out, ContainsSubstring("person: Nobody Here") && ContainsSubstring("1 documents"));
}

TEST_CASE("eval writes measured confidences that a schema folder takes") {
  const Annotated set;
  REQUIRE(set.eval({"--calibrate", "own/confidence.schema"}).code != 0);  // the folder is not there
  write_whole(set.folder / "own/empty.schema", "# mine\n");
  REQUIRE(set.eval({"--calibrate", "own/confidence.schema"}).code == 0);
  CHECK(run_stemma({"schema", "check", "own"}, set.folder.path()).code == 0);
  CHECK(run_stemma({"--schema", "own", "eval", "set"}, set.folder.path()).code == 0);
}

TEST_CASE("eval of what is no annotated folder is answered") {
  const TemporaryFolder folder;
  CHECK(run_stemma({"eval", folder / "no"}).code == 3);
  write_whole(folder / "a.json", "[]");
  CHECK(run_stemma({"eval", folder.path()}).code == 5);
}

TEST_CASE("schema import makes a list that schema check accepts, schema count counts rules") {
  const TemporaryFolder folder;
  write_whole(folder / "ports.csv", "name,aliases,negative\nPort Ada,Ada Harbour,Port Ada Street\n");
  write_whole(folder / "own/x.schema", "# mine\n");
  REQUIRE(run_stemma({"schema", "import", "ports.csv", "--as", "ports/place", "-o", "own/ports.lex"},
                     folder.path())
              .code == 0);
  CHECK(run_stemma({"schema", "check", "own"}, folder.path()).code == 0);
  write_whole(folder / "t.txt", "We left Ada Harbour by Port Ada Street.\n");
  const Outcome o = run_stemma({"--schema", "own", "extract", "t.txt"}, folder.path());
  CHECK_THAT(o.out, ContainsSubstring("place-ada-harbour"));
  CHECK(run_stemma({"schema", "import", "ports.csv", "--as", "Bad Name"}, folder.path()).code == 2);
  CHECK(run_stemma({"schema", "import", "t.txt", "--as", "ports"}, folder.path()).code == 6);
  const auto counts =
      nlohmann::json::parse(run_stemma({"schema", "count", "t.txt", "--json"}, folder.path()).out);
  CHECK(counts["documents"] == 1);
  CHECK(counts["rules"].size() > 5);
}
