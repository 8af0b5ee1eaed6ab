// Infinitives that are aims: what stands just before "to V", or opens its sentence, decides.
#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {
namespace {

using Kind = Subject::Kind;

}  // namespace

std::optional<GoalTrigger> GoalTriggers::infinitive(TokenIndex i, const Sentence& s) const {
  if (c_.shape(i) == Shape::upper || i + 1 >= s.last) return std::nullopt;
  // "is to: (a) V"
  TokenIndex v = c_.is(i + 1, ":") ? behind_mark(i + 2, s.last) : i + 1;
  if (v + 3 < s.last && c_.quotation_mark(v)) ++v;  // "committed them to “further the"
  if (v + 2 < s.last && c_.is(v, "both")) ++v;
  v = c_.after_adverb_list(v, s.last);
  // "Norway aspires to be the first port without smoke"
  const bool wished = i > s.first && draft_.at(i - 1) == kNobody && c_.in(i - 1, w_.wish_verbs);
  if (v < s.last && c_.is(v, "be") && !wished) return is_to_be(i, v, s);
  if (!c_.base_verb(v, s.last) || c_.is(v, "have") || part_of_name(v, s)) return std::nullopt;
  const bool not_only = i > s.first + 2 && c_.is(i - 1, "only") && c_.is(i - 2, "not");
  if (i > s.first && c_.is(i - 1, "only") && !not_only &&
      !(i > s.first + 1 && c_[i - 2].word.verb_lemma == "serve"))
    return std::nullopt;  // "gave it only to take it back": what came of it
  if (from_to(i, s)) return std::nullopt;
  if (aim(v) == Aim::none && !c_.in(v, w_.aim_verbs)) return std::nullopt;
  // "a commitment to fair, balanced trade"
  const schema::Word& w = c_[v].word;
  if (w.adjective && w.verb_share < 30 && !c_.in(v, w_.aim_verbs) && v + 1 < s.last &&
      !c_.determiner(v + 1) && !c_.preposition(v + 1))
    return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  if (i == s.first || c_[i].sentence_start || behind_opening(i, s)) return opening_purpose(t, i, s);
  // "Third, to V", "Seventh to V": points that a speaker counts
  if (i <= s.first + 2 && c_.in(s.first, w_.ordinals) && (i == s.first + 1 || c_.is(i - 1, ",")) &&
      c_.shape(s.first) == Shape::capital) {
    t.rule = "goal-counted";
    t.confidence = 600;
    return t;
  }
  if (Found found = opening_wish(t, i, s)) return found;
  if (Found found = opening_participle(t, i, s)) return found;
  if (Found found = left_to(t, i, s)) return found;
  TokenIndex before = i;  // end of the words that govern
  if (c_.is(before - 1, "not") && before - 1 > s.first) t.first = --before;
  before = c_.before_adverbs(before, s.first);
  if (before > s.first + 1 && c_.quotation_mark(before - 1) && c_[i].in_quotes) --before;  // its aim is “to V
  const auto behind_reflexive = [&](TokenIndex end) {
    while (end > s.first + 1 && c_.is(end - 1, "itself", "themselves", "ourselves", "himself", "herself"))
      --end;
    return end;
  };
  before = behind_reflexive(before);
  if (before == s.first) return std::nullopt;
  // "has two aims: Firstly, to V", "Secondly, to V"
  TokenIndex governed_at = i;
  if (c_.is(before - 1, ",") && before > s.first + 1 && c_.in(before - 2, w_.ordinals)) {
    before = governed_at = before - 2;
    if (before == s.first) return opening_purpose(t, i, s);
  }
  // "agreed, under some pressure, to V"
  if (c_.is(before - 1, ",") && before > s.first + 4)
    for (TokenIndex k = before - 2; k > s.first + 1 && before - k < 14; --k) {
      if (!c_.is(k, ",")) continue;
      const bool governs = c_.in(k - 1, w_.governor_verbs) || c_.in(k - 1, w_.governor_nouns) ||
                           c_.in(k - 1, w_.governor_participles);
      if (governs && draft_.at(k - 1) == kNobody && (c_.preposition(k + 1) || c_.participle(k + 1)))
        before = governed_at = k;
      break;
    }
  // "was asked by the Board to V"
  for (TokenIndex k = before - 1; k > s.first + 2 && before - k < 9; --k) {
    if (c_.shape(k) == Shape::punct && draft_.at(k) == kNobody) break;
    if (!c_.is(k, "by") || draft_.at(k) != kNobody) continue;
    if (c_.participle(k - 1) && c_.in(k - 1, w_.governor_participles) && !c_.in(k - 1, w_.making_verbs) &&
        c_.is(c_.word_before(k - 1, s.first), "is", "are", "was", "were", "been"))
      before = governed_at = k;
    break;
  }
  // "It is wise, however, to V"
  if (c_.is(before - 1, ",") && before > s.first + 3 && c_.is(before - 3, ",") &&
      c_.is(before - 2, "however", "therefore", "accordingly", "moreover", "nevertheless", "then", "thus"))
    before = governed_at = before - 3;
  if (not_only) {  // "takes steps not only to V"
    before = governed_at = i - 2;
    if (c_.is(before - 1, ",") && before > s.first + 1) before = governed_at = before - 1;
  }
  // "intended not only to be X but also to V"
  if (c_.is(before - 1, "but"))
    for (TokenIndex k = before - 1; k > s.first + 1 && before - k < 24; --k)
      if (c_.is(k, "only") && c_.is(k - 1, "not")) {
        before = governed_at = k - 1;
        break;
      }
  // "calls upon States: (a) to V"
  if (c_.is(before - 1, ")") && before >= s.first + 4 && c_.is(before - 3, "(") && c_.is(before - 4, ":"))
    before -= 4;
  if (c_.is(before - 1, ":") && before > s.first + 1) before = behind_reflexive(before - 1);
  if (before > s.first + 2 && c_.is(before - 1, "vain") && c_.is(before - 2, "in")) before -= 2;
  if (before > s.first + 1 && c_.is(before - 1, "out") && c_.is(before - 2, "set", "sets")) --before;
  if (before > s.first + 1 && c_.is(before - 1, "up") && c_[before - 2].word.verb_lemma == "team") --before;
  if (before == s.first) return std::nullopt;
  const TokenIndex word = before - 1;
  if ((c_.is(word, "order") && word > s.first && c_.is(word - 1, "in")) ||
      (c_.is(word, "as") && word > s.first && c_.is(word - 1, "so"))) {
    t.rule = "goal-purpose";
    t.confidence = 600;
    if (word - 1 == s.first || behind_opening(word - 1, s)) return opening_purpose(t, i, s);
    if (Found found = of_what_is_made(t, word - 1, s)) return found;
    t.who = actors_.clause_subject(word - 1, s);
    return condemned(word, s) ? std::nullopt : Found(t);
  }
  if (const TokenIndex has = c_.before_adverbs(word, s.first);
      c_.is(word, "come") && has > s.first + 1 && c_.is(has - 2, "time")) {  // "the time has now come to"
    t.rule = "goal-adjective";
    t.modality = "should";
    return t;
  }
  if (c_.is(word, "is", "are", "was", "were", "be", "been")) return behind_copula(t, word, i, s);
  if (c_.is(word, "given") && word > s.first + 2)  // "Attention will be given to V"
    for (TokenIndex k = word - 1; k > s.first && word - k < 6; --k)
      if (c_.is(k - 1, "attention", "consideration", "priority", "emphasis", "preference") &&
          c_.is(word - 1, "be")) {
        t.rule = "goal-noun";
        t.confidence = 550;
        return t;
      }
  if (c_.in(word, w_.governor_verbs) && c_[word].word.verb)  // "did not want to", "may decide to"
    for (TokenIndex k = word; k > s.first && word - k < 3; --k)
      if (c_.is(k - 1, "not", "never", "may", "might", "cannot", "don't", "doesn't", "didn't") &&
          !(c_.is(k - 1, "may", "might") && c_.is(word, "trying", "seeking", "seek", "attempting", "aim")))
        return std::nullopt;
  if (c_.in(word, w_.governor_nouns) && c_[word].word.noun && missing(word, s)) return std::nullopt;
  if ((c_.in(word, w_.weak_governors) || c_.is(word, "need", "needs", "needed")) && without_relative(word, s))
    return std::nullopt;
  if (Found found = going_to(t, word, s)) return found;
  if (Found found = behind_word(t, word, s)) return found;
  const bool passive =
      c_.participle(word) && word > s.first && c_.is(word - 1, "is", "are", "was", "were", "be", "been");
  if (passive)
    if (Found found = purpose_of_deed(t, word + 1, s)) return found;
  if (passive && !c_.in(word, w_.making_verbs)) return std::nullopt;
  if (c_.is(word, "up") && word > s.first && c_.is(word - 1, "set")) {
    if (Found found = made_for(t, i, s)) return found;
    return purpose_of_deed(t, i, s);
  }
  // "Steps are under way to V"
  const bool under_way =
      word > s.first + 2 && (c_.is(word, "underway") || (c_.is(word, "way") && c_.is(word - 1, "under")));
  if (under_way && aim(v) == Aim::strong) {
    t.rule = "goal-noun";
    t.confidence = 550;
    return t;
  }
  if (c_.is(word, "possible") && word > s.first + 1 && c_.is(word - 1, "everything", "all", "anything")) {
    t.rule = "goal-noun";
    t.confidence = 600;
    t.who = actors_.clause_subject(word, s);
    return aim(v) == Aim::strong ? Found(t) : std::nullopt;
  }
  if (c_.in(word, w_.reject) && !c_.in(word, w_.governor_participles)) return std::nullopt;
  if (!c_.in(word, w_.governor_nouns) && aim(v) != Aim::none)
    if (Found found = made_for(t, i, s)) return found;
  if (Found found = governed(t, governed_at, s)) return found;
  if (Found found = free_purpose(t, i, s)) return found;
  return purpose_of_deed(t, i, s);
}

