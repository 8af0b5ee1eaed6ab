#include "ingest/extract/concepts/term_words.hpp"

#include "schema/schema.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

Reading reading_of(std::string_view text) { return *read("terms.txt", std::string(text)); }

TermPlace place_of(const Analysis& analysis, std::string_view first, TokenIndex words) {
  TokenIndex i = 0;
  while (analysis.tokens[i].text != first) ++i;
  return {i, i + words};
}

TEST_CASE("Phrases that are one term have one key") {
  const Reading reading = reading_of("A cyber-attack, cyber attacks and a cyberattack; no cyber attacker.");
  const Analysis analysis = analyse(reading, schema::Schema::built_in());
  const TermWords words(analysis);
  const TermPlace joined = place_of(analysis, "cyber-attack", 1), two = place_of(analysis, "cyber", 2),
                  whole = place_of(analysis, "cyberattack", 1);
  CHECK(words.text(two) == "cyberattack");
  CHECK(words.key(joined) == words.key(two));
  CHECK(words.key(whole) == words.key(two));
  const TermPlace attacker = place_of(analysis, "attacker", 1);
  const TermPlace other{attacker.first - 1, attacker.last};
  CHECK(words.text(other) == "cyberattacker");
  CHECK(words.key(other) != words.key(two));
}

TEST_CASE("A term of the lists is known in the plural too, and as part of a longer phrase") {
  const Reading reading =
      reading_of("They wrote of human rights violations and of government policies in red boxes.");
  const Analysis analysis = analyse(reading, schema::Schema::built_in());
  const TermWords words(analysis);
  const TermPlace rights = place_of(analysis, "human", 2), policies = place_of(analysis, "government", 2),
                  boxes = place_of(analysis, "red", 2);
  CHECK(words.is_subject_term(rights));
  CHECK(words.is_subject_term(policies));
  CHECK_FALSE(words.is_subject_term(boxes));
  CHECK(words.subject_term(rights.first, rights.last + 1) >= rights.last);
  CHECK(words.subject_term(boxes.first, boxes.last) == boxes.first);
  CHECK(words[rights.last].plural);
  CHECK(words.singular(rights.last) == "violation");
}

TEST_CASE("A map of terms gives each key the number that was set") {
  TermMap map;
  for (TermKey key = 1; key <= 1000; ++key) map[key << 40] = static_cast<std::uint32_t>(key);
  bool all = true;
  for (TermKey key = 1; key <= 1000; ++key) all = all && map.find(key << 40) == key;
  CHECK(all);
  CHECK(map.find(7) == 0);
}

}  // namespace
}  // namespace stemma::ingest
