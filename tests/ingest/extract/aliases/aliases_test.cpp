// Which names of a text name one thing.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

using stemma::ingest::Extracted;

TEST_CASE("short names belong to the long ones") {
  const Extracted text(
      "The Norland Institute of Marine Affairs (NIMA) opened a laboratory. NIMA employs forty people. The "
      "Institute is poor. "
      "The Baltic Steering Group on Energy met in May. The Steering Group elected a chair.");
  CHECK(text.same("organization", "Norland Institute of Marine Affairs", "NIMA"));
  CHECK(text.same("leading_group", "Baltic Steering Group on Energy", "Steering Group"));
}

TEST_CASE("one country by several names is one place") {
  CHECK(
      Extracted("The United States and Peru agreed. The U.S. paid.").same("place", "United States", "U.S."));
  CHECK(
      Extracted("The Kingdom of Italy was founded. Italy grew.").same("place", "Italy", "Kingdom of Italy"));
}

TEST_CASE("letters in brackets belong to the name that they abbreviate") {
  const Extracted text(
      "The Assembly of the Norland Shipping Union (NSU) met. The Norland Shipping Union is small.");
  CHECK(text.same("organization", "Norland Shipping Union", "NSU"));
  CHECK_FALSE(text.same("organization", "Assembly of the Norland Shipping Union", "Norland Shipping Union"));
}

TEST_CASE("letters behind \"or\" stand for the body or the work before it") {
  const Extracted text(
      "The Norland Harbour Memorandum, or NHM, was signed in May. The NHM names four ports. The Baltic Eel "
      "Council or BEC met.");
  CHECK(text.same("work", "Norland Harbour Memorandum", "NHM"));
  CHECK(text.same("organization", "Baltic Eel Council", "BEC"));
  CHECK_FALSE(Extracted("Write to the Norland Harbour Board, or FSU, by May.")
                  .same("organization", "Norland Harbour Board", "FSU"));
}

TEST_CASE("letters stand for a body far from its name") {
  const Extracted text("The Norland Herring Council is old. Prices rose, as the NHC said in March.");
  CHECK(text.same("organization", "Norland Herring Council", "NHC"));
}

TEST_CASE("letters of a body are its own though the text tells of its meeting") {
  const Extracted text(
      "These are the minutes of the Maritime Pilots Committee meeting ending on 1 February. The Maritime "
      "Pilots "
      "Committee (MPC) sets dues. The MPC must protect the herring of the bays.");
  CHECK(text.says("Maritime Pilots Committee", "pursues", "protect the herring of the bays"));
}

TEST_CASE("the end of a group's name is the group") {
  const Extracted text("The Norland Eel Task Force met. Nobody knew what the Eel Task Force did.");
  CHECK(text.same("leading_group", "Norland Eel Task Force", "Eel Task Force"));
}

TEST_CASE("letters that a list of members gives to persons are theirs everywhere") {
  const Extracted text(
      "Minutes\n\nPresent\n\n- [AB] Anna Berg\n- [NL] Nora Quist-Lund\n- [TK] Tom Korhonen\n\nThe members "
      "read the "
      "report of the year and talked about it for a long time.\n\nAB and NL were elected to the chair, and "
      "TK will write "
      "the minutes.\n");
  CHECK(text.same("person", "Anna Berg", "AB"));
  CHECK(text.same("person", "Nora Quist-Lund", "NL"));
  CHECK_FALSE(text.has("organization", "NL"));
}

TEST_CASE("a name in capitals within a sentence is the name that the title has") {
  const Extracted text(
      "National Committee on Ports and Roads\n\nThe NATIONAL COMMITTEE ON PORTS AND ROADS is an office that "
      "looks "
      "after the ports of the land and all that belongs to them in one way or another.\n\nThe Committee was "
      "founded as "
      "the Harbour Working Group in 1960.\n");
  CHECK(text.count("leading_group") + text.count("organization") == 1);
  CHECK(text.same("leading_group", "National Committee on Ports and Roads", "Harbour Working Group"));
}

TEST_CASE("two whole names in one sentence are two people") {
  const Extracted text("John Adams, James Monroe and John Quincy Adams came to the north in that year.");
  CHECK_FALSE(text.same("person", "John Adams", "John Quincy Adams"));
  CHECK(Extracted("John Quincy Adams came. Then John Adams spoke.")
            .same("person", "John Adams", "John Quincy Adams"));
}

