// Processes killed at any moment of what they do to a store.
#include <sys/wait.h>

#include <fstream>
#include <thread>

#include "graph/backup.hpp"
#include "graph/format.hpp"
#include "graph/repair.hpp"
#include "graph/rocksdb.hpp"
#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

using namespace graph;
namespace fs = std::filesystem;

namespace {

class KillLoop {
 public:
  KillLoop(const Plan& plan, Report& report) : plan_(plan), report_(report), random_(plan.seed) {}

  void run() {
    std::uint64_t i = 0;
    for (; plan_.goes_on(i); ++i) {
      if (i % 50 == 0) fresh();
      const auto mode = below(random_, 10);
      if (mode < 5 || !Store::open(store_))
        kill_writer();
      else if (mode == 5)
        kill_import();
      else if (mode < 8)
        kill_backup();
      else if (mode == 8)
        kill_restore();
      else
        kill_repair();
    }
    report_.say("kills", i);
    report_.say("acked", acknowledged_);
    report_.zero("lost", sum_.lost);
    report_.zero("half", sum_.half);
    report_.zero("verify_failures", sum_.unsound);
    report_.zero("unopenable", unopenable_);
    report_.say("reruns", reruns_);
    report_.zero("reruns_failed", reruns_failed_);
    report_.say("backups_restored", restored_);
    report_.zero("backups_bad", bad_backups_);
    report_.must("nothing was acknowledged", acknowledged_ > 0);
  }

 private:
  void fresh() {
    for (const auto& entry : fs::directory_iterator(fs::path(store_).parent_path()))
      fs::remove_all(entry.path());
  }

  // Every other time from the child's start, with its recovery of the store, else from its first change.
  void kill(const std::vector<std::string>& words, std::size_t most) {
    const auto size = [&] { return fs::exists(journal_) ? fs::file_size(journal_) : 0; };
    const auto before = size();
    const auto child = start(words);
    if (below(random_, 2))
      for (int i = 0; i < 4000 && size() == before; ++i)
        std::this_thread::sleep_for(std::chrono::microseconds(500));
    kill_after(child, moment(most));
  }

  std::chrono::microseconds moment(std::size_t most) {
    return std::chrono::microseconds(below(random_, most));
  }

  void kill_writer() {
    kill({"write", store_, journal_, std::to_string(random_())}, 80000);
    check();
  }

  void kill_import() {
    const int version = Oracle(journal_).newest() + 1;
    const auto file = folder_.path("import.jsonl");
    write_dump(file, version);
    const std::vector<std::string> words = {
        "import", store_, journal_, file, "0", "19", std::to_string(version)};
    kill(words, 60000);
    check();
    ++reruns_;
    if (finish(start(words)) != 0) ++reruns_failed_;
    check();
  }

  // What an import of documents 0 to 19 reads.
  void write_dump(const std::string& file, int version) {
    Folder folder;
    auto store = Store::create(folder.path()).value();
    for (int number = 0; number < 20; ++number) put(store, page(number, version)).value();
    std::ofstream(file) << dump(store);
  }

  void kill_backup() {
    kill({"backup", store_, journal_, std::to_string(random_()), backups_}, 400000);
    check();
    restore_newest();
  }

  // Every backup that was reported done is there.
  void restore_newest() {
    int done = 0;
    std::ifstream file(backups_ + ".done");
    for (int number; file >> number;) done = number;
    if (done == 0) return;
    const auto known = backups(backups_);
    if (!known || known->back().number < static_cast<std::uint32_t>(done)) {
      ++bad_backups_;
      return report_.tell("backup " + std::to_string(done) + " is gone");
    }
    fs::remove_all(restored_to_);
    const auto made = restore(backups_, 0, restored_to_);
    check_restored(made);
  }

  void check_restored(const Result<Backup>& made) {
    ++restored_;
    const auto verdict =
        made ? compare(Store::open(restored_to_).value(), Oracle(journal_), true) : Verdict{1, 0, 0};
    if (verdict.clean()) return;
    ++bad_backups_;
    report_.tell("a backup is bad: " + (made ? verdict.why : made.error().text()));
  }

  void kill_restore() {
    if (!backups(backups_)) return kill_backup();
    fs::remove_all(restored_to_);
    kill_after(start({"restore", backups_, restored_to_}), moment(40000));
    if (Store::open(restored_to_)) return check_restored(backups(backups_).value().back());
    ++reruns_;
    check_restored(restore(backups_, 0, restored_to_));
  }

  // Damages what is derived first.
  void kill_repair() {
    {
      const auto database = Database::open(database_folder(store_), Database::Mode::read_write);
      Batch batch;
      database->view()->scan(Family::adjacency, "", [&](std::string_view key, std::string_view) {
        batch.erase(Family::adjacency, std::string(key));
        return true;
      });
      database->commit(batch);
    }
    kill_after(start({"repair", store_}), moment(100000));
    ++reruns_;
    const auto repaired = repair(store_);
    if (!repaired || !repaired->lost.empty()) {
      ++reruns_failed_;
      report_.tell("repair: " +
                   (repaired ? "lost " + repaired->lost.front().document : repaired.error().text()));
    }
    check();
  }

  void check() {
    const Oracle oracle(journal_);
    acknowledged_ += oracle.acknowledged();
    const auto mode = below(random_, 2) ? Store::Mode::read_write : Store::Mode::read_only;
    const auto store = Store::open(store_, mode);
    if (!store) {
      if (oracle.acknowledged() == 0 && store.error().code == ErrorCode::not_found)
        return;  // killed in create()
      ++unopenable_;
      return report_.tell(store.error().text());
    }
    const auto verdict = compare(*store, oracle);
    sum_.lost += verdict.lost;
    sum_.half += verdict.half;
    sum_.unsound += verdict.unsound;
    if (!verdict.clean()) report_.tell(verdict.why);
    settle(journal_, verdict, oracle);
  }

  const Plan& plan_;
  Report& report_;
  Random random_;
  Folder folder_;
  const std::string store_ = folder_.path(), journal_ = folder_.path("journal"),
                    backups_ = folder_.path("backups"), restored_to_ = folder_.path("restored");
  Verdict sum_;
  std::uint64_t acknowledged_ = 0, unopenable_ = 0, reruns_ = 0, reruns_failed_ = 0, restored_ = 0,
                bad_backups_ = 0;
};

}  // namespace

void kill9(const Plan& plan, Report& report) { KillLoop(plan, report).run(); }

}  // namespace stemma::reliability
