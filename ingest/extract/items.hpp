// The mentions that relations are read from, in the order of the text.
#pragma once

#include <array>
#include <cstdint>
#include <span>
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

// Of which kinds some items are.
class Kinds {
 public:
  constexpr Kinds() = default;
  constexpr explicit Kinds(std::string_view kinds) {
    for (const char kind : kinds) add(kind);
  }
  explicit Kinds(std::span<const Item> items) {
    for (const Item& item : items) add(item.kind);
  }
  constexpr void add(char kind) { bits_ |= std::uint32_t{1} << (kind - 'a'); }
  constexpr void add(Kinds kinds) { bits_ |= kinds.bits_; }
  constexpr bool has(char kind) const { return has_any(Kinds(std::string_view(&kind, 1))); }
  constexpr bool has_any(Kinds of) const { return (bits_ & of.bits_) != 0; }
  constexpr bool has_body() const { return has_any(Kinds("og")); }
  template <class Each>
  void each(Each each) const {
    for (char kind = 'a'; kind <= 'z'; ++kind)
      if (has(kind)) each(kind);
  }

 private:
  std::uint32_t bits_ = 0;
};

// Which kinds may have to do with each other.
class RelatedKinds {
 public:
  void add(char kind, Kinds others) {
    of(kind).add(others);
    others.each([&](char other) { of(other).add(kind); });
  }
  void add(Kinds kinds, Kinds others) {
    kinds.each([&](char kind) { add(kind, others); });
  }
  // Are there two entities among the items of which that holds? O(items).
  bool any_pair(std::span<const Item> items) const;

 private:
  static constexpr std::size_t kLetters = 26;
  Kinds& of(char kind) { return others_[static_cast<std::size_t>(kind - 'a')]; }
  const Kinds& of(char kind) const { return others_[static_cast<std::size_t>(kind - 'a')]; }
  std::array<Kinds, kLetters> others_{};
};

// 'p', 'o', ... for a type, 0 for types that relations between names do not join.
inline char kind_of(std::string_view type) {
  const auto is = [&](std::string_view one, char kind) { return type == one ? kind : char{0}; };
  switch (type.size()) {
    case 4:
      return type[0] == 'd' ? is("date", 'd') : is("work", 'w');
    case 5:
      return type[0] == 'p' ? is("place", 'l') : is("event", 'e');
    case 6:
      return is("person", 'p');
    case 12:
      return is("organization", 'o');
    case 13:
      return is("leading_group", 'g');
    default:
      return 0;
  }
}

// In the order of the text, outer ones before those inside of them. O(n log n) in the mentions.
Items mentions_of(const Draft& draft);
// The outermost of them alone: of nested mentions the outer one speaks.
Items outermost(const Items& mentions);

}  // namespace stemma::ingest
