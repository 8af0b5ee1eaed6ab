// The start page, search and the list of documents.
#include "api/pages/pages.hpp"

namespace stemma::api {
namespace {

void write_node_link(Html& html, const graph::NodeView& node) {
  html.link(entity_address(node.id), node.name);
}

void write_totals(Html& html, const graph::Statistics& statistics) {
  html.element("p", {{"class", "totals"}}, [&] {
    html.text("A graph of ").text(statistics.nodes).text(statistics.nodes == 1 ? " entity" : " entities");
    html.text(" and ").text(counted(statistics.edges, "fact")).text(", read from ");
    html.link("/documents", counted(statistics.documents, "document"));
    html.text(" with ").text(counted(statistics.evidence, "quoted passage")).text(".");
  });
}

void write_types(Html& html, const HomePage& page, const schema::Schema& schema) {
  html.element("section", {{"aria-labelledby", "types"}}, [&] {
    html.leaf("h2", {{"id", "types"}}, "What is in it");
    html.element("ul", {{"class", "counts"}}, [&] {
      for (const graph::Count& count : page.statistics.types) {
        html.element("li", [&] {
          write_type(html, schema, count.name);
          html.text(" ").text(count.count);
        });
      }
    });
  });
}

void write_sections(Html& html, const HomePage& page, const schema::Schema& schema) {
  html.element("section", {{"aria-labelledby", "best"}}, [&] {
    html.leaf("h2", {{"id", "best"}}, "Best connected");
    html.element("div", {{"class", "columns"}}, [&] {
      for (const HomePage::Section& section : page.sections) {
        html.element("div", [&] {
          html.element("h3", [&] { write_type(html, schema, section.type); });
          html.element("ol", [&] {
            for (const graph::NodeView& node : section.best)
              html.element("li", [&] { write_node_link(html, node); });
          });
        });
      }
    });
  });
}

void write_type_choice(Html& html, const SearchPage& page, const schema::Schema& schema) {
  html.element("nav", {{"aria-label", "Types"}, {"class", "choice"}}, [&] {
    const std::string all = "/search?q=" + encoded(page.text);
    const auto choice = [&](const std::string& address, const std::string& label, bool chosen) {
      if (chosen) {
        html.leaf("a", {{"href", address}, {"aria-current", "true"}}, label);
      } else {
        html.link(address, label);
      }
      html.text(" ");
    };
    choice(all, "All types", page.type.empty());
    for (const std::string& type : page.types) {
      choice(all + "&type=" + encoded(type), type_label(schema, type), page.type == type);
    }
  });
}

void write_hit(Html& html, const graph::SearchHit& hit, const schema::Schema& schema) {
  html.element("li", [&] {
    write_node_link(html, hit.node);
    html.text(" ");
    write_type(html, schema, hit.node.type);
    html.element("span", {{"class", "quiet"}}, [&] {
      if (hit.matched != hit.node.name) html.text(" as “").text(hit.matched).text("”");
      html.text(" · ").text(counted(hit.node.degree, "link"));
    });
  });
}

void write_row(Html& html, const graph::DocumentView& document) {
  html.element("li", [&] {
    html.element("a", {{"href", document_address(document.id)}, {"lang", document.language}},
                 [&] { html.text(document.title); });
    html.element("div", {{"class", "quiet"}}, [&] {
      html.text(document.name + " · " + counted(document.characters, "character") + " · " +
                counted(document.entities, "mentioned thing") + " · " +
                counted(document.statements, "statement"));
    });
  });
}

}  // namespace

std::string home_page(const HomePage& page, const schema::Schema& schema) {
  return layout("Start", "", [&](Html& html) {
    html.leaf("h1", "What the documents say");
    write_totals(html, page.statistics);
    if (page.statistics.nodes == 0) {
      html.leaf("p", {{"class", "note"}}, "The store is empty. Fill it with: stemma ingest FOLDER");
      return;
    }
    write_types(html, page, schema);
    if (page.picture) write_picture(html, *page.picture);
    write_sections(html, page, schema);
  });
}

std::string search_page(const SearchPage& page, const schema::Schema& schema) {
  const std::string title = page.text.empty() ? "Search" : "Search: " + page.text;
  return layout(title, page.text, [&](Html& html) {
    html.leaf("h1", "Search");
    if (page.text.empty()) {
      html.leaf("p", "Type a name, or the beginning of one, into the box above.");
      return;
    }
    write_type_choice(html, page, schema);
    if (page.hits.empty()) {
      html.leaf("p", {{"class", "note"}},
                "Nothing is called “" + page.text + "”. Try one word of the name, or another spelling.");
      return;
    }
    html.leaf("p", {{"role", "status"}}, counted(page.hits.size(), "result") + " for “" + page.text + "”");
    html.element("ol", {{"class", "hits"}}, [&] {
      for (const graph::SearchHit& hit : page.hits) write_hit(html, hit, schema);
    });
  });
}

std::string documents_page(const DocumentsPage& page) {
  return layout("Documents", "", [&](Html& html) {
    html.leaf("h1", "Documents");
    html.leaf("p", counted(page.total, "document") + " in the store.");
    html.element("ul", {{"class", "hits"}}, [&] {
      for (const graph::DocumentView& document : page.documents) write_row(html, document);
    });
    const std::size_t next = page.slice.offset + page.documents.size();
    if (next < page.total && !page.documents.empty()) {
      html.element("p", [&] {
        html.leaf("a",
                  {{"rel", "next"},
                   {"href", "/documents?offset=" + std::to_string(next) +
                                "&limit=" + std::to_string(page.slice.limit)}},
                  "Next page");
      });
    }
  });
}

}  // namespace stemma::api
