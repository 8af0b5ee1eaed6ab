#include "ingest/extract/term_keys.hpp"

#include "schema/schema.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

Reading reading_of(std::string_view text) { return *read("keys.txt", std::string(text)); }

TEST_CASE("Phrases that are one term have one key") {
  const Reading reading = reading_of("A cyber-attack, cyber attacks and a cyberattack; no cyber attacker.");
  const Analysis analysis = analyse(reading, schema::Schema::built_in());
  const TermKeys keys(analysis);
  const auto place = [&](std::string_view first, TokenIndex words) {
    TokenIndex i = 0;
    while (analysis.tokens[i].text != first) ++i;
    return TermPlace{i, i + words};
  };
  const TermPlace joined = place("cyber-attack", 1), two = place("cyber", 2), whole = place("cyberattack", 1);
  CHECK(keys.text(two) == "cyberattack");
  CHECK(keys.of(joined) == keys.of(two));
  CHECK(keys.of(whole) == keys.of(two));
  const TermPlace other{place("attacker", 1).first - 1, place("attacker", 1).last};
  CHECK(keys.text(other) == "cyberattacker");
  CHECK(keys.of(other) != keys.of(two));
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
