// Deeds that are aims: -ing forms, "committed to building", and nouns, "calls for the lifting of the siege".
#include <algorithm>

#include "ingest/extract/goals/goal_span.hpp"
#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {

using Kind = Subject::Kind;

std::optional<GoalTrigger> GoalTriggers::gerund(TokenIndex i, const Sentence& s) const {
  if (!c_.gerund(i) || part_of_name(i, s)) return std::nullopt;
  const Aim strength = aim(i);
  if (strength == Aim::none) return std::nullopt;
  TokenIndex end = c_.before_adverbs(i, s.first);
  if (end > s.first + 3 && c_.is(end - 1, ")") && behind_mark(end - 3, s.last) == end)
    end -= 3;  // "an interest in (1) V-ing"
  if (end > s.first + 2 && c_.is(end - 1, ":") && c_.preposition(end - 2)) --end;  // "focus on: V-ing"
  if (i > s.first) {
    if (c_.in(i - 1, w_.bodies))
      if (Found found = defined_by(i, s)) return found;
    if (Found found = made_priority(i, s)) return found;
    if (c_.is(i - 1, "about"))
      if (Found found = is_about(i, s)) return found;
    if (c_.is(i - 1, ":"))
      if (Found found = named_by_colon(i, s)) return found;
    if (s.cues.has(Cue::aim_noun))
      if (Found found = among_aims(i, s)) return found;
    if (c_.is(i - 1, ":", "include", "includes", "involve", "involves"))
      if (Found found = what_it_includes(i, s)) return found;
    if (c_.is(i - 1, "means"))
      if (Found found = it_means(i, s)) return found;
  }
  if (Found found = progressive(i, s)) return found;
  if (end > s.first)
    if (Found found = given(i, end - 1, s)) {
      found->gerund = true;
      return found;
    }
  if (Found found = focus(i, s)) return found;
  end = behind_shared(end, s);
  for (std::size_t length = 4; length >= 1; --length) {
    if (end < s.first + length) continue;
    const TokenIndex g = end - static_cast<TokenIndex>(length);
    if (c_.phrase(g, w_.gerund_governors) != length) continue;
    const bool duty = c_.phrase(g, w_.duty_gerunds) == length;
    GoalTrigger t;
    t.first = t.verb = i;
    t.gerund = true;
    t.rule = "goal-gerund";
    t.confidence = length == 1 ? 450 : 700;
    if (length == 1) {
      if (strength != Aim::strong && !c_.is(g, "towards", "toward")) return std::nullopt;
      if (!c_.preposition(g)) t.modality = "should";  // "recommends adopting"
    }
    TokenIndex at = g;
    while (at + 1 < end && c_.preposition(at)) ++at;  // "with the aim of"
    while (at + 1 < end && c_.determiner(at)) ++at;
    const bool noun =
        c_[at].word.noun && !c_.finite_verb(at, s.first) && !c_.participle(at) && !c_.is(at, "responsible");
    t.who = noun ? actors_.holder(at, i, s) : actors_.clause_subject(i, s);
    if (noun && duty && !t.who.named()) t.who = laid_on(i, s);
    t.duty = duty && t.who.named();
    if (!t.who.acts() && length > 1 && !duty) t.who = made_by(g, s);
    if (length == 1)
      if (Subject who = whose_effort(g, s); who.named()) t.who = std::move(who);
    if (at > s.first && c_.is(at - 1, "your", "no", "any", "without")) return std::nullopt;
    // What a person once did for a living: "she was in charge of running the mint".
    const bool person = (t.who.named() && draft_.entity(t.who.who.front()).type == "person") ||
                        (g > s.first + 1 && c_.is(g - 2, "he", "she"));
    if (person && g > s.first && c_.is(g - 1, "was", "were", "been")) return std::nullopt;
    return t;
  }
  return std::nullopt;
}

