#include "tests/ingest/extract/said.hpp"

using namespace stemma::ingest;

TEST_CASE("bodies and events have their places") {
  says(
      "located_in",
      {{"The Norland Research Council is based in Geneva, Switzerland.", "Norland Research Council",
        "Geneva"},
       {"The Norland Research Council is based in Geneva, Switzerland.", "Norland Research Council",
        "Switzerland"},
       {"The Norland Research Council, headquartered in Geneva, met twice.", "Norland Research Council",
        "Geneva"},
       {"The Norland Research Council has its headquarters in Geneva.", "Norland Research Council", "Geneva"},
       {"The seat of the Norland Research Council is in Geneva.", "Norland Research Council", "Geneva"},
       {"The headquarters of the Norland Research Council are located in Geneva.", "Norland Research Council",
        "Geneva"},
       {"The Norland Research Council moved its seat to Geneva in 1950.", "Norland Research Council",
        "Geneva"},
       {"They live in Geneva. The Geneva-based Norland Research Council is not.", "Norland Research Council",
        "Geneva"},
       {"They live in Geneva. The Norland Research Council is a Geneva-based body.",
        "Norland Research Council", "Geneva"},
       {"The World Harbour Conference was held in Geneva in June 1993.", "World Harbour Conference",
        "Geneva"},
       {"The World Harbour Conference took place in Geneva.", "World Harbour Conference", "Geneva"},
       {"The World Harbour Conference, held at Geneva, failed.", "World Harbour Conference", "Geneva"},
       {"He spoke at the World Harbour Conference in Geneva.", "World Harbour Conference", "Geneva"},
       {"The World Harbour Conference met in Geneva and Lisbon.", "World Harbour Conference", "Lisbon"}});
  does_not_say(
      "located_in",
      {{"The Norland Research Council sent a report to Geneva.", "Norland Research Council", "Geneva"},
       {"The Norland Research Council was pleased with Geneva.", "Norland Research Council", "Geneva"},
       {"The World Harbour Conference heard a delegate from Geneva.", "World Harbour Conference", "Geneva"}});
}

TEST_CASE("events have their hosts") {
  says("organized_by",
       {{"The World Harbour Conference was hosted by Norway.", "World Harbour Conference", "Norway"},
        {"The World Harbour Conference, organised by UNESCO and Norway, failed.", "World Harbour Conference",
         "Norway"},
        {"UNESCO convened the World Harbour Conference.", "World Harbour Conference", "UNESCO"},
        {"UNESCO, which organised the World Harbour Conference, was pleased.", "World Harbour Conference",
         "UNESCO"},
        {"He praised the World Harbour Conference that UNESCO had convened.", "World Harbour Conference",
         "UNESCO"},
        {"Norway will host the World Harbour Conference.", "World Harbour Conference", "Norway"},
        {"UNESCO is responsible for organising the World Harbour Conference.", "World Harbour Conference",
         "UNESCO"},
        {"UNESCO agreed to host the World Harbour Conference.", "World Harbour Conference", "UNESCO"},
        {"The ministers asked Norway to host the World Harbour Conference.", "World Harbour Conference",
         "Norway"},
        {"It was decided at the first meeting of the Norland Research Council.",
         "first meeting of the Norland Research Council", "Norland Research Council"}});
  does_not_say(
      "organized_by",
      {{"Norway praised the World Harbour Conference.", "World Harbour Conference", "Norway"},
       {"The World Harbour Conference was attended by Norway.", "World Harbour Conference", "Norway"},
       {"Norway did not host the World Harbour Conference.", "World Harbour Conference", "Norway"}});
}

