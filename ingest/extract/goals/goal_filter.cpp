#include "ingest/extract/goals/goal_filter.hpp"

namespace stemma::ingest {
namespace {

// "“Ports must close the gap,” said Ann Berg", "Ann Berg said: “Ports must close the gap.”"
bool quoted_by_somebody(const GoalClause& clause, TokenIndex first, TokenIndex last) {
  constexpr TokenIndex kBehind = 6, kBefore = 5;
  const GoalWords& w = clause.words();
  const auto end = static_cast<TokenIndex>(clause.analysis().tokens.size());
  const auto says = [&](TokenIndex k) {
    return !clause[k].in_quotes && clause.in(k, w.reporting_verbs) && !clause.gerund(k);
  };
  const bool pauses = clause.is(last, ",") || (last + 2 < end && clause.is(last + 2, ","));
  for (TokenIndex k = last + 2;
       pauses && k < end && k < last + kBehind && clause[k].block == clause[first].block; ++k)
    if (says(k)) return true;
  if (first < 2 || !(clause.is(first - 2, ":") || clause.is(first - 2, ","))) return false;
  for (TokenIndex k = first - 2; k > 0 && first - k < kBefore && clause[k - 1].block == clause[first].block;
       --k)
    if (says(k - 1)) return true;
  return false;
}

}  // namespace

bool goal_like(const GoalClause& clause, const GoalSpan& span, TokenIndex verb, bool assigned) {
  const GoalWords& w = clause.words();
  const bool aim = clause.in(verb, w.aim_verbs);
  const bool see_that = clause.is(verb, "see") && verb + 1 < span.last && clause.is(verb + 1, "that", "to");
  if (clause.in(verb, w.non_goal_verbs) && !aim && !assigned && !see_that && !clause.deed(verb)) return false;
  if (clause.is(verb, "meet", "meeting") && verb + 1 < span.last &&
      (clause.preposition(verb + 1) || clause.adverb(verb + 1) ||
       (verb + 2 < span.last && clause.is(verb + 2, "times")) ||
       clause.is(verb + 1, "not", "once", "twice", "every", "each", "annually", "monthly", "quarterly",
                 "weekly", "fortnightly")))
    return false;
  // "the steps it proposes to take in this matter": the object stands elsewhere.
  if (clause.is(verb, "take", "make", "give", "do", "have") && verb + 1 < span.last &&
      clause.is(verb + 1, "in", "with", "by", "at", "of", "to", "under", "during", "against"))
    return false;
  if (clause.is(verb, "understand") && verb + 1 < span.last && clause.is(verb + 1, "that")) return false;
  if (clause.is(verb, "join") && verb + 1 < span.last && clause.is(verb + 1, "us", "you", "me", "with"))
    return false;
  if (verb + 1 < span.last) {
    const TokenIndex next = clause.after_adverbs(verb + 1, span.last - 1);
    // "elaborate on this", "represent that": what somebody will talk of
    if (clause.is(verb, "elaborate", "dwell", "touch", "comment") && clause.is(next, "on", "upon"))
      return false;
    if (clause.is(next, "you") && clause.is(verb, "address", "addressing", "tell", "inform", "assure",
                                            "welcome", "invite", "ask", "remind", "greet"))
      return false;
    if (clause.is(verb, "share", "sharing") && clause.is(next, "with") && next + 1 < span.last &&
        clause.is(next + 1, "you", "them"))
      return false;
    // "continue for as long as", "go hand in hand with"
    if ((clause.is(verb, "continue", "continuing") && clause.is(next, "for", "as", "until", "throughout")) ||
        (clause.is(verb, "go", "going") && clause.is(next, "hand")))
      return false;
    // "reach that goal whatever it costs": said before
    if (clause.is(verb, "achieve", "achieving", "reach", "reaching", "meet", "meeting", "attain", "attaining",
                  "realise", "realize", "realising", "realizing", "fulfil", "fulfill", "pursue",
                  "pursuing") &&
        clause.is(next, "that", "this", "these", "those", "such") && next + 1 < span.last &&
        (clause.in(next + 1, w.aim_nouns) ||
         clause.is(next + 1, "target", "targets", "end", "ends", "promise", "commitment", "commitments")))
      return false;
    // "convene to elect", "nominate the following": how bodies work and are staffed
    if ((clause.is(verb, "convene", "assemble") && clause.is(next, "to", "in", "on", "at")) ||
        (clause.is(verb, "nominate", "appoint") && next + 1 < span.last && clause.is(next, "the") &&
         clause.is(next + 1, "following")))
      return false;
    // "inform the House that": what is told
    if (clause.is(verb, "inform", "tell", "assure", "remind", "notify"))
      for (TokenIndex i = next; i < span.last && i < next + 6; ++i)
        if (clause.is(i, "that")) return false;
    // "will lead to the loss of": what comes of it
    if (clause.is(verb, "lead", "leading", "give", "giving") && clause.is(next, "to", "rise")) return false;
    // "address this in our term": what it is stands elsewhere
    if (clause.is(next, "this", "that", "these", "those", "so") && next + 1 < span.last &&
        clause.is(next + 1, "during", "in", "by", "at", "on", "when", "with", "through", "without"))
      return false;
    if (clause.is(verb, "represent", "submit", "add", "admit", "confess") && clause.is(next, "that"))
      return false;
    // "move on behalf of the group", "confine myself to": how one takes part in a debate
    if (clause.is(verb, "move", "beg") && clause.is(next, "on", "that")) return false;
    if (clause.is(verb, "confine", "limit", "restrict") && clause.is(next, "myself", "ourselves", "himself"))
      return false;
    // "shall terminate 30 days after": nobody's aim
    if (clause.is(verb, "terminate", "expire") &&
        (clause.preposition(next) || clause.shape(next) == Shape::number || clause.in(next, w.ordinals) ||
         (next + 1 < span.last && clause.is(next + 1, "year", "years", "days", "months")) ||
         clause[next].word.noun_lemma == "year"))
      return false;
  }
  std::size_t content = 0;
  for (TokenIndex i = verb + 1; i < span.last; ++i)
    content += (i == verb + 1 && clause.is(i, "over", "down", "off", "away", "apart")) ||
               clause.shape(i) == Shape::number ||
               (clause.is_word(i) && !clause.in(i, w.function_words) && !clause.adverb(i));
  if (content < 2) return false;
  const bool tells = clause.is(verb, "provide", "give", "present", "prepare", "deliver", "make", "furnish");
  const bool serves = clause.is(verb, "serve", "act") && clause.is(verb + 1, "as");
  if (clause.is(verb, "ask", "remind") && clause.is(verb + 1, "ourselves", "yourselves", "themselves"))
    return false;
  if (clause.is(verb, "serve") && clause.is(verb + 1, "on")) return false;  // on a board
  // The first noun behind the verb
  for (TokenIndex i = verb + 1; i < span.last && i < verb + 5; ++i) {
    if ((tells && clause.in(i, w.account_nouns)) ||
        (serves && (clause.in(i, w.chair_nouns) || clause.in(i, w.roles))))
      return false;
    const bool modifies = i + 1 < span.last && clause[i + 1].word.noun &&
                          clause[i + 1].word.verb_share < 40 &&
                          !clause.preposition(i + 1);  // "a meeting point"
    if (clause.in(i, w.procedure_objects) && !modifies) return false;
    const bool sets_up = clause.is(verb + 1, "up");  // "set up an office"
    if (clause.is(verb, "put", "putting") && clause.is(i, "place") && clause.is(i - 1, "in"))
      continue;  // "put in place new rules"
    if (clause.in(i, w.bad_objects)) return sets_up || !clause.in(verb, w.bad_object_verbs);
    if (clause[i].word.noun && !clause[i].word.adjective && !clause.determiner(i) && !clause.is(i, "as"))
      break;
  }
  return true;
}

bool defines_word(const GoalClause& clause, const Sentence& s) {
  for (const TokenIndex i : clause.analysis().stops(Cue::means, s))
    if (i > s.first && i + 1 < s.last && i < s.first + 12 && clause.determiner(i + 1) &&
        !clause.determiner(i - 1) && !clause[i - 1].word.adjective)
      return true;
  return false;
}

bool in_title(const GoalClause& clause, TokenIndex token) {
  if (!clause[token].in_quotes) return false;
  TokenIndex first = token, last = token;
  while (first > 0 && token - first < 12 && clause[first - 1].in_quotes) --first;
  while (last + 1 < clause.analysis().tokens.size() && last - token < 14 && clause[last + 1].in_quotes)
    ++last;
  return last - first < 12 && clause.capitalised(first) && !clause.pronoun(first) &&
         !quoted_by_somebody(clause, first, last);
}

}  // namespace stemma::ingest
