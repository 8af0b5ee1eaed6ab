#include "api/pages/pages.hpp"
#include "api/utf8.hpp"

namespace stemma::api {
namespace {

void write_attributes(Html& html, const graph::NodeView& node) {
  if (node.aliases.empty() && node.attributes.empty()) return;
  const auto row = [&html](std::string_view name, const std::vector<std::string>& values) {
    html.leaf("dt", name);
    for (const std::string& value : values) html.leaf("dd", value);
  };
  html.element("dl", [&] {
    if (!node.aliases.empty()) row("also called", node.aliases);
    for (const auto& [name, values] : node.attributes) row(name, values);
  });
}

// The sentence with the words that name the two ends marked.
void write_quote(Html& html, const graph::EvidenceView& evidence) {
  const std::string_view text = evidence.text;
  std::size_t at = 0;
  std::uint64_t character = 0;
  for (const graph::EvidenceView::Mark& mark : evidence.marks) {
    if (mark.start < character || mark.end <= mark.start) continue;  // overlaps the one before
    const std::size_t begin = byte_offset(text, mark.start - character, at);
    const std::size_t end = byte_offset(text, mark.end - mark.start, begin);
    html.text(text.substr(at, begin - at));
    html.leaf("mark", text.substr(begin, end - begin));
    at = end;
    character = mark.end;
  }
  html.text(text.substr(at));
}

void write_evidence(Html& html, const graph::EvidenceView& evidence) {
  html.element("figure", {{"class", "evidence"}}, [&] {
    if (!evidence.text.empty()) {
      html.element("blockquote", [&] { write_quote(html, evidence); });
    }
    html.element("figcaption", [&] {
      if (!evidence.document.empty()) {
        html.link(passage_address(evidence.document, evidence.start, evidence.end),
                  evidence.document_title.empty() ? evidence.document : evidence.document_title);
        html.text(" · ");
      }
      if (!evidence.page.empty()) html.text("page ").text(evidence.page).text(" · ");
      html.text("rule ");
      html.leaf("code", evidence.rule);
      html.text(" · confidence ").text(percent(evidence.confidence));
    });
  });
}

void write_fact(Html& html, const Fact& fact, const schema::Schema& schema) {
  html.element("li", [&] {
    html.link(entity_address(fact.other.id), fact.other.name);
    html.text(" ");
    write_type(html, schema, fact.other.type);
    for (const graph::EvidenceView& evidence : fact.evidence) write_evidence(html, evidence);
    if (fact.edge.evidence > fact.evidence.size()) {
      html.element("p", {{"class", "quiet"}}, [&] {
        html.link("/api/v1/edges/" + encoded(fact.edge.id) + "/evidence",
                  std::to_string(fact.edge.evidence - fact.evidence.size()) + " more (JSON)");
      });
    }
  });
}

void write_group(Html& html, const EntityPage& page, const FactGroup& group, const schema::Schema& schema) {
  const std::string label = relation_label(schema, group.relation);
  html.element("section", [&] {
    html.element("h3", [&] {
      html.text(group.forward ? page.node.name + ' ' + label + " …" : "… " + label + ' ' + page.node.name);
    });
    html.element("ul", {{"class", "facts"}}, [&] {
      for (const Fact& fact : group.facts) write_fact(html, fact, schema);
    });
  });
}

void write_facts(Html& html, const EntityPage& page, const schema::Schema& schema) {
  html.element("section", {{"aria-labelledby", "facts"}}, [&] {
    html.leaf("h2", {{"id", "facts"}}, "Facts");
    if (page.groups.empty()) html.leaf("p", {{"class", "note"}}, "No fact about it was read.");
    for (const FactGroup& group : page.groups) write_group(html, page, group, schema);
    if (page.omitted > 0) {
      html.element("p", {{"class", "note"}}, [&] {
        html.text(counted(page.omitted, "further fact")).text(": ");
        html.link("/api/v1/nodes/" + encoded(page.node.id) + "/neighborhood?limit=1000&per_node=1000",
                  "all of them as JSON");
      });
    }
  });
}

}  // namespace

std::string entity_page(const EntityPage& page, const schema::Schema& schema) {
  const graph::NodeView& node = page.node;
  return layout(node.name, "", [&](Html& html) {
    html.element("p", {{"class", "above"}}, [&] { write_type(html, schema, node.type); });
    html.leaf("h1", node.name);
    html.element("p", {{"class", "quiet"}}, [&] {
      html.leaf("code", node.id);
      html.text(" · ").text(counted(node.degree, "link")).text(" · ");
      html.link("/api/v1/nodes/" + encoded(node.id), "JSON");
      if (node.type == "document") {
        html.text(" · ");
        html.link(document_address(node.id), "read the text");
      }
    });
    write_attributes(html, node);
    if (page.picture) write_picture(html, *page.picture);
    write_facts(html, page, schema);
  });
}

}  // namespace stemma::api
