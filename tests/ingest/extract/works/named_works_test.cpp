// Laws, treaties, plans and books named in running text, and whose words stand in quotation marks.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

// A sentence in the middle of prose, so that nothing of it is the head of a document.
Extracted with_text(const std::string& sentences) {
  return Extracted(
      "The Summer of the Ports\n\nIt was a long summer for all who lived there in those years, and nobody "
      "knew "
      "what was to come of it in the end.\n\n" +
      sentences + "\n");
}

}  // namespace

TEST_CASE("the name of a treaty goes on over small words") {
  for (const char* name :
       {"Protocol on the settlement of disputes", "Convention on the Elimination of All Forms of Smuggling",
        "Agreement between the Government of Fiji and the Government of Japan on Air Services",
        "Treaty on Friendship, Cooperation and Partnership", "African Charter on Human and Peoples' Rights",
        "Convention relating to the status of pilots", "Final Act of the Conference on Quays"}) {
    CAPTURE(name);
    CHECK(with_text(std::string("The ministers signed the ") + name + ".").has("work", name));
  }
}

TEST_CASE("the name of a treaty ends where another begins") {
  const Extracted e = with_text(
      "They spoke of the Paris Agreement on climate change and the Lisbon Strategy, and of the Convention on "
      "Tin "
      "and the Treaty of Malmo.");
  for (const char* name :
       {"Paris Agreement on climate change", "Lisbon Strategy", "Convention on Tin", "Treaty of Malmo"})
    CHECK(e.has("work", name));
}

TEST_CASE("an act may have small words before its head, a number and a year behind it") {
  for (const char* name : {"Prevention and Combating of Corrupt Activities Act",
                           "Promotion of Access to Information Act, 2000", "Bank of Samira Act 1998",
                           "Protection of Personal Data Act 4 of 2013", "Workmen's Compensation Act"}) {
    CAPTURE(name);
    CHECK(with_text(std::string("It is an offence under the ") + name + " to do so.").has("work", name));
  }
}

TEST_CASE("a body that is named after a plan or law is no work") {
  const Extracted e = with_text(
      "The Office of Science and Technology Policy wrote to the Committee on Rules and the Faculty of Law.");
  CHECK(e.count("work") == 0);
}

TEST_CASE("ordinary papers with a capital are no works") {
  CHECK(with_text("They read the Annual Report, an Action Plan and the Draft Resolution.").count("work") ==
        0);
}

TEST_CASE("other names of a law are aliases") {
  const Extracted e = with_text(
      "The Coastal Trade Act (31 U.S.C. 1535) is old. The Convention on Fjords (the “Fjord Convention”) and "
      "the "
      "World Convention on Tin (WCT) are older. The Convention on Tin has nine parts; the WCT binds all. The "
      "Kellberg Pact, also known as the Pact of Lund, is dead.");
  CHECK(e.same("work", "Coastal Trade Act", "31 U.S.C. 1535"));
  CHECK(e.same("work", "Convention on Fjords", "Fjord Convention"));
  CHECK(e.same("work", "World Convention on Tin", "WCT"));
  CHECK(e.same("work", "World Convention on Tin", "Convention on Tin"));
  CHECK(e.same("work", "Kellberg Pact", "Pact of Lund"));
}

TEST_CASE("the last words of the one plan are a short name of it") {
  const Extracted e =
      with_text("The Coastal Dredging Action Plan was adopted. The Action Plan has nine parts.");
  CHECK(e.same("work", "Coastal Dredging Action Plan", "Action Plan"));
}

TEST_CASE("a charter turned round is the same charter") {
  const Extracted e =
      with_text("The Charter of the United Nations is clear. The United Nations Charter binds us all.");
  CHECK(e.same("work", "Charter of the United Nations", "United Nations Charter"));
}

TEST_CASE("what a heading calls a bill is the Bill of the debate") {
  const Extracted e(
      "SMALL HARBOURS BILL\n\nThe MINISTER: Madam Speaker, the House has waited for a long time for this "
      "day, and "
      "so have the people of the coast. I move that the Bill be read a second time.\n");
  CHECK(e.same("work", "SMALL HARBOURS BILL", "the Bill"));
}

TEST_CASE("works have the dates and makers that the text gives them") {
  const Extracted e = with_text(
      "The Pact of Lund was signed in Lund on 3 May 1921. In 1934 the World Bank published its Report on the "
      "State "
      "of Piers. The General Assembly, in its resolution 3314, said so. The Declaration of 2 April 2009 on "
      "Quays was "
      "issued by the World Bank.");
  CHECK(e.says("Pact of Lund", "dated", "3 May 1921"));
  CHECK(e.says("Report on the State of Piers", "dated", "1934"));
  CHECK(e.says("Report on the State of Piers", "authored_by", "World Bank"));
  CHECK(e.says("resolution 3314", "authored_by", "General Assembly"));
  CHECK(e.says("Declaration of 2 April 2009 on Quays", "dated", "2 April 2009"));
}

