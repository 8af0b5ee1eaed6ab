#include "ingest/extract/rules/possible_rules.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace stemma::ingest {

using schema::Place;

namespace {

// The bits from `first` to the last one before `end`. REQUIRES: 0 <= first < end <= 64.
std::uint64_t bits_from(std::int64_t first, std::int64_t end) {
  return ~std::uint64_t{0} >> (64 - end + first) << first;
}

TokenIndex first_of(std::uint64_t bits) { return static_cast<TokenIndex>(std::countr_zero(bits)); }

}  // namespace

PossibleRules::PossibleRules(const Analysis& analysis, const RuleBook& book, KnownWords& known)
    : a_(analysis), book_(book), known_(known), phases_(book.phases()), asked_(book.size()) {
  look_up();
  find_early();
}

// What all words of the text mean to the rules. What is known of words does not fit into caches, so memory is
// asked for it some words ahead.
void PossibleRules::look_up() {
  constexpr std::size_t kAhead = 12;
  std::vector<TokenIndex> stops;
  stops.reserve(a_.tokens.size());
  for (const TokenIndex i : a_.stops(Cue::rule)) stops.push_back(i);
  words_.reserve(stops.size() + stops.size() / 8);
  const auto add = [&](std::uint32_t meaning, TokenIndex at) {
    if (meaning != KnownWords::kNothing) words_.emplace_back(known_.meaning(meaning), meaning, at);
  };
  for (std::size_t k = 0; k < stops.size(); ++k) {
    if (k + kAhead < stops.size()) known_.prefetch(a_.numbers[stops[k + kAhead]]);
    const Shape shape = a_.briefs[stops[k]].shape;
    if (shape == Shape::number || shape == Shape::ordinal) add(known_.of_shape(shape), stops[k]);
    add(known_.of_token_here(a_, stops[k]), stops[k]);
  }
}

void PossibleRules::find_early() {
  Hand hand;
  std::uint32_t first = 0, last = 0;
  for (; hand.sentence < a_.sentences.size(); ++hand.sentence) {
    const Sentence& sentence = a_.sentences[hand.sentence];
    const ZonedBlock& block = a_.blocks[sentence.block];
    std::uint32_t late = 0;
    hand.meets = RuleBook::bit(RuleBook::kNothing);
    for (first = last; last < words_.size() && words_[last].at < sentence.last; ++last) {
      hand.meets |= words_[last].meets;
      late |= words_[last].late;
    }
    if (block.zone == Zone::boilerplate) continue;
    if (sentence.cues.has(Cue::date_sign)) hand.meets |= RuleBook::bit(RuleBook::kDateSign);
    if (sentence.first == block.first) hand.meets |= RuleBook::bit(RuleBook::kBlockStart);
    hand.first = sentence.first;
    hand.last = sentence.last;
    hand.words = std::span(words_).subspan(first, last - first);
    const std::size_t before = tries_.size();
    const auto lead = [&](std::span<const std::uint32_t> rules, std::size_t leader) {
      for (const std::uint32_t r : rules)
        if ((book_.wanted(r).words & ~hand.meets) == 0) find_places(hand, r, leader, tries_);
    };
    for (std::size_t k = 0; k < hand.words.size(); ++k) lead(known_.leads(hand.words[k].meaning), k);
    for (const std::uint32_t need : book_.other_leaders())
      if ((hand.meets & RuleBook::bit(need)) != 0) {
        lead(book_.led_by(need), 0);
        late |= book_.late(need);
      }
    if (before < tries_.size()) keep_early(hand.sentence, before);
    for (; late != 0; late &= late - 1)
      phases_[first_of(late)].late.push_back({hand.meets, hand.sentence, first, last});
  }
}

void PossibleRules::keep_early(std::uint32_t sentence, std::size_t first) {
  sort_tries(std::span(tries_).subspan(first));
  while (first < tries_.size()) {
    const std::size_t phase = book_.phase_of(tries_[first].rule);
    const std::size_t begin = first;
    while (first < tries_.size() && tries_[first].rule < book_.in_phase(phase).last) ++first;
    phases_[phase].early.push_back(
        {sentence, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(first)});
  }
}

void PossibleRules::sort_tries(std::span<RuleTry> tries) {
  if (tries.size() > 1)
    std::sort(tries.begin(), tries.end(), [](const RuleTry& x, const RuleTry& y) {
      return std::pair(x.rule, x.first) < std::pair(y.rule, y.first);
    });
}

PossibleRules::Hand PossibleRules::in_hand(const Late& late) const {
  const Sentence& sentence = a_.sentences[late.sentence];
  return {late.sentence, sentence.first, sentence.last,
          std::span(words_).subspan(late.first, late.last - late.first), late.meets};
}

