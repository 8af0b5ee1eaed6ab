#include "schema/text_words.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "schema/name.hpp"

namespace stemma::schema {
namespace {

constexpr std::size_t kLongest = 128;

enum class Kind : std::uint8_t {
  other,
  letter,
  digit,
  alone,  // a letter of a script without spaces
  mark,   // belongs to what is before it
};

struct CodePoint {
  UChar32 value = -1;
  Kind kind = Kind::other;
  std::size_t end = 0;  // byte behind it
};

constexpr auto kAscii = [] {
  std::array<Kind, 128> kinds{};
  for (char c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 32] = Kind::letter;
  for (char c = '0'; c <= '9'; ++c) kinds[c] = Kind::digit;
  return kinds;
}();

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 128; }
// What a byte alone says of the word that it stands in.
enum class Byte : std::uint8_t {
  plain,  // a letter or digit
  ends,   // a word, whatever is around
  other,  // it takes a closer look
};

constexpr auto kBytes = [] {
  std::array<Byte, 256> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = i >= 128 || i == '.' || i == '\'' ? Byte::other
               : kAscii[i] == Kind::other        ? Byte::ends
                                                 : Byte::plain;
  return bytes;
}();

Byte look(char byte) { return kBytes[static_cast<unsigned char>(byte)]; }
bool is_plain(char byte) { return look(byte) == Byte::plain; }

bool without_spaces(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_TIBETAN:
      return true;
    default:
      return false;
  }
}

Kind kind_of(UChar32 c) {
  if (c < 128) return kAscii[c];
  const auto category = U_GET_GC_MASK(c);
  const bool ignorable = u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
  if (category & U_GC_M_MASK || (ignorable && category & (U_GC_CF_MASK | U_GC_L_MASK))) return Kind::mark;
  if (category & U_GC_ND_MASK) return Kind::digit;
  if (category & (U_GC_L_MASK | U_GC_NL_MASK)) return without_spaces(c) ? Kind::alone : Kind::letter;
  return Kind::other;
}

CodePoint read(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {-1, Kind::other, at};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 128) return {byte, kAscii[byte], at + 1};
  UChar32 c = 0;
  std::int64_t next = static_cast<std::int64_t>(at);
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  U8_NEXT(bytes, next, static_cast<std::int64_t>(text.size()), c);
  return {c, c < 0 ? Kind::other : kind_of(c), static_cast<std::size_t>(next)};
}

// Whether `c`, between what was read of a word and what follows, is inside the word. `piece`: letters and
// digits since the word began or since its last point.
bool joins(std::string_view text, const CodePoint& before, std::size_t piece, const CodePoint& c) {
  const bool apostrophe = c.value == '\'' || c.value == 0x2019, point = c.value == '.';
  if (!apostrophe && !point) return false;
  const auto after = read(text, c.end);
  if (after.kind != before.kind) return false;
  if (after.kind == Kind::digit) return point;
  if (after.kind != Kind::letter) return false;
  if (apostrophe) return true;
  const auto then = read(text, after.end);
  return piece == 1 && then.kind != Kind::letter && then.kind != Kind::digit;
}

}  // namespace

std::optional<TextWord> TextWords::next() {
  const char* const bytes = text_.data();
  auto begin = at_;
  while (begin < text_.size() && look(bytes[begin]) == Byte::ends) ++begin;
  const auto most = std::min(text_.size(), begin + kLongest);
  auto end = begin;
  while (end < most && is_plain(bytes[end])) ++end;
  at_ = begin;
  if (end == begin || end == most || look(bytes[end]) != Byte::ends) return any_word();
  at_ = end;
  return TextWord{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// A word that takes more than to look for its end. Few do.
std::optional<TextWord> TextWords::any_word() {
  while (at_ < text_.size() && is_ascii(text_[at_]) && !is_plain(text_[at_])) ++at_;
  CodePoint c = read(text_, at_);
  while (c.value >= 0 || at_ < text_.size()) {
    if (c.kind == Kind::letter || c.kind == Kind::digit || c.kind == Kind::alone) break;
    at_ = c.end;
    c = read(text_, at_);
  }
  if (at_ >= text_.size()) return std::nullopt;
  const auto begin = at_;
  CodePoint before = c;  // the last letter or digit
  std::size_t piece = 1;
  for (at_ = c.end; at_ < text_.size() && at_ - begin < kLongest; at_ = c.end) {
    if (before.kind != Kind::alone) {  // most of a word is plain letters
      const auto most = std::min(text_.size(), begin + kLongest);
      const auto first = at_;
      while (at_ < most && is_plain(text_[at_])) ++at_;
      if (at_ > first) before = read(text_, at_ - 1);
      piece += at_ - first;
      if (at_ == most) break;
    }
    c = read(text_, at_);
    if (c.kind == Kind::mark) continue;
    if (before.kind == Kind::alone) break;
    if (c.kind == Kind::letter || c.kind == Kind::digit) {
      before = c;
      ++piece;
    } else if (joins(text_, before, piece, c)) {
      if (c.value == '.') piece = 0;
    } else {
      break;
    }
  }
  return TextWord{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
}

std::string fold_word(std::string_view word) {
  auto folded = fold(word);
  return folded.empty() ? lower(word) : folded;
}

}  // namespace stemma::schema
