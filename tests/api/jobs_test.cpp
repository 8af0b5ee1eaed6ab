// Following what is being read: what the desk tells, and the same as events over a socket.
#include <atomic>
#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "api/desk.hpp"
#include "api/server.hpp"
#include "graph/store.hpp"
#include "tests/api/harbour.hpp"
#include "tests/api/over_sockets.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace std::chrono_literals;
using nlohmann::json;
using tests::built_in;
using tests::Harbour;
using tests::kHost;
using tests::Running;
using tests::Socket;
using Clock = std::chrono::steady_clock;

namespace {

const std::string kLetter = "The Harbour Board must repair the old quay by 2030.\n";

json hand_in(int port, const std::string& name, const std::string& text) {
  const std::string answer =
      tests::answer_to(port, "POST /api/v1/documents?name=" + name + " HTTP/1.1\r\n" + kHost +
                                 "Content-Type: application/octet-stream\r\nConnection: close\r\n" +
                                 "Content-Length: " + std::to_string(text.size()) + "\r\n\r\n" + text);
  REQUIRE(answer.substr(0, 12) == "HTTP/1.1 202");
  return json::parse(answer.substr(answer.find("\r\n\r\n")));
}

std::string get_request(const std::string& path, const std::string& headers = "") {
  return "GET " + path + " HTTP/1.1\r\n" + kHost + headers + "\r\n";
}

// What stands after each "NAME: " at the start of a line.
std::vector<std::string> lines(const std::string& text, const std::string& name) {
  std::vector<std::string> found;
  const std::string start = "\n" + name + ": ";
  for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
    const std::size_t begin = at + start.size();
    found.push_back(text.substr(begin, text.find('\n', begin) - begin));
  }
  return found;
}

}  // namespace

TEST_CASE("The desk tells what has changed since, and waits no longer than asked to") {
  Harbour harbour;
  api::Desk desk(harbour.folder(), built_in(), [] {});
  CHECK(desk.changes(0, 0ms).jobs.empty());
  CHECK(desk.changes(0, 20ms).revision == 0);
  for (const char* name : {"a/one.txt", "a/two.txt", "three.txt"})
    REQUIRE(desk.hand_in(name, kLetter + name));
  std::uint64_t revision = 0;
  std::map<std::uint64_t, std::string> ends;
  for (const auto deadline = Clock::now() + 20s; ends.size() < 3 && Clock::now() < deadline;) {
    const api::Desk::Changes changes = desk.changes(revision, 1s);
    for (const api::Job& job : changes.jobs) {
      CHECK(job.revision > revision);
      if (job.ended()) CHECK(ends.emplace(job.id, job.outcome).second);
    }
    revision = changes.revision;
  }
  CHECK(ends == std::map<std::uint64_t, std::string>{{1, "added"}, {2, "added"}, {3, "added"}});
  CHECK(desk.changes(revision, 0ms).jobs.empty());
  CHECK(desk.changes(0, 0ms).jobs.size() == 3);
}

TEST_CASE("Files of one folder are told of one by one, the bad one with its reason") {
  Harbour harbour;
  api::Desk desk(harbour.folder(), built_in(), [] {});
  REQUIRE(desk.hand_in("a/bad.png", "\x89PNG\r\n\x1a\n"));
  REQUIRE(desk.hand_in("a/good.txt", kLetter));
  for (int i = 0; i < 500 && !(desk.job(1)->ended() && desk.job(2)->ended()); ++i)
    std::this_thread::sleep_for(20ms);
  CHECK(desk.job(1)->state == api::Job::State::failed);
  CHECK(desk.job(1)->error.message != "");
  CHECK(desk.job(2)->outcome == "added");
  CHECK(desk.job(2)->statements > 0);
}

TEST_CASE("The image of the graph is kept when nobody has written for a while, and at the end") {
  Harbour harbour;
  const auto has_image = [&] { return graph::Store::open(harbour.folder()).value().snapshot().has_image(); };
  const auto read = [](api::Desk& desk, const std::string& name) {
    const auto id = desk.hand_in(name, kLetter + name).value().id;
    for (int i = 0; i < 1000 && !desk.job(id)->ended(); ++i) std::this_thread::sleep_for(20ms);
    REQUIRE(desk.job(id)->outcome == "added");
  };
  std::atomic<int> told = 0;
  {
    api::Desk desk(harbour.folder(), built_in(), [&] { ++told; }, 8, {10ms, 0, 0});
    read(desk, "one.txt");
    for (int i = 0; i < 1000 && told < 2; ++i) std::this_thread::sleep_for(20ms);
    CHECK(told == 2);  // of the document and of the image
    CHECK(has_image());
  }
  {
    api::Desk desk(harbour.folder(), built_in(), [] {}, 8, {10min, 0, 0});
    read(desk, "two.txt");
    CHECK(!has_image());
  }
  CHECK(has_image());
  {
    api::Desk desk(harbour.folder(), built_in(), [] {});  // no image of so small a graph
    read(desk, "three.txt");
  }
  CHECK(!has_image());
}