// Those where all else that the rule needs is as near as a match that begins there can have it.
[[gnu::always_inline]] inline void PossibleRules::add_places(const Hand& hand, const RuleBook::Begins& begins,
                                                             RuleTry row, std::size_t leader,
                                                             std::vector<RuleTry>& out) const {
  if (begins.capital) row.places &= a_.by_cue.from(Cue::name, row.first);
  if (begins.opening)
    for (std::uint64_t left = row.places; left != 0; left &= left - 1)
      if (!opens(*begins.opening, row.first + first_of(left))) row.places &= ~(left & -left);
  if (row.places == 0 || (begins.somewhere != begins.near && !meets_somewhere(hand, begins))) return;
  for (const Needed& needed : book_.near_needs(begins)) {
    row.places &= near(hand, needed, row, leader);
    if (row.places == 0) return;
  }
  row.places = beginnings(begins, row);
  if (row.places != 0) out.push_back(row);
}

// `leader`: the word that leads the rule, where one does.
void PossibleRules::find_places(const Hand& hand, std::uint32_t r, std::size_t leader,
                                std::vector<RuleTry>& out) {
  const RuleBook::Begins& begins = book_.begins(r);
  const bool again = std::exchange(asked_[r], hand.sentence + 1) == hand.sentence + 1;
  if (begins.at_mention && !again && meets_somewhere(hand, begins)) out.push_back({r, hand.first, 0});
  if (!begins.at_token()) return;
  std::int64_t from = hand.first, to = begins.opening == Place::block_start ? hand.first + 1 : hand.last;
  if (begins.leader.near()) {
    const std::int64_t at = hand.words[leader].at;
    from = std::max(from, at - begins.leader.to);
    to = std::min(to, at - begins.leader.from + 1);
  } else if (again) {
    return;
  }
  for (; from < to; from += RuleTry::kPlaces) {
    const std::uint64_t places = bits_from(0, std::min<std::int64_t>(to - from, RuleTry::kPlaces));
    add_places(hand, begins, {r, static_cast<TokenIndex>(from), places}, leader, out);
  }
}

bool PossibleRules::opens(Place opening, TokenIndex i) const {
  if (opening == Place::sentence_start) return a_.briefs[i].sentence_start;
  const Token& t = a_.tokens[i];
  return i == a_.blocks[t.block].first || (opening == Place::line_start && t.newline_before);
}

bool PossibleRules::surely_meets(const Here& here, std::uint32_t need) const {
  for (const std::uint32_t one : known_.needs(here.meaning))
    if (one == need) return true;
  return false;
}

bool PossibleRules::meets_somewhere(const Hand& hand, const RuleBook::Begins& begins) const {
  return std::ranges::all_of(book_.needs_somewhere(begins), [&](const Needed& needed) {
    return std::ranges::any_of(hand.words, [&](const Here& here) { return meets(here, needed); });
  });
}

// The tokens of the row that have it so near: looks to both sides of the leader.
std::uint64_t PossibleRules::near(const Hand& hand, const Needed& needed, const RuleTry& row,
                                  std::size_t leader) const {
  constexpr std::int64_t kLast = RuleTry::kPlaces - 1;
  const std::int64_t first = std::int64_t{row.first} + needed.from + std::countr_zero(row.places);
  const std::int64_t last = std::int64_t{row.first} + needed.to + kLast - std::countl_zero(row.places);
  std::uint64_t near = 0;
  const auto add = [&](const Here& here) {
    if (!meets(here, needed)) return;
    const std::int64_t at = std::int64_t{here.at} - row.first;
    const std::int64_t from = std::max<std::int64_t>(at - needed.to, 0),
                       to = std::min(at - needed.from, kLast);
    if (from <= to) near |= bits_from(from, to + 1);
  };
  const Here* const words = hand.words.data();
  for (std::size_t k = leader; k < hand.words.size() && words[k].at <= last; ++k) add(words[k]);
  for (std::size_t k = leader; k > 0 && words[k - 1].at >= first; --k) add(words[k - 1]);
  return near;
}

// Where the rule can begin.
std::uint64_t PossibleRules::beginnings(const RuleBook::Begins& begins, const RuleTry& row) const {
  if (begins.at_need) return row.places;
  std::uint64_t found = 0;
  for (std::uint64_t left = row.places; left != 0; left &= left - 1) {
    const TokenIndex i = row.first + first_of(left);
    const bool shaped = begins.anywhere || begins.shapes.has(a_.briefs[i].shape);
    if ((shaped && !(begins.looks_up && begins.listed(a_.tokens[i]))) ||
        (begins.words != RuleBook::kNothing && known_.begins(known_.of_token(a_, i), begins.words)))
      found |= left & -left;
  }
  return found;
}

}  // namespace stemma::ingest
