// Reading as a whole.
#include "ingest/extract/extract.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

std::vector<Reading> corpus() {
  std::vector<Reading> readings;
  for (const char* name : {"agreement-herring-commission", "biography-economist", "decree-water-council"}) {
    std::ifstream file(std::string(STEMMA_SOURCE_DIR) + "/tests/corpus/" + name + ".txt", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    readings.push_back(*read(std::string(name) + ".txt", text));
  }
  return readings;
}

// As many different words as a thread remembers, and more.
std::string strange_words() {
  constexpr std::size_t kWords = 70'000, kSyllables = 4;
  const std::string consonants = "bdfgklmnprstvz", vowels = "aeiou";
  std::string text;
  for (std::size_t n = 0; n < kWords; ++n) {
    std::size_t left = n;
    for (std::size_t k = 0; k < kSyllables; ++k) {
      text += consonants[left % consonants.size()];
      left /= consonants.size();
      text += vowels[(n + k) % vowels.size()];
    }
    text += n % 12 == 11 ? ".\n" : " ";
  }
  return text;
}

}  // namespace

TEST_CASE("what a document says does not depend on what was read before it") {
  const schema::Schema& schema = schema::Schema::built_in();
  const std::vector<Reading> readings = corpus();
  std::vector<graph::Fragment> first;
  for (const Reading& reading : readings) first.push_back(extract(reading, schema).fragment);
  REQUIRE(first.front().statements.size() > 3);

  extract(*read("strange.txt", strange_words()), schema);  // words are numbered anew from the next text on
  for (std::size_t i = readings.size(); i-- > 0;) {
    INFO(i);
    CHECK(extract(readings[i], schema).fragment == first[i]);
  }
}

}  // namespace stemma::ingest
