// Cited and named works, notes, reference lists, and what the head of a document says.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("a reference list gives works with authors and years, and author-year citations lead to them") {
  const Extracted e(
      "Ports and Prices\n\nTrade has grown in the last years faster than the ports that serve it (Berg, "
      "2011; Lund & Moss, 2015), as many people have seen with their own eyes.\n\n"
      "References\n\nBerg, A. T. (2011). The price of a quay. Harbour Studies, 4(2), 11-29.\n\nLund, C., & "
      "Moss, D. (2015). Who pays for dredging? Bergen: Fjord Press.\n");
  CHECK(e.has("work", "The price of a quay"));
  CHECK(e.has("person", "Berg, A. T."));
  CHECK(e.says("The price of a quay", "authored_by", "Berg, A. T."));
  CHECK(e.says("The price of a quay", "dated", "2011"));
  CHECK(e.says("Who pays for dredging?", "authored_by", "Moss, D."));
  CHECK(e.same("work", "The price of a quay", "Berg, 2011"));
  CHECK(e.says("DOC", "cites", "Who pays for dredging?"));
}

TEST_CASE("notes cite works, ibid. the one before; a quotation closed by a mark quotes the work") {
  const Extracted e(
      "The mayor called the pier \"a monument to the vanity of engineers.\"1 Others were kinder.2 The "
      "council agreed with them in the end, though not at once.3\n\n"
      "1. Ann Berg, The Long Pier (Bergen: Fjord Press, 1987), 12.\n2. Carl Moss, \"A Kind Word for Piers,\" "
      "Harbour Studies 3 (1990): 4.\n3. Ibid., 9.\n");
  CHECK(e.has("work", "The Long Pier"));
  CHECK(e.says("The Long Pier", "authored_by", "Ann Berg"));
  CHECK(e.says("DOC", "quotes", "The Long Pier"));
  CHECK(e.says("DOC", "cites", "A Kind Word for Piers"));
  CHECK(!e.says("DOC", "quotes", "A Kind Word for Piers"));
  CHECK(e.count("work") == 2);
}

TEST_CASE(
    "a mark covers what is quoted since the mark before, but not what its note only quotes from another") {
  const Extracted e(
      "The mayor called the pier \"a monument to the vanity of engineers.\" He did not like it at all.1 "
      "Nobody "
      "else, he said, \"has ever asked for such a thing.\"2\n\n"
      "1. Ann Berg, The Long Pier (Bergen: Fjord Press, 1987), 12.\n2. Quoted in Carl Moss, The Old Quay "
      "(Bergen: Fjord Press, 1990), 4.\n");
  CHECK(e.says("DOC", "quotes", "The Long Pier"));
  CHECK(e.says("DOC", "cites", "The Old Quay"));
  CHECK(!e.says("DOC", "quotes", "The Old Quay"));
}

TEST_CASE(
    "an imprint in brackets makes a title of what stands before it, with its author in front or behind") {
  const Extracted e(
      "The town is told in “The Year of Nets” by Anna Kowalska (Nordic Press, 2003). Peter Novak's book The "
      "Long Water (Penguin, 1999) says more than The Age of Rivers by Carl Moss (Nordic Press, 2005). In "
      "Silent "
      "Mills, Ann Berg (Routledge, 2001) asks who paid.");
  CHECK(e.says("The Year of Nets", "authored_by", "Anna Kowalska"));
  CHECK(e.says("The Long Water", "dated", "1999"));
  CHECK(e.says("The Age of Rivers", "authored_by", "Carl Moss"));
  CHECK(e.says("Silent Mills", "authored_by", "Ann Berg"));
  CHECK(e.count("work") == 4);
  CHECK(!e.says("Carl Moss", "affiliated_with", "Nordic Press"));
}