TEST_CASE("a body that is renamed is one body with two names") {
  CHECK(Extracted("The Harbour Institute studies tides. In 1960 it was renamed the Norland Sea Institute.")
            .same("organization", "Harbour Institute", "Norland Sea Institute"));
  CHECK(Extracted(
            "The Port Board was founded in 1950. In 1990 the board formally changed its name to Coast Board.")
            .same("organization", "Port Board", "Coast Board"));
  CHECK_FALSE(Extracted("The Harbour Institute studies tides. Its press was renamed the Norland Sea Press.")
                  .same("organization", "Harbour Institute", "Norland Sea Press"));
}

TEST_CASE("names in another order, or with letters for a name, are one") {
  const Extracted e(
      "The Central Committee of the Norland Workers' Party (NWP) met in May. The NWP Central Committee "
      "voted. "
      "The Harbour Advisory Committee (HAC) was new. The first meeting of the Harbour Advisory Committee was "
      "long, and at that first meeting of the HAC they quarrelled. The 79th session of the Harbour Assembly "
      "followed upon the seventy-eighth session of the Harbour Assembly.");
  CHECK(e.same("organization", "Central Committee of the Norland Workers' Party", "NWP Central Committee"));
  CHECK(e.same("event", "first meeting of the Harbour Advisory Committee", "first meeting of the HAC"));
  CHECK(!e.same("event", "79th session of the Harbour Assembly",
                "seventy-eighth session of the Harbour Assembly"));
}

TEST_CASE(
    "letters behind 'or' or before their origin are another name; a plain meeting is the one of its year") {
  const Extracted e(
      "The International Harbour Committee or IHC (from its French name) wrote to the European Committee for "
      "Tidal Rules (CERM, after its French name). CERM answered. The 1926 Imperial Conference agreed, and "
      "the "
      "conference of 1926 was praised.");
  CHECK(e.same("organization", "International Harbour Committee", "IHC"));
  CHECK(e.same("organization", "European Committee for Tidal Rules", "CERM"));
  CHECK(e.same("event", "1926 Imperial Conference", "conference of 1926"));
}

TEST_CASE("an article that prints its subject in capitals prints the subject's other names so") {
  const Extracted e(
      "Norland Tidal Institute\n\nThe NORLAND TIDAL INSTITUTE studies tides. In 1921 it was named the TIDAL "
      "OBSERVATION OFFICE, and in 1950 the HARBOUR COUNCIL OF LUND took the building over.\n");
  CHECK(e.same("organization", "Norland Tidal Institute", "TIDAL OBSERVATION OFFICE"));
  CHECK(!e.same("organization", "Norland Tidal Institute", "HARBOUR COUNCIL OF LUND"));
}

TEST_CASE("the name of birth is another name, and the middle name by which a title calls somebody the same") {
  const Extracted born("Ann Marie Berg OBE (born Ann Lund; 3 May 1931 – 17 December 2009) was a judge.");
  CHECK(born.same("person", "Ann Marie Berg", "Ann Lund"));
  const Extracted middle("Paul Berg\n\nJames Paul Oskar Berg was a judge. He died in Oslo in 1931.");
  CHECK(middle.same("person", "Paul Berg", "James Paul Oskar Berg"));
}

TEST_CASE("a list of abbreviations gives the letters to the names") {
  const Extracted list(
      "Abbreviations\n\nNHC National Harbour Council\nFRB Fisheries Research Board\n\nThe NHC met "
      "the FRB in the spring of that year.\n");
  CHECK(list.same("organization", "National Harbour Council", "NHC"));
  CHECK(list.same("organization", "Fisheries Research Board", "FRB"));
  CHECK(!list.has("organization", "NHC National Harbour Council"));
}

TEST_CASE("a department is known by what it keeps, a congress by its head") {
  CHECK(Extracted(
            "The Department of the Treasury named ten men. Later the Treasury named more, and Treasury paid.")
            .same("organization", "Department of the Treasury", "Treasury"));
  CHECK(Extracted(
            "The Congress of Vienna met in 1814. Members of the Congress danced, and the Congress went on.")
            .same("event", "Congress of Vienna", "Congress"));
}

