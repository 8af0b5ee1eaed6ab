#include "ingest/extract/rules.hpp"

#include <ctime>

#include "ingest/extract/extract.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {

TEST_CASE("the examples and counter-examples of the built-in rules come out as they say") {
  for (const auto& c : test_rules(schema::Schema::built_in()).value())
    FAIL_CHECK(c.file << ":" << c.line << " " << c.message);
}

TEST_CASE(
    "a rule of one's own makes mentions and statements without compiling, and a wrong example is told") {
  const test::TemporaryFolder folder;
  test::write_whole(
      folder / "ship.schema",
      "type ship \"Ship\" colour #123456 shape box\nrelation sails_to \"sails to\" : ship -> place\n");
  test::write_whole(folder / "ship.rules",
                    "rule ship-name\n  phase names\n  priority 5\n  match \"MV\" <capital>+\n  make ship\n  "
                    "confidence 0.9\n  example \"The MV Ocean Star left.\" -> \"MV Ocean Star\"\n"
                    "rule ship-sails\n  phase relations\n  match s:{ship} *{0,3} \"for\" p:{place}\n  state "
                    "sails_to from s to p\n  example \"The MV Ocean Star left Lisbon for Brazil.\" -> \"MV "
                    "Ocean Star sails_to Portugal\"\n");
  const auto schema = schema::Schema::with_folder(folder.path()).value();
  const auto complaints = test_rules(*schema).value();
  REQUIRE(complaints.size() == 1);
  CHECK(complaints[0].line == 12);
  CHECK_THAT(complaints[0].message, Catch::Matchers::Contains("sails_to Brazil"));
}

TEST_CASE("no rule can hang the program") {
  const test::TemporaryFolder folder;
  test::write_whole(folder / "slow.rules",
                    "rule slow\n  phase works\n  match \"a\" *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} *{0,12} "
                    "\"never\"\n  make work\n  example \"a never\" -> \"a never\"\n");
  const auto schema = schema::Schema::with_folder(folder.path()).value();
  const auto time = [&](std::size_t words) {
    Reading reading;
    for (std::size_t i = 0; i < words; ++i) reading.text += "a ";
    const std::clock_t start = std::clock();
    extract(reading, *schema);
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  };
  time(200);
  const double once = time(1500);
  CHECK(time(6000) < 10 * once + 0.05);
}

}  // namespace stemma::ingest
