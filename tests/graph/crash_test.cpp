// Processes that die while they write, and disks that take no more. The writers are this program again,
// running one of the hidden test cases below: a fork alone would lack RocksDB's threads.
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <sstream>
#include <thread>

#include "tests/graph/page.hpp"
#include "tests/support/catch.hpp"

using namespace stemma;
using namespace stemma::graph;

namespace {

Page met(int number) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += "Ann met Bo" + std::to_string(number % 7) + " in Port. ";
  return Page(std::to_string(number), text)
      .entity("person", "Ann")
      .entity("person", "Bo" + std::to_string(number % 7))
      .entity("place", "Port")
      .state("Ann", "located_in", "Port")
      .state("", "cites", "Port");
}

struct Child {
  pid_t pid = 0;
  int reports = -1;  // reading end
};

// Runs a hidden test case; what it writes to descriptor 3 can be read from `reports`.
Child run_hidden(const char* test_case, const std::string& folder) {
  int ends[2];
  if (::pipe(ends) != 0) std::abort();
  const auto pid = ::fork();
  if (pid == 0) {
    ::dup2(ends[1], 3);
    const int quiet = ::open("/dev/null", O_WRONLY);
    ::dup2(quiet, 1);
    ::setenv("STEMMA_TEST_STORE", folder.c_str(), 1);
    ::execl("/proc/self/exe", "tests_graph", test_case, static_cast<char*>(nullptr));
    ::_exit(127);
  }
  ::close(ends[1]);
  return {pid, ends[0]};
}

std::string hidden_store() {
  const char* folder = std::getenv("STEMMA_TEST_STORE");
  return folder ? folder : "";
}

void report_done() {
  if (::write(3, "1\n", 2) != 2) std::abort();
}

// The numbers reported so far, until the writer is gone.
std::vector<int> read_reports(int descriptor, std::string text = "") {
  char bytes[4096];
  for (ssize_t n; (n = ::read(descriptor, bytes, sizeof bytes)) > 0;)
    text.append(bytes, static_cast<std::size_t>(n));
  ::close(descriptor);
  std::istringstream words(text.substr(0, text.rfind('\n') + 1));
  std::vector<int> numbers;
  for (int n; words >> n;) numbers.push_back(n);
  return numbers;
}

}  // namespace

TEST_CASE("Hidden: put documents until killed", "[.]") {
  if (hidden_store().empty()) return;
  auto store = Store::open_or_create(hidden_store()).value();
  const auto first = static_cast<int>(store.snapshot().statistics().value().generation);
  for (int number = first; number < first + 100000; ++number) {
    const auto& page = met(number);
    store.put(page.document(), page.fragment()).value();
    const auto line = std::to_string(number) + "\n";
    if (::write(3, line.data(), line.size()) < 0) return;
  }
}

TEST_CASE("A writer that is killed loses nothing that was acknowledged and leaves nothing half done") {
  const auto seed = test_seed(7);
  INFO("STEMMA_TEST_SEED=" << seed);
  std::mt19937_64 random(seed);
  Folder folder;
  std::set<int> acknowledged;
  for (int round = 0; round < 20; ++round) {
    const auto child = run_hidden("Hidden: put documents until killed", folder.path());
    char first[64];
    const auto size = ::read(child.reports, first, sizeof first);  // it has begun
    REQUIRE(size > 0);
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 60000));
    ::kill(child.pid, SIGKILL);
    ::waitpid(child.pid, nullptr, 0);
    for (const int number : read_reports(child.reports, std::string(first, static_cast<std::size_t>(size))))
      acknowledged.insert(number);
    const auto store =
        Store::open(folder.path(), round % 2 ? Store::Mode::read_write : Store::Mode::read_only).value();
    REQUIRE(violations(store).empty());
    const auto snapshot = store.snapshot();
    for (const int number : acknowledged)
      REQUIRE(snapshot.stored_document("document-" + std::to_string(number)).value() ==
              met(number).document());
    const auto there = snapshot.statistics().value().documents;
    CHECK(there >= acknowledged.size());
    CHECK(there <= acknowledged.size() + static_cast<std::size_t>(round) + 1);
  }
  CHECK(acknowledged.size() >= 20);
}

TEST_CASE("Hidden: fill the disk", "[.]") {
  if (hidden_store().empty()) return;
  auto store = Store::create(hidden_store()).value();
  int number = 0;
  for (; number < 20; ++number) put(store, met(number)).value();
  const auto before = dump(store);

  ::signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  ::getrlimit(RLIMIT_FSIZE, &limit);
  const auto whole = limit.rlim_cur;
  for (int times = 0; times < 3; ++times) {
    limit.rlim_cur = 4096;  // less than the log has already
    ::setrlimit(RLIMIT_FSIZE, &limit);
    for (int again = 0; again < 3; ++again) {
      const auto refused = put(store, met(number));
      REQUIRE_FALSE(refused);
      CHECK(refused.error().code == ErrorCode::io);
      CHECK(store.snapshot().statistics().value().documents == static_cast<std::uint64_t>(number));
      if (times == 0) CHECK(dump(store) == before);
    }
    limit.rlim_cur = whole;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    put(store, met(number++)).value();
    REQUIRE(violations(store).empty());
  }
  report_done();
}

