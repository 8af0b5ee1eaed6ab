#include "ingest/extract/goals/known_goals.hpp"

#include <algorithm>
#include <utility>

namespace stemma::ingest {

EntityIndex KnownGoals::same(const Stems& stems) {
  ++asked_;
  std::uint32_t first = kNone;
  for (const std::string_view stem : stems) {
    const Uses* with = with_stem_.find(stem);
    std::uint32_t use = with != nullptr ? with->newest : kNone;
    for (std::size_t k = 0; use != kNone && k < kMostLookedAt; ++k, use = uses_[use].older) {
      Known& goal = goals_[uses_[use].goal];
      if (std::exchange(goal.asked, asked_) != asked_) goal.shared = 0;
      ++goal.shared;
      if (goal.shared >= 2 && 5 * goal.shared >= 4 * std::max(stems.size(), goal.stems))
        first = std::min(first, uses_[use].goal);
    }
  }
  return first == kNone ? kNobody : goals_[first].entity;
}

void KnownGoals::add(EntityIndex entity, const Stems& stems) {
  constexpr std::size_t kSome = 48;
  if (goals_.empty()) with_stem_.reserve(kSome);
  for (const std::string_view stem : stems) {
    std::uint32_t& newest = with_stem_[stem].newest;
    uses_.push_back({static_cast<std::uint32_t>(goals_.size()), newest});
    newest = static_cast<std::uint32_t>(uses_.size() - 1);
  }
  goals_.push_back({entity, stems.size()});
}

}  // namespace stemma::ingest
