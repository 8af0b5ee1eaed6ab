// Where aims begin in running prose: modals, infinitives and -ing forms with what governs them, demands.
#pragma once

#include <optional>

#include "ingest/extract/goals/goal_actors.hpp"
#include "ingest/extract/goals/goal_clause.hpp"

namespace stemma::ingest {

struct GoalTrigger {
  TokenIndex first = 0;  // where the aim begins: its verb, "not" before it, or the subject of a passive
  TokenIndex verb = 0;
  TokenIndex end = 0;  // where it must end, 0: with its sentence
  bool gerund = false;
  bool whole = false;  // an item of a list: one aim with its purpose and means
  Subject who;
  EntityIndex due = kNobody;     // the date that a label or a cell sets
  bool duty = false;             // laid on the one who is to do it
  const char* modality = "aim";  // must, should, will, aim
  const char* rule = "";
  graph::Confidence confidence = 700;
};

// How much a verb by itself speaks for an aim.
enum class Aim { none, weak, strong };

class GoalTriggers {
 public:
  GoalTriggers(const Draft& draft, const GoalClause& clause, const GoalActors& actors)
      : draft_(draft), c_(clause), w_(clause.words()), actors_(actors) {}

  // False is certain: no aim begins at or just behind token i of the sentence.
  bool may_begin(TokenIndex i, const Sentence& s) const {
    const Token& t = c_[i];
    return t.cues.has(Cue::goal) || t.word.verb_form == schema::Word::VerbForm::ing || i == s.first ||
           t.sentence_start;
  }
  // The aim that begins at or just behind token i of the sentence, if one does.
  std::optional<GoalTrigger> at(TokenIndex i, const Sentence& s) const;
  // "..., to V", "; and (b) V" behind an aim that ended at `end`: the next one of the same actor.
  std::optional<GoalTrigger> next(const GoalTrigger& before, TokenIndex end, const Sentence& s) const;

  // "... and to V" some way behind an aim: one more of the same actor.
  std::optional<GoalTrigger> resumed(const GoalTrigger& before, TokenIndex to, const Sentence& s) const;
  // "...; (c) V" some way behind an aim that stands behind such a mark itself; the mark closes at `close`.
  std::optional<GoalTrigger> next_item(const GoalTrigger& before, TokenIndex close, const Sentence& s) const;

  Aim aim(TokenIndex verb) const;
  // "work hard to build", "make efforts to build", "keep making progress in building": the verb that says the
  // aim, if enough remains behind it; else that of the trigger. Sets its `gerund`.
  TokenIndex behind_light_verbs(GoalTrigger& trigger, const Sentence& s) const;
  // "(a)", "1.", "iv)" before an item of a list within a sentence: the token behind it.
  TokenIndex behind_mark(TokenIndex i, TokenIndex end) const;

