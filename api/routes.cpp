#include "api/routes.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "api/pages/pages.hpp"

namespace stemma::api {
namespace {

constexpr std::array<Route, 22> kRoutes{{
    {"/api/v1/search", get_search},
    {"/api/v1/nodes/{id}", get_node},
    {"/api/v1/nodes/{id}/neighborhood", get_neighborhood},
    {"/api/v1/nodes/{id}/picture.svg", get_picture_svg},
    {"/api/v1/nodes/{id}/picture.dot", get_picture_dot},
    {"/api/v1/edges/{id}", get_edge},
    {"/api/v1/edges/{id}/evidence", get_evidence},
    {"/api/v1/paths", get_paths},
    {"/api/v1/documents", get_documents},
    {"/api/v1/documents/{id}", get_document},
    {"/api/v1/documents/{id}/text", get_text},
    {"/api/v1/stats", get_stats},
    {"/api/v1/types", get_types},
    {"/api/v1/relations", get_relations},
    {"/openapi.json", get_openapi},
    {"/healthz", get_health},
    {"/", get_home_page},
    {"/search", get_search_page},
    {"/e/{id}", get_entity_page},
    {"/documents", get_documents_page},
    {"/d/{id}", get_document_page},
    {"/style.css", get_style},
}};

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

Response call(const Route& route, const std::string& id, const Context& context, const Request& request) {
  const bool cacheable = route.handler != get_health;
  const std::string& tag = context.published.tag;
  if (cacheable && names_tag(request.if_none_match, tag)) return unchanged(tag);
  Response response = route.handler(context, request, id);
  if (response.status != 200) return response;
  if (cacheable && request.if_none_match == "*") return unchanged(tag);
  if (cacheable) response.headers.emplace_back("ETag", tag);
  response.headers.emplace_back("Cache-Control", cacheable ? "no-cache" : "no-store");
  return response;
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
  for (const Route& route : routes()) {
    const std::optional<std::string> id = match(route.pattern, request.path);
    if (!id) continue;
    if (request.method == "GET" || request.method == "HEAD") return call(route, *id, context, request);
    Response response = problem(405, request.method + " is not possible here",
                                "the server only reads: use GET", request.path);
    response.headers.emplace_back("Allow", "GET, HEAD");
    return response;
  }
  return unknown_address(request);
}

}  // namespace stemma::api
