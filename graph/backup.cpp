#include "graph/backup.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <filesystem>
#include <sstream>

#include "graph/access.hpp"
#include "graph/format.hpp"
#include "graph/rocksdb.hpp"

namespace stemma::graph {
namespace {

namespace fs = std::filesystem;

// One process at a time makes or takes backups in a folder.
class FolderLock {
 public:
  explicit FolderLock(const std::string& folder)
      : file_(::open((fs::path(folder) / "LOCK").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
    if (file_ < 0)
      throw Failure({ErrorCode::io, "the folder " + folder + " cannot be written", "check its permissions"});
    if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
    ::close(file_);
    throw Failure(
        {ErrorCode::busy, "another process makes a backup in " + folder, "wait until it has finished"});
  }
  ~FolderLock() { ::close(file_); }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

 private:
  int file_;
};

// What is noted with a backup: of which store it is, and how far that was.
struct Note {
  std::string uuid;
  std::uint64_t documents = 0;
};

Note read_note(const std::string& text) {
  Note note;
  std::istringstream(text) >> note.uuid >> note.documents;
  return note;
}

Backup backup_of(const BackupNote& from) {
  return {from.number, from.time, read_note(from.note).documents, from.bytes};
}

void prepare(const std::string& folder, const std::string& uuid) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error || !fs::is_directory(folder))
    throw Failure({ErrorCode::io, "cannot make the folder " + folder + (error ? ": " + error.message() : ""),
                   "name another folder for the backups"});
  if (fs::is_empty(folder)) return;
  if (has_marker(folder) ||
      (!fs::exists(fs::path(folder) / "meta") && !fs::exists(fs::path(folder) / "LOCK")))
    throw Failure({ErrorCode::exists, "the folder " + folder + " holds other files than backups",
                   "name an empty folder, or one that does not exist yet"});
  for (const auto& old : list_backups(folder))
    if (read_note(old.note).uuid != uuid)
      throw Failure({ErrorCode::exists, "the folder " + folder + " holds backups of another store",
                     "name a folder of its own for each store"});
}

std::vector<BackupNote> known_backups(const std::string& folder) {
  const Error none{ErrorCode::not_found, "there are no backups in " + folder, "`stemma backup` makes one"};
  if (!fs::exists(fs::path(folder) / "meta")) throw Failure(none);
  auto all = list_backups(folder);
  if (all.empty()) throw Failure(none);
  return all;
}

BackupNote chosen(const std::string& folder, std::uint32_t number) {
  const auto all = known_backups(folder);
  if (number == 0) return all.back();
  for (const auto& note : all)
    if (note.number == number) return note;
  throw Failure({ErrorCode::not_found, "there is no backup " + std::to_string(number) + " in " + folder,
                 "`stemma backup --list` names them; a damaged one is left out"});
}

}  // namespace

Result<Backup> backup(const Snapshot& snapshot, const std::string& folder, std::uint32_t keep) {
  return guarded([&] {
    const auto& access = snapshot.access();
    prepare(folder, access.uuid());
    const FolderLock lock(folder);
    const auto number =
        access.view().back_up(folder, access.uuid() + ' ' + std::to_string(access.counters().documents));
    if (keep > 0) keep_backups(folder, keep);
    return backup_of(chosen(folder, number));
  });
}

Result<std::vector<Backup>> backups(const std::string& folder) {
  return guarded([&] {
    std::vector<Backup> all;
    for (const auto& note : known_backups(folder)) all.push_back(backup_of(note));
    return all;
  });
}

Result<Backup> restore(const std::string& folder, std::uint32_t number, const std::string& store) {
  return guarded([&] {
    const auto note = chosen(folder, number);
    prepare_folder(store);
    Marker marker{kFormatVersion, read_note(note.note).uuid, false};
    write_marker(store, marker);
    restore_backup(folder, note.number, database_folder(store));
    sync_folder(store);
    marker.complete = true;
    write_marker(store, marker);
    const auto violations = verify(Store::open(store).value().snapshot()).value();
    if (!violations.empty())
      throw Failure({ErrorCode::corrupt,
                     "the restored store " + store + " is not sound: " + violations.front().what,
                     "take an older backup, or run `stemma verify --repair`"});
    return backup_of(note);
  });
}

}  // namespace stemma::graph
