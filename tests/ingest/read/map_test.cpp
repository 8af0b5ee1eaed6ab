// The map from text to file: for random files in every encoding and format, what was copied is what stands
// there.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "ingest/isolate/wire.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "tests/ingest/read/readings.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::ingest;
using namespace stemma::ingest::test;

TEST_CASE("A reading keeps its promises for random files of every format and encoding") {
  std::mt19937 random = random_source();
  int read_well = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::u32string text = random_text(random, random() % 60);
    const char* encoding =
        std::vector<const char*>{"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}[random() % 4];
    const char* name = std::vector<const char*>{"a.txt", "a.md", "a.html", "a.tei", "a.rtf"}[random() % 3];
    const std::string file = encoded(text, encoding, random() % 2 == 0);
    const auto reading = ingest::read(name, file);
    INFO("round " << round << ", " << name << ", " << encoding << ":\n" << encoded(text, "UTF-8", false));
    if (!reading) {
      REQUIRE(
          (reading.error().code == ErrorCode::malformed || reading.error().code == ErrorCode::unsupported));
      continue;
    }
    ++read_well;
    REQUIRE(ingest::test::broken_promise(*reading, file) == "");
  }
  CHECK(read_well > 2500);
}

TEST_CASE("A reading keeps its promises for random bytes") {
  std::mt19937 random = random_source();
  for (int round = 0; round < 3000; ++round) {
    std::string file = encoded(random_text(random, random() % 30), "UTF-8", false);
    for (std::size_t i = 0; i < 1 + file.size() / 20; ++i)
      file[random() % file.size()] = static_cast<char>(random());
    const char* name = std::vector<const char*>{"a.txt", "a.md", "a.html", "a.tei", "a.rtf"}[random() % 3];
    const auto reading = ingest::read(name, file);
    INFO("round " << round << ", " << name << ": " << file);
    if (reading) REQUIRE(ingest::test::broken_promise(*reading, file) == "");
  }
}

TEST_CASE("The seeds of the fuzzers are read, and keep the promises") {
  for (const std::string format : {"txt", "md", "html", "tei", "rtf", "eml", "pdf"})
    for (const auto& entry : std::filesystem::directory_iterator(std::string(STEMMA_SOURCE_DIR) +
                                                                 "/tests/fuzz/corpus/" + format)) {
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string file((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
      const auto reading = read_as(format, file);
      INFO(entry.path());
      REQUIRE(reading);
      CHECK(ingest::broken_promise(*reading, file.size()) == "");
      if (reading->mapped) CHECK(ingest::test::broken_promise(*reading, file) == "");
    }
}

TEST_CASE("Plain UTF-8 text needs no map") {
  const std::string file = "Caf\xC3\xA9 plans.\n\nThe council meets. It should act - soon.\n";
  const Reading reading = *ingest::read("a.txt", file);
  CHECK(reading.text == file);
  CHECK(reading.map.pieces.empty());
  CHECK(reading.warnings.empty());
  CHECK_FALSE(reading.structured);
}

TEST_CASE("Words of a text lead to their bytes in the file") {
  const std::string file = "\xEF\xBB\xBFThe govern-\r\nance of pol\xC2\xADicy\r\nis new.\r\n";
  const Reading reading = *ingest::read("a.txt", file);
  CHECK(reading.text == "The governance\nof policy\nis new.\n");
  CHECK(source(reading, file, find(reading, "The")) == "The");
  CHECK(source(reading, file, find(reading, "governance")) == "govern-\r\nance");
  CHECK(source(reading, file, find(reading, "policy")) == "pol\xC2\xADicy");
  CHECK(source(reading, file, find(reading, "is new.")) == "is new.");
}

// What Python's read_text() gives, done the slow way.
namespace {
std::u32string as_outside(std::string_view file, std::string_view encoding) {
  std::u32string text;
  for (std::size_t at = 0; at < file.size();) {
    const FileCharacter c = character_at(file, at, encoding);
    at += c.length;
    if (c.code == U'\n' && !text.empty() && text.back() == U'\r')
      text.back() = U'\n';
    else
      text += c.code;
  }
  std::replace(text.begin(), text.end(), U'\r', U'\n');
  return text;
}
}  // namespace

TEST_CASE("Code points are counted as programs outside count them") {
  std::mt19937 random = random_source();
  for (int round = 0; round < 300; ++round) {
    const char* encoding = std::vector<const char*>{"UTF-8", "UTF-16LE", "windows-1252"}[random() % 3];
    const std::string file = encoded(random_text(random, 40), encoding, random() % 2 == 0);
    const std::u32string outside = as_outside(file, encoding);
    const CodePointIndex index(file, encoding);
    CHECK(index.slice(0, outside.size() + 9) == encoded(outside, "UTF-8", false));
    std::uint64_t count = 0;
    for (std::size_t at = 0; at < file.size(); ++count) {
      REQUIRE(index.code_point(static_cast<std::uint32_t>(at)) == count);
      REQUIRE(index.slice(count, count + 1) == encoded(outside.substr(count, 1), "UTF-8", false));
      const FileCharacter c = character_at(file, at, encoding);
      at += c.length;
      if (c.code == U'\r' && at < file.size() && character_at(file, at, encoding).code == U'\n')
        at += character_at(file, at, encoding).length;
    }
    CHECK(count == outside.size());
    CHECK(index.code_point(static_cast<std::uint32_t>(file.size())) == count);
  }
}

TEST_CASE("A byte order mark and both line end bytes count as one code point each") {
  const std::string file =
      "\xEF\xBB\xBF"
      "a\r\n\xF0\x9F\x8C\x8D"
      "b";
  const CodePointIndex index(file, "UTF-8");
  CHECK(index.code_point(0) == 0);
  CHECK(index.code_point(3) == 1);
  CHECK(index.code_point(6) == 3);
  CHECK(index.code_point(10) == 4);
  CHECK(index.slice(1, 4) == "a\n\xF0\x9F\x8C\x8D");
}
