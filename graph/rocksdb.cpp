#include "graph/rocksdb.hpp"

#include <rocksdb/convenience.h>
#include <rocksdb/db.h>
#include <rocksdb/env.h>
#include <rocksdb/write_batch.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <set>
#include <thread>

#include "graph/rocksdb_backup.hpp"
#include "graph/rocksdb_options.hpp"
#include "graph/rocksdb_tables.hpp"
#include "graph/time_limit.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

class RocksDatabase final : public Database, public std::enable_shared_from_this<RocksDatabase> {
 public:
  RocksDatabase(rocksdb::DB* db, std::vector<rocksdb::ColumnFamilyHandle*> handles, std::string folder,
                Mode mode)
      : db_(db), handles_(std::move(handles)), folder_(std::move(folder)), mode_(mode) {}
  ~RocksDatabase() override {
    // Closed in peace, nothing is in the log alone: all that is there is in files with checksums and a list.
    if (mode_ == Mode::read_write && !failed_) (void)db_->Flush(rocksdb::FlushOptions(), handles_);
    for (auto* handle : handles_)
      if (handle) (void)db_->DestroyColumnFamilyHandle(handle);
    (void)db_->Close();
  }
  RocksDatabase(const RocksDatabase&) = delete;
  RocksDatabase& operator=(const RocksDatabase&) = delete;

  std::shared_ptr<const View> view() const override;
  void commit(const Batch& batch, bool later) override;
  void sync() override;
  std::unique_ptr<Tables> tables(const std::string& folder) override;
  void take_in(std::unique_ptr<Tables> tables) override;
  void clear_tables(Family family) override;
  bool ready() override;
  void compact() override;
  std::uint64_t bytes_on_disk() const;

  rocksdb::DB& db() const { return *db_; }
  rocksdb::ColumnFamilyHandle* handle(Family family) const { return handles_[place_of(family)]; }
  Mode mode() const { return mode_; }

 private:
  std::unique_ptr<rocksdb::DB> db_;
  std::vector<rocksdb::ColumnFamilyHandle*> handles_;
  std::string folder_;
  Mode mode_;
  bool failed_ = false;  // the last commit did; RocksDB refuses to write until it has been resumed
};

class RocksView final : public View {
 public:
  explicit RocksView(std::shared_ptr<const RocksDatabase> base) : base_(std::move(base)) {
    if (base_->mode() == Database::Mode::read_write) snapshot_ = base_->db().GetSnapshot();
  }
  ~RocksView() override {
    if (snapshot_ != nullptr) base_->db().ReleaseSnapshot(snapshot_);
  }
  RocksView(const RocksView&) = delete;
  RocksView& operator=(const RocksView&) = delete;

  std::optional<std::string> get(Family family, std::string_view key) const override {
    TimeLimit::check();
    if (!has(family)) return std::nullopt;
    rocksdb::PinnableSlice value;
    const auto status = base_->db().Get(reading(snapshot_), base_->handle(family), slice(key), &value);
    if (status.IsNotFound()) return std::nullopt;
    check(status, "reading the store");
    return value.ToString();
  }

