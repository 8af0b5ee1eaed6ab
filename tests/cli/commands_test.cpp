// The program as a user meets it: every command on a small corpus, and what bad input is answered.
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using Catch::Matchers::ContainsSubstring;
using stemma::test::Outcome;
using stemma::test::run_stemma;
using stemma::test::TemporaryFolder;
using stemma::test::write_whole;
namespace fs = std::filesystem;

namespace {

constexpr const char* kSpeech =
    "Opening of the Harbour Conference\n\n14 March 2019\n\n"
    "The Coordinating Committee for Coastal Networks met in Lisbon on 14 March 2019. Maria Teles, chair of "
    "the "
    "Coordinating Committee for Coastal Networks, opened the meeting.\n\n"
    "The Coordinating Committee for Coastal Networks should publish a common plan for the protection of "
    "undersea cables "
    "by 2021. Portugal must build a second landing station for international data traffic.\n";

struct Corpus {
  TemporaryFolder folder;
  std::string store = folder / "store";
  Corpus() {
    write_whole(folder / "texts/harbour.txt", kSpeech);
    write_whole(folder / "texts/note.md",
                "# A note on cables\n\nPortugal will protect the undersea cables of the Atlantic coast.\n");
  }
  Outcome stemma(std::vector<std::string> words) const {
    words.insert(words.begin(), {"--store", store});
    return run_stemma(words, folder.path());
  }
  void ingest() const { REQUIRE(stemma({"ingest", "texts"}).code == 0); }
};

nlohmann::json parse(const std::string& text) { return nlohmann::json::parse(text); }

}  // namespace

TEST_CASE("search --texts shows the sentences of the texts, and what cannot be read is refused") {
  const Corpus corpus;
  corpus.ingest();
  const Outcome found = corpus.stemma({"search", "--texts", "\"undersea cables\" protect*"});
  INFO(found.err);
  REQUIRE(found.code == 0);
  CHECK_THAT(found.out,
             ContainsSubstring("Portugal will ‹protect› the ‹undersea cables› of the Atlantic coast."));
  CHECK_THAT(found.out, ContainsSubstring("2 of 2 documents"));
  const auto near =
      parse(corpus.stemma({"search", "--texts", "must", "--near", "place-portugal", "--json"}).out);
  CHECK(near["total"] == 1);
  CHECK_THAT(corpus.stemma({"search", "--texts", "zeppelin"}).out,
             ContainsSubstring("nothing found for zeppelin"));
  const Outcome dash = corpus.stemma({"search", "--texts", "-cable"});
  CHECK(dash.code == 2);
  CHECK_THAT(dash.err, ContainsSubstring("stemma search --texts 'harbour -cable'"));
  const Outcome open = corpus.stemma({"search", "--texts", "(cable"});
  CHECK(open.code != 0);
  CHECK_THAT(open.err, ContainsSubstring("a bracket is open that is not closed (character 7)"));
  CHECK(corpus.stemma({"search", "cable", "--near", "place-portugal"}).code == 2);  // needs --texts
}

TEST_CASE("ingest, search, show, neighbors, path, stats and verify work on a small corpus") {
  const Corpus corpus;
  const Outcome ingest = corpus.stemma({"ingest", "texts"});
  INFO(ingest.err);
  REQUIRE(ingest.code == 0);
  CHECK_THAT(ingest.out, ContainsSubstring("2 added"));

  const auto results = parse(corpus.stemma({"search", "portugal", "--json"}).out)["results"];
  REQUIRE(!results.empty());
  CHECK(results[0]["id"] == "place-portugal");

  const Outcome neighbors = corpus.stemma({"neighbors", "place-portugal"});
  CHECK(neighbors.code == 0);
  CHECK_THAT(neighbors.out, ContainsSubstring("landing station"));

  CHECK(corpus.stemma({"show", "place-portugal"}).code == 0);
  const Outcome path = corpus.stemma({"path", "place-portugal", "document-harbour"});
  CHECK(path.code == 0);
  CHECK_THAT(path.out, ContainsSubstring("Portugal"));
  CHECK(parse(corpus.stemma({"stats", "--json"}).out)["documents"] == 2);
  CHECK(corpus.stemma({"verify"}).code == 0);
}

TEST_CASE(
    "a second ingest skips what has not changed, a changed file replaces its facts, prune removes what is "
    "gone") {
  const Corpus corpus;
  corpus.ingest();
  CHECK_THAT(corpus.stemma({"ingest", "texts"}).out, ContainsSubstring("2 unchanged"));
  write_whole(corpus.folder / "texts/note.md",
              "# A note on cables\n\nIreland will protect the undersea cables of the Atlantic coast.\n");
  CHECK_THAT(corpus.stemma({"ingest", "texts"}).out, ContainsSubstring("1 changed"));
  fs::remove(corpus.folder / "texts/harbour.txt");
  CHECK_THAT(corpus.stemma({"ingest", "texts", "--prune"}).out, ContainsSubstring("1 removed"));
  CHECK(corpus.stemma({"show", "place-portugal"}).code == 3);
  CHECK(corpus.stemma({"verify"}).code == 0);
}