TEST_CASE("a document does not cite its own title") {
  const Extracted e(
      "Report on the State of Piers\n\nReport on the State of Piers, dated 3 May 1921: The committee has "
      "looked at "
      "all the piers of the coast and found them to be in a sad state.\n");
  CHECK(e.count("work") == 0);
}

TEST_CASE("a quotation is the work's that says it, holds it, or is named behind it") {
  for (const char* sentence :
       {"The Charter of Lund says: “every member shall open its quays.”",
        "As the preamble of the Charter of Lund puts it, “the sea belongs to all of us.”",
        "In the words of the Charter of Lund, “no quay shall be closed.”",
        "“Every member shall open its quays,” says the Charter of Lund.",
        "“No pier shall be built here,” according to the Charter of Lund.",
        "Nobody may close a quay: “every member shall open its quays” (Charter of Lund).",
        "In the Charter of Lund (3 P.C. 71(a)(1)), the Quay Council found that “every quay is a door to the "
        "world.”",
        "“Every member shall open its quays,” wrote Carl Moss long ago in the Charter of Lund.",
        "Nobody recalls the Charter of Lund’s old promise of “quays that are open to all.”",
        "“Every member shall open its quays.” — Carl Moss, Charter of Lund",
        "Article 4 of the Charter of Lund states that “no member shall go to war.”"}) {
    CAPTURE(sentence);
    CHECK(with_text(sentence).says("DOC", "quotes", "Charter of Lund"));
  }
}

TEST_CASE("what a person says, and what is too short, is quoted from no work") {
  for (const char* sentence :
       {"Of the Charter of Lund the minister Carl Moss said: “we shall never sign it here.”",
        "The Charter of Lund was “a disgrace” to all.",
        "In Lund, where the Charter of Lund was read, the mayor said that “we shall never sign it.”",
        "The Charter of Lund is old. “We shall never sign anything of the kind,” he said."}) {
    CAPTURE(sentence);
    CHECK(!with_text(sentence).says("DOC", "quotes", "Charter of Lund"));
  }
}

TEST_CASE("a bracket with author and year tells whose words stand before it") {
  const Extracted e(
      "Ports\n\nSuch ports are \"subject to rules that nobody has ever written down\" (Lund 2009, 78), as "
      "all know "
      "who have been there.\n\nReferences\n\nLund, Carl. 2009. The Rules of Ports. Oslo: Nordic Press.\n");
  CHECK(e.says("DOC", "quotes", "The Rules of Ports"));
}

TEST_CASE("what a bill is about names it; what founds something goes on in the name of a treaty") {
  const Extracted text(
      "Ports and laws\n\nThe members came back in the afternoon, and for the rest of the day they read the "
      "Copyright Bill, and no other, until the lamps were lit. They did not read the Private Bill. Having "
      "regard to the Treaty establishing the Nordic Community, they went home.\n");
  CHECK(text.has("work", "Copyright Bill"));
  CHECK_FALSE(text.has("work", "Private Bill"));
  CHECK(text.has("work", "Treaty establishing the Nordic Community"));
}

TEST_CASE("a bill may have brackets in its name; a strategy is no part of where it was adopted") {
  const Extracted text(
      "Ports and laws\n\nThe members came back in the afternoon, and for the rest of the day they read the "
      "Harbour Dues Amendment (Small Boats) Bill 2013 until the lamps were lit. They adopted the 2050 "
      "Strategy "
      "for the Blue Continent in Suva. Berg, author of The Empty Dock, was there.\n");
  CHECK(text.has("work", "Harbour Dues Amendment (Small Boats) Bill 2013"));
  CHECK(text.has("work", "2050 Strategy for the Blue Continent"));
  CHECK(text.has("work", "The Empty Dock"));
}

TEST_CASE("behind its owner a title tells itself: by a year in brackets, by the small words in it") {
  const Extracted text(
      "Ports and books\n\nThe members came back in the afternoon, and for the rest of the day they read the "
      "books of the house until the lamps were lit. Ann Berg's (2014) Ports of Call is short. Mr. Moss's "
      "Poverty "
      "and Port Rule in Norland is long. The General Data Protection Regulation is longer. Quist's Treaty is "
      "dead. "
      "Ann Berg's Secretary of War was there.\n");
  CHECK(text.has("work", "Ports of Call"));
  CHECK(text.has("work", "Poverty and Port Rule in Norland"));
  CHECK(text.has("work", "General Data Protection Regulation"));
  CHECK(text.has("work", "Quist's Treaty"));
  CHECK_FALSE(text.has("work", "Secretary of War"));
}

