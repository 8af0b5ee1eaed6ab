// Tables of plain text, whose columns stand apart by blanks or tabs.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

using namespace stemma::ingest;

TEST_CASE("columns that stand apart are cells, and a name ends where its cell does") {
  const Extracted blanks(
      "Present\n\n"
      "Name                  Organization                 Country\n"
      "Ann Berg              Ministry of Ports            Norway\n"
      "Otto Quist            National Harbour Agency      Peru\n"
      "Ryoichi Tanabe        Asahi Foundation             Japan\n\n"
      "The meeting opened at three.\n");
  CHECK(blanks.says("Ann Berg", "affiliated_with", "Ministry of Ports"));
  CHECK(blanks.says("Ryoichi Tanabe", "affiliated_with", "Asahi Foundation"));
  CHECK(blanks.has("place", "Peru"));
  CHECK(blanks.count("person") == 3);
  const Extracted tabs("Name\tOrganization\nAnn Berg\tMinistry of Ports\nOtto Quist\tHarbour Agency\n");
  CHECK(tabs.says("Otto Quist", "affiliated_with", "Harbour Agency"));
}

TEST_CASE("a row that begins with a body tells who is there") {
  const Extracted e(
      "Department of Ports          Secretary Ann Berg\n"
      "Department of Inland Waters  Commissioner Otto Quist\n");
  CHECK(e.says("Ann Berg", "affiliated_with", "Department of Ports"));
  CHECK(e.says("Otto Quist", "affiliated_with", "Department of Inland Waters"));
}

TEST_CASE("a row that begins with an event tells where and when it was") {
  const Extracted e(
      "Summit                    Place       Date\n"
      "First Harbour Summit      Belgrade    1-6 September 1961\n"
      "Second Harbour Summit     Cairo       5-10 October 1964\n");
  CHECK(e.says("First Harbour Summit", "located_in", "Belgrade"));
  CHECK(e.says("Second Harbour Summit", "dated", "5-10 October 1964"));
  const Extracted bars("| Second Harbour Summit | Cairo | 5-10 October 1964 |\n");
  CHECK(bars.says("Second Harbour Summit", "located_in", "Cairo"));
}

TEST_CASE("a row that begins with an action tells who does it, and until when") {
  const Extracted e(
      "Ann Berg was in the chair. Otto Quist took notes.\n\n"
      "No.  Action                                      Owner       Due\n"
      "1    Prepare a map of the old wrecks             A. Berg     3 May 2024\n"
      "2    Circulate the second draft of the minutes   O. Quist    9 May 2024\n");
  CHECK(e.says("Ann Berg", "pursues", "Prepare a map of the old wrecks"));
  CHECK(e.says("Otto Quist", "pursues", "Circulate the second draft of the minutes"));
}

TEST_CASE("wide gaps in prose, behind numbers and behind marks are no columns") {
  CHECK(Extracted("Article 2   The Harbour Board shall protect the\nold wrecks of the bay.\n")
            .says("Harbour Board", "pursues", "protect the old wrecks of the bay"));
  CHECK(Extracted("The Fourth Harbour Summit,   Riga, May 2015\n").has("place", "Riga"));
  CHECK(
      Extracted("It was   founded by the National Harbour   Agency of Peru in 1950 and has since then grown "
                "into a large body.\n")
          .has("organization", "National Harbour Agency of Peru"));
}

TEST_CASE("rows of those present tell persons from their bodies without marks between") {
  const Extracted e(
      "Minutes of the harbour group\n\n"
      "1. Dr. Ann Berg UNICEF Chair\n2. Otto Quist WHO Member\n3. Maria Lindqvist Obd Aid Member\n"
      "4. Jon Abe JICA Member\n5. Eva Maria Lopez KOICA Observer\n\nThe meeting opened at three.\n");
  CHECK(e.says("Ann Berg", "affiliated_with", "UNICEF"));
  CHECK(e.says("Maria Lindqvist", "affiliated_with", "Obd Aid"));
  CHECK(e.says("Eva Maria Lopez", "affiliated_with", "KOICA"));
  CHECK(e.count("person") == 5);
  const Extracted french("Jean Paul MOREAU\nAnne Marie LEROY\nLuc Henri MARTIN\nEva Rose BLANC\n");
  CHECK(french.has("person", "Jean Paul MOREAU"));
}
