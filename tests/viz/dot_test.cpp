#include "viz/export/dot.hpp"

#include <string>

#include "tests/support/catch.hpp"
#include "tests/support/text.hpp"
#include "viz/export/svg.hpp"

using namespace stemma;
using tests::contains;

namespace {

graph::NodeView node(std::string id, std::string type, std::string name) {
  graph::NodeView view;
  view.id = std::move(id);
  view.type = std::move(type);
  view.name = std::move(name);
  return view;
}

graph::EdgeView edge(std::string from, std::string relation, std::string to, double weight,
                     double confidence) {
  return {"00", std::move(from), std::move(relation), std::move(to), weight, confidence, 1};
}

graph::Graph harbour() {
  graph::Graph graph;
  graph.nodes = {
      node("organization-harbour-board", "organization", "Harbour Board"),
      node("person-ada-lind", "person", "Ada Lind"),
      node("goal-dredge-the-channel", "goal", "dredge the channel before the winter storms arrive again")};
  graph.edges = {edge("person-ada-lind", "affiliated_with", "organization-harbour-board", 8, 0.9),
                 edge("organization-harbour-board", "pursues", "goal-dredge-the-channel", 1, 0.4)};
  return graph;
}

std::string dot(const graph::Graph& graph, const viz::DotOptions& options = {}) {
  return viz::to_dot(graph, schema::Schema::built_in(), options);
}

std::string drawn_name(const std::string& name) {
  graph::Graph graph;
  graph.nodes = {node("work-x", "work", name)};
  return viz::render_svg(dot(graph)).value();
}

}  // namespace

TEST_CASE("A graph becomes nodes with links and edges with labels") {
  const std::string text = dot(harbour());
  CHECK(contains(text, "\"person-ada-lind\" -> \"organization-harbour-board\""));
  CHECK(contains(text, "URL=\"/e/person-ada-lind\""));
  CHECK(contains(text, "label=\"Ada Lind\""));
  CHECK(contains(text, "fillcolor=\"" + schema::Schema::built_in().type("person")->colour + "\""));
  CHECK(text == dot(harbour()));
}

TEST_CASE("A doubtful edge is dashed and a frequent one is thick") {
  const std::string text = dot(harbour());
  CHECK(contains(text, "penwidth=1.00, style=dashed"));
  CHECK(contains(text, "penwidth=2.80]"));
}

TEST_CASE("Pointing at a node or an edge of the drawing tells what it is") {
  const std::string svg = viz::render_svg(dot(harbour())).value();
  CHECK(contains(svg, "<title>Person: Ada Lind</title>"));
  CHECK(contains(svg, "<title>" + schema::Schema::built_in().relation("pursues")->label + "</title>"));
}

TEST_CASE("Edges are not labelled where there are too many") {
  graph::Graph dense;
  for (int i = 0; i < 14; ++i) dense.nodes.push_back(node("place-" + std::to_string(i), "place", "Place"));
  for (int i = 0; i < 14; ++i) {
    for (int k = 0; k < i; ++k) {
      dense.edges.push_back(
          edge("place-" + std::to_string(i), "part_of", "place-" + std::to_string(k), 1, 1));
    }
  }
  CHECK_FALSE(contains(dot(dense), "label=\"" + schema::Schema::built_in().relation("part_of")->label));
  CHECK(contains(dot(dense), "edgetooltip="));
}

TEST_CASE("Long names are wrapped and cut") {
  CHECK(contains(dot(harbour()), "label=\"dredge the channel\\nbefore the winter storms\\narrive again\""));
  graph::Graph graph;
  graph.nodes = {node("goal-x", "goal", std::string(500, 'x'))};
  CHECK(contains(dot(graph), std::string(24, 'x') + "…\""));
}

TEST_CASE("The legend shows the types that occur") {
  const std::string legend = schema::Schema::built_in().type("person")->label;
  CHECK(contains(dot(harbour()), ">" + legend + "<"));
  CHECK_FALSE(contains(dot(harbour()), ">" + schema::Schema::built_in().type("place")->label + "<"));
  viz::DotOptions plain;
  plain.legend = false;
  CHECK_FALSE(contains(dot(harbour(), plain), "<TABLE"));
}

TEST_CASE("Edges to nodes that are not drawn are left out") {
  graph::Graph graph = harbour();
  graph.nodes.pop_back();
  CHECK_FALSE(contains(dot(graph), "goal-dredge-the-channel"));
}

TEST_CASE("Only the web and paths become links") {
  for (const char* bad : {"javascript:", "", "//evil.example/", "e/"}) {
    viz::DotOptions options;
    options.link = bad;
    CHECK_FALSE(contains(dot(harbour(), options), "URL="));
  }
  viz::DotOptions web;
  web.link = "https://example.org/e/";
  CHECK(contains(dot(harbour(), web), "URL=\"https://example.org/e/person-ada-lind\""));
}

TEST_CASE("Names of any kind are drawn as the text they are") {
  CHECK(contains(drawn_name("a \"quoted\" \\N name"), "a &quot;quoted&quot; \\N name"));
  CHECK(contains(drawn_name("Salt &amp; Sea <b>"), "Salt &amp;amp; Sea &lt;b&gt;"));
  CHECK(contains(drawn_name("ends in \\"), "ends in \\"));
  CHECK(contains(drawn_name("one\ntwo\x01three"), "one two three"));
  CHECK(contains(drawn_name("《漢宮秋》"), "《漢宮秋》"));
  CHECK(drawn_name("").substr(0, 4) == "<svg");
}

TEST_CASE("The title is drawn and the centre is emphasised") {
  viz::DotOptions options;
  options.title = "Around \"Ada\" & <others>";
  options.centre = "person-ada-lind";
  const std::string text = dot(harbour(), options);
  CHECK(contains(text, "penwidth=3"));
  const std::string svg = viz::render_svg(text).value();
  CHECK(contains(svg, "Around &quot;Ada&quot; &amp; &lt;others&gt;"));
}

TEST_CASE("The layout is chosen by the size and by the largest hub") {
  CHECK(contains(dot(harbour()), "layout=dot"));
  graph::Graph star;
  for (int i = 0; i < 20; ++i) star.nodes.push_back(node("place-" + std::to_string(i), "place", "Place"));
  for (int i = 1; i < 20; ++i)
    star.edges.push_back(edge("place-" + std::to_string(i), "part_of", "place-0", 1, 1));
  CHECK(contains(dot(star), "layout=neato"));
}

TEST_CASE("A graph of many nodes is drawn within the time limit") {
  graph::Graph graph;
  for (int i = 0; i < 300; ++i)
    graph.nodes.push_back(node("place-" + std::to_string(i), "place", "Place " + std::to_string(i)));
  for (int i = 1; i < 300; ++i)
    graph.edges.push_back(edge("place-0", "part_of", "place-" + std::to_string(i), 1, 1));
  CHECK(contains(dot(graph), "layout=sfdp"));
  CHECK(viz::render_svg(dot(graph)).ok());
}