  std::vector<std::optional<std::string>> get_all(Family family,
                                                  const std::vector<std::string>& keys) const override {
    TimeLimit::check();
    std::vector<std::optional<std::string>> found(keys.size());
    if (!has(family)) return found;
    std::vector<rocksdb::Slice> slices(keys.begin(), keys.end());
    std::vector<rocksdb::PinnableSlice> values(keys.size());
    std::vector<rocksdb::Status> statuses(keys.size());
    base_->db().MultiGet(reading(snapshot_), base_->handle(family), keys.size(), slices.data(), values.data(),
                         statuses.data());
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (statuses[i].IsNotFound()) continue;
      check(statuses[i], "reading the store");
      found[i] = values[i].ToString();
    }
    return found;
  }

  std::unique_ptr<Cursor> cursor(Family family, std::string prefix) const override;

  void scan(Family family, std::string_view prefix, const Visit& visit,
            std::string_view from) const override {
    if (!has(family)) return;
    auto how = reading(snapshot_);
    if (prefix.size() <= 1) {  // a whole family: read in large steps, and once
      how.fill_cache = false;
      how.readahead_size = 2 << 20;
    }
    const std::unique_ptr<rocksdb::Iterator> at(base_->db().NewIterator(how, base_->handle(family)));
    for (at->Seek(slice(std::max(prefix, from))); at->Valid() && at->key().starts_with(slice(prefix));
         at->Next()) {
      TimeLimit::check();
      if (!visit(view_of(at->key()), view_of(at->value()))) break;
    }
    check(at->status(), "reading the store");
  }

  std::optional<Entry> floor(Family family, std::string_view prefix, std::string_view key) const override {
    if (!has(family)) return std::nullopt;
    const std::unique_ptr<rocksdb::Iterator> at(
        base_->db().NewIterator(reading(snapshot_), base_->handle(family)));
    at->SeekForPrev(slice(key));
    check(at->status(), "reading the store");
    if (!at->Valid() || !at->key().starts_with(slice(prefix))) return std::nullopt;
    return Entry(at->key().ToString(), at->value().ToString());
  }

  std::uint64_t bytes_on_disk() const override { return base_->bytes_on_disk(); }
  std::string identity() const override {
    std::string identity;
    check(base_->db().GetDbIdentity(identity), "reading the store");
    return identity;
  }

  std::string folder() const override { return base_->db().GetName(); }

  std::uint32_t back_up(const std::string& folder, const std::string& note) const override {
    if (base_->mode() != Database::Mode::read_write)
      throw Failure(
          {ErrorCode::invalid_argument, "the store is open for reading only", "open it for writing"});
    return graph::back_up(base_->db(), folder, note);
  }

 private:
  // An older store may lack a family; nothing is in it then.
  bool has(Family family) const { return base_->handle(family) != nullptr; }

  std::shared_ptr<const RocksDatabase> base_;
  const rocksdb::Snapshot* snapshot_ = nullptr;
};

class RocksCursor final : public Cursor {
 public:
  RocksCursor(std::unique_ptr<rocksdb::Iterator> at, std::string prefix)
      : at_(std::move(at)), prefix_(std::move(prefix)) {
    seek(prefix_);
  }
  bool valid() const override { return at_ && at_->Valid() && at_->key().starts_with(slice(prefix_)); }
  std::string_view key() const override { return view_of(at_->key()); }
  std::string_view value() const override { return view_of(at_->value()); }
  void next() override {
    at_->Next();
    check(at_->status(), "reading the store");
  }
  void seek(std::string_view key) override {
    if (!at_) return;
    at_->Seek(slice(std::max<std::string_view>(key, prefix_)));
    check(at_->status(), "reading the store");
  }

 private:
  std::unique_ptr<rocksdb::Iterator> at_;  // nullptr: there is nothing
  std::string prefix_;
};

std::unique_ptr<Cursor> RocksView::cursor(Family family, std::string prefix) const {
  std::unique_ptr<rocksdb::Iterator> at;
  if (has(family)) at.reset(base_->db().NewIterator(reading(snapshot_), base_->handle(family)));
  return std::make_unique<RocksCursor>(std::move(at), std::move(prefix));
}

std::shared_ptr<const View> RocksDatabase::view() const {
  return std::make_shared<RocksView>(shared_from_this());
}

void RocksDatabase::commit(const Batch& batch, bool later) {
  if (mode_ != Mode::read_write)
    throw Failure({ErrorCode::invalid_argument, "the store is open for reading only", "open it for writing"});
  rocksdb::WriteBatch writes;
  for (const auto& change : batch.changes()) {
    auto* family = handle(change.family);
    check(change.value ? writes.Put(family, change.key, *change.value) : writes.Delete(family, change.key),
          "collecting changes");
  }
  rocksdb::WriteOptions how;
  how.sync = !later;
  const auto status = db_->Write(how, &writes);
  failed_ = !status.ok();
  check(status, "writing to the store");
}

void RocksDatabase::sync() {
  const auto status = db_->SyncWAL();
  failed_ = !status.ok();
  check(status, "writing to the store");
}

std::unique_ptr<Tables> RocksDatabase::tables(const std::string& folder) {
  return std::make_unique<RocksTables>(folder);
}