 private:
  using Found = std::optional<GoalTrigger>;
  TokenIndex behind_phrase(TokenIndex verb, const Sentence& s) const;
  bool told_directly(TokenIndex modal, const Sentence& s) const;
  Found opening_wish(GoalTrigger t, TokenIndex to, const Sentence& s) const;
  Found opening_participle(GoalTrigger t, TokenIndex to, const Sentence& s) const;
  Found duty_of_body(TokenIndex i, const Sentence& s) const;
  bool function_verb(TokenIndex i, const Sentence& s) const;
  TokenIndex end_of_function(TokenIndex verb, const Sentence& s) const;  // 0: nothing follows
  Found what_it_includes(TokenIndex gerund, const Sentence& s) const;
  Found we_can(TokenIndex can, const Sentence& s) const;
  Found body_can(TokenIndex can, const Sentence& s) const;
  Found hoped_of(TokenIndex modal, const Sentence& s) const;
  bool works_with(TokenIndex end, const Sentence& s) const;
  bool stipulated(TokenIndex modal, const Sentence& s) const;
  Found it_means(TokenIndex gerund, const Sentence& s) const;
  bool going_on(TokenIndex verb, const Sentence& s) const;
  Found modal(TokenIndex i, const Sentence& s) const;
  Found contracted(TokenIndex i, const Sentence& s) const;
  Found going_to(GoalTrigger t, TokenIndex word, const Sentence& s) const;
  Found modal_with_be(GoalTrigger t, TokenIndex modal, const Sentence& s) const;
  Found passive(GoalTrigger t, TokenIndex modal, TokenIndex participle, const Sentence& s) const;
  Subject done_by(TokenIndex participle, const Sentence& s) const;
  TokenIndex goes_on_to_be(TokenIndex verb, const Sentence& s) const;
  Found infinitive(TokenIndex i, const Sentence& s) const;
  Found is_to_be(TokenIndex to, TokenIndex be, const Sentence& s) const;
  Found left_to(GoalTrigger t, TokenIndex to, const Sentence& s) const;
  Found opening_purpose(GoalTrigger t, TokenIndex to, const Sentence& s) const;
  Found behind_copula(GoalTrigger t, TokenIndex copula, TokenIndex to, const Sentence& s) const;
  Found behind_word(GoalTrigger t, TokenIndex word, const Sentence& s) const;
  bool behind_opening(TokenIndex at, const Sentence& s) const;
  bool of_speaker(TokenIndex verb, const Sentence& s) const;
  bool speech(TokenIndex word, TokenIndex verb, const Sentence& s) const;
  bool foretold(TokenIndex modal, const Sentence& s) const;
  bool condemned(TokenIndex to, const Sentence& s) const;
  bool opposed(TokenIndex noun, const Sentence& s) const;
  bool supposed(TokenIndex verb, const Sentence& s) const;
  bool from_to(TokenIndex to, const Sentence& s) const;
  Found governed(GoalTrigger t, TokenIndex to, const Sentence& s) const;
  Found urged_besides(const GoalTrigger& before, TokenIndex first, const Sentence& s) const;
  Found of_what_is_made(GoalTrigger t, TokenIndex end, const Sentence& s) const;
  bool makes_something(TokenIndex end, const Sentence& s) const;
  Found made_for(GoalTrigger t, TokenIndex end, const Sentence& s) const;
  Found purpose_of_deed(GoalTrigger t, TokenIndex end, const Sentence& s) const;
  Found free_purpose(GoalTrigger t, TokenIndex to, const Sentence& s) const;
  Found gerund(TokenIndex i, const Sentence& s) const;
  Subject whose_effort(TokenIndex governor, const Sentence& s) const;
  Subject made_by(TokenIndex governor, const Sentence& s) const;
  TokenIndex behind_shared(TokenIndex end, const Sentence& s) const;
  Found given(TokenIndex first, TokenIndex preposition, const Sentence& s) const;
  Found among_aims(TokenIndex gerund, const Sentence& s) const;
  Subject laid_on(TokenIndex gerund, const Sentence& s) const;
  Found progressive(TokenIndex gerund, const Sentence& s) const;
  Found focus(TokenIndex gerund, const Sentence& s) const;
  Found urgent_deed(TokenIndex gerund, const Sentence& s) const;
  Found made_priority(TokenIndex gerund, const Sentence& s) const;
  Found named_by_colon(TokenIndex gerund, const Sentence& s) const;
  Found demand(TokenIndex that, const Sentence& s) const;
  Found defined(TokenIndex relative, const Sentence& s) const;
  Found wanted(TokenIndex relative, TokenIndex verb, const Sentence& s) const;
  Found defined_by(TokenIndex gerund, const Sentence& s) const;
  Found is_about(TokenIndex gerund, const Sentence& s) const;
  Found pursuing(TokenIndex i, const Sentence& s) const;
  Found counted(TokenIndex i, const Sentence& s) const;
  Found seeking(TokenIndex verb, const Sentence& s) const;
  Found bare_help(TokenIndex help, const Sentence& s) const;
  Found imperative(TokenIndex i, const Sentence& s) const;
  bool names_date(TokenIndex i, const Sentence& s) const;
  bool forecast(TokenIndex modal, TokenIndex verb, const Sentence& s) const;
  bool nobody(TokenIndex modal, const Sentence& s) const;
  Found so_that(TokenIndex modal, const Sentence& s) const;
  Found nominal(TokenIndex i, const Sentence& s) const;
  Found called_for(TokenIndex noun, const Sentence& s) const;
  Subject doer(TokenIndex noun, const Sentence& s) const;
  bool made_to(TokenIndex noun, const Sentence& s) const;
  TokenIndex aim_before(TokenIndex i, const Sentence& s) const;
  bool plural_subject(TokenIndex verb, const Sentence& s) const;
  bool is_subject(TokenIndex to, const Sentence& s) const;
  bool governed_by(TokenIndex modal, const Sentence& s) const;
  bool told_of_noun(TokenIndex modal, const Sentence& s) const;
  bool missing(TokenIndex noun, const Sentence& s) const;
  bool without_relative(TokenIndex verb, const Sentence& s) const;
  bool several_named(TokenIndex verb, const Sentence& s) const;
  bool object_of(TokenIndex need, const Sentence& s) const;
  bool hoped(TokenIndex modal, const Sentence& s) const;
  bool conditional(TokenIndex modal, const Sentence& s) const;
  bool wants(TokenIndex verb, TokenIndex to, const Sentence& s) const;
  TokenIndex last_urged(TokenIndex urged, TokenIndex to, const Sentence& s) const;
  bool control(TokenIndex verb, TokenIndex to, const Sentence& s) const;
  bool part_of_name(TokenIndex verb, const Sentence& s) const;

  const Draft& draft_;
  const GoalClause& c_;
  const GoalWords& w_;
  const GoalActors& actors_;
};

}  // namespace stemma::ingest
