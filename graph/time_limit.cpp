#include "graph/time_limit.hpp"

#include <algorithm>

#include "schema/result.hpp"

namespace stemma::graph {
namespace {

using Clock = std::chrono::steady_clock;
thread_local Clock::time_point end = Clock::time_point::max();

}  // namespace

TimeLimit::TimeLimit(std::chrono::milliseconds time) : before_(end) {
  end = std::min(end, Clock::now() + time);
}

TimeLimit::~TimeLimit() { end = before_; }

void TimeLimit::check() {
  if (end != Clock::time_point::max() && Clock::now() >= end)
    throw Failure({ErrorCode::limit, "the answer took too long", "ask for less at a time"});
}

}  // namespace stemma::graph
