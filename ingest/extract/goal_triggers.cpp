#include "ingest/extract/goal_triggers.hpp"

#include <algorithm>

namespace stemma::ingest {
namespace {

using Kind = Subject::Kind;

}  // namespace

Aim GoalTriggers::aim(TokenIndex verb) const {
  if (c_.in(verb, w_.aim_verbs)) return Aim::strong;
  if (c_[verb].lower == "see" && verb + 1 < c_.analysis().tokens.size() && c_.is(verb + 1, {"that", "to"}))
    return Aim::weak;
  if (c_.concludes(verb)) return Aim::weak;
  if (c_.in(verb, w_.non_goal_verbs)) return Aim::none;
  // "try to outlaw": as strong as what is tried
  if (c_.in(verb, w_.light_verbs) && verb + 2 < c_.analysis().tokens.size() && c_[verb + 1].lower == "to" &&
      c_.in(verb + 2, w_.aim_verbs))
    return Aim::strong;
  return Aim::weak;
}

TokenIndex GoalTriggers::behind_mark(TokenIndex i, TokenIndex end) const {
  if (i + 2 < end && c_[i].text == "(" && c_[i + 1].text.size() <= 4 && c_[i + 2].text == ")") return i + 3;
  if (i + 1 < end && c_[i].text.size() <= 3 && c_[i + 1].text == ")") return i + 2;
  return i;
}

// A capital within a sentence: "the Plan of Action to Promote Trade".
bool GoalTriggers::part_of_name(TokenIndex verb, const Sentence& s) const {
  if (draft_.at(verb) != kNobody) return true;
  return c_[verb].capitalised() && verb > s.first && !c_[verb].sentence_start && c_[verb - 1].text != ":" &&
         c_[verb - 1].text != ")" && c_[verb - 1].shape != Shape::number;
}

std::optional<GoalTrigger> GoalTriggers::at(TokenIndex i, const Sentence& s) const {
  const Token& t = c_[i];
  if (!may_begin(i, s) || draft_.at(i) != kNobody) return std::nullopt;
  const bool ing = t.word.verb_form == schema::Word::VerbForm::ing;
  if (t.cues.has(Cue::goal)) {
    if (t.lower == "to") return infinitive(i, s);
    if (c_.is(i, {"is", "are", "was", "were"}))
      if (Found found = nominal(i, s)) return found;
    if (c_.auxiliary(i) || c_.is(i, {"need", "needs"})) return modal(i, s);
    if (t.lower == "that")
      if (Found found = demand(i, s)) return found;
    if (t.lower == "that" || t.lower == "which") return defined(i, s);
    if (t.lower == "helps" || t.lower == "help") return bare_help(i, s);
    if (c_.is(i, {"seeks", "seek", "sought"})) return seeking(i, s);
    if (Found found = nominal(i, s)) return found;
  }
  if (i == s.first || t.sentence_start) {
    if (Found found = imperative(i, s)) return found;
  }
  return ing ? gerund(i, s) : std::nullopt;
}

// ---- should, must, shall, will, ought to, need to, have to + verb

bool GoalTriggers::conditional(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first && k + 12 > modal; --k) {
    if (c_[k - 1].text == "," || c_[k - 1].text == ";") return false;
    if (c_.is(k - 1, {"if", "whether", "unless", "why", "how", "lest", "when", "what", "where", "than"}))
      return true;
  }
  return false;
}

// "we hope that the talks will V"
bool GoalTriggers::hoped(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first + 1 && modal - k < 14; --k) {
    if (c_[k - 1].shape == Shape::punct) return false;
    if (c_[k - 1].lower == "that")
      return c_.is(k - 2, {"hope", "hopes", "hoped", "hopeful", "trust", "trusts", "wish", "wishes", "pray"});
  }
  return false;
}

