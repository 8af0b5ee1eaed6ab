#include <sstream>

#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

Result<ImportReport> import_text(Store& store, const std::string& text,
                                 const std::string& name = "graph.jsonl") {
  std::istringstream lines(text);
  return import_jsonl(store, name, lines);
}

// What an import of `text` into an empty store exports.
std::string round_trip(const std::string& text) {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  import_text(store, text).value();
  CHECK(violations(store).empty());
  return dump(store);
}

Error dump_refusal(const std::string& text) {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  const auto result = import_text(store, text);
  REQUIRE_FALSE(result);
  CHECK(store.snapshot().statistics().value().generation == 0);
  return result.error();
}

bool names(const Error& error, const std::string& words) {
  return error.message.find(words) != std::string::npos;
}

constexpr const char* kAnn = R"({"node":{"id":"person-ann","type":"person","name":"Ann"}})";
constexpr const char* kPort = R"({"node":{"id":"place-port","type":"place","name":"Port"}})";

}  // namespace

TEST_CASE("A dump into an empty store and out again is the same bytes") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "Ann Lee leads \xC3\x96land. Ann Lee wrote Tides. \xC3\x96land is far.")
                 .entity("person", "Ann Lee", {"A. Lee", "Lee"})
                 .entity("place", "\xC3\x96land", {}, {{"kind", {"island", "county"}}})
                 .entity("work", "Tides")
                 .state("Tides", "authored_by", "Ann Lee", 700, {{"modality", {"must"}}})
                 .state("", "cites", "Tides", 400)
                 .state("Ann Lee", "responsible_for", "\xC3\x96land"))
      .value();
  put(store, Page("two", "Ann Lee and Tides. Ann Lee again.")
                 .entity("person", "Ann Lee", {"Ann"})
                 .entity("work", "Tides", {}, {{"kind", {"book"}}})
                 .state("Tides", "authored_by", "Ann Lee", 300))
      .value();
  Page paged("three", "\xC3\x96land is far. Ann Lee wrote Tides.");
  paged.entity("person", "Ann Lee").entity("work", "Tides").state("Tides", "authored_by", "Ann Lee");
  paged.document().pages = {{"1", 0}, {"2", 15}};
  put(store, paged).value();
  const auto before = dump(store);
  CHECK(before.find("\"modality\"") != std::string::npos);
  CHECK(round_trip(before) == before);
}

TEST_CASE("Lines come as documents, nodes and edges, sorted, with offsets in code points") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "\xC3\x96. Bo is here.").entity("person", "Bo")).value();
  std::istringstream lines(dump(store));
  std::string line;
  std::getline(lines, line);
  CHECK(line.starts_with(
      R"({"document":{"id":"document-one","name":"one.txt","title":"Title of one","format":"txt")"));
  std::getline(lines, line);
  CHECK(
      line ==
      R"({"node":{"id":"document-one","type":"document","name":"Title of one","aliases":[],"attributes":{}}})");
  std::getline(lines, line);
  CHECK(line == R"({"node":{"id":"person-bo","type":"person","name":"Bo","aliases":[],"attributes":{}}})");
  std::getline(lines, line);
  CHECK(
      line ==
      R"({"edge":{"from":"document-one","relation":"mentions","to":"person-bo","weight":1.0,"confidence":0.9,)"
      R"("evidence":[{"document":"document-one","start":3,"end":14,"text":"Bo is here.","rule":"test.name",)"
      R"("confidence":0.9,"mentions":[[3,5]]}]}})");
  CHECK_FALSE(std::getline(lines, line));
}

