// Verbs that only carry an aim: "make efforts to build", "do everything to build".
#include "ingest/extract/goals/goal_span.hpp"
#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {

// The verb of what everything is done for, 0 for none.
TokenIndex GoalTriggers::behind_phrase(TokenIndex verb, const Sentence& s) const {
  constexpr TokenIndex kReach = 9;
  if (verb + 3 >= s.last) return 0;
  if (c_.is(verb, "do", "doing") && c_.is(verb + 1, "everything", "all", "whatever", "our", "its", "their")) {
    for (TokenIndex k = verb + 2; k + 1 < s.last && k < verb + kReach; ++k) {
      if (c_.shape(k) == Shape::punct) return 0;
      const TokenIndex v = c_.is(k, "to") ? c_.after_adverbs(k + 1, s.last) : s.last;
      if (v < s.last && c_.base_verb(v, s.last))
        return aim(v) == Aim::strong && !goal_spans(c_, v, s.last, false).empty() ? v : 0;
    }
    return 0;
  }
  if (!c_.is(verb, "contribute", "contributing") || !c_.is(verb + 1, "to")) return 0;
  for (TokenIndex k = verb + 2; k + 2 < s.last && k < verb + kReach; ++k)
    if (c_.in(k, w_.aim_nouns) && c_.is(k + 1, "of"))
      return c_.gerund(k + 2) && aim(k + 2) != Aim::none ? k + 2 : 0;
  return 0;
}

TokenIndex GoalTriggers::behind_light_verbs(GoalTrigger& trigger, const Sentence& s) const {
  TokenIndex verb = trigger.verb;
  for (int rounds = 0; rounds < 3; ++rounds) {
    TokenIndex k = c_.after_adverbs(verb + 1, s.last);
    const bool means =
        c_.is(verb, "take", "make", "taking", "making", "undertake", "pursue", "spare", "sparing");
    // "do everything in our power to V", "contribute to our aim of V-ing"
    if (const TokenIndex behind = behind_phrase(verb, s); behind != 0) {
      trigger.gerund = c_.is(behind - 1, "of");
      verb = behind;
      continue;
    }
    if (means) {
      while (k < s.last && k < verb + 7 && !c_.in(k, w_.means_nouns) &&
             (c_[k].word.adjective || c_.determiner(k) || c_.is(k, "and", ",", "necessary")))
        ++k;
      if (k >= s.last || !c_.in(k, w_.means_nouns)) break;
      ++k;
      if (k + 2 < s.last && c_.is(k, ",") && c_.preposition(k + 1))  // "steps, with all speed, to"
        for (TokenIndex close = k + 2; close + 1 < s.last && close < k + 10; ++close)
          if (c_.is(close, ",") && c_.is(close + 1, "to")) {
            k = close + 1;
            break;
          }
    } else if (!c_.in(verb, w_.light_verbs) && !c_.in(verb, w_.light_gerunds)) {
      break;
    }
    if (k + 1 >= s.last) break;
    const TokenIndex v = c_.after_adverbs(k + 1, s.last);
    if (c_.is(k, "to") && c_.base_verb(v, s.last)) {
      if (aim(v) == Aim::none || goal_spans(c_, v, s.last, false).empty()) break;
      verb = v;
      trigger.gerund = false;
      continue;
    }
    const TokenIndex g = c_.is(k, "to", "in", "on") ? v : k;
    if (g < s.last && c_.gerund(g) && aim(g) != Aim::none && !goal_spans(c_, g, s.last, true).empty()) {
      verb = g;
      trigger.gerund = true;
      continue;
    }
    break;
  }
  return verb;
}

}  // namespace stemma::ingest
