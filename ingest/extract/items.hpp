// The mentions that relations are read from: outermost ones, in the order of the text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

// A mention, or a pronoun or "the commission" that stands for one.
struct Item {
  TokenIndex first = 0, last = 0;  // half open
  EntityIndex entity = kNobody;
  char kind = 0;  // p person, o organization, g leading group, l place, e event, d date, w work
  bool pronoun = false;
  bool body() const { return kind == 'o' || kind == 'g'; }
};

using Items = std::vector<Item>;

// 'p', 'o', ... for a type, 0 for types that relations between names do not join.
char kind_of(std::string_view type);

// Of nested mentions the outer one speaks. O(n log n) in the mentions.
Items items_of(const Draft& draft);

}  // namespace stemma::ingest
