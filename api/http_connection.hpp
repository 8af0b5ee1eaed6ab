// One connection, between accept() and close(). Everything has a deadline, so that a slow or silent caller
// cannot hold its thread for ever.
#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "api/message.hpp"

namespace stemma::api {

class Connection : public Stream {
 public:
  // Does not own the socket. `stopping` ends all waiting soon.
  Connection(int socket, const std::atomic<bool>& stopping) : socket_(socket), stopping_(stopping) {}

  enum class Reading { complete, silent, gone, too_slow, too_long };
  struct Received {
    Reading state = Reading::gone;
    std::string head;  // with the empty line at its end
  };

  // The next head: `idle` is how long to wait for its first byte, after that it has five seconds.
  // `silent`: nothing came in that time, one may ask again; `gone`: nothing will.
  Received next_head(std::chrono::milliseconds idle, std::size_t longest);

  // The `size` bytes after a head; fewer when they do not come in time.
  std::string body(std::size_t size);

  // False when the caller does not take it in time.
  bool send(std::string_view bytes) override;

  // False when the caller has hung up, or all is ending.
  bool open() override;

  // Ends the sending and reads away a little of what still comes, so that the last answer is not lost by a
  // reset.
  void finish();

 private:
  bool wait(short event, std::chrono::steady_clock::time_point deadline);
  std::optional<std::string> take_head();

  int socket_;
  const std::atomic<bool>& stopping_;
  std::string unread_;
};

}  // namespace stemma::api
