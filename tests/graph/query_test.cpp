// Queries over the graph: both Boost views give the same answers, and those of plain models.
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <cmath>
#include <cstdlib>
#include <random>
#include <set>

#include "tests/graph/csr_graph.hpp"
#include "graph/query/memory_graph.hpp"
#include "graph/query/name_index.hpp"
#include "graph/query/neighborhood.hpp"
#include "graph/query/paths.hpp"
#include "graph/query/rank.hpp"
#include "graph/query/store_graph.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<stemma::graph::StoreGraph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<stemma::graph::StoreGraph>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<stemma::graph::MemoryGraph>));
BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<stemma::graph::MemoryGraph>));
BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<stemma::graph::Csr>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<stemma::graph::Csr>));

namespace stemma::graph {
namespace {

std::uint32_t seed() {
  const char* given = std::getenv("STEMMA_TEST_SEED");
  return given != nullptr ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10)) : 20240227;
}

std::string name(std::size_t i) {
  return "Body " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i);
}

// A store with `n` bodies and random part_of edges between them, said in several documents.
void fill(Store& store, std::mt19937& random, std::size_t n, std::size_t documents) {
  for (std::size_t d = 0; d < documents; ++d) {
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < n / 2 + 2; ++i) {
      const std::size_t a = random() % n, b = random() % n;
      if (a == b) continue;
      pairs.emplace_back(a, b);
      text += name(a) + " belongs to " + name(b) + ". ";
    }
    Page page("made-" + std::to_string(d), text);
    std::set<std::size_t> named;
    for (const auto& [a, b] : pairs) {
      for (std::size_t i : {a, b})
        if (named.insert(i).second) page.entity("organization", name(i));
    }
    for (const auto& [a, b] : pairs)
      page.state(name(a), "part_of", name(b), static_cast<Confidence>(400 + random() % 600));
    REQUIRE(put(store, page));
  }
}

Walk plain_walk(int depth, Direction direction) {
  Walk how;
  how.depth = depth;
  how.direction = direction;
  how.per_node = 5;
  how.limit = 30;
  how.follows = [](const Arc& a) { return a.confidence >= 450; };
  how.admits = [](NodeIndex) { return true; };
  how.rank = [](NodeIndex) { return 0.0; };
  return how;
}

std::vector<std::tuple<NodeIndex, RelationIndex, Direction, std::uint64_t>> left_out(const Walked& walked) {
  std::vector<std::tuple<NodeIndex, RelationIndex, Direction, std::uint64_t>> all;
  for (const auto& o : walked.omitted)
    all.emplace_back(walked.nodes[o.node], o.relation, o.direction, o.count);
  std::sort(all.begin(), all.end());
  return all;
}

template <class A, class B>
void check_equal(const Walked& x, const A& one, const Walked& y, const B& other) {
  CHECK(x.nodes == y.nodes);
  CHECK(x.omitted_total == y.omitted_total);
  CHECK(left_out(x) == left_out(y));
  REQUIRE(x.edges.size() == y.edges.size());
  for (std::size_t i = 0; i < x.edges.size(); ++i) {
    const auto &a = x.edges[i], &b = y.edges[i];
    CHECK(std::tuple(a.from, a.to, detail::id_of(x, a, one)) ==
          std::tuple(b.from, b.to, detail::id_of(y, b, other)));
  }
}

}  // namespace

