// Work on the numbers below an end, divided among the processors.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace stemma::graph {

// Calls work(begin, end) until all numbers below `end` had their turn, from several threads where there are
// more than `few`. What one throws is thrown here, when all have ended.
template <class Work>
void in_parallel(std::size_t end, std::size_t few, const Work& work) {
  const std::size_t threads =
      end <= few ? 1 : std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
  if (threads == 1) {
    if (end > 0) work(std::size_t{0}, end);
    return;
  }
  const std::size_t block = std::max<std::size_t>(1, end / (threads * 16));
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    for (std::size_t begin; (begin = next.fetch_add(block)) < end;) work(begin, std::min(begin + block, end));
  };
  std::vector<std::future<void>> others;
  for (std::size_t i = 1; i < threads; ++i) others.push_back(std::async(std::launch::async, run));
  run();
  for (auto& other : others) other.get();
}

}  // namespace stemma::graph
