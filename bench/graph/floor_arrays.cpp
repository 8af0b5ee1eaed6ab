// The floors in memory: hand-written arrays, each list by weight, and for comparison Boost's
// compressed_sparse_row_graph, whose lists have no order and are gathered and sorted for each question.
#include <algorithm>
#include <bit>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <numeric>

#include "bench/graph/measure.hpp"
#include "bench/graph/systems.hpp"

namespace stemma::bench {
namespace {

// Marks of nodes that are forgotten all at once.
class Marks {
 public:
  explicit Marks(Number nodes) : round_(nodes, 0), mark_(nodes, 0) {}
  void clear() { ++now_; }
  std::uint8_t at(Number node) const { return round_[node] == now_ ? mark_[node] : 0; }
  void set(Number node, std::uint8_t mark) {
    round_[node] = now_;
    mark_[node] = mark;
  }

 private:
  std::vector<std::uint32_t> round_;
  std::vector<std::uint8_t> mark_;
  std::uint32_t now_ = 0;
};

class Arrays {
 public:
  explicit Arrays(const MadeGraph& graph) : graph_(graph), lists_(lists_of(graph)) {}
  const TwoLists& lists() const { return lists_; }

  // The best `most` of both lists in order, until visit() says false.
  template <class Visit>
  void best(Number node, std::size_t most, Visit visit) const {
    auto out = lists_.out.begin(node), in = lists_.in.begin(node);
    const auto out_end = lists_.out.end(node), in_end = lists_.in.end(node);
    for (; most > 0 && (out != out_end || in != in_end); --most) {
      const bool take_out = in == in_end || (out != out_end && out->weight > in->weight);
      if (!visit(take_out ? *out++ : *in++)) return;
    }
  }
  template <class Visit>
  void outgoing(Number node, Visit visit) const {
    for (auto e = lists_.out.begin(node); e != lists_.out.end(node); ++e) visit(e->neighbour, e->weight);
  }
  template <class Visit>
  bool any_neighbour(Number node, Visit visit) const {
    for (const Lists* side : {&lists_.out, &lists_.in})
      for (auto e = side->begin(node); e != side->end(node); ++e)
        if (visit(e->neighbour)) return true;
    return false;
  }
  std::size_t degree(Number node) const {
    return static_cast<std::size_t>(lists_.out.end(node) - lists_.out.begin(node) + lists_.in.end(node) -
                                    lists_.in.begin(node));
  }

 private:
  const MadeGraph& graph_;
  TwoLists lists_;
};

struct Facts {
  Number weight;
  std::uint8_t relation;
};
using Compressed = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, Facts,
                                                      boost::no_property, Number, Number>;

class BoostArrays {
 public:
  explicit BoostArrays(const MadeGraph& graph) {
    std::vector<std::pair<Number, Number>> ends;
    std::vector<Facts> facts;
    for (Number e = 0; e < graph.edges(); ++e) {
      ends.emplace_back(graph.from[e], graph.to[e]);
      facts.push_back({graph.weight[e], graph.relation[e]});
    }
    const double before = memory_mb();
    graph_ = Compressed(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), facts.begin(),
                        graph.nodes());
    memory_ = memory_mb() - before;
  }
  double memory() const { return memory_; }

  template <class Visit>
  void best(Number node, std::size_t most, Visit visit) {
    row_.clear();
    for (auto [e, last] = out_edges(node, graph_); e != last; ++e)
      row_.push_back({target(*e, graph_), graph_[*e].weight, graph_[*e].relation});
    for (auto [e, last] = in_edges(node, graph_); e != last; ++e)
      row_.push_back({source(*e, graph_), graph_[*e].weight, graph_[*e].relation});
    const auto heavier = [](const Lists::Entry& a, const Lists::Entry& b) { return a.weight > b.weight; };
    if (row_.size() > most) {
      std::nth_element(row_.begin(), row_.begin() + static_cast<std::ptrdiff_t>(most), row_.end(), heavier);
      row_.resize(most);
    }
    std::sort(row_.begin(), row_.end(), heavier);
    for (const auto& entry : row_)
      if (!visit(entry)) return;
  }
  template <class Visit>
  void outgoing(Number node, Visit visit) const {
    for (auto [e, last] = out_edges(node, graph_); e != last; ++e)
      visit(target(*e, graph_), graph_[*e].weight);
  }
  template <class Visit>
  bool any_neighbour(Number node, Visit visit) const {
    for (auto [e, last] = out_edges(node, graph_); e != last; ++e)
      if (visit(target(*e, graph_))) return true;
    for (auto [e, last] = in_edges(node, graph_); e != last; ++e)
      if (visit(source(*e, graph_))) return true;
    return false;
  }
  std::size_t degree(Number node) const { return out_degree(node, graph_) + in_degree(node, graph_); }