TEST_CASE("events have their dates") {
  says("dated",
       {{"The World Harbour Conference was held in Geneva in June 1993.", "World Harbour Conference",
         "June 1993"},
        {"The World Harbour Conference opened on 3 May 1993.", "World Harbour Conference", "3 May 1993"},
        {"On 3 May 1993 the World Harbour Conference opened.", "World Harbour Conference", "3 May 1993"},
        {"He spoke at the World Harbour Conference in Geneva on 3 May 1993.", "World Harbour Conference",
         "3 May 1993"},
        {"He spoke at the World Harbour Conference (Geneva, 3 May 1993).", "World Harbour Conference",
         "3 May 1993"},
        {"He recalled the World Harbour Conference of 1993.", "World Harbour Conference", "1993"},
        {"The World Harbour Conference will take place from 3 to 5 May 1993.", "World Harbour Conference",
         "3 to 5 May 1993"}});
  does_not_say("dated", {{"The World Harbour Conference praised the law of 1993.", "World Harbour Conference",
                          "1993"}});
}

TEST_CASE("the name of an event, or what stands before it, tells its place") {
  says("located_in",
       {{"In Vienna the World Harbour Conference adopted a plan.", "World Harbour Conference", "Vienna"},
        {"The ministers of Poland met. They spoke at length of the German bombardment of Poland, and wept.",
         "German bombardment of Poland", "Poland"}});
  does_not_say("located_in",
               {{"Vienna wrote to the World Harbour Conference.", "World Harbour Conference", "Vienna"}});
}

TEST_CASE("regions lie in their country, and those who host an event make it") {
  says("part_of",
       {{"The boats left parts of the Kherson and Luhansk regions of Ukraine.", "Kherson", "Ukraine"},
        {"The Reef Council was set up under the auspices of UNESCO.", "Reef Council", "UNESCO"}});
  says("organized_by", {{"The governments of Norway and Sweden co-sponsored the Lisbon Conference.",
                         "Lisbon Conference", "Sweden"}});
}

TEST_CASE("an event is where and when its definition says, and 'it' is the event told of") {
  const char* text =
      "The Lisbon Conference was a meeting between Anna Berg and Ole Lund in Bergen, Norway, on 3 May 1943.";
  says("located_in", {{text, "Lisbon Conference", "Bergen"},
                      {"The Fifth World Whale Congress was long. It was held in Oslo in 1973.",
                       "Fifth World Whale Congress", "Oslo"}});
  says("dated", {{text, "Lisbon Conference", "3 May 1943"}});
}

TEST_CASE("an event of the head is where its dateline says, and countries in a list hold one another not") {
  says("located_in", {{"Statement at the 12th Congress of the Harbour Union\nBergen, 3 May 1993\n\nThe sea "
                       "is wide and the herring are few.",
                       "12th Congress of the Harbour Union", "Bergen"}});
  does_not_say("part_of",
               {{"The ships come from Guatemala, Honduras, and El Salvador.", "Guatemala", "Honduras"}});
}

TEST_CASE("a bank with headquarters in a city sits there, and one that moves its head office did") {
  says("located_in",
       {{"The Nordic Council is a body with headquarters in Oslo and offices in Lima.", "Nordic Council",
         "Oslo"},
        {"The World Bank moved its head office from Oslo to Lima.", "World Bank", "Lima"},
        {"The World Bank, a public body having its seat in Oslo, agreed.", "World Bank", "Oslo"}});
  does_not_say("located_in", {{"The World Bank moved its papers from Oslo to Lima.", "World Bank", "Oslo"}});
}

TEST_CASE("a meeting that only its number names is held by the body whose minutes these are") {
  const Extracted e(
      "Minutes of the 14th Meeting of the Steering Committee of the River Programme\n\nThe minutes were read "
      "and "
      "adopted with one change, and the Secretary was thanked for them.\n\nThe Zambezi River Authority sent "
      "its data. "
      "The 15th meeting will be held in Livingstone on 8 August 2017.\n");
  CHECK(e.says("15th meeting", "organized_by", "Steering Committee of the River Programme"));
  CHECK(!e.says("15th meeting", "organized_by", "Zambezi River Authority"));
}

