#include "graph/backup.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <thread>
#include <vector>

#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;
namespace fs = std::filesystem;

namespace {

Page numbered(int number) {
  const auto who = "Bo" + std::to_string(number % 7);
  return Page(std::to_string(number), who + " sails from Port. Port has a light.")
      .entity("person", who)
      .entity("place", "Port")
      .state(who, "located_in", "Port");
}

std::uintmax_t size_of(const std::string& folder) {
  std::uintmax_t sum = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) sum += entry.file_size();
  return sum;
}

}  // namespace

TEST_CASE("Each backup is restored as the store was when it was made") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  std::vector<std::string> dumps;
  for (int i = 0; i < 3; ++i) {
    put(store, numbered(i)).value();
    if (i == 2) store.remove("document-0").value();
    const auto made = backup(store.snapshot(), folder.path("backups")).value();
    CHECK(made.number == static_cast<std::uint32_t>(i) + 1);
    dumps.push_back(dump(store));
  }
  CHECK(backups(folder.path("backups")).value().size() == 3);
  for (std::uint32_t number = 1; number <= 3; ++number) {
    const auto to = folder.path("restored" + std::to_string(number));
    CHECK(restore(folder.path("backups"), number, to).value().number == number);
    CHECK(dump(Store::open(to).value()) == dumps[number - 1]);
  }
  (void)Store::create(folder.path("newest")).value();
  CHECK(restore(folder.path("backups"), 0, folder.path("newest")).error().code == ErrorCode::exists);
}

TEST_CASE("A backup shares with the one before what has not changed") {
  Folder folder;
  std::mt19937 random(1);
  {
    auto store = Store::create(folder.path()).value();
    for (int i = 0; i < 100; ++i) {
      std::string digits;
      while (digits.size() < 10000) digits += std::to_string(random());
      put(store, Page(std::to_string(i), digits)).value();
    }
  }
  // A merge of files between two backups rewrites the large one as well, so some of them may cost as much as
  // the first; without sharing all would.
  constexpr std::size_t kBackups = 6;
  std::vector<std::uintmax_t> sizes;
  for (std::size_t i = 0; i < kBackups; ++i) {
    auto store = Store::open(folder.path(), Store::Mode::read_write).value();
    put(store, numbered(200)).value();
    backup(store.snapshot(), folder.path("backups")).value();
    sizes.push_back(size_of(folder.path("backups")));
  }
  CHECK(sizes.front() > 300000);
  CHECK(sizes.back() < sizes.front() * (kBackups - 2));
}

TEST_CASE("Older backups go when only the newest are to be kept") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  for (int i = 0; i < 4; ++i) {
    put(store, numbered(i)).value();
    backup(store.snapshot(), folder.path("backups"), 2).value();
  }
  const auto left = backups(folder.path("backups")).value();
  REQUIRE(left.size() == 2);
  CHECK(left[0].number == 3);
  CHECK(left[1].documents == 4);
  CHECK(restore(folder.path("backups"), 1, folder.path("gone")).error().code == ErrorCode::not_found);
}

TEST_CASE("Backups are made while another thread goes on putting documents") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, numbered(0)).value();
  const auto snapshot = store.snapshot();
  std::thread writer([&] {
    for (int i = 1; i < 120; ++i) put(store, numbered(i)).value();
  });
  for (int i = 0; i < 5; ++i) backup(snapshot, folder.path("backups")).value();
  writer.join();
  for (std::uint32_t number = 1; number <= 5; ++number) {
    const auto to = folder.path("restored" + std::to_string(number));
    restore(folder.path("backups"), number, to).value();  // verifies
    const auto restored = Store::open(to).value();
    const auto documents = restored.snapshot().documents().value().size();
    CHECK(documents >= 1);
    for (std::size_t i = 0; i < documents; ++i)  // the first ones, without a gap
      CHECK(restored.snapshot().document("document-" + std::to_string(i)));
  }
}

TEST_CASE("Backups stay away from folders that hold something else") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  auto other = Store::create(folder.path("other")).value();
  backup(store.snapshot(), folder.path("backups")).value();
  CHECK(backup(other.snapshot(), folder.path("backups")).error().code == ErrorCode::exists);
  CHECK(backup(store.snapshot(), folder.path("other")).error().code == ErrorCode::exists);
  CHECK(restore(folder.path("backups"), 0, folder.path("other")).error().code == ErrorCode::exists);
  CHECK(restore(folder.path("nothing"), 0, folder.path("new")).error().code == ErrorCode::not_found);
  const auto reader = Store::open(folder.path()).value();
  CHECK(backup(reader.snapshot(), folder.path("more")).error().code == ErrorCode::invalid_argument);
}

TEST_CASE("A damaged backup is refused, and an older one can still be taken") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, numbered(0)).value();
  backup(store.snapshot(), folder.path("backups")).value();
  std::set<std::string> old;
  const auto shared = fs::path(folder.path("backups")) / "shared_checksum";
  for (const auto& entry : fs::directory_iterator(shared)) old.insert(entry.path().string());
  put(store, numbered(1)).value();
  backup(store.snapshot(), folder.path("backups")).value();
  for (const auto& entry : fs::directory_iterator(shared))
    if (!old.contains(entry.path().string())) {
      std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
      file.seekp(10);
      file.put('\xFF');
    }
  CHECK_FALSE(restore(folder.path("backups"), 0, folder.path("new")));
  CHECK_FALSE(Store::open(folder.path("new")));
  CHECK(restore(folder.path("backups"), 1, folder.path("new")));  // where the first attempt has left off
  CHECK(Store::open(folder.path("new")).value().snapshot().documents().value().size() == 1);
}
