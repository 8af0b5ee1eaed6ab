#include "api/json.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <random>

#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::api;
using nlohmann::json;

namespace {

std::string written(const std::string& text) {
  std::string out;
  Json(out).value(text);
  return out;
}

}  // namespace

TEST_CASE("Any text comes back from JSON as it was") {
  for (const std::string& text :
       {std::string("plain"), std::string("\"quoted\" \\ /"), std::string("line\nand\ttab\r"),
        std::string("水 é 🌊"), std::string("nul\0inside", 10), std::string("\x01\x1f\x7f"), std::string()}) {
    CHECK(json::parse(written(text)).get<std::string>() == text);
  }
}

TEST_CASE("Bytes that are no UTF-8 become the replacement character") {
  CHECK(json::parse(written("a\xFFz")).get<std::string>() == "a\xEF\xBF\xBDz");
  CHECK(json::parse(written("cut \xE6\xB0")).get<std::string>().rfind("cut ", 0) == 0);
}

TEST_CASE("Numbers that are none become null") {
  std::string out;
  Json(out).value(std::nan(""));
  CHECK(out == "null");
}

TEST_CASE("Thousandths are the text that the standard library gives of the number") {
  std::mt19937_64 random(11);
  const auto texts = [](const auto& write) {
    std::string out;
    Json writer(out);
    write(writer);
    return out;
  };
  for (int i = 0; i < 200'000; ++i) {
    const std::uint64_t whole = random() >> random() % 64;
    if (texts([&](Json& writer) { writer.thousandths(whole); }) !=
        texts([&](Json& writer) { writer.value(static_cast<double>(whole) / 1000); }))
      FAIL_CHECK("thousandths " << whole);
  }
}

TEST_CASE("A graph has nodes, edges and what was left out") {
  graph::Graph graph;
  graph.nodes = {{"place-oslo", "place", "Oslo", {"Christiania"}, {{"country", {"Norway"}}}, 3, 0.5}};
  graph.edges = {{"00000000000000aa", "place-oslo", "part_of", "place-norway", 2, 0.75, 4}};
  graph.omitted = {{"place-oslo", "part_of", graph::Direction::in, 12}};
  graph.omitted_total = 12;
  CHECK(json::parse(graph_json(graph)) == json::parse(R"({
    "nodes":[{"id":"place-oslo","type":"place","name":"Oslo","aliases":["Christiania"],"attributes":{"country":["Norway"]},"degree":3,"rank":0.5}],
    "edges":[{"id":"00000000000000aa","from":"place-oslo","relation":"part_of","to":"place-norway","weight":2.0,"confidence":0.75,"evidence":4}],
    "omitted":[{"node":"place-oslo","relation":"part_of","direction":"in","count":12}],"omitted_total":12})"));
  CHECK(graph_json(graph::Graph{}) == R"({"nodes":[],"edges":[],"omitted":[],"omitted_total":0})");
}

TEST_CASE("Evidence without a document has no offsets") {
  graph::EvidenceView bare;
  bare.text = "said somewhere";
  bare.rule = "import";
  bare.confidence = 1;
  const json body = json::parse(evidence_json({}, {bare}));
  CHECK(body["evidence"][0] ==
        json::parse(R"({"text":"said somewhere","rule":"import","confidence":1.0,"marks":[]})"));
  CHECK(body.contains("edge"));
}

TEST_CASE("A result of a search is a node and how it matched") {
  graph::SearchHit hit{{"person-ada-lind", "person", "Ada Lind", {"A. Lind"}, {}, 2, 0.1},
                       "A. Lind",
                       graph::SearchHit::How::typo};
  const json body = json::parse(search_json({hit}));
  CHECK(body["results"][0]["id"] == "person-ada-lind");
  CHECK(body["results"][0]["matched"] == "A. Lind");
  CHECK(body["results"][0]["how"] == "typo");
}
