// Which address is answered by what. answer() is the whole of the server but for the listening.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "api/desk.hpp"
#include "api/message.hpp"
#include "api/pictures.hpp"
#include "api/store_view.hpp"
#include "schema/schema.hpp"

namespace stemma::api {

// What handlers may use.
struct Context {
  const Published& published;
  const schema::Schema& schema;
  Pictures& pictures;
  Desk* desk = nullptr;                   // nullptr: the server only reads
  std::string_view explorer_folder = {};  // where the web app's files are; empty: inside the program
  const graph::Snapshot& snapshot() const { return published.snapshot; }
};

struct Route {
  std::string_view method;  // "GET" stands for HEAD too
  // Segments after '/'; {id} stands for any one segment. "/api/v1/nodes/{id}/picture.svg"
  std::string_view pattern;
  Response (*handler)(const Context& context, const Request& request, const std::string& id);
};

// All of them.
std::span<const Route> routes();

// Never throws for a failing store or strange input. Answers GET and HEAD alike (who sends, leaves the body
// of HEAD away), 405 for methods that an address does not take, 404 for unknown addresses, 304 where the
// caller's copy is still right.
Response answer(const Context& context, const Request& request);

// As a page where the caller prefers HTML and the address is not of the API, else as problem+json.
Response refusal(const Request& request, const Error& error);

// Handlers, by file.
Response get_search(const Context& context, const Request& request, const std::string& id);
Response get_text_search(const Context& context, const Request& request, const std::string& id);
Response get_node(const Context& context, const Request& request, const std::string& id);
Response get_neighborhood(const Context& context, const Request& request, const std::string& id);
Response get_picture_svg(const Context& context, const Request& request, const std::string& id);
Response get_picture_dot(const Context& context, const Request& request, const std::string& id);
Response get_edge(const Context& context, const Request& request, const std::string& id);
Response get_evidence(const Context& context, const Request& request, const std::string& id);
Response get_paths(const Context& context, const Request& request, const std::string& id);
Response get_documents(const Context& context, const Request& request, const std::string& id);
Response get_document(const Context& context, const Request& request, const std::string& id);
Response get_text(const Context& context, const Request& request, const std::string& id);
Response get_stats(const Context& context, const Request& request, const std::string& id);
Response get_types(const Context& context, const Request& request, const std::string& id);
Response get_relations(const Context& context, const Request& request, const std::string& id);
Response get_openapi(const Context& context, const Request& request, const std::string& id);
Response get_health(const Context& context, const Request& request, const std::string& id);

Response get_nodes(const Context& context, const Request& request, const std::string& id);
Response get_node_relations(const Context& context, const Request& request, const std::string& id);
Response get_goals(const Context& context, const Request& request, const std::string& id);
Response get_proposals(const Context& context, const Request& request, const std::string& id);
Response get_timeline(const Context& context, const Request& request, const std::string& id);
Response post_graph(const Context& context, const Request& request, const std::string& id);
Response get_mentions(const Context& context, const Request& request, const std::string& id);

Response post_document(const Context& context, const Request& request, const std::string& id);
Response delete_document(const Context& context, const Request& request, const std::string& id);
Response get_jobs(const Context& context, const Request& request, const std::string& id);
Response get_job(const Context& context, const Request& request, const std::string& id);
Response get_jobs_events(const Context& context, const Request& request, const std::string& id);
Response get_job_events(const Context& context, const Request& request, const std::string& id);

// The explorer where there is one, else the first page.
Response get_start(const Context& context, const Request& request, const std::string& id);
Response get_explorer_file(const Context& context, const Request& request, const std::string& id);

Response get_home_page(const Context& context, const Request& request, const std::string& id);
Response get_search_page(const Context& context, const Request& request, const std::string& id);
Response get_entity_page(const Context& context, const Request& request, const std::string& id);
Response get_documents_page(const Context& context, const Request& request, const std::string& id);
Response get_document_page(const Context& context, const Request& request, const std::string& id);
Response get_style(const Context& context, const Request& request, const std::string& id);

// The description of the API, OpenAPI 3.1.
std::string_view openapi();

}  // namespace stemma::api
