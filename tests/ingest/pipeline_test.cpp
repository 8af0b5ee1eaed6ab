// Folders into a store: what is read, skipped, replaced and removed; and that order and threads do not
// matter.
#include "ingest/pipeline.hpp"

#include <filesystem>
#include <random>

#include "tests/support/catch.hpp"
#include "tests/support/program.hpp"

namespace stemma::ingest {
namespace {

namespace fs = std::filesystem;
using stemma::test::TemporaryFolder;
using stemma::test::write_whole;

std::string dump(const graph::Store& store) {
  std::string out;
  graph::export_jsonl(store.snapshot(), [&](const std::string& line) { out += line + "\n"; }).value();
  return out;
}

IngestReport run(graph::Store& store, const std::vector<std::string>& paths, IngestOptions options = {}) {
  return ingest(store, paths, schema::Schema::built_in(), options).value();
}

std::string text(std::size_t number, std::size_t version) {
  static constexpr const char* kActors[] = {"The Ministry of Ports", "Portugal",
                                            "The Steering Committee on Cables", "Maria Teles"};
  static constexpr const char* kDeeds[] = {"build a second landing station for data traffic",
                                          "publish the plan for the protection of cables by 2027",
                                          "strengthen the safety of the older harbours"};
  return "Note " + std::to_string(number) + "\n\n" + kActors[number % 4] + " should " + kDeeds[version % 3] +
         ". " + kActors[(number + 1) % 4] + " met in Lisbon on 3 May 20" + std::to_string(10 + version) +
         ".\n";
}

}  // namespace

TEST_CASE(
    "any order of ingest, change and removal, with one thread or four, gives the dump of a fresh ingest") {
  std::mt19937 random(20240227);
  for (int round = 0; round < 6; ++round) {
    const TemporaryFolder folder;
    const std::string texts = folder / "texts";
    graph::Store store = graph::Store::create(folder / "store").value();
    IngestOptions options;
    options.threads = round % 2 == 0 ? 1 : 4;
    options.prune = true;
    for (int step = 0; step < 5; ++step) {
      for (int i = 0; i < 4; ++i) {
        const std::size_t n = random() % 8;
        const std::string path =
            texts + "/" + (n % 2 == 0 ? "a/" : "b/") + "note-" + std::to_string(n) + ".txt";
        if (random() % 4 == 0)
          fs::remove(path);
        else
          write_whole(path, text(n, random() % 9));
      }
      fs::create_directories(texts);
      run(store, {texts}, options);
    }
    graph::Store fresh = graph::Store::create(folder / "fresh").value();
    run(fresh, {texts});
    CHECK(dump(store) == dump(fresh));
    CHECK(graph::verify(store.snapshot()).value().empty());
  }
}

TEST_CASE(
    "what has not changed is skipped, a moved file keeps its id, equal names from two folders are refused") {
  const TemporaryFolder folder;
  graph::Store store = graph::Store::create(folder / "store").value();
  write_whole(folder / "one/minutes.txt", text(1, 1));
  CHECK(run(store, {folder / "one"}).added == 1);
  CHECK(run(store, {folder / "one"}).unchanged == 1);
  IngestOptions force;
  force.force = true;
  CHECK(run(store, {folder / "one"}, force).changed == 1);
  CHECK(run(store, {folder / "one/minutes.txt"}).unchanged == 1);
  write_whole(folder / "two/minutes.txt", text(2, 2));
  const IngestReport refused = run(store, {folder / "two"});
  REQUIRE(refused.failed.size() == 1);
  CHECK(refused.failed[0].error.code == ErrorCode::exists);
  IngestOptions prefix;
  prefix.prefix = "second";
  CHECK(run(store, {folder / "two"}, prefix).added == 1);
  CHECK(store.snapshot().documents().value().size() == 2);
}

TEST_CASE("one bad file is a row of the report; hidden files, READMEs and pictures are left out") {
  const TemporaryFolder folder;
  graph::Store store = graph::Store::create(folder / "store").value();
  write_whole(folder / "t/good.txt", text(1, 1));
  write_whole(folder / "t/empty.txt", "");
  write_whole(folder / "t/.hidden.txt", text(1, 1));
  write_whole(folder / "t/README.md", "about");
  write_whole(folder / "t/picture.png", "x");
  fs::create_directory_symlink(folder / "t", folder / "t/loop");
  const IngestReport report = run(store, {folder / "t"});
  CHECK(report.added == 1);
  CHECK(report.ignored == 2);
  REQUIRE(report.failed.size() == 1);
  CHECK(report.failed[0].error.code == ErrorCode::malformed);
  CHECK(ingest(store, {folder / "nowhere"}, schema::Schema::built_in()).error().code == ErrorCode::not_found);
}

TEST_CASE("a file that has become unreadable keeps the facts it gave before") {
  const TemporaryFolder folder;
  graph::Store store = graph::Store::create(folder / "store").value();
  write_whole(folder / "t/note.txt", text(1, 1));
  run(store, {folder / "t"});
  const std::string before = dump(store);
  write_whole(folder / "t/note.txt", "");
  CHECK(run(store, {folder / "t"}).failed.size() == 1);
  CHECK(dump(store) == before);
}

TEST_CASE("progress is told and can stop the ingest after a document") {
  const TemporaryFolder folder;
  graph::Store store = graph::Store::create(folder / "store").value();
  for (std::size_t i = 0; i < 6; ++i) write_whole(folder / "t/n" + std::to_string(i) + ".txt", text(i, i));
  std::uint64_t seen = 0;
  const auto report = ingest(store, {folder / "t"}, schema::Schema::built_in(), {}, [&](const Progress& p) {
    seen = p.done;
    CHECK(p.total == 6);
    return p.done < 2;
  });
  CHECK(report.value().added == 2);
  CHECK(seen == 2);
  CHECK(graph::verify(store.snapshot()).value().empty());
}

}  // namespace stemma::ingest
