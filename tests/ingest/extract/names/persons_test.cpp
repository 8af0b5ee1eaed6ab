#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

using stemma::ingest::Extracted;

TEST_CASE("persons are found behind titles and by their shape, without the title") {
  const Extracted text(
      "Prime Minister Aino Korhonen thanked Dr. Amara Okafor. Mr. van der Berg and J. R. Halloran disagreed. "
      "Korhonen said that the plan of Xu Wenbo was better.");
  CHECK(text.has("person", "Aino Korhonen"));
  CHECK(text.has("person", "Amara Okafor"));
  CHECK(text.has("person", "van der Berg"));
  CHECK(text.has("person", "J. R. Halloran"));
  CHECK(text.has("person", "Xu Wenbo"));
  CHECK(text.same("person", "Aino Korhonen", "Korhonen"));
  CHECK(text.count("person") == 5);
}

TEST_CASE("lists of people tell their bodies") {
  const Extracted text(
      "Present:\n\n - Ann Berg (Autosketch)\n - Omar Diallo (UC Lakeside, DataWorks)\n - Helen Park "
      "(Fjordnet)\n");
  CHECK(text.says("Ann Berg", "affiliated_with", "Autosketch"));
  CHECK(text.says("Omar Diallo", "affiliated_with", "DataWorks"));
}

TEST_CASE("in a row of persons an unknown name is a person too") {
  const Extracted line("Present were Anna Berg, Otto Lindqvist, Marlin Grazz, Maria Costa and Jan Novak.");
  CHECK(line.has("person", "Marlin Grazz"));
  const Extracted list(
      "Members\n\n - Anna Berg\n - Otto Lindqvist\n - Marlin Grazz\n - Maria Costa\n - Jan Novak\n");
  CHECK(list.has("person", "Marlin Grazz"));
  CHECK_FALSE(Extracted("They sell Apple Juice, Rye Bread, Marlin Grazz, Oat Milk and Goat Cheese.")
                  .has("person", "Marlin Grazz"));
}

TEST_CASE("a signature below an office is a person, whatever the surname means") {
  const Extracted text(
      "It was done and agreed in the usual form by all of those who were there at the time.\n\n"
      "For the Council\nThe President\nA. SHUTTER\n");
  CHECK(text.has("person", "A. SHUTTER"));
}

TEST_CASE("letters behind initials and a surname are no part of the name") {
  const Extracted text("Members present:\n\nMr G G Oduya ANC\nMs E Tembe ANC\nMr J Duval NNP\n");
  CHECK(text.has("person", "G G Oduya"));
  CHECK(text.says("G G Oduya", "affiliated_with", "ANC"));
}

TEST_CASE("who speaks in capitals with a country in brackets is a person, a lord with a city's name too") {
  CHECK(Extracted("General ROMULO (Philippines) wished to know more.").has("person", "ROMULO"));
  CHECK(Extracted("They asked Lord Halifax to write at once.").has("person", "Halifax"));
}

TEST_CASE("names with the surname in front are whole persons") {
  const Extracted text("Chou Mei-lan met Pham Van Ngoc and Teng Hsiu-p'ing at the harbour.");
  CHECK(text.has("person", "Chou Mei-lan"));
  CHECK(text.has("person", "Pham Van Ngoc"));
  CHECK(text.has("person", "Teng Hsiu-p'ing"));
  CHECK_FALSE(Extracted("They voted for the Bush Tax Cuts in May.").has("person", "Bush Tax Cuts"));
}

TEST_CASE("whom one informs is a person, a small particle opens a name") {
  CHECK(Extracted("Please inform Dulaney that they agree.").has("person", "Dulaney"));
  CHECK(Extracted("They wrote to te Walle at once.").has("person", "te Walle"));
}

TEST_CASE("Chinese names, glued initials and rare given names make persons") {
  const Extracted text(
      "Sun Chunlan and Qin Gang met E.E. Halloran Moss. The group (Chinese: X; pinyin: Gongzuo Xiaozu) heard "
      "Quorik "
      "Joseph Obdanger.");
  CHECK(text.has("person", "Sun Chunlan"));
  CHECK(text.has("person", "Qin Gang"));
  CHECK(text.has("person", "E.E. Halloran Moss"));
  CHECK(text.has("person", "Quorik Joseph Obdanger"));
  CHECK_FALSE(text.has("person", "Gongzuo Xiaozu"));
}

