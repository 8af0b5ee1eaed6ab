// Writes HTML. Text and attribute values are escaped by the only functions that take them, so a page cannot
// be made to hold markup of a document.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace stemma::api {

class Html {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  // Escaped.
  Html& text(std::string_view text);
  Html& text(std::uint64_t number) { return text(std::to_string(number)); }

  // <name attributes>body</name>. Names of elements and attributes are literals of the program.
  template <class Body>
  Html& element(std::string_view name, Attributes attributes, Body body) {
    open(name, attributes);
    body();
    out_ += "</";
    out_ += name;
    out_ += '>';
    return *this;
  }
  template <class Body>
  Html& element(std::string_view name, Body body) {
    return element(name, {}, body);
  }

  // With nothing but text inside.
  Html& leaf(std::string_view name, Attributes attributes, std::string_view content) {
    return element(name, attributes, [&] { text(content); });
  }
  Html& leaf(std::string_view name, std::string_view content) { return leaf(name, {}, content); }

  // Without an end: input, meta, link, br.
  Html& single(std::string_view name, Attributes attributes = {}) { return open(name, attributes); }

  Html& link(std::string_view target, std::string_view content) {
    return leaf("a", {{"href", target}}, content);
  }

  // A drawing out of viz::render_svg, which is markup that has been cleaned.
  Html& drawing(std::string_view svg) { return out_ += svg, *this; }

  Html& doctype() { return out_ += "<!DOCTYPE html>\n", *this; }

  std::string take() { return std::move(out_); }

 private:
  Html& open(std::string_view name, Attributes attributes);
  std::string out_;
};

// "/e/person-ada-lind", "/d/document-minutes": with what an address cannot hold percent-encoded.
std::string entity_address(std::string_view id);
std::string document_address(std::string_view id);

// The name of a parameter's value in an address.
std::string encoded(std::string_view text);

}  // namespace stemma::api
