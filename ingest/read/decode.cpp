#include "ingest/read/decode.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_set>

#include "ingest/read/text_builder.hpp"

namespace stemma::ingest {
namespace {

// Windows code page 1252, bytes 0x80 to 0x9F (the others are those of Latin-1). Source: Unicode's mapping table CP1252.TXT.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

constexpr char32_t kReplacement = 0xFFFD;

unsigned byte_at(std::string_view s, std::size_t i) { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0u; }

FileCharacter utf8_at(std::string_view s, std::size_t at) {
  const unsigned a = byte_at(s, at), b = byte_at(s, at + 1), c = byte_at(s, at + 2), d = byte_at(s, at + 3);
  const auto tail = [](unsigned x) { return (x & 0xC0) == 0x80; };
  if (a < 0x80) return {a, 1};
  if (a >= 0xC2 && a <= 0xDF && tail(b)) return {(a & 0x1F) << 6 | (b & 0x3F), 2};
  if ((a & 0xF0) == 0xE0 && tail(b) && tail(c)) {
    const char32_t code = (a & 0x0F) << 12 | (b & 0x3F) << 6 | (c & 0x3F);
    if (code >= 0x800 && !(code >= 0xD800 && code <= 0xDFFF)) return {code, 3};
  }
  if (a >= 0xF0 && a <= 0xF4 && tail(b) && tail(c) && tail(d)) {
    const char32_t code = (a & 0x07) << 18 | (b & 0x3F) << 12 | (c & 0x3F) << 6 | (d & 0x3F);
    if (code >= 0x10000 && code <= 0x10FFFF) return {code, 4};
  }
  return {kReplacement, 1};
}

FileCharacter utf16_at(std::string_view s, std::size_t at, bool little) {
  const auto unit = [&](std::size_t i) -> char32_t {
    const unsigned first = byte_at(s, i), second = byte_at(s, i + 1);
    return little ? first | second << 8 : first << 8 | second;
  };
  if (at + 1 >= s.size()) return {kReplacement, 1};
  const char32_t high = unit(at);
  if (high < 0xD800 || high > 0xDFFF) return {high, 2};
  if (high <= 0xDBFF && at + 3 < s.size()) {
    const char32_t low = unit(at + 2);
    if (low >= 0xDC00 && low <= 0xDFFF) return {0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00), 4};
  }
  return {kReplacement, 2};
}

bool starts_with(std::string_view s, std::string_view prefix) { return s.substr(0, prefix.size()) == prefix; }

std::size_t first_bad_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const FileCharacter c = utf8_at(bytes, at);
    if (c.code == kReplacement && c.length == 1) return at;
    at += c.length;
  }
  return std::string_view::npos;
}

// A file that is no text: known signatures, or many control bytes in its first part.
bool binary(std::string_view bytes) {
  using namespace std::string_view_literals;
  for (std::string_view magic : {"\x7f""ELF"sv, "PK\x03\x04"sv, "%PDF-"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "\x1f\x8b"sv, "\xD0\xCF\x11\xE0"sv, "Rar!"sv, "7z\xBC\xAF"sv, "SQLite format 3"sv, "BZh"sv})
    if (starts_with(bytes, magic)) return true;
  const std::string_view head = bytes.substr(0, 1 << 16);
  const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
    const auto b = static_cast<unsigned char>(c);
    return b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f';
  });
  return controls > 8 && static_cast<std::size_t>(controls) * 20 > head.size();
}

bool letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80; }
bool lower_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

// First parts whose hyphen is their own.
bool keeps_hyphen(std::string_view part) {
  static const std::unordered_set<std::string_view> kParts = {"well", "non", "long", "short", "self", "high", "low", "so", "half", "all", "cross", "co",
      "post", "pre", "anti", "multi", "inter", "ex", "vice", "counter", "decision", "policy", "law", "rule", "state", "public", "first", "second", "third", "twenty", "thirty", "forty", "fifty", "end", "open", "large", "small", "full", "part", "risk", "cyber"};
  return kParts.contains(part);
}

}  // namespace

void append_utf8(std::string& text, char32_t code) {
  const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) put(code);
  else if (code < 0x800) put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
  else if (code < 0x10000) put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
  else put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
}

FileCharacter character_at(std::string_view bytes, std::size_t at, std::string_view encoding) {
  if (encoding == "UTF-8") return utf8_at(bytes, at);
  if (encoding == "UTF-16LE" || encoding == "UTF-16BE") return utf16_at(bytes, at, encoding == "UTF-16LE");
  const unsigned b = byte_at(bytes, at);
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
    if (c.length > 1) ++good;
    else if (c.code == kReplacement) ++bad;
    at += c.length;
  }
  const bool says_utf8 = declared == "utf-8" || declared == "utf8";
  return good > 4 * bad || says_utf8 ? "UTF-8" : "windows-1252";
}

