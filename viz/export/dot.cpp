#include "viz/export/dot.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace stemma::viz {
namespace {

constexpr std::size_t kLineWidth = 24;
constexpr std::size_t kMostLines = 3;
constexpr std::size_t kMostNodesForRanks = 60;  // above it `dot` gets slow and wide
constexpr std::size_t kMostLinksForRanks = 12;  // of one node: above it ranks become a tower
constexpr std::size_t kMostLabelledEdges = 80;  // above it labels hide more than they tell
constexpr double kDoubtful = 0.6;
constexpr std::string_view kPlainColour = "#d9d9d9";

// The next code point's bytes; a stray byte counts as one. Advances `at`.
std::string_view take_character(std::string_view text, std::size_t& at) {
  const std::size_t begin = at++;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  return text.substr(begin, at - begin);
}

// Columns that a character takes: two for the wide scripts (their lead bytes are E1 and above), one
// otherwise.
std::size_t width_of(std::string_view character) {
  return character.size() >= 3 && static_cast<unsigned char>(character[0]) >= 0xE3 ? 2 : 1;
}

bool is_blank(std::string_view character) {
  return character.size() == 1 && (static_cast<unsigned char>(character[0]) <= 0x20 || character[0] == 0x7F);
}

struct Word {
  std::string text;
  std::size_t width = 0;
};

// Words between white space and control characters; longer ones than a line are cut into pieces.
std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  Word word;
  const auto flush = [&] {
    if (!word.text.empty()) words.push_back(std::move(word));
    word = {};
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = take_character(text, at);
    if (is_blank(character)) {
      flush();
      continue;
    }
    const std::size_t width = width_of(character);
    if (word.width + width > kLineWidth) flush();
    word.text += character;
    word.width += width;
  }
  flush();
  return words;
}

std::vector<std::string> wrapped(std::string_view text) {
  std::vector<std::string> lines;
  std::size_t width = 0;
  for (Word& word : words_of(text)) {
    const bool fits = !lines.empty() && width + 1 + word.width <= kLineWidth;
    if (fits) {
      lines.back() += ' ' + word.text;
      width += 1 + word.width;
    } else if (lines.size() == kMostLines) {
      lines.back() += "…";
      break;
    } else {
      lines.push_back(std::move(word.text));
      width = word.width;
    }
  }
  return lines;
}

// Inside of a quoted string that Graphviz reads as a label: neither quotes, nor escapes, nor entities get
// through.
void append_label_text(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '&':
        out += "&amp;";
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
  }
}

std::string dot_string(std::string_view text) {
  std::string out = "\"";
  append_label_text(out, text);
  return out += '"';
}

std::string quoted_label(std::string_view text) {
  std::string out = "\"";
  bool first = true;
  for (const std::string& line : wrapped(text)) {
    if (!first) out += "\\n";
    first = false;
    append_label_text(out, line);
  }
  return out += '"';
}

std::string escaped_markup(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
  }
  return out;
}

bool is_link(std::string_view prefix) {
  return prefix.starts_with("http://") || prefix.starts_with("https://") ||
         (prefix.starts_with("/") && !prefix.starts_with("//"));
}

std::string percent_encoded(std::string_view id) {
  std::string out;
  for (const char c : id) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '_' || c == '.';
    if (plain) {
      out += c;
      continue;
    }
    std::array<char, 4> hex{};
    std::snprintf(hex.data(), hex.size(), "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    out += hex.data();
  }
  return out;
}

