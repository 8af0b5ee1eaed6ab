// Modal verbs that begin an aim: should, must, shall, will, ought to, need to, have to; "are to be".
#include <algorithm>

#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {

using Kind = Subject::Kind;

bool GoalTriggers::conditional(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first && k + 12 > modal; --k) {
    if (c_.is(k - 1, ",") || c_.is(k - 1, ";") || c_.dash(k - 1)) return false;
    if (c_.is(k - 1, "if", "whether", "unless", "why", "how", "lest", "when", "what", "where", "than"))
      return true;
  }
  return false;
}

// "the tools that Norway needs to V": what is needed stands before "that".
bool GoalTriggers::object_of(TokenIndex need, const Sentence& s) const {
  for (TokenIndex k = need; k > s.first + 1 && need - k < 5; --k) {
    if (c_.shape(k - 1) == Shape::punct) return false;
    if (c_.is(k - 1, "that", "which"))
      return k < need && c_[k - 2].word.noun && c_[k - 2].word.verb_share < 50 &&
             !c_.in(k - 2, w_.governor_nouns);
  }
  return false;
}

// "we hope that the talks will V"
bool GoalTriggers::hoped(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first + 1 && modal - k < 14; --k) {
    if (c_.shape(k - 1) == Shape::punct) return false;
    if (c_.is(k - 1, "that"))
      return (k > s.first + 2 && c_.is(k - 2, "is", "was") && c_.is(k - 3, "hope", "wish", "aim")) ||
             c_.is(k - 2, "hope", "hopes", "hoped", "hopeful", "trust", "trusts", "wish", "wishes", "pray");
  }
  return false;
}

// "I shall outline two cases", "I will confine myself to": how somebody will speak.
bool GoalTriggers::speech(TokenIndex word, TokenIndex verb, const Sentence& s) const {
  return c_.in(verb, w_.speech_verbs) && of_speaker(word, s);
}

// "I am sure you will V", "this will probably V": no aim of the one who says so.
bool GoalTriggers::foretold(TokenIndex modal, const Sentence& s) const {
  const TokenIndex you = c_.word_before(modal, s.first);
  for (TokenIndex k = you; c_.is(you, "you") && k > s.first && you - k < 3; --k)
    if (c_.is(k - 1, "sure", "confident", "certain", "convinced", "know", "think", "believe", "doubt",
              "expect", "trust", "hope", "agree"))
      return true;
  return modal + 1 < s.last && c_.is(modal + 1, "probably", "perhaps", "presumably", "inevitably", "likely",
                                     "doubtless", "surely", "hopefully");
}

// "so that we can V"
std::optional<GoalTrigger> GoalTriggers::so_that(TokenIndex modal, const Sentence& s) const {
  const TokenIndex v = c_.after_adverbs(modal + 1, s.last);
  if (v >= s.last || !c_.base_verb(v, s.last) || part_of_name(v, s) || aim(v) != Aim::strong)
    return std::nullopt;
  for (TokenIndex k = modal; k > s.first + 1 && modal - k < 10; --k) {
    if (c_.shape(k - 1) == Shape::punct) return std::nullopt;
    if (!c_.is(k - 1, "that") || !(c_.is(k - 2, "so") || (c_.is(k - 2, "order") && k > s.first + 2)))
      continue;
    GoalTrigger t;
    t.first = t.verb = v;
    t.who = actors_.subject(modal, s);
    t.rule = "goal-purpose";
    t.confidence = 550;
    return t.who.kind == Kind::thing ? std::nullopt : Found(t);
  }
  return std::nullopt;
}

// "Together we can V", "only so can we V"
std::optional<GoalTrigger> GoalTriggers::we_can(TokenIndex can, const Sentence& s) const {
  const bool turned = can + 1 < s.last && c_.is(can + 1, "we");
  const TokenIndex we = turned ? can + 1 : c_.word_before(can, s.first);
  if (!c_.is(we, "we") || conditional(can, s)) return std::nullopt;
  const TokenIndex v = c_.after_adverbs((turned ? can + 1 : can) + 1, s.last);
  if (v + 2 >= s.last || !c_.base_verb(v, s.last) || aim(v) != Aim::strong || part_of_name(v, s) ||
      c_.preposition(v + 1) || c_.shape(v + 1) == Shape::punct)
    return std::nullopt;
  // "all we can", "the best that we can": how much, no aim
  if (!turned && we > s.first &&
      (c_.relative(we - 1) || c_.is(we - 1, "everything", "all", "best", "what", "how") ||
       (c_[we - 1].word.noun && c_.shape(we - 1) == Shape::lower && !c_.adverb(we - 1) &&
        !c_.preposition(we - 1))))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  t.who.kind = Kind::first_person;
  t.rule = "goal-can";
  t.confidence = 550;
  return t;
}