TEST_CASE("letters in brackets are those of the body within the name that they stand for") {
  const Extracted e(
      "The Council of the North Sea Ports (CNSP) meets in May. Ann Berg leads the Permanent Secretariat of "
      "the "
      "Council of the North Sea Ports (CNSP). The CNSP has ten members.");
  CHECK(e.same("organization", "CNSP", "Council of the North Sea Ports"));
  CHECK(!e.same("organization", "CNSP", "Permanent Secretariat of the Council of the North Sea Ports"));
  const Extracted turned(
      "The Council of the North Sea Ports (CNSP) meets in May. Ann Berg leads the Secretariat of the Council "
      "of "
      "the North Sea Ports. The CNSP Secretariat has ten clerks.");
  CHECK(turned.same("organization", "CNSP Secretariat", "Secretariat of the Council of the North Sea Ports"));
}

TEST_CASE("bodies for and of a thing are one, and so are events in a place and of it") {
  const Extracted e(
      "The Directorate for Harbours wrote to the mayor. The Directorate of Harbours waited. The Bosnia war "
      "hurt "
      "trade, and the war in Bosnia went on.");
  CHECK(e.same("organization", "Directorate for Harbours", "Directorate of Harbours"));
  CHECK(e.same("event", "Bosnia war", "war in Bosnia"));
}

TEST_CASE("the Federal Government is that of the one federation whose government is named") {
  CHECK(Extracted("The U.S. Government met the mayors. The Federal Government pays for the ports.")
            .same("organization", "U.S. Government", "Federal Government"));
  CHECK(!Extracted("The UK Government met the mayors. The Federal Government pays for the ports.")
             .same("organization", "UK Government", "Federal Government"));
}

TEST_CASE("names that begin with two names of one country or body are one") {
  const Extracted e(
      "The US Government met the UN Harbour Agency. The United States Government praised the United Nations "
      "Harbour Agency, and the UK Government did not.");
  CHECK(e.same("organization", "US Government", "United States Government"));
  CHECK(e.same("organization", "UN Harbour Agency", "United Nations Harbour Agency"));
  CHECK(!e.same("organization", "US Government", "UK Government"));
}

TEST_CASE("who is named with a title and one name is meant by that name alone") {
  const Extracted e(
      "Lord Hallerby opened the session in Oslo. Critics praised Hallerby. In May Hallerby joined the Labour "
      "Party.");
  CHECK(e.says("Hallerby", "affiliated_with", "Labour Party"));
  // but the name of somebody who is named in full is his
  CHECK(Extracted("Jonas Hallerby spoke to Mr. Jonas. Later Jonas left.").count("person") == 1);
}

TEST_CASE("a bracket tells how somebody is known") {
  const Extracted e(
      "The life of Robert Lunde (generally known as Viscount Hallerby) was long. Hallerby died in Bergen.");
  CHECK(e.same("person", "Robert Lunde", "Hallerby"));
}

TEST_CASE("the verb of a headline is no surname") {
  CHECK(Extracted("First Lady Ann Hallerby Addresses the Ports\n\nToday they met.")
            .has("person", "Ann Hallerby"));
  CHECK(Extracted("President Hallerby Announces Measures for the Ports\n\nToday they were read out.")
            .has("person", "Hallerby"));
}

TEST_CASE("a heading means whom the words below it name") {
  const Extracted e(
      "# Boards of the ports\n\nIn 2001 the State Harbour Board was set up in Bergen by the towns of the "
      "coast.\n\n"
      "## The Board, 2014–2018\n\nThe Central Harbour Board met first in 2014. Ann Berg became head of the "
      "Board.\n");
  CHECK(e.says("Ann Berg", "affiliated_with", "Central Harbour Board"));
}

TEST_CASE("a house with a name is not the House") {
  const Extracted text("The White House said that it works with the House on the bill.");
  CHECK(text.has("organization", "White House"));
  CHECK_FALSE(text.same("organization", "White House", "House"));
}

TEST_CASE("what is known as a name is the noun before it, not the body in which it stands") {
  const Extracted x(
      "There is established in the Ministry of Fisheries an office to be known as the Reef Board. The Lakes "
      "Institute, a body once known as the Lakes School, moved.");
  CHECK_FALSE(x.same("organization", "Ministry of Fisheries", "Reef Board"));
  CHECK(x.says("Reef Board", "part_of", "Ministry of Fisheries"));
  CHECK(x.same("organization", "Lakes Institute", "Lakes School"));
}

