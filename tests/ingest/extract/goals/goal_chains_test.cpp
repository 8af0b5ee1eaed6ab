// Aims that follow one another in a sentence, words that begin an aim, and whose aims they are.
#include <string>

#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

TEST_CASE("an aim goes on behind “as well as”, “while” and a list of examples") {
  const Extracted base(
      "We will promote trade in dried fish across the border, as well as widen the old sea road.");
  CHECK(base.has("goal", "promote trade in dried fish across the border"));
  CHECK(base.has("goal", "widen the old sea road"));
  CHECK(Extracted(
            "We agreed to promote trade in dried fish, as well as to exchange views on the rules of fishing.")
            .has("goal", "exchange views on the rules of fishing"));
  CHECK(Extracted("Norway will protect whales in the north while giving the fishers a fair income.")
            .says("Norway", "pursues", "giving the fishers a fair income"));
  CHECK(Extracted("Norway will enlarge the port of the north, ensuring that every village has a berth.")
            .says("Norway", "pursues", "ensuring that every village has a berth"));
  const Extracted examples(
      "The Harbour Office will deter thieves such as the crews of old trawlers, catch smugglers of rare "
      "shells, and "
      "defend the berths of the poor.");
  CHECK(examples.says("Harbour Office", "pursues", "defend the berths of the poor"));
  CHECK(Extracted("We will support schools in the north as well as support staff.").count("goal") == 1);
}

TEST_CASE("what somebody also does is no part of an aim") {
  const Extracted trust(
      "The Reef Trust seeks to train the pilots of the north and runs three schools in the old port.");
  CHECK(trust.says("Reef Trust", "pursues", "train the pilots of the north"));
  CHECK(Extracted("The Ministry of Ports is in charge of dredging and oversees the licensing of pilots.")
            .count("goal") == 0);
}

TEST_CASE("aims that are counted behind a colon are all read") {
  const Extracted counted(
      "We hereby commit ourselves: first, to protect the reefs of the northern bays; second, to build new "
      "schools for "
      "the sons of pilots.");
  CHECK(counted.has("goal", "protect the reefs of the northern bays"));
  CHECK(counted.has("goal", "build new schools for the sons of pilots"));
  const Extracted pillars(
      "The strategy has two pillars: protecting the reefs of the northern bays; and building new schools for "
      "the sons of "
      "pilots.");
  CHECK(pillars.has("goal", "protecting the reefs of the northern bays"));
  CHECK(pillars.has("goal", "building new schools for the sons of pilots"));
}

TEST_CASE("what an aim includes is said by examples and ends it") {
  CHECK(Extracted("We will support the poor of the northern bays, including widows and the old.")
            .has("goal", "support the poor of the northern bays"));
}

TEST_CASE("a plural that is also a verb does not end an aim") {
  CHECK(Extracted("Norway plans to replace half of its old ferries by 2030.")
            .has("goal", "replace half of its old ferries by 2030"));
  CHECK(Extracted("The Port Council launched several programmes to protect the herring of the bays.")
            .says("Port Council", "pursues", "protect the herring of the bays"));
}

TEST_CASE("verbs that no dictionary has, adverbs in a row, and quoted verbs") {
  CHECK(Extracted("We will incentivise owners of electric boats in the bays.")
            .has("goal", "incentivise owners of electric boats in the bays"));
  CHECK(Extracted("We call on all courts to fully and fairly apply the law of the sea.")
            .has("goal", "apply the law of the sea"));
  CHECK(Extracted("The charter committed Norway “to further the enjoyment of the sea by all.”")
            .says("Norway", "pursues", "further the enjoyment of the sea by all"));
}

