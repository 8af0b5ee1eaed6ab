// Citations style by style: reference lists, notes, citations in running text.
#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

constexpr const char* kBeforeList =
    "Ports and Prices\n\nTrade has grown in the last years faster than the ports that serve it, as many "
    "people have seen with their own eyes from the windows of their houses.\n\n";

Extracted listed(const std::string& entry) {
  return Extracted(kBeforeList + ("References\n\n" + entry + "\n"));
}

// The note is number 1, to which a mark in the text points.
Extracted noted(const std::string& note) {
  return Extracted(
      "Ports and Prices\n\nTrade has grown in the last years faster than the ports that serve it, as many "
      "people have seen with their own eyes.1 Nobody was surprised by this.2\n\nNotes\n\n1. " +
      note + "\n\n2. The same was true in other towns of the coast.\n");
}

}  // namespace

TEST_CASE("APA: an article, a book, a chapter, a page of the web") {
  const Extracted article = listed(
      "Berg, A. T., & Moss, D. (2011). The price of a quay. Harbour Studies, 4(2), 11-29. "
      "https://doi.org/10.1234/hs.2011.42");
  CHECK(article.says("The price of a quay", "authored_by", "Berg, A. T."));
  CHECK(article.says("The price of a quay", "authored_by", "Moss, D."));
  CHECK(article.says("The price of a quay", "dated", "2011"));
  CHECK(article.attribute("work", "The price of a quay", "container") == "Harbour Studies");
  CHECK(article.attribute("work", "The price of a quay", "doi") == "10.1234/hs.2011.42");

  const Extracted book = listed("Lund, C. (2015). Who pays for dredging? Bergen: Fjord Press.");
  CHECK(book.attribute("work", "Who pays for dredging?", "publisher") == "Fjord Press");
  CHECK(book.attribute("work", "Who pays for dredging?", "kind") == "book");
  CHECK(book.has("organization", "Fjord Press"));

  const Extracted chapter = listed(
      "Holm, E. (2004). Pilots and their boats. In T. Reed (Ed.), A handbook of small ports (pp. 40-61). "
      "Tide Books.");
  CHECK(chapter.says("Pilots and their boats", "part_of", "A handbook of small ports"));
  CHECK(chapter.says("DOC", "cites", "A handbook of small ports"));

  const Extracted page =
      listed("Coastal Institute. (2021, June 3). Dredging in figures. https://coast.example/figures");
  CHECK(page.says("Dredging in figures", "authored_by", "Coastal Institute"));
  CHECK(page.edtf("2021, June 3") == "2021-06-03");
  CHECK(page.attribute("work", "Dredging in figures", "url") == "https://coast.example/figures");
}

TEST_CASE("biblatex: given names first, the container behind In:, the day of access") {
  const Extracted article = listed(
      "Ann Berg and Otto Moss. “The price of a quay: a second look”. In: Journal of Harbour Studies 33.4 "
      "(Oct. 25, "
      "2022), pp. 593–605. https://coast.example/quay (visited on 05/22/2024).");
  CHECK(article.says("The price of a quay: a second look", "authored_by", "Ann Berg"));
  CHECK(article.says("The price of a quay: a second look", "authored_by", "Otto Moss"));
  CHECK(article.says("The price of a quay: a second look", "dated", "Oct. 25, 2022"));
  CHECK_FALSE(article.has("work", "Journal of Harbour Studies"));
  CHECK_FALSE(article.has("organization", "Journal of Harbour Studies"));
  CHECK(article.edtf("05/22/2024") == "2024-05-22");

  const Extracted several = listed("Ann Berg, Maria Moss, et al. Seven lessons of dredging. 2022.");
  CHECK(several.says("Seven lessons of dredging", "authored_by", "Ann Berg"));
  CHECK(several.says("Seven lessons of dredging", "authored_by", "Maria Moss"));

  const Extracted chapter = listed(
      "Ann Berg. “Pilots and their boats”. In: Handbook of Small Ports. Dec. 28, 2018. Chap. 13, pp. "
      "220–231.");
  CHECK(chapter.says("Pilots and their boats", "part_of", "Handbook of Small Ports"));
}

TEST_CASE("the head of a review: makers behind the title, a publisher of one word") {
  const Extracted e = listed(
      "Berg, Ann T. The price of a quay: ports and their masters, by Ann T. Berg and Maria Moss. 2nd ed. "
      "Westland, "
      "2016. 223p index afp ISBN 9781422189818, $28.00; ISBN 9781422189825 ebook, $28.00.");
  CHECK(e.says("The price of a quay: ports and their masters", "authored_by", "Berg, Ann T."));
  CHECK(e.says("The price of a quay: ports and their masters", "authored_by", "Maria Moss"));
  CHECK(e.has("organization", "Westland"));
}

TEST_CASE("Harvard: the year stands without brackets") {
  const Extracted e = listed("Berg, A.T. and Moss, D. 2011. The price of a quay. Harbour Studies 4: 11-29.");
  CHECK(e.says("The price of a quay", "authored_by", "Berg, A.T."));
  CHECK(e.says("The price of a quay", "dated", "2011"));
}

TEST_CASE("Chicago: full names, and a dash for the authors of the entry before") {
  const Extracted e = listed(
      "Berg, Ann, and Carl Moss. 2011. “The Price of a Quay.” Harbour Studies 4 (2): 11–29.\n\n"
      "———. 2013. Quays and Kings. Oslo: Nordic Press.");
  CHECK(e.says("The Price of a Quay", "authored_by", "Berg, Ann"));
  CHECK(e.says("The Price of a Quay", "authored_by", "Carl Moss"));
  CHECK(e.says("Quays and Kings", "authored_by", "Carl Moss"));
  CHECK(e.says("Quays and Kings", "dated", "2013"));
}