// "The Port Board can open new schools of the north": what a body is able to do for others.
std::optional<GoalTrigger> GoalTriggers::body_can(TokenIndex can, const Sentence& s) const {
  const TokenIndex v = c_.after_adverbs(can + 1, s.last);
  if (v + 2 >= s.last || !c_.base_verb(v, s.last) || aim(v) != Aim::strong || part_of_name(v, s) ||
      conditional(can, s) || c_[can].in_quotes)
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  t.who = actors_.subject(can, s);
  const bool body = t.who.named() && std::all_of(t.who.who.begin(), t.who.who.end(),
                                                 [&](EntityIndex e) { return actors_.is_body(e); });
  if (!body) return std::nullopt;
  t.rule = "goal-can";
  t.confidence = 450;
  return t;
}

// "We hope that the talks may V"
std::optional<GoalTrigger> GoalTriggers::hoped_of(TokenIndex modal, const Sentence& s) const {
  const TokenIndex v = c_.after_adverbs(modal + 1, s.last);
  if (v + 2 >= s.last || !c_.base_verb(v, s.last) || aim(v) != Aim::strong || part_of_name(v, s) ||
      !hoped(modal, s))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  t.who = actors_.subject(modal, s);
  t.modality = "will";
  t.rule = "goal-would";
  t.confidence = 500;
  if (Subject who = actors_.reporter(modal, s); !t.who.acts() && who.named()) t.who = who;
  return t;
}

// "No child should go hungry", "nobody must be forced": what nobody should do is no aim.
bool GoalTriggers::nobody(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first && modal - k < 9; --k) {
    if (c_.is(k - 1, "no", "nobody", "none", "neither")) return true;
    if (c_.shape(k - 1) == Shape::punct || c_.subordinator(k - 1)) return false;
  }
  return false;
}

// "Growth should pick up next year": what is expected of the economy.
bool GoalTriggers::forecast(TokenIndex modal, TokenIndex verb, const Sentence& s) const {
  if (!c_.is(modal, "should") || !c_.in(verb, w_.trend_verbs)) return false;
  for (TokenIndex k = modal; k > s.first && modal - k < 9; --k) {
    if (c_.shape(k - 1) == Shape::punct || c_.subordinator(k - 1)) return false;
    if (c_.in(k - 1, w_.trend_nouns)) return true;
  }
  return false;
}

namespace {

// "we're", "i've": one who speaks of himself
bool speaks(std::string_view contracted) {
  return contracted.starts_with("we") || contracted.starts_with("i'") || contracted.starts_with("i’");
}

bool ends_like(std::string_view contracted, std::string_view end) {
  if (!contracted.ends_with(end)) return false;
  contracted.remove_suffix(end.size());
  return contracted.ends_with("'") || contracted.ends_with("’");
}

}  // namespace

// "we'll V"
std::optional<GoalTrigger> GoalTriggers::contracted(TokenIndex i, const Sentence& s) const {
  const TokenIndex v = c_.after_adverbs(i + 1, s.last);
  if (!speaks(c_[i].lower) || v + 1 >= s.last || !c_.base_verb(v, s.last) || c_.is(v, "be") ||
      aim(v) != Aim::strong || conditional(i, s))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  t.who.kind = Kind::first_person;
  t.modality = "will";
  t.rule = "goal-will";
  t.confidence = 650;
  return t;
}

// "we're going to V", "the council is going to V", "you've got to V"
std::optional<GoalTrigger> GoalTriggers::going_to(GoalTrigger t, TokenIndex word, const Sentence& s) const {
  const bool going = c_.is(word, "going");
  const TokenIndex be = c_.before_adverbs(word, s.first);
  if (be == s.first || (!going && !c_.is(word, "got")) || aim(t.verb) != Aim::strong || conditional(word, s))
    return std::nullopt;
  const std::string_view before = c_[be - 1].lower;
  const bool joined = going ? ends_like(before, "re") || ends_like(before, "m") : ends_like(before, "ve");
  const bool apart = going ? c_.is(be - 1, "is", "are", "am") : c_.is(be - 1, "have", "has");
  if (apart)
    t.who = actors_.subject(be - 1, s);
  else if (joined)
    t.who.kind = speaks(before) ? Kind::first_person : Kind::agent;
  // What others are going to do is a forecast, unless they are named.
  if (!t.who.acts() || (going && t.who.kind == Kind::agent)) return std::nullopt;
  t.modality = going ? "will" : "must";
  t.rule = going ? "goal-will" : "goal-modal";
  t.confidence = 650;
  return t;
}