TEST_CASE("a meeting and the body that meets are two, and letters in brackets are the body's") {
  const char* minutes = "The 112th meeting of the Harbour Policy Committee (HPC) was held on 3 May 2013.";
  says("organized_by",
       {{minutes, "112th meeting of the Harbour Policy Committee", "Harbour Policy Committee"}});
  says("affiliated_with", {{"The first meeting of the Harbour Policy Committee (HPC) was held on 3 May 2013. "
                            "Anna Berg chaired the HPC.",
                            "Anna Berg", "Harbour Policy Committee"}});
  says("organized_by", {{"MINUTES OF THE 12TH MEETING OF THE HARBOUR COMMITTEE HELD ON 3 MAY 2013\n\nThe "
                         "harbour committee met in the morning and went home.",
                         "12TH MEETING OF THE HARBOUR COMMITTEE", "HARBOUR COMMITTEE"}});
}

TEST_CASE("the port of a region, a capital behind its country, a town and its land in brackets are places") {
  says(
      "located_in",
      {{"The Tenth Arctic Forum opened in the northern port of Tromsø on Tuesday.", "Tenth Arctic Forum",
        "Tromsø"},
       {"The Harbour Bank, a cooperative in the Malian town of Mopti, lends grain.", "Harbour Bank", "Mopti"},
       {"The Regional Centre for Drought Studies (Ouagadougou, Burkina Faso) sent observers.",
        "Regional Centre for Drought Studies", "Burkina Faso"},
       {"The World Dam Forum was held in the Austrian capital, Vienna.", "World Dam Forum", "Vienna"}});
  says("part_of", {{"In the Ruhr town of Bochum, they opened a mine.", "Bochum", "Ruhr"},
                   {"The U.S. states of Utah and Ohio signed the text.", "Ohio", "U.S."}});
  does_not_say("part_of", {{"In the Ruhr town of Bochum, they opened a mine.", "Ruhr", "Bochum"}});
}

TEST_CASE("its seat may be told before the body is named") {
  const char* text =
      "The Harbour Union met. From its headquarters in Addis Ababa, the African Seed Alliance runs ten "
      "programmes.";
  says("located_in", {{text, "African Seed Alliance", "Addis Ababa"}});
  does_not_say("located_in", {{text, "Harbour Union", "Addis Ababa"}});
}

TEST_CASE("an event may tell its day before its place, and a body owns its yearly meeting") {
  says("located_in", {{"She spoke at the World Dam Forum (24 May 2024, Vienna, Austria) of ice.",
                       "World Dam Forum", "Vienna"},
                      {"She spoke at the World Dam Forum (24 May 2024, Vienna, Austria) of ice.",
                       "World Dam Forum", "Austria"}});
  says("organized_by", {{"It was told at the African Union's annual summit in May.",
                         "African Union's annual summit", "African Union"}});
}

TEST_CASE("a letter's dateline, a base and the place of a meeting tell where bodies and meetings are") {
  const char* letter =
      "Minister Berg to the Secretary of State.\nLegation of Norway,\nLisbon, Portugal, 3 May 1910.\n\nSir: "
      "I "
      "have the honour to write to you.";
  const char* base = "The Seabird Institute is a Palo Alto, California-based body.";
  says("located_in",
       {{letter, "Legation of Norway", "Lisbon"},
        {letter, "Legation of Norway", "Portugal"},
        {base, "Seabird Institute", "Palo Alto"},
        {base, "Seabird Institute", "California"},
        {"The Seabird Institute is a London-based body.", "Seabird Institute", "London"},
        {"It began at a conference in Lyon, France, in May 1993.", "conference in Lyon, France", "Lyon"},
        {"It began at a conference in Lyon, France, in May 1993.", "conference in Lyon, France", "France"}});
  does_not_say("located_in", {{"The Legation of Norway wrote to Lisbon, Portugal, on 3 May 1910.",
                               "Legation of Norway", "Lisbon"}});
}

TEST_CASE("a school is of the university behind it, and a state in a list of no other") {
  says("part_of", {{"Students from the School of Fisheries, University of Bergen, came.",
                    "School of Fisheries", "University of Bergen"}});
  does_not_say("part_of",
               {{"Envoys of Chile, Norway, the People’s Republic of China (PRC), India and Peru met.",
                 "People’s Republic of China", "India"}});
}

