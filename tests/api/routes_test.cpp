#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "api/json.hpp"
#include "tests/api/harbour.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/text.hpp"

using namespace stemma;
using nlohmann::json;
using tests::contains;
using tests::Harbour;

namespace {

json body_of(const api::Response& response) {
  INFO(response.body);
  REQUIRE(response.status == 200);
  CHECK(response.type == "application/json");
  return json::parse(response.body);
}

std::string header(const api::Response& response, const std::string& name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return "";
}

std::set<std::string> ids(const json& things) {
  std::set<std::string> found;
  for (const json& thing : things) found.insert(thing["id"]);
  return found;
}

json edge(Harbour& harbour, const std::string& relation) {
  const json graph =
      body_of(harbour.get("/api/v1/nodes/organization-harbour-board/neighborhood?relation=" + relation));
  REQUIRE(graph["edges"].size() == 1);
  return graph["edges"][0];
}

std::string type_of(const std::string& path) {
  static const std::map<std::string, std::string> types = {
      {"/style.css", "text/css"}, {"picture.svg", "image/svg+xml"}, {"picture.dot", "text/vnd.graphviz"}};
  for (const auto& [end, type] : types) {
    if (path.size() >= end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0)
      return type;
  }
  const bool page = path.rfind("/api/", 0) != 0 && path != "/healthz" && path != "/openapi.json";
  return page ? "text/html" : "application/json";
}

// An address that fits the pattern.
std::string example_of(std::string pattern) {
  const std::size_t at = pattern.find("{id}");
  if (at != std::string::npos) {
    const std::string id = contains(pattern, "documents") || contains(pattern, "/d/") ? "document-minutes-md"
                                                                                      : "person-ada-lind";
    pattern.replace(at, 4, id);
  }
  if (pattern == "/api/v1/search" || pattern == "/api/v1/search/text") return pattern + "?q=ada";
  if (pattern == "/api/v1/paths") return pattern + "?from=person-ada-lind&to=place-port-ellis";
  return pattern;
}

}  // namespace

TEST_CASE("A search finds a person by the beginning of a name") {
  Harbour harbour;
  const json found = body_of(harbour.get("/api/v1/search?q=ada"));
  REQUIRE(found["results"].size() == 1);
  CHECK(found["results"][0]["id"] == "person-ada-lind");
  CHECK(found["results"][0]["type"] == "person");
  CHECK(found["results"][0]["name"] == "Ada Lind");
  CHECK(body_of(harbour.get("/api/v1/search?q=harbour+board&type=organization"))["results"][0]["how"] ==
        "exact");
  CHECK(body_of(harbour.get("/api/v1/search?q=zzzzzzzz"))["results"].empty());
}

TEST_CASE("A node, its neighborhood, an edge and its evidence follow each other") {
  Harbour harbour;
  CHECK(body_of(harbour.get("/api/v1/nodes/person-ada-lind"))["name"] == "Ada Lind");
  const json graph =
      body_of(harbour.get("/api/v1/nodes/person-ada-lind/neighborhood?depth=2&type=organization,place"));
  CHECK(ids(graph["nodes"]) ==
        std::set<std::string>{"person-ada-lind", "organization-harbour-board", "place-port-ellis"});
  const json said = edge(harbour, "affiliated_with");
  CHECK(said["from"] == "person-ada-lind");
  CHECK(said["evidence"] == 2);
  const std::string address = "/api/v1/edges/" + said["id"].get<std::string>();
  CHECK(body_of(harbour.get(address)) == said);
  const json evidence = body_of(harbour.get(address + "/evidence"))["evidence"];
  REQUIRE(evidence.size() == 2);
  std::set<std::string> texts;
  for (const json& piece : evidence) texts.insert(piece["text"]);
  CHECK(texts == std::set<std::string>{"Ada Lind chairs the Harbour Board.",
                                       "Ada Lind belongs to the Harbour Board."});
}

TEST_CASE("Offsets of evidence count the characters of the text") {
  Harbour harbour;
  const json evidence = body_of(harbour.get(
      "/api/v1/edges/" + edge(harbour, "located_in")["id"].get<std::string>() + "/evidence"))["evidence"][0];
  CHECK(evidence["document"] == "document-letter-md");
  CHECK(evidence["start"] == 23);  // after two quotation marks and a dash of three bytes each
  CHECK(evidence["end"] == 60);
  CHECK(evidence["text"] == "The Harbour Board sits in Port Ellis.");
  CHECK(evidence["rule"] == "relation.sits");
}

