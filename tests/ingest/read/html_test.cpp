#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/stopwatch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;
using Catch::Matchers::ContainsSubstring;

namespace {
Reading html(const std::string& file) {
  auto reading = ingest::read("a.html", file);
  REQUIRE(reading);
  CHECK(broken_promise(*reading, file) == "");
  return std::move(*reading);
}
}  // namespace

TEST_CASE("HTML blocks, title, language and meta") {
  const std::string file =
      "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Site &mdash; Ports</title><meta name=author "
      "content=\"M. Teles\">"
      "<meta property='article:published_time' content='2019-03-14'><style>p { color: red "
      "}</style></head><body>"
      "<h1>A <em>port</em>\nplan</h1><p>The   council<b> met</b>.<br>It "
      "agreed.</p><ul><li>one<ol><li><p>two</p></li></ol></ul>"
      "<blockquote><p>Ports "
      "first.</p></blockquote><table><tr><th>Port<th>Ships<tr><td>Vila</td><td>12</td><td></td></tr></"
      "table></body></html>";
  const Reading r = html(file);
  CHECK(r.title == "A port plan");
  CHECK(r.language == "en");
  CHECK(r.meta.at("author") == "M. Teles");
  CHECK(r.meta.at("date") == "2019-03-14");
  CHECK(r.text ==
        "A port plan\n\nThe council met.\nIt agreed.\n\none\ntwo\nPorts first.\n\nPort | Ships\nVila | 12\n");
  REQUIRE(r.blocks.size() == 7);
  CHECK(r.blocks[2].level == 1);
  CHECK(r.blocks[3].kind == BlockKind::list_item);
  CHECK(r.blocks[3].level == 2);
  CHECK(r.blocks[3].label == "1.");
  CHECK(r.blocks[4].kind == BlockKind::quote);
  CHECK(r.blocks[6].kind == BlockKind::table_row);
  CHECK(source(r, file, find(r, "council met")) == "council<b> met");
}

TEST_CASE("Tags within words add no white space, blocks do") {
  CHECK(html("<p>gov<b>ern</b>ance</p>of<div>ports</div>").text == "governance\n\nof\n\nports\n\n");
}

TEST_CASE("Scripts and heads are left out, navigation is boilerplate") {
  const Reading r = html(
      "<header><a "
      "href=/>Home</a></header><nav>Menu</nav><main><article><header><h1>Plan</h1></header><p>Text.</p></"
      "article>"
      "<aside>Related</aside><script>if (a < b) '</p>'</script><SCRIPT>x</Script "
      "><svg/><p>After.</p></main><footer>Imprint</footer>");
  std::string kept;
  for (const Block& b : r.blocks)
    if (b.kind != BlockKind::boilerplate) kept += words(r, b.span) + "|";
  CHECK(kept == "Plan|Text.|After.|");
  CHECK_THAT(r.text, ContainsSubstring("Home") && ContainsSubstring("Menu") && ContainsSubstring("Imprint"));
}

TEST_CASE("A small form is boilerplate, one around the page is not") {
  CHECK(html("<form><p>Search</p></form><p>Text.</p>").blocks[0].kind == BlockKind::boilerplate);
  const Reading r = html("<form id=page><p>" + std::string(900, 'a') + "</p></form>");
  CHECK(r.blocks[0].kind == BlockKind::paragraph);
}

TEST_CASE("End tags that may be missing are not missed") {
  const Reading r =
      html("<html><head><title>Ports</title><p>One<p>Two<ul><li>a<li>b</ul><a href=x>three<p>four");
  CHECK(r.text == "One\n\nTwo\n\na\nb\nthree\n\nfour\n\n");
  CHECK(r.title == "Ports");
}

