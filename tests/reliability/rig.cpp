#include "tests/reliability/rig.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <thread>
#include <utility>

namespace stemma::reliability {

namespace fs = std::filesystem;
using namespace graph;

void Report::tell(const std::string& what) {
  if (told_++ < 20) std::fprintf(stderr, "%s: %s\n", line_.substr(0, line_.find(' ')).c_str(), what.c_str());
}

std::string id_of(int number) { return "document-" + std::to_string(number); }

Page page(int number, int version) {
  const auto who = "Ann" + std::to_string((number + version) % 5),
             where = "Port" + std::to_string(number % 3);
  std::string text = who + " in version " + std::to_string(version) + " is in " + where + ". ";
  for (int i = 0; i < version % 4; ++i) text += who + " met Bo. Bo left \xC3\x98" + where + ". ";
  if (number % 4 == 0) {  // large, and hard to compress
    Random random(static_cast<std::uint64_t>(number) * 1000003 + static_cast<std::uint64_t>(version));
    while (text.size() < 6000) text += std::to_string(random()) + ' ';
  }
  Page made(std::to_string(number), text);
  made.entity("person", who)
      .entity("place", where)
      .state(who, "located_in", where, static_cast<Confidence>(100 + version % 900));
  if (version % 4 > 0) made.entity("person", "Bo").state(who, "knows", "Bo").state("", "cites", where);
  return made;
}

Journal::Journal(const std::string& path)
    : file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644)) {
  if (file_ < 0) std::abort();
}
Journal::~Journal() { ::close(file_); }
void Journal::line(const std::string& text) {
  if (::write(file_, text.data(), text.size()) != static_cast<ssize_t>(text.size())) std::abort();
}
void Journal::begin(const Step& step) {
  std::ostringstream text;
  text << "try " << (step.put ? "put " : "remove ") << step.first << ' ' << step.last << ' ' << step.version
       << '\n';
  line(text.str());
}
void Journal::done() { line("done\n"); }
void Journal::later() { line("later\n"); }
void Journal::synced() { line("synced\n"); }
void Journal::refused() { line("refused\n"); }
void Journal::known() { line("known\n"); }

Oracle::Oracle(const std::string& path) {
  std::ifstream file(path);
  std::string word;
  Step open;
  bool pending = false;
  std::vector<Step> waiting;  // for the disk
  const auto apply_step = [&](const Step& step, bool sure) {
    for (int number = step.first; number <= step.last; ++number) {
      auto& may = allowed_[number];
      if (sure) may.clear();
      if (!sure && may.empty()) may.insert(0);
      may.insert(step.put ? step.version : 0);
    }
  };
  const auto apply = [&](bool sure) {
    if (pending) apply_step(open, sure);
    pending = false;
  };
  const auto acknowledge = [&](const Step& step) {
    acknowledged_ += static_cast<std::uint64_t>(step.last - step.first + 1);
    apply_step(step, true);
  };
  const auto acknowledge_waiting = [&] {
    for (const Step& step : waiting) acknowledge(step);
    waiting.clear();
  };
  while (file >> word) {
    if (word == "try") {
      apply(false);  // a writer before this one was killed in it
      file >> word >> open.first >> open.last >> open.version;
      open.put = word == "put";
      newest_ = std::max(newest_, open.version);
      pending = true;
    } else if (word == "later") {
      waiting.push_back(open);
      apply(false);
    } else if (word == "synced") {
      acknowledge_waiting();
    } else if (word == "done") {
      acknowledge_waiting();
      if (std::exchange(pending, false)) acknowledge(open);
    } else {
      apply(word == "known");
    }
  }
  apply(false);
}

Verdict compare(const Store& store, const Oracle& oracle, bool any_older) {
  Verdict verdict;
  const auto snapshot = store.snapshot();
  const auto violations = verify(snapshot).value();
  verdict.unsound = violations.size();
  if (!violations.empty()) verdict.why = violations[0].invariant + ": " + violations[0].what;
  std::size_t there = 0;
  for (const auto& [number, may] : oracle.allowed()) {
    const auto document = snapshot.stored_document(id_of(number));
    int version = 0;
    if (document) {
      ++there;
      std::istringstream words(document->text.substr(document->text.find("version ") + 8));
      words >> version;
      auto expected = page(number, version);
      auto known = *document;
      if (known.origin.empty()) expected.document().origin.clear();  // a dump does not tell where it was read
      auto fragment = snapshot.fragment(id_of(number)).value();
      auto wanted = expected.fragment();
      for (auto* one : {&fragment, &wanted})
        for (auto& entity : one->entities) entity.salience = 0;
      if (known != expected.document() || fragment != wanted) {
        ++verdict.half;
        verdict.why = id_of(number) + " is not as it was put";
      }
      verdict.found[number] = version;
    }
    const bool fine = may.contains(version) || (any_older && version <= oracle.newest());
    if (fine) continue;
    ++verdict.lost;
    verdict.why =
        id_of(number) + " has version " + std::to_string(version) + ", not " + std::to_string(*may.rbegin());
  }
  if (snapshot.statistics().value().documents != there) {
    ++verdict.half;
    verdict.why = "there are documents that nobody has put";
  }
  return verdict;
}

void settle(const std::string& path, const Verdict& verdict, const Oracle& oracle) {
  fs::remove(path);
  Journal journal(path);
  journal.begin({false, -1, -1, oracle.newest()});  // keeps the versions rising
  journal.known();
  for (const auto& [number, may] : oracle.allowed()) {
    const auto found = verdict.found.find(number);
    const bool there = found != verdict.found.end();
    journal.begin({there, number, number, there ? found->second : oracle.newest()});
    journal.known();
  }
}

namespace {

// Made before a fork: the child of a program with threads may not allocate.
std::vector<char*> argument_list(std::initializer_list<const char*> first,
                                 const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const char* word : first) arguments.push_back(const_cast<char*>(word));
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  return arguments;
}

}  // namespace

pid_t start(const std::vector<std::string>& words) {
  const auto arguments = argument_list({"reliability", "--child"}, words);
  const auto child = ::fork();
  if (child != 0) return child;
  ::execv("/proc/self/exe", arguments.data());
  ::_exit(127);
}

pid_t start_program(const std::vector<std::string>& words, const std::string& output) {
  const auto arguments = argument_list({"stemma"}, words);
  const auto child = ::fork();
  if (child != 0) return child;
  const int said = ::open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
  ::dup2(said, 1);
  ::dup2(said, 2);
  ::execv(STEMMA_PROGRAM, arguments.data());
  ::_exit(127);
}

int finish(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

void kill_after(pid_t child, std::chrono::microseconds time) {
  std::this_thread::sleep_for(time);
  ::kill(child, SIGKILL);
  (void)finish(child);
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void copy_folder(const std::string& from, const std::string& to) {
  fs::remove_all(to);
  fs::copy(from, to, fs::copy_options::recursive);
}

}  // namespace stemma::reliability