// "so that we can V"
std::optional<GoalTrigger> GoalTriggers::so_that(TokenIndex modal, const Sentence& s) const {
  const TokenIndex v = c_.after_adverbs(modal + 1, s.last);
  if (v >= s.last || !c_.base_verb(v, s.last) || part_of_name(v, s) || aim(v) != Aim::strong)
    return std::nullopt;
  for (TokenIndex k = modal; k > s.first + 1 && modal - k < 10; --k) {
    if (c_[k - 1].shape == Shape::punct) return std::nullopt;
    if (c_[k - 1].lower != "that" || c_[k - 2].lower != "so") continue;
    GoalTrigger t;
    t.first = t.verb = v;
    t.who = actors_.subject(modal, s);
    t.rule = "goal-purpose";
    t.confidence = 550;
    return t.who.kind == Kind::thing ? std::nullopt : Found(t);
  }
  return std::nullopt;
}

// "No child should go hungry", "nobody must be forced": what nobody should do is no aim.
bool GoalTriggers::nobody(TokenIndex modal, const Sentence& s) const {
  for (TokenIndex k = modal; k > s.first && modal - k < 9; --k) {
    if (c_.is(k - 1, {"no", "nobody", "none", "neither"})) return true;
    if (c_[k - 1].shape == Shape::punct || c_.subordinator(k - 1)) return false;
  }
  return false;
}

// "Growth should pick up next year": what is expected of the economy.
bool GoalTriggers::forecast(TokenIndex modal, TokenIndex verb, const Sentence& s) const {
  if (c_[modal].lower != "should" || !c_.in(verb, w_.trend_verbs)) return false;
  for (TokenIndex k = modal; k > s.first && modal - k < 9; --k) {
    if (c_[k - 1].shape == Shape::punct || c_.subordinator(k - 1)) return false;
    if (c_.in(k - 1, w_.trend_nouns)) return true;
  }
  return false;
}

std::optional<GoalTrigger> GoalTriggers::modal(TokenIndex i, const Sentence& s) const {
  if (c_.is(i, {"can", "may", "could", "might"}) && i > s.first + 1) return so_that(i, s);
  const bool will = c_[i].lower == "will", shall = c_[i].lower == "shall", would = c_[i].lower == "would";
  const bool with_to = c_.is(i, {"need", "needs", "ought", "have", "has"});
  const bool must = c_[i].lower == "must" || with_to;
  if (!will && !shall && !would && !must && c_[i].lower != "should") return std::nullopt;
  if (i == s.first || (with_to && !(i + 1 < s.last && c_[i + 1].lower == "to"))) return std::nullopt;
  TokenIndex v = i + (with_to ? 2 : 1);
  if (v < s.last && c_[v].text == ":") v = behind_mark(v + 1, s.last);
  v = c_.after_adverbs(v, s.last);
  // An inserted phrase: "should, based on ..., make"
  if (v < s.last && c_[v].text == ",") {
    TokenIndex close = v + 1;
    while (close < s.last && c_[close].text != "," && close < v + 20) ++close;
    if (close < s.last && c_[close].text == ",") v = c_.after_adverbs(close + 1, s.last);
  }
  GoalTrigger t;
  t.first = v;
  // What must not be done is no aim; what must not be let happen is one.
  if (v + 1 < s.last && c_.is(v, {"not", "never"}) &&
      c_.is(v + 1, {"allow", "let", "permit", "tolerate", "accept"}))
    ++v;
  if (v + 1 < s.last && c_.is(v, {"better", "best"}) && c_.base_verb(v + 1, s.last))
    ++v;  // "must better serve"
  if (v >= s.last || !c_.base_verb(v, s.last) || part_of_name(v, s) || conditional(i, s) || nobody(i, s))
    return std::nullopt;
  t.verb = v;
  t.who = actors_.subject(i, s);
  t.modality = will || would ? "will" : must || shall ? "must" : "should";
  t.duty = shall;
  t.rule = will ? "goal-will" : would ? "goal-would" : shall ? "goal-shall" : "goal-modal";
  t.confidence = will ? 750 : would ? 550 : shall ? 700 : 850;
  if (t.who.kind == Kind::relative) {
    // "is advancing plans that will V"
    const TokenIndex relative = c_.before_adverbs(i, s.first) - 1;
    if (!will || aim(v) != Aim::strong || relative <= s.first || !c_.relative(relative)) return std::nullopt;
    t.who = actors_.clause_subject(relative, s);
    t.confidence = 550;
    if (!t.who.acts()) return std::nullopt;
  }
  if (c_[v].lower == "be") return modal_with_be(t, i, s);
  if (c_[v].lower == "have") {
    const bool perfect =
        v + 1 < s.last && (c_.participle(c_.after_adverbs(v + 1, s.last - 1)) || c_[v + 1].lower == "been");
    if (perfect || will || would || shall || !t.who.acts()) return std::nullopt;
    return t;
  }
  const Aim strength = aim(v);
  if (strength == Aim::none || (!t.who.acts() && forecast(i, v, s))) return std::nullopt;
  if (will && !t.who.named() && t.who.kind != Kind::first_person && !hoped(i, s) &&
      !(strength == Aim::strong && (t.who.kind == Kind::agent || t.who.kind == Kind::instrument)))
    return std::nullopt;
  if (would && !(t.who.acts() && actors_.reporter(i, s).acts()) &&
      !(strength == Aim::strong && t.who.named() &&
        draft_.entity(draft_.resolve(t.who.who.front())).type != "person"))
    return std::nullopt;
  if (shall && strength != Aim::strong && !t.who.named() && t.who.kind != Kind::first_person)
    return std::nullopt;
  if (shall && t.who.kind == Kind::instrument) return std::nullopt;
  const bool plain_demand = c_.is(i, {"should", "must"});  // "the reform must reach every village"
  if (!t.who.acts() && strength != Aim::strong && !plain_demand && !(will && hoped(i, s)))
    return std::nullopt;
  if (with_to && !t.who.acts()) return std::nullopt;
  if (!t.who.acts() || (t.who.kind == Kind::agent && c_[i].in_quotes))
    if (Subject who = actors_.reporter(i, s); who.named()) t.who = who;
  return t;
}

