// Which body or country the people of lists, tables, labels, brackets and signatures belong to.
#include "tests/ingest/extract/said.hpp"

using namespace stemma::ingest;

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

TEST_CASE("minutes are of the body whose meeting stands above them, and its people those below") {
  const char* minutes =
      "Northern Lighthouse Trust Finance Committee Meeting\n\n4 May 2011\n\nAttending\n\n* Ruth Keller\n* "
      "Amos Lind\n\nDecisions\n\nThe lamps will be paid for in June.\n";
  says("affiliated_with", {{minutes, "Amos Lind", "Northern Lighthouse Trust Finance Committee"}});
  says("organized_by", {{minutes, "Northern Lighthouse Trust Finance Committee Meeting",
                         "Northern Lighthouse Trust Finance Committee"}});
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

TEST_CASE("the head row of a table does not part its rows from the heading over it") {
  const Extracted x(
      "Baltic Seed Council\n\nThe Baltic Seed Council (BSC) is an organisation based in Riga, Latvia.\n\n"
      "Secretaries-General\n\n| Name | Term |\n| Jaan Tamm | 1994-1998 |\n| Piotr Nowak | 1998-2006 |\n\nIt "
      "is "
      "old.\n");
  CHECK(x.says("Jaan Tamm", "affiliated_with", "Baltic Seed Council"));
  CHECK(x.says("Piotr Nowak", "affiliated_with", "Baltic Seed Council"));
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

TEST_CASE("numbers behind the names of authors point to their addresses, however they are set") {
  const std::string body =
      "\n\nAbstract\n\nHarbours are told of in many books, and few of them have been read by the people who "
      "build them. This paper asks how people who build harbours think of them.\n";
  for (const char* head : {
           "Ann Berg1, Otto Lie2\n\n1 University of Tarva, Norway\n2 Fjord Institute, Sweden",
           "Ann Berg1 and Otto Lie2\n\n1 University of Tarva, Norway\n\n2 Fjord Institute, Sweden",
           "Ann Berg1*, Otto Lie2\n\n1University of Tarva, Norway\n2Fjord Institute, "
           "Sweden\n*ann@tarva.example",
           "Ann Berg\u00b9, Otto Lie\u00b2\n\n\u00b9 University of Tarva, Norway\n\u00b2 Fjord Institute, "
           "Sweden",
           "Ann Berg(1), Otto Lie(2)\n\n(1) University of Tarva, Norway\n(2) Fjord Institute, Sweden",
       }) {
    INFO(head);
    const Extracted e("What Builders Think of Harbours\n\n" + std::string(head) + body);
    CHECK(e.says("Ann Berg", "affiliated_with", "University of Tarva"));
    CHECK(e.says("Otto Lie", "affiliated_with", "Fjord Institute"));
    CHECK_FALSE(e.says("Ann Berg", "affiliated_with", "Fjord Institute"));
    CHECK(e.says("DOC", "authored_by", "Ann Berg"));
    CHECK(e.says("DOC", "authored_by", "Otto Lie"));
  }
  const Extracted both(
      "What Builders Think of Harbours\n\nAnn Berg1, Otto Lie1,2\n\n1 University of Tarva\n"
      "2 Fjord Institute" +
      body);
  CHECK(both.says("Otto Lie", "affiliated_with", "University of Tarva"));
  CHECK(both.says("Otto Lie", "affiliated_with", "Fjord Institute"));
}

TEST_CASE("a number behind the title of a speech points to a note, not to an address") {
  const Extracted e(
      "Speech on the Long Pier of Bergen1\n\nThe pier must be mended before the winter, for it carries all "
      "that "
      "the town eats, and nobody has looked at it since the storm of last year.2\n\n1 University Press of "
      "Lund, "
      "1911.\n2 Ann Berg, The Long Pier (Oslo: Fjord Press, 1901).\n");
  CHECK(e.says("DOC", "cites", "The Long Pier"));
}

TEST_CASE("those in a delegation belong to the side that sent it") {
  const Extracted e(
      "Norway is cold. The Norwegian high-level delegation included Foreign Secretary Marc Ebert; Secretary "
      "of "
      "Security Rosa Moe; and Chief Officer Robert Vela. A delegation from the Port Board under the "
      "leadership of Ms "
      "E Berg comprised Ms R Lund, Mr M I Moss and Mr J Holm. The delegation heard Otto Lie.");
  for (const char* person : {"Marc Ebert", "Rosa Moe", "Robert Vela"}) {
    INFO(person);
    CHECK(e.says(person, "affiliated_with", "Norway"));
  }
  for (const char* person : {"R Lund", "M I Moss", "J Holm"}) {
    INFO(person);
    CHECK(e.says(person, "affiliated_with", "Port Board"));
  }
  CHECK_FALSE(e.says("Otto Lie", "affiliated_with", "Port Board"));
}

TEST_CASE("in a list of those present every name has its body, and every body is one") {
  const Extracted e(
      "Attendees\n\n- Sven Dahl, UNESCO\n- David Grove, IBM\n- Nakul Jindar, UNICEF\n- Alexy Khabrov, Blue "
      "Kelp\n- "
      "Raul Raja, 47 Degrees\n- Heather Miller, IBM\n\nThe board met for an hour and talked of boats.\n");
  CHECK(e.says("Alexy Khabrov", "affiliated_with", "Blue Kelp"));
  CHECK(e.says("Raul Raja", "affiliated_with", "47 Degrees"));
  const Extracted towns(
      "- Ann Berg, Norway\n- Otto Lie, Chair\n- Eva Moe, Bergen\n- Li Wei, China\n- Ole Holm, Sweden\n");
  CHECK(towns.count("organization") == 0);
}

TEST_CASE("who stands before his initials in a list of persons is one") {
  const Extracted e(
      "Present were:\n\n- Jeremy Tandem (JT), Sea Office (SO)\n- Mikko Visanen (MV), Norland Harbour "
      "Institute "
      "(NHI)\n- Kuldeep Shri (KS) Norland Pilot Department (NPD)\n- Steve Olsen (SO), Port Board (PB)\n- Sea "
      "Fund "
      "(SF)\n\nThe board met.\n");
  CHECK(e.has("person", "Kuldeep Shri"));
  CHECK(e.says("Kuldeep Shri", "affiliated_with", "Norland Pilot Department"));
  CHECK(e.says("Mikko Visanen", "affiliated_with", "Norland Harbour Institute"));
  CHECK_FALSE(e.has("person", "Sea Fund"));
}

TEST_CASE("a label behind the names of authors is no part of them") {
  std::string head = "What Builders Think of Harbours\n\n";
  const std::vector<std::pair<std::string, std::string>> authors = {{"ANN BERG", "University of Tarva"},
                                                                    {"LIOR SCHAFF", "Lund University"},
                                                                    {"OTTO LIE", "Fjord Institute"},
                                                                    {"MAJ-BRITT STERN", "Sea College"}};
  for (const auto& [name, body] : authors) head += name + "*Affiliation:\n\n" + body + ", Norway\n\n";
  const Extracted e(
      head +
      "Abstract\n\nHarbours are told of in many books, and few of them have been read by the people "
      "who build them. This paper asks how people who build harbours think of them.\n");
  for (const auto& [name, body] : authors) {
    INFO(name);
    CHECK(e.says(name, "affiliated_with", body));
    CHECK(e.says("DOC", "authored_by", name));
  }
}

TEST_CASE("who is elected in minutes serves their body; an office may stand behind a dash") {
  const Extracted e(
      "Minutes of the Board of the Coastal Archive\n\n4 May 2016\n\nEva Dahl was elected treasurer. Pia "
      "Lie was "
      "re-elected as secretary. The "
      "board then spoke of lamps and boats.\n");
  CHECK(e.says("Eva Dahl", "affiliated_with", "Board of the Coastal Archive"));
  CHECK(e.says("Pia Lie", "affiliated_with", "Board of the Coastal Archive"));
  const Extracted list(
      "## Attendance\n\nJude Berg (JB), Harbour Office - SC Chair\nAnn Lie (AL), Port Authority\n");
  CHECK(list.says("Jude Berg", "affiliated_with", "Harbour Office"));
}

TEST_CASE("who signs a committee's report as its chair is its chair") {
  const Extracted x("Report of the Reef Committee\n\nThe boats are old.\n\nSenator Otto Lie\nChair\n");
  CHECK(x.says("Otto Lie", "affiliated_with", "Reef Committee"));
}

TEST_CASE("the seat before a party is the speaker's") {
  const Extracted x("Ms Eva Moe (Belgium, ALDE): The boats are old.\n");
  CHECK(x.says("Eva Moe", "affiliated_with", "Belgium"));
}

TEST_CASE("the office of a state in capitals below a name in capitals") {
  const Extracted e(
      "STATEMENT BY\nH.E. MR. ALAN KAVA\nMINISTER FOR FOREIGN AFFAIRS OF THE REPUBLIC OF VANUATU\nAT THE "
      "GENERAL "
      "DEBATE\n\nMr. President, I thank you. We are glad to be here.\n");
  CHECK(e.says("ALAN KAVA", "affiliated_with", "REPUBLIC OF VANUATU"));
}

TEST_CASE("a body in brackets belongs to the name before it alone, and is not the one that met") {
  const Extracted e(
      "Reef Committee Minutes\n\nPresent: Ann Berg (chair), Ole Lund (Port Board), Eva Holm (member)\n\nThe "
      "Reef "
      "Committee met.\n");
  CHECK(e.says("Ole Lund", "affiliated_with", "Port Board"));
  CHECK_FALSE(e.says("Ann Berg", "affiliated_with", "Port Board"));
  CHECK(e.says("Ann Berg", "affiliated_with", "Reef Committee"));
  const Extracted bare(
      "Present: Ann Berg (chair), Ole Lund (Port Board), Eva Holm (Reef Trust)\n\nThey met in May.\n");
  CHECK_FALSE(bare.says("Eva Holm", "affiliated_with", "Port Board"));
}
