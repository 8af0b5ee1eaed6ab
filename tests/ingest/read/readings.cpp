#include "tests/ingest/read/readings.hpp"

#include <algorithm>
#include <cstdlib>

#include "ingest/read/decode.hpp"
#include "schema/name.hpp"

namespace stemma::ingest::test {
namespace {

std::u32string characters(std::string_view bytes, std::string_view encoding) {
  std::u32string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const FileCharacter c = letter_at(bytes, at, encoding);
    at += c.length;
    const bool white = c.code <= 0x20 || c.code == 0x7F || (c.code >= 0x80 && c.code <= 0xA0) ||
                       c.code == 0x2028 || c.code == 0x2029;
    for (const char letter : ligature(c.code)) out += static_cast<char32_t>(letter);
    if (ligature(c.code).empty()) out += white ? U' ' : c.code;
  }
  return out;
}

bool boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

std::string wrong_span(const Reading& reading, Span span, const char* what) {
  const bool good = span.begin <= span.end && span.end <= reading.text.size() &&
                    boundary(reading.text, span.begin) && boundary(reading.text, span.end);
  return good ? ""
              : std::string(what) + " at " + std::to_string(span.begin) + " to " + std::to_string(span.end) +
                    " is no span of the text";
}

bool blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

std::string broken_blocks(const Reading& reading) {
  std::uint32_t last = 0;
  for (const Block& b : reading.blocks) {
    if (std::string wrong = wrong_span(reading, b.span, "block"); !wrong.empty()) return wrong;
    if (b.span.begin == b.span.end) return "empty block";
    if (b.span.begin < last) return "blocks overlap at " + std::to_string(b.span.begin);
    if (blank(reading.text[b.span.begin]) || blank(reading.text[b.span.end - 1]))
      return "block not trimmed at " + std::to_string(b.span.begin);
    last = b.span.end;
  }
  if (!reading.structured && !reading.blocks.empty()) return "blocks without structure";
  return "";
}

// Bytes that were copied are the same characters in the file, white space aside.
std::string broken_map(const Reading& reading, std::string_view file) {
  if (!reading.mapped)
    return reading.map.pieces.empty() && reading.encoding.empty() ? "" : "a map of a text without one";
  if (reading.map.pieces.empty())
    return characters(file.substr(0, reading.text.size()), reading.encoding) ==
                   characters(reading.text, "UTF-8")
               ? ""
               : "identity map, but the text differs from the file";
  std::uint32_t covered = 0;
  for (const auto& p : reading.map.pieces) {
    if (p.text != covered) return "map leaves a gap at " + std::to_string(covered);
    covered = p.text + p.length;
    if (covered > reading.text.size() || std::size_t{p.source} + p.source_length > file.size())
      return "piece outside text or file";
    if (p.length != p.source_length) continue;
    const std::string_view text = std::string_view(reading.text).substr(p.text, p.length);
    if (characters(text, "UTF-8") != characters(file.substr(p.source, p.source_length), reading.encoding))
      return "piece at " + std::to_string(p.text) + " says '" + std::string(text) + "', the file '" +
             std::string(file.substr(p.source, p.source_length)) + "'";
  }
  return covered == reading.text.size()
             ? ""
             : "map ends at " + std::to_string(covered) + " of " + std::to_string(reading.text.size());
}

}  // namespace

std::string words(const Reading& reading, Span span) { return reading.text.substr(span.begin, span.size()); }

std::vector<const Block*> blocks_of(const Reading& reading, BlockKind kind) {
  std::vector<const Block*> found;
  for (const Block& b : reading.blocks)
    if (b.kind == kind) found.push_back(&b);
  return found;
}

std::string source(const Reading& reading, std::string_view file, Span span) {
  const std::uint32_t begin = reading.map.begin_in_source(span.begin),
                      end = reading.map.end_in_source(span.end);
  return begin <= end && end <= file.size() ? std::string(file.substr(begin, end - begin)) : "(none)";
}

