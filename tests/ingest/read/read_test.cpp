// Readers: encodings, markup, and the map back to the bytes of the file.
#include <cstdlib>
#include <ctime>
#include <random>

#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/reading.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

using namespace std::string_literals;
using Catch::Matchers::ContainsSubstring;

std::uint32_t seed() {
  const char* given = std::getenv("STEMMA_TEST_SEED");
  return given != nullptr ? static_cast<std::uint32_t>(std::strtoul(given, nullptr, 10)) : 20240227;
}

std::string utf16(std::u16string_view text, bool little, bool mark) {
  std::string out;
  const auto put = [&](char16_t unit) {
    const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
    out += little ? low : high;
    out += little ? high : low;
  };
  if (mark) put(0xFEFF);
  for (char16_t unit : text) put(unit);
  return out;
}

std::string text_of(const std::string& name, const std::string& bytes) {
  return read(name, bytes).value().text;
}

const Block* block(const Reading& reading, BlockKind kind, std::size_t number = 0) {
  for (const Block& b : reading.blocks)
    if (b.kind == kind && number-- == 0) return &b;
  return nullptr;
}
std::string words(const Reading& reading, const Block* b) {
  return b == nullptr ? "" : reading.text.substr(b->span.begin, b->span.size());
}

// How much more processor time work(4n) takes than work(n): 4 when it is linear, 16 when it is quadratic.
// Processor time of this process, the least of three: another program on the machine does not count.
template <class Work>
double growth(Work work, std::size_t n) {
  const auto time = [&](std::size_t size) {
    double least = 1e9;
    for (int i = 0; i < 3; ++i) {
      const std::clock_t start = std::clock();
      work(size);
      least = std::min(least, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return least;
  };
  return time(4 * n) / std::max(time(n), 1e-3);
}
constexpr double kLinear = 9;

}  // namespace

TEST_CASE("UTF-8, UTF-16 with and without a mark, and Windows-1252 are read as the same text") {
  const std::string wanted = "Café in São Paulo – a “talk”";
  CHECK(text_of("a.txt", wanted) == wanted);
  CHECK(text_of("a.txt", "\xEF\xBB\xBF" + wanted) == wanted);
  const std::u16string wide = u"Café in São Paulo – a “talk”";
  for (bool little : {true, false})
    for (bool mark : {true, false}) CHECK(text_of("a.txt", utf16(wide, little, mark)) == wanted);
  const auto latin = read("a.txt", "Caf\xE9 in S\xE3o Paulo \x96 a \x93talk\x94").value();
  CHECK(latin.text == wanted);
  CHECK(latin.encoding == "windows-1252");
  REQUIRE(latin.warnings.size() == 1);
  CHECK_THAT(latin.warnings[0], ContainsSubstring("byte 3"));
}

TEST_CASE("line ends become newlines, soft hyphens go, NUL becomes a visible sign, broken words are joined") {
  CHECK(text_of("a.txt", "one\r\ntwo\rthree\n") == "one\ntwo\nthree\n");
  CHECK(text_of("a.txt",
                "govern\xC2\xAD"
                "ance") == "governance");
  CHECK(text_of("a.txt", "a b c d e f g h\0 i j k l m n o"s) == "a b c d e f g h\xEF\xBF\xBD i j k l m n o");
  CHECK(text_of("a.txt", "the govern-\nance of networks") == "the governance\nof networks");
  CHECK(text_of("a.txt", "a well-\nknown rule") == "a well-known\nrule");
  CHECK(text_of("a.txt", "the pages 12-\n14 and so on") == "the pages 12-\n14 and so on");
  CHECK(text_of("a.txt", "in 10\xC2\xA0years") == "in 10 years");
}

TEST_CASE("one character has one form: hyphens, ligatures, accents, full width; what is not seen goes") {
  CHECK(text_of("a.txt", "Asia\u2011Paciﬁc oﬃces") == "Asia-Pacific offices");
  CHECK(text_of("a.txt", "Cafe\u0301 Vie\u0323\u0302t x\u0301") == "Café Việt x\u0301");
  CHECK(text_of("a.txt", "\u200b２０２１\u200e, and/\u200bor\ufeff") == "2021, and/or");
  CHECK(text_of("a.html", "<p>Asia&#8209;Paci&#xFB01;c Cafe\u0301&#8203;</p>") == "Asia-Pacific Café\n\n");
  const auto reading = read("a.txt", "The oﬁce of Cafe\u0301 Noir").value();
  const auto at = static_cast<std::uint32_t>(reading.text.find("Noir"));
  CHECK(reading.map.begin_in_source(at) == std::string_view("The oﬁce of Cafe\u0301 ").size());
  CHECK(reading.map.end_in_source(at - 1) == std::string_view("The oﬁce of Cafe\u0301").size());
}

TEST_CASE("empty and binary files and unknown formats are refused with a reason") {
  CHECK(read("a.txt", "").error().code == ErrorCode::malformed);
  CHECK(read("a.txt", " \n\t ").error().code == ErrorCode::malformed);
  CHECK(read("a.txt", "%PDF-1.7 and more").error().code == ErrorCode::unsupported);
  CHECK(read("a.txt", std::string(400, '\1')).error().code == ErrorCode::unsupported);
  CHECK(read("a.jpg", "x").error().code == ErrorCode::unsupported);
  ReadLimits limits;
  limits.file_bytes = 3;
  CHECK(read("a.txt", "four", limits).error().code == ErrorCode::limit);
}

TEST_CASE("the source map leads every copied byte back to the same character of the file") {
  std::mt19937 random(seed());
  INFO("seed " << seed());
  const std::vector<std::u16string> pieces = {u"word ", u"é",      u"–",     u"govern-\n", u"ance ",
                                              u"\r\n",  u"\u00ad", u"漢字 ", u"A. ",       u"\U0001F600",
                                              u"the",   u"-\n",    u"  "};
  for (int round = 0; round < 300; ++round) {
    std::u16string wide;
    for (int i = 0; i < 20; ++i) wide += pieces[random() % pieces.size()];
    std::string utf8;
    for (std::size_t i = 0; i < wide.size(); ++i) {
      char32_t c = wide[i];
      if (c >= 0xD800 && c < 0xDC00) c = 0x10000 + ((c - 0xD800) << 10) + (wide[++i] - 0xDC00);
      append_utf8(utf8, c);
    }
    for (const std::string& bytes : {utf8, utf16(wide, true, true), utf16(wide, false, true)}) {
      const auto reading = read("a.txt", bytes);
      if (!reading) continue;
      const std::string& text = reading->text;
      if (reading->map.pieces.empty()) {
        CHECK(bytes.rfind(text, 0) == 0);  // the identity; what was left out stood at the end
        continue;
      }
      for (const auto& piece : reading->map.pieces) {
        if (piece.length == 0 || piece.length != piece.source_length || reading->encoding != "UTF-8")
          continue;
        const std::string copied = bytes.substr(piece.source, piece.length),
                          made = text.substr(piece.text, piece.length);
        CHECK((copied == made || made.find_first_not_of(" \n") == std::string::npos));
      }
      // Every code point of the text, through the map and the index, is that of the decoded file (white space
      // apart).
      const CodePointIndex index(bytes, reading->encoding);
      for (std::uint32_t at = 0; at < text.size();) {
        const FileCharacter c = character_at(text, at, "UTF-8");
        if (c.code > ' ' && c.code != '-') {
          const auto start = index.code_point(reading->map.begin_in_source(at)),
                     end = index.code_point(reading->map.end_in_source(at + c.length));
          CHECK(index.slice(start, end) == text.substr(at, c.length));
        }
        at += c.length;
      }
    }
  }
}

TEST_CASE("markdown becomes text with headings, lists, tables, links, front matter and notes") {
  const std::string source =
      "---\ntitle: \"The Harbour Plan\"\nauthor: Ann Lee\nx: 1\n---\n\n## What it *says*\n\nPorts should "
      "[share data](https://example.org) at once.[^1] See **this** &amp; that.\n\n"
      "- one\n  - two\n- three\n\n1. first\n2. second\n\n> quoted words\n\n| a | b |\n|---|---|\n| c | d "
      "|\n\n[^1]: Lee, *Ports* (London: Quay, 2001).\n    More on it.\n";
  const Reading r = read("plan.md", source).value();
  CHECK(r.title == "The Harbour Plan");
  CHECK(r.meta.at("author") == "Ann Lee");
  CHECK(r.text.find('*') == std::string::npos);
  CHECK(r.text.find("[^1]") == std::string::npos);
  CHECK(words(r, block(r, BlockKind::paragraph, 1)) == "Ports should share data at once. See this & that.");
  CHECK(words(r, block(r, BlockKind::list_item, 1)) == "two");
  CHECK(block(r, BlockKind::list_item, 1)->level == 2);
  CHECK(block(r, BlockKind::list_item, 3)->label == "1.");
  CHECK(words(r, block(r, BlockKind::quote)) == "quoted words");
  CHECK(words(r, block(r, BlockKind::table_row, 1)) == "c | d");
  REQUIRE(block(r, BlockKind::note) != nullptr);
  CHECK(words(r, block(r, BlockKind::note)) == "Lee, Ports (London: Quay, 2001). More on it.");
  CHECK(block(r, BlockKind::note)->label == "1");
  REQUIRE(r.anchors.size() == 1);
  CHECK(r.text.substr(r.anchors[0].span.begin - 5, 5) == "once.");
  REQUIRE(r.links.size() == 1);
  CHECK(r.links[0].target == "https://example.org");
  CHECK(source.substr(r.map.begin_in_source(static_cast<std::uint32_t>(r.text.find("Ports"))), 5) == "Ports");
}

TEST_CASE(
    "html becomes text; navigation and footers are boilerplate, scripts are left out, notes keep their "
    "anchors") {
  const std::string source =
      "<!DOCTYPE html><html lang='en-GB'><head><title>Site | Page</title><meta name=\"author\" content=\"Ann "
      "&amp; Bob\"><style>p{}</style></head><body>"
      "<nav><a href='/'>Home</a></nav><main><h1>The caf&eacute; talks</h1><p>One&nbsp;two "
      "<b>three</b>&mdash;four.<sup><a href=\"#fn1\">1</a></sup><br>Five</p>"
      "<ul><li>a<ul><li>b</li></ul></li></ul><script>var x = "
      "'<p>no</p>';</script><table><tr><td>c</td><td>d</td></tr></table>"
      "<ol><li id=\"fn1\">A note. <a "
      "href='#ref1'>back</a></li></ol></main><footer>Imprint</footer></body></html>";
  const Reading r = read("page.html", source).value();
  CHECK(r.title == "The café talks");
  CHECK(r.language == "en");
  CHECK(r.meta.at("author") == "Ann & Bob");
  CHECK(words(r, block(r, BlockKind::paragraph)) == "One two three—four.\nFive");
  CHECK(block(r, BlockKind::list_item, 1)->level == 2);
  CHECK(words(r, block(r, BlockKind::table_row)) == "c | d");
  CHECK(words(r, block(r, BlockKind::boilerplate)) == "Home");
  CHECK(r.text.find("var x") == std::string::npos);
  REQUIRE(block(r, BlockKind::note) != nullptr);
  CHECK(block(r, BlockKind::note)->label == "1");
  REQUIRE(r.anchors.size() == 1);
  CHECK(r.anchors[0].label == "1");
  CHECK(source.substr(r.map.begin_in_source(static_cast<std::uint32_t>(r.text.find("three"))), 5) == "three");
}

TEST_CASE("hostile markup is read in time that grows with its size alone") {
  const auto repeat = [](std::string_view s, std::size_t n) {
    std::string out;
    while (out.size() < n) out += s;
    return out;
  };
  for (std::string_view s :
       {"<div>", "<", "&", "<a href='", "<table><tr><td>", "</", "<!--", "<li>", "<b ", "&amp", "<script>"}) {
    INFO(s);
    CHECK(growth([&](std::size_t n) { (void)read("a.html", "x" + repeat(s, n)); }, 100'000) < kLinear);
  }
  for (std::string_view s : {"[^1", "> ", "- ", "*", "[", "|a", "`", "# ", "_a"}) {
    INFO(s);
    CHECK(growth([&](std::size_t n) { (void)read("a.md", "x" + repeat(s, n)); }, 20'000) < kLinear);
  }
  CHECK(growth([&](std::size_t n) { (void)read("a.txt", repeat("one long line ", n)); }, 1'000'000) <
        kLinear);
  CHECK(growth([&](std::size_t n) { (void)read("a.txt", repeat("govern-\nance ", n)); }, 40'000) < kLinear);
}

TEST_CASE("random bytes never break a reader") {
  std::mt19937 random(seed());
  const std::string alphabet = "<>/&;=\"' abpdiv[]^*#-_`|!\n\r\t\0\x80\xC3\xE2\xFF"s;
  for (int round = 0; round < 3000; ++round) {
    std::string bytes;
    for (std::size_t i = random() % 120; i > 0; --i) bytes += alphabet[random() % alphabet.size()];
    for (const char* name : {"a.txt", "a.md", "a.html"}) {
      const auto reading = read(name, bytes);
      if (!reading) continue;
      for (const Block& b : reading->blocks)
        CHECK((b.span.begin <= b.span.end && b.span.end <= reading->text.size()));
      for (std::uint32_t at = 0; at <= reading->text.size(); ++at) {
        CHECK(reading->map.begin_in_source(at) <= bytes.size());
        CHECK(reading->map.end_in_source(at) <= bytes.size());
      }
    }
  }
}

TEST_CASE("code points of a file are counted as a program does that reads it as text") {
  const std::string bytes =
      "\xEF\xBB\xBF"
      "a\r\né漢😀\rb";
  const CodePointIndex index(bytes, "UTF-8");
  CHECK(index.slice(0, 8) ==
        "\xEF\xBB\xBF"
        "a\né漢😀\nb");
  CHECK(index.code_point(0) == 0);
  CHECK(index.code_point(3) == 1);
  CHECK(index.code_point(6) == 3);
  CHECK(index.slice(3, 5) == "é漢");
}

}  // namespace stemma::ingest
