#include "tests/ingest/extract/extracted.hpp"
#include "tests/support/catch.hpp"

using stemma::ingest::Extracted;

namespace {
bool leads(const std::string& text, const std::string& name) {
  return Extracted(text).has("leading_group", name);
}
}  // namespace

TEST_CASE("a council set up to coordinate others is a leading group") {
  CHECK(leads("The Ferry Council was established in 1999 to coordinate the ferries.", "Ferry Council"));
  CHECK(leads("In May the cabinet created the Board for Dykes to coordinate spending.", "Board for Dykes"));
  CHECK(leads("The Frost Commission, which coordinates all relief, met in Turku.", "Frost Commission"));
  CHECK(leads("The Frost Commission is responsible for coordinating relief.", "Frost Commission"));
  CHECK_FALSE(leads("The Frost Commission shall coordinate with the army.", "Frost Commission"));
  CHECK_FALSE(leads("The Frost Commission, founded in 1907, wrote to a group that coordinates relief.",
                    "Frost Commission"));
  CHECK_FALSE(
      leads("Under a European Council decision it was established to coordinate gas.", "European Council"));
}

TEST_CASE("what the text calls a working group, or what the heads of others sit in, is a leading group") {
  CHECK(leads("The Tidal Division, an interagency working group, reported in May.", "Tidal Division"));
  CHECK_FALSE(leads("The Tidal Division, an office of forty people, reported in May.", "Tidal Division"));
  CHECK(leads(
      "The Federal Tram Council shall consist of the Secretary of Labor, the Minister of Finance, and the "
      "Minister for Public Works.",
      "Federal Tram Council"));
  CHECK_FALSE(leads("The Federal Tram Council shall consist of nine members.", "Federal Tram Council"));
}

TEST_CASE("groups have numbers, and names in small letters") {
  CHECK(leads("Working Group 6 - Locks and Weirs met twice.", "Working Group 6 - Locks and Weirs"));
  CHECK(leads("She chairs Working Party No. 3 on Coinage there.", "Working Party No. 3 on Coinage"));
  CHECK(leads("The working group on Lighthouse Keeping met in Suva.", "working group on Lighthouse Keeping"));
  CHECK(leads("The steering committee for the Tay Barrage met.", "steering committee for the Tay Barrage"));
  CHECK(
      leads("They set up a bilateral fisheries working group in Suva.", "bilateral fisheries working group"));
  CHECK(
      leads("They set up a bilateral working group on cod stocks.", "bilateral working group on cod stocks"));
  CHECK(Extracted("A working group on better pay was asked for.").count("leading_group") == 0);
  CHECK_FALSE(leads("The Tay Office, a small cod working group of nine, met.", "small cod working group"));
}

TEST_CASE("a Group is a leading group, a company of that name is none") {
  CHECK(leads("The Salmon Farmers Group met in Suva.", "Salmon Farmers Group"));
  CHECK(leads("The Contact Group on Cod met in Suva.", "Contact Group on Cod"));
  CHECK_FALSE(leads("The Salmon Insurance Group met in Suva.", "Salmon Insurance Group"));
}

TEST_CASE("the name of a group goes to its end") {
  CHECK(leads("They joined the Task Force to Restore Salmon Rivers in May.",
              "Task Force to Restore Salmon Rivers"));
  CHECK(leads("They joined the Open-ended Working Group on Cod in May.", "Open-ended Working Group on Cod"));
  CHECK(leads("They joined the U.S.-Japan Working Group on Cod in May.", "U.S.-Japan Working Group on Cod"));
  CHECK(leads("They joined the Interagency Committee on Youth Justice in May.",
              "Interagency Committee on Youth Justice"));
}