TEST_CASE("Hidden: fill a small disk", "[.]") {
  if (hidden_store().empty()) return;
  // A file system of its own, seen by this process alone; only root may have one.
  const auto disk = std::filesystem::path(hidden_store()).parent_path().string();
  if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
      ::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=4m") != 0)
    return report_done();
  auto store = Store::create(hidden_store()).value();
  int number = 0;
  for (int times = 0; times < 1; ++times) {
    for (; number < 20 * (times + 1); ++number) put(store, met(number)).value();
    const auto before = dump(store);
    std::ofstream filler(disk + "/filler");
    while (filler.write(std::string(4096, 'x').data(), 4096).flush()) continue;
    filler.close();
    Result<void> refused;
    int filled = 0;
    for (; refused && filled < 100; ++filled) refused = put(store, met(1000 + filled));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::io);
    CHECK(store.snapshot().statistics().value().documents == static_cast<std::uint64_t>(number + filled - 1));
    REQUIRE(violations(store).empty());
    std::filesystem::remove(disk + "/filler");
    for (int i = 0; i + 1 < filled; ++i) store.remove("document-" + std::to_string(1000 + i)).value();
    put(store, met(number)).value();
    store.remove("document-" + std::to_string(number)).value();
    REQUIRE(dump(store) == before);
    REQUIRE(violations(store).empty());
  }
  store = Store::open(hidden_store()).value();
  CHECK(store.snapshot().statistics().value().documents == 20);
  report_done();
}

TEST_CASE("A full disk refuses documents until there is room") {
  Folder folder;
  std::filesystem::create_directories(folder.path("disk"));
  const auto child = run_hidden("Hidden: fill a small disk", folder.path("disk/store"));
  CHECK(read_reports(child.reports) == std::vector{1});
  int status = 0;
  ::waitpid(child.pid, &status, 0);
  CHECK(status == 0);
}

TEST_CASE("A write that the disk refuses changes nothing, and the store goes on when there is room again") {
  Folder folder;
  const auto child = run_hidden("Hidden: fill the disk", folder.path());
  CHECK(read_reports(child.reports) == std::vector{1});
  int status = 0;
  ::waitpid(child.pid, &status, 0);
  CHECK(status == 0);
  const auto store = Store::open(folder.path()).value();
  CHECK(store.snapshot().statistics().value().documents == 23);
  CHECK(violations(store).empty());
}

TEST_CASE("A flipped bit in the log is an error, not silence") {
  Folder folder;
  {
    const auto child = run_hidden("Hidden: put documents until killed", folder.path());
    char first[64];
    REQUIRE(::read(child.reports, first, sizeof first) > 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(60));
    ::kill(child.pid, SIGKILL);
    ::waitpid(child.pid, nullptr, 0);
    ::close(child.reports);
  }
  std::filesystem::path log;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path("store/db")))
    if (entry.path().extension() == ".log" &&
        (log.empty() || entry.file_size() > std::filesystem::file_size(log)))
      log = entry.path();
  const auto middle = static_cast<off_t>(std::filesystem::file_size(log) / 2);
  REQUIRE(middle > 1000);
  const int file = ::open(log.c_str(), O_RDWR);
  char byte = 0;
  REQUIRE(::pread(file, &byte, 1, middle) == 1);
  byte = static_cast<char>(byte ^ 4);
  REQUIRE(::pwrite(file, &byte, 1, middle) == 1);
  ::close(file);
  CHECK(Store::open(folder.path()).error().code == ErrorCode::corrupt);
  CHECK(Store::open(folder.path(), Store::Mode::read_write).error().code == ErrorCode::corrupt);
}

TEST_CASE("A log that ends in the middle of a record opens with what was before it") {
  Folder folder;
  {
    auto store = Store::create(folder.path()).value();
    put(store, met(0)).value();
    std::filesystem::copy(folder.path(), folder.path("torn"), std::filesystem::copy_options::recursive);
    put(store, met(1)).value();
    std::filesystem::remove_all(folder.path("torn"));
    std::filesystem::copy(folder.path(), folder.path("torn"), std::filesystem::copy_options::recursive);
  }
  for (const auto& entry : std::filesystem::directory_iterator(folder.path("torn/db")))
    if (entry.path().extension() == ".log")
      std::filesystem::resize_file(entry.path(), entry.file_size() - 100);
  const auto store = Store::open(folder.path("torn"), Store::Mode::read_write).value();
  CHECK(store.snapshot().document("document-0"));
  CHECK_FALSE(store.snapshot().document("document-1"));
  CHECK(violations(store).empty());
}
