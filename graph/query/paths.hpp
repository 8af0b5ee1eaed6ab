// The k shortest loopless paths between two vertices of a BGL graph, read without direction.
// J. Y. Yen, "Finding the K Shortest Loopless Paths in a Network", Management Science 17 (1971).
#pragma once

#include <algorithm>
#include <boost/graph/graph_traits.hpp>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <queue>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "graph/access.hpp"

namespace stemma::graph {

struct Route {
  std::uint64_t cost = 0;
  std::vector<NodeIndex> nodes;  // store indexes, from .. to
  struct Hop {
    Arc arc;
    bool forward;
  };
  std::vector<Hop> hops;
};

struct RouteOptions {
  std::size_t k = 3;
  std::size_t max_hops = 6;
  std::size_t most_visits =
      2'000'000;  // vertices settled over the whole search; then it answers with what it has
  std::function<std::optional<std::uint32_t>(const Arc&)> cost;  // nullopt: not to be used
};

namespace detail {

template <class G>
class RouteSearch {
 public:
  using Vertex = typename boost::graph_traits<G>::vertex_descriptor;
  struct Step {
    Vertex to;
    Arc arc;
    bool forward;
    std::uint32_t cost;
  };
  struct Found {
    std::uint64_t cost = 0;
    std::vector<Vertex> nodes;
    std::vector<Step> steps;
  };

  RouteSearch(const G& g, Vertex to, const RouteOptions& options) : g_(g), to_(to), options_(options) {
    measure_hops_to_goal();
  }

  // Cheapest continuation of `root` to the goal that uses none of `closed` and no edge of `banned` as its
  // first step.
  std::optional<Found> cheapest(const Found& root, const std::unordered_set<Vertex>& closed,
                                const std::unordered_set<std::uint64_t>& banned) {
    const Vertex start = root.nodes.back();
    const std::size_t hops_left = options_.max_hops - root.steps.size();
    // Labels are (vertex, hops used): a dearer way with fewer hops may be the one that still reaches the
    // goal.
    struct Label {
      std::uint64_t cost;
      std::size_t hops;
      Vertex at;
      std::size_t parent;
      Step step;
    };
    std::vector<Label> labels{{0, 0, start, 0, {}}};
    using Key = std::tuple<std::uint64_t, std::size_t, NodeIndex, std::size_t>;  // cost, hops, vertex, label
    std::priority_queue<Key, std::vector<Key>, std::greater<>> queue;
    queue.push({0, 0, store_index(start, g_), 0});
    std::unordered_map<Vertex, std::size_t>
        best_hops;  // fewest hops among settled labels: later ones are dearer
    while (!queue.empty()) {
      const std::size_t index = std::get<3>(queue.top());
      queue.pop();
      const Label label = labels[index];
      const auto [seen, first] = best_hops.emplace(label.at, label.hops);
      if (!first) {
        if (seen->second <= label.hops) continue;
        seen->second = label.hops;
      }
      if (label.at == to_) return assemble(root, labels, index);
      if (++visits_ > options_.most_visits) return std::nullopt;
      if (label.hops == hops_left) continue;
      for (const Step& step : steps(label.at)) {
        if (closed.contains(step.to) || step.to == start) continue;
        if (index == 0 && banned.contains(step.arc.edge)) continue;
        const auto rest = hops_to_goal_.find(step.to);
        if (rest == hops_to_goal_.end() || label.hops + 1 + rest->second > hops_left) continue;
        labels.push_back({label.cost + step.cost, label.hops + 1, step.to, index, step});
        queue.push({label.cost + step.cost, label.hops + 1, store_index(step.to, g_), labels.size() - 1});
      }
    }
    return std::nullopt;
  }

 private:
  template <class Labels>
  Found assemble(const Found& root, const Labels& labels, std::size_t index) const {
    Found found = root;
    std::vector<Step> tail;
    for (std::size_t i = index; i != 0; i = labels[i].parent) tail.push_back(labels[i].step);
    for (auto step = tail.rbegin(); step != tail.rend(); ++step) {
      found.steps.push_back(*step);
      found.nodes.push_back(step->to);
      found.cost += step->cost;
    }
    return found;
  }

