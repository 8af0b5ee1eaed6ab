// Runs a program with a text on its standard input and collects what it writes. For viz/export alone.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "schema/result.hpp"

namespace stemma::viz {

struct Finished {
  int status = 0;      // exit code, or 128 + signal
  std::string output;  // standard output
  std::string errors;  // standard error, the first 4 KiB
};

struct ProcessLimits {
  std::chrono::milliseconds time;
  std::size_t output;
};

// arguments[0] is the program, looked up in PATH unless it holds a '/'; no shell is involved. The process is
// killed when a limit is passed. Thread-safe; leaves no descriptor and no zombie behind and raises no
// SIGPIPE. Errors: not_found (no such program), limit (time or output), io.
Result<Finished> run_process(const std::vector<std::string>& arguments, const std::string& input,
                             const ProcessLimits& limits);

}  // namespace stemma::viz
