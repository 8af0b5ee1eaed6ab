#include "ingest/extract/goals/goal_clause.hpp"

namespace stemma::ingest {

using schema::Word;

bool GoalClause::pronoun(TokenIndex i) const { return shape(i) != Shape::upper && in(i, w_->pronouns); }

bool GoalClause::auxiliary(TokenIndex i) const { return shape(i) == Shape::lower && in(i, w_->auxiliaries); }

bool GoalClause::relative(TokenIndex i) const { return is(i, "who", "which", "that", "whose"); }

bool GoalClause::subordinator(TokenIndex i) const {
  return shape(i) == Shape::lower && in(i, w_->subordinators);
}

bool GoalClause::quotation_mark(TokenIndex i) const { return is(i, "\"", "”", "“", "«", "»", "„"); }

bool GoalClause::dash(TokenIndex i) const { return is(i, "—", "–") || (is(i, "-") && t_[i].space_before); }

bool GoalClause::base_verb(TokenIndex i, TokenIndex end) const {
  if (i >= end) return false;
  if (!is_word(i) || shape(i) == Shape::upper || shape(i) == Shape::alnum) return false;
  const Token& t = t_[i];
  if (is(i, "be", "have", "do")) return true;
  const bool aim = in(i, w_->aim_verbs) || in(i, w_->weak_aim_verbs);
  if (in(i, w_->function_words) && !aim) return false;
  // "incentivise", "delegitimize": English makes such verbs faster than dictionaries take them
  if (!t.word.verb && !t.word.noun && !t.word.adjective && !t.word.adverb && t.shape == Shape::lower)
    return aim || (t.lower.size() > 7 &&
                   (t.lower.ends_with("ize") || t.lower.ends_with("ise") || t.lower.ends_with("ify")));
  return t.word.verb && t.word.verb_form == Word::VerbForm::base &&
         (t.word.verb_share > 0 || aim || !t.word.noun);
}

bool GoalClause::deed(TokenIndex i) const {
  if (is(i, "stand", "standing")) return i + 2 < t_.size() && is(i + 1, "up") && is(i + 2, "for", "to");
  if (is(i, "remain", "remaining"))  // "remain focused on"
    return i + 1 < t_.size() && is(i + 1, "focused", "focussed", "vigilant", "committed", "engaged", "alert");
  if (is(i, "live", "living")) return i + 2 < t_.size() && is(i + 1, "up") && t_[i + 2].lower == "to";
  if (is(i, "look", "looking")) return i + 1 < t_.size() && is(i + 1, "into", "after");
  return is(i, "conclude", "concluding") && i + 1 < t_.size() &&
         (is(i + 1, "a", "an", "the", "new", "with") || t_[i + 1].word.noun || t_[i + 1].word.adjective);
}

bool GoalClause::gerund(TokenIndex i) const {
  return t_[i].word.verb_form == Word::VerbForm::ing && t_[i].word.verb && !is(i, "being") &&
         !is(i, "having") && shape(i) != Shape::punct;
}

bool GoalClause::participle(TokenIndex i) const {
  return t_[i].word.verb_form == Word::VerbForm::ed && t_[i].word.verb;
}

// A noun that is not its own plural.
bool GoalClause::singular(TokenIndex i) const {
  const Word& w = t_[i].word;
  return w.noun && (w.noun_lemma.empty() || w.noun_lemma == t_[i].lower) && !preposition(i) && !determiner(i);
}

bool GoalClause::finite_verb(TokenIndex i, TokenIndex first) const {
  if (auxiliary(i)) return true;
  const Word& w = t_[i].word;
  if (!w.verb || shape(i) != Shape::lower) return false;
  if (w.verb_form == Word::VerbForm::base)  // "we need"
    return i > first && in(i - 1, w_->pronouns) && !in(i, w_->function_words);
  if (w.verb_form != Word::VerbForm::s && w.verb_form != Word::VerbForm::ed) return false;
  if (i == first) return false;
  if (determiner(i - 1) || preposition(i - 1) || t_[i - 1].word.verb_form == Word::VerbForm::ing)
    return false;
  if (w.verb_form == Word::VerbForm::s && w.verb_share > 0) {
    const TokenIndex before = before_adverbs(i, first);
    if (before > first && is(before - 1, "it", "he", "she")) return true;  // "it lobbies", "she also heads"
    // "the council requests the"
    const bool says = in(i, w_->control_verbs) || in(i, w_->reporting_verbs) || in(i, w_->demand_verbs);
    const bool announces = i + 1 < t_.size() && (determiner(i + 1) || is(i + 1, "that"));
    if (says && announces && before > first && singular(before - 1)) return true;
  }
  if (w.verb_form == Word::VerbForm::s)
    return w.verb_share > 55 && !(w.noun && i + 1 < t_.size() && is(i + 1, "of"));
  // "A and specialized agencies": a participle before its noun.
  const bool joined = shape(i - 1) == Shape::punct || is(i - 1, "and", "or");
  if (joined && i + 1 < t_.size() && (t_[i + 1].word.noun || t_[i + 1].word.adjective) &&
      !determiner(i + 1) && !preposition(i + 1) && !pronoun(i + 1))
    return false;
  // "the measures agreed" and "the body agreed" look alike; adjectives in -ed stand before their noun.
  const bool before_noun = i + 1 < t_.size() && (t_[i + 1].word.noun || t_[i + 1].word.adjective) &&
                           !determiner(i + 1) && !preposition(i + 1) && !in(i + 1, w_->adverbs);
  return !(w.adjective && w.verb_share < 70 && before_noun);
}

bool GoalClause::adverb(TokenIndex i) const {
  if (shape(i) == Shape::punct) return false;
  const Word& w = t_[i].word;
  const bool unknown = !w.adverb && shape(i) == Shape::lower && t_[i].lower.size() > 6;  // "climatically"
  return in(i, w_->adverbs) || ((w.adverb || unknown) && !w.verb && !w.noun && !w.adjective &&
                                t_[i].lower.size() > 4 && t_[i].lower.ends_with("ly"));
}

TokenIndex GoalClause::after_adverbs(TokenIndex i, TokenIndex end) const {
  while (i < end && adverb(i) && !(base_verb(i, end) && t_[i].word.verb_share > 50)) {
    if (is(i, "further") && i + 1 < end && in(i + 1, w_->determiners)) break;  // "further the cause"
    ++i;
  }
  return i;
}

TokenIndex GoalClause::after_adverb_list(TokenIndex i, TokenIndex end) const {
  TokenIndex behind = after_adverbs(i, end);
  while (behind > i && behind + 1 < end && (is(behind, ",", "and")) && adverb(behind + 1))
    behind = after_adverbs(behind + 1, end);
  return behind;
}

TokenIndex GoalClause::before_adverbs(TokenIndex i, TokenIndex first) const {
  while (i > first && adverb(i - 1)) --i;
  return i;
}

std::size_t words_between(const Analysis& a, TokenIndex first, TokenIndex last) {
  std::size_t words = 0;
  for (TokenIndex i = first; i < last && i < a.tokens.size(); ++i)
    if (!a.briefs[i].glued || i == first) ++words;
  return words;
}

}  // namespace stemma::ingest
