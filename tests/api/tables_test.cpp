#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <thread>

#include "api/desk.hpp"
#include "tests/api/harbour.hpp"
#include "tests/support/catch.hpp"
#include "viz/explorer/pack.hpp"

using namespace stemma;
using namespace std::chrono_literals;
using nlohmann::json;
using tests::built_in;
using tests::Harbour;

namespace {

json answer_of(const api::Response& response) {
  INFO(response.body);
  REQUIRE(response.status < 300);
  return json::parse(response.body);
}

api::Request with_body(const std::string& target, const std::string& type, const std::string& body) {
  api::Request request = api::parse_target(target).value();
  request.method = "POST";
  request.content_type = type;
  request.body = body;
  request.host = "localhost:8400";
  return request;
}

const std::string kBytes = "application/octet-stream";

// The job when it has come to its end.
api::Job finished(const api::Desk& desk, std::uint64_t id) {
  for (int i = 0; i < 500; ++i) {
    const api::Job job = desk.job(id).value();
    if (job.state == api::Job::State::done || job.state == api::Job::State::failed) return job;
    std::this_thread::sleep_for(20ms);
  }
  FAIL("the document was not read in ten seconds");
  return {};
}

}  // namespace

TEST_CASE("A node's edges are counted by relation and direction") {
  Harbour harbour;
  const json counts =
      answer_of(harbour.get("/api/v1/nodes/organization-harbour-board/relations"))["relations"];
  json found;
  for (const json& count : counts)
    found[count["relation"].get<std::string>() + ' ' + count["direction"].get<std::string>()] =
        count["count"];
  CHECK(found ==
        json{{"mentions in", 2}, {"affiliated_with in", 1}, {"pursues out", 1}, {"located_in out", 1}});
  CHECK(harbour.get("/api/v1/nodes/person-nobody/relations").status == 404);
}

TEST_CASE("The table of goals tells who pursues what") {
  Harbour harbour;
  const json goals = answer_of(harbour.get("/api/v1/goals"));
  CHECK(goals["total"] == 1);
  CHECK(goals["pursuits"][0]["actor"]["name"] == "Harbour Board");
  CHECK(goals["pursuits"][0]["goal"]["name"] == "dredge the channel before winter");
  CHECK(goals["pursuits"][0]["edge"]["relation"] == "pursues");
}

TEST_CASE("Chosen nodes come with the edges among them and no others") {
  Harbour harbour;
  const auto ask = [&](const std::string& body) {
    return harbour.answer(with_body("/api/v1/graph", "application/json", body));
  };
  const json graph =
      answer_of(ask(R"({"nodes":["place-port-ellis","organization-harbour-board","person-nobody"]})"));
  CHECK(graph["nodes"].size() == 2);
  REQUIRE(graph["edges"].size() == 1);
  CHECK(graph["edges"][0]["relation"] == "located_in");
  for (const char* wrong :
       {"", "[]", "{}", R"({"nodes":[1]})", R"({"nodes":"a"})", R"({"nodes":[],"more":1})"}) {
    INFO(wrong);
    CHECK(ask(wrong).status == 400);
  }
}

TEST_CASE("Mentions are told where they stand, in characters") {
  Harbour harbour;
  const json told = answer_of(harbour.get("/api/v1/documents/document-letter-md/mentions"));
  const json text = answer_of(harbour.get("/api/v1/documents/document-letter-md/text"));
  REQUIRE(told["mentions"].size() == 4);
  CHECK(told["mentions"][0]["name"] == "Harbour Board");
  CHECK(told["mentions"][0]["start"] == 27);
  CHECK(told["mentions"][0]["end"] == 40);
}

TEST_CASE("A document that is handed in is read, and can be taken out") {
  Harbour harbour;
  int commits = 0;
  api::Desk desk(harbour.folder(), built_in(), [&] { ++commits; });
  const api::Job job =
      desk.hand_in("notes/quay.txt", "The Harbour Board must repair the old quay by 2030.\n").value();
  const api::Job read = finished(desk, job.id);
  INFO(read.error.text());
  REQUIRE(read.state == api::Job::State::done);
  CHECK(read.outcome == "added");
  CHECK(commits == 1);
  harbour.refresh();
  const json document = answer_of(harbour.get("/api/v1/documents/document-notes-quay"));
  CHECK(document["name"] == "notes/quay.txt");
  CHECK(
      finished(
          desk,
          desk.hand_in("notes/quay.txt", "The Harbour Board must repair the old quay by 2030.\n").value().id)
          .outcome == "unchanged");
  REQUIRE(desk.remove("document-notes-quay"));
  CHECK(!std::filesystem::exists(harbour.folder() + "/uploads/notes/quay.txt"));
  harbour.refresh();
  CHECK(harbour.get("/api/v1/documents/document-notes-quay").status == 404);
  CHECK(desk.remove("document-notes-quay").error().code == ErrorCode::not_found);
}

