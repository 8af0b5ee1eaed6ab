// Foreign graphs that are larger than one part, loaded at once into an empty store or part by part into
// another.
#include "graph/load.hpp"

#include <algorithm>
#include <filesystem>
#include <random>

#include "graph/rocksdb.hpp"
#include "graph/spill.hpp"
#include "schema/result.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

constexpr LoadLimits kSmall{.part_statements = 7, .part_text = 200, .records = 16};

struct Line {
  DumpNode node;  // without an id: an edge
  EdgeKey key;
  DumpEdge edge;
};

std::vector<Line> random_lines(std::mt19937_64& random) {
  const auto below = [&](std::size_t n) { return random() % n; };
  const std::size_t nodes = 1 + below(30);
  std::vector<Line> lines;
  const auto id = [](std::size_t n) { return (n % 3 ? "place-n" : "person-n") + std::to_string(n); };
  for (std::size_t n = 0; n < nodes; ++n) {
    Line line;
    line.node.id = id(n);
    line.node.type = n % 3 ? "place" : "person";
    line.node.name = "Name of " + std::to_string(n);
    if (n % 4 == 0) line.node.aliases = {"Other name", "Third name"};
    if (n % 5 == 0) line.node.attributes = {{"kind", {"a", "b"}}};
    lines.push_back(std::move(line));
  }
  for (auto left = below(60); left > 0; --left) {
    Line line;
    line.key = {id(below(nodes)), below(2) ? "knows" : "part_of", id(below(nodes))};
    line.edge.confidence = static_cast<Confidence>(below(1001));
    for (auto pieces = below(4); pieces > 0; --pieces) {
      DumpEvidence evidence;
      if (below(5) > 0) evidence.text = "Sentence " + std::to_string(below(20)) + ".";
      evidence.rule = below(2) ? "one" : "two";
      evidence.confidence = static_cast<Confidence>(below(3) * 500);
      if (below(4) == 0) evidence.attributes = {{"valid", {std::to_string(below(3))}}};
      if (below(6) == 0) evidence.document = "lost";
      line.edge.evidence.push_back(std::move(evidence));
    }
    line.edge.weight = below(5000);
    lines.push_back(std::move(line));
  }
  std::shuffle(lines.begin(), lines.end(), random);
  return lines;
}

ImportReport load(Store& store, const std::vector<Line>& lines, const LoadLimits& limits = kSmall) {
  Load graph(store, "foreign", limits);
  std::size_t number = 0;
  for (const auto& line : lines) {
    auto [node, key, edge] = line;
    node.line = edge.line = ++number;
    if (!node.id.empty())
      graph.add(node);
    else
      graph.add(key, edge);
  }
  return graph.finish();
}

}  // namespace

TEST_CASE("A graph in parts is the same graph, whether it fills a store or is put part by part") {
  const auto seed = test_seed(11);
  INFO("STEMMA_TEST_SEED=" << seed);
  std::mt19937_64 random(seed);
  for (int round = 0; round < 40; ++round) {
    const auto lines = random_lines(random);
    Folder folder;
    auto whole = Store::create(folder.path("whole")).value();
    load(whole, lines, {});
    REQUIRE(violations(whole) == "");
    CHECK(whole.snapshot().documents().value().size() == 1);
    const auto said = dump(whole);

    auto filled = Store::create(folder.path("filled")).value();
    load(filled, lines);
    REQUIRE(violations(filled) == "");
    REQUIRE(dump(filled) == said);

    auto beside = Store::create(folder.path("beside")).value();
    put(beside, Page("one", "Ann here.").entity("person", "Ann")).value();
    const auto before = dump(beside);
    load(beside, lines);
    REQUIRE(violations(beside) == "");
    load(beside, random_lines(random));
    load(beside, lines);  // what is left of the longer one goes
    REQUIRE(violations(beside) == "");
    beside.remove("document-one").value();
    REQUIRE(dump(beside) == said);
    put(beside, Page("one", "Ann here.").entity("person", "Ann")).value();
    beside.remove("document-foreign").value();
    REQUIRE(dump(beside) == before);
    REQUIRE(violations(beside) == "");

    filled = Store::create(folder.path("other")).value();  // closes it
    filled = Store::open(folder.path("filled"), Store::Mode::read_write).value();
    REQUIRE(dump(filled) == said);
    filled.remove("document-foreign").value();
    REQUIRE(dump(filled).empty());
    REQUIRE(violations(filled) == "");
    load(filled, lines);  // empty, but with traces of what was
    REQUIRE(dump(filled) == said);
    REQUIRE(violations(filled) == "");
  }
}

TEST_CASE("A load that fails leaves an empty store as it was, and no files") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  std::mt19937_64 random(3);
  auto lines = random_lines(random);
  Line lost;
  lost.key = {"place-nowhere", "knows", "place-nowhere"};
  lines.insert(lines.begin() + 1, lost);
  CHECK_THROWS_AS(load(store, lines), Failure);
  CHECK(dump(store).empty());
  CHECK(store.snapshot().statistics().value().generation == 0);
  CHECK_FALSE(std::filesystem::exists(folder.path() + "/import"));
}

TEST_CASE("What an interrupted load left behind goes when the store is opened for writing") {
  Folder folder;
  { auto store = Store::create(folder.path()).value(); }
  std::filesystem::create_directories(folder.path() + "/import/tables");
  const auto store = Store::open(folder.path(), Store::Mode::read_write).value();
  CHECK_FALSE(std::filesystem::exists(folder.path() + "/import"));
}

// Some of it in a key, or all, or none.
struct ByNumber {
  int shift;
  std::uint64_t key(std::uint64_t number) const { return number >> shift; }
  static bool less(std::uint64_t a, std::uint64_t b) { return a < b; }
};

TEST_CASE("Records are sorted, in memory or not") {
  std::mt19937_64 random(5);
  Folder folder;
  std::filesystem::create_directories(folder.path());
  for (const std::size_t size : {0, 1, 9, 10, 11, 1000}) {
    Sorter<std::uint64_t, ByNumber> sorter(folder.path(), 10, {static_cast<int>(size % 3) * 20});
    std::vector<std::uint64_t> expected, sorted;
    for (std::size_t i = 0; i < size; ++i) {
      expected.push_back(i % 2 ? random() % 500 : random() >> 20);
      sorter.add(expected.back());
    }
    sorter.drain([&](std::uint64_t number) { sorted.push_back(number); });
    std::ranges::sort(expected);
    CHECK(sorted == expected);
  }
}

// The thread that writes fails while the one that gathers waits for room: both must end.
TEST_CASE("Tables that cannot be written are refused, and nobody waits for them") {
  const Folder folder;
  const auto database = Database::create(folder.path());
  const std::string place = folder.path() + "-tables";
  const auto tables = database->tables(place);
  std::mt19937_64 random(1);
  std::string value(1 << 20, '\0');
  std::ranges::generate(value, [&] { return static_cast<char>(random()); });
  const auto put = [&](Family family) {
    for (int i = 100; i < 140; ++i) tables->put(family, std::to_string(i), value);
  };
  CHECK_THROWS_AS(
      [&] {
        put(Family::texts);
        std::filesystem::remove_all(place);  // the file that is open can still be written, no other be made
        put(Family::nodes);
      }(),
      Failure);
}
