// Who is to reach an aim: the lead-in of a list, a heading, the one named last, the one who speaks.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("an aim that is said of somebody is not the document's as well") {
  const Extracted e(
      "It is time to lower the tolls of the northern locks.\n\nNorway will lower the tolls of the northern "
      "locks.");
  CHECK(e.says("Norway", "pursues", "lower the tolls of the northern locks"));
  CHECK(!e.says("DOC", "pursues", "lower the tolls of the northern locks"));
}

TEST_CASE("items of a list take the actor of their lead-in, their own name or initials") {
  const Extracted e(
      "# Terms of reference of the Reef Steering Committee\n\n## Responsibilities\n\nThe members of the "
      "Committee have the following responsibilities:\n\n- to advise the ministries on the use of the "
      "lagoons;\n- to oversee the count of the coral fish every spring;\n- to set the agenda for the "
      "meetings.\n\n## Next steps\n\n- AB: draft the letter to the owners of the ferries\n- Ole Lund + Ann "
      "Berg: collect the figures of the last three years\n- all: read the report of the divers before "
      "Friday\n\nPresent: Ann Berg, Ole Lund\n");
  CHECK(e.says("Reef Steering Committee", "pursues", "advise the ministries on the use of the lagoons"));
  CHECK(e.says("Reef Steering Committee", "responsible_for",
               "oversee the count of the coral fish every spring"));
  CHECK(!e.has("goal", "set the agenda for the meetings"));
  CHECK(e.says("Ann Berg", "pursues", "draft the letter to the owners of the ferries"));
  CHECK(e.says("Ole Lund", "pursues", "collect the figures of the last three years"));
  CHECK(e.says("Ann Berg", "pursues", "collect the figures of the last three years"));
  CHECK(e.says("DOC", "pursues", "read the report of the divers before Friday"));
}

TEST_CASE("pronouns, nouns of bodies and titles point back to the one named last") {
  const Extracted e(
      "Norway will lend life jackets to every crew. It will reduce the number of accidents at sea.\n\nThe "
      "Harbour Ministry was founded in 1920. The Ministry shall publish the results of every "
      "inspection.\n\nPresident Ann Berg spoke in Oslo. The President will invite the owners of all ferries "
      "to "
      "a round table.");
  CHECK(e.says("Norway", "pursues", "reduce the number of accidents at sea"));
  CHECK(e.says("Harbour Ministry", "responsible_for", "publish the results of every inspection"));
  CHECK(e.says("Ann Berg", "pursues", "invite the owners of all ferries to a round table"));
}

TEST_CASE(
    "a body named in a heading holds what its section says of nobody, up to the next heading of its level") {
  const Extracted e(
      "# Charter of the Lake Basin Council\n\n## Working Group on Pollution\n\nPurpose: to trace the sources "
      "of "
      "mercury in the lake.\n\n## Objectives for 2025\n\n1. Restore 2,000 hectares of papyrus swamp by "
      "December "
      "2025.\n2. Building on the pilot of the spring, Kenya will open new hatcheries on the shore.\n");
  CHECK(e.says("Working Group on Pollution", "responsible_for", "trace the sources of mercury in the lake"));
  CHECK(e.says("Lake Basin Council", "pursues", "Restore 2,000 hectares of papyrus swamp by December 2025"));
  CHECK(e.says("Kenya", "pursues", "open new hatcheries on the shore"));
  CHECK(!e.has("goal", "Building on the pilot of the spring"));
}

TEST_CASE("a board with another name is not the board, nor is an agency one of many agencies") {
  const Extracted e(
      "The Library Board met in May. The Executive Board will raise the wages of all its clerks. Agencies "
      "shall "
      "protect the papers of the old ministries from damp.");
  CHECK(!e.says("Library Board", "pursues", "raise the wages of all its clerks"));
  CHECK(e.says("DOC", "pursues", "protect the papers of the old ministries from damp"));
}

TEST_CASE("what is said in quotation marks is the aim of the speaker") {
  const Extracted e(
      "President Ann Berg spoke in Oslo. \"We must keep the fjords free of plastic waste,\" she said.");
  CHECK(e.says("Ann Berg", "pursues", "keep the fjords free of plastic waste"));
  CHECK(
      Extracted("The theme of the year was \"Dance to save the old forests of the north\".").count("goal") ==
      0);
}