TEST_CASE("MLA: title and container in front, the year at the end") {
  const Extracted e = listed(
      "Lind, Eva. Salt and Iron. Fjord Press, 2003.\n\nMoss, Carl. “Piers and Power.” Harbour "
      "Studies, vol. 12, no. 3, 1994, pp. 210-32.");
  CHECK(e.says("Salt and Iron", "authored_by", "Lind, Eva"));
  CHECK(e.says("Salt and Iron", "dated", "2003"));
  CHECK(e.says("Piers and Power", "dated", "1994"));
}

TEST_CASE("editors are persons who did not write the book") {
  const Extracted e = listed("Field, D., & Stone, E. (Eds.). (2001). Essays on quays. Tide Books.");
  CHECK(e.has("person", "Field, D."));
  CHECK(e.has("work", "Essays on quays"));
  CHECK(!e.says("Essays on quays", "authored_by", "Field, D."));
}

TEST_CASE("the head of a book review names the book") {
  const Extracted e(
      "New Books\n\nLind, Eva. The grey boats: a history of fishing on the fjord. Fjord Press, 2008. 312p "
      "bibl "
      "index ISBN 9780306406157, $35.00.\n\nThis is a careful book about men and women who went out in small "
      "boats, and it deserves many readers on both sides of the sea.\n");
  const char* title = "The grey boats: a history of fishing on the fjord";
  CHECK(e.says(title, "authored_by", "Lind, Eva"));
  CHECK(e.says(title, "dated", "2008"));
  CHECK(e.attribute("work", title, "isbn") == "9780306406157");
}

TEST_CASE("author-year citations in the text are names of the listed work") {
  const Extracted e(
      "Ports\n\nThe ports are old (Holm & Lind, 2004; Berg et al., 2011). Le Strand (1999) thinks otherwise, "
      "and the Coastal Institute (2020a) has counted them all once more.\n\nReferences\n\n"
      "Berg, A., Moss, D., & Lund, C. (2011). Old ports. Harbour Studies, 4, 1-9.\n\n"
      "Coastal Institute. (2020a). A count of ports. Bergen.\n\n"
      "Holm, E., & Lind, E. (2004). Ports of old. Harbour Studies, 1, 1-9.\n\n"
      "Le Strand, P. (1999). Young ports. Harbour Studies, 2, 1-9.\n");
  CHECK(e.same("work", "Old ports", "Berg et al., 2011"));
  CHECK(e.same("work", "Ports of old", "Holm & Lind, 2004"));
  CHECK(e.same("work", "Young ports", "Le Strand (1999)"));
  CHECK(e.same("work", "A count of ports", "Coastal Institute (2020a)"));
  CHECK(e.count("work") == 4);
}

TEST_CASE("author-year citations without a list are works by themselves; a year in brackets alone is none") {
  const Extracted e(
      "Ports\n\nThe ports are old (Holm & Lind, 2004). Some say that they are older still (Berg et al., "
      "2011), "
      "and that the war (1940) did them no harm at all in the end.\n");
  CHECK(e.has("work", "Holm & Lind, 2004"));
  CHECK(e.has("work", "Berg et al., 2011"));
  CHECK(e.count("work") == 2);
}

TEST_CASE("author-year citations may do without the comma, and tell who holds what") {
  const Extracted e(
      "Ports\n\nThe ports are old (Holmquist 2004; Lindgren 1999). As Tverberg (2011) said, they are older "
      "still, "
      "which others deny (Aasen 1987: 12). In Bergen (1940) nobody asked.\n");
  CHECK(e.has("work", "Holmquist 2004"));
  CHECK(e.has("work", "Tverberg (2011)"));
  CHECK(e.count("work") == 4);
}

TEST_CASE("notes may skip numbers, begin with the mark of a volume and name who edited") {
  const Extracted e(
      "The harbour was never deep, and nobody ever said that it was.\n\nNotes\n\n2 F.O. 5/483, Kerr to "
      "Crampton, 27 "
      "April 1848.\n5 Kerr to Halloran, 1 November 1848.\n11 Carl Lind, The Far Quay, ed. Sir Albert Gray "
      "(London, "
      "1937), p. 17.\n");
  CHECK(e.says("Kerr to Crampton, 27 April 1848", "authored_by", "Kerr"));
  CHECK(e.has("person", "Halloran"));
  CHECK(e.has("person", "Albert Gray"));
  CHECK(e.says("The Far Quay", "authored_by", "Carl Lind"));
  CHECK_FALSE(e.says("The Far Quay", "authored_by", "Albert Gray"));
}

TEST_CASE("a press may sit in two towns") {
  const Extracted e(
      "Ports\n\nAnn Berg and Carl Moss, The Long Pier: a history of northern harbours (Basingstoke and New "
      "York: Fjord "
      "Press, 2009. Pp. ix + 263)\n\nThe book is long, and nobody has read the whole of it with joy.\n");
  CHECK(e.has("organization", "Fjord Press"));
  CHECK(e.has("place", "Basingstoke"));
  CHECK(e.has("place", "New York"));
  CHECK(e.says("The Long Pier: a history of northern harbours", "authored_by", "Carl Moss"));
}

TEST_CASE("a mark may stand behind the full stop of a year") {
  const Extracted e(
      "Ports\n\nThe mayor wrote that “nobody will ever pay for any of the dredging” in 1987.1 The whole of "
      "the coast "
      "agreed with what he said.\n\nNotes\n\n1. Ann Berg, The Long Pier (Bergen: Fjord Press, 1987), 12.\n");
  CHECK(e.says("DOC", "quotes", "The Long Pier"));
}

TEST_CASE("a note cites a book by its imprint, a journal by its quotation marks") {
  const Extracted e = noted(
      "Ann Berg, The Long Pier (Bergen: Fjord Press, 1987), 12; Carl Moss, “Piers and Power,” Harbour "
      "Studies 12 "
      "(1994): 210.");
  CHECK(e.says("The Long Pier", "authored_by", "Ann Berg"));
  CHECK(e.says("The Long Pier", "dated", "1987"));
  CHECK(e.has("place", "Bergen"));
  CHECK(e.says("Piers and Power", "authored_by", "Carl Moss"));
  CHECK(e.attribute("work", "Piers and Power", "container") == "Harbour Studies");
}

