#include "graph/query/structure.hpp"

#include <unordered_map>

namespace stemma::graph {
namespace {

// One round of the Louvain method: a graph with weights, in which vertices move to the community of a
// neighbour as long as that makes the division better.
class Level {
 public:
  struct Link {
    std::uint32_t to;
    double weight;
  };

  // `inside`: weight of the loops of each vertex, each end counted.
  Level(std::vector<std::uint64_t> first, std::vector<Link> links, std::vector<double> inside)
      : first_(std::move(first)),
        links_(std::move(links)),
        inside_(std::move(inside)),
        community_(inside_.size()),
        total_(inside_),
        weight_(inside_) {
    std::iota(community_.begin(), community_.end(), 0);
    for (std::uint32_t v = 0; v < size(); ++v)
      for (auto i = first_[v]; i < first_[v + 1]; ++i) weight_[v] += links_[i].weight;
    total_ = weight_;
    all_ = std::accumulate(weight_.begin(), weight_.end(), 0.0);
    toward_.assign(size(), 0);
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(inside_.size()); }

  // False where nothing moved.
  bool improve() {
    constexpr int kRounds = 32;
    bool ever = false;
    for (int round = 0; round < kRounds; ++round) {
      bool moved = false;
      for (std::uint32_t v = 0; v < size(); ++v) moved = move(v) || moved;
      if (!moved) break;
      ever = true;
    }
    return ever;
  }

  // Communities as numbers without gaps, by their first vertex.
  std::vector<std::uint32_t> numbered() const {
    constexpr std::uint32_t kNone = 0xFFFFFFFF;
    std::vector<std::uint32_t> number(size(), kNone), result;
    std::uint32_t next = 0;
    for (const auto community : community_) {
      if (number[community] == kNone) number[community] = next++;
      result.push_back(number[community]);
    }
    return result;
  }

  // The graph whose vertices are the communities.
  Level folded(const std::vector<std::uint32_t>& number) const {
    const std::uint32_t count = number.empty() ? 0 : *std::ranges::max_element(number) + 1;
    std::vector<std::vector<std::uint32_t>> members(count);
    for (std::uint32_t v = 0; v < size(); ++v) members[number[v]].push_back(v);
    std::vector<std::uint64_t> first{0};
    std::vector<Link> links;
    std::vector<double> inside(count, 0), toward(count, 0);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t c = 0; c < count; ++c) {
      touched.clear();
      for (const auto v : members[c]) {
        inside[c] += inside_[v];
        for (auto i = first_[v]; i < first_[v + 1]; ++i) {
          const auto other = number[links_[i].to];
          if (other == c) {
            inside[c] += links_[i].weight;
          } else {
            if (toward[other] == 0) touched.push_back(other);
            toward[other] += links_[i].weight;
          }
        }
      }
      std::ranges::sort(touched);
      for (const auto other : touched) links.push_back({other, std::exchange(toward[other], 0)});
      first.push_back(links.size());
    }
    return {std::move(first), std::move(links), std::move(inside)};
  }

  double modularity() const {
    if (all_ == 0) return 0;
    std::vector<double> inside(size(), 0);
    for (std::uint32_t v = 0; v < size(); ++v) {
      inside[community_[v]] += inside_[v];
      for (auto i = first_[v]; i < first_[v + 1]; ++i)
        if (community_[links_[i].to] == community_[v]) inside[community_[v]] += links_[i].weight;
    }
    double sum = 0;
    for (std::uint32_t c = 0; c < size(); ++c)
      sum += inside[c] / all_ - total_[c] / all_ * (total_[c] / all_);
    return sum;
  }

 private:
  // Moves the vertex to the community where it adds most; the smallest number of several, its own first.
  bool move(std::uint32_t v) {
    const auto own = community_[v];
    touched_.clear();
    for (auto i = first_[v]; i < first_[v + 1]; ++i) {
      const auto community = community_[links_[i].to];
      if (toward_[community] == 0) touched_.push_back(community);
      toward_[community] += links_[i].weight;
    }
    total_[own] -= weight_[v];
    const auto gain = [&](std::uint32_t community) {
      return toward_[community] - total_[community] * weight_[v] / all_;
    };
    auto best = own;
    double most = gain(own);
    for (const auto community : touched_)
      if (const double here = gain(community); here > most + 1e-12 || (here > most && community < best)) {
        best = community;
        most = here;
      }
    total_[best] += weight_[v];
    community_[v] = best;
    for (const auto community : touched_) toward_[community] = 0;
    return best != own;
  }

