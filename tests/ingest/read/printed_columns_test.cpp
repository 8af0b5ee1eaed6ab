// Columns of prose side by side in plain text.
#include "ingest/read/printed_columns.hpp"

#include <algorithm>

#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;

namespace {

using ColumnLines = std::vector<std::string>;

ColumnLines column_lines(std::string_view text) {
  ColumnLines lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

// Sets columns beside each other, each from so many characters on.
std::string beside(const std::vector<ColumnLines>& columns, std::size_t distance) {
  std::size_t rows = 0;
  for (const ColumnLines& column : columns) rows = std::max(rows, column.size());
  std::string page;
  for (std::size_t row = 0; row < rows; ++row) {
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (row < columns[i].size() && !columns[i][row].empty()) {
        line.resize(distance * i, ' ');
        line += columns[i][row];
      }
    page += line + "\n";
  }
  return page;
}

Reading read_columns(const std::string& file) {
  Reading reading = ingest::read("a.txt", file).value();
  CHECK(broken_promise(reading, file) == "");
  return reading;
}

const ColumnLines kLeftColumn = column_lines(
    "The harbour board met on the first of\n"
    "May and asked the council to mend the\n"
    "pier before the winter. The council\n"
    "had no money for it.\n"
    "\n"
    "In June the board wrote to the\n"
    "minister of ports, who answered that\n"
    "the pier was not his but belonged to");
const ColumnLines kRightColumn = column_lines(
    "the town and should be mended by it.\n"
    "Nobody was content with this answer,\n"
    "\n"
    "least of all the fishers, who\n"
    "founded a union of their own.\n"
    "\n"
    "They elected Ada Berg as its first\n"
    "president, and mended the pier.");
const std::string kInTurn =
    "The harbour board met on the first of\nMay and asked the council to mend the\n"
    "pier before the winter. The council\nhad no money for it.\n\nIn June the board wrote to the\n"
    "minister of ports, who answered that\nthe pier was not his but belonged to\n"
    "the town and should be mended by it.\nNobody was content with this answer,\n"
    "least of all the fishers, who\nfounded a union of their own.\n\n"
    "They elected Ada Berg as its first\npresident, and mended the pier.\n";

}  // namespace

TEST_CASE("columns side by side are read one after the other, and paragraphs go on over their ends") {
  const Reading reading = read_columns(beside({kLeftColumn, kRightColumn}, 45));
  CHECK(reading.text == kInTurn);
  CHECK_FALSE(reading.mapped);
}

TEST_CASE("what runs over the whole width stays above and below the columns") {
  const std::string title = "A Short History of the Pier, and of All Who Wanted to Mend It at Last\n";
  const std::string foot = "This page was printed for the friends of the pier and is not to be sold.\n";
  const std::string page = beside({kLeftColumn, kRightColumn}, 45);
  CHECK(read_columns(title + "\n" + page + "\n" + foot).text == title + "\n" + kInTurn + "\n" + foot);
}

TEST_CASE("three columns are read one after the other") {
  const ColumnLines third = column_lines(
      "It stands to this day, and in the\nsummer people walk on it in the\nevening and talk of Ada Berg, of\n"
      "the minister, and of a council\nthat had no money.\n\nIn winter nobody goes there, and\nthe board "
      "counts its planks.");
  const std::string file = beside({kLeftColumn, kRightColumn, third}, 45);
  const std::string last = "It stands to this day, and in the\n";
  const Reading reading = read_columns(file);
  CHECK(reading.text.substr(0, kInTurn.size()) == kInTurn);
  CHECK(reading.text.find(last) == kInTurn.size() + 1);
}

TEST_CASE("columns of several pages keep their pages, and lose the heads") {
  std::string file;
  for (int page = 7; page < 10; ++page) {
    ColumnLines left = kLeftColumn, right = kRightColumn;
    for (ColumnLines* column : {&left, &right})
      for (std::string& line : *column)
        if (!line.empty()) line.insert(line.find(' '), 1, static_cast<char>('a' + page));
    file += "NOTES OF THE PIER                      " + std::to_string(page) + "\n\n" +
            beside({left, right}, 45) + "\f";
  }
  const Reading reading = read_columns(file);
  CHECK(reading.text.find("NOTES") == std::string::npos);
  REQUIRE(reading.pages.size() == 3);
  for (const Page& page : reading.pages) {
    const ColumnLines lines = column_lines(words(reading, page.span));
    CHECK(lines.size() >= 15);
    CHECK(lines.front().substr(5) == "harbour board met on the first of");
    CHECK(lines[8].substr(5) == "town and should be mended by it.");
  }
  CHECK(reading.pages[1].label == "8");
}

TEST_CASE("cells of a table stay beside each other, with and without blank lines between its rows") {
  const std::string parted =
      "Measure                                   Responsible\n\n"
      "Build a new pier for the ferries that     Ministry of Ports, together with\n"
      "serve the outer islands                   the Harbour Board\n\n"
      "Repair the lighthouse and keep            Lighthouse Service, which has\n"
      "it open in winter for                     its own engineers\n"
      "the guests\n\n"
      "Train two hundred pilots in the new       Pilots' School of the city, and\n"
      "school of the port                        the union of pilots\n\n"
      "Found a bank that lends to fishers        Ministry of Finance, unless the\n"
      "at low interest                           council of the banks objects\n";
  std::string dense;
  for (const std::string& line : column_lines(parted))
    if (!line.empty()) dense += line + "\n";
  CHECK(read_columns(parted).text == parted);
  CHECK(read_columns(dense).text == dense);
}

TEST_CASE("wide blanks of one justified column part nothing") {
  std::mt19937 random = random_source();
  for (int round = 0; round < 100; ++round) {
    std::string file;
    for (int row = 0; row < 40; ++row) {
      for (std::size_t width = 0, length; width < 70; width += length) {
        length = 2 + random() % 8;
        file += (width == 0          ? ""
                 : random() % 3 == 0 ? "  "
                 : random() % 3 == 0 ? "   "
                                     : " ") +
                std::string(length, random() % 8 == 0 ? 'A' : 'a');
      }
      file += "\n";
    }
    INFO("round " << round << ":\n" << file);
    REQUIRE(read_columns(file).text == file);
  }
}

// Chance may make two columns look like cells that begin at once.
TEST_CASE("random prose in two columns comes back word by word, or seldom as it was") {
  constexpr const char* kWords[] = {"the",     "board",   "of",   "harbours", "Ada",   "Berg",
                                    "mended",  "a",       "pier", "and",      "wrote", "to",
                                    "Übersee", "council", "in",   "May"};
  std::mt19937 random = random_source();
  int in_turn = 0;
  for (int round = 0; round < 300; ++round) {
    std::vector<ColumnLines> columns(2);
    std::string expected;
    for (ColumnLines& column : columns)
      for (std::size_t rows = 20 + random() % 20; rows > 0; --rows) {
        std::string line;
        while (line.size() < 30) line += (line.empty() ? "" : " ") + std::string(kWords[random() % 16]);
        column.push_back(line);
        expected += line + "\n";
        if (random() % 3 == 0) column.push_back("");
      }
    // Characters, not bytes, are what stands one below the other.
    std::vector<ColumnLines> set = columns;
    for (ColumnLines& column : set)
      for (std::string& line : column)
        for (std::size_t at = 0; (at = line.find("Ü", at)) != std::string::npos;) line.replace(at, 2, "U");
    std::string file = beside(set, 42 + random() % 10);
    for (std::size_t at = 0; (at = file.find("Ubersee", at)) != std::string::npos;) file.replace(at, 1, "Ü");
    INFO("round " << round << ":\n" << file);
    const Reading reading = read_columns(file);
    if (reading.mapped) {
      REQUIRE(reading.text == file);
      continue;
    }
    std::string text;
    for (const std::string& line : column_lines(reading.text))
      if (!line.empty()) text += line + "\n";
    REQUIRE(text == expected);
    ++in_turn;
  }
  CHECK(in_turn > 270);
}
