// Bytes of a file to clean UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"
#include "schema/result.hpp"

namespace stemma::ingest {

struct Decoded {
  std::string encoding;  // one that character_at() knows
  std::string text;      // canonical, see below; well-formed UTF-8
  graph::SourceMap map;
  std::vector<std::uint32_t> form_feeds;  // the line ends in `text` that were form feeds
  std::vector<std::string> warnings;
};

// `declared`: an encoding that the file names itself; used where the bytes are no UTF-8. unsupported for
// binary files and for a declared encoding of several bytes a character (GB 2312, Shift JIS, ...): guessing
// at it would make words up. `lines`: line ends mean something, and a soft hyphen before one stays in the
// text, for join_broken_words().
Result<Decoded> decode(std::string_view bytes, bool lines, std::string_view declared = {});

// A file that is no text: known signatures, or many control bytes in its first part.
bool binary(std::string_view bytes);

// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", or the declared encoding where that has one byte a
// character.
std::string guess_encoding(std::string_view bytes, std::string_view declared = {});

// One character of a file: its code point and its bytes. What is ill-formed is U+FFFD, once for the longest
// start of a character (as Python and browsers count it). REQUIRES: at < bytes.size()
struct FileCharacter {
  char32_t code;
  std::uint32_t length;
  bool ill_formed = false;
};
FileCharacter character_at(std::string_view bytes, std::size_t at, std::string_view encoding);

void append_utf8(std::string& text, char32_t code);

// The letter at `at` with the accents behind it in one character, where there is one: "e" and U+0301 are "é".
// Any other character is as it is.
FileCharacter letter_at(std::string_view bytes, std::size_t at, std::string_view encoding);
// Where a run of printed ASCII from `at` on ends, at the latest before a letter with an accent behind it.
// `blanks`: they are part of it.
std::size_t end_of_plain(std::string_view utf8, std::size_t at, bool blanks);

// What stands for a character in canonical text: blanks of any width are ' ', line ends '\n', hyphens '-',
// letters and figures of full width ASCII, what no text has is U+FFFD; 0 for what is not seen and goes: soft
// hyphens, blanks without width, marks of direction.
char32_t canonical(char32_t code);
// The letters of a ligature that is a matter of type ("ﬁ"); empty for any other character.
std::string_view ligature(char32_t code);
// Both in UTF-8; may be empty.
std::string canonical_letters(char32_t code);
// Each character of the text so; what is ill-formed becomes U+FFFD.
std::string canonical(std::string_view text);

}  // namespace stemma::ingest