TEST_CASE("who becomes director, or is the director general, is so of the body told of") {
  const char* text =
      "The Seabird Institute was founded in 1986. Ann Berg became Chief Executive Officer in 2019. The "
      "current "
      "Director General is Ole Lund.";
  says("affiliated_with", {{text, "Ann Berg", "Seabird Institute"}, {text, "Ole Lund", "Seabird Institute"}});
}

TEST_CASE("a numbered meeting that begins with a body is that body's") {
  says("organized_by",
       {{"The United Nations met. The Third United Nations Conference on Small Harbours was long.",
         "Third United Nations Conference on Small Harbours", "United Nations"},
        {"At the 79th Session of the United Nations General Assembly they spoke. The General Assembly voted.",
         "79th Session of the United Nations General Assembly", "General Assembly"},
        {"The Fish Board sat. The thirty second session of the Fish Board was long.",
         "thirty second session of the Fish Board", "Fish Board"}});
  does_not_say("organized_by",
               {{"The Fish Board was glad. The sixtieth anniversary of the Fish Board was marked in May.",
                 "sixtieth anniversary of the Fish Board", "Fish Board"}});
  does_not_say("organized_by", {{"The United Nations met. The United Nations Herring Conference was long.",
                                 "United Nations Herring Conference", "United Nations"}});
}

TEST_CASE("a congress that is held is an event, and a dialogue that is called an organization is one") {
  says("located_in",
       {{"In 1889 the Pan Harbour Congress was convened in Lisbon.", "Pan Harbour Congress", "Lisbon"},
        {"The North Sea Fish Dialogue (NSFD) is an international organization of ten states. Its secretariat "
         "is "
         "in Bergen.",
         "North Sea Fish Dialogue", "Bergen"}});
  CHECK(Extracted("In 1889 the Pan Harbour Congress was convened in Lisbon.")
            .has("event", "Pan Harbour Congress"));
}

TEST_CASE("a long title block tells of an event and its place as a short one does") {
  const char* text =
      "Statement by H.E. Ole Berg\nPresident of the Republic of Norway\nat the General Debate of the 69th "
      "Session of the Harbour Assembly of Small Islands and Wide Seas\nBergen, 25 September 2014\n\nMr. "
      "President,\n\nThe sea is wide and the herring are few.";
  says("affiliated_with", {{text, "Ole Berg", "Republic of Norway"}});
}

TEST_CASE("the town of a report's dateline does nothing") {
  const char* text =
      "Bergen, 3 May 2012 (ANB) – Portugal has convened the Lisbon Summit on fish, ministers said on Monday "
      "after a long debate about the price of herring.";
  says("organized_by", {{text, "Lisbon Summit", "Portugal"}});
  does_not_say("organized_by", {{text, "Lisbon Summit", "Bergen"}});
}

TEST_CASE("a list of the members of the commission told of names its members") {
  const char* text =
      "Norland Seed Commission\n\nThe Norland Seed Commission was set up in 1919. Members of the commission "
      "included:\n\n- Clive Day, a professor of the University of Bergen.\n- Anna Lund, a lawyer.";
  says("affiliated_with",
       {{text, "Clive Day", "Norland Seed Commission"}, {text, "Anna Lund", "Norland Seed Commission"}});
}

TEST_CASE("a presidency is of whom it belongs to, and an annual general meeting of the body told of") {
  says("organized_by", {{"The ministers of Norway met. Norway's presidency of the Baltic Council, which ran "
                         "in 2002, was long.",
                         "Norway's presidency of the Baltic Council", "Norway"}});
}

