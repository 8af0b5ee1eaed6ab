#include "graph/rocksdb_options.hpp"

#include <rocksdb/cache.h>
#include <rocksdb/convenience.h>
#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/memtablerep.h>
#include <rocksdb/table.h>
#if __has_include(<rocksdb/advanced_cache.h>)
#include <rocksdb/advanced_cache.h>  // where newer versions declare the cache itself
#endif

#include <algorithm>
#include <array>
#include <set>

#include "graph/store.hpp"
#include "schema/result.hpp"

namespace stemma::graph {

void fail(const rocksdb::Status& status, const std::string& doing) {
  Error error{ErrorCode::io, doing + ": " + status.ToString(), ""};
  if (status.IsCorruption()) {
    error.code = ErrorCode::corrupt;
    error.hint = "`stemma verify --repair` makes it anew, `stemma restore` takes a backup";
  } else if (status.IsPathNotFound()) {
    error.code = ErrorCode::corrupt;
    error.hint = "the store's folder lacks a file; `stemma verify --repair` or a backup may help";
  } else if (status.IsNoSpace()) {
    error.hint = "the disk is full; make room and run the command again";
  } else if (status.IsIOError()) {
    error.hint = "check the disk and the permissions of the store's folder";
  } else if (status.IsInvalidArgument()) {
    error.code = ErrorCode::corrupt;
    error.hint = "the store's folder lacks files or holds those of another program";
  }
  throw Failure(std::move(error));
}

void check(const rocksdb::Status& status, const char* doing) {
  if (!status.ok()) fail(status, doing);
}

namespace {

// RocksDB's own information log ends the process when the disk is full (an assertion, on in Debian's build),
// and readers would write to it beside the writer. What it would say comes back as the Status of the call.
class Silent final : public rocksdb::Logger {
 public:
  using rocksdb::Logger::Logv;
  void Logv(const char*, va_list) override {}
};

rocksdb::Env* given_environment = nullptr;
std::size_t given_write_buffer = std::size_t{16} << 20;

}  // namespace

rocksdb::Env* environment() { return given_environment ? given_environment : rocksdb::Env::Default(); }
void use_environment(rocksdb::Env* environment, std::size_t write_buffer) {
  given_environment = environment;
  given_write_buffer = write_buffer;
}
std::shared_ptr<rocksdb::Logger> silent() { return std::make_shared<Silent>(); }

namespace {

constexpr std::array<const char*, kFamilies> kNames = {
    "meta",  "documents", "texts",    "fragments", "decisions", "nodes", "ids",
    "edges", "adjacency", "evidence", "origins",   "default",   "words"};

// One block cache for all stores of the process. Blocks of files that are gone stay in it until it is full.
std::shared_ptr<rocksdb::Cache> shared_cache() {
  static const std::shared_ptr<rocksdb::Cache> cache = rocksdb::NewLRUCache(64 << 20);
  return cache;
}

// What is read as a whole when a store is opened; it is packed so that it is unpacked in no time.
bool read_at_once(std::string_view family) { return family == "adjacency" || family == "default"; }

// Nearly all else is worth the time.
rocksdb::CompressionType compression(const char* family) {
  static const std::set<std::string_view> kSmall = {"documents", "texts", "fragments", "evidence",
                                                    "edges",     "ids",   "nodes",     "words"};
  std::vector<rocksdb::CompressionType> wanted = {rocksdb::kLZ4Compression, rocksdb::kSnappyCompression};
  if (kSmall.contains(family)) wanted.insert(wanted.begin(), rocksdb::kZSTD);
  const auto there = rocksdb::GetSupportedCompressions();
  const auto best = std::ranges::find_first_of(wanted, there);
  return best == wanted.end() ? rocksdb::kNoCompression : *best;
}

}  // namespace

void limit_cache(std::uint64_t bytes) { shared_cache()->SetCapacity(bytes); }

bool is_kept(Family family) { return family <= Family::decisions; }

const char* family_name(Family family) { return kNames[static_cast<std::size_t>(family)]; }

rocksdb::Options options(bool create) {
  rocksdb::Options o;
  o.create_if_missing = create;
  o.create_missing_column_families = create;
  o.error_if_exists = create;
  o.paranoid_checks = true;
  o.force_consistency_checks = true;
  // The default mode drops everything behind the first damaged byte of the log without a word.
  o.wal_recovery_mode = rocksdb::WALRecoveryMode::kTolerateCorruptedTailRecords;
  // A log that a newer one has followed may hold what one family has in files already and another has not.
  o.track_and_verify_wals_in_manifest = true;
  o.recycle_log_file_num = 0;
  o.max_open_files = 256;
  o.max_total_wal_size = 64 << 20;
  o.info_log = silent();
  o.env = environment();
  o.max_background_jobs = 2;
  o.allow_concurrent_memtable_write = false;  // one thread writes, and families_for_writing() wants it so
  o.stats_dump_period_sec = 0;
  o.stats_persist_period_sec = 0;
  return o;
}

rocksdb::ColumnFamilyOptions family_options(const char* family, bool filters) {
  rocksdb::ColumnFamilyOptions o;
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = shared_cache();
  if (filters && family != std::string_view("words"))  // read in order
    table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.format_version = 5;
  table.checksum = rocksdb::kXXH3;
  // What is read for one answer after the other stands in small blocks.
  if (compression(family) == rocksdb::kZSTD || read_at_once(family)) table.block_size = 16 << 10;
  o.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  o.write_buffer_size = given_write_buffer;
  o.compression = compression(family);
  return o;
}

std::vector<rocksdb::ColumnFamilyDescriptor> families(const Wanted& wanted) {
  const char* first = family_name(Family::image);
  std::vector<rocksdb::ColumnFamilyDescriptor> all = {{first, family_options(first)}};
  for (std::size_t i = 0; i < kFamilies; ++i)
    if (const auto family = static_cast<Family>(i); family != Family::image && wanted(family))
      all.emplace_back(kNames[i], family_options(kNames[i]));
  return all;
}

std::vector<rocksdb::ColumnFamilyDescriptor> families_for_writing() {
  auto all = families();
  const auto words =
      std::ranges::find(all, family_name(Family::words), &rocksdb::ColumnFamilyDescriptor::name);
  words->options.memtable_factory = std::make_shared<rocksdb::VectorRepFactory>();
  return all;
}

std::vector<rocksdb::ColumnFamilyHandle*> placed(const std::vector<rocksdb::ColumnFamilyHandle*>& opened,
                                                 const Wanted& wanted) {
  std::vector<rocksdb::ColumnFamilyHandle*> handles(kFamilies, nullptr);
  auto next = opened.begin();
  handles[place_of(Family::image)] = *next++;
  for (std::size_t i = 0; i < kFamilies; ++i)
    if (const auto family = static_cast<Family>(i); family != Family::image && wanted(family))
      handles[place_of(family)] = *next++;
  return handles;
}

rocksdb::ReadOptions reading(const rocksdb::Snapshot* snapshot) {
  rocksdb::ReadOptions o;
  o.verify_checksums = true;
  o.snapshot = snapshot;
  return o;
}

}  // namespace stemma::graph
