#include "api/json.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

#include "api/utf8.hpp"
#include "graph/offsets.hpp"

namespace stemma::api {
namespace {

void append_escape(std::string& out, char c) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\t':
      out += "\\t";
      return;
    case '\r':
      out += "\\r";
      return;
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  out += "\\u00";
  out += kDigits[byte >> 4];
  out += kDigits[byte & 15];
}

bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

// Whether eight characters are plain, looked at as one number.
bool are_plain(const char* text) {
  constexpr std::uint64_t kOnes = 0x0101010101010101, kTops = 0x8080808080808080;
  std::uint64_t eight;
  std::memcpy(&eight, text, sizeof eight);
  const auto has_zero = [](std::uint64_t bytes) { return (bytes - kOnes) & ~bytes & kTops; };
  const auto below_space = (eight - kOnes * 0x20) & ~eight & kTops;
  const auto above = (eight | (eight + kOnes)) & kTops;  // 0x7F and more
  return (below_space | above | has_zero(eight ^ kOnes * '"') | has_zero(eight ^ kOnes * '\\')) == 0;
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t copied = 0;
  const auto copy_up_to = [&](std::size_t at) { out.append(text, copied, at - copied); };
  for (std::size_t at = 0; at < text.size();) {
    if (at + 8 <= text.size() && are_plain(text.data() + at)) {
      at += 8;
      continue;
    }
    if (is_plain(text[at])) {
      ++at;
      continue;
    }
    const std::size_t size = character_size(text, at);
    if (size > 1) {
      at += size;
      continue;
    }
    copy_up_to(at);
    if (size == 1) {
      append_escape(out, text[at]);
    } else {
      out += "\xEF\xBF\xBD";
    }
    copied = ++at;
  }
  copy_up_to(text.size());
  out += '"';
}

void write_attributes(Json& json, const graph::Attributes& attributes) {
  json.key("attributes");
  json.object([&] {
    for (const auto& [name, values] : attributes) json.strings(name, values);
  });
}

std::string_view name_of(graph::Direction direction) {
  switch (direction) {
    case graph::Direction::out:
      return "out";
    case graph::Direction::in:
      return "in";
    case graph::Direction::both:
      break;
  }
  return "both";
}

std::string_view name_of(graph::SearchHit::How how) {
  using How = graph::SearchHit::How;
  switch (how) {
    case How::exact:
      return "exact";
    case How::prefix:
      return "prefix";
    case How::word:
      return "word";
    case How::typo:
      break;
  }
  return "typo";
}

void write_node_fields(Json& json, const graph::NodeView& node) {
  json.field("id", node.id);
  json.field("type", node.type);
  json.field("name", node.name);
  json.strings("aliases", node.aliases);
  write_attributes(json, node.attributes);
  json.field("degree", node.degree);
  json.key("rank");
  json.rounded(node.rank);
}

void write_node(Json& json, const graph::NodeView& node) {
  json.object([&] { write_node_fields(json, node); });
}

void write_edge_fields(Json& json, const graph::EdgeView& edge) {
  json.field("id", edge.id);
  json.field("from", edge.from);
  json.field("relation", edge.relation);
  json.field("to", edge.to);
  json.field("weight", edge.weight);
  json.field("confidence", edge.confidence);
  json.field("evidence", edge.evidence);
  if (edge.first.empty()) return;
  json.field("first", edge.first);
  json.field("last", edge.last);
}

void write_edge(Json& json, const graph::EdgeView& edge) {
  json.object([&] { write_edge_fields(json, edge); });
}

void write_evidence(Json& json, const graph::EvidenceView& evidence) {
  json.object([&] {
    if (!evidence.document.empty()) {
      json.field("document", evidence.document);
      json.field("document_title", evidence.document_title);
      if (!evidence.page.empty()) json.field("page", evidence.page);
      json.field("start", evidence.start);
      json.field("end", evidence.end);
    }
    json.field("text", evidence.text);
    json.field("rule", evidence.rule);
    json.field("confidence", evidence.confidence);
    json.key("marks");
    json.array(evidence.marks, [&](const graph::EvidenceView::Mark& mark) {
      json.object([&] {
        json.field("start", mark.start);
        json.field("end", mark.end);
      });
    });
  });
}

void write_document(Json& json, const graph::DocumentView& document) {
  json.object([&] {
    json.field("id", document.id);
    json.field("name", document.name);
    json.field("title", document.title);
    json.field("format", document.format);
    json.field("encoding", document.encoding);
    json.field("language", document.language);
    json.field("sha256", document.sha256);
    json.field("bytes", document.bytes);
    json.field("characters", document.characters);
    json.field("entities", document.entities);
    json.field("statements", document.statements);
    write_attributes(json, document.attributes);
  });
}

void write_counts(Json& json, std::string_view name, const std::vector<graph::Count>& counts) {
  json.key(name);
  json.array(counts, [&](const graph::Count& count) {
    json.object([&] {
      json.field("name", count.name);
      json.field("count", count.count);
    });
  });
}

// `"name":` and a text, whose name needs no escape.
void append_field(std::string& out, std::string_view name, std::string_view text) {
  out += name;
  append_string(out, text);
}

void append_hex(std::string& out, std::uint64_t number) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<char, 16> digits;
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number >>= 4)
    *digit = kDigits[number & 15];
  out.append(digits.data(), digits.size());
}

