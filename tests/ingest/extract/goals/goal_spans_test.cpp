// Where an aim ends, and which aims stand side by side in a sentence.
#include <string>

#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("aims are counted, and listed with brackets, across what stands between them") {
  const Extracted counted(
      "The bill has two objectives: Firstly, to create a lasting partnership between miners and farmers. "
      "Secondly, to repair the old dikes of the lower valley.");
  CHECK(counted.has("goal", "create a lasting partnership between miners and farmers"));
  CHECK(counted.has("goal", "repair the old dikes of the lower valley"));
  const Extracted listed(
      "The Port Office shall protect the last sardine banks of the coast, including by: (i) improving the "
      "marking of the inner banks, which few captains know; and (ii) training the young crews of the "
      "islands.");
  CHECK(listed.has("goal", "improving the marking of the inner banks"));
  CHECK(listed.has("goal", "training the young crews of the islands"));
}

TEST_CASE("marks of notes behind a full stop end the sentence with it") {
  const Extracted e("Norway wants to protect the last sardine banks.[3][4] Fishermen left the coast.");
  CHECK(e.has("goal", "protect the last sardine banks"));
}

TEST_CASE("a purpose and a means are aims of their own in prose, and part of the aim in a list") {
  const Extracted prose(
      "We must deepen the channel of the old port to attract the great ships of the ocean, and protect the "
      "mussels by moving the dredgers to the outer bank.");
  CHECK(prose.has("goal", "deepen the channel of the old port"));
  CHECK(prose.has("goal", "attract the great ships of the ocean"));
  const Extracted list(
      "The Harbour Ministry will:\n\n- deepen the channel of the old port to attract the great ships\n- cut "
      "the "
      "waiting time of ferries by using new cranes\n");
  CHECK(list.has("goal", "deepen the channel of the old port to attract the great ships"));
  CHECK(list.has("goal", "cut the waiting time of ferries by using new cranes"));
}

TEST_CASE("lists of -ing forms fall apart only where each part is long enough") {
  const Extracted e(
      "The Canal Board is responsible for steering barges through the upper river, keeping the locks in good "
      "repair, and marking the channel with new buoys. Norway is committed to saving energy, planting trees, "
      "and "
      "cleaning the beaches of the south.");
  CHECK(e.has("goal", "steering barges through the upper river"));
  CHECK(e.has("goal", "keeping the locks in good repair"));
  CHECK(e.has("goal", "saving energy, planting trees, and cleaning the beaches of the south"));
}

TEST_CASE("a document of one long sentence of aims is read in linear time") {
  std::string text = "The council must ";
  for (int i = 0; i < 4000; ++i) text += "restore the old walls of harbour " + std::to_string(i) + ", and ";
  CHECK(Extracted(text + "rest.").count("goal") > 0);
}

TEST_CASE("an aim that the text breaks off behind \"and\" ends before it") {
  CHECK(Extracted("We must mend all the old dykes of the northern coast that hold and")
            .has("goal", "mend all the old dykes of the northern coast that hold"));
}

TEST_CASE("what is hoped for by an aim is an aim of its own, and to seek out is none") {
  const Extracted e(
      "The office was created to establish supervision of the use of coal in the hopes of avoiding another "
      "winter "
      "without heat. I sought out additional records to confirm that the cards showed the same student.");
  CHECK(e.has("goal", "establish supervision of the use of coal"));
  CHECK(e.has("goal", "avoiding another winter without heat"));
  CHECK_FALSE(
      e.has("goal", "sought out additional records to confirm that the cards showed the same student"));
}

TEST_CASE("the year of a deadline stays behind its comma") {
  const Extracted e("The Reef Council shall publish maps of all the lagoons by June 1, 2025.");
  CHECK(e.has("goal", "publish maps of all the lagoons by June 1, 2025"));
}

TEST_CASE("an aim that somebody tells of ends before the next thing that is told") {
  const Extracted e(
      "He said that they wished to mend the nets of the northern boats before winter, and that Ole Lund "
      "would pay.");
  CHECK(e.has("goal", "mend the nets of the northern boats before winter"));
}

}  // namespace stemma::ingest
