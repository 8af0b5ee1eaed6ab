// The questions of Snapshot that list: relations of a node, goals, dates, a chosen part of the graph.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/access.hpp"
#include "graph/query/dates.hpp"
#include "graph/query/query_index.hpp"

namespace stemma::graph {
namespace {

std::vector<RelationCount> counts_of(const Snapshot::Access& access, const std::string& id) {
  const auto node = access.index_of(id);
  if (!node)
    throw Failure(
        {ErrorCode::not_found, "there is no node " + id, "search for its name: stemma search WORDS"});
  std::map<std::pair<RelationIndex, Direction>, std::uint64_t> counts;
  for (const Direction direction : {Direction::out, Direction::in}) {
    const auto arcs = access.arcs(direction, *node);
    for (const Arc& arc : *arcs) ++counts[{arc.relation, direction}];
  }
  std::vector<RelationCount> views;
  for (const auto& [key, count] : counts)
    views.push_back({access.relation_names()[key.first], key.second, count});
  std::sort(views.begin(), views.end(), [](const RelationCount& a, const RelationCount& b) {
    return std::tuple(b.count, a.relation, a.direction) < std::tuple(a.count, b.relation, b.direction);
  });
  return views;
}

Graph part_of_graph(const Snapshot::Access& access, const std::vector<std::string>& ids) {
  const auto index = query_index(access);
  Graph graph;
  std::set<NodeIndex> chosen;
  for (const std::string& id : ids) {
    const auto node = access.index_of(id);
    if (node && chosen.insert(*node).second) graph.nodes.push_back(ranked(access, *index, *node));
  }
  std::vector<std::pair<Arc, EdgeView>> edges;
  for (const NodeIndex from : chosen) {
    const auto arcs = access.arcs(Direction::out, from);
    for (const Arc& arc : *arcs)
      if (chosen.contains(arc.neighbour)) edges.emplace_back(arc, access.edge_view(arc, from, arc.neighbour));
  }
  std::sort(edges.begin(), edges.end(),
            [](const auto& a, const auto& b) { return stronger(a.first, b.first); });
  for (auto& [arc, view] : edges) graph.edges.push_back(std::move(view));
  return graph;
}

std::vector<Pursuit> pursuits_of(const Snapshot::Access& access, std::size_t limit, std::uint64_t& total) {
  const auto index = query_index(access);
  const auto pursues = access.relation_index("pursues");
  std::vector<std::tuple<Arc, NodeIndex, NodeIndex>> found;
  access.for_each_node([&](NodeIndex goal, const NodeEntry& header) {
    if (!pursues || header.type != "goal" || header.in_degree == 0) return;
    const auto arcs = access.arcs(Direction::in, goal);
    for (const Arc& arc : *arcs)
      if (arc.relation == *pursues) found.emplace_back(arc, arc.neighbour, goal);
  });
  total = found.size();
  std::sort(found.begin(), found.end(),
            [](const auto& a, const auto& b) { return stronger(std::get<0>(a), std::get<0>(b)); });
  if (found.size() > limit) found.resize(limit);
  const auto dates = document_dates(access);
  std::vector<Pursuit> views;
  for (const auto& [arc, actor, goal] : found) {
    Pursuit view{ranked(access, *index, actor), ranked(access, *index, goal),
                 access.edge_view(arc, actor, goal)};
    set_dates(access, *dates, view.edge);
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<DatedNode> dates_of(const Snapshot::Access& access) {
  const auto dated = access.relation_index("dated");
  std::vector<DatedNode> views;
  access.for_each_node([&](NodeIndex date, const NodeEntry& header) {
    if (header.type != "date") return;
    const NodeView node = access.node_view(date);
    const auto edtf = node.attributes.find("edtf");
    if (edtf == node.attributes.end() || edtf->second.empty()) return;
    const auto period = period_of(edtf->second.front());
    if (!period) return;
    DatedNode view{node.id, node.name, edtf->second.front(), day_text(period->first), day_text(period->last),
                   0,       0};
    const auto arcs = access.arcs(Direction::in, date);
    for (const Arc& arc : *arcs) {
      ++(dated && arc.relation == *dated ? view.statements : view.mentions);
    }
    views.push_back(std::move(view));
  });
  std::sort(views.begin(), views.end(), [](const DatedNode& a, const DatedNode& b) {
    return std::tie(a.first, a.last, a.id) < std::tie(b.first, b.last, b.id);
  });
  return views;
}

}  // namespace

Result<std::vector<RelationCount>> Snapshot::relation_counts(const std::string& id) const {
  return guarded([&] { return counts_of(*access_, id); });
}

Result<Graph> Snapshot::part(const std::vector<std::string>& ids) const {
  return guarded([&] { return part_of_graph(*access_, ids); });
}

Result<Pursuits> Snapshot::pursuits(std::size_t limit) const {
  return guarded([&] {
    Pursuits all;
    all.pursuits = pursuits_of(*access_, limit, all.total);
    return all;
  });
}

Result<std::vector<DatedNode>> Snapshot::dates() const {
  return guarded([&] { return dates_of(*access_); });
}

Result<void> Snapshot::date(Graph& graph) const {
  return guarded([&] {
    const auto dates = document_dates(*access_);
    for (EdgeView& edge : graph.edges) set_dates(*access_, *dates, edge);
  });
}

}  // namespace stemma::graph
