#include "ingest/extract/tokens.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "ingest/extract/edtf.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {

namespace {

enum class Class : std::uint8_t { space, letter, digit, other };

struct Char {
  UChar32 code = 0;
  std::uint32_t length = 1;
  Class kind = Class::other;
  bool upper = false;
};

constexpr auto kAscii = [] {
  std::array<Char, 128> all{};
  for (UChar32 code = 0; code < 128; ++code) {
    Char& c = all[static_cast<std::size_t>(code)];
    c.code = code;
    c.upper = code >= 'A' && code <= 'Z';
    if (code <= ' ')
      c.kind = Class::space;
    else if (code >= '0' && code <= '9')
      c.kind = Class::digit;
    else if ((code >= 'a' && code <= 'z') || c.upper)
      c.kind = Class::letter;
  }
  return all;
}();

Char wide_char_at(std::string_view text, std::size_t at) {
  Char c;
  std::int32_t next = static_cast<std::int32_t>(at);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside ICU's macro
  U8_NEXT_OR_FFFD(text.data(), next, static_cast<std::int32_t>(text.size()), c.code);
#pragma GCC diagnostic pop
  c.length = static_cast<std::uint32_t>(next) - static_cast<std::uint32_t>(at);
  if (u_isUWhiteSpace(c.code) || c.code == 0x200B || c.code == 0x2060 || c.code == 0xFEFF)
    c.kind = Class::space;
  else if (u_isalpha(c.code) || u_getCombiningClass(c.code) != 0)
    c.kind = Class::letter;
  c.upper = u_isupper(c.code) != 0;
  return c;
}

inline Char char_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  return byte < 0x80 ? kAscii[byte] : wide_char_at(text, at);
}

// ASCII that ends any word before it.
constexpr auto kEndsWord = [] {
  std::array<bool, 256> ends{};
  for (std::size_t c = 0; c < 128; ++c)
    ends[c] = kAscii[c].kind == Class::space || kAscii[c].kind == Class::other;
  for (const char joins : {'\'', '-', '&', '.', '/'}) ends[static_cast<std::size_t>(joins)] = false;
  return ends;
}();

bool ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool small_letter(char c) { return c >= 'a' && c <= 'z'; }
bool apostrophe(UChar32 c) { return c == '\'' || c == 0x2019; }
bool inner_dash(UChar32 c) { return c == '-' || c == 0x2010 || c == 0x2011; }
bool en_dash(UChar32 c) { return c == 0x2013; }

// One block's text cut into tokens.
class Tokenizer {
 public:
  Tokenizer(Analysis& analysis, std::uint32_t block, std::size_t& next_anchor)
      : analysis_(analysis),
        block_(block),
        next_anchor_(next_anchor),
        text_(analysis.text),
        at_(analysis.blocks[block].span.begin),
        end_(analysis.blocks[block].span.end) {}

  void run() {
    constexpr std::uint32_t kBytesAPiece = 4;
    pieces_.reserve((end_ - at_) / kBytesAPiece + 1);
    while (at_ < end_) {
      if (skip_anchor()) continue;
      if (text_[at_] == ' ') {
        space_ = true;
        ++at_;
        continue;
      }
      if (plain_word()) continue;
      const Char c = char_at(text_, at_);
      switch (c.kind) {
        case Class::space:
          space_ = true;
          newline_ = newline_ || c.code == '\n';
          at_ += c.length;
          break;
        case Class::letter:
          word();
          break;
        case Class::digit:
          number();
          break;
        case Class::other:
          punctuation(c);
          break;
      }
    }
    look_up();
  }

 private:
  // A token that is cut, and not yet looked up.
  struct Piece {
    Span span;
    Shape shape;
    bool space_before, newline_before;
    std::uint32_t hash;   // of its lower case, where it is a word
    std::uint32_t lower;  // where its lower case begins in lowered_; kAsPrinted: as in the text
    std::uint32_t lower_size;
  };
  static constexpr std::uint32_t kAsPrinted = 0xFFFFFFFF;

