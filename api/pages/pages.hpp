// The pages, each a pure function from what it shows to HTML. They work without script.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/pages/html.hpp"
#include "api/parameters.hpp"
#include "graph/query.hpp"
#include "schema/schema.hpp"

namespace stemma::api {

// A drawing, or why there is none.
struct Picture {
  std::string svg;
  std::string trouble;
  std::string caption;
};

struct HomePage {
  graph::Statistics statistics;
  struct Section {
    std::string type;
    std::vector<graph::NodeView> best;
  };
  std::vector<Section> sections;
  std::optional<Picture> picture;
};
std::string home_page(const HomePage& page, const schema::Schema& schema);

struct SearchPage {
  std::string text, type;
  std::vector<graph::SearchHit> hits;
  std::vector<std::string> types;  // that may be chosen
};
std::string search_page(const SearchPage& page, const schema::Schema& schema);

struct Fact {
  graph::EdgeView edge;
  graph::NodeView other;
  std::vector<graph::EvidenceView> evidence;  // the best pieces
};
struct FactGroup {
  std::string relation;
  bool forward = true;  // the entity is the edge's `from`
  std::vector<Fact> facts;
};
struct EntityPage {
  graph::NodeView node;
  std::vector<FactGroup> groups;
  std::uint64_t omitted = 0;  // facts not shown
  std::optional<Picture> picture;
};
std::string entity_page(const EntityPage& page, const schema::Schema& schema);

struct DocumentsPage {
  std::vector<graph::DocumentView> documents;
  std::uint64_t total = 0;
  Slice slice;
};
std::string documents_page(const DocumentsPage& page);

struct DocumentPage {
  graph::DocumentView document;
  std::string text;
  graph::Fragment fragment;
  Passage passage;
};
std::string document_page(const DocumentPage& page, const schema::Schema& schema);

// A page that says what went wrong and what to do.
std::string error_page(int status, std::string_view message, std::string_view hint);

// The style sheet; colours of types come from the schema.
std::string style_sheet(const schema::Schema& schema);

// ---- For the pages themselves
// -----------------------------------------------------------------------------------

// A whole page around `main`, with navigation and a search box that holds `searched`.
std::string layout(std::string_view title, std::string_view searched, const std::function<void(Html&)>& main);

std::string type_label(const schema::Schema& schema, std::string_view type);
std::string relation_label(const schema::Schema& schema, std::string_view relation);
void write_type(Html& html, const schema::Schema& schema, std::string_view type);
void write_picture(Html& html, const Picture& picture);
std::string percent(double share);                                // "90 %"
std::string counted(std::uint64_t count, std::string_view noun);  // "1 document", "3 documents"
std::string passage_address(std::string_view document, std::uint64_t start, std::uint64_t end);

}  // namespace stemma::api