TEST_CASE(
    "a book is known by what its author does in it, by its main title, and by capitals that its entry "
    "lacks") {
  const Extracted e(
      "In Salt Wars, Denis Moreau shows how islands vanished. The article builds on Friction (2005), and on "
      "what "
      "The Price of a Quay says of tolls.\n\nReferences\n\nBerg, A. T. (2011). The price of a quay. Harbour "
      "Studies, 4(2), 11-29.\n\nTsang, A. L. (2005). Friction: A study of rope. Bergen: Fjord Press.\n");
  CHECK(e.says("Salt Wars", "authored_by", "Denis Moreau"));
  CHECK(e.same("work", "Friction", "Friction: A study of rope"));
  CHECK(e.count("work") == 3);
}

TEST_CASE(
    "a date in the words of a work, behind it in a preposition's phrase, or of its becoming law is its own") {
  const Extracted e(
      "The harbour was old.\n\nThis is seen in the Johnson Act in 1934 and in the Neutrality Acts of the "
      "1930s. The "
      "ports are governed by a law passed by Congress in 1991. He discussed the Hops Act in 1999.");
  CHECK(e.says("Johnson Act", "dated", "1934"));
  CHECK(e.says("Neutrality Acts", "dated", "1930s"));
  CHECK(e.says("law passed by Congress in 1991", "dated", "1991"));
  CHECK(!e.says("Hops Act", "dated", "1999"));
}

TEST_CASE(
    "who made a work stands in its name, behind it, before its owner's mark, or with another of its row") {
  const Extracted e(
      "The General Assembly,\n\nRecalling the old harbour, the many nets that dried on its quay, the women "
      "who mended them, and the boats that "
      "came home late in the year with little fish and much ice on their ropes,\n\nRecalling its resolutions "
      "68/262 of 27 March 2014 and ES-11/1 of 2 March "
      "2022,\n\n"
      "The Council of the European Union met. Council Directive 93/24/EEC applies. Regulation (EC) No "
      "1059/2003 of "
      "the European Parliament and of the Council sets the units. The Joint Rules Committee met; the Report "
      "of the "
      "Joint Rules Committee on Salaries was tabled. Heather Jones spoke. In her article “As the Century "
      "Ends,” she "
      "disagreed. The Port Fund adopted by consensus Resolution 61/292.");
  CHECK(e.says("ES-11/1", "authored_by", "General Assembly"));
  CHECK(e.says("Council Directive 93/24/EEC", "authored_by", "Council of the European Union"));
  CHECK(e.says("Regulation (EC) No 1059/2003", "authored_by", "European Parliament"));
  CHECK(e.says("Report of the Joint Rules Committee on Salaries", "authored_by", "Joint Rules Committee"));
  CHECK(e.says("As the Century Ends", "authored_by", "Heather Jones"));
  CHECK(e.says("Resolution 61/292", "authored_by", "Port Fund"));
}

TEST_CASE("rows of names with years are terms of office") {
  const Extracted e(
      "The Port Board\n\nThe board was small and met in a tavern near the quay, where its books were kept "
      "until the "
      "great fire. Nobody knows why it was never rebuilt.\n\n"
      "1945-1949: Francis Rodd\n1949-1957: Sir John Moss\nDani Berg (1979)\n");
  CHECK(e.says("Francis Rodd", "dated", "1945-1949"));
  CHECK(e.says("John Moss", "dated", "1949-1957"));
  CHECK(e.says("Dani Berg", "dated", "1979"));
}

TEST_CASE("no title of a Herring; a report read in a sentence makes nobody the author of the text") {
  const Extracted e(
      "The Port Fund\n\nSpeaking in the harbour, Mr Moss accused the Fund of ignoring a 2019 report by the "
      "Guild of "
      "Engineers. The Agreement on Herring Stocks was signed.");
  CHECK(!e.has("person", "Stocks"));
  CHECK(!e.says("DOC", "authored_by", "Guild of Engineers"));
}

TEST_CASE("the day on which a page was looked at is no date of the work; a title may hold a quotation") {
  const Extracted e(
      "The harbour was closed for repairs in that year, as the owners of the smaller boats had long feared "
      "it would be.1 Nobody was told when it would open again.\n\n"
      "1. Ann Berg, “How ‘Safe’ Harbours Close,” Fjord Review, June 3, 2004, p. 7 (accessed July 9, "
      "2011).\n");
  CHECK(e.has("work", "How ‘Safe’ Harbours Close"));
  CHECK(e.says("How ‘Safe’ Harbours Close", "dated", "June 3, 2004"));
  CHECK(!e.says("How ‘Safe’ Harbours Close", "dated", "July 9, 2011"));
}

