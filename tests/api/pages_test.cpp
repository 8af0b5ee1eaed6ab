#include "api/pages/pages.hpp"

#include <string>

#include "tests/support/catch.hpp"
#include "tests/support/text.hpp"

using namespace stemma;
using namespace stemma::api;
using tests::contains;

namespace {

const schema::Schema& words() { return schema::Schema::built_in(); }

graph::NodeView node(std::string id, std::string type, std::string name) {
  return {std::move(id), std::move(type), std::move(name), {}, {}, 1, 0.1};
}

graph::Span place_of(const std::string& text, const std::string& part) {
  const auto begin = static_cast<std::uint32_t>(text.find(part));
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

graph::Entity entity(std::string id, std::string type, std::string name, graph::Span span) {
  graph::Entity entity;
  entity.id = std::move(id);
  entity.type = std::move(type);
  entity.name = std::move(name);
  entity.mentions = {{span, span, "test", 900}};
  return entity;
}

DocumentPage minutes() {
  DocumentPage page;
  page.document.id = "document-minutes";
  page.document.title = "Minutes <1>";
  page.document.language = "en-GB";
  page.text = "Été\n\nAda Lind chairs the Harbour Board.\n\nThe end & <b>more</b>.";
  page.fragment.entities = {entity("organization-harbour-board", "organization", "Harbour Board",
                                   place_of(page.text, "Harbour Board")),
                            entity("person-ada-lind", "person", "Ada Lind", place_of(page.text, "Ada Lind"))};
  page.fragment.statements = {{1,
                               "affiliated_with",
                               0,
                               place_of(page.text, "Ada Lind chairs the Harbour Board."),
                               "rel.chair",
                               900,
                               {}}};
  return page;
}

}  // namespace

TEST_CASE("Text and attributes cannot become markup") {
  Html html;
  html.element("p", {{"title", "\"><script>"}}, [&] { html.text("<script>alert('&')</script>\x01\xFF"); });
  CHECK(html.take() ==
        "<p "
        "title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/"
        "script&gt;\xEF\xBF\xBD\xEF\xBF\xBD</p>");
  CHECK(entity_address("a/b\"c") == "/e/a%2Fb%22c");
}

TEST_CASE("An entity's facts stand with their sentences, the words marked") {
  EntityPage page;
  page.node = node("person-ada-lind", "person", "Ada Lind");
  page.node.aliases = {"A. Lind"};
  page.node.attributes = {{"office", {"Harbour master"}}};
  graph::EvidenceView evidence{
      "document-minutes", "Minutes", 5, 39, "Été: Ada Lind chairs the Harbour Board.", "rel.chair", 0.9,
      {{5, 13}, {25, 38}}};
  page.groups = {
      {"affiliated_with",
       true,
       {{{"00000000000000aa", "person-ada-lind", "affiliated_with", "organization-harbour-board", 1, 0.9, 3},
         node("organization-harbour-board", "organization", "Harbour Board"),
         {evidence}}}}};
  const std::string html = entity_page(page, words());
  CHECK(contains(
      html, "<blockquote>Été: <mark>Ada Lind</mark> chairs the <mark>Harbour Board</mark>.</blockquote>"));
  CHECK(contains(html, "href=\"/d/document-minutes?start=5&amp;end=39#passage\""));
  CHECK(contains(html, "href=\"/e/organization-harbour-board\""));
  CHECK(contains(html, "<code>rel.chair</code> · confidence 90 %"));
  CHECK(contains(html, "2 more (JSON)"));
  CHECK(contains(html, "A. Lind"));
  CHECK(contains(html, "Harbour master"));
}

TEST_CASE("Marks that overlap or lie outside of the sentence do no harm") {
  EntityPage page;
  page.node = node("person-a", "person", "A");
  graph::EvidenceView evidence{"d", "D", 0, 5, "abcde", "r", 1, {{1, 4}, {2, 5}, {4, 900}, {900, 901}}};
  page.groups = {{"cites", false, {{{}, node("person-b", "person", "B"), {evidence}}}}};
  CHECK(contains(entity_page(page, words()), "a<mark>bcd</mark><mark>e</mark>"));
}

TEST_CASE("Without Graphviz a page says so and works") {
  EntityPage page;
  page.node = node("person-a", "person", "A");
  page.picture = Picture{"", "pictures need Graphviz", ""};
  CHECK(contains(entity_page(page, words()), "No picture: pictures need Graphviz."));
}

TEST_CASE("A document shows its mentions as links and the passage marked") {
  DocumentPage page = minutes();
  page.passage = {5, 13};
  const std::string html = document_page(page, words());
  CHECK(contains(html, "<p><mark id=\"passage\"><a class=\"mention t-person\" href=\"/e/person-ada-lind\""));
  CHECK(contains(html, ">Ada Lind</a></mark> chairs the <a class=\"mention t-organization\""));
  CHECK(contains(html, "<p>The end &amp; &lt;b&gt;more&lt;/b&gt;.</p>"));
  CHECK(contains(html, "<article class=\"text\" lang=\"en-GB\""));
  CHECK(contains(html, "?start=5&amp;end=39#passage"));
  CHECK(contains(html, "<h1 lang=\"en-GB\">Minutes &lt;1&gt;</h1>"));
}

TEST_CASE("A passage that cuts through a mention splits it") {
  DocumentPage page = minutes();
  page.passage = {9, 20};
  const std::string html = document_page(page, words());
  CHECK(contains(html, ">Ada </a><mark id=\"passage\"><a "));
  CHECK(contains(html, ">Lind</a></mark><mark> chairs</mark>"));
}

TEST_CASE("A passage outside of the text marks nothing") {
  DocumentPage page = minutes();
  page.passage = {5000, 6000};
  CHECK_FALSE(contains(document_page(page, words()), "<mark"));
}

TEST_CASE("Of overlapping mentions the longest that starts first is linked") {
  DocumentPage page = minutes();
  page.fragment.entities.push_back(entity("work-ada", "work", "Ada", place_of(page.text, "Ada")));
  const std::string html = document_page(page, words());
  CHECK(contains(html, ">Ada Lind</a>"));
  CHECK_FALSE(contains(html, "/e/work-ada"));
}

TEST_CASE("Spans outside of the text are passed over") {
  DocumentPage page = minutes();
  page.fragment.entities[0].mentions[0].span = {10, 5000};
  page.fragment.statements[0].evidence = {10, 5000};
  page.fragment.statements[0].from = 77;
  CHECK(contains(document_page(page, words()), "The end"));
}

TEST_CASE("A search without results says what to do") {
  SearchPage page;
  page.text = "<nothing>";
  const std::string html = search_page(page, words());
  CHECK(contains(html, "Nothing is called “&lt;nothing&gt;”"));
  CHECK(contains(html, "value=\"&lt;nothing&gt;\""));
}

TEST_CASE("Pages are documents with a language, landmarks and one heading") {
  for (const std::string& html : {home_page({}, words()), search_page({}, words()), documents_page({}),
                                  document_page(minutes(), words()), error_page(404, "nothing", "search")}) {
    CHECK(html.rfind("<!DOCTYPE html>\n<html lang=\"en\">", 0) == 0);
    for (const char* part : {"<title>", "<main id=\"main\"", "<nav ", "<header>", "<footer>",
                             "role=\"search\"", "href=\"#main\"", "name=\"viewport\""}) {
      CHECK(contains(html, part));
    }
    CHECK(html.find("<h1") == html.rfind("<h1"));
    CHECK_FALSE(contains(html, "<script"));
    CHECK_FALSE(contains(html, " style="));
  }
}

TEST_CASE("The style sheet knows the colour of each type") {
  CHECK(contains(style_sheet(words()), ".t-person { --type: " + words().type("person")->colour + "; }"));
}
