// Tokens cut into sentences at full stops.
#include <algorithm>
#include <iterator>
#include <span>

#include "ingest/extract/text/tokens.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

// "no" and the months end sentences as often as they are short forms: they count as short only before a
// digit.
bool short_before_digits(std::string_view s) {
  return s == "no" || s == "nos" || s == "p" || s == "pp" || s == "vol" || s == "art" || s == "arts" ||
         s == "sec" || s == "ch" || s == "fig" || s == "para" || s == "paras" || s == "mar" || s == "may" ||
         s == "co" || s == "st";
}

bool stop_ends_sentence(const Analysis& analysis, TokenIndex stop, TokenIndex next, TokenIndex last) {
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
  // "Ann Berg (b. 1950)", "(fl. 1200)"
  if (stop > 1 && tokens[stop - 2].text == "(" && before.text.size() < 3 && after.shape == Shape::number)
    return false;
  if (before.is_word() && before.cues.has(Cue::short_form)) {
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

// One block's tokens cut into sentences.
class SentenceCutter {
 public:
  SentenceCutter(Analysis& analysis, std::uint32_t block)
      : analysis_(analysis), block_(analysis.blocks[block]), number_(block), first_(block_.first) {}

  void run(std::span<const TokenIndex> full_stops) {
    block_.first_sentence = static_cast<std::uint32_t>(analysis_.sentences.size());
    cut_dateline();
    for (const TokenIndex stop : full_stops) {
      if (stop < first_) continue;  // one of several
      cut_long(stop);
      if (const TokenIndex next = behind(stop); ends(stop, next)) close(next);
    }
    if (first_ < block_.last) {
      cut_long(block_.last - 1);
      close(block_.last);
    }
    block_.last_sentence = static_cast<std::uint32_t>(analysis_.sentences.size());
  }

 private:
  // "OSLO, 3 May 1999 — The council": behind the dash it begins to tell.
  void cut_dateline() {
    constexpr TokenIndex kReach = 14, kStory = 12;
    if (block_.last < first_ + kStory || t_[first_].shape != Shape::upper) return;
    bool comma = false, number = false;
    for (TokenIndex i = first_; i < first_ + kReach && i + kStory < block_.last; ++i) {
      comma |= t_[i].text == ",";
      number |= t_[i].shape == Shape::number || t_[i].text == "(";
      if (comma && number && t_[i + 1].space_before && one_of(t_[i].text, "—", "–", "-", "--"))
        return close(i + 1);
    }
  }

  bool too_long(TokenIndex last) const { return t_[last].span.end - t_[first_].span.begin > kMostSentence; }

  void cut_long(TokenIndex last) {
    if (!too_long(last)) return;
    TokenIndex pause = first_;
    for (TokenIndex i = first_ + 1; i <= last; ++i) {
      if (too_long(i)) close(pause > first_ ? pause : i);
      if (pauses(t_[i - 1], t_[i])) pause = i;
    }
  }

  // Where the next sentence begins if this stop ends one: behind closing marks and marks of notes.
  TokenIndex behind(TokenIndex stop) const {
    const TokenIndex last = block_.last;
    TokenIndex next = stop + 1;
    while (next < last && t_[next].shape == Shape::punct && !t_[next].space_before &&
           one_of(t_[next].text, "\"", "”", ")", "’", "'", "]"))
      ++next;
    while (next + 2 < last && t_[next].text == "[" && !t_[next].space_before &&
           t_[next + 1].text.size() <= 4 && t_[next + 2].text == "]")
      next += 3;
    return next;
  }

  bool ends(TokenIndex stop, TokenIndex next) const {
    if (t_[stop].shape == Shape::punct) return stop_ends_sentence(analysis_, stop, next, block_.last);
    // "the U.S. The agreement": only before a word that is a common one when written small.
    return next < block_.last && t_[next].space_before && t_[next].shape == Shape::capital &&
           one_of(t_[next].lower, "the", "this", "it", "in", "we", "he", "these");
  }

  // Ends the sentence before the token.
  void close(TokenIndex last) {
    const auto index = static_cast<std::uint32_t>(analysis_.sentences.size());
    TokenIndex opening = first_;
    while (opening < last && t_[opening].shape == Shape::punct) ++opening;
    if (opening < last) t_[opening].sentence_start = analysis_.briefs[opening].sentence_start = true;
    // It was counted as one in the middle.
    if (last < block_.last && !block_.all_caps && t_[last].shape == Shape::capital &&
        t_[last - 1].shape == Shape::lower)
      --analysis_.uses[t_[last].form].mid_sentence_capital;
    Cues cues;
    for (Token& t : std::span(t_).subspan(first_, last - first_)) {
      t.sentence = index;
      cues |= t.cues;
    }
    analysis_.cues |= cues;
    analysis_.sentences.push_back({analysis_.span(first_, last), first_, last, number_, cues});
    first_ = last;
  }

  Analysis& analysis_;
  ZonedBlock& block_;
  std::uint32_t number_;
  std::vector<Token>& t_ = analysis_.tokens;
  TokenIndex first_;  // of the sentence in hand
};

}  // namespace

void cut_sentences(Analysis& analysis, std::uint32_t block, std::span<const TokenIndex> full_stops) {
  SentenceCutter(analysis, block).run(full_stops);
}

}  // namespace stemma::ingest