TEST_CASE("laws, treaties and plans are named by their heads; the short form is the same work") {
  const Extracted e(
      "The ministers signed the Convention on the Protection of Fjords in 1982. The Convention has four "
      "parts. The Coastal Waters Act 1949 came before it, and Regulation (EU) 2016/679 after it.");
  CHECK(e.has("work", "Convention on the Protection of Fjords"));
  CHECK(e.same("work", "Convention on the Protection of Fjords", "the Convention"));
  CHECK(e.has("work", "Regulation (EU) 2016/679"));
}

TEST_CASE("titles in quotation marks are works, quoted speech is none") {
  const Extracted e(
      "Her article \"The Silence of Small Harbours\" was read widely. He said \"we shall see what comes of "
      "it\" and left the room.");
  CHECK(e.has("work", "The Silence of Small Harbours"));
  CHECK(e.count("work") == 1);
}

TEST_CASE("the head of a document says who wrote it and when") {
  const Extracted e(
      "The Future of Small Harbours\n\nBy Ann Berg\n\n14 March 2019\n\nSmall harbours have lost most of "
      "their trade since the war, and nobody knows what is to become of them.\n");
  CHECK(e.says("DOC", "authored_by", "Ann Berg"));
  CHECK(e.says("DOC", "dated", "14 March 2019"));
}

TEST_CASE("an act of the Union is one, with its maker's name and without") {
  const Extracted e(
      "Council Directive 70/220/EEC set the limits, and Directive 70/220/EEC was repealed. The rest stood in "
      "Decisions 71/180/EEC and 72/221/EEC of the same years.");
  CHECK(e.same("work", "Council Directive 70/220/EEC", "Directive 70/220/EEC"));
  CHECK(e.has("work", "72/221/EEC"));
}

TEST_CASE("names before a quoted title are its authors, and the date behind it is its own") {
  const Extracted e(
      "Best paper: Anna Berg, Ole Lund and Carl Dahl, \"Counting the Herring of the North,\" Coastal "
      "Review, 3 May 2015.");
  CHECK(e.says("Counting the Herring of the North", "authored_by", "Anna Berg"));
  CHECK(e.says("Counting the Herring of the North", "authored_by", "Carl Dahl"));
  CHECK(e.says("Counting the Herring of the North", "dated", "3 May 2015"));
}

TEST_CASE("a text that a body published is the body's, and a statement of leaders that of their body") {
  CHECK(Extracted("The Strategy for the Reefs, which the Reef Council released, was praised.")
            .says("Strategy for the Reefs", "authored_by", "Reef Council"));
  CHECK_FALSE(Extracted("The Strategy for the Reefs, which the Reef Council disliked, was praised.")
                  .says("Strategy for the Reefs", "authored_by", "Reef Council"));
  CHECK(Extracted("Joint Statement\n\nWe, the leaders of the Reef Council, will protect the sea.")
            .says("DOC", "authored_by", "Reef Council"));
}

TEST_CASE("her memoirs are those of whom the text tells, not of who translated another book") {
  const Extracted e(
      "Anna Holm\n\nAnna Holm was a writer. In 1907 she married the engineer Peter Holm. Holm lived in Oslo. "
      "Her "
      "first book was translated into French by Jeanne Duval. Her memoirs, Between Two Quays, were printed "
      "in "
      "1953. Her most recent book is The Clerk and the Crown.");
  CHECK(e.says("Between Two Quays", "authored_by", "Anna Holm"));
  CHECK_FALSE(e.says("Between Two Quays", "authored_by", "Jeanne Duval"));
  CHECK(e.same("person", "Anna Holm", "Holm"));
  CHECK_FALSE(e.same("person", "Peter Holm", "Holm"));
}