void write_row(Json& json, std::string& out, const graph::NodeRow& row) {
  const auto& node = row.entry;
  json.object([&] {
    append_field(out, R"("id":)", node.id);
    append_field(out, R"(,"type":)", node.type);
    append_field(out, R"(,"name":)", node.name);
    if (node.plain()) {
      out += R"(,"aliases":[],"attributes":{},"degree":)";
      json.bare([&] { json.value(node.degree()); });
    } else {
      json.bare([] {});
      json.key("aliases");
      json.array(node.aliases(), [&](std::string_view alias) { json.value(alias); });
      write_attributes(json, node.attributes());
      json.field("degree", node.degree());
    }
    out += R"(,"rank":)";
    json.bare([&] { json.rounded(row.rank); });
  });
}

void write_row(Json& json, std::string& out, const graph::GraphRows& graph, const graph::EdgeRow& edge) {
  json.object([&] {
    out += R"("id":")";
    append_hex(out, graph.edge_id(edge));
    append_field(out, R"(","from":)", graph.nodes[edge.from].entry.id);
    append_field(out, R"(,"relation":)", edge.relation);
    append_field(out, R"(,"to":)", graph.nodes[edge.to].entry.id);
    out += R"(,"weight":)";
    json.bare([&] { json.thousandths(edge.weight); });
    out += R"(,"confidence":)";
    json.bare([&] { json.thousandths(edge.confidence); });
    out += R"(,"evidence":)";
    json.bare([&] { json.value(edge.evidence); });
  });
}

template <class Body>
std::string written(std::size_t expected, Body body) {
  std::string out;
  out.reserve(expected);
  Json json(out);
  body(json);
  return out;
}

}  // namespace

void Json::key(std::string_view name) {
  separate();
  append_string(out_, name);
  out_ += ':';
  first_ = true;  // no comma between key and value
}

void Json::value(std::string_view text) {
  separate();
  append_string(out_, text);
}

void Json::value(std::uint64_t number) {
  separate();
  std::array<char, 24> text;
  out_.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr);
}

void Json::value(double number) {
  separate();
  if (!std::isfinite(number)) {
    out_ += "null";
    return;
  }
  std::array<char, 32> text;
  out_.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr);
}

void Json::rounded(double number) {
  if (!std::isfinite(number)) return value(number);
  separate();
  std::array<char, 32> text;
  const auto format = std::chars_format::general;
  out_.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), number, format, 6).ptr);
}

