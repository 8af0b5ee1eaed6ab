#include "tests/ingest/extracted.hpp"
#include "tests/support/catch.hpp"

using stemma::ingest::Extracted;

TEST_CASE("an office ties a person to a body or a country") {
  CHECK(Extracted("Amara Okafor, Director of the Norland Institute for Medicine, spoke.")
            .says("Amara Okafor", "affiliated_with", "Norland Institute for Medicine"));
  CHECK(Extracted("UNESCO Director Amara Okafor spoke.").says("Amara Okafor", "affiliated_with", "UNESCO"));
  CHECK(Extracted("Peru was poor. The Peruvian President Juan Ortega left.")
            .says("Juan Ortega", "affiliated_with", "Peru"));
  CHECK(Extracted("The Norland Research Council is chaired by Helen Park.")
            .says("Helen Park", "affiliated_with", "Norland Research Council"));
  CHECK(Extracted("Ms. Ferrari (Italy) agreed with everybody.").says("Ferrari", "affiliated_with", "Italy"));
}

TEST_CASE("seats, parts and hosts") {
  CHECK(Extracted("The Norland Research Council is based in Geneva, Switzerland.")
            .says("Norland Research Council", "located_in", "Geneva"));
  CHECK(Extracted("They work in Geneva, Switzerland.").says("Geneva", "part_of", "Switzerland"));
  CHECK(Extracted("The Ministry of Mines's Office of Research was closed.")
            .says("Office of Research", "part_of", "Ministry of Mines"));
  CHECK(Extracted("The World Harbour Conference was hosted by Norway.")
            .says("World Harbour Conference", "organized_by", "Norway"));
  CHECK(Extracted("The World Harbour Conference was held in Geneva in June 1993.")
            .says("World Harbour Conference", "dated", "June 1993"));
  CHECK(Extracted("The World Harbour Conference was held in Geneva in June 1993.")
            .says("World Harbour Conference", "located_in", "Geneva"));
}

TEST_CASE("life and office have their dates") {
  CHECK(Extracted("Helen Park (1861-1923) was a playwright.").says("Helen Park", "dated", "1861-1923"));
  CHECK(Extracted("Helen Park was appointed Governor in 1902.").says("Helen Park", "dated", "1902"));
}