 private:
  Compressed graph_;
  double memory_ = 0;
  std::vector<Lists::Entry> row_;
};

template <class Graph>
class Asking {
 public:
  Asking(Graph& graph, const MadeGraph& made) : graph_(graph), made_(made), marks_(made.nodes()) {}

  std::uint64_t best_edges(Number node) {
    std::uint64_t sum = 0;
    answer_.clear();
    graph_.best(node, kQ1Rows, [&](const Lists::Entry& entry) {
      put(entry.neighbour);
      answer_ += static_cast<char>(entry.relation);
      sum = in_order(sum, entry.weight);
      return true;
    });
    return sum;
  }

  std::uint64_t ego_network(Number start) {
    marks_.clear();
    std::vector<Number> found{start};
    marks_.set(start, 1);
    std::size_t begin = 0;
    for (std::size_t hop = 0; hop < kQ2Hops; ++hop)
      for (const std::size_t end = found.size(); begin < end; ++begin)
        graph_.best(found[begin], kQ2Follow, [&](const Lists::Entry& entry) {
          if (found.size() == kQ2Nodes) return false;
          if (marks_.at(entry.neighbour)) return true;
          marks_.set(entry.neighbour, 1);
          found.push_back(entry.neighbour);
          return true;
        });
    std::uint64_t sum = 0;
    answer_.clear();
    for (Number node : found) {
      put(node);
      sum = in_any_order(sum, node);
      graph_.outgoing(node, [&](Number to, Number weight) {
        if (!marks_.at(to)) return;
        for (Number number : {node, to, weight})
          answer_.append(reinterpret_cast<const char*>(&number), sizeof number);
        sum = in_any_order(sum, weight);
      });
    }
    return sum;
  }

  std::uint64_t distance(Number from, Number to) {
    if (from == to) return 0;
    marks_.clear();
    std::vector<Number> sides[2] = {{from}, {to}}, next;
    marks_.set(from, 1);
    marks_.set(to, 2);
    for (int hops = 1; hops <= kQ3Hops; ++hops) {
      std::uint64_t cost[2] = {0, 0};
      for (int side : {0, 1})
        for (Number node : sides[side]) cost[side] += graph_.degree(node);
      const int side = cost[0] <= cost[1] ? 0 : 1;
      const auto mine = static_cast<std::uint8_t>(side + 1);
      next.clear();
      for (Number node : sides[side])
        if (graph_.any_neighbour(node, [&](Number other) {
              const auto mark = marks_.at(other);
              if (mark == 0) {
                marks_.set(other, mine);
                next.push_back(other);
              }
              return mark != 0 && mark != mine;
            }))
          return static_cast<std::uint64_t>(hops);
      sides[side].swap(next);
      if (sides[side].empty()) break;
    }
    return kQ3None;
  }

 private:
  void put(Number node) {
    answer_.append(reinterpret_cast<const char*>(&node), sizeof node);
    answer_ += static_cast<char>(made_.type[node]);
    answer_ += made_.name[node];
  }

