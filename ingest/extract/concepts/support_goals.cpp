// Which terms and goals serve goals: purposes, means and aims.
#include <algorithm>

#include "ingest/extract/concepts/support_relations.hpp"

namespace stemma::ingest {

// "A, in order to B", "B by A", "To B, X should A"
void SupportRelations::goal_pairs() {
  constexpr TokenIndex kNear = 7, kFarthestPurpose = 14, kFarthestMeans = 15;
  const Sentence& s = ends_.sentence();
  const Ends goals = ends_.goals();
  for (std::size_t k = 0; k + 1 < goals.size(); ++k) {
    const End &a = goals[k], &b = goals[k + 1];
    if (b.first < a.last) continue;
    const TokenIndex past = std::max(a.last, ends_.behind_aside(a.last, b.first));
    if (b.first - past > kFarthestPurpose) continue;
    if (b.first - past > kNear) {
      if (aimed_at(b.first) ||
          (word(b.first - 1, "to") && !(word(b.first - 2, ",") && word(a.first - 1, "to")) &&
           (word(b.first - 2, ",") || in(b.first - 2, lists_.need_words))))
        state(a.entity, b.entity, "goal-for-goal", 600);
      continue;
    }
    const TokenIndex i = word(past, ",") ? past + 1 : past;
    // "to V A, to V B" is a list; "an effort to V", "agreed to V" say no purpose of what stands before.
    TokenIndex deed = i + 1;
    while (deed < b.first && (ends_.adverb(deed) || word(deed, "more", "better"))) ++deed;
    const bool purpose = word(i, "to") && deed == b.first && purpose_behind(a, b, i);
    const std::size_t link = a_.longest_phrase(lists_.purpose_links, i, kNear);
    if (purpose || (link > 0 && i + link == b.first)) {
      state(a.entity, b.entity, "goal-for-goal", 700);
      for (std::size_t more = k + 2; more < goals.size() && listed(goals[more - 1], goals[more]); ++more)
        state(a.entity, goals[more].entity, "goal-for-goals", 650);
    }
    if (word(i, "by", "through") && i + 1 == b.first) state(b.entity, a.entity, "goal-by-goal", 700);
  }
  if (!goals.empty()) opens_with_aim(goals[0]);
  if (goals.size() < 2) return;
  const End &aim = goals[0], &means = goals[1];
  if (aim.first < s.first + 1 || !word(aim.first - 1, "to")) return;
  const TokenIndex to = aim.first - 1;
  constexpr TokenIndex kLongestOpening = 6;  // "In that context, to V"
  const bool opens = to == s.first || word(to - 1, "that", ":", ";") || aimed_at(aim.first) ||
                     (word(to - 1, ",") && to - s.first <= kLongestOpening);
  if (opens && means.first >= aim.last && means.first - aim.last <= kFarthestMeans && !listed(aim, means) &&
      word(aim.last, ",", ":", "we", "i", "it", "they"))
    state(means.entity, aim.entity, "to-goal-do-goal", 750);
}

// "To end the war, trade must be renewed": trade serves the aim.
void SupportRelations::opens_with_aim(const End& aim) {
  const TokenIndex first = ends_.sentence().first;
  const bool opens = aim.first == first + 1 || (aim.first == first + 3 && word(first + 1, "order"));
  if (!opens || !word(aim.first - 1, "to") || !word(aim.last, ",")) return;
  const ConceptEnds::Phrase done = ends_.phrase_behind(aim.last + 1);
  const TokenIndex verb = done.last;
  if (done.ends.empty() || ends_.goal_behind(verb, 2) != nullptr) return;
  if ((word(verb, "must", "should", "shall", "will") && word(verb + 1, "be")) || word(verb, "is", "are"))
    if (!word(verb + 1, "not", "no")) state(done.ends, {aim}, "term-for-opening-goal", 600);
}

// Does the "to" at i before b say what a is for? "To V A, to V B and to V C" is a list; "an effort to V",
// "agreed to V", "lead them to V", "easy to V" say no purpose of what stands before.
bool SupportRelations::purpose_behind(const End& a, const End& b, TokenIndex i) const {
  constexpr TokenIndex kFarthest = 14;
  const schema::Word& before = t_[i - 1].word;
  if (in(i - 1, lists_.efforts) || (before.verb && before.verb_share > 60)) return false;
  if (word(a.first, "make", "making") && word(a.first + 1, "it"))
    return false;                                                           // "make it easy for them to V"
  if (word(b.first, "be") || word(i - 1, "track", "course")) return false;  // "goods, to be sold by towns"
  if (i == a.last)
    return !in(a.first, lists_.enabling) && !in(a.first, lists_.control) &&
           !(before.adjective && !before.noun);
  if (ends_.adverb(i - 2)) return false;  // "and, above all, to V"
  if (!word(a.first - 1, "to")) return true;
  if (!word(a.first - 2, "steps", "measures", "action", "actions", "authorized", "authorised", "empowered"))
    return false;  // but "steps to V, to V"
  const TokenIndex end = std::min(ends_.sentence().last, b.last + kFarthest);
  for (TokenIndex k = b.first; k + 1 < end; ++k)
    if (word(k, "and", "or", ",") && word(k + 1, "to")) return false;
  return true;
}

// "to A, B and C": B behind A
bool SupportRelations::listed(const End& a, const End& b) const {
  if (b.first <= a.last || b.first > a.last + 4) return false;
  for (TokenIndex i = a.last; i < b.first; ++i)
    if (!word(i, ",", "and", "to", "or")) return false;
  return word(a.last, ",", "and", "or");
}

// "in order to", "so as to" before the goal at i
bool SupportRelations::aimed_at(TokenIndex i) const {
  return word(i - 1, "to") &&
         ((word(i - 2, "order") && word(i - 3, "in")) || (word(i - 2, "as") && word(i - 3, "so")));
}

// "uses financial instruments and technical assistance to encourage investment": the means serve the aim.
void SupportRelations::purpose(TokenIndex to) {
  const TokenIndex first = ends_.sentence().first;
  if (!word(to, "to") || to == first || to + 1 >= ends_.sentence().last) return;
  TokenIndex at = to;
  if (word(at - 1, "order") && word(at - 2, "in")) {
    at -= 2;
    if (at > first && word(at - 1, ",")) --at;
  }
  if (word(at - 1, "and", "or", ",")) return;  // "to A and to B"
  List means = ends_.list_before(at);
  const End* goal = ends_.goal_behind(to + 1, 0);
  const List aims = goal != nullptr ? List{*goal} : strengthened(to);
  if (means.empty() || aims.empty() || asked(means.front().first) ||
      draft_.at(means.front().first) != kNobody || ends_.goal_around(means.front().first) != nullptr)
    return;
  if (goal != nullptr && t_[goal->first].word.verb_form == VerbForm::ing) return;    // "commitment to ending"
  std::erase_if(means, [&](const End& e) { return in(e.last - 1, lists_.light); });  // "steps to"
  if (!means.empty() && used(means.front()))
    state(means, aims, goal != nullptr ? "term-to-goal" : "term-to-term", 550);
}

// "to raise output" that is no aim of its own: the output.
SupportRelations::List SupportRelations::strengthened(TokenIndex to) const {
  const bool raises = in(to + 1, lists_.support) && !in(to + 1, lists_.enabling) &&
                      t_[to + 1].word.verb_form == VerbForm::base && ends_.goal_around(to) == nullptr;
  return raises ? served(to + 1) : List{};
}

// "raising", "raise": not "cutting", nor a verb of helping somebody do it
bool SupportRelations::strengthens(TokenIndex verb) const {
  return (in(verb, lists_.support) || achieves(verb)) && !in(verb, lists_.enabling) &&
         !in(verb, lists_.lessening);
}

// "uses the term", "in need of the term"
bool SupportRelations::used(const End& term) const {
  constexpr TokenIndex kFarthestVerb = 6;
  const TokenIndex first = ends_.sentence().first, i = term.first;
  for (TokenIndex k = i; k > first && i - k < kFarthestVerb; --k) {
    if (in(k - 1, lists_.means_verbs) || word(k - 1, "through", "via")) return true;
    if (word(k - 1, ";", ":", "that", "which", "to") || (word(k - 1, ",") && !t_[k - 2].word.adjective))
      return false;
  }
  return i == first;
}

// "With better radar, we can protect our borders"
void SupportRelations::equipped_with() {
  constexpr TokenIndex kLongestOpening = 20, kFarthestGoal = 10;
  const TokenIndex first = ends_.sentence().first;
  if (!word(first, "with", "through")) return;
  TokenIndex comma = first;
  while (comma < first + kLongestOpening && comma < ends_.sentence().last && !word(comma, ",")) ++comma;
  const End* goal = ends_.goal_behind(comma, kFarthestGoal);
  if (!word(comma, ",")) return;
  const List reached = goal != nullptr ? List{*goal} : can_reach(comma + 1);
  for (const End& e : ends_.terms())
    if (e.last <= comma && !ends_.acts_itself(e)) state({e}, reached, "with-term-goal", 600);
}

// "we can reach net zero", "they will achieve peace": what is reached.
SupportRelations::List SupportRelations::can_reach(TokenIndex first) const {
  for (TokenIndex i = first; i < ends_.sentence().last && i < first + 6; ++i)
    if (word(i, "can", "could", "will") && !word(i + 1, "not", "be")) return ends_.phrase_behind(i + 2).ends;
  return {};
}

// "Monetary policy is aimed at stabilising prices", "the law is intended to protect tenants", "the purpose of
// the law is to protect tenants"
void SupportRelations::aimed(TokenIndex i) {
  if (!in(i, lists_.aim_words) || i == ends_.sentence().first) return;
  if (ends_.be(i - 1) && word(i + 1, "at", "to", "on", "towards")) {
    if (const End* goal = ends_.goal_behind(i + 2, 0); goal != nullptr)
      reach(subject(i), *goal, "term-aimed-at-goal", 650);
    else if (strengthens(i + 2))  // "aimed at building trust"
      state(subject(i), ends_.phrase_behind(i + 3).ends, "term-aimed-at-term", 600);
  } else if (t_[i].word.verb_form == VerbForm::ed && word(i + 1, "at", "to", "on", "towards")) {
    if (const End* goal = ends_.goal_behind(i + 2, 0); goal != nullptr)  // "a plan aimed at lowering prices"
      state(ends_.list_before(i), {*goal}, "term-aimed-at-goal", 550);
    else if (strengthens(i + 2))
      state(ends_.list_before(i), ends_.phrase_behind(i + 3).ends, "term-aimed-at-term", 550);
  } else if (word(i + 1, "of")) {
    const ConceptEnds::Phrase of = ends_.phrase_behind(i + 2);
    const End* goal = ends_.goal_behind(of.last + 2, 0);
    if (goal != nullptr && ends_.be(of.last) && word(of.last + 1, "to"))
      state(of.ends, {*goal}, "term-aimed-at-goal", 650);
  }
}

// "Mediation must be strengthened to settle disputes": what is done to the subject is done for the aim.
void SupportRelations::passive_purpose(TokenIndex to) {
  const TokenIndex first = ends_.sentence().first;
  if (!word(to, "to") || to < first + 2 || t_[to - 1].word.verb_form != VerbForm::ed ||
      !(in(to - 1, lists_.means_verbs) || in(to - 1, lists_.support)) || to + 1 >= ends_.sentence().last ||
      t_[to + 1].word.verb_form != VerbForm::base)
    return;
  const End* goal = ends_.goal_behind(to + 1, 0);
  if (goal == nullptr) goal = ends_.goal_around(to);  // "be strengthened to settle disputes"
  const List aims = goal != nullptr ? List{*goal} : strengthened(to);
  if (aims.empty()) return;
  TokenIndex be = to - 1;
  while (be > first && ends_.adverb(be - 1)) --be;
  const bool here = goal == nullptr || goal->first + 1 >= be;
  if (be > first && ends_.be(be - 1) && here && !ends_.raised(to))
    state(subject(to - 1), aims, goal != nullptr ? "term-done-for-goal" : "term-done-for-term", 550);
}

// "call on member states to act": whom one asks is no means.
bool SupportRelations::asked(TokenIndex i) const {
  for (TokenIndex k = i; k > ends_.sentence().first && i - k < 6; --k)
    if (in(k - 1, lists_.control)) return true;
  return false;
}

}  // namespace stemma::ingest
