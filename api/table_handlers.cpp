// Answers that list: the best nodes, a node's relations, goals, dates, a chosen part of the graph, and what a
// document mentions where.
#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "api/json.hpp"
#include "api/parameters.hpp"
#include "api/routes.hpp"
#include "graph/time_limit.hpp"
#include "ingest/extract/text/analysis.hpp"

namespace stemma::api {
namespace {

constexpr std::size_t kMostInPart = 10'000;
constexpr std::chrono::seconds kMostTime{10};  // that an answer may take

template <class Write>
Response json_response(Write write) {
  Response response;
  write(response.body);
  return response;
}

// {"nodes":["a","b"]}
Result<std::vector<std::string>> chosen_nodes(const Request& request) {
  const Error bad{ErrorCode::invalid_argument, "the body is not {\"nodes\":[\"id\", ..]} in JSON",
                  "send the ids of at most 10000 nodes with Content-Type: application/json"};
  const auto body = nlohmann::json::parse(request.body, nullptr, false);
  if (!body.is_object() || body.size() != 1 || !body.contains("nodes") || !body["nodes"].is_array())
    return bad;
  std::vector<std::string> ids;
  for (const auto& id : body["nodes"]) {
    if (!id.is_string()) return bad;
    ids.push_back(id.get<std::string>());
  }
  if (ids.size() > kMostInPart) return bad;
  return ids;
}

// Code points before each byte of a text.
std::vector<std::uint32_t> character_numbers(std::string_view text) {
  std::vector<std::uint32_t> numbers(text.size() + 1);
  for (std::size_t i = 0; i < text.size(); ++i)
    numbers[i + 1] = numbers[i] + ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 ? 1 : 0);
  // Inside of a character: the number of that character.
  for (std::size_t i = text.size(); i-- > 0;)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80) numbers[i] = numbers[i] - 1;
  return numbers;
}

// The notes of a text and the marks that point to them, found anew: the store keeps what was read, not how it
// was laid out.
std::vector<MarkedNote> notes_of(const std::string& text, const schema::Schema& schema) {
  ingest::Reading reading;
  reading.text = text;
  const ingest::Analysis analysis = ingest::analyse(reading, schema);
  std::vector<MarkedNote> notes;
  for (const ingest::NoteAnchor& anchor : analysis.anchors) {
    const auto note = std::find_if(analysis.blocks.begin(), analysis.blocks.end(), [&](const auto& block) {
      return block.kind == ingest::BlockKind::note && block.label == anchor.label &&
             block.span.begin >= anchor.span.end;
    });
    if (note != analysis.blocks.end() && anchor.span.begin < anchor.span.end)
      notes.push_back({anchor.label, anchor.span, note->span});
  }
  return notes;
}

}  // namespace

Response get_nodes(const Context& context, const Request& request, const std::string&) {
  const Result<BestQuery> query = best_query(request, context.published.vocabulary);
  if (!query) return problem(query.error(), request.path);
  const auto nodes = context.snapshot().best_nodes(query->limit, query->type);
  if (!nodes) return problem(nodes.error(), request.path);
  return json_response([&](std::string& out) { write_nodes(out, *nodes); });
}

Response get_node_relations(const Context& context, const Request& request, const std::string& id) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  const auto counts = context.snapshot().relation_counts(id);
  if (!counts) return problem(counts.error(), request.path);
  return json_response([&](std::string& out) { write_relation_counts(out, *counts); });
}

Response get_goals(const Context& context, const Request& request, const std::string&) {
  const Result<std::size_t> limit = table_limit(request);
  if (!limit) return problem(limit.error(), request.path);
  const graph::TimeLimit time(kMostTime);
  const auto pursuits = context.snapshot().pursuits(*limit);
  if (!pursuits) return problem(pursuits.error(), request.path);
  return json_response([&](std::string& out) { write_pursuits(out, *pursuits); });
}

Response get_proposals(const Context& context, const Request& request, const std::string&) {
  const Result<std::size_t> limit = table_limit(request);
  if (!limit) return problem(limit.error(), request.path);
  const graph::TimeLimit time(kMostTime);
  auto proposals = graph::proposals(context.snapshot(), context.schema);
  if (!proposals) return problem(proposals.error(), request.path);
  const std::size_t total = proposals->size();
  if (total > *limit) proposals->resize(*limit);
  return json_response([&](std::string& out) { out = proposals_json(*proposals, total); });
}

Response get_timeline(const Context& context, const Request& request, const std::string&) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  const auto dates = context.snapshot().dates();
  if (!dates) return problem(dates.error(), request.path);
  return json_response([&](std::string& out) { write_dates(out, *dates); });
}

Response post_graph(const Context& context, const Request& request, const std::string&) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  const auto ids = chosen_nodes(request);
  if (!ids) return problem(ids.error(), request.path);
  const graph::TimeLimit limit(kMostTime);
  auto graph = context.snapshot().part(*ids);
  if (!graph) return problem(graph.error(), request.path);
  if (const auto dated = context.snapshot().date(*graph); !dated) return problem(dated.error(), request.path);
  return json_response([&](std::string& out) { out = graph_json(*graph); });
}

Response get_mentions(const Context& context, const Request& request, const std::string& id) {
  if (const Result<void> fine = no_parameters(request); !fine) return problem(fine.error(), request.path);
  const auto text = context.snapshot().text(id);
  if (!text) return problem(text.error(), request.path);
  const auto fragment = context.snapshot().fragment(id);
  if (!fragment) return problem(fragment.error(), request.path);
  return json_response([&](std::string& out) {
    write_mentions(out, *fragment, notes_of(*text, context.schema), character_numbers(*text));
  });
}

}  // namespace stemma::api
