#include "ingest/extract/goals/goal_span.hpp"

#include <algorithm>

#include "ingest/extract/goals/goal_span_walker.hpp"

namespace stemma::ingest {

std::vector<GoalSpan> GoalSpanWalker::run(TokenIndex* reached) {
  std::vector<GoalSpan> spans;
  GoalSpan now{verb_, verb_ + 1, GoalSpan::Kind::main};
  TokenIndex i = verb_ + 1, counted = verb_;
  std::size_t words = 0;  // from now.first up to `counted`
  for (; i < end_; ++i) {
    if (c_.shape(i) == Shape::punct) {
      const TokenIndex close = c_.is(i, "(", "[") ? closing(i) : inserted(i, now.first);
      if (close == end_) break;
      if (close != 0) {
        i = close;
        continue;
      }
    }
    for (; counted < i; ++counted) words += counted == now.first || !c_.glued(counted);
    if (hard_stop(i, now.first) || words > kMostGoalWords) break;
    if (const auto kind = split(i, now.first, words)) {
      const TokenIndex start = new_start(i);
      finish(now, i, spans);
      now = {start, start + 1, *kind};
      i = counted = start;
      words = 0;
      continue;
    }
    if (words >= kFewestGoalWords && soft_stop(i, words)) break;
  }
  finish(now, std::max(before_subject(i), now.first + 1), spans);
  if (reached) *reached = i;
  return joined(std::move(spans));
}

TokenIndex GoalSpanWalker::closing(TokenIndex open) const {
  for (TokenIndex i = open + 1; i < end_ && i < open + 40; ++i)
    if (c_.is(i, ")") || c_.is(i, "]")) return i;
  return end_;
}

// "ensure that no village — however small — is left": the second dash, 0 where none comes.
// The same for "ensure that, as time goes on, rates": the second comma.
// And for "bring about, with the help of all, a peace": what stands between verb and object.
TokenIndex GoalSpanWalker::inserted(TokenIndex i, TokenIndex first) const {
  if (c_.is(i, ",") && before_object(i, first))
    for (TokenIndex k = i + 2; k + 1 < end_ && k < i + 16; ++k)
      if (c_.is(k, ","))
        return c_.determiner(k + 1) || c_[k + 1].word.adjective || c_[k + 1].word.noun ? k : 0;
  if (c_.is(i, ",") && c_.is(i - 1, "that"))
    for (TokenIndex k = i + 1; k + 1 < end_ && k < i + 20; ++k)
      if (c_.is(k, ",")) return k;
  if (!c_.dash(i)) return 0;
  for (TokenIndex k = i + 1; k + 1 < end_ && k < i + 12; ++k)
    if (c_.dash(k)) return c_.auxiliary(k + 1) ? k : 0;
  return 0;
}

// Has the verb that begins the phrase no object yet, and does an adjunct follow?
bool GoalSpanWalker::before_object(TokenIndex comma, TokenIndex first) const {
  if (comma + 2 >= end_ || !c_.preposition(comma + 1)) return false;
  if (comma > first + 2 && c_.is(comma - 2, "to") && c_.base_verb(comma - 1, end_)) return true;
  if (comma > first + 3) return false;
  for (TokenIndex k = first + 1; k < comma; ++k)
    if (!c_.adverb(k) && !c_.preposition(k) && !c_.is(k, "about", "up", "out", "down", "forward"))
      return false;
  return c_.base_verb(first, end_) || c_.gerund(first);
}

// "work with X to V" is one aim.
bool GoalSpanWalker::companion() const {
  return verb_ + 1 < end_ && c_.is(c_.after_adverbs(verb_ + 1, end_ - 1), "with") &&
         c_.in(verb_, w_.companion_verbs);
}

void GoalSpanWalker::finish(GoalSpan span, TokenIndex last, std::vector<GoalSpan>& spans) const {
  last = std::min(last, end_);
  while (last > span.first + 1) {
    const Token& t = c_[last - 1];
    const bool open_end = t.shape == Shape::punct
                              ? t.text != ")" && t.text != "%" && t.text != "'s" && t.text != "]"
                              : c_.is(last - 1, "and", "or", "the", "a", "an", "of", "to", "in", "for",
                                      "with", "on", "by", "as", "at", "from", "that", "also", "their", "our",
                                      "order", "so", "which", "including") &&
                                    !(t.lower == "order" && !c_.is(last - 2, "in"));
    if (!open_end) break;
    --last;
  }
  span.last = last;
  if (span.first < span.last) spans.push_back(span);
}

// "provide up to $2 billion" says too little by itself.
bool GoalSpanWalker::says_enough(const GoalSpan& s) const {
  std::size_t content = 0;
  for (TokenIndex i = s.first + 1; i < s.last; ++i)
    content += c_.is_word(i) && !c_.in(i, w_.function_words) && !c_.adverb(i);
  return content > 1;
}

// Short ones join the one before them, else the one behind.
std::vector<GoalSpan> GoalSpanWalker::joined(std::vector<GoalSpan> spans) const {
  const auto words = [&](const GoalSpan& s) { return words_between(c_.analysis(), s.first, s.last); };
  if (spans.size() > 1 && spans[1].kind == GoalSpan::Kind::purpose && !says_enough(spans[0])) {
    spans[0].last = spans[1].last;
    spans.erase(spans.begin() + 1);
  }
  for (std::size_t i = 0; i < spans.size();) {
    if (words(spans[i]) >= kFewestGoalWords || spans.size() == 1) {
      ++i;
      continue;
    }
    if (i > 0) {
      if (spans[i].kind != GoalSpan::Kind::purpose) spans[i - 1].last = spans[i].last;
      spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      spans[1].first = spans[0].first;
      spans[1].kind = spans[0].kind;
      spans.erase(spans.begin());
    }
  }
  std::erase_if(spans, [&](const GoalSpan& s) { return words(s) < kFewestGoalWords; });
  return spans;
}

std::vector<GoalSpan> goal_spans(const GoalClause& clause, TokenIndex verb, TokenIndex end, bool gerund,
                                 bool whole, TokenIndex* reached) {
  return GoalSpanWalker(clause, verb, end, gerund, whole).run(reached);
}

}  // namespace stemma::ingest
