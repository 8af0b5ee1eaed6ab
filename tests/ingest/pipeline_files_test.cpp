// The odd things a folder may hold, and what ingest makes of them.
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <thread>

#include "ingest/pipeline.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;
using stemma::test::TemporaryFolder;
using stemma::test::write_whole;

constexpr const char* kText =
    "Note\n\nPortugal should build a second landing station for data traffic by 2027.\n";

struct Place {
  TemporaryFolder folder;
  graph::Store store = graph::Store::create(folder / "store").value();

  IngestReport run(const std::vector<std::string>& paths, IngestOptions options = {}) {
    std::vector<std::string> full;
    for (const std::string& path : paths) full.push_back(folder / path);
    return ingest(store, full, schema::Schema::built_in(), options).value();
  }
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    for (const auto& view : store.snapshot().documents().value())
      found.push_back(store.snapshot().stored_document(view.id)->name);
    return found;
  }
};

IngestOptions pruning() {
  IngestOptions options;
  options.prune = true;
  return options;
}

}  // namespace

TEST_CASE("a file named twice, directly and by its folder, is read once") {
  Place place;
  write_whole(place.folder / "t/a/note.txt", kText);
  CHECK(place.run({"t", "t/a", "t/a/note.txt", "t"}).added == 1);
  CHECK(place.names() == std::vector<std::string>{"a/note.txt"});
}

TEST_CASE("names are paths below the folder, the ending of plain text is no part of the id") {
  Place place;
  write_whole(place.folder / "t/un/gge 2015.txt", kText);
  write_whole(place.folder / "t/un/gge 2015.md", kText);
  write_whole(place.folder / "single.html", "<p>Portugal builds.</p>");
  IngestOptions options;
  options.prefix = "minutes/2020";
  place.run({"t"}, options);
  place.run({"single.html"});
  CHECK(place.names() == std::vector<std::string>{"minutes/2020/un/gge 2015.txt",
                                                  "minutes/2020/un/gge 2015.md", "single.html"});
  const auto documents = place.store.snapshot().documents().value();
  CHECK(documents[0].id == "document-minutes-2020-un-gge-2015");
  CHECK(documents[1].id == "document-minutes-2020-un-gge-2015-md");
  CHECK(documents[2].id == "document-single-html");
}

TEST_CASE("links are followed inside the folder and never out of it") {
  Place place;
  write_whole(place.folder / "elsewhere/secret.txt", kText);
  write_whole(place.folder / "t/sub/note.txt", kText);
  fs::create_symlink(place.folder / "elsewhere/secret.txt", place.folder / "t/secret.txt");
  fs::create_directory_symlink(place.folder / "elsewhere", place.folder / "t/out");
  fs::create_directory_symlink(place.folder / "t", place.folder / "t/sub/up");
  fs::create_symlink(place.folder / "t/sub/note.txt", place.folder / "t/z.txt");
  fs::create_symlink(place.folder / "nowhere.txt", place.folder / "t/broken.txt");
  const IngestReport report = place.run({"t"});
  CHECK(report.added == 1);
  CHECK(place.names() == std::vector<std::string>{"sub/note.txt"});
  REQUIRE(report.failed.size() == 1);
  CHECK_THAT(report.failed[0].path, ContainsSubstring("broken.txt"));
}

TEST_CASE("a pipe is no document and is not waited for") {
  Place place;
  REQUIRE(mkfifo((place.folder / "pipe.txt").c_str(), 0600) == 0);
  const IngestReport report = place.run({"pipe.txt"});
  REQUIRE(report.failed.size() == 1);
  CHECK(report.failed[0].error.code == ErrorCode::unreadable);
}

TEST_CASE("a file that fails after it was read says that the old facts stay") {
  Place place;
  write_whole(place.folder / "t/note.txt", kText);
  place.run({"t"});
  write_whole(place.folder / "t/note.txt", "");
  const IngestReport report = place.run({"t"}, pruning());
  REQUIRE(report.failed.size() == 1);
  CHECK_THAT(report.failed[0].error.message, ContainsSubstring("before is kept"));
  CHECK(report.removed == 0);
  CHECK(place.names().size() == 1);
}