TEST_CASE("a body that changed its name again, or was registered under one, is the same body") {
  const Extracted e(
      "The Salt Union of Tarva was a trade union. In 1916 it changed its name to the Amalgamated Salt Union "
      "of Tarva. "
      "The union changed its name again in 1929 to the Workers' Union of Tarva. It was registered in 1935 as "
      "the "
      "Labour Union of Tarva.");
  CHECK(e.same("organization", "Salt Union of Tarva", "Amalgamated Salt Union of Tarva"));
  CHECK(e.same("organization", "Salt Union of Tarva", "Workers' Union of Tarva"));
  CHECK(e.same("organization", "Salt Union of Tarva", "Labour Union of Tarva"));
}

TEST_CASE("the conference of a year is the one that was told of with that year") {
  const Extracted e(
      "The Lisbon Conference on Boats was held in Oslo on 3 December 1998. It built on the Bergen Conference "
      "on Nets of "
      "December 1997. The 1998 conference had the aim to save all boats.");
  CHECK(e.same("event", "Lisbon Conference on Boats", "1998 conference"));
  CHECK_FALSE(e.same("event", "Bergen Conference on Nets", "1998 conference"));
}

TEST_CASE("a body may be written small, and without the two sides that it joins") {
  const Extracted e(
      "# E-Reef Executive Committee\n\nThe E-Reef executive committee has nine members.\n\nThe "
      "Norway–Iceland Harbour and Fisheries Council met in Bergen. The Harbour and Fisheries Council will "
      "meet again.\n\nTwo members of an executive committee left.");
  CHECK(e.same("organization", "E-Reef Executive Committee", "E-Reef executive committee"));
  CHECK(e.same("organization", "Norway–Iceland Harbour and Fisheries Council",
               "Harbour and Fisheries Council"));
  CHECK_FALSE(e.has("organization", "executive committee"));
}

TEST_CASE("short forms of given names and surnames of two words are the same person's") {
  const Extracted e(
      "President Joseph R. Berg spoke first. President Joe Berg then left.\n\nRuben Ul Torvane led the "
      "choir. "
      "Ul Torvane was loved. Joey Jansen van Holm came. Jansen van Holm left.\n\nJean Paul Lund sang. Paul "
      "Lund "
      "danced.");
  CHECK(e.same("person", "Joseph R. Berg", "Joe Berg"));
  CHECK(e.same("person", "Ruben Ul Torvane", "Ul Torvane"));
  CHECK(e.same("person", "Joey Jansen van Holm", "Jansen van Holm"));
  CHECK_FALSE(e.same("person", "Jean Paul Lund", "Paul Lund"));
}

TEST_CASE("letters in brackets make a name of a body that is written small") {
  const Extracted e(
      "The harbour advisory committee (HAC) shall give advice. The HAC meets twice a year. A coastal working "
      "group (CWG) was set up. The gross domestic product (GDP) grew.");
  CHECK(e.same("organization", "harbour advisory committee", "HAC"));
  CHECK(e.same("leading_group", "coastal working group", "CWG"));
  CHECK_FALSE(e.has("organization", "GDP"));
}

TEST_CASE("a body is the one that is known with the name of its country in front") {
  const Extracted e(
      "The U.S. Congress passed the Harbour Act. Congress then rose, and the Congress came back.");
  CHECK(e.same("organization", "U.S. Congress", "Congress"));
}

TEST_CASE("a name whose words are all in one longer name with its head is that one") {
  const Extracted e(
      "The Lisbon Cable Conference opened in May. The Lisbon Conference lasted a week. The Advisory "
      "Committee "
      "on Historical Port Maps met. The Historical Advisory Committee agreed. The Marsh Papers are old; the "
      "George P. Marsh Papers are in Oslo.");
  CHECK(e.same("event", "Lisbon Cable Conference", "Lisbon Conference"));
  CHECK(
      e.same("organization", "Advisory Committee on Historical Port Maps", "Historical Advisory Committee"));
}

