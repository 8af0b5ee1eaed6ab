// Which body, place or event is a part of which.
#include "tests/ingest/extract/said.hpp"

using namespace stemma::ingest;

TEST_CASE("parts and wholes") {
  says("part_of",
       {{"They work in Geneva, Switzerland.", "Geneva", "Switzerland"},
        {"Lisbon is a city in Portugal.", "Lisbon", "Portugal"},
        {"The Ministry of Mines's Office of Research was closed.", "Office of Research", "Ministry of Mines"},
        {"The Norland Research Council is an agency of the United Nations.", "Norland Research Council",
         "United Nations"},
        {"The Norland Research Council, a specialized agency of the United Nations, was closed.",
         "Norland Research Council", "United Nations"},
        {"The Norland Research Council is part of the Ministry of Mines.", "Norland Research Council",
         "Ministry of Mines"},
        {"The Norland Research Council belongs to the Ministry of Mines.", "Norland Research Council",
         "Ministry of Mines"},
        {"The Ministry of Mines comprises the Survey Office and the Coal Board.", "Coal Board",
         "Ministry of Mines"},
        {"The Ministry of Mines consists of the Survey Office and the Coal Board.", "Survey Office",
         "Ministry of Mines"},
        {"The Coal Board within the Ministry of Mines was closed.", "Coal Board", "Ministry of Mines"},
        {"The Coal Board was one of the agencies of the Ministry of Mines.", "Coal Board",
         "Ministry of Mines"},
        {"The Ministry of Mines was split. Its Coal Board was closed.", "Coal Board", "Ministry of Mines"}});
  does_not_say("part_of",
               {{"The Coal Board wrote to the Ministry of Mines.", "Coal Board", "Ministry of Mines"},
                {"The Coal Board and the Ministry of Mines were closed.", "Coal Board", "Ministry of Mines"},
                {"The Coal Board is not part of the Ministry of Mines.", "Coal Board", "Ministry of Mines"},
                {"They sailed from Lisbon, France and Spain having sent no ship.", "Lisbon", "France"}});
}

TEST_CASE("bodies whose name holds that of a wider one, or that a list gives as its parts, belong to it") {
  says(
      "part_of",
      {{"The Labour Party won. The Central Committee of the Labour Party met.",
        "Central Committee of the Labour Party", "Labour Party"},
       {"Members of the Reef Council include:\n\n- Department of Fisheries\n- Department of Trade\n",
        "Department of Trade", "Reef Council"},
       {"The Reef Council is organised into two main committees:\n\n- Reef Harbour Committee (RHC), for "
        "ports\n- Reef "
        "Fisheries Committee, for fish\n",
        "Reef Fisheries Committee", "Reef Council"},
       {"The Reef Institute is a research body.\n\n## Organization\n\n### Technical units\n\n"
        "- Coral Protection Division\n- Fish Chemistry Division\n\n### Research centres\n\n- Bergen Research "
        "Centre\n",
        "Fish Chemistry Division", "Reef Institute"}});
  does_not_say("part_of",
               {{"The Reef Council wrote to three regional organisations:\n\n- Department of Trade\n",
                 "Department of Trade", "Reef Council"}});
}

TEST_CASE("a list goes on behind an apposition, and a wing is part of whose wing it is") {
  says("part_of", {{"The Nordic Council consists of the Assembly, the Road Office and the Port Office.",
                    "Road Office", "Nordic Council"},
                   {"The Harbour Party grew. The Youth Brigade, the party's youth wing, grew as well.",
                    "Youth Brigade", "Harbour Party"}});
  does_not_say("part_of",
               {{"The partners are the Port Office, a branch of the Nordic Council, and the World Bank.",
                 "Port Office", "World Bank"}});
}

TEST_CASE("the parts of a body stand one by one behind a colon, and a statement of a board is no whole") {
  const char* board =
      "The Harbour Board has three committees: the Seed Committee, the Rail Committee and the "
      "Trade Committee.";
  says("part_of", {{board, "Seed Committee", "Harbour Board"}, {board, "Trade Committee", "Harbour Board"}});
  does_not_say("part_of", {{"Bank of Norland\nHarbour Policy Committee statement, 14 March 2012\n\nThe bank "
                            "raised its rates today, as it had said.",
                            "Bank of Norland", "Harbour Policy Committee"}});
}

TEST_CASE("a town of a people is in its country, and who calls for a state as a member is none") {
  CHECK(Extracted("Norway is cold. They met in the Norwegian town of Bergen.")
            .says("Bergen", "part_of", "Norway"));
  CHECK_FALSE(Extracted("President Helga Lund called for the entry of Norway as a member of UNESCO.")
                  .says("Helga Lund", "affiliated_with", "UNESCO"));
}

TEST_CASE("the organs that a body's organs are belong to it") {
  const Extracted x(
      "The Baltic Seed Council is a union. Its main organs are the General Assembly and the Seed Court.");
  CHECK(x.says("General Assembly", "part_of", "Baltic Seed Council"));
  CHECK(x.says("Seed Court", "part_of", "Baltic Seed Council"));
}

TEST_CASE("a letterhead goes from the widest body to its organ") {
  const Extracted x(
      "PARLIAMENT OF NORLAND\nCOMMITTEE ON REEFS\n\nReport of May 2019\n\nThe boats are old.\n");
  CHECK(x.says("COMMITTEE ON REEFS", "part_of", "PARLIAMENT OF NORLAND"));
  CHECK_FALSE(
      Extracted("COMMITTEE ON ROADS\nCOMMITTEE ON REEFS\n\nReport of May 2019\n\nThe boats are old.\n")
          .says("COMMITTEE ON REEFS", "part_of", "COMMITTEE ON ROADS"));
}

TEST_CASE("in a text about a body only what sounds like an organ is one of its own") {
  const Extracted e(
      "The Reef Union (RU) is a union of divers. The Executive Committee meets in May. The Clock Committee "
      "counts "
      "hours.");
  CHECK(e.says("Executive Committee", "part_of", "Reef Union"));
  CHECK_FALSE(e.says("Clock Committee", "part_of", "Reef Union"));
}
