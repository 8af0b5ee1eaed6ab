// When a text was made and who wrote it, as its opening, its headings and the gazette tell.
#include "tests/ingest/extract/said.hpp"

using namespace stemma::ingest;

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

TEST_CASE("a press release has an issuer, minutes somebody who took them, a press call a speaker") {
  CHECK(Extracted(
            "Reform Party Announces Policy\n\nPress Release: The Reform Party\n\nThe Reform Party has today "
            "announced its policy for schools, which will mend the old ones of the coast.\n")
            .says("DOC", "authored_by", "Reform Party"));
  CHECK(Extracted("Minutes of the 1st meeting of the Pier Board\n\nMinutes were taken by Seth Tissue, acting "
                  "secretary.\n")
            .says("DOC", "authored_by", "Seth Tissue"));
  CHECK(Extracted("On-the-Record Press Call by Norland Trade Representative Kate Tarn\n\nGood morning. The "
                  "call is on "
                  "the record and we will begin with some words on boats.\n")
            .says("DOC", "authored_by", "Kate Tarn"));
}

TEST_CASE("a text is of the day on which its last line says it was done, or the first that it was posted") {
  const std::string rules =
      "Rules of the Lighthouse Trust\n\n1. The lamps shall be lit at dusk by the keepers.\n\n";
  CHECK(Extracted(rules + "Adopted at the yearly meeting in Bergen, 3 May 1999.")
            .says("DOC", "dated", "3 May 1999"));
  CHECK(Extracted(rules + "Given under my hand, 3 May 1999.").says("DOC", "dated", "3 May 1999"));
  CHECK_FALSE(Extracted(rules + "The storm of 3 May 1999 was the worst.").says("DOC", "dated", "3 May 1999"));
  CHECK(Extracted(
            "How we read the logs\n\nPosted on 3 May 1999 by Ann Berg\n\nHello from the log project! We read "
            "forty logs of forty ships in one year.")
            .says("DOC", "dated", "3 May 1999"));
}

TEST_CASE("the sign of a document holds no mark of a note") {
  const Extracted text(
      "Decision 9/CP.4\n\nThe Harbour Conference,\n\n1. Decides to set up a group on reefs;\n\n4. Decides to "
      "raise the "
      "wrecks of the northern bays.\n\n7th plenary meeting\n3 May 1999");
  CHECK(text.has("goal", "raise the wrecks of the northern bays"));
  CHECK(text.says("DOC", "dated", "3 May 1999"));
}

TEST_CASE("a title that begins with a body and ends with its text tells the author, and its year the date") {
  const Extracted report(
      "The Harbour Bank of Norway Annual Report 2014\n\nTrade grew in all ports of the north.\n");
  CHECK(report.says("DOC", "authored_by", "Harbour Bank of Norway"));
  const Extracted treaty(
      "Harbour Bank of Norway Convention on Loans\n\nTrade grew in all ports of the north of the land.\n");
  CHECK_FALSE(treaty.says("DOC", "authored_by", "Harbour Bank of Norway"));
  const Extracted programme(
      "Programme of the Harbour Group (1884)\n\nWe want freedom for all. The sea is free to all who sail.\n");
  CHECK(programme.says("DOC", "dated", "1884"));
  CHECK_FALSE(programme.has("organization", "Programme of the Harbour Group"));
}

TEST_CASE("a day by which something is due dates no text, and a text does not cite its own title") {
  const Extracted due(
      "1. UNDERLINES that the cables carry most of the trade.\n\n2. INVITES the towns to map the cables of "
      "their bays by June 2026;\n");
  CHECK_FALSE(due.says("DOC", "dated", "June 2026"));
  const Extracted text(
      "Council conclusions on the safety of sea cables\n\nThe ports are many. Trade grew in all of them.\n");
  CHECK(text.count("work") == 0);
}