TEST_CASE("a name before the title is an author, not the first of two, when no and joins them") {
  const Extracted e = noted("David Stone, Olga Kimber, Builder of Piers (New York: Tide Press, 1958), 289.");
  CHECK(e.has("work", "Olga Kimber, Builder of Piers"));
  CHECK(e.says("Olga Kimber, Builder of Piers", "authored_by", "David Stone"));
}

TEST_CASE("a chapter is part of the book in which the note finds it") {
  const Extracted e = noted(
      "Eva Lind, “On Leaving,” in Tom Reed, ed., A Book of Sea Essays (Oxford: Tide Press, 1999), 100-12.");
  CHECK(e.says("On Leaving", "part_of", "A Book of Sea Essays"));
  CHECK(e.says("On Leaving", "authored_by", "Eva Lind"));
  CHECK(e.says("On Leaving", "dated", "1999"));
}

TEST_CASE("letters and papers are named by their citation and belong to their collection") {
  const Extracted letter = noted("Nils Aker to Olaf Brun, 4 May 1931, Aker Papers, City Archive, box 4.");
  CHECK(letter.says("Nils Aker to Olaf Brun, 4 May 1931", "authored_by", "Nils Aker"));
  CHECK(letter.says("Nils Aker to Olaf Brun, 4 May 1931", "part_of", "Aker Papers"));
  const Extracted memo = noted(
      "Ann Berg memorandum to Carl Moss, June 3, 1962, and Ann Berg letter to Olaf Brun, July 9, "
      "1962, both in the same folder.");
  CHECK(memo.has("work", "Ann Berg memorandum to Carl Moss, June 3, 1962"));
  CHECK(memo.has("work", "Ann Berg letter to Olaf Brun, July 9, 1962"));
}

TEST_CASE("newspapers are cited by their day, also in prose") {
  const Extracted e = noted("The affair is told in the Bergen Evening Post, 3 June 1911.");
  CHECK(e.says("Bergen Evening Post", "dated", "3 June 1911"));
  const Extracted alone = noted("Harbour Times, February 5, 1882.");
  CHECK(alone.says("Harbour Times", "dated", "February 5, 1882"));
}

TEST_CASE("an address alone is a work, an address behind a work is where to find it") {
  const Extracted alone = noted("<https://coast.example/reports/2020-figures.pdf>");
  CHECK(alone.has("work", "https://coast.example/reports/2020-figures.pdf"));
  const Extracted behind = noted(
      "Ann Berg, “Dredging in Figures,” Fjord Review, June 3, 2004. See https://coast.example/figures "
      "(accessed 2 "
      "May 2011).");
  CHECK(behind.count("work") == 1);
  CHECK(behind.attribute("work", "Dredging in Figures", "url") == "https://coast.example/figures");
}

TEST_CASE("a page of the web with its site") {
  const Extracted e = noted("“Port Closes Its Last Quay”. Bergen Post. 14 July 2011. Retrieved 2 May 2012.");
  CHECK(e.says("Port Closes Its Last Quay", "dated", "14 July 2011"));
  CHECK(!e.says("Port Closes Its Last Quay", "dated", "2 May 2012"));
}

TEST_CASE("ibid., op. cit., idem and short titles lead back") {
  const Extracted e(
      "Ports\n\nTrade has grown.1 It has grown much.2 It grows.3 It will grow.4 It has always grown, as "
      "people say "
      "in all the towns along the coast.5\n\nNotes\n\n"
      "1. Ann Berg, The Long Pier: A History (Bergen: Fjord Press, 1987), 12.\n\n2. Ibid., 14.\n\n"
      "3. Carl Moss, Ports of Call (Oslo: Nordic Press, 1991), 45; idem, “Piers and Power,” Harbour Studies "
      "12 "
      "(1994): 210.\n\n4. Berg, Long Pier, 80; Moss, op. cit., 12.\n\n5. See note 1 above.\n");
  CHECK(e.count("work") == 3);
  CHECK(e.says("Piers and Power", "authored_by", "Carl Moss"));
}

TEST_CASE("a title that a note made known is known in the text and in later notes") {
  const Extracted e(
      "Ports\n\nTrade has grown, as one man wrote.1 The Long Pier says that “nobody will ever pay for the "
      "dredging.” It "
      "went on to say more of this kind, as people know in all the towns along the coast.2\n\nNotes\n\n"
      "1. Ann Berg, The Long Pier: A History (Bergen: Fjord Press, 1987), 12.\n\n2. Long Pier, 14-15.\n");
  CHECK(e.count("work") == 1);
  CHECK(e.same("work", "The Long Pier: A History", "The Long Pier"));
  CHECK(e.says("DOC", "quotes", "The Long Pier"));
}

TEST_CASE("books in running text by year, imprint or cue") {
  const Extracted e(
      "Ports\n\nHarbours have always been political, as Ann Berg argued in The Long Pier (1987). In Ports of "
      "Call "
      "(Oslo: Nordic Press, 1991) others disagreed. A report entitled Harbours at Risk was printed. The "
      "novelist Eva "
      "Lind, author of Salt and Iron (2003) and The Grey Boats (2008), lived there until the war of Sweden "
      "(1809).\n");
  for (const char* title :
       {"The Long Pier", "Ports of Call", "Harbours at Risk", "Salt and Iron", "The Grey Boats"})
    CHECK(e.has("work", title));
  CHECK(e.says("The Long Pier", "dated", "1987"));
  CHECK(e.count("work") == 5);
}

