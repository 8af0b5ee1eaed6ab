// reliability [--full] [--seed N] [--count N] [--minutes N] [NAME..]: runs the tests of that name, or all,
// and prints a line of figures for each. Exit code 1 when a promise did not hold.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "schema/result.hpp"
#include "tests/reliability/rig.hpp"

namespace {

using namespace stemma::reliability;

int run_child(const std::vector<std::string>& words) {
  for (const auto& child : children())
    if (!words.empty() && words[0] == child.name) return child.run({words.begin() + 1, words.end()});
  return 127;
}

// Where nothing else is said, files are in memory: a process that is killed leaves the same there.
void choose_folder() {
  std::error_code error;
  const auto space = std::filesystem::space("/dev/shm", error);
  if (!error && space.available > (std::uintmax_t{1} << 30)) ::setenv("TMPDIR", "/dev/shm", 0);
}

bool run(const Test& test, const Plan& plan) {
  Report report(test.name);
  report.say("seed", plan.seed);
  const auto begin = std::chrono::steady_clock::now();
  try {
    test.run(plan, report);
  } catch (const std::exception& error) {
    report.must(error.what(), false);
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  report.say("seconds", static_cast<std::uint64_t>(took.count() + 0.5));
  std::printf("%s\n", report.line().c_str());
  std::fflush(stdout);
  return !report.broken();
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  if (!words.empty() && words[0] == "--child")
    std::_Exit(run_child({words.begin() + 1, words.end()}));  // leaks are looked for in tests/graph
  choose_folder();
  bool full = false, sound = true;
  std::uint64_t count = 0, minutes = 0, seed = std::random_device()();
  std::vector<std::string> names;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--full")
      full = true;
    else if (words[i] == "--seed" && i + 1 < words.size())
      seed = std::strtoull(words[++i].c_str(), nullptr, 10);
    else if (words[i] == "--count" && i + 1 < words.size())
      count = std::strtoull(words[++i].c_str(), nullptr, 10);
    else if (words[i] == "--minutes" && i + 1 < words.size())
      minutes = std::strtoull(words[++i].c_str(), nullptr, 10);
    else
      names.push_back(words[i]);
  }
  std::size_t known = 0;
  for (const auto& test : tests()) {
    if (!names.empty() && std::find(names.begin(), names.end(), test.name) == names.end()) continue;
    ++known;
    Plan plan{seed, count ? count : full ? test.full : test.brief};
    if (minutes) plan.end = std::chrono::steady_clock::now() + std::chrono::minutes(minutes);
    sound = run(test, plan) && sound;
  }
  if (known == 0 || (!names.empty() && known < names.size())) {
    for (const auto& test : tests()) std::printf("%-12s%s\n", test.name, test.what);
    return words == std::vector<std::string>{"--help"} ? 0 : 2;
  }
  return sound ? 0 : 1;
}