// "the efforts of Norway towards V-ing": Norway.
Subject GoalTriggers::whose_effort(TokenIndex governor, const Sentence& s) const {
  TokenIndex first = governor;
  while (first > s.first && (draft_.at(first - 1) != kNobody || c_.determiner(first - 1))) --first;
  const bool effort = first < governor && first > s.first + 1 && c_.is(first - 1, "of", "by") &&
                      c_.in(first - 2, w_.governor_nouns);
  return effort ? actors_.noun_phrase(first, governor, s) : Subject{};
}

// "was set up by Norway, with a view to V-ing": Norway.
Subject GoalTriggers::made_by(TokenIndex governor, const Sentence& s) const {
  constexpr TokenIndex kReach = 24;
  for (TokenIndex k = governor; k > s.first + 2 && governor - k < kReach && !c_.is(k - 1, ";"); --k) {
    if (!c_.is(k - 1, "by") || draft_.at(k - 1) != kNobody) continue;
    for (TokenIndex v = k - 1; v > s.first && k - v < 6; --v)
      if ((c_.participle(v - 1) || c_.is(v - 1, "set")) && draft_.at(v - 1) == kNobody) {
        TokenIndex end = k;
        while (end < governor && (draft_.at(end) != kNobody || c_.determiner(end) || c_.is(end, "and")))
          ++end;
        return end > k ? actors_.noun_phrase(k, end, s) : Subject{};
      }
    return {};
  }
  return {};
}

// "responsible for the plan and for V-ing": behind the first "for"; `end` where there is none.
TokenIndex GoalTriggers::behind_shared(TokenIndex end, const Sentence& s) const {
  constexpr TokenIndex kReach = 20, kLongest = 4;
  if (end < s.first + 5 || !c_.is(end - 2, "and") || !c_.preposition(end - 1)) return end;
  for (TokenIndex k = end - 2; k > s.first + 2 && end - k < kReach && !c_.is(k - 1, ";"); --k) {
    if (c_[k - 1].lower != c_[end - 1].lower) continue;
    for (TokenIndex length = kLongest; length > 1; --length)
      if (k >= s.first + length && c_.phrase(k - length, w_.duty_gerunds) == length) return k;
  }
  return end;
}

// "tasked Ann Berg with V-ing", "commits both states to V-ing", "the efforts of Norway in V-ing": from what
// stands before the preposition, of the one between.
std::optional<GoalTrigger> GoalTriggers::given(TokenIndex first, TokenIndex preposition,
                                               const Sentence& s) const {
  constexpr TokenIndex kReach = 10;
  const TokenIndex p = preposition;
  if (!c_.is(p, "with", "to", "in", "at") || draft_.at(p) != kNobody) return std::nullopt;
  TokenIndex end = p;  // of the name of who is charged
  for (TokenIndex k = p; k > s.first && end - k < kReach; --k) {
    const TokenIndex g = k - 1;
    if (draft_.at(g) != kNobody) continue;
    if (k == p && g > s.first && c_.is(g, ",")) {  // "entrusts the Port Board, founded in 1920, with V-ing"
      TokenIndex comma = g;
      do --comma;
      while (comma > s.first && g - comma < 3 * kReach && !c_.is(comma, ","));
      if (comma <= s.first || !c_.is(comma, ",")) return std::nullopt;
      end = comma;
      k = comma + 1;
      continue;
    }
    if (c_.shape(g) == Shape::punct) return std::nullopt;
    const std::string_view verb = c_[g].word.verb_lemma;
    const bool charged = c_.is(p, "with") && (verb == "task" || verb == "charge" || verb == "entrust");
    const bool bound = c_.is(p, "to") && (verb == "commit" || verb == "bind");
    const bool effort = c_.is(p, "in", "at") && g + 2 < p && c_.is(g + 1, "of") &&
                        c_.is(g, "effort", "efforts", "endeavour", "endeavours", "endeavor", "endeavors",
                              "interest", "interests");
    if (verb == "charge" && charged && aim(first) != Aim::strong)
      return std::nullopt;  // "with breaking a law"
    if (!charged && !bound && !effort) {
      if (c_.finite_verb(g, s.first)) return std::nullopt;
      continue;
    }
    GoalTrigger t;
    t.first = t.verb = first;
    t.rule = "goal-given";
    t.confidence = 600;
    t.who = g + 1 < end ? actors_.noun_phrase(effort ? g + 2 : g + 1, end, s) : Subject{};
    if (!t.who.named() && g + 2 == end)
      if (const Subject who = actors_.object_pronoun(g + 1, g, s); who.named()) t.who = who;
    if (!t.who.acts()) return std::nullopt;
    t.duty = charged && t.who.named();
    t.modality = charged ? "must" : "aim";
    return t;
  }
  return std::nullopt;
}