// "Similarly, in order to V, X will", "In that spirit, to V, X will": no verb stands before the comma.
bool GoalTriggers::behind_opening(TokenIndex at, const Sentence& s) const {
  constexpr TokenIndex kLongest = 12;
  if (at <= s.first + 1 || at - s.first > kLongest || !c_.is(at - 1, ",")) return false;
  for (TokenIndex k = s.first; k + 1 < at; ++k)
    if (c_.shape(k) == Shape::punct || c_.pronoun(k) || c_[k].word.verb_form == schema::Word::VerbForm::s ||
        (c_.finite_verb(k, s.first) && draft_.at(k) == kNobody))
      return false;
  return c_.preposition(s.first) || c_.adverb(s.first);
}

// "Hoping to V, X has", "Eager to V, X has": X.
std::optional<GoalTrigger> GoalTriggers::opening_wish(GoalTrigger t, TokenIndex to, const Sentence& s) const {
  const TokenIndex wish = s.first;
  // "Desiring to V," of a resolution or a treaty
  if (to == wish + 1 && c_.is(wish, "desiring", "wishing", "resolving", "seeking") && s.last - s.first > 5 &&
      c_.is(s.last - 1, ",", ";") && aim(t.verb) != Aim::none) {
    t.rule = "goal-decision";
    t.confidence = 600;
    return t;
  }
  if (to != wish + 1 || c_.shape(wish) != Shape::capital || c_.in(wish, w_.reject)) return std::nullopt;
  const bool wished = (c_.gerund(wish) && c_.in(wish, w_.governor_verbs)) ||
                      (c_.participle(wish) && c_.in(wish, w_.governor_participles)) ||
                      c_.is(wish, "eager", "anxious", "keen", "impatient", "desirous", "ready", "willing");
  if (!wished) return std::nullopt;
  const Found opening = opening_purpose(t, to, s);
  if (!opening || opening->end == 0 || !opening->who.acts()) return std::nullopt;
  t = *opening;
  t.rule = "goal-verb";
  t.confidence = 650;
  return t;
}

