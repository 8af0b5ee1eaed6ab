#include "api/http_head.hpp"

#include <random>
#include <string>

#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::api;

namespace {

const HostRules kHosts{{"localhost", "127.0.0.1", "[::1]"}, false};

Head head(const std::string& text) { return read_head(text + "\r\n\r\n", kHosts); }
Head get(const std::string& more) { return head("GET / HTTP/1.1\r\nHost: localhost" + more); }

}  // namespace

TEST_CASE("An ordinary request passes") {
  const Head read = head(
      "GET /e/x?q=1 HTTP/1.1\r\nHost: localhost:8400\r\nAccept: text/html\r\nIf-None-Match: "
      "W/\"a\"\r\nX-Other: y");
  CHECK(read.status == 0);
  CHECK(read.keep);
  CHECK(read.request.path == "/e/x");
  CHECK(read.request.accept == "text/html");
  CHECK(read.request.if_none_match == "W/\"a\"");
  CHECK(head("HEAD / HTTP/1.0\r\nhost: 127.0.0.1").status == 0);
  CHECK_FALSE(head("GET / HTTP/1.0\r\nhost: 127.0.0.1").keep);
  CHECK_FALSE(get("\r\nConnection: Close").keep);
  CHECK(get("\r\nContent-Length: 0").status == 0);
}

TEST_CASE("Only hosts that are ours are answered") {
  CHECK(head("GET / HTTP/1.1").status == 421);
  for (const char* host : {"evil.example", "evil.example:8400", "localhost.evil.example", "10.0.0.1", ""}) {
    CHECK(head("GET / HTTP/1.1\r\nHost: " + std::string(host)).status == 421);
  }
  for (const char* host : {"localhost", "LOCALHOST:1", "127.0.0.1:9000", "[::1]:8400", "[::1]"}) {
    CHECK(is_known_host(host, kHosts));
  }
  const HostRules open{{"localhost"}, true};
  CHECK(is_known_host("192.168.1.7:8400", open));
  CHECK_FALSE(is_known_host("evil.example", open));
  CHECK(get("\r\nHost: localhost").status == 400);
}

TEST_CASE("What is unusual is refused with its own status") {
  CHECK(head("nonsense").status == 400);
  CHECK(head("").status == 400);
  CHECK(head("GET / HTTP/2.0\r\nHost: localhost").status == 400);
  CHECK(head("BREW / HTTP/1.1\r\nHost: localhost").status == 501);
  CHECK(head("GET /" + std::string(8001, 'a') + " HTTP/1.1\r\nHost: localhost").status == 414);
  CHECK(head("GET /a b HTTP/1.1\r\nHost: localhost").status == 400);
  CHECK(head("GET /\xC3\xA9 HTTP/1.1\r\nHost: localhost").status == 400);
  CHECK(get("\r\nTransfer-Encoding: chunked").status == 501);
  CHECK(get("\r\nContent-Length: 5").status == 400);
  CHECK(get("\r\nContent-Length: -5").status == 400);
  CHECK(get("\r\nContent-Length: 5, 5").status == 400);
  CHECK(get("\r\nContent-Length: 1099511627776").status == 413);
  CHECK(get("\r\nno colon here").status == 400);
  CHECK(get("\r\n folded: line").status == 400);
  CHECK(get("\r\nA: b\x01").status == 400);
  std::string many;
  for (int i = 0; i < 70; ++i) many += "\r\nA: b";
  CHECK(get(many).status == 431);
}

TEST_CASE("A connection whose request was refused is not kept") {
  CHECK_FALSE(get("\r\nContent-Length: 5").keep);
  CHECK_FALSE(head("PATCH / HTTP/1.1\r\nHost: localhost\r\nContent-Length: five").keep);
  CHECK(head("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5").status == 0);
}

TEST_CASE("An answer goes out with its length and the standing headers") {
  const std::string text = wire(problem(421, "no", "", ""), true, true);
  CHECK(text.rfind("HTTP/1.1 421 Misdirected Request\r\n", 0) == 0);
  CHECK(text.find("\r\nContent-Security-Policy: ") != std::string::npos);
  CHECK(text.find("\r\nConnection: close\r\n") != std::string::npos);
  CHECK(text.find("\r\n\r\n{") != std::string::npos);
}

TEST_CASE("However a head is damaged, it is judged, and what passes is clean") {
  const std::string whole =
      "GET /api/v1/search?q=a%20b&limit=3 HTTP/1.1\r\nHost: localhost:8400\r\nAccept: */*\r\nContent-Length: "
      "0\r\n\r\n";
  std::mt19937 random(11);
  std::size_t passed = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text = whole;
    for (std::size_t change = random() % 4; change > 0 && !text.empty(); --change) {
      const std::size_t at = random() % text.size();
      if (random() % 2 == 0) {
        text.erase(at, 1 + random() % 6);
      } else {
        text.insert(at, 1, static_cast<char>(random() % 256));
      }
    }
    const Head read = read_head(text, kHosts);
    if (read.status != 0) {
      CHECK_FALSE(read.keep);
      CHECK_FALSE(read.detail.empty());
      continue;
    }
    ++passed;
    CHECK(read.request.path.front() == '/');
    CHECK(read.request.path.find_first_of("\r\n") == std::string::npos);
  }
  CHECK(passed > 1000);
}
