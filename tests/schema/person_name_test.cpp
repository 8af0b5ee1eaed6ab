#include "schema/person_name.hpp"

#include "tests/support/catch.hpp"

using namespace stemma::schema;

TEST_CASE("a person's surname stands last, or before a comma") {
  CHECK(person_name("Ada M. Lind").surname == "lind");
  CHECK(person_name("Lind, Ada M.").surname == "lind");
  CHECK(person_name("Ada Lind, Jr.").surname == "lind");
  CHECK(person_name("Ada Lind III").surname == "lind");
  CHECK(person_name("Lind, Ada M.").given == std::vector<std::string>{"ada", "m"});
  CHECK(person_name("J.R.R. Lind").given == std::vector<std::string>{"j", "r", "r"});
  CHECK(person_name("").surname.empty());
}

TEST_CASE("given names agree by initials and by what is left out") {
  const auto agree = [](const char* x, const char* y) {
    return given_names_agree(person_name(x), person_name(y));
  };
  CHECK(agree("A. Lind", "Ada Lind"));
  CHECK(agree("Ada Lind", "Lind, Ada M."));
  CHECK(agree("Joe Lind", "Joseph R. Lind"));
  CHECK(agree("William Lind", "Bill Lind"));
  CHECK_FALSE(agree("Joe Lind", "John Lind"));
  CHECK_FALSE(agree("Ada B. Lind", "Ada C. Lind"));
  CHECK_FALSE(agree("Anna Lind", "Ada Lind"));
  CHECK_FALSE(agree("Lind", "Ada Lind"));
}
