// Plain text off the printed page: running heads, page numbers, line numbers, pages.
#include "ingest/read/printed_pages.hpp"

#include "ingest/read/page_furniture.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;

namespace {

// Reads a text, and checks what every reading promises.
Reading read_text(const std::string& file) {
  Reading reading = ingest::read("a.txt", file).value();
  CHECK(broken_promise(reading, file) == "");
  return reading;
}

std::vector<std::string> labels(const Reading& reading) {
  std::vector<std::string> out;
  for (const Page& page : reading.pages) out.push_back(page.label);
  return out;
}

// Without figures, which would make all lines alike.
std::string named(std::size_t number) {
  std::string name = std::to_string(number);
  for (char& c : name) c = static_cast<char>('A' + (c - '0'));
  return name;
}
std::string line_of(std::size_t number) { return "The board of " + named(number) + " met.\n"; }

// `count` lines of prose that are unlike each other.
std::string lines(std::size_t count, std::size_t first = 100) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += line_of(first + i);
  return out;
}

using Labels = std::vector<std::string>;

}  // namespace

TEST_CASE("running heads and page numbers of pages that form feeds part are no text") {
  const std::string file =
      "SEA AND SHORE\n\nThe board asked the council to\n\n11\n\n\f"
      "SEA AND SHORE\n\nmend the pier.\n\n12\n\n\f"
      "SEA AND SHORE\n\nThe council did so.\n\n13\n\n\f"
      "SEA AND SHORE\n\nIt rained.\n\n14\n\n\f";
  const Reading reading = read_text(file);
  CHECK(reading.text ==
        "SEA AND SHORE\n\nThe board asked the council to\nmend the pier.\n\nThe council did so.\n\nIt "
        "rained.\n");
  CHECK(labels(reading) == Labels{"11", "12", "13", "14"});
  CHECK(words(reading, reading.pages[1].span) == "mend the pier.\n\n");
  CHECK(source(reading, file, find(reading, "did so")) == "did so");
}

TEST_CASE("heads that take turns are known by the number that goes up with the pages") {
  std::string file;
  for (std::size_t page = 0; page < 4; ++page) {
    const std::string number = std::to_string(page + 240);
    file += (page % 2 == 0 ? number + "   NORTHERN REVIEW\n\n" : "SEA AND SHORE   " + number + "\n\n") +
            lines(5, 1000 + 10 * page) + "\f";
  }
  const Reading reading = read_text(file);
  CHECK(reading.text.find("REVIEW") == std::string::npos);
  CHECK(reading.text.find("SHORE") == std::string::npos);
  CHECK(labels(reading) == Labels{"240", "241", "242", "243"});
  CHECK(page_of(reading, find(reading, named(1021)).begin)->label == "242");
}

TEST_CASE("pages without numbers of their own are counted from one") {
  const Reading reading = read_text(lines(5) + "\f" + lines(5, 200) + "\f" + lines(5, 300));
  CHECK(labels(reading) == Labels{"1", "2", "3"});
  CHECK(reading.text == lines(5) + "\n" + lines(5, 200) + "\n" + lines(5, 300));
  CHECK(read_text(lines(5) + "\f").pages.empty());
  CHECK(read_text("\f" + lines(5)).pages.empty());
}

TEST_CASE("numbered headings at the top of pages are text") {
  const Reading reading =
      read_text("1. Duties\n" + lines(4) + "\f2. Fees\n" + lines(4, 200) + "\f3. Works\n" + lines(4, 300));
  for (const char* heading : {"1. Duties", "2. Fees", "3. Works"})
    CHECK(reading.text.find(heading) != std::string::npos);
}

TEST_CASE("lone numbers at the distance of pages part a text without form feeds") {
  std::string file, expected;
  for (std::size_t page = 0; page < 4; ++page) {
    const std::string prose = lines(30, 1000 + 100 * page);
    file += prose + "\n" + std::to_string(page + 7) + "\n\nHARBOUR NOTES\n\n";
    expected += (page == 0 ? "" : "\n") + prose;
  }
  const Reading reading = read_text(file + "The end is here.\n");
  CHECK(reading.text == expected + "\nThe end is here.\n");
  CHECK(reading.pages.empty());
}

TEST_CASE("lone numbers at any distance stay where they are") {
  const std::string file =
      "1\n" + lines(3) + "2\n" + lines(40, 200) + "3\n" + lines(20, 300) + "4\n" + lines(3, 400);
  CHECK(read_text(file).text == file);
}

TEST_CASE("numbers of lines at the margin are no text, on one page or many") {
  std::string file, expected;
  for (std::size_t i = 0; i < 60; ++i) {
    const std::string words = i % 3 == 0 ? "The harbour board of place " + named(i) : "goes on with the pier";
    const std::size_t number = i % 25 + 1;
    file += (number < 10 ? "  " : " ") + std::to_string(number) + "   " + words + "\n";
    expected += words + "\n";
  }
  const Reading reading = read_text(file);
  CHECK(reading.text == expected);
  CHECK(source(reading, file, find(reading, "place D")) == "place D");
}

TEST_CASE("numbers before the entries of a list, or before the rows of a table, stay") {
  std::string list, table;
  for (std::size_t i = 1; i <= 30; ++i) {
    list += std::to_string(i) + " Berg, The Pier of " + std::to_string(1900 + i) + "\n";
    table += std::to_string(i) + " " + std::to_string(100 * i) + "\n";
  }
  CHECK(read_text(list).text == list);
  CHECK(read_text(table).text == table);
}

TEST_CASE("words broken at the end of a page are joined") {
  CHECK(read_text("The long govern-\n\n1\n\n\fance of ports.\n\n2\n\f").text ==
        "The long governance\nof ports.\n");
}

TEST_CASE("the words of random pages come back in their order, whatever is printed around them") {
  std::mt19937 random = random_source();
  for (int round = 0; round < 300; ++round) {
    const std::size_t pages = 3 + random() % 6, first = 1 + random() % 400;
    std::string file, expected;
    for (std::size_t page = 0; page < pages; ++page) {
      const std::string prose = lines(4 + random() % 30, 10000 + 100 * page);
      const std::string number = std::to_string(first + page);
      const bool at_foot = random() % 2 == 0;
      if (page > 0) expected += "\n";
      expected += prose;
      file += (at_foot ? "" : number + "  Sea and Shore\n\n") + prose +
              (at_foot ? "\n" + number + "\n" : "") + "\f";
    }
    INFO("round " << round << ":\n" << file);
    const Reading reading = read_text(file);
    REQUIRE(reading.text == expected);
    REQUIRE(reading.pages.size() == pages);
    for (std::size_t page = 0; page < pages; ++page)
      REQUIRE(reading.pages[page].label == std::to_string(first + page));
  }
}

TEST_CASE("the number of a page may be framed, Roman, or one of many") {
  for (const char* number : {"12", "- 12 -", "xii", "Page 3 of 10", "3/10", "[7]"})
    CHECK(page_number(number));
  for (const char* words : {"", "Chapter 3", "12 men", "1,234,567,890", "mix"})
    CHECK_FALSE(page_number(words));
  CHECK(line_shape("Sea and Shore  12") == line_shape("SEA AND SHORE 7") + "#");
}
