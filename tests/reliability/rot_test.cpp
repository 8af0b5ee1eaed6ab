// Bits that flip, files that are cut or gone: noticed or harmless, never a wrong answer; and what repair
// makes of it.
#include <algorithm>
#include <fstream>
#include <thread>

#include "graph/repair.hpp"
#include "graph/rocksdb_backup.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;

namespace {

enum Seen { harmless = 0, noticed = 1, wrong = 2, older = 3 };
enum Mended { whole = 0, part = 1, refused = 2, bad = 3 };

// What a user would ask, as text; "" where the store says that it is damaged.
std::string answers(const Snapshot& snapshot) {
  std::string all;
  for (const auto* id : {"place-port0", "person-ann1", "person-bo", "document-4", "document-7"}) {
    const auto node = snapshot.node(id);
    if (!node && node.error().code != ErrorCode::not_found) return "";
    all += node ? node->name + ' ' + std::to_string(node->degree) + '\n' : "none\n";
    NeighborhoodQuery query;
    query.node = id;
    const auto around = snapshot.neighborhood(query);
    if (!around && around.error().code != ErrorCode::not_found) return "";
    if (around)
      for (const auto& edge : around->edges) all += edge.id + ' ' + std::to_string(edge.weight) + '\n';
  }
  const auto text = snapshot.text("document-4");
  if (!text && text.error().code != ErrorCode::not_found) return "";
  const auto found = snapshot.search({"Ann", "", 20});
  if (!found) return "";
  for (const auto& hit : *found) all += hit.node.id + '\n';
  return all + (text ? *text : "none");
}

std::string dump_or_nothing(const Snapshot& snapshot) {
  std::string all;
  const auto done = export_jsonl(snapshot, [&](const std::string& line) { all += line + '\n'; });
  return done ? all : "";
}

Seen look(const std::string& store, const std::string& sound_answers, const std::string& sound_dump,
          bool may_be_older, const Oracle& oracle) {
  const auto opened = Store::open(store);
  if (!opened) return noticed;
  const auto said = answers(opened->snapshot());
  const auto found = verify(opened->snapshot());
  if (!found || !found->empty()) return said.empty() || said == sound_answers ? noticed : wrong;
  const auto dumped = dump_or_nothing(opened->snapshot());
  if (dumped == sound_dump && said == sound_answers) return harmless;
  return may_be_older && compare(*opened, oracle, true).clean() ? older : wrong;
}

Mended mend(const std::string& store, const std::string& sound_dump, const Oracle& oracle) {
  const auto report = repair(store);
  if (!report)
    return report.error().code == ErrorCode::corrupt || report.error().code == ErrorCode::not_found ||
                   report.error().code == ErrorCode::unsupported
               ? refused
               : bad;
  const auto opened = Store::open(store);
  if (!opened) return bad;
  if (dump_or_nothing(opened->snapshot()) == sound_dump) return whole;
  return compare(*opened, oracle, true).clean() ? part : bad;
}

// A store in several files; with `log`, its writer was killed, so that the end is in the log alone.
void make(const std::string& store, const std::string& journal, bool log, Random& random) {
  for (int sessions = 0; sessions < 3; ++sessions) {
    const auto child = start({"write", store, journal, std::to_string(2 * (random() / 2))});
    while (Oracle(journal).acknowledged() < static_cast<std::uint64_t>(30 * (sessions + 1)))
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    kill_after(child, std::chrono::microseconds(0));
  }
  if (!log) (void)Store::open(store, Store::Mode::read_write).value();
}

// Says what was done, "" for nothing.
std::string damage(const fs::path& file, Random& random) {
  const auto size = fs::file_size(file);
  const auto how = below(random, 5);
  if (how == 0) {
    fs::remove(file);
    return "removed";
  }
  if (how == 1 && size > 0) {
    fs::resize_file(file, below(random, size));
    return "cut";
  }
  if (size == 0) return "";
  const auto bit = below(random, size * 8);
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekg(static_cast<std::streamoff>(bit / 8));
  const char byte = static_cast<char>(bytes.get() ^ (1 << (bit % 8)));
  bytes.seekp(static_cast<std::streamoff>(bit / 8));
  bytes.put(byte);
  return "bit " + std::to_string(bit);
}

}  // namespace

