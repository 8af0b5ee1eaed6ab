// What the whole graph says of its nodes, read without direction: components, cores, communities,
// betweenness. Linear algorithms over one array of neighbours. All are functions of the lists alone: equal
// lists, equal answers.
#pragma once

#include <algorithm>
#include <boost/graph/graph_traits.hpp>
#include <boost/pending/disjoint_sets.hpp>
#include <cstdint>
#include <numeric>
#include <vector>

namespace stemma::graph {

// Neighbours of vertices 0..n-1; an edge stands in the lists of both of its ends.
struct Undirected {
  std::vector<std::uint64_t> first{0};  // of a vertex in `neighbours`; one more at the end
  std::vector<std::uint32_t> neighbours;

  std::uint32_t size() const { return static_cast<std::uint32_t>(first.size() - 1); }
  std::uint64_t degree(std::uint32_t v) const { return first[v + 1] - first[v]; }
  const std::uint32_t* begin(std::uint32_t v) const { return neighbours.data() + first[v]; }
  const std::uint32_t* end(std::uint32_t v) const { return neighbours.data() + first[v + 1]; }
};

// The vertices of `order`, numbered as they stand there. Loops are left out.
template <class G>
Undirected undirected(const G& g,
                      const std::vector<typename boost::graph_traits<G>::vertex_descriptor>& order) {
  std::vector<std::uint32_t> number(num_vertices(g));
  for (std::uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i;
  Undirected lists;
  for (const auto v : order) {
    for (auto [e, last] = out_edges(v, g); e != last; ++e)
      if (target(*e, g) != v) lists.neighbours.push_back(number[target(*e, g)]);
    for (auto [e, last] = in_edges(v, g); e != last; ++e)
      if (source(*e, g) != v) lists.neighbours.push_back(number[source(*e, g)]);
    std::sort(lists.neighbours.begin() + static_cast<std::ptrdiff_t>(lists.first.back()),
              lists.neighbours.end());
    lists.first.push_back(lists.neighbours.size());
  }
  return lists;
}

// Numbers of groups, renumbered so that the largest is 0; of equal ones first that of the smallest vertex.
inline std::vector<std::uint32_t> largest_first(std::vector<std::uint32_t> group) {
  std::vector<std::uint32_t> size(group.size(), 0), order, number(group.size());
  for (const auto g : group)
    if (size[g]++ == 0) order.push_back(g);
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::uint32_t g) { return size[g]; });
  for (std::uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i;
  for (auto& g : group) g = number[g];
  return group;
}

// The weak component of each vertex, the largest being 0. O(n + m).
std::vector<std::uint32_t> components(const Undirected& g);

// The greatest k for which a vertex is in the k-core: where each has k neighbours among the rest.
// V. Batagelj, M. Zaversnik, "An O(m) Algorithm for Cores Decomposition of Networks" (2003).
std::vector<std::uint32_t> cores(const Undirected& g);

// The community of each vertex, the largest being 0, and how good the division is. V. D. Blondel et al.,
// "Fast unfolding of communities in large networks" (2008); vertices in their order, so it is the same each
// time.
struct Communities {
  std::vector<std::uint32_t> of;
  double modularity = 0;
};
Communities communities(const Undirected& g);

// The share of shortest paths that lead through each vertex, estimated from those that begin at `samples`
// vertices spread over all; exact where there are no more. U. Brandes, "A Faster Algorithm for Betweenness
// Centrality" (2001). O(samples x (n + m)).
std::vector<double> betweenness(const Undirected& g, std::size_t samples);

}  // namespace stemma::graph
