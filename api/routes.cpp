#include "api/routes.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "api/pages/pages.hpp"

namespace stemma::api {
namespace {

constexpr std::array kRoutes = std::to_array<Route>({
    {"GET", "/api/v1/search", get_search},
    {"GET", "/api/v1/search/text", get_text_search},
    {"GET", "/api/v1/nodes", get_nodes},
    {"GET", "/api/v1/nodes/{id}", get_node},
    {"GET", "/api/v1/nodes/{id}/neighborhood", get_neighborhood},
    {"GET", "/api/v1/nodes/{id}/relations", get_node_relations},
    {"GET", "/api/v1/nodes/{id}/picture.svg", get_picture_svg},
    {"GET", "/api/v1/nodes/{id}/picture.dot", get_picture_dot},
    {"POST", "/api/v1/graph", post_graph},
    {"GET", "/api/v1/edges/{id}", get_edge},
    {"GET", "/api/v1/edges/{id}/evidence", get_evidence},
    {"GET", "/api/v1/paths", get_paths},
    {"GET", "/api/v1/goals", get_goals},
    {"GET", "/api/v1/proposals", get_proposals},
    {"GET", "/api/v1/timeline", get_timeline},
    {"GET", "/api/v1/documents", get_documents},
    {"POST", "/api/v1/documents", post_document},
    {"GET", "/api/v1/documents/{id}", get_document},
    {"DELETE", "/api/v1/documents/{id}", delete_document},
    {"GET", "/api/v1/documents/{id}/text", get_text},
    {"GET", "/api/v1/documents/{id}/mentions", get_mentions},
    {"GET", "/api/v1/jobs", get_jobs},
    {"GET", "/api/v1/jobs/events", get_jobs_events},
    {"GET", "/api/v1/jobs/{id}", get_job},
    {"GET", "/api/v1/jobs/{id}/events", get_job_events},
    {"GET", "/api/v1/stats", get_stats},
    {"GET", "/api/v1/types", get_types},
    {"GET", "/api/v1/relations", get_relations},
    {"GET", "/openapi.json", get_openapi},
    {"GET", "/healthz", get_health},
    {"GET", "/", get_start},
    {"GET", "/explorer/{id}", get_explorer_file},
    {"GET", "/pages", get_home_page},
    {"GET", "/search", get_search_page},
    {"GET", "/e/{id}", get_entity_page},
    {"GET", "/documents", get_documents_page},
    {"GET", "/d/{id}", get_document_page},
    {"GET", "/style.css", get_style},
});

bool starts(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

// The text up to the next '/' after the first character, cut off `rest`.
std::string_view take_segment(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('/', 1), rest.size());
  const std::string_view segment = rest.substr(0, end);
  rest.remove_prefix(end);
  return segment;
}

// The id in `path` where it fits the pattern ("" for a pattern without one).
std::optional<std::string> match(std::string_view pattern, std::string_view path) {
  std::string id;
  while (!pattern.empty() && !path.empty()) {
    const std::string_view expected = take_segment(pattern), found = take_segment(path);
    if (expected == "/{id}") {
      id = found.substr(1);
      if (id.empty()) return std::nullopt;
    } else if (expected != found) {
      return std::nullopt;
    }
  }
  if (!pattern.empty() || !path.empty()) return std::nullopt;
  return id;
}

bool wants_page(const Request& request) {
  return !starts(request.path, "/api/") && request.accept.find("text/html") != std::string::npos;
}

// Is `tag` in an If-None-Match header? Weak comparison.
bool names_tag(std::string_view header, std::string_view tag) {
  if (starts(tag, "W/")) tag.remove_prefix(2);
  for (std::size_t at = header.find(tag); at != std::string_view::npos; at = header.find(tag, at + 1)) {
    const std::size_t end = at + tag.size();
    if (end == header.size() || header[end] == ',' || header[end] == ' ') return true;
  }
  return false;
}

Response unchanged(const std::string& tag) {
  Response response;
  response.status = 304;
  response.type.clear();
  response.headers = {{"ETag", tag}, {"Cache-Control", "no-cache"}};
  return response;
}

Response unknown_address(const Request& request) {
  return refusal(request, {ErrorCode::not_found, "there is nothing at " + request.path,
                           wants_page(request) ? "search for a name, or start from the first page"
                                               : "/openapi.json lists the addresses"});
}

// Answers that are not a function of the store's state: no copy of them is good for long.
bool is_passing(const Route& route) {
  return route.method != "GET" || route.handler == get_health || starts(route.pattern, "/api/v1/jobs");
}

Response call(const Route& route, const std::string& id, const Context& context, const Request& request) {
  if (route.handler == get_explorer_file) return route.handler(context, request, id);
  const bool cacheable = !is_passing(route);
  const std::string& tag = context.published.tag;
  if (cacheable && names_tag(request.if_none_match, tag)) return unchanged(tag);
  Response response = route.handler(context, request, id);
  const bool has_tag = std::any_of(response.headers.begin(), response.headers.end(),
                                   [](const auto& header) { return header.first == "Cache-Control"; });
  if (response.status >= 300 || has_tag) return response;
  if (cacheable && request.if_none_match == "*") return unchanged(tag);
  if (cacheable) response.headers.emplace_back("ETag", tag);
  response.headers.emplace_back("Cache-Control", cacheable ? "no-cache" : "no-store");
  return response;
}

bool takes(const Route& route, std::string_view method) {
  return route.method == method || (route.method == "GET" && method == "HEAD");
}

}  // namespace

std::span<const Route> routes() { return kRoutes; }

Response refusal(const Request& request, const Error& error) {
  Response response = problem(error, request.path);
  if (!wants_page(request)) return response;
  const bool ours = response.status == 500;
  response.type = "text/html; charset=utf-8";
  response.body =
      error_page(response.status, ours ? "The server failed to answer." : error.message,
                 ours ? "The server's log names the cause; `stemma verify` checks the store." : error.hint);
  return response;
}

Response answer(const Context& context, const Request& request) {
  std::string allowed;
  for (const Route& route : routes()) {
    const std::optional<std::string> id = match(route.pattern, request.path);
    if (!id) continue;
    if (takes(route, request.method)) return call(route, *id, context, request);
    allowed +=
        (allowed.empty() ? "" : ", ") + std::string(route.method == "GET" ? "GET, HEAD" : route.method);
  }
  if (allowed.empty()) return unknown_address(request);
  Response response =
      problem(405, request.method + " is not possible here", "this address takes " + allowed, request.path);
  response.headers.emplace_back("Allow", allowed);
  return response;
}

}  // namespace stemma::api
