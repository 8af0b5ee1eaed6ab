// Aims as plans, tables, resolutions and charters set them out.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("behind the label of a line stands an aim of the plan's maker") {
  const Extracted e(
      "Reef Strategy of the Lagoon Council\n\nThe reef has lost half of its coral since 1990, and the boats "
      "of "
      "the fleet are old and slow.\n\nStrategic Goal A: Restore the coral banks of the lagoon\n\n"
      "Objective 2 - To halve the catch of small tuna by 2030\n\n"
      "1.1 Strengthen the watch over the nesting beaches.\n\n"
      "Pillar 3: Training of wardens in all the outer islands\n\n"
      "Priority area 4. Protect the last turtles of the atoll\n\n"
      "By 2027: Launch a register of all fishing boats\n");
  CHECK(e.says("Lagoon Council", "pursues", "Restore the coral banks of the lagoon"));
  CHECK(e.says("Lagoon Council", "pursues", "halve the catch of small tuna by 2030"));
  CHECK(e.says("Lagoon Council", "pursues", "Strengthen the watch over the nesting beaches"));
  CHECK(e.says("Lagoon Council", "pursues", "Training of wardens in all the outer islands"));
  CHECK(e.says("Lagoon Council", "pursues", "Protect the last turtles of the atoll"));
  CHECK(e.attribute("goal", "Launch a register of all fishing boats", "deadline") == "2027");
}

TEST_CASE("headings that name a topic and tables of contents are no aims") {
  CHECK(
      Extracted("Pillar 2: Peace and security in the islands\n\nThe islands are at peace.\n").count("goal") ==
      0);
  CHECK(Extracted("3.2 Development of the herring market in the north\n\nThe market grew.\n").count("goal") ==
        0);
  CHECK(Extracted("1.1 Strengthen the watch over the beaches ........ 14\n\nThe market grew.\n")
            .count("goal") == 0);
  CHECK(Extracted("Action 3 was taken by the towns of the coast in 1998.\n").count("goal") == 0);
}

TEST_CASE("lines below an aim say who leads it and until when") {
  const Extracted e(
      "Action 3: Build a light on the outer reef\nLead agency: Lagoon Council\nDeadline: June 2026\n\n"
      "Action 4: Mend the nets of the whole fleet\nResponsible: Ministry of Fisheries, Coast Guard Agency\n");
  CHECK(e.says("Lagoon Council", "pursues", "Build a light on the outer reef"));
  CHECK(e.says("Lagoon Council", "responsible_for", "Build a light on the outer reef"));
  CHECK(e.attribute("goal", "Build a light on the outer reef", "deadline") == "2026-06");
  CHECK(e.says("Ministry of Fisheries", "pursues", "Mend the nets of the whole fleet"));
  CHECK(e.says("Coast Guard Agency", "pursues", "Mend the nets of the whole fleet"));
}

TEST_CASE("rows of a table give the aim, its body and its time, with rules between the cells or without") {
  const Extracted ruled(
      "Action | Lead | Deadline\nPrepare a map of all the old wrecks | Lagoon Council | June 2025\n"
      "Train 40 wardens for the outer islands | Ministry of Fisheries | 2026\n");
  CHECK(ruled.says("Lagoon Council", "pursues", "Prepare a map of all the old wrecks"));
  CHECK(ruled.attribute("goal", "Prepare a map of all the old wrecks", "deadline") == "2025-06");
  CHECK(ruled.says("Ministry of Fisheries", "pursues", "Train 40 wardens for the outer islands"));
  const Extracted flat(
      "Measures of the second year\n\nNo. Activity Responsible body Deadline\n\n"
      "1. Train forty wardens in first aid Ministry of Fisheries 2024\n"
      "2. Introduce a fee for foreign yachts Lagoon Council 2025\n");
  CHECK(flat.says("Ministry of Fisheries", "pursues", "Train forty wardens in first aid"));
  CHECK(flat.attribute("goal", "Introduce a fee for foreign yachts", "deadline") == "2025");
}

