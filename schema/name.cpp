#include "schema/name.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <memory>
#include <vector>

#include "schema/sixteen.hpp"

namespace stemma::schema {
namespace {

icu::UnicodeString decoded(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string encoded(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

bool ascii(std::string_view text) {
  for (char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*get)(UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  return *get(status);
}

// ---- Eight characters of ASCII as one number

using Eight = std::uint64_t;
constexpr std::size_t kEight = sizeof(Eight);

constexpr Eight eight(unsigned char c) { return Eight{0x0101010101010101} * c; }
// The high bits of those from `first` to `last`; of no use where one of the eight is beyond ASCII.
constexpr Eight within(Eight text, unsigned char first, unsigned char last) {
  return (text + eight(0x80 - first)) & ~(text + eight(0x7F - last)) & eight(0x80);
}
// Turns the eight into lower case where they stand, if all are ASCII; returns what they are then.
Eight lower_eight(char* text) {
  Eight it;
  std::memcpy(&it, text, kEight);
  if ((it & eight(0x80)) != 0) return it;
  it |= within(it, 'A', 'Z') >> 2;
  std::memcpy(text, &it, kEight);
  return it;
}

// Of sixteen, the letters and figures
Sixteen plain_letters(Sixteen text) { return between(text, 'a', 'z') | between(text, '0', '9'); }

bool dash(UChar32 c) { return c == '-' || u_charType(c) == U_DASH_PUNCTUATION || c == 0x2212; }
bool quote(UChar32 c) {
  return c == '"' || c == '*' || c == '`' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0x00AB ||
         c == 0x00BB || c == 0x2039 || c == 0x203A || c == '(' || c == ')' || c == '[' || c == ']';
}

// One word of a name without apostrophes at its ends, possessive 's and closing points; may be empty.
std::string_view bare_word(std::string_view word) {
  for (;;) {
    if (word.size() >= 2 && word.substr(word.size() - 2) == "'s")
      word.remove_suffix(2);
    else if (!word.empty() &&
             (word.back() == '\'' || word.back() == '.' || word.back() == '!' || word.back() == '?'))
      word.remove_suffix(1);
    else if (!word.empty() && word.front() == '\'')
      word.remove_prefix(1);
    else
      return word;
  }
}

// Folded code points to one canonical line: words with one blank between, quotes out, leading articles off.
template <class Next>
std::string canonical(Next next) {
  std::string out, word;
  const auto close = [&] {
    const std::string_view bare = bare_word(word);
    const bool article = out.empty() && (bare == "the" || bare == "a" || bare == "an");
    if (!bare.empty() && !article) {
      if (!out.empty()) out += ' ';
      out += bare;
    }
    word.clear();
  };
  for (UChar32 c = next(); c >= 0; c = next()) {
    if (quote(c)) continue;
    if (dash(c) || u_isUWhiteSpace(c) || c < 0x20 || c == '/' || c == ',' || c == ';' || c == ':' ||
        c == '_') {
      close();
      continue;
    }
    if (apostrophe(c)) c = '\'';
    if (c < 0x80)
      word += static_cast<char>(c);
    else
      icu::UnicodeString(c).toUTF8String(word);
  }
  // A name that is nothing but an article keeps it: "The The" and "A" are names.
  const std::string last(bare_word(word));
  close();
  return out.empty() ? last : out;
}

// canonical() for ASCII, without decoding: most names. What each character becomes is read from a table.
struct AsciiFold {
  static constexpr char kDrop = 1, kSpace = 2;
  char to[128] = {};
  constexpr AsciiFold() {
    for (int c = 0; c < 128; ++c) to[c] = static_cast<char>(c < 0x21 || c == 0x7F ? kSpace : c);
    to[0x7F] = 0x7F;
    for (int c = 'A'; c <= 'Z'; ++c) to[c] = static_cast<char>(c + 32);
    for (char c : {'-', '/', ',', ';', ':', '_'}) to[static_cast<int>(c)] = kSpace;
    for (char c : {'"', '*', '`', '(', ')', '[', ']'}) to[static_cast<int>(c)] = kDrop;
  }
};

// Most others: letters and figures, with blanks, commas and dashes between words. They are canonical in lower
// case with single blanks. How many bytes were written, no more than the name has; 0: it is no such name.
std::size_t fold_spaced(std::string_view name, char* to) {
  static constexpr auto kPlain = [] {
    std::array<char, 256> folded{};  // 0: not plain
    for (std::size_t c = 'a'; c <= 'z'; ++c) folded[c] = folded[c - 32] = static_cast<char>(c);
    for (std::size_t c = '0'; c <= '9'; ++c) folded[c] = static_cast<char>(c);
    for (const char c : {' ', '\n', '-', '/', ',', ';', ':', '_'}) folded[static_cast<std::size_t>(c)] = ' ';
    return folded;
  }();
  char before = ' ';
  char* end = to;
  for (const char byte : name) {
    const char c = kPlain[static_cast<unsigned char>(byte)];
    if (c <= ' ' && (c == 0 || before == ' ')) {
      if (c == 0) return 0;
      continue;
    }
    *end++ = before = c;
  }
  std::string_view line(to, static_cast<std::size_t>(end - to));
  if (before == ' ' && !line.empty()) line.remove_suffix(1);
  for (;;) {
    if (line.starts_with("the "))
      line.remove_prefix(4);
    else if (line.starts_with("a "))
      line.remove_prefix(2);
    else if (line.starts_with("an "))
      line.remove_prefix(3);
    else
      break;
  }
  if (line.empty() || line == "the" || line == "a" || line == "an") return 0;
  if (line.data() != to) std::memmove(to, line.data(), line.size());
  return line.size();
}

// Into as many bytes as the name has and one more; returns how many are used.
std::size_t canonical_ascii(std::string_view name, char* const begin) {
  static constexpr AsciiFold kFold;
  std::string_view last;
  char* end = begin;  // of the words that are kept
  for (std::size_t at = 0; at <= name.size(); ++at) {
    // One word is written behind what is there, then cut down to its bare form.
    char* const word = end == begin ? begin : end + 1;
    char* stop = word;
    for (; at < name.size() && kFold.to[static_cast<int>(name[at])] != AsciiFold::kSpace; ++at)
      if (const char c = kFold.to[static_cast<int>(name[at])]; c != AsciiFold::kDrop) *stop++ = c;
    const std::string_view bare = bare_word({word, static_cast<std::size_t>(stop - word)});
    if (at == name.size()) last = bare;
    const bool article = word == begin && (bare == "the" || bare == "a" || bare == "an");
    if (bare.empty() || article) continue;
    if (word != begin) word[-1] = ' ';
    std::memmove(word, bare.data(), bare.size());
    end = word + bare.size();
  }
  if (end == begin) {  // a name that is nothing but an article keeps it
    std::memmove(begin, last.data(), last.size());
    return last.size();
  }
  return static_cast<std::size_t>(end - begin);
}

std::string canonical_ascii(std::string_view name) {
  std::string out(name.size() + 1, '\0');
  out.resize(canonical_ascii(name, out.data()));
  return out;
}

// The most common of what lies beyond ASCII, accented letters of Latin-1, dashes and quotation marks, as
// something in ASCII that folds alike. False where there is anything else; `out` is of no use then.
bool spelt_in_ascii(std::string_view name, std::string& out) {
  // Behind the byte C3; lower case, for it is folded; a blank: no accented letter ("æ", "ß", "×").
  static constexpr std::string_view kLatin =
      "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y";
  static constexpr unsigned char kLetters = 0xC3, kMarks = 0xE2, kFirst = 0x80;
  out.reserve(name.size());
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = [&](std::size_t k) {
      return k < name.size() ? static_cast<unsigned char>(name[k]) : static_cast<unsigned char>(0);
    };
    if (byte(i) < kFirst) {
      out += name[i];
    } else if (byte(i) == kLetters && byte(i + 1) >= kFirst && byte(i + 1) < kFirst + kLatin.size() &&
               kLatin[byte(i + 1) - kFirst] != ' ') {
      out += kLatin[byte(++i) - kFirst];
    } else if (byte(i) == kMarks && byte(i + 1) == kFirst) {
      const unsigned char mark = byte(i + 2);
      if (mark >= 0x90 && mark <= 0x95)
        out += '-';
      else if (mark == 0x98 || mark == 0x99)
        out += '\'';
      else if (mark >= 0x9C && mark <= 0x9E)
        out += '"';
      else
        return false;
      i += 2;
    } else {
      return false;
    }
  }
  return true;
}

std::string folded_unicode(std::string_view name) {
  if (std::string plainer; spelt_in_ascii(name, plainer)) return canonical_ascii(plainer);
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString folded =
      normalizer(icu::Normalizer2::getNFKCCasefoldInstance).normalize(decoded(typed_marks(name)), status);
  const icu::UnicodeString split = normalizer(icu::Normalizer2::getNFDInstance).normalize(folded, status);
  std::int32_t at = 0;
  bool latin = false;
  icu::UnicodeString bare;
  while (at < split.length()) {
    const UChar32 c = split.char32At(at);
    at = split.moveIndex32(at, 1);
    if (u_getCombiningClass(c) != 0 && latin) continue;
    latin = c < 0x250;
    bare.append(c);
  }
  const icu::UnicodeString composed = normalizer(icu::Normalizer2::getNFCInstance).normalize(bare, status);
  at = 0;
  return canonical([&]() -> UChar32 {
    if (at >= composed.length()) return -1;
    const UChar32 c = composed.char32At(at);
    at = composed.moveIndex32(at, 1);
    return c;
  });
}

std::string base32(std::uint64_t value, int digits) {
  static constexpr char kDigits[] = "0123456789abcdefghijklmnopqrstuv";
  std::string out;
  for (int i = 0; i < digits; ++i, value >>= 5) out += kDigits[value & 31];
  return out;
}

std::string transliterated(const std::string& folded) {
  thread_local const std::unique_ptr<icu::Transliterator> to_latin = [] {
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
  }();
  icu::UnicodeString text = decoded(folded);
  if (to_latin) to_latin->transliterate(text);
  return encoded(text);
}

// The value of a number word or numeral in a folded name; 0 for none.
unsigned number_word(std::string_view word) {
  static constexpr std::string_view kOrdinals[] = {
      "first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
      "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
      "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
  static constexpr std::string_view kCardinals[] = {"one",   "two",   "three", "four", "five",   "six",
                                                    "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
  for (unsigned i = 0; i < std::size(kOrdinals); ++i)
    if (word == kOrdinals[i]) return i + 1;
  for (unsigned i = 0; i < std::size(kCardinals); ++i)
    if (word == kCardinals[i]) return i + 1;
  if (word == "twenty") return 20;
  return 0;
}

unsigned roman_numeral(std::string_view word) {
  unsigned value = 0, last = 0;
  for (auto c = word.rbegin(); c != word.rend(); ++c) {
    const unsigned digit = *c == 'i' ? 1 : *c == 'v' ? 5 : *c == 'x' ? 10 : *c == 'l' ? 50 : 0;
    if (digit == 0) return 0;
    value = digit < last ? value - digit : value + digit;
    last = std::max(last, digit);
  }
  return value;
}

bool compass_point(std::string_view word) {
  if (word.size() > 3 && word.substr(word.size() - 3) == "ern") word.remove_suffix(3);
  for (std::string_view front : {"north", "south"})
    if (word.substr(0, front.size()) == front) word.remove_prefix(front.size());
  return word.empty() || word == "east" || word == "west";
}

// The numbers and compass points of a name, sorted.
std::vector<std::string> marks_of(std::string_view name) {
  std::vector<std::string> marks;
  const std::string folded = fold(name);
  for (std::size_t at = 0; at <= folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    const std::string_view word = std::string_view(folded).substr(at, end - at);
    // One letter is a numeral only at the end: "George V", but not "V. Ivanov".
    const unsigned roman = word.size() > 1 || (end == folded.size() && at > 0) ? roman_numeral(word) : 0;
    if (const std::size_t digits = word.find_first_of("0123456789"); digits != std::string_view::npos) {
      std::size_t behind = word.find_first_not_of("0123456789", digits);
      const std::string_view tail = behind == std::string_view::npos ? "" : word.substr(behind);
      const bool ordinal = digits == 0 && (tail == "st" || tail == "nd" || tail == "rd" || tail == "th");
      marks.emplace_back(ordinal ? word.substr(0, behind) : word);
    } else if (const unsigned value = std::max(number_word(word), roman); value > 0) {
      marks.push_back(std::to_string(value));
    } else if (!word.empty() && compass_point(word)) {
      marks.emplace_back(word.substr(word.size() > 5 ? word.size() - 3 : 0) == "ern"
                             ? word.substr(0, word.size() - 3)
                             : word);
    }
    at = end + 1;
  }
  std::sort(marks.begin(), marks.end());
  return marks;
}

// All of the slug, perhaps with a dash behind it.
void append_slug(std::string_view text, std::string& out) {
  static constexpr auto kSlug = [] {
    std::array<char, 256> slug;
    slug.fill('-');
    for (char c = 'a'; c <= 'z'; ++c)
      slug[static_cast<unsigned char>(c)] = slug[static_cast<unsigned char>(c - 32)] = c;
    for (char c = '0'; c <= '9'; ++c) slug[static_cast<unsigned char>(c)] = c;
    return slug;
  }();
  std::size_t size = out.size();
  out.resize(size + text.size());
  char last = '-';
  for (const char byte : text) {
    const char c = kSlug[static_cast<unsigned char>(byte)];
    if (c != '-' || last != '-') out[size++] = last = c;
  }
  out.resize(size);
}

void shorten_slug(std::string& slug, std::size_t most) {
  if (slug.size() > most) {
    slug.resize(most);
    // Not in the middle of a word, where that costs little.
    if (const std::size_t cut = slug.rfind('-'); cut != std::string::npos && cut > most / 2) slug.resize(cut);
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
}

bool plain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// Turns the blanks of a folded name of letters and figures into dashes. False: there is something else in it.
// REQUIRES: kSixteen bytes behind the name may be written.
bool dash_blanks(char* name, std::size_t size) {
  std::memset(name + size, 'x', kSixteen);
  Sixteen odd{};
  for (std::size_t at = 0; at < size; at += kSixteen) {
    const Sixteen text = sixteen(name + at), blanks = between(text, ' ', ' ');
    odd |= ~(plain_letters(text) | blanks);
    const Sixteen dashed = text ^ (blanks & (' ' ^ '-'));
    std::memcpy(name + at, &dashed, kSixteen);
  }
  return !any(odd);
}

// write_node_id() of a name that its slug shows whole; 0: this is no such name.
std::size_t write_plain_id(char* id, std::string_view type, std::string_view folded) {
  static constexpr auto kShown = [] {
    std::array<char, 256> shown{};  // 0: not in a slug
    for (std::size_t c = 'a'; c <= 'z'; ++c) shown[c] = static_cast<char>(c);
    for (std::size_t c = '0'; c <= '9'; ++c) shown[c] = static_cast<char>(c);
    for (const char c : {' ', '.', '\''}) shown[static_cast<std::size_t>(c)] = '-';
    return shown;
  }();
  constexpr std::size_t kMostType = 32;
  const std::size_t size = type.size() + 1 + folded.size();
  if (type.empty() || folded.empty() || type.size() > kMostType || size > kMostNodeId) return 0;
  type.copy(id, type.size());
  char* end = id + type.size();
  *end++ = ' ';
  folded.copy(end, folded.size());
  if (dash_blanks(id, size)) return size;
  end = id;
  for (const char c : type) {
    if (c < 'a' || c > 'z') return 0;
    *end++ = c;
  }
  *end++ = '-';
  for (const char byte : folded) {
    const char c = kShown[static_cast<unsigned char>(byte)];
    if (c == 0) return 0;
    if (c != '-' || end[-1] != '-') *end++ = c;
  }
  while (end[-1] == '-') --end;
  const auto kept = static_cast<std::size_t>(end - id);
  return kept > type.size() ? kept : 0;
}

}  // namespace

bool set_apart(std::string_view x, std::string_view y) { return marks_of(x) != marks_of(y); }

std::string lower(std::string_view text) {
  std::string out(text);
  Eight any = 0;
  if (text.size() < kEight) {
    for (char& c : out) {
      any |= static_cast<unsigned char>(c);
      c = static_cast<char>(c + (static_cast<unsigned char>(c - 'A') < 26 ? 32 : 0));
    }
  } else {  // the last eight overlap those before them
    for (std::size_t at = 0; at + kEight < out.size(); at += kEight) any |= lower_eight(out.data() + at);
    any |= lower_eight(out.data() + out.size() - kEight);
  }
  return (any & eight(0x80)) == 0 ? out : encoded(decoded(text).toLower(icu::Locale::getRoot()));
}

bool apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC || c == 0x2BB || c == 0xB4 || c == 0x2032;
}

std::string typed_marks(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (bytes[at] < 0x80) {
      out += text[at++];
      continue;
    }
    std::int64_t next = static_cast<std::int64_t>(at);
    UChar32 c = 0;
    U8_NEXT(bytes, next, static_cast<std::int64_t>(text.size()), c);
    const auto end = static_cast<std::size_t>(next);
    if (apostrophe(c))
      out += '\'';
    else if (c >= 0x2010 && c <= 0x2013)
      out += '-';
    else
      out += text.substr(at, end - at);
    at = end;
  }
  return out;
}

std::string fold(std::string_view name) {
  std::string out;
  append_fold(out, name);
  return out;
}

bool fold_plain(std::string_view name, char* to) {
  static_assert(kFoldRoom >= kSixteen);
  if (name.empty() || name.front() == ' ' || name.back() == ' ') return false;
  name.copy(to, name.size());
  std::memset(to + name.size(), 'x', kSixteen);
  Sixteen odd{};
  for (std::size_t at = 0; at < name.size(); at += kSixteen) {
    const Sixteen text = sixteen(to + at), low = text | 0x20, blanks = between(text, ' ', ' ');
    odd |= ~(between(low, 'a', 'z') | between(text, '0', '9') | blanks) |
           (blanks & between(sixteen(to + at + 1), ' ', ' '));
    std::memcpy(to + at, &low, kSixteen);
  }
  const std::string_view line(to, name.size());
  return !any(odd) && !line.starts_with("the ") && !line.starts_with("an ") && !line.starts_with("a ");
}

std::size_t fold_marked(std::string_view name, char* to) {
  if (const std::size_t size = fold_spaced(name, to); size > 0) return size;
  return ascii(name) ? canonical_ascii(name, to) : 0;
}

void append_fold(std::string& out, std::string_view name) {
  constexpr std::size_t kMost = 512;
  std::array<char, kMost + kFoldRoom> room;
  if (name.size() <= kMost) {
    const std::size_t size =
        fold_plain(name, room.data()) ? name.size() : fold_marked(name, room.data());
    if (size > 0) {
      out.append(room.data(), size);
      return;
    }
  }
  out += ascii(name) ? canonical_ascii(name) : folded_unicode(name);
}

std::string slug(std::string_view text, std::size_t most) {
  std::string out;
  append_slug(text, out);
  shorten_slug(out, most);
  return out;
}

std::string node_id(std::string_view type, std::string_view name) {
  std::array<char, kNodeIdRoom> id;
  return {id.data(), write_node_id(id.data(), type, fold(name))};
}

std::size_t write_node_id(char* to, std::string_view type, std::string_view folded) {
  static_assert(kNodeIdRoom >= kMostNodeId + kSixteen);
  if (const std::size_t size = write_plain_id(to, type, folded); size > 0) return size;
  constexpr std::size_t kHash = 8;
  std::string latin;
  std::string_view readable = folded;
  bool lossy = false;
  if (!ascii(folded)) {
    readable = latin = transliterated(std::string(folded));
    lossy = true;
  }
  for (char c : folded)
    if (static_cast<unsigned char>(c) < 0x80 && !plain(c) && c != ' ' && c != '.' && c != '\'') lossy = true;
  std::string kind = slug(type, 32);
  const std::size_t room = kMostNodeId - kind.size() - 1;
  std::string whole;
  append_slug(readable, whole);
  std::string body = whole;
  shorten_slug(body, whole.size());
  if (lossy || body.empty() || body.size() > room) {
    body = std::move(whole);
    shorten_slug(body, room - kHash - 1);
    const std::string hash = base32(XXH3_64bits(folded.data(), folded.size()), kHash);
    body += (body.empty() ? "" : "-") + hash;
  }
  kind.append(1, '-').append(body);
  return kind.copy(to, kMostNodeId);
}

std::size_t code_points(std::string_view utf8) {
  std::size_t n = 0;
  for (char c : utf8) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return n;
}

std::string well_formed(std::string_view bytes) { return encoded(decoded(bytes)); }

}  // namespace stemma::schema