TEST_CASE("the head of a letter or telegram names its sender, and a byline its day") {
  CHECK(
      Extracted("Cablegram from Shaw to Department of External Affairs\n\nTokyo, 12 May 1949\n\nI called on "
                "the general this morning and told him.\n\nPatrick Shaw was at Tokyo then.\n")
          .says("DOC", "authored_by", "Patrick Shaw"));
  CHECK(Extracted("Cables at Sea\n\nby Ann Berg | March 14, 2023\n\nLast week three cables were cut in the "
                  "north, and nobody knows by whom.\n")
            .says("DOC", "dated", "March 14, 2023"));
}

TEST_CASE("a title behind his or her, behind a verb of writing or among words of books stands for a work") {
  const Extracted e(
      "In her Salt and Iron Joan Petrie calls it a war. Paul Moss wrote The House of Tides: A Harbour at "
      "Work "
      "(1972). But it is Silent Quays (1962) that is remembered, and the book begins with a death.");
  CHECK(e.says("Salt and Iron", "authored_by", "Joan Petrie"));
  CHECK(e.says("The House of Tides: A Harbour at Work", "dated", "1972"));
  CHECK(e.says("Silent Quays", "dated", "1962"));
  CHECK_FALSE(Extracted("They met in the days of the Silent Quays (1962), which are forgotten.")
                  .has("work", "Silent Quays"));
}

TEST_CASE("the day of another text is not that of the document, a series gives its month") {
  CHECK_FALSE(
      Extracted("The Mission\n\nThe colonel wrote a long report, dated 2 May 1921, of which the government "
                "took no notice until the summer of that year, when it was read to the house by a member "
                "who had been there and had seen what he told of with his own eyes.\n")
          .says("DOC", "dated", "2 May 1921"));
  CHECK(Extracted(
            "Policy Brief No. 14 | June 2020\n\nBeyond the Pier\n\nSmall harbours have lost most of their "
            "trade since the war.\n")
            .says("DOC", "dated", "June 2020"));
}

TEST_CASE("a letter or speech told apart by its day is a work of whoever the sentence says") {
  const Extracted e(
      "A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nIn his letter "
      "of 3 "
      "May 1904 to Lord Halloran, Sir Ernest Moss warned of war. In a memorandum dated 12 May 1964 Berg "
      "asked for "
      "peace. Her Hamar speech of 4 May 1971 was shorter.");
  CHECK(e.says("letter of 3 May 1904", "dated", "3 May 1904"));
  CHECK(e.says("letter of 3 May 1904", "authored_by", "Ernest Moss"));
  CHECK_FALSE(e.says("letter of 3 May 1904", "authored_by", "Halloran"));
  CHECK(e.says("Hamar speech", "dated", "4 May 1971"));
}

TEST_CASE("all who sign a text have made it, who ratifies it has not") {
  const Extracted e(
      "A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nThe Tidal "
      "Charter was "
      "signed by Anna Berg, Peter Holt and President Otto Moss in 1971. The Parliament of Norway ratified "
      "it. The "
      "Senate of Norland ratified the Tidal Charter. The Tidal Act in 1980 ended it.");
  CHECK(e.says("Tidal Charter", "authored_by", "Anna Berg"));
  CHECK(e.says("Tidal Charter", "authored_by", "Peter Holt"));
  CHECK(e.says("Tidal Charter", "authored_by", "Otto Moss"));
  CHECK_FALSE(e.says("Tidal Charter", "authored_by", "Senate of Norland"));
  CHECK(e.says("Tidal Act", "dated", "1980"));
}

TEST_CASE("what a resolution is about may stand between it and its day") {
  CHECK(Extracted(
            "A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nThe World "
            "Health Assembly adopted resolution 58.3 on salt, ports and harbours on 31 October 2000.")
            .says("resolution 58.3", "dated", "31 October 2000"));
}

TEST_CASE("laws that all call by their letters are works without their names") {
  const Extracted e(
      "A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nArticle 6 of "
      "the GDPR "
      "asks for consent. She cites the law. The NPT Review Conference met.");
  CHECK(e.has("work", "GDPR"));
  CHECK_FALSE(e.has("work", "cites"));
  CHECK_FALSE(e.has("work", "NPT"));
}

