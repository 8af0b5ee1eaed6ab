#include "ingest/extract/goals/goal_triggers.hpp"

#include <algorithm>

#include "ingest/extract/goals/goal_span.hpp"

namespace stemma::ingest {
namespace {

using Kind = Subject::Kind;

}  // namespace

Aim GoalTriggers::aim(TokenIndex verb) const {
  if (c_.in(verb, w_.aim_verbs)) return Aim::strong;
  if (c_.is(verb, "see") && verb + 1 < c_.analysis().tokens.size() && c_.is(verb + 1, "that", "to"))
    return Aim::weak;
  if (c_.is(verb, "make", "making") && verb + 1 < c_.analysis().tokens.size() &&
      c_.is(verb + 1, "sure", "certain"))
    return Aim::strong;
  if (c_.deed(verb)) return Aim::weak;
  if (c_.in(verb, w_.non_goal_verbs)) return Aim::none;
  // "try to outlaw": as strong as what is tried
  if (c_.in(verb, w_.light_verbs) && verb + 2 < c_.analysis().tokens.size() && c_.is(verb + 1, "to") &&
      c_.in(verb + 2, w_.aim_verbs))
    return Aim::strong;
  return Aim::weak;
}

TokenIndex GoalTriggers::behind_mark(TokenIndex i, TokenIndex end) const {
  if (i + 2 < end && c_.is(i, "(") && c_[i + 1].text.size() <= 4 && c_.is(i + 2, ")")) return i + 3;
  if (i + 1 < end && c_[i].text.size() <= 3 && c_.is(i + 1, ")")) return i + 2;
  return i;
}

// A capital within a sentence: "the Plan of Action to Promote Trade".
bool GoalTriggers::part_of_name(TokenIndex verb, const Sentence& s) const {
  if (draft_.at(verb) != kNobody) return true;
  return c_.capitalised(verb) && verb > s.first && !c_[verb].sentence_start && !c_.is(verb - 1, ":") &&
         !c_.is(verb - 1, ")") && c_.shape(verb - 1) != Shape::number;
}

std::optional<GoalTrigger> GoalTriggers::at(TokenIndex i, const Sentence& s) const {
  const Token& t = c_[i];
  if (!may_begin(i, s) || draft_.at(i) != kNobody) return std::nullopt;
  const bool ing = t.word.verb_form == schema::Word::VerbForm::ing;
  if (t.cues.has(Cue::goal)) {
    if (c_.is(i, "to")) return infinitive(i, s);
    if (t.lower.ends_with("ll") && t.cues.has(Cue::inner_mark)) return contracted(i, s);
    if (c_.is(i, "is", "are", "was", "were")) {
      if (s.cues.has(Cue::aim_noun))
        if (Found found = nominal(i, s)) return found;
      if (c_.auxiliary(i)) return std::nullopt;
    }
    if (c_.auxiliary(i) || c_.is(i, "need", "needs")) return modal(i, s);
    if (c_.is(i, "that"))
      if (Found found = demand(i, s)) return found;
    if (c_.is(i, "that", "which")) return defined(i, s);
    if (c_.is(i, "let") && i > s.first && (c_.is(i - 1, ".", ":", ",", ";", "and")))
      if (Found found = imperative(i, s)) return found;
    if (c_.is(i, "helps", "help")) return bare_help(i, s);
    if (c_.is(i, "pursuing", "seeking", "pursues"))
      if (Found found = pursuing(i, s)) return found;
    if (c_.is(i, "seeks", "seek", "sought")) return seeking(i, s);
    if (t.word.verb_form == schema::Word::VerbForm::s)
      if (Found found = duty_of_body(i, s)) return found;
    if (c_.is(i, "for", "demands", "demanded", "demanding", "urges", "urged", "include", "includes",
              "included"))
      if (Found found = nominal(i, s)) return found;
    if (Found found = called_for(i, s)) return found;
  }
  if (i == s.first || t.sentence_start)
    if (Found found = counted(i, s)) return found;
  if ((i == s.first || t.sentence_start) && t.cues.has(Cue::order)) {
    if (Found found = imperative(i, s)) return found;
  }
  if (ing && (i == s.first || t.sentence_start))
    if (Found found = urgent_deed(i, s)) return found;
  return ing ? gerund(i, s) : std::nullopt;
}

// "Third, build the pier", "_Fourth,_ to V": points that are counted.
std::optional<GoalTrigger> GoalTriggers::counted(TokenIndex i, const Sentence& s) const {
  const auto mark = [&](TokenIndex k) { return c_.is(k, "_", "*", "**", "__"); };
  while (i + 1 < s.last && mark(i)) ++i;
  if (i + 4 >= s.last || !c_.in(i, w_.ordinals) || c_.shape(i) != Shape::capital) return std::nullopt;
  if (c_.is(i, "then", "also", "additionally", "furthermore", "moreover", "next", "last"))
    return std::nullopt;
  TokenIndex v = i + 1;
  bool comma = false;
  for (; v + 3 < s.last && (mark(v) || c_.is(v, ",", ":")); ++v) comma |= !mark(v);
  if (!comma) return std::nullopt;
  const bool is_to = c_.is(v, "is") && c_.is(v + 1, "to");
  const bool to = is_to || c_.is(v, "to");
  if (to) v += is_to ? 2 : 1;
  v = c_.after_adverbs(v, s.last);
  if (v + 2 >= s.last || draft_.at(v) != kNobody || c_.shape(v) != Shape::lower) return std::nullopt;
  const bool base = c_.base_verb(v, s.last) && aim(v) == Aim::strong && c_[v].word.verb_share > 50 &&
                    (to || c_.determiner(v + 1) || c_[v + 1].word.adjective || c_[v + 1].word.noun);
  if (!base || c_.auxiliary(v + 1) || (to && !is_to && !mark(i + 1) && !mark(i + 2))) return std::nullopt;
  for (TokenIndex k = v + 1; !to && k < s.last && k < v + 6; ++k)
    if (c_.auxiliary(k)) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  t.modality = "should";
  t.rule = "goal-counted";
  t.confidence = 600;
  return t;
}

// ---- Demands: "recommends that X V", "helps X V"

std::optional<GoalTrigger> GoalTriggers::demand(TokenIndex that, const Sentence& s) const {
  bool demanded = false;
  for (TokenIndex k = that; k > s.first && that - k < 4 && !demanded; --k) {
    if (c_.shape(k - 1) == Shape::punct && !c_.is(k - 1, ",")) break;
    demanded = (c_.in(k - 1, w_.demand_verbs) || (k == that && c_.in(k - 1, w_.governor_adjectives))) &&
               draft_.at(k - 1) == kNobody;
    demanded |=
        k == that && c_.is(k - 1, "recommendation", "request", "demand", "proposal", "call", "suggestion",
                           "insistence", "requirement", "appeal", "importance", "necessity");
  }
  // "recommends: (a) that X V; (b) that Y V"
  if (!demanded && that > s.first && c_.is(that - 1, ")"))
    for (TokenIndex k = s.first; k < that && !c_.is(k, ":"); ++k)
      demanded |= c_.in(k, w_.demand_verbs) && draft_.at(k) == kNobody;
  if (!demanded) return std::nullopt;
  bool recommended = false;
  for (TokenIndex k = that; k > s.first && that - k < 3; --k)
    recommended |= c_.is(k - 1, "recommends", "recommend", "recommended", "proposes", "proposed", "requests",
                         "requested", "demands", "demanded", "moves", "moved");
  TokenIndex inserted = 0;  // "that all members, including X, V"
  for (TokenIndex v = that + 2; v < s.last && v < that + 16 + inserted; ++v) {
    const bool aside =
        c_.is(v, ",") && v + 2 < s.last && (c_.is(v + 1, "which", "who") || c_.is(v + 2, "which", "whom"));
    if (c_.is(v, ",") && v + 1 < s.last &&
        (aside || c_.is(v + 1, "including", "especially", "particularly"))) {
      TokenIndex close = v + 2;
      while (close + 1 < s.last && close < v + 24 &&
             !(c_.is(close, ",") && (aside || c_.is(close + 1, "be") || c_.adverb(close + 1))))
        ++close;
      if (close < s.last && c_.is(close, ",")) inserted += close - v, v = close;
      continue;
    }
    if (c_.is(v, ";") || c_.is(v, "to") || c_.subordinator(v)) return std::nullopt;
    if (draft_.at(v) != kNobody || c_.shape(v) == Shape::capital) continue;
    const bool plain = c_.is(v, "do", "have");  // "demands that the agency do more"
    // "recommends that the board opens": as good as "open".
    const bool indicative = recommended && c_[v].word.verb_form == schema::Word::VerbForm::s &&
                            c_.finite_verb(v, s.first) && !c_.auxiliary(v);
    const bool told = c_.pronoun(v - 1) && c_[v].word.verb_form == schema::Word::VerbForm::base &&
                      aim(v) == Aim::strong && !c_.auxiliary(v);  // "desires that you return"
    if (c_.finite_verb(v, s.first) && !plain && !indicative && !told) return std::nullopt;
    if (c_[v].word.verb_form == schema::Word::VerbForm::s && c_[v].word.verb_share > 30 &&
        c_[v - 1].word.noun && !indicative)
      return std::nullopt;
    if ((!c_.base_verb(v, s.last) && !indicative) || c_.preposition(v - 1) || c_.determiner(v - 1) ||
        (c_[v - 1].word.adjective && !c_.capitalised(v - 1)))
      continue;
    // "that the Board work on"
    const bool named =
        actors_.can_act(draft_.at(v - 1)) || (c_.in(v - 1, w_.bodies) && c_.capitalised(v - 1));
    // "that all parties end all attacks"
    const bool with_object = c_[v - 1].lower.ends_with('s') && c_.in(v - 1, w_.agents) && v + 1 < s.last &&
                             c_.determiner(v + 1) && aim(v) == Aim::strong;
    if (c_[v].word.verb_share < (named || with_object ? 20 : 60) && !c_.is(v, "be") && !plain &&
        !c_.adverb(v - 1))
      continue;
    GoalTrigger t;
    t.first = t.verb = v;
    t.who = actors_.noun_phrase(that + 1, v, s);
    t.rule = "goal-demand";
    t.modality = "should";
    t.confidence = 700;
    if (c_.is(v, "be")) {
      const TokenIndex p = c_.after_adverbs(v + 1, s.last);
      if (p >= s.last || !c_.participle(p) || aim(p) == Aim::none) return std::nullopt;
      t.first = that + 1;
      while (t.first < v && c_.determiner(t.first)) ++t.first;
      t.who = {};
      return t;
    }
    if (aim(v) == Aim::none) return std::nullopt;
    t.duty = t.who.named();
    return t;
  }
  return std::nullopt;
}

// "X is an agency that protects the coast": what a body is for.
std::optional<GoalTrigger> GoalTriggers::defined(TokenIndex relative, const Sentence& s) const {
  TokenIndex v = c_.after_adverbs(relative + 1, s.last);
  if (v + 1 >= s.last || relative == s.first) return std::nullopt;
  if (c_.is(v, "would", "will", "can", "could")) {  // "wanted a treaty that would V"
    v = c_.after_adverbs(v + 1, s.last);
    if (v + 1 >= s.last || !c_.base_verb(v, s.last) || aim(v) == Aim::none) return std::nullopt;
    return wanted(relative, v, s);
  }
  if (c_.auxiliary(v)) return std::nullopt;
  if (Found found = wanted(relative, v, s)) return found;
  if (aim(v) != Aim::strong) return std::nullopt;
  const schema::Word& w = c_[v].word;
  if (!w.verb || w.verb_share < 50 || w.verb_form == schema::Word::VerbForm::ing) return std::nullopt;
  // "is a ... BODY (of ...) that": back to the copula, over one noun phrase
  bool body = false;
  for (TokenIndex k = relative; k > s.first + 1 && relative - k < 14; --k) {
    body |= (c_.in(k - 1, w_.bodies) || c_.in(k - 1, w_.instruments)) && c_[k - 1].word.noun;
    if (draft_.at(k - 1) != kNobody) continue;
    const bool copula = c_.is(k - 1, "is", "was", "are");
    if (copula && !c_.is(k, "a", "an", "the", "one")) return std::nullopt;
    if (copula || c_.is(k - 1, "a", "an", "the")) {
      GoalTrigger t;
      t.first = t.verb = v;
      t.who = copula ? actors_.subject(k - 1, s) : actors_.apposed(k - 1, s);
      t.rule = "goal-definition";
      t.confidence = 550;
      if (body && t.who.named() && actors_.is_body(t.who.who.front())) return t;
      if (copula) return std::nullopt;
    }
    if (c_.finite_verb(k - 1, s.first) || c_.subordinator(k - 1)) break;
  }
  return std::nullopt;
}

// "We need a council that reflects our time": what somebody wants of a thing that is to be.
std::optional<GoalTrigger> GoalTriggers::wanted(TokenIndex relative, TokenIndex verb,
                                                const Sentence& s) const {
  const schema::Word& w = c_[verb].word;
  if (!w.verb || w.verb_share < 40 || w.verb_form == schema::Word::VerbForm::ing || c_.in(verb, w_.reject))
    return std::nullopt;
  for (TokenIndex k = relative; k > s.first + 1 && relative - k < 12; --k) {
    const TokenIndex g = k - 1;
    if (c_.shape(g) == Shape::punct || c_.subordinator(g)) return std::nullopt;
    if (!c_.is(g, "need", "needs", "want", "wants", "deserve", "deserves", "seek", "seeks", "wanted",
               "needed", "sought", "demand", "demanded", "envisaged"))
      continue;
    if (!c_.is(k, "a", "an", "more") || c_.determiner(g - 1)) return std::nullopt;
    GoalTrigger t;
    t.first = t.verb = verb;
    t.who = actors_.subject(g, s);
    t.modality = "should";
    t.rule = "goal-wanted";
    t.confidence = 550;
    return t.who.acts() ? Found(t) : std::nullopt;
  }
  return std::nullopt;
}

// "Norway sought new markets for its wool": to seek something is to have an aim.
std::optional<GoalTrigger> GoalTriggers::seeking(TokenIndex i, const Sentence& s) const {
  if (i == s.first || i + 2 >= s.last || c_.is(i + 1, "to") || c_.preposition(i + 1)) return std::nullopt;
  if (c_.is(i - 1, "is", "are", "was", "were", "been", "be", "to", ",") || c_.is(i + 1, "out") ||
      part_of_name(i, s))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = i;
  t.whole = true;
  t.who = actors_.subject(i, s);
  t.rule = "goal-seek";
  t.confidence = 550;
  return t.who.acts() ? Found(t) : std::nullopt;
}

// "licenses boats and keeps their": a verb that says what a body does.
bool GoalTriggers::function_verb(TokenIndex i, const Sentence& s) const {
  const schema::Word& w = c_[i].word;
  if (w.verb_form != schema::Word::VerbForm::s || !c_.in(i, w_.function_verbs) || i + 2 >= s.last ||
      c_.shape(i) != Shape::lower || draft_.at(i) != kNobody)
    return false;
  return c_.shape(i + 1) != Shape::punct && !c_.preposition(i + 1) && !c_.auxiliary(i + 1) &&
         !c_.is(i + 1, "this", "that", "these", "those", "its", "it", "them", "him", "to") &&
         !c_.adverb(i + 1);
}

// Where what a body does next begins: "licenses boats in all ports [and] keeps the register".
TokenIndex GoalTriggers::end_of_function(TokenIndex verb, const Sentence& s) const {
  for (TokenIndex k = verb + 2; k + 3 < s.last; ++k) {
    if (c_.is(k, ";") || c_.subordinator(k)) return 0;
    if (draft_.at(k) != kNobody || !c_.is(k, ",", "and")) continue;
    const TokenIndex v = c_.after_adverbs(c_.is(k + 1, "and") ? k + 2 : k + 1, s.last);
    if (v + 2 < s.last && function_verb(v, s) && (c_[v].word.verb_share > 40 || c_.determiner(v + 1)) &&
        words_between(c_.analysis(), verb, k) >= kFewestGoalWords)
      return k;
  }
  return 0;
}

// "Norway is pursuing closer ties with the ports of the north": what somebody pursues he has for an aim.
std::optional<GoalTrigger> GoalTriggers::pursuing(TokenIndex i, const Sentence& s) const {
  if (i == s.first || i + 4 >= s.last ||
      c_.is(i + 1, "to", "his", "her", "it", "them", "him", "this", "that"))
    return std::nullopt;
  if (c_.preposition(i + 1) || c_.shape(i + 1) == Shape::punct || part_of_name(i, s)) return std::nullopt;
  const TokenIndex be = c_.word_before(i, s.first);
  const bool going_on = c_.gerund(i) && c_.is(be, "is", "are", "am", "been");
  const bool finite = !c_.gerund(i) && !c_.is(be, "is", "are", "was", "were", "been", "be", ",", "and") &&
                      c_.finite_verb(i, s.first);
  if (!going_on && !finite) return std::nullopt;
  for (TokenIndex k = i + 1; k + 2 < s.last && k < i + 10 && c_.shape(k) != Shape::punct; ++k)
    if (c_.is(k, "to") && c_.base_verb(c_.after_adverbs(k + 1, s.last), s.last) &&
        aim(c_.after_adverbs(k + 1, s.last)) == Aim::strong)
      return std::nullopt;  // "pursues a plan to V": the aim is to V
  GoalTrigger t;
  t.first = t.verb = i;
  t.gerund = going_on;
  t.whole = true;
  t.who = actors_.subject(going_on ? be : i, s);
  t.rule = "goal-seek";
  t.confidence = 550;
  return t.who.named() || t.who.kind == Kind::first_person ? Found(t) : std::nullopt;
}

// "The Port Office (PO) promotes the rescue of ships", "It licenses boats": what a body is there for.
std::optional<GoalTrigger> GoalTriggers::duty_of_body(TokenIndex i, const Sentence& s) const {
  if (i == s.first || !function_verb(i, s)) return std::nullopt;
  if (c_.is(i + 1, "and") && !function_verb(i + 2, s)) return std::nullopt;
  const TokenIndex before = c_.word_before(i, s.first);
  const bool it = c_.is(before, "it") && before == s.first;
  const bool which = c_.is(before, "which") && before > s.first + 1 &&
                     (actors_.is_body(draft_.at(before - 1)) || c_.is(before - 1, ","));
  // "The Reef Office, a branch of the Port Bank, protects"
  const bool aside = c_.is(before, ",") && s.first + 1 < before &&
                     (actors_.is_body(draft_.at(s.first)) || actors_.is_body(draft_.at(s.first + 1)));
  if (!actors_.is_body(draft_.at(before)) && !c_.is(before, ")") && !it && !which && !aside &&
      !c_.in(before, w_.bodies))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = i;
  t.end = end_of_function(i, s);
  t.who = actors_.subject(i, s);
  t.rule = "goal-definition";
  t.confidence = 550;
  if (!t.who.named() || !actors_.is_body(t.who.who.front())) return std::nullopt;
  const bool duty = c_.in(i, w_.duty_verbs);
  if (!duty && !actors_.executive(t.who.who.front()) && !actors_.about(t.who.who.front()))
    return std::nullopt;
  for (TokenIndex k = i; k > s.first && i - k < 10 && c_.shape(k - 1) != Shape::punct; --k)
    if (c_.is(k - 1, "as", "when", "while", "if", "whether", "how", "until", "before", "after"))
      return std::nullopt;
  return t;
}

// "X helps protect": as "helps to protect".
std::optional<GoalTrigger> GoalTriggers::bare_help(TokenIndex help, const Sentence& s) const {
  const TokenIndex v = help + 1;
  if (v >= s.last || help == s.first || !c_.base_verb(v, s.last) || aim(v) != Aim::strong ||
      c_[v].word.verb_share < 50)
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  t.who = actors_.clause_subject(v, s);
  if (!t.who.acts() && t.who.kind != Kind::instrument) return std::nullopt;
  t.rule = "goal-help";
  t.confidence = 600;
  return t;
}

// "Let us V", "Strengthen the ..." at the start of a sentence
std::optional<GoalTrigger> GoalTriggers::imperative(TokenIndex i, const Sentence& s) const {
  const bool let = c_.is(i, "let") && i + 2 < s.last;
  if (!let && c_.shape(i) != Shape::capital) return std::nullopt;
  if (!let && c_.adverb(i) && c_[i].lower.ends_with("ly")) ++i;  // "Resolutely defend the"
  if (!let && !c_.in(i, w_.aim_verbs)) return std::nullopt;
  GoalTrigger t;
  t.modality = "should";
  t.confidence = 600;
  if (let) {
    TokenIndex v = i + 2;
    if (!c_.is(i + 1, "us", "'s")) {  // "Let every state V"
      if (!c_.determiner(i + 1) && draft_.at(i + 1) == kNobody && !c_.is(i + 1, "them", "him", "it"))
        return std::nullopt;
      while (v < s.last && v < i + 8 && !(c_.base_verb(v, s.last) && c_[v].word.verb_share > 60)) ++v;
      t.who = actors_.noun_phrase(i + 1, v, s);
    }
    v = c_.after_adverbs(v, s.last);
    if (!c_.base_verb(v, s.last) || c_.is(v, "be") || aim(v) == Aim::none ||
        c_.is(v, "consider", "go", "look", "turn", "start", "begin", "move", "return"))
      return std::nullopt;
    t.first = t.verb = v;
    t.rule = "goal-let";
    return t;
  }
  const Token& v = c_[i];
  if (v.word.verb_form != schema::Word::VerbForm::base || v.word.verb_share <= 50 || i + 2 >= s.last)
    return std::nullopt;
  if (!c_.determiner(i + 1) && c_.shape(i + 1) != Shape::lower) return std::nullopt;
  if (c_.auxiliary(i + 1) || c_.shape(i + 1) == Shape::punct) return std::nullopt;
  for (TokenIndex k = i + 2; k < s.last && k < i + 14; ++k) {  // "Supply gaps in the north could grow"
    if (c_.shape(k) == Shape::punct || c_.subordinator(k) || c_.pronoun(k) || c_.is(k, "and", "to")) break;
    if (c_.auxiliary(k)) return std::nullopt;
  }
  if (c_.preposition(i + 1)) {  // "Prepare for the next flood: ..." stands before a colon
    TokenIndex colon = i + 2;
    while (colon < s.last && colon < i + 14 && !c_.is(colon, ":")) ++colon;
    if (colon >= s.last || !c_.is(colon, ":")) return std::nullopt;
  }
  t.first = t.verb = i;
  t.rule = "goal-imperative";
  return t;
}

// ---- Chains

// A verb of the chain rather than a noun of a list: "as well as support the", "as well as support staff".
bool GoalTriggers::going_on(TokenIndex verb, const Sentence& s) const {
  if (verb + 1 >= s.last || c_.shape(verb + 1) == Shape::punct) return false;
  const int share = c_[verb].word.verb_share;
  if (c_.determiner(verb + 1)) return share > 10;
  if (c_.preposition(verb + 1)) return share > 60;
  return share > (aim(verb) == Aim::strong ? 25 : 45);
}

// "asked X to V, and Y to V": what Y is to do, where Y begins.
std::optional<GoalTrigger> GoalTriggers::urged_besides(const GoalTrigger& before, TokenIndex first,
                                                       const Sentence& s) const {
  constexpr TokenIndex kLongest = 8;
  if (before.rule != std::string_view("goal-control") || first + 3 >= s.last) return std::nullopt;
  TokenIndex to = first;
  while (to + 2 < s.last && to < first + kLongest && !c_.is(to, "to") &&
         (draft_.at(to) != kNobody || c_.shape(to) != Shape::punct))
    ++to;
  if (to == first || !c_.is(to, "to") || draft_.at(to) != kNobody || !actors_.can_act(draft_.at(to - 1)))
    return std::nullopt;
  GoalTrigger t = before;
  t.first = t.verb = c_.after_adverbs(to + 1, s.last);
  if (t.verb >= s.last || !c_.base_verb(t.verb, s.last) || aim(t.verb) == Aim::none) return std::nullopt;
  t.who = actors_.noun_phrase(first, to, s);
  return t.who.named() ? Found(t) : std::nullopt;
}

std::optional<GoalTrigger> GoalTriggers::next(const GoalTrigger& before, TokenIndex end,
                                              const Sentence& s) const {
  TokenIndex k = end;
  bool semicolon = false;
  while (k < s.last && k < end + 6 &&
         (c_.is(k, ",", ";", ".", "and", "or", "as", "well", "further", "also", "firstly", "secondly",
                "thirdly", "fourthly", "finally", "lastly", "second", "third", "two", "three", "four", "five",
                "six", "seven", "eight", "nine", "ten", "last", "one", "first"))) {
    semicolon |= c_.is(k, ";");
    ++k;
  }
  if (Found other = urged_besides(before, k, s); other && k > end) return other;
  // "..., including by: (a) V-ing"
  const bool by = k > end && k + 2 < s.last && c_.is(k, "including") && c_.is(k + 1, "by", "through");
  if (by) k += c_.is(k + 2, ":") ? 3 : 2;
  const TokenIndex item = behind_mark(k, s.last);
  const bool marked = item != k;
  k = c_.after_adverbs(item, s.last);
  GoalTrigger t = before;
  if (before.rule == std::string_view("goal-definition") && before.end == end && k > end && k < s.last &&
      function_verb(c_.after_adverbs(k, s.last), s)) {
    t.first = t.verb = c_.after_adverbs(k, s.last);
    t.end = end_of_function(t.verb, s);
    return t;
  }
  if (semicolon && !t.gerund && k < s.last && c_.gerund(k) && aim(k) != Aim::none) t.gerund = true;
  while (k < s.last && k < end + 6 && c_.is(k, "thereby", "thus", "while", "also", "including")) ++k;
  const bool ensuring = k == end + 1 && c_.is(end, ",") && k + 3 < s.last && c_.is(k, "ensuring");
  const bool besides = k > end && c_.is(k - 1, "as", "thereby", "thus", "while", "also", "including");
  const bool as_well = besides && k > end + 2 && c_.is(k - 1, "as") && c_.is(k - 2, "well");
  if (besides) k = c_.after_adverbs(k, s.last);
  bool behind_to = false;
  const bool joined = besides && (!c_.is(k - 1, "including") || before.gerund);
  const bool also_gerund = k > end && (by || besides) && k < s.last && c_.gerund(k) &&
                           (aim(k) == Aim::strong || (joined && aim(k) == Aim::weak && going_on(k, s)));
  if (also_gerund || ensuring) {  // "will build a port, as well as widening the road"
    t.gerund = true;
  } else if (k < s.last && c_.is(k, "to")) {
    if (before.gerund) return std::nullopt;
    ++k;
    if (k < s.last && c_.is(k, "not")) ++k;
    k = c_.after_adverbs(k, s.last);
    behind_to = true;
  } else if (!semicolon && !marked) {
    // "will build a port, as well as widen the road"
    const bool base = as_well && !t.gerund && k < s.last && c_.base_verb(k, s.last) && going_on(k, s);
    if (!base) return std::nullopt;
  }
  if (k >= s.last || part_of_name(k, s)) return std::nullopt;
  const bool verb = t.gerund ? c_.gerund(k)
                             : c_.base_verb(k, s.last) &&
                                   (behind_to || c_[k].word.verb_share > 50 || aim(k) == Aim::strong);
  if (!verb || (aim(k) == Aim::none)) return std::nullopt;
  t.first = t.verb = k;
  return t;
}

std::optional<GoalTrigger> GoalTriggers::resumed(const GoalTrigger& before, TokenIndex to,
                                                 const Sentence& s) const {
  if (before.gerund || !c_.is(to, "to") || to <= before.verb || to + 1 >= s.last) return std::nullopt;
  TokenIndex before_to = to;
  if (to > s.first && c_.is(to - 1, ")"))  // "and (as it said) to V"
    while (before_to > s.first && !c_.is(--before_to, "(")) continue;
  if (!c_.is(c_.word_before(before_to, s.first), "and", "or", ",", ";")) return std::nullopt;
  const TokenIndex v = c_.after_adverbs(to + 1, s.last);
  if (v >= s.last || !c_.base_verb(v, s.last) || aim(v) == Aim::none || part_of_name(v, s))
    return std::nullopt;
  GoalTrigger t = before;
  t.first = t.verb = v;
  t.end = 0;
  // "...; to reach the third, Norway ordered": a subject of its own
  if (c_.is(to - 1, ";"))
    if (const Found opening = opening_purpose(t, to, s); opening && opening->end != 0) t.end = opening->end;
  return t;
}

// "(a) ..., with much behind it; (b) V": the brackets of both close just before their verbs.
std::optional<GoalTrigger> GoalTriggers::next_item(const GoalTrigger& before, TokenIndex close,
                                                   const Sentence& s) const {
  if (before.first == s.first || !c_.is(before.first - 1, ")") || close < s.first + 3 ||
      behind_mark(close - 2, s.last) != close + 1 || !c_.is(close - 3, ";", ",", "and", "or"))
    return std::nullopt;
  const TokenIndex v = c_.after_adverbs(close + 1, s.last);
  if (v >= s.last || part_of_name(v, s) || aim(v) == Aim::none) return std::nullopt;
  if (before.gerund ? !c_.gerund(v) : !(c_.base_verb(v, s.last) && c_[v].word.verb_share > 50))
    return std::nullopt;
  GoalTrigger t = before;
  t.first = t.verb = v;
  t.end = 0;
  return t;
}

}  // namespace stemma::ingest