TEST_CASE("A foreign graph keeps its content: weights, bare texts, unknown types and relations") {
  const std::string foreign =
      R"({"node":{"id":"place-port","type":"place","name":"Port","aliases":["Haven","The Port"],"attributes":{"depth":["12"]}}})"
      "\n"
      R"({"node":{"id":"ship-ada","type":"sea_vessel","name":"Ada","aliases":[],"attributes":{}}})"
      "\n"
      R"({"node":{"id":"ship-lone","type":"sea_vessel","name":"Lone","aliases":[],"attributes":{}}})"
      "\n"
      R"({"edge":{"from":"ship-ada","relation":"anchors_at","to":"place-port","weight":2.5,"confidence":0.8,"evidence":[{"text":"Ada lies in port.","rule":"log","confidence":0.8},{"text":"Ada was seen.","rule":"log","confidence":0.5}]}})"
      "\n"
      R"({"edge":{"from":"ship-ada","relation":"sister_of","to":"ship-ada","weight":0.25,"confidence":1.0,"evidence":[]}})"
      "\n";
  CHECK(round_trip(foreign) == foreign);
}

TEST_CASE("Documents of a foreign graph keep weights that are not the number of their evidence") {
  const std::string head =
      R"({"document":{"id":"document-a","name":"a","title":"A","format":"txt","encoding":"UTF-8","language":"en","sha256":"","bytes":9,"attributes":{},"text":"Ann, Bo."}})"
      "\n"
      R"({"node":{"id":"document-a","type":"document","name":"A","aliases":[],"attributes":{}}})"
      "\n"
      R"({"node":{"id":"person-ann","type":"person","name":"Ann","aliases":[],"attributes":{}}})"
      "\n"
      R"({"node":{"id":"person-bo","type":"person","name":"Bo","aliases":[],"attributes":{}}})"
      "\n";
  for (const std::string weight : {"0.4", "1.0", "7.25"}) {
    const auto text =
        head + R"({"edge":{"from":"person-ann","relation":"knows","to":"person-bo","weight":)" + weight +
        R"(,"confidence":0.6,"evidence":[{"document":"document-a","start":0,"end":7,"text":"Ann, Bo","rule":"r","confidence":0.6}]}})" +
        "\n";
    CHECK(round_trip(text) == text);
  }
}

TEST_CASE("An import is taken out again by removing its document") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, Page("one", "Ann here.").entity("person", "Ann")).value();
  const auto before = dump(store);
  const auto report =
      import_text(store, std::string(kAnn) + "\n" + kPort + "\n" +
                             R"({"edge":{"from":"person-ann","relation":"located_in","to":"place-port"}})");
  CHECK(report.value().nodes == 2);
  CHECK(report.value().edges == 1);
  const auto documents = store.snapshot().documents().value();
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].format == "import");
  CHECK_FALSE(store.snapshot().node(documents[0].id));
  store.remove(documents[0].id).value();
  CHECK(dump(store) == before);
  CHECK(violations(store).empty());
}

TEST_CASE("Bare evidence is shown without a document") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  import_text(
      store, std::string(kAnn) + "\n" + kPort + "\n" +
                 R"({"edge":{"from":"person-ann","relation":"located_in","to":"place-port",)"
                 R"("evidence":[{"text":"Ann lives in Port."},{"document":"lost","text":"Seen in Port."}]}})")
      .value();
  NeighborhoodQuery query;
  query.node = "person-ann";
  const auto edges = store.snapshot().neighborhood(query).value().edges;
  REQUIRE(edges.size() == 1);
  CHECK(edges[0].weight == 2);
  const auto evidence = store.snapshot().evidence(edges[0].id).value();
  REQUIRE(evidence.size() == 2);
  CHECK(evidence[0].document.empty());
  CHECK(evidence[0].document_title == "graph.jsonl");
  CHECK(evidence[0].text == "Ann lives in Port.");
  CHECK(evidence[1].text == "Seen in Port.");
}

