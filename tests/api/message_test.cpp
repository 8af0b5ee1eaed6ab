#include "api/message.hpp"

#include <nlohmann/json.hpp>

#include "api/utf8.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::api;
using nlohmann::json;

TEST_CASE("An address is taken apart and decoded") {
  const Request request = parse_target("/api/v1/search?q=Port+Ellis%20%C3%A9&type=place&limit=").value();
  CHECK(request.path == "/api/v1/search");
  REQUIRE(request.query.size() == 3);
  CHECK(request.query[0].second == "Port Ellis é");
  CHECK(request.query[1] == std::make_pair(std::string("type"), std::string("place")));
  CHECK(request.query[2].second.empty());
  CHECK(parse_target("/?&&a").value().query.size() == 1);
}

TEST_CASE("An address that is no text is refused") {
  for (const char* bad :
       {"", "x", "?q=1", "/%", "/%4", "/%zz", "/?q=%ff", "/%00", "/?a%0a=1", "/?q=%ed%a0%80"}) {
    INFO(bad);
    const Result<Request> request = parse_target(bad);
    REQUIRE_FALSE(request);
    CHECK(request.error().code == ErrorCode::invalid_argument);
  }
}

TEST_CASE("A problem says what is wrong, where, and what to do") {
  const Response response =
      problem({ErrorCode::not_found, "no node \"x\"", "search for it"}, "/api/v1/nodes/x");
  CHECK(response.status == 404);
  CHECK(response.type == "application/problem+json");
  const json body = json::parse(response.body);
  CHECK(body["title"] == "Not Found");
  CHECK(body["status"] == 404);
  CHECK(body["detail"] == "no node \"x\"");
  CHECK(body["instance"] == "/api/v1/nodes/x");
  CHECK(body["hint"] == "search for it");
}

TEST_CASE("What fails inside stays inside, but for the log") {
  const Response response = problem({ErrorCode::corrupt, "/secret/path/000012.sst is damaged", ""}, "/");
  CHECK(response.status == 500);
  CHECK(response.body.find("secret") == std::string::npos);
  CHECK(response.cause.find("000012.sst") != std::string::npos);
}

TEST_CASE("Characters are counted and found in UTF-8") {
  const std::string text = "a\xC3\xA9\xE6\xB0\xB4\xF0\x9F\x8C\x8Az";
  CHECK(is_utf8(text));
  CHECK(count_characters(text, 0, text.size()) == 5);
  CHECK(byte_offset(text, 3) == 6);
  CHECK(byte_offset(text, 1, 3) == 6);
  CHECK(byte_offset(text, 99) == text.size());
  for (const char* bad :
       {"\x80", "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3", "\xF0\x9F\x8C"}) {
    CHECK_FALSE(is_utf8(bad));
  }
}
