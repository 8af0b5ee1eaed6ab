#include "tests/ingest/said.hpp"

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

TEST_CASE("brackets, lists, lines and signatures tell of membership") {
  says("affiliated_with",
       {{"Ms. Ferrari (Italy) agreed with everybody.", "Ferrari", "Italy"},
        {"Mr Patel (Labour Party) asked again.", "Patel", "Labour Party"},
        {"Minutes of the meeting\n\nPresent:\n\n- Helen Park (Leeds University)\n- John Smith (World Bank)\n",
         "John Smith", "World Bank"},
        {"Notes on tides\n\nHelen Park and John Smith\nDepartment of Physics\nLeeds University, Leeds\n\n"
         "The tides of the north are high in spring and low in summer, as everybody knows who lives there.",
         "John Smith", "Leeds University"},
        {"The Norland Research Council is described below in some detail, with what it did.\n\n"
         "Members of the Norland Research Council:\n\n- Helen Park\n- John Smith\n",
         "Helen Park", "Norland Research Council"},
        {"We will come to the harbour in the spring of next year, if the weather is good.\n\nYours "
         "sincerely,\n\n"
         "Helen Park\nMinister of Fisheries\nNorway\n",
         "Helen Park", "Norway"},
        {"It was agreed that the ministers would meet again in the spring of the next year.\n\n"
         "For the World Bank\n\nThe President\n\nHelen Park\n",
         "Helen Park", "World Bank"}});
}

TEST_CASE("the opening tells when an act was made, a cable sent, a speech held") {
  says("dated",
       {{"COUNCIL DECISION (CFSP) 2011/71 of 3 November 2011 on the harbours of the north\n\nTHE COUNCIL OF "
         "THE EUROPEAN "
         "UNION,\n\nHaving regard to the harbours of the north, which are old,\n",
         "DOC", "3 November 2011"},
        {"4.11.2011 EN Official Journal\n\nCOMMISSION REGULATION (EU) No 11/2011\n\nof 3 November 2011\n\non "
         "the "
         "harbours of the north\n\nThe harbours of the north are old, and nobody knows how old they are.\n",
         "DOC", "3 November 2011"},
        {"Berg to Lund\n\nCablegram 11 [LISBON], 3 May 1943, 1.15 p.m.\n\nThe boats of the north are late, "
         "and "
         "nobody "
         "knows when they will come.\n",
         "DOC", "3 May 1943"},
        {"SPEECH ON THE HARBOURS\n\nMrs. Anna Berg, in supporting the motion at the Lisbon Congress of May "
         "1915, "
         "said:—\n\nMr. President, the boats are late, and nobody knows when they will come.\n",
         "DOC", "May 1915"}});
  says("authored_by",
       {{"SPEECH ON THE HARBOURS\n\nMrs. Anna Berg, who was in the chair, said:\n\nThe boats are late, and "
         "nobody knows when they will come.\n",
         "DOC", "Anna Berg"}});
  does_not_say("authored_by",
               {{"News of the harbours\n\nThe boats were late. Mrs. Anna Berg said: nobody knows when they "
                 "will come.\n",
                 "DOC", "Anna Berg"}});
}

