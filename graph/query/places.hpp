// A map from vertices to numbers that is forgotten all at once: one look-up where a hash map would take ten
// times as long. The table is kept for the next one of the thread.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "graph/query/array.hpp"

namespace stemma::graph {

class Places {
 public:
  // For vertices below `end`.
  explicit Places(std::size_t end) : table_(std::move(spare())) {
    if (!table_) table_ = std::make_unique<Table>();
    if (table_->slots.size() < end) *table_ = {Array<Slot>(end), 0};
    if (++table_->now == 0) {
      std::ranges::fill(table_->slots, Slot{0, 0});
      table_->now = 1;
    }
    slots_ = table_->slots.data();
    now_ = table_->now;
  }
  ~Places() { spare() = std::move(table_); }
  Places(const Places&) = delete;
  Places& operator=(const Places&) = delete;

  std::optional<std::uint32_t> find(std::size_t vertex) const {
    const auto& slot = slots_[vertex];
    if (slot.round != now_) return std::nullopt;
    return slot.place;
  }
  void set(std::size_t vertex, std::uint32_t place) { slots_[vertex] = {now_, place}; }
  // Tells the processor what will be asked for soon.
  void expect(std::size_t vertex) const { __builtin_prefetch(&slots_[vertex], 1); }

 private:
  struct Slot {
    std::uint32_t round, place;
  };
  struct Table {
    Array<Slot> slots;
    std::uint32_t now = 0;
  };
  static std::unique_ptr<Table>& spare() {
    thread_local std::unique_ptr<Table> table;
    return table;
  }

  std::unique_ptr<Table> table_;
  Slot* slots_;
  std::uint32_t now_;
};

}  // namespace stemma::graph
