// What words by themselves mean to a phase, as bits: worked out once a word and thread.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "ingest/extract/text/analysis.hpp"

namespace stemma::ingest {

// A set of values of an enum of powers of two, of which the highest bit is none.
template <class Trait>
class Traits {
 public:
  constexpr Traits() = default;
  constexpr Traits(std::initializer_list<Trait> traits) {
    for (const Trait trait : traits) set(trait);
  }
  constexpr void set(Trait trait, bool on = true) {
    if (on) bits_ |= static_cast<std::uint32_t>(trait);
  }
  constexpr void add(Traits others) { bits_ |= others.bits_; }
  constexpr bool has(Trait trait) const { return (bits_ & static_cast<std::uint32_t>(trait)) != 0; }
  constexpr bool has_any(Traits others) const { return (bits_ & others.bits_ & ~kTold) != 0; }
  constexpr Traits operator&(Traits others) const {
    Traits both;
    both.bits_ = bits_ & others.bits_;
    return both;
  }
  constexpr bool none() const { return (bits_ & ~kTold) == 0; }

 private:
  template <class>
  friend class WordTraits;
  static constexpr std::uint32_t kTold = 0x80000000;  // nothing is known where it is missing
  constexpr bool unasked() const { return bits_ == 0; }
  std::uint32_t bits_ = 0;
};

// Those of the words of a text. `tell` gives them for a word in lower case, and for marks and figures, which
// are all alike.
template <class Trait>
class WordTraits {
 public:
  using Tell = Traits<Trait> (*)(const schema::Schema&, const schema::Word&, std::string_view lower);

  WordTraits(const Analysis& analysis, Tell tell)
      : analysis_(analysis),
        numbers_(analysis.numbers.data()),
        tell_(tell),
        told_(told(*analysis.words_known)),
        known_(told_.data()),
        room_(told_.size()) {}

  Traits<Trait> of(TokenIndex i) const {
    const std::uint32_t number = numbers_[i];
    return number < room_ && !known_[number].unasked() ? known_[number] : work_out(analysis_.tokens[i]);
  }
  Traits<Trait> of(const Token& token) const {
    const std::uint32_t number = token.word.number;
    return number < room_ && !known_[number].unasked() ? known_[number] : work_out(token);
  }
  bool has(TokenIndex i, Trait trait) const { return of(i).has(trait); }
  bool has(const Token& token, Trait trait) const { return of(token).has(trait); }
  // The first token in [first, last) that has one of them; `last` for none.
  TokenIndex next(TokenIndex first, TokenIndex last, Traits<Trait> traits) const {
    while (first < last && !of(first).has_any(traits)) ++first;
    return first;
  }

 private:
  using Told = std::vector<Traits<Trait>>;

  static Told& told(const schema::WordTable& table) {
    thread_local std::uint64_t table_told = 0;
    thread_local Told told;
    if (table_told != table.id()) told.clear();
    table_told = table.id();
    return told;
  }
  [[gnu::noinline]] Traits<Trait> work_out(const Token& token) const {
    static const schema::Word kMark;
    const std::size_t number = token.word.number;
    if (number >= told_.size()) told_.resize(std::max(number + 1, 2 * told_.size()));
    const bool mark = token.form == 0;
    Traits<Trait> traits =
        tell_(*analysis_.schema, mark ? kMark : token.word, mark ? std::string_view(",") : token.lower);
    traits.bits_ |= Traits<Trait>::kTold;
    known_ = told_.data();
    room_ = told_.size();
    return told_[number] = traits;
  }

  const Analysis& analysis_;
  const std::uint32_t* const numbers_;  // of the analysis
  Tell tell_;
  Told& told_;  // by Word::number, of this thread; marks and figures have numbers of their own
  mutable const Traits<Trait>* known_;  // of told_
  mutable std::size_t room_;
};

}  // namespace stemma::ingest
