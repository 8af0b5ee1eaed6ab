// Which body or country a person belongs to, and since when, as sentences tell of offices, careers and
// membership.
#include "tests/ingest/extract/said.hpp"

using namespace stemma::ingest;

TEST_CASE("an office beside a name ties the person to the body or country") {
  says(
      "affiliated_with",
      {{"Amara Okafor, Director of the Norland Institute for Medicine, spoke.", "Amara Okafor",
        "Norland Institute for Medicine"},
       {"UNESCO Director Amara Okafor spoke.", "Amara Okafor", "UNESCO"},
       {"The director of the Norland Institute for Medicine, Amara Okafor, spoke.", "Amara Okafor",
        "Norland Institute for Medicine"},
       {"Peru was poor. The Peruvian President Juan Ortega left.", "Juan Ortega", "Peru"},
       {"They met Juan Ortega, the president of Peru, in the evening.", "Juan Ortega", "Peru"},
       {"Minister of Health of Kenya Anna Berg opened the ward.", "Anna Berg", "Kenya"},
       {"Kenya's Minister of Health, Mary Wanjiru, opened the ward.", "Mary Wanjiru", "Kenya"},
       {"Mary Wanjiru (Minister of Health of Kenya) opened the ward.", "Mary Wanjiru", "Kenya"},
       {"Helen Park, a member of the board of the World Bank, resigned.", "Helen Park", "World Bank"},
       {"Helen Park, professor of economics at Leeds University, replied.", "Helen Park", "Leeds University"},
       {"Helen Park, head of Norway's delegation, and John Smith, ambassador to Peru, signed.", "John Smith",
        "Peru"},
       {"Helen Park, ambassador to France and Spain, signed.", "Helen Park", "Spain"},
       {"Prime Minister Helen Park of Norway arrived late.", "Helen Park", "Norway"},
       {"Mayor of London Anna Berg arrived late.", "Anna Berg", "London"},
       {"Norway and Sweden sent their premiers. Norwegian premier Helen Park arrived late.", "Helen Park",
        "Norway"},
       {"The committee heard Dr Helen Park, chief economist at the World Bank.", "Helen Park", "World Bank"},
       {"The World Health Organization's director-general, Helen Park, disagreed.", "Helen Park",
        "World Health Organization"},
       {"Helen Park, President of the Court of Audit and former Minister of Finance of Latvia, disagreed.",
        "Helen Park", "Latvia"}});
  does_not_say("affiliated_with",
               {{"Helen Park criticised the World Bank.", "Helen Park", "World Bank"},
                {"Helen Park wrote to the chair of the World Bank.", "Helen Park", "World Bank"},
                {"Helen Park met the president of Peru.", "Helen Park", "Peru"},
                {"Helen Park travelled to Norway.", "Helen Park", "Norway"},
                {"In the words of the minister of Peru, Helen Park was wrong.", "Helen Park", "Norway"}});
}

