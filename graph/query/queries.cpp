// The questions of Snapshot that walk the graph or rank its nodes.
#include <algorithm>
#include <limits>
#include <set>

#include "graph/access.hpp"
#include "graph/query/distance.hpp"
#include "graph/query/neighborhood.hpp"
#include "graph/query/paths.hpp"
#include "graph/query/query_index.hpp"
#include "graph/query/same_text.hpp"
#include "graph/query/store_graph.hpp"

namespace stemma::graph {
namespace {

Error out_of_range(const std::string& name, const std::string& range) {
  return {ErrorCode::invalid_argument, name + " is out of range", "it goes from " + range};
}

NodeIndex known_node(const Snapshot::Access& access, const QueryIndex& index, const std::string& id) {
  if (const auto node = index.ids.find(access.nodes(), id)) return *node;
  throw Failure({ErrorCode::not_found, "there is no node " + id, "search for its name: stemma search WORDS"});
}

// The numbers of the relations; a name that this store never saw is left out (nothing can match it).
std::set<RelationIndex> numbers_of(const Snapshot::Access& access, const std::vector<std::string>& names) {
  std::set<RelationIndex> numbers;
  for (const std::string& name : names)
    if (const auto number = access.relation_index(name)) numbers.insert(*number);
  return numbers;
}

Confidence thousandths(double confidence) {
  return static_cast<Confidence>(std::clamp(confidence, 0.0, 1.0) * 1000 + 0.5);
}

Result<void> check(const NeighborhoodQuery& q) {
  if (q.depth < 1 || q.depth > 4) return out_of_range("depth", "1 to 4");
  if (q.limit < 1 || q.limit > 1000) return out_of_range("limit", "1 to 1000");
  if (q.per_node < 1 || q.per_node > 1000) return out_of_range("per_node", "1 to 1000");
  if (!(q.min_confidence >= 0 && q.min_confidence <= 1)) return out_of_range("min_confidence", "0 to 1");
  return {};
}

// Weight and number of pieces as the store has them: read once, then kept beside the edge where they fit.
EdgeRow row_of(const Snapshot::Access& access, const Walked& walked, const Walked::Edge& edge) {
  const std::string_view relation = access.relation_names()[edge.arc.relation];
  const bool saturated = edge.arc.weight == std::numeric_limits<std::uint32_t>::max();
  if (const auto evidence = edge.facts ? edge.facts->evidence() : 0; evidence > 0 && !saturated)
    return {edge.from, edge.to, relation, edge.arc.weight, edge.arc.confidence, evidence};
  const NodeIndex from = walked.nodes[edge.from], to = walked.nodes[edge.to];
  const auto id = graph::edge_id(access.header(from)->id, relation, access.header(to)->id);
  const auto record = access.known_edge(id, from, to);
  if (edge.facts) edge.facts->note_evidence(record.evidence());
  return {edge.from, edge.to, relation, record.weight(), record.confidence(), record.evidence()};
}

GraphRows neighborhood_of(const Snapshot::Access& access, const NeighborhoodQuery& query) {
  const auto index = query_index(access);
  const NodeIndex start = known_node(access, *index, query.node);
  const std::set<RelationIndex> relations = numbers_of(access, query.relations);
  const Confidence least = thousandths(query.min_confidence);
  Walk how;
  how.depth = query.depth;
  how.direction = query.direction;
  how.per_node = query.per_node;
  how.limit = query.limit;
  how.among = query.among;
  if (least > 0 || !query.relations.empty())
    how.follows = [&](const Arc& arc) {
      return arc.confidence >= least && (query.relations.empty() || relations.contains(arc.relation));
    };
  if (!query.types.empty())
    how.admits = [&](NodeIndex node) {
      return std::find(query.types.begin(), query.types.end(), access.header(node)->type) !=
             query.types.end();
    };
  how.rank = [&](NodeIndex node) { return index->ranks[node]; };
  const Walked walked =
      with_graph(access, *index, [&](const auto& graph) { return walk(graph, start, how); });
  GraphRows rows;
  rows.nodes.reserve(walked.nodes.size());
  rows.edges.reserve(walked.edges.size());
  const auto& nodes = walked.nodes;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    constexpr std::size_t kSoon = 8;
    if (i + 2 * kSoon < nodes.size()) access.nodes().expect(nodes[i + 2 * kSoon]);
    if (i + kSoon < nodes.size()) {
      access.nodes().expect_entry(nodes[i + kSoon]);
      __builtin_prefetch(&index->ranks[nodes[i + kSoon]]);
    }
    rows.nodes.push_back({access.nodes().entry(nodes[i]), index->ranks[nodes[i]]});
  }
  for (const Walked::Edge& edge : walked.edges) rows.edges.push_back(row_of(access, walked, edge));
  for (const Walked::Omitted& o : walked.omitted)
    rows.omitted.push_back({o.node, access.relation_names()[o.relation], o.direction, o.count});
  const auto id = [&](const OmittedRow& o) { return rows.nodes[o.node].entry.id; };
  std::sort(rows.omitted.begin(), rows.omitted.end(), [&](const OmittedRow& a, const OmittedRow& b) {
    if (a.count != b.count) return a.count > b.count;
    return std::tuple(id(a), a.relation, a.direction) < std::tuple(id(b), b.relation, b.direction);
  });
  rows.omitted_total = walked.omitted_total;
  return rows;
}

// A hop costs one and up to a half for doubt. `mentions` says little about how two entities hang together: it
// costs three.
constexpr std::uint32_t kHop = 1000, kMention = 3000;

std::vector<Path> paths_of(const Snapshot::Access& access, const PathQuery& query) {
  const auto index = query_index(access);
  const NodeIndex from = known_node(access, *index, query.from), to = known_node(access, *index, query.to);
  const std::set<RelationIndex> relations = numbers_of(access, query.relations);
  const Confidence least = thousandths(query.min_confidence);
  const auto mentions = access.relation_index("mentions");
  RouteOptions options;
  options.k = query.k;
  options.max_hops = query.max_hops;
  options.cost = [&](const Arc& arc) -> std::optional<std::uint32_t> {
    if (arc.confidence < least || (!query.relations.empty() && !relations.contains(arc.relation)))
      return std::nullopt;
    return (arc.relation == mentions ? kMention : kHop) +
           (kCertain - std::min<std::uint32_t>(arc.confidence, kCertain)) / 2;
  };
  std::vector<Path> paths;
  if (!with_graph(access, *index,
                  [&](const auto& graph) { return graph::distance(graph, from, to, query.max_hops); }))
    return paths;
  for (const Route& route :
       with_graph(access, *index, [&](const auto& graph) { return routes(graph, from, to, options); })) {
    Path path;
    for (NodeIndex node : route.nodes) path.nodes.push_back(ranked(access, *index, node));
    for (std::size_t i = 0; i < route.hops.size(); ++i) {
      const Route::Hop& hop = route.hops[i];
      const NodeIndex a = route.nodes[i], b = route.nodes[i + 1];
      Path::Hop view{access.edge_view(hop.arc, hop.forward ? a : b, hop.forward ? b : a), hop.forward, {}};
      if (const auto evidence = access.evidence_views(hop.arc.edge, 1); !evidence.empty())
        view.evidence = evidence.front();
      path.hops.push_back(std::move(view));
    }
    paths.push_back(std::move(path));
  }
  return paths;
}

std::vector<SearchHit> hits_of(const Snapshot::Access& access, const SearchQuery& query) {
  const auto index = query_index(access);
  NameIndex::Admits admits;
  if (!query.type.empty())
    admits = [&](NodeIndex node) { return access.nodes().entry(node).type == query.type; };
  std::vector<SearchHit> views;
  const auto hits = index->names.find(query.text, query.limit, admits);
  views.reserve(hits.size());
  for (const NameIndex::Hit& hit : hits) {
    const NodeEntry entry = access.nodes().entry(hit.node);
    const std::string_view matched = hit.label == 0 ? entry.name : entry.aliases()[hit.label - 1];
    views.push_back({ranked(access, *index, hit.node), std::string(matched), hit.how});
  }
  return views;
}

}  // namespace