TEST_CASE("a graph in memory answers like the store, whatever is asked and whatever was changed before") {
  std::mt19937 random(seed());
  INFO("seed " << seed());
  for (int round = 0; round < 8; ++round) {
    const Folder folder;
    Store store = Store::create(folder.path()).value();
    fill(store, random, 10 + round * 40, 5);
    if (round % 2 == 1) REQUIRE(store.remove("document-made-2"));
    const Snapshot snapshot = store.snapshot();
    const auto& access = snapshot.access();
    const StoreGraph stored(access);
    auto memory = MemoryGraph::read(access);
    REQUIRE(memory);
    CHECK(memory->edge_count() == access.counters().edges);
    const auto ranks = page_rank(*memory);
    for (NodeIndex v = 0; v < num_vertices(stored); ++v) CHECK((ranks[v] == 0) == is_hole(v, stored));
    memory->order_by_rank(ranks);
    for (NodeIndex v = 0; v < num_vertices(stored); ++v) {
      std::multiset<std::uint64_t> a, b;
      for (auto [e, last] = in_edges(v, *memory); e != last; ++e) a.insert(arc_of(*e, *memory).edge);
      for (auto [e, last] = in_edges(v, stored); e != last; ++e) b.insert(arc_of(*e, stored).edge);
      CHECK(a == b);
      Walk how;
      how.depth = 1 + static_cast<int>(random() % 3);
      how.direction = static_cast<Direction>(random() % 3);
      how.per_node = 1 + random() % 9;
      how.limit = 1 + random() % 40;
      how.rank = [&](NodeIndex node) { return ranks[node]; };
      how.among = random() % 2 == 0;
      if (random() % 2 == 0) how.follows = [](const Arc& arc) { return arc.confidence % 7 != 0; };
      if (random() % 2 == 0) how.admits = [](NodeIndex node) { return node % 5 != 0; };
      check_equal(walk(stored, v, how), stored, walk(*memory, v, how), *memory);
    }
  }
}

TEST_CASE("on random graphs the view of the store and the graph in memory never differ") {
  std::mt19937 random(seed());
  INFO("seed " << seed());
  for (int round = 0; round < 6; ++round) {
    const Folder folder;
    Store store = Store::create(folder.path()).value();
    fill(store, random, 12 + round * 5, 4);
    REQUIRE(store.remove("document-made-1"));  // leaves holes
    const Snapshot snapshot = store.snapshot();
    const auto& access = snapshot.access();
    const StoreGraph stored(access);
    const CsrGraph memory = build_csr(access);
    for (NodeIndex v = 0; v < num_vertices(memory); ++v) {
      const NodeIndex s = memory.to_store[v];
      std::multiset<std::uint64_t> a, b;
      for (auto [e, last] = out_edges(v, memory); e != last; ++e) a.insert(arc_of(*e, memory).edge);
      for (auto [e, last] = out_edges(s, stored); e != last; ++e) b.insert(arc_of(*e, stored).edge);
      CHECK(a == b);
      for (Direction direction : {Direction::out, Direction::in, Direction::both}) {
        const Walk how = plain_walk(1 + round % 3, direction);
        const Walked x = walk(stored, s, how), y = walk(memory, v, how);
        check_equal(x, stored, y, memory);
      }
      const NodeIndex goal = static_cast<NodeIndex>(random() % num_vertices(memory));
      RouteOptions options;
      options.cost = [](const Arc& arc) {
        return std::optional<std::uint32_t>(1000 + (1000 - arc.confidence));
      };
      const auto p = routes(stored, s, memory.to_store[goal], options), q = routes(memory, v, goal, options);
      REQUIRE(p.size() == q.size());
      for (std::size_t i = 0; i < p.size(); ++i) CHECK(p[i].cost == q[i].cost);
    }
    const auto ranks = page_rank(memory), on_store = page_rank(stored);
    for (NodeIndex v = 0; v < ranks.size(); ++v) CHECK(ranks[v] == on_store[memory.to_store[v]]);
  }
}

