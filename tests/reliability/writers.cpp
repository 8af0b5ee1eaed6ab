// The children that die: each does one thing to a store, writes its intentions and successes into the
// journal, and would go on for ever or to its end.
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <thread>

#include "graph/backup.hpp"
#include "graph/repair.hpp"
#include "graph/rocksdb_backup.hpp"
#include "tests/reliability/disk.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {
namespace {

using namespace graph;

constexpr int kPages = 40;

// One random change, with its lines in the journal. False when the store refused it.
Result<void> change(Store& store, Journal& journal, Random& random, int version,
                    Store::OnDisk when = Store::OnDisk::at_once) {
  const int number = static_cast<int>(below(random, kPages));
  const bool put = below(random, 4) > 0 || !store.snapshot().document(id_of(number));
  journal.begin({put, number, number, version});
  const auto& next = page(number, version);
  const auto done = put ? store.put(next.document(), next.fragment(), when) : store.remove(id_of(number));
  if (!done)
    journal.refused();
  else if (put && when == Store::OnDisk::later)
    journal.later();
  else
    journal.done();
  return done;
}

// write STORE JOURNAL SEED: random changes, small buffers.
int write(const std::vector<std::string>& words) {
  Random random(std::stoull(words[2]));
  use_environment(nullptr, below(random, 2) ? std::size_t{32} << 10 : std::size_t{16} << 20);
  int version = Oracle(words[1]).newest();
  Journal journal(words[1]);
  auto store = Store::open_or_create(words[0]).value();
  while (true) change(store, journal, random, ++version).value();
}

// import STORE JOURNAL FILE FIRST LAST VERSION
int import(const std::vector<std::string>& words) {
  Journal journal(words[1]);
  auto store = Store::open_or_create(words[0]).value();
  std::ifstream lines(words[2]);
  journal.begin({true, std::stoi(words[3]), std::stoi(words[4]), std::stoi(words[5])});
  import_jsonl(store, "import", lines).value();
  journal.done();
  return 0;
}

// backup STORE JOURNAL SEED FOLDER: changes, and backups beside them; each that is done is a line in
// FOLDER.done.
int backup(const std::vector<std::string>& words) {
  Random random(std::stoull(words[2]));
  int version = Oracle(words[1]).newest();
  Journal journal(words[1]);
  auto store = Store::open_or_create(words[0]).value();
  std::thread keeper([snapshot = store.snapshot(), folder = words[3]] {
    while (true) {
      const auto made = graph::backup(snapshot, folder, 3).value();
      std::ofstream(folder + ".done", std::ios::app) << made.number << std::endl;
    }
  });
  while (true) change(store, journal, random, ++version).value();
}

// restore FOLDER STORE
int restore(const std::vector<std::string>& words) {
  graph::restore(words[0], 0, words[1]).value();
  return 0;
}

// repair STORE
int repair(const std::vector<std::string>& words) {
  graph::repair(words[0]).value();
  return 0;
}

// unplug STORE JOURNAL SEED CUT LIE BACKUPS: changes, half of them to be on disk later, and backups, on a
// disk that loses its power at operation CUT.
int unplug(const std::vector<std::string>& words) {
  Random random(std::stoull(words[2]));
  Disk disk({.cut_at = std::stoull(words[3]),
             .lies = words[4] == "1",
             .seed = random(),
             .attic = words[0] + ".attic"});
  use_environment(disk.environment(), below(random, 2) ? std::size_t{32} << 10 : std::size_t{16} << 20);
  int version = Oracle(words[1]).newest();
  Journal journal(words[1]);
  auto store = Store::open_or_create(words[0]).value();
  for (int i = 0; i < 150; ++i) {
    change(store, journal, random, ++version,
           below(random, 2) ? Store::OnDisk::later : Store::OnDisk::at_once)
        .value();
    if (i % 10 == 4) {
      store.sync().value();
      journal.synced();
    }
    if (i % 30 != 7) continue;
    const auto made = graph::backup(store.snapshot(), words[5]).value();
    std::ofstream(words[5] + ".done", std::ios::app) << made.number << std::endl;
  }
  disk.cut();  // at the latest
  return 0;
}

// break STORE JOURNAL SEED FAIL TIMES: changes on a disk of which the operations from FAIL on fail, TIMES of
// them. Readers see the last state all the while; when the disk is well again, so are writes. Exit code 0 if
// so.
int break_disk(const std::vector<std::string>& words) {
  Random random(std::stoull(words[2]));
  Disk disk(
      {.fail_at = std::stoull(words[3]), .fail_times = std::stoull(words[4]), .seed = random(), .attic = ""});
  use_environment(disk.environment(), below(random, 2) ? std::size_t{32} << 10 : std::size_t{16} << 20);
  int version = Oracle(words[1]).newest();
  auto made = Store::open_or_create(words[0]);
  if (!made && disk.failed() == 0) return 3;
  if (!made) {
    if (made.error().code != ErrorCode::io && made.error().code != ErrorCode::corrupt) return 4;
    disk.mend();
    made = Store::open_or_create(words[0]);
    if (!made) return 5;
  }
  auto& store = *made;
  Journal journal(words[1]);
  for (int i = 0; i < 60; ++i) {
    if (i == 40) disk.mend();
    const auto before = store.snapshot().statistics();
    if (!before) return 6;
    const bool was_well = disk.failed() == 0 || (i > 40 && disk.mended());
    const auto done = change(store, journal, random, ++version,
                             below(random, 3) ? Store::OnDisk::at_once : Store::OnDisk::later);
    if (done) continue;
    if (done.error().code != ErrorCode::io && done.error().code != ErrorCode::corrupt) return 7;
    if (was_well && disk.failed() == 0) return 8;
    if (i > 42) return 9;  // still refused, though the disk is well
    const auto after = store.snapshot().statistics();
    if (!after || after->generation > before->generation + 1)
      return 10;  // one refused before may have come back
    if (!verify(store.snapshot()).value().empty()) return 11;
  }
  return 0;
}

}  // namespace

const std::vector<Child>& children() {
  static const std::vector<Child> all = {
      {"write", write},     {"import", import},   {"backup", backup},    {"restore", restore},
      {"repair", repair},   {"unplug", unplug},   {"break", break_disk}, {"fill", fill},
      {"examine", examine}, {"open", open_store}, {"young", young},
  };
  return all;
}

}  // namespace stemma::reliability