std::optional<GoalTrigger> GoalTriggers::modal(TokenIndex i, const Sentence& s) const {
  if (c_.is(i, "can", "may", "could", "might") && i > s.first + 1)
    if (Found found = so_that(i, s)) return found;
  if (c_.is(i, "can")) {
    if (Found found = we_can(i, s)) return found;
    return body_can(i, s);
  }
  if (c_.is(i, "may", "might", "could")) return hoped_of(i, s);
  const bool will = c_.is(i, "will"), shall = c_.is(i, "shall"), would = c_.is(i, "would");
  const bool with_to = c_.is(i, "need", "needs", "ought", "have", "has");
  const bool must = c_.is(i, "must") || with_to;
  if (!will && !shall && !would && !must && !c_.is(i, "should")) return std::nullopt;
  TokenIndex to = i + 1;
  if (c_.is(i, "ought")) to = c_.after_adverbs(to, s.last);
  if (i == s.first || (with_to && !(to < s.last && c_.is(to, "to")))) return std::nullopt;
  TokenIndex v = with_to ? to + 1 : i + 1;
  if (v + 1 < s.last && (c_.is(v, ":") || (c_.dash(v) && c_.is(v + 1, "(")))) ++v;
  v = behind_mark(v, s.last);  // "shall: (a) V", "should (1) V"
  v = c_.after_adverb_list(v, s.last);
  if (v + 2 < s.last && c_.is(v, "not") && c_.is(v + 1, "only")) v += 2;
  const TokenIndex no_longer = v;
  if (v + 2 < s.last && c_.is(v, "no") && c_.is(v + 1, "longer")) v += 2;
  // An inserted phrase: "should, based on ..., make"
  if (v < s.last && c_.is(v, ",")) {
    TokenIndex close = v + 1;
    while (close < s.last && !c_.is(close, ",") && close < v + 20) ++close;
    if (close < s.last && c_.is(close, ",")) v = c_.after_adverbs(close + 1, s.last);
  }
  if (c_.is(i, "need", "needs") && (object_of(i, s) || c_.determiner(i - 1) || c_.preposition(i - 1)))
    return std::nullopt;
  // "a war, which would ruin the towns": what is feared
  if (would && c_.is(c_.word_before(i, s.first), "which", "that", "who")) return std::nullopt;
  GoalTrigger t;
  t.first = no_longer + 2 == v ? no_longer : v;
  // What must not be done is no aim; what must not be let happen is one.
  if (v + 1 < s.last && c_.is(v, "not", "never") &&
      c_.is(v + 1, "allow", "let", "permit", "tolerate", "accept"))
    ++v;
  // "Norway shall not arm", "I will not arm": a promise
  if (v + 2 < s.last && c_.is(v, "not") && !c_.is(v + 1, "be") && c_.base_verb(v + 1, s.last) &&
      aim(v + 1) != Aim::none) {
    const Subject who = actors_.subject(i, s);
    if (shall ? who.acts() : will && who.kind == Kind::first_person) ++v;
  }
  if (v + 1 < s.last && c_.is(v, "better", "best") && c_.base_verb(v + 1, s.last))
    ++v;  // "must better serve"
  if (v >= s.last || !c_.base_verb(v, s.last) || part_of_name(v, s) || conditional(i, s) || nobody(i, s))
    return std::nullopt;
  if (speech(i, v, s) || foretold(i, s) || told_of_noun(i, s)) return std::nullopt;
  const Aim strength = aim(v);
  if (strength == Aim::none && !c_.is(v, "be", "have")) return std::nullopt;
  t.verb = v;
  t.who = actors_.subject(i, s);
  t.modality = will || would ? "will" : must || shall ? "must" : "should";
  t.duty = shall;
  t.rule = will ? "goal-will" : would ? "goal-would" : shall ? "goal-shall" : "goal-modal";
  t.confidence = will ? 750 : would ? 550 : shall ? 700 : 850;
  if (t.who.kind == Kind::relative) {
    // "is advancing plans that will V"
    const TokenIndex relative = c_.word_before(i, s.first);
    if (!will || strength != Aim::strong || relative <= s.first || !c_.relative(relative))
      return std::nullopt;
    t.who = actors_.clause_subject(relative, s);
    t.confidence = 550;
    if (!t.who.acts()) return std::nullopt;
  }
  if (c_.is(v, "be")) return modal_with_be(t, i, s);
  if (c_.is(v, "have")) {
    const bool perfect =
        v + 1 < s.last && (c_.participle(c_.after_adverbs(v + 1, s.last - 1)) || c_.is(v + 1, "been"));
    if (perfect || will || would || shall || !t.who.acts()) return std::nullopt;
    return t;
  }
  if (!t.who.acts() && forecast(i, v, s)) return std::nullopt;
  // "This will V", "This appointment will V"
  const bool pointed = c_.is(s.first, "this", "these") &&
                       (c_.word_before(i, s.first) == s.first ||
                        (c_.word_before(i, s.first) == s.first + 1 && !c_.in(s.first + 1, w_.books)));
  if (will && !t.who.named() && t.who.kind != Kind::first_person && !hoped(i, s) &&
      !(strength == Aim::strong &&
        (t.who.kind == Kind::agent || t.who.kind == Kind::instrument || (pointed && !c_.is(v, "enable")))))
    return std::nullopt;
  if (would &&
      !(t.who.acts() && (actors_.reporter(i, s).acts() || told_directly(i, s) || stipulated(i, s) ||
                         (strength == Aim::strong && hoped(i, s)))) &&
      !(strength == Aim::strong && t.who.named() &&
        draft_.entity(draft_.resolve(t.who.who.front())).type != "person") &&
      !(strength == Aim::strong && t.who.kind == Kind::instrument))
    return std::nullopt;
  if (shall && strength != Aim::strong && !t.who.named() && t.who.kind != Kind::first_person &&
      !(t.who.kind == Kind::agent && !c_.in(v, w_.light_verbs) && !c_.is(v, "apply")))
    return std::nullopt;
  if (shall && t.who.kind == Kind::instrument) return std::nullopt;
  const bool plain_demand = c_.is(i, "should", "must");  // "the reform must reach every village"
  if (!t.who.acts() && strength != Aim::strong && !plain_demand && !(will && hoped(i, s)))
    return std::nullopt;
  if (with_to && !t.who.acts()) return std::nullopt;
  if (const TokenIndex participle = goes_on_to_be(v, s); participle != 0 && t.who.acts()) {
    t.who = done_by(participle, s);
    if (!t.who.named()) t.who = {Kind::agent, {}};
    t.duty = false;
  }
  if (!t.who.acts() || (t.who.kind == Kind::agent && c_[i].in_quotes))
    if (Subject who = actors_.reporter(i, s); who.named()) t.who = who;
  return t;
}