TEST_CASE(
    "Boost's own breadth-first search runs on the view of the store and reaches what a plain walk reaches") {
  std::mt19937 random(seed());
  const Folder folder;
  Store store = Store::create(folder.path()).value();
  fill(store, random, 20, 3);
  const Snapshot snapshot = store.snapshot();
  const StoreGraph graph(snapshot.access());
  std::vector<boost::default_color_type> colours(num_vertices(graph));
  const NodeIndex start = *snapshot.access().index_of("document-made-0");
  boost::breadth_first_search(
      graph, start,
      boost::color_map(boost::make_iterator_property_map(colours.begin(), get(boost::vertex_index, graph))));
  std::set<NodeIndex> reached{start};
  std::vector<NodeIndex> open{start};
  while (!open.empty()) {
    const NodeIndex v = open.back();
    open.pop_back();
    const auto arcs = snapshot.access().arcs(Direction::out, v);
    for (const Arc& arc : *arcs)
      if (reached.insert(arc.neighbour).second) open.push_back(arc.neighbour);
  }
  for (NodeIndex v = 0; v < colours.size(); ++v)
    CHECK((colours[v] == boost::black_color) == reached.contains(v));
}

TEST_CASE("ranks sum to one and follow the links") {
  std::mt19937 random(seed());
  const Folder folder;
  Store store = Store::create(folder.path()).value();
  fill(store, random, 15, 2);
  const Snapshot snapshot = store.snapshot();
  const auto ranks = page_rank(build_csr(snapshot.access()));
  double sum = 0;
  for (double r : ranks) sum += r;
  CHECK(sum == Approx(1.0));
  const auto best = snapshot.best_nodes(3).value();
  REQUIRE(best.size() == 3);
  CHECK(best[0].rank >= best[1].rank);
}

TEST_CASE("k shortest paths are those of an enumeration of all loopless paths") {
  std::mt19937 random(seed());
  for (int round = 0; round < 8; ++round) {
    const Folder folder;
    Store store = Store::create(folder.path()).value();
    fill(store, random, 7, 2);
    const Snapshot snapshot = store.snapshot();
    const auto& access = snapshot.access();
    const StoreGraph graph(access);
    RouteOptions options;
    options.k = 6;
    options.max_hops = 4;
    options.cost = [](const Arc& arc) {
      return std::optional<std::uint32_t>(1000 + (1000 - arc.confidence) / 2);
    };
    std::vector<NodeIndex> nodes;
    access.for_each_node([&](NodeIndex v, const NodeEntry&) { nodes.push_back(v); });
    const NodeIndex from = nodes.front(), to = nodes.back();
    // Every loopless path of at most four hops, cheapest of parallel edges.
    std::vector<std::uint64_t> costs;
    std::vector<NodeIndex> path{from};
    const std::function<void(std::uint64_t)> extend = [&](std::uint64_t cost) {
      if (path.back() == to) {
        costs.push_back(cost);
        return;
      }
      if (path.size() > options.max_hops) return;
      std::map<NodeIndex, std::uint32_t> next;
      for (Direction direction : {Direction::out, Direction::in}) {
        const auto arcs = access.arcs(direction, path.back());
        for (const Arc& arc : *arcs) {
          const std::uint32_t c = *options.cost(arc);
          const auto known = next.find(arc.neighbour);
          if (known == next.end() || c < known->second) next[arc.neighbour] = c;
        }
      }
      for (const auto& [v, c] : next) {
        if (std::find(path.begin(), path.end(), v) != path.end()) continue;
        path.push_back(v);
        extend(cost + c);
        path.pop_back();
      }
    };
    extend(0);
    std::sort(costs.begin(), costs.end());
    if (costs.size() > options.k) costs.resize(options.k);
    const auto found = routes(graph, from, to, options);
    REQUIRE(found.size() == costs.size());
    for (std::size_t i = 0; i < costs.size(); ++i) CHECK(found[i].cost == costs[i]);
  }
}

