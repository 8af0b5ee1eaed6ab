// The seam to the key value store below: get, multi-get, ordered scan, atomic batch, snapshot; nothing else
// is used. rocksdb.cpp is alone in knowing RocksDB. Keys compare as bytes.
//
// Errors are thrown as Failure: corrupt (checksums, missing files), io (disk full, read and write errors),
// busy (held by another process), not_found (no database).
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stemma::graph {

// Column families. Their names (family_name) are on disk: never rename, never reuse.
enum class Family : std::uint8_t {
  meta,
  documents,
  texts,
  fragments,
  decisions,
  nodes,
  ids,
  edges,
  adjacency,
  evidence,
  origins,
  image,  // RocksDB's own "default", so that it is there in every store
  words,
};
inline constexpr std::size_t kFamilies = 13;
bool is_kept(Family family);  // what the others are derived from (docs/storage-format.md)
const char* family_name(Family family);

// Changes that take effect together or not at all.
class Batch {
 public:
  struct Change {
    Family family;
    std::string key;
    std::optional<std::string> value;  // nullopt: the key goes
  };
  void put(Family family, std::string key, std::string value) {
    changes_.push_back({family, std::move(key), std::move(value)});
  }
  void erase(Family family, std::string key) { changes_.push_back({family, std::move(key), std::nullopt}); }
  const std::vector<Change>& changes() const { return changes_; }
  bool empty() const { return changes_.empty(); }

 private:
  std::vector<Change> changes_;
};

class Database;

// Walks over the keys of a family that start with a prefix, in order. Keeps its view; for one thread.
class Cursor {
 public:
  virtual ~Cursor() = default;
  virtual bool valid() const = 0;
  // Until the next move. REQUIRES: valid()
  virtual std::string_view key() const = 0;
  virtual std::string_view value() const = 0;
  virtual void next() = 0;                      // REQUIRES: valid()
  virtual void seek(std::string_view key) = 0;  // the first key that is not before it
};

// One consistent state of the database; later commits do not show. Thread-safe. Keeps its database open.
class View {
 public:
  virtual ~View() = default;
  virtual std::optional<std::string> get(Family family, std::string_view key) const = 0;
  // One value a key, in the order of the keys.
  virtual std::vector<std::optional<std::string>> get_all(Family family,
                                                          const std::vector<std::string>& keys) const = 0;
  // Visits the keys that start with `prefix` in order until the visitor says false; with `from`, those that
  // are not before it.
  using Visit = std::function<bool(std::string_view key, std::string_view value)>;
  virtual void scan(Family family, std::string_view prefix, const Visit& visit,
                    std::string_view from = {}) const = 0;
  virtual std::unique_ptr<Cursor> cursor(Family family, std::string prefix) const = 0;  // at the first
  // The last key that starts with `prefix` and is not behind `key`, with its value.
  using Entry = std::pair<std::string, std::string>;
  virtual std::optional<Entry> floor(Family family, std::string_view prefix, std::string_view key) const = 0;
  virtual std::uint64_t bytes_on_disk() const = 0;  // of the whole database, now
  virtual std::string identity() const = 0;         // of the database; another when it was made anew
  virtual std::string folder() const = 0;           // of the database
  // Adds a backup of the last commit to a folder of backups, beside commits; its number. See BackupNote.
  virtual std::uint32_t back_up(const std::string& folder, const std::string& note) const = 0;
};

// Sorted files beside a database, to be taken in as a whole: the fast way to fill one.
class Tables {
 public:
  virtual ~Tables() = default;
  // REQUIRES: the keys of a family rise
  virtual void put(Family family, std::string_view key, std::string_view value) = 0;
};

class Database {
 public:
  // read_write makes families that an older store lacks; for reading they are empty. salvage: only the
  // families that are kept, for reading, and a damaged log up to its damage.
  enum class Mode { read_write, read_only, salvage };

  // Makes a database in a folder that does not exist yet. The only call that creates.
  static std::shared_ptr<Database> create(const std::string& folder);
  static std::shared_ptr<Database> open(const std::string& folder, Mode mode);

  virtual ~Database() = default;
  virtual std::shared_ptr<const View> view() const = 0;  // of the last commit
  // Returns when the changes are on disk, or where that may come `later`: with the next commit that is not
  // later, with sync(), or when the database is closed. After a Failure nothing has changed; ask ready()
  // before the next commit.
  virtual void commit(const Batch& batch, bool later = false) = 0;
  // Returns when all commits are on disk. After a Failure the last ones may be lost; ask ready() as above.
  virtual void sync() = 0;
  // Tables in a folder of the same file system as the database; the folder is emptied first, and goes with
  // them.
  virtual std::unique_ptr<Tables> tables(const std::string& folder) = 0;
  // As a commit of all that was put: whole or not at all, and on disk when it returns. REQUIRES: made by
  // tables()
  virtual void take_in(std::unique_ptr<Tables> tables) = 0;
  // Gives back the room of what tables brought into a family that is to be written anew; views may lose it.
  virtual void clear_tables(Family family) = 0;
  // Whether a commit may be tried. After a failed one it is made ready again where that is possible (the disk
  // was full and has room again); where not, closing all views and opening the database again helps.
  virtual bool ready() = 0;
  // Writes everything anew without what was changed or taken out since: smaller, and quicker to read. Needs
  // room for a second copy of the largest family meanwhile.
  virtual void compact() = 0;
};

// Keeps other processes from opening the database for writing as long as it lives. Throws Failure busy.
std::shared_ptr<void> lock_database(const std::string& folder);

// A folder of backups: each is a whole database, with the files that it shares with others kept once
// (rocksdb_backup.cpp). Only one process at a time may write to it.
struct BackupNote {
  std::uint32_t number = 0;  // counts from 1
  std::int64_t time = 0;     // seconds since 1970
  std::uint64_t bytes = 0;   // of the backup; shared ones too
  std::string note;          // as given to back_up()
};
std::vector<BackupNote> list_backups(const std::string& folder);  // the oldest first, without damaged ones
void keep_backups(const std::string& folder, std::uint32_t newest);
// Into a folder that does not exist yet; checks every byte on the way.
void restore_backup(const std::string& folder, std::uint32_t number, const std::string& into);

}  // namespace stemma::graph
