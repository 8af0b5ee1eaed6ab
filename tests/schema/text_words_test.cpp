#include "schema/text_words.hpp"

#include <vector>

#include "tests/support/catch.hpp"

using namespace stemma::schema;

namespace {

std::vector<std::string> raw(const std::string& text) {
  std::vector<std::string> all;
  TextWords words(text);
  while (const auto word = words.next()) all.push_back(text.substr(word->begin, word->end - word->begin));
  return all;
}

std::vector<std::string> folded(const std::string& text) {
  auto all = raw(text);
  for (auto& word : all) word = fold_word(word);
  return all;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("Words are runs of letters and digits; dashes and commas part them") {
  CHECK(raw("") == Words{});
  CHECK(raw(" . -- \"\"") == Words{});
  CHECK(raw("A well-known ship, 1,000 tons (3.5%).") ==
        Words{"A", "well", "known", "ship", "1", "000", "tons", "3.5"});
  CHECK(raw("G20 and/or Covid-19_b") == Words{"G20", "and", "or", "Covid", "19", "b"});
}

TEST_CASE("Apostrophes and the points of abbreviations are inside words, full stops are not") {
  CHECK(raw("O'Brien’s ship 'sails'") == Words{"O'Brien’s", "ship", "sails"});
  CHECK(raw("the U.S. and the U.N.D.P.") == Words{"the", "U.S", "and", "the", "U.N.D.P"});
  CHECK(raw("It ends.Then it begins. V. Hugo") == Words{"It", "ends", "Then", "it", "begins", "V", "Hugo"});
  CHECK(raw("Version 3.5.2.") == Words{"Version", "3.5.2"});
}

TEST_CASE("Words are folded as names are") {
  CHECK(folded("The State’s École STRASSE Straße ﬁsh") ==
        Words{"the", "state", "ecole", "strasse", "strasse", "fish"});
  CHECK(folded("e\xCC\x81tat") == Words{"etat"});
  CHECK(folded("co\xC2\xADoperate") == Words{"cooperate"});  // a soft hyphen
}

TEST_CASE("In scripts without spaces each letter is a word") {
  CHECK(raw("领导小组 in 2014年") == Words{"领", "导", "小", "组", "in", "2014", "年"});
  CHECK(raw("Совет мира") == Words{"Совет", "мира"});
}

TEST_CASE("What goes on without end is cut, and no byte of it is lost") {
  const std::string text(1000, 'x');
  std::size_t size = 0;
  for (const auto& word : raw(text)) {
    CHECK(word.size() <= 132);
    size += word.size();
  }
  CHECK(size == text.size());
}

TEST_CASE("Bytes that are no text are parted from words and end") {
  CHECK(raw("a\xFF\xC3 b\xE2\x80") == Words{"a", "b"});
}