// "The mandate of the board includes V-ing", "Its tasks include: V-ing"
std::optional<GoalTrigger> GoalTriggers::among_aims(TokenIndex gerund, const Sentence& s) const {
  TokenIndex verb = gerund - 1;
  if (gerund < s.first + 3) return std::nullopt;
  if (c_.is(verb, ":")) --verb;
  const TokenIndex noun = c_.pronoun(verb - 1) ? 0 : aim_before(verb, s);  // "the aim we are pursuing"
  if (noun == 0) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = gerund;
  t.gerund = true;
  t.who = actors_.holder(noun, verb, s);
  t.duty = c_.in(noun, w_.duty_nouns) && t.who.named();
  t.rule = "goal-gerund";
  t.confidence = 650;
  return t;
}

// "This means V-ing", of what somebody has to do
std::optional<GoalTrigger> GoalTriggers::it_means(TokenIndex gerund, const Sentence& s) const {
  if (gerund < s.first + 2 || !c_.is(gerund - 1, "means") || aim(gerund) == Aim::none) return std::nullopt;
  const TokenIndex subject = c_.word_before(gerund - 1, s.first);
  if (!c_.is(subject, "this", "that", "it") || subject > s.first + 2) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = gerund;
  t.gerund = true;
  t.who = actors_.told_before(s);
  if (t.who.kind == Kind::thing) t.who = {};
  t.rule = "goal-gerund";
  t.confidence = 600;
  return t;
}

// "This work includes V-ing", "These steps include V-ing"
std::optional<GoalTrigger> GoalTriggers::what_it_includes(TokenIndex gerund, const Sentence& s) const {
  if (gerund < s.first + 2 || aim(gerund) != Aim::strong) return std::nullopt;
  TokenIndex verb = gerund - 1;
  if (c_.is(verb, ":")) --verb;
  TokenIndex noun = c_.word_before(verb, s.first);
  if (c_.auxiliary(noun) && noun > s.first) noun = c_.word_before(noun, s.first);  // "should also include"
  if (!c_.is(verb, "include", "includes", "involve", "involves") || noun > s.first + 4) return std::nullopt;
  const bool bare = noun == s.first && c_.is(noun, "this", "these");
  if (!bare && !c_.in(noun, w_.governor_nouns) && !c_.in(noun, w_.means_nouns) && !c_.is(noun, "activities"))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = gerund;
  t.gerund = true;
  if (!bare && c_.is(s.first, "this", "these"))
    t.who = actors_.told_before(s);
  else if (!bare)
    t.who = actors_.holder(noun, verb, s);
  t.rule = "goal-gerund";
  t.confidence = 550;
  return t;
}

// "the duty of V-ing lies with X", "the task of V-ing was given to X", "lays upon X the duty of V-ing": X.
Subject GoalTriggers::laid_on(TokenIndex gerund, const Sentence& s) const {
  for (TokenIndex k = gerund; k > s.first + 1 && gerund - k < 24 && !c_.is(k - 1, ";"); --k) {
    const std::string_view verb = c_[k - 2].word.verb_lemma;
    if (c_.is(k - 1, "on", "upon") && draft_.at(k - 2) == kNobody &&
        (verb == "lay" || verb == "impose" || verb == "confer" || verb == "place" || verb == "bestow"))
      return actors_.noun_phrase(k, gerund, s);
  }
  for (TokenIndex k = gerund + 2; k + 2 < s.last && !c_.is(k, ";"); ++k) {
    if (draft_.at(k) != kNobody || draft_.at(k + 1) != kNobody) continue;
    const bool with = c_.is(k, "lies", "lie", "rests", "rest", "lay", "rested") && c_.is(k + 1, "with");
    const bool to = c_.is(k, "given", "assigned", "entrusted", "delegated", "transferred", "falls", "fell") &&
                    c_.is(k + 1, "to");
    if (with || to) return actors_.noun_phrase(k + 2, std::min<TokenIndex>(s.last, k + 14), s);
  }
  return {};
}