TEST_CASE("an office in one town, a meeting in a house and a record of a meeting tell their places") {
  const char* house =
      "The World Harbour Conference, jointly organised by UNESCO and Norway, was held at UNESCO "
      "Headquarters, "
      "Paris.";
  const char* record =
      "SUMMARY RECORD OF THE 12TH MEETING\n\nHeld at the Palais des Nations, Geneva,\non Monday, 3 May 1999, "
      "at "
      "10 a.m.\n\nChairperson: Ms. Berg (Norway)\n\nThe meeting was called to order by the chair, who "
      "welcomed "
      "all the members.";
  says("located_in", {{"The Foreign Office in London wrote to the Norland Bank.", "Foreign Office", "London"},
                      {house, "World Harbour Conference", "Paris"},
                      {record, "12TH MEETING", "Geneva"}});
  does_not_say("located_in", {{"They spoke to the United Nations in Geneva.", "United Nations", "Geneva"}});
}

TEST_CASE("the games of a year are those of that year") {
  const Extracted e("She won at the 2016 Summer Olympics in Oslo and the 2018 Winter Olympics in Bergen.");
  CHECK(e.has("event", "2016 Summer Olympics"));
  CHECK(e.has("event", "2018 Winter Olympics"));
}

TEST_CASE("a year before a town hides it not in an event's name, and a press is not where it prints") {
  says("located_in",
       {{"They flew to Geneva. The 1936 Geneva Congress was long.", "1936 Geneva Congress", "Geneva"},
        {"The Lund Institute, Oslo, has twenty clerks.", "Lund Institute", "Oslo"}});
  does_not_say("located_in", {{"It was sold by the Norland University Press, Oslo, in 1990.",
                               "Norland University Press", "Oslo"}});
  does_not_say("part_of", {{"They worked in Czechoslovakia in 1971, and in Poland in 1983.", "Czechoslovakia",
                            "Poland"}});
}

TEST_CASE("an office is of the body between it and its holder, or of the body told of") {
  says("affiliated_with",
       {{"It was opened by Secretary-General of the United Nations Antonio Berg and others.", "Antonio Berg",
         "United Nations"},
        {"It was opened by Director-General of UNESCO Anna Berg and others.", "Anna Berg", "UNESCO"},
        {"The Seabird Institute is a research body. From 2004 to 2012 Ole Lund served as president.",
         "Ole Lund", "Seabird Institute"}});
}

TEST_CASE("a vote is held in both places of its name") {
  const char* text =
      "The ships of Norway and Sweden came. The referendum held in Norway and Sweden on 3 May 1999 was "
      "close.";
  says("located_in", {{text, "referendum held in Norway and Sweden", "Norway"},
                      {text, "referendum held in Norway and Sweden", "Sweden"}});
}

TEST_CASE("each person of a list is of the country behind the name") {
  const char* text =
      "They met Ann Berg of Norway, Ole Lund of Sweden, and Eva Moe of the United States of America.";
  says("affiliated_with", {{text, "Ann Berg", "Norway"},
                           {text, "Ole Lund", "Sweden"},
                           {text, "Eva Moe", "United States of America"}});
}

TEST_CASE("a region is part of a state of any list, and no state is part of the next") {
  says("part_of", {{"They grew pepper in Kerala in India.", "Kerala", "India"}});
  does_not_say("part_of", {{"It was signed for Brazil, France, Guatemala, Netherlands and Chile.",
                            "Guatemala", "Netherlands"},
                           {"They fought the United States in Vietnam.", "United States", "Vietnam"}});
}

TEST_CASE("offices told of behind a seat are the body's as well") {
  const char* text = "The Lund Institute is based in Lund, with offices in Oslo and Brussels.";
  says("located_in", {{text, "Lund Institute", "Oslo"}, {text, "Lund Institute", "Brussels"}});
}

TEST_CASE("the forum of one year is not that of another") {
  const char* text =
      "The Nordic Fish Forum 2019 took place in Bergen. The Nordic Fish Forum 2020 will be hosted in "
      "Reykjavik.";
  says("located_in",
       {{text, "Nordic Fish Forum 2019", "Bergen"}, {text, "Nordic Fish Forum 2020", "Reykjavik"}});
  does_not_say("located_in", {{text, "Nordic Fish Forum 2019", "Reykjavik"}});
}