TEST_CASE("roles are told behind the one who holds them") {
  const Extracted e(
      "Role of the partners\n\nCivil society: to watch over the sale of rare corals.\n\n"
      "Lagoon Council: keeps the register of the fishing boats.\n");
  CHECK(e.says("DOC", "pursues", "watch over the sale of rare corals"));
}

TEST_CASE("short lines of their own open lists of aims, and deeds as nouns are aims there") {
  const Extracted e(
      "Key actions\n\n- Introduction of a fee for foreign yachts\n- The collection of data on lost nets\n");
  CHECK(e.has("goal", "Introduction of a fee for foreign yachts"));
  CHECK(e.has("goal", "collection of data on lost nets"));
  CHECK(Extracted("The herring\n\n- Introduction of the fish to foreign waters\n").count("goal") == 0);
}

TEST_CASE("what a programme is said to include is its aims") {
  const Extracted e(
      "The new government has a programme for the coast. It includes:\n\n"
      "- lowering the tax on fuel for small boats\n- selling the old yard at the river\n");
  CHECK(e.has("goal", "lowering the tax on fuel for small boats"));
  CHECK(e.has("goal", "selling the old yard at the river"));
}

TEST_CASE("the one who decides is named above the resolution") {
  const Extracted e(
      "The Lagoon Council,\n\nRecalling its resolution on reefs,\n\n1. Decides to close the outer reef to "
      "foreign trawlers;\n\n2. Urges all towns to protect the last turtles of the atoll.\n");
  CHECK(e.says("Lagoon Council", "pursues", "close the outer reef to foreign trawlers"));
  CHECK(e.says("DOC", "pursues", "protect the last turtles of the atoll"));
}

TEST_CASE("it is for X to do it: X") {
  CHECK(Extracted("Norway asked the court. It is for the Lagoon Council to decide which reefs are closed.")
            .says("Lagoon Council", "pursues", "decide which reefs are closed"));
  CHECK(Extracted("It is up to Denmark to protect the last herring banks of the strait.")
            .says("Denmark", "pursues", "protect the last herring banks of the strait"));
}

TEST_CASE("what is to be done is an aim; who is to be appointed is none") {
  CHECK(Extracted("Subsidies for diesel boats are to be phased out by 2027.")
            .attribute("goal", "be phased out by 2027", "deadline") == "2027");
  CHECK(Extracted("If the old piers of the port are to be rebuilt, the price will rise.").count("goal") == 0);
  CHECK(Extracted("Olaf Berg is to be appointed head of the port office.").count("goal") == 0);
}

TEST_CASE("what will be done is an aim where a time is set") {
  CHECK(Extracted("The old piers of the port will be rebuilt by 2030.").count("goal") == 1);
  CHECK(Extracted("The old piers of the port will be rebuilt in stone.").count("goal") == 0);
}

TEST_CASE("a noun behind it, he or she is a verb where it can be one") {
  CHECK(Extracted("The Reef Council is old. It lobbies Norway to protect the herring of the bays.")
            .says("Norway", "pursues", "protect the herring of the bays"));
}

TEST_CASE("the council requests the office to do it: the office") {
  CHECK(Extracted("The Council was late. In May, the Council requests the Port Office to protect the herring "
                  "of the bays.")
            .says("Port Office", "pursues", "protect the herring of the bays"));
}

TEST_CASE("aims and duties that their noun names, far from the verb of aims") {
  CHECK(Extracted("The mandate of the Reef Council includes protecting the turtles of the atoll.")
            .says("Reef Council", "responsible_for", "protecting the turtles of the atoll"));
  CHECK(Extracted("Responsibility for protecting the turtles of the atoll lies with the Reef Council.")
            .says("Reef Council", "pursues", "protecting the turtles of the atoll"));
  CHECK(Extracted("The task of protecting the turtles of the atoll was given to the Reef Council.")
            .says("Reef Council", "responsible_for", "protecting the turtles of the atoll"));
}

