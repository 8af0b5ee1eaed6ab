// verify --repair, backup and restore as a user meets them.
#include <filesystem>

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using Catch::Matchers::Contains;
using stemma::test::Outcome;
using stemma::test::run_stemma;
using stemma::test::TemporaryFolder;
using stemma::test::write_whole;
namespace fs = std::filesystem;

namespace {

struct Harbour {
  TemporaryFolder folder;
  Harbour() {
    write_whole(folder / "texts/quay.txt",
                "The quay\n\nThe Harbour Board must repair the quay of Lisbon by 2031.\n");
    REQUIRE(stemma({"ingest", "texts"}).code == 0);
  }
  Outcome stemma(const std::vector<std::string>& words) const { return run_stemma(words, folder.path()); }
};

}  // namespace

TEST_CASE("backup and restore bring a store back") {
  const Harbour harbour;
  const auto made = harbour.stemma({"backup", "kept"});
  CHECK(made.code == 0);
  CHECK_THAT(made.out, Contains("backup 1 of stemma.db: 1 documents"));
  CHECK_THAT(harbour.stemma({"backup", "kept", "--list"}).out, Contains("documents"));
  CHECK(harbour.stemma({"restore", "kept"}).code == 10);  // there is a store
  fs::remove_all(harbour.folder / "stemma.db");
  CHECK(harbour.stemma({"restore", "kept", "--backup", "7"}).code == 3);
  const auto restored = harbour.stemma({"restore", "kept"});
  INFO(restored.err);
  CHECK(restored.code == 0);
  CHECK(harbour.stemma({"verify"}).code == 0);
  CHECK_THAT(harbour.stemma({"search", "Lisbon"}).out, Contains("Lisbon"));
  CHECK(harbour.stemma({"backup", "empty", "--list"}).code == 3);
}

TEST_CASE("verify --repair mends a store that lacks a file") {
  const Harbour harbour;
  CHECK_THAT(harbour.stemma({"verify", "--repair"}).out, Contains("is sound"));
  CHECK_FALSE(fs::exists(harbour.folder / "stemma.db/damaged"));
  fs::remove(harbour.folder / "stemma.db/db/CURRENT");
  CHECK(harbour.stemma({"verify"}).code == 8);
  const auto repaired = harbour.stemma({"verify", "--repair"});
  INFO(repaired.err);
  CHECK(repaired.code == 0);
  CHECK_THAT(repaired.out, Contains("made anew from its 1 documents"));
  CHECK(harbour.stemma({"verify"}).code == 0);
}
