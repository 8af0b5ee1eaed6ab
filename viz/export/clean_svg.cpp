// Keeps of Graphviz's SVG what draws: a list of allowed elements and attributes, everything else is dropped.
#include <algorithm>
#include <array>
#include <vector>

#include "viz/export/svg.hpp"

namespace stemma::viz {
namespace {

constexpr std::array<std::string_view, 16> kElements = {
    "svg",     "g",      "title",    "a",    "path", "polygon", "line",  "rect",
    "ellipse", "circle", "polyline", "text", "defs", "stop",    "tspan", "linearGradient"};

constexpr std::array<std::string_view, 34> kAttributes = {"width",
                                                          "height",
                                                          "viewBox",
                                                          "transform",
                                                          "class",
                                                          "fill",
                                                          "fill-opacity",
                                                          "stroke",
                                                          "stroke-width",
                                                          "stroke-opacity",
                                                          "points",
                                                          "d",
                                                          "cx",
                                                          "cy",
                                                          "rx",
                                                          "ry",
                                                          "x",
                                                          "y",
                                                          "x1",
                                                          "y1",
                                                          "x2",
                                                          "y2",
                                                          "r",
                                                          "text-anchor",
                                                          "font-family",
                                                          "font-size",
                                                          "font-weight",
                                                          "font-style",
                                                          "offset",
                                                          "xmlns",
                                                          "xmlns:xlink",
                                                          "stroke-dasharray",
                                                          "gradientUnits",
                                                          "stop-color"};

template <class List>
bool holds(const List& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool is_safe_link(std::string_view target) {
  if (std::any_of(target.begin(), target.end(), [](char c) { return static_cast<unsigned char>(c) <= 0x20; }))
    return false;
  if (target.starts_with("http://") || target.starts_with("https://")) return true;
  // A path, but not another host: neither "//host" nor a slash written as an entity.
  return target.starts_with("/") &&
         (target.size() == 1 || std::string_view("/\\&").find(target[1]) == std::string_view::npos);
}

struct Attribute {
  std::string_view name, value;  // the value as written, entities and all
};

struct Tag {
  std::string_view name;
  std::vector<Attribute> attributes;
  bool closing = false, empty = false;
};

class Cleaner {
 public:
  Cleaner(std::string_view svg, std::string_view prefix) : in_(svg), prefix_(prefix) {
    out_.reserve(svg.size());
  }

  Result<std::string> clean() {
    while (at_ < in_.size()) {
      const bool fine = in_[at_] == '<' ? markup() : text();
      if (!fine)
        return Error{ErrorCode::malformed,
                     "the SVG breaks off or is not well-formed at byte " + std::to_string(at_), ""};
    }
    if (!seen_svg_ || !open_.empty())
      return Error{ErrorCode::malformed, "the SVG has no complete <svg> element", ""};
    return std::move(out_);
  }

 private:
  bool text() {
    const std::size_t end = std::min(in_.find('<', at_), in_.size());
    if (!open_.empty() && dropping_ == 0) out_ += in_.substr(at_, end - at_);
    at_ = end;
    return true;
  }

  bool markup() {
    if (rest().starts_with("<!--")) return skip_past("-->");
    if (rest().starts_with("<?")) return skip_past("?>");
    if (rest().starts_with("<!")) return skip_past(">");
    Tag tag;
    return read_tag(tag) && (tag.closing ? close(tag) : open(tag));
  }

  bool skip_past(std::string_view end) {
    const std::size_t found = in_.find(end, at_);
    if (found == std::string_view::npos) return false;
    at_ = found + end.size();
    return true;
  }

  bool read_tag(Tag& tag) {
    ++at_;
    if (peek() == '/') {
      tag.closing = true;
      ++at_;
    }
    tag.name = take_name();
    if (tag.name.empty()) return false;
    while (true) {
      skip_space();
      if (at_ >= in_.size()) return false;
      if (peek() == '>') return ++at_, true;
      if (rest().starts_with("/>")) return at_ += 2, tag.empty = true;
      if (!read_attribute(tag)) return false;
    }
  }

  bool read_attribute(Tag& tag) {
    Attribute attribute;
    attribute.name = take_name();
    skip_space();
    if (attribute.name.empty() || peek() != '=') return false;
    ++at_;
    skip_space();
    const char quote = peek();
    if (quote != '"' && quote != '\'') return false;
    const std::size_t end = in_.find(quote, ++at_);
    if (end == std::string_view::npos) return false;
    attribute.value = in_.substr(at_, end - at_);
    at_ = end + 1;
    tag.attributes.push_back(attribute);
    return true;
  }

  bool open(const Tag& tag) {
    const bool keep = dropping_ == 0 && holds(kElements, tag.name) && (!open_.empty() || tag.name == "svg");
    if (keep) write(tag);
    if (keep && tag.name == "svg") seen_svg_ = true;
    if (tag.empty) return true;
    open_.push_back(tag.name);
    if (!keep) ++dropping_;
    return true;
  }

  bool close(const Tag& tag) {
    if (open_.empty() || open_.back() != tag.name) return false;
    open_.pop_back();
    if (dropping_ > 0) {
      --dropping_;
    } else {
      out_ += "</";
      out_ += tag.name;
      out_ += '>';
    }
    return true;
  }

  void write(const Tag& tag) {
    out_ += '<';
    out_ += tag.name;
    for (const Attribute& attribute : tag.attributes) write(attribute);
    out_ += tag.empty ? "/>" : ">";
    if (!tag.empty && tag.name == "a") write_tooltip(tag);
  }

  // Browsers show the <title> of a link, and not its xlink:title.
  void write_tooltip(const Tag& tag) {
    for (const Attribute& attribute : tag.attributes) {
      if (attribute.name != "xlink:title" || attribute.value.find('<') != std::string_view::npos) continue;
      out_ += "<title>";
      out_ += attribute.value;
      out_ += "</title>";
    }
  }

  void write(const Attribute& attribute) {
    const std::string_view name = attribute.name, value = attribute.value;
    if (value.find('<') != std::string_view::npos || value.find('"') != std::string_view::npos) return;
    if (name == "id") return put(name, std::string(prefix_) + std::string(value));
    if (name == "href" || name == "xlink:href") {
      if (is_safe_link(value)) put("href", value);
      return;
    }
    if (!holds(kAttributes, name)) return;
    if (value.starts_with("url(#"))
      return put(name, "url(#" + std::string(prefix_) + std::string(value.substr(5)));
    if (value.find("url(") != std::string_view::npos) return;
    put(name, value);
  }

  void put(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += value;
    out_ += '"';
  }

  std::string_view take_name() {
    const std::size_t begin = at_;
    while (at_ < in_.size() && !is_space(in_[at_]) &&
           std::string_view("=/><\"'").find(in_[at_]) == std::string_view::npos)
      ++at_;
    return in_.substr(begin, at_ - begin);
  }
  void skip_space() {
    while (at_ < in_.size() && is_space(in_[at_])) ++at_;
  }
  char peek() const { return at_ < in_.size() ? in_[at_] : '\0'; }
  std::string_view rest() const { return in_.substr(at_); }

  std::string_view in_, prefix_;
  std::size_t at_ = 0;
  std::size_t dropping_ = 0;  // how many of the innermost open elements are dropped
  std::vector<std::string_view> open_;
  bool seen_svg_ = false;
  std::string out_;
};

}  // namespace

Result<std::string> clean_svg(std::string_view svg, std::string_view id_prefix) {
  return Cleaner(svg, id_prefix).clean();
}

}  // namespace stemma::viz
