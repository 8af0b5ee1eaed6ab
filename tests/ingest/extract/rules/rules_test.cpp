// What rules make of texts.
#include "ingest/extract/rules/rules.hpp"

#include <ctime>

#include "ingest/extract/extract.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/rules/match.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

// A schema with one more type, ship, a relation sails_to, and these rules.
std::shared_ptr<const schema::Schema> with_rules(const std::string& rules, const std::string& lists = "") {
  const stemma::test::TemporaryFolder folder;
  stemma::test::write_whole(folder / "ship.schema",
                            "type ship \"Ship\" colour #123456 shape box\n"
                            "relation sails_to \"sails to\" : ship -> place\n");
  stemma::test::write_whole(folder / "ship.rules", rules);
  if (!lists.empty()) stemma::test::write_whole(folder / "ship.lex", lists);
  return schema::Schema::with_folder(folder.path()).value();
}

std::shared_ptr<const schema::Schema> with_match(const std::string& pattern, const std::string& lists = "") {
  return with_rules(
      "rule r\n  phase works\n  match " + pattern + "\n  make ship x\n  example \"never\" -> \"never\"\n",
      lists);
}

// The words of all ships, "/" between.
std::string ships(const std::string& text, const schema::Schema& schema, std::string_view file = "t.txt") {
  const Reading reading = read(file, text).value();
  std::vector<std::pair<std::uint32_t, std::string>> found;
  for (const graph::Entity& e : extract(reading, schema).fragment.entities)
    if (e.type == "ship")
      for (const graph::Mention& m : e.mentions)
        found.emplace_back(m.span.begin, reading.text.substr(m.span.begin, m.span.size()));
  std::sort(found.begin(), found.end());
  std::string all;
  for (const auto& [at, words] : found) all += (all.empty() ? "" : "/") + words;
  return all;
}

std::string ships_of(const std::string& pattern, const std::string& text, const std::string& lists = "") {
  return ships(text, *with_match(pattern, lists));
}

}  // namespace

TEST_CASE("a sentence in which a rule matches holds what the rule is known to need and to begin with") {
  const schema::Schema& schema = schema::Schema::built_in();
  std::string text;
  const std::vector<schema::Rule> rules = schema::rules_of(schema);
  for (const schema::Rule& rule : rules)
    for (const auto& example : rule.examples) text += example.text + "\n\n";
  const Reading reading = read("t.txt", text).value();
  const Analysis a = analyse(reading, schema);
  Draft draft(a);
  find_dates(draft);
  find_names(draft);
  const auto holds = [&](const schema::Atom& atom, std::uint32_t sentence, TokenIndex i) {
    schema::Pattern pattern;
    pattern.root.parts.emplace_back().atom = atom;
    Match match;
    Matcher matcher(draft);
    const Program program(pattern, schema);
    matcher.begin(program, 0, sentence);
    return matcher.at(i, match);
  };
  const auto comes = [&](const Program::Front& front, std::uint32_t sentence, TokenIndex i) {
    return front.any || front.shapes.has(a.tokens[i].shape) || (front.mention && draft.at(i) != kNobody) ||
           std::any_of(front.words.begin(), front.words.end(),
                       [&](const auto& atom) { return holds(atom, sentence, i); });
  };
  std::size_t matches = 0;
  for (const schema::Rule& rule : rules) {
    if (rule.clause) continue;
    INFO(rule.name);
    const Program program(rule.pattern, schema);
    Matcher matcher(draft);
    for (std::uint32_t s = 0; s < a.sentences.size(); ++s) {
      matcher.begin(program, rule.pattern.captures.size(), s);
      Match match;
      for (TokenIndex i = a.sentences[s].first; i < a.sentences[s].last; ++i) {
        if (!matcher.at(i, match)) continue;
        ++matches;
        CHECK(comes(program.first(), s, i));
        const Program::Front& first = program.first();
        if (!first.shapes.any() && first.words.empty() && !first.any) {
          TokenIndex behind = i;
          while (behind < a.sentences[s].last && draft.at(behind) == draft.at(i)) ++behind;
          CHECK((program.behind_mention().end || comes(program.behind_mention(), s, behind)));
        }
        for (const Need& need : program.needs()) {
          bool met = false;
          for (TokenIndex k = a.sentences[s].first; k < a.sentences[s].last && !met; ++k)
            met = static_cast<int>(k) - static_cast<int>(i) >= need.from &&
                  static_cast<int>(k) - static_cast<int>(i) <= need.to &&
                  std::any_of(need.atoms.begin(), need.atoms.end(),
                              [&](const auto& atom) { return holds(atom, s, k); });
          CHECK(met);
        }
      }
    }
  }
  CHECK(matches > rules.size());
}