// "We are building new schools", "Norway is promoting trade with the islands": what is being done on purpose
std::optional<GoalTrigger> GoalTriggers::progressive(TokenIndex gerund, const Sentence& s) const {
  const TokenIndex be = c_.before_adverbs(gerund, s.first);
  if (be <= s.first || !c_.is(be - 1, "is", "are", "am") || aim(gerund) != Aim::strong) return std::nullopt;
  if (be - s.first >= 2 && c_.is(be - 2, "not", "there")) return std::nullopt;
  if (c_[gerund].in_quotes || gerund + 1 >= s.last || c_.preposition(gerund + 1)) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = gerund;
  t.gerund = true;
  t.who = actors_.subject(be - 1, s);
  t.rule = "goal-progressive";
  t.confidence = 500;
  const bool we = t.who.kind == Subject::Kind::first_person && c_.is(be - 1, "are");
  return we || (t.who.named() && !actors_.person(t.who)) ? Found(t) : std::nullopt;
}

// "focus our efforts on mending the piers", "focusing particularly on feeding the poor"
std::optional<GoalTrigger> GoalTriggers::focus(TokenIndex gerund, const Sentence& s) const {
  constexpr TokenIndex kReach = 7;
  if (gerund < s.first + 3 || !c_.is(gerund - 1, "on", "upon") || aim(gerund) == Aim::none)
    return std::nullopt;
  for (TokenIndex k = gerund - 1; k > s.first && gerund - k < kReach; --k) {
    const TokenIndex verb = k - 1;
    if (c_.shape(verb) == Shape::punct || c_.subordinator(verb)) return std::nullopt;
    const std::string_view lemma = c_[verb].word.verb_lemma;
    if (!c_[verb].word.verb ||
        (lemma != "focus" && lemma != "concentrate" && lemma != "centre" && lemma != "center"))
      continue;
    GoalTrigger t;
    t.first = t.verb = gerund;
    t.gerund = true;
    t.who = c_.gerund(verb) ? actors_.clause_subject(verb, s) : actors_.subject(verb, s);
    t.rule = "goal-gerund";
    t.confidence = 600;
    return t;
  }
  return std::nullopt;
}

// "Cleaning the rivers of the north is urgent", "Feeding the poor must remain our first task"
std::optional<GoalTrigger> GoalTriggers::urgent_deed(TokenIndex gerund, const Sentence& s) const {
  constexpr TokenIndex kReach = 24, kBehind = 5;
  if (!c_.gerund(gerund) || aim(gerund) != Aim::strong || draft_.at(gerund) != kNobody) return std::nullopt;
  TokenIndex be = gerund + 3;
  for (; be + 1 < s.last && be < gerund + kReach; ++be) {
    if (draft_.at(be) != kNobody) continue;
    if (c_.is(be, ",", ";") || c_.subordinator(be)) return std::nullopt;
    if (c_.auxiliary(be) || c_.is(be, "remains", "remain")) break;
  }
  if (be + 1 >= s.last || be >= gerund + kReach ||
      !c_.is(be, "is", "remains", "must", "should", "will", "has"))
    return std::nullopt;
  for (TokenIndex k = be + 1; k < s.last && k < be + 1 + kBehind; ++k) {
    if (c_.is(k, "not", "no", "hard", "difficult") || c_.shape(k) == Shape::punct) return std::nullopt;
    if (!c_.is(k, "urgent", "essential", "crucial", "vital", "necessary", "imperative", "critical",
               "paramount", "indispensable", "needed", "required") &&
        !c_.in(k, w_.aim_nouns) && !c_.is(k, "priority", "must"))
      continue;
    GoalTrigger t;
    t.first = t.verb = gerund;
    t.gerund = true;
    t.end = be;
    t.who = c_.in(k, w_.aim_nouns) ? actors_.holder(k, s.last, s) : Subject{};  // "is the task of the Board"
    if (!t.who.named()) t.who = {Subject::Kind::first_person, {}};
    t.modality = "should";
    t.rule = "goal-gerund";
    t.confidence = 600;
    return t;
  }
  return std::nullopt;
}