TEST_CASE("Only so many may follow the reading, and who leaves makes room") {
  Harbour harbour;
  api::Desk desk(
      harbour.folder(), built_in(), [] {}, 2);
  Result<std::shared_ptr<void>> first = desk.listen(0ms), second = desk.listen(0ms);
  REQUIRE((first && second));
  CHECK(desk.listen(0ms).error().code == ErrorCode::limit);
  first->reset();
  CHECK(desk.listen(0ms));
}

TEST_CASE("Who comes while all places to follow from are taken waits a while for one") {
  Harbour harbour;
  api::Desk desk(
      harbour.folder(), built_in(), [] {}, 1);
  Result<std::shared_ptr<void>> first = desk.listen(0ms);
  REQUIRE(first);
  std::thread leaving([&] {
    std::this_thread::sleep_for(20ms);
    first->reset();
  });
  CHECK(desk.listen(30s));
  leaving.join();
}

TEST_CASE("A document that is read is followed to its end by events") {
  Harbour harbour;
  Running server(harbour.folder());
  const std::string id = hand_in(server.port(), "quay.txt", kLetter)["id"].dump();
  const std::string events = tests::answer_to(server.port(), get_request("/api/v1/jobs/" + id + "/events"));
  CHECK(events.substr(0, 12) == "HTTP/1.1 200");
  CHECK(events.find("Content-Type: text/event-stream\r\n") != std::string::npos);
  CHECK(events.find("Content-Length") == std::string::npos);
  CHECK(events.find("Cache-Control: no-store") != std::string::npos);
  const std::vector<std::string> told = lines(events, "data");
  REQUIRE(!told.empty());
  const json last = json::parse(told.back());
  CHECK(last["name"] == "quay.txt");
  CHECK(last["state"] == "done");
  CHECK(last["outcome"] == "added");

  // The same caller again: there is nothing more. A new one is told the end.
  const std::string left_off = "Last-Event-ID: " + lines(events, "id").back() + "\r\n";
  CHECK(tests::answer_to(server.port(),
                         get_request("/api/v1/jobs/" + id + "/events", left_off + "Connection: close\r\n"))
            .substr(0, 12) == "HTTP/1.1 204");
  CHECK(
      lines(tests::answer_to(server.port(), get_request("/api/v1/jobs/" + id + "/events")), "data").size() ==
      1);
  CHECK(tests::answer_to(server.port(), get_request("/api/v1/jobs/99/events", "Connection: close\r\n"))
            .substr(0, 12) == "HTTP/1.1 404");
  CHECK(tests::answer_to(server.port(), get_request("/api/v1/jobs/events",
                                                    "Sec-Fetch-Site: cross-site\r\nConnection: close\r\n"))
            .substr(0, 12) == "HTTP/1.1 403");
}

TEST_CASE("Who follows all jobs gets their state, then each change; from where it left off after a break") {
  Harbour harbour;
  Running server(harbour.folder());
  hand_in(server.port(), "one.txt", kLetter);
  std::string before;
  {
    Socket following(server.port());
    following.send(get_request("/api/v1/jobs/events"));
    before = following.until("event: jobs");
    hand_in(server.port(), "two.txt", kLetter + "It sits in Port Ellis.\n");
    before += following.until("two.txt\",\"bytes\":75,\"state\":\"done\"");
    before += following.until("\n\n");
  }
  CHECK(lines(before, "event").front() == "jobs");
  CHECK(json::parse(lines(before, "data").front())["jobs"].size() == 1);
  hand_in(server.port(), "three.txt", kLetter + "It is old.\n");
  Socket again(server.port());
  again.send(get_request("/api/v1/jobs/events", "Last-Event-ID: " + lines(before, "id").back() + "\r\n"));
  const std::string after = again.until("\"state\":\"done\"");
  CHECK(after.find("event: jobs") == std::string::npos);
  CHECK(after.find("three.txt") != std::string::npos);
  CHECK(after.find("two.txt") == std::string::npos);
}

TEST_CASE("A reader that takes nothing holds up neither the reading nor the others nor the end") {
  Harbour harbour;
  auto server = std::make_unique<Running>(harbour.folder());  // four threads: one may follow
  Socket silent(server->port());
  silent.send(get_request("/api/v1/jobs/events"));
  silent.until("event: jobs");
  CHECK(tests::answer_to(server->port(), get_request("/api/v1/jobs/events", "Connection: close\r\n"))
            .substr(0, 12) == "HTTP/1.1 503");
  const std::string id = hand_in(server->port(), "quay.txt", kLetter)["id"].dump();
  json job;
  for (int i = 0; i < 500 && job["state"] != "done"; ++i) {
    std::this_thread::sleep_for(20ms);
    const std::string answer =
        tests::answer_to(server->port(), get_request("/api/v1/jobs/" + id, "Connection: close\r\n"));
    job = json::parse(answer.substr(answer.find("\r\n\r\n")));
  }
  CHECK(job["state"] == "done");
  const auto asked = Clock::now();
  server.reset();
  CHECK(Clock::now() - asked < 5s);
}