// "The treaty provided that Norway would V"
bool GoalTriggers::stipulated(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first + 1 && modal - k < 9; --k) {
    if (c_.shape(k - 1) == Shape::punct) return false;
    if (c_.is(k - 1, "that"))
      return (c_.in(k - 2, w_.demand_verbs) || c_.in(k - 2, w_.governor_verbs)) &&
             draft_.at(k - 2) == kNobody;
  }
  return false;
}

// "Ann Berg said she would V", "said the firm would V"
bool GoalTriggers::told_directly(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first + 1 && modal - k < 8; --k) {
    const TokenIndex said = k - 1;
    if (c_.shape(said) == Shape::punct || c_.is(said, "that")) return false;
    if (draft_.at(said) != kNobody || !c_.in(said, w_.reporting_verbs) || !c_.finite_verb(said, s.first))
      continue;
    return c_.is(k, "he", "she", "it", "they", "we") || c_.determiner(k) || actors_.can_act(draft_.at(k));
  }
  return false;
}

// "The choices we make today will shape": the choices will.
bool GoalTriggers::told_of_noun(TokenIndex modal, const Sentence& s) const {
  if (!c_.is(modal, "will", "would", "should")) return false;
  bool verb = false;
  for (TokenIndex k = modal; k > s.first + 1 && modal - k < 7; --k) {
    const TokenIndex i = k - 1;
    if (c_.shape(i) == Shape::punct || c_.subordinator(i) || c_.is(i, "and", "or", "but")) return false;
    if (c_.is(i, "we", "they", "you"))
      return verb && c_[i - 1].word.noun && !c_.adverb(i - 1) && !c_.preposition(i - 1) &&
             !c_.subordinator(i - 1) && c_.shape(i - 1) == Shape::lower && !c_.in(i - 1, w_.function_words);
    verb |= c_[i].word.verb && !c_.adverb(i) && !c_.auxiliary(i);
  }
  return false;
}