Result<Decoded> decode(std::string_view bytes, bool join_words, std::string_view declared) {
  Decoded result;
  result.encoding = guess_encoding(bytes, declared);
  if (result.encoding[4] != '1' && binary(bytes))
    return Error{ErrorCode::unsupported, "a binary file, not text", "txt, md and html are read; convert other formats first"};
  if (result.encoding == "windows-1252" || result.encoding == "UTF-8")
    if (const std::size_t bad = first_bad_utf8(bytes); bad != std::string_view::npos)
      result.warnings.push_back("no UTF-8 at byte " + std::to_string(bad) + ", read as " + result.encoding);
  TextBuilder out;
  std::size_t at = 0;
  if (result.encoding == "UTF-8" && starts_with(bytes, "\xEF\xBB\xBF")) at = 3;
  if (result.encoding == "UTF-16LE" || result.encoding == "UTF-16BE")
    if (starts_with(bytes, "\xFF\xFE") || starts_with(bytes, "\xFE\xFF")) at = 2;
  const bool utf8 = result.encoding == "UTF-8";
  std::size_t run = at;  // bytes [run, at) are copied as they are
  const auto flush = [&] {
    out.copy(bytes.substr(run, at - run), run);
  };
  bool controls = false;
  std::string made;
  while (at < bytes.size()) {
    const auto fast = static_cast<unsigned char>(bytes[at]);
    if (utf8 && fast >= 0x20 && fast < 0x7F && !(join_words && fast == '-')) {
      ++at;
      continue;
    }
    const FileCharacter c = character_at(bytes, at, result.encoding);
    const std::size_t next = at + c.length;
    made.clear();
    bool replace = !utf8;
    std::size_t consumed = c.length;
    if (c.code == '\r') {
      replace = true;
      made = "\n";
      if (next < bytes.size()) {
        const FileCharacter after = character_at(bytes, next, result.encoding);
        if (after.code == '\n') consumed += after.length;
      }
    } else if (c.code == 0xAD) {
      replace = true;
    } else if (c.code == 0x0C || c.code == 0x0B || c.code == 0x85 || c.code == 0x2028 || c.code == 0x2029) {
      replace = true;
      made = "\n";
    } else if (c.code == 0xA0 || (c.code >= 0x2000 && c.code <= 0x200A) || c.code == 0x202F || c.code == 0x205F || c.code == 0x3000) {
      replace = true;  // white space of any width is a blank
      made = " ";
    } else if ((c.code < 0x20 && c.code != '\n' && c.code != '\t') || c.code == 0x7F || (c.code == kReplacement && c.length == 1)) {
      replace = controls = true;
      append_utf8(made, kReplacement);
    } else if (replace) {
      append_utf8(made, c.code);
    }
    if (!replace) {
      at = next;
      continue;
    }
    flush();
    out.make(made, at, consumed);
    at += consumed;
    run = at;
  }
  flush();
  if (controls) result.warnings.push_back("control characters or ill-formed bytes were replaced");
  result.text = out.text();
  result.map = out.map();
  if (!join_words) return result;

  // Second pass: "govern-\n  ance" -> "governance\n".
  TextBuilder joined;
  const std::string& text = result.text;
  std::size_t from = 0;
  for (std::size_t hyphen = text.find("-\n"); hyphen != std::string::npos; hyphen = text.find("-\n", hyphen + 1)) {
    std::size_t word = hyphen + 2;
    while (word < text.size() && (text[word] == ' ' || text[word] == '\t')) ++word;
    std::size_t first = hyphen;
    while (first > 0 && letter(text[first - 1])) --first;
    if (hyphen - first < 2 || word >= text.size() || !lower_letter(text[word])) continue;
    if (first > 0 && text[first - 1] == '-') continue;
    std::size_t end = word;
    while (end < text.size() && letter(text[end])) ++end;
    if (end - word < 2) continue;
    const std::string_view front(text.data() + first, hyphen - first), back(text.data() + word, end - word);
    const std::string compound = std::string(front) + "-" + std::string(back);
    const bool keep = keeps_hyphen(front) || text.find(compound) != std::string::npos;
    const std::size_t tail = text.find_first_of(" \n", end);  // punctuation stays with the word
    const std::size_t stop = tail == std::string::npos ? text.size() : tail;
    joined.copy(std::string_view(text).substr(from, hyphen + (keep ? 1 : 0) - from), from);
    joined.copy(std::string_view(text).substr(word, stop - word), word);
    joined.make("\n", hyphen + 1, word - hyphen - 1);
    from = stop < text.size() && text[stop] == ' ' ? stop + 1 : stop;
    if (stop < text.size() && text[stop] == '\n') ++from;
    hyphen = from > 0 ? from - 1 : 0;
  }
  if (from > 0) {
    joined.copy(std::string_view(text).substr(from), from);
    result.map = compose(joined.map(), result.map);
    result.text = joined.text();
  }
  return result;
}

}  // namespace stemma::ingest
