// The program as a server while all happens at once: readers ask, writers hand documents in and take them
// out, somebody follows the reading, and other processes back up, restore, ingest and verify. Built with a
// sanitizer it is this that the sanitizer watches.
#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>

#include "schema/result.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

// A request on a connection of its own.
class Call {
 public:
  Call(int port, const std::string& method, const std::string& target, const std::string& body = "",
       const std::string& headers = "")
      : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{120, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    const auto request =
        method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers +
        (body.empty() ? "" : "Content-Length: " + std::to_string(body.size()) + "\r\n") + "\r\n" + body;
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0)
      (void)!::send(socket_, request.data(), request.size(), MSG_NOSIGNAL);
  }
  ~Call() { ::close(socket_); }
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  // What comes next, "" at the end.
  std::string more() {
    char buffer[4096];
    const auto count = ::recv(socket_, buffer, sizeof buffer, 0);
    return {buffer, static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
  }
  std::string rest() {
    std::string all;
    for (auto part = more(); !part.empty(); part = more()) all += part;
    return all;
  }

 private:
  int socket_;
};

int status_of(const std::string& answer) {
  return answer.starts_with("HTTP/1.1 ") ? std::atoi(answer.c_str() + 9) : 0;
}

// What stands between `before` and the next `end`; "" where it does not.
std::string between(const std::string& text, const std::string& before, char end) {
  const auto at = text.find(before);
  if (at == text.npos) return "";
  const auto begin = at + before.size();
  return text.substr(begin, text.find(end, begin) - begin);
}

constexpr int kNotes = 40, kWriters = 2, kReaders = 4;

std::string note_name(int number) { return "note" + std::to_string(number); }
std::string note(int number, int version) {
  static const char* const kTowns[] = {"Lisbon", "Porto", "Faro", "Braga", "Evora"};
  const std::string town = kTowns[(number + version) % 5];
  std::string text = "Note " + std::to_string(number) + " in version " + std::to_string(version) +
                     "\n\n14 March 20" + std::to_string(10 + number % 10) + "\n\n";
  for (int i = 0; i <= version % 4; ++i)
    text += "The Harbour Commission of " + town + " should publish plan " + std::to_string(i) +
            " for the quays by 2031. Maria Teles, chair of the Harbour Commission, met the mayor of " + town +
            ".\n\n";
  return text;
}

class MixedLoad {
 public:
  MixedLoad(const Plan& plan, Report& report) : plan_(plan), report_(report) {}

  void run() {
    write_corpus(0);
    if (!runs({"ingest", corpus_, "--store", store_, "--quiet"}) || !serve()) {
      report_.must("the server does not start: " + read_file(log_), false);
      return;
    }
    std::vector<std::thread> threads;
    for (int i = 0; i < kReaders; ++i) threads.emplace_back([this, i] { ask(i); });
    for (int i = 0; i < kWriters; ++i) threads.emplace_back([this, i] { hand_in_and_out(i); });
    threads.emplace_back([this] { follow(); });
    threads.emplace_back([this] { run_programs(); });
    std::this_thread::sleep_for(std::chrono::seconds(plan_.count));
    stop_ = true;
    for (auto& thread : threads) thread.join();
    ::kill(server_, SIGTERM);
    const int code = finish(server_);
    report_.must("the server ended with " + std::to_string(code), code == 0);
    tell();
  }

 private:
  void write_corpus(int version) const {
    fs::create_directories(corpus_);
    for (int i = 0; i < 10; ++i)
      std::ofstream(corpus_ + "/file" + std::to_string(i) + ".txt") << note(1000 + i, version);
  }

  bool serve() {
    const auto said = folder_.path("served");
    server_ = start_program({"serve", "--store", store_, "--port", "0"}, said);
    for (int i = 0; i < 600 && port_ == 0; ++i) {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      port_ = std::atoi(between(read_file(said), "127.0.0.1:", '/').c_str());
    }
    return port_ != 0;
  }

