#include "graph/repair.hpp"

#include <filesystem>
#include <fstream>

#include "graph/codec.hpp"
#include "graph/format.hpp"
#include "graph/keys.hpp"
#include "graph/rocksdb.hpp"
#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;
namespace fs = std::filesystem;

namespace {

// A store of three documents, in sorted files; its dump.
std::string make(const std::string& folder) {
  {
    auto store = Store::create(folder).value();
    for (const auto* name : {"one", "two", "three"})
      put(store, Page(name, "Ann is in Port. Ann knows Bo.")
                     .entity("person", "Ann")
                     .entity("place", "Port")
                     .entity("person", "Bo")
                     .state("Ann", "located_in", "Port", 900)
                     .state("", "cites", "Bo"))
          .value();
  }
  return dump(Store::open(folder, Store::Mode::read_write).value());
}

void damage(const std::string& folder, const std::function<void(const View&, Batch&)>& how) {
  const auto database = Database::open(database_folder(folder), Database::Mode::read_write);
  Batch batch;
  how(*database->view(), batch);
  database->commit(batch);
}

}  // namespace

TEST_CASE("Everything that is derived is made anew from what is kept") {
  Folder folder;
  const auto before = make(folder.path());
  const auto uuid = Store::open(folder.path()).value().snapshot().statistics().value().uuid;
  damage(folder.path(), [](const View& view, Batch& batch) {
    for (const auto family :
         {Family::nodes, Family::ids, Family::edges, Family::adjacency, Family::evidence, Family::origins})
      view.scan(family, "", [&](std::string_view key, std::string_view) {
        if (key.size() % 2 == 0 || family != Family::ids) batch.erase(family, std::string(key));
        return true;
      });
    batch.put(Family::meta, std::string(keys::kCounters), "\x01");
  });
  CHECK_FALSE(Store::open(folder.path()));
  const auto report = repair(folder.path()).value();
  CHECK(report.documents == 3);
  CHECK(report.lost.empty());
  CHECK(fs::is_directory(report.old));
  auto store = Store::open(folder.path(), Store::Mode::read_write).value();
  CHECK(dump(store) == before);
  CHECK(violations(store).empty());
  CHECK(store.snapshot().statistics().value().uuid == uuid);
  CHECK(store.snapshot().statistics().value().generation > 3);
  store.remove("document-one").value();
  CHECK(violations(store).empty());
}

TEST_CASE("A document of which a part is damaged is named, and the others are kept") {
  Folder folder;
  make(folder.path());
  damage(folder.path(), [](const View& view, Batch& batch) {
    auto text = view.get(Family::texts, "document-one").value();
    text[0] = 'U';
    batch.put(Family::texts, "document-one", text);
    batch.erase(Family::fragments, "document-two");
  });
  const auto report = repair(folder.path()).value();
  CHECK(report.documents == 1);
  REQUIRE(report.lost.size() == 2);
  CHECK(report.lost[0].document == "document-one");
  CHECK(report.lost[1].document == "document-two");
  const auto store = Store::open(folder.path()).value();
  CHECK(store.snapshot().document("document-three"));
  CHECK(violations(store).empty());
}

TEST_CASE("A store of which any one file is missing is repaired, or left as it is with an error") {
  Folder folder;
  const auto before = make(folder.path());
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
    if (entry.is_regular_file()) files.push_back(fs::relative(entry.path(), folder.path()));
  int whole = 0;
  for (const auto& file : files) {
    INFO(file.string());
    const auto damaged = folder.path("damaged");
    fs::remove_all(damaged);
    fs::copy(folder.path(), damaged, fs::copy_options::recursive);
    fs::remove(fs::path(damaged) / file);
    const auto report = repair(damaged);
    if (!report) {
      CHECK(report.error().code == ErrorCode::corrupt);
      continue;
    }
    const auto store = Store::open(damaged).value();
    CHECK(violations(store).empty());
    CHECK(report->documents + report->lost.size() == 3);
    if (dump(store) == before) ++whole;
  }
  CHECK(whole >= 8);  // the derived families, CURRENT, the marker, what is of no account
}

TEST_CASE("A store that is being written is not repaired, and one that is not there neither") {
  Folder folder;
  CHECK(repair(folder.path()).error().code == ErrorCode::not_found);
  auto store = Store::create(folder.path()).value();
  CHECK(repair(folder.path()).error().code == ErrorCode::busy);
}

TEST_CASE("A store can be repaired again and again") {
  Folder folder;
  const auto before = make(folder.path());
  for (int times = 0; times < 3; ++times) CHECK(repair(folder.path()).value().lost.empty());
  CHECK(dump(Store::open(folder.path()).value()) == before);
}