// "should be strengthened", "must be guided by": of things the subject may have to help out with words.
std::optional<GoalTrigger> GoalTriggers::modal_with_be(GoalTrigger t, TokenIndex modal,
                                                       const Sentence& s) const {
  const TokenIndex v = c_.after_adverbs(t.verb + 1, s.last);
  if (v >= s.last) return std::nullopt;
  if (c_[modal - 1].lower == "it") t.who = {};  // "it should be sent on": a thing
  t.confidence = 600;
  t.rule = "goal-passive";
  const bool demanded = !c_.is(modal, {"will", "would"});
  if (demanded && (c_[v].lower == "responsible" || c_.is(v, {"committed", "guided"}))) return t;
  // "efforts should be made to V", "steps must be taken to V"
  if (c_.is(v, {"made", "taken", "done"}) && !t.who.acts() && v + 2 < s.last && c_[v + 1].lower == "to") {
    t.first = t.verb = c_.after_adverbs(v + 2, s.last);
    if (t.verb >= s.last || !c_.base_verb(t.verb, s.last) || aim(t.verb) == Aim::none) return std::nullopt;
    t.who = {};
    t.rule = "goal-modal";
    return t;
  }
  if (!demanded) return std::nullopt;
  if (c_[modal - 1].lower == "there" && c_[modal].lower != "shall" && !c_.participle(v)) return t;
  // "should be told" recommends a deed; "must be told" says how things have to be, but for what changes them.
  const bool recommended = c_.is(modal, {"should", "ought"}) || aim(v) == Aim::strong;
  if (c_[modal].lower == "shall" || !recommended || !c_.participle(v) || aim(v) == Aim::none)
    return std::nullopt;
  if (c_.in(v, w_.procedure_participles)) return std::nullopt;
  if (c_[v].in_quotes && !c_.in(v, w_.aim_verbs)) return std::nullopt;
  t.whole = true;
  // "X should be given Y": others are to do it.
  if (t.who.acts() && !c_.in(v, w_.aim_verbs) && !c_.in(v, w_.gift_verbs)) return t;
  // Who is to do it stands behind "by", or before "that".
  Subject who;
  for (TokenIndex k = v + 1; k + 1 < s.last && k < v + 8 && c_[k].shape != Shape::punct; ++k)
    if (c_[k].lower == "by") who = actors_.noun_phrase(k + 1, std::min<TokenIndex>(s.last, k + 8), s);
  if (!who.named()) who = actors_.reporter(modal, s);
  if (t.who.kind == Kind::thing) {
    TokenIndex first = modal;
    while (first > s.first && modal - first < 9 && c_[first - 1].shape != Shape::punct &&
           !c_.subordinator(first - 1) && !c_.is(first - 1, {"and", "or"}))
      --first;
    while (first < modal && (c_.is(first, {"the", "a", "an"}) || c_.preposition(first))) ++first;
    if (c_[first].lower != "there") t.first = first;
  }
  t.duty = false;
  t.who = who.named() ? who : Subject{};
  return t;
}

