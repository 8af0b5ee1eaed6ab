// From domain values to JSON. The answers are appended to a string, without a tree between: a neighborhood is
// written in the time it takes to copy it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/proposals.hpp"
#include "graph/query.hpp"
#include "graph/rows.hpp"
#include "schema/schema.hpp"

namespace stemma::api {

// Writes one JSON value to the end of a string. Never throws on text: what is no UTF-8 becomes U+FFFD.
//   Json json(out);
//   json.object([&] { json.field("id", id); json.key("tags"); json.array(tags, [&](auto& tag) {
//   json.value(tag); }); });
class Json {
 public:
  explicit Json(std::string& out) : out_(out) {}

  template <class Body>
  void object(Body body) {
    separate();
    out_ += '{';
    first_ = true;
    body();
    out_ += '}';
    first_ = false;
  }

  template <class Range, class Each>
  void array(const Range& range, Each each) {
    separate();
    out_ += '[';
    first_ = true;
    for (const auto& element : range) each(element);
    out_ += ']';
    first_ = false;
  }

  // Only inside of object(): the next value belongs to `name`.
  void key(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(std::uint64_t number);
  void value(double number);
  void value(bool truth);
  // With six significant digits: for what is computed and not counted.
  void rounded(double number);
  // The text of value(number / 1000.0), quicker.
  void thousandths(std::uint64_t number);

  // A value whose key was written by hand.
  template <class Body>
  void bare(Body body) {
    first_ = true;
    body();
    first_ = false;
  }

  template <class T>
  void field(std::string_view name, const T& content) {
    key(name);
    value(content);
  }

  void strings(std::string_view name, const std::vector<std::string>& texts) {
    key(name);
    array(texts, [this](const std::string& text) { value(text); });
  }

 private:
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }

  std::string& out_;
  bool first_ = true;
};

// The bodies of the answers.
std::string node_json(const graph::NodeView& node);
std::string edge_json(const graph::EdgeView& edge);
std::string graph_json(const graph::Graph& graph);
std::string graph_json(const graph::GraphRows& graph);  // the same text
std::string evidence_json(const graph::EdgeView& edge, const std::vector<graph::EvidenceView>& evidence);
std::string paths_json(const std::vector<graph::Path>& paths);
std::string search_json(const std::vector<graph::SearchHit>& hits);
std::string document_json(const graph::DocumentView& document);
// `reading`: with what this program reads documents (ingest::reading_of).
std::string documents_json(const std::vector<graph::DocumentView>& documents, std::uint64_t total,
                           std::string_view reading);
std::string text_json(const graph::Document& document);
std::string proposals_json(const std::vector<graph::Proposal>& proposals, std::uint64_t total);
std::string analysis_json(const graph::Analysis& analysis);
std::string statistics_json(const graph::Statistics& statistics);
std::string types_json(const schema::Schema& schema);
std::string relations_json(const schema::Schema& schema);

// The same for answers that list, appended to `out` (json_tables.cpp).
void write_nodes(std::string& out, const std::vector<graph::NodeView>& nodes);
void write_relation_counts(std::string& out, const std::vector<graph::RelationCount>& counts);
void write_pursuits(std::string& out, const graph::Pursuits& pursuits);
void write_dates(std::string& out, const std::vector<graph::DatedNode>& dates);
void write_text_answer(std::string& out, const graph::TextAnswer& answer);

// A footnote and the mark in the text that points to it.
struct MarkedNote {
  std::string label;
  graph::Span mark, note;
};
// `characters`: the code points before each byte of the text.
void write_mentions(std::string& out, const graph::Fragment& fragment, const std::vector<MarkedNote>& notes,
                    const std::vector<std::uint32_t>& characters);

}  // namespace stemma::api
