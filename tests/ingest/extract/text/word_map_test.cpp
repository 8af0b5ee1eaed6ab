#include "ingest/extract/text/word_map.hpp"

#include <deque>
#include <map>
#include <random>

#include "tests/support/catch.hpp"

using namespace stemma::ingest;

TEST_CASE("A map of words answers as std::map does, in the order in which words came") {
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    WordMap<int> map;
    std::map<std::string, int, std::less<>> known;
    std::vector<std::string> order;
    std::deque<std::string> kept;
    if (round % 2 == 0) map.reserve(random() % 300);
    for (int i = 0; i < 1000; ++i) {
      std::string word;  // few letters, so that many come again; the empty word among them
      for (std::size_t n = random() % 5; n > 0; --n) word += static_cast<char>('a' + random() % 4);
      if (random() % 3 == 0) {
        const int* found = map.find(word);
        const auto expected = known.find(word);
        REQUIRE((found != nullptr) == (expected != known.end()));
        if (found != nullptr) CHECK(*found == expected->second);
        continue;
      }
      if (known.emplace(word, 0).second) order.push_back(word);
      known[word] += i;
      map.of(word, [&](std::string_view fresh) -> std::string_view {
        return kept.emplace_back(fresh);  // the map is given what outlives `word`
      }) += i;
    }
    REQUIRE(map.size() == known.size());
    std::size_t at = 0;
    for (const auto& [word, hash, value] : map) {
      CHECK(word == order[at++]);
      CHECK(value == known.at(std::string(word)));
    }
  }
}