// "the federal government will": what it will do it has set itself.
bool GoalTriggers::governed_by(TokenIndex modal, const Sentence& s) const {
  const TokenIndex end = c_.before_adverbs(modal, s.first);
  return end > s.first + 1 && c_.is(end - 1, "government", "ministry", "cabinet") &&
         !c_.is(end - 2, "of", "no");
}

// "2030", "the end of 2030"
bool GoalTriggers::names_date(TokenIndex i, const Sentence& s) const {
  while (i + 1 < s.last && draft_.at(i) == kNobody && c_.is(i, "the", "end", "of", "year")) ++i;
  const EntityIndex e = draft_.at(i);
  return e < draft_.entity_count() && draft_.entity(e).type == "date";
}

// "should be strengthened", "must be guided by": of things the subject may have to help out with words.
std::optional<GoalTrigger> GoalTriggers::modal_with_be(GoalTrigger t, TokenIndex modal,
                                                       const Sentence& s) const {
  const TokenIndex v = c_.after_adverbs(t.verb + 1, s.last);
  if (v >= s.last) return std::nullopt;
  if (c_.is(modal - 1, "it")) t.who = {};                                // "it should be sent on": a thing
  if (c_.is(modal - 1, "it") && v + 1 < s.last && c_.is(v + 1, "that"))  // "it must be feared that"
    return std::nullopt;
  t.confidence = 600;
  t.rule = "goal-passive";
  const bool demanded = !c_.is(modal, "will", "would");
  if (demanded && c_.is(v, "committed", "guided")) return t;
  // "efforts should be made to V", "steps must be taken to V", "money should be made available to V"
  const TokenIndex to = c_.is(v, "made") && v + 1 < s.last && c_.is(v + 1, "available") ? v + 2 : v + 1;
  if (c_.is(v, "made", "taken", "done") && !t.who.acts() && to + 1 < s.last && c_.is(to, "to")) {
    t.first = t.verb = c_.after_adverbs(to + 1, s.last);
    if (t.verb >= s.last || !c_.base_verb(t.verb, s.last) || aim(t.verb) == Aim::none) return std::nullopt;
    t.who = {};
    t.rule = "goal-modal";
    return t;
  }
  // "we will be opening two hostels"
  if (c_.is(modal, "will") && c_.gerund(v) && !c_.is(v, "welcoming", "hosting", "holding") &&
      aim(v) == Aim::strong && t.who.acts() &&
      (t.who.named() || t.who.kind == Kind::first_person || governed_by(modal, s))) {
    t.first = t.verb = v;
    t.gerund = true;
    t.rule = "goal-will";
    return t;
  }
  if (!demanded) {  // "the old piers will be rebuilt by 2030"
    if (!c_.is(modal, "will") || t.who.kind != Kind::thing || !c_.participle(v) || aim(v) != Aim::strong ||
        c_.in(v, w_.non_goal_verbs) || c_.in(v, w_.staging_verbs) || conditional(modal, s) ||
        nobody(modal, s))
      return std::nullopt;
    bool due = false;
    for (TokenIndex k = v + 1; k + 1 < s.last && k < v + 20 && c_.shape(k) != Shape::punct; ++k)
      due |= c_.is(k, "by", "before", "until") && names_date(k + 1, s);
    if (!due) return std::nullopt;
    t.confidence = 500;
    return passive(t, modal, v, s);
  }
  // "there must be an end to it"; "there must be some people who" is a guess
  if (c_.is(modal - 1, "there") && !c_.is(modal, "shall") && !c_.participle(v)) {
    const bool guess = c_.is(v, "some", "many", "few", "certain") ||
                       (c_.is(v, "a", "an") && v + 1 < s.last && c_.is(v + 1, "certain", "reason", "few"));
    return guess ? std::nullopt : Found(t);
  }
  // "should be told" recommends a deed; "must be told" says how things have to be, but for what changes them.
  const bool recommended = c_.is(modal, "should", "ought") || aim(v) == Aim::strong;
  if (c_.is(modal, "shall") || !recommended || !c_.participle(v) || aim(v) == Aim::none) return std::nullopt;
  return passive(t, modal, v, s);
}

