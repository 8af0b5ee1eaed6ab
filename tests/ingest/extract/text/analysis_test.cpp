// Blocks, zones, tokens, sentences and notes of plain text.
#include "ingest/extract/text/analysis.hpp"

#include "ingest/extract/extract.hpp"
#include "ingest/one_of.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

struct Read {
  Reading reading;
  Analysis analysis;
  explicit Read(const std::string& text, const schema::Schema& schema = schema::Schema::built_in())
      : reading(read("a.txt", text).value()), analysis(analyse(reading, schema)) {}
  std::vector<std::string> tokens() const {
    std::vector<std::string> out;
    for (const Token& t : analysis.tokens) out.emplace_back(t.text);
    return out;
  }
  std::vector<std::string> sentences() const {
    std::vector<std::string> out;
    for (const Sentence& s : analysis.sentences) out.push_back(analysis.words(s.span));
    return out;
  }
};

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("words, possessives, initials, acronyms, numbers and codes are tokens of their own") {
  CHECK(Read("Kenya's well-known rule").tokens() == Words{"Kenya", "'s", "well-known", "rule"});
  CHECK(Read("J. F. Ames of the U.S. Office said 1,000 (A/RES/53/70).").tokens() ==
        Words{"J.", "F.", "Ames", "of", "the", "U.S.", "Office", "said", "1,000", "(", "A/RES/53/70", ")",
              "."});
  CHECK(Read("the 68th session and/or 2014-02-27, R&D").tokens() ==
        Words{"the", "68th", "session", "and", "/", "or", "2014-02-27", ",", "R&D"});
  CHECK(Read("O'Brien and the states' rights").tokens() ==
        Words{"O'Brien", "and", "the", "states", "'", "rights"});
}

TEST_CASE("a word is the same word however long it is and wherever it stands") {
  const std::string letters = "abcdefghijklmnopqrst";
  for (std::size_t size = 2; size <= letters.size(); ++size) {
    const std::string word = letters.substr(0, size);
    std::string capital = word;
    capital[0] = 'A';
    const Read read(word + "x " + capital + ", " + word + ". (" + word + ") “" + word + "”\n" + word);
    CHECK(read.tokens() == Words{word + "x", capital, ",", word, ".", "(", word, ")", "“", word, "”", word});
    const std::vector<Token>& t = read.analysis.tokens;
    for (const TokenIndex i : {1u, 3u, 6u, 9u, 11u}) {
      CHECK(t[i].lower == word);
      CHECK(&t[i].word == &t[3].word);
      CHECK(t[i].form == t[3].form);
      CHECK(t[i].shape == (i == 1 ? Shape::capital : Shape::lower));
    }
    CHECK(t[0].form != t[3].form);
    CHECK(read.analysis.use(t[3]).in_lower_case == 4);
  }
  CHECK(Read("the port[1] of Bergenhus[2]\n\n[1] See Moss.\n\n[2] See Holm.").tokens() ==
        Words{"the", "port", "of", "Bergenhus", "See", "Moss", ".", "See", "Holm", "."});
}

TEST_CASE("brackets count how deep a token stands, and quotation marks what they enclose") {
  const Read read("The port (of Bergen [in the west]) was “closed for good” and \"sold.\"");
  for (const Token& t : read.analysis.tokens) {
    const bool inner = t.lower == "in" || t.lower == "the" ? !t.sentence_start : t.lower == "west";
    const int deep = inner ? 2 : one_of(t.lower, "of", "bergen", "[", "]") ? 1 : 0;
    CHECK(t.brackets == deep);
    CHECK(t.in_quotes == (t.lower == "closed" || t.lower == "for" || t.lower == "good" || t.lower == "sold" ||
                          t.text == "."));
  }
}

TEST_CASE("two apostrophes are a quotation mark, but not the inches of a plank") {
  const Read read("He said ''the pier of 1994'' and ``the harbour''.");
  CHECK(read.tokens() == Words{"He", "said", "\"", "the", "pier", "of", "1994", "\"", "and", "\"", "the",
                               "harbour", "\"", "."});
  for (const Token& t : read.analysis.tokens)
    CHECK(t.in_quotes == one_of(t.text, "the", "pier", "of", "1994", "harbour"));
  CHECK(Read("a plank of 6'' and the states' rights").tokens() ==
        Words{"a", "plank", "of", "6", "'", "'", "and", "the", "states", "'", "rights"});
}