// "made cleaning the rivers a priority of his"
std::optional<GoalTrigger> GoalTriggers::made_priority(TokenIndex gerund, const Sentence& s) const {
  constexpr TokenIndex kReach = 18;
  if (gerund == s.first || c_[gerund - 1].word.verb_lemma != "make") return std::nullopt;
  for (TokenIndex k = gerund + 2; k + 1 < s.last && k < gerund + kReach; ++k) {
    if (c_.shape(k) == Shape::punct) return std::nullopt;
    if (!c_.is(k, "a", "an", "the", "its", "his", "her", "their", "our", "one")) continue;
    for (TokenIndex n = k + 1; n < s.last && n < k + 4; ++n) {
      if (!c_.in(n, w_.aim_nouns) && !c_.is(n, "priorities", "cause")) continue;
      GoalTrigger t;
      t.first = t.verb = gerund;
      t.gerund = true;
      t.end = k;
      t.who = actors_.clause_subject(gerund - 1, s);
      t.rule = "goal-gerund";
      t.confidence = 650;
      return t;
    }
  }
  return std::nullopt;
}

// "the great task of our time: feeding the poor of the world"
std::optional<GoalTrigger> GoalTriggers::named_by_colon(TokenIndex gerund, const Sentence& s) const {
  constexpr TokenIndex kReach = 10;
  if (gerund < s.first + 2 || !c_.is(gerund - 1, ":") || aim(gerund) != Aim::strong) return std::nullopt;
  const bool counted = c_.is(gerund - 2, "twofold", "threefold", "fourfold", "fivefold", "clear", "simple");
  for (TokenIndex k = gerund - 1; k > s.first && gerund - k < kReach; --k) {
    const TokenIndex noun = k - 1;
    if (counted && c_.is(noun, "is", "was", "remains")) continue;  // "its remit is threefold: V-ing"
    if (c_.finite_verb(noun, s.first)) return std::nullopt;
    if (draft_.at(noun) != kNobody || (!c_.in(noun, w_.aim_nouns) && !c_.is(noun, "challenge", "challenges")))
      continue;
    GoalTrigger t;
    t.first = t.verb = gerund;
    t.gerund = true;
    t.who = actors_.holder(noun, gerund, s);
    t.rule = "goal-gerund";
    t.confidence = 600;
    return t;
  }
  return std::nullopt;
}

// "its aims are", "the goals of the council included": the noun of aims before the verb at i, 0 for none.
TokenIndex GoalTriggers::aim_before(TokenIndex i, const Sentence& s) const {
  if (!s.cues.has(Cue::aim_noun)) return 0;
  if (!c_.is(i, "is", "are", "was", "were", "include", "includes", "included")) return 0;
  for (TokenIndex k = i; k > s.first + 1 && i - k < 9; --k) {
    if (c_.shape(k - 1) == Shape::punct || c_.subordinator(k - 1)) return 0;
    if (c_.in(k - 1, w_.aim_nouns) && draft_.at(k - 1) == kNobody &&
        (c_.determiner(k - 2) || c_.is(k - 2, "its", "their", "our", "his", "her") ||
         c_[k - 2].word.adjective || c_[k - 2].text == "'s"))
      return k - 1;
  }
  return 0;
}

