// What words by themselves mean to a phase, as bits: worked out once a word, and asked by the number that the
// word has in its text.
#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "ingest/extract/analysis.hpp"

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
  constexpr bool has(Trait trait) const { return (bits_ & static_cast<std::uint32_t>(trait)) != 0; }
  constexpr bool has_any(Traits others) const { return (bits_ & others.bits_ & ~kTold) != 0; }
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
        tell_(tell),
        told_(told(*analysis.words_known)),
        of_form_(analysis.uses.size()) {}

  Traits<Trait> of(const Token& token) const {
    const Traits<Trait> known = of_form_[token.form];
    return known.unasked() ? work_out(token) : known;
  }
  bool has(const Token& token, Trait trait) const { return of(token).has(trait); }
  // The first token in [first, last) that has one of them; `last` for none.
  TokenIndex next(TokenIndex first, TokenIndex last, Traits<Trait> traits) const {
    const Token* const tokens = analysis_.tokens.data();
    const Traits<Trait>* const known = of_form_.data();
    const std::uint32_t stop = traits.bits_ | Traits<Trait>::kTold;
    for (; first < last; ++first) {
      if (((known[tokens[first].form].bits_ ^ Traits<Trait>::kTold) & stop) == 0) continue;
      if (of(tokens[first]).has_any(traits)) break;
    }
    return first;
  }

 private:
  using Told = std::vector<Traits<Trait>>;

  // By Word::number, of this thread.
  static Told& told(const schema::WordTable& table) {
    thread_local std::uint64_t table_told = 0;
    thread_local Told told;
    if (table_told != table.id()) told.clear();
    table_told = table.id();
    return told;
  }
  [[gnu::noinline]] Traits<Trait> work_out(const Token& token) const {
    const std::size_t number = analysis_.numbers[static_cast<std::size_t>(&token - analysis_.tokens.data())];
    const bool known = number < told_.size() && !told_[number].unasked();
    return of_form_[token.form] = known ? told_[number] : ask(token);
  }
  [[gnu::noinline]] Traits<Trait> ask(const Token& token) const {
    static const schema::Word kMark;
    const bool mark = token.form == 0;
    Traits<Trait> traits =
        mark ? tell_(*analysis_.schema, kMark, ",") : tell_(*analysis_.schema, token.word, token.lower);
    traits.bits_ |= Traits<Trait>::kTold;
    const std::size_t number = token.word.number;
    if (mark || number == 0) return traits;
    if (number >= told_.size()) told_.resize(std::max(number + 1, 2 * told_.size()));
    return told_[number] = traits;
  }

  const Analysis& analysis_;
  Tell tell_;
  Told& told_;
  mutable std::vector<Traits<Trait>> of_form_;
};

}  // namespace stemma::ingest
