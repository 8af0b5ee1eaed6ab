// Readers, a writer and backups for a long time: nothing may grow, and nothing may become slow.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <mutex>
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

double p99(std::vector<double> times) {
  if (times.empty()) return 0;
  const auto at = times.begin() + static_cast<std::ptrdiff_t>(times.size() * 99 / 100);
  std::nth_element(times.begin(), at, times.end());
  return *at;
}

class Soak {
 public:
  explicit Soak(const Plan& plan) : plan_(plan), store_(Store::create(folder_.path()).value()) {
    for (int i = 0; i < kDocuments; ++i) put(store_, page(i, 1)).value();
    snapshot_ = std::make_unique<Snapshot>(store_.snapshot());
  }

  void run(Report& report) {
    const auto begin = Clock::now();
    const Clock::duration length = std::chrono::seconds(plan_.count);
    std::vector<std::thread> threads;
    for (std::uint64_t i = 0; i < 3; ++i) threads.emplace_back([this, i] { read(i); });
    threads.emplace_back([this] { write(); });
    threads.emplace_back([this] { keep(); });
    // The first fifth warms up; of the rest the first and the last quarter are compared.
    const auto warm = begin + length / 5;
    const Clock::duration quarter = (length - length / 5) / 4;
    std::this_thread::sleep_until(warm);
    const auto first = window(quarter);
    std::this_thread::sleep_until(begin + length - quarter);
    const auto last = window(quarter);
    stop_ = true;
    for (auto& thread : threads) thread.join();
    report.say("minutes", std::to_string(plan_.count / 60));
    report.say("requests", requests_.load());
    report.say("commits", commits_.load());
    report.say("backups", backups_.load());
    report.zero("errors", errors_.load());
    report.say("rss_mb_first", first.resident / 1024);
    report.say("rss_mb_last", last.resident / 1024);
    report.say("files_first", first.files);
    report.say("files_last", last.files);
    report.say("p99_us_first", static_cast<std::uint64_t>(first.p99));
    report.say("p99_us_last", static_cast<std::uint64_t>(last.p99));
    if (plan_.count >= 600) {  // before that it is still warming up
      report.must("memory grows", last.resident < first.resident + first.resident / 10 + 8192);
      report.must("file handles grow", last.files <= first.files + 16);
      report.must("p99 grows", last.p99 <= 1.2 * first.p99);
    }
    if (const auto found = violations(store_); !found.empty()) report.must(found, false);
  }

 private:
  static constexpr int kDocuments = 200;
  struct Window {
    double p99 = 0;
    std::uint64_t resident = 0, files = 0;  // the means
  };

  Window window(Clock::duration length) {
    {
      const std::lock_guard lock(mutex_);
      times_.clear();
    }
    Window seen;
    std::uint64_t samples = 0;
    for (const auto end = Clock::now() + length; Clock::now() < end; ++samples) {
      seen.resident += resident_kilobytes();
      seen.files += open_files();
      std::this_thread::sleep_for(std::min<Clock::duration>(length / 20, std::chrono::seconds(1)));
    }
    seen.resident /= std::max<std::uint64_t>(samples, 1);
    seen.files /= std::max<std::uint64_t>(samples, 1);
    const std::lock_guard lock(mutex_);
    seen.p99 = p99(times_);
    return seen;
  }

  Snapshot snapshot() {
    const std::lock_guard lock(mutex_);
    return *snapshot_;
  }

  void read(std::uint64_t seed) {
    Random random(plan_.seed + seed);
    while (!stop_) {
      const auto begin = Clock::now();
      const auto now = snapshot();
      NeighborhoodQuery query;
      query.node = "place-port" + std::to_string(below(random, 3));
      query.depth = 2;
      const bool fine = now.neighborhood(query) && now.search({"Ann", "", 10}) &&
                        now.text(id_of(static_cast<int>(below(random, kDocuments))));
      if (!fine) ++errors_;
      ++requests_;
      {
        const std::lock_guard lock(mutex_);
        times_.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }

  void write() {
    Random random(plan_.seed + 99);
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

  const Plan& plan_;
  Folder folder_;
  Store store_;
  std::mutex mutex_;
  std::unique_ptr<Snapshot> snapshot_;
  std::vector<double> times_;
  std::atomic<bool> stop_ = false;
  std::atomic<std::uint64_t> requests_ = 0, commits_ = 0, backups_ = 0, errors_ = 0;
};

}  // namespace

void soak(const Plan& plan, Report& report) { Soak(plan).run(report); }

}  // namespace stemma::reliability
