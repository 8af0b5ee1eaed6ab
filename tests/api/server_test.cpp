#include "api/server.hpp"

#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

#include "tests/api/harbour.hpp"
#include "tests/api/over_sockets.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace std::chrono_literals;
using nlohmann::json;
using tests::answer_to;
using tests::Harbour;
using tests::kHost;
using tests::Running;
using tests::Socket;
using Clock = std::chrono::steady_clock;

TEST_CASE("The server answers over a socket, again and again on one connection") {
  Harbour harbour;
  Running server(harbour.folder());
  httplib::Client client = server.client();
  for (int i = 0; i < 20; ++i) {
    const auto result = client.Get("/api/v1/nodes/person-ada-lind");
    REQUIRE(result);
    CHECK(result->status == 200);
    CHECK(json::parse(result->body)["name"] == "Ada Lind");
    CHECK(result->get_header_value("X-Content-Type-Options") == "nosniff");
    CHECK(result->get_header_value("Content-Security-Policy").find("default-src 'none'; script-src 'self'") ==
          0);
    CHECK(result->get_header_value("Referrer-Policy") == "no-referrer");
    CHECK_FALSE(result->has_header("Access-Control-Allow-Origin"));
  }
}

TEST_CASE("HEAD answers as GET does, without the body") {
  Harbour harbour;
  Running server(harbour.folder());
  httplib::Client client = server.client();
  const auto whole = client.Get("/api/v1/stats");
  const auto head = client.Head("/api/v1/stats");
  REQUIRE(whole);
  REQUIRE(head);
  CHECK(head->status == 200);
  CHECK(head->body.empty());
  CHECK(head->get_header_value("Content-Length") == std::to_string(whole->body.size()));
  CHECK(head->get_header_value("ETag") == whole->get_header_value("ETag"));
}

TEST_CASE("A copy that is still good is not sent again") {
  Harbour harbour;
  Running server(harbour.folder());
  httplib::Client client = server.client();
  const std::string tag = client.Get("/api/v1/stats")->get_header_value("ETag");
  const std::string answer =
      answer_to(server.port(), "GET /api/v1/stats HTTP/1.1\r\n" + kHost + "If-None-Match: " + tag +
                                   "\r\nConnection: close\r\n\r\n");
  CHECK(answer.substr(0, 12) == "HTTP/1.1 304");
  CHECK(answer.find("Content-Length") == std::string::npos);
  CHECK(answer.substr(answer.size() - 4) == "\r\n\r\n");
}

TEST_CASE("A running server sees what another process commits") {
  Harbour harbour;
  Running server(harbour.folder());
  httplib::Client client = server.client();
  CHECK(json::parse(client.Get("/api/v1/stats")->body)["documents"] == 2);
  harbour.add_notice();
  json statistics;
  for (const auto deadline = Clock::now() + 10s; Clock::now() < deadline && statistics["documents"] != 3;) {
    std::this_thread::sleep_for(100ms);
    statistics = json::parse(client.Get("/api/v1/stats")->body);
  }
  CHECK(statistics["documents"] == 3);
}