  const std::vector<Step>& steps(Vertex v) {
    const auto [entry, fresh] = steps_.try_emplace(v);
    if (!fresh) return entry->second;
    std::vector<Step>& out = entry->second;
    const auto take = [&](const Arc& arc, Vertex to, bool forward) {
      if (const auto cost = options_.cost(arc)) out.push_back({to, arc, forward, *cost});
    };
    for (auto [e, last] = out_edges(v, g_); e != last; ++e) take(arc_of(*e, g_), target(*e, g_), true);
    for (auto [e, last] = in_edges(v, g_); e != last; ++e) take(arc_of(*e, g_), source(*e, g_), false);
    // Of parallel edges the best alone makes a path: others would give the same stations again.
    std::sort(out.begin(), out.end(), [&](const Step& a, const Step& b) {
      return std::tuple(store_index(a.to, g_), a.cost, a.arc.edge) <
             std::tuple(store_index(b.to, g_), b.cost, b.arc.edge);
    });
    out.erase(std::unique(out.begin(), out.end(), [](const Step& a, const Step& b) { return a.to == b.to; }),
              out.end());
    return out;
  }

  // Fewest hops from every vertex to the goal, up to max_hops: prunes what cannot arrive in time.
  void measure_hops_to_goal() {
    hops_to_goal_[to_] = 0;
    std::vector<Vertex> frontier{to_};
    for (std::size_t hops = 1; hops <= options_.max_hops && !frontier.empty(); ++hops) {
      std::vector<Vertex> next;
      for (Vertex v : frontier)
        for (const Step& step : steps(v))
          if (hops_to_goal_.emplace(step.to, hops).second) next.push_back(step.to);
      frontier = std::move(next);
    }
  }

  const G& g_;
  Vertex to_;
  const RouteOptions& options_;
  std::unordered_map<Vertex, std::vector<Step>> steps_;
  std::unordered_map<Vertex, std::size_t> hops_to_goal_;
  std::size_t visits_ = 0;
};

}  // namespace detail

// Cheapest first; equal costs in the order of their stations. Empty when there is none within max_hops.
template <class G>
std::vector<Route> routes(const G& g, typename boost::graph_traits<G>::vertex_descriptor from,
                          typename boost::graph_traits<G>::vertex_descriptor to,
                          const RouteOptions& options) {
  using Search = detail::RouteSearch<G>;
  using Found = typename Search::Found;
  using Vertex = typename Search::Vertex;
  Search search(g, to, options);
  const auto key = [&](const Found& f) {
    std::vector<NodeIndex> stations;
    for (Vertex v : f.nodes) stations.push_back(store_index(v, g));
    return std::pair(f.cost, stations);
  };
  std::vector<Found> accepted;
  std::map<std::pair<std::uint64_t, std::vector<NodeIndex>>, Found> candidates;
  Found start;
  start.nodes = {from};
  if (from == to) return {};
  if (auto first = search.cheapest(start, {}, {})) candidates.emplace(key(*first), *first);
  while (accepted.size() < options.k && !candidates.empty()) {
    accepted.push_back(candidates.begin()->second);
    candidates.erase(candidates.begin());
    const Found last = accepted.back();
    Found root = start;
    std::unordered_set<Vertex> closed;
    for (std::size_t i = 0; i < last.steps.size(); ++i) {
      std::unordered_set<std::uint64_t> banned;
      for (const Found& known : accepted)
        if (known.nodes.size() > i + 1 &&
            std::equal(root.nodes.begin(), root.nodes.end(), known.nodes.begin()))
          banned.insert(known.steps[i].arc.edge);
      if (auto next = search.cheapest(root, closed, banned)) candidates.emplace(key(*next), *next);
      closed.insert(root.nodes.back());
      root.steps.push_back(last.steps[i]);
      root.nodes.push_back(last.nodes[i + 1]);
      root.cost += last.steps[i].cost;
    }
  }
  std::vector<Route> result;
  for (const Found& f : accepted) {
    Route route;
    route.cost = f.cost;
    for (Vertex v : f.nodes) route.nodes.push_back(store_index(v, g));
    for (const auto& step : f.steps) route.hops.push_back({step.arc, step.forward});
    result.push_back(std::move(route));
  }
  return result;
}

}  // namespace stemma::graph
