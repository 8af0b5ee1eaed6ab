// Where in a text words with a cue stand: one bit a token. A pass goes from stop to stop instead of asking
// every token, and tells by the bits alone what stands around a stop.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "ingest/extract/text/cues.hpp"

namespace stemma::ingest {

using TokenIndex = std::uint32_t;

inline constexpr std::size_t kStopBits = 64;  // of a row

// The tokens in [first, last) whose bit is set, in order: `for (const TokenIndex i : stops)`; `*begin()` is
// `last` where there is none. `row(n)` gives the bits of the tokens from n * kStopBits on.
template <class Row>
class BitRange {
 public:
  struct End {};
  class Iterator {
   public:
    Iterator(Row row, TokenIndex first, TokenIndex last)
        : row_(row), last_(last), at_(last), number_(first / kStopBits) {
      if (first >= last) return;
      left_ = row_(number_) >> first % kStopBits << first % kStopBits;
      settle();
    }
    TokenIndex operator*() const { return at_; }
    Iterator& operator++() {
      left_ &= left_ - 1;
      settle();
      return *this;
    }
    bool operator==(End) const { return at_ >= last_; }

   private:
    void settle() {
      while (left_ == 0) {
        if (++number_ * kStopBits >= last_) {
          at_ = last_;
          return;
        }
        left_ = row_(number_);
      }
      const auto bit = static_cast<TokenIndex>(std::countr_zero(left_));
      at_ = std::min(static_cast<TokenIndex>(number_ * kStopBits) + bit, last_);
    }

    Row row_;
    TokenIndex last_, at_;
    std::size_t number_;
    std::uint64_t left_ = 0;
  };

  BitRange(Row row, TokenIndex first, TokenIndex last) : row_(row), first_(first), last_(last) {}
  Iterator begin() const { return {row_, first_, last_}; }
  End end() const { return {}; }
  bool empty() const { return begin() == end(); }

 private:
  Row row_;
  TokenIndex first_, last_;
};

// The rows of one cue.
struct StopColumn {
  const std::uint64_t* bits;
  std::uint64_t operator()(std::size_t row) const { return bits[row * kCues]; }
};
using StopRange = BitRange<StopColumn>;

class Stops {
 public:
  // The cues of the next kStopBits tokens, at the end of the text with none behind them. O(1).
  void add(const std::array<Cues, kStopBits>& row);
  StopRange of(Cue cue, TokenIndex first, TokenIndex last) const {
    return {{bits_.data() + column(cue)}, first, last};
  }

  // REQUIRES: there is such a token.
  bool has(Cue cue, TokenIndex i) const {
    return (bits_[i / kStopBits * kCues + column(cue)] >> i % kStopBits & 1) != 0;
  }
  // Of a row, the tokens with the cue; none behind the last row.
  std::uint64_t at(Cue cue, std::size_t row) const {
    const std::size_t bits = row * kCues + column(cue);
    return bits < bits_.size() ? bits_[bits] : 0;
  }
  // The same of the kStopBits tokens from this one on.
  std::uint64_t from(Cue cue, TokenIndex first) const {
    const std::size_t row = first / kStopBits;
    const unsigned skipped = first % kStopBits;
    return at(cue, row) >> skipped | (skipped == 0 ? 0 : at(cue, row + 1) << (kStopBits - skipped));
  }
  // Those that have `from` to `to` tokens ahead one with the cue. REQUIRES: from <= to < kStopBits.
  std::uint64_t ahead(Cue cue, std::size_t row, unsigned from, unsigned to) const {
    const std::uint64_t here = at(cue, row), next = at(cue, row + 1);
    if ((here | next) == 0) return 0;
    std::uint64_t found = from == 0 ? here : 0;
    for (unsigned n = from == 0 ? 1 : from; n <= to; ++n) found |= here >> n | next << (kStopBits - n);
    return found;
  }
  // Those that stand right behind one with the cue.
  std::uint64_t behind(Cue cue, std::size_t row) const {
    return at(cue, row) << 1 | (row == 0 ? 0 : at(cue, row - 1) >> (kStopBits - 1));
  }

 private:
  static std::size_t column(Cue cue) {
    return static_cast<std::size_t>(std::countr_zero(static_cast<std::uint32_t>(cue)));
  }

  std::vector<std::uint64_t> bits_;  // for each kStopBits tokens, a number a cue
};

}  // namespace stemma::ingest
