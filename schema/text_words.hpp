// Which words stand in a running text, and when are two of them the same word? What search over texts
// compares. Pure, thread-safe. Wraps ICU.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stemma::schema {

// Raised whenever a text gives other words than before: what was made of them has to be made anew.
inline constexpr std::uint32_t kTextWordsVersion = 1;

// A word as bytes of its text, half open.
struct TextWord {
  std::uint32_t begin = 0, end = 0;
};

// The words of a text in their order. A word is a run of letters, digits and their marks; an apostrophe
// between letters, a point between digits and the points of "U.S." are inside, every dash is outside. In
// scripts that put no space between words (Chinese, Japanese, Thai, ..) each letter is a word. What goes on
// for more than 128 bytes is cut. Linear.
//   "China's well-known 3.5%" -> China's, well, known, 3.5
class TextWords {
 public:
  // Keeps the text by reference. REQUIRES: well-formed UTF-8 of less than 4 GiB
  explicit TextWords(std::string_view text) : text_(text) {}
  std::optional<TextWord> next();

 private:
  std::optional<TextWord> any_word();

  std::string_view text_;
  std::size_t at_ = 0;
};

// The form under which words are compared: that of names, fold(). "China's" -> "china", "École" -> "ecole".
// Never empty for a word of TextWords, and without a zero byte.
std::string fold_word(std::string_view word);

}  // namespace stemma::schema
