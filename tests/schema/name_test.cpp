#include "schema/name.hpp"

#include "tests/support/catch.hpp"

using stemma::schema::set_apart;

TEST_CASE("names that differ in a number, a year or a compass point are set apart") {
  CHECK(set_apart("Second Committee", "Third Committee"));
  CHECK(set_apart("North Korea", "South Korea"));
  CHECK(set_apart("North Korea", "Korea"));
  CHECK(set_apart("Conference of 1907", "Conference of 1899"));
  CHECK(set_apart("COP26", "COP27"));
  CHECK(set_apart("George V", "George VI"));
  CHECK(set_apart("Northeastern Water Board", "Northwestern Water Board"));
}

TEST_CASE("one number in two forms sets nothing apart") {
  CHECK_FALSE(set_apart("World War II", "Second World War"));
  CHECK_FALSE(set_apart("14th Session", "Fourteenth Session"));
  CHECK_FALSE(set_apart("Northern Board", "North Board"));
  CHECK_FALSE(set_apart("V. Ivanov", "Vladimir Ivanov"));
  CHECK_FALSE(set_apart("The Labour Board", "Labor Board"));
}
