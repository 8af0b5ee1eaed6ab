// Counting against annotations.
#include "ingest/eval/evaluation.hpp"
#include "ingest/extract/extract.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

using Catch::Matchers::ContainsSubstring;

Annotation annotation(std::vector<Annotation::Entity> entities,
                      std::vector<Annotation::Relation> relations = {}) {
  return {"x.txt", std::move(entities), std::move(relations)};
}

}  // namespace

TEST_CASE("names are compared without case, marks, hyphens, leading articles and possessives") {
  CHECK(compared("The “Müller-Report”") == "müller report");
  CHECK(compared("China’s  Plan") == "china plan");
  CHECK(compared("the 's") == "the");
  CHECK(compared("ＩＴＵ") == "itu");
  CHECK(compared("Straße") == "strasse");
  CHECK(compared("An apple, a day") == "apple a day");
  CHECK(compared("isn't 'sacred'") == "isn't 'sacred'");
}

TEST_CASE("entities pair one to one: a second one for the same thing is wrong") {
  const auto c = compare(
      annotation({{"G1", "person", {"Ann Berg", "Berg"}}}),
      annotation({{"a", "person", {"Berg"}}, {"b", "person", {"Ann Berg"}}, {"c", "place", {"Berg"}}}));
  CHECK(c.tallies.at("person") == Tally{1, 2, 1});
  CHECK(c.tallies.at("place") == Tally{0, 1, 0});
  CHECK(c.tallies.at("named") == Tally{1, 3, 1});
  CHECK(c.right_entities == std::vector<bool>{true, false, false});
}

TEST_CASE("goals, works and events agree by most of their words, dates by EDTF, others by a name") {
  const auto right = [](const std::string& type, const std::string& gold, const std::string& ours) {
    return compare(annotation({{"G", type, {gold}, "2019-03-14"}}),
                   annotation({{"o", type, {ours}, "2019-03-14"}}))
               .tallies.at(type)
               .right == 1;
  };
  CHECK(right("goal", "build a second landing station for data", "to build a landing station for the data"));
  CHECK(!right("goal", "build a second landing station for data", "protect the data of all citizens"));
  CHECK(right("work", "Act on the Safety of Undersea Cables", "Act on Safety of Undersea Cables"));
  CHECK(!right("work", "Act on the Safety of Undersea Cables", "Act on Cables"));
  CHECK(right("date", "14 March 2019", "14.3.2019"));
  CHECK(!right("organization", "Ministry of Transport and Trade", "Ministry of Transport"));
}

TEST_CASE("concepts count by recall among one and a half times as many of the most salient") {
  const auto c = compare(annotation({{"1", "concept", {"cable"}}, {"2", "concept", {"port"}}}),
                         annotation({{"a", "concept", {"cable"}, "", 0.1},
                                     {"b", "concept", {"ship"}, "", 0.9},
                                     {"c", "concept", {"port"}, "", 0.8},
                                     {"d", "concept", {"sea"}, "", 0.7}}));
  CHECK(c.tallies.at("concept") == Tally{1, 3, 2});
  CHECK(c.judged == std::vector<bool>{false, true, true, true});
  CHECK(figure("concept", c.tallies.at("concept")) == 0.5);
}

TEST_CASE("relations are right when their type and both ends agree, and count once") {
  const Annotation gold =
      annotation({{"P", "person", {"Ann Berg"}}, {"O", "organization", {"Lund University"}}},
                 {{"affiliated_with", "P", "O"}, {"authored_by", "DOC", "P"}});
  const Annotation ours = annotation(
      {{"p", "person", {"Ann Berg"}}, {"o", "organization", {"Lund University"}}, {"q", "person", {"Bo Ek"}}},
      {{"affiliated_with", "p", "o"},
       {"affiliated_with", "p", "o"},
       {"affiliated_with", "q", "o"},
       {"authored_by", "DOC", "q"}});
  const auto c = compare(gold, ours);
  CHECK(c.tallies.at("affiliated_with") == Tally{1, 2, 1});
  CHECK(c.tallies.at("authored_by") == Tally{0, 1, 1});
  CHECK(c.tallies.at("relations") == Tally{1, 3, 2});
  CHECK(c.missed == std::vector<std::string>{"DOC authored_by Ann Berg"});
  CHECK_THAT(c.surplus,
             Catch::Matchers::VectorContains(std::string("Bo Ek affiliated_with Lund University")));
}

