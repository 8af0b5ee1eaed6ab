// The console lines of the README run, and print what stands there. STEMMA_ACCEPT=1 writes the present output
// into it.
#include <cstdlib>
#include <sstream>

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using stemma::test::read_whole;
using stemma::test::run_stemma;
using stemma::test::words_of;

TEST_CASE("the console lines of the README print what stands there") {
  const std::string path = std::string(STEMMA_SOURCE_DIR) + "/README.md";
  const std::string readme = read_whole(path);
  const std::string open = "```console\n", close = "```\n";
  const std::size_t begin = readme.find(open) + open.size();
  const std::size_t end = readme.find(close, begin);
  REQUIRE(begin < end);
  const stemma::test::TemporaryFolder store;
  std::string now;
  std::size_t commands = 0;
  std::istringstream lines(readme.substr(begin, end - begin));
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind("$ stemma ", 0) != 0) continue;
    ++commands;
    std::vector<std::string> words = words_of(line.substr(9));
    words.insert(words.begin(), {"--store", store / "stemma.db"});
    const auto outcome = run_stemma(words, STEMMA_SOURCE_DIR);
    INFO(line << "\n" << outcome.err);
    CHECK(outcome.code == 0);
    std::string out = outcome.out;
    // The store of the test lies elsewhere than a user's.
    for (std::size_t at = out.find(store.path() + "/"); at != std::string::npos;
         at = out.find(store.path() + "/"))
      out.erase(at, store.path().size() + 1);
    now += line + "\n" + out;
  }
  CHECK(commands >= 8);
  if (std::getenv("STEMMA_ACCEPT") != nullptr) {
    stemma::test::write_whole(path, readme.substr(0, begin) + now + readme.substr(end));
    return;
  }
  CHECK(readme.substr(begin, end - begin) == now);
}
