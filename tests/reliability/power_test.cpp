// Disks that lose their power or refuse to work (disk.hpp).
#include <algorithm>

#include "graph/backup.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;

namespace {

struct Losses {
  std::uint64_t cuts = 0, acknowledged = 0, unopenable = 0, backups = 0, bad_backups = 0, ended = 0;
  Verdict sum{};
};

// Cuts the power of one writer after the other, on one store for a while. The moments lie anywhere in the
// life of a writer; every third is early, while it recovers from the cut before.
Losses cut_power(const Plan& plan, bool lies, Report& report) {
  Random random(plan.seed + lies);
  Losses losses;
  std::unique_ptr<Folder> folder;
  for (std::uint64_t i = 0; plan.goes_on(i); ++i, ++losses.cuts) {
    if (i % 20 == 0) folder = std::make_unique<Folder>();
    const auto store = folder->path(), journal = folder->path("journal"),
               backups_to = folder->path("backups");
    const auto at = 1 + below(random, i % 3 == 1 ? 60 : 1500);
    fs::remove_all(store + ".attic");
    const int code = finish(start({"unplug", store, journal, std::to_string(random()), std::to_string(at),
                                   lies ? "1" : "0", backups_to}));
    if (code != 9) {
      ++losses.ended;
      if (!lies) report.tell("cut " + std::to_string(i) + ": the writer ended with " + std::to_string(code));
    }
    const Oracle oracle(journal);
    losses.acknowledged += oracle.acknowledged();
    const auto opened =
        Store::open(store, below(random, 2) ? Store::Mode::read_write : Store::Mode::read_only);
    if (!opened) {
      const bool nothing = oracle.acknowledged() == 0 && opened.error().code == ErrorCode::not_found;
      if (!nothing) {
        ++losses.unopenable;
        if (!lies) report.tell("cut " + std::to_string(i) + ": " + opened.error().text());
      }
      if (!nothing || i % 20 == 19) folder = std::make_unique<Folder>();
      continue;
    }
    const auto verdict = compare(*opened, oracle);
    losses.sum.lost += verdict.lost;
    losses.sum.half += verdict.half;
    losses.sum.unsound += verdict.unsound;
    if (!verdict.clean() && !lies) report.tell("cut " + std::to_string(i) + ": " + verdict.why);
    settle(journal, verdict, oracle);
    if (lies || !fs::exists(backups_to + ".done")) continue;
    ++losses.backups;
    const auto restored = restore(backups_to, 0, folder->path("restored"));
    const auto of_backup =
        restored ? compare(Store::open(folder->path("restored")).value(), oracle, true) : Verdict{1, 0, 0};
    fs::remove_all(folder->path("restored"));
    if (of_backup.clean()) continue;
    ++losses.bad_backups;
    report.tell("cut " + std::to_string(i) +
                ": backup: " + (restored ? of_backup.why : restored.error().text()));
  }
  return losses;
}

}  // namespace

void power(const Plan& plan, Report& report) {
  const auto losses = cut_power(plan, false, report);
  report.say("cuts", losses.cuts);
  report.say("acked", losses.acknowledged);
  report.zero("lost", losses.sum.lost);
  report.zero("half", losses.sum.half);
  report.zero("verify_failures", losses.sum.unsound);
  report.zero("unopenable", losses.unopenable);
  report.zero("not_cut", losses.ended);
  report.say("backups_restored", losses.backups);
  report.zero("backups_bad", losses.bad_backups);
  auto control = plan;
  control.count = std::max<std::uint64_t>(5, losses.cuts / 10);
  control.end = Plan().end;
  const auto lied = cut_power(control, true, report);
  const auto lost = lied.sum.lost + lied.unopenable;
  report.say("control_cuts", control.count);
  report.say("control_lost", lost);
  report.must("the control without sync lost nothing", lost > 0);
}

void faults(const Plan& plan, Report& report) {
  Random random(plan.seed);
  std::uint64_t acknowledged = 0, crashed = 0, refused_wrongly = 0, unopenable = 0;
  Verdict sum;
  std::uint64_t i = 0;
  for (; plan.goes_on(i); ++i) {
    const Folder folder;
    const auto store = folder.path(), journal = folder.path("journal");
    const std::uint64_t times[] = {1, 3, std::uint64_t{1} << 60};
    const auto at = 1 + below(random, 400), many = times[i % 3];
    const int code = finish(
        start({"break", store, journal, std::to_string(random()), std::to_string(at), std::to_string(many)}));
    if (code != 0) {
      ++(code > 127 ? crashed : refused_wrongly);
      report.tell("fault at " + std::to_string(at) + ", " + std::to_string(many) + " times: exit code " +
                  std::to_string(code));
    }
    const Oracle oracle(journal);
    acknowledged += oracle.acknowledged();
    const auto opened = Store::open(store);
    if (!opened) {
      ++unopenable;
      report.tell(opened.error().text());
      continue;
    }
    const auto verdict = compare(*opened, oracle);
    sum.lost += verdict.lost;
    sum.half += verdict.half;
    sum.unsound += verdict.unsound;
    if (!verdict.clean()) report.tell("fault at " + std::to_string(at) + ": " + verdict.why);
  }
  report.say("points", i);
  report.say("acked", acknowledged);
  report.zero("lost", sum.lost);
  report.zero("torn", sum.half);
  report.zero("verify_failures", sum.unsound);
  report.zero("crashed", crashed);
  report.zero("wrong_behaviour", refused_wrongly);
  report.zero("unopenable", unopenable);
}

}  // namespace stemma::reliability