  // The program to its end; whether that was a good one. Another process may be writing for a while.
  bool runs(const std::vector<std::string>& words) {
    for (int tries = 0; tries < 600; ++tries) {
      const int code = finish(start_program(words, log_));
      if (code != static_cast<int>(ErrorCode::busy)) return code == 0;
      ++waits_;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
  }

  void must(bool holds, const std::string& what) {
    if (holds) return;
    ++errors_;
    const std::lock_guard lock(mutex_);
    report_.tell(what);
  }

  void ask(int seed) {
    Random random(plan_.seed + static_cast<std::uint64_t>(seed));
    const std::string api = "/api/v1/";
    while (!stop_) {
      const auto document = api + "documents/document-" + note_name(static_cast<int>(below(random, kNotes)));
      const std::string targets[] = {api + "search?q=har",
                                     api + "search?q=lisbn",
                                     api + "search/text?q=%22harbour+commission%22+plan",
                                     api + "search/text?q=version+" + std::to_string(below(random, 50)),
                                     api + "stats",
                                     api + "goals",
                                     api + "timeline",
                                     api + "proposals",
                                     api + "documents",
                                     api + "nodes?limit=50",
                                     api + "nodes/person-maria-teles/neighborhood?depth=2",
                                     api + "nodes/place-lisbon/picture.svg",
                                     api + "nodes/place-porto/relations",
                                     api + "paths?from=person-maria-teles&to=place-faro",
                                     document,
                                     document + "/text",
                                     document + "/mentions"};
      const auto& target = targets[below(random, std::size(targets))];
      const auto answer = Call(port_, "GET", target).rest();
      const int status = status_of(answer);
      // What is asked for may have gone; of pictures only some are drawn at a time.
      must(status == 200 || status == 404 || (status == 503 && target.ends_with("svg")),
           "GET " + target + ": " + answer);
      ++requests_;
      if (const auto edge = between(answer, "\"edges\":[{\"id\":\"", '"'); !edge.empty())
        must(status_of(Call(port_, "GET", api + "edges/" + edge + "/evidence").rest()) != 500, "evidence");
    }
  }

  void hand_in_and_out(int writer) {
    Random random(plan_.seed + 100 + static_cast<std::uint64_t>(writer));
    for (int version = 1; !stop_; ++version) {
      const auto begin = Clock::now();
      const int number = static_cast<int>(below(random, kNotes / kWriters)) * kWriters + writer;
      const bool out = known_[number] > 0 && below(random, 4) == 0;
      const bool done = out ? take_out(number) : hand_in(number, version);
      if (done) known_[number] = out ? 0 : version;
      std::this_thread::sleep_for(Clock::now() - begin);  // other processes want to write, too
    }
  }

  bool hand_in(int number, int version) {
    const auto taken = Call(port_, "POST", "/api/v1/documents?name=" + note_name(number) + ".txt",
                            note(number, version), "Content-Type: application/octet-stream\r\n")
                           .rest();
    const auto id = between(taken, "{\"id\":", ',');
    const auto events = Call(port_, "GET", "/api/v1/jobs/" + id + "/events").rest();
    const bool done = status_of(taken) == 202 && events.find("\"state\":\"done\"") != events.npos;
    must(done, "POST " + note_name(number) + ": " + taken + events);
    ++handed_in_;
    return done;
  }

  bool take_out(int number) {
    while (true) {
      const auto answer = Call(port_, "DELETE", "/api/v1/documents/document-" + note_name(number)).rest();
      if (status_of(answer) == 503) {  // another process writes
        ++waits_;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        continue;
      }
      must(status_of(answer) == 200, "DELETE " + note_name(number) + ": " + answer);
      ++taken_out_;
      return status_of(answer) == 200;
    }
  }

  // Hangs up in the middle again and again, and goes on from there.
  void follow() {
    std::string last;
    while (!stop_) {
      Call events(port_, "GET", "/api/v1/jobs/events", "",
                  last.empty() ? "" : "Last-Event-ID: " + last + "\r\n");
      for (int i = 0; i < 20 && !stop_; ++i) {
        const auto part = events.more();
        if (part.empty()) break;
        if (const auto id = between(part, "\nid: ", '\n'); !id.empty()) last = id;
        ++events_;
      }
    }
  }

  // Backs up, ingests, restores and verifies in turn.
  void run_programs() {
    const auto backups = folder_.path("backups"), restored = folder_.path("restored");
    for (int turn = 0; !stop_; ++turn) {
      switch (turn % 4) {
        case 0:
          must(runs({"backup", backups, "--store", store_, "--keep", "3"}), "a backup failed");
          ++backups_;
          break;
        case 1:
          write_corpus(turn);
          must(runs({"ingest", corpus_, "--store", store_, "--quiet"}), "an ingest failed");
          ++ingests_;
          break;
        case 2:
          fs::remove_all(restored);
          must(runs({"restore", backups, "--store", restored}), "a restore failed");
          break;
        default:
          must(runs({"verify", "--store", store_}), "verify failed");
      }
    }
  }

  void tell() {
    std::uint64_t lost = 0, reports = 0;
    must(runs({"verify", "--store", store_}), "the store is not sound at the end");
    const auto store = Store::open(store_);
    must(static_cast<bool>(store), "the store does not open");
    for (int number = 0; store && number < kNotes; ++number) {
      const auto text = store->snapshot().text("document-" + note_name(number));
      const bool right =
          known_[number] == 0
              ? !text
              : text && text->find("in version " + std::to_string(known_[number]) + "\n") != text->npos;
      if (!right) ++lost;
    }
    std::istringstream lines(read_file(log_) + read_file(folder_.path("served")));
    for (std::string line; std::getline(lines, line);) {
      if (line.find("Sanitizer") != line.npos || line.find("runtime error") != line.npos) ++reports;
      if (reports > 0 || errors_ > 0) std::fprintf(stderr, "%s\n", line.c_str());
    }
    report_.say("requests", requests_.load());
    report_.say("handed_in", handed_in_.load());
    report_.say("taken_out", taken_out_.load());
    report_.say("events", events_.load());
    report_.say("backups", backups_.load());
    report_.say("ingests", ingests_.load());
    report_.say("waits", waits_.load());
    report_.zero("errors", errors_.load());
    report_.zero("lost", lost);
    report_.zero("sanitizer_reports", reports);
  }

  const Plan& plan_;
  Report& report_;
  const Folder folder_;
  const std::string store_ = folder_.path(), corpus_ = folder_.path("corpus"), log_ = folder_.path("log");
  pid_t server_ = 0;
  int port_ = 0;
  int known_[kNotes] = {};  // the version that was acknowledged last; 0: it is not there. Each has one writer
  std::mutex mutex_;
  std::atomic<bool> stop_ = false;
  std::atomic<std::uint64_t> requests_ = 0, handed_in_ = 0, taken_out_ = 0, events_ = 0, backups_ = 0,
                             ingests_ = 0, waits_ = 0, errors_ = 0;
};

}  // namespace

void load(const Plan& plan, Report& report) { MixedLoad(plan, report).run(); }

}  // namespace stemma::reliability
