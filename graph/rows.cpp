#include "graph/rows.hpp"

#include "graph/access.hpp"

namespace stemma::graph {

std::uint64_t GraphRows::edge_id(const EdgeRow& edge) const {
  return graph::edge_id(nodes[edge.from].entry.id, edge.relation, nodes[edge.to].entry.id);
}

NodeView copied(const NodeRow& row) {
  const auto& entry = row.entry;
  NodeView view{std::string(entry.id),
                std::string(entry.type),
                std::string(entry.name),
                {},
                {},
                entry.degree(),
                row.rank};
  if (entry.plain()) return view;
  for (const auto alias : entry.aliases()) view.aliases.emplace_back(alias);
  view.attributes = entry.attributes();
  return view;
}

Graph copied(const GraphRows& rows) {
  Graph graph;
  graph.nodes.reserve(rows.nodes.size());
  graph.edges.reserve(rows.edges.size());
  const auto id = [&](std::uint32_t place) { return std::string(rows.nodes[place].entry.id); };
  for (const auto& node : rows.nodes) graph.nodes.push_back(copied(node));
  for (const auto& edge : rows.edges)
    graph.edges.push_back({edge_name(rows.edge_id(edge)), id(edge.from), std::string(edge.relation),
                           id(edge.to), static_cast<double>(edge.weight) / 1000, edge.confidence / 1000.0,
                           edge.evidence});
  for (const auto& o : rows.omitted)
    graph.omitted.push_back({id(o.node), std::string(o.relation), o.direction, o.count});
  graph.omitted_total = rows.omitted_total;
  return graph;
}

}  // namespace stemma::graph
