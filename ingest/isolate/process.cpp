#include "ingest/isolate/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace stemma::ingest {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  int get() const { return number_; }

 private:
  int number_;
};

Error system_error(const std::string& what) {
  return Error{ErrorCode::io, what + ": " + std::strerror(errno), "close other programs, or try again"};
}

// A file in memory that holds the bytes; -1 when there is no room.
int file_of(std::string_view bytes) {
  const int file = ::memfd_create("document", MFD_CLOEXEC);
  while (file >= 0 && !bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      ::close(file);
      return -1;
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  if (file >= 0) ::lseek(file, 0, SEEK_SET);
  return file;
}

}  // namespace

Result<void> ChildProcess::start(const std::vector<std::string>& words, const std::string_view* input) {
  stop();
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    return system_error("cannot open a socket to the reader process");
  socket_ = ends[0];
  const Descriptor theirs(ends[1]);
  ::fcntl(socket_, F_SETFL, O_NONBLOCK);
  const Descriptor file(input != nullptr ? file_of(*input) : -1);
  if (input != nullptr && file.get() < 0) return system_error("cannot hand the file to the reader process");

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawnattr_init(&attributes);
  ::posix_spawn_file_actions_adddup2(&actions, input != nullptr ? file.get() : theirs.get(), 0);
  ::posix_spawn_file_actions_adddup2(&actions, theirs.get(), 1);
  ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  sigset_t none, all;
  ::sigemptyset(&none);
  ::sigfillset(&all);
  ::posix_spawnattr_setsigmask(&attributes, &none);
  ::posix_spawnattr_setsigdefault(&attributes, &all);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  char* environment[] = {nullptr};
  const int failure =
      ::posix_spawn(&pid_, arguments[0], &actions, &attributes, arguments.data(), environment);
  ::posix_spawn_file_actions_destroy(&actions);
  ::posix_spawnattr_destroy(&attributes);
  if (failure == 0) return {};
  pid_ = -1;
  close_socket();
  const ErrorCode code = failure == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return Error{code, "cannot start " + words[0] + ": " + std::strerror(failure), ""};
}

ChildProcess::Talk ChildProcess::ready(short events, Deadline deadline) const {
  while (true) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return Talk::too_late;
    pollfd wait{socket_, events, 0};
    const int count = ::poll(&wait, 1, static_cast<int>(std::min<long long>(left + 1, 60'000)));
    if (count > 0) return Talk::done;
    if (count < 0 && errno != EINTR) return Talk::ended;
  }
}

ChildProcess::Talk ChildProcess::send(std::string_view bytes, Deadline deadline) {
  while (!bytes.empty()) {
    const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN) {
      if (const Talk talk = ready(POLLOUT, deadline); talk != Talk::done) return talk;
    } else if (errno != EINTR) {
      return Talk::ended;
    }
  }
  return Talk::done;
}

ChildProcess::Talk ChildProcess::receive(std::size_t count, std::string& into, Deadline deadline) {
  const std::size_t wanted = into.size() + count;
  std::array<char, 1 << 16> buffer;
  while (into.size() < wanted) {
    const ssize_t got = ::recv(socket_, buffer.data(), std::min(buffer.size(), wanted - into.size()), 0);
    if (got > 0) {
      into.append(buffer.data(), static_cast<std::size_t>(got));
    } else if (got < 0 && errno == EAGAIN) {
      if (const Talk talk = ready(POLLIN, deadline); talk != Talk::done) return talk;
    } else if (got == 0 || errno != EINTR) {
      return Talk::ended;
    }
  }
  return Talk::done;
}

ChildProcess::Talk ChildProcess::receive_all(std::size_t most, std::string& into, Deadline deadline) {
  std::array<char, 1 << 16> buffer;
  while (true) {
    const ssize_t got = ::recv(socket_, buffer.data(), buffer.size(), 0);
    if (got > 0) {
      into.append(buffer.data(), static_cast<std::size_t>(got));
      if (into.size() > most) return Talk::too_much;
    } else if (got < 0 && errno == EAGAIN) {
      if (const Talk talk = ready(POLLIN, deadline); talk != Talk::done) return talk;
    } else if (got == 0 || errno != EINTR) {
      return Talk::done;
    }
  }
}

int ChildProcess::wait(Deadline deadline) {
  int status = 0;
  while (pid_ > 0) {
    const pid_t ended = ::waitpid(pid_, &status, WNOHANG);
    if (ended == pid_ || (ended < 0 && errno != EINTR)) break;
    if (Clock::now() >= deadline) {
      ::kill(pid_, SIGKILL);
      while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
      }
      break;
    }
    ::poll(nullptr, 0, 1);
  }
  pid_ = -1;
  close_socket();
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

void ChildProcess::stop() {
  if (pid_ > 0) wait(Clock::time_point::min());
  close_socket();
}

void ChildProcess::close_socket() {
  if (socket_ >= 0) ::close(socket_);
  socket_ = -1;
}

}  // namespace stemma::ingest