TEST_CASE("the head of a review gives the book, its author and its publisher") {
  const Extracted e(
      "Anna Berg. The Long Pier: A History of Small Harbours, 1820-1910. Bergen: Fjord University Press, "
      "2014. "
      "312 pp. $39.95 (cloth).\n\nThis is a careful book about men and women who went out in small boats and "
      "came home late, as their mothers had done.\n");
  CHECK(e.has("work", "The Long Pier: A History of Small Harbours, 1820-1910"));
  CHECK(e.says("The Long Pier: A History of Small Harbours, 1820-1910", "authored_by", "Anna Berg"));
  CHECK(e.has("organization", "Fjord University Press"));
}

TEST_CASE("files of archives and series of documents are works") {
  const Extracted e(
      "He saw it on file AA : A981, Siam 12, ii, and in Documents on Norland Foreign Policy 1919-1922, with "
      "the "
      "draft in CAB 65/7.");
  CHECK(e.has("work", "AA : A981, Siam 12, ii"));
  CHECK(e.has("work", "Documents on Norland Foreign Policy 1919-1922"));
  CHECK(e.has("work", "CAB 65/7"));
  CHECK(e.count("organization") == 0);
}

TEST_CASE("an article, 'it' and 'the treaty' quote the work that is meant") {
  const auto read = [](const char* text) { return Extracted(std::string(kBeforeList) + text + "\n"); };
  CHECK(read("The Harbour Protocol was signed in 1991. Article 7 states that \"Any activity relating to fish "
             "shall be "
             "prohibited.\"")
            .says("DOC", "quotes", "Harbour Protocol"));
  CHECK(read("The board read the Harbour Treaty of 1881. It says that \"no boat shall leave the port after "
             "dark\".")
            .says("DOC", "quotes", "Harbour Treaty"));
  CHECK_FALSE(
      read("The board read the Harbour Treaty of 1881. Ole Lund says that \"no boat shall leave the port\".")
          .says("DOC", "quotes", "Harbour Treaty"));
}

TEST_CASE("those who edited or translated a book, or got a letter, are persons that wrote nothing") {
  const Extracted translated = listed("Lund, C. (2015). The empty dock (A. Quist, Trans.). Fjord Press.");
  CHECK(translated.has("work", "The empty dock"));
  CHECK(translated.has("person", "A. Quist"));
  CHECK_FALSE(translated.says("The empty dock", "authored_by", "A. Quist"));
  CHECK(translated.has("organization", "Fjord Press"));

  const Extracted edited = listed(
      "Holm, E. J. (2017). Pilots and kings. In The pilot and the state: views of trade, edited by Uta Moss, "
      "165-184. Bergen: Fjord Press.");
  CHECK(edited.has("person", "Uta Moss"));
  CHECK(edited.has("work", "The pilot and the state: views of trade"));

  const Extracted body = listed("UNESCO, Berg, A., & Moss, D. (2023). Guidance for pilots. Paris: UNESCO.");
  CHECK(body.says("Guidance for pilots", "authored_by", "UNESCO"));
  CHECK(body.says("Guidance for pilots", "authored_by", "Moss, D."));

  const Extracted letter = noted("Otto Berg to Catherine C. Moss, September 1, 1884, Moss Papers.");
  CHECK(letter.has("person", "Catherine C. Moss"));
}

TEST_CASE("the state behind the place of a publisher is no part of the publisher") {
  const Extracted abroad = noted("Ann Berg, The Quays of Leith (Cambridge, MA: Fjord Press, 1999), pp. 3-4.");
  CHECK(abroad.same("place", "Cambridge", "Cambridge, MA"));
  CHECK(abroad.has("organization", "Fjord Press"));
  const Extracted comma = listed("Lund, Carl. The Quays of Leith. London, Fjord University Press, 1956.");
  CHECK(comma.has("organization", "Fjord University Press"));
}

TEST_CASE("a title in a list ends where house, place and day follow behind commas") {
  const Extracted e(
      "Ports and Prices\n\nTrade has grown in the last years faster than the ports that serve it, as many "
      "people have seen with their own eyes.\n\nReferences\n\nBerg, A. (2019) The Race for the Harbours of "
      "Norland, NUPI, Oslo, May 2019.\n\nLund, E. (1969). “Two ideas of the sea”, in Four Essays on "
      "Harbours, "
      "Nordic University Press, Lund, p. 118.\n\nMoss, C. (2011). Peace in Europe, Asia, and Africa. Lund: "
      "Fjord Press.\n");
  CHECK(e.has("work", "The Race for the Harbours of Norland"));
  CHECK(e.has("organization", "NUPI"));
  CHECK(e.has("work", "Four Essays on Harbours"));
  CHECK(e.has("organization", "Nordic University Press"));
  CHECK(e.has("work", "Peace in Europe, Asia, and Africa"));
}

TEST_CASE("a title above its author, house and pages is the head of a review in a catalogue") {
  const Extracted e(
      "Review of the Week\nHere is what came in.\n\nThe long pier : a history of harbours\n\nBerg, Anna. "
      "Knopf, 2010\n489p, 9780307266828 $30.00\n\nThe author tells of piers and of those who built them.\n");
  CHECK(e.says("The long pier : a history of harbours", "authored_by", "Berg, Anna"));
  CHECK(e.says("The long pier : a history of harbours", "dated", "2010"));
  CHECK(e.has("organization", "Knopf"));
}

TEST_CASE("letters between the same people are told apart by their days") {
  const Extracted e(
      "The board was consulted more than once in that year.1 It did not always answer, as is well known.\n\n"
      "1. For the Harbour Board, see Moss letter to Novak, January 14, 1957; Novak letter to Moss, January "
      "23, "
      "1957; and Moss letter to Novak, June 10, 1957.\n");
  CHECK(e.has("work", "Moss letter to Novak, January 14, 1957"));
  CHECK(e.has("work", "Moss letter to Novak, June 10, 1957"));
  CHECK(!e.same("work", "Moss letter to Novak, January 14, 1957", "Moss letter to Novak, June 10, 1957"));
}

