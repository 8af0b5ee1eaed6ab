// The image of the graph: answers are the same with it, without it, and where it is damaged or of another
// state.
#include "graph/query/image.hpp"

#include <atomic>
#include <limits>
#include <random>
#include <set>
#include <sstream>

#include "graph/access.hpp"
#include "graph/format.hpp"
#include "graph/query/distance.hpp"
#include "graph/query/parallel.hpp"
#include "graph/query/rank.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

namespace stemma::graph {
namespace {

std::string body(std::size_t i) { return std::string(i % 3 == 0 ? "Élan " : "Port ") + std::to_string(i); }

Page page_of(std::size_t number, std::mt19937_64& random, std::size_t names) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  std::string text;
  for (int i = 0; i < 6; ++i) {
    pairs.emplace_back(random() % names, random() % names);
    text += body(pairs.back().first) + " belongs to " + body(pairs.back().second) + ". ";
  }
  Page page("page-" + std::to_string(number), text);
  std::set<std::size_t> named;
  for (const auto& [a, b] : pairs)
    for (const auto end : {a, b})
      if (named.insert(end).second) page.entity(end % 2 == 0 ? "place" : "organization", body(end));
  for (const auto& [a, b] : pairs)
    if (a != b) page.state(body(a), "part_of", body(b), static_cast<Confidence>(500 + random() % 500));
  return page;
}

// What queries answer, as text.
std::set<std::string> files_in(const std::string& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) names.insert(entry.path().filename());
  return names;
}

std::string answers(const Snapshot& snapshot, std::size_t names) {
  std::ostringstream out;
  out.precision(17);
  for (const auto& node : snapshot.best_nodes(1000).value()) out << node.id << ' ' << node.rank << '\n';
  for (const auto* text : {"elan", "port 1", "1", "prot"})
    for (const auto& hit : snapshot.search({text, "", 20}).value())
      out << text << ": " << hit.node.id << ' ' << hit.matched << ' ' << static_cast<int>(hit.how) << '\n';
  for (std::size_t i = 0; i < names; ++i) {
    NeighborhoodQuery query;
    query.node = (i % 2 == 0 ? "place-" : "organization-") + std::string(i % 3 == 0 ? "elan-" : "port-") +
                 std::to_string(i);
    query.depth = 2;
    const auto found = snapshot.neighborhood(query);
    if (!found) continue;
    for (const auto& edge : found->edges)
      out << edge.id << ' ' << edge.weight << ' ' << edge.evidence << '\n';
  }
  return out.str();
}

}  // namespace

TEST_CASE("a store answers alike with an image, without one and with one of another state") {
  const auto seed = test_seed(20251125);
  INFO("seed " << seed);
  std::mt19937_64 random(seed);
  constexpr std::size_t kNames = 24;
  const Folder folder, plain_folder;
  auto plain = Store::create(plain_folder.path()).value();
  Store::create(folder.path()).value();
  for (std::size_t step = 0; step < 12; ++step) {
    {
      auto store = Store::open(folder.path(), Store::Mode::read_write).value();
      if (step % 4 == 3) {
        const auto gone = "document-page-" + std::to_string(step - 1);
        REQUIRE(store.remove(gone));
        REQUIRE(plain.remove(gone));
      } else {
        const auto page = page_of(step, random, kNames);
        REQUIRE(put(store, page));
        REQUIRE(put(plain, page));
      }
      CHECK(!store.snapshot().has_image());
      if (step % 3 != 2) REQUIRE(store.keep_image(0));
    }
    const auto store = Store::open(folder.path()).value();
    CHECK(store.snapshot().has_image() == (step % 3 != 2));
    CHECK(answers(store.snapshot(), kNames) == answers(plain.snapshot(), kNames));
    CHECK(violations(store).empty());
    CHECK(dump(store) == dump(plain));
  }
}

