// States of a store that are made of the one before and what has changed: answers are those of a state that
// was made of the whole, with the same ranks.
#include "graph/recent.hpp"

#include <atomic>
#include <limits>
#include <map>
#include <random>
#include <sstream>
#include <thread>

#include "graph/access.hpp"
#include "graph/query/query_index.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

namespace stemma::graph {
namespace {

const std::vector<std::string> kFirst = {"Élan", "Port", "Portia", "Quay", "Harbour", "Lamp"};
const std::vector<std::string> kSecond = {"Board", "Bored", "House", "of Elm", "II", "Lamp"};
const std::vector<std::string> kTypes = {"person", "place", "organization"};
const std::vector<std::string> kRelations = {"part_of", "supports", "leads"};

std::string any_name(Random& random) {
  return kFirst[below(random, kFirst.size())] + ' ' + kSecond[below(random, kSecond.size())];
}

Page any_page(Random& random, const std::string& name) {
  std::map<std::string, std::string> types;
  std::string text;
  for (auto left = 1 + below(random, 5); left > 0; --left) {
    const auto other = any_name(random);
    types[other] = kTypes[below(random, 5) == 0 ? below(random, kTypes.size()) : other.size() % 3];
    text += other + (below(random, 2) == 0 ? ". " : " and ");
  }
  Page page(name, text + "so it is.");
  std::vector<std::string> used;
  for (const auto& [other, type] : types) {
    std::vector<std::string> aliases;
    if (below(random, 3) == 0) aliases = {any_name(random)};
    if (below(random, 4) == 0) aliases.push_back("The " + other);
    std::ranges::sort(aliases);
    page.entity(type, other, aliases);
    used.push_back(other);
  }
  for (auto left = below(random, 6); left > 0; --left)
    page.state(below(random, 4) == 0 ? "" : used[below(random, used.size())],
               kRelations[below(random, kRelations.size())], used[below(random, used.size())],
               static_cast<Confidence>(100 * (1 + below(random, 10))));
  return page;
}

std::string answers(const Snapshot& snapshot) {
  std::ostringstream out;
  out.precision(17);
  std::vector<std::string> ids;
  for (const auto& node : snapshot.best_nodes(10'000).value()) {
    out << node.id << ' ' << node.type << ' ' << node.name << ' ' << node.rank << ' ' << node.degree << '\n';
    ids.push_back(node.id);
  }
  for (const auto* text : {"elan", "port", "por", "po", "lamp", "bored", "bord", "quai board", "portia house",
                           "the port", "hose", "harbor bord", "ii", "document", "q", "elm of"})
    for (const std::size_t most : {2u, 5u, 100u})
      for (const auto* type : {"", "place"}) {
        out << text << ' ' << most << ' ' << type << '\n';
        for (const auto& hit : snapshot.search({text, type, most}).value())
          out << hit.node.id << ' ' << hit.matched << ' ' << static_cast<int>(hit.how) << '\n';
      }
  for (std::size_t i = 0; i < ids.size(); ++i) {
    NeighborhoodQuery query;
    query.node = ids[i];
    query.depth = 1 + static_cast<int>(i % 3);
    query.per_node = 3 + i % 9;
    query.limit = 40;
    const auto found = snapshot.neighborhood(query).value();
    for (const auto& node : found.nodes) out << node.id << ' ' << node.rank << ' ';
    for (const auto& edge : found.edges)
      out << edge.id << ' ' << edge.weight << ' ' << edge.confidence << ' ' << edge.evidence << '\n';
    for (const auto& omitted : found.omitted) out << omitted.relation << omitted.count << '\n';
    out << snapshot.distance(ids[i], ids[i * 7 % ids.size()]).value().value_or(99) << '\n';
  }
  return out.str();
}

// Made of the whole, with the ranks of another index.
std::string answers_of_whole(const std::string& folder, const std::vector<double>& ranks) {
  const auto store = Store::open(folder).value();
  const auto snapshot = store.snapshot();
  snapshot.access().query_index = std::make_shared<QueryIndex>(computed_index(snapshot.access(), &ranks));
  return answers(snapshot);
}

std::shared_ptr<const QueryIndex> index_of(const Snapshot& snapshot) {
  return query_index(snapshot.access());
}

}  // namespace

TEST_CASE("a state that is made of the one before answers like one made of the whole") {
  const auto seed = test_seed(20261126);
  INFO("STEMMA_TEST_SEED=" << seed);
  Random random(seed);
  constexpr auto kAll = std::numeric_limits<std::uint64_t>::max();
  for (int round = 0; round < 2; ++round) {
    limit_memory(round == 0 ? kAll : 1);
    const Folder folder;
    const auto recent = std::make_shared<Recent>(0);
    std::map<std::string, Page> pages;
    {
      auto store = Store::create(folder.path()).value();
      for (int i = 0; i < 6; ++i) {
        const auto page = any_page(random, "first-" + std::to_string(i));
        put(store, page).value();
        pages.insert_or_assign(page.id(), page);
      }
    }
    const auto first = Store::open(folder.path(), Store::Mode::read_only, recent).value().snapshot();
    const auto first_answers = answers(first);
    REQUIRE(!index_of(first)->base);
    REQUIRE(index_of(first)->graph->in_file() == (round == 1));
    for (int step = 0; step < 8; ++step) {
      CAPTURE(round, step);
      {
        auto store = Store::open(folder.path(), Store::Mode::read_write, recent).value();
        for (auto commits = 1 + below(random, 3); commits > 0; --commits) {
          auto page = pages.begin();
          std::advance(page, static_cast<std::ptrdiff_t>(below(random, pages.size())));
          if (pages.size() > 3 && below(random, 2) == 0) {
            store.remove(page->first).value();
            pages.erase(page);
          } else {
            const auto fresh = any_page(random, "p" + std::to_string(below(random, 9)));
            put(store, fresh).value();
            pages.insert_or_assign(fresh.id(), fresh);
          }
        }
      }
      const auto store = Store::open(folder.path(), Store::Mode::read_only, recent).value();
      const auto index = index_of(store.snapshot());
      CHECK(index->base == index_of(first));
      REQUIRE(answers(store.snapshot()) == answers_of_whole(folder.path(), index->ranks));
    }
    CHECK(answers(first) == first_answers);  // a state is what it was
    {
      auto store = Store::open(folder.path(), Store::Mode::read_write, recent).value();
      const auto aside = Store::open(folder.path()).value().snapshot();
      REQUIRE(store.keep_image(aside, [] { return true; }).value());
      CHECK(violations(store).empty());
    }
    const auto last = Store::open(folder.path(), Store::Mode::read_only, recent).value();
    CHECK(!index_of(last.snapshot())->base);
    CHECK(answers(last.snapshot()) == answers(Store::open(folder.path()).value().snapshot()));
  }
  limit_memory(kAll);
}

TEST_CASE("what somebody else wrote, and a small store, is read whole") {
  Random random(3);
  const Folder folder;
  const auto recent = std::make_shared<Recent>(0), large_only = std::make_shared<Recent>(1000);
  const auto open = [&](const std::shared_ptr<Recent>& known) {
    return Store::open(folder.path(), Store::Mode::read_only, known).value().snapshot();
  };
  const auto write = [&](const std::shared_ptr<Recent>& known) {
    auto store = Store::open(folder.path(), Store::Mode::read_write, known).value();
    put(store, any_page(random, std::to_string(random()))).value();
  };
  REQUIRE(Store::create(folder.path()));
  for (int i = 0; i < 3; ++i) write(nullptr);
  CHECK(!index_of(open(recent))->base);
  write(recent);
  CHECK(index_of(open(recent))->base);
  write(recent);
  write(nullptr);
  write(recent);
  const auto whole = open(recent);
  CHECK(!index_of(whole)->base);
  CHECK(answers(whole) == answers(open(nullptr)));
  write(recent);
  CHECK(index_of(open(recent))->base);
  CHECK(!index_of(open(large_only))->base);
  write(large_only);
  CHECK(!index_of(open(large_only))->base);
}

TEST_CASE("questions are answered while the next state is made") {
  Random random(5);
  const Folder folder;
  const auto recent = std::make_shared<Recent>(0);
  {
    auto store = Store::create(folder.path()).value();
    for (int i = 0; i < 8; ++i) put(store, any_page(random, std::to_string(i))).value();
  }
  const auto open = [&] {
    return Store::open(folder.path(), Store::Mode::read_only, recent).value().snapshot();
  };
  std::mutex mutex;
  auto newest = open();
  REQUIRE(newest.prepare());
  std::atomic<bool> ended = false;
  std::atomic<int> asked = 0, differ = 0;
  const auto ask = [&] {
    while (!ended || asked < 2) {
      const auto snapshot = [&] {
        const std::lock_guard lock(mutex);
        return newest;
      }();
      if (answers(snapshot) != answers(snapshot)) ++differ;
      ++asked;
    }
  };
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i) readers.emplace_back(ask);
  for (int i = 0; i < 5; ++i) {
    {
      auto store = Store::open(folder.path(), Store::Mode::read_write, recent).value();
      put(store, any_page(random, std::to_string(i % 5))).value();
    }
    auto next = open();
    REQUIRE(next.prepare());
    const std::lock_guard lock(mutex);
    newest = next;
  }
  ended = true;
  for (auto& reader : readers) reader.join();
  CHECK(differ == 0);
  CHECK(index_of(newest)->base);
}

}  // namespace stemma::graph