TEST_CASE("a resolution does not cite itself by its own number") {
  const Extracted text(
      "Resolution 2134 (2014)\n\nThe Council,\n\nWelcoming resolution 2121 (2013) and all that was said "
      "there by "
      "the people who came from the north of the country and from the towns of the coast,\n");
  CHECK_FALSE(text.has("work", "Resolution 2134 (2014)"));
  CHECK(text.has("work", "resolution 2121 (2013)"));
}

TEST_CASE("the numbers of a law in brackets, and the title of a resolution, are names of the same work") {
  const Extracted e(
      "The Ports Safety Act of 2002 (Public Law 107-295, 46 U.S.C. 70101) and the Trade Promotion Act of "
      "1974, "
      "as amended (19 U.S.C. 2101), set the rules. They recalled resolution 62/276 of 15 September 2008, "
      "entitled \"Reform of the Fisheries\".");
  CHECK(e.same("work", "Ports Safety Act of 2002", "46 U.S.C. 70101"));
  CHECK(e.same("work", "Ports Safety Act of 2002", "Public Law 107-295"));
  CHECK(e.same("work", "Trade Promotion Act of 1974", "19 U.S.C. 2101"));
  CHECK(e.same("work", "resolution 62/276", "Reform of the Fisheries"));
  CHECK(e.count("work") == 3);
}

TEST_CASE("a title may stand right behind the noun that tells what it is of") {
  for (const char* sentence : {"The institute presented the report Ports in Peril, which fills two volumes.",
                               "A study, Ports in Peril, found that the quays decay.",
                               "The report Ports in Peril was read by all."}) {
    CAPTURE(sentence);
    CHECK(with_text(sentence).has("work", "Ports in Peril"));
  }
  CHECK_FALSE(with_text("They read the report Ann Berg wrote.").has("work", "Ann Berg"));
  CHECK_FALSE(with_text("They read the report Norland sent.").has("work", "Norland"));
}

TEST_CASE("acts keep letters and prepositions within their names, and are one with and without their year") {
  const Extracted e(
      "Ports\n\nThe members passed the Rebuilding Harbours and Piers (RHAP) for Norlanders Act in May, after "
      "the "
      "Fishing Beyond National Waters (FBNW) Agreement. The 2023 Harbour Duties Act was new. The Harbour "
      "Duties Act is "
      "dear.\n");
  CHECK(e.has("work", "Rebuilding Harbours and Piers (RHAP) for Norlanders Act"));
  CHECK(e.has("work", "Fishing Beyond National Waters (FBNW) Agreement"));
  CHECK(e.same("work", "2023 Harbour Duties Act", "Harbour Duties Act"));
}

TEST_CASE("what something is called is no title") {
  CHECK(Extracted("The bank describes them as the \"Four Big Northern Countries\".").count("work") == 0);
  CHECK(Extracted("They renamed it the \"Old Harbour College\".").count("work") == 0);
  CHECK(with_text("Her essay was published as \"The Four Big Countries\" in May.")
            .has("work", "The Four Big Countries"));
  CHECK(Extracted("The school is considered \"More Demanding Still\" by its pupils.").count("work") == 0);
  CHECK(Extracted("They saw it as a nascent \"United Ports of Norland\" then.").count("work") == 0);
}

TEST_CASE("what stands between two long quotations is no title, whatever their marks") {
  const std::string word = "we mended the long pier and then we sold the nets, ";
  const std::string before = "He was glad: \"" + word + word + word + word;
  const Extracted x(before +
                    "and left,\" Said Vice President Berg. \"Work goes on.\" She read \"The Long War\".");
  CHECK_FALSE(x.has("work", "Said Vice President Berg"));
  CHECK(Extracted("She was glad of the essay \"The Long War for Ports\" in May.")
            .has("work", "The Long War for Ports"));
}

TEST_CASE("the fiscal years of an act belong to its name") {
  const Extracted e(
      "The Harbour Authorization Act for Fiscal Year 2023 (Public Law 117-263) was signed. So was the Pier "
      "Act for "
      "Fiscal Years 2020 and 2021.");
  CHECK(e.same("work", "Harbour Authorization Act for Fiscal Year 2023", "Public Law 117-263"));
  CHECK(e.has("work", "Pier Act for Fiscal Years 2020 and 2021"));
}

}  // namespace stemma::ingest
