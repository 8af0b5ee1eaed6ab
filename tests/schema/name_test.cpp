#include "schema/name.hpp"

#include <random>

#include "tests/support/catch.hpp"

using stemma::schema::fold, stemma::schema::lower, stemma::schema::set_apart, stemma::schema::typed_marks;

TEST_CASE("a name of plain words folds as it does between quotation marks") {
  const std::vector<std::string> words = {"the", "The", "A", "an",  "AN", "on",
                                          "Ann", "Thy", "x", "Who", "9",  "Lake12"};
  std::mt19937 random(5);
  for (int round = 0; round < 2000; ++round) {
    std::string name;
    for (std::size_t n = 1 + random() % 4; n > 0; --n)
      name += (name.empty() ? "" : random() % 9 == 0 ? "  " : " ") + words[random() % words.size()];
    CHECK(fold(name) == fold('"' + name + '"'));
  }
}

TEST_CASE("a plain name has letters, figures and single blanks, and no article in front") {
  const auto plain = [](const std::string& name) {
    std::string to(name.size() + stemma::schema::kFoldRoom, '?');
    const bool is = stemma::schema::fold_plain(name, to.data());
    if (is) CHECK(to.substr(0, name.size()) == fold(name));
    return is;
  };
  const std::string_view figures_and_letters =
      " 0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (int c = 0; c < 256; ++c)
    for (const char* front : {"Reef", "Deep Water Basin"}) {
      const char byte = static_cast<char>(c);
      CHECK(plain(front + std::string(1, byte) + "Board") ==
            (figures_and_letters.find(byte) != std::string_view::npos));
    }
  for (const char* name :
       {"", " ", " Reef", "Reef ", "Deep Water Basin  Board", "The Reef", "a Reef", "AN Reef"})
    CHECK(!plain(name));
}

TEST_CASE("commas, dashes and accents of plain names fold as they do beside a mark that has no short way") {
  const std::vector<std::string> words = {"the", "a",     "Ann",    "Müller", "Élan",   "garçon",
                                          "9",   "Ann’s", "‘Fund’", "“Act”",  "straße", "Æsir"};
  const std::vector<std::string> between = {" ", ", ", "-", "–", " — ", "/", ": ", "  "};
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string name;
    for (std::size_t n = 1 + random() % 4; n > 0; --n)
      name += (name.empty() ? "" : between[random() % between.size()]) + words[random() % words.size()];
    CHECK(fold(name) == fold("‹" + name + "›"));
  }
  CHECK(fold("Élan–Müller, the Port") == "elan muller the port");
  for (const char* name :
       {"Côte d’Ivoire", "Côte d‘Ivoire", "Côte dʼIvoire", "Côte d´Ivoire", "Côte d′Ivoire"})
    CHECK(fold(name) == fold("Côte d'Ivoire"));
  CHECK(typed_marks("O’Brien‑Smith of Nuku‘alofa") == "O'Brien-Smith of Nuku'alofa");
  CHECK(typed_marks("Élan") == "Élan");
}

TEST_CASE("text of any length is lowered, ASCII and other") {
  const std::string capitals = "ABC XYZ@[`{ Lake 19 ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                    small = "abc xyz@[`{ lake 19 abcdefghijklmnopqrstuvwxyz";
  for (std::size_t size = 0; size <= capitals.size(); ++size) {
    CHECK(lower(capitals.substr(0, size)) == small.substr(0, size));
    CHECK(lower(capitals.substr(0, size) + "É") == small.substr(0, size) + "é");
  }
}

TEST_CASE("the id of a name of letters and figures is the name with dashes") {
  const std::string name = "lakes of 19 ferry towns and ports by the sea of ice",
                    dashed = "lakes-of-19-ferry-towns-and-ports-by-the-sea-of-ice";
  for (std::size_t size = 1; size <= name.size(); ++size)
    if (name[size - 1] != ' ')
      CHECK(stemma::schema::node_id("place", name.substr(0, size)) == "place-" + dashed.substr(0, size));
  CHECK(stemma::schema::node_id("place", "St. John d'Arc of 19 lakes") == "place-st-john-d-arc-of-19-lakes");
}

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