// "calls for the lifting of the blockade": a deed as a noun with what it is done to.
std::optional<GoalTrigger> GoalTriggers::nominal(TokenIndex i, const Sentence& s) const {
  const bool called = c_.is(i, "for") && i > s.first &&
                      c_.is(i - 1, "call", "calls", "called", "calling", "appeals", "appealed", "advocates",
                            "advocated", "plea", "pleaded");
  const bool demanded = c_.is(i, "demands", "demanded", "demanding", "urges", "urged") &&
                        (i > s.first || c_[i].word.verb_form == schema::Word::VerbForm::s);
  const bool charged = c_.is(i, "for") && i > s.first + 1 && c_.is(i - 1, "responsible") &&
                       !c_.is(i - 2, "was", "were", "been", "largely", "mainly", "partly");
  const bool wished = i > s.first + 1 &&
                      ((c_.is(i, "of") && c_.in(i - 1, w_.aim_nouns)) ||
                       (c_.is(i, "for") && c_.is(i - 1, "need", "needs", "desire", "quest"))) &&
                      draft_.at(i - 1) == kNobody;
  const TokenIndex aimed = called || demanded || charged || wished ? 0 : aim_before(i, s);
  if (!called && !demanded && !charged && !wished && aimed == 0) return std::nullopt;
  TokenIndex noun = i + 1;
  while (noun < s.last && c_.determiner(noun)) ++noun;
  const TokenIndex first = noun;
  while (noun < s.last && noun < first + 5 && !c_.in(noun, w_.deeds) &&
         (c_[noun].word.adjective || c_.adverb(noun) || c_.is(noun, "and", ",")))
    ++noun;
  if (noun + 2 >= s.last || !c_.in(noun, w_.deeds) || draft_.at(noun) != kNobody) return std::nullopt;
  if (c_.is(noun + 1, "and")) {  // "a ceasefire and the withdrawal of"
    TokenIndex other = noun + 2;
    while (other + 2 < s.last && other < noun + 4 && (c_.determiner(other) || c_[other].word.adjective))
      ++other;
    if (c_.in(other, w_.deeds)) noun = other;
  }
  if (noun + 2 >= s.last || !c_.is(noun + 1, "of", "to", "for")) return std::nullopt;
  if (made_to(noun, s)) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = first;
  t.whole = true;
  if (first > i + 1 && goal_spans(c_, first, s.last, false, true).empty())
    t.first = t.verb = first - 1;  // "the upkeep of fishing ports": too short without its article
  if (called || demanded) t.who = doer(noun, s);
  if (!t.who.named())
    t.who = aimed != 0 ? actors_.holder(aimed, i, s)
            : wished   ? actors_.holder(i - 1, i, s)
                       : actors_.clause_subject(i, s);
  t.duty = (charged || (aimed != 0 && c_.in(aimed, w_.duty_nouns))) && t.who.named();
  t.modality = charged ? "must" : aimed != 0 ? "aim" : "should";
  t.rule = "goal-nominal";
  t.confidence = 550;
  return t;
}

// "the creation of a board to V": the aim is to V.
bool GoalTriggers::made_to(TokenIndex noun, const Sentence& s) const {
  for (TokenIndex k = noun + 2; k + 1 < s.last && k < noun + 16 && !c_.is(k, ";"); ++k)
    if (c_.is(k, "to") && c_.base_verb(k + 1, s.last) && aim(k + 1) == Aim::strong) return true;
  return false;
}

// "the lifting of the blockade by Norway": Norway.
Subject GoalTriggers::doer(TokenIndex noun, const Sentence& s) const {
  constexpr TokenIndex kReach = 12;
  for (TokenIndex k = noun + 2; k + 1 < s.last && k < noun + kReach && c_.shape(k) != Shape::punct; ++k)
    if (c_.is(k, "by") && draft_.at(k) == kNobody) {
      const TokenIndex who = c_.determiner(k + 1) ? k + 2 : k + 1;
      return who < s.last && actors_.can_act(draft_.at(who)) ? Subject{Kind::named, {draft_.at(who)}}
                                                             : Subject{};
    }
  return {};
}

