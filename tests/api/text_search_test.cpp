#include <nlohmann/json.hpp>

#include "tests/api/harbour.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using nlohmann::json;
using tests::Harbour;

namespace {

json asked(Harbour& harbour, const std::string& query) {
  const api::Response response = harbour.get("/api/v1/search/text?" + query);
  INFO(response.body);
  REQUIRE(response.status == 200);
  return json::parse(response.body);
}

json refused(Harbour& harbour, const std::string& query, int status) {
  const api::Response response = harbour.get("/api/v1/search/text?" + query);
  INFO(response.body);
  CHECK(response.status == status);
  CHECK(response.type == "application/problem+json");
  const json problem = json::parse(response.body);
  CHECK_FALSE(problem["hint"].get<std::string>().empty());
  return problem;
}

std::string word_at(const json& sentence, std::size_t mark) {
  const std::string text = sentence["text"];
  const std::size_t start = sentence["marks"][mark]["start"], end = sentence["marks"][mark]["end"];
  return text.substr(start, end - start);
}

}  // namespace

TEST_CASE("A search in texts answers with documents, their sentences and what they name") {
  Harbour harbour;
  const json answer = asked(harbour, "q=%22harbour+board%22+sits");
  CHECK(answer["total"] == 1);
  const json& hit = answer["results"].at(0);
  CHECK(hit["document"] == "document-letter-md");
  const json& sentence = hit["sentences"].at(0);
  CHECK(sentence["text"] == "The Harbour Board sits in Port Ellis.");
  CHECK(word_at(sentence, 0) == "Harbour Board");
  CHECK(word_at(sentence, 1) == "sits");
  CHECK(sentence["start"] == 23);  // code points: the title above has dashes and curly quotes
  CHECK(sentence["nodes"] == json({"organization-harbour-board", "place-port-ellis"}));
  CHECK(sentence["edges"].size() == 1);
  CHECK(answer["facets"]["counted"] == 1);
}

TEST_CASE("A search in texts keeps to what is asked for") {
  Harbour harbour;
  CHECK(asked(harbour, "q=harbour&near=goal-dredge-the-channel-before-winter")["total"] == 1);
  CHECK(asked(harbour, "q=harbour&type=place")["total"] == 1);
  CHECK(asked(harbour, "q=harbour&document=document-minutes-md")["total"] == 1);
  const json page = asked(harbour, "q=harbour&limit=1&offset=1&sentences=1&facets=false");
  CHECK(page["total"] == 2);
  CHECK(page["results"].size() == 1);
  CHECK(page["results"][0]["sentences"].size() == 1);
  CHECK(page["facets"]["counted"] == 0);
  CHECK(asked(harbour, "q=harbour&near=place-port-ellis&within=document")["total"] == 1);
}

TEST_CASE("A search in texts that cannot be is refused with cause and next step") {
  Harbour harbour;
  CHECK(refused(harbour, "", 400)["detail"] == "parameter 'q' is missing");
  CHECK(refused(harbour, "q=(ada", 400)["detail"] == "a bracket is open that is not closed (character 5)");
  CHECK(refused(harbour, "q=-ada", 400)["detail"] == "the search only says what to leave out");
  CHECK(refused(harbour, "q=" + std::string(1001, 'a'), 400)["detail"] ==
        "parameter 'q' is longer than 1000 bytes");
  CHECK(refused(harbour, "q=ada&limit=101", 400)["detail"] ==
        "parameter 'limit' must be a number 1..100, not '101'");
  CHECK(refused(harbour, "q=ada&near=person-nobody", 404)["detail"] == "there is no node person-nobody");
  CHECK(refused(harbour, "q=ada&document=none", 404)["detail"] == "there is no document none");
  std::string deep = "q=";
  for (int i = 0; i < 100; ++i) deep += '(';
  CHECK(refused(harbour, deep, 400)["detail"] == "more than 32 brackets are open at once");
}
