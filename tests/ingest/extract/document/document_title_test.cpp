// What a document is called where it does not say so itself.
#include "ingest/extract/extract.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {
namespace {

std::string title_of(const std::string& text) {
  return extract(read("a.txt", text).value(), schema::Schema::built_in()).title;
}

const std::string kProse =
    "\n\nThe harbour master reads the tables each morning, and the pilots wait for what he says of the "
    "tide.\n";

}  // namespace

TEST_CASE("lines that stand where titles do but are none are passed over") {
  for (const char* none : {"[Check Against Delivery]", "Press release", "FOR IMMEDIATE RELEASE",
                           "Tuesday, 6 March 2001", "March 9, 2022", "Distr.: General"})
    CHECK(title_of(std::string(none) + "\n\nA Plan for the Quays" + kProse) == "A Plan for the Quays");
  CHECK(title_of("A Plan for the Quays" + std::string(kProse) + "\n\n# # #\n") == "A Plan for the Quays");
  CHECK(title_of("Press freedom and its friends" + kProse) == "Press freedom and its friends");
}

TEST_CASE("a title loses what printing and markup put around it") {
  CHECK(title_of("= Pilots of Norland =" + kProse) == "Pilots of Norland");
  CHECK(title_of("Title: Pilots of Norland" + kProse) == "Pilots of Norland");
  CHECK(title_of("9/30/24, 6:17 PM A Plan for the Quays" + kProse) == "A Plan for the Quays");
  CHECK(title_of("9/30 of the quays" + kProse) == "9/30 of the quays");
}

TEST_CASE("a text without a title is called by the name that it explains, or by its first words") {
  CHECK(title_of("PORT UNION (founded 1911) is a union of pilots that keeps the lights of the coast.\n") ==
        "PORT UNION");
  CHECK(title_of("The Norland Pilots' Union was a union that kept the lights of the coast.\n") ==
        "Norland Pilots' Union");
  CHECK(title_of("It is said that the lights of the coast were kept by pilots for many years.\n") ==
        "It is said that the lights of the coast were kept by");
}

TEST_CASE("an article below its short description is called by the name that it explains") {
  CHECK(
      title_of(
          "Body that keeps the lights\n\nThe Norland Pilots Union (NPU) is a union that keeps the lights of "
          "the coast and pays those who work there.\n") == "Norland Pilots Union");
  CHECK(
      title_of(
          "Pilots of Norland\n\nThe Norland Pilots Union (NPU) is a union that keeps the lights of the coast "
          "and pays those who work there.\n") == "Pilots of Norland");
}

TEST_CASE("what is printed above every text of a body is no title") {
  for (const char* none :
       {"Official Journal of the Norland Union", "REPUBLIC OF NORLAND", "PROCEEDINGS OF THE ASSEMBLY",
        "Resolution adopted by the General Assembly on 3 May 1999"})
    CHECK(title_of(std::string(none) + "\n\nA Plan for the Quays" + kProse) == "A Plan for the Quays");
}

TEST_CASE("a text may begin with words that elsewhere stand behind others") {
  for (const char* first : {"of 3 March 2020 on the safety of quays",
                            "Better to protect the small ports of the north from storms",
                            "Effectively to protect the small ports of the north from storms"}) {
    CAPTURE(first);
    CHECK(title_of(first + kProse) == first);
  }
}

}  // namespace stemma::ingest