TEST_CASE("a neighborhood keeps its limits, its filters and its word about what it left out") {
  const Folder folder;
  Store store = Store::create(folder.path()).value();
  std::string text;
  for (int i = 0; i < 12; ++i) text += "Member " + std::to_string(i) + "x belongs to the Port Union. ";
  Page page("union", text);
  page.entity("organization", "Port Union");
  for (int i = 0; i < 12; ++i) {
    page.entity("organization", "Member " + std::to_string(i) + "x");
    page.state("Member " + std::to_string(i) + "x", "part_of", "Port Union",
               static_cast<Confidence>(500 + 40 * i));
  }
  REQUIRE(put(store, page));
  const Snapshot snapshot = store.snapshot();
  NeighborhoodQuery query;
  query.node = "organization-port-union";
  query.relations = {"part_of"};
  query.per_node = 5;
  const Graph graph = snapshot.neighborhood(query).value();
  REQUIRE(graph.nodes.size() == 6);
  CHECK(graph.nodes[1].name == "Member 11x");  // the surest first
  CHECK(graph.omitted_total == 7);
  REQUIRE(graph.omitted.size() == 1);
  CHECK(graph.omitted[0].relation == "part_of");
  query.per_node = 50;
  query.limit = 4;
  CHECK(snapshot.neighborhood(query).value().nodes.size() == 4);
  query.limit = 200;
  query.min_confidence = 0.9;
  CHECK(snapshot.neighborhood(query).value().nodes.size() == 3);
  query.min_confidence = 0;
  query.direction = Direction::out;
  CHECK(snapshot.neighborhood(query).value().nodes.size() == 1);
  query.direction = Direction::in;
  query.types = {"person"};
  CHECK(snapshot.neighborhood(query).value().nodes.size() == 1);
  query.depth = 99;
  CHECK(snapshot.neighborhood(query).error().code == ErrorCode::invalid_argument);
  query.depth = 1;
  query.node = "organization-nobody";
  CHECK(snapshot.neighborhood(query).error().code == ErrorCode::not_found);
}

TEST_CASE("names are found exactly, by prefix, by the start of a word and with typing errors") {
  NameIndex index;
  index.add(0, "Central Leading Group for Cyberspace Affairs");
  index.add(1, "Côte d'Ivoire");
  index.add(2, "Ivory Coast");
  index.add(2, "Côte d'Ivoire Republic");
  index.add(3, "United Nations");
  index.collect();
  index.rank({0, 1, 2, 3});
  const auto first =
      [&](const std::string& query) -> std::optional<std::pair<std::uint32_t, SearchHit::How>> {
    const auto hits = index.find(query, 5);
    if (hits.empty()) return std::nullopt;
    return std::pair(hits.front().node, hits.front().how);
  };
  CHECK(first("united nations") == std::pair(3u, SearchHit::How::exact));
  CHECK(first("cote d’ivoire") == std::pair(1u, SearchHit::How::exact));
  CHECK(first("unit") == std::pair(3u, SearchHit::How::prefix));
  CHECK(first("cyberspace leading") == std::pair(0u, SearchHit::How::word));
  CHECK(first("coast") == std::pair(2u, SearchHit::How::word));
  CHECK(first("unitde natoins") == std::pair(3u, SearchHit::How::typo));
  CHECK(!first("zebra"));
  CHECK(!first(""));
  CHECK(!first("\"()"));
  CHECK(index.find("cote", 5).size() == 2);
  CHECK(index.find("cote", 5)[1].label == 1);
  CHECK(index.find("cote", 1).size() == 1);
}

namespace {

// What find() promises, in the plainest way.
struct PlainNames {
  struct Label {
    std::uint32_t node, number;
    std::vector<std::string> words;
    std::string folded;
  };
  std::vector<Label> labels;

  static bool begins(const std::string& text, const std::string& front) { return text.rfind(front, 0) == 0; }

