// Random changes against a plain model in memory and against a store made anew.
#include <algorithm>
#include <map>
#include <random>
#include <sstream>

#include "graph/access.hpp"
#include "graph/rocksdb.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

const std::vector<std::string> kNames = {"Ann", "Bo", "Cy", "Dee", "Eve", "Fay", "Gil", "Hal"};
const std::vector<std::string> kTypes = {"person", "place", "goal"};
const std::vector<std::string> kRelations = {"pursues", "part_of", "supports"};

// A small page that shares its names with the others.
Page random_page(Random& random, const std::string& name) {
  std::vector<std::string> used;
  std::string text;
  for (auto sentences = below(random, 4); sentences > 0; --sentences) {
    for (auto words = 1 + below(random, 3); words > 0; --words) {
      used.push_back(kNames[below(random, kNames.size())]);
      text += used.back() + " \xC3\xA9 ";
    }
    text += "so. ";
  }
  Page page(name, text);
  std::ranges::sort(used);
  used.erase(std::unique(used.begin(), used.end()), used.end());
  for (const auto& word : used) {
    const std::string type = kTypes[below(random, 4) == 0 ? below(random, 3) : word.size() % 3];
    std::vector<std::string> aliases;
    if (below(random, 3) == 0) aliases = {word + " the " + std::to_string(below(random, 3))};
    Attributes attributes;
    if (below(random, 3) == 0) attributes["rank"] = {std::to_string(below(random, 4)), "x"};
    page.entity(type, word, aliases, attributes);
  }
  if (below(random, 3) == 0) page.document().attributes["date"] = {std::to_string(2000 + below(random, 3))};
  for (auto statements = used.empty() ? 0 : below(random, 5); statements > 0; --statements) {
    const auto from = below(random, 5) == 0 ? "" : used[below(random, used.size())];
    page.state(
        from, kRelations[below(random, 3)], used[below(random, used.size())],
        static_cast<Confidence>(100 * (1 + below(random, 10))),
        below(random, 4) == 0 ? Attributes{{"valid", {std::to_string(below(random, 3))}}} : Attributes{});
  }
  return page;
}

// The graph as a plain program would make it: weights and best confidences by ends.
using Model = std::map<std::tuple<std::string, std::string, std::string>, std::pair<double, int>>;

Model model_of(const std::map<std::string, Page>& pages) {
  Model edges;
  const auto add = [&](const std::string& from, const std::string& relation, const std::string& to,
                       int confidence) {
    auto& [weight, best] = edges[{from, relation, to}];
    weight += 1;
    best = std::max(best, confidence);
  };
  for (const auto& [id, page] : pages) {
    const auto fragment = page.fragment();
    for (const auto& entity : fragment.entities) {
      std::map<Span, int> sentences;
      for (const auto& mention : entity.mentions)
        sentences[mention.sentence] = std::max<int>(sentences[mention.sentence], mention.confidence);
      for (const auto& [span, confidence] : sentences) add(id, "mentions", entity.id, confidence);
    }
    const auto id_of = [&, &document = id](LocalId local) {
      return local == kDocument ? document : fragment.entities[local].id;
    };
    for (const auto& s : fragment.statements) add(id_of(s.from), s.relation, id_of(s.to), s.confidence);
  }
  return edges;
}

Model edges_of(const Store& store) {
  Model edges;
  const auto snapshot = store.snapshot();
  for (const auto& node : snapshot.best_nodes(1000).value()) {
    NeighborhoodQuery query;
    query.node = node.id;
    query.per_node = 1000;
    query.limit = 1000;
    for (const auto& edge : snapshot.neighborhood(query).value().edges)
      edges[{edge.from, edge.relation, edge.to}] = {edge.weight,
                                                    static_cast<int>(edge.confidence * 1000 + 0.5)};
  }
  return edges;
}

// What a store says, and its index of words.
std::string whole(const Store& store) {
  std::string all = dump(store);
  const auto snapshot = store.snapshot();
  snapshot.access().view().scan(Family::words, "", [&](std::string_view key, std::string_view value) {
    all.append(key).append(1, '\n').append(value).append(1, '\n');
    return true;
  });
  return all;
}

std::string rebuilt(const std::map<std::string, Page>& pages, Random& random) {
  std::vector<const Page*> order;
  for (const auto& [id, page] : pages) order.push_back(&page);
  std::ranges::shuffle(order, random);
  Folder folder;
  auto store = Store::create(folder.path()).value();
  for (const auto* page : order) put(store, *page).value();
  return whole(store);
}

}  // namespace

TEST_CASE("Any order of changes gives the graph of a rebuild, byte by byte, and that of a plain model") {
  const auto seed = test_seed(20240229);
  INFO("STEMMA_TEST_SEED=" << seed);
  Random random(seed);
  for (int round = 0; round < 6; ++round) {
    Folder folder;
    auto store = Store::create(folder.path()).value();
    std::map<std::string, Page> pages;
    for (int step = 0; step < 40; ++step) {
      const auto name = "p" + std::to_string(below(random, 8));
      const auto id = "document-" + name;
      if (pages.contains(id) && below(random, 3) == 0) {
        store.remove(id).value();
        pages.erase(id);
      } else {
        const auto page = random_page(random, name);
        put(store, page).value();
        pages.insert_or_assign(id, page);
      }
      if (step % 10 == 9) {
        REQUIRE(violations(store).empty());
        REQUIRE(edges_of(store) == model_of(pages));
        REQUIRE(whole(store) == rebuilt(pages, random));
      }
      if (step == 20) {  // indexes and holes come back from disk
        store = Store::create(folder.path("other")).value();
        store = Store::open(folder.path(), Store::Mode::read_write).value();
      }
    }
    std::istringstream lines(dump(store));
    Folder copy_folder;
    auto copy = Store::create(copy_folder.path()).value();
    import_jsonl(copy, "copy", lines).value();
    REQUIRE(dump(copy) == dump(store));
    REQUIRE(violations(copy).empty());
    for (const auto& [id, page] : pages) store.remove(id).value();
    REQUIRE(dump(store).empty());
    REQUIRE(violations(store).empty());
  }
}

TEST_CASE("A node of many edges is kept in chunks, whatever the order") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  std::map<std::string, Page> pages;
  for (int i = 0; i < 600; ++i) {
    const auto name = std::to_string(i);
    Page page(name, "Ann is here. Ann again.");
    page.entity("person", "Ann")
        .state("", i % 3 == 0 ? "cites" : "supports", "Ann", static_cast<Confidence>(i % 7 * 100));
    put(store, page).value();
    pages.insert_or_assign(page.id(), page);
  }
  CHECK(store.snapshot().node("person-ann").value().degree == 1200);
  for (int i = 0; i < 600; i += 2) {
    store.remove("document-" + std::to_string(i)).value();
    pages.erase("document-" + std::to_string(i));
  }
  CHECK(store.snapshot().node("person-ann").value().degree == 600);
  CHECK(violations(store).empty());
  Random random(1);
  CHECK(whole(store) == rebuilt(pages, random));
}