TEST_CASE("lists of other fields and countries: bare initials, colons, commas, letters of a body") {
  const Extracted e(
      "Harbours\n\nThe harbours have changed, as many have said in many ways.\n\nReferences\n\n"
      "Quist E, Lund C, Moss O. Salt in the lungs of dockers. Lancet. 2011;377(9771):1021-9.\n\n"
      "Smith J. (2005) The dock worker. In: Harris P. (ed) Work in Ports. Springer, Berlin, pp 22-41\n\n"
      "Okafor, A. \"Why the harbour closed.\" The Guardian, 12 May 2018.\n\n"
      "Müller, Hans: Häfen im Wandel. Hamburg 1987.\n\n"
      "Dupont, J., Les ports de la Manche, Paris, Gallimard, 1978.\n\n"
      "Anna Kowalska, Rivers of the North (Bergen: Nordic Press, 2001).\n\n"
      "OECD 2015, Ports in a Changing World, OECD Publishing, Paris.\n\n"
      "Kowalska, Anna, ‘The barge makers’, in Rivers of Europe, ed. by Carl Moss (Cambridge: Cambridge "
      "University Press, 2001), pp. 34–56.\n");
  CHECK(e.says("Salt in the lungs of dockers", "authored_by", "Quist E"));
  CHECK(e.says("Salt in the lungs of dockers", "authored_by", "Moss O."));
  CHECK(e.says("The dock worker", "authored_by", "Smith J."));
  CHECK(e.says("Why the harbour closed", "authored_by", "Okafor, A."));
  CHECK(e.says("Häfen im Wandel", "authored_by", "Müller, Hans"));
  CHECK(e.says("Les ports de la Manche", "dated", "1978"));
  CHECK(e.says("Rivers of the North", "authored_by", "Anna Kowalska"));
  CHECK(e.says("Ports in a Changing World", "authored_by", "OECD"));
  CHECK(e.says("The barge makers", "part_of", "Rivers of Europe"));
  CHECK(e.has("person", "Carl Moss"));
}

TEST_CASE(
    "heads of reviews: a title with its author, or its editors, behind a full stop or on the next line") {
  const Extracted e(
      "Rivers of the North: A Social History. By Anna Kowalska. Bergen: Nordic Press, 2001. Pp. xii, 345.\n\n"
      "Salt and Power. Edited by Peter Novak and Carl Moss. London: Routledge, 1998. 212 pp.\n\nThese two "
      "books "
      "tell of trade. Her earlier study, Canals of the North (1995), had asked who paid.\n");
  CHECK(e.says("Rivers of the North: A Social History", "authored_by", "Anna Kowalska"));
  CHECK(e.has("work", "Salt and Power"));
  CHECK(!e.says("Salt and Power", "authored_by", "Peter Novak"));
  CHECK(e.has("person", "Carl Moss"));
  CHECK(e.has("work", "Canals of the North"));
  CHECK(
      Extracted("Rivers of the North\nBy Anna Kowalska\nNordic Press, 345 pages, $35\n\nThe rivers made the "
                "towns, and the towns forgot the rivers, says the author of this book.\n")
          .says("Rivers of the North", "authored_by", "Anna Kowalska"));
}

TEST_CASE("second authors may stand with their initials first") {
  const Extracted e(
      "References\n\nBerg, A., O. M. Quist, and J. Lund. 2014. Counting the Herring: A Handbook. Oslo: Fjord "
      "Press.\nMoss, C., and T. Dahl. 2019. \"Who Counts?\" Coastal Review 7 (2): 1-18.\n");
  CHECK(e.says("Counting the Herring: A Handbook", "authored_by", "O. M. Quist"));
  CHECK(e.says("Counting the Herring: A Handbook", "authored_by", "J. Lund"));
  CHECK(e.says("Who Counts?", "authored_by", "T. Dahl"));
}

TEST_CASE("a review may be headed by author, comma and title") {
  const Extracted e(
      "Two Books on Ports\n\nPaul Okoro, The Harbours of the Weak. Princeton, NJ: Princeton University "
      "Press, "
      "2015. xiv + 288 pp. $35.00 cloth.\n\nLina Haddad and Peter Novak, eds., Small Piers: Towns and Trade. "
      "Routledge, 2017.\n\nBoth books show how small towns have kept their trade, and both of them are worth "
      "reading.\n");
  CHECK(e.says("The Harbours of the Weak", "authored_by", "Paul Okoro"));
  CHECK(e.says("The Harbours of the Weak", "dated", "2015"));
  CHECK(e.has("work", "Small Piers: Towns and Trade"));
  CHECK_FALSE(e.says("Small Piers: Towns and Trade", "authored_by", "Lina Haddad"));
}

TEST_CASE("running text names books by author, title, place and year") {
  const Extracted e(
      "The place to begin is still Peter Walters, A History of the Herring Trade (2 vols., London, 1952). "
      "Older is the study by Martin Hill, The Long Pier: Its Life and Times, 1920–1946 (Leicester, 1986). "
      "They "
      "met at the Congress of Ports (Vienna, 1815).");
  CHECK(e.says("A History of the Herring Trade", "authored_by", "Peter Walters"));
  CHECK(e.says("A History of the Herring Trade", "dated", "1952"));
  CHECK(e.says("The Long Pier: Its Life and Times, 1920–1946", "authored_by", "Martin Hill"));
  CHECK(e.count("work") == 2);
}

TEST_CASE("what a note is about stands before its see") {
  const Extracted e(
      "The pier was long.¹ It is gone.\n\n1. On the old pier see Peter Garson, The Tall Mole (Lund: Fjord "
      "Press, "
      "1912), 33.\n");
  CHECK(e.says("The Tall Mole", "authored_by", "Peter Garson"));
}