TEST_CASE("Requests that are refused get their status and the end of the connection") {
  Harbour harbour;
  Running server(harbour.folder());
  const auto status = [&](const std::string& bytes) { return answer_to(server.port(), bytes).substr(0, 12); };
  CHECK(status("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n") == "HTTP/1.1 421");
  CHECK(status("POST /api/v1/stats HTTP/1.1\r\n" + kHost + "Content-Length: 2\r\n\r\n{}") == "HTTP/1.1 405");
  CHECK(status("POST /api/v1/stats HTTP/1.1\r\n" + kHost + "Content-Length: 9999999\r\n\r\n{}") ==
        "HTTP/1.1 413");
  CHECK(status("GET / HTTP/1.1\r\n" + kHost + "Content-Length: 2\r\n\r\n{}") == "HTTP/1.1 400");
  CHECK(status("GET / HTTP/1.1\r\n" + kHost + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n") ==
        "HTTP/1.1 501");
  CHECK(status("GET /" + std::string(9000, 'a') + " HTTP/1.1\r\n" + kHost + "\r\n") == "HTTP/1.1 414");
  CHECK(status("GET / HTTP/1.1\r\n" + kHost + "A: " + std::string(20000, 'a') + "\r\n\r\n") ==
        "HTTP/1.1 431");
  CHECK(status("GET / HTTP/1.1\r\n" + kHost + "A: " + std::string(200000, 'a')) == "HTTP/1.1 431");
  CHECK(status("nonsense\r\n\r\n") == "HTTP/1.1 400");
}

TEST_CASE("Ranges and encodings are not served, however they are asked for") {
  Harbour harbour;
  Running server(harbour.folder());
  std::string ranges = "bytes=0-";
  for (int i = 0; i < 300; ++i) ranges += ",0-";
  const std::string answer =
      answer_to(server.port(), "GET /api/v1/types HTTP/1.1\r\n" + kHost + "Range: " + ranges +
                                   "\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n");
  CHECK(answer.substr(0, 12) == "HTTP/1.1 200");
  CHECK(answer.find("Content-Encoding") == std::string::npos);
  CHECK(answer.find("\"types\":[") != std::string::npos);
}

TEST_CASE("Two requests sent at once get two answers") {
  Harbour harbour;
  Running server(harbour.folder());
  const std::string answer =
      answer_to(server.port(), "GET /healthz HTTP/1.1\r\n" + kHost + "\r\nGET /healthz HTTP/1.1\r\n" + kHost +
                                   "Connection: close\r\n\r\n");
  std::size_t answers = 0;
  for (std::size_t at = answer.find("HTTP/1.1 200"); at != std::string::npos;
       at = answer.find("HTTP/1.1 200", at + 1))
    ++answers;
  CHECK(answers == 2);
}

TEST_CASE("Callers that hold connections open do not lock others out for long") {
  Harbour harbour;
  Running server(harbour.folder());  // four threads
  std::vector<std::unique_ptr<Socket>> silent;
  for (int i = 0; i < 8; ++i) silent.push_back(std::make_unique<Socket>(server.port()));
  const auto begin = Clock::now();
  httplib::Client client = server.client();
  client.set_read_timeout(20);
  const auto result = client.Get("/healthz");
  REQUIRE(result);
  CHECK(result->status == 200);
  CHECK(Clock::now() - begin < 15s);
}

TEST_CASE("Many callers at once all get their answer") {
  Harbour harbour;
  Running server(harbour.folder());
  std::atomic<int> good{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      httplib::Client client = server.client();
      for (int k = 0; k < 25; ++k) {
        const auto result = client.Get("/api/v1/nodes/organization-harbour-board/neighborhood?depth=2");
        if (result && result->status == 200) ++good;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(good == 200);
}

TEST_CASE("A taken port is an error that tells what to do") {
  Harbour harbour;
  Running server(harbour.folder());
  api::ServeOptions options;
  options.store = harbour.folder();
  options.port = server.port();
  const auto second = api::Server::bind(options);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == ErrorCode::busy);
  CHECK(second.error().hint.find("--port") != std::string::npos);
}

TEST_CASE("A port, host or store that does not exist is an error") {
  Harbour harbour;
  api::ServeOptions options;
  options.store = harbour.folder();
  options.port = 70000;
  CHECK(api::Server::bind(options).error().code == ErrorCode::invalid_argument);
  options.port = 0;
  options.host = "no such host";
  CHECK(api::Server::bind(options).error().code == ErrorCode::invalid_argument);
  options.host = "127.0.0.1";
  options.store = harbour.folder() + "-not-there";
  CHECK(api::Server::bind(options).error().code == ErrorCode::not_found);
}

TEST_CASE("A server that is told to stop stops, also before it runs") {
  Harbour harbour;
  api::ServeOptions options;
  options.store = harbour.folder();
  options.port = 0;
  auto server = api::Server::bind(options).value();
  CHECK(server->address() == "http://127.0.0.1:" + std::to_string(server->port()));
  server->stop();
  const auto begin = Clock::now();
  server->run();
  CHECK(Clock::now() - begin < 2s);
}
