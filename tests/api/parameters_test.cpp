#include "api/parameters.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::api;

namespace {

const Vocabulary kVocabulary{{"person", "place", "goal"}, {"pursues", "located_in"}};

Request asked(const std::string& query) { return parse_target("/x?" + query).value(); }

Result<graph::NeighborhoodQuery> neighborhood(const std::string& query) {
  return neighborhood_query(asked(query), "person-ada-lind", kVocabulary);
}

void check_refused(const Error& error, const std::string& message, const std::string& hint) {
  CHECK(error.code == ErrorCode::invalid_argument);
  CHECK(error.message.find(message) != std::string::npos);
  CHECK(error.hint.find(hint) != std::string::npos);
}

}  // namespace

TEST_CASE("A neighborhood has defaults and takes every parameter") {
  const graph::NeighborhoodQuery usual = neighborhood("").value();
  CHECK(usual.node == "person-ada-lind");
  CHECK(usual.depth == 1);
  CHECK(usual.limit == 200);
  CHECK(usual.per_node == 50);
  CHECK(usual.direction == graph::Direction::both);
  const graph::NeighborhoodQuery full = neighborhood(
                                            "depth=3&relation=pursues,located_in&type=place&type=goal&"
                                            "direction=in&min_confidence=0.25&per_node=7&limit=9")
                                            .value();
  CHECK(full.depth == 3);
  CHECK(full.relations == std::vector<std::string>{"pursues", "located_in"});
  CHECK(full.types == std::vector<std::string>{"place", "goal"});
  CHECK(full.direction == graph::Direction::in);
  CHECK(full.min_confidence == 0.25);
  CHECK(full.per_node == 7);
  CHECK(full.limit == 9);
}

TEST_CASE("A value out of range is refused with the range") {
  check_refused(neighborhood("depth=99").error(), "'depth' must be a number 1..4, not '99'", "1..4");
  check_refused(neighborhood("depth=0").error(), "'depth'", "1..4");
  check_refused(neighborhood("limit=1001").error(), "'limit'", "1..1000");
  check_refused(neighborhood("limit=-1").error(), "'limit'", "1..1000");
  check_refused(neighborhood("limit=5x").error(), "'limit'", "1..1000");
  check_refused(neighborhood("limit=").error(), "'limit'", "1..1000");
  check_refused(neighborhood("limit=99999999999999999999999").error(), "'limit'", "1..1000");
  check_refused(neighborhood("min_confidence=1.5").error(), "'min_confidence'", "0..1");
  check_refused(neighborhood("min_confidence=nan").error(), "'min_confidence'", "0..1");
}

TEST_CASE("A word that is not known is refused with those that are") {
  check_refused(neighborhood("relation=pursue").error(), "'relation' cannot be 'pursue'",
                "pursues, located_in");
  check_refused(neighborhood("type=person,planet").error(), "'planet'", "person, place, goal");
  check_refused(neighborhood("direction=up").error(), "'direction'", "out, in, both");
}

TEST_CASE("A parameter that is not known is refused with those that are") {
  check_refused(neighborhood("dept=1").error(), "unknown parameter 'dept'", "depth, relation, type");
  check_refused(no_parameters(asked("a=1")).error(), "unknown parameter 'a'", "no parameters");
  CHECK(no_parameters(asked("")).ok());
}

TEST_CASE("A parameter given twice is refused") {
  check_refused(neighborhood("depth=1&depth=2").error(), "'depth' is given twice", "once");
}

TEST_CASE("A search needs something to search for") {
  check_refused(search_query(asked(""), kVocabulary).error(), "'q' is missing", "?q=");
  check_refused(search_query(asked("q=+"), kVocabulary).error(), "'q' is missing", "?q=");
  check_refused(search_query(asked("q=" + std::string(501, 'a')), kVocabulary).error(), "longer than 500",
                "");
  const graph::SearchQuery query = search_query(asked("q=ada&type=person&limit=3"), kVocabulary).value();
  CHECK(query.text == "ada");
  CHECK(query.type == "person");
  CHECK(query.limit == 3);
}

TEST_CASE("A path needs both ends") {
  check_refused(path_query(asked("from=a"), kVocabulary).error(), "'to' is missing", "from=");
  check_refused(path_query(asked("from=a&to=b&k=21"), kVocabulary).error(), "'k'", "1..20");
  const graph::PathQuery query = path_query(asked("from=a&to=b&k=2&max_hops=4"), kVocabulary).value();
  CHECK(query.from == "a");
  CHECK(query.to == "b");
  CHECK(query.k == 2);
  CHECK(query.max_hops == 4);
}

TEST_CASE("A text is JSON unless plain text is asked for") {
  CHECK(text_form(asked("")).value() == TextForm::json);
  CHECK(text_form(asked("format=text")).value() == TextForm::plain);
  Request plain = asked("");
  plain.accept = "text/plain";
  CHECK(text_form(plain).value() == TextForm::plain);
  check_refused(text_form(asked("format=pdf")).error(), "'format'", "json, text");
}

TEST_CASE("A passage does not end before it starts") {
  CHECK(passage(asked("start=3&end=9")).value().end == 9);
  check_refused(passage(asked("start=9&end=3")).error(), "'end'", "");
}
