// Gathers from the snapshot what each page shows.
#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "api/pages/pages.hpp"
#include "api/parameters.hpp"
#include "api/routes.hpp"
#include "viz/export/dot.hpp"

namespace stemma::api {
namespace {

constexpr std::size_t kFactsShown = 150;
constexpr std::size_t kEvidenceShown = 3;
constexpr std::size_t kNodesInEntityPicture = 40;
constexpr std::size_t kNodesInHomePicture = 60;

Response page_response(std::string body) {
  Response response;
  response.type = "text/html; charset=utf-8";
  response.body = std::move(body);
  return response;
}

// Errors of a page are pages, whatever the caller says to accept.
Response failed_page(Request request, const Error& error) {
  request.accept = "text/html";
  return refusal(request, error);
}

// Everything but `mentions`, which would crowd a picture without telling much.
std::vector<std::string> telling_relations(const Context& context) {
  std::vector<std::string> relations = context.published.vocabulary.relations;
  relations.erase(std::remove(relations.begin(), relations.end(), "mentions"), relations.end());
  return relations;
}

// The neighborhood without mentions where that is more than the node alone, else with them.
Result<graph::Graph> picture_graph(const Context& context, graph::NeighborhoodQuery query) {
  query.relations = telling_relations(context);
  Result<graph::Graph> graph = context.snapshot().neighborhood(query);
  if (!graph || graph->nodes.size() > 1) return graph;
  query.relations.clear();
  return context.snapshot().neighborhood(query);
}

std::optional<Picture> draw(const Context& context, const graph::NeighborhoodQuery& query) {
  const Result<graph::Graph> graph = picture_graph(context, query);
  if (!graph || graph->nodes.size() < 2) return std::nullopt;
  viz::DotOptions options;
  options.centre = query.node;
  Picture picture;
  picture.caption =
      "The neighborhood of " + graph->nodes.front().name + ": " + counted(graph->edges.size(), "fact");
  if (graph->omitted_total > 0)
    picture.caption += ", " + std::to_string(graph->omitted_total) + " more not drawn";
  const Result<std::string> svg = context.pictures.svg(viz::to_dot(*graph, context.schema, options));
  if (svg) {
    picture.svg = *svg;
  } else {
    picture.trouble = svg.error().text();
  }
  return picture;
}

// How many facts other than mentions a node has a part in, counted up to some hundred.
Result<std::uint64_t> telling_facts(const Context& context, const std::string& id) {
  graph::NeighborhoodQuery query;
  query.node = id;
  query.relations = telling_relations(context);
  query.per_node = 100;
  query.limit = 100;
  const Result<graph::Graph> graph = context.snapshot().neighborhood(query);
  if (!graph) return graph.error();
  return graph->edges.size() + graph->omitted_total;
}

// The node that the first picture is drawn around: of the highest ranked ones the one with most facts. Dates
// and documents join much and tell little.
Result<std::optional<graph::NodeView>> best_connected(const Context& context) {
  const Result<std::vector<graph::NodeView>> best = context.snapshot().best_nodes(40);
  if (!best) return best.error();
  std::optional<graph::NodeView> found;
  std::pair<std::uint64_t, std::uint64_t> most;
  for (const graph::NodeView& node : *best) {
    if (node.type == "document" || node.type == "date") continue;
    const Result<std::uint64_t> facts = telling_facts(context, node.id);
    if (!facts) return facts.error();
    const std::pair<std::uint64_t, std::uint64_t> links{*facts, node.degree};
    if (found && links <= most) continue;
    found = node;
    most = links;
  }
  return found;
}

std::optional<Picture> home_picture(const Context& context) {
  const Result<std::optional<graph::NodeView>> centre = best_connected(context);
  if (!centre || !*centre) return std::nullopt;
  graph::NeighborhoodQuery query;
  query.node = (*centre)->id;
  query.depth = 2;
  query.per_node = 12;
  query.limit = kNodesInHomePicture;
  return draw(context, query);
}

using GroupKey = std::tuple<bool, std::string, bool>;  // mentions last, then relation, then direction

// The facts in which the node has a part, by relation, each with its best evidence.
Result<std::vector<FactGroup>> fact_groups(const Context& context, const graph::Graph& graph,
                                           const std::string& id) {
  std::map<std::string_view, const graph::NodeView*> nodes;
  for (const graph::NodeView& node : graph.nodes) nodes.emplace(node.id, &node);
  std::map<GroupKey, FactGroup> groups;
  for (const graph::EdgeView& edge : graph.edges) {
    const bool forward = edge.from == id;
    if (!forward && edge.to != id) continue;
    const auto other = nodes.find(forward ? edge.to : edge.from);
    if (other == nodes.end()) continue;
    Result<std::vector<graph::EvidenceView>> evidence = context.snapshot().evidence(edge.id, kEvidenceShown);
    if (!evidence) return evidence.error();
    FactGroup& group = groups[{edge.relation == "mentions", edge.relation, !forward}];
    group.relation = edge.relation;
    group.forward = forward;
    group.facts.push_back({edge, *other->second, std::move(*evidence)});
  }
  std::vector<FactGroup> sorted;
  for (auto& [key, group] : groups) sorted.push_back(std::move(group));
  return sorted;
}

// In the order of the schema, which puts those who act first.
Result<std::vector<HomePage::Section>> best_by_type(const Context& context) {
  std::vector<HomePage::Section> sections;
  for (const std::string& type : context.published.vocabulary.types) {
    if (type == "document") continue;
    Result<std::vector<graph::NodeView>> best = context.snapshot().best_nodes(5, type);
    if (!best) return best.error();
    if (!best->empty()) sections.push_back({type, std::move(*best)});
  }
  return sections;
}

}  // namespace

Response get_home_page(const Context& context, const Request& request, const std::string&) {
  if (const Result<void> fine = no_parameters(request); !fine) return failed_page(request, fine.error());
  const Result<graph::Statistics> statistics = context.snapshot().statistics();
  if (!statistics) return failed_page(request, statistics.error());
  Result<std::vector<HomePage::Section>> sections = best_by_type(context);
  if (!sections) return failed_page(request, sections.error());
  HomePage page{*statistics, std::move(*sections), home_picture(context)};
  return page_response(home_page(page, context.schema));
}

Response get_search_page(const Context& context, const Request& request, const std::string&) {
  SearchPage page;
  page.types = context.published.vocabulary.types;
  const bool asked = std::any_of(request.query.begin(), request.query.end(), [](const auto& pair) {
    return pair.second.find_first_not_of(' ') != std::string::npos;
  });
  if (!asked) return page_response(search_page(page, context.schema));
  const Result<graph::SearchQuery> query = search_query(request, context.published.vocabulary);
  if (!query) return failed_page(request, query.error());
  Result<std::vector<graph::SearchHit>> hits = context.snapshot().search(*query);
  if (!hits) return failed_page(request, hits.error());
  page.text = query->text;
  page.type = query->type;
  page.hits = std::move(*hits);
  return page_response(search_page(page, context.schema));
}

Response get_entity_page(const Context& context, const Request& request, const std::string& id) {
  if (const Result<void> fine = no_parameters(request); !fine) return failed_page(request, fine.error());
  EntityPage page;
  const Result<graph::NodeView> node = context.snapshot().node(id);
  if (!node) return failed_page(request, node.error());
  page.node = *node;
  graph::NeighborhoodQuery query;
  query.node = id;
  query.per_node = kFactsShown;
  query.limit = kFactsShown + 1;
  const Result<graph::Graph> graph = context.snapshot().neighborhood(query);
  if (!graph) return failed_page(request, graph.error());
  Result<std::vector<FactGroup>> groups = fact_groups(context, *graph, id);
  if (!groups) return failed_page(request, groups.error());
  page.groups = std::move(*groups);
  page.omitted = graph->omitted_total;
  query.limit = kNodesInEntityPicture;
  page.picture = draw(context, query);
  return page_response(entity_page(page, context.schema));
}

Response get_documents_page(const Context& context, const Request& request, const std::string&) {
  const Result<Slice> slice = document_slice(request);
  if (!slice) return failed_page(request, slice.error());
  Result<std::vector<graph::DocumentView>> all = context.snapshot().documents();
  if (!all) return failed_page(request, all.error());
  DocumentsPage page;
  page.total = all->size();
  page.slice = *slice;
  for (std::size_t i = slice->offset; i < std::min(all->size(), slice->offset + slice->limit); ++i) {
    page.documents.push_back(std::move((*all)[i]));
  }
  return page_response(documents_page(page));
}

Response get_document_page(const Context& context, const Request& request, const std::string& id) {
  DocumentPage page;
  const Result<Passage> pointed = passage(request);
  if (!pointed) return failed_page(request, pointed.error());
  page.passage = *pointed;
  Result<graph::DocumentView> document = context.snapshot().document(id);
  if (!document) return failed_page(request, document.error());
  page.document = std::move(*document);
  Result<std::string> text = context.snapshot().text(id);
  if (!text) return failed_page(request, text.error());
  page.text = std::move(*text);
  Result<graph::Fragment> fragment = context.snapshot().fragment(id);
  if (!fragment) return failed_page(request, fragment.error());
  page.fragment = std::move(*fragment);
  return page_response(document_page(page, context.schema));
}

Response get_style(const Context& context, const Request& request, const std::string&) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  Response response;
  response.type = "text/css; charset=utf-8";
  response.body = style_sheet(context.schema);
  return response;
}

}  // namespace stemma::api
