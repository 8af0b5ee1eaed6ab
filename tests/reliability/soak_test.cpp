// Readers, a writer and backups for a long time: nothing may grow, and nothing may become slow.
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fstream>
#include <future>
#include <mutex>
#include <sstream>
#include <thread>

#include "graph/backup.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

std::uint64_t resident_kilobytes() {
  std::ifstream file("/proc/self/statm");
  std::uint64_t all = 0, resident = 0;
  file >> all >> resident;
  return resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) / 1024;
}
std::uint64_t open_files() {
  return static_cast<std::uint64_t>(
      std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

// What an answer took, in microseconds: until it was there, and of the processor.
struct Took {
  double time = 0, work = 0;
};
double processor_time() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

Took p99(std::vector<Took> all) {
  if (all.empty()) return {};
  const auto at = all.begin() + static_cast<std::ptrdiff_t>(all.size() * 99 / 100);
  std::ranges::nth_element(all, at, {}, &Took::time);
  const double time = at->time;
  std::ranges::nth_element(all, at, {}, &Took::work);
  return {time, at->work};
}

// Small, so that it is full when the memory is first looked at: it keeps blocks of files that are gone.
constexpr std::uint64_t kCache = 8'000'000;
constexpr std::chrono::seconds kWarm{10}, kTimed{20};  // the life of a young process

// Three readers, a writer and backups, as long as it lives.
class Soak {
 public:
  explicit Soak(std::uint64_t seed) : seed_(seed), store_(Store::create(folder_.path()).value()) {
    ::mallopt(M_MMAP_THRESHOLD, 512 << 10);  // as `stemma serve` does
    limit_cache(kCache);
    for (int i = 0; i < kDocuments; ++i) put(store_, page(i, 1)).value();
    snapshot_ = std::make_unique<Snapshot>(store_.snapshot());
    for (std::uint64_t i = 0; i < 3; ++i) threads_.emplace_back([this, i] { read(i); });
    threads_.emplace_back([this] { write(); });
    threads_.emplace_back([this] { keep(); });
  }
  ~Soak() { stop(); }
  Soak(const Soak&) = delete;
  Soak& operator=(const Soak&) = delete;

  struct Memory {
    std::uint64_t resident = 0, files = 0;  // the means
  };
  Memory watch(Clock::duration length) const {
    Memory seen;
    std::uint64_t samples = 0;
    for (const auto end = Clock::now() + length; Clock::now() < end; ++samples) {
      seen.resident += resident_kilobytes();
      seen.files += open_files();
      std::this_thread::sleep_for(std::min<Clock::duration>(length / 20, std::chrono::seconds(1)));
    }
    seen.resident /= std::max<std::uint64_t>(samples, 1);
    seen.files /= std::max<std::uint64_t>(samples, 1);
    return seen;
  }

  // What the slowest hundredth of the answers of this time takes.
  Took slowest(Clock::duration length) {
    timing_ = true;
    std::this_thread::sleep_for(length);
    timing_ = false;
    const std::lock_guard lock(mutex_);
    return p99(std::exchange(times_, {}));
  }

  void stop() {
    stop_ = true;
    for (auto& thread : threads_) thread.join();
    threads_.clear();
  }

  void tell(Report& report) {
    report.say("requests", requests_.load());
    report.say("commits", commits_.load());
    report.say("backups", backups_.load());
    report.zero("errors", errors_.load());
    if (const auto found = violations(store_); !found.empty()) report.must(found, false);
  }

 private:
  static constexpr int kDocuments = 200;
  Snapshot snapshot() {
    const std::lock_guard lock(mutex_);
    return *snapshot_;
  }

  void read(std::uint64_t seed) {
    Random random(seed_ + seed);
    while (!stop_) {
      const auto begin = Clock::now();
      const double worked = processor_time();
      const auto now = snapshot();
      NeighborhoodQuery query;
      query.node = "place-port" + std::to_string(below(random, 3));
      query.depth = 2;
      const bool fine = now.neighborhood(query) && now.search({"Ann", "", 10}) &&
                        now.text(id_of(static_cast<int>(below(random, kDocuments))));
      if (!fine) ++errors_;
      ++requests_;
      if (timing_) {
        const std::chrono::duration<double, std::micro> took = Clock::now() - begin;
        const std::lock_guard lock(mutex_);
        times_.push_back({took.count(), processor_time() - worked});
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }

  void write() {
    Random random(seed_ + 99);
    for (int version = 2; !stop_; ++version) {
      const auto next = page(static_cast<int>(below(random, kDocuments)), version % 900);
      if (!put(store_, next)) ++errors_;
      ++commits_;
      {
        const std::lock_guard lock(mutex_);
        *snapshot_ = store_.snapshot();
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
  }

  void keep() {
    while (!stop_) {
      if (!backup(snapshot(), folder_.path("backups"), 5)) ++errors_;
      ++backups_;
      for (int i = 0; i < 20 && !stop_; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
  }

  const std::uint64_t seed_;
  Folder folder_;
  Store store_;
  std::mutex mutex_;
  std::unique_ptr<Snapshot> snapshot_;
  std::vector<Took> times_;
  std::vector<std::thread> threads_;
  std::atomic<bool> stop_ = false, timing_ = false;
  std::atomic<std::uint64_t> requests_ = 0, commits_ = 0, backups_ = 0, errors_ = 0;
};

// Of the old process and of one that has just begun, at the same time: so other work on the machine counts
// for both.
struct Pair {
  double old = 0, young = 0;
  double ratio() const { return old / std::max(young, 1.0); }
};
Pair middle(std::vector<Pair> all) {
  if (all.empty()) return {};
  const auto at = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
  std::ranges::nth_element(all, at, {}, &Pair::ratio);
  return *at;
}

struct Slowest {
  Pair time, work;
};
Slowest slowest(Soak& old, std::uint64_t seed, Clock::duration length) {
  const Folder folder;
  std::vector<Pair> times, works;
  for (const auto end = Clock::now() + length; Clock::now() + kWarm + kTimed < end;) {
    const auto child = start({"young", std::to_string(seed), folder.path("p99")});
    std::this_thread::sleep_for(kWarm);
    const auto aged = old.slowest(kTimed);
    if (finish(child) != 0) continue;
    Took young;
    std::istringstream(read_file(folder.path("p99"))) >> young.time >> young.work;
    times.push_back({aged.time, young.time});
    works.push_back({aged.work, young.work});
  }
  return {middle(times), middle(works)};
}

}  // namespace

// young SEED FILE: what the slowest hundredth of the answers takes in a process that has just begun.
int young(const std::vector<std::string>& words) {
  Soak soak(std::strtoull(words[0].c_str(), nullptr, 10));
  std::this_thread::sleep_for(kWarm);
  const auto slowest = soak.slowest(kTimed);
  std::ofstream(words[1]) << slowest.time << ' ' << slowest.work;
  return 0;
}

// The first fifth warms up; of the rest the first and the last quarter are compared.
void soak(const Plan& plan, Report& report) {
  const Clock::duration length = std::chrono::seconds(plan.count), warm = length / 5, quarter = warm;
  Soak soak(plan.seed);
  std::this_thread::sleep_for(warm);
  const auto first = soak.watch(quarter);
  std::this_thread::sleep_for(length - warm - 2 * quarter);
  auto comparing = std::async(std::launch::async, slowest, std::ref(soak), plan.seed, quarter);
  const auto last = soak.watch(quarter);
  const auto slow = comparing.get();
  soak.stop();
  report.say("minutes", plan.count / 60);
  soak.tell(report);
  report.say("rss_mb_first", first.resident / 1024);
  report.say("rss_mb_last", last.resident / 1024);
  report.say("files_first", first.files);
  report.say("files_last", last.files);
  report.say("p99_us", std::llround(slow.time.old));
  report.say("p99_us_young", std::llround(slow.time.young));
  report.say("p99_work_us", std::llround(slow.work.old));
  report.say("p99_work_us_young", std::llround(slow.work.young));
  if (plan.count < 600) return;  // before that it is still warming up
  report.must("memory grows", last.resident < first.resident + first.resident / 10 + 8192);
  report.must("file handles grow", last.files <= first.files + 16);
  report.must("no young process ended well", slow.time.young > 0);
  report.must("p99 grows", slow.time.ratio() <= 1.2 && slow.work.ratio() <= 1.2);
}

}  // namespace stemma::reliability