TEST_CASE("HTML footnotes become notes, their marks anchors") {
  const Reading r = html(
      "<p>Ports grow.<sup><a href=\"#fn1\" id=\"fnref1\">1</a></sup> Cables <a href='#fn2'>[2]</a> too; see "
      "<a href='#fn1'>the first note</a>.</p>"
      "<ol><li id=\"fn1\"><p>Teles, 2019. <a href=\"#fnref1\">\xE2\x86\xA9</a></p><li id=fn2>Holm, "
      "2020.</ol><p>After.</p>");
  CHECK_THAT(r.text, ContainsSubstring("Ports grow. Cables too; see the first note."));
  REQUIRE(r.anchors.size() == 2);
  CHECK(r.anchors[0].label == "1");
  CHECK(r.text.substr(0, r.anchors[0].span.begin) == "Ports grow.");
  CHECK(r.anchors[1].label == "2");
  const auto notes = blocks_of(r, BlockKind::note);
  REQUIRE(notes.size() == 2);
  CHECK(words(r, notes[0]->span) == "Teles, 2019.");
  CHECK(words(r, notes[1]->span) == "Holm, 2020.");
  CHECK(r.blocks.back().kind == BlockKind::paragraph);
}

TEST_CASE("Notes as word processors write them are notes") {
  const Reading r = html(
      "<p>Ports grow.<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a></p><hr><div id=ftn1><p><a "
      "href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Teles, 2019.</p></div>"
      "<p>[2] no note</p>");
  REQUIRE(r.anchors.size() == 1);
  const auto notes = blocks_of(r, BlockKind::note);
  REQUIRE(notes.size() == 1);
  CHECK(notes[0]->label == "1");
  CHECK(words(r, notes[0]->span) == "Teles, 2019.");
}

TEST_CASE("A note's own mark is not in its span") {
  const Reading r = html("<p>Ports.<sup><a href=#note3>3</a></sup></p><div id=note3>3. Teles, 2019.</div>");
  REQUIRE(blocks_of(r, BlockKind::note).size() == 1);
  CHECK(words(r, blocks_of(r, BlockKind::note)[0]->span) == "Teles, 2019.");
}

TEST_CASE("Sections and paragraphs with numbers are no notes") {
  const Reading r = html(
      "<div id=\"section-1\"><p>Aims.</p></div><p id=n4>Four.</p><p id=main2>Text, <a "
      "href=\"#section-1\">1</a>.</p>");
  CHECK(blocks_of(r, BlockKind::note).empty());
  CHECK(r.anchors.empty());
  CHECK_THAT(r.text, ContainsSubstring("Text, 1."));
}

TEST_CASE("Entities, good and bad") {
  CHECK(html("<p>caf&eacute; &#8364;5 &#x4E2D; &#150; a&nbsp;b so&shy;ft &unknown; & &lt;b&gt; &#xFFFFFF; "
             "&#-1; AT&T</p>")
            .text ==
        "caf\xC3\xA9 \xE2\x82\xAC\x35 \xE4\xB8\xAD \xE2\x80\x93 a b soft &unknown; & <b> \xEF\xBF\xBD &#-1; "
        "AT&T\n\n");
}

TEST_CASE("What is no tag is text") {
  CHECK(html("<p>5 < 6 <3 and a <").text == "5 < 6 <3 and a <\n\n");
  CHECK(html("<!-- a > b --><p>x<!--> y</p><!-- open <p>never</p>").text == "x y\n\n");
}

TEST_CASE("Links keep their words and targets") {
  const Reading r =
      html("<p>See <a href=\"http://ports.example/?a=1&amp;b=2\"> the <i>plan</i> </a>now.</p>");
  REQUIRE(r.links.size() == 1);
  CHECK(words(r, r.links[0].span) == "the plan");
  CHECK(r.links[0].target == "http://ports.example/?a=1&b=2");
  CHECK(r.text == "See the plan now.\n\n");
}

TEST_CASE("Two line breaks end a paragraph") {
  const Reading r = html("<p>One.<br><br>Two.<br>\nThree.</p>");
  REQUIRE(r.blocks.size() == 2);
  CHECK(words(r, r.blocks[1].span) == "Two.\nThree.");
}

