#include "graph/csv.hpp"

#include <deque>
#include <random>
#include <sstream>

#include "graph/store.hpp"
#include "schema/result.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const std::string& text) {
  std::istringstream in(text);
  CsvReader reader(in, "t.csv");
  Rows rows = {reader.header()};
  for (std::vector<std::string> row; reader.next(row);) rows.push_back(row);
  return rows;
}

std::string csv_refusal(const std::string& text) {
  try {
    (void)rows_of(text);
  } catch (const Failure& failure) {
    return failure.error().message;
  }
  return "";
}

struct Given {
  explicit Given(const std::vector<std::string>& texts) {
    for (const auto& text : texts)
      files.push_back({"t" + std::to_string(streams.size() + 1) + ".csv", streams.emplace_back(text)});
  }
  std::deque<std::istringstream> streams;
  std::vector<CsvFile> files;
};

// What these tables, imported into an empty store, export.
std::string exported(const std::vector<std::string>& texts) {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  import_csv(store, "tables", Given(texts).files).value();
  CHECK(violations(store) == "");
  return dump(store);
}

std::string import_refusal(const std::vector<std::string>& texts) {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  const auto report = import_csv(store, "tables", Given(texts).files);
  REQUIRE_FALSE(report);
  CHECK(dump(store).empty());
  return report.error().message;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("Rows are read with quotes, doubled quotes, line ends in fields and any line ends") {
  CHECK(rows_of("a,b\n1,2\n") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(rows_of("\xEF\xBB\xBF"
                "a,b\r\n1,2\r\n\r\n3,4") == Rows{{"a", "b"}, {"1", "2"}, {"3", "4"}});
  CHECK(rows_of("a,b\n\"x, \"\"y\"\"\n z\",\"\"\n") == Rows{{"a", "b"}, {"x, \"y\"\n z", ""}});
  CHECK(rows_of("\"a\";b\n1,5;2\n") == Rows{{"a", "b"}, {"1,5", "2"}});
  CHECK(rows_of("a\tb\nx y\t\"2\"\r\n") == Rows{{"a", "b"}, {"x y", "2"}});
  CHECK(rows_of("a\n\n1\n") == Rows{{"a"}, {"1"}});
  CHECK(rows_of("a,b\n1,") == Rows{{"a", "b"}, {"1", ""}});
  CHECK(rows_of("a,b\nsay \"x\",2\n") == Rows{{"a", "b"}, {"say \"x\"", "2"}});
}

TEST_CASE("A table that is none is refused with its line") {
  CHECK(holds(csv_refusal(""), "t.csv, line 1"));
  CHECK(holds(csv_refusal("a,b\n1,2\n1\n"), "line 3"));
  CHECK(holds(csv_refusal("a,b\n\"1\n\n\n,2\n"), "line 2"));
  CHECK(holds(csv_refusal("a,b\n\"1\n\n\n,2\n"), "not closed"));
  CHECK(holds(csv_refusal("a,b\n\"x\"y,2\n"), "behind a closing quote"));
  CHECK(holds(csv_refusal("a,b\n\"x\n\",2\n1,\xFF\n"), "line 4"));
}

TEST_CASE("Nonsense is read or refused, never more than that") {
  std::mt19937_64 random(test_seed(17));
  const std::string signs = "a,\"\n\r;\t1 :()[]\xC3\xA9\xEF\xBB\xBF";
  for (int round = 0; round < 3000; ++round) {
    std::string text = round % 2 ? "Id,Label\n" : "";
    for (auto left = random() % 40; left > 0; --left) text += signs[random() % signs.size()];
    (void)csv_refusal(text);
    Folder folder;
    if (round % 50 != 0) continue;
    auto store = Store::create(folder.path()).value();
    const auto report = import_csv(store, "x", Given({text}).files);
    if (!report) CHECK(report.error().code == ErrorCode::malformed);
  }
}

TEST_CASE("Tables of Gephi become nodes and edges") {
  const auto text = exported({"Id,Label,Type,Height\n1,Ann Lee,Person,\n2,Port,Place,12\n",
                              "Source,Target,Type,Weight,Relation,Evidence\n"
                              "1,2,Directed,2.5,LivesIn,\"Ann Lee lives in \"\"Port\"\".\"\n"
                              "2,1,Undirected,1,,\n"});
  CHECK(holds(
      text,
      R"({"node":{"id":"person-ann-lee","type":"person","name":"Ann Lee","aliases":[],"attributes":{}}})"));
  CHECK(holds(text, R"("name":"Port","aliases":[],"attributes":{"height":["12"]})"));
  CHECK(holds(
      text,
      R"({"edge":{"from":"person-ann-lee","relation":"lives_in","to":"place-port","weight":2.5,"confidence":1.0,)"
      R"("evidence":[{"text":"Ann Lee lives in \"Port\".","rule":"","confidence":1.0}]}})"));
  CHECK(holds(text,
              R"({"edge":{"from":"place-port","relation":"related_to","to":"person-ann-lee","weight":1.0)"));
}

TEST_CASE("Tables of neo4j-admin become nodes and edges, with typed columns and groups of ids") {
  const auto text =
      exported({"personId:ID(Person),name:string,aliases:string[],born:int,skip:IGNORE,:LABEL\n"
                "1,Ann Lee,A. Lee;Lee,1961,x,Person;Author\n",
                "id:ID(Work),title:string,:LABEL\n1,Tides,Work\n",
                ":START_ID(Person),:END_ID(Work),:TYPE,since:int,weight:float\n1,1,WROTE_FIRST,1999,0.5\n"});
  CHECK(holds(
      text,
      R"("type":"person","name":"Ann Lee","aliases":["A. Lee","Lee"],"attributes":{"born":["1961"],"label":["Author"]})"));
  CHECK(holds(text, R"("relation":"wrote_first")"));
  CHECK(holds(text, R"("weight":0.5)"));
  CHECK_FALSE(holds(text, "skip"));
}

TEST_CASE("Edges alone make the nodes at their ends") {
  const auto text = exported({"source;target\nalpha;beta\nbeta;gamma\n"});
  CHECK(holds(text, R"({"node":{"id":"beta","type":"concept","name":"beta")"));
  CHECK(holds(text, R"({"edge":{"from":"alpha","relation":"related_to","to":"beta")"));
}

TEST_CASE("What a table cannot mean is refused with file and line, and nothing is imported") {
  const std::string nodes = "Id,Label\na,Ann\n";
  CHECK(holds(import_refusal({"x,y\n1,2\n"}), "t1.csv, line 1"));
  CHECK(holds(import_refusal({"Source,x\n1,2\n"}), "one end"));
  CHECK(holds(import_refusal({"Id,Label\na,Ann\na,Bo\n"}), "t1.csv, line 3"));
  CHECK(holds(import_refusal({"Id,Label\n,Ann\n"}), "no id"));
  CHECK(holds(import_refusal({"Id,Type\na,123\n"}), "no letters a-z"));
  CHECK(holds(import_refusal({nodes, "Source,Target\na,a\na,b\n"}), "t2.csv, line 3"));
  CHECK(holds(import_refusal({nodes, "Source,Target\na,\n"}), "lacks one of its ends"));
  for (const std::string weight : {"x", "-1", "1e99", "nan", "1,5"})
    CHECK(holds(import_refusal({nodes, "Source\tTarget\tWeight\na\ta\t" + weight + "\n"}), "weight"));
  CHECK(holds(import_refusal({nodes, "Source,Target,Confidence\na,a,1.5\n"}), "confidence"));
}
