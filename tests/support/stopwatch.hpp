// How long something takes, whatever else the machine does meanwhile.
#pragma once

#include <ctime>

namespace stemma::tests {

class Stopwatch {
 public:
  // Processor time since this was made, of the whole process.
  double seconds() const { return static_cast<double>(std::clock() - start_) / CLOCKS_PER_SEC; }

 private:
  std::clock_t start_ = std::clock();
};

}  // namespace stemma::tests