// "Founded in 1950 to V, X has": X.
std::optional<GoalTrigger> GoalTriggers::opening_participle(GoalTrigger t, TokenIndex to,
                                                            const Sentence& s) const {
  constexpr TokenIndex kReach = 12;
  const TokenIndex made = c_.is(s.first, "first") ? s.first + 1 : s.first;
  const bool set_up = c_.is(made, "set") && c_.is(made + 1, "up");
  if (to <= made || to - made > kReach || !c_.in(made, w_.making_verbs) || !(c_.participle(made) || set_up) ||
      c_.determiner(made + 1))
    return std::nullopt;
  for (TokenIndex k = made + 1; k < to; ++k)
    if (c_.is(k, ",") && draft_.at(k - 1) == kNobody) return std::nullopt;
  const Found opening = opening_purpose(t, to, s);
  if (!opening || opening->end == 0 || !opening->who.named() || !actors_.is_body(opening->who.who.front()))
    return std::nullopt;
  t = *opening;
  t.rule = "goal-free-purpose";
  t.confidence = 650;
  return t;
}

// "To V, X will": the subject of what follows.
std::optional<GoalTrigger> GoalTriggers::opening_purpose(GoalTrigger t, TokenIndex to,
                                                         const Sentence& s) const {
  const bool strong = aim(t.verb) == Aim::strong;
  if (!strong && aim(t.verb) == Aim::none) return std::nullopt;
  t.rule = "goal-purpose";
  t.confidence = 600;
  if (is_subject(to, s)) return std::nullopt;
  // The comma behind which a subject stands, rather than a further member of a list.
  for (TokenIndex k = to + 2; k + 1 < s.last && k < to + 40; ++k) {
    if (!c_.is(k, ",")) continue;
    TokenIndex v = k + 1;
    const bool opens = c_.pronoun(v) || c_.determiner(v) || draft_.at(v) != kNobody || c_[v].word.noun ||
                       (c_[v].word.adjective && k < to + 5);
    const auto listed = [&](TokenIndex comma) {  // "To V, A, B and C will"
      return draft_.at(comma - 1) != kNobody &&
             (draft_.at(comma + 1) != kNobody || c_.determiner(comma + 1) || c_.is(comma + 1, "and"));
    };
    while (v < s.last && v < k + 20 && (!c_.is(v, ",") || listed(v)) &&
           !(draft_.at(v) == kNobody && (c_.finite_verb(v, k + 1) || actors_.verb_of_named(v, s))))
      ++v;
    const bool finite = v < s.last && v < k + 20 && !c_.is(v, ",");
    if (opens && finite) {
      t.who = actors_.subject(v, s);
      t.end = k;
      // "To bring this to an end, Norway called": an aim because somebody acts for it
      if (!strong && (!t.who.acts() || k < to + 4)) return std::nullopt;
      return t;
    }
  }
  return strong ? Found(t) : std::nullopt;
}