TEST_CASE("notes may count without a point behind their numbers, and editors stand in brackets") {
  const Extracted e(
      "The Mole\n\nThe mole was long.1 It is gone.2\n\n1 See also J. Hoster, 'The Legal Status of the Mole', "
      "Coastal Review, 28 (1929), pp. 109-229.\n2 H. W. Temper (ed.), A History of the Mole, 6 vols. (Lund, "
      "1920-24), vi, p. 231.\n");
  CHECK(e.says("The Legal Status of the Mole", "authored_by", "J. Hoster"));
  CHECK(e.has("work", "A History of the Mole"));
  CHECK_FALSE(e.says("A History of the Mole", "authored_by", "H. W. Temper"));
}

TEST_CASE(
    "statements delivered at a meeting do not make its record, nor where a letter was written the letter") {
  const Extracted record(
      "Final report\n\nAt the opening statements were delivered by Anna Kowalska and Carl Moss.\n");
  CHECK_FALSE(record.says("DOC", "authored_by", "Anna Kowalska"));
  const Extracted letter(
      "Legation of the United States,\nConstantinople, March 20, 1882.\n\nSir: I have the honor "
      "to send you a note.\nI have the honor, &c.,\nLew Wallace\n");
  CHECK_FALSE(letter.says("DOC", "authored_by", "Legation of the United States"));
  CHECK(letter.says("DOC", "authored_by", "Lew Wallace"));
}

TEST_CASE("raised figures and the notes of Markdown lead to notes") {
  for (const std::string_view text :
       {"Ports and Power\n\nThe new history of northern shipping is a fine piece of work.¹ Its method is "
        "borrowed.²\n\n¹ E. "
        "Lund, 'Ships of State', Northern Affairs, 78:2 (2002), pp. 201–19.\n² K. Moss, Power at Sea "
        "(Bergen: Fjord "
        "Press, 1999), ch. 4.\n",
        "Ports and Power\n\nThe new history of northern shipping is a fine piece of work.[^1] Its method is "
        "borrowed.[^moss]\n\n[^1]: E. Lund, 'Ships of State', Northern Affairs, 78:2 (2002), pp. "
        "201–19.\n[^moss]: K. "
        "Moss, *Power at Sea* (Bergen: Fjord Press, 1999), ch. 4.\n"}) {
    const Extracted e{std::string(text)};
    CHECK(e.says("Ships of State", "authored_by", "E. Lund"));
    CHECK(e.says("Power at Sea", "dated", "1999"));
  }
}

TEST_CASE("entries of a list that all end like entries are not joined, however long their lines are") {
  const Extracted e(
      "Ports after all\n\nSmall states depend on others, as we have shown at some length in earlier work on "
      "the "
      "matter.\n\nReferences\n\nBerg, Anna. The Long Pier: A History of Northern Ports. Oslo: Havn Forlag, "
      "1994.\n"
      "———. Captains and Kings at Sea. Princeton: Princeton University Press, 2003.\n"
      "World Bank (2020). Trading Ports 2020: Trading for Development. Washington, DC: World Bank.\n"
      "United Nations. Charter of the United Nations. 1945. https://www.un.org/en/charter\n"
      "IMF, World Harbour Outlook, April 2019.\n"
      "Ministry of Trade of Norway, Plans for Shipping, Oslo, 2015.\n"
      "Peter Holt, Salt and Iron (Oslo, 2001).\n"
      "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016.\n");
  CHECK(e.says("Captains and Kings at Sea", "authored_by", "Berg, Anna"));
  CHECK(e.says("Charter of the United Nations", "dated", "1945"));
  CHECK(e.says("Charter of the United Nations", "authored_by", "United Nations"));
  CHECK(e.says("World Harbour Outlook", "authored_by", "IMF"));
  CHECK(e.says("Plans for Shipping", "authored_by", "Ministry of Trade of Norway"));
  CHECK(e.says("Salt and Iron", "authored_by", "Peter Holt"));
  CHECK(e.has("work", "Regulation (EU) 2016/679"));
  CHECK_FALSE(e.says("DOC", "dated", "27 April 2016"));
}

TEST_CASE("a book reviewed may stand on three lines: title, author, and house with day and pages") {
  const Extracted e(
      "Salt Roads - review\n\nSalt Roads: The Norland Trade of 1795\nTonio Quarrell\nFjord Press, "
      "2021-07-06, 424 "
      "pages\nReviewed by Ann Berg, 2021-07-16\n\nThe author tells of a trade that has been forgotten by all "
      "but a few "
      "readers of the old books of the north.\n");
  CHECK(e.says("Salt Roads: The Norland Trade of 1795", "authored_by", "Tonio Quarrell"));
  CHECK(e.says("Salt Roads: The Norland Trade of 1795", "dated", "2021-07-06"));
}

TEST_CASE("a bibliography goes on under the headings of its parts") {
  const Extracted e(
      kBeforeList +
      std::string(
          "BIBLIOGRAPHY\n\nPrimary sources\nNorway. Ministry of Trade. Harbour Papers, vol. 7. London: HMSO, "
          "1887.\nReport of the Royal Commission on Harbour Dues. London, 1911.\nHolt, Peter. The Story of a "
          "Pilot's "
          "Life. Bergen: Fjord Press, 1903.\n\nSecondary sources\nLund, Femi, and Karin Holst. \"Quays and "
          "the "
          "Frontier.\" Journal of Norse History 31 (1990): 77-98.\n---. Iron Quays: A Reader. Lund: "
          "University "
          "Press, 1994.\nMarsh, P. (2003), Bargaining on Ports, Lund: Fjord Press.\n"));
  CHECK(e.says("Harbour Papers", "authored_by", "Ministry of Trade"));
  CHECK(e.has("work", "Report of the Royal Commission on Harbour Dues"));
  CHECK(e.says("Quays and the Frontier", "authored_by", "Karin Holst"));
  CHECK(e.says("Quays and the Frontier", "dated", "1990"));
  CHECK(e.says("Iron Quays: A Reader", "authored_by", "Lund, Femi"));
  CHECK(e.says("Bargaining on Ports", "dated", "2003"));
}

