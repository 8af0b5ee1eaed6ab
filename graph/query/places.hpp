// A map from vertices to numbers that is forgotten all at once: two array look-ups where a hash map would
// take ten times as long. The arrays are kept for the next one of the thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace stemma::graph {

class Places {
 public:
  // For vertices below `end`.
  explicit Places(std::size_t end) : arrays_(std::move(spare())) {
    if (!arrays_) arrays_ = std::make_unique<Arrays>();
    if (arrays_->round.size() < end) {
      arrays_->round.resize(end, 0);
      arrays_->place.resize(end);
    }
    if (++arrays_->now == 0) {
      arrays_->round.assign(arrays_->round.size(), 0);
      arrays_->now = 1;
    }
    round_ = arrays_->round.data();
    place_ = arrays_->place.data();
    now_ = arrays_->now;
  }
  ~Places() { spare() = std::move(arrays_); }
  Places(const Places&) = delete;
  Places& operator=(const Places&) = delete;

  std::optional<std::uint32_t> find(std::size_t vertex) const {
    if (round_[vertex] != now_) return std::nullopt;
    return place_[vertex];
  }
  void set(std::size_t vertex, std::uint32_t place) {
    round_[vertex] = now_;
    place_[vertex] = place;
  }

 private:
  struct Arrays {
    std::vector<std::uint32_t> round, place;
    std::uint32_t now = 0;
  };
  static std::unique_ptr<Arrays>& spare() {
    thread_local std::unique_ptr<Arrays> arrays;
    return arrays;
  }

  std::unique_ptr<Arrays> arrays_;
  std::uint32_t *round_, *place_, now_;
};

}  // namespace stemma::graph