TEST_CASE("Foreign ids are replaced by one of type and name") {
  const auto text = round_trip(R"({"node":{"id":"Q42","type":"person","name":"Ann Lee"}})"
                               "\n"
                               R"({"node":{"id":"http://x/1","type":"place","name":"Port"}})"
                               "\n"
                               R"({"node":{"id":"http://x/2","type":"place","name":"Port"}})"
                               "\n"
                               R"({"edge":{"from":"Q42","relation":"located_in","to":"http://x/1"}})");
  CHECK(text.find(R"("from":"person-ann-lee","relation":"located_in","to":"place-port")") !=
        std::string::npos);
  CHECK(text.find(R"("id":"place-port-)") != std::string::npos);
  CHECK(round_trip(text) == text);
}

TEST_CASE("A line that cannot be read is named, and nothing is imported") {
  const std::string good = std::string(kAnn) + "\n" + kPort + "\n";
  CHECK(names(dump_refusal(good + "{\"node\":"), "line 3"));
  CHECK(names(dump_refusal(good + "{\"node\":"), "not JSON"));
  CHECK(names(dump_refusal(good + "[1]"), "none of"));
  CHECK(names(dump_refusal(good + std::string(1000, '[') + std::string(1000, ']')), "32 deep"));
  CHECK(names(dump_refusal(good + kAnn), "twice"));
  CHECK(names(dump_refusal(R"({"node":{"id":"x","type":"Sea Vessel"}})"), "type"));
  CHECK(names(dump_refusal(R"({"node":{"id":"UPPER","type":"person"}})"), "[a-z0-9-]+"));
  CHECK(names(dump_refusal(R"({"node":{"type":"person","name":"x"}})"), "no \"id\""));
  CHECK(names(dump_refusal(good + R"({"edge":{"from":"person-ann","relation":"knows","to":"person-bo"}})"),
              "person-bo"));
  CHECK(names(
      dump_refusal(good +
                   R"({"edge":{"from":"person-ann","relation":"knows","to":"place-port","weight":-1}})"),
      "weight"));
  CHECK(names(
      dump_refusal(good +
                   R"({"edge":{"from":"person-ann","relation":"knows","to":"place-port","confidence":2}})"),
      "confidence"));
  const std::string document = R"({"document":{"id":"document-a","text":"Ann."}})"
                               "\n";
  const auto quoting = [&](const std::string& evidence) {
    return good + document +
           R"({"edge":{"from":"person-ann","relation":"knows","to":"place-port","evidence":[)" + evidence +
           "]}}";
  };
  CHECK(names(dump_refusal(quoting(R"({"document":"document-a","start":0,"end":9})")), "outside"));
  CHECK(names(dump_refusal(quoting(R"({"document":"document-a","start":0,"end":3,"text":"Bo."})")),
              "not what"));
  CHECK(names(dump_refusal(quoting(R"({"document":"document-a","text":"Bo"})")), "not in the text"));
  CHECK(dump_refusal(quoting(R"({"document":"document-a","text":"Bo"})")).code == ErrorCode::malformed);
}

// Lines are read and parsed in blocks of a megabyte.
TEST_CASE("A line is named by its number however many bytes are before it") {
  std::string lines;
  for (int i = 0; i < 30; ++i) {
    const std::string long_text(i == 20 ? 1'500'000 : 70'000, 'x');
    lines += R"({"node":{"id":"place-n)" + std::to_string(i) +
             R"(","type":"place","name":"N","attributes":{"text":")" + long_text + "\"}}}\n\n";
  }
  CHECK(names(dump_refusal(lines + "{\"node\":"), "line 61 "));
  CHECK(names(dump_refusal(lines + R"({"edge":{"from":"place-n1","relation":"knows","to":"place-n99"}})"),
              "line 61 "));
  CHECK(names(dump_refusal(lines + "\n" + std::string(65 << 20, ' ') + "{}"), "line 62 is longer"));
}

TEST_CASE("Empty lines and a byte order mark are no matter") {
  CHECK(round_trip(std::string("\xEF\xBB\xBF") + kAnn + "\r\n\r\n" + kPort + "\n") ==
        round_trip(std::string(kPort) + "\n" + kAnn));
}