// examine STORE JOURNAL ANSWERS DUMP MAY_BE_OLDER: exit code Seen + 4 * Mended.
int examine(const std::vector<std::string>& words) {
  const Oracle oracle(words[1]);
  const auto said = read_file(words[2]), dumped = read_file(words[3]);
  const auto seen = look(words[0], said, dumped, words[4] == "1", oracle);
  return seen + 4 * mend(words[0], dumped, oracle);
}

namespace {

std::vector<fs::path> logs_of(const std::string& store) {
  std::vector<fs::path> logs;
  for (const auto& entry : fs::directory_iterator(store + "/db"))
    if (entry.path().extension() == ".log") logs.push_back(entry.path());
  std::ranges::sort(logs);
  return logs;
}

// One family has in a file what another has in the log alone; a newer log has followed it.
bool notices_a_cut_log() {
  Folder folder;
  const auto damaged = folder.path("damaged");
  use_environment(nullptr, std::size_t{32} << 10);
  {
    auto store = Store::create(folder.path()).value();
    const auto grow = [&](int number) {
      const auto who = "Ann" + std::to_string(number);
      put(store,
          Page(std::to_string(number), who + " lives. " + std::string(2000, 'x')).entity("person", who))
          .value();
    };
    int number = 0;
    while (logs_of(folder.path()).size() < 2) grow(number++);
    for (int more = 0; more < 2; ++more) grow(number++);
    copy_folder(folder.path(), damaged);  // as a kill leaves it
  }
  use_environment(nullptr);
  if (!Store::open(damaged)) return false;  // it must be sound before
  const auto log = logs_of(damaged).front();
  fs::resize_file(log, fs::file_size(log) - 100);
  const auto opened = Store::open(damaged);
  return !opened && opened.error().code == ErrorCode::corrupt;
}

}  // namespace

void rot(const Plan& plan, Report& report) {
  report.zero("unnoticed_cuts_of_a_followed_log", notices_a_cut_log() ? 0 : 1);
  Random random(plan.seed);
  std::uint64_t seen[4] = {}, mended[4] = {}, crashes = 0;
  std::unique_ptr<Folder> folder;
  std::vector<std::string> files;
  std::uint64_t i = 0;
  for (; plan.goes_on(i); ++i) {
    if (i % 100 == 0) {
      folder = std::make_unique<Folder>();
      make(folder->path(), folder->path("journal"), i % 200 >= 100, random);
      const auto sound = Store::open(folder->path()).value();
      std::ofstream(folder->path("answers"), std::ios::binary) << answers(sound.snapshot());
      std::ofstream(folder->path("dump"), std::ios::binary) << dump(sound);
      settle(folder->path("journal"), compare(sound, Oracle(folder->path("journal"))),
             Oracle(folder->path("journal")));
      files.clear();
      for (const auto& entry : fs::recursive_directory_iterator(folder->path()))
        if (entry.is_regular_file()) files.push_back(fs::relative(entry.path(), folder->path()).string());
      std::ranges::sort(files);
    }
    const auto damaged = folder->path("damaged");
    copy_folder(folder->path(), damaged);
    const auto file = files[below(random, files.size())];
    const auto how = damage(fs::path(damaged) / file, random);
    // The end of a log that was cut by a kill may be lost without a trace; closed in peace it holds nothing.
    const bool may_be_older = i % 200 >= 100 && file.ends_with(".log") && (how == "removed" || how == "cut");
    const int code = finish(start({"examine", damaged, folder->path("journal"), folder->path("answers"),
                                   folder->path("dump"), may_be_older ? "1" : "0"}));
    if (code > 15) {
      ++crashes;
      report.tell(file + ' ' + how + ": exit code " + std::to_string(code));
      continue;
    }
    ++seen[code % 4];
    ++mended[code / 4];
    const auto what =
        std::to_string(i) + (i % 200 >= 100 ? ", after a kill, " : ", closed, ") + file + ' ' + how;
    if (code % 4 == wrong) report.tell(what + ": a wrong answer");
    if (code / 4 == bad) report.tell(what + ": repair made it worse");
  }
  report.say("damages", i);
  report.say("detected", seen[noticed]);
  report.say("harmless", seen[harmless]);
  report.say("older_state", seen[older]);
  report.zero("wrong_answers", seen[wrong]);
  report.zero("crashes", crashes);
  report.say("repaired", mended[whole]);
  report.say("repaired_in_part", mended[part]);
  report.say("repair_refused", mended[refused]);
  report.zero("repair_wrong", mended[bad]);
}

}  // namespace stemma::reliability
