// The walk through of docs/rules.md runs: its files are written, its commands print what stands there.
// STEMMA_ACCEPT=1 writes the present output into it.
#include <cstdlib>
#include <sstream>

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using stemma::test::read_whole;
using stemma::test::run_stemma;
using stemma::test::write_whole;

namespace {

// The text between ``` lines that begins behind `at`; `begin` and `end` say where it stands.
std::string block(const std::string& page, std::size_t at, std::size_t& begin, std::size_t& end) {
  begin = page.find('\n', page.find("```", at)) + 1;
  end = page.find("```", begin);
  return page.substr(begin, end - begin);
}

}  // namespace

TEST_CASE("the walk through of docs/rules.md does what it says") {
  const std::string path = std::string(STEMMA_SOURCE_DIR) + "/docs/rules.md";
  std::string page = read_whole(path);
  const stemma::test::TemporaryFolder folder;
  std::size_t files = 0, commands = 0;
  for (std::size_t at = page.find("<!-- "); at != std::string::npos; at = page.find("<!-- ", at + 1)) {
    std::size_t begin = 0, end = 0;
    const std::string text = block(page, at, begin, end);
    if (page.compare(at, 10, "<!-- file ") == 0) {
      const std::string name = page.substr(at + 10, page.find(" -->", at) - at - 10);
      write_whole(folder / name, text);
      ++files;
    } else if (page.compare(at, 12, "<!-- run -->") == 0) {
      std::string now;
      std::istringstream lines(text);
      for (std::string line; std::getline(lines, line);) {
        if (line.rfind("$ stemma ", 0) != 0) continue;
        ++commands;
        const auto outcome = run_stemma(stemma::test::words_of(line.substr(9)), folder.path());
        INFO(line << "\n" << outcome.err);
        CHECK(outcome.code == 0);
        now += line + "\n" + outcome.out;
      }
      if (std::getenv("STEMMA_ACCEPT") == nullptr) CHECK(text == now);
      page.replace(begin, end - begin, now);
    }
  }
  CHECK(files == 4);
  CHECK(commands == 4);
  if (std::getenv("STEMMA_ACCEPT") != nullptr) write_whole(path, page);
}