TEST_CASE("an image that was made aside is kept where the store has not moved on, whole or not at all") {
  std::mt19937_64 random(17);
  constexpr std::size_t kNames = 12;
  const Folder folder;
  const auto always = [] { return true; };
  {
    auto store = Store::create(folder.path()).value();
    REQUIRE(put(store, page_of(0, random, kNames)));
  }
  const auto before = Store::open(folder.path()).value().snapshot();
  {
    auto store = Store::open(folder.path(), Store::Mode::read_write).value();
    REQUIRE(put(store, page_of(1, random, kNames)));
    CHECK(!store.keep_image(before, always).value());
  }
  const auto now = Store::open(folder.path()).value().snapshot();
  const auto expected = answers(now, kNames);
  for (int most = 0; most < 4; ++most) {
    CAPTURE(most);
    auto store = Store::open(folder.path(), Store::Mode::read_write).value();
    int asked = 0;
    CHECK(!store.keep_image(now, [&] { return asked++ < most; }).value());
    CHECK(!store.snapshot().has_image());
    CHECK(violations(store).empty());
  }
  {
    auto store = Store::open(folder.path(), Store::Mode::read_write).value();
    CHECK(store.keep_image(now, always).value());
    CHECK(store.snapshot().has_image());
    CHECK(violations(store).empty());
  }
  const auto again = Store::open(folder.path()).value();
  CHECK(again.snapshot().has_image());
  CHECK(answers(again.snapshot(), kNames) == expected);
}

TEST_CASE("a damaged image is passed over, and verify names it") {
  std::mt19937_64 random(7);
  constexpr std::size_t kNames = 12;
  const Folder folder;
  std::string expected;
  {
    auto store = Store::create(folder.path()).value();
    for (std::size_t i = 0; i < 4; ++i) REQUIRE(put(store, page_of(i, random, kNames)));
    expected = answers(store.snapshot(), kNames);
    REQUIRE(store.keep_image(0));
  }
  std::vector<std::pair<std::string, std::string>> pieces;
  {
    const auto database = Database::open(database_folder(folder.path()), Database::Mode::read_only);
    database->view()->scan(Family::image, "", [&](std::string_view key, std::string_view value) {
      pieces.emplace_back(key, value);
      return true;
    });
  }
  REQUIRE(pieces.size() > 20);
  for (const auto& [key, value] : pieces) {
    for (const int how : {0, 1, 2}) {
      CAPTURE(how, static_cast<int>(key[0]), static_cast<int>(key[4]));
      Batch damage, repair;
      if (how == 0)
        damage.erase(Family::image, key);
      else
        damage.put(Family::image, key, how == 1 ? value.substr(0, value.size() / 2) : value + value);
      repair.put(Family::image, key, value);
      Database::open(database_folder(folder.path()), Database::Mode::read_write)->commit(damage);
      {
        const auto store = Store::open(folder.path()).value();
        CHECK(answers(store.snapshot(), kNames) == expected);
        CHECK((!store.snapshot().has_image() || violations(store).find("image-is-rebuild") == 0));
      }
      Database::open(database_folder(folder.path()), Database::Mode::read_write)->commit(repair);
    }
  }
  CHECK(violations(Store::open(folder.path()).value()).empty());
}

TEST_CASE("a graph that is read by several threads is that of the store") {
  std::mt19937_64 random(11);
  constexpr std::size_t kNodes = 30'000, kEdges = 90'000;
  std::stringstream lines;
  for (std::size_t i = 0; i < kNodes; ++i)
    lines << R"({"node":{"id":"place-)" << i << R"(","type":"place","name":"Place )" << i << "\"}}\n";
  std::set<std::pair<std::size_t, std::size_t>> pairs;
  while (pairs.size() < kEdges)
    pairs.emplace(random() % kNodes, random() % kNodes * (random() % kNodes) / kNodes);
  for (const auto& [from, to] : pairs)
    lines << R"({"edge":{"from":"place-)" << from << R"(","relation":"part_of","to":"place-)" << to
          << R"(","weight":)" << 1 + random() % 5 << "}}\n";
  const Folder folder;
  auto store = Store::create(folder.path()).value();
  REQUIRE(import_jsonl(store, "many", lines));
  const auto snapshot = store.snapshot();
  const StoreGraph stored(snapshot.access());
  const auto memory = MemoryGraph::read(snapshot.access());
  REQUIRE(memory);
  CHECK(memory->edge_count() == kEdges);
  CHECK(page_rank(*memory) == page_rank(stored));
  for (int i = 0; i < 50; ++i) {
    const auto from = static_cast<NodeIndex>(random() % kNodes),
               to = static_cast<NodeIndex>(random() % kNodes);
    CHECK(distance(*memory, from, to, 6) == distance(stored, from, to, 6));
  }
  REQUIRE(store.keep_image(0));
  const auto index = Image::find(snapshot.access().view(), 1);
  CHECK(!index);  // a snapshot is what it was
  CHECK(store.snapshot().has_image());
  const auto again = Store::open(folder.path()).value();
  CHECK(again.snapshot().has_image());
  CHECK(query_index(again.snapshot().access())->ranks == page_rank(*memory));
}

