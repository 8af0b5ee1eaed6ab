// Aims as plans set them out: behind the label of a line, in the rows of a table; and the ones who lead and
// the time that is set, where lines or cells beside the aim tell them.
#pragma once

#include <optional>

#include "ingest/extract/goals/goal_triggers.hpp"

namespace stemma::ingest {

class GoalPlans {
 public:
  GoalPlans(const Draft& draft, const GoalClause& clause, const GoalActors& actors,
            const GoalTriggers& triggers)
      : draft_(draft), c_(clause), w_(clause.words()), actors_(actors), triggers_(triggers) {}

  // "Objective 2: To clean the rivers", "1.1 Clean the rivers", "By 2027: Clean the rivers", "Civil society:
  // to watch over the rivers". `labelled`: the label was a sentence of its own; `open`: a list of aims is
  // open.
  std::optional<GoalTrigger> line(const Sentence& s, bool labelled, bool open) const;
  // Takes note of the head of a table, "Activity Responsible body Deadline", whose rows follow.
  void read_head(const ZonedBlock& block);
  // Nothing but a label: "Priority area 1."
  bool only_label(const Sentence& s) const;
  // "Write to the owners | AB | June 2025": a task in a table that begins at `cell`.
  std::optional<GoalTrigger> row(TokenIndex cell, const Sentence& s) const;

 private:
  enum class Label { none, number, aim, date, charge, topic };
  struct Labelled {
    Label kind = Label::none;
    TokenIndex end = 0;  // behind the label
    EntityIndex due = kNobody;
    Subject who;
  };
  Labelled label(TokenIndex first, TokenIndex last, bool open) const;
  std::optional<Labelled> aim_label(TokenIndex first, TokenIndex last) const;
  StopRange label_words(TokenIndex first, TokenIndex last) const;  // that may label an aim
  std::optional<Labelled> date_label(TokenIndex first, TokenIndex last) const;
  std::optional<Labelled> charge_label(TokenIndex first, TokenIndex last, bool open) const;
  std::optional<Labelled> topic_label(TokenIndex first, TokenIndex last) const;
  bool counts(TokenIndex i) const;
  bool stop(TokenIndex i) const { return c_.is(i, ":", ".", ")") || c_.dash(i); }
  bool table_of_contents(const Sentence& s) const;
  bool states_aim(TokenIndex first, const Sentence& s) const;
  bool tells_purpose(TokenIndex to, const Sentence& s) const;
  TokenIndex colon_of_lead(TokenIndex line, TokenIndex last) const;
  TokenIndex next_cell(TokenIndex verb, const Sentence& s) const;
  void read_cells(GoalTrigger& trigger, TokenIndex from, TokenIndex last) const;
  void read_below(GoalTrigger& trigger, TokenIndex from) const;
  void add_named(Subject& who, TokenIndex i) const;

  const Draft& draft_;
  const GoalClause& c_;
  const GoalWords& w_;
  const GoalActors& actors_;
  const GoalTriggers& triggers_;
  bool table_ = false;  // below the head of a table without rules
};

}  // namespace stemma::ingest
