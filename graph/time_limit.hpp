// How long the questions of a thread may take. What reads the store on that thread while one of these lives
// is stopped when the time is over, with Failure limit.
#pragma once

#include <chrono>

namespace stemma::graph {

class TimeLimit {
 public:
  explicit TimeLimit(std::chrono::milliseconds time);
  ~TimeLimit();
  TimeLimit(const TimeLimit&) = delete;
  TimeLimit& operator=(const TimeLimit&) = delete;

  // Throws where the thread has a limit and it is over. For loops that may be long; costs next to nothing.
  static void check();

 private:
  std::chrono::steady_clock::time_point before_;
};

}  // namespace stemma::graph