TEST_CASE("a graph for which there is no memory is kept in a file, to the same answers") {
  std::mt19937_64 random(13);
  constexpr std::size_t kNames = 16;
  const Folder folder;
  auto store = Store::create(folder.path()).value();
  for (std::size_t i = 0; i < 4; ++i) REQUIRE(put(store, page_of(i, random, kNames)));
  const auto expected = answers(store.snapshot(), kNames);
  for (const bool image : {false, true}) {
    if (image) REQUIRE(store.keep_image(0));
    const auto files = files_in(folder.path());
    limit_memory(100);
    const auto small = Store::open(folder.path()).value();
    const auto& graph = query_index(small.snapshot().access())->graph;
    REQUIRE(graph);
    CHECK(graph->in_file());
    CHECK(answers(small.snapshot(), kNames) == expected);
    CHECK(files_in(folder.path()) == files);
    limit_memory(1'000'000);
    const auto large = Store::open(folder.path()).value();
    CHECK(!query_index(large.snapshot().access())->graph->in_file());
    limit_memory(std::numeric_limits<std::uint64_t>::max());
  }
}

TEST_CASE(
    "where there is neither memory nor a file for a graph it is read from the store, to the same answers") {
  std::mt19937_64 random(17);
  constexpr std::size_t kNames = 16;
  const Folder folder;
  {
    auto store = Store::create(folder.path()).value();
    for (std::size_t i = 0; i < 4; ++i) REQUIRE(put(store, page_of(i, random, kNames)));
  }
  const auto expected = answers(Store::open(folder.path()).value().snapshot(), kNames);
  const auto aside = folder.path() + "-aside";
  limit_memory(100);
  {
    const auto store = Store::open(folder.path()).value();
    std::filesystem::rename(folder.path(), aside);  // no file can be made in it
    CHECK(!query_index(store.snapshot().access())->graph);
    CHECK(answers(store.snapshot(), kNames) == expected);
    std::filesystem::rename(aside, folder.path());
  }
  limit_memory(std::numeric_limits<std::uint64_t>::max());
}

TEST_CASE(
    "an array in a file holds what is written, leaves no file behind, and is none where there is no room") {
  const Folder folder;
  std::filesystem::create_directories(folder.path());
  {
    auto numbers = Array<std::uint32_t>::unset(1 << 20, folder.path());
    REQUIRE(numbers);
    CHECK(numbers->size() == 1 << 20);
    CHECK((*numbers)[12345] == 0);
    for (std::size_t i = 0; i < numbers->size(); ++i) (*numbers)[i] = static_cast<std::uint32_t>(i * i);
    auto moved = std::move(*numbers);
    CHECK(moved[1000] == 1'000'000);
    CHECK(files_in(folder.path()).empty());
  }
  CHECK(Array<std::uint32_t>::unset(0, folder.path())->empty());
  CHECK(!Array<std::uint32_t>::unset(std::size_t{1} << 58, folder.path()));
  CHECK(!Array<std::uint32_t>::unset(1, folder.path() + "/of-nobody"));
}

TEST_CASE("work in parallel is done once each, and what it throws is thrown") {
  for (const std::size_t end : {0u, 1u, 7u, 1000u}) {
    std::vector<std::atomic<int>> done(end);
    in_parallel(end, 3, [&](std::size_t first, std::size_t last) {
      for (auto i = first; i < last; ++i) ++done[i];
    });
    CHECK(std::ranges::all_of(done, [](const auto& times) { return times == 1; }));
  }
  CHECK_THROWS_AS(in_parallel(100, 3, [](std::size_t, std::size_t) { throw std::runtime_error("x"); }),
                  std::runtime_error);
}

}  // namespace stemma::graph