TEST_CASE("a lead-in above headings holds for the lists of all its sections, and for the headings") {
  const Extracted e(
      "The Reform Party of Tarva\n\nIn summary, the Reform Party will:\n\nSupport and pay the work of "
      "nurses\n\n"
      "1. Ensure all nurses are paid like doctors\n2. Fund free meals and books for all pupils\n\nMend the "
      "schools of the coast\n\n1. Double the existing places in training for pilots\n2. Permanently remove "
      "fees "
      "from the colleges of the coast\n\nThe party met in May.\n\n1. Chair the meeting of the old council\n");
  for (const char* goal :
       {"Support and pay the work of nurses", "Fund free meals and books for all pupils",
        "Mend the schools of the coast", "Double the existing places in training for pilots",
        "remove fees from the colleges of the coast"}) {
    INFO(goal);
    CHECK(e.says("Reform Party", "pursues", goal));
  }
  CHECK_FALSE(e.says("Reform Party", "pursues", "Chair the meeting of the old council"));
}

TEST_CASE("items of recommendations tell others what to do, with \"to\" or with \"that\"") {
  const Extracted e(
      "Report of the Harbour Committee\n\nThe Harbour Committee endorses the recommendations of the experts, "
      "in "
      "particular the following:\n\n1. The Secretary General of the UN to give priority to safety in all "
      "ports.\n"
      "2. Safety at sea to be recognised in all harbour treaties of the north.\n3. UNESCO and UNICEF to "
      "ensure that "
      "all harbours have a school.\n4. Donors to invest in sailing schools of the islands.\n\nAdditional "
      "recommendations by the Committee:\n\n1. That a council for drowned sailors be established in "
      "Oslo.\n2. That "
      "relations with Norway and Sweden be strengthened.\n3. That the Port Board open the harbours of the "
      "north.\n");
  CHECK(e.says("UN", "pursues", "give priority to safety in all ports"));
  CHECK(e.says("DOC", "pursues", "be recognised in all harbour treaties of the north"));
  CHECK(e.says("UNICEF", "pursues", "ensure that all harbours have a school"));
  CHECK(e.says("DOC", "pursues", "invest in sailing schools of the islands"));
  CHECK(e.says("DOC", "pursues", "relations with Norway and Sweden be strengthened"));
  CHECK(e.says("Port Board", "pursues", "open the harbours of the north"));
}

TEST_CASE("a resolution that calls upon somebody tells him, in its items too") {
  const Extracted e(
      "The Security Council\n\n1. CALLS UPON the Government of Norway to release all sailors of the "
      "islands;\n2. "
      "REQUESTS the Port Board to open all harbours of the north;\n");
  CHECK(e.says("Government of Norway", "pursues", "release all sailors of the islands"));
  CHECK(e.says("Port Board", "pursues", "open all harbours of the north"));
}

TEST_CASE("what is being done on purpose is an aim of who does it; what a deed is urgent for is one of all") {
  const Extracted e(
      "We are promoting greater care for sailors in all ports. Norway is building new schools for pilots of "
      "the "
      "north. Ann Berg is mending the nets of her old friends. The two ministers were restoring peace in the "
      "islands.\n\nReforming the tolls of the southern locks is urgent. Protecting the poor of the islands "
      "is "
      "the task of "
      "the Port Board. Crossing the strait in deep winter is not necessary.");
  CHECK(e.says("DOC", "pursues", "promoting greater care for sailors in all ports"));
  CHECK(e.says("Norway", "pursues", "building new schools for pilots of the north"));
  CHECK_FALSE(e.has("goal", "mending the nets of her old friends"));
  CHECK_FALSE(e.has("goal", "restoring peace in the islands"));
  CHECK(e.says("DOC", "pursues", "Reforming the tolls of the southern locks"));
  CHECK(e.says("Port Board", "pursues", "Protecting the poor of the islands"));
  CHECK_FALSE(e.has("goal", "Crossing the strait in deep winter"));
}

TEST_CASE("a document that begins or ends at what is being done has no words before or after it") {
  for (const char* text : {"Are promoting", "Are promoting greater care for sailors.", "Norway is promoting",
                           "Way to go", "Norway, then dean, set", "Action 5", "“", "This may"})
    CHECK(Extracted(text).count("goal") == 0);
}

TEST_CASE("\"it\" behind a sentence on the function of a body is the body") {
  const Extracted e(
      "## Lantern Museum Board\n\nThe function of the Lantern Museum Board is to protect the old lamps of "
      "the "
      "coast. It will improve the lighting of all quays.\n");
  CHECK(e.says("Lantern Museum Board", "pursues", "protect the old lamps of the coast"));
  CHECK(e.says("Lantern Museum Board", "pursues", "improve the lighting of all quays"));
}