TEST_CASE("an annotation agrees with itself wholly, and with another one equally from both sides") {
  const Annotation a =
      annotation({{"1", "person", {"Ann Berg"}}, {"2", "goal", {"protect the cables of all coasts"}}},
                 {{"pursues", "1", "2"}});
  const Annotation b = annotation({{"x", "person", {"Ann Berg"}}, {"y", "person", {"Bo Ek"}}});
  for (const auto& [row, tally] : compare(a, a).tallies) CHECK(tally.f1() == 1);
  CHECK(compare(a, b).tallies.at("named").f1() == compare(b, a).tallies.at("named").f1());
}

TEST_CASE("what is no annotation is told") {
  CHECK_THAT(read_annotation("[").error().message, ContainsSubstring("no JSON"));
  CHECK_THAT(read_annotation("{\"entities\":[]}").error().message, ContainsSubstring("relations"));
  CHECK_THAT(read_annotation("{\"entities\":[{\"id\":\"1\"}],\"relations\":[]}").error().message,
             ContainsSubstring("entity 1"));
  CHECK_THAT(read_annotation("{\"entities\":[],\"relations\":[{\"type\":\"x\"}]}").error().message,
             ContainsSubstring("relation 1"));
  CHECK(read_annotated("/nowhere").error().code == ErrorCode::not_found);
  const stemma::test::TemporaryFolder folder;
  CHECK(read_annotated(folder.path()).error().code == ErrorCode::not_found);
  stemma::test::write_whole(folder / "a.json", "{\"entities\":[],\"relations\":[]}");
  CHECK_THAT(read_annotated(folder.path()).error().message, ContainsSubstring("a.txt"));
}

TEST_CASE(
    "intervals are the same on every run, hold the figure, and shrink to it where documents are alike") {
  Evaluation evaluation;
  for (int i = 0; i < 12; ++i)
    evaluation.documents["d" + std::to_string(i)].tallies["person"] = {static_cast<std::size_t>(i % 4), 4, 4};
  const auto one = intervals(evaluation), two = intervals(evaluation);
  const double f1 = evaluation.total().at("person").f1();
  CHECK(one.at("person").low == two.at("person").low);
  CHECK(one.at("person").low < f1);
  CHECK(one.at("person").high > f1);
  const auto change = intervals(evaluation, &evaluation);
  CHECK(change.at("person").low == 0);
  CHECK(change.at("person").high == 0);
}

TEST_CASE("an evaluation that was saved reads back as it was") {
  Evaluation evaluation;
  evaluation.documents["a"] = {{{"person", {1, 2, 3}}}, {"person: Ö"}, {"place: x"}, ""};
  evaluation.documents["b"].failure = "is empty";
  const Evaluation back = read_saved(saved(evaluation)).value();
  CHECK(saved(back) == saved(evaluation));
  CHECK(back.documents.at("a").tallies.at("person") == Tally{1, 2, 3});
  CHECK(back.failed() == 1);
  CHECK(read_saved("{}").error().code == ErrorCode::malformed);
}

TEST_CASE("a measured confidence is drawn toward its type's mean, the more the less was seen, and is used") {
  const std::string text = confidences(
      {{{"person", "often"}, {100, 50}}, {{"person", "once"}, {1, 1}}, {{"place", "known name"}, {40, 36}}});
  CHECK_THAT(text, ContainsSubstring("confidence person \"often\" 0.50"));
  CHECK_THAT(text, ContainsSubstring("confidence person \"once\" 0.5") && ContainsSubstring("of 1\n"));
  const stemma::test::TemporaryFolder folder;
  stemma::test::write_whole(folder / "c.schema", text);
  const auto schema = schema::Schema::with_folder(folder.path()).value();
  const Reading reading = read("t.txt", "They sailed to Portugal in spring.").value();
  const auto extraction = extract(reading, *schema);
  REQUIRE(extraction.fragment.entities.back().type == "place");
  CHECK(extraction.fragment.entities.back().mentions[0].confidence ==
        schema->measured("place", "known name").of(0));
}

}  // namespace stemma::ingest
