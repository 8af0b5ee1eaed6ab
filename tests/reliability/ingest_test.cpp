// The program itself, killed while it reads a folder: run again, it completes the work.
#include <fstream>

#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;

namespace {

void write_corpus(const std::string& folder) {
  fs::create_directories(folder);
  for (int i = 0; i < 40; ++i)
    std::ofstream(folder + "/note" + std::to_string(i) + ".txt")
        << "Note " << i << "\n\n14 March 20" << 10 + i % 10
        << "\n\nThe Harbour Commission of Lisbon should publish plan " << i
        << " for the quays by 2031. Maria Teles, chair of the Harbour Commission, met the mayor of Porto.\n";
}

}  // namespace

void ingest(const Plan& plan, Report& report) {
  Random random(plan.seed);
  const Folder folder;
  const auto corpus = folder.path("corpus");
  write_corpus(corpus);
  const auto ingest_into = [&](const std::string& store) {
    return start_program({"ingest", corpus, "--store", store}, "/dev/null");
  };
  report.must("an undisturbed ingest works", finish(ingest_into(folder.path("whole"))) == 0);
  const auto whole = dump(Store::open(folder.path("whole")).value());
  std::uint64_t kills = 0, violated = 0, unfinished = 0, killed_midway = 0;
  while (plan.goes_on(kills)) {
    const auto store = folder.path("store");
    fs::remove_all(store);
    for (int times = 0; times < 3 && kills < plan.count; ++times, ++kills) {
      kill_after(ingest_into(store), std::chrono::microseconds(below(random, 700000)));
      const auto opened = Store::open(store);
      if (!opened && opened.error().code == ErrorCode::not_found) continue;
      if (!opened || !violations(*opened).empty()) {
        ++violated;
        report.tell(opened ? violations(*opened) : opened.error().text());
        continue;
      }
      const auto there = opened->snapshot().documents().value().size();
      if (there > 0 && there < 40) ++killed_midway;
    }
    const int code = finish(ingest_into(store));
    if (code == 0 && dump(Store::open(store).value()) == whole) continue;
    ++unfinished;
    report.tell("run again, the ingest ended with " + std::to_string(code));
  }
  report.say("kills", kills);
  report.say("midway", killed_midway);
  report.zero("verify_failures", violated);
  report.zero("reruns_differ", unfinished);
}

}  // namespace stemma::reliability