TEST_CASE("a place in a town is part of it, another name of the town is not") {
  says("part_of", {{"They walked from the island of Strandby in Bergen to the sea.", "Strandby", "Bergen"}});
  does_not_say("part_of", {{"The ships of Strandby (Bergen) were at sea.", "Strandby", "Bergen"}});
}

TEST_CASE("what is in a town is in the country that is told with it") {
  says("located_in", {{"The Cod Committee grew out of the Cod Conference held in 1947 in Bergen in Norway.",
                       "Cod Conference", "Norway"}});
  does_not_say("located_in", {{"The Cod Conference was held in 1947 in Bergen. Bergen in Norway is wet.",
                               "Cod Conference", "Norway"}});
}

TEST_CASE("a force in a country and an office at a town are there by their names") {
  CHECK(Extracted("The African Union Mission in Somalia will stay. Somalia is at war.")
            .says("African Union Mission in Somalia", "located_in", "Somalia"));
  CHECK(Extracted("The Court of Appeal at Bergen has heard the case.")
            .says("Court of Appeal", "located_in", "Bergen"));
}

TEST_CASE("the meeting of which minutes tell is of the body over them, on their day and at their venue") {
  const Extracted x(
      "Nordic Port Council\n\nSteering Committee\n\nMinutes of the 7th Meeting\n\nDate: 14 March "
      "2012\nVenue: "
      "Ministry of Transport, Oslo, Norway\n\n1. Opening\n\nThe chair opened the meeting and thanked all who "
      "came.\n");
  CHECK(x.says("7th Meeting", "organized_by", "Steering Committee"));
  CHECK(x.says("7th Meeting", "located_in", "Oslo"));
  CHECK(x.says("7th Meeting", "dated", "14 March 2012"));
}

TEST_CASE("a country hosts a conference, and votes within itself") {
  const Extracted x(
      "Norway hosted the Conference on Data Collection in 1994. Norway held a referendum in 1972.");
  CHECK(x.says("Conference on Data Collection", "organized_by", "Norway"));
  CHECK(x.says("referendum in 1972", "located_in", "Norway"));
  CHECK_FALSE(x.says("referendum in 1972", "organized_by", "Norway"));
}

TEST_CASE("times in words and asides between commas do not part a verb from its object") {
  says("organized_by",
       {{"Norway will host the Lisbon Conference next year.", "Lisbon Conference", "Norway"},
        {"UNESCO organised, together with Norway, the Lisbon Conference.", "Lisbon Conference", "UNESCO"},
        {"Norway hosted, from 3 to 5 May 1991, the Lisbon Conference.", "Lisbon Conference", "Norway"},
        {"The Lisbon Conference was run by UNESCO.", "Lisbon Conference", "UNESCO"},
        {"We thank Norway for organizing the Lisbon Conference.", "Lisbon Conference", "Norway"},
        {"The Assembly is grateful to Norway for hosting the Lisbon Conference.", "Lisbon Conference",
         "Norway"}});
  says("located_in",
       {{"At the World Harbour Conference, in Oslo, ministers agreed.", "World Harbour Conference", "Oslo"},
        {"The Mission of Chile to the United Nations in Geneva wrote to them.", "Mission of Chile", "Geneva"},
        {"The Norland Institute for Medicine is a research institute in Oslo.",
         "Norland Institute for Medicine", "Oslo"}});
  does_not_say("located_in", {{"The World Harbour Conference held three meetings in Oslo.",
                               "World Harbour Conference", "Oslo"}});
}

TEST_CASE("what a body holds somewhere is there, and not the body") {
  const Extracted x("The World Reef Conference was arranged by the Coast Board at Hamburg in May.\n");
  CHECK(x.says("World Reef Conference", "located_in", "Hamburg"));
  CHECK_FALSE(x.says("Coast Board", "located_in", "Hamburg"));
}
