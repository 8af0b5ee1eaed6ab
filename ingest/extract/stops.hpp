// Where in a text words with a cue stand: one bit a token. A pass goes from stop to stop instead of asking
// every token.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#include "ingest/extract/buffer.hpp"
#include "ingest/extract/cues.hpp"

namespace stemma::ingest {

using TokenIndex = std::uint32_t;

// The tokens in [first, last) whose bit is set, in order: `for (const TokenIndex i : stops)`.
class StopRange {
 public:
  static constexpr std::size_t kBits = 64;

  struct End {};
  class Iterator {
   public:
    Iterator(const std::uint64_t* words, TokenIndex first, TokenIndex last)
        : words_(words), last_(last), word_(first / kBits) {
      if (first >= last) return;
      left_ = words_[word_ * kCues] >> first % kBits << first % kBits;
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
        if (++word_ * kBits >= last_) {
          at_ = last_;
          return;
        }
        left_ = words_[word_ * kCues];
      }
      at_ = static_cast<TokenIndex>(word_ * kBits) + static_cast<TokenIndex>(std::countr_zero(left_));
    }

    const std::uint64_t* words_;
    TokenIndex last_, at_ = 0xFFFFFFFF;
    std::size_t word_;
    std::uint64_t left_ = 0;
  };

  StopRange(const std::uint64_t* words, TokenIndex first, TokenIndex last)
      : words_(words), first_(first), last_(last) {}
  Iterator begin() const { return {words_, first_, last_}; }
  End end() const { return {}; }
  bool empty() const { return begin() == end(); }

 private:
  const std::uint64_t* words_;
  TokenIndex first_, last_;
};

class Stops {
 public:
  // REQUIRES: each token in its turn.
  void add(TokenIndex token, Cues cues) {
    if (token % StopRange::kBits == 0) {
      bits_.resize(bits_.size() + kCues);
      row_ = bits_.data() + bits_.size() - kCues;
    }
    std::uint64_t* const row = row_;
    const std::uint64_t bit = std::uint64_t{1} << token % StopRange::kBits;
    for (std::uint32_t left = cues.bits(); left != 0; left &= left - 1)
      row[static_cast<std::size_t>(std::countr_zero(left))] |= bit;
  }
  StopRange of(Cue cue, TokenIndex first, TokenIndex last) const {
    const auto column = static_cast<std::size_t>(std::countr_zero(static_cast<std::uint32_t>(cue)));
    return {bits_.data() + column, first, last};
  }

 private:
  std::uint64_t* row_ = nullptr;  // of the last token, while they are added
  Buffer<std::uint64_t> bits_;    // for each kBits tokens, a number a cue
};

}  // namespace stemma::ingest