  Graph& graph_;
  const MadeGraph& made_;
  Marks marks_;
  std::string answer_;
};

template <class Graph>
void ask(const std::string& system, Graph& graph, const Task& task) {
  Asking<Graph> asking(graph, task.graph);
  const auto& q = task.questions;
  measure("Q1", system, q.seeds.size(), [&](std::size_t i) { return asking.best_edges(q.seeds[i]); });
  measure("Q2", system, q.seeds.size(), [&](std::size_t i) { return asking.ego_network(q.seeds[i]); });
  measure("Q3", system, q.pairs.size(),
          [&](std::size_t i) { return asking.distance(q.pairs[i].first, q.pairs[i].second); });
}

// Sorted names, and the best of every 2^k neighbours in that order.
class Names {
 public:
  Names(const MadeGraph& graph, const std::vector<double>& rank) : graph_(graph), rank_(rank) {
    sorted_.resize(graph.nodes());
    std::iota(sorted_.begin(), sorted_.end(), 0);
    std::ranges::sort(
        sorted_, [&](Number a, Number b) { return std::tie(graph.name[a], a) < std::tie(graph.name[b], b); });
    best_.emplace_back(graph.nodes());
    std::iota(best_[0].begin(), best_[0].end(), 0);
    for (std::size_t width = 2; width <= sorted_.size(); width *= 2) {
      const auto& half = best_.back();
      std::vector<Number> row(sorted_.size() - width + 1);
      for (std::size_t i = 0; i < row.size(); ++i) row[i] = better(half[i], half[i + width / 2]);
      best_.push_back(std::move(row));
    }
  }

  std::uint64_t best_names(const std::string& prefix) {
    const auto name = [&](Number node) { return std::string_view(graph_.name[node]); };
    const auto low = std::ranges::lower_bound(sorted_, std::string_view(prefix), {}, name);
    const auto high =
        std::ranges::upper_bound(low, sorted_.end(), std::string_view(prefix), {},
                                 [&](Number node) { return name(node).substr(0, prefix.size()); });
    heap_.clear();
    push(static_cast<Number>(low - sorted_.begin()), static_cast<Number>(high - sorted_.begin()));
    std::uint64_t sum = 0;
    answer_.clear();
    for (std::size_t i = 0; i < kQ4Names && !heap_.empty(); ++i) {
      std::ranges::pop_heap(heap_, [&](const Range& a, const Range& b) { return before(b.best, a.best); });
      const Range range = heap_.back();
      heap_.pop_back();
      const Number node = sorted_[range.best];
      answer_ += graph_.name[node];
      sum = in_order(sum, node);
      push(range.begin, range.best);
      push(range.best + 1, range.end);
    }
    return sum;
  }

 private:
  struct Range {
    Number begin, end, best;
  };
  bool before(Number a, Number b) const {
    const Number x = sorted_[a], y = sorted_[b];
    return rank_[x] != rank_[y] ? rank_[x] > rank_[y] : graph_.id[x] < graph_.id[y];
  }
  Number better(Number a, Number b) const { return before(b, a) ? b : a; }
  void push(Number begin, Number end) {
    if (begin == end) return;
    const auto k = static_cast<std::size_t>(std::bit_width(end - begin) - 1);
    heap_.push_back({begin, end, better(best_[k][begin], best_[k][end - (Number{1} << k)])});
    std::ranges::push_heap(heap_, [&](const Range& a, const Range& b) { return before(b.best, a.best); });
  }

  const MadeGraph& graph_;
  const std::vector<double>& rank_;
  std::vector<Number> sorted_;
  std::vector<std::vector<Number>> best_;
  std::vector<Range> heap_;
  std::string answer_;
};

}  // namespace

void run_arrays(const Task& task) {
  const double before = memory_mb();
  Arrays arrays(task.graph);
  report("memory of the graph, MB", "arrays", memory_mb() - before);
  ask("arrays", arrays, task);
  std::vector<double> rank;
  report("PageRank, s", "arrays", seconds_of([&] { rank = plain_page_rank(arrays.lists()); }));
  Names names(task.graph, rank);
  const auto& prefixes = task.questions.prefixes;
  measure("Q4", "arrays", prefixes.size(), [&](std::size_t i) { return names.best_names(prefixes[i]); });

  BoostArrays compressed(task.graph);
  report("memory of the graph, MB", "boost csr", compressed.memory());
  ask("boost csr", compressed, task);
}

}  // namespace stemma::bench