TEST_CASE("the examples and counter-examples of the built-in rules come out as they say") {
  for (const auto& c : test_rules(schema::Schema::built_in()).value())
    FAIL_CHECK(c.file << ":" << c.line << " " << c.message);
}

TEST_CASE(
    "a rule of one's own makes mentions and statements without compiling, and a wrong example is told") {
  const auto schema = with_rules(
      "rule ship-name\n  phase names\n  priority 5\n  match \"MV\" <capital>+\n  make ship\n  confidence "
      "0.9\n"
      "  example \"The MV Ocean Star left.\" -> \"MV Ocean Star\"\n"
      "rule ship-sails\n  phase relations\n  match s:{ship} *{0,3} \"for\" p:{place}\n  state sails_to from "
      "s to p\n"
      "  example \"The MV Ocean Star left Lisbon for Brazil.\" -> \"MV Ocean Star sails_to Portugal\"\n");
  const auto complaints = test_rules(*schema).value();
  REQUIRE(complaints.size() == 1);
  CHECK(complaints[0].line == 12);
  CHECK_THAT(complaints[0].message, Catch::Matchers::ContainsSubstring("sails_to Brazil"));
}

TEST_CASE("words match as written, in any case, by lemma, by shape and by word class") {
  CHECK(ships_of("\"tug\" x:\"Boats\"", "tug Boats and tug boats.") == "Boats");
  CHECK(ships_of("\"tug\" x:\"boats\"i", "tug Boats and tug BOATS.") == "Boats/BOATS");
  CHECK(ships_of("x:lemma:build", "we build what they built while building.") == "build/built/building");
  CHECK(ships_of("\"ship\" x:<number>", "ship 7 and ship x") == "7");
  CHECK(ships_of("\"to\" x:[<verb> !<punct>]", "to strengthen it, to harbour it") == "strengthen/harbour");
  CHECK(ships_of("\"very\" x:<adjective>", "very happy, very quickly") == "happy");
  CHECK(ships_of("\"they\" x:<ed>", "they built, they build") == "built");
  CHECK(ships_of("\"the\" x:<unknown>", "the xyzzyq and the ship") == "xyzzyq");
}

TEST_CASE("lists match by word and phrase; typed lists with their capitals and negative labels") {
  const std::string lists =
      "list vessels\nbarge; landing craft\nlist liners as ship\nVesper; Lord Grey = Grey ! Grey Street\n";
  CHECK(ships_of("\"a\" x:@vessels", "a barge, a landing craft, a car", lists) == "barge/landing craft");
  CHECK(ships_of("x:@vessels \"sank\"", "the landing craft sank; the barge sank", lists) ==
        "landing craft/barge");
  CHECK(
      ships_of("\"aboard\" x:@liners", "aboard Vesper, aboard vesper, aboard Grey Street, aboard Grey", lists)
          .find("Street") == std::string::npos);
  CHECK(ships_of("x:@liners \"sank\"", "Then Vesper sank and vesper sank.", lists) == "Vesper");
}

TEST_CASE("alternatives may be sequences, repeats as long or as short as possible") {
  CHECK(ships_of("x:[\"motor\" \"vessel\" | \"tug\"] <capital>",
                 "The motor vessel Ada and the tug Bea, motor Cea") == "motor vessel/tug");
  CHECK(ships_of("x:(\"a\" *{0,6} \"b\")", "a c b c b") == "a c b c b");
  CHECK(ships_of("x:(\"a\" *{0,6}? \"b\")", "a c b c b") == "a c b");
  CHECK(ships_of("x:\"a\"{2,3}", "a b a a b") == "a a");
  CHECK(ships_of("x:[\"a\" \"b\"?]{2}", "a a b c") == "a a b");
}

