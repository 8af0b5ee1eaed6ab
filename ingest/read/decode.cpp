#include "ingest/read/decode.hpp"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <memory>

#include "ingest/read/text_builder.hpp"

namespace stemma::ingest {
namespace {

// Windows code page 1252, bytes 0x80 to 0x9F (the others are those of Latin-1). Source: Unicode's mapping
// table CP1252.TXT.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr char32_t kReplacement = 0xFFFD;

unsigned byte_at(std::string_view s, std::size_t i) {
  return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u;
}

FileCharacter utf8_at(std::string_view s, std::size_t at) {
  const unsigned a = byte_at(s, at);
  if (a < 0x80) return {a, 1};
  const std::uint32_t tails = a >= 0xC2 && a <= 0xDF   ? 1
                              : (a & 0xF0) == 0xE0     ? 2
                              : a >= 0xF0 && a <= 0xF4 ? 3
                                                       : 0;
  if (tails == 0) return {kReplacement, 1, true};
  // The second byte tells overlong forms, surrogates and what lies above U+10FFFF.
  const unsigned least = a == 0xE0   ? 0xA0
                         : a == 0xF0 ? 0x90
                                     : 0x80,
                 most = a == 0xED   ? 0x9F
                        : a == 0xF4 ? 0x8F
                                    : 0xBF;
  char32_t code = a & (0x3Fu >> tails);
  for (std::uint32_t i = 1; i <= tails; ++i) {
    const unsigned tail = byte_at(s, at + i);
    const bool good = i == 1 ? tail >= least && tail <= most : (tail & 0xC0) == 0x80;
    if (!good) return {kReplacement, i, true};
    code = code << 6 | (tail & 0x3F);
  }
  return {code, tails + 1};
}

FileCharacter utf16_at(std::string_view s, std::size_t at, bool little) {
  const auto unit = [&](std::size_t i) -> char32_t {
    const unsigned first = byte_at(s, i), second = byte_at(s, i + 1);
    return little ? first | second << 8 : first << 8 | second;
  };
  if (at + 1 >= s.size()) return {kReplacement, 1, true};
  const char32_t high = unit(at);
  if (high < 0xD800 || high > 0xDFFF) return {high, 2};
  if (high <= 0xDBFF && at + 3 < s.size()) {
    const char32_t low = unit(at + 2);
    if (low >= 0xDC00 && low <= 0xDFFF) return {0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), 4};
  }
  return {kReplacement, 2, true};
}

using ByteTable = std::array<char32_t, 256>;

// The characters of an encoding with one byte each, by ICU; nullptr for another or unknown encoding.
std::unique_ptr<ByteTable> make_table(const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &status),
                                                                     &ucnv_close);
  if (U_FAILURE(status) || ucnv_getMaxCharSize(converter.get()) != 1) return nullptr;
  auto table = std::make_unique<ByteTable>();
  for (unsigned b = 0; b < 256; ++b) {
    const char byte = static_cast<char>(b);
    UChar unit[4] = {};
    status = U_ZERO_ERROR;
    const int32_t units = ucnv_toUChars(converter.get(), unit, 4, &byte, 1, &status);
    (*table)[b] = U_SUCCESS(status) && units == 1 ? char32_t{unit[0]} : kReplacement;
  }
  return table;
}

const ByteTable* table_of(std::string_view encoding) {
  thread_local std::string known;
  thread_local std::unique_ptr<ByteTable> table;
  if (known != encoding) {
    known = encoding;
    table = make_table(known);
  }
  return table.get();
}

