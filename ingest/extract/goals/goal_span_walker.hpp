// Walks along the verb phrase of an aim, word by word, and asks at each where the phrase ends or a new aim
// begins. For goal_spans() alone.
#pragma once

#include <optional>
#include <vector>

#include "ingest/extract/goals/goal_span.hpp"

namespace stemma::ingest {

class GoalSpanWalker {
 public:
  GoalSpanWalker(const GoalClause& clause, TokenIndex verb, TokenIndex end, bool gerund, bool whole)
      : c_(clause),
        w_(clause.words()),
        verb_(verb),
        end_(end),
        gerund_(gerund),
        whole_(whole || companion()) {}
  std::vector<GoalSpan> run(TokenIndex* reached);

 private:
  // ---- goal_span.cpp: the way, and the parts put together ----
  TokenIndex closing(TokenIndex open) const;
  TokenIndex inserted(TokenIndex i, TokenIndex first) const;
  bool before_object(TokenIndex comma, TokenIndex first) const;
  bool companion() const;
  void finish(GoalSpan span, TokenIndex last, std::vector<GoalSpan>& spans) const;
  bool says_enough(const GoalSpan& s) const;
  std::vector<GoalSpan> joined(std::vector<GoalSpan> spans) const;

  // ---- goal_span_ends.cpp: where the phrase ends, whatever its length or once it is long enough ----
  bool hard_stop(TokenIndex i, TokenIndex first) const;
  bool stops_at_mark(TokenIndex i, TokenIndex first) const;
  bool stops_at_and(TokenIndex i, TokenIndex first) const;
  bool plural_of_object(TokenIndex i) const;
  bool names_them(TokenIndex colon, TokenIndex first) const;
  bool said_of_noun(TokenIndex i) const;
  bool counted(TokenIndex i) const;
  TokenIndex before_subject(TokenIndex i) const;
  bool mark_at(TokenIndex i) const;
  bool full_stop(TokenIndex i) const;
  bool quotation_is_long(TokenIndex open) const;
  bool announced(TokenIndex i, TokenIndex first) const;
  bool urges_on(TokenIndex i) const;
  bool urges_besides(TokenIndex i) const;
  bool new_subject(TokenIndex i) const;
  bool soft_stop(TokenIndex i, std::size_t words) const;
  bool before_year(TokenIndex comma) const;
  bool between_adjectives(TokenIndex comma) const;
  bool verbs_follow(TokenIndex such) const;
  bool goes_on_relative(TokenIndex conjunction) const;
  bool comma_stops(TokenIndex i) const;
  bool gerunds_before(TokenIndex comma) const;
  std::size_t tail_after(TokenIndex comma) const;
  bool list_goes_on(TokenIndex comma) const;
  static constexpr std::size_t kLongHead = 8;

  // ---- goal_span_splits.cpp: where a new aim begins ----
  std::optional<GoalSpan::Kind> split(TokenIndex i, TokenIndex first, std::size_t words) const;
  bool founded(TokenIndex to) const;
  bool said_by_relative(TokenIndex comma, TokenIndex verb) const;
  GoalSpan::Kind purpose_or_list(TokenIndex first) const;
  bool infinitive_within(TokenIndex first, TokenIndex comma) const;
  bool content_of_noun(TokenIndex to) const;
  bool going_on(TokenIndex v) const;
  bool ing_list(TokenIndex comma) const;
  bool lone_verb(TokenIndex v) const;
  bool next_verb(TokenIndex conjunction) const;
  bool coordinated_verb(TokenIndex v) const;
  bool in_relative_clause(TokenIndex verb, TokenIndex first) const;
  bool controlled(TokenIndex to, TokenIndex first) const;
  TokenIndex new_start(TokenIndex i) const;

  const GoalClause& c_;
  const GoalWords& w_;
  TokenIndex verb_, end_;
  bool gerund_, whole_;
  mutable bool ing_list_ = false, ing_list_known_ = false;
};

}  // namespace stemma::ingest