TEST_CASE("A file that cannot be read fails with its reason and harms nothing") {
  Harbour harbour;
  api::Desk desk(harbour.folder(), built_in(), [] {});
  const api::Job job = finished(desk, desk.hand_in("picture.png", "\x89PNG\r\n\x1a\n").value().id);
  CHECK(job.state == api::Job::State::failed);
  CHECK(job.error.message != "");
}

TEST_CASE("A document's name does not lead out of the uploads") {
  Harbour harbour;
  api::Desk desk(harbour.folder(), built_in(), [] {});
  for (const std::string name :
       {"../a.txt", "/etc/a.txt", "a/../b.txt", ".hidden", "a//b", "a/", "", "a\\b", "a\nb"}) {
    INFO(name);
    CHECK(desk.hand_in(name, "words").error().code == ErrorCode::invalid_argument);
  }
  CHECK(desk.hand_in(std::string(201, 'a'), "words").error().code == ErrorCode::invalid_argument);
}

TEST_CASE("Only callers of this machine's own pages may write") {
  Harbour harbour;
  api::Desk desk(harbour.folder(), built_in(), [] {});
  const auto ask = [&](api::Request request) { return harbour.answer(request, &desk).status; };
  api::Request request = with_body("/api/v1/documents?name=a.txt", kBytes, "Some words of a letter.");
  CHECK(ask(request) == 202);
  request.origin = "http://localhost:8400";
  request.fetch_site = "same-origin";
  CHECK(ask(request) == 202);
  request.origin = "http://localhost:8401";
  CHECK(ask(request) == 403);
  request.origin = "null";
  CHECK(ask(request) == 403);
  request.origin = "";
  request.fetch_site = "cross-site";
  CHECK(ask(request) == 403);
  CHECK(ask(with_body("/api/v1/documents?name=a.txt", "text/plain", "words")) == 415);
  CHECK(ask(with_body("/api/v1/documents?name=a.txt", kBytes, "")) == 422);
  CHECK(ask(with_body("/api/v1/documents", kBytes, "words")) == 400);
  CHECK(harbour.answer(with_body("/api/v1/documents?name=a.txt", kBytes, "words")).status == 403);
}

TEST_CASE("Nodes that may be one thing are proposed, at most so many") {
  Harbour harbour;
  const json found = answer_of(harbour.get("/api/v1/proposals?limit=1"));
  CHECK(found["proposals"].is_array());
  CHECK(found["proposals"].size() <= 1);
  CHECK(found["total"] >= found["proposals"].size());
  CHECK(harbour.get("/api/v1/proposals?limit=0").status == 400);
}

TEST_CASE("A pack is taken apart, and one that does not add up is refused") {
  const auto files = explorer::unpack("a.html\ttext/html\t3\tabc\nb.js\ttext/javascript\t2\tdef\n\nONETW");
  REQUIRE(files);
  REQUIRE(files->size() == 2);
  CHECK(files->at(0).bytes == "ONE");
  CHECK(files->at(1).bytes == "TW");
  CHECK(explorer::unpack("\n")->empty());
  for (const char* broken :
       {"", "a\tb\t3\tc\n\nON", "a\tb\t1\tc\n\nONE", "a\tb\tx\tc\n\nONE", "a\tb\t3\n\nONE"}) {
    INFO(broken);
    CHECK(!explorer::unpack(broken));
  }
}

TEST_CASE("The start is the explorer for browsers, and the pages where it is not built in") {
  Harbour harbour;
  api::Request request = api::parse_target("/").value();
  CHECK(harbour.answer(request).body.find("What the documents say") != std::string::npos);
  request.accepts_gzip = true;
  const api::Response start = harbour.answer(request);
  CHECK(start.status == 200);
  if (explorer::files().empty()) return;
  CHECK(start.body.substr(0, 2) == "\x1f\x8b");
  for (const explorer::File& file : explorer::files()) {
    api::Request one = api::parse_target("/explorer/" + file.name).value();
    one.accepts_gzip = true;
    CHECK(harbour.answer(one).status == 200);
    one.if_none_match = '"' + file.hash + '"';
    CHECK(harbour.answer(one).status == 304);
  }
}
