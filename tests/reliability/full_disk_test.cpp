// A real file system of 16 MB, seen by one process alone: by root, or in a user namespace.
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "graph/backup.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;

namespace {

bool mount_small(const std::string& folder) {
  const auto user = ::getuid(), group = ::getgid();
  if (::unshare(CLONE_NEWNS) != 0) {
    if (::unshare(CLONE_NEWNS | CLONE_NEWUSER) != 0) return false;
    std::ofstream("/proc/self/setgroups") << "deny";
    std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
    std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
  }
  return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=16m") == 0;
}

}  // namespace

// fill DISK ROUNDS: fills the disk with documents until it refuses, reads, makes room, goes on. Exit code 77:
// no disk.
int fill(const std::vector<std::string>& words) {
  const auto& disk = words[0];
  if (!mount_small(disk)) return 77;
  auto store = Store::create(disk + "/store").value();
  int number = 0;
  const auto put_next = [&] {
    std::string text = "Ann is in Port. ";
    Random random(static_cast<std::uint64_t>(number));
    while (text.size() < 200000) text += std::to_string(random()) + ' ';
    Page next(std::to_string(number), text);
    next.entity("person", "Ann").entity("place", "Port").state("Ann", "located_in", "Port");
    return put(store, next);
  };
  for (int round = 0; round < std::stoi(words[1]); ++round) {
    { std::ofstream(disk + "/ballast") << std::string(9 << 20, 'x'); }
    Result<void> done;
    while ((done = put_next())) {
      if (++number > 1000) return 3;  // it never was full
    }
    if (done.error().code != ErrorCode::io) return 4;
    if (done.error().text().find("full") == std::string::npos) return 5;
    for (int times = 0; times < 3; ++times)
      if (put_next()) ++number;  // what it had tidied up made room
    const auto counted = store.snapshot().statistics();
    if (!counted || counted->documents != static_cast<std::uint64_t>(number)) return 7;
    if (!verify(store.snapshot()).value().empty()) return 8;
    // There may just be room for it; or the store could only be opened for reading.
    const auto backed_up = backup(store.snapshot(), disk + "/backups");
    if (!backed_up && backed_up.error().code != ErrorCode::io &&
        backed_up.error().code != ErrorCode::invalid_argument)
      return 9;
    fs::remove(disk + "/ballast");
    fs::remove_all(disk + "/backups");
    const auto begin = std::chrono::steady_clock::now();
    while (!(done = put_next()))
      if (std::chrono::steady_clock::now() - begin > std::chrono::seconds(20))
        return 10;  // a restart would be needed
    ++number;
    const int kept = std::max(0, number - 12);
    for (; number > kept; --number)
      if (!store.remove("document-" + std::to_string(number - 1))) return 11;
  }
  if (!verify(store.snapshot()).value().empty()) return 12;
  const auto documents = store.snapshot().statistics().value().documents;
  if (documents != static_cast<std::uint64_t>(number)) return 13;
  for (int old = 0; old < number; ++old)
    if (!store.snapshot().text("document-" + std::to_string(old))) return 14;
  return 0;
}

void full_disk(const Plan& plan, Report& report) {
  std::uint64_t wrong = 0, rounds = 0;
  for (std::uint64_t i = 0; i < plan.count; ++i) {
    const Folder folder;
    fs::create_directories(folder.path("disk"));
    const int code = finish(start({"fill", folder.path("disk"), plan.count > 1 ? "3" : "1"}));
    if (code == 77) return report.skip("neither root nor a user namespace may mount a file system here");
    if (code != 0) {
      ++wrong;
      report.tell("exit code " + std::to_string(code));
    }
    rounds += plan.count > 1 ? 3 : 1;
  }
  report.say("times_full", rounds);
  report.zero("wrong_behaviour", wrong);
}

}  // namespace stemma::reliability
