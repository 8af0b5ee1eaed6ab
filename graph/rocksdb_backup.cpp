#include "graph/rocksdb_backup.hpp"

#include <rocksdb/utilities/backup_engine.h>

#include <filesystem>
#include <memory>

#include "graph/rocksdb.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

// An engine, and the logger that it does not own.
template <class Base>
struct Engine {
  explicit Engine(const std::string& folder) : logger(silent()) {
    rocksdb::BackupEngineOptions how(folder, environment());
    how.info_log = logger.get();
    Base* opened = nullptr;
    check(Base::Open(how, environment(), &opened), "opening the backups");
    engine.reset(opened);
  }
  Base* operator->() const { return engine.get(); }

  std::shared_ptr<rocksdb::Logger> logger;
  std::unique_ptr<Base> engine;
};
using Writer = Engine<rocksdb::BackupEngine>;
using Reader = Engine<rocksdb::BackupEngineReadOnly>;

}  // namespace

std::uint32_t back_up(rocksdb::DB& db, const std::string& folder, const std::string& note) {
  const Writer engine(folder);
  rocksdb::CreateBackupOptions how;
  how.flush_before_backup = true;  // so that the next backup shares the files, which logs cannot be
  rocksdb::BackupID number = 0;
  check(engine->CreateNewBackupWithMetadata(how, &db, note, &number), "making the backup");
  const auto status = engine->VerifyBackup(number, true);
  if (!status.ok()) {
    (void)engine->DeleteBackup(number);
    fail(status, "reading the new backup again");
  }
  return number;
}

std::vector<BackupNote> list_backups(const std::string& folder) {
  const Reader engine(folder);
  std::vector<rocksdb::BackupInfo> infos;
  engine->GetBackupInfo(&infos);
  std::vector<BackupNote> notes;
  for (const auto& info : infos)
    notes.push_back({info.backup_id, info.timestamp, info.size, info.app_metadata});
  return notes;
}

void keep_backups(const std::string& folder, std::uint32_t newest) {
  check(Writer(folder)->PurgeOldBackups(newest), "removing old backups");
}

void restore_backup(const std::string& folder, std::uint32_t number, const std::string& into) {
  std::filesystem::create_directories(into);
  check(Reader(folder)->RestoreDBFromBackup(number, into, into), "restoring the backup");
}

}  // namespace stemma::graph
