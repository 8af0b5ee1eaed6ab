// verify --repair, backup and restore as a user meets them.
#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

using Catch::Matchers::ContainsSubstring;
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
  CHECK_THAT(made.out, ContainsSubstring("backup 1 of stemma.db: 1 documents"));
  CHECK_THAT(harbour.stemma({"backup", "kept", "--list"}).out, ContainsSubstring("documents"));
  CHECK(harbour.stemma({"restore", "kept"}).code == 10);  // there is a store
  fs::remove_all(harbour.folder / "stemma.db");
  CHECK(harbour.stemma({"restore", "kept", "--backup", "7"}).code == 3);
  const auto restored = harbour.stemma({"restore", "kept"});
  INFO(restored.err);
  CHECK(restored.code == 0);
  CHECK(harbour.stemma({"verify"}).code == 0);
  CHECK_THAT(harbour.stemma({"search", "Lisbon"}).out, ContainsSubstring("Lisbon"));
  CHECK(harbour.stemma({"backup", "empty", "--list"}).code == 3);
}

TEST_CASE("compact makes the store no larger and changes nothing that it says") {
  const Harbour harbour;
  for (int i = 0; i < 4; ++i) {
    write_whole(harbour.folder / "texts/more.txt",
                "The Harbour Board must paint pier " + std::to_string(i) + " by 2032.\n");
    REQUIRE(harbour.stemma({"ingest", "texts", "--quiet"}).code == 0);
  }
  const std::string before = harbour.stemma({"export"}).out;
  const auto compacted = harbour.stemma({"compact", "--json"});
  INFO(compacted.err);
  REQUIRE(compacted.code == 0);
  const auto sizes = nlohmann::json::parse(compacted.out);
  CHECK(sizes["after"] < sizes["before"]);
  CHECK_THAT(harbour.stemma({"compact"}).out,
             ContainsSubstring("stemma.db: ") && ContainsSubstring(" MB now"));
  CHECK(harbour.stemma({"export"}).out == before);
  CHECK(harbour.stemma({"verify"}).code == 0);
}

TEST_CASE(
    "beside a process that writes one may read, is told what one sees, and who has to end for writing") {
  const Harbour harbour;
  CHECK(harbour.stemma({"search", "Lisbon"}).err.empty());
  // This process takes the lock as a writer does, and says so.
  const int lock = ::open((harbour.folder / "stemma.db/db/LOCK").c_str(), O_RDWR | O_CLOEXEC);
  REQUIRE(lock >= 0);
  struct flock whole {};
  whole.l_type = F_WRLCK;
  REQUIRE(::fcntl(lock, F_SETLK, &whole) == 0);
  const std::string me = std::to_string(::getpid());
  write_whole(harbour.folder / "stemma.db/WRITER", me + "\n");

  const auto seen = harbour.stemma({"search", "Lisbon"});
  CHECK(seen.code == 0);
  CHECK_THAT(seen.out, ContainsSubstring("Lisbon"));
  CHECK_THAT(seen.err, ContainsSubstring("process " + me +
                                         " is writing stemma.db; this is its state after commit 1, "
                                         "with 1 documents"));
  for (const char* command : {"compact", "ingest"}) {
    const auto refused =
        harbour.stemma(command == std::string("ingest") ? std::vector<std::string>{"ingest", "texts"}
                                                        : std::vector<std::string>{command});
    CHECK(refused.code == 7);
    CHECK_THAT(refused.err, ContainsSubstring("being written by process " + me) &&
                                ContainsSubstring("wait until it has finished"));
  }
  ::close(lock);
  // A note that a writer left behind when it was killed says nothing.
  write_whole(harbour.folder / "stemma.db/WRITER", "999999999\n");
  CHECK(harbour.stemma({"search", "Lisbon"}).err.empty());
}

TEST_CASE("verify --repair mends a store that lacks a file") {
  const Harbour harbour;
  CHECK_THAT(harbour.stemma({"verify", "--repair"}).out, ContainsSubstring("is sound"));
  CHECK_FALSE(fs::exists(harbour.folder / "stemma.db/damaged"));
  fs::remove(harbour.folder / "stemma.db/db/CURRENT");
  CHECK(harbour.stemma({"verify"}).code == 8);
  const auto repaired = harbour.stemma({"verify", "--repair"});
  INFO(repaired.err);
  CHECK(repaired.code == 0);
  CHECK_THAT(repaired.out, ContainsSubstring("made anew from its 1 documents"));
  CHECK(harbour.stemma({"verify"}).code == 0);
}