TEST_CASE("Hostile HTML takes a time linear in its bytes") {
  const tests::Stopwatch watch;
  for (const char* piece : {"<div>",
                            "<table><tr><td>",
                            "<ul><li>",
                            "<a href=#fn1>",
                            "<form>x</form>",
                            "<form>",
                            "<b a=1 ",
                            "a='",
                            "<!--",
                            "<![CDATA[",
                            "</",
                            "<",
                            "&",
                            "&amp",
                            "<script",
                            "<script>",
                            "<title>",
                            "<p id=fn1>",
                            "<svg>",
                            "<sup>1",
                            "<br>",
                            "<blockquote>",
                            "<a",
                            " a=b",
                            "<nav>"}) {
    std::string file = "<p>A plan</p>" + std::string(piece[0] == ' ' || piece[0] == 'a' ? "<p " : "");
    while (file.size() < 1'000'000) file += piece;
    INFO(piece);
    const auto reading = ingest::read("a.html", file);
    if (reading) CHECK(broken_promise(*reading, file) == "");
  }
  CHECK(watch.seconds() < 60);
}

namespace {
// The words of the blocks that are read for facts.
std::string main_text(const std::string& html) {
  const Reading r = ingest::read("a.html", html).value();
  std::string out;
  for (const Block& b : r.blocks)
    if (b.kind != BlockKind::boilerplate) out += words(r, b.span) + "/";
  return out;
}
const std::string kParagraph =
    "<p>The council should publish a plan for the harbour and all of its quays by the end of 2027.</p>";
const std::string kProseWords =
    "The council should publish a plan for the harbour and all of its quays by the end of 2027./";
}  // namespace

TEST_CASE("Outside of <main> stands the frame of the page") {
  CHECK(main_text("<div>City portal</div><div>Search</div><main>" + kParagraph +
                  "</main><p>Imprint and rules</p>") == kProseWords);
  CHECK(main_text("<p>A long text that stands before.</p>" + kParagraph + kParagraph + kParagraph +
                  kParagraph + "<main><p>Print</p></main>")
            .find("long text") != std::string::npos);
}

TEST_CASE("Parts whose class, id or role says menu, banner or footer are frame") {
  CHECK(main_text("<div class='cookie-banner x'><div>We value you</div><p>Accept</p></div>" + kParagraph) ==
        kProseWords);
  CHECK(main_text("<div id='site-footer'>Imprint</div>" + kParagraph) == kProseWords);
  CHECK(main_text("<div role='navigation'>Home</div>" + kParagraph) == kProseWords);
  CHECK(main_text("<ul class='breadcrumbs'><li>Home<li>News</ul>" + kParagraph) == kProseWords);
}

TEST_CASE("A class that only mentions a sidebar is no sidebar") {
  CHECK(main_text("<div class='page has-sidebar'>" + kParagraph + "</div>") == kProseWords);
  CHECK(main_text("<body class='menu-open'>" + kParagraph) == kProseWords);
}

TEST_CASE("A part of the frame that is never closed ends where the text begins") {
  CHECK(main_text("<div class='menu'><p>Home<h1>Harbour plan</h1>" + kParagraph) ==
        "Harbour plan/" + kProseWords);
}

TEST_CASE("Rows of links are a menu, a link in a sentence is not") {
  CHECK(
      main_text("<ul><li><a href='/'>Home</a><li><a href='/n'>News</a><li><a href='/c'>Contact us</a></ul>" +
                kParagraph) == kProseWords);
  CHECK(main_text("<ul><li><a href='/'>Home</a> is where we start our walk</ul>" + kParagraph)
            .find("our walk") != std::string::npos);
  CHECK(main_text("<article>" + kParagraph +
                  "<ul><li><a href='/1'>Port law</a><li><a href='/2'>Quay law</a><li><a href='/3'>Sea "
                  "law</a></ul></article>")
            .find("Quay law") != std::string::npos);
}

TEST_CASE("Notices about cookies are frame, an article about them is not") {
  CHECK(main_text("<p>This site uses cookies to work. Accept cookies?</p>" + kParagraph) == kProseWords);
  CHECK(main_text("<article><p>Each site that uses cookies must say so.</p></article>").find("must say so") !=
        std::string::npos);
}

TEST_CASE("A page that is all frame is read all the same") {
  CHECK(main_text("<div class='widget'>" + kParagraph + "</div>") == kProseWords);
}

TEST_CASE("A link that is nothing but the end of a row goes with it") {
  const Reading r = html("<tr><td>one</td><td><a href='/x'>|</a></td></tr><p>\u00e9\u00e9\u00e9\u00e9");
  for (const Link& l : r.links) CHECK(l.span.end <= find(r, "\u00e9").begin);
}
