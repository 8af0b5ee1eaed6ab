#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/stopwatch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {
Reading markdown(const std::string& file) {
  auto reading = ingest::read("a.md", file);
  REQUIRE(reading);
  CHECK(broken_promise(*reading, file) == "");
  return std::move(*reading);
}
}  // namespace

TEST_CASE("Markdown headings, paragraphs, quotes and rows become blocks") {
  const Reading r = markdown(
      "# A *port* plan\n\nThe **council** met.\nIt agreed.\n\n## Aims\n\n> Ports `first`.\n\n| Port | Ships "
      "|\n|---|---|\n| Vila | 12 |\n");
  CHECK(r.structured);
  CHECK(r.title == "A port plan");
  CHECK(r.text ==
        "A port plan\n\nThe council met.\nIt agreed.\n\nAims\n\nPorts first.\n\nPort | Ships\nVila | 12\n");
  REQUIRE(r.blocks.size() == 6);
  CHECK(r.blocks[0].kind == BlockKind::heading);
  CHECK(r.blocks[0].level == 1);
  CHECK(r.blocks[1].kind == BlockKind::paragraph);
  CHECK(r.blocks[2].level == 2);
  CHECK(r.blocks[3].kind == BlockKind::quote);
  CHECK(r.blocks[4].kind == BlockKind::table_row);
  CHECK(words(r, r.blocks[5].span) == "Vila | 12");
}

TEST_CASE("Markdown list items know their depth and their mark") {
  const Reading r = markdown("3. first\n\n   more of it\n4. second\n   - below\n   - [x] done\n");
  REQUIRE(r.blocks.size() == 5);
  CHECK(r.blocks[0].label == "3.");
  CHECK(r.blocks[1].label == "3.");
  CHECK(r.blocks[2].label == "4.");
  CHECK(r.blocks[2].level == 1);
  CHECK(r.blocks[3].label == "-");
  CHECK(r.blocks[3].level == 2);
  CHECK(words(r, r.blocks[4].span) == "done");
}

TEST_CASE("Markdown footnotes become notes, their marks anchors") {
  const std::string file =
      "# Plan\n\nPorts grow.[^1] Cables too [^b].\n\n[^1]: Teles, *Harbours*, 2019,\n    p. 4.\n\n    See "
      "also[^b].\n[^b]: Ibid.\n\nLast words.\n";
  const Reading r = markdown(file);
  CHECK(r.text.find("[^") == std::string::npos);
  CHECK_THAT(r.text, ContainsSubstring("Ports grow. Cables too ."));
  REQUIRE(r.anchors.size() == 3);
  CHECK(r.anchors[0].label == "1");
  CHECK(r.text.substr(0, r.anchors[0].span.begin).ends_with("Ports grow."));
  CHECK(r.anchors[1].label == "b");
  const auto notes = blocks_of(r, BlockKind::note);
  REQUIRE(notes.size() == 2);
  CHECK(notes[0]->label == "1");
  CHECK_THAT(words(r, notes[0]->span), ContainsSubstring("Teles, Harbours, 2019, ") &&
                                           ContainsSubstring("p. 4.") && ContainsSubstring("See also."));
  CHECK(words(r, notes[1]->span) == "Ibid.");
  CHECK(source(r, file, notes[1]->span) == "Ibid.");
  CHECK(words(r, blocks_of(r, BlockKind::paragraph)[1]->span) == "Last words.");
}

TEST_CASE("A mark at the end of a paragraph stays inside it") {
  const Reading r = markdown("Ports grow [^1]\n\n[^1]: Note.\n");
  REQUIRE(r.anchors.size() == 1);
  CHECK(r.anchors[0].span.end == r.blocks[0].span.end);
}

TEST_CASE("Brackets that are no note stay") {
  CHECK_THAT(markdown("Use `[^a-z]` there.\n").text, ContainsSubstring("[^a-z]"));
  CHECK(markdown("Numbers without a note go too.[^7]\n").text == "Numbers without a note go too.\n\n");
}

TEST_CASE("Front matter is meta, its title, authors and date also text") {
  const std::string file =
      "---\ntitle: \"Title of ports\"\nauthors:\n  - Maria Teles\n  - Ib Holm\nauthor: M. Teles\ndate: "
      "2019-03-14\nlang: en-GB\n# comment\ntags: [sea, ports]\n---\n\nText.\n";
  const Reading r = markdown(file);
  CHECK(r.title == "Title of ports");
  CHECK(r.language == "en-GB");
  CHECK(r.meta.at("authors") == "Maria Teles; Ib Holm");
  CHECK(r.meta.at("date") == "2019-03-14");
  CHECK(r.meta.at("tags") == "sea, ports");
  REQUIRE(r.blocks.size() == 4);
  CHECK(r.blocks[0].kind == BlockKind::heading);
  CHECK(source(r, file, r.blocks[0].span) == "Title of ports");
  CHECK(source(r, file, r.blocks[1].span) == "M. Teles");
}

TEST_CASE("A rule across the top of the page is no front matter") {
  const Reading r = markdown("---\nThe council met at noon.\n\n---\n\nMore.\n");
  CHECK_THAT(r.text, ContainsSubstring("The council met at noon.") && ContainsSubstring("More."));
}

TEST_CASE("Links are kept, entities resolved, code is no prose") {
  const std::string file =
      "See [the *port* plan](http://ports.example/a) &amp; "
      "caf&eacute;&shy;s<br>now.\n\n```\ncode_of(x)\n```\n";
  const Reading r = markdown(file);
  CHECK_THAT(r.text, ContainsSubstring("See the port plan & caf\xC3\xA9s\nnow."));
  REQUIRE(r.links.size() == 1);
  CHECK(words(r, r.links[0].span) == "the port plan");
  CHECK(r.links[0].target == "http://ports.example/a");
  CHECK(blocks_of(r, BlockKind::boilerplate).size() == 1);
}

TEST_CASE("Hostile Markdown takes a time linear in its bytes") {
  const tests::Stopwatch watch;
  for (const char* piece : {"[", "[^", "[^1]", "[^1", "\n[^1]: a", "\n[^1", "> ", "- ", "* a\n", "*a_ ", "`",
                            "![[", "<a ", "&", "|", "\n---", "\\", "1. ", "a-\nb "}) {
    std::string file = "A plan\n\n[^1]: x\n\n";
    while (file.size() < 200'000) file += piece;
    INFO(piece);
    const auto reading = ingest::read("a.md", file);
    if (reading) CHECK(broken_promise(*reading, file) == "");
  }
  CHECK(watch.seconds() < 30);
}