  std::vector<std::uint64_t> first_;
  std::vector<Link> links_;
  std::vector<double> inside_;
  std::vector<std::uint32_t> community_;
  std::vector<double> total_, weight_;  // of communities and of vertices
  std::vector<double> toward_;
  std::vector<std::uint32_t> touched_;
  double all_ = 0;
};

}  // namespace

std::vector<std::uint32_t> components(const Undirected& g) {
  std::vector<std::uint32_t> rank(g.size(), 0), parent(g.size());
  boost::disjoint_sets<std::uint32_t*, std::uint32_t*> sets(rank.data(), parent.data());
  for (std::uint32_t v = 0; v < g.size(); ++v) sets.make_set(v);
  for (std::uint32_t v = 0; v < g.size(); ++v)
    for (const auto* other = g.begin(v); other != g.end(v); ++other) sets.union_set(v, *other);
  std::vector<std::uint32_t> component(g.size());
  for (std::uint32_t v = 0; v < g.size(); ++v) component[v] = sets.find_set(v);
  return largest_first(std::move(component));
}

std::vector<std::uint32_t> cores(const Undirected& g) {
  const std::uint32_t n = g.size();
  std::vector<std::uint32_t> core(n), place(n), order(n), begin(1, 0);  // begin: of a degree in `order`
  for (std::uint32_t v = 0; v < n; ++v) {
    core[v] = static_cast<std::uint32_t>(g.degree(v));
    begin.resize(std::max<std::size_t>(begin.size(), core[v] + 2), 0);
    ++begin[core[v] + 1];
  }
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  auto next = begin;
  for (std::uint32_t v = 0; v < n; ++v) {
    place[v] = next[core[v]]++;
    order[place[v]] = v;
  }
  for (std::uint32_t i = 0; i < n; ++i) {
    const auto v = order[i];
    for (const auto* at = g.begin(v); at != g.end(v); ++at) {
      const auto u = *at;
      if (core[u] <= core[v]) continue;
      // It changes places with the first of its degree, which then begins one later.
      const auto front = std::max(begin[core[u]], i + 1), w = order[front];
      std::swap(order[front], order[place[u]]);
      std::swap(place[u], place[w]);
      begin[core[u]] = front + 1;
      --core[u];
    }
  }
  return core;
}

Communities communities(const Undirected& g) {
  std::vector<Level::Link> links;
  links.reserve(g.neighbours.size());
  for (const auto to : g.neighbours) links.push_back({to, 1});
  Level level(g.first, std::move(links), std::vector<double>(g.size(), 0));
  Communities result;
  result.of.resize(g.size());
  std::iota(result.of.begin(), result.of.end(), 0);
  while (level.improve()) {
    const auto number = level.numbered();
    for (auto& community : result.of) community = number[community];
    level = level.folded(number);
  }
  result.modularity = level.modularity();
  result.of = largest_first(std::move(result.of));
  return result;
}

std::vector<double> betweenness(const Undirected& g, std::size_t samples) {
  const std::uint32_t n = g.size();
  const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(samples, n));
  constexpr std::uint32_t kFar = 0xFFFFFFFF;
  std::vector<double> through(n, 0), paths(n), share(n);
  std::vector<std::uint32_t> hops(n), order;
  for (std::uint32_t sample = 0; sample < count; ++sample) {
    const auto start = static_cast<std::uint32_t>(std::uint64_t{sample} * n / count);
    std::ranges::fill(hops, kFar);
    std::ranges::fill(paths, 0);
    std::ranges::fill(share, 0);
    order.assign(1, start);
    hops[start] = 0;
    paths[start] = 1;
    for (std::size_t i = 0; i < order.size(); ++i) {
      const auto v = order[i];
      for (const auto* at = g.begin(v); at != g.end(v); ++at) {
        if (hops[*at] == kFar) {
          hops[*at] = hops[v] + 1;
          order.push_back(*at);
        }
        if (hops[*at] == hops[v] + 1) paths[*at] += paths[v];
      }
    }
    for (auto v = order.rbegin(); v != order.rend(); ++v) {
      for (const auto* at = g.begin(*v); at != g.end(*v); ++at)
        if (hops[*at] + 1 == hops[*v]) share[*at] += paths[*at] / paths[*v] * (1 + share[*v]);
      if (*v != start) through[*v] += share[*v];
    }
  }
  // As a share of all pairs of others.
  const double pairs = n < 3 ? 1 : (static_cast<double>(n) - 1) * (static_cast<double>(n) - 2);
  for (auto& value : through) value *= count == 0 ? 0 : static_cast<double>(n) / count / pairs;
  return through;
}

}  // namespace stemma::graph
