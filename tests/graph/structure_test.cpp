// What the whole graph says of its nodes, against definitions computed in the plainest way.
#include "graph/query/structure.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <cmath>
#include <random>
#include <set>

#include "graph/query/distance.hpp"
#include "graph/query/store_graph.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

namespace stemma::graph {
namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Undirected lists_of(std::uint32_t n, const Pairs& edges) {
  std::vector<std::vector<std::uint32_t>> around(n);
  for (const auto& [a, b] : edges) {
    around[a].push_back(b);
    around[b].push_back(a);
  }
  Undirected lists;
  for (auto& one : around) {
    std::sort(one.begin(), one.end());
    lists.neighbours.insert(lists.neighbours.end(), one.begin(), one.end());
    lists.first.push_back(lists.neighbours.size());
  }
  return lists;
}

Pairs random_edges(std::mt19937& random, std::uint32_t n, std::size_t m) {
  std::set<std::pair<std::uint32_t, std::uint32_t>> edges;
  for (std::size_t i = 0; i < m; ++i) {
    const auto a = static_cast<std::uint32_t>(random() % n), b = static_cast<std::uint32_t>(random() % n);
    if (a != b) edges.emplace(std::min(a, b), std::max(a, b));
  }
  return {edges.begin(), edges.end()};
}

// The vertices that are left when all with fewer than k neighbours are taken away, again and again.
std::set<std::uint32_t> core_of(const Undirected& g, std::uint64_t k) {
  std::set<std::uint32_t> left;
  for (std::uint32_t v = 0; v < g.size(); ++v) left.insert(v);
  for (bool changed = true; changed;) {
    changed = false;
    for (auto v = left.begin(); v != left.end();) {
      const auto degree =
          std::count_if(g.begin(*v), g.end(*v), [&](std::uint32_t u) { return left.contains(u); });
      const bool goes = static_cast<std::uint64_t>(degree) < k;
      changed = changed || goes;
      v = goes ? left.erase(v) : std::next(v);
    }
  }
  return left;
}

}  // namespace

TEST_CASE("components join what edges join, the largest first") {
  const auto lists = lists_of(7, {{1, 2}, {2, 3}, {5, 6}});
  CHECK(components(lists) == std::vector<std::uint32_t>{2, 0, 0, 0, 3, 1, 1});
}

TEST_CASE("cores are what is left when the loose ends are taken away") {
  std::mt19937 random(5);
  for (int round = 0; round < 20; ++round) {
    const auto lists = lists_of(30, random_edges(random, 30, 20 + 15 * static_cast<std::size_t>(round)));
    const auto core = cores(lists);
    for (std::uint64_t k = 0; k < 12; ++k) {
      const auto expected = core_of(lists, k);
      for (std::uint32_t v = 0; v < lists.size(); ++v) CHECK((core[v] >= k) == expected.contains(v));
    }
  }
}

TEST_CASE("communities find two crowds that one edge joins, and the same ones each time") {
  Pairs edges{{0, 6}};
  for (std::uint32_t crowd : {0u, 6u})
    for (std::uint32_t a = 0; a < 6; ++a)
      for (std::uint32_t b = a + 1; b < 6; ++b) edges.emplace_back(crowd + a, crowd + b);
  const auto found = communities(lists_of(13, edges));
  CHECK(found.of == std::vector<std::uint32_t>{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2});
  // 30 of 31 edges inside, each half of the ends: 30/31 - 1/2.
  CHECK(found.modularity == Approx(30.0 / 31 - 0.5));
  CHECK(communities(lists_of(3, {})).modularity == 0);
}

TEST_CASE("betweenness from all nodes is that of Boost") {
  std::mt19937 random(6);
  for (int round = 0; round < 10; ++round) {
    const auto edges = random_edges(random, 25, 60);
    using Plain = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;
    Plain plain(25);
    for (const auto& [a, b] : edges) add_edge(a, b, plain);
    std::vector<double> expected(25, 0);
    boost::brandes_betweenness_centrality(
        plain, boost::make_iterator_property_map(expected.begin(), get(boost::vertex_index, plain)));
    const auto found = betweenness(lists_of(25, edges), 1000);
    for (std::size_t v = 0; v < 25; ++v) CHECK(found[v] == Approx(expected[v] * 2 / (24 * 23)).margin(1e-12));
  }
}

TEST_CASE("the distance is that of a search from one end, in memory and in the store") {
  const Folder folder;
  Store store = Store::create(folder.path()).value();
  const auto name = [](std::size_t i) { return "Body " + std::to_string(i) + "x"; };
  std::mt19937 random(7);
  std::string text;
  Pairs edges = random_edges(random, 40, 45);
  for (const auto& [a, b] : edges) text += name(a) + " belongs to " + name(b) + ". ";
  Page page("made", text);
  std::set<std::uint32_t> named;
  for (const auto& [a, b] : edges)
    for (const auto end : {a, b})
      if (named.insert(end).second) page.entity("organization", name(end));
  for (const auto& [a, b] : edges) page.state(name(a), "part_of", name(b), 900);
  REQUIRE(put(store, page));
  const Snapshot snapshot = store.snapshot();
  const StoreGraph stored(snapshot.access());
  const auto memory = MemoryGraph::read(snapshot.access());
  REQUIRE(memory);
  for (NodeIndex from = 0; from < num_vertices(stored); ++from) {
    std::vector<std::size_t> hops(num_vertices(stored), 99);
    std::vector<NodeIndex> order{from};
    hops[from] = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
      detail::any_neighbour(stored, order[i], [&](NodeIndex other) {
        if (hops[other] == 99) {
          hops[other] = hops[order[i]] + 1;
          order.push_back(other);
        }
        return false;
      });
    for (NodeIndex to = 0; to < num_vertices(stored); ++to) {
      const auto expected = hops[to] <= 4 ? std::optional(hops[to]) : std::nullopt;
      CHECK(distance(stored, from, to, 4) == expected);
      CHECK(distance(*memory, from, to, 4) == expected);
    }
  }
  const auto whole = snapshot.analysis().value();
  CHECK(whole.nodes.size() == snapshot.statistics().value().nodes);
  CHECK(whole.components == 1);  // the document names all
}

}  // namespace stemma::graph
