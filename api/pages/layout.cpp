#include <cmath>

#include "api/message.hpp"
#include "api/pages/pages.hpp"

namespace stemma::api {
namespace {

void write_head(Html& html, std::string_view title) {
  html.element("head", [&] {
    html.single("meta", {{"charset", "utf-8"}});
    html.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    html.single("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    html.leaf("title", std::string(title) + " - Stemma");
    html.single("link", {{"rel", "stylesheet"}, {"href", "/style.css"}});
  });
}

void write_search_box(Html& html, std::string_view searched) {
  html.element("form", {{"action", "/search"}, {"role", "search"}}, [&] {
    html.leaf("label", {{"for", "q"}, {"class", "quiet"}}, "Search names");
    html.single("input", {{"id", "q"},
                          {"name", "q"},
                          {"type", "search"},
                          {"value", searched},
                          {"required", ""},
                          {"maxlength", "120"},
                          {"autocomplete", "off"}});
    html.leaf("button", {{"type", "submit"}}, "Search");
  });
}

void write_header(Html& html, std::string_view searched) {
  html.leaf("a", {{"class", "skip"}, {"href", "#main"}}, "Skip to content");
  html.element("header", [&] {
    html.element("nav", {{"aria-label", "Main"}}, [&] {
      html.leaf("a", {{"class", "home"}, {"href", "/pages"}}, "Stemma");
      html.link("/documents", "Documents");
    });
    write_search_box(html, searched);
  });
}

}  // namespace

std::string layout(std::string_view title, std::string_view searched,
                   const std::function<void(Html&)>& main) {
  Html html;
  html.doctype();
  html.element("html", {{"lang", "en"}}, [&] {
    write_head(html, title);
    html.element("body", [&] {
      write_header(html, searched);
      html.element("main", {{"id", "main"}, {"tabindex", "-1"}}, [&] { main(html); });
      html.element("footer", [&] {
        html.text("Every fact stands with the sentence it was read from. ");
        html.link("/openapi.json", "The same as JSON");
      });
    });
  });
  return html.take();
}

std::string type_label(const schema::Schema& schema, std::string_view type) {
  const schema::Type* known = schema.type(type);
  return known && !known->label.empty() ? known->label : std::string(type);
}

std::string relation_label(const schema::Schema& schema, std::string_view relation) {
  const schema::Relation* known = schema.relation(relation);
  return known && !known->label.empty() ? known->label : std::string(relation);
}

void write_type(Html& html, const schema::Schema& schema, std::string_view type) {
  html.leaf("span", {{"class", "type t-" + std::string(type)}}, type_label(schema, type));
}

void write_picture(Html& html, const Picture& picture) {
  if (picture.svg.empty()) {
    html.leaf("p", {{"class", "note"}}, "No picture: " + picture.trouble + '.');
    return;
  }
  html.element("figure", {{"class", "picture"}}, [&] {
    html.element("div",
                 {{"class", "scroll"}, {"tabindex", "0"}, {"role", "group"}, {"aria-label", picture.caption}},
                 [&] { html.drawing(picture.svg); });
    html.leaf("figcaption", picture.caption);
  });
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

std::string counted(std::uint64_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

std::string passage_address(std::string_view document, std::uint64_t start, std::uint64_t end) {
  return document_address(document) + "?start=" + std::to_string(start) + "&end=" + std::to_string(end) +
         "#passage";
}

std::string error_page(int status, std::string_view message, std::string_view hint) {
  return layout(reason(status), "", [&](Html& html) {
    html.leaf("h1", reason(status));
    html.leaf("p", message);
    if (!hint.empty()) html.leaf("p", {{"class", "note"}}, hint);
    html.element("p", [&] { html.link("/pages", "Back to the start"); });
  });
}

}  // namespace stemma::api
