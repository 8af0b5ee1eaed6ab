// What words by themselves mean to a phase, as bits: worked out once a word, and asked by the number that the
// word has in its text.
#pragma once

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
  std::uint32_t bits_ = 0;
};

// Those of the words of a text. `tell` gives them for a word in lower case, and for marks and figures, which
// are all alike.
template <class Trait>
class WordTraits {
 public:
  using Tell = Traits<Trait> (*)(const schema::Schema&, const schema::Word&, std::string_view lower);

  WordTraits(const Analysis& analysis, Tell tell)
      : analysis_(analysis), tell_(tell), of_form_(analysis.uses.size()) {}

  Traits<Trait> of(const Token& token) const {
    const Traits<Trait> known = of_form_[token.form];
    return known.bits_ != 0 ? known : work_out(token);
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
  [[gnu::noinline]] Traits<Trait> work_out(const Token& token) const {
    thread_local schema::WordMemo<Traits<Trait>> memo;
    static const schema::Word kMark;
    Traits<Trait>& told = of_form_[token.form];
    told = token.form == 0 ? tell_(*analysis_.schema, kMark, ",")
                           : memo.answer(*analysis_.words_known, token.word,
                                         [&] { return tell_(*analysis_.schema, token.word, token.lower); });
    told.bits_ |= Traits<Trait>::kTold;
    return told;
  }

  const Analysis& analysis_;
  Tell tell_;
  mutable std::vector<Traits<Trait>> of_form_;
};

}  // namespace stemma::ingest
