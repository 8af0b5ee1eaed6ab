// Stores of earlier formats stay in the tree and have to open for ever: tests/compat/store-N with its dump
// beside it. A new one is made with  STEMMA_TEST_STORE=FOLDER tests_graph "Hidden: write a store to keep".
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "graph/format.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;
namespace fs = std::filesystem;

namespace {

const char* const kForeign =
    R"({"node":{"id":"place-fjord","type":"place","name":"Fjord","aliases":["Sound"]}}
{"node":{"id":"person-cy","type":"person","name":"Cy","attributes":{"kind":["1"]}}}
{"edge":{"from":"person-cy","relation":"located_in","to":"place-fjord","weight":2.25,"evidence":[{"text":"Cy stays by the fjord."}]}}
{"edge":{"from":"person-cy","relation":"supports","to":"place-fjord","weight":3,"confidence":0.5,"evidence":[{"text":"Cy stays by the fjord."},{"text":"Cy gave it a boat.","rule":"gift","document":"lost"}]}}
{"edge":{"from":"place-fjord","relation":"part_of","to":"place-fjord"}}
)";

const fs::path kKept = fs::path(STEMMA_SOURCE_DIR) / "tests" / "compat";

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("Hidden: write a store to keep", "[.]") {
  const char* folder = std::getenv("STEMMA_TEST_STORE");
  if (folder == nullptr) return;
  for (int session = 0; session < 2; ++session) {
    auto store = Store::open_or_create(folder).value();
    if (session == 0) {  // fills an empty store
      std::istringstream lines(kForeign);
      import_jsonl(store, "foreign", lines).value();
    }
    for (int i = 10 * session; i < 10 * session + 10; ++i)
      put(store,
          Page(std::to_string(i), "Ann lives in \xC3\x96sund. Bo likes \xC3\x96sund.")
              .entity("person", i % 2 ? "Ann" : "Bo", {"A. Lee"}, {{"kind", {std::to_string(i % 3)}}})
              .entity("place", "\xC3\x96sund")
              .state(i % 2 ? "Ann" : "Bo", "located_in", "\xC3\x96sund", static_cast<Confidence>(500 + i))
              .state("", "cites", "\xC3\x96sund", 700, {{"valid", {"2001"}}}))
          .value();
    store.remove("document-" + std::to_string(10 * session)).value();
    if (session == 1) std::ofstream(std::string(folder) + ".jsonl", std::ios::binary) << dump(store);
  }
}

TEST_CASE("Stores of every released format open, twice, and say what they said") {
  for (const auto& entry : fs::directory_iterator(kKept)) {
    if (!entry.is_directory()) continue;
    INFO(entry.path().string());
    Folder folder;
    fs::copy(entry.path(), folder.path(), fs::copy_options::recursive);
    const auto said = read(entry.path().string() + ".jsonl");
    REQUIRE_FALSE(said.empty());
    CHECK(dump(Store::open(folder.path()).value()) == said);
    for (int times = 0; times < 2; ++times) {
      const auto store = Store::open(folder.path(), Store::Mode::read_write).value();
      CHECK(dump(store) == said);
      CHECK(violations(store).empty());
    }
    CHECK(read(folder.path() + "/STEMMA").find("format " + std::to_string(kFormatVersion)) !=
          std::string::npos);
    auto store = Store::open(folder.path(), Store::Mode::read_write).value();
    // New arcs beside old ones, in the same lists.
    put(store, Page("newer", "Ann lives in \xC3\x96sund.")
                   .entity("person", "Ann")
                   .entity("place", "\xC3\x96sund")
                   .state("Ann", "part_of", "\xC3\x96sund", 650))
        .value();
    CHECK(violations(store).empty());
    for (const auto& document : store.snapshot().documents().value()) store.remove(document.id).value();
    CHECK(dump(store).empty());
    CHECK(violations(store).empty());
  }
}