  std::uint32_t limit() const {
    const auto& anchors = analysis_.anchors;
    return next_anchor_ < anchors.size() && anchors[next_anchor_].span.begin > at_
               ? std::min(end_, anchors[next_anchor_].span.begin)
               : end_;
  }
  bool skip_anchor() {
    const auto& anchors = analysis_.anchors;
    while (next_anchor_ < anchors.size() && anchors[next_anchor_].span.end <= at_) ++next_anchor_;
    if (next_anchor_ == anchors.size() || anchors[next_anchor_].span.begin > at_) return false;
    at_ = anchors[next_anchor_].span.end;
    ++next_anchor_;
    space_ = true;
    return true;
  }

  // Most words: small ASCII letters behind one of any kind, up to what ends every word.
  bool plain_word() {
    const char first = text_[at_], small = static_cast<char>(first | 0x20);
    if (!small_letter(small) || !ascii(first)) return false;
    const std::uint32_t limit_ = limit();
    std::uint32_t p = at_ + 1;
    schema::WordHash hash;
    hash.add(small);
    for (; p < limit_ && small_letter(text_[p]); ++p) hash.add(text_[p]);
    if (p < limit_ && !kEndsWord[static_cast<unsigned char>(text_[p])]) {
      // A full stop behind more than an initial.
      const bool stop =
          text_[p] == '.' && p > at_ + 1 && (p + 1 >= limit_ || text_[p + 1] == ' ' || text_[p + 1] == '\n');
      if (!stop) return false;
    }
    std::uint32_t lower = kAsPrinted;
    if (first != small) {
      lower = static_cast<std::uint32_t>(lowered_.size());
      lowered_.append(text_, at_, p - at_)[lower] = small;
    }
    add({{at_, p},
         first == small ? Shape::lower : Shape::capital,
         space_,
         newline_,
         hash.value(),
         lower,
         p - at_});
    return true;
  }

  void word() {
    const std::uint32_t begin = at_, limit_ = limit();
    std::uint32_t p = begin;
    bool digits = false, slash = false, dots = false, all_upper = true, first_upper = false,
         any_upper = false;
    std::size_t letters = 0;
    while (p < limit_) {
      // Most of a text: small letters, which say nothing new behind the first character.
      const std::uint32_t run = p;
      while (p < limit_ && small_letter(text_[p])) ++p;
      if (p > run) {
        letters += p - run;
        all_upper = false;
        continue;
      }
      const Char c = char_at(text_, p);
      if (c.kind == Class::letter) {
        if (letters == 0) first_upper = c.upper;
        ++letters;
        if (c.upper)
          any_upper = true;
        else
          all_upper = false;
      } else if (c.kind == Class::digit) {
        digits = true;
      } else if (!joins(c, p, limit_, slash, dots)) {
        break;
      }
      p += c.length;
    }
    // "U.S.", "e.g.": the last point belongs to the word.
    if (dots && p < limit_ && text_[p] == '.') ++p;
    Shape shape = Shape::lower;
    if (digits || slash)
      shape = Shape::alnum;
    else if (letters == 1 && first_upper && p < limit_ && text_[p] == '.' && initial_follows(p + 1)) {
      ++p;
      shape = Shape::initial;
    } else if (all_upper && letters > 1)
      shape = Shape::upper;
    else if (first_upper)
      shape = Shape::capital;
    else if (any_upper)
      shape = Shape::mixed;
    emit(begin, p, shape);
    possessive(limit_);
  }

  // "Kellogg–Briand Pact", but "May–June", "UN–Arab League" and "1914–18" are two words.
  bool pairs(std::uint32_t dash) const {
    constexpr std::uint32_t kLongest = 24;
    std::uint32_t first = dash;
    bool small = false;
    while (first > 0 && dash - first<kLongest&& static_cast<unsigned char>(text_[first - 1])> ' ' &&
           text_[first - 1] != '(') {
      --first;
      small = small || (text_[first] >= 'a' && text_[first] <= 'z');
    }
    const std::string_view left = text_.substr(first, dash - first);
    return small && month_number(left) == 0 && char_at(left, 0).upper && named_on(dash);
  }

  // Does another capitalised word stand behind the one after the dash? "the China–Japan trade" speaks of two
  // places.
  bool named_on(std::uint32_t dash) const {
    constexpr std::uint32_t kLongest = 24;
    const std::uint32_t most = std::min(end_, dash + kLongest);
    std::uint32_t p = dash + char_at(text_, dash).length;
    while (p < most && char_at(text_, p).kind == Class::letter) p += char_at(text_, p).length;
    return p + 1 < end_ && text_[p] == ' ' && char_at(text_, p + 1).upper;
  }