// What a declared encoding is read as: "UTF-8", "windows-1252", another of one byte a character; empty for
// the rest.
std::string usable(std::string_view declared) {
  for (std::string_view name : {"", "utf-8", "utf8"})
    if (declared == name) return declared.empty() ? "windows-1252" : "UTF-8";
  for (std::string_view name :
       {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252", "windows-1252", "iso8859-1"})
    if (declared == name) return "windows-1252";
  if (table_of(declared) != nullptr) return std::string(declared);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
      ucnv_open(std::string(declared).c_str(), &status), &ucnv_close);
  return U_FAILURE(status) ? "windows-1252" : "";
}

bool starts_with(std::string_view s, std::string_view prefix) { return s.substr(0, prefix.size()) == prefix; }

// Where the run of bytes that are of a kind ends: most of a text is of one kind, and read without looking
// closer.
template <class Kind>
std::size_t end_of_run(std::string_view bytes, std::size_t at, Kind kind) {
  while (at < bytes.size() && kind(static_cast<unsigned char>(bytes[at]))) ++at;
  return at;
}
bool ascii(unsigned char byte) { return byte < 0x80; }
bool printed_ascii(unsigned char byte) { return byte >= 0x20 && byte < 0x7F; }

std::size_t first_bad_utf8(std::string_view bytes) {
  for (std::size_t at = end_of_run(bytes, 0, ascii); at < bytes.size(); at = end_of_run(bytes, at, ascii)) {
    const FileCharacter c = utf8_at(bytes, at);
    if (c.ill_formed) return at;
    at += c.length;
  }
  return std::string_view::npos;
}

// Characters that no text has: they stand for damage, or for a file that is no text.
bool control(char32_t code) {
  return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
}
bool line_end(char32_t code) {
  return code == 0x0C || code == 0x0B || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool blank(char32_t code) {
  return code == 0xA0 || (code >= 0x2000 && code <= 0x200A) || code == 0x202F || code == 0x205F ||
         code == 0x3000;
}
bool unseen(char32_t code) {
  return code == 0xAD || code == 0x200B || code == 0x200E || code == 0x200F || code == 0x2060 ||
         code == 0xFEFF || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}
bool hyphen(char32_t code) { return code == 0x2010 || code == 0x2011; }
bool full_width(char32_t code) {
  return (code >= 0xFF10 && code <= 0xFF19) || (code >= 0xFF21 && code <= 0xFF3A) ||
         (code >= 0xFF41 && code <= 0xFF5A);
}
constexpr char32_t kFullWidth = 0xFEE0;  // from ASCII
bool accent(char32_t code) { return code >= 0x300 && code <= 0x36F; }

}  // namespace

bool binary(std::string_view bytes) {
  using namespace std::string_view_literals;
  for (std::string_view magic :
       {"\x7f"
        "ELF"sv,
        "PK\x03\x04"sv, "%PDF-"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "\x1f\x8b"sv,
        "\xD0\xCF\x11\xE0"sv, "Rar!"sv, "7z\xBC\xAF"sv, "SQLite format 3"sv, "BZh"sv})
    if (starts_with(bytes, magic)) return true;
  const std::string_view head = bytes.substr(0, 1 << 16);
  const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
    const auto b = static_cast<unsigned char>(c);
    return b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
  });
  return controls > 8 && static_cast<std::size_t>(controls) * 20 > head.size();
}

void append_utf8(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80)
    put(code);
  else if (code < 0x800)
    put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
  else if (code < 0x10000)
    put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
  else
    put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)),
        put(0x80 | (code & 0x3F));
}

char32_t canonical(char32_t code) {
  if (unseen(code)) return 0;
  if (code == '\r' || line_end(code)) return '\n';
  if (code == '\t' || blank(code)) return ' ';
  if (hyphen(code)) return '-';
  if (full_width(code)) return code - kFullWidth;
  const bool no_character = control(code) || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF);
  return no_character ? kReplacement : code;
}

std::string_view ligature(char32_t code) {
  static constexpr std::array<std::string_view, 7> kLetters = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  constexpr char32_t kFirst = 0xFB00;
  return code >= kFirst && code < kFirst + kLetters.size() ? kLetters[code - kFirst] : std::string_view();
}

std::string canonical_letters(char32_t code) {
  std::string out(ligature(code));
  if (const char32_t one = canonical(code); out.empty() && one != 0) append_utf8(out, one);
  return out;
}

std::string canonical(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const FileCharacter c = letter_at(text, at, "UTF-8");
    out += canonical_letters(c.code);
    at += c.length;
  }
  return out;
}

std::size_t end_of_plain(std::string_view utf8, std::size_t at, bool blanks) {
  const std::size_t end =
      blanks ? end_of_run(utf8, at, printed_ascii)
             : end_of_run(utf8, at, [](unsigned char byte) { return printed_ascii(byte) && byte != ' '; });
  const bool accented = end > at && end < utf8.size() && (utf8[end] == '\xCC' || utf8[end] == '\xCD');
  return accented ? end - 1 : end;
}

FileCharacter letter_at(std::string_view bytes, std::size_t at, std::string_view encoding) {
  FileCharacter c = character_at(bytes, at, encoding);
  while (at + c.length < bytes.size()) {
    const FileCharacter mark = character_at(bytes, at + c.length, encoding);
    if (!accent(mark.code) || !u_isalpha(static_cast<UChar32>(c.code))) break;
    UErrorCode status = U_ZERO_ERROR;
    const UChar32 both = unorm2_composePair(unorm2_getNFCInstance(&status), static_cast<UChar32>(c.code),
                                            static_cast<UChar32>(mark.code));
    if (both < 0) break;
    c.code = static_cast<char32_t>(both);
    c.length += mark.length;
  }
  return c;
}

FileCharacter character_at(std::string_view bytes, std::size_t at, std::string_view encoding) {
  if (encoding == "UTF-8") return utf8_at(bytes, at);
  if (encoding == "UTF-16LE" || encoding == "UTF-16BE") return utf16_at(bytes, at, encoding == "UTF-16LE");
  const unsigned b = byte_at(bytes, at);
  if (encoding != "windows-1252")
    if (const ByteTable* table = table_of(encoding)) return {(*table)[b], 1};
  return {b >= 0x80 && b < 0xA0 ? kWindows1252[b - 0x80] : char32_t{b}, 1};
}