TEST_CASE(
    "a shorter name that fits two, or differs in a number, in half of a pair or in its body, is another") {
  const Extracted two(
      "The Lisbon Cable Conference and the Lisbon Peace Conference met. The Lisbon Conference met.");
  CHECK_FALSE(two.same("event", "Lisbon Cable Conference", "Lisbon Conference"));
  CHECK_FALSE(two.same("event", "Lisbon Peace Conference", "Lisbon Conference"));
  const Extracted pair(
      "The Ship Workers' and Dock Labourers' Union struck. The Ship Workers' Union did not.");
  CHECK_FALSE(pair.same("organization", "Ship Workers' and Dock Labourers' Union", "Ship Workers' Union"));
  const Extracted number("The First Harbour Peace Conference failed. The Second Harbour Conference did not.");
  CHECK_FALSE(number.same("event", "First Harbour Peace Conference", "Second Harbour Conference"));
  const Extracted body("The Committee of Drug Officers in WHO met. The NATO Drug Committee did not.");
  CHECK_FALSE(body.same("organization", "Committee of Drug Officers in WHO", "NATO Drug Committee"));
}

TEST_CASE("a treaty is not the one whose complement holds its words; an office may leave out a part of it") {
  const Extracted e(
      "They cite the Treaty on the Union of Reefs and the Treaty on the Working of the Union of Reefs.");
  CHECK_FALSE(e.same("work", "Treaty on the Working of the Union of Reefs", "Treaty on the Union of Reefs"));
  const Extracted office(
      "The Office of the Reef High Commissioner for Divers met. The Office of the High Commissioner agreed.");
  CHECK(office.same("organization", "Office of the Reef High Commissioner for Divers",
                    "Office of the High Commissioner"));
}

TEST_CASE("an ampersand and the number of a meeting make no other name") {
  const Extracted e(
      "The Reef Department of Health & Welfare met the Reef Department of Health and Welfare. The "
      "Reef-Norway "
      "Summits began in May. At the Reef-Norway Summit they agreed.");
  CHECK(
      e.same("organization", "Reef Department of Health & Welfare", "Reef Department of Health and Welfare"));
  CHECK(e.same("event", "Reef-Norway Summits", "Reef-Norway Summit"));
}

TEST_CASE("a river, a region and a network are what they are called without that word") {
  const Extracted e(
      "The Danube rose. The Danube River fell. Murmansk Region voted. Murmansk is its port. Oxfam works "
      "here. "
      "The Oxfam network is large.");
  CHECK(e.same("place", "Danube", "Danube River"));
  CHECK_FALSE(e.same("place", "Murmansk", "Murmansk Region"));
  CHECK_FALSE(e.has("organization", "Oxfam network"));
}

TEST_CASE("the House and Parliament are the only legislature that a text names") {
  const Extracted e("Parliament met. The Parliament of the Republic of Fiji approved the bill.");
  CHECK(e.same("organization", "Parliament of the Republic of Fiji", "Parliament"));
  const Extracted house("The National Assembly met. He asked whether the House agreed to it.");
  CHECK(house.same("organization", "National Assembly", "House"));
  const Extracted two(
      "The National Assembly and the Reef Parliament met. He asked whether the House agreed to it.");
  CHECK(two.has("organization", "House"));
  CHECK_FALSE(two.same("organization", "National Assembly", "House"));
}

TEST_CASE("an organ of a body is called by both, and found by its own name") {
  const Extracted e("The Tariff Bureau of the League of Nations met in Oslo.");
  CHECK(e.same("organization", "Tariff Bureau of the League of Nations", "Tariff Bureau"));
  CHECK(e.has("organization", "League of Nations"));
}

TEST_CASE("initials without a space agree with the names they begin") {
  const Extracted e(
      "John Van Antwerp Berg wrote. John V.A. Berg replied. G.V. Lund wrote. Georgi Lund replied.");
  CHECK(e.same("person", "John Van Antwerp Berg", "John V.A. Berg"));
  CHECK(e.same("person", "Georgi Lund", "G.V. Lund"));
}

TEST_CASE("a country is one place by its short name and by the name that states write") {
  const Extracted e(
      "Russia signed. The Russian Federation was absent. The Czech Republic signed. Czechia left.");
  CHECK(e.same("place", "Russia", "Russian Federation"));
  CHECK(e.same("place", "Czech Republic", "Czechia"));
}

TEST_CASE("a surname that is an ordinary noun may begin a sentence where it acts") {
  const Extracted e(
      "Austen Baker promised a guarantee. Baker left. Baker and Ole Lund met. Baker's plan was good.");
  CHECK(e.same("person", "Austen Baker", "Baker"));
  CHECK_FALSE(
      Extracted("Austen Rice promised help. Rice prices rose.").same("person", "Austen Rice", "Rice"));
}
