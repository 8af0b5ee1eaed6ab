#include "ingest/one_of.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catch.hpp"

using stemma::ingest::one_of;
using stemma::ingest::word_sign;

TEST_CASE("A word is one of those named only where it is the whole of one of them") {
  CHECK(one_of("of", "of"));
  CHECK(one_of("of", "in", "of", "at"));
  CHECK_FALSE(one_of("of", "in", "off", "o"));
  CHECK_FALSE(one_of("", "in", "of"));
  CHECK(one_of("", ""));
  CHECK_FALSE(one_of("Of", "of"));
  CHECK(one_of(std::string_view("office").substr(0, 2), "of"));  // what stands behind a view is no part of it
  CHECK_FALSE(one_of(std::string_view("of\0", 3), "of"));
}

TEST_CASE("Of many words, and with a sign, it is told as of few") {
  const auto plain = [](std::string_view word) {
    return word == "of" || word == "in" || word == "toward" || word == "against" || word == "–";
  };
  const std::string letters = "aofint–";
  std::vector<std::string> words{"of",
                                 "in",
                                 "toward",
                                 "against",
                                 "–",
                                 "foward",
                                 "againsr",
                                 "ag",
                                 std::string(64, 'o'),
                                 std::string(66, 'o')};
  for (const char a : letters)
    for (const char b : letters) words.push_back({a, b});
  for (const std::string& word : words) {
    INFO(word);
    CHECK(one_of(word, "of", "in", "toward", "against", "–") == plain(word));
    CHECK(one_of(word_sign(word), word, "of", "in", "toward", "against", "–") == plain(word));
    CHECK(one_of(word_sign(word), word, "of") == (word == "of"));
  }
  CHECK_FALSE(one_of("", "of", "in", "toward", "against", "–"));
}
