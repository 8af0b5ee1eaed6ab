// What the tests of reliability share: one line of figures each, children that die, and an oracle outside of
// the store that knows what was promised.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "graph/store.hpp"
#include "tests/graph/page.hpp"

namespace stemma::reliability {

using Random = std::mt19937_64;
inline std::size_t below(Random& random, std::size_t n) { return static_cast<std::size_t>(random() % n); }

struct Plan {
  std::uint64_t seed = 0;
  std::uint64_t count = 0;  // how often
  std::chrono::steady_clock::time_point end = std::chrono::steady_clock::time_point::max();
  // Whether the i-th time is still to be done.
  bool goes_on(std::uint64_t i) const { return i < count && std::chrono::steady_clock::now() < end; }
};

// One line: "name key=value ..". A promise that does not hold makes the program fail.
class Report {
 public:
  explicit Report(std::string name) : line_(std::move(name)) {}
  template <class Value>
  void say(const std::string& key, const Value& value) {
    if constexpr (std::is_arithmetic_v<Value>)
      line_ += ' ' + key + '=' + std::to_string(value);
    else
      line_ += ' ' + key + '=' + value;
  }
  // A figure that must be zero.
  void zero(const std::string& key, std::uint64_t value) {
    say(key, value);
    if (value != 0) broken_ = true;
  }
  void must(const std::string& what, bool holds) {
    if (holds) return;
    line_ += " BROKEN:" + what;
    broken_ = true;
  }
  // What happened, on standard error; the first twenty times.
  void tell(const std::string& what);
  void skip(const std::string& why) { line_ += " skipped: " + why; }
  const std::string& line() const { return line_; }
  bool broken() const { return broken_; }

 private:
  std::string line_;
  bool broken_ = false;
  int told_ = 0;
};

// Document `number` in its version `version`, a pure function of both; they share their entities, and some
// are large.
graph::Page page(int number, int version);
std::string id_of(int number);

// A file with one line for each intention and each success, which survives the process that writes it.
struct Step {
  bool put = true;
  int first = 0, last = 0;  // documents, both inside
  int version = 0;
};
class Journal {
 public:
  explicit Journal(const std::string& path);
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;
  void begin(const Step& step);
  void done();   // and all that was to come later
  void later();  // it may be lost until the next one is done, or all that waits is synced
  void synced();
  void refused();  // an error was returned: it may be there whole when the store is opened again, or not
  void known();    // it was found so; not counted

 private:
  void line(const std::string& text);
  int file_;
};

// What the journal says of the store: which versions each document may have now.
class Oracle {
 public:
  explicit Oracle(const std::string& path);
  std::uint64_t acknowledged() const { return acknowledged_; }
  const std::map<int, std::set<int>>& allowed() const { return allowed_; }  // version 0: not there
  int newest() const { return newest_; }

 private:
  std::map<int, std::set<int>> allowed_;
  std::uint64_t acknowledged_ = 0;
  int newest_ = 0;
};

struct Verdict {
  std::uint64_t lost = 0;      // acknowledged, and not there
  std::uint64_t half = 0;      // there, but not as it was put
  std::uint64_t unsound = 0;   // violations
  std::map<int, int> found{};  // version of each document that is there
  std::string why{};
  bool clean() const { return lost + half + unsound == 0; }
};
// `any_older`: each document may also have any older version, or be missing (a backup).
Verdict compare(const graph::Store& store, const Oracle& oracle, bool any_older = false);
// Starts the journal anew with what was found.
void settle(const std::string& path, const Verdict& verdict, const Oracle& oracle);

// This program again, with these words.
pid_t start(const std::vector<std::string>& words);
// Stemma itself, with these words; what it says is added to the file `output`.
pid_t start_program(const std::vector<std::string>& words, const std::string& output);
int finish(pid_t child);  // exit code, 128 + signal
void kill_after(pid_t child, std::chrono::microseconds time);

std::string read_file(const std::string& path);
void copy_folder(const std::string& from, const std::string& to);  // replaces `to`

struct Test {
  const char* name;
  const char* what;
  std::uint64_t brief, full;  // counts
  void (*run)(const Plan&, Report&);
};
const std::vector<Test>& tests();

struct Child {
  const char* name;
  int (*run)(const std::vector<std::string>& words);
};
const std::vector<Child>& children();

}  // namespace stemma::reliability