void RocksDatabase::take_in(std::unique_ptr<Tables> tables) {
  auto& sorted = static_cast<RocksTables&>(*tables);
  std::vector<rocksdb::IngestExternalFileArg> all;
  for (std::size_t i = 0; i < kFamilies; ++i) {
    rocksdb::IngestExternalFileArg one;
    one.external_files = sorted.finish(static_cast<Family>(i));
    if (one.external_files.empty()) continue;
    one.column_family = handle(static_cast<Family>(i));
    one.options.move_files = true;
    one.options.write_global_seqno = false;
    all.push_back(std::move(one));
  }
  if (all.empty()) return;
  const auto status = db_->IngestExternalFiles(all);
  failed_ = !status.ok();
  check(status, "writing to the store");
}

void RocksDatabase::clear_tables(Family family) {
  check(rocksdb::DeleteFilesInRange(db_.get(), handle(family), nullptr, nullptr), "making room in the store");
}

// RocksDB has to be told to go on; while it is recovering by itself it answers Busy.
bool RocksDatabase::ready() {
  for (int attempt = 0; failed_ && attempt < 50; ++attempt) {
    const auto status = db_->Resume();
    failed_ = !status.ok();
    if (failed_ && !status.IsBusy()) break;
    if (failed_) std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return !failed_ && mode_ == Mode::read_write;
}

void RocksDatabase::compact() {
  if (mode_ != Mode::read_write)
    throw Failure({ErrorCode::invalid_argument, "the store is open for reading only", "open it for writing"});
  check(db_->Flush(rocksdb::FlushOptions(), handles_), "writing to the store");
  rocksdb::CompactRangeOptions all;
  all.bottommost_level_compaction = rocksdb::BottommostLevelCompaction::kForceOptimized;
  for (auto* family : handles_)
    check(db_->CompactRange(all, family, nullptr, nullptr), "compacting the store");
}

std::uint64_t RocksDatabase::bytes_on_disk() const {
  std::uint64_t sum = 0;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, ignored)) {
    const auto size = entry.file_size(ignored);
    if (!ignored) sum += size;
  }
  return sum;
}

Error held() {
  return {ErrorCode::busy, "the store is being written by another process", "wait until it has finished"};
}

bool held_by_another(const rocksdb::Status& status) {
  const std::string text = status.ToString();
  return status.IsIOError() &&
         (text.find("lock ") != std::string::npos || text.find("LOCK") != std::string::npos);
}

// The lists of the database's files, as far as they have been written.
std::string lists(const std::string& folder) {
  std::set<std::string> found;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const auto name = entry.path().filename().string();
    if (!name.starts_with("MANIFEST") && name != "CURRENT") continue;
    const auto time = entry.last_write_time(ignored).time_since_epoch().count();
    found.insert(name + ' ' + std::to_string(entry.file_size(ignored)) + ' ' + std::to_string(time) + '\n');
  }
  std::string all;
  for (const auto& one : found) all += one;
  return all;
}

void close_database(std::vector<rocksdb::ColumnFamilyHandle*>& handles, rocksdb::DB* db) {
  for (auto* handle : handles)
    if (handle) (void)db->DestroyColumnFamilyHandle(handle);
  handles.clear();
  delete db;
}

// Reads a database that lacks some of the families.
rocksdb::Status open_older(const rocksdb::Options& how, const std::string& folder,
                           std::vector<rocksdb::ColumnFamilyHandle*>& handles, rocksdb::DB** db) {
  std::vector<std::string> there;
  auto status = rocksdb::DB::ListColumnFamilies(how, folder, &there);
  if (!status.ok()) return status;
  const auto has = [&](Family f) {
    return f <= kLastOfFormat1 || std::ranges::find(there, family_name(f)) != there.end();
  };
  std::vector<rocksdb::ColumnFamilyHandle*> opened;
  status = rocksdb::DB::OpenForReadOnly(how, folder, families(has), &opened, db);
  if (status.ok()) handles = placed(opened, has);
  return status;
}