// ---- -ing forms: "committed to building", "responsible for coordinating"

std::optional<GoalTrigger> GoalTriggers::gerund(TokenIndex i, const Sentence& s) const {
  if (!c_.gerund(i) || part_of_name(i, s)) return std::nullopt;
  const Aim strength = aim(i);
  if (strength == Aim::none) return std::nullopt;
  const TokenIndex end = c_.before_adverbs(i, s.first);
  if (Found found = is_about(i, s)) return found;
  if (Found found = defined_by(i, s)) return found;
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
      if (strength != Aim::strong && !c_.is(g, {"towards", "toward"})) return std::nullopt;
      if (!c_.preposition(g)) t.modality = "should";  // "recommends adopting"
    }
    TokenIndex at = g;
    while (at + 1 < end && c_.preposition(at)) ++at;  // "with the aim of"
    while (at + 1 < end && c_.determiner(at)) ++at;
    const bool noun = c_[at].word.noun && !c_.finite_verb(at, s.first) && !c_.participle(at) &&
                      c_[at].lower != "responsible";
    t.who = noun ? actors_.holder(at, i, s) : actors_.clause_subject(i, s);
    t.duty = duty && t.who.named();
    if (at > s.first && c_.is(at - 1, {"your", "no", "any", "without"})) return std::nullopt;
    // What a person once did for a living: "she was in charge of running the mint".
    const bool person = (t.who.named() && draft_.entity(t.who.who.front()).type == "person") ||
                        (g > s.first + 1 && c_.is(g - 2, {"he", "she"}));
    if (person && g > s.first && c_.is(g - 1, {"was", "were", "been"})) return std::nullopt;
    return t;
  }
  return std::nullopt;
}

// "its aims are", "the goals of the council included": the noun of aims before the verb at i, 0 for none.
TokenIndex GoalTriggers::aim_before(TokenIndex i, const Sentence& s) const {
  if (!c_.is(i, {"is", "are", "was", "were", "include", "includes", "included"})) return 0;
  for (TokenIndex k = i; k > s.first + 1 && i - k < 9; --k) {
    if (c_[k - 1].shape == Shape::punct || c_.subordinator(k - 1)) return 0;
    if (c_.in(k - 1, w_.aim_nouns) && draft_.at(k - 1) == kNobody &&
        (c_.determiner(k - 2) || c_.is(k - 2, {"its", "their", "our", "his", "her"}) ||
         c_[k - 2].word.adjective || c_[k - 2].text == "'s" || c_[k - 2].text == "’s"))
      return k - 1;
  }
  return 0;
}