TEST_CASE("clauses tell of offices") {
  says("affiliated_with",
       {{"Helen Park is the president of Peru.", "Helen Park", "Peru"},
        {"In 1990 Helen Park became director of the Norland Institute for Medicine.", "Helen Park",
         "Norland Institute for Medicine"},
        {"Helen Park was elected chair of the World Bank.", "Helen Park", "World Bank"},
        {"The delegates elected Helen Park chair of the World Bank.", "Helen Park", "World Bank"},
        {"Helen Park, who served as ambassador to Peru, retired.", "Helen Park", "Peru"},
        {"Helen Park served for ten years as ambassador to Peru.", "Helen Park", "Peru"},
        {"Helen Park has been appointed as governor of the Bank of Latvia.", "Helen Park", "Bank of Latvia"},
        {"The minister appointed Helen Park as governor of the Bank of Latvia.", "Helen Park",
         "Bank of Latvia"},
        {"The Norland Research Council is chaired by Helen Park.", "Helen Park", "Norland Research Council"},
        {"The Norland Research Council, headed by Helen Park, met twice.", "Helen Park",
         "Norland Research Council"},
        {"Helen Park joined the Labour Party in 1920.", "Helen Park", "Labour Party"},
        {"Helen Park represented Norway at the talks.", "Helen Park", "Norway"},
        {"Helen Park worked for the World Bank until 1990.", "Helen Park", "World Bank"},
        {"Helen Park was one of the founders of the Labour Party.", "Helen Park", "Labour Party"},
        {"Helen Park retired in 1990. She had been president of Peru.", "Helen Park", "Peru"},
        {"The Norland Research Council met. Its chair, Helen Park, resigned.", "Helen Park",
         "Norland Research Council"},
        {"The Norland Research Council counted Helen Park and John Smith among its members.", "John Smith",
         "Norland Research Council"},
        {"Members of the Norland Research Council, including Helen Park and John Smith, left.", "John Smith",
         "Norland Research Council"},
        {"Helen Park and John Smith were members of the Labour Party.", "John Smith", "Labour Party"}});
  does_not_say("affiliated_with",
               {{"Helen Park studied at Leeds University.", "Helen Park", "Leeds University"},
                {"Helen Park did not join the Labour Party.", "Helen Park", "Labour Party"},
                {"Helen Park was never president of Peru.", "Helen Park", "Peru"},
                {"Helen Park nominated John Smith as governor of the Bank of Latvia.", "Helen Park",
                 "Bank of Latvia"}});
}

TEST_CASE("an office without a body is one of the body told of before") {
  const std::string council =
      "The ships of the north were late again, and the people of the towns on the coast waited for them "
      "until "
      "the end of May.\n\nThe Port Council met in June to speak of it. ";
  const std::string chair = council + "The chairman is Helen Park.",
                    leaders = council + "Helen Park is the leader.",
                    peru = council + "The president of Peru is Helen Park.",
                    greeted = council + "President Helen Park greeted the people.",
                    minister = council + "The minister was Helen Park.";
  says("affiliated_with",
       {{chair.c_str(), "Helen Park", "Port Council"}, {leaders.c_str(), "Helen Park", "Port Council"}});
  does_not_say("affiliated_with", {{peru.c_str(), "Helen Park", "Port Council"},
                                   {greeted.c_str(), "Helen Park", "Port Council"},
                                   {minister.c_str(), "Helen Park", "Port Council"}});
}

TEST_CASE("lives and offices have their dates") {
  says("dated", {{"Helen Park (1861-1923) was a playwright.", "Helen Park", "1861-1923"},
                 {"Helen Park (born 3 May 1861) was a playwright.", "Helen Park", "3 May 1861"},
                 {"Helen Park was born in Oslo on 3 May 1861.", "Helen Park", "3 May 1861"},
                 {"Helen Park was born in 1861 and died in 1923.", "Helen Park", "1923"},
                 {"Helen Park was appointed Governor in 1902.", "Helen Park", "1902"},
                 {"From 1921 to 1925 Helen Park was minister of mines.", "Helen Park", "1921 to 1925"},
                 {"Helen Park, minister of mines from 1921 to 1925, resigned.", "Helen Park", "1921 to 1925"},
                 {"Helen Park, who served as ambassador to Peru from 1921 to 1925, resigned.", "Helen Park",
                  "1921 to 1925"},
                 {"Helen Park was a judge. She died in 1923.", "Helen Park", "1923"},
                 {"Helen Park became president of Peru in 1902.", "Helen Park", "1902"}});
  does_not_say("dated", {{"In 1902 Helen Park praised the ministers.", "Helen Park", "1902"},
                         {"As Helen Park (1999) shows, tides are high.", "Helen Park", "1999"}});
}