TEST_CASE("sentences end at full stops, but not behind abbreviations and initials") {
  CHECK(Read("Dr. Ames met Mr. Bell. They agreed.").sentences() ==
        Words{"Dr. Ames met Mr. Bell.", "They agreed."});
  CHECK(Read("See vol. 3, p. 12 of the book. It is long.").sentences().size() == 2);
  CHECK(Read("The U.S. State Department and J. R. Ames agree. So do we!").sentences() ==
        Words{"The U.S. State Department and J. R. Ames agree.", "So do we!"});
  CHECK(Read("He said \"no.\" Then he left.").sentences() == Words{"He said \"no.\"", "Then he left."});
  CHECK(Read("It rose by 3.5 percent in No. 7 district. Prices fell.").sentences().size() == 2);
}

TEST_CASE(
    "what has no full stop is cut where it pauses, so that evidence grows with the text and no faster") {
  const auto text = [](std::size_t times, const std::string& joint) {
    std::string all = "Ann Berg of the World Bank lives in Oslo";
    for (std::size_t i = 1; i < times; ++i) all += joint + "Ann Berg of the World Bank lives in Oslo";
    return all;
  };
  const Read commas(text(1000, ", "));
  CHECK(commas.analysis.sentences.size() > 8);
  for (const Sentence& s : commas.analysis.sentences) {
    CHECK(s.span.size() <= 4000);
    CHECK(commas.analysis.tokens[s.first].text == "Ann");
  }
  const Read words(text(1000, " and "));
  for (const Sentence& s : words.analysis.sentences) CHECK(s.span.size() <= 4000);

  const auto evidence = [&](std::size_t times) {
    const Read r(text(times, ", "));
    std::size_t bytes = 0;
    const auto fragment = extract(r.reading, schema::Schema::built_in()).fragment;
    for (const auto& statement : fragment.statements) bytes += statement.evidence.size();
    for (const auto& entity : fragment.entities)
      for (const auto& mention : entity.mentions) bytes += mention.sentence.size();
    return bytes;
  };
  CHECK(evidence(2000) < 5 * evidence(500));
}

TEST_CASE("short lines beside whole paragraphs are lines of their own") {
  const std::string paragraph =
      "The council met for the first time in many years and heard what had been done about the harbour, the "
      "roads that lead to it and the bridge that everybody had waited for since the great flood.";
  const Read read(paragraph +
                  "\n\nAnn Berg, Director, Harbour Board of the North\nOtto Lie, Secretary of the "
                  "Norwegian Road Board\nMaria Teles, Chair of the Bridge Committee\n\n" +
                  paragraph + "\n");
  CHECK(read.analysis.blocks.size() == 5);
}

TEST_CASE("hard-wrapped lines are one block, lists and headings are blocks of their own") {
  const Read r(
      "A Plan for Ports\n\n"
      "The ministers who met in the old harbour town agreed on most of the points\n"
      "which had been left open a year before, among them the question of who is\n"
      "to pay for the new quay and by when it has to be ready for use by ships.\n\n"
      "Next steps\n\n"
      "- publish the report\n- ask the towns\n  for their view\n");
  std::vector<BlockKind> kinds;
  for (const ZonedBlock& b : r.analysis.blocks) kinds.push_back(b.kind);
  REQUIRE(kinds.size() == 5);
  CHECK(kinds[0] == BlockKind::heading);
  CHECK(kinds[1] == BlockKind::paragraph);
  CHECK(kinds[2] == BlockKind::heading);
  CHECK(kinds[3] == BlockKind::list_item);
  CHECK(r.analysis.title == "A Plan for Ports");
  CHECK(r.analysis.blocks[0].zone == Zone::head);
  CHECK(r.analysis.blocks[1].zone == Zone::body);
  CHECK(r.analysis.blocks[3].heading == 2);
}

TEST_CASE("blank lines between all lines of a typescript part no paragraphs, two of them do") {
  std::string text;
  for (int i = 0; i < 6; ++i)
    text +=
        "The board of the harbour has decided that the long pier should be\n\n"
        "mended before the winter, and that the council should pay for the\n\n"
        "stones and the boats.\n\n\n";
  const Read typescript(text);
  CHECK(typescript.analysis.blocks.size() == 6);
  CHECK(typescript.sentences().size() == 6);
  // Paragraphs of one line begin in capitals.
  std::string paragraphs;
  for (int i = 0; i < 14; ++i) paragraphs += "The board of the harbour has decided to meet again.\n\n";
  CHECK(Read(paragraphs).analysis.blocks.size() == 14);
}

