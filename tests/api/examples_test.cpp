// Keeps docs/http-api.md and the golden files true. STEMMA_ACCEPT=1 writes the answers of today into both.
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "tests/api/harbour.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using nlohmann::ordered_json;
using tests::Harbour;

namespace {

const std::string kSource = STEMMA_SOURCE_DIR;
const std::string kDocument = kSource + "/docs/http-api.md";
const std::string kServer = "http://127.0.0.1:8400";

bool accepting() { return std::getenv("STEMMA_ACCEPT") != nullptr; }

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void write(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

// What differs from store to store.
ordered_json settled(ordered_json answer) {
  if (answer.contains("uuid")) answer["uuid"] = "5f0c5a1e-0000-4000-8000-000000000000";
  if (answer.contains("reading")) answer["reading"] = "1/00000000000000000000000000000000";
  if (answer.contains("store_bytes")) answer["store_bytes"] = 40960;
  return answer;
}

// A page without its drawing, whose coordinates depend on the fonts at hand; one element a line.
std::string without_drawing(std::string page) {
  for (std::size_t at = page.find("<svg"); at != std::string::npos; at = page.find("<svg", at + 6)) {
    page.replace(at, page.find("</svg>", at) + 6 - at, "<svg/>");
  }
  std::string lines;
  for (const char c : page) {
    if (c == '<' && !lines.empty() && lines.back() == '>') lines += '\n';
    lines += c;
  }
  return lines;
}

// An example: a console block with one curl line, then a block with the answer.
struct Example {
  std::string target, form, answer;
  std::size_t begin = 0, end = 0;  // of the answer in the document
};

std::vector<Example> examples_in(const std::string& text) {
  const std::string start = "$ curl -s '" + kServer;
  std::vector<Example> examples;
  for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
    Example example;
    const std::size_t target = at + start.size();
    example.target = text.substr(target, text.find('\'', target) - target);
    const std::size_t fence = text.find("```", text.find("```", target) + 3);
    const std::size_t line_end = text.find('\n', fence);
    example.form = text.substr(fence + 3, line_end - fence - 3);
    example.begin = line_end + 1;
    example.end = text.find("```", example.begin);
    example.answer = text.substr(example.begin, example.end - example.begin);
    examples.push_back(example);
  }
  return examples;
}

// JSON as one would print it: short values in one line.
std::string pretty(const ordered_json& value, std::size_t indent = 0) {
  const std::string line = value.dump();
  if (line.size() + indent <= 110 || !value.is_structured() || value.empty()) return line;
  const std::string pad(indent + 2, ' ');
  std::string out = value.is_object() ? "{" : "[";
  bool first = true;
  for (const auto& [key, child] : value.items()) {
    out += (first ? "\n" : ",\n") + pad + (value.is_object() ? ordered_json(key).dump() + ": " : "") +
           pretty(child, indent + 2);
    first = false;
  }
  return out + '\n' + std::string(indent, ' ') + (value.is_object() ? "}" : "]");
}

std::string answer_now(Harbour& harbour, const Example& example) {
  const api::Response response = harbour.get(example.target);
  if (example.form != "json") return response.body;
  return pretty(settled(ordered_json::parse(response.body))) + '\n';
}

}  // namespace

TEST_CASE("The examples of the API's documentation are what it answers") {
  Harbour harbour;
  std::string text = read(kDocument);
  std::vector<Example> examples = examples_in(text);
  REQUIRE(examples.size() >= 14);
  if (accepting()) {
    for (auto example = examples.rbegin(); example != examples.rend(); ++example) {
      text.replace(example->begin, example->end - example->begin, answer_now(harbour, *example));
    }
    write(kDocument, text);
    return;
  }
  for (const Example& example : examples) {
    INFO(example.target);
    CHECK(example.answer == answer_now(harbour, example));
  }
}

TEST_CASE("The documentation shows every address of the API") {
  const std::string text = read(kDocument);
  for (const api::Route& route : api::routes()) {
    INFO(route.pattern);
    CHECK(text.find('`' + std::string(route.pattern)) != std::string::npos);
  }
}

TEST_CASE("Pages and pictures are as they were approved") {
  Harbour harbour;
  const std::vector<std::pair<std::string, std::string>> goldens = {
      {"/", "home.html"},
      {"/e/organization-harbour-board", "entity.html"},
      {"/d/document-letter-md?start=23&end=60", "document.html"},
      {"/search?q=lind", "search.html"},
      {"/documents", "documents.html"},
      {"/api/v1/nodes/organization-harbour-board/picture.dot", "picture.dot"},
  };
  for (const auto& [target, file] : goldens) {
    const std::string path = kSource + "/tests/golden/api/" + file;
    const std::string now = without_drawing(harbour.get(target).body) + '\n';
    if (accepting()) {
      write(path, now);
      continue;
    }
    INFO(target);
    CHECK(read(path) == now);
  }
}