TEST_CASE("those present at a meeting, and those who send apologies, belong to the body that meets") {
  const char* labels =
      "Minutes of the meeting of the Harbour Steering Group held in Oslo on 21 June 2010\n\n"
      "Present: Anna Berg, Ole Lund and Helen Park.\nApologies for absence: John Smith\n\n"
      "In attendance: Carl Newman\n\n1. Minutes of the last meeting\n\nThe minutes were agreed.\n";
  const char* lines =
      "# Reef Committee 2015-08-26\n\n## Attendance:\n\nAttending\n\nAnna Berg\nOle Lund\n\nNot "
      "attending:\n\n"
      "Helen Park\n\n## Boats\n\nThe boats are late, and nobody knows when they will come.\n";
  const char* next =
      "Monday 3 May 2010\n\nThese minutes will be agreed at the next meeting of the Steering Group.\n\n"
      "Attendees: Anna Berg, Ole Lund\n\nThe boats are late, and nobody knows when they will come.\n";
  says("affiliated_with", {{labels, "Anna Berg", "Harbour Steering Group"},
                           {labels, "Helen Park", "Harbour Steering Group"},
                           {labels, "John Smith", "Harbour Steering Group"},
                           {lines, "Ole Lund", "Reef Committee"},
                           {lines, "Helen Park", "Reef Committee"},
                           {next, "Ole Lund", "Steering Group"}});
  const char* absent =
      "Norland Planning Commission\n\nMembers Present: Anna Berg (Chair), Ole Lund\n\nMembers Absent: John "
      "Smith\n\n"
      "Staff Present: Carl Newman, Director\n\nThe boats are late, and nobody knows when they will come.\n";
  says("affiliated_with", {{absent, "Anna Berg", "Norland Planning Commission"},
                           {absent, "John Smith", "Norland Planning Commission"}});
  does_not_say(
      "affiliated_with",
      {{labels, "Carl Newman", "Harbour Steering Group"},
       {absent, "Carl Newman", "Norland Planning Commission"},
       {"The Reef Committee wrote a report.\n\nPresent: the danger that Anna Berg sees in the water of "
        "the harbour.\n",
        "Anna Berg", "Reef Committee"},
       {"The committee shortlisted the following nominees for members of the Reef Council:\n\n"
        "- Anna Berg\n- Ole Lund\n",
        "Anna Berg", "Reef Council"}});
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

TEST_CASE(
    "people named with an office belong to the body told of, as do lists and tables in a text about a body") {
  says("affiliated_with",
       {{"The Reef Council was formed in 1980 with Ingrid Holm as its leader, and Carl Dahl and Peter Quint "
         "as deputy "
         "leaders.",
         "Peter Quint", "Reef Council"},
        {"The Reef Council is old. It is led by Anna Berg, with Ole Lund among its members.", "Ole Lund",
         "Reef Council"},
        {"The chair of the Reef Council is Helen Park.", "Helen Park", "Reef Council"},
        {"# Reef Council\n\nThe Reef Council counts fish.\n\n## List of presidents\n\n- Helen Park "
         "(1962-1964)\n- "
         "Carl Dahl (1964-1966)\n",
         "Carl Dahl", "Reef Council"}});
  does_not_say("affiliated_with",
               {{"The Reef Council met with Ingrid Holm as the rain fell.", "Ingrid Holm", "Reef Council"}});
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

TEST_CASE("roles below a body are held in it, and ministers head the ministry that the text names") {
  const char* groups =
      "# Groups\n\nBelow are the groups of the project and those who chair them now.\n\n## Silicon Working "
      "Group\n\n- "
      "Chair: Andreas Kurt\n\n## Harbour Working Group\n\n- Chairs: Helen Park, Carl Dahl\n";
  says("affiliated_with",
       {{groups, "Andreas Kurt", "Silicon Working Group"},
        {groups, "Carl Dahl", "Harbour Working Group"},
        {"The Ministry of Trade was shut. Anna Berg, Minister of Trade, spoke.", "Anna Berg",
         "Ministry of Trade"},
        {"The Department of the Interior is old. Secretary of the Interior Deb Holm spoke.", "Deb Holm",
         "Department of the Interior"}});
  does_not_say("affiliated_with", {{"The Ministry of Trade was shut. Anna Berg, Minister of Health, spoke.",
                                    "Anna Berg", "Ministry of Trade"}});
}

TEST_CASE("peoples lead to their country by its older name too; an event belongs to the one in its name") {
  says("affiliated_with", {{"British Premier Harold Moss returned to Britain.", "Harold Moss", "Britain"}});
  says("part_of",
       {{"The 12th Congress of the Harbour Union met in Oslo. The First Session of the 12th Congress of the "
         "Harbour Union opened in May.",
         "First Session of the 12th Congress of the Harbour Union", "12th Congress of the Harbour Union"}});
}

TEST_CASE("in a text that begins by saying what a body is, lists of people are the body's") {
  const char* const begin = "The Harbour Institute is a school of pilots in Oslo, one of the oldest.\n\n";
  says("affiliated_with", {{(std::string(begin) + "## Chairmen\n\n- Ann Berg\n- Ole Lund\n").c_str(),
                            "Ole Lund", "Harbour Institute"}});
}

TEST_CASE("persons with their bodies stand one after the other, cut by semicolons or lines") {
  const char* present =
      "Present: Dr. Anna Berg (Chair), Ministry of Ports; Mr. John Smith, trade expert, World Bank; "
      "Ms. Mary Wanjiru, Leeds University.";
  const char* panel =
      "The panel included Helen Park, Bank of Norway; Juan Ortega, Leeds University; and Anna Berg, UNESCO.";
  says("affiliated_with",
       {{present, "Anna Berg", "Ministry of Ports"},
        {present, "John Smith", "World Bank"},
        {present, "Mary Wanjiru", "Leeds University"},
        {panel, "Helen Park", "Bank of Norway"},
        {panel, "Anna Berg", "UNESCO"},
        {"The guests were:\n\n1. Helen Park, Senior Water Specialist, World Bank\n2. Juan Ortega, UNESCO\n",
         "Helen Park", "World Bank"}});
  does_not_say(
      "affiliated_with",
      {{"Helen Park left; John Smith, she said, praised the World Bank.", "John Smith", "World Bank"},
       {"Helen Park wrote, for once, to UNESCO; Juan Ortega, too, called UNESCO.", "Juan Ortega", "UNESCO"}});
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

TEST_CASE("a list goes on behind an apposition, and a wing is part of whose wing it is") {
  says("part_of", {{"The Nordic Council consists of the Assembly, the Road Office and the Port Office.",
                    "Road Office", "Nordic Council"},
                   {"The Harbour Party grew. The Youth Brigade, the party's youth wing, grew as well.",
                    "Youth Brigade", "Harbour Party"}});
  does_not_say("part_of",
               {{"The partners are the Port Office, a branch of the Nordic Council, and the World Bank.",
                 "Port Office", "World Bank"}});
}

TEST_CASE("lines of appointments, and those named to several offices of one body") {
  const char* elected =
      "The Conference elected Mr. Juan Ortega (Peru) as Chair, Ms. Mary Wanjiru (Kenya) and Mr. John Smith "
      "(Norway) as Vice-Chairs, and Ms. Helen Park (China) as Rapporteur of the Group of Experts.";
  const char* lines =
      "Helen Park MP as Minister of State at the Port Office\n\nJuan Ortega MP as Secretary to the World "
      "Bank\n";
  says("affiliated_with", {{elected, "Juan Ortega", "Group of Experts"},
                           {elected, "Mary Wanjiru", "Group of Experts"},
                           {elected, "John Smith", "Group of Experts"},
                           {elected, "Helen Park", "Group of Experts"},
                           {lines, "Helen Park", "Port Office"},
                           {lines, "Juan Ortega", "World Bank"}});
  does_not_say("affiliated_with", {{lines, "Juan Ortega", "Port Office"}});
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

TEST_CASE("facts behind labels are said of the body that the text tells of") {
  const char* sheet =
      "Fact sheet: Harbour Safety Network\n\nHeadquarters: Oslo, Norway\nParent body: World Bank\nChair: "
      "Prof. "
      "Helen Park (Peru)\nExecutive Secretary: Dr. Juan Ortega\n\nTrustees during the year\nMrs. Mary "
      "Wanjiru - "
      "Treasurer\nMr. John Smith - Auditor\n\nThe network grew in every year since it was founded.\n";
  says("affiliated_with", {{sheet, "Helen Park", "Harbour Safety Network"},
                           {sheet, "Juan Ortega", "Harbour Safety Network"},
                           {sheet, "Mary Wanjiru", "Harbour Safety Network"}});
  says("located_in", {{sheet, "Harbour Safety Network", "Oslo"}});
  says("part_of", {{sheet, "Harbour Safety Network", "World Bank"}});
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

TEST_CASE("who speaks among others, or signs for a government, has not written the text") {
  const char* debate =
      "Mr A. BERG (Minister for Health): The clinic will be open again in May, as I said before in this "
      "House.\n\nMs C. DAHL (Member for Bath): That is what the honourable member told us last year as well.";
  const char* signed_for =
      "The ministers met in Oslo and talked about the ports of the north for a long day.\n\n"
      "For the Government of Norway: Anna Berg\nFor the Government of Sweden: Carl Dahl\n";
  CHECK_FALSE(Extracted(debate).says("DOC", "authored_by", "A. BERG"));
  CHECK_FALSE(Extracted(signed_for).says("DOC", "authored_by", "Carl Dahl"));
}

TEST_CASE("the gazette tells when an act was printed, in brackets or in a note") {
  const char* act =
      "Having regard to Directive 2008/57/EC(1) on harbours, which the ports must know in all their "
      "parts,\n\n"
      "Regulation (EC) No 40/94 (OJ L 11, 14.1.1994, p. 1) amending Regulation (EC) No 3/90 is long.\n\n"
      "Done at Brussels for the ports of the north and the south, and read by all who own ships.\n\n"
      "(1) OJ L 191, 18.7.2008, p. 1.\n";
  says("dated", {{act, "Directive 2008/57/EC", "18.7.2008"}, {act, "Regulation (EC) No 40/94", "14.1.1994"}});
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

TEST_CASE("the parts of a body stand one by one behind a colon, and a statement of a board is no whole") {
  const char* board =
      "The Harbour Board has three committees: the Seed Committee, the Rail Committee and the "
      "Trade Committee.";
  says("part_of", {{board, "Seed Committee", "Harbour Board"}, {board, "Trade Committee", "Harbour Board"}});
  does_not_say("part_of", {{"Bank of Norland\nHarbour Policy Committee statement, 14 March 2012\n\nThe bank "
                            "raised its rates today, as it had said.",
                            "Bank of Norland", "Harbour Policy Committee"}});
}

TEST_CASE("minutes are of the body whose meeting stands above them, and its people those below") {
  const char* minutes =
      "Northern Lighthouse Trust Finance Committee Meeting\n\n4 May 2011\n\nAttending\n\n* Ruth Keller\n* "
      "Amos Lind\n\nDecisions\n\nThe lamps will be paid for in June.\n";
  says("affiliated_with", {{minutes, "Amos Lind", "Northern Lighthouse Trust Finance Committee"}});
  says("organized_by", {{minutes, "Northern Lighthouse Trust Finance Committee Meeting",
                         "Northern Lighthouse Trust Finance Committee"}});
}

TEST_CASE("the British are of Great Britain where a text calls it so") {
  says("affiliated_with", {{"Great Britain paid. The British ambassador Edward Harland was glad.",
                            "Edward Harland", "Great Britain"}});
}

TEST_CASE(
    "a heading with an hour and the title of a numbered act date the text; a body told of has not written "
    "it") {
  says("dated", {{"Lighthouse Trust Finance Committee Meeting\n\nMay 4, 2011, 19:30-21:00 UTC\n\nThe lamps "
                  "will be paid for.\n",
                  "DOC", "May 4, 2011"},
                 {"Council Joint Action 2009/31/CFSP of 7 May 2009 on lighthouses\n\nThe lamps will be paid "
                  "for.\n",
                  "DOC", "7 May 2009"}});
  does_not_say("authored_by",
               {{"The report on the lamps of the northern coast was made in haste by the Lighthouse Trust.\n",
                 "DOC", "Lighthouse Trust"}});
}

TEST_CASE("who refused to join a body is none of its people") {
  CHECK(!Extracted("Notes on ports\n\nIn 1990 Ann Berg refused to join the Nordic Council.")
             .says("Ann Berg", "affiliated_with", "Nordic Council"));
  CHECK(Extracted("Notes on ports\n\nIn 1990 Ann Berg agreed to join the Nordic Council.")
            .says("Ann Berg", "affiliated_with", "Nordic Council"));
}

TEST_CASE("those whose names stand behind the members of a body are of it") {
  for (const char* text :
       {"Members of the Harbour Committee included Helga Lund, Tom Berg and Ann Dahl.",
        "I thank the members of the Harbour Committee who were there, namely Helga Lund, Tom Berg and Ann "
        "Dahl."})
    for (const char* who : {"Helga Lund", "Tom Berg", "Ann Dahl"})
      CHECK(Extracted(text).says(who, "affiliated_with", "Harbour Committee"));
  CHECK_FALSE(Extracted("Members of the Harbour Committee included nobody whom Helga Lund knew.")
                  .says("Helga Lund", "affiliated_with", "Harbour Committee"));
}

TEST_CASE("who speaks below the name of a country speaks for it") {
  const Extracted x(
      "NORWAY\n\nStatement by\nMs. Helga Lund\n\nNew York, 3 October 2015\n\nMr. President, Norway thanks "
      "you.\n");
  CHECK(x.says("Helga Lund", "affiliated_with", "NORWAY"));
  CHECK_FALSE(x.says("Helga Lund", "affiliated_with", "New York"));
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

TEST_CASE("rows of a list of those present are each their own") {
  const Extracted x(
      "Minutes, Port Group\n\n  1. Helga Lund UNESCO Member\n  2. Tom Berg UNICEF Member\n  3. Ann Dahl "
      "USAID "
      "Member\n\nThe group met at noon and spoke of many things.\n");
  CHECK(x.says("Helga Lund", "affiliated_with", "UNESCO"));
  CHECK(x.says("Tom Berg", "affiliated_with", "UNICEF"));
  CHECK_FALSE(x.says("Tom Berg", "affiliated_with", "UNESCO"));
  CHECK_FALSE(x.says("Ann Dahl", "affiliated_with", "UNICEF"));
}

TEST_CASE("a name below its country in an item of a list is of that country, and not of the next") {
  const Extracted x(
      "The Port Group is a body of three states. It was made in 2015.\n\nHeads of government\n\n  * Norway\n"
      "Helga Lund\nPrime Minister\n\n  * Denmark\nTom Berg\nPrime Minister\n\nThey meet each year in May.\n");
  CHECK(x.says("Helga Lund", "affiliated_with", "Norway"));
  CHECK(x.says("Tom Berg", "affiliated_with", "Denmark"));
  CHECK_FALSE(x.says("Helga Lund", "affiliated_with", "Denmark"));
}

TEST_CASE("a town of a people is in its country, and who calls for a state as a member is none") {
  CHECK(Extracted("Norway is cold. They met in the Norwegian town of Bergen.")
            .says("Bergen", "part_of", "Norway"));
  CHECK_FALSE(Extracted("President Helga Lund called for the entry of Norway as a member of UNESCO.")
                  .says("Helga Lund", "affiliated_with", "UNESCO"));
}

TEST_CASE("who leads a programme at a house is of the house too") {
  const Extracted x("Helga Lund is a fellow in the Fisheries Program at the Nordic Institute.");
  CHECK(x.says("Helga Lund", "affiliated_with", "Fisheries Program"));
  CHECK(x.says("Helga Lund", "affiliated_with", "Nordic Institute"));
}

TEST_CASE("the head row of a table does not part its rows from the heading over it") {
  const Extracted x(
      "Baltic Seed Council\n\nThe Baltic Seed Council (BSC) is an organisation based in Riga, Latvia.\n\n"
      "Secretaries-General\n\n| Name | Term |\n| Jaan Tamm | 1994-1998 |\n| Piotr Nowak | 1998-2006 |\n\nIt "
      "is "
      "old.\n");
  CHECK(x.says("Jaan Tamm", "affiliated_with", "Baltic Seed Council"));
  CHECK(x.says("Piotr Nowak", "affiliated_with", "Baltic Seed Council"));
}

TEST_CASE("the organs that a body's organs are belong to it") {
  const Extracted x(
      "The Baltic Seed Council is a union. Its main organs are the General Assembly and the Seed Court.");
  CHECK(x.says("General Assembly", "part_of", "Baltic Seed Council"));
  CHECK(x.says("Seed Court", "part_of", "Baltic Seed Council"));
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

TEST_CASE("behind a country and a colon stand its people") {
  const Extracted x(
      "Those present\n\nNorway: Ms. Ann Berg (Port Board), Mr. Carl Dahl\nPeru: Mr. Juan Ortega\n\nNorway: "
      "Ms. Eva Moe said that Mr. Lars Holm was late.\n");
  CHECK(x.says("Carl Dahl", "affiliated_with", "Norway"));
  CHECK(x.says("Juan Ortega", "affiliated_with", "Peru"));
  CHECK_FALSE(x.says("Lars Holm", "affiliated_with", "Norway"));
}

TEST_CASE("who signs below a government is of it, and not of the next") {
  const Extracted x(
      "AGREEMENT ON HERRING\n\nFor the Government of Peru:\n(Signed) JUAN ORTEGA\n\nFor the Government of "
      "Norway:\n(Signed) CARL DAHL\n");
  CHECK(x.says("JUAN ORTEGA", "affiliated_with", "Government of Peru"));
  CHECK(x.says("CARL DAHL", "affiliated_with", "Government of Norway"));
  CHECK_FALSE(x.says("JUAN ORTEGA", "affiliated_with", "Government of Norway"));
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
