#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

using stemma::ingest::Extracted;

TEST_CASE("words of a web address name nothing") {
  const Extracted text(
      "It is kept at https://example.org/HarbourReport/Oslo/Kenya/1987.pdf, and the "
      "[Bergen](http://ports.example/KofiBrief)[Norland Port Council](https://npc.example/x) note it.");
  for (const char* type : {"person", "event", "date", "work"}) CHECK(text.count(type) == 0);
  CHECK_FALSE(text.has("place", "Oslo"));
  CHECK_FALSE(text.has("place", "Kenya"));
  CHECK(text.has("place", "Bergen"));
  CHECK(text.has("organization", "Norland Port Council"));
  CHECK(text.count("organization") == 1);
}
