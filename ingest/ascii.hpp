// Letters of ASCII, for markup, headers of mails and names of files.
#pragma once

#include <string>
#include <string_view>

namespace stemma::ingest {

inline bool digit_ascii(char c) { return c >= '0' && c <= '9'; }

inline char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower_ascii(c);
  return out;
}

// The value of a hexadecimal digit; -1 for anything else.
inline int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

}  // namespace stemma::ingest