TEST_CASE("what stands before and behind decides, and is not taken") {
  CHECK(ships_of("<=\"tug\" x:<capital>", "a tug Ada and a car Bea") == "Ada");
  CHECK(ships_of("<!\"car\" x:<capital>", "so tug Ada and car Bea") == "Ada");
  CHECK(ships_of("<=[\"motor\" \"vessel\" | \"tug\"] x:<capital>",
                 "the motor vessel Ada, the tug Bea, the vessel Cea") == "Ada/Bea");
  CHECK(ships_of("<![\"not\" *{0,2}] x:\"ship\"", "is not a ship but the other thing is a ship") == "ship");
  CHECK(ships_of("x:<capital> =\"sails\"", "so Ada sails and Bea sinks") == "Ada");
  CHECK(ships_of("x:<capital> ![\"has\" \"sunk\"]", "so Ada has sailed and Bea has sunk") == "Ada");
  CHECK(ships_of("<=<number> x:\"ships\"", "Their ships and 12 ships") == "ships");
}

TEST_CASE("a match knows where in the document it stands") {
  const std::string text =
      "# Alpha plan\n\nWords of Alpha here.\n\n## Our aims\n\n- Alpha one\n\nIt said \"go to Alpha now\" and "
      "left (by Alpha).\n";
  const auto in = [&](const std::string& where) {
    return ships(text, *with_match(where + " x:\"Alpha\""), "t.md");
  };
  const auto count = [&](const std::string& where) {
    const std::string found = in(where);
    return found.empty() ? 0 : 1 + std::count(found.begin(), found.end(), '/');
  };
  CHECK(count("") == 5);
  CHECK(count("at:heading") == 1);
  CHECK(count("at:bullet") == 1);
  CHECK(count("at:quotes") == 1);
  CHECK(count("at:brackets") == 1);
  CHECK(count("at:block-start") == 2);
  CHECK(count("^") == 2);
  CHECK(count("under:\"aim\"") == 3);
  CHECK(count("!at:heading !at:bullet") == 3);
  CHECK(ships_of("x:\"Alpha\" $", "We saw Alpha. Then Alpha left.") == "Alpha");
  CHECK(ships_of("=<seen-lower> x:<capital>", "So Harbour saw the harbour. Zeta saw Zeta.") == "Harbour");
}

TEST_CASE("a rule begins before the word that it needs, however far into a sentence") {
  const std::string pattern = "x:(\"the\" <capital>) *{0,2} \"docked\"";
  for (const int words : {0, 1, 60, 61, 62, 63, 64, 100}) {
    std::string before = "Then";
    for (int i = 0; i < words; ++i) before += " on";
    CHECK(ships_of(pattern, before + " the Amalia had docked and the Bess had not docked there.") ==
          "the Amalia/the Bess");
    CHECK(ships_of(pattern, before + " the Amalia had not yet then docked.").empty());
  }
}

TEST_CASE("a word that must be in none of several lists begins no phrase of theirs either") {
  const std::string pattern = "x:(!@ports !@rivers !@tugs <capital>) \"left\"",
                    lists =
                        "list ports\nbergen; long pier\n\nlist rivers\nrhine\n\nlist tugs as ship\nBess\n";
  CHECK(ships_of(pattern, "It said that Amalia left.", lists) == "Amalia");
  CHECK(ships_of(pattern, "It said that Bergen left and Rhine left.", lists).empty());
  CHECK(ships_of(pattern, "It said that Long left.", lists) == "Long");
  CHECK(ships_of("x:(!@ports !@rivers <capital>) \"pier\"", "It said that Long pier left.", lists).empty());
}

TEST_CASE("captures may stand in each other and in alternatives") {
  const auto schema = with_rules(
      "rule r\n  phase works\n  match [\"MV\" x:(y:<capital> <capital>?) | x:(\"tug\" y:<capital>)] "
      "\"left\"\n"
      "  make ship x\n  set short = $y\n  example \"The tug Ada left.\" -> \"tug Ada\"\n"
      "  example \"The MV Ocean Star left.\" -> \"Ocean Star short Ocean\"\n  counter \"The MV sank.\"\n");
  CHECK(test_rules(*schema).value().empty());
}

