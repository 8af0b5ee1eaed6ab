// Goals, who pursues them, and the terms of a text.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("what somebody should, must or will do is a goal of the one who is named") {
  const Extracted e(
      "The Ministry of Fisheries should protect the spawning grounds of the northern bays by 2030. Norway "
      "will build a second port for the fishing fleet. We must reduce the waste of fresh water in all "
      "towns.");
  CHECK(e.has("goal", "protect the spawning grounds of the northern bays by 2030"));
  CHECK(e.says("Ministry of Fisheries", "pursues",
               "protect the spawning grounds of the northern bays by 2030"));
  CHECK(e.says("Ministry of Fisheries", "responsible_for",
               "protect the spawning grounds of the northern bays by 2030"));
  CHECK(e.says("Norway", "pursues", "build a second port for the fishing fleet"));
  CHECK(e.says("DOC", "pursues", "reduce the waste of fresh water in all towns"));
}

TEST_CASE("coordinated aims fall apart where both parts are long, and stay together where they are short") {
  const Extracted e(
      "The council must restore the old sea walls of the harbour, and train young people in the trades of "
      "the port. The council must review, repair and paint the boats of the fleet.");
  CHECK(e.has("goal", "restore the old sea walls of the harbour"));
  CHECK(e.has("goal", "train young people in the trades of the port"));
  CHECK(e.has("goal", "review, repair and paint the boats of the fleet"));
}

TEST_CASE("bullets under a lead-in take its actor; headings of aims open lists") {
  const Extracted e(
      "The Baltic Commission will:\n\n- publish the catch figures of every year\n- lower the number of lost "
      "nets by half\n");
  CHECK(e.says("Baltic Commission", "pursues", "publish the catch figures of every year"));
  CHECK(e.says("Baltic Commission", "pursues", "lower the number of lost nets by half"));
}

TEST_CASE("bullets that name nobody belong to the body that the whole text is about") {
  const Extracted e(
      "The Baltic Port Council (BPC) is a body of nine cities. It sits in Visby.\n\nActivities\n\n"
      "- Protecting the last herring banks of the gulf.\n- Training more pilots for the inner islands.\n");
  CHECK(e.says("Baltic Port Council", "pursues", "Protecting the last herring banks of the gulf"));
  CHECK(e.says("Baltic Port Council", "pursues", "Training more pilots for the inner islands"));
}

TEST_CASE("one who is urged is the one who is to do it") {
  const Extracted e(
      "The assembly urged Denmark to open its fishing waters to smaller boats from the islands.");
  CHECK(e.says("Denmark", "pursues", "open its fishing waters to smaller boats from the islands"));
}

TEST_CASE("questions, reports of the past, procedure and short phrases are no goals") {
  CHECK(Extracted("Should the towns build a new harbour for the ferries?").count("goal") == 0);
  CHECK(Extracted("In 1911 the company built a new harbour for the ferries of the islands.").count("goal") ==
        0);
  CHECK(Extracted("The members should meet.").count("goal") == 0);
  CHECK(Extracted("If the towns should build a new harbour for the ferries, prices would rise.")
            .count("goal") == 0);
}

TEST_CASE("a few quoted words are part of an aim, and so is what follows them") {
  CHECK(Extracted("Norway will build a “harbour of the future” for the ferries of the islands.")
            .has("goal", "build a “harbour of the future” for the ferries of the islands"));
}

TEST_CASE("a goal said again in nearly the same words is one goal") {
  const Extracted e(
      "Norway must protect the spawning grounds of the northern bays. Later she said that Norway should "
      "protect the spawning grounds of the northern bays.");
  CHECK(e.count("goal") == 1);
}

TEST_CASE("the terms of a text are its concepts; general words and names are not") {
  const Extracted e(
      "Coastal erosion threatens the villages. Coastal erosion is driven by sand mining. Sand mining must "
      "end, because coastal erosion and sand mining feed one another in Norway. Many people in many places "
      "know that.");
  CHECK(e.has("concept", "coastal erosion"));
  CHECK(e.has("concept", "sand mining"));
  CHECK(!e.has("concept", "people"));
  CHECK(!e.has("concept", "Norway"));
}

TEST_CASE("without one thing there is no other: the first supports the second") {
  const Extracted e(
      "Without sea walls there can be no port trade. Sea walls cost much, and port trade pays for sea walls. "
      "Port trade grows.");
  CHECK(e.says("sea walls", "supports", "port trade"));
}

TEST_CASE("what a body can do, was to do and may be hoped to do are aims of it") {
  const Extracted e(
      "The Port Board can promote new schools for pilots of the north. Under the plan, Norway was to reduce "
      "the "
      "number of its old ships. We hope that the talks may strengthen the peace of the straits. The tide can "
      "promote the growth of the weeds.");
  CHECK(e.says("Port Board", "pursues", "promote new schools for pilots of the north"));
  CHECK(e.says("Norway", "pursues", "reduce the number of its old ships"));
  CHECK(e.has("goal", "strengthen the peace of the straits"));
  CHECK_FALSE(e.has("goal", "promote the growth of the weeds"));
}

TEST_CASE("purposes stand behind \"in order that\", \"under way to\" and what \"this\" will do") {
  const Extracted e(
      "Norway should call all pilots of the islands home in order that they may improve the lamps of the "
      "coast. Steps are "
      "under way to ensure safe boats for all pilots. This appointment will ensure the safety of the two "
      "harbours.");
  CHECK(e.has("goal", "improve the lamps of the coast"));
  CHECK(e.has("goal", "ensure safe boats for all pilots"));
  CHECK(e.has("goal", "ensure the safety of the two harbours"));
}

TEST_CASE("actions of minutes may have a code and no name; a candidacy is no aim") {
  const Extracted e(
      "The board met.\n\nAction-TB-7 create a project plan for the study of tides\n\nACTION 2031/9 "
      "Mend the lamps of all old quays\n\nThe board left.\n");
  CHECK(e.says("DOC", "pursues", "create a project plan for the study of tides"));
  CHECK(e.says("DOC", "pursues", "Mend the lamps of all old quays"));
  const Extracted candidates(
      "Candidates of the Harbour Board\n\n- Ann Berg: running for election as treasurer of the board\n");
  CHECK(candidates.count("goal") == 0);
}

TEST_CASE("an aim that is pursued so that another be reached supports it") {
  const Extracted e(
      "We will give boats to our friends in the islands so that together we can improve the safety of the "
      "coast. We will oversee the work of the pilots, with the aim to ensure a safe passage for all.");
  CHECK(e.says("give boats to our friends in the islands", "supports", "improve the safety of the coast"));
  CHECK(e.says("oversee the work of the pilots", "supports", "ensure a safe passage for all"));
}

}  // namespace stemma::ingest