// A writer that empties its log into files, family by family, and takes the log away would show half of it to
// who has read the list of files before and looks for the log after: so the list must be the same at the end.
// All files are opened at once, and held: what the writer takes away afterwards stays readable.
rocksdb::Status open_for_reading(const std::string& folder,
                                 std::vector<rocksdb::ColumnFamilyHandle*>& handles, rocksdb::DB** db) {
  constexpr int kAttempts = 12;
  auto how = options(false);
  how.max_open_files = -1;
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    if (attempt > 0) std::this_thread::sleep_for(std::chrono::milliseconds(5 << std::min(attempt, 5)));
    const std::string before = lists(folder);
    handles.clear();
    auto status = rocksdb::DB::OpenForReadOnly(how, folder, families(), &handles, db);
    if (status.IsInvalidArgument()) status = open_older(how, folder, handles, db);
    const bool changed = lists(folder) != before;
    if (!changed && (status.ok() || attempt >= 2)) return status;
    if (status.ok()) close_database(handles, *db);
  }
  return rocksdb::Status::TimedOut("its files change all the time");
}

// Derived families stay closed, so that what is wrong with them does not matter. A log that is damaged is
// read up to the damage.
rocksdb::Status open_for_salvage(const std::string& folder,
                                 std::vector<rocksdb::ColumnFamilyHandle*>& handles, rocksdb::DB** db) {
  std::vector<rocksdb::ColumnFamilyHandle*> opened;
  auto how = options(false);
  how.paranoid_checks = false;  // a file that is missing fails those who read from it, not all
  auto status = rocksdb::DB::OpenForReadOnly(how, folder, families(is_kept), &opened, db);
  if (status.IsCorruption()) {
    how.wal_recovery_mode = rocksdb::WALRecoveryMode::kPointInTimeRecovery;
    opened.clear();
    status = rocksdb::DB::OpenForReadOnly(how, folder, families(is_kept), &opened, db);
  }
  if (status.ok()) handles = placed(opened, is_kept);
  return status;
}

}  // namespace

std::shared_ptr<Database> Database::create(const std::string& folder) {
  rocksdb::DB* db = nullptr;
  auto all = families_for_writing();
  const std::vector own(all.begin(), all.begin() + 1);
  all.erase(all.begin());
  std::vector<rocksdb::ColumnFamilyHandle*> handles, others;
  check(rocksdb::DB::Open(options(true), folder, own, &handles, &db), "making the store");
  // All at once: opening would write and sync the file of options for each.
  const auto status = db->CreateColumnFamilies(all, &others);
  handles.insert(handles.end(), others.begin(), others.end());
  if (!status.ok()) {
    for (auto* handle : handles) (void)db->DestroyColumnFamilyHandle(handle);
    (void)db->Close();
    delete db;
    check(status, "making the store");
  }
  return std::make_shared<RocksDatabase>(db, std::move(handles), folder, Mode::read_write);
}

std::shared_ptr<Database> Database::open(const std::string& folder, Mode mode) {
  // RocksDB takes a folder without CURRENT for an empty database.
  if (!std::filesystem::exists(std::filesystem::path(folder) / "CURRENT"))
    throw Failure({ErrorCode::corrupt, "the store lacks its file " + folder + "/CURRENT",
                   "restore the store from a copy, or ingest the documents into a new one"});
  rocksdb::DB* db = nullptr;
  std::vector<rocksdb::ColumnFamilyHandle*> handles;
  auto for_writing = options(false);
  for_writing.create_missing_column_families = true;  // of a store of an older format
  const auto status = mode == Mode::salvage ? open_for_salvage(folder, handles, &db)
                      : mode == Mode::read_only
                          ? open_for_reading(folder, handles, &db)
                          : rocksdb::DB::Open(for_writing, folder, families_for_writing(), &handles, &db);
  if (held_by_another(status)) throw Failure(held());
  if (status.IsTimedOut())
    throw Failure({ErrorCode::busy, "the store's files are being rearranged by another process",
                   "try again in a moment"});
  check(status, "opening the store");
  return std::make_shared<RocksDatabase>(db, std::move(handles), folder, mode);
}

std::shared_ptr<void> lock_database(const std::string& folder) {
  rocksdb::FileLock* lock = nullptr;
  const auto status = environment()->LockFile(folder + "/LOCK", &lock);
  if (held_by_another(status)) throw Failure(held());
  check(status, "locking the store");
  return {lock, [](void* held) { (void)environment()->UnlockFile(static_cast<rocksdb::FileLock*>(held)); }};
}

}  // namespace stemma::graph
