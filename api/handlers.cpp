// The answers of the API: parameters, one question to the snapshot, JSON.
#include <algorithm>

#include "api/json.hpp"
#include "api/parameters.hpp"
#include "api/routes.hpp"
#include "ingest/pipeline.hpp"
#include "viz/export/dot.hpp"

namespace stemma::api {
namespace {

Response json_response(std::string body) {
  Response response;
  response.body = std::move(body);
  return response;
}

// The answer for a result: `write` for its value, a problem for its error.
template <class T, class Write>
Response respond(const Request& request, const Result<T>& result, Write write) {
  if (!result) return problem(result.error(), request.path);
  return json_response(write(*result));
}

// An unknown parameter is refused also where none is known.
template <class Answer>
Response without_parameters(const Request& request, Answer give) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  return give();
}

constexpr std::size_t kUsualPicture = 40;
constexpr std::size_t kLargestPicture = 300;

Result<std::string> picture_dot(const Context& context, const Request& request, const std::string& id) {
  const auto query =
      neighborhood_query(request, id, context.published.vocabulary, kUsualPicture, kLargestPicture);
  if (!query) return query.error();
  const Result<graph::Graph> graph = context.snapshot().neighborhood(*query);
  if (!graph) return graph.error();
  viz::DotOptions options;
  options.centre = id;
  if (!graph->nodes.empty()) options.title = graph->nodes.front().name;
  return viz::to_dot(*graph, context.schema, options);
}

}  // namespace

Response get_search(const Context& context, const Request& request, const std::string&) {
  const Result<graph::SearchQuery> query = search_query(request, context.published.vocabulary);
  if (!query) return problem(query.error(), request.path);
  return respond(request, context.snapshot().search(*query), search_json);
}

Response get_text_search(const Context& context, const Request& request, const std::string&) {
  const Result<graph::TextQuery> query = text_query(request, context.published.vocabulary);
  if (!query) return problem(query.error(), request.path);
  const Result<graph::TextAnswer> found = context.snapshot().search_texts(*query);
  // What cannot be read as a search is the caller's mistake, also where it is only too much.
  if (!found && found.error().code == ErrorCode::limit)
    return problem({ErrorCode::invalid_argument, found.error().message, found.error().hint}, request.path);
  return respond(request, found, [](const graph::TextAnswer& answer) {
    std::string body;
    write_text_answer(body, answer);
    return body;
  });
}

Response get_node(const Context& context, const Request& request, const std::string& id) {
  return without_parameters(request,
                            [&] { return respond(request, context.snapshot().node(id), node_json); });
}

Response get_neighborhood(const Context& context, const Request& request, const std::string& id) {
  const Result<NeighborhoodRequest> wanted = neighborhood_request(request, id, context.published.vocabulary);
  if (!wanted) return problem(wanted.error(), request.path);
  if (!wanted->dates)
    return respond(request, context.snapshot().neighborhood_rows(wanted->query),
                   [](const graph::GraphRows& rows) { return graph_json(rows); });
  Result<graph::Graph> graph = context.snapshot().neighborhood(wanted->query);
  if (graph) {
    if (const Result<void> dated = context.snapshot().date(*graph); !dated)
      return problem(dated.error(), request.path);
  }
  return respond(request, graph, [](const graph::Graph& answer) { return graph_json(answer); });
}

Response get_picture_dot(const Context& context, const Request& request, const std::string& id) {
  const Result<std::string> dot = picture_dot(context, request, id);
  if (!dot) return problem(dot.error(), request.path);
  Response response = json_response(*dot);
  response.type = "text/vnd.graphviz; charset=utf-8";
  return response;
}

Response get_picture_svg(const Context& context, const Request& request, const std::string& id) {
  const Result<std::string> dot = picture_dot(context, request, id);
  if (!dot) return problem(dot.error(), request.path);
  Response response =
      respond(request, context.pictures.svg(*dot), [](const std::string& svg) { return svg; });
  if (response.status == 200) response.type = "image/svg+xml";
  return response;
}

Response get_edge(const Context& context, const Request& request, const std::string& id) {
  return without_parameters(request,
                            [&] { return respond(request, context.snapshot().edge(id), edge_json); });
}

Response get_evidence(const Context& context, const Request& request, const std::string& id) {
  const Result<std::size_t> limit = evidence_limit(request);
  if (!limit) return problem(limit.error(), request.path);
  const Result<graph::EdgeView> edge = context.snapshot().edge(id);
  if (!edge) return problem(edge.error(), request.path);
  return respond(
      request, context.snapshot().evidence(id, *limit),
      [&](const std::vector<graph::EvidenceView>& evidence) { return evidence_json(*edge, evidence); });
}

Response get_paths(const Context& context, const Request& request, const std::string&) {
  const Result<graph::PathQuery> query = path_query(request, context.published.vocabulary);
  if (!query) return problem(query.error(), request.path);
  return respond(request, context.snapshot().paths(*query), paths_json);
}

Response get_documents(const Context& context, const Request& request, const std::string&) {
  const Result<Slice> slice = document_slice(request);
  if (!slice) return problem(slice.error(), request.path);
  Result<std::vector<graph::DocumentView>> all = context.snapshot().documents();
  if (!all) return problem(all.error(), request.path);
  const std::size_t begin = std::min(slice->offset, all->size());
  const std::size_t end = std::min(begin + slice->limit, all->size());
  const auto at = [&](std::size_t i) { return all->begin() + static_cast<std::ptrdiff_t>(i); };
  return json_response(documents_json({at(begin), at(end)}, all->size(), ingest::reading_of(context.schema)));
}

Response get_document(const Context& context, const Request& request, const std::string& id) {
  return without_parameters(request,
                            [&] { return respond(request, context.snapshot().document(id), document_json); });
}

Response get_text(const Context& context, const Request& request, const std::string& id) {
  const Result<TextForm> form = text_form(request);
  if (!form) return problem(form.error(), request.path);
  Response response =
      respond(request, context.snapshot().stored_document(id), [&](const graph::Document& document) {
        return *form == TextForm::plain ? document.text : text_json(document);
      });
  if (response.status == 200 && *form == TextForm::plain) response.type = "text/plain; charset=utf-8";
  response.headers.emplace_back("Vary", "Accept");
  return response;
}

Response get_stats(const Context& context, const Request& request, const std::string&) {
  return without_parameters(
      request, [&] { return respond(request, context.snapshot().statistics(), statistics_json); });
}

Response get_types(const Context& context, const Request& request, const std::string&) {
  return without_parameters(request, [&] { return json_response(types_json(context.schema)); });
}

Response get_relations(const Context& context, const Request& request, const std::string&) {
  return without_parameters(request, [&] { return json_response(relations_json(context.schema)); });
}

Response get_openapi(const Context&, const Request& request, const std::string&) {
  return without_parameters(request, [] { return json_response(std::string(openapi())); });
}

Response get_health(const Context&, const Request& request, const std::string&) {
  return without_parameters(request, [] { return json_response(R"({"status":"ok"})"); });
}

}  // namespace stemma::api