TEST_CASE("people belong to the body or country that owns them, lists them or chose them") {
  says("affiliated_with",
       {{"They heard Kenya's Mary Wanjiru first.", "Mary Wanjiru", "Kenya"},
        {"They met these members of the Coal Board: Mr Adams, Ms Brown and Dr Davis.", "Davis", "Coal Board"},
        {"Helen Park succeeded Anna Berg as chair of the Coal Board.", "Helen Park", "Coal Board"},
        {"Helen Park succeeded Anna Berg as chair of the Coal Board.", "Anna Berg", "Coal Board"},
        {"Helen Park was succeeded as chair of the Coal Board by Anna Berg.", "Anna Berg", "Coal Board"},
        {"Helen Park took office as chair of the Coal Board.", "Helen Park", "Coal Board"},
        {"Helen Park sits on the board of the World Bank.", "Helen Park", "World Bank"},
        {"Helen Park holds the chair of history at Leeds University.", "Helen Park", "Leeds University"},
        {"Helen Park of Norway and Anna Berg of Malta were elected.", "Anna Berg", "Malta"},
        {"Helen Park, Minister of Foreign Affairs, Trade and Fisheries of Norway, spoke.", "Helen Park",
         "Norway"},
        {"Helen Park and Anna Berg, both members of the Coal Board, spoke.", "Helen Park", "Coal Board"}});
  does_not_say("affiliated_with", {{"They met three envoys: Mr Adams and Ms Brown saw the Coal Board later.",
                                    "Brown", "Coal Board"}});
  says("dated",
       {{"Helen Park was succeeded as chair of the Coal Board by Anna Berg in 1923.", "Anna Berg", "1923"}});
  does_not_say("dated", {{"Helen Park was succeeded as chair of the Coal Board by Anna Berg in 1923.",
                          "Helen Park", "1923"}});
}

TEST_CASE("peoples lead to their country by its older name too; an event belongs to the one in its name") {
  says("affiliated_with", {{"British Premier Harold Moss returned to Britain.", "Harold Moss", "Britain"}});
  says("part_of",
       {{"The 12th Congress of the Harbour Union met in Oslo. The First Session of the 12th Congress of the "
         "Harbour Union opened in May.",
         "First Session of the 12th Congress of the Harbour Union", "12th Congress of the Harbour Union"}});
}

TEST_CASE("careers, places of work and those who left tie the person to the body") {
  says("affiliated_with",
       {{"Helen Park, by then a member of the Nordic Council, voted.", "Helen Park", "Nordic Council"},
        {"Helen Park, once an officer of the Royal Navy, voted.", "Helen Park", "Royal Navy"},
        {"Helen Park came from the World Bank, where she was Director of Research.", "Helen Park",
         "World Bank"},
        {"Helen Park lectures in law at Leeds University.", "Helen Park", "Leeds University"},
        {"Helen Park said that the Working Group on Ports, which she chairs, would meet.", "Helen Park",
         "Working Group on Ports"},
        {"Helen Park was expelled from the Nordic Council in 1999.", "Helen Park", "Nordic Council"},
        {"The Nordic Council is old. Its Oslo office is managed by Helen Park.", "Helen Park",
         "Nordic Council"},
        {"They met the mayor of Oslo, Juan Ortega, the director of the World Bank, Helen Park, and others.",
         "Helen Park", "World Bank"},
        {"Helen Park (external member, Leeds University) dissented.", "Helen Park", "Leeds University"},
        {"Helen Park as Director of the World Bank\n\nJuan Ortega as Secretary of the Nordic Council\n",
         "Juan Ortega", "Nordic Council"}});
  does_not_say(
      "affiliated_with",
      {{"They met the mayor of Oslo, Juan Ortega, the director of the World Bank, Helen Park, and others.",
        "Juan Ortega", "World Bank"},
       {"Helen Park came from the World Bank, where the mood was bad.", "Helen Park", "World Bank"}});
}