TEST_CASE("a body beside its name in a relative clause and a maker act") {
  const Extracted e(
      "He sang in the choir of the Net Menders Union of Bergen, a union that sought to improve the wages of "
      "net menders. Ann Holm, then a pilot, set out to improve the charts of the sound.\n\nThe rules drafted "
      "by "
      "the Ministry of Ferries aim to reduce the noise of old engines.");
  CHECK(e.says("Net Menders Union of Bergen", "pursues", "improve the wages of net menders"));
  CHECK(e.says("Ann Holm", "pursues", "improve the charts of the sound"));
  CHECK(e.says("Ministry of Ferries", "pursues", "reduce the noise of old engines"));
}

TEST_CASE("a body that is to be founded, and one that is put under pressure, are to do what is told") {
  const Extracted e(
      "We will create a new Ferry Noise Authority to reduce the noise of old engines. We will increase the "
      "pressure on Iceland to protect the seals of the sound.");
  CHECK(e.says("Ferry Noise Authority", "pursues", "reduce the noise of old engines"));
  CHECK(e.says("Iceland", "pursues", "protect the seals of the sound"));
}

TEST_CASE("the next quoted paragraph has the speaker of the one before") {
  const Extracted e(
      "“We need a new law to protect the fishermen of the islands,” said co-leader and candidate for the "
      "northern coast Ann Lund.\n\n“Now we must build workshops in every harbour town of the coast.”\n\nWe "
      "must mend the lamps of every old lighthouse.");
  CHECK(e.says("Ann Lund", "pursues", "protect the fishermen of the islands"));
  CHECK(e.says("Ann Lund", "pursues", "build workshops in every harbour town of the coast"));
  CHECK(e.says("DOC", "pursues", "mend the lamps of every old lighthouse"));
}

TEST_CASE("\"the role of a body will be to\" gives it the numbered lines below") {
  const Extracted e(
      "h) Boats for all; and i) A school of knots.\n\n2.3 The role of the Tide Office will be to:\n2.3.1 "
      "Improve the charts of the sound;\n2.3.2 Promote the use of tide tables;\n");
  CHECK(e.says("Tide Office", "responsible_for", "Improve the charts of the sound"));
  CHECK(e.says("Tide Office", "pursues", "Promote the use of tide tables"));
}

TEST_CASE("a body beside somebody unnamed is told what to do") {
  const Extracted e(
      "RECOMMENDATIONS\n\n1. UNESCO and ministers to protect the wooden boats of the lakes.\n2. UNICEF to "
      "promote swimming lessons for small children.\n");
  CHECK(e.says("UNESCO", "pursues", "protect the wooden boats of the lakes"));
}

TEST_CASE("who is given a task has it, and \"works\" behind a name is a verb") {
  const Extracted e(
      "The Council gave the Port Office the task of drawing up a plan for the reefs. The Reef Fund works "
      "with all "
      "ports of the south. It seeks to end the trade in shells.");
  CHECK(e.says("Port Office", "pursues", "drawing up a plan for the reefs"));
  CHECK(e.says("Reef Fund", "pursues", "end the trade in shells"));
}

TEST_CASE("whose task it is has the task, whatever it is run by") {
  CHECK(
      Extracted("They praise the Reef Observatory, run by the Coast Institute, whose task it is to count the "
                "turtles of the bays.")
          .says("Reef Observatory", "pursues", "count the turtles of the bays"));
}

TEST_CASE("“the latter” and “it” behind a semicolon mean the body named last") {
  CHECK(Extracted("The Reef Board works with the Coast Agency. The latter is responsible for counting the "
                  "turtles of the bays.")
            .says("Coast Agency", "pursues", "counting the turtles of the bays"));
  CHECK(Extracted(
            "We welcome the wish of Norway to found a Centre for Young Divers; it shall teach the old crafts "
            "of the bays.")
            .says("Centre for Young Divers", "pursues", "teach the old crafts of the bays"));
}

TEST_CASE("whoever is charged is named before an aside, or by a pronoun") {
  CHECK(Extracted("They entrusted the Reef Board, founded in 1990, with counting the turtles of the bays.")
            .says("Reef Board", "pursues", "counting the turtles of the bays"));
  CHECK(Extracted("The law created the Reef Board and charged it with protecting the turtles of the bays.")
            .says("Reef Board", "pursues", "protecting the turtles of the bays"));
  CHECK(Extracted("The law lays upon the Reef Board the duty of counting the turtles of the bays.")
            .says("Reef Board", "pursues", "counting the turtles of the bays"));
  CHECK(Extracted("She instructed the Minister to Portugal, Otto Lie, to protect the turtles of the bays.")
            .says("Otto Lie", "pursues", "protect the turtles of the bays"));
}