TEST_CASE("behind initials a surname may be a word; three names one of which is a given name are a person") {
  CHECK(Extracted("We thank Nathalia Sautchuk Patrício for it.").has("person", "Nathalia Sautchuk Patrício"));
  CHECK(Extracted("A fine book, says P. R. Stone, of whom they know.").has("person", "P. R. Stone"));
  CHECK_FALSE(Extracted("They sued in the U. S. Court of the north.").has("person", "U. S. Court"));
  CHECK_FALSE(
      Extracted("He read the Ronald Reagan Memorial Lecture.").has("person", "Ronald Reagan Memorial"));
}

TEST_CASE("letters behind a name, prizes and offices are no part of a person or a body") {
  CHECK(Extracted("They thanked the Hon. Anthony Murray Gleeson AC, who was there.")
            .has("person", "Anthony Murray Gleeson"));
  CHECK_FALSE(Extracted("She won the Ellis W. Hawley Prize for it.").has("person", "Ellis W. Hawley Prize"));
  CHECK(Extracted("A fine book, says T. R. Weeks, of whom they know.").has("person", "T. R. Weeks"));
  CHECK(Extracted("The judge is Peter W. Hall, who is old.").has("person", "Peter W. Hall"));
  CHECK_FALSE(
      Extracted("I am sure the Chief Government Whip knows this.").has("organization", "Chief Government"));
}

TEST_CASE("letters of orders and degrees name no body and stand in nobody's way") {
  const Extracted e(
      "The report was launched by Sir John Harmon KCMG, former High Commissioner to Kenya. Dame Ellen Marsh "
      "DBE, chair of the Water Council, and Dr Paul Moss PhD FRS, director of the Lakes Institute, replied. "
      "Lord Dunmore KCVO was absent.");
  CHECK(e.has("person", "Paul Moss"));
  CHECK(e.count("organization") == 2);
  CHECK(e.says("John Harmon", "affiliated_with", "Kenya"));
  CHECK(e.says("Ellen Marsh", "affiliated_with", "Water Council"));
  CHECK(e.says("Paul Moss", "affiliated_with", "Lakes Institute"));
  CHECK(Extracted("The MBE Group met. Ann Berg joined the MBE.").has("organization", "MBE Group"));
}

TEST_CASE(
    "an unknown word is a person who says, owns, is met or stands beside a surname, and no item of a list") {
  CHECK(Extracted("They met in May. Later Orbanek said so, and all heard Orbanek.").has("person", "Orbanek"));
  CHECK(Extracted("They all agreed that Orbanek and Müller had been right.").has("person", "Orbanek"));
  CHECK(Extracted("They wrote to Zelbin, Qatnor, Yamkor and Selbor, and were paid.").count("person") == 0);
  CHECK(Extracted("The tool works with Markdor and is free.").count("person") == 0);
}

TEST_CASE("a people is nobody behind an address, and two joined names are no body") {
  CHECK(Extracted("Mr. President, Israelis and Norwegians agree. Mr. President Israelis want peace.")
            .count("person") == 0);
  CHECK_FALSE(Extracted("They wrote of FDI-to-GDP ratios and praised ROK-Japan ties.")
                  .has("organization", "FDI-to-GDP"));
}

TEST_CASE("rulers are persons by their number, peers by their place") {
  const Extracted rulers(
      "The embassy of Richard III came home, and Henry VIII paid for it. Pope Pius IX spoke. "
      "Pope Pius was heard.");
  CHECK(rulers.has("person", "Richard III"));
  CHECK(rulers.has("person", "Henry VIII"));
  CHECK(rulers.same("person", "Pius IX", "Pius"));
  const Extracted peers("They wrote to the Duke of Wellington and to the Marquess of Salisbury at once.");
  CHECK(peers.has("person", "Wellington"));
  CHECK(peers.has("person", "Duke of Wellington"));
  CHECK(peers.has("person", "Salisbury"));
  CHECK(!peers.has("place", "Wellington"));
}