  // May the character at p stand inside a word? Looks at what follows.
  bool joins(const Char& c, std::uint32_t p, std::uint32_t limit_, bool& slash, bool& dots) const {
    if (p + c.length >= limit_) return false;
    const Char next = char_at(text_, p + c.length);
    const bool alnum_next = next.kind == Class::letter || next.kind == Class::digit;
    if (!alnum_next) return false;
    if (apostrophe(c.code)) {
      const std::uint32_t after = p + c.length + next.length;
      const bool s = next.code == 's' || next.code == 'S';
      const bool ends = after >= limit_ || char_at(text_, after).kind != Class::letter;
      return !(s && ends) && next.kind == Class::letter;
    }
    if (inner_dash(c.code)) return true;
    if (en_dash(c.code)) return next.upper && pairs(p);
    if (c.code == '&') return p >= 1 && char_at(text_, p - 1).upper && next.upper;
    if (c.code == '.') {
      // Single letters with points between them: U.S, e.g, J.R.R
      const bool single = p >= 1 && char_at(text_, p - 1).kind == Class::letter &&
                          (p < 2 || (text_[p - 2] == '.' || char_at(text_, p - 2).kind != Class::letter)) &&
                          next.kind == Class::letter;
      if (!single) return false;
      const std::uint32_t after = p + 1 + next.length;
      if (after < limit_ && char_at(text_, after).kind == Class::letter) return false;
      if (after >= limit_ || text_[after] != '.') return false;
      dots = true;
      return true;
    }
    if (c.code == '/') {
      // Document codes: A/RES/68/262, JOIN/2013. "and/or" are two words.
      const bool code = (next.kind == Class::digit || next.upper) && p >= 1 &&
                        (char_at(text_, p - 1).upper || char_at(text_, p - 1).kind == Class::digit);
      if (code) slash = true;
      return code;
    }
    return false;
  }

  // Behind "F.": a name goes on with a capital, a second initial or a comma (in reference lists).
  bool initial_follows(std::uint32_t p) const {
    if (p >= end_) return true;
    const Char c = char_at(text_, p);
    if (c.code == ',' || c.code == ';' || c.code == ')' || c.code == '-' || c.code == ':') return true;
    if (c.kind == Class::letter) return c.upper;
    std::uint32_t q = p;
    while (q < end_ && char_at(text_, q).kind == Class::space) q += char_at(text_, q).length;
    if (q == end_) return true;
    const Char next = char_at(text_, q);
    return next.upper || next.code == '&' || next.code == '(' || next.kind == Class::digit ||
           text_.substr(q, 4) == "and " || text_.substr(q, 3) == "de " || text_.substr(q, 4) == "van " ||
           text_.substr(q, 4) == "von ";
  }

  void number() {
    const std::uint32_t begin = at_, limit_ = limit();
    std::uint32_t p = begin;
    bool letters = false;
    while (p < limit_) {
      const Char c = char_at(text_, p);
      if (c.kind == Class::digit) {
      } else if (c.kind == Class::letter) {
        letters = true;
      } else {
        const bool inner = c.code == ',' || c.code == '.' || c.code == '/' || c.code == '-' || c.code == ':';
        if (!inner || p + 1 >= limit_) break;
        const Char next = char_at(text_, p + 1);
        const bool goes_on =
            next.kind == Class::digit || (next.kind == Class::letter && (c.code == '-' || c.code == '/'));
        if (!goes_on) break;
      }
      p += c.length;
    }
    Shape shape = Shape::number;
    if (letters) shape = ordinal(text_.substr(begin, p - begin)) ? Shape::ordinal : Shape::alnum;
    emit(begin, p, shape);
    possessive(limit_);
  }

  static bool ordinal(std::string_view s) {
    std::size_t digits = 0;
    while (digits < s.size() && s[digits] >= '0' && s[digits] <= '9') ++digits;
    const std::string_view tail = s.substr(digits);
    return digits > 0 && (tail == "st" || tail == "nd" || tail == "rd" || tail == "th" || tail == "ST" ||
                          tail == "ND" || tail == "RD" || tail == "TH");
  }