TEST_CASE("a title in quotation marks behind a strategy is the title of that strategy") {
  const Extracted e(
      "A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nThe Nordic "
      "Harbour "
      "Strategy, \"Safe Ports in a Cold Sea\", was adopted by the Nordic Council on 12 December 2003.");
  CHECK(e.same("work", "Nordic Harbour Strategy", "Safe Ports in a Cold Sea"));
  CHECK(e.says("Nordic Harbour Strategy", "authored_by", "Nordic Council"));
}

TEST_CASE("stars that set words off are no part of them") {
  const Extracted e(
      "A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nIn his book "
      "*The Long "
      "Pier*, Peter Holt speaks of the *Nordic* Council and its 3 * 4 rooms.");
  CHECK(e.says("The Long Pier", "authored_by", "Peter Holt"));
  CHECK(e.has("organization", "Nordic Council"));
}

TEST_CASE(
    "whose words they are is told by a year and page, an article without a number, or the book reviewed") {
  const auto quotes = [](const std::string& text, const char* work) {
    return Extracted(text).says("DOC", "quotes", work);
  };
  const std::string listed =
      "Ports in Small States\n\nSmall states depend on others. According to Berg (2014, 23), \"a small state "
      "buys its "
      "safety twice\". For Holt, this is \"a slow goodbye to the sea\" (2016: 55).\n\nReferences\n\nBerg, A. "
      "(2014). "
      "Small States and the Net. Oslo: Havn Forlag.\nHolt, P. (2016). Buying Safety. Oslo: Havn Forlag.\n";
  CHECK(quotes(listed, "Small States and the Net"));
  CHECK(quotes(listed, "Buying Safety"));
  CHECK(
      quotes("A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nThe "
             "Tidal Charter was "
             "signed in Hamar. Its fourth article committed both states \"to further the trade of all small "
             "ports.\"",
             "Tidal Charter"));
  CHECK(
      quotes("A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nIn a "
             "letter to Holt "
             "of 4 May 1871, Berg wrote that \"the port was lost for a generation.\"",
             "letter to Holt"));
  const std::string review =
      "Kristin Lund. Ships of State: Norland and the Sea. Bergen: Fjord Press, 2011. xii + 312 pp. "
      "$39.95.\n\nReviewed "
      "by Peter Holt\n\nLund traces the rise of the fleet. The author ends with a look at \"the long sleep "
      "of the "
      "northern ports.\"";
  CHECK(quotes(review, "Ships of State: Norland and the Sea"));
}

TEST_CASE("telegrams are known by number and day, hours are no days") {
  const Extracted e(
      "The Harbours\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nI showed "
      "the general "
      "your 582, May 7, 4 p.m., and he agreed. It is told in telegram No. 417, June 3, 8 p. m., "
      "from Oslo.");
  CHECK(e.says("582", "dated", "May 7"));
  CHECK(e.says("telegram No. 417", "dated", "June 3"));
}

TEST_CASE("a body's name in quotation marks is no title") {
  CHECK_FALSE(
      Extracted(
          "A note\n\nThe harbour was quiet that winter, and few ships came in from the north.\n\nIt made a "
          "\"Harbour Innovation Unit\" of its own.")
          .has("work", "Harbour Innovation Unit"));
}