TEST_CASE("prune removes what is gone below the given folders, and nothing else") {
  Place place;
  write_whole(place.folder / "t/one.txt", kText);
  write_whole(place.folder / "t/two.txt", kText);
  write_whole(place.folder / "tt/three.txt", kText);
  place.run({"t", "tt"});
  fs::remove(place.folder / "t/one.txt");
  fs::remove(place.folder / "tt/three.txt");
  CHECK(place.run({"t"}).removed == 0);
  CHECK(place.run({"t"}, pruning()).removed == 1);
  CHECK(place.names() == std::vector<std::string>{"three.txt", "two.txt"});
}

TEST_CASE("prune keeps documents of a folder that may not be looked into") {
  if (geteuid() == 0) return;  // root may look everywhere
  Place place;
  write_whole(place.folder / "t/sub/one.txt", kText);
  place.run({"t"});
  fs::permissions(place.folder / "t/sub", fs::perms::none);
  const IngestReport report = place.run({"t"}, pruning());
  fs::permissions(place.folder / "t/sub", fs::perms::owner_all);
  CHECK(report.removed == 0);
  CHECK(report.failed.size() == 1);
}

TEST_CASE("a copy of a known file elsewhere changes nothing") {
  Place place;
  write_whole(place.folder / "one/note.txt", kText);
  write_whole(place.folder / "two/note.txt", kText);
  CHECK(place.run({"one"}).added == 1);
  CHECK(place.run({"two"}).unchanged == 1);
  CHECK(place.run({"one"}).unchanged == 1);
  // When the first is gone, the copy takes its place under the same id.
  fs::remove(place.folder / "one/note.txt");
  CHECK(place.run({"two"}).changed == 1);
  CHECK(place.names().size() == 1);
  CHECK(place.run({"two"}).unchanged == 1);
}

TEST_CASE("two files with one id: the first by path is read, whatever the threads do") {
  for (const unsigned threads : {1u, 4u}) {
    Place place;
    write_whole(place.folder / "t/the-plan.txt", kText);
    write_whole(place.folder / "t/the_plan.txt", kText);
    write_whole(place.folder / "t/the plan.txt", kText);
    IngestOptions options;
    options.threads = threads;
    const IngestReport report = place.run({"t"}, options);
    CHECK(report.added == 1);
    CHECK(place.names() == std::vector<std::string>{"the plan.txt"});
    REQUIRE(report.failed.size() == 2);
    CHECK(report.failed[0].error.code == ErrorCode::exists);
    CHECK_THAT(report.failed[0].error.hint, ContainsSubstring("rename"));
  }
}

TEST_CASE("warnings name the file; the document keeps its encoding") {
  Place place;
  write_whole(place.folder / "t/note.txt", "Portugal opens a caf\xE9 in Lisbon.");
  const IngestReport report = place.run({"t"});
  REQUIRE(report.warnings.size() == 1);
  CHECK_THAT(report.warnings[0], ContainsSubstring("note.txt: not UTF-8 at byte 20"));
  CHECK(place.store.snapshot().stored_document("document-note")->encoding == "windows-1252");
}

TEST_CASE("readers stop when the caller of ingest is interrupted by an exception") {
  Place place;
  for (int i = 0; i < 40; ++i) write_whole(place.folder / "t/n" + std::to_string(i) + ".txt", kText);
  IngestOptions options;
  options.threads = 4;
  const auto stop = [](const Progress&) -> bool { throw std::runtime_error("enough"); };
  CHECK_THROWS_WITH(ingest(place.store, {place.folder / "t"}, schema::Schema::built_in(), options, stop),
                    "enough");
  CHECK(place.names().size() == 1);
}

}  // namespace stemma::ingest