  void possessive(std::uint32_t limit_) {
    if (at_ >= limit_) return;
    const Char c = char_at(text_, at_);
    if (!apostrophe(c.code)) return;
    const std::uint32_t s = at_ + c.length;
    if (s < limit_ && (text_[s] == 's' || text_[s] == 'S') &&
        (s + 1 >= limit_ || char_at(text_, s + 1).kind != Class::letter))
      emit(at_, s + 1, Shape::punct);
  }

  void punctuation(const Char& c) {
    std::uint32_t p = at_ + c.length;
    if (c.code == '.')
      while (p < end_ && text_[p] == '.') ++p;  // an ellipsis is one token
    emit(at_, p, Shape::punct);
  }

  void emit(std::uint32_t begin, std::uint32_t end, Shape shape) {
    Piece piece{{begin, end}, shape, space_, newline_, 0, kAsPrinted, end - begin};
    if (shape != Shape::punct && shape != Shape::number) {
      piece.lower = static_cast<std::uint32_t>(lowered_.size());
      append_lower(text_.substr(begin, end - begin));
      piece.lower_size = static_cast<std::uint32_t>(lowered_.size()) - piece.lower;
      piece.hash = schema::word_hash(std::string_view(lowered_).substr(piece.lower));
    }
    add(piece);
  }

  void add(const Piece& piece) {
    if (piece.shape != Shape::punct && piece.shape != Shape::number)
      analysis_.words_known->fetch_slot(piece.hash);
    pieces_.push_back(piece);
    space_ = newline_ = false;
    at_ = piece.span.end;
  }

  // What is known of words lies all over memory: it is fetched some pieces ahead.
  void look_up() {
    constexpr std::size_t kAhead = 6;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (i + kAhead < pieces_.size()) analysis_.words_known->fetch_entry(pieces_[i + kAhead].hash);
      look_up(pieces_[i]);
    }
  }

  void look_up(const Piece& piece) {
    static const schema::Word kUnknown;
    static constexpr Cues kNumber{Cue::date, Cue::date_sign}, kMark{Cue::title, Cue::signed_by};
    const std::string_view text = text_.substr(piece.span.begin, piece.span.size());
    if (piece.shape == Shape::punct && text.size() == 1) {
      const schema::Word& mark = analysis_.words_known->mark(text[0]);
      add(piece, {text, mark, 0}, cues(mark, text));
    } else if (piece.shape == Shape::punct || piece.shape == Shape::number) {
      add(piece, {text, kUnknown, 0}, piece.shape == Shape::number ? kNumber : kMark);
    } else {
      const std::string_view lower =
          piece.lower == kAsPrinted ? text : std::string_view(lowered_).substr(piece.lower, piece.lower_size);
      const schema::WordTable::InText word = analysis_.words_known->in_text(lower, piece.hash);
      if (word.form == analysis_.uses.size()) analysis_.uses.emplace_back();
      analysis_.uses[word.form].in_lower_case += piece.shape == Shape::lower;
      add(piece, word, cues(word.word, word.lower));
    }
  }

  Cues cues(const schema::Word& word, std::string_view lower) const {
    return cues_of(*analysis_.schema, *analysis_.words_known, word, lower);
  }

  void add(const Piece& piece, const schema::WordTable::InText& word, Cues cues) {
    analysis_.tokens.push_back({.span = piece.span,
                                .text = text_.substr(piece.span.begin, piece.span.size()),
                                .lower = word.lower,
                                .shape = piece.shape,
                                .space_before = piece.space_before,
                                .newline_before = piece.newline_before,
                                .block = block_,
                                .cues = cues,
                                .form = word.form,
                                .word = word.word});
  }

  void append_lower(std::string_view s) {
    if (std::all_of(s.begin(), s.end(), ascii)) {
      for (const char c : s) lowered_ += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    } else {
      lowered_ += schema::lower(s);
    }
  }

  Analysis& analysis_;
  std::uint32_t block_;
  std::size_t& next_anchor_;
  std::string_view text_;
  std::uint32_t at_, end_;
  bool space_ = true, newline_ = true;
  std::vector<Piece> pieces_;
  std::string lowered_;  // of those that are not printed in lower case
};

