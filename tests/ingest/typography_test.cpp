// A text says the same however it is set: with typed or printer's marks, on one page or many.
#include <algorithm>
#include <filesystem>

#include "ingest/extract/extract.hpp"
#include "schema/name.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

// Names and statements, sorted; names folded.
std::vector<std::string> all_said(const std::string& text) {
  const Reading reading = *read("test.txt", text);
  const Extraction extraction = extract(reading, schema::Schema::built_in());
  const auto& entities = extraction.fragment.entities;
  const auto name = [&](graph::LocalId id) {
    return id == graph::kDocument ? "DOC" : schema::fold(entities[id].name);
  };
  std::vector<std::string> lines;
  for (const auto& e : entities)
    lines.push_back(e.type + ": " + schema::fold(e.name) + " x" + std::to_string(e.mentions.size()));
  for (const auto& s : extraction.fragment.statements)
    lines.push_back(name(s.from) + " -" + s.relation + "-> " + name(s.to));
  std::ranges::sort(lines);
  return lines;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}
bool letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

// With this mark for the apostrophes between letters.
std::string with_apostrophes(const std::string& text, std::string_view mark) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] == '\'' && i > 0 && letter(text[i - 1]) && i + 1 < text.size() && letter(text[i + 1]))
      out += mark;
    else
      out += text[i];
  return out;
}

// Our samples with typed marks, and prose full of them.
std::vector<std::string> typed_texts() {
  std::vector<std::string> texts{
      "Côte d'Ivoire and N'Djamena's mayor, Sean O'Brien, met Fatou N'Diaye of Coeur d'Alene at Nuku'alofa. "
      "The People's Republic of China opened a consulate in Xi'an. Women's groups of Cox's Bazar and the "
      "workers' union asked the Lao People's Democratic Republic for help.",
      "The Children's Fund of Saint Mary's, led by Ann D'Souza, won't close. It's the Queen's Bench that "
      "must "
      "hear the teachers' claim against Sotheby's. M. d'Estaing read \"The Pilgrim's Way\" in Sana'a.",
      "Ta'izz, Port-au-Prince and Guinea-Bissau signed the Paris-Dakar Agreement in 2014. John Smith-Jones, "
      "vice-president of the Asia-Pacific Broadcasting Union, resigned in mid-2015. José Gómez – the first "
      "officer of the Financial Affairs Office – left Yaoundé ... on 12 May 2021.",
  };
  std::vector<std::string> paths;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(std::string(STEMMA_SOURCE_DIR) + "/samples"))
    if (entry.path().extension() == ".txt") paths.push_back(entry.path());
  std::ranges::sort(paths);
  for (const std::string& path : paths) texts.push_back(replaced(stemma::test::read_whole(path), "’", "'"));
  return texts;
}

TEST_CASE("a text reads the same with printer's apostrophes") {
  for (const std::string& text : typed_texts()) {
    const auto typed = all_said(text);
    for (const std::string_view mark : {"’", "‘", "ʼ", "´"}) {
      INFO(mark << " in " << text.substr(0, 80));
      CHECK(all_said(with_apostrophes(text, mark)) == typed);
    }
  }
}

TEST_CASE("a text reads the same with other hyphens, ligatures, accents of their own and unseen characters") {
  for (const std::string& text : typed_texts()) {
    INFO(text.substr(0, 80));
    const auto typed = all_said(text);
    for (const auto& [from, to] : {std::pair{"-", "\u2011"},
                                   {"-", "\u2010"},
                                   {"fi", "ﬁ"},
                                   {"fl", "ﬂ"},
                                   {"ffi", "ﬃ"},
                                   {"é", "e\u0301"},
                                   {"ô", "o\u0302"},
                                   {" ", " \u200b"},
                                   {"the ", "the\u00a0"},
                                   {"the ", "the\u2009"},
                                   {"tion", "\u00adtion"},
                                   {"1", "１"},
                                   {"2", "２"}}) {
      INFO(from << " as " << to);
      CHECK(all_said(replaced(text, from, to)) == typed);
    }
  }
}

TEST_CASE("a text reads the same with typed dashes and points") {
  for (const std::string& text : typed_texts()) {
    INFO(text.substr(0, 80));
    const std::string printed = replaced(text, " — ", " – ");
    CHECK(all_said(replaced(printed, " – ", " -- ")) == all_said(printed));
    CHECK(all_said(replaced(text, "...", "…")) == all_said(text));
  }
}

TEST_CASE("a text reads the same with two apostrophes for a quotation mark") {
  for (const std::string& text : typed_texts()) {
    INFO(text.substr(0, 80));
    const std::string typed = replaced(replaced(text, "“", "\""), "”", "\"");
    CHECK(all_said(replaced(typed, "\"", "''")) == all_said(typed));
  }
}

// In lines of 70 bytes at most, where a blank allows it.
std::string wrapped(const std::string& text) {
  constexpr std::size_t kWidth = 70;
  std::string out;
  for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
    end = std::min(text.find('\n', begin), text.size());
    if (end - begin > kWidth)
      if (const std::size_t space = text.rfind(' ', begin + kWidth); space > begin && space < end)
        end = space;
    out += text.substr(begin, end - begin) + '\n';
  }
  return out;
}

// On pages of some lines, with a head, a number and a form feed each. They end within sentences or between
// paragraphs.
std::string on_pages(const std::string& lines) {
  constexpr std::size_t kLines = 9;
  std::string out;
  std::size_t page = 17, count = 0;
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end + 1) {
    end = lines.find('\n', begin);
    out += lines.substr(begin, end + 1 - begin);
    const bool blank = end == begin, within = !blank && letter(lines[end - 1]) && end - begin > 50;
    const bool goes_on = end + 1 < lines.size() && lines[end + 1] >= 'a' && lines[end + 1] <= 'z';
    if (++count < kLines || !(blank || (within && goes_on))) continue;
    out += "\n" + std::to_string(page++) + "\n\fNORTHERN HARBOUR PAPERS\n\n";
    count = 0;
  }
  return out + "\n" + std::to_string(page) + "\n\f";
}

TEST_CASE("a text reads the same on the pages that it was printed on") {
  for (const std::string& text : typed_texts()) {
    const std::string lines = wrapped(text);
    INFO(on_pages(lines));
    CHECK(all_said(on_pages(lines)) == all_said(lines));
  }
}

}  // namespace
}  // namespace stemma::ingest
