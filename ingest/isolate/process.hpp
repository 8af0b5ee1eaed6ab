// A process that reads for us, and the socket to it.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "schema/result.hpp"

namespace stemma::ingest {

using Deadline = std::chrono::steady_clock::time_point;

// Ended and waited for at the latest with this object. Its environment is empty. Not thread-safe; several at
// once are.
class ChildProcess {
 public:
  ChildProcess() = default;
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ~ChildProcess() { stop(); }

  // Starts the program: its descriptor 0 is the socket (both ways) or, where `input` is given, a file of
  // these bytes; 1 is the socket, 2 goes to /dev/null. Errors: not_found (no such program), io.
  Result<void> start(const std::vector<std::string>& words, const std::string_view* input = nullptr);
  bool running() const { return pid_ > 0; }

  enum class Talk { done, ended, too_late, too_much };
  // Sends all bytes. `ended`: the process closed its end.
  Talk send(std::string_view bytes, Deadline deadline);
  // Appends exactly `count` bytes to `into`.
  Talk receive(std::size_t count, std::string& into, Deadline deadline);
  // Appends all that comes until the process closes its end, `most` bytes at the most.
  Talk receive_all(std::size_t most, std::string& into, Deadline deadline);

  // Waits for its end, until the deadline, then kills it. Its exit code, or minus the signal that ended it.
  int wait(Deadline deadline);
  void stop();

 private:
  Talk ready(short events, Deadline deadline) const;
  void close_socket();

  int pid_ = -1, socket_ = -1;
};

}  // namespace stemma::ingest