// "fights for the full abolition of the tax", "committed to the reform of the law": from its noun.
std::optional<GoalTrigger> GoalTriggers::called_for(TokenIndex noun, const Sentence& s) const {
  if (!c_.in(noun, w_.deeds) || noun + 3 >= s.last || !c_.is(noun + 1, "of") || noun < s.first + 2)
    return std::nullopt;
  constexpr TokenIndex kMostBefore = 5;
  TokenIndex first = noun;
  while (first > s.first && noun - first < kMostBefore && draft_.at(first - 1) == kNobody &&
         (c_[first - 1].word.adjective || c_.adverb(first - 1) || c_.is(first - 1, "and", ",") ||
          c_.in(first - 1, w_.deeds)) &&
         !c_.preposition(first - 1) && !c_.determiner(first - 1))
    --first;
  TokenIndex end = first;
  while (end > s.first && c_.determiner(end - 1)) --end;
  if (end == first && c_[noun].word.verb_share > 60) return std::nullopt;
  if (end > s.first && !made_to(noun, s))
    if (Found found = given(first, end - 1, s)) {
      found->whole = true;
      return found;
    }
  for (TokenIndex length = 4; length >= 1; --length) {
    if (end < s.first + length || c_.phrase(end - length, w_.nominal_governors) != length) continue;
    const TokenIndex g = end - length;
    if (draft_.at(g) != kNobody || made_to(noun, s)) return std::nullopt;
    if (length == 1 && end == first && c_.participle(g)) return std::nullopt;  // "the proposed reform of"
    if (g > s.first && c_.is(g - 1, "not", "never", "no")) return std::nullopt;
    const bool noun_governs = c_[g].word.noun && !c_.finite_verb(g, s.first) && !c_.participle(g);
    GoalTrigger t;
    t.first = t.verb = first;
    t.whole = true;
    t.who = doer(noun, s);
    if (!t.who.named()) t.who = noun_governs ? actors_.holder(g, first, s) : actors_.clause_subject(first, s);
    t.duty = c_.phrase(g, w_.duty_gerunds) == length && t.who.named();
    t.rule = "goal-nominal";
    t.confidence = 500;
    return t;
  }
  return std::nullopt;
}

// "X is an agency protecting the coast"
std::optional<GoalTrigger> GoalTriggers::defined_by(TokenIndex gerund, const Sentence& s) const {
  if (gerund < s.first + 4 || aim(gerund) != Aim::strong) return std::nullopt;
  const TokenIndex noun = gerund - 1;
  if (!c_.in(noun, w_.bodies) || draft_.at(noun) != kNobody) return std::nullopt;
  for (TokenIndex k = noun; k > s.first + 1 && noun - k < 8; --k) {
    if (c_.shape(k - 1) == Shape::punct || c_.preposition(k - 1)) return std::nullopt;
    if (!c_.is(k - 1, "is", "was")) continue;
    GoalTrigger t;
    t.first = t.verb = gerund;
    t.gerund = true;
    t.who = actors_.subject(k - 1, s);
    t.rule = "goal-definition";
    t.confidence = 550;
    return t.who.named() && actors_.is_body(t.who.who.front()) ? Found(t) : std::nullopt;
  }
  return std::nullopt;
}

// "The bill is fundamentally about protecting tenants"
std::optional<GoalTrigger> GoalTriggers::is_about(TokenIndex gerund, const Sentence& s) const {
  if (gerund < s.first + 3 || !c_.is(gerund - 1, "about") || aim(gerund) != Aim::strong) return std::nullopt;
  const TokenIndex be = c_.before_adverbs(gerund - 1, s.first);
  if (be == s.first || !c_.is(be - 1, "is", "are")) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = gerund;
  t.gerund = true;
  t.who = actors_.subject(be - 1, s);
  t.rule = "goal-gerund";
  t.confidence = 550;
  return t;
}

}  // namespace stemma::ingest