// Every number below 100 000 with three decimals is shortest without an exponent.
void Json::thousandths(std::uint64_t number) {
  if (number >= 100'000'000) return value(static_cast<double>(number) / 1000);
  value(number / 1000);
  auto rest = number % 1000;
  if (rest == 0) return;
  out_ += '.';
  for (std::uint64_t unit = 100; rest > 0; rest %= unit, unit /= 10)
    out_ += static_cast<char>('0' + rest / unit);
}

void Json::value(bool truth) {
  separate();
  out_ += truth ? "true" : "false";
}

std::string node_json(const graph::NodeView& node) {
  return written(512, [&](Json& json) { write_node(json, node); });
}

std::string edge_json(const graph::EdgeView& edge) {
  return written(256, [&](Json& json) { write_edge(json, edge); });
}

std::string graph_json(const graph::Graph& graph) {
  return written(256 + graph.nodes.size() * 256 + graph.edges.size() * 192, [&](Json& json) {
    json.object([&] {
      json.key("nodes");
      json.array(graph.nodes, [&](const graph::NodeView& node) { write_node(json, node); });
      json.key("edges");
      json.array(graph.edges, [&](const graph::EdgeView& edge) { write_edge(json, edge); });
      json.key("omitted");
      json.array(graph.omitted, [&](const graph::Graph::Omitted& omitted) {
        json.object([&] {
          json.field("node", omitted.node);
          json.field("relation", omitted.relation);
          json.field("direction", name_of(omitted.direction));
          json.field("count", omitted.count);
        });
      });
      json.field("omitted_total", graph.omitted_total);
    });
  });
}

std::string graph_json(const graph::GraphRows& graph) {
  std::string out;
  out.reserve(256 + graph.nodes.size() * 208 + graph.edges.size() * 224);
  Json json(out);
  json.object([&] {
    json.key("nodes");
    json.array(graph.nodes, [&](const graph::NodeRow& node) { write_row(json, out, node); });
    json.key("edges");
    json.array(graph.edges, [&](const graph::EdgeRow& edge) { write_row(json, out, graph, edge); });
    json.key("omitted");
    json.array(graph.omitted, [&](const graph::OmittedRow& omitted) {
      json.object([&] {
        json.field("node", graph.nodes[omitted.node].entry.id);
        json.field("relation", omitted.relation);
        json.field("direction", name_of(omitted.direction));
        json.field("count", omitted.count);
      });
    });
    json.field("omitted_total", graph.omitted_total);
  });
  return out;
}

std::string evidence_json(const graph::EdgeView& edge, const std::vector<graph::EvidenceView>& evidence) {
  return written(320 + evidence.size() * 512, [&](Json& json) {
    json.object([&] {
      json.key("edge");
      write_edge(json, edge);
      json.key("evidence");
      json.array(evidence, [&](const graph::EvidenceView& piece) { write_evidence(json, piece); });
    });
  });
}

std::string paths_json(const std::vector<graph::Path>& paths) {
  const auto write_hop = [](Json& json, const graph::Path::Hop& hop) {
    json.object([&] {
      json.key("edge");
      write_edge(json, hop.edge);
      json.field("forward", hop.forward);
      json.key("evidence");
      write_evidence(json, hop.evidence);
    });
  };
  return written(64 + paths.size() * 2048, [&](Json& json) {
    json.object([&] {
      json.key("paths");
      json.array(paths, [&](const graph::Path& path) {
        json.object([&] {
          json.key("nodes");
          json.array(path.nodes, [&](const graph::NodeView& node) { write_node(json, node); });
          json.key("hops");
          json.array(path.hops, [&](const graph::Path::Hop& hop) { write_hop(json, hop); });
        });
      });
    });
  });
}

std::string search_json(const std::vector<graph::SearchHit>& hits) {
  return written(64 + hits.size() * 320, [&](Json& json) {
    json.object([&] {
      json.key("results");
      json.array(hits, [&](const graph::SearchHit& hit) {
        json.object([&] {
          write_node_fields(json, hit.node);
          json.field("matched", hit.matched);
          json.field("how", name_of(hit.how));
        });
      });
    });
  });
}