TEST_CASE("who is something to a body belongs to it, but for its critics, friends and customers") {
  says(
      "affiliated_with",
      {{"Helen Park, the owner of the Western Dock Company, objected.", "Helen Park", "Western Dock Company"},
       {"Helen Park, a reporter for the Financial Times, objected.", "Helen Park", "Financial Times"},
       {"Helen Park is the President & CEO of the World Bank.", "Helen Park", "World Bank"},
       {"They turned to Helen Park, from UNESCO.", "Helen Park", "UNESCO"}});
  does_not_say("affiliated_with",
               {{"Helen Park, a critic of the World Bank, objected.", "Helen Park", "World Bank"},
                {"Helen Park, a customer of the World Bank, objected.", "Helen Park", "World Bank"},
                {"Norway was poor. The Norwegian painter Helen Park left.", "Helen Park", "Norway"}});
}

TEST_CASE("he and she are whom a title says, and never the one who speaks") {
  says(
      "affiliated_with",
      {{"Ms. Helen Park met Mr. Juan Ortega. She works for the World Bank.", "Helen Park", "World Bank"},
       {"Ms. Helen Park met Mr. Juan Ortega. He works for the World Bank.", "Juan Ortega", "World Bank"},
       {"Helen Park was a judge. President Juan Ortega made her Minister of Trade. She later taught at Leeds "
        "University.",
        "Helen Park", "Leeds University"}});
  does_not_say(
      "affiliated_with",
      {{"Ms. Helen Park met Mr. Juan Ortega. He works for the World Bank.", "Helen Park", "World Bank"},
       {"MS. PARK: He works for the World Bank, and we know it.", "PARK", "World Bank"},
       {"Helen Park directed the Port Office to pay.", "Helen Park", "Port Office"}});
}

TEST_CASE("the office of whoever leads a body may stand before the name") {
  says("affiliated_with",
       {{"The Port Office is headed by the minister, Helen Park, and a deputy.", "Helen Park", "Port Office"},
        {"The Port Office (Director: Ms. Helen Park) grew.", "Helen Park", "Port Office"},
        {"Helen Park and Juan Ortega, Leeds University", "Helen Park", "Leeds University"}});
}

TEST_CASE("those whom a body consists of, its representatives elsewhere, and what is told behind of which") {
  says("affiliated_with",
       {{"The Board set up a Harbour Committee consisting of Helen Park (chair), Juan Ortega and Mary "
         "Wanjiru.",
         "Mary Wanjiru", "Harbour Committee"},
        {"Helen Park, Permanent Representative of Norway to the United Nations, spoke.", "Helen Park",
         "United Nations"},
        {"Helen Park founded the Harbour League, of which she was president until 1938.", "Helen Park",
         "Harbour League"},
        {"Ms. Helen Park came. In 1947 she succeeded Harold Finch as chair, and she sat on the Port Council.",
         "Helen Park", "Port Council"}});
  does_not_say("affiliated_with",
               {{"Ms. Helen Park came. In 1947 she succeeded Harold Finch as chair, and she sat on the Port "
                 "Council.",
                 "Harold Finch", "Port Council"},
                {"They welcomed Prime Minister Helen Park of Norway to the United Nations.", "Helen Park",
                 "United Nations"}});
  does_not_say("part_of", {{"The archive of the Harbour League, part of the National Library, was opened.",
                            "Harbour League", "National Library"}});
}

TEST_CASE("an office is not shared with whoever has one of his own, and a request makes no text") {
  does_not_say(
      "affiliated_with",
      {{"They met the ambassador to Peru, Anna Berg, and Admiral Carl Dahl, Commander of the Northern "
        "Fleet.",
        "Carl Dahl", "Peru"}});
  does_not_say(
      "authored_by",
      {{"The board asks that the Senate pass the Harbour Bill 2014.", "Harbour Bill 2014", "Senate"},
       {"The Department of Labor amended the Harbour Act 2014.", "Harbour Act 2014", "Department of Labor"}});
}