TEST_CASE(
    "notes may stand under a heading that speaks of sources too, and open with the mark that leads back") {
  const Extracted notes(kBeforeList + std::string("Sources and Notes\n\n1 Letter, Moss to Berg, February 9, "
                                                  "1948, Box 12, Berg Papers.\n2 \"Plan Faces Test "
                                                  "in House,\" New York Times, March 2, 1948, 1.\n3 Minutes "
                                                  "of the 14th Meeting of the Harbour Staff, April "
                                                  "6, 1948, ibid.\n"));
  CHECK(notes.has("work", "Letter, Moss to Berg, February 9, 1948"));
  CHECK(notes.says("Plan Faces Test in House", "dated", "March 2, 1948"));

  const Extracted wiki = listed("1. ^ Dahl, Erik (1996). Women of the Harbour. Stockholm: Norstedts. p. 87.");
  CHECK(wiki.says("Women of the Harbour", "authored_by", "Dahl, Erik"));
}

TEST_CASE("notes cite papers by their day and hearings by the innermost body") {
  const Extracted paper = noted("Hamar Morning Bulletin, January 9, 1862; Hamar Evening Mail, May 3, 1862.");
  CHECK(paper.says("Hamar Morning Bulletin", "dated", "January 9, 1862"));
  CHECK_FALSE(paper.has("work", "January 9"));
  const Extracted hearing = noted(
      "U.S. Congress, Senate, Committee on Harbours, Hearings on the Quay Program, 80th Cong., 2d sess., "
      "1948, 12.");
  CHECK(hearing.says("Hearings on the Quay Program", "authored_by", "Committee on Harbours"));
}

TEST_CASE("all authors may stand with the surname first, and editors behind the title of the book") {
  const Extracted two = listed(
      "Kerner, Joan D., and Mead, Kate M.. 2012. \"Folk Piers: Testing the Ground.\" Harbour Studies "
      "Quarterly 56 "
      "(2): 245-58.");
  CHECK(two.says("Folk Piers: Testing the Ground", "authored_by", "Kerner, Joan D."));
  CHECK(two.says("Folk Piers: Testing the Ground", "authored_by", "Mead, Kate M."));
  CHECK(two.says("Folk Piers: Testing the Ground", "dated", "2012"));
  const Extracted chapter = listed(
      "Duke, Carol S. 2012. \"Implicit Harbours.\" In Handbook of Ports, eds. Lane, Paul A., and Higgs, "
      "Edith, "
      "43-61. London: Pier Press.");
  CHECK(chapter.says("Implicit Harbours", "part_of", "Handbook of Ports"));
  CHECK(chapter.has("person", "Lane, Paul A."));
  CHECK(chapter.has("person", "Higgs, Edith"));
  CHECK_FALSE(chapter.says("Implicit Harbours", "authored_by", "Higgs, Edith"));
}

TEST_CASE("the proceedings in which a paper stands end before the place where they met") {
  const Extracted e = listed(
      "Lakota, L.J., Jansen, J.C., Rade, J.: Harbour Awareness Toolkit for Towns: an Approach to Pier "
      "Policy. In: "
      "Proceedings of the First Southern Harbour Workshop 2011 (SHW 2011), Gaborone, Botswana, pp. 1\u201314 "
      "(2011)");
  CHECK(e.says("Harbour Awareness Toolkit for Towns: an Approach to Pier Policy", "part_of",
               "Proceedings of the First Southern Harbour Workshop 2011 (SHW 2011)"));
  CHECK(e.says("Harbour Awareness Toolkit for Towns: an Approach to Pier Policy", "authored_by", "Rade, J."));
}

TEST_CASE("a medical journal's year stands between the title of the journal and its volume") {
  const Extracted e = listed("Berg A, Moss D. Quays of the tropics. Lancet. 2019;394(10202):1145-58.");
  CHECK(e.says("Quays of the tropics", "dated", "2019"));
  CHECK(e.attribute("work", "Quays of the tropics", "container") == "Lancet");
}

TEST_CASE(
    "the year may stand behind bare initials or a body, before a title without a point, or before that of "
    "the first printing") {
  CHECK(listed("Berg, U 1992, Risk quay: towards a new trade, Fjord Press, London.")
            .says("Risk quay: towards a new trade", "authored_by", "Berg, U"));
  CHECK(listed("Bureau of Ports 2020, Quay survey, Fjord Press, Bergen.")
            .says("Quay survey", "authored_by", "Bureau of Ports"));
  CHECK(listed("Moss, T. 1979 Quays and Social Change. Oslo: Fjord Press.")
            .says("Quays and Social Change", "dated", "1979"));
  CHECK(listed("Weber, Max. 1978 [1922]. Economy and Quays. Oslo: Fjord Press.")
            .says("Economy and Quays", "dated", "1978"));
  CHECK(listed("Haber, J. (1962/1989). The change of the public quay. Fjord Press.")
            .says("The change of the public quay", "dated", "1989"));
}

TEST_CASE(
    "names of authors: initials before and behind given names, editors in brackets, a language before the "
    "title") {
  const Extracted john = listed("Iken, G. John. After Victory: Quays and Restraint. Fjord Press, 2001.");
  CHECK(john.says("After Victory: Quays and Restraint", "authored_by", "Iken, G. John"));
  const Extracted bare =
      listed("Lev, Daniel S (2009) The Long Way of Quays, Fjord Publishing (Asia) Pte Ltd");
  CHECK(bare.says("The Long Way of Quays", "authored_by", "Lev, Daniel S"));
  CHECK(bare.attribute("work", "The Long Way of Quays", "publisher").starts_with("Fjord Publishing"));
  CHECK(listed("Putnam R D. Alone on quays: the social capital of ports. J Ports 1995; 6: 65-78.")
            .says("Alone on quays: the social capital of ports", "authored_by", "Putnam R D."));
  const Extracted edited = listed("Ola Berg and Yohan Moss (Eds) (2016) Quays of the Parties, Fjord Press.");
  CHECK(edited.has("person", "Yohan Moss"));
  CHECK_FALSE(edited.says("Quays of the Parties", "authored_by", "Yohan Moss"));
  const Extracted pair =
      listed("Jasan, Sheila, and Sang-Hyun Kim, eds. Dreams of Quays. Chicago: Fjord Press, 2015.");
  CHECK(pair.has("work", "Dreams of Quays"));
  CHECK(listed("Smir, I. A. (2000). (In Norwegian) Virtual space of the ports. Bergen: Fjord Press.")
            .has("work", "Virtual space of the ports"));
}

