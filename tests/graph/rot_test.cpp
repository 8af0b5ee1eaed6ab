// Bits that flip on the disk: noticed or harmless, never a wrong answer.
#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;
namespace fs = std::filesystem;

namespace {

Page home(int number) {
  const auto who = "Ann" + std::to_string(number % 5);
  return Page(std::to_string(number), who + " lives in Port. Port is by the sea.")
      .entity("person", who)
      .entity("place", "Port")
      .state(who, "located_in", "Port");
}

void flip(const fs::path& file, std::uint64_t bit) {
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  const auto at = static_cast<std::streamoff>(bit / 8 % fs::file_size(file));
  bytes.seekg(at);
  const char byte = static_cast<char>(bytes.get() ^ (1 << (bit % 8)));
  bytes.seekp(at);
  bytes.put(byte);
}

}  // namespace

TEST_CASE("A flipped bit in any file is noticed or harmless") {
  const auto seed = test_seed(11);
  INFO("STEMMA_TEST_SEED=" << seed);
  std::mt19937_64 random(seed);
  Folder folder;
  for (int session = 0; session < 2; ++session) {  // opening again makes files of the log
    auto store = Store::open_or_create(folder.path()).value();
    for (int i = 0; i < 15; ++i) put(store, home(15 * session + i)).value();
  }
  const auto sound = dump(Store::open(folder.path()).value());
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
    if (entry.is_regular_file() && entry.file_size() > 0 &&
        entry.path().filename().string().find("OPTIONS") == std::string::npos)
      files.push_back(fs::relative(entry.path(), folder.path()).string());
  std::ranges::sort(files);
  int noticed = 0;
  for (int times = 0; times < 60; ++times) {
    const auto damaged = folder.path("damaged");
    fs::remove_all(damaged);
    fs::copy(folder.path(), damaged, fs::copy_options::recursive);
    const auto file = files[random() % files.size()];
    const auto bit = random();
    INFO(file << " bit " << bit);
    flip(fs::path(damaged) / file, bit);
    const auto store = Store::open(damaged);
    if (!store) {
      ++noticed;
      continue;
    }
    const auto found = verify(store->snapshot());
    if (!found || !found->empty()) {
      ++noticed;
      continue;
    }
    CHECK(dump(*store) == sound);
  }
  CHECK(noticed > 20);
}

TEST_CASE("Snapshots are read by many threads while the store goes on") {
  Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, home(0)).value();
  for (int round = 1; round < 20; ++round) {
    const auto snapshot = store.snapshot();
    std::vector<std::thread> readers;
    std::atomic<int> wrong = 0;
    for (int reader = 0; reader < 3; ++reader)
      readers.emplace_back([&, snapshot] {
        const auto statistics = snapshot.statistics().value();
        if (statistics.documents != static_cast<std::uint64_t>(round)) ++wrong;
        if (snapshot.documents().value().size() != statistics.documents) ++wrong;
        if (snapshot.node("place-port").value().degree == 0) ++wrong;
        if (!verify(snapshot).value().empty()) ++wrong;
      });
    put(store, home(round)).value();
    for (auto& reader : readers) reader.join();
    CHECK(wrong == 0);
  }
}