std::string document_json(const graph::DocumentView& document) {
  return written(512, [&](Json& json) { write_document(json, document); });
}

std::string documents_json(const std::vector<graph::DocumentView>& documents, std::uint64_t total,
                           std::string_view reading) {
  return written(64 + documents.size() * 384, [&](Json& json) {
    json.object([&] {
      json.key("documents");
      json.array(documents, [&](const graph::DocumentView& document) { write_document(json, document); });
      json.field("total", total);
      json.field("reading", reading);
    });
  });
}

std::string text_json(const graph::Document& document) {
  const std::string& text = document.text;
  return written(text.size() + text.size() / 16 + 128, [&](Json& json) {
    json.object([&] {
      json.field("id", document.id);
      json.field("text", text);
      if (document.pages.empty()) return;
      const graph::CodePoints offsets(text);
      json.key("pages");
      json.array(document.pages, [&](const graph::PageStart& page) {
        json.object([&] {
          json.field("label", page.label);
          json.field("start", offsets.before(page.begin));
        });
      });
    });
  });
}

std::string proposals_json(const std::vector<graph::Proposal>& proposals, std::uint64_t total) {
  return written(128 * proposals.size() + 64, [&](Json& json) {
    json.object([&] {
      json.key("proposals");
      json.array(proposals, [&](const graph::Proposal& proposal) {
        json.object([&] {
          json.field("one", proposal.one);
          json.field("other", proposal.other);
          json.field("one_name", proposal.one_name);
          json.field("other_name", proposal.other_name);
          json.field("reason", proposal.reason);
        });
      });
      json.field("total", total);
    });
  });
}

std::string analysis_json(const graph::Analysis& analysis) {
  return written(512 + analysis.nodes.size() * 320, [&](Json& json) {
    json.object([&] {
      json.field("components", analysis.components);
      json.field("largest_component", analysis.largest_component);
      json.field("communities", analysis.communities);
      json.key("modularity");
      json.rounded(analysis.modularity);
      json.key("nodes");
      json.array(analysis.nodes, [&](const graph::Analysis::Node& one) {
        json.object([&] {
          write_node_fields(json, one.node);
          json.field("component", one.component);
          json.field("core", one.core);
          json.field("community", one.community);
          json.key("betweenness");
          json.rounded(one.betweenness);
        });
      });
    });
  });
}

std::string statistics_json(const graph::Statistics& statistics) {
  return written(2048, [&](Json& json) {
    json.object([&] {
      json.field("documents", statistics.documents);
      json.field("nodes", statistics.nodes);
      json.field("edges", statistics.edges);
      json.field("evidence", statistics.evidence);
      write_counts(json, "types", statistics.types);
      write_counts(json, "relations", statistics.relations);
      json.field("store_bytes", statistics.store_bytes);
      json.field("generation", statistics.generation);
      json.field("uuid", statistics.uuid);
      json.field("format_version", static_cast<std::uint64_t>(statistics.format_version));
    });
  });
}

std::string types_json(const schema::Schema& schema) {
  return written(2048, [&](Json& json) {
    json.object([&] {
      json.key("types");
      json.array(schema.types(), [&](const schema::Type& type) {
        json.object([&] {
          json.field("name", type.name);
          json.field("label", type.label);
          json.field("colour", type.colour);
          json.field("shape", type.shape);
        });
      });
    });
  });
}

std::string relations_json(const schema::Schema& schema) {
  return written(4096, [&](Json& json) {
    json.object([&] {
      json.key("relations");
      json.array(schema.relations(), [&](const schema::Relation& relation) {
        json.object([&] {
          json.field("name", relation.name);
          json.field("label", relation.label);
          json.strings("from", relation.from);
          json.strings("to", relation.to);
        });
      });
    });
  });
}

}  // namespace stemma::api