TEST_CASE("paragraphs of markup may be items, notes and headings that nobody marked as such") {
  const auto kinds = [](const std::string& html) {
    const Reading reading = read("a.html", html).value();
    std::vector<std::pair<BlockKind, std::string>> out;
    for (const ZonedBlock& b : analyse(reading, schema::Schema::built_in()).blocks)
      out.emplace_back(b.kind, reading.text.substr(b.span.begin, b.span.size()));
    return out;
  };
  const std::string prose =
                        "<p>The board met in the old custom house and agreed on what is to be done.[1]</p>",
                    items = "<p>- mend the pier</p><p>- pay the pilots</p>",
                    notes = "<p>Notes</p><p>1. Ann Berg, The Long Pier (Oslo, 1994), p. 12.</p>";
  using Kind = BlockKind;
  const auto of = [](Kind kind, const char* words) { return std::pair{kind, std::string(words)}; };
  const auto contains = [](const auto& all, const auto& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  const auto plain =
      kinds("<p>The harbour</p>" + prose + "<p>Duties of the board</p>" + prose + items + notes);
  CHECK(contains(plain, of(Kind::heading, "Duties of the board")));
  CHECK(contains(plain, of(Kind::list_item, "pay the pilots")));
  CHECK(contains(plain, of(Kind::note, "Ann Berg, The Long Pier (Oslo, 1994), p. 12.")));
  const auto styled =
      kinds("<h1>The harbour</h1><h2>The board</h2>" + prose + "<p>Duties of the board</p>" + prose + items);
  CHECK(contains(styled, of(Kind::paragraph, "Duties of the board")));
  CHECK(contains(styled, of(Kind::list_item, "mend the pier")));
}

TEST_CASE("nothing of the paragraphs of any markup is lost but the marks of items, notes and headings") {
  std::mt19937 random = test::random_source();
  std::size_t paragraphs = 0;
  for (int round = 0; round < 1500; ++round) {
    const std::string file = test::encoded(test::random_text(random, random() % 60), "UTF-8", false);
    const char* const name = std::array{"a.html", "a.md", "a.tei", "a.rtf"}[random() % 4];
    const auto reading = read(name, file);
    if (!reading || !reading->structured) continue;
    INFO("round " << round << ", " << name << ":\n" << file);
    const Analysis analysis = analyse(*reading, schema::Schema::built_in());
    for (const Block& b : reading->blocks) {
      if (b.kind != BlockKind::paragraph) continue;
      ++paragraphs;
      std::uint32_t end = b.span.end;  // without the stars around a line in bold
      while (end > b.span.begin && reading->text[end - 1] == '*') --end;
      CHECK(std::any_of(analysis.blocks.begin(), analysis.blocks.end(), [&](const ZonedBlock& made) {
        return made.span.begin < b.span.end && made.span.end >= end;
      }));
    }
  }
  CHECK(paragraphs > 1000);
}

TEST_CASE("notes at the end are tied to marks in the text, and the marks are no part of words") {
  const Read r(
      "The port was \"built in haste and without a plan.\"1 Others praised it.2\n\n1. Ann Lee, Ports "
      "(London: Quay, 2001), 3.\n2. Ibid., 9.\n");
  REQUIRE(r.analysis.anchors.size() == 2);
  CHECK(r.analysis.anchors[0].label == "1");
  std::size_t notes = 0;
  for (const ZonedBlock& b : r.analysis.blocks) notes += b.zone == Zone::notes;
  CHECK(notes == 2);
  for (const Token& t : r.analysis.tokens) CHECK(t.text != "it.2");
  CHECK(r.sentences()[0] == "The port was \"built in haste and without a plan.\"");
}

TEST_CASE("numbers that are no marks stay in the text") {
  const Read r("In 2014 the group of 20 met. The rate was 3.5.\n\n1. Opening\n2. Reports\n");
  CHECK(r.analysis.anchors.empty());
}

TEST_CASE("what a line with a mark announces is a list, though its numbers are those of notes") {
  const Read r(
      "The harbours agreed on rules.[1] They were signed in May.[2]\n\nThe rules are:[3]\n\n"
      "1. Pilots should be paid by the port.\n2. Light dues should be the same for all.\n3. Wrecks should be "
      "raised.\n");
  for (const ZonedBlock& b : r.analysis.blocks) CHECK(b.zone != Zone::notes);
}

TEST_CASE("a numbered paragraph begins anew in a text whose lines are broken") {
  const std::string prose =
      "The Port Board was founded in the year of the great storm by the towns of\n"
      "the northern coast, and it has kept the harbours of these towns in order\n"
      "ever since, though it has never had more ships than these towns, and its\n"
      "dues rose by\n3.5 Marks a ton.\n\n";
  const Read r(
      prose +
      "7.2 Lamps are lit at dusk.\n7.2.1 Keepers trim the wicks of all the lamps before they are lit\n7.2.2 "
      "Oil is bought in May.\n");
  REQUIRE(r.analysis.blocks.size() == 4);
  CHECK(r.analysis.words(r.analysis.blocks[3].span) == "7.2.2 Oil is bought in May.");
}

TEST_CASE("numbered paragraphs are no notes, though the notes below them have the same numbers") {
  const std::string paragraphs =
      "Telegram 14, Oslo, 3 May 1949 [1]\n\n"
      "1. The question of the long pier was brought before the Board today, and the offer was considered.\n\n"
      "2. The policy of the Board was set out in a letter of last week [2] and in the telegram behind it.\n\n"
      "3. The Board has decided not to offer any ships for the defence of the harbour before the winter.\n\n"
      "4. There are many difficulties, of which the state of the quays is the one that costs the most.\n\n";
  const auto zones = [](const Read& r) {
    std::pair<std::size_t, std::size_t> count;  // paragraphs that are notes, notes that are
    for (const ZonedBlock& b : r.analysis.blocks) {
      const bool below = r.analysis.words(b.span).size() < 60;
      if (b.zone == Zone::notes && b.kind == BlockKind::note) ++(below ? count.second : count.first);
    }
    return count;
  };
  const Read notes(paragraphs +
                   "_\n\n1 Dated by the register of letters, volume 27.\n\n2 Document 283 here.\n");
  CHECK(zones(notes) == std::pair<std::size_t, std::size_t>{0, 2});
  const Read one(paragraphs + "[1] Dated by the register of letters, volume 27.\n");
  CHECK(zones(one) == std::pair<std::size_t, std::size_t>{0, 1});
  CHECK(notes.analysis.anchors.size() == 2);
}

TEST_CASE("a reference list is a zone of its own and ends with the next heading") {
  const Read r(
      "A long first paragraph of prose that has more than twelve words in it, as texts "
      "have.\n\nReferences\n\nLee, A. (2001). Ports. Quay.\n\nAnnex A\n\nMore prose follows here and it is "
      "long enough to be taken for a paragraph of text.\n");
  std::vector<Zone> zones;
  for (const ZonedBlock& b : r.analysis.blocks) zones.push_back(b.zone);
  CHECK(zones == std::vector<Zone>{Zone::body, Zone::references, Zone::references, Zone::body, Zone::body});
}

TEST_CASE("a schema may say under which headings texts are cited") {
  const auto zone = [](const std::string& heading, const schema::Schema& schema) {
    const Read r("A long first paragraph of prose that has more than twelve words in it, as texts have.\n\n" +
                     heading + "\n\nLee, A. (2001). Ports. Quay.\n",
                 schema);
    return r.analysis.blocks.back().zone;
  };
  const stemma::test::TemporaryFolder folder;
  stemma::test::write_whole(folder / "headings.lex",
                            "list reference_headings exact\nholdings; what we read\n");
  const auto schema = schema::Schema::with_folder(folder.path()).value();
  for (const char* heading : {"Archival Holdings", "What we read"}) {
    CHECK(zone(heading, *schema) == Zone::references);
    CHECK(zone(heading, schema::Schema::built_in()) == Zone::body);
  }
  CHECK(zone("Works Cited", schema::Schema::built_in()) == Zone::references);
  CHECK(zone("Further reading", schema::Schema::built_in()) == Zone::references);
  for (const char* heading : {"Reading", "Works", "Archival"})
    CHECK(zone(heading, schema::Schema::built_in()) == Zone::body);
}

TEST_CASE("front matter gives title, date and author, and is no prose") {
  const Read r("---\ntitle: \"The Quay\"\ndate: '2021-10-27'\ntags: x\n---\n\nA text.\n");
  CHECK(r.analysis.title == "The Quay");
  bool date = false;
  for (const ZonedBlock& b : r.analysis.blocks) date = date || (b.label == "date" && b.zone == Zone::head);
  CHECK(date);
  CHECK(Read("---\nlayout: post\ntitle : The Quay\n---\n\nA text.\n").analysis.title == "The Quay");
}

TEST_CASE("a line of prose that ends early before a name or in an initial goes on") {
  const Read r(
      "The lessons that the ministers of the harbour towns drew from the years informed\n"
      "what they thought about the ships of the north. Governor Franklin D.\n"
      "Hallerby and officials such as the Secretary of State\n"
      "Ann Berg were in favour of the free trade between all the towns of the north,\n"
      "which brought not only gold.\n");
  CHECK(r.analysis.blocks.size() == 1);
  const Read lines(
      "The lessons that the ministers of the harbour towns drew from the years were\n"
      "few and far between.\n\n"
      "Karin Holm, Director of Ports\nAnn Berg, Secretary of State for Trade\nPer Lund, Clerk\n");
  CHECK(lines.analysis.blocks.size() == 4);
}

TEST_CASE("lines go on at the width of their own paragraph, and entries of a reference list do not") {
  const std::string wide(40, 'x');
  std::string text = "The harbour\n\n";
  for (int i = 0; i < 30; ++i) text += "It was " + wide + " " + wide + " and " + wide + "\nand so on.\n\n";
  const Read read(text +
                  "The quay was built by people who came from the north of\nNorland and by those who had "
                  "lived there for as long as the\nPort had been open to ships of all the nations that sail, "
                  "and\nBergen had paid for it in the end, as the books say of the\nCouncil and its men.\n");
  bool whole = false;
  for (const ZonedBlock& b : read.analysis.blocks)
    whole = whole || read.analysis.words(b.span).ends_with("of the Council and its men.");
  CHECK(whole);

  const Read list(
      "Ports and prices\n\nReferences\n\n"
      "Berg, A. (2011). The price of a quay in the towns of the north. Harbour Studies, 4(2), 11-29.\n"
      "Moss, D. (2012). The price of a pier in the towns of the south. Harbour Studies, 5(2), 11-29.\n"
      "Lund, C. (2013). The price of a lock in the towns of the east. Harbour Studies, 6(2), 11-29.\n"
      "Holm, E. (2014). The price of a tug in the towns of the west. Harbour Studies, 7(2), 11-29.\n");
  const auto entries = [](const Read& of) {
    return std::count_if(of.analysis.blocks.begin(), of.analysis.blocks.end(), [](const ZonedBlock& b) {
      return b.zone == Zone::references && b.kind != BlockKind::heading;
    });
  };
  CHECK(entries(list) == 4);
  // In lines of one width, without blank ones: an address ends an entry, and a body may be an author.
  CHECK(entries(Read("Ports and prices\n\nReferences\n"
                     "Harbour Bank. (2021). The price of a quay in the towns of the north. The Bank.\n"
                     "https://harbour-bank.example/reports/2021/price-of-a-quay-in-the-north\n"
                     "Moss, D. (2012). The price of a pier in the towns of the south, and of what\n"
                     "stands on it. Harbour Studies, 5(2), 11-29.\n"
                     "Harbour Daily. (2021, May 3). The price of a lock has gone up again in all\n"
                     "the towns of the east. https://daily.example/2021/05/03/price-of-a-lock\n"
                     "Holm, E. (2014). The price of a tug in the towns of the west. Harbour\n"
                     "Studies, 7(2), 11-29.\n")) == 4);
}

TEST_CASE("stops lead from one word with a cue to the next, within the text, a sentence or a range") {
  std::string text = "The old port was closed.";
  for (int i = 0; i < 40; ++i) text += " In March the port of Bergen fell silent.";
  const Read read(text);
  const Analysis& a = read.analysis;
  for (const Cue cue : {Cue::title, Cue::date, Cue::date_sign, Cue::respelt}) {
    std::vector<TokenIndex> expected, found;
    for (TokenIndex i = 0; i < a.tokens.size(); ++i)
      if (a.tokens[i].cues.has(cue)) expected.push_back(i);
    for (const TokenIndex i : a.stops(cue)) found.push_back(i);
    CHECK(found == expected);
    CHECK(a.cues.has(cue) == !expected.empty());
    std::vector<TokenIndex> by_sentence;
    for (const Sentence& s : a.sentences) {
      const std::size_t before = by_sentence.size();
      for (const TokenIndex i : a.stops(cue, s)) by_sentence.push_back(i);
      CHECK(s.cues.has(cue) == (by_sentence.size() > before));
    }
    CHECK(by_sentence == expected);
  }
  CHECK_FALSE(a.sentences.front().cues.has(Cue::date));
  CHECK(a.stops(Cue::date, 3, 3).empty());
  CHECK(a.stops(Cue::date, a.sentences.front()).empty());
}

}  // namespace stemma::ingest