bool is_colour(std::string_view text) {
  return text.size() == 7 && text[0] == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

std::string_view colour_of(const schema::Type* type) {
  return type && is_colour(type->colour) ? std::string_view(type->colour) : kPlainColour;
}

std::string_view shape_of(const schema::Type* type) {
  const bool plain =
      type && !type->shape.empty() &&
      type->shape.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos;
  return plain ? std::string_view(type->shape) : "ellipse";
}

// Black or white, whichever reads better on the fill.
std::string_view ink_on(std::string_view fill) {
  const auto channel = [&](std::size_t at) {
    return static_cast<double>(std::stoi(std::string(fill.substr(at, 2)), nullptr, 16)) / 255.0;
  };
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  const double light =
      0.2126 * linear(channel(1)) + 0.7152 * linear(channel(3)) + 0.0722 * linear(channel(5));
  return light > 0.179 ? "#000000" : "#ffffff";
}

std::string label_of(const schema::Relation* relation, std::string_view name) {
  if (relation && !relation->label.empty()) return relation->label;
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string label_of(const schema::Type* type, std::string_view name) {
  return type && !type->label.empty() ? type->label : std::string(name);
}

std::string number(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.2f", value);
  return text.data();
}

class Writer {
 public:
  Writer(const graph::Graph& graph, const schema::Schema& schema, const DotOptions& options)
      : graph_(graph), schema_(schema), options_(options), links_(is_link(options.link)) {}

  std::string write() {
    out_.reserve(512 + graph_.nodes.size() * 300 + graph_.edges.size() * 200);
    for (const graph::NodeView& node : graph_.nodes) ids_.insert(node.id);
    head();
    for (const graph::NodeView& node : graph_.nodes) write_node(node);
    for (const graph::EdgeView& edge : graph_.edges) write_edge(edge);
    out_ += "}\n";
    return std::move(out_);
  }

 private:
  void head() {
    out_ += "digraph " + dot_string(options_.title.empty() ? "graph" : options_.title) + " {\n";
    out_ += layout();
    out_ +=
        "outputorder=edgesfirst; bgcolor=transparent; charset=\"UTF-8\"; fontname=\"DejaVu Sans\"; "
        "fontsize=11;\n";
    out_ +=
        "  node [style=filled, color=\"#555555\", fontname=\"DejaVu Sans\", fontsize=11, "
        "margin=\"0.12,0.05\"];\n";
    out_ +=
        "  edge [color=\"#777777\", fontcolor=\"#444444\", fontname=\"DejaVu Sans\", fontsize=9, "
        "arrowsize=0.7];\n";
    write_legend();
  }

  std::string_view layout() const {
    if (graph_.nodes.size() > kMostNodesForRanks)
      return "  layout=sfdp; overlap=prism; splines=line; K=0.9; ";
    if (most_links() > kMostLinksForRanks) return "  layout=neato; overlap=prism; splines=line; ";
    return "  layout=dot; rankdir=LR; ranksep=0.9; nodesep=0.18; ";
  }

  std::size_t most_links() const {
    std::unordered_map<std::string_view, std::size_t> links;
    std::size_t most = 0;
    for (const graph::EdgeView& edge : graph_.edges) {
      if (drawn(edge)) most = std::max({most, ++links[edge.from], ++links[edge.to]});
    }
    return most;
  }

  void write_legend() {
    std::string rows;
    if (!options_.title.empty()) {
      rows += "<TR><TD COLSPAN=\"2\" ALIGN=\"LEFT\"><B>" + escaped_markup(options_.title) + "</B></TD></TR>";
    }
    if (options_.legend) rows += legend_rows();
    if (rows.empty()) return;
    out_ += "  labelloc=b; labeljust=l; label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\">" +
            rows + "</TABLE>>;\n";
  }

  std::string legend_rows() const {
    std::set<std::string_view> present;
    for (const graph::NodeView& node : graph_.nodes) present.insert(node.type);
    std::string rows;
    const auto row = [&rows](std::string_view colour, std::string_view label) {
      rows += "<TR><TD BGCOLOR=\"" + std::string(colour) + "\" WIDTH=\"18\"> </TD><TD ALIGN=\"LEFT\">" +
              escaped_markup(label) + "</TD></TR>";
    };
    for (const schema::Type& type : schema_.types()) {
      if (present.erase(type.name) > 0) row(colour_of(&type), label_of(&type, type.name));
    }
    for (const std::string_view other : present) row(kPlainColour, other);
    const bool doubt = std::any_of(
        graph_.edges.begin(), graph_.edges.end(),
        [this](const graph::EdgeView& edge) { return edge.confidence < kDoubtful && drawn(edge); });
    if (doubt) rows += "<TR><TD>- - -</TD><TD ALIGN=\"LEFT\">confidence below 0.6</TD></TR>";
    return rows;
  }

  void write_node(const graph::NodeView& node) {
    const schema::Type* type = schema_.type(node.type);
    const std::string_view fill = colour_of(type);
    out_ += "  " + dot_string(node.id) + " [label=" + quoted_label(node.name) + ", shape=";
    out_ += shape_of(type);
    out_ += ", fillcolor=\"" + std::string(fill) + "\", fontcolor=\"" + std::string(ink_on(fill)) + '"';
    out_ += ", tooltip=" + dot_string(label_of(type, node.type) + ": " + node.name);
    if (links_) out_ += ", URL=" + dot_string(options_.link + percent_encoded(node.id));
    if (node.id == options_.centre) out_ += ", penwidth=3, color=\"#000000\", fontsize=14";
    out_ += "];\n";
  }

  void write_edge(const graph::EdgeView& edge) {
    if (!drawn(edge)) return;
    const std::string label = label_of(schema_.relation(edge.relation), edge.relation);
    const double width = std::clamp(1.0 + std::log2(std::max(edge.weight, 1.0)) * 0.6, 1.0, 5.0);
    out_ += "  " + dot_string(edge.from) + " -> " + dot_string(edge.to) + " [";
    if (graph_.edges.size() <= kMostLabelledEdges) out_ += "label=" + quoted_label(label) + ", ";
    out_ += "edgetooltip=" + dot_string(label) + ", penwidth=" + number(width);
    if (edge.confidence < kDoubtful) out_ += ", style=dashed";
    out_ += "];\n";
  }

  bool drawn(const graph::EdgeView& edge) const {
    return ids_.count(edge.from) > 0 && ids_.count(edge.to) > 0;
  }

  const graph::Graph& graph_;
  const schema::Schema& schema_;
  const DotOptions& options_;
  const bool links_;
  std::unordered_set<std::string_view> ids_;
  std::string out_;
};

}  // namespace

std::string to_dot(const graph::Graph& graph, const schema::Schema& schema, const DotOptions& options) {
  return Writer(graph, schema, options).write();
}

}  // namespace stemma::viz
