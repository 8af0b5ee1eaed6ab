// Infinitives of purpose, which nothing governs: "set up by X to V", "built a pier to V".
#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {
namespace {

constexpr TokenIndex kPurposeReach = 16;
constexpr TokenIndex kFounderReach = 30;  // "founded in May by A, B and C to V"

}  // namespace

// "has worked closely with Norway to V"
bool GoalTriggers::works_with(TokenIndex end, const Sentence& s) const {
  for (TokenIndex k = end; k > s.first + 1 && end - k < kPurposeReach; --k) {
    if (draft_.at(k - 1) != kNobody) continue;
    if (c_.shape(k - 1) == Shape::punct) return false;
    if (!c_.is(k - 1, "with")) continue;
    const TokenIndex verb = c_.word_before(k - 1, s.first);
    return c_.in(verb, w_.companion_verbs) && verb > s.first &&
           (c_.finite_verb(verb, s.first) || c_.gerund(verb));
  }
  return false;
}

// "The Assembly established a new board to V"
bool GoalTriggers::makes_something(TokenIndex end, const Sentence& s) const {
  for (TokenIndex k = end; k > s.first + 1 && end - k < kPurposeReach; --k) {
    if (draft_.at(k - 1) != kNobody) continue;
    if (c_.in(k - 1, w_.making_verbs) && c_.finite_verb(k - 1, s.first)) return true;
    if (c_.shape(k - 1) == Shape::punct || c_.finite_verb(k - 1, s.first)) return false;
  }
  return false;
}

// "the Port Office was set up in 1990 by the Duke to V", "an office founded in 1990 to V"
std::optional<GoalTrigger> GoalTriggers::made_for(GoalTrigger t, TokenIndex end, const Sentence& s) const {
  for (TokenIndex k = end; k > s.first + 1 && end - k < kFounderReach; --k) {
    const TokenIndex v = k - 1;
    const bool listed = c_.is(v, ",") && (draft_.at(v - 1) != kNobody || draft_.at(v + 1) != kNobody);
    if (c_.shape(v) == Shape::punct && !listed && !c_.is(v, "(") && !c_.is(v, ")")) return std::nullopt;
    if (draft_.at(v) != kNobody || listed) continue;
    const bool set_up = c_.is(v, "set") && c_.is(v + 1, "up");
    if (!c_.in(v, w_.making_verbs) || !(c_.participle(v) || set_up)) {
      if (c_.finite_verb(v, s.first)) return std::nullopt;
      continue;
    }
    const TokenIndex be = c_.before_adverbs(v, s.first);
    if (be > s.first && c_.is(be - 1, "was", "were", "been", "is", "are")) {
      t.who = actors_.subject(be - 1, s);
    } else {
      const bool reduced = c_.preposition(v + 1) || draft_.at(v + 1) != kNobody;
      if (!reduced || !(c_[v - 1].word.noun || c_.is(v - 1, ",") || c_.is(v - 1, ")"))) return std::nullopt;
      const EntityIndex next = draft_.at(v + 1);  // "founded the Port Office to": active
      if (next != kNobody && draft_.entity(next).type != "date") return std::nullopt;
      t.who = actors_.clause_subject(v, s);
    }
    if (!t.who.named() || !actors_.is_body(t.who.who.front())) return std::nullopt;
    t.rule = "goal-free-purpose";
    t.confidence = 700;
    t.duty = draft_.entity(draft_.resolve(t.who.who.front())).type == "leading_group";
    return t;
  }
  return std::nullopt;
}

// "The hearings were held to V", "a commission shall be set up to V": of a deed whose doer is not named.
std::optional<GoalTrigger> GoalTriggers::purpose_of_deed(GoalTrigger t, TokenIndex end,
                                                         const Sentence& s) const {
  if (aim(t.verb) != Aim::strong) return std::nullopt;
  for (TokenIndex k = end; k > s.first + 1 && end - k < 6; --k) {
    const TokenIndex v = k - 1;
    if (c_.shape(v) == Shape::punct) return std::nullopt;
    if (draft_.at(v) != kNobody) continue;
    const bool set_up = c_.is(v, "set") && c_.is(v + 1, "up");
    if (!c_.participle(v) && !set_up) continue;
    const TokenIndex be = c_.before_adverbs(v, s.first);
    if (be == s.first || !c_.is(be - 1, "is", "are", "was", "were", "been", "be")) return std::nullopt;
    if (!c_.in(v, w_.making_verbs) && !c_.in(v, w_.staging_verbs)) return std::nullopt;
    t.rule = "goal-of-deed";
    t.confidence = 500;
    return t;
  }
  return std::nullopt;
}

// "X launched Y to V": a purpose that nothing announces, of one who acts.
std::optional<GoalTrigger> GoalTriggers::free_purpose(GoalTrigger t, TokenIndex to, const Sentence& s) const {
  const bool strong = aim(t.verb) == Aim::strong;
  if (to > s.first && of_speaker(to - 1, s) && (c_.is(to - 1, "like") || speech(to - 1, t.verb, s)))
    return std::nullopt;
  if (!strong && (aim(t.verb) == Aim::none || (!makes_something(to, s) && !works_with(to, s))))
    return std::nullopt;
  for (TokenIndex k = to; k > s.first && to - k < 4; --k)
    if ((c_.in(k - 1, w_.reject) && !c_.is(k - 1, "available") &&
         !(c_.is(k - 1, "up") && k > s.first + 1 && c_[k - 2].word.verb_lemma == "team") &&
         (k == to || !c_.is(k - 1, "up", "down", "back", "over", "left", "closer", "close"))) ||
        (c_.in(k - 1, w_.opposing_verbs) && c_[k - 1].word.verb))
      return std::nullopt;
  for (TokenIndex k = to; k > s.first && to - k < 8; --k) {  // "did not step in to V"
    if (c_.is(k - 1, "not", "never") && k > s.first + 1 && c_.is(k - 2, "did", "do", "does"))
      return std::nullopt;
    if (c_.shape(k - 1) == Shape::punct || c_.finite_verb(k - 1, s.first)) break;
  }
  t.rule = "goal-free-purpose";
  t.confidence = 450;
  if (Found found = of_what_is_made(t, to, s)) return found;
  t.who = actors_.clause_subject(to, s);
  if (condemned(to, s)) return std::nullopt;
  return t.who.acts() && (strong || t.who.named()) ? Found(t) : std::nullopt;
}

}  // namespace stemma::ingest
