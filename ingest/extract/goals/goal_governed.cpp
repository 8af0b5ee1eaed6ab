// Infinitives that a verb or noun farther left governs: "urge X to V", "a plan of X to V".
#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {
namespace {

using Kind = Subject::Kind;
constexpr TokenIndex kGoverningReach = 16;

}  // namespace

// "without the right tools to V", "any possible decision to V"
bool GoalTriggers::missing(TokenIndex noun, const Sentence& s) const {
  const bool spared = noun > s.first + 1 && c_[noun - 2].word.verb_lemma == "spare";  // "spare no effort"
  if (noun > s.first && c_.is(noun - 1, "no", "any", "your")) return !spared;
  TokenIndex first = noun;
  while (first > s.first && !c_.is(first - 1, "any", "no") &&
         (c_[first - 1].word.adjective || c_.capitalised(first - 1) || c_.is(first - 1, "the", "a")))
    --first;
  return first > s.first && c_.is(first - 1, "without", "lack", "lacks", "lacked", "any", "no");
}

// "urge X to V": X is to do it. "call on X to", "appeal to X to"; the noun as well: "a call for X to".
bool GoalTriggers::control(TokenIndex verb, TokenIndex to, const Sentence& s) const {
  for (TokenIndex k = verb; k > s.first && verb - k < 3; --k)  // "may request", "did not ask"
    if (c_.is(k - 1, "may", "can", "could", "might", "not", "never", "cannot")) return false;
  const bool shall_cause = c_.is(verb, "cause") && verb > s.first && c_.is(verb - 1, "shall", "must");
  if (!(c_.in(verb, w_.control_verbs) || shall_cause) || draft_.at(verb) != kNobody || verb + 1 >= to)
    return false;
  if (c_.is(verb, "call", "calls", "called", "calling", "appeal", "appeals", "appealed", "appealing",
            "pressure", "command", "press"))
    return c_.is(verb + 1, "on", "upon", "for", "to");
  if (c_.is(verb, "look", "looks", "looked", "looking")) return c_.is(verb + 1, "to");
  const schema::Word& w = c_[verb].word;
  if (!w.verb || (w.noun && w.verb_share <= 20 && !c_.capitalised(verb) && !c_.finite_verb(verb, s.first)))
    return false;
  if (verb > s.first && (c_.determiner(verb - 1) || c_.preposition(verb - 1)) && c_[verb].word.noun)
    return false;
  // The one who is urged stands directly behind.
  return c_.determiner(verb + 1) || draft_.at(verb + 1) != kNobody || c_[verb + 1].word.noun ||
         c_[verb + 1].word.adjective || c_.is(verb + 1, "us", "them", "him", "her", "me", "you", "it") ||
         c_.is(verb + 1, ",");
}

// "calls on X to V, and on Y to V", "urges X to V and Y to V": where Y begins.
TokenIndex GoalTriggers::last_urged(TokenIndex urged, TokenIndex to, const Sentence& s) const {
  TokenIndex and_at = 0;
  for (TokenIndex k = to; k > urged + 3 && to - k < 14 && and_at == 0; --k) {
    if (c_.is(k - 1, ";") || (draft_.at(k - 1) == kNobody && c_.finite_verb(k - 1, s.first))) return urged;
    if (draft_.at(k - 1) == kNobody && c_.is(k - 1, "and")) and_at = k - 1;
  }
  if (and_at == 0 || and_at + 1 >= to) return urged;
  bool told = false;  // what the first is to do stands before
  for (TokenIndex k = urged; k + 1 < and_at; ++k)
    told |= c_.is(k, "to") && c_.base_verb(c_.after_adverbs(k + 1, s.last), s.last);
  const TokenIndex next = and_at + (c_.is(and_at + 1, "on", "upon", "for") ? 2 : 1);
  const bool one = next < to && (c_.determiner(next) || draft_.at(next) != kNobody || c_.in(next, w_.agents));
  return told && one && actors_.noun_phrase(next, to, s).acts() ? next : urged;
}

// "we want X to V", "Norway would like X to V"
bool GoalTriggers::wants(TokenIndex verb, TokenIndex to, const Sentence& s) const {
  if (verb == s.first || verb + 1 >= to || draft_.at(verb) != kNobody) return false;
  const bool want = (c_.is(verb, "want", "wants", "wanted") ||
                     (c_.is(verb, "need", "needs") && !c_.determiner(verb - 1))) &&
                    !c_.is(verb - 1, "not", "never");
  const bool like = c_.is(verb, "like") && c_.is(verb - 1, "would");
  if (!want && !like) return false;
  return c_.determiner(verb + 1) || actors_.can_act(draft_.at(verb + 1)) || c_[verb + 1].word.noun ||
         c_[verb + 1].word.adjective;
}

