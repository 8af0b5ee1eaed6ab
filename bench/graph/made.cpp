#include "bench/graph/made.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <numeric>
#include <ostream>

namespace stemma::bench {
namespace {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {  // splitmix64
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
  }
  Number below(Number end) { return static_cast<Number>(((next() >> 32) * end) >> 32); }
  double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }

 private:
  std::uint64_t state_;
};

constexpr std::string_view kSyllables[] = {"ba",  "cor", "da",  "fen", "gil", "ha",  "jo",  "kel",
                                           "lu",  "mar", "ni",  "or",  "pe",  "qui", "ras", "sol",
                                           "ta",  "ul",  "ven", "wi",  "xan", "yor", "ze",  "bri",
                                           "cla", "dor", "el",  "fro", "gan", "hes", "im",  "jas"};
constexpr std::string_view kWords[] = {
    "council", "agreed",  "during", "its",     "session",   "that",    "regional", "offices", "should",
    "prepare", "reports", "on",     "water",   "transport", "schools", "and",      "health",  "before",
    "the",     "summer",  "as",     "members", "had",       "asked",   "in",       "writing"};

std::string made_word(Random& random, int syllables) {
  std::string word;
  for (int i = 0; i < syllables; ++i) word += kSyllables[random.below(std::size(kSyllables))];
  word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

std::string made_id(std::string_view type, const std::string& name, Number number) {
  std::string id(type);
  for (char c : ' ' + name)
    id += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  std::ranges::replace(id, '_', '-');
  return id + '-' + std::to_string(number);
}

// Of `nodes` nodes, the i-th most popular with a weight of 1 / (i + 11), spread over all numbers.
Number popular(Random& random, Number nodes) {
  const double place = 11 * std::exp(random.unit() * std::log((nodes + 11.0) / 11)) - 11;
  const auto rank = std::min(static_cast<std::uint64_t>(place), std::uint64_t{nodes} - 1);
  return static_cast<Number>(rank * 2654435761u % nodes);
}

Lists lists_from(const MadeGraph& graph, const std::vector<Number>& near, const std::vector<Number>& far) {
  Lists lists;
  lists.first.assign(graph.nodes() + 1, 0);
  for (Number node : near) ++lists.first[node + 1];
  std::partial_sum(lists.first.begin(), lists.first.end(), lists.first.begin());
  lists.entries.resize(near.size());
  auto next = lists.first;
  for (Number e = 0; e < graph.edges(); ++e)
    lists.entries[next[near[e]]++] = {far[e], graph.weight[e], graph.relation[e]};
  for (Number node = 0; node < graph.nodes(); ++node)
    std::sort(lists.entries.begin() + static_cast<std::ptrdiff_t>(lists.first[node]),
              lists.entries.begin() + static_cast<std::ptrdiff_t>(lists.first[node + 1]),
              [](const Lists::Entry& a, const Lists::Entry& b) { return a.weight > b.weight; });
  return lists;
}

std::string node_line(const MadeGraph& graph, Number i) {
  return R"({"node":{"id":")" + graph.id[i] + R"(","type":")" + std::string(kTypes[graph.type[i]]) +
         R"(","name":")" + graph.name[i] + R"("}})";
}
std::string edge_line(const MadeGraph& graph, Number e) {
  char weight[32];
  std::snprintf(weight, sizeof weight, "%.3f", graph.weight[e] / 1000.0);
  return R"({"edge":{"from":")" + graph.id[graph.from[e]] + R"(","relation":")" +
         std::string(kRelations[graph.relation[e]]) + R"(","to":")" + graph.id[graph.to[e]] +
         R"(","weight":)" + weight + R"(,"evidence":[{"text":")" + graph.evidence(e) + R"("}]}})";
}

}  // namespace

std::string MadeGraph::evidence(Number edge) const {
  Random random(edge * 7919ull + 5);
  std::string text = name[from[edge]];
  while (text.size() < 112) {
    text += ' ';
    text += kWords[random.below(std::size(kWords))];
  }
  return text + '.';
}