TEST_CASE("minutes, letters, memoranda and acts of a session say when and by whom they were made") {
  const Extracted minutes(
      "QUAY SAFETY GROUP\nMinutes of the 9th meeting held on 6 June 2012 at Marine House, Hamar\n\nPresent: "
      "Ms "
      "J. Lund (Chair), Mr P. Moss\n\n1. The minutes of the last meeting were approved.\n");
  CHECK(minutes.says("DOC", "dated", "6 June 2012"));

  const Extracted letter(
      "Extract of a Letter from the Resident at Hamar to the Secretary to Government, dated 9th March "
      "1821.\n\nI have to own the receipt of your letter of the 2nd, which asks me for a report on the state "
      "of the quays and of the roads that lead to them.\n");
  CHECK(letter.says("DOC", "dated", "9th March 1821"));

  const Extracted memo(
      "MEMORANDUM FOR: The Director\nFROM: Peter Holt, Desk Officer\nDATE: 17 August 1983\nSUBJECT: "
      "Quays\n\n1. "
      "The quays of the north need more money than they have been given in the last four years.\n");
  CHECK(memo.says("DOC", "authored_by", "Peter Holt"));

  const Extracted act(
      "COMMUNIQUE\n\nThe Peace and Security Council of the African Union (AU), at its 612th meeting held on "
      "25 "
      "November 2016, adopted the following decision on the situation in the ports:\n\n1. Takes note of what "
      "the ports have done;\n");
  CHECK(act.says("DOC", "authored_by", "Peace and Security Council of the African Union"));
}

TEST_CASE("a day that an act recalls is not its own") {
  const Extracted e(
      "Resolution 2391 (2016)\n\nAdopted by the Security Council at its 7741st meeting, on 14 July "
      "2016\n\nThe Security Council,\n\nNoting the communiqué of the African Union Peace and Security "
      "Council of "
      "9 May 2016,\n\nBearing in mind the letter dated 17 June 2016 from the Permanent Representative of "
      "Norway "
      "to the President of the Security Council,\n\n1. Decides to stay with the matter;\n");
  CHECK(e.says("DOC", "dated", "14 July 2016"));
  CHECK_FALSE(e.says("DOC", "dated", "9 May 2016"));
  CHECK_FALSE(e.says("DOC", "dated", "17 June 2016"));
  CHECK(e.says("DOC", "authored_by", "Security Council"));
}

TEST_CASE("a law is one work with its number in brackets behind it") {
  const Extracted text("The president signed Executive Order 12 (EO 12) on ports. EO 12 names four of them.");
  CHECK(text.same("work", "Executive Order 12", "EO 12"));
  CHECK(Extracted("The president signed Executive Order 12 (EO 13 in the old list) on ports.")
            .has("work", "Executive Order 12"));
}

TEST_CASE(
    "a symbol in brackets or before a title is that of the text; a treaty by its year is the one of that "
    "year") {
  const Extracted e(
      "It rained all day, and nobody who had come so far was glad of it, although there was enough to eat "
      "and to "
      "drink.\n\nThey welcomed the report of the Secretary-General of 2 June 2016 (document S/2016/498). Mr "
      "Moss "
      "introduced Paper PB/12/3, “Review of Harbour Dues”. The Hamar Treaty was signed in 1922, and the 1922 "
      "treaty was kept.");
  CHECK(e.same("work", "report of the Secretary-General of 2 June 2016", "S/2016/498"));
  CHECK(e.same("work", "PB/12/3", "Review of Harbour Dues"));
  CHECK(e.same("work", "Hamar Treaty", "1922 treaty"));
}

TEST_CASE("who writes a letter under the name of a town is a person, unless he writes to a body") {
  const auto notes = [](const std::string& note) {
    return Extracted("The ports were often spoken of.[1]\n\nNotes\n\n[1] " + note + "\n");
  };
  CHECK(notes("Salisbury to Halloran, 27 April 1848.").has("person", "Salisbury"));
  CHECK_FALSE(notes("Belgrade to Foreign Office, 27 April 1948.").has("person", "Belgrade"));
}

TEST_CASE("a body in quotation marks is no title, and the year before a declaration is its own") {
  const Extracted e(
      "There is founded the “Joint Task Force on the Growth of the Reef Valley” (Task Force). The "
      "Task "
      "Force shall advise the towns of the valley.");
  CHECK(e.same("leading_group", "Joint Task Force on the Growth of the Reef Valley", "Task Force"));
  CHECK(e.count("work") == 0);
  CHECK(Extracted("They met again in the north. The 2018 Reef Declaration on Harbour Security holds.")
            .says("2018 Reef Declaration on Harbour Security", "dated", "2018"));
}

}  // namespace stemma::ingest