TEST_CASE("the British are of Great Britain where a text calls it so") {
  says("affiliated_with", {{"Great Britain paid. The British ambassador Edward Harland was glad.",
                            "Edward Harland", "Great Britain"}});
}

TEST_CASE("who refused to join a body is none of its people") {
  CHECK(!Extracted("Notes on ports\n\nIn 1990 Ann Berg refused to join the Nordic Council.")
             .says("Ann Berg", "affiliated_with", "Nordic Council"));
  CHECK(Extracted("Notes on ports\n\nIn 1990 Ann Berg agreed to join the Nordic Council.")
            .says("Ann Berg", "affiliated_with", "Nordic Council"));
}

TEST_CASE("a director for some region is not of it, a member for a town is") {
  const Extracted x("Helga Lund, Director for Africa at the World Bank, met the press in Africa.");
  CHECK(x.says("Helga Lund", "affiliated_with", "World Bank"));
  CHECK_FALSE(x.says("Helga Lund", "affiliated_with", "Africa"));
  CHECK(Extracted("Helga Lund is the Member of Parliament for Bergen.")
            .says("Helga Lund", "affiliated_with", "Bergen"));
}

TEST_CASE(
    "an article that opens with a name in capitals is on that person, who is meant by he and in short") {
  const Extracted e(
      "BENJAMIN HOLT (born 2 February 1942) is a Norwegian diplomat. He was the Ambassador to Japan from "
      "2001 to 2007. He "
      "received his degree in English from the University of Oslo in 1964.\n\nBen Holt retired in 2010. In "
      "1999 the "
      "Storting named Anna Berg minister.");
  CHECK(e.says("BENJAMIN HOLT", "dated", "2001 to 2007"));
  CHECK(e.says("BENJAMIN HOLT", "dated", "1964"));
  CHECK(e.same("person", "BENJAMIN HOLT", "Ben Holt"));
  CHECK_FALSE(
      Extracted("NORTHERN HARBOUR BOARD is a body of the ministry.").has("person", "NORTHERN HARBOUR BOARD"));
}

TEST_CASE("who leads a programme at a house is of the house too") {
  const Extracted x("Helga Lund is a fellow in the Fisheries Program at the Nordic Institute.");
  CHECK(x.says("Helga Lund", "affiliated_with", "Fisheries Program"));
  CHECK(x.says("Helga Lund", "affiliated_with", "Nordic Institute"));
}

TEST_CASE("participles before an office make no verb of it") {
  says("affiliated_with",
       {{"Helen Park, acting director of the World Bank, spoke.", "Helen Park", "World Bank"},
        {"Helen Park was acting director of the World Bank.", "Helen Park", "World Bank"},
        {"Helen Park, visiting professor at Leeds University, spoke.", "Helen Park", "Leeds University"}});
}

TEST_CASE("who leads the side of a people belongs to its country") {
  says("affiliated_with",
       {{"The Peruvian delegation, headed by Juan Ortega, left Peru.", "Juan Ortega", "Peru"},
        {"Juan Ortega led the Peruvian delegation. Peru signed.", "Juan Ortega", "Peru"},
        {"The head of the Peruvian delegation, Juan Ortega, signed for Peru.", "Juan Ortega", "Peru"},
        {"Juan Ortega, the chief Peruvian delegate, spoke. Peru signed.", "Juan Ortega", "Peru"},
        {"The Peruvians were late. The Norwegians were represented by Helen Park. Norway signed.",
         "Helen Park", "Norway"},
        {"Peru and Norway met. The Peruvian and Norwegian foreign ministers, Juan Ortega and Helen Park, "
         "agreed.",
         "Juan Ortega", "Peru"},
        {"Peruvian Prime Minister Juan Ortega and Foreign Minister Ana Salas left. Peru paid.", "Ana Salas",
         "Peru"},
        {"King Juan Ortega of Peru and his foreign minister, Ana Salas, left.", "Ana Salas", "Peru"},
        {"Peru sent its deputy foreign minister, Ana Salas.", "Ana Salas", "Peru"}});
  does_not_say(
      "affiliated_with",
      {{"Peru and Norway met. The Peruvian and Norwegian foreign ministers, Juan Ortega and Helen Park, "
        "agreed.",
        "Juan Ortega", "Norway"},
       {"Peruvian President Juan Ortega and President Helen Park met in Peru.", "Helen Park", "Peru"},
       {"Peru fought Peruvian troops and Norwegian rebels led by Helen Park.", "Helen Park", "Peru"}});
}