MadeGraph made_graph(Number nodes, Number edges) {
  MadeGraph graph;
  Random random(42);
  for (Number i = 0; i < nodes; ++i) {
    const auto type = static_cast<std::uint8_t>(random.below(std::size(kTypes)));
    graph.type.push_back(type);
    graph.name.push_back(made_word(random, 2) + ' ' + made_word(random, 3));
    graph.id.push_back(made_id(kTypes[type], graph.name.back(), i));
  }
  std::vector<std::uint64_t> keys;  // from, to, relation
  const Number writers = std::max<Number>(nodes * 3 / 10, 1);
  while (keys.size() < edges) {
    while (keys.size() < edges) {
      const std::uint64_t to = popular(random, nodes),
                          from = random.below(100) < 85 ? random.below(writers) : popular(random, nodes);
      if (from != to) keys.push_back(from << 35 | to << 3 | random.below(std::size(kRelations)));
    }
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
  }
  for (std::size_t i = 0; i < keys.size(); ++i) {
    graph.from.push_back(static_cast<Number>(keys[i] >> 35));
    graph.to.push_back(static_cast<Number>(keys[i] >> 3));
    graph.relation.push_back(keys[i] & 7);
    graph.weight.push_back(1 + static_cast<Number>(i * 0x9E3779B1 & 0xFFFFFF));
  }
  return graph;
}

void write_lines(const MadeGraph& graph, std::ostream& out) {
  for (Number i = 0; i < graph.nodes(); ++i) out << node_line(graph, i) << '\n';
  for (Number e = 0; e < graph.edges(); ++e) out << edge_line(graph, e) << '\n';
}

TwoLists lists_of(const MadeGraph& graph) {
  return {lists_from(graph, graph.from, graph.to), lists_from(graph, graph.to, graph.from)};
}

std::vector<double> plain_page_rank(const TwoLists& lists) {
  const std::size_t n = lists.out.first.size() - 1;
  std::vector<std::uint64_t> first(n + 1, 0);
  std::vector<Number> neighbours;
  neighbours.reserve(lists.out.entries.size() * 2);
  for (Number v = 0; v < n; ++v) {
    for (const Lists* side : {&lists.out, &lists.in})
      for (auto e = side->begin(v); e != side->end(v); ++e) neighbours.push_back(e->neighbour);
    first[v + 1] = neighbours.size();
  }
  constexpr double kDamping = 0.85, kTolerance = 1e-9;
  std::vector<double> rank(n, 1.0 / static_cast<double>(n)), share(n), next(n);
  for (int round = 0; round < 100; ++round) {
    double dangling = 0, change = 0;
    for (std::size_t v = 0; v < n; ++v) {
      const auto degree = static_cast<double>(first[v + 1] - first[v]);
      share[v] = degree == 0 ? 0 : rank[v] / degree;
      if (degree == 0) dangling += rank[v];
    }
    const double base = (1 - kDamping + kDamping * dangling) / static_cast<double>(n);
    for (std::size_t v = 0; v < n; ++v) {
      double sum = 0;
      for (auto i = first[v]; i < first[v + 1]; ++i) sum += share[neighbours[i]];
      next[v] = base + kDamping * sum;
      change += std::fabs(next[v] - rank[v]);
    }
    rank.swap(next);
    if (change < kTolerance) break;
  }
  return rank;
}

Questions questions_of(const MadeGraph& graph) {
  constexpr int kCount = 1000;
  Questions questions;
  Random random(777);
  for (int i = 0; i < kCount; ++i) {
    const Number edge = random.below(graph.edges());
    const Number end = random.below(2) ? graph.from[edge] : graph.to[edge];
    questions.seeds.push_back(i % 2 == 0 ? end : random.below(graph.nodes()));
  }
  for (int i = 0; i < kCount; ++i) {
    const Number a = random.below(graph.nodes());
    questions.pairs.emplace_back(a, (a + 1 + random.below(graph.nodes() - 1)) % graph.nodes());
  }
  while (questions.prefixes.size() < kCount) {
    std::string prefix = graph.name[random.below(graph.nodes())].substr(0, 2 + random.below(5));
    if (prefix.back() != ' ') questions.prefixes.push_back(std::move(prefix));
  }
  return questions;
}

}  // namespace stemma::bench
