#include "api/http_connection.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/types.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace stemma::api {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;
constexpr milliseconds kHeadTime{5000};
constexpr milliseconds kSendTime{30000};
constexpr milliseconds kFinishTime{300};
constexpr milliseconds kStopGlance{100};  // how soon stop() is noticed

bool is_passing(int error) { return error == EAGAIN || error == EWOULDBLOCK || error == EINTR; }

}  // namespace

bool Connection::wait(short event, Clock::time_point deadline) {
  while (!stopping_) {
    const auto left = std::chrono::duration_cast<milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return false;
    pollfd poll{socket_, event, 0};
    const int ready = ::poll(&poll, 1, static_cast<int>(std::min(left, kStopGlance).count()));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return false;
  }
  return false;
}

std::optional<std::string> Connection::take_head() {
  // Empty lines before a request are allowed.
  unread_.erase(0, std::min(unread_.find_first_not_of("\r\n"), unread_.size()));
  const std::size_t end = unread_.find("\r\n\r\n");
  if (end == std::string::npos) return std::nullopt;
  std::string head = unread_.substr(0, end + 4);
  unread_.erase(0, end + 4);
  return head;
}

Connection::Received Connection::next_head(milliseconds idle, std::size_t longest) {
  Clock::time_point deadline = Clock::now() + idle;
  bool begun = false;
  std::array<char, 8192> buffer;
  while (true) {
    if (std::optional<std::string> head = take_head()) {
      if (head->size() > longest) return {Reading::too_long, {}};
      return {Reading::complete, std::move(*head)};
    }
    if (unread_.size() > longest) return {Reading::too_long, {}};
    if (!begun && !unread_.empty()) {
      begun = true;
      deadline = Clock::now() + kHeadTime;
    }
    if (!wait(POLLIN, deadline)) return {begun ? Reading::too_slow : Reading::silent, {}};
    const ssize_t count = ::recv(socket_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count > 0) {
      unread_.append(buffer.data(), static_cast<std::size_t>(count));
    } else if (count == 0 || !is_passing(errno)) {
      return {Reading::gone, {}};
    }
  }
}

std::string Connection::body(std::size_t size) {
  Clock::time_point deadline = Clock::now() + kHeadTime;
  std::array<char, 65536> buffer;
  while (unread_.size() < size && wait(POLLIN, deadline)) {
    const ssize_t count = ::recv(socket_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count == 0 || (count < 0 && !is_passing(errno))) break;
    if (count < 0) continue;
    unread_.append(buffer.data(), static_cast<std::size_t>(count));
    deadline = Clock::now() + kHeadTime;  // slow is fine, silent is not
  }
  std::string body = unread_.substr(0, size);
  unread_.erase(0, size);
  return body;
}

bool Connection::send(std::string_view bytes) {
  const Clock::time_point deadline = Clock::now() + kSendTime;
  while (!bytes.empty()) {
    const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (!is_passing(errno) || !wait(POLLOUT, deadline)) {
      return false;
    }
  }
  return true;
}

bool Connection::open() {
  char byte = 0;
  const ssize_t count = ::recv(socket_, &byte, 1, MSG_DONTWAIT | MSG_PEEK);
  return !stopping_ && (count > 0 || (count < 0 && is_passing(errno)));
}

void Connection::finish() {
  ::shutdown(socket_, SHUT_WR);
  const Clock::time_point deadline = Clock::now() + kFinishTime;
  std::array<char, 8192> buffer;
  for (int rounds = 0; rounds < 32 && wait(POLLIN, deadline); ++rounds) {
    const ssize_t count = ::recv(socket_, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (count == 0 || (count < 0 && !is_passing(errno))) return;
  }
}

}  // namespace stemma::api