// "calls for the lifting of the blockade": a deed as a noun with what it is done to.
std::optional<GoalTrigger> GoalTriggers::nominal(TokenIndex i, const Sentence& s) const {
  const bool called = c_[i].lower == "for" && i > s.first &&
                      c_.is(i - 1, {"call", "calls", "called", "calling", "appeals", "appealed", "advocates",
                                    "advocated", "plea", "pleaded"});
  const bool demanded = c_.is(i, {"demands", "demanded", "demanding", "urges", "urged"}) && i > s.first;
  const bool charged = c_[i].lower == "for" && i > s.first + 1 && c_[i - 1].lower == "responsible" &&
                       !c_.is(i - 2, {"was", "were", "been", "largely", "mainly", "partly"});
  const bool wished = i > s.first + 1 &&
                      ((c_[i].lower == "of" && c_.in(i - 1, w_.aim_nouns)) ||
                       (c_[i].lower == "for" && c_.is(i - 1, {"need", "needs", "desire", "quest"}))) &&
                      draft_.at(i - 1) == kNobody;
  const TokenIndex aimed = called || demanded || charged || wished ? 0 : aim_before(i, s);
  if (!called && !demanded && !charged && !wished && aimed == 0) return std::nullopt;
  TokenIndex noun = i + 1;
  while (noun < s.last && c_.determiner(noun)) ++noun;
  const TokenIndex first = noun;
  while (noun < s.last && noun < first + 5 && !c_.in(noun, w_.deeds) &&
         (c_[noun].word.adjective || c_.adverb(noun) || c_.is(noun, {"and", ","})))
    ++noun;
  if (noun + 2 >= s.last || !c_.in(noun, w_.deeds) || !c_.is(noun + 1, {"of", "to", "for"}) ||
      draft_.at(noun) != kNobody)
    return std::nullopt;
  // "the creation of a board to V": the aim is to V.
  for (TokenIndex k = noun + 2; k + 1 < s.last && k < noun + 16 && c_[k].text != ";"; ++k)
    if (c_[k].lower == "to" && c_.base_verb(k + 1, s.last) && aim(k + 1) == Aim::strong) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = first;
  t.whole = true;
  t.who = aimed != 0 ? actors_.holder(aimed, i, s)
          : wished   ? actors_.holder(i - 1, i, s)
                     : actors_.clause_subject(i, s);
  t.duty = (charged || (aimed != 0 && c_.in(aimed, w_.duty_nouns))) && t.who.named();
  t.modality = charged ? "must" : aimed != 0 ? "aim" : "should";
  t.rule = "goal-nominal";
  t.confidence = 550;
  return t;
}