// "To close the port is to harm the town": no purpose.
bool GoalTriggers::is_subject(TokenIndex to, const Sentence& s) const {
  constexpr TokenIndex kReach = 24;
  if (to != s.first && !c_[to].sentence_start) return false;
  for (TokenIndex k = to + 2; k + 1 < s.last && k < to + kReach; ++k) {
    if (c_.shape(k) == Shape::punct || c_.subordinator(k) || c_.pronoun(k)) return false;
    if (draft_.at(k) == kNobody && c_.is(k, "is", "was", "would", "means", "requires")) return true;
    if (draft_.at(k) == kNobody && c_.auxiliary(k)) return false;
  }
  return false;
}

// "The aim of X is to V", "X is to V", "what X calls for is to V"
std::optional<GoalTrigger> GoalTriggers::behind_copula(GoalTrigger t, TokenIndex copula, TokenIndex to,
                                                       const Sentence& s) const {
  if (c_.is(s.first, "to") && is_subject(s.first, s)) return std::nullopt;
  for (TokenIndex k = copula; k > s.first && k + 14 > copula; --k) {
    if (c_.is(k - 1, ";") || c_.is(k - 1, ":") || c_.is(k - 1, ".")) break;
    if (c_.is(copula, "were") && c_.is(k - 1, "if")) return std::nullopt;  // "if we were to"
    // "Under the strategy, Norway is to V": the strategy is no subject.
    if (c_.is(k - 1, ",") && !c_.is(copula - 1, ",") && actors_.subject(copula, s).named()) break;
    if (c_.in(k - 1, w_.governor_nouns) && c_[k - 1].word.noun && draft_.at(k - 1) == kNobody &&
        (!c_.in(k - 1, w_.bodies) || c_.in(k - 1, w_.duty_nouns))) {
      if (c_.in(k - 1, w_.reject)) return std::nullopt;
      const TokenIndex whose = c_.word_before(k - 1, s.first);
      t.who = c_.is(whose, "whose") ? actors_.owner(whose, s) : actors_.holder(k - 1, copula, s);
      t.duty = c_.in(k - 1, w_.duty_nouns) && t.who.named();
      t.rule = "goal-noun-is";
      t.confidence = 800;
      return t;
    }
    if (k == copula && (c_.in(k - 1, w_.ordinals) || (k == s.first + 2 && c_.is(k - 1, ",") &&
                                                      c_.in(s.first, w_.ordinals)))) {  // "the first is to"
      t.who = actors_.told_before(s);
      t.rule = "goal-noun-is";
      return t;
    }
    if (c_.is(k - 1, "what")) {
      t.who = actors_.noun_phrase(k, copula, s);
      t.rule = "goal-noun-is";
      return t;
    }
  }
  const bool past = c_.is(copula, "was", "were");  // "Under the treaty, Norway was to V"
  if (c_.is(copula, "be", "been") || aim(t.verb) == Aim::none || (past && aim(t.verb) != Aim::strong))
    return std::nullopt;
  t.who = actors_.subject(copula, s);
  if (past && (!t.who.named() || actors_.person(t.who))) return std::nullopt;
  if (!t.who.acts() || to != copula + 1) return std::nullopt;
  t.duty = true;
  t.modality = "must";
  t.rule = "goal-is-to";
  return t;
}

