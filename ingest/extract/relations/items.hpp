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
  constexpr bool any() const { return bits_ != 0; }
  constexpr bool several() const { return (bits_ & (bits_ - 1)) != 0; }
  constexpr Kinds operator&(Kinds other) const { return Kinds(bits_ & other.bits_); }
  constexpr Kinds operator|(Kinds other) const { return Kinds(bits_ | other.bits_); }

 private:
  constexpr explicit Kinds(std::uint32_t bits) : bits_(bits) {}
  std::uint32_t bits_ = 0;
};

// Of which kinds some items are, and of which there are two entities.
class Pairs {
 public:
  // O(items).
  explicit Pairs(std::span<const Item> items);
  void add(char kind);  // one more entity
  Kinds kinds() const { return kinds_; }
  bool any() const { return kinds_.several() || repeated_.any(); }
  // Are there two entities, of one and of the other kinds?
  bool any(Kinds of, Kinds others) const {
    const Kinds both = of & others & kinds_, all = (of | others) & kinds_;
    return of.has_any(kinds_) && others.has_any(kinds_) && (all.several() || both.has_any(repeated_));
  }

 private:
  Kinds kinds_, repeated_;
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
