#include "viz/export/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

extern char** environ;

namespace stemma::viz {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kMostErrors = 4096;

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    if (this != &other) {
      close();
      number_ = std::exchange(other.number_, -1);
    }
    return *this;
  }
  ~Descriptor() { close(); }
  int get() const { return number_; }
  bool open() const { return number_ >= 0; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_ = -1;
};

struct Channel {
  Descriptor ours, theirs;
};

Error system_error(const std::string& what) {
  return Error{ErrorCode::io, what + ": " + std::strerror(errno), ""};
}

// Sockets rather than pipes: send() can be told not to raise SIGPIPE.
Result<Channel> make_channel() {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    return system_error("cannot open a pipe");
  Channel channel{Descriptor(ends[0]), Descriptor(ends[1])};
  if (::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) return system_error("cannot set up a pipe");
  return channel;
}

class SpawnSettings {
 public:
  SpawnSettings() {
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawnattr_init(&attributes);
    sigset_t mask, defaults;
    ::sigemptyset(&mask);
    ::sigemptyset(&defaults);
    ::sigaddset(&defaults, SIGPIPE);
    ::posix_spawnattr_setsigmask(&attributes, &mask);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~SpawnSettings() {
    ::posix_spawn_file_actions_destroy(&actions);
    ::posix_spawnattr_destroy(&attributes);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
};

class Process {
 public:
  ~Process() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    wait();
  }
  Process() = default;
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  Result<void> start(const std::vector<std::string>& arguments) {
    std::array<Channel*, 3> channels{&input_, &output_, &errors_};
    SpawnSettings settings;
    for (std::size_t i = 0; i < channels.size(); ++i) {
      Result<Channel> made = make_channel();
      if (!made) return made.error();
      *channels[i] = std::move(*made);
      ::posix_spawn_file_actions_adddup2(&settings.actions, channels[i]->theirs.get(), static_cast<int>(i));
    }
    std::vector<char*> words;
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    const int failure =
        ::posix_spawnp(&pid_, words[0], &settings.actions, &settings.attributes, words.data(), environ);
    for (Channel* channel : channels) channel->theirs.close();
    if (failure == 0) return {};
    pid_ = -1;
    const ErrorCode code = failure == ENOENT ? ErrorCode::not_found : ErrorCode::io;
    return Error{code, "cannot start " + arguments[0] + ": " + std::strerror(failure), ""};
  }

  Result<Finished> talk(const std::string& input, const ProcessLimits& limits) {
    const Clock::time_point deadline = Clock::now() + limits.time;
    Finished finished;
    std::size_t sent = 0;
    if (input.empty()) input_.ours.close();
    while (output_.ours.open() || errors_.ours.open()) {
      const auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
      if (left <= 0) return too_slow(limits);
      std::array<pollfd, 3> waits{pollfd{input_.ours.get(), POLLOUT, 0},
                                  pollfd{output_.ours.get(), POLLIN, 0},
                                  pollfd{errors_.ours.get(), POLLIN, 0}};
      if (::poll(waits.data(), waits.size(), static_cast<int>(left)) < 0 && errno != EINTR) {
        return system_error("cannot wait for a process");
      }
      if (waits[0].revents != 0) send_some(input, sent);
      if (waits[1].revents != 0) receive(output_.ours, finished.output, limits.output + 1);
      if (waits[2].revents != 0) receive(errors_.ours, finished.errors, kMostErrors);
      if (finished.output.size() > limits.output) {
        return Error{ErrorCode::limit, "it wrote more than " + std::to_string(limits.output) + " bytes", ""};
      }
    }
    if (!wait_until(deadline)) return too_slow(limits);
    finished.status = WIFEXITED(status_) ? WEXITSTATUS(status_) : 128 + WTERMSIG(status_);
    return finished;
  }

 private:
  static Error too_slow(const ProcessLimits& limits) {
    return Error{ErrorCode::limit, "it took longer than " + std::to_string(limits.time.count()) + " ms", ""};
  }

  void send_some(const std::string& input, std::size_t& sent) {
    const ssize_t count = ::send(input_.ours.get(), input.data() + sent, input.size() - sent, MSG_NOSIGNAL);
    if (count > 0) sent += static_cast<std::size_t>(count);
    const bool over = count < 0 && errno != EAGAIN && errno != EINTR;  // it stopped reading: its own affair
    if (over || sent == input.size()) input_.ours.close();
  }

  // Keeps the first `most` bytes and reads the rest away.
  static void receive(Descriptor& from, std::string& into, std::size_t most) {
    std::array<char, 65536> buffer;
    const ssize_t count = ::read(from.get(), buffer.data(), buffer.size());
    if (count > 0) {
      into.append(buffer.data(),
                  std::min(static_cast<std::size_t>(count), most - std::min(most, into.size())));
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
      from.close();
    }
  }

  bool wait_until(Clock::time_point deadline) {
    while (true) {
      const pid_t done = ::waitpid(pid_, &status_, WNOHANG);
      if (done == pid_ || (done < 0 && errno != EINTR)) {
        pid_ = -1;
        return true;
      }
      if (Clock::now() >= deadline) return false;
      ::poll(nullptr, 0, 1);
    }
  }

  void wait() {
    while (::waitpid(pid_, &status_, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
  }

  Channel input_, output_, errors_;
  pid_t pid_ = -1;
  int status_ = 0;
};

}  // namespace

Result<Finished> run_process(const std::vector<std::string>& arguments, const std::string& input,
                             const ProcessLimits& limits) {
  Process process;
  if (Result<void> started = process.start(arguments); !started) return started.error();
  return process.talk(input, limits);
}

}  // namespace stemma::viz