// "It is for the council to V", "it is up to the council to V", "it falls to the council to V"
std::optional<GoalTrigger> GoalTriggers::left_to(GoalTrigger t, TokenIndex to, const Sentence& s) const {
  constexpr TokenIndex kReach = 20;
  for (TokenIndex k = to; k > s.first + 2 && to - k < kReach; --k) {
    const TokenIndex p = k - 1;
    if (c_.shape(p) == Shape::punct || !c_.is(p, "for", "to")) continue;
    const bool up = c_.is(p, "to") && c_.is(p - 1, "up");
    TokenIndex verb = c_.before_adverbs(up ? p - 1 : p, s.first);
    if (verb == s.first || c_.shape(--verb) == Shape::punct || draft_.at(verb) != kNobody) continue;
    const bool falls = c_.is(p, "to") && c_.is(verb, "falls", "fell");
    const bool is = (up || c_.is(p, "for")) && c_.is(verb, "is", "was", "be", "remains");
    // "The only way to save the port is for Norway to V"
    const bool way = is && !up && c_.is(p, "for") && c_.is(verb, "is", "was") && verb + 1 == p;
    const bool it = c_.is(s.first, "it", "thus", "therefore") && verb <= s.first + 5;
    if ((!falls && !is) || (!it && !way)) continue;
    t.who = actors_.noun_phrase(p + 1, to, s);
    if (!it && !t.who.named()) continue;
    if (!t.who.acts() || aim(t.verb) == Aim::none || c_.is(to + 1, "not", "never") ||
        c_.is(to - 1, "not", "never"))
      return std::nullopt;
    t.modality = "should";
    t.rule = "goal-left-to";
    t.confidence = 600;
    return t;
  }
  return std::nullopt;
}

// "the tools it needs to V", "such laws as they wish to V": what is needed or wished stands before the
// pronoun.
bool GoalTriggers::without_relative(TokenIndex verb, const Sentence& s) const {
  const TokenIndex who = c_.before_adverbs(verb, s.first);
  if (who < s.first + 2 || !c_.pronoun(who - 1)) return false;
  const TokenIndex what = who - 2;
  if (c_.is(what, "as")) return true;
  return draft_.at(what) == kNobody && c_[what].word.noun && c_[what].word.verb_share < 30 &&
         !c_.adverb(what) && !c_.preposition(what) && !c_.subordinator(what) &&
         !c_.in(what, w_.function_words) && c_.shape(what) == Shape::lower;
}