// What governs the infinitive from farther left.
std::optional<GoalTrigger> GoalTriggers::governed(GoalTrigger t, TokenIndex to, const Sentence& s) const {
  const Aim strength = aim(t.verb);
  TokenIndex from = to;  // "directed the Board, as its first duty, to V": before the insertion
  if (to > s.first + 3 && c_.is(to - 1, ","))
    for (TokenIndex k = to - 2; k > s.first && to - k < 14; --k)
      if (c_.is(k, ",")) {
        if (c_.preposition(k + 1) || c_.is(k + 1, "as") || c_.adverb(k + 1)) from = k;
        break;
      }
  TokenIndex words = 0;  // a name counts as none: "efforts of the Council of X and the Union of Y to V"
  for (TokenIndex k = from; k > s.first && words < kGoverningReach && to - k < 4 * kGoverningReach; --k) {
    const TokenIndex g = k - 1;
    if (c_.is(g, ";") || (c_.is(g, ":") && g + 1 != to)) break;
    if (draft_.at(g) != kNobody) continue;
    ++words;
    // "in order for X to V"
    if (c_.is(g, "order") && g > s.first && c_.is(g - 1, "in") && g + 3 < to && c_.is(g + 1, "for")) {
      t.who = actors_.noun_phrase(g + 2, to, s);
      t.rule = "goal-purpose";
      t.confidence = 550;
      return strength == Aim::none ? std::nullopt : Found(t);
    }
    // "rests with the Port Council, founded in 2020 to V"
    if (c_.in(g, w_.making_verbs) && c_.participle(g) && g > s.first + 1 && c_.is(g - 1, ",") &&
        actors_.is_body(draft_.at(g - 2)) && strength == Aim::strong) {
      t.who = {Kind::named, {draft_.at(g - 2)}};
      t.duty = true;
      t.rule = "goal-participle";
      t.confidence = 700;
      return t;
    }
    if (control(g, to, s)) {
      const bool takes_preposition = c_.is(g + 1, "on", "upon", "for", "to");
      const TokenIndex urged = g + (takes_preposition ? 2 : 1);
      t.who = actors_.object_pronoun(urged, g, s);
      const TokenIndex last = last_urged(urged, to, s);
      if (last != urged)
        t.who = actors_.noun_phrase(last, to, s);
      else if (!t.who.named())
        t.who = actors_.noun_phrase(urged, to, s);
      // "invites the Seed Bank, in Oslo, to V"
      const TokenIndex name = c_.determiner(urged) ? urged + 1 : urged;
      TokenIndex behind = name;
      while (behind < to && draft_.at(behind) != kNobody && draft_.at(behind) == draft_.at(name)) ++behind;
      if (!t.who.named() && behind > name && actors_.can_act(draft_.at(name)) && c_.is(behind, ",") &&
          c_.is(to - 1, ","))
        t.who = actors_.noun_phrase(name, behind, s);
      // "instructed the minister to Norway, Ann Berg, to V"
      if (!t.who.named() && to > urged + 3 && c_.is(to - 1, ",") && actors_.person(draft_.at(to - 2)))
        t.who = {Kind::named, {draft_.at(to - 2)}};
      t.duty = t.who.named() && c_.in(g, w_.command_verbs);
      t.modality = "should";
      t.rule = "goal-control";
      t.confidence = 750;
      return t;
    }
    if (wants(g, to, s)) {
      t.who = actors_.noun_phrase(g + 1, to, s);
      if (!t.who.named()) t.who = actors_.subject(g, s);
      t.modality = "should";
      t.rule = "goal-control";
      t.confidence = 600;
      const bool doer = t.who.named() || t.who.kind == Kind::first_person;
      return doer && (strength == Aim::strong || !actors_.person(t.who)) ? Found(t) : std::nullopt;
    }
    TokenIndex of = g + 1;  // "wise and fair for X to V"
    if (c_.in(g, w_.governor_adjectives) && g + 4 < to && c_.is(of, "and") && c_[of + 1].word.adjective)
      of += 2;
    if (c_.in(g, w_.governor_adjectives) && of + 1 < to && c_.is(of, "for", "on", "upon", "that")) {
      const bool denied = g > s.first && c_.is(g - 1, "no", "not");
      if (c_.in(g, w_.reject) || strength == Aim::none || denied) return std::nullopt;
      t.who = actors_.noun_phrase(of + 1, to, s);
      t.modality = "should";
      t.rule = "goal-adjective";
      return t;
    }
    // "enabling them to V": what somebody can do is no aim.
    if (g + 1 < to && c_.in(g, w_.reject) && c_[g].word.verb && c_[g].word.verb_share > 50 &&
        (c_.determiner(g + 1) || draft_.at(g + 1) != kNobody || c_.is(g + 1, "them", "us", "it", "him")))
      return std::nullopt;
    const bool verb_here =
        g > s.first && ((c_[g].word.verb && c_.auxiliary(g - 1) && !c_.is(g, "need")) ||
                        (c_[g].word.verb_share > 70 && (c_.pronoun(g - 1) || c_.is(g - 1, "to"))));
    const bool noun = c_[g].word.noun || !c_[g].word.verb;
    if (c_.in(g, w_.governor_nouns) && noun && !c_.in(g, w_.reject) && !verb_here) {
      for (TokenIndex v = g; v > s.first && g - v < 4; --v)  // "advises on which plans to pursue"
        if (c_.is(v - 1, "which", "what") && g + 1 == to && !c_.finite_verb(v, s.first)) return std::nullopt;
      if (missing(g, s)) return std::nullopt;
      for (TokenIndex v = g; v > s.first && g - v < 5; --v)  // "did not make an effort to V"
        if (c_.is(v - 1, "not", "never") && !c_.is(v, "only", "merely", "just")) return std::nullopt;
      if (opposed(g, s)) return std::nullopt;
      if (g > s.first + 1 && c_.is(g - 1, "on") && draft_.at(g - 2) != kNobody &&
          !actors_.can_act(draft_.at(g - 2)))
        return std::nullopt;  // "Directive 12 of 4 May on measures to V"
      const bool body = c_.in(g, w_.bodies) && !c_.in(g, w_.instruments);
      // "the duty of X to V", "our duty as leaders to V", "It is the policy of X to V"
      const bool duty_as = c_.in(g, w_.duty_nouns) && c_.is(g + 1, "as");
      const bool duty_of =
          duty_as || (c_.is(g + 1, "of") &&
                      (c_.in(g, w_.duty_nouns) ||
                       (c_.is(s.first, "it") && c_.is(s.first + 1, "is", "remains") && g < s.first + 6)));
      const bool next = g + 1 == to || (g + 2 == to && c_.is(g + 1, ":"));
      // "the decision by X to V"
      const bool held = c_.is(g + 1, "of", "by") && actors_.noun_phrase(g + 2, to, s).named();
      if (strength != Aim::strong && body && !duty_of && next) continue;  // "calls on the Commission to V"
      if (strength != Aim::strong && !duty_of && (body || !(next || held))) return std::nullopt;
      t.who = actors_.holder(g, to, s);
      // "In an attempt to V, X": X stands behind the comma.
      const bool of_others = g > s.first && c_[g - 1].text == "'s";
      if (!t.who.named() && !of_others && c_.preposition(s.first) &&
          (g - s.first < 5 || actors_.before_verb(g, s)) && strength == Aim::strong) {
        const Found opening = opening_purpose(t, to, s);
        if (opening && opening->who.named()) t = *opening;
      }
      if (!t.who.named() && c_.in(g, w_.duty_nouns))
        if (const Subject who = laid_on(t.verb, s); who.named()) t.who = who;
      t.duty = c_.in(g, w_.duty_nouns) && t.who.named();
      t.rule = "goal-noun";
      t.confidence = g + 1 == to ? 700 : 600;
      return t;
    }
    // "all towns concerned by the flood": a participle says no more than which towns
    const bool reduced =
        c_.participle(g) && g + 1 < to &&
        (c_.is(g + 1, "by", "in", "with", "under") ||
         (c_.in(g + 1, w_.agents) && draft_.at(g - 1) != kNobody));  // "UN specialised agencies"
    if (c_.finite_verb(g, s.first) && g + 1 != to && !reduced) break;
  }
  return std::nullopt;
}

// "set up the Port Office to V", "the Port Office was set up to V": what was made for it is to do it.
std::optional<GoalTrigger> GoalTriggers::of_what_is_made(GoalTrigger t, TokenIndex end,
                                                         const Sentence& s) const {
  for (TokenIndex k = end; k > s.first && end - k < kGoverningReach; --k) {
    if (draft_.at(k - 1) != kNobody) continue;
    const bool noun = c_.in(k - 1, w_.making_nouns) && k + 1 < end && c_.is(k, "of");
    if (!noun && (!c_.in(k - 1, w_.making_verbs) || c_[k - 1].word.verb_share <= 20)) continue;
    const bool passive = k >= s.first + 2 && c_.is(k - 2, "was", "were", "been", "is", "are", "being");
    t.who = passive && !noun ? actors_.subject(k - 1, s) : actors_.noun_phrase(noun ? k + 1 : k, end, s);
    if (!t.who.named() || !actors_.is_body(t.who.who.front())) return std::nullopt;
    t.duty = true;
    t.confidence = 700;
    return t;
  }
  return std::nullopt;
}

}  // namespace stemma::ingest