TEST_CASE("an export can be imported into an empty store and gives the same export again") {
  const Corpus corpus;
  corpus.ingest();
  REQUIRE(corpus.stemma({"export", "-o", corpus.folder / "dump.jsonl"}).code == 0);
  const std::string other = corpus.folder / "other";
  REQUIRE(run_stemma({"--store", other, "import", corpus.folder / "dump.jsonl"}).code == 0);
  CHECK(run_stemma({"--store", other, "export"}).out ==
        stemma::test::read_whole(corpus.folder / "dump.jsonl"));
  CHECK(run_stemma({"--store", other, "verify"}).code == 0);
}

TEST_CASE("pictures are written as DOT and SVG") {
  const Corpus corpus;
  corpus.ingest();
  CHECK_THAT(corpus.stemma({"export", "--format", "dot", "--around", "place-portugal"}).out,
             ContainsSubstring("digraph") && ContainsSubstring("Portugal"));
  CHECK_THAT(corpus.stemma({"export", "--format", "svg"}).out, ContainsSubstring("<svg"));
}

TEST_CASE("remove takes a document out") {
  const Corpus corpus;
  corpus.ingest();
  CHECK(corpus.stemma({"remove", "document-harbour"}).code == 0);
  CHECK(corpus.stemma({"remove", "document-harbour"}).code == 3);
  CHECK(parse(corpus.stemma({"stats", "--json"}).out)["documents"] == 1);
}

TEST_CASE("extract and explain need no store") {
  const Corpus corpus;
  const auto extracted = parse(run_stemma({"extract", corpus.folder / "texts/harbour.txt"}).out);
  CHECK(extracted["title"] == "Opening of the Harbour Conference");
  CHECK(!extracted["entities"].empty());
  const Outcome explained =
      run_stemma({"explain", "--file", corpus.folder / "texts/harbour.txt", "--words", "Lisbon"});
  CHECK(explained.code == 0);
  CHECK_THAT(explained.out, ContainsSubstring("place"));
}

TEST_CASE("the built-in schema is sound and its examples come out as they say") {
  CHECK(run_stemma({"schema", "check"}).code == 0);
  CHECK(run_stemma({"schema", "test"}).code == 0);
  CHECK_THAT(run_stemma({"schema", "show"}).out, ContainsSubstring("leading_group"));
}

TEST_CASE("every command has help with an example") {
  for (const char* command :
       {"ingest", "remove", "extract", "search", "show", "neighbors", "path", "export", "import", "serve",
        "schema", "verify", "stats", "explain", "eval", "analyse", "backup", "restore"}) {
    const Outcome help = run_stemma({command, "--help"});
    INFO(command);
    CHECK(help.code == 0);
    CHECK_THAT(help.out, ContainsSubstring("Example:"));
  }
}

TEST_CASE("tables of nodes and edges are imported, and a bad row is named and leaves no trace") {
  const TemporaryFolder folder;
  write_whole(folder / "nodes.csv", "Id,Label,Type\nq,\"Quay, old\",place\nb,Harbour Board,organization\n");
  write_whole(folder / "edges.csv", "Source,Target,Relation\nb,q,located_in\n");
  write_whole(folder / "bad.csv", "Source,Target,Relation,Weight\nb,q,located_in,heavy\n");
  const Outcome bad = run_stemma({"import", "nodes.csv", "bad.csv"}, folder.path());
  CHECK(bad.code == 5);
  CHECK_THAT(bad.err, ContainsSubstring("bad.csv") && ContainsSubstring("line 2"));
  const Outcome good = run_stemma({"import", "nodes.csv", "edges.csv"}, folder.path());
  INFO(good.err);
  REQUIRE(good.code == 0);
  CHECK_THAT(run_stemma({"search", "quay"}, folder.path()).out, ContainsSubstring("Quay, old"));
  CHECK_THAT(run_stemma({"analyse"}, folder.path()).out, ContainsSubstring("Harbour Board"));
}