// "the members of the council agree", "Norway and Sweden agree"
bool GoalTriggers::plural_subject(TokenIndex verb, const Sentence& s) const {
  if (actors_.verb_of_named(verb, s)) return true;
  const schema::Word& w = c_[verb].word;
  if (verb > s.first && w.verb_form == schema::Word::VerbForm::base && c_.shape(verb) == Shape::lower &&
      c_.in(verb - 1, w_.agents) && c_[verb - 1].lower.ends_with('s') && draft_.at(verb - 1) == kNobody)
    return true;  // "both leaders plan"
  return verb > s.first && w.verb && w.verb_form == schema::Word::VerbForm::base && w.verb_share > 70 &&
         c_.shape(verb) == Shape::lower && c_[verb - 1].word.noun && c_[verb - 1].lower.ends_with('s');
}

// "Norway and Denmark plan": a verb in the plural, although it is a noun more often.
bool GoalTriggers::several_named(TokenIndex verb, const Sentence& s) const {
  return verb > s.first && c_[verb].word.verb_form == schema::Word::VerbForm::base &&
         actors_.can_act(draft_.at(verb - 1)) && actors_.subject(verb, s).who.size() > 1;
}

// "the way from fossil to clean power": no verb
bool GoalTriggers::from_to(TokenIndex to, const Sentence& s) const {
  const schema::Word& w = c_[to + 1].word;
  if (!w.noun && !w.adjective) return false;
  for (TokenIndex k = to; k > s.first && to - k < 5; --k) {
    if (c_.shape(k - 1) == Shape::punct) return false;
    if (c_.is(k - 1, "from")) return w.verb_share < 90;
  }
  return false;
}

// "I want", "I would like", "I attempted": said of oneself alone.
bool GoalTriggers::of_speaker(TokenIndex verb, const Sentence& s) const {
  for (TokenIndex k = verb; k > s.first && verb - k < 4; --k) {
    if (c_[k - 1].text == "I") return true;
    if (!c_.auxiliary(k - 1) && !c_.adverb(k - 1)) return false;
  }
  return false;
}

// "opposed all attempts to V"
bool GoalTriggers::opposed(TokenIndex noun, const Sentence& s) const {
  for (TokenIndex v = noun; v > s.first && noun - v < 5; --v)
    if (c_.in(v - 1, w_.opposing_verbs) && c_[v - 1].word.verb) return true;
  return false;
}

// "We condemn the use of lies by X to V": the purpose of those who are condemned.
bool GoalTriggers::condemned(TokenIndex to, const Sentence& s) const {
  constexpr TokenIndex kReach = 30;
  for (TokenIndex k = to; k > s.first && to - k < kReach; --k) {
    if (c_.is(k - 1, ";") || c_.is(k - 1, ":")) return false;
    if (draft_.at(k - 1) != kNobody) continue;
    if (c_.is(k - 1, "condemn", "condemns", "condemned", "condemning", "deplore", "deplores", "deplored",
              "deploring", "denounce", "denounces", "denounced", "abhor", "decry"))
      return true;
    if (c_.finite_verb(k - 1, s.first)) return false;
  }
  return false;
}

// "if farmers need to sell", "whether they want to stay": no aim that the text states; "if we want to keep
// our forests" is one.
bool GoalTriggers::supposed(TokenIndex verb, const Sentence& s) const {
  constexpr TokenIndex kReach = 10;
  const bool wanted = c_.in(verb, w_.wish_verbs) ||
                      c_.is(verb, "need", "needs", "choose", "chooses", "try", "tries", "prefer", "prefers");
  for (TokenIndex k = verb; k > s.first && verb - k < kReach; --k) {
    if (c_.shape(k - 1) == Shape::punct) return false;
    if (c_.is(k - 1, "whether")) return true;
    if (wanted && c_.is(k - 1, "if", "when", "whenever", "unless")) return !c_.is(k, "we", "i");
  }
  return false;
}