// "X is an agency protecting the coast"
std::optional<GoalTrigger> GoalTriggers::defined_by(TokenIndex gerund, const Sentence& s) const {
  if (gerund < s.first + 4 || aim(gerund) != Aim::strong) return std::nullopt;
  const TokenIndex noun = gerund - 1;
  if (!c_.in(noun, w_.bodies) || draft_.at(noun) != kNobody) return std::nullopt;
  for (TokenIndex k = noun; k > s.first + 1 && noun - k < 8; --k) {
    if (c_[k - 1].shape == Shape::punct || c_.preposition(k - 1)) return std::nullopt;
    if (!c_.is(k - 1, {"is", "was"})) continue;
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
  if (gerund < s.first + 3 || c_[gerund - 1].lower != "about" || aim(gerund) != Aim::strong)
    return std::nullopt;
  const TokenIndex be = c_.before_adverbs(gerund - 1, s.first);
  if (be == s.first || !c_.is(be - 1, {"is", "are"})) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = gerund;
  t.gerund = true;
  t.who = actors_.subject(be - 1, s);
  t.rule = "goal-gerund";
  t.confidence = 550;
  return t;
}

// ---- Demands: "recommends that X V", "helps X V"

std::optional<GoalTrigger> GoalTriggers::demand(TokenIndex that, const Sentence& s) const {
  bool demanded = false;
  for (TokenIndex k = that; k > s.first && that - k < 4 && !demanded; --k) {
    if (c_[k - 1].shape == Shape::punct && c_[k - 1].text != ",") break;
    demanded = (c_.in(k - 1, w_.demand_verbs) || (k == that && c_.in(k - 1, w_.governor_adjectives))) &&
               draft_.at(k - 1) == kNobody;
  }
  // "recommends: (a) that X V; (b) that Y V"
  if (!demanded && that > s.first && c_[that - 1].text == ")")
    for (TokenIndex k = s.first; k < that && c_[k].text != ":"; ++k)
      demanded |= c_.in(k, w_.demand_verbs) && draft_.at(k) == kNobody;
  if (!demanded) return std::nullopt;
  bool recommended = false;
  for (TokenIndex k = that; k > s.first && that - k < 3; --k)
    recommended |= c_.is(k - 1, {"recommends", "recommend", "recommended", "proposes", "proposed", "requests",
                                 "requested", "demands", "demanded", "moves", "moved"});
  for (TokenIndex v = that + 2; v < s.last && v < that + 16; ++v) {
    if (c_[v].text == ";" || c_[v].lower == "to" || c_.subordinator(v)) return std::nullopt;
    if (draft_.at(v) != kNobody) continue;
    const bool plain = c_.is(v, {"do", "have"});  // "demands that the agency do more"
    // "recommends that the board opens": as good as "open".
    const bool indicative = recommended && c_[v].word.verb_form == schema::Word::VerbForm::s &&
                            c_.finite_verb(v, s.first) && !c_.auxiliary(v);
    if (c_.finite_verb(v, s.first) && !plain && !indicative) return std::nullopt;
    if (c_[v].word.verb_form == schema::Word::VerbForm::s && c_[v].word.verb_share > 30 &&
        c_[v - 1].word.noun && !indicative)
      return std::nullopt;
    if ((!c_.base_verb(v, s.last) && !indicative) || c_.preposition(v - 1) || c_.determiner(v - 1) ||
        c_[v - 1].word.adjective)
      continue;
    if (c_[v].word.verb_share < 60 && c_[v].lower != "be" && !plain && !c_.adverb(v - 1)) continue;
    GoalTrigger t;
    t.first = t.verb = v;
    t.who = actors_.noun_phrase(that + 1, v, s);
    t.rule = "goal-demand";
    t.modality = "should";
    t.confidence = 700;
    if (c_[v].lower == "be") {
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
  const TokenIndex v = c_.after_adverbs(relative + 1, s.last);
  if (v + 1 >= s.last || relative == s.first || c_.auxiliary(v)) return std::nullopt;
  if (Found found = wanted(relative, v, s)) return found;
  if (aim(v) != Aim::strong) return std::nullopt;
  const schema::Word& w = c_[v].word;
  if (!w.verb || w.verb_share < 50 || w.verb_form == schema::Word::VerbForm::ing) return std::nullopt;
  // "is a ... BODY (of ...) that": back to the copula, over one noun phrase
  bool body = false;
  for (TokenIndex k = relative; k > s.first + 1 && relative - k < 14; --k) {
    body |= (c_.in(k - 1, w_.bodies) || c_.in(k - 1, w_.instruments)) && c_[k - 1].word.noun;
    if (draft_.at(k - 1) != kNobody) continue;
    const bool copula = c_.is(k - 1, {"is", "was", "are"});
    if (copula && !c_.is(k, {"a", "an", "the", "one"})) return std::nullopt;
    if (copula || c_.is(k - 1, {"a", "an", "the"})) {
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
    if (c_[g].shape == Shape::punct || c_.subordinator(g)) return std::nullopt;
    if (!c_.is(g, {"need", "needs", "want", "wants", "deserve", "deserves", "seek", "seeks"})) continue;
    if (!c_.is(k, {"a", "an", "more"}) || c_.determiner(g - 1)) return std::nullopt;
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
  if (i == s.first || i + 2 >= s.last || c_[i + 1].lower == "to" || c_.preposition(i + 1))
    return std::nullopt;
  if (c_.is(i - 1, {"is", "are", "was", "were", "been", "be", "to", ","}) || part_of_name(i, s))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = i;
  t.whole = true;
  t.who = actors_.subject(i, s);
  t.rule = "goal-seek";
  t.confidence = 550;
  return t.who.acts() ? Found(t) : std::nullopt;
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
  GoalTrigger t;
  t.modality = "should";
  t.confidence = 600;
  if (c_[i].lower == "let" && i + 2 < s.last) {
    TokenIndex v = i + 2;
    if (c_[i + 1].lower != "us") {  // "Let every state V"
      if (!c_.determiner(i + 1) && draft_.at(i + 1) == kNobody) return std::nullopt;
      while (v < s.last && v < i + 8 && !(c_.base_verb(v, s.last) && c_[v].word.verb_share > 60)) ++v;
      t.who = actors_.noun_phrase(i + 1, v, s);
    }
    v = c_.after_adverbs(v, s.last);
    if (!c_.base_verb(v, s.last) || c_[v].lower == "be" || aim(v) == Aim::none) return std::nullopt;
    t.first = t.verb = v;
    t.rule = "goal-let";
    return t;
  }
  if (c_[i].shape != Shape::capital) return std::nullopt;
  if (c_.adverb(i) && c_[i].lower.ends_with("ly")) ++i;  // "Resolutely defend the"
  const Token& v = c_[i];
  if (!c_.in(i, w_.aim_verbs) || v.word.verb_form != schema::Word::VerbForm::base ||
      v.word.verb_share <= 50 || i + 2 >= s.last)
    return std::nullopt;
  if (!c_.determiner(i + 1) && c_[i + 1].shape != Shape::lower) return std::nullopt;
  if (c_.auxiliary(i + 1) || c_[i + 1].shape == Shape::punct) return std::nullopt;
  if (c_.preposition(i + 1)) {  // "Prepare for the next flood: ..." stands before a colon
    TokenIndex colon = i + 2;
    while (colon < s.last && colon < i + 14 && c_[colon].text != ":") ++colon;
    if (colon >= s.last || c_[colon].text != ":") return std::nullopt;
  }
  t.first = t.verb = i;
  t.rule = "goal-imperative";
  return t;
}

// ---- Chains

std::optional<GoalTrigger> GoalTriggers::next(const GoalTrigger& before, TokenIndex end,
                                              const Sentence& s) const {
  TokenIndex k = end;
  bool semicolon = false;
  while (k < s.last && k < end + 6 &&
         (c_.is(k, {",",     ";",       ".",        "and",     "or",       "as",      "well",   "further",
                    "also",  "firstly", "secondly", "thirdly", "fourthly", "finally", "lastly", "second",
                    "third", "two",     "three",    "four",    "five",     "six",     "seven",  "eight",
                    "nine",  "ten",     "last",     "one",     "first"}))) {
    semicolon |= c_[k].text == ";";
    ++k;
  }
  // "..., including by: (a) V-ing"
  const bool by = k > end && k + 2 < s.last && c_[k].lower == "including" && c_.is(k + 1, {"by", "through"});
  if (by) k += c_[k + 2].text == ":" ? 3 : 2;
  const TokenIndex item = behind_mark(k, s.last);
  const bool marked = item != k;
  k = c_.after_adverbs(item, s.last);
  GoalTrigger t = before;
  if (semicolon && !t.gerund && k < s.last && c_.gerund(k) && aim(k) != Aim::none) t.gerund = true;
  while (k < s.last && k < end + 6 && c_.is(k, {"thereby", "thus", "while", "also"})) ++k;
  const bool also_gerund = k > end && (by || c_.is(k - 1, {"as", "thereby", "thus", "while", "also"})) &&
                           k < s.last && c_.gerund(k) && aim(k) == Aim::strong;
  if (also_gerund) {  // "will build a port, as well as widening the road"
    t.gerund = true;
  } else if (k < s.last && c_[k].lower == "to") {
    if (before.gerund) return std::nullopt;
    ++k;
    if (k < s.last && c_[k].lower == "not") ++k;
    k = c_.after_adverbs(k, s.last);
  } else if (!semicolon && !marked) {
    return std::nullopt;
  }
  if (k >= s.last || part_of_name(k, s)) return std::nullopt;
  const bool verb = t.gerund
                        ? c_.gerund(k)
                        : c_.base_verb(k, s.last) && (c_[k].word.verb_share > 50 || aim(k) == Aim::strong);
  if (!verb || (aim(k) == Aim::none)) return std::nullopt;
  t.first = t.verb = k;
  return t;
}

std::optional<GoalTrigger> GoalTriggers::resumed(const GoalTrigger& before, TokenIndex to,
                                                 const Sentence& s) const {
  if (before.gerund || c_[to].lower != "to" || to <= before.verb || to + 1 >= s.last) return std::nullopt;
  if (!c_.is(c_.before_adverbs(to, s.first) - 1, {"and", "or", ",", ";"})) return std::nullopt;
  const TokenIndex v = c_.after_adverbs(to + 1, s.last);
  if (v >= s.last || !c_.base_verb(v, s.last) || aim(v) == Aim::none || part_of_name(v, s))
    return std::nullopt;
  GoalTrigger t = before;
  t.first = t.verb = v;
  t.end = 0;
  return t;
}

// "(a) ..., with much behind it; (b) V": the brackets of both close just before their verbs.
std::optional<GoalTrigger> GoalTriggers::next_item(const GoalTrigger& before, TokenIndex close,
                                                   const Sentence& s) const {
  if (before.first == s.first || c_[before.first - 1].text != ")" || close < s.first + 3 ||
      behind_mark(close - 2, s.last) != close + 1 || !c_.is(close - 3, {";", ",", "and", "or"}))
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