Span find(const Reading& reading, std::string_view words) {
  const std::size_t at = reading.text.find(words);
  if (at == std::string::npos) return {};
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

std::string broken_promise(const Reading& reading, std::string_view file) {
  if (reading.text != schema::well_formed(reading.text)) return "text is no UTF-8";
  for (std::string_view gone : {std::string_view("\r"), std::string_view("\0", 1),
                                std::string_view("\xC2\xAD"), std::string_view("\x01")})
    if (reading.text.find(gone) != std::string::npos) return "text holds a character that it must not";
  if (std::string wrong = broken_map(reading, file); !wrong.empty()) return wrong;
  if (std::string wrong = broken_blocks(reading); !wrong.empty()) return wrong;
  std::uint32_t page_end = 0;
  for (const Page& p : reading.pages) {
    if (std::string wrong = wrong_span(reading, p.span, "page"); !wrong.empty()) return wrong;
    if (p.span.begin < page_end) return "pages overlap at " + std::to_string(p.span.begin);
    page_end = p.span.end;
  }
  for (const NoteAnchor& a : reading.anchors)
    if (std::string wrong = wrong_span(reading, a.span, "anchor"); !wrong.empty()) return wrong;
  for (const Link& l : reading.links)
    if (std::string wrong = wrong_span(reading, l.span, "link"); !wrong.empty()) return wrong;
  return "";
}

std::string encoded(std::u32string_view text, std::string_view encoding, bool mark) {
  std::string out;
  const bool little = encoding == "UTF-16LE";
  const auto unit = [&](char32_t u) {
    const char low = static_cast<char>(u & 0xFF), high = static_cast<char>(u >> 8 & 0xFF);
    out += little ? low : high;
    out += little ? high : low;
  };
  const auto put = [&](char32_t c) {
    if (encoding == "UTF-8")
      append_utf8(out, c);
    else if (encoding == "windows-1252")
      out += c < 0x80 || (c >= 0xA0 && c < 0x100) ? static_cast<char>(c)
             : c == 0x2019                        ? '\x92'
             : c == 0x20AC                        ? '\x80'
                                                  : '?';
    else if (c < 0x10000)
      unit(c);
    else
      unit(0xD800 + ((c - 0x10000) >> 10)), unit(0xDC00 + ((c - 0x10000) & 0x3FF));
  };
  if (mark && encoding != "windows-1252") put(0xFEFF);
  for (const char32_t c : text) put(c);
  return out;
}

std::mt19937 random_source() {
  const char* seed = std::getenv("STEMMA_TEST_SEED");
  return std::mt19937(seed != nullptr ? static_cast<unsigned>(std::atoi(seed)) : 20240607u);
}

std::u32string random_text(std::mt19937& random, std::size_t pieces) {
  static const std::vector<std::u32string> kPieces = {U"The council ",
                                                      U"should publish ",
                                                      U"a plan",
                                                      U" for ",
                                                      U"the harbour",
                                                      U". ",
                                                      U"\n",
                                                      U"\r\n",
                                                      U"\r",
                                                      U"\n\n",
                                                      U"\r\n\r\n",
                                                      U"govern-\nance ",
                                                      U"long-\r\nterm ",
                                                      U"well-\n  known",
                                                      U"pol\u00ADicy",
                                                      U"net\u00AD\nwork",
                                                      U"caf\u00E9",
                                                      U"e\u0301 ",
                                                      U"\uFB01",
                                                      U"\u2011",
                                                      U"\uFF11",
                                                      U"\u200B",
                                                      U"\u2019s ",
                                                      U"\u20AC5 ",
                                                      U"\u4E2D\u56FD",
                                                      U"\U0001F30D",
                                                      U"\t",
                                                      U"\f",
                                                      U"\n\n12\n\f",
                                                      U"\n  7  ",
                                                      U"\u2028",
                                                      U"# ",
                                                      U"## Aims\n",
                                                      U"- ",
                                                      U"\n- first\n",
                                                      U"  - second\n",
                                                      U"1. ",
                                                      U"> ",
                                                      U"| a | b |\n|---|---|\n| c | d |\n",
                                                      U"**",
                                                      U"_",
                                                      U"`",
                                                      U"```\n",
                                                      U"[^1]",
                                                      U"\n[^1]: Note, ",
                                                      U"[link](http://a.example)",
                                                      U"![",
                                                      U"&amp;",
                                                      U"&#233;",
                                                      U"&nbsp;",
                                                      U"&shy;",
                                                      U"&",
                                                      U"<",
                                                      U">",
                                                      U"<p>",
                                                      U"</p>",
                                                      U"<p class='x'>",
                                                      U"<li>",
                                                      U"<ul>",
                                                      U"</ul>",
                                                      U"<td>",
                                                      U"<tr>",
                                                      U"<br>",
                                                      U"<h1>",
                                                      U"</h1>",
                                                      U"<a href='#fn1'>",
                                                      U"<a href=\"http://b.example\">",
                                                      U"</a>",
                                                      U"<sup>",
                                                      U"</sup>",
                                                      U"<li id='fn1'>",
                                                      U"<aside id=fn2>",
                                                      U"<nav>",
                                                      U"</nav>",
                                                      U"<main>",
                                                      U"<form>",
                                                      U"</form>",
                                                      U"<!-- ",
                                                      U"-->",
                                                      U"<script>",
                                                      U"</script>",
                                                      U"<title>",
                                                      U"</title>",
                                                      U"<blockquote>",
                                                      U"---\n",
                                                      U"title: Plan\n",
                                                      U"\"",
                                                      U"'",
                                                      U"\x01",
                                                      U"\x0b",
                                                      U"\\"};
  std::u32string text = U"Harbour notes ";
  for (std::size_t i = 0; i < pieces; ++i) text += kPieces[random() % kPieces.size()];
  return text;
}

}  // namespace stemma::ingest::test