TEST_CASE(
    "a rule gives attributes and other names to mentions that stand there already, and takes mentions away") {
  const auto schema = with_rules(
      "rule ship-name\n  phase names\n  match \"MV\" <capital>+\n  make ship\n  example \"The MV Ada left.\" "
      "-> \"MV Ada\"\n"
      "  counter \"Ada left.\"\n"
      "rule ship-yard\n  phase relations\n  match s:{ship} \",\" \"built\" \"in\" y:<year>\n  set built of s "
      "= $y\n"
      "  example \"The MV Ada, built in 1999, sank.\" -> \"MV Ada built 1999\"\n  counter \"The MV Ada sank "
      "in 1999.\"\n"
      "rule ship-called\n  phase relations\n  match s:{ship} \"called\" n:<capital>\n  alias n of s\n"
      "  example \"The MV Ada called Bess left.\" -> \"MV Ada alias Bess\"\n  counter \"The MV Ada "
      "called.\"\n"
      "rule no-place\n  phase names\n  priority 9\n  match x:\"Lisbon\" \"treaty\"\n  veto place x\n"
      "  example \"The Lisbon treaty came.\" -> \"Lisbon\"\n  counter \"We went to Lisbon.\"\n");
  for (const auto& c : test_rules(*schema).value()) FAIL_CHECK(c.line << " " << c.message);
  const auto places = [&](const std::string& text) {
    std::size_t n = 0;
    for (const auto& e : extract(read("t.txt", text).value(), *schema).fragment.entities)
      n += e.type == "place";
    return n;
  };
  CHECK(places("They went to Lisbon by train.") == 1);
  CHECK(places("They read the Lisbon treaty on the train.") == 0);
}

TEST_CASE("rules after goals see goals, and make some") {
  const auto schema = with_rules(
      "rule pledge\n  phase goals\n  match \"pledge\" \":\" g:(<base> <word>{4,12})\n  make goal g\n"
      "  state pursues from document to g\n"
      "  example \"Our pledge: protect every estuary of the northern coast.\" -> \"document pursues protect "
      "every "
      "estuary of the northern coast\"\n  counter \"Our pledge stands.\"\n"
      "rule bold\n  phase last\n  match \"boldly\" \",\" g:{goal}\n  set tone of g = bold\n"
      "  example \"Boldly, Portugal must build a second landing station for data traffic.\" -> \"x\"\n"
      "  counter \"Boldly.\"\n");
  const auto complaints = test_rules(*schema).value();
  REQUIRE(complaints.size() == 1);  // the second example is wrong on purpose: its words are told
  CHECK(complaints[0].line == 12);
}

TEST_CASE("the rule of higher priority takes the words, wherever it begins") {
  const auto schema = with_rules(
      "rule low\n  phase works\n  match \"big\" \"red\" \"ship\"\n  make ship\n  example \"big red ship\" -> "
      "\"big red ship\"\n"
      "rule high\n  phase works\n  priority 1\n  match \"red\" \"ship\"\n  make ship\n  example \"red ship\" "
      "-> \"red ship\"\n");
  CHECK(ships("a big red ship", *schema) == "red ship");
}

TEST_CASE("a rule that is switched off makes nothing, be it data or code") {
  const auto& all = schema::Schema::built_in();
  const auto count = [](const schema::Schema& schema, std::string_view type) {
    std::size_t n = 0;
    const auto extraction = extract(read("t.txt", "Under Public Law 115-278 Kenya acts.").value(), schema);
    for (const auto& e : extraction.fragment.entities) n += e.type == type;
    return n;
  };
  CHECK(count(all, "work") == 1);
  CHECK(count(*all.without({"public-law"}), "work") == 0);
  CHECK(count(all, "place") == 1);
  CHECK(count(*all.without({"known name"}), "place") == 0);
  CHECK(all.without({"public-law"})->version() != all.version());
}

TEST_CASE("no rule can hang the program, on one megabyte of its worst text") {
  const std::vector<std::pair<const char*, const char*>> evil = {
      {"x:\"a\" *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} \"never\"", "a "},
      {"x:[\"a\" | \"a\"]{12} [\"a\" | <word> | *]{0,12} [[\"a\"? \"a\"?]{0,4}]{0,4} \"never\"", "a "},
      {"x:<word> =[*{0,12} *{0,12} \"never\"] ![*{0,12} *{0,12} \"a\"] \"never\"", "a "},
      {"<=[\"never\" *{0,12} *{0,12} *{0,12}] x:\"a\"", "a "},
      {"x:[\"a\" \"b\"?]{1,12} [\"a\" \"b\"?]{1,12} \"never\"", "a b "},
  };
  for (const auto& [pattern, word] : evil) {
    const auto schema = with_match(pattern);
    const auto seconds = [&](std::size_t bytes) {
      Reading reading;
      while (reading.text.size() < bytes) reading.text += word;
      const std::clock_t start = std::clock();
      extract(reading, *schema);
      return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    seconds(1000);
    const double quarter = seconds(250'000), whole = seconds(1'000'000);
    INFO(pattern << ": " << quarter << " s, " << whole << " s");
    CHECK(whole < 8 * quarter + 0.5);
  }
}

}  // namespace stemma::ingest