TEST_CASE("bad input is answered with its cause and stops nothing else") {
  const Corpus corpus;
  SECTION("a missing path") {
    const Outcome o = corpus.stemma({"ingest", "nowhere"});
    CHECK(o.code == 3);
    CHECK_THAT(o.err, ContainsSubstring("nowhere"));
  }
  SECTION("an empty file, a binary file, invalid UTF-8 and NUL bytes beside a good file") {
    write_whole(corpus.folder / "texts/empty.txt", "");
    write_whole(corpus.folder / "texts/binary.txt", std::string("\x7f"
                                                                "ELF\0\0\0\1\2\0\0\0\0\0\0",
                                                                16) +
                                                        std::string(300, '\0'));
    write_whole(corpus.folder / "texts/latin.txt", "Lisbon caf\xe9 in Portugal is a fine place to talk.\n");
    write_whole(corpus.folder / "texts/nul.txt", std::string("Portugal and\0 Spain agree on cables.\n", 37));
    const Outcome o = corpus.stemma({"ingest", "texts"});
    CHECK(o.code == 12);
    CHECK_THAT(o.out, ContainsSubstring("4 added"));
    CHECK_THAT(o.err, ContainsSubstring("empty.txt") && ContainsSubstring("binary.txt"));
    CHECK(corpus.stemma({"verify"}).code == 0);
  }
  SECTION("an unreadable file") {
    if (geteuid() == 0) return;  // root may read everything
    fs::permissions(corpus.folder / "texts/note.md", fs::perms::none);
    CHECK_THAT(corpus.stemma({"ingest", "texts"}).err, ContainsSubstring("note.md"));
  }
  SECTION("a folder loop by links") {
    fs::create_directory_symlink(corpus.folder / "texts", corpus.folder / "texts/loop");
    CHECK_THAT(corpus.stemma({"ingest", "texts"}).out, ContainsSubstring("2 added"));
  }
  SECTION("no store") {
    const Outcome o = corpus.stemma({"search", "x"});
    CHECK(o.code == 3);
    CHECK_THAT(o.err, ContainsSubstring("ingest"));
  }
  SECTION("an unknown id and a depth out of range") {
    corpus.ingest();
    CHECK(corpus.stemma({"show", "person-nobody"}).code == 3);
    const Outcome o = corpus.stemma({"neighbors", "place-portugal", "--depth", "99"});
    CHECK(o.code == 2);
    CHECK_THAT(o.err, ContainsSubstring("depth"));
  }
  SECTION("an unknown option") { CHECK(corpus.stemma({"search", "--nonsense", "x"}).code == 2); }
  SECTION("a broken schema file") {
    write_whole(corpus.folder / "schema/broken.schema", "type\n");
    const Outcome o = corpus.stemma({"schema", "check", "schema"});
    CHECK(o.code == 5);
    CHECK_THAT(o.out, ContainsSubstring("broken.schema:1"));
    CHECK(corpus.stemma({"ingest", "texts", "--schema", "schema"}).code == 5);
  }
  SECTION("malformed lines in an import leave the store as it was") {
    corpus.ingest();
    const std::string before = corpus.stemma({"export"}).out;
    write_whole(corpus.folder / "bad.jsonl",
                "{\"node\":{\"id\":\"place-x\",\"type\":\"place\",\"name\":\"X\"}}\n{not json\n");
    const Outcome o = corpus.stemma({"import", "bad.jsonl"});
    CHECK(o.code == 5);
    CHECK_THAT(o.err, ContainsSubstring("line 2"));
    CHECK(corpus.stemma({"export"}).out == before);
  }
  SECTION("a store of a newer version") {
    corpus.ingest();
    const std::string marker = stemma::test::read_whole(corpus.store + "/STEMMA");
    std::string newer = marker;
    const auto at = newer.find_first_of("0123456789");
    REQUIRE(at != std::string::npos);
    newer.replace(at, 1, "999");
    write_whole(corpus.store + "/STEMMA", newer);
    CHECK(corpus.stemma({"stats"}).code == 6);
    write_whole(corpus.store + "/STEMMA", marker);
    CHECK(corpus.stemma({"verify"}).code == 0);
  }
  SECTION("a folder that holds something else is not made a store") {
    write_whole(corpus.store + "/letter.txt", "mine");
    CHECK(corpus.stemma({"ingest", "texts"}).code == 10);
    CHECK(fs::exists(corpus.store + "/letter.txt"));
  }
}

TEST_CASE("doctor says what stands between untrusted files and the machine") {
  const Outcome told = run_stemma({"doctor"});
  CHECK_THAT(told.out, ContainsSubstring("limits") && ContainsSubstring("pdf"));
  const auto json = nlohmann::json::parse(run_stemma({"doctor", "--json"}).out);
  CHECK(json["reader"] == "runs");
  CHECK(json["escapes"].empty() == (told.code == 0));
}

TEST_CASE("offsets of a file whose bytes hold no text count in the text that extract --text prints") {
  Corpus corpus;
  write_whole(corpus.folder / "plan.rtf",
              "{\\rtf1 The caf\\'e9 council met in Lisbon. Portugal should build a station.}");
  const std::string text = corpus.stemma({"extract", "--text", "plan.rtf"}).out;
  const auto json = nlohmann::json::parse(corpus.stemma({"extract", "plan.rtf"}).out);
  CHECK(json["offsets_in"] == "text");
  CHECK(json["format"] == "rtf");
  std::u32string points;
  for (std::size_t i = 0; i < text.size(); ++i)
    if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) points += static_cast<unsigned char>(text[i]);
  REQUIRE_FALSE(json["entities"].empty());
  for (const auto& entity : json["entities"])
    for (const auto& mention : entity["mentions"]) {
      const std::string words = mention["text"];
      // The one character of two bytes stands before: offsets in bytes would be off by one.
      const std::size_t start = mention["start"], end = mention["end"];
      CHECK(points.substr(start, 1) == std::u32string(1, static_cast<unsigned char>(words[0])));
      CHECK(end <= points.size());
    }
}
