// Whose an aim is where its own clause does not tell: the speaker, the body of the list, section or text, who
// made the programme that is to reach it.
#pragma once

#include <optional>

#include "ingest/extract/goals/goal_lists.hpp"
#include "ingest/extract/goals/goal_span.hpp"

namespace stemma::ingest {

class GoalPursuers {
 public:
  // `clause`, `actors` and `lists` are asked of the place up to which they have been read.
  GoalPursuers(const Draft& draft, const GoalClause& clause, const GoalActors& actors, const GoalLists& lists)
      : draft_(draft), a_(draft.analysis()), c_(clause), w_(clause.words()), actors_(actors), lists_(lists) {}

  // Who says "we" and "I" in the text. REQUIRES: the topic of `lists` has been found. O(tokens).
  void find_voices();
  // Blocks are told in text order: after "Minister for Ports (Ann Berg): I will" she speaks, up to the next
  // heading.
  void block_begins(const ZonedBlock& block);

  // Puts in who is meant, where the clause of the aim names nobody who acts. `in_item`: it stands in an item
  // of a list.
  void complete(GoalTrigger& trigger, const Sentence& s, bool in_item) const;
  // "establish the Port Authority to V", "put pressure on Norway to V": who is to do what stands behind "to",
  // where that is not the pursuer of the aim before; else kNobody.
  EntityIndex of_purpose(const GoalTrigger& trigger, const GoalSpan& purpose) const;

 private:
  bool speaks_of_itself() const;
  std::optional<EntityIndex> label_of_speaker(const ZonedBlock& block) const;
  bool says_i(TokenIndex verb, const Sentence& s) const;
  void ask_speakers(GoalTrigger& trigger, const Sentence& s) const;
  void ask_sentence(GoalTrigger& trigger, const Sentence& s) const;
  void ask_sentence_before(GoalTrigger& trigger, const Sentence& s) const;
  void ask_list(GoalTrigger& trigger, const Sentence& s, bool in_item) const;
  bool told_of(std::string_view noun, const Sentence& s) const;

  const Draft& draft_;
  const Analysis& a_;
  const GoalClause& c_;
  const GoalWords& w_;
  const GoalActors& actors_;
  const GoalLists& lists_;
  bool debate_ = false;  // are there speakers before colons?
  EntityIndex speaker_ = kNobody;
  bool own_voice_ = false;  // the body of which the text tells says "we"
};

}  // namespace stemma::ingest
