#include "graph/time_limit.hpp"

#include <algorithm>

#include "schema/result.hpp"

namespace stemma::graph {
namespace {

using LimitClock = std::chrono::steady_clock;
thread_local LimitClock::time_point answer_until = LimitClock::time_point::max();

}  // namespace

TimeLimit::TimeLimit(std::chrono::milliseconds time) : before_(answer_until) {
  answer_until = std::min(answer_until, LimitClock::now() + time);
}

TimeLimit::~TimeLimit() { answer_until = before_; }

void TimeLimit::check() {
  if (answer_until != LimitClock::time_point::max() && LimitClock::now() >= answer_until)
    throw Failure({ErrorCode::limit, "the answer took too long", "ask for less at a time"});
}

}  // namespace stemma::graph