// The word just before "to" governs it: a verb, a participle, an adjective or a noun.
std::optional<GoalTrigger> GoalTriggers::behind_word(GoalTrigger t, TokenIndex word,
                                                     const Sentence& s) const {
  const schema::Word& g = c_[word].word;
  const Aim strength = aim(t.verb);
  if (draft_.at(word) != kNobody) return std::nullopt;
  if (word == s.first) {  // "Decides to V", "Agreed to V": of resolutions and minutes
    if (!c_.in(word, w_.governor_verbs) || strength == Aim::none || !g.verb) return std::nullopt;
    // "DECIDE to V": of several
    const bool several = c_.shape(word) == Shape::upper && g.verb_form == schema::Word::VerbForm::base;
    if (g.verb_form != schema::Word::VerbForm::s && !c_.participle(word) && !several) return std::nullopt;
    t.rule =
        c_.is(word, "decides", "decided", "resolves", "resolved", "undertakes", "agrees", "decide", "resolve")
            ? "goal-decision"
            : "goal-verb";
    return t;
  }
  if (word == s.first + 1 && c_.adverb(s.first) && c_.capitalised(s.first) &&
      c_.is(word, "decides", "resolves", "decided", "resolved") && strength != Aim::none) {
    t.rule = "goal-decision";
    return t;
  }
  if (!c_.in(word, w_.governor_participles) && !c_.in(word, w_.governor_verbs) &&
      !c_.in(word, w_.governor_adjectives) &&
      !c_.is(word, "ready", "willing", "prepared", "bound", "obliged"))
    return std::nullopt;
  const bool passive =
      (c_.is(word - 1, "is", "are", "was", "were", "been", "be", "being") || c_.adverb(word - 1));
  const bool resolved =
      !passive && c_.in(word, w_.governor_verbs) && (c_.finite_verb(word, s.first) || c_.is(word + 1, "out"));
  if (c_.in(word, w_.governor_participles) && !resolved && (c_.participle(word) || !g.verb || g.adjective) &&
      (passive || c_[word - 1].word.noun || c_.is(word - 1, ",") || draft_.at(word - 1) != kNobody)) {
    if (c_.is(word, "set", "working") && !passive) return std::nullopt;
    TokenIndex be = c_.before_adverbs(word, s.first);
    const bool stands = be > s.first &&
                        c_.is(word, "ready", "prepared", "poised", "determined", "resolved") &&
                        c_.is(be - 1, "stands", "stand", "stood", "remains", "remain", "remained");
    const bool finite = stands || (be > s.first && c_.is(be - 1, "is", "are", "was", "were", "been", "be"));
    if (finite) {
      t.who = actors_.subject(be - 1, s);
    } else {
      // "a body established to V", "Norway, determined to V"
      TokenIndex end = be;
      if (end > s.first && c_.is(end - 1, ",")) --end;
      TokenIndex start = end;
      while (start > s.first && end - start < 12 && !c_.finite_verb(start - 1, s.first) &&
             c_.shape(start - 1) != Shape::punct && !c_.preposition(start - 1))
        --start;
      const TokenIndex of = start > s.first && c_.determiner(start - 1) ? start - 1 : start;
      const bool one_of = end < be && of > s.first && c_.is(of - 1, "of");  // "is an organ of X, set up"
      if (one_of) t.who = actors_.described(of - 1, s);
      if (!t.who.named()) t.who = actors_.noun_phrase(start, end, s);
      const bool made = t.who.kind == Kind::instrument;  // "a roadmap designed to V"
      if (!t.who.named() && t.who.kind != Kind::agent) t.who = actors_.clause_subject(start, s);
      if (made && t.who.kind == Kind::thing) t.who = {Kind::instrument, {}};
    }
    const bool prepared = c_.is(word, "prepared", "ready", "willing") && t.who.named() && finite &&
                          c_.is(be - 1, "is", "are", "stands", "stand", "remains", "remain") &&
                          draft_.entity(draft_.resolve(t.who.who.front())).type != "person";
    const bool invited = c_.is(word, "encouraged", "expected", "required", "requested") && finite &&
                         c_.is(be - 1, "is", "are");
    const bool told = t.who.named() || t.who.kind == Kind::first_person || (invited && t.who.acts());
    if (c_.in(word, w_.weak_participles) && !prepared && (strength != Aim::strong || !told))
      return std::nullopt;
    if (t.who.kind == Kind::thing && strength != Aim::strong) return std::nullopt;
    // "Participants were asked to rate": what was done with them
    if (finite && !t.who.named() && c_.is(be - 1, "was", "were") &&
        c_.is(word, "asked", "encouraged", "expected", "invited", "requested", "required"))
      return std::nullopt;
    t.duty = c_.in(word, w_.duty_participles) && t.who.named();
    t.modality = t.duty ? "must" : "aim";
    t.rule = "goal-participle";
    t.confidence = 750;
    return t;
  }
  // "declares itself ready to V"
  if (c_.is(word, "ready", "willing", "prepared", "bound", "obliged") &&
      c_.is(word - 1, "itself", "themselves", "himself", "herself", "ourselves") && strength != Aim::none) {
    t.who = actors_.clause_subject(word - 1, s);
    t.rule = "goal-participle";
    t.confidence = 650;
    return t.who.acts() ? Found(t) : std::nullopt;
  }
  if (c_.in(word, w_.governor_nouns) && opposed(word, s)) return std::nullopt;
  const bool several = several_named(word, s);
  const bool there_is = c_.is(word, "need") && c_.is(word - 1, "is", "was", "be", "remains");
  if (!there_is && c_.in(word, w_.governor_verbs) && g.verb &&
      !(c_.determiner(word - 1) && !c_.relative(word - 1)) &&
      (g.verb_share > 30 || c_.finite_verb(word, s.first) || several) &&
      !(!several && g.noun && g.noun_share > 60 && g.verb_form == schema::Word::VerbForm::base &&
        word > s.first && !c_.auxiliary(word - 1) && !c_.pronoun(word - 1) && !c_.is(word - 1, "to"))) {
    // "its plans to" and "X plans to": a noun needs something before it.
    const bool noun = g.noun && draft_.at(word - 1) == kNobody &&
                      ((c_.determiner(word - 1) && !c_.relative(word - 1)) || c_[word - 1].word.adjective ||
                       c_.preposition(word - 1) || c_[word - 1].text == "'s");
    const bool finite = several || c_.finite_verb(word, s.first) || c_.pronoun(word - 1) ||
                        plural_subject(word, s) ||
                        (!noun && (g.verb_form == schema::Word::VerbForm::s || c_.participle(word)));
    t.who = finite ? actors_.subject(word, s) : actors_.clause_subject(word, s);
    // "money for the bodies working to V": the bodies
    if (!finite && c_.gerund(word) && c_[word - 1].word.noun && draft_.at(word - 1) == kNobody &&
        c_.in(word - 1, w_.agents))
      t.who = {Kind::agent, {}};
    const bool still = finite && c_.is(word, "continue", "continues", "continued");
    if (still && t.who.kind != Kind::first_person) return std::nullopt;
    const bool weak_governor = c_.in(word, w_.weak_governors) && !c_.is(word, "needed");
    const bool wish = c_.in(word, w_.wish_verbs);
    // "I want to begin by": how one speaks, unless it is a deed.
    const bool speaking =
        weak_governor && of_speaker(word, s) && (strength != Aim::strong || c_.in(t.verb, w_.speech_verbs));
    if (supposed(word, s)) return std::nullopt;
    if (speaking || (weak_governor && ((strength != Aim::strong && !wish) || !t.who.acts())))
      return std::nullopt;
    if (t.who.kind == Kind::relative && (strength != Aim::strong || wish)) return std::nullopt;
    if (strength == Aim::none) return std::nullopt;
    t.rule = "goal-verb";
    t.confidence = weak_governor ? 600 : 750;
    return t;
  }
  if (c_.in(word, w_.governor_adjectives) && !c_.in(word, w_.reject)) {
    t.rule = "goal-adjective";
    t.modality = "should";
    t.confidence = 700;
    if (c_[word - 1].word.noun && !c_.finite_verb(word - 1, s.first) && draft_.at(word - 1) == kNobody)
      t.who = actors_.clause_subject(word, s);  // "takes the steps necessary to"
    TokenIndex be = word;                       // "it is deemed wise to"
    if (be > s.first + 2 && c_.is(be - 1, "considered", "deemed", "thought", "felt", "found")) --be;
    if (c_.is(word, "keen", "eager", "anxious", "impatient") && be > s.first + 1 &&
        c_.is(c_.word_before(word, s.first), "is", "are", "was", "were", "remains", "remain"))
      t.who = actors_.subject(c_.word_before(word, s.first), s);
    const bool impersonal = be > s.first + 1 && c_.is(be - 1, "is", "are", "be", "was") &&
                            c_.is(be - 2, "it", "would", "will", "might", "may", "time");
    return strength == Aim::strong || impersonal ? Found(t) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace stemma::ingest
