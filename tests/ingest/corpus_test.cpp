// Our own annotated documents are read at least as well as tests/corpus/floors.txt says.
#include <fstream>

#include "ingest/eval/evaluation.hpp"
#include "tests/support/catch.hpp"

namespace stemma::ingest {

TEST_CASE("the annotated corpus is read no worse than its floors") {
  const std::string folder = std::string(STEMMA_SOURCE_DIR) + "/tests/corpus";
  const auto documents = read_annotated(folder).value();
  REQUIRE(documents.size() >= 6);
  const Evaluation evaluation = evaluate(documents, schema::Schema::built_in());
  CHECK(evaluation.failed() == 0);
  Tallies total = evaluation.total();
  std::ifstream floors(folder + "/floors.txt");
  std::string row;
  double floor = 0;
  std::size_t rows = 0;
  while (floors >> row >> floor) {
    ++rows;
    INFO(row << ": `stemma eval tests/corpus --misses` says what is missed");
    CHECK(figure(row, total[row]) >= floor);
  }
  CHECK(rows == 4);
}

}  // namespace stemma::ingest