  std::vector<std::tuple<SearchHit::How, std::uint32_t, std::uint32_t, std::uint32_t>> find(
      const std::vector<std::string>& query, const std::vector<std::uint32_t>& order) const {
    std::string joined;
    for (const auto& word : query) joined += (joined.empty() ? "" : " ") + word;
    std::map<std::uint32_t, std::tuple<SearchHit::How, std::string, std::uint32_t>> best;
    for (const auto& label : labels) {
      const bool words = std::all_of(query.begin(), query.end(), [&](const std::string& wanted) {
        return std::any_of(label.words.begin(), label.words.end(),
                           [&](const auto& word) { return begins(word, wanted); });
      });
      const auto how = label.folded == joined         ? SearchHit::How::exact
                       : begins(label.folded, joined) ? SearchHit::How::prefix
                                                      : SearchHit::How::word;
      if (how == SearchHit::How::word && !words) continue;
      // The first name in the order of the alphabet, of words the first that the node has.
      const std::tuple found(how, how == SearchHit::How::word ? "" : label.folded, label.number);
      const auto known = best.find(label.node);
      if (known == best.end() || found < known->second) best[label.node] = found;
    }
    std::vector<std::tuple<SearchHit::How, std::uint32_t, std::uint32_t, std::uint32_t>> all;
    for (const auto& [node, hit] : best)
      all.emplace_back(std::get<0>(hit), order[node], node, std::get<2>(hit));
    std::sort(all.begin(), all.end());
    return all;
  }
};

}  // namespace

TEST_CASE("the index of names finds what a look at every name finds, in the same order") {
  std::mt19937 random(seed());
  INFO("seed " << seed());
  const std::vector<std::string> syllables = {"ka", "kar", "lo", "lomi", "ta", "k"};
  const auto word = [&] {
    std::string made = syllables[random() % syllables.size()];
    if (random() % 2 == 0) made += syllables[random() % syllables.size()];
    return made;
  };
  for (int round = 0; round < 20; ++round) {
    const auto nodes = static_cast<std::uint32_t>(1 + random() % 300);
    NameIndex index;
    PlainNames plain;
    for (std::uint32_t node = 0; node < nodes; ++node)
      for (std::uint32_t number = 0; number <= random() % 3; ++number) {
        PlainNames::Label label{node, number, {}, ""};
        for (std::size_t i = 0; i <= random() % 3; ++i) label.words.push_back(word());
        for (const auto& one : label.words) label.folded += (label.folded.empty() ? "" : " ") + one;
        index.add(node, label.folded);
        plain.labels.push_back(label);
      }
    std::vector<std::uint32_t> order(nodes);
    for (std::uint32_t i = 0; i < nodes; ++i) order[i] = i;
    std::shuffle(order.begin(), order.end(), random);
    index.collect();
    index.rank(order);
    for (int ask = 0; ask < 40; ++ask) {
      std::vector<std::string> query{word()};
      if (random() % 3 == 0) query.push_back(word());
      std::string joined = query.front() + (query.size() > 1 ? " " + query.back() : "");
      CAPTURE(joined);
      const std::size_t most = 1 + random() % 30;
      const auto divisor = static_cast<std::uint32_t>(1 + random() % 3);
      const auto expected = plain.find(query, order);
      std::vector<std::pair<std::uint32_t, std::uint32_t>> wanted, got;
      for (const auto& [how, place, node, number] : expected)
        if (node % divisor == 0 && wanted.size() < most) wanted.emplace_back(node, number);
      for (const auto& hit :
           index.find(joined, most, [&](std::uint32_t node) { return node % divisor == 0; }))
        if (hit.how != SearchHit::How::typo) got.emplace_back(hit.node, hit.label);
      CHECK(got == wanted);
    }
  }
}

TEST_CASE("the edit distance is that of its definition, as far as it is asked for") {
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
  CHECK(edit_distance("nations", "natoins", 2) == 1);
  CHECK(edit_distance("müller", "muller", 2) == 1);
  CHECK(edit_distance("abc", "xyz", 1) == 2);
  CHECK(edit_distance("", "ab", 3) == 2);
}

}  // namespace stemma::graph
