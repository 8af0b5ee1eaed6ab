#include "ingest/extract/text/written_words.hpp"

#include <algorithm>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/text/characters.hpp"
#include "ingest/one_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {

namespace {

bool alphanumeric(const Char& c) { return c.kind == CharKind::letter || c.kind == CharKind::digit; }

// Does another capitalised word stand behind the one after the dash? "the China–Japan trade" speaks of two
// places.
bool named_on(const TextPart& part, std::uint32_t dash) {
  constexpr std::uint32_t kLongest = 24;
  const std::string_view text = part.text;
  const std::uint32_t most = std::min(part.end, dash + kLongest);
  std::uint32_t p = dash + char_at(text, dash).length;
  while (p < most && char_at(text, p).kind == CharKind::letter) p += char_at(text, p).length;
  return p + 1 < part.end && text[p] == ' ' && char_at(text, p + 1).upper;
}

// "Kellogg–Briand Pact", but "May–June", "UN–Arab League" and "1914–18" are two words.
bool pairs(const TextPart& part, std::uint32_t dash) {
  constexpr std::uint32_t kLongest = 24;
  const std::string_view text = part.text;
  const auto inside = [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '('; };
  std::uint32_t first = dash;
  bool small = false;
  while (first > 0 && dash - first < kLongest && inside(text[first - 1])) {
    --first;
    small = small || small_letter(text[first]);
  }
  const std::string_view left = text.substr(first, dash - first);
  return small && month_number(left) == 0 && char_at(left, 0).upper && named_on(part, dash);
}

// Behind "F.": a name goes on with a capital, a second initial or a comma (in reference lists).
bool initial_follows(const TextPart& part, std::uint32_t p) {
  const auto [text, limit, end] = part;
  if (p >= end) return true;
  const Char c = char_at(text, p);
  if (c.code == ',' || c.code == ';' || c.code == ')' || c.code == '-' || c.code == ':') return true;
  if (c.code == '.')
    return p + 1 < end && text[p + 1] == ' ';  // "Berg, Ann M.. 2012": two points, no ellipsis
  if (c.kind == CharKind::letter) return c.upper;
  while (p < end && char_at(text, p).kind == CharKind::space) p += char_at(text, p).length;
  if (p == end) return true;
  const Char next = char_at(text, p);
  if (next.upper || next.code == '&' || next.code == '(' || next.kind == CharKind::digit) return true;
  const std::string_view ahead = text.substr(p);
  return ahead.starts_with("and ") || ahead.starts_with("de ") || ahead.starts_with("van ") ||
         ahead.starts_with("von ");
}

// What holds a word together.
struct Joins {
  bool slash = false, dots = false, printed = false;
};

// Single letters with points between them: U.S, e.g, J.R.R
bool abbreviates(const TextPart& part, std::uint32_t point, const Char& next) {
  const auto [text, limit, end] = part;
  const bool single =
      point >= 1 && char_at(text, point - 1).kind == CharKind::letter &&
      (point < 2 || text[point - 2] == '.' || char_at(text, point - 2).kind != CharKind::letter) &&
      next.kind == CharKind::letter;
  const std::uint32_t after = point + 1 + next.length;
  return single && after < limit && text[after] == '.';
}

// May the character at p stand inside a word? Looks at what follows.
bool joined(const TextPart& part, const Char& c, std::uint32_t p, Joins& joins) {
  const auto [text, limit, end] = part;
  if (p + c.length >= limit) return false;
  const Char next = char_at(text, p + c.length);
  if (!alphanumeric(next)) return false;
  if (schema::apostrophe(c.code)) {
    const std::uint32_t after = p + c.length + next.length;
    const bool s = next.code == 's' || next.code == 'S';
    const bool ends = after >= limit || char_at(text, after).kind != CharKind::letter;
    joins.printed = joins.printed || c.length > 1;
    return !(s && ends) && next.kind == CharKind::letter;
  }
  if (inner_dash(c.code) || en_dash(c.code)) {
    joins.printed = joins.printed || c.length > 1;
    return !en_dash(c.code) || (next.upper && pairs(part, p));
  }
  if (c.code == '&') return p >= 1 && char_at(text, p - 1).upper && next.upper;
  if (c.code == '.') {
    const bool dots = abbreviates(part, p, next);
    joins.dots = joins.dots || dots;
    return dots;
  }
  if (c.code == '/') {
    // Document codes: A/RES/68/262, JOIN/2013. "and/or" are two words.
    const bool code = (next.kind == CharKind::digit || next.upper) && p >= 1 &&
                      (char_at(text, p - 1).upper || char_at(text, p - 1).kind == CharKind::digit);
    joins.slash = joins.slash || code;
    return code;
  }
  return false;
}

bool ordinal(std::string_view s) {
  std::size_t digits = 0;
  while (digits < s.size() && s[digits] >= '0' && s[digits] <= '9') ++digits;
  return digits > 0 && one_of(s.substr(digits), "st", "nd", "rd", "th", "ST", "ND", "RD", "TH");
}

}  // namespace

WrittenWord word_at(const TextPart& part, std::uint32_t begin) {
  const auto [text, limit, end] = part;
  std::uint32_t p = begin;
  Joins joins;
  bool digits = false, all_upper = true, first_upper = false, any_upper = false;
  std::size_t letters = 0;
  while (p < limit) {
    // Most of a text: small letters, which say nothing new behind the first character.
    const std::uint32_t run = p;
    while (p < limit && small_letter(text[p])) ++p;
    if (p > run) {
      letters += p - run;
      all_upper = false;
      continue;
    }
    const Char c = char_at(text, p);
    if (half_ring(c.code)) {
    } else if (c.kind == CharKind::letter) {
      if (letters == 0) first_upper = c.upper;
      ++letters;
      if (c.upper)
        any_upper = true;
      else
        all_upper = false;
    } else if (c.kind == CharKind::digit) {
      digits = true;
    } else if (!joined(part, c, p, joins)) {
      break;
    }
    p += c.length;
  }
  // "U.S.", "e.g.": the last point belongs to the word.
  if (joins.dots && p < limit && text[p] == '.') ++p;
  Shape shape = Shape::lower;
  if (digits || joins.slash)
    shape = Shape::alnum;
  else if (letters == 1 && first_upper && p < limit && text[p] == '.' && initial_follows(part, p + 1)) {
    ++p;
    shape = Shape::initial;
  } else if (all_upper && letters > 1)
    shape = Shape::upper;
  else if (first_upper)
    shape = Shape::capital;
  else if (any_upper)
    shape = Shape::mixed;
  return {p, shape, joins.printed};
}

WrittenWord number_at(const TextPart& part, std::uint32_t begin) {
  const auto [text, limit, end] = part;
  std::uint32_t p = begin;
  bool letters = false;
  while (p < limit) {
    const Char c = char_at(text, p);
    letters = letters || c.kind == CharKind::letter;
    if (!alphanumeric(c)) {
      const bool inner = c.code == ',' || c.code == '.' || c.code == '/' || c.code == '-' || c.code == ':';
      if (!inner || p + 1 >= limit) break;
      const Char next = char_at(text, p + 1);
      const bool goes_on =
          next.kind == CharKind::digit || (next.kind == CharKind::letter && (c.code == '-' || c.code == '/'));
      if (!goes_on) break;
    }
    p += c.length;
  }
  Shape shape = Shape::number;
  if (letters) shape = ordinal(text.substr(begin, p - begin)) ? Shape::ordinal : Shape::alnum;
  return {p, shape};
}

}  // namespace stemma::ingest