TEST_CASE("an aim behind a second preposition has the governor of the first") {
  CHECK(Extracted("The Reef Board is in charge of the lamps, and of counting the turtles of the bays.")
            .says("Reef Board", "pursues", "counting the turtles of the bays"));
  CHECK(
      Extracted("The journal was begun by the Reef Board, with the purpose of making the old charts known to "
                "all divers.")
          .says("Reef Board", "pursues", "making the old charts known to all divers"));
}

TEST_CASE("what should be set up for an aim is to reach it") {
  CHECK(Extracted("A Reef Coordinating Council should be established to protect the turtles of the bays.")
            .says("Reef Coordinating Council", "pursues", "protect the turtles of the bays"));
}

TEST_CASE("a verb in capitals is no part of the name behind it") {
  CHECK(Extracted("FURTHER REQUESTS Norway to protect the turtles of the northern bays;")
            .says("Norway", "pursues", "protect the turtles of the northern bays"));
}

TEST_CASE("orders in a section of duties are the body's, below headings without a number as well") {
  const Extracted e(
      "Terms of Reference of the Reef Oversight Committee\n\n1. Purpose\n\nThe Reef Oversight Committee "
      "keeps "
      "the "
      "reef.\n\n2. Roles and Responsibilities of the Oversight Committee\n\nPlans and budgets\n\nDevelop the "
      "annual work plans and budgets for the divers. This has been done for years by all the members.\n");
  CHECK(e.says("Reef Oversight Committee", "responsible_for",
               "Develop the annual work plans and budgets for the divers"));
}

TEST_CASE("what several unnamed leaders affirm is not the aim of the one person named before") {
  const Extracted e(
      "President Berg welcomed the plan. The leaders affirmed their shared commitment to preserve the peace "
      "of "
      "the northern strait.");
  CHECK(e.says("DOC", "pursues", "preserve the peace of the northern strait"));
  CHECK_FALSE(e.says("Berg", "pursues", "preserve the peace of the northern strait"));
}

TEST_CASE("the owner of a commitment and of efforts towards an aim is who pursues it") {
  CHECK(Extracted("Trade needs the United Nations’ commitment to guarding the dignity of every sailor.")
            .says("United Nations", "pursues", "guarding the dignity of every sailor"));
  CHECK(Extracted("We see the efforts of Norway towards stabilizing the price of salted herring.")
            .says("Norway", "pursues", "stabilizing the price of salted herring"));
}

TEST_CASE("a body that is called on is no purpose of its own, and a duty begins behind responsible for") {
  CHECK(Extracted("We call on the Commission to present a plan for a common repair fleet.")
            .says("DOC", "pursues", "present a plan for a common repair fleet"));
  const Extracted duty("The Reef Ministry shall be responsible for the application of this Agreement.");
  CHECK(duty.says("Reef Ministry", "responsible_for", "the application of this Agreement"));
  CHECK(duty.count("goal") == 1);
}

TEST_CASE("what somebody is quoted with is no title, and what he asks of people without a name is his aim") {
  CHECK(Extracted("“Harbour masters must close the gaps before the next storm,” said Ann Berg.")
            .says("Ann Berg", "pursues", "close the gaps before the next storm"));
  CHECK(Extracted("Ann Berg said: “Harbour masters must close the gaps before the next storm.”")
            .says("Ann Berg", "pursues", "close the gaps before the next storm"));
  CHECK(Extracted("“Norway must close the gaps before the next storm,” she said.")
            .says("Norway", "pursues", "close the gaps before the next storm"));
  CHECK(Extracted("Ann Berg wrote “How Ports Must Close the Gap before Winter,” a report on storms.")
            .count("goal") == 0);
}

TEST_CASE("the company is the last one whose name says so, be it only by its letters") {
  CHECK(Extracted("The Vasa Steamship Company sailed to Hull.\n\nToday the port belongs to Reef Ports Ltd, a "
                  "new owner. The company plans to make the crossing free of smoke by 2030.")
            .says("Reef Ports Ltd", "pursues", "make the crossing free of smoke by 2030"));
  CHECK(Extracted(
            "Marsh Telecom Inc. was founded in 1999. It sits in Oslo. The firm aims to bring fast networks "
            "to every island.")
            .says("Marsh Telecom Inc", "pursues", "bring fast networks to every island"));
}

}  // namespace stemma::ingest