TEST_CASE("A path leads from one node to another with evidence") {
  Harbour harbour;
  const json paths =
      body_of(harbour.get("/api/v1/paths?from=person-ada-lind&to=place-port-ellis&k=1"))["paths"];
  REQUIRE(paths.size() == 1);
  REQUIRE(paths[0]["hops"].size() == 2);
  CHECK(paths[0]["nodes"][1]["id"] == "organization-harbour-board");
  CHECK_FALSE(paths[0]["hops"][0]["evidence"]["text"].get<std::string>().empty());
}

TEST_CASE("Documents are listed in slices and read as JSON and as text") {
  Harbour harbour;
  const json all = body_of(harbour.get("/api/v1/documents"));
  CHECK(all["total"] == 2);
  CHECK(ids(all["documents"]) == std::set<std::string>{"document-letter-md", "document-minutes-md"});
  CHECK(ids(body_of(harbour.get("/api/v1/documents?offset=1"))["documents"]) ==
        std::set<std::string>{"document-minutes-md"});
  CHECK(body_of(harbour.get("/api/v1/documents?offset=9"))["documents"].empty());
  CHECK(body_of(harbour.get("/api/v1/documents/document-letter-md"))["title"] == "A letter – “in haste”");
  const std::string text = body_of(harbour.get("/api/v1/documents/document-letter-md/text"))["text"];
  const api::Response plain = harbour.get("/api/v1/documents/document-letter-md/text", "text/plain");
  CHECK(plain.type == "text/plain; charset=utf-8");
  CHECK(plain.body == text);
}

TEST_CASE("Counts, types and relations are told") {
  Harbour harbour;
  CHECK(body_of(harbour.get("/api/v1/stats"))["documents"] == 2);
  CHECK(body_of(harbour.get("/api/v1/types"))["types"].size() == schema::Schema::built_in().types().size());
  CHECK(body_of(harbour.get("/api/v1/relations"))["relations"].size() ==
        schema::Schema::built_in().relations().size());
  CHECK(body_of(harbour.get("/healthz"))["status"] == "ok");
}

TEST_CASE("A neighborhood written in place is the text of its copy") {
  Harbour harbour;
  for (const std::string parameters :
       {"?depth=2", "?depth=1&per_node=1", "?depth=3&among=false", "?type=date"}) {
    const api::Response body = harbour.get("/api/v1/nodes/person-ada-lind/neighborhood" + parameters);
    REQUIRE(body.status == 200);
    graph::NeighborhoodQuery query;
    query.node = "person-ada-lind";
    query.depth = parameters.find("depth=2") != std::string::npos   ? 2
                  : parameters.find("depth=3") != std::string::npos ? 3
                                                                    : 1;
    if (parameters.find("per_node") != std::string::npos) query.per_node = 1;
    query.among = parameters.find("among") == std::string::npos;
    if (parameters.find("type") != std::string::npos) query.types = {"date"};
    const graph::Snapshot snapshot = graph::Store::open(harbour.folder()).value().snapshot();
    CHECK(body.body == api::graph_json(snapshot.neighborhood(query).value()));
  }
}

TEST_CASE("A neighborhood is drawn as DOT and as SVG") {
  Harbour harbour;
  const api::Response dot = harbour.get("/api/v1/nodes/person-ada-lind/picture.dot?depth=2");
  CHECK(dot.status == 200);
  CHECK(contains(dot.body, "\"person-ada-lind\" -> \"organization-harbour-board\""));
  const api::Response svg = harbour.get("/api/v1/nodes/person-ada-lind/picture.svg?depth=2");
  CHECK(svg.type == "image/svg+xml");
  CHECK(contains(svg.body, ">Port Ellis</text>"));
}

TEST_CASE("An unknown id is a 404 that says how to go on") {
  Harbour harbour;
  for (const char* target :
       {"/api/v1/nodes/person-nobody", "/api/v1/nodes/person-nobody/neighborhood",
        "/api/v1/edges/0123456789abcdef", "/api/v1/edges/0123456789abcdef/evidence", "/api/v1/edges/x",
        "/api/v1/documents/document-none", "/api/v1/documents/document-none/text",
        "/api/v1/nodes/person-nobody/picture.svg", "/api/v1/paths?from=person-nobody&to=person-ada-lind"}) {
    INFO(target);
    const api::Response response = harbour.get(target);
    CHECK(response.status == 404);
    CHECK(response.type == "application/problem+json");
    CHECK_FALSE(json::parse(response.body)["hint"].get<std::string>().empty());
  }
}

TEST_CASE("An unknown address is a problem for programs and a page for people") {
  Harbour harbour;
  CHECK(harbour.get("/api/v2/nodes").type == "application/problem+json");
  CHECK(harbour.get("/api/v1/nodes/", "text/html").type == "application/problem+json");
  CHECK(harbour.get("/nowhere").type == "application/problem+json");
  const api::Response page = harbour.get("/nowhere", "text/html,*/*");
  CHECK(page.status == 404);
  CHECK(contains(page.body, "<h1>Not Found</h1>"));
  CHECK(harbour.get("/e/person-nobody").status == 404);
  CHECK(contains(harbour.get("/e/person-nobody").body, "<!DOCTYPE html>"));
}

