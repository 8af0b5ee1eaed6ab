// Backups of a store that is being written, each restored; stores of older formats, opened under kill -9.
#include <atomic>
#include <thread>

#include "graph/backup.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;

namespace {

constexpr int kDocuments = 60;

// The n-th commit puts document n modulo kDocuments: a state is known by the number of its commits.
Page commit(std::uint64_t number) {
  return page(static_cast<int>(number % kDocuments), static_cast<int>(number % 900));
}

bool is_state(const Store& store) {
  const auto snapshot = store.snapshot();
  const auto commits = snapshot.statistics().value().generation;
  const auto first = commits > kDocuments ? commits - kDocuments : 0;
  if (snapshot.statistics().value().documents != commits - first) return false;
  for (auto number = first; number < commits; ++number) {
    const auto expected = commit(number);
    const auto stored = snapshot.stored_document(expected.id());
    if (!stored || *stored != expected.document()) return false;
  }
  return true;
}

}  // namespace

void backup_loop(const Plan& plan, Report& report) {
  const Folder folder;
  auto store = Store::create(folder.path()).value();
  put(store, commit(0)).value();
  std::atomic<bool> enough = false;
  std::atomic<std::uint64_t> commits = 1;
  const auto snapshot = store.snapshot();
  std::thread writer([&] {
    for (; !enough; ++commits) put(store, commit(commits)).value();
  });
  std::uint64_t good = 0, states = 0, while_written = 0;
  std::uint64_t i = 0;
  for (; plan.goes_on(i); ++i) {
    const auto before = commits.load();
    const auto made = backup(snapshot, folder.path("backups"), 20);
    if (commits.load() > before) ++while_written;
    const auto to = folder.path("restored");
    fs::remove_all(to);
    const auto restored = made ? restore(folder.path("backups"), made->number, to) : made;
    if (!restored) {
      report.tell(restored.error().text());
      continue;
    }
    ++good;
    if (is_state(Store::open(to).value())) ++states;
  }
  enough = true;
  writer.join();
  report.say("backups", i);
  report.say("restored", good);
  report.say("prefix_ok", states);
  report.say("while_written", while_written);
  report.say("commits", commits.load());
  report.must("each is restored as a state that was", good == i && states == i);
}

// open STORE: for writing, and again.
int open_store(const std::vector<std::string>& words) {
  while (true) (void)Store::open(words[0], Store::Mode::read_write).value();
}

void old_formats(const Plan& plan, Report& report) {
  Random random(plan.seed);
  std::uint64_t stores = 0, kills = 0, lost = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(STEMMA_SOURCE_DIR) / "tests" / "compat")) {
    if (!entry.is_directory()) continue;
    ++stores;
    const auto said = read_file(entry.path().string() + ".jsonl");
    for (std::uint64_t i = 0; i < plan.count; ++i) {
      const Folder folder;
      copy_folder(entry.path().string(), folder.path());
      for (int times = 0; times < 3; ++times, ++kills)
        kill_after(start({"open", folder.path()}), std::chrono::microseconds(below(random, 60000)));
      const auto store = Store::open(folder.path(), Store::Mode::read_write);
      if (store && dump(*store) == said && violations(*store).empty()) continue;
      ++lost;
      report.tell(entry.path().string() + (store ? " says something else" : ": " + store.error().text()));
    }
  }
  report.say("formats", stores);
  report.say("kills", kills);
  report.zero("lost", lost);
  report.must("there is a store", stores > 0);
}

}  // namespace stemma::reliability