std::string guess_encoding(std::string_view bytes, std::string_view declared) {
  if (starts_with(bytes, "\xEF\xBB\xBF")) return "UTF-8";
  if (starts_with(bytes, "\xFF\xFE")) return "UTF-16LE";
  if (starts_with(bytes, "\xFE\xFF")) return "UTF-16BE";
  // Without a mark: nearly every second byte of western UTF-16 is zero.
  const std::string_view head = bytes.substr(0, 4096);
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i & 1] += head[i] == '\0';
  if (head.size() >= 8 && zeros[1] * 10 > head.size() * 4 && zeros[0] * 50 < head.size()) return "UTF-16LE";
  if (head.size() >= 8 && zeros[0] * 10 > head.size() * 4 && zeros[1] * 50 < head.size()) return "UTF-16BE";
  if (first_bad_utf8(bytes) == std::string_view::npos) return "UTF-8";
  // Mostly good UTF-8 with a few bad bytes is UTF-8 all the same.
  std::size_t good = 0, bad = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const FileCharacter c = utf8_at(bytes, at);
    if (c.ill_formed)
      ++bad;
    else if (c.length > 1)
      ++good;
    at += c.length;
  }
  return good > 4 * bad ? "UTF-8" : usable(declared);
}

Result<Decoded> decode(std::string_view bytes, bool lines, std::string_view declared) {
  Decoded result;
  result.encoding = guess_encoding(bytes, declared);
  const Error no_text{ErrorCode::unsupported, "a binary file, not text",
                      "txt, md and html are read; convert other formats first"};
  const bool utf8 = result.encoding == "UTF-8",
             utf16 = result.encoding == "UTF-16LE" || result.encoding == "UTF-16BE";
  if (!utf16 && binary(bytes)) return no_text;
  if (result.encoding.empty())
    return Error{ErrorCode::unsupported,
                 "the encoding " + std::string(declared) + " that the file declares is not read",
                 "convert it: iconv -f " + std::string(declared) + " -t UTF-8"};
  if (!utf16)
    if (const std::size_t bad = first_bad_utf8(bytes); bad != std::string_view::npos)
      result.warnings.push_back("not UTF-8 at byte " + std::to_string(bad) + ", read as " + result.encoding);
  TextBuilder out;
  std::size_t at = 0;
  if (utf8 && starts_with(bytes, "\xEF\xBB\xBF")) at = 3;
  if (utf16 && (starts_with(bytes, "\xFF\xFE") || starts_with(bytes, "\xFE\xFF"))) at = 2;
  std::size_t run = at;  // bytes [run, at) are copied as they are
  std::size_t replaced = 0, characters = 0;
  std::string made;
  while (at < bytes.size()) {
    if (utf8) {
      const std::size_t end = end_of_plain(bytes, at, true);
      characters += end - at;
      at = end;
      if (at == bytes.size()) break;
    }
    ++characters;
    const FileCharacter c = letter_at(bytes, at, result.encoding);
    const bool accented = utf8 && c.length > utf8_at(bytes, at).length;
    std::size_t next = at + c.length;
    const auto after = [&] {
      return next < bytes.size() ? character_at(bytes, next, result.encoding) : FileCharacter{0, 0};
    };
    made.clear();
    bool copied = false;
    if (c.code == '\r') {
      made = "\n";
      if (const FileCharacter feed = after(); feed.code == '\n') next += feed.length;
    } else if (c.code == 0xAD) {
      // At a line end it is a hyphen in print: a mark for the second pass.
      const char32_t code = after().code;
      if (lines && (code == '\n' || code == '\r')) append_utf8(made, 0xAD);
    } else if (c.ill_formed || (control(c.code) && !line_end(c.code))) {
      ++replaced;
      append_utf8(made, kReplacement);
    } else if (!utf8 || accented || !ligature(c.code).empty() ||
               (c.code != '\t' && canonical(c.code) != c.code)) {
      made = c.code == '\t' ? "\t" : canonical_letters(c.code);
    } else {
      copied = true;
    }
    if (!copied) {
      out.copy(bytes.substr(run, at - run), run);
      if (c.code == 0x0C) result.form_feeds.push_back(static_cast<std::uint32_t>(out.size()));
      out.make(made, at, next - at);
      run = next;
    }
    at = next;
  }
  out.copy(bytes.substr(run, at - run), run);
  if (replaced > 8 && replaced * 20 > characters) return no_text;
  if (replaced > 0)
    result.warnings.push_back(std::to_string(replaced) +
                              " control characters or ill-formed bytes were replaced");
  result.text = std::move(out.text());
  result.map = out.map();
  return result;
}

}  // namespace stemma::ingest
