// Where a new aim begins within a verb phrase: ", and V", ", V", "as well as V", "to V", "by V-ing".
#include "ingest/extract/goals/goal_span_walker.hpp"

namespace stemma::ingest {

using schema::Word;

std::optional<GoalSpan::Kind> GoalSpanWalker::split(TokenIndex i, TokenIndex first, std::size_t words) const {
  if (i + 1 >= end_ || !c_.is(i, ",", "and", "as", "to", "by", "through")) return std::nullopt;
  if (c_.is(i, ",")) {
    const TokenIndex v = new_start(i);
    if (v >= end_) return std::nullopt;
    if (gerund_ ? c_.gerund(v) && !c_.preposition(v) && !c_.is(v, "following") &&
                      c_.shape(v) == Shape::lower && going_on(v) && ing_list(i)
                : words >= kFewestGoalWords && coordinated_verb(v) && !lone_verb(i - 1) &&
                      !said_by_relative(i, v))
      return GoalSpan::Kind::coordinated;
    if (c_.is(i + 1, "to") && words >= kFewestGoalWords && c_.base_verb(i + 2, end_) &&
        (c_.in(i + 2, w_.aim_verbs) || c_.in(i + 2, w_.weak_aim_verbs)) && !infinitive_within(first, i))
      return purpose_or_list(first);
    return std::nullopt;
  }
  if (gerund_ && c_.is(i, "and") && c_.gerund(i + 1) && ing_list_ && going_on(i + 1))
    return GoalSpan::Kind::coordinated;
  // "committed to V-ing A and to V-ing B", "agreed to V A and to V B"
  if (c_.is(i, "and") && c_.is(i + 1, "to") && words >= kFewestGoalWords && !whole_) {
    const TokenIndex v = new_start(i);
    const bool base = v + 1 < end_ && c_.base_verb(v, end_) && c_.shape(v + 1) != Shape::punct &&
                      (c_.in(v, w_.aim_verbs) || c_.in(v, w_.weak_aim_verbs));
    if (v < end_ && (gerund_ ? c_.gerund(v) : base || coordinated_verb(v)))
      return GoalSpan::Kind::coordinated;
  }
  // "plans for V-ing A and for V-ing B"
  if (gerund_ && c_.is(i, "and") && words >= kFewestGoalWords && first > 0 && i + 2 < end_ &&
      c_.is(i + 1, "for", "of", "in", "at", "on") && c_[i + 1].lower == c_[first - 1].lower &&
      c_.gerund(i + 2))
    return GoalSpan::Kind::coordinated;
  if (!gerund_ && c_.is(i, "and") && words >= 10 && coordinated_verb(i + 1) && (words >= 18 || next_verb(i)))
    return GoalSpan::Kind::coordinated;
  if (!gerund_ && c_.is(i, "as") && words >= kFewestGoalWords && i + 1 < end_ && c_.is(i + 1, "well") &&
      i + 3 < end_ && c_.is(i + 2, "as")) {
    const TokenIndex v = new_start(i);
    if (v < end_ && coordinated_verb(v)) return GoalSpan::Kind::coordinated;
  }
  const bool founds = c_.is(i, "to") && founded(i);
  if (c_.is(i, "to") && c_.shape(i) == Shape::lower && (founds || (words >= kFewestGoalWords && !whole_))) {
    const TokenIndex v = c_.after_adverbs(i + 1, end_);
    if (v < end_ && c_.base_verb(v, end_) && c_.in(v, w_.aim_verbs) &&
        (founds || (!controlled(i, first) && !content_of_noun(i) && !in_relative_clause(i - 1, first))))
      return c_.is(i - 1, "and", "or") ? GoalSpan::Kind::coordinated : GoalSpan::Kind::purpose;
  }
  if (c_.is(i, "by", "through") && words >= kFewestGoalWords && !whole_) {
    const TokenIndex v = c_.after_adverbs(i + 1, end_ - 1);
    if (c_.gerund(v) && (c_.in(v, w_.aim_verbs) || c_.in(v, w_.weak_aim_verbs))) return GoalSpan::Kind::means;
  }
  return std::nullopt;
}

// "establish a Port Authority to V": what the new body is to do is an aim of its own.
bool GoalSpanWalker::founded(TokenIndex to) const {
  if (!c_.in(verb_, w_.making_verbs) || to < verb_ + 4) return false;
  TokenIndex last = to - 1;
  if (c_.is(last, ",")) --last;
  if (c_.quotation_mark(last)) --last;
  return c_.capitalised(last) && c_.capitalised(last - 1) && c_.in(last, w_.bodies);
}

// "storms which drown the fields, [ruin] the roads and"
bool GoalSpanWalker::said_by_relative(TokenIndex comma, TokenIndex verb) const {
  for (TokenIndex k = comma; k > verb_ + 2 && comma - k < 12; --k) {
    if (c_.shape(k - 1) == Shape::punct || c_.is(k - 1, "to")) return false;
    if (!c_.is(k - 1, "which", "who")) continue;
    const TokenIndex said = c_.after_adverbs(k, comma);
    return said < comma && c_.base_verb(said, comma) && c_[verb].word.verb_form == c_[said].word.verb_form;
  }
  return false;
}

// "to V A, to V B": the second is no purpose of the first.
GoalSpan::Kind GoalSpanWalker::purpose_or_list(TokenIndex first) const {
  return first > 0 && c_.is(first - 1, "to") ? GoalSpan::Kind::coordinated : GoalSpan::Kind::purpose;
}

// "be used to attack a town, to arm rebels": the list is that of the infinitive within.
bool GoalSpanWalker::infinitive_within(TokenIndex first, TokenIndex comma) const {
  for (TokenIndex i = first + 1; i + 1 < comma; ++i)
    if (c_.is(i, "to") && c_.base_verb(c_.after_adverbs(i + 1, comma), comma)) return true;
  return false;
}

// "the struggle to V", "ready to V", "how to V": what it is a struggle for, no purpose of the verb before.
// "a body authorized to V": what it may do
bool GoalSpanWalker::content_of_noun(TokenIndex to) const {
  return c_.in(to - 1, w_.infinitive_heads) ||
         c_.is(to - 1, "authorized", "authorised", "entitled", "obliged", "permitted", "expected", "willing");
}

// An -ing form that goes on the list rather than a noun in one.
bool GoalSpanWalker::going_on(TokenIndex v) const {
  return c_[v].word.verb_share > 30 || (v + 1 < end_ && (c_.determiner(v + 1) || c_.preposition(v + 1)));
}

// A list of -ing phrases falls apart only where each of them is long enough.
bool GoalSpanWalker::ing_list(TokenIndex comma) const {
  if (ing_list_known_) return ing_list_;
  ing_list_known_ = true;
  std::size_t long_ones = words_between(c_.analysis(), verb_, comma) >= kFewestGoalWords, items = 1;
  ing_list_ = true;
  TokenIndex from = comma;
  for (TokenIndex k = comma + 1; k <= end_ && ing_list_; ++k) {
    const bool stop = k == end_ || c_.is(k, ";") || c_[k].text[0] == '.' || c_.is(k, ":");
    const bool next =
        !stop && (c_.is(k, ",") || c_.is(k, "and")) &&
        (k + 1 < end_ && (c_.gerund(k + 1) || (k + 2 < end_ && c_.is(k + 1, "and") && c_.gerund(k + 2))));
    if (!stop && !next) continue;
    ++items;
    long_ones += words_between(c_.analysis(), from + 1, k) >= kFewestGoalWords + (c_.is(from + 1, "and"));
    from = k;
    if (next && c_.is(k, ",") && c_.is(k + 1, "and")) ++k;
    if (stop) break;
  }
  ing_list_ = long_ones == items || (items > 2 && long_ones + 1 == items);
  return ing_list_;
}

// "detect, deter and defeat X": a verb without an object shares that of the next.
bool GoalSpanWalker::lone_verb(TokenIndex v) const {
  if (v <= verb_) return v == verb_;
  const bool starts = c_.is(v - 1, ",") || c_.is(v - 1, "to") || c_.adverb(v - 1);
  return starts && c_.base_verb(v, end_);
}

// "and empower the", but not the last of a list: "fraud, waste and abuse in", "find, diagnose, and treat".
bool GoalSpanWalker::next_verb(TokenIndex conjunction) const {
  if (c_[conjunction + 1].word.verb_share <= 60) return false;
  for (TokenIndex k = conjunction; k > verb_ + 1 && conjunction - k < 3; --k)
    if (c_.is(k - 1, ",")) return false;
  return true;
}

// A verb that goes on the chain of verbs rather than a noun of a list.
bool GoalSpanWalker::coordinated_verb(TokenIndex v) const {
  const Word& w = c_[v].word;
  // "flexible, portable, and secure pensions"
  if (w.adjective && v > verb_ + 2 && v + 1 < end_ && c_[v + 1].word.noun && !c_.determiner(v + 1)) {
    TokenIndex before = v - 1;
    while (before > verb_ && (c_.is(before, ",", "and", "or"))) --before;
    if (before < v - 1 && c_[before].word.adjective && c_[before].word.verb_share < 50) return false;
  }
  // "means including sanctions, travel bans": what belongs to the means
  if (w.noun && w.verb_share < 80 && v + 1 < end_ && c_[v + 1].word.noun && !c_.determiner(v + 1))
    for (TokenIndex k = v - 1; k > verb_ + 1 && v - k < 24; --k)
      if (c_.is(k, "including") || (c_.is(k, "such") && c_.is(k + 1, "as"))) return false;
  if (c_.shape(v) != Shape::lower || w.verb_form != Word::VerbForm::base || v + 1 >= end_) return false;
  const int share = c_.is(v, "have") ? 100 : w.verb_share;
  const bool aim = c_.in(v, w_.aim_verbs);
  if (c_.is(v + 1, ",")) return false;  // verbs that share an object
  if (c_.is(v + 1, "and", "or"))        // "formulate and implement strategies" begins an aim of its own
    return share > 60 && v + 2 < end_ && c_.base_verb(v + 2, end_) && c_[v + 2].word.verb_share > 60;
  if (c_.determiner(v + 1)) return share > 10 || aim;
  if (c_.is(v + 1, "in", "of", "for", "with", "on", "at", "by", "from", "to")) return share > (aim ? 40 : 80);
  return share > 45 || (aim && share > 25);
}

// "actions that only serve to V": what the actions do.
bool GoalSpanWalker::in_relative_clause(TokenIndex verb, TokenIndex first) const {
  const TokenIndex before = c_.before_adverbs(verb, first);
  return before > first && c_.relative(before - 1) && c_[verb].word.verb_share > 60;
}

// "encourage them to V", "train people to V": the infinitive belongs to the object.
bool GoalSpanWalker::controlled(TokenIndex to, TokenIndex first) const {
  for (TokenIndex k = to; k > first && k + 9 > to; --k) {
    if (c_.in(k - 1, w_.control_verbs) && c_[k - 1].word.verb_share > 30) return true;
    if (c_.in(k - 1, w_.reject) && k == to) return true;
    if (c_.in(k - 1, w_.infinitive_keepers)) return true;
  }
  return false;
}

TokenIndex GoalSpanWalker::new_start(TokenIndex i) const {
  TokenIndex v = i + 1;
  if (c_.is(i, "as")) v = i + 3;  // "as well as V"
  if (v < end_ && c_.is(v, "and", "or")) ++v;
  if (v < end_ && c_.is(v, "to")) ++v;
  if (gerund_ && v + 1 < end_ && c_.is(v, "for", "of", "in", "at", "on") && c_.gerund(v + 1)) ++v;
  return c_.after_adverb_list(v, end_);
}

}  // namespace stemma::ingest