TEST_CASE("several in one office have each a place of their own") {
  const Extracted x("Senators Helen Park of Utah and John Smith of Ohio spoke.");
  CHECK(x.says("Helen Park", "affiliated_with", "Utah"));
  CHECK(x.says("John Smith", "affiliated_with", "Ohio"));
  CHECK_FALSE(x.says("John Smith", "affiliated_with", "Utah"));
}

TEST_CASE("offices between dates and before a name in their place") {
  says("affiliated_with",
       {{"Helen Park, from 1990 to 1994 director of the World Bank, spoke.", "Helen Park", "World Bank"},
        {"Helen Park was promoted to director of the World Bank.", "Helen Park", "World Bank"},
        {"Helen Park took up the post of director of the World Bank.", "Helen Park", "World Bank"},
        {"Ambassador in Lima Joseph Lindgren wrote home.", "Joseph Lindgren", "Lima"},
        {"Special Envoy for Peru and Chile Joseph Lindgren wrote home.", "Joseph Lindgren", "Peru"}});
}

TEST_CASE("an office named after a party is of the party that the text names") {
  says("affiliated_with", {{"The Republican Party won. The Republican senator Helen Park was glad.",
                            "Helen Park", "Republican Party"}});
  does_not_say("affiliated_with",
               {{"Speech by Helen Park at the World Bank\n\nThank you.", "Helen Park", "World Bank"}});
}

TEST_CASE("speakers say of themselves and of their country what they are") {
  const Extracted x(
      "The Port Council met.\n\nMs. Berg (Norway): I am chair of the Port Council. Our Prime Minister, Carl "
      "Dahl, agrees.\n\nMr. Ortega (Peru): I agree.\n");
  CHECK(x.says("Berg", "affiliated_with", "Port Council"));
  CHECK(x.says("Carl Dahl", "affiliated_with", "Norway"));
  CHECK_FALSE(x.says("Ortega", "affiliated_with", "Port Council"));
}

TEST_CASE("two words of a group's name may stand for it") {
  CHECK(Extracted("The Central Leading Group for Ports met. Wang Wei, head of the leading group, spoke.")
            .says("Wang Wei", "affiliated_with", "Central Leading Group for Ports"));
}

TEST_CASE("whose election or visit tells when is not he") {
  const Extracted x(
      "Tom Hale grew up in Lund. After Kennedy's visit, he became director of the Peace Corps. He later led "
      "the Policy Unit.");
  CHECK(x.says("Tom Hale", "affiliated_with", "Peace Corps"));
  CHECK(x.says("Tom Hale", "affiliated_with", "Policy Unit"));
}

TEST_CASE("what somebody was before that is an office, and an honourable member is no apposition") {
  CHECK(Extracted("Marta Olin leads the Rail Union. Before that she was deputy director of the Port Board.")
            .says("Marta Olin", "affiliated_with", "Port Board"));
  CHECK_FALSE(Extracted("Ann Berg is grateful to the hon. Member for Oslo.")
                  .says("Ann Berg", "affiliated_with", "Oslo"));
  CHECK(Extracted("Ann Berg is the hon. Member for Oslo.").says("Ann Berg", "affiliated_with", "Oslo"));
}