TEST_CASE("Other methods than GET and HEAD are refused with those that are allowed") {
  Harbour harbour;
  api::Published none{graph::Snapshot(nullptr), "", {}};
  api::Pictures pictures;
  api::Request request = api::parse_target("/api/v1/stats").value();
  request.method = "DELETE";
  const api::Response response = api::answer({none, schema::Schema::built_in(), pictures}, request);
  CHECK(response.status == 405);
  CHECK(header(response, "Allow") == "GET, HEAD");
}

TEST_CASE("A copy stays good until the store changes") {
  Harbour harbour;
  const std::string tag = header(harbour.get("/api/v1/stats"), "ETag");
  CHECK(tag.rfind("W/\"", 0) == 0);
  for (const std::string& match : {tag, tag.substr(2), "\"other\", " + tag, std::string("*")}) {
    INFO(match);
    const api::Response unchanged = harbour.get("/api/v1/stats", "", match);
    CHECK(unchanged.status == 304);
    CHECK(unchanged.body.empty());
    CHECK(header(unchanged, "ETag") == tag);
  }
  CHECK(harbour.get("/api/v1/stats", "", "W/\"other\"").status == 200);
  harbour.add_notice();
  CHECK(harbour.get("/api/v1/stats", "", tag).status == 200);
}

TEST_CASE("Every address of the table answers, with its type, and is described") {
  Harbour harbour;
  const json description = body_of(harbour.get("/openapi.json"));
  CHECK(description["openapi"] == "3.1.0");
  std::set<std::string> described, routed;
  for (const auto& [path, operations] : description["paths"].items()) {
    for (const auto& [method, operation] : operations.items()) described.insert(method + ' ' + path);
  }
  for (const api::Route& route : api::routes()) {
    const std::string pattern(route.pattern);
    std::string method(route.method);
    std::transform(method.begin(), method.end(), method.begin(), [](char c) { return std::tolower(c); });
    routed.insert(method + ' ' + pattern);
    if (contains(pattern, "/edges/") || contains(pattern, "/explorer/") || contains(pattern, "/jobs/"))
      continue;
    if (route.method != "GET") continue;
    const api::Response response = harbour.get(example_of(pattern));
    INFO(pattern);
    CHECK(response.status == 200);
    CHECK(response.type.rfind(type_of(pattern), 0) == 0);
    CHECK(harbour.get(example_of(pattern) + (contains(example_of(pattern), "?") ? "&" : "?") + "nonsense=1")
              .status == 400);
  }
  CHECK(described == routed);
}

TEST_CASE("References in the description lead somewhere") {
  Harbour harbour;
  const json description = body_of(harbour.get("/openapi.json"));
  std::vector<const json*> open{&description};
  std::size_t references = 0;
  while (!open.empty()) {
    const json& value = *open.back();
    open.pop_back();
    if (value.is_object() && value.contains("$ref") && value["$ref"].is_string()) {
      const std::string target = value["$ref"];
      INFO(target);
      CHECK(description.contains(json::json_pointer(target.substr(1))));
      ++references;
    }
    if (value.is_structured()) {
      for (const json& child : value) open.push_back(&child);
    }
  }
  CHECK(references > 50);
}

TEST_CASE("The pages lead from the start to a sentence in its document") {
  Harbour harbour;
  const std::string start = harbour.get("/").body;
  CHECK(contains(start, "href=\"/e/organization-harbour-board\""));
  CHECK(contains(start, "<svg"));
  const std::string found = harbour.get("/search?q=ada").body;
  CHECK(contains(found, "href=\"/e/person-ada-lind\""));
  const std::string entity = harbour.get("/e/person-ada-lind").body;
  CHECK(contains(entity, "<mark>Ada Lind</mark> chairs the <mark>Harbour Board</mark>."));
  CHECK(contains(entity, "href=\"/d/document-minutes-md?start=30&amp;end=64#passage\""));
  const std::string document = harbour.get("/d/document-minutes-md?start=30&end=64").body;
  CHECK(contains(document, "<mark id=\"passage\">"));
  CHECK(contains(harbour.get("/documents").body, "href=\"/d/document-letter-md\""));
}

TEST_CASE("A page is refused as a page") {
  Harbour harbour;
  const api::Response response = harbour.get("/search?q=ada&limit=5000");
  CHECK(response.status == 400);
  CHECK(contains(response.body, "&#39;limit&#39; must be a number 1..1000"));
}