TEST_CASE("titles end before their journal, their edition and a house of two names") {
  const Extracted in = listed(
      "March, James G. (1984): The New Quays: Factors in Political Life, in: Harbour Studies 78 (3), "
      "734–749.");
  CHECK(in.attribute("work", "The New Quays: Factors in Political Life", "container") == "Harbour Studies");
  const Extracted house = listed("Allis, G. T. (1971) Essence of Quays. Boston, MA: Little, Brown.");
  CHECK(house.attribute("work", "Essence of Quays", "publisher") == "Little, Brown");
  const Extracted two =
      listed("Dune, Mitchell. Quays of old. Farrar, Straus and Giroux, 2016. ISBN 9780374161804");
  CHECK(two.attribute("work", "Quays of old", "publisher") == "Farrar, Straus and Giroux");
  CHECK(listed("Ricks, M.C. (1991). A history of quays since c.1200. Macmillan.")
            .has("work", "A history of quays since c.1200"));
  CHECK(listed("Lij, Arend. Patterns of Quays. New Haven, Conn.: Fjord Press, 1999.")
            .attribute("work", "Patterns of Quays", "publisher") == "Fjord Press");
}

TEST_CASE(
    "a list of entries in lines of their own keeps them apart though one begins with a particle or ends "
    "open") {
  const Extracted e = listed(
      "Berg, Ann. Quays of the north and of the south and of all the bays between the two of them. Oslo: "
      "Fjord Press, "
      "2001.\n"
      "de Toque, Alexis. Democracy on the quays of the old world and of the new, in two long volumes. "
      "London: Fjord "
      "Press, 1835.\n"
      "Moss, Dan. Prices of the quays in all the towns of the coast from the earliest times to now. Oslo: "
      "Fjord Press, "
      "2003.\n"
      "Ostr, E. (1990) Governing the quays of the many small towns along the northern coast. Bergen: Fjord "
      "Press\n"
      "Lund, Ole. Quays and their masters in the long century of sail, with an essay on steam. Oslo: Fjord "
      "Press, "
      "2004.\n"
      "Thel, Kai. Quays that were never built, and the letters of those who wanted them so. Oslo: Fjord "
      "Press, 2005.\n"
      "Vold, Per. The last of the quays, a story told by the men who took it down in winter. Oslo: Fjord "
      "Press, 2006.\n");
  CHECK(e.count("work") == 7);
  CHECK(e.says("Quays and their masters in the long century of sail, with an essay on steam", "authored_by",
               "Lund, Ole"));
}

TEST_CASE("what was retrieved belongs to its note, and a body behind a title is whose it is") {
  const Extracted web =
      noted("Quay Centre Warden webpage. Retrieved on 9 May 2015 from http://www.quay.org/ports");
  CHECK(web.has("work", "Quay Centre Warden webpage"));
  CHECK_FALSE(web.has("work", "http://www.quay.org/ports"));
  const Extracted bank =
      noted("“Creating Quays for All,” World Bank, July 4, 2022, https://www.worldbank.org/quays");
  CHECK(bank.says("Creating Quays for All", "authored_by", "World Bank"));
  const Extracted press = noted("“Boats Met at Bergen,” press release, Quay Bureau, August 16, 2023.");
  CHECK(press.says("Boats Met at Bergen", "authored_by", "Quay Bureau"));
  const Extracted paper = noted("“Quays in Trouble,” Financial Times, August 16, 2023.");
  CHECK_FALSE(paper.says("Quays in Trouble", "authored_by", "Financial Times"));
}

TEST_CASE("cf. before a citation in the text is no part of it") {
  const Extracted e(
      "The ports are old (see Holm and Lind, 2004; cf. Moss and Berg, 2011). They are deep as well.");
  CHECK(e.has("work", "Moss and Berg, 2011"));
}

TEST_CASE("selected works in the life of an author are a list of works") {
  const Extracted life(
      "Olof Brandt was a Swedish diplomat.\n\nSelected works\n\nThe Straits and the Sea. Bergen: Norden, "
      "1939.\n\nNotes of an Envoy. Bergen: Norden, 1955.\n");
  CHECK(life.has("work", "The Straits and the Sea"));
  CHECK(life.says("Notes of an Envoy", "dated", "1955"));
}

TEST_CASE("papers of an archive in a list of sources are works of their own, right below its heading too") {
  const Extracted e(
      "The quay of Vasa is old.\n\nSources\nDune, Ann. The Quays and Their Country. London: Fjord Press, "
      "1951.\nMinutes of the Quay Council, 4 May 1921, Provincial Archives of Vasa, B II 14.\nLetter from "
      "Erik "
      "Hartman to Carl Lund, 3 June 1905, National Archives of Finland, box 12.\n");
  CHECK(e.says("The Quays and Their Country", "dated", "1951"));
  CHECK(e.says("Minutes of the Quay Council, 4 May 1921", "dated", "4 May 1921"));
  CHECK(e.says("Letter from Erik Hartman to Carl Lund, 3 June 1905", "authored_by", "Erik Hartman"));
  CHECK(e.count("work") == 3);
}

TEST_CASE("an entry that ends before its title does is no work") {
  for (const char* entry : {"A. Berg and O. Moss, The", "A. Berg,", "A. Berg and O."})
    CHECK(listed(entry).count("work") == 0);
}

}  // namespace stemma::ingest