// ---- Quotes and brackets
// --------------------------------------------------------------------------------------------

void mark_quotes_and_brackets(std::vector<Token>& tokens, TokenIndex first, TokenIndex last) {
  constexpr TokenIndex kNone = 0xFFFFFFFF;
  TokenIndex open = kNone;
  int depth = 0;
  for (TokenIndex i = first; i < last; ++i) {
    tokens[i].brackets = static_cast<std::uint8_t>(std::min(depth, 200));
    if (tokens[i].shape != Shape::punct) continue;
    const std::string_view s = tokens[i].text;
    if (s == ")" || s == "]") {
      depth = std::max(0, depth - 1);
      tokens[i].brackets = static_cast<std::uint8_t>(std::min(depth, 200));
    }
    if (s == "(" || s == "[") ++depth;
    const bool closes = (s == "\"" && open != kNone) || s == "”" || s == "»";
    if (closes && open != kNone) {
      for (TokenIndex k = open + 1; k < i; ++k) tokens[k].in_quotes = true;
      open = kNone;
    } else if (s == "\"" || s == "“" || s == "«") {
      open = i;
    }
  }
}

// ---- Sentences
// --------------------------------------------------------------------------------------------------------

// Words before a full stop that do not end a sentence by it.
bool abbreviation(const schema::WordTable& table, const Token& word) {
  static constexpr std::string_view kAbbreviations[] = {
      "mr",   "mrs",   "ms",  "dr",   "prof",  "hon",  "rev",   "gen",    "col",    "lt",   "sgt",
      "capt", "maj",   "gov", "sen",  "rep",   "pres", "st",    "vs",     "etc",    "no",   "nos",
      "vol",  "vols",  "p",   "pp",   "ed",    "eds",  "fig",   "figs",   "art",    "arts", "sec",
      "ch",   "cf",    "jan", "feb",  "mar",   "apr",  "jun",   "jul",    "aug",    "sept", "sep",
      "oct",  "nov",   "dec", "inc",  "ltd",   "co",   "corp",  "al",     "approx", "ca",   "dept",
      "univ", "trans", "ser", "doc",  "docs",  "para", "paras", "cong",   "sess",   "stat", "res",
      "op",   "cit",   "loc", "ibid", "rev'd", "adv",  "amb",   "messrs", "jr",     "sr",   "esq",
      "supp", "resp",  "ave", "mt",   "ft",    "viz",  "pub",   "fed",    "reg",    "cmnd", "v"};
  thread_local schema::WordMemo<bool> known;
  return known.answer(table, word.word, [&] {
    return std::find(std::begin(kAbbreviations), std::end(kAbbreviations), word.lower) !=
           std::end(kAbbreviations);
  });
}

// "no" and the months end sentences as often as they are short forms: they count as short only before a
// digit.
bool short_before_digits(std::string_view s) {
  return s == "no" || s == "nos" || s == "p" || s == "pp" || s == "vol" || s == "art" || s == "arts" ||
         s == "sec" || s == "ch" || s == "fig" || s == "para" || s == "paras" || s == "mar" || s == "may" ||
         s == "co" || s == "st";
}

bool ends_sentence(const Analysis& analysis, TokenIndex stop, TokenIndex next, TokenIndex last) {
  const std::vector<Token>& tokens = analysis.tokens;
  const Token& mark = tokens[stop];
  if (next >= last) return true;
  const Token& after = tokens[next];
  if (!after.space_before) return false;
  if (mark.text == "!" || mark.text == "?") return after.shape != Shape::lower || after.in_quotes;
  if (stop == 0) return true;
  const Token& before = tokens[stop - 1];
  const bool opens = after.capitalised() || after.shape == Shape::number || after.shape == Shape::alnum ||
                     after.shape == Shape::ordinal || after.text == "\"" || after.text == "“" ||
                     after.text == "(" || after.text == "[" || after.text == "‘" || after.text == "'" ||
                     after.text == "•";
  if (!opens) return false;
  if (mark.text.size() > 1) return after.capitalised();  // an ellipsis
  if (before.shape == Shape::punct) return true;
  if (before.is_word() && abbreviation(*analysis.words_known, before)) {
    if (before.lower == "etc" || before.lower == "al" || before.lower == "inc" || before.lower == "ltd" ||
        before.lower == "corp" || before.lower == "jr" || before.lower == "sr")
      return after.capitalised() && after.word.common;
    if (short_before_digits(before.lower))
      return after.shape != Shape::number && before.shape == Shape::lower && before.lower != "pp";
    return false;
  }
  return true;
}

