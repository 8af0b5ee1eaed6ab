#include "ingest/one_of.hpp"

#include "tests/support/catch.hpp"

using stemma::ingest::one_of;

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