Result<NodeView> Snapshot::node(const std::string& id) const {
  return guarded([&] {
    const auto known = query_index(*access_);
    const NodeIndex index = known_node(*access_, *known, id);
    NodeView view = ranked(*access_, *known, index);
    if (const auto document = document_of_work(*access_, index))
      view.attributes["document"] = {std::string(access_->header(*document)->id)};
    if (const auto work = work_of_document(*access_, index))
      view.attributes["work"] = {std::string(access_->header(*work)->id)};
    return view;
  });
}

Result<GraphRows> Snapshot::neighborhood_rows(const NeighborhoodQuery& query) const {
  if (const auto sound = check(query); !sound) return sound.error();
  return guarded([&] {
    GraphRows rows = neighborhood_of(*access_, query);
    rows.snapshot = access_;
    return rows;
  });
}

Result<Graph> Snapshot::neighborhood(const NeighborhoodQuery& query) const {
  const auto rows = neighborhood_rows(query);
  if (!rows) return rows.error();
  return copied(*rows);
}

Result<std::vector<Path>> Snapshot::paths(const PathQuery& query) const {
  if (query.k < 1 || query.k > 20) return out_of_range("k", "1 to 20");
  if (query.max_hops < 1 || query.max_hops > 10) return out_of_range("max_hops", "1 to 10");
  if (!(query.min_confidence >= 0 && query.min_confidence <= 1))
    return out_of_range("min_confidence", "0 to 1");
  return guarded([&] { return paths_of(*access_, query); });
}

Result<std::optional<std::size_t>> Snapshot::distance(const std::string& from, const std::string& to,
                                                      std::size_t most) const {
  return guarded([&] {
    const auto index = query_index(*access_);
    const NodeIndex a = known_node(*access_, *index, from), b = known_node(*access_, *index, to);
    return with_graph(*access_, *index,
                      [&](const auto& graph) { return graph::distance(graph, a, b, most); });
  });
}

Result<void> Snapshot::prepare() const {
  return guarded([&] { query_index(*access_); });
}

Result<std::vector<SearchHit>> Snapshot::search(const SearchQuery& query) const {
  if (query.limit < 1 || query.limit > 1000) return out_of_range("limit", "1 to 1000");
  if (query.text.size() > 1000)
    return Error{ErrorCode::limit, "the search text is longer than 1000 bytes",
                 "a few words of a name are enough"};
  return guarded([&] { return hits_of(*access_, query); });
}

Result<std::vector<NodeView>> Snapshot::best_nodes(std::size_t limit, const std::string& type) const {
  return guarded([&] {
    const auto index = query_index(*access_);
    std::vector<NodeView> views;
    for (NodeIndex node : index->by_rank) {
      if (views.size() == limit) break;
      if (type.empty() || access_->header(node)->type == type)
        views.push_back(ranked(*access_, *index, node));
    }
    return views;
  });
}

}  // namespace stemma::graph