TEST_CASE("what follows a name in the first person is no number of a ruler") {
  CHECK(Extracted("As to the letter of Mr. Korhonen I feel that it came late.").has("person", "Korhonen"));
  CHECK(Extracted("They all feared Charles I of England.").has("person", "Charles I"));
  CHECK(Extracted("They all feared Charles I").has("person", "Charles I"));
}

TEST_CASE("letters spelt for Excellency are no initials") {
  CHECK(Extracted("It was signed by H. E. Aino Korhonen in May.").has("person", "Aino Korhonen"));
  CHECK(Extracted("It was signed by H. E. Smith in May.").has("person", "H. E. Smith"));
}

TEST_CASE("telegrams name sender, receiver and who signs in capitals") {
  const Extracted sent(
      "The Secretary of State to the Minister in Norland (Kerr)\n\nWASHINGTON, May 3, 1911.\n\n12. Your "
      "17, May 2, evening. Let the harbour masters know that nobody objects.\n\nKNOX\n");
  CHECK(sent.has("person", "Kerr"));
  CHECK(sent.has("person", "KNOX"));
  CHECK(sent.says("DOC", "authored_by", "KNOX"));
  CHECK(!Extracted("Harbours\n\nThe harbours are deep, and nobody doubts it.\n\nANNEX\n")
             .has("person", "ANNEX"));
}

TEST_CASE("surnames may be offices, accounts are no names, a peer in apposition is who stands before") {
  const Extracted people(
      "The ledgers were printed by Joseph Bucklin Bishop last year. John Major said no to Aino "
      "Korhonen (@AinoKorhonen).");
  CHECK(people.has("person", "Joseph Bucklin Bishop"));
  CHECK(people.has("person", "John Major"));
  CHECK(!people.has("organization", "AinoKorhonen"));
  CHECK(Extracted("Arthur Wellesley, Duke of Wellington, came first.")
            .same("person", "Arthur Wellesley", "Duke of Wellington"));
  CHECK(!Extracted("They fought the Duke of Burgundy at sea.").has("person", "Burgundy"));
}

TEST_CASE("the third of three names may be an ordinary word; an office behind \"and\" is no part of a body") {
  const Extracted e(
      "The first chief was William Hallund Hook. Ann Berg is professor at the Oslo School of Harbours and "
      "Co-Chair of the Port Council.");
  CHECK(e.has("person", "William Hallund Hook"));
  CHECK(e.has("organization", "Oslo School of Harbours"));
}

TEST_CASE("behind a given name and an initial any word is a surname") {
  const Extracted text(
      "Halloran sent Colonel Walter M. House to Bergen. Later Walter M. House met Ruth T. Church there.");
  CHECK(text.has("person", "Walter M. House"));
  CHECK(text.has("person", "Ruth T. Church"));
  CHECK(text.count("organization") == 0);
}

TEST_CASE("Dean is a given name behind an office") {
  CHECK(Extracted("Secretary of State Dean Brook spoke first.").has("person", "Dean Brook"));
}

TEST_CASE("nicknames stand in quotation marks within a name; ships are no persons") {
  const Extracted e(
      "The jury praised Ramiro “El Farol” Ortega Lund and William \"Bill\" Holm. They met aboard the "
      "U.S.S. Gullwing and the SS Ann Lund. He called Maria “Brave Heart” yesterday.");
  CHECK(e.has("person", "Ramiro “El Farol” Ortega Lund"));
  CHECK(e.has("person", "William \"Bill\" Holm"));
  CHECK(e.count("person") == 2);
}

TEST_CASE("behind a title in the plural stand several persons") {
  const Extracted x("Senators Okpaku, Gille and Tremblay-Rossi were there, and Messrs. Halvar and Brandt.\n");
  for (const char* name : {"Okpaku", "Gille", "Tremblay-Rossi", "Halvar", "Brandt"})
    CHECK(x.has("person", name));
  CHECK_FALSE(Extracted("Ministers Okpaku, Norway and Chile agreed.\n").has("person", "Norway"));
}
