#include "ingest/read/yaml_scalar.hpp"

#include <charconv>

#include "ingest/read/decode.hpp"

namespace stemma::ingest {
namespace {

// Digits that follow the letter of an escape.
std::size_t digits_after(char letter) {
  return letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
}

// 0 where the letter stands for no single character.
char32_t character_of(char letter) {
  constexpr std::string_view kThemselves = "\"\\/", kBlanks = "nrtvf _NLP";
  if (kThemselves.find(letter) != std::string_view::npos) return static_cast<unsigned char>(letter);
  return kBlanks.find(letter) != std::string_view::npos ? U' ' : 0;
}

void append(std::string& out, char32_t code) {
  if (code != ' ')
    append_utf8(out, code);
  else if (!out.empty() && out.back() != ' ')
    out += ' ';
}

// The escape behind the backslash; returns its length, 0 where it is none.
std::size_t escape(std::string_view rest, std::string& out) {
  if (rest.empty()) return 0;
  if (rest[0] == '\n') {
    const std::size_t next = rest.find_first_not_of(" \t", 1);
    return next == std::string_view::npos ? rest.size() : next;
  }
  if (const std::size_t digits = digits_after(rest[0])) {
    std::uint32_t code = 0;
    const std::string_view number = rest.substr(1, digits);
    const auto read = std::from_chars(number.data(), number.data() + number.size(), code, 16);
    const bool whole = number.size() == digits && read.ptr == number.data() + digits;
    if (!whole || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return 0;
    if (const char32_t character = canonical(code)) append(out, character == U'\n' ? U' ' : character);
    return 1 + digits;
  }
  const char32_t code = character_of(rest[0]);
  if (code == 0) return 0;
  append(out, code);
  return 1;
}

}  // namespace

std::string yaml_scalar(std::string_view quoted) {
  std::string out;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    const char c = quoted[i];
    if (c == ' ' || c == '\t' || c == '\n') {
      append(out, ' ');
    } else if (const std::size_t used = c == '\\' ? escape(quoted.substr(i + 1), out) : 0) {
      i += used;
    } else {
      out += c;
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace stemma::ingest