// "the port is to be rebuilt by 2030"
std::optional<GoalTrigger> GoalTriggers::is_to_be(TokenIndex to, TokenIndex be, const Sentence& s) const {
  if (to < s.first + 2 || !c_.is(to - 1, "is", "are")) return std::nullopt;
  const TokenIndex v = c_.after_adverbs(be + 1, s.last);
  if (v + 1 >= s.last || !c_.participle(v) || aim(v) != Aim::strong || c_.in(v, w_.non_goal_verbs) ||
      nobody(to, s))
    return std::nullopt;
  for (TokenIndex k = s.first; k < to; ++k)
    if (c_.is(k, "if", "whether", "what", "how")) return std::nullopt;
  // "is to be adopted to V", "is to be appointed head": the aim is another, or none.
  if (c_.in(v, w_.staging_verbs) || c_.in(v, w_.making_verbs)) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = be;
  t.who = actors_.subject(to - 1, s);
  if (t.who.kind == Kind::relative) return std::nullopt;
  t.modality = "must";
  t.rule = "goal-passive";
  t.confidence = 550;
  return passive(t, to - 1, v, s);
}

// Who is to do it stands behind "by".
Subject GoalTriggers::done_by(TokenIndex participle, const Sentence& s) const {
  Subject who;
  for (TokenIndex k = participle + 1; k + 1 < s.last && k < participle + 8; ++k) {
    if (c_.shape(k) == Shape::punct) break;
    if (c_.is(k, "by")) who = actors_.noun_phrase(k + 1, std::min<TokenIndex>(s.last, k + 8), s);
  }
  return who;
}

// "shall continue to be used": the participle, 0 for none.
TokenIndex GoalTriggers::goes_on_to_be(TokenIndex verb, const Sentence& s) const {
  if (!c_.is(verb, "continue", "go", "begin", "cease")) return 0;
  const TokenIndex to = c_.after_adverbs(verb + 1, s.last);
  if (to + 2 >= s.last || !c_.is(to, "to") || !c_.is(to + 1, "be")) return 0;
  const TokenIndex v = c_.after_adverbs(to + 2, s.last);
  return v < s.last && c_.participle(v) && !c_.in(v, w_.states_of_readiness) ? v : 0;
}

// `modal`: the finite verb behind the subject of the participle.
std::optional<GoalTrigger> GoalTriggers::passive(GoalTrigger t, TokenIndex modal, TokenIndex v,
                                                 const Sentence& s) const {
  if (c_.in(v, w_.procedure_participles)) return std::nullopt;
  if (c_[v].in_quotes && !c_.in(v, w_.aim_verbs)) return std::nullopt;
  // "A Port Council should be set up to V": what the council is to do
  if (t.who.named() && actors_.is_body(t.who.who.front()) && c_.in(v, w_.making_verbs)) {
    TokenIndex to = v + 1;
    if (c_.is(to, "up") && to + 1 < s.last) ++to;
    const TokenIndex verb = to + 1 < s.last && c_.is(to, "to") ? c_.after_adverbs(to + 1, s.last) : s.last;
    if (verb < s.last && c_.base_verb(verb, s.last) && aim(verb) != Aim::none) {
      t.first = t.verb = verb;
      t.duty = true;
      return t;
    }
  }
  t.whole = true;
  // "X should be given Y": others are to do it.
  if (t.who.acts() && c_.in(v, w_.states_of_readiness)) return t;
  Subject who = done_by(v, s);
  if (!who.named()) who = actors_.reporter(modal, s);
  if (t.who.kind == Kind::thing) {
    TokenIndex first = modal;
    while (first > s.first && modal - first < 9 && c_.shape(first - 1) != Shape::punct &&
           !c_.subordinator(first - 1) && (!c_.is(first - 1, "and", "or") || actors_.before_verb(first, s)))
      --first;
    while (first < modal && (c_.is(first, "the", "a", "an") || c_.preposition(first))) ++first;
    if (!c_.is(first, "there")) t.first = first;
  }
  t.duty = false;
  t.who = who.named() ? who : t.who.named() ? Subject{Kind::agent, {}} : Subject{};
  return t;
}

}  // namespace stemma::ingest
