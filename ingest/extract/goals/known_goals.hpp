// Goals said before, found again by their words: those that share four fifths of them are one goal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/text/word_map.hpp"

namespace stemma::ingest {

class KnownGoals {
 public:
  using Stems = std::vector<std::string_view>;  // sorted, each once

  // The goal with these words, kNobody for none.
  EntityIndex same(const Stems& stems);
  void add(EntityIndex entity, const Stems& stems);

 private:
  static constexpr std::size_t kMostLookedAt = 64;  // of goals with the same word: keeps it linear
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  struct Known {
    EntityIndex entity;
    std::size_t stems;
    std::size_t shared = 0;   // with the one asked for
    std::uint32_t asked = 0;  // when that was
  };
  struct Use {  // of a stem by a goal
    std::uint32_t goal, older;
  };
  struct Uses {
    std::uint32_t newest = kNone;
  };
  std::vector<Known> goals_;
  std::vector<Use> uses_;
  WordMap<Uses> with_stem_;
  std::uint32_t asked_ = 0;
};

}  // namespace stemma::ingest