// Evidence is a sentence, and each mention has its own: what has no full stop for so many bytes is cut where
// it pauses, or else between any two words.
constexpr std::uint32_t kMostSentence = 4000;

bool pauses(const Token& before, const Token& next) {
  return next.newline_before || (before.shape == Shape::punct && next.space_before &&
                                 (before.text == "," || before.text == ";" || before.text == ":"));
}

}  // namespace

void tokenize(Analysis& analysis, std::uint32_t block, std::size_t& next_anchor) {
  ZonedBlock& b = analysis.blocks[block];
  b.first = static_cast<TokenIndex>(analysis.tokens.size());
  Tokenizer(analysis, block, next_anchor).run();
  b.last = static_cast<TokenIndex>(analysis.tokens.size());
  mark_quotes_and_brackets(analysis.tokens, b.first, b.last);
}

void cut_sentences(Analysis& analysis, std::uint32_t block) {
  ZonedBlock& b = analysis.blocks[block];
  std::vector<Token>& tokens = analysis.tokens;
  b.first_sentence = static_cast<std::uint32_t>(analysis.sentences.size());
  const auto close = [&](TokenIndex first, TokenIndex last) {
    const auto index = static_cast<std::uint32_t>(analysis.sentences.size());
    analysis.sentences.push_back(
        {{tokens[first].span.begin, tokens[last - 1].span.end}, first, last, block, {}});
    bool start = true;
    for (TokenIndex i = first; i < last; ++i) {
      tokens[i].sentence = index;
      if (start && tokens[i].shape != Shape::punct) {
        tokens[i].sentence_start = true;
        start = false;
      }
    }
  };
  TokenIndex first = b.first, pause = b.first;
  for (TokenIndex i = b.first; i < b.last; ++i) {
    if (i > first && tokens[i].span.end - tokens[first].span.begin > kMostSentence) {
      const TokenIndex cut = pause > first ? pause : i;
      close(first, cut);
      first = cut;
    }
    if (i > b.first && pauses(tokens[i - 1], tokens[i])) pause = i;
    const std::string_view s = tokens[i].text;
    const bool acronym_stop = tokens[i].shape != Shape::punct && s.size() > 2 && s.back() == '.';
    const bool stop = tokens[i].shape == Shape::punct && (s[0] == '.' || s == "!" || s == "?");
    if (!stop && !acronym_stop) continue;
    TokenIndex next = i + 1;
    while (next < b.last && tokens[next].shape == Shape::punct && !tokens[next].space_before &&
           (tokens[next].text == "\"" || tokens[next].text == "”" || tokens[next].text == ")" ||
            tokens[next].text == "’" || tokens[next].text == "'" || tokens[next].text == "]"))
      ++next;
    while (next + 2 < b.last && tokens[next].text == "[" && !tokens[next].space_before &&
           tokens[next + 1].text.size() <= 4 && tokens[next + 2].text == "]")
      next += 3;  // marks of notes
    if (acronym_stop) {
      // "the U.S. The agreement": only before a word that is a common one when written small.
      const bool ends =
          next < b.last && tokens[next].space_before && tokens[next].shape == Shape::capital &&
          (tokens[next].lower == "the" || tokens[next].lower == "this" || tokens[next].lower == "it" ||
           tokens[next].lower == "in" || tokens[next].lower == "we" || tokens[next].lower == "he" ||
           tokens[next].lower == "these");
      if (!ends) continue;
    } else if (!ends_sentence(analysis, i, next, b.last)) {
      continue;
    }
    close(first, next);
    first = next;
    i = next - 1;
  }
  if (first < b.last) close(first, b.last);
  b.last_sentence = static_cast<std::uint32_t>(analysis.sentences.size());
}

}  // namespace stemma::ingest
