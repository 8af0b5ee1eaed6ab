#include "graph/recent.hpp"

#include <algorithm>
#include <utility>

namespace stemma::graph {

// What was known of another database means nothing in this one.
void Recent::of(const std::string& database) {
  if (database_ == database) return;
  database_ = database;
  last_.reset();
  commits_.clear();
}

void Recent::ready(const std::string& database, std::uint64_t generation,
                   std::shared_ptr<const QueryIndex> index) {
  const std::lock_guard lock(mutex_);
  of(database);
  generation_ = generation;
  std::swap(last_, index);
  while (!commits_.empty() && commits_.front().generation <= generation) commits_.pop_front();
}

void Recent::commits(const std::string& database, std::uint64_t generation, std::vector<NodeIndex> nodes) {
  constexpr std::size_t kMost = 1000;  // states that nobody asked for
  const std::lock_guard lock(mutex_);
  of(database);
  if (!commits_.empty() && commits_.back().generation + 1 != generation) commits_.clear();
  commits_.push_back({generation, std::move(nodes)});
  if (commits_.size() > kMost) commits_.pop_front();
}

void Recent::failed(std::uint64_t generation) {
  const std::lock_guard lock(mutex_);
  if (!commits_.empty() && commits_.back().generation == generation) commits_.pop_back();
}

std::optional<Recent::Step> Recent::step_to(const std::string& database, std::uint64_t generation) const {
  const std::lock_guard lock(mutex_);
  if (!last_ || database_ != database || generation_ > generation) return std::nullopt;
  Step step{last_, {}};
  auto known = generation_;
  for (const auto& commit : commits_) {
    if (commit.generation <= generation_ || commit.generation > generation) continue;
    if (commit.generation != ++known) return std::nullopt;
    step.touched.insert(step.touched.end(), commit.nodes.begin(), commit.nodes.end());
  }
  if (known != generation) return std::nullopt;
  std::ranges::sort(step.touched);
  const auto repeated = std::ranges::unique(step.touched);
  step.touched.erase(repeated.begin(), repeated.end());
  return step;
}

}  // namespace stemma::graph