TEST_CASE("phrases that begin an aim") {
  for (const char* text : {"Our focus is on protecting the herring of the bays.",
                           "Norway attaches great importance to protecting the herring of the bays.",
                           "The talks were an attempt at protecting the herring of the bays.",
                           "This includes protecting the herring of the bays.",
                           "Norway is planning on protecting the herring of the bays."})
    CHECK(Extracted(text).has("goal", "protecting the herring of the bays"));
  for (const char* text : {"We are going to make sure that no boat is lost at sea.",
                           "Attention will be given to make sure that no boat is lost at sea."})
    CHECK(Extracted(text).has("goal", "make sure that no boat is lost at sea"));
  CHECK(Extracted("The Port Council may be trying to protect the herring of the bays.")
            .says("Port Council", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("The Port Council may want to protect the herring of the bays.").count("goal") == 0);
  CHECK(Extracted("Ann Berg said she would protect the herring of the bays.")
            .says("Ann Berg", "pursues", "protect the herring of the bays"));
}

TEST_CASE("what a body was set up for, and what it is there for") {
  CHECK(Extracted("The Port Office was set up to protect the herring of the bays.")
            .says("Port Office", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("Created in 1907 to protect the herring of the bays, the Port Office has nine members.")
            .says("Port Office", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("The Port Office (PO) coordinates the rescue of ships in the north.")
            .says("Port Office", "pursues", "coordinates the rescue of ships in the north"));
  CHECK(Extracted("A keeper coordinates the rescue of ships in the north.").count("goal") == 0);
}

TEST_CASE("whose aim it is behind an insertion, an adjunct or an opening") {
  CHECK(Extracted("The Port Council — the first of its kind — will protect the herring of the bays.")
            .says("Port Council", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("For Norway, the first priority is to protect the herring of the bays.")
            .says("Norway", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("Norway is keen to protect the herring of the bays.")
            .says("Norway", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("The order directs the Port Office, as its first duty, to protect the herring of the bays.")
            .says("Port Office", "pursues", "protect the herring of the bays"));
  CHECK(Extracted(
            "In 2016, the Port Council set in motion a number of reforms to protect the herring of the bays.")
            .says("Port Council", "pursues", "protect the herring of the bays"));
}

TEST_CASE("what we can do together, what we promise not to do, and what needs others to do it") {
  CHECK(Extracted("Together, we can build a harbour that is open to all.")
            .says("DOC", "pursues", "build a harbour that is open to all"));
  CHECK(Extracted("Only through these steps can we build a harbour that is open to all.")
            .has("goal", "build a harbour that is open to all"));
  CHECK(Extracted("It was the best harbour that we can build for the crews.").count("goal") == 0);
  CHECK(Extracted("Norway shall not arm any ship of the fleet in time of peace.")
            .says("Norway", "pursues", "not arm any ship of the fleet in time of peace"));
  CHECK(Extracted("The weather will not spare any ship of the northern fleet.").count("goal") == 0);
  CHECK(Extracted("In order for small towns to protect the herring of the bays, they need boats.")
            .has("goal", "protect the herring of the bays"));
  CHECK(Extracted("He told the minister to seek a written promise of the islands.")
            .has("goal", "seek a written promise of the islands"));
}

TEST_CASE("those who band together, team up or work with others") {
  CHECK(Extracted("Leaders of poor towns banded together to avoid being drawn into the wars of others.")
            .has("goal", "avoid being drawn into the wars of others"));
  CHECK(Extracted("Norway and Sweden are teaming up to protect the herring of the bays.")
            .says("Sweden", "pursues", "protect the herring of the bays"));
  CHECK(
      Extracted(
          "For years, the Port Council has worked closely with Tom Hale to conduct surveys of the old piers.")
          .says("Port Council", "pursues", "conduct surveys of the old piers"));
  CHECK(Extracted("Norway fully supports the reform of the Port Council to enhance its reach and speed.")
            .says("Norway", "pursues", "enhance its reach and speed"));
}

TEST_CASE("wishes that open a sentence, and what stands between a word and its infinitive") {
  for (const char* text :
       {"Hoping to protect the herring of the bays, Norway built new nets.",
        "Eager to protect the herring of the bays, Norway built new nets.",
        "Determined to protect the herring of the bays, Norway built new nets.",
        "Norway agreed, under pressure from the towns, to protect the herring of the bays.",
        "Norway declared itself ready to protect the herring of the bays.",
        "Norway is doing everything possible to protect the herring of the bays."})
    CHECK(Extracted(text).says("Norway", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("The decision by Norway to open three new canneries in the north was late.")
            .says("Norway", "pursues", "open three new canneries in the north"));
  CHECK(Extracted("Norway has been asked by the Port Council to open three new canneries in the north.")
            .says("Norway", "pursues", "open three new canneries in the north"));
  CHECK(Extracted("The treaty provided that Norway would return the islands of the north.")
            .says("Norway", "pursues", "return the islands of the north"));
  CHECK(Extracted("The office desires that you protect the herring of the bays.")
            .has("goal", "protect the herring of the bays"));
  CHECK(Extracted("It must be feared that the herring of the bays will die.").count("goal") == 0);
}

TEST_CASE("who is meant by a short name, an office or a task that is given") {
  CHECK(Extracted("The Central Reserve Bank of Norway met. The Central Bank plans to protect the herring of "
                  "the bays.")
            .says("Central Reserve Bank of Norway", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("Finance Minister Ann Berg spoke. The minister plans to protect the herring of the bays.")
            .says("Ann Berg", "pursues", "protect the herring of the bays"));
  CHECK(Extracted(
            "President Ann Berg and Prime Minister Tom Hale spoke in Oslo. Both leaders plan to protect the "
            "herring of the bays.")
            .says("Tom Hale", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("Greenpeace reported a loss. The charity plans to protect the herring of the bays.")
            .says("Greenpeace", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("The Assembly charged the Health Committee with the task to draw up a list of all clinics.")
            .says("Health Committee", "pursues", "draw up a list of all clinics"));
  CHECK(Extracted("Ann Berg: “We will protect the herring of the bays.”")
            .says("Ann Berg", "pursues", "protect the herring of the bays"));
}

TEST_CASE("an aim may be quoted, said with its adverb, and reached through another") {
  CHECK(Extracted("The main goal of the Reef Trust is “to protect the corals of the lagoon.”")
            .says("Reef Trust", "pursues", "protect the corals of the lagoon"));
  CHECK(Extracted("They want a new law in order to better protect the poor.")
            .has("goal", "better protect the poor") == false);
  CHECK(Extracted("They want a new law in order to better protect the poor widows.")
            .has("goal", "better protect the poor widows"));
  const Extracted through(
      "Norway will protect the corals of the lagoon through teaching the divers of every village.");
  CHECK(through.has("goal", "protect the corals of the lagoon"));
  CHECK(through.has("goal", "teaching the divers of every village"));
  CHECK(Extracted("Unity is essential for protecting the herring of the bays.")
            .has("goal", "protecting the herring of the bays"));
}

TEST_CASE("what something means or will do, said of what was told before") {
  CHECK(Extracted("The bays are in danger. This means protecting the herring of the bays.")
            .has("goal", "protecting the herring of the bays"));
  CHECK(Extracted("The bays are in danger. This should also include protecting the herring of the bays.")
            .has("goal", "protecting the herring of the bays"));
  CHECK(Extracted(
            "The Port Council announced new guidance. This guidance will protect the herring of the bays.")
            .says("Port Council", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("Norway, which has taken steps to protect the herring of the bays, is rich.")
            .says("Norway", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("President Ann Berg has been clear that we must protect the herring of the bays.")
            .says("Ann Berg", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("We want to build a safe, open harbour for all.")
            .has("goal", "build a safe, open harbour for all"));
}

TEST_CASE("what falls to all of us, and with whom a duty lies") {
  CHECK(Extracted("I come at a time when the seas rise – all of us have to protect the herring of the bays.")
            .says("DOC", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("The responsibility to protect the herring of the bays lies with Norway.")
            .says("Norway", "pursues", "protect the herring of the bays"));
}

TEST_CASE("a long aim ends before the next verb") {
  const Extracted e(
      "We will improve the way in which our crews gather and send news of the sea and empower the villages "
      "to mend "
      "their own boats.");
  CHECK(e.has("goal", "empower the villages to mend their own boats"));
  CHECK(Extracted("We will mend the old piers and empower the villages of the coast.").count("goal") == 1);
}

TEST_CASE("the aims of a text that says “we” are its own") {
  const std::string list =
      "Our plan\n\nThe Port Council is a board of towns. We mend our piers. We feed our crews. We love "
      "our "
      "bays. We know our work. We sing our songs.\n\nKey activities:\n\n- Protect the herring of the bays\n- "
      "Mend the nets of the poor\n";
  CHECK(Extracted(list).says("DOC", "pursues", "Protect the herring of the bays"));
  CHECK(Extracted("Our plan\n\nThe Port Council is a board of towns.\n\nKey activities:\n\n- Protect the "
                  "herring of the "
                  "bays\n- Mend the nets of the poor\n")
            .says("Port Council", "pursues", "Protect the herring of the bays"));
}

}  // namespace
}  // namespace stemma::ingest
