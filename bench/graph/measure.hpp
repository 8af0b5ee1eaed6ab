// Timing, and the lines that the table is made of: `what system median p99 asked checksum` for questions,
// `what system value` for the rest, tab separated.
#pragma once

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

namespace stemma::bench {

inline double seconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
template <class Work>
double seconds_of(Work work) {
  const double start = seconds();
  work();
  return seconds() - start;
}

// What this process has allocated and not given back.
inline double memory_mb() {
  const auto info = ::mallinfo2();
  return static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
}

inline void report(const std::string& what, const std::string& system, double value) {
  std::printf("%s\t%s\t%.6g\n", what.c_str(), system.c_str(), value);
  std::fflush(stdout);
}

// Asks answer(0) .. answer(count - 1) once to warm up and thrice to measure, each time for at most `budget`
// seconds but at least 20 questions; the medians of the three are reported.
template <class Answer>
void measure(const std::string& what, const std::string& system, std::size_t count, Answer answer,
             double budget = 4) {
  constexpr std::size_t kChecked = 20;
  std::uint64_t checksum = 0;
  std::vector<double> medians, tails;
  for (int round = 0; round < 4; ++round) {
    std::vector<double> times;
    const double start = seconds();
    for (std::size_t i = 0; i < count; ++i) {
      const double before = seconds();
      const std::uint64_t result = answer(i);
      const double after = seconds();
      times.push_back(after - before);
      if (round == 0 && i < kChecked) checksum = (checksum * 31 + result) % 1'000'000'007;
      if (after - start > budget && i + 1 >= kChecked) break;
    }
    count = times.size();
    if (round == 0) continue;
    std::ranges::sort(times);
    medians.push_back(times[times.size() / 2]);
    tails.push_back(times[std::min(times.size() - 1, times.size() * 99 / 100)]);
  }
  std::ranges::sort(medians);
  std::ranges::sort(tails);
  std::printf("%s\t%s\t%.6g\t%.6g\t%zu\t%llu\n", what.c_str(), system.c_str(), medians[1] * 1e6,
              tails[1] * 1e6, count, static_cast<unsigned long long>(checksum));
  std::fflush(stdout);
}

}  // namespace stemma::bench