TEST_CASE("a person named behind the office is the subject") {
  CHECK(Extracted("Norway's new finance minister, Ann Berg, plans to protect the herring of the bays.")
            .says("Ann Berg", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("Norway, with Ann Berg, plans to protect the herring of the bays.")
            .says("Norway", "pursues", "protect the herring of the bays"));
}

TEST_CASE("a label on a line of its own, and several aims behind one label") {
  const Extracted e(
      "Action 1.1\nProtect the herring of the bays.\nLead actor: Reef Council\n\n"
      "Short-term measures (2024-2025): draft a law on fishing nets; set up an office for small boats.\n");
  CHECK(e.says("Reef Council", "pursues", "Protect the herring of the bays"));
  CHECK(e.has("goal", "draft a law on fishing nets"));
  CHECK(e.has("goal", "set up an office for small boats"));
}

TEST_CASE("ministers who declare their resolve in a list are those of the preamble") {
  const Extracted e(
      "We, the Ministers of Norway and Denmark, meeting in Oslo on 8 September 2015,\n\nAware of the loss of "
      "fish,\n\n"
      "Declare our resolve to:\n\n1. Protect the herring of the bays;\n\n2. Count the seals of the "
      "islands.\n");
  CHECK(e.says("Denmark", "pursues", "Protect the herring of the bays"));
}

TEST_CASE("what one speaker would like to say is no aim") {
  CHECK(Extracted("I would like to share the vision of my country for the northern bays.").count("goal") ==
        0);
}

TEST_CASE("a deed as a noun is an aim of the one who fights for it") {
  CHECK(Extracted("The Fishers Union fights for the abolition of the tax on nets.")
            .says("Fishers Union", "pursues", "abolition of the tax on nets"));
  CHECK(Extracted("Norway is committed to the full reform of the old law of the sea.")
            .says("Norway", "pursues", "full reform of the old law of the sea"));
  CHECK(Extracted("The towns called for the lifting of the blockade by Denmark.")
            .says("Denmark", "pursues", "lifting of the blockade by Denmark"));
  CHECK(Extracted("The abolition of the tax on nets was a great loss to the crown.").count("goal") == 0);
}

TEST_CASE("an organ of X, set up to do it, is not X; a pact between two states is theirs") {
  CHECK(Extracted(
            "The Reef Court is one of the organs of the Lagoon Union, established to protect the rights of "
            "small fishers.")
            .says("Reef Court", "pursues", "protect the rights of small fishers"));
  CHECK(Extracted("The pact was an agreement between Norway and Denmark to protect the last herring banks.")
            .says("Denmark", "pursues", "protect the last herring banks"));
}

TEST_CASE("who is tasked with a deed, bound to it, or made an effort at it is to do it") {
  CHECK(Extracted("The King tasked Ann Berg with mending the old bridges of the capital.")
            .says("Ann Berg", "pursues", "mending the old bridges of the capital"));
  CHECK(Extracted("The treaty commits Norway to closing the last coal mines of the arctic isles.")
            .says("Norway", "pursues", "closing the last coal mines of the arctic isles"));
  CHECK(Extracted("We support the efforts of the Reef Council in protecting the turtles of the atoll.")
            .says("Reef Council", "pursues", "protecting the turtles of the atoll"));
  CHECK(Extracted("The council entrusted the Port Office with the preparation of a fair harbour tariff.")
            .says("Port Office", "pursues", "preparation of a fair harbour tariff"));
}

TEST_CASE("spoken forms: we'll, we're going to, you've got to, let's") {
  CHECK(Extracted("We'll protect the herring of the northern bays.")
            .has("goal", "protect the herring of the northern bays"));
  CHECK(Extracted("We’re going to protect the herring of the northern bays.")
            .has("goal", "protect the herring of the northern bays"));
  CHECK(Extracted("Norway is going to protect the herring of the bays.")
            .says("Norway", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("You've got to protect the herring of the northern bays.")
            .has("goal", "protect the herring of the northern bays"));
  CHECK(Extracted("Let's protect the herring of the northern bays.")
            .has("goal", "protect the herring of the northern bays"));
  CHECK(Extracted("It's going to reduce the catch of the northern bays.").count("goal") == 0);
}

TEST_CASE("a list within an item ends with the item") {
  const Extracted e(
      "1. The Reef Council shall:\n\n   1) count the coral fish of the lagoon;\n\n   2) publish the numbers "
      "of every "
      "year.\n\n2. The keeper of the light shall take steps to protect the turtles of the atoll.\n");
  CHECK(e.says("Reef Council", "pursues", "count the coral fish of the lagoon"));
  CHECK(e.says("DOC", "pursues", "protect the turtles of the atoll"));
  const Extracted roman(
      "(c) The Reef Council shall:\n\n(i) count the coral fish of the lagoon;\n\n(ii) protect the turtles of "
      "the "
      "atoll.\n");
  CHECK(roman.says("Reef Council", "pursues", "protect the turtles of the atoll"));
}

TEST_CASE("ministers of several states are later the ministers") {
  const Extracted e(
      "The ministers of Norway, Denmark and Iceland met in Oslo. The ministers agreed to protect the herring "
      "of the "
      "bays.");
  CHECK(e.says("Iceland", "pursues", "protect the herring of the bays"));
}

TEST_CASE("aims that a noun names before a colon, or a priority that is made of them") {
  CHECK(Extracted("We face the great challenge of our time: protecting the climate of the whole earth.")
            .has("goal", "protecting the climate of the whole earth"));
  CHECK(Extracted("Norway made protecting the herring of the northern bays a priority of its policy.")
            .says("Norway", "pursues", "protecting the herring of the northern bays"));
  CHECK(Extracted("We looked at the old pictures: fishing boats of the northern bays.").count("goal") == 0);
}

TEST_CASE("what somebody wants of others, and what would be wise") {
  CHECK(Extracted("We want every town on the coast to protect the herring of the bays.")
            .says("DOC", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("The towns wanted a treaty that would protect the herring of the bays.")
            .says("DOC", "pursues", "protect the herring of the bays"));
  CHECK(Extracted("It would be wise to protect the herring of the bays.")
            .has("goal", "protect the herring of the bays"));
  CHECK(Extracted(
            "The tour was meant not only to please the crews but also to protect the herring of the bays.")
            .has("goal", "protect the herring of the bays"));
  CHECK(Extracted("Under the new strategy, Norway is to protect the herring of the bays.")
            .says("Norway", "pursues", "protect the herring of the bays"));
}

TEST_CASE("below “shall—” and “recommends that:” stands what a body is to do") {
  CHECK(Extracted("The Reef Task Force shall—\n\n(i) list the wrecks of every northern bay;\n\n(ii) build a "
                  "register of all divers.\n")
            .says("Reef Task Force", "pursues", "list the wrecks of every northern bay"));
  const Extracted x(
      "The assembly recommends that:\n\n(a) the Reef Board hands over the old lamps to the "
      "villages;\n\n(b) the Reef Fund completes the long pier before the winter.\n");
  CHECK(x.says("Reef Board", "pursues", "hands over the old lamps to the villages"));
  CHECK(x.says("Reef Fund", "pursues", "completes the long pier before the winter"));
}

TEST_CASE("a code before a name announces an action") {
  const Extracted x(
      "AP1: Reef Board to mend the three lamps of the bay.\nAP2: Ms Berg to send the plan of the pier to all "
      "towns.\n");
  CHECK(x.says("Reef Board", "pursues", "mend the three lamps of the bay"));
  CHECK(x.says("Berg", "pursues", "send the plan of the pier to all towns"));
}

TEST_CASE("“That X V” by itself is a motion") {
  CHECK(Extracted("That the Reef Board build new lamps for the village school.\n")
            .says("Reef Board", "pursues", "build new lamps for the village school"));
  CHECK(Extracted("That the Reef Board was late is known to the whole village.\n").count("goal") == 0);
}

}  // namespace stemma::ingest
