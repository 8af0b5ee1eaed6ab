// How databases of Stemma are set up: the families with their options, and what the files that know RocksDB
// need of it besides. Internal to graph/rocksdb*.cpp.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/options.h>

#include <functional>
#include <string_view>
#include <vector>

#include "graph/rocksdb.hpp"
#include "graph/rocksdb_backup.hpp"

namespace stemma::graph {

inline rocksdb::Slice slice(std::string_view text) { return {text.data(), text.size()}; }
inline std::string_view view_of(const rocksdb::Slice& s) { return {s.data(), s.size()}; }

rocksdb::Options options(bool create);
rocksdb::ColumnFamilyOptions family_options(const char* family, bool filters = true);
rocksdb::ReadOptions reading(const rocksdb::Snapshot* snapshot);

// Newer families may be missing in an older store.
inline constexpr Family kLastOfFormat1 = Family::image;

using Wanted = std::function<bool(Family)>;
inline bool all_families(Family) { return true; }

// RocksDB's own is always among them, as the first.
std::vector<rocksdb::ColumnFamilyDescriptor> families(const Wanted& wanted = all_families);
// For a database that is opened for writing: what searches read, and changes do not, is kept unsorted until
// it goes into a file. A search in between sorts it, so who only reads must not open it like this.
std::vector<rocksdb::ColumnFamilyDescriptor> families_for_writing();
// The handles of all families by their places; nullptr for one that was not opened.
std::vector<rocksdb::ColumnFamilyHandle*> placed(const std::vector<rocksdb::ColumnFamilyHandle*>& opened,
                                                 const Wanted& wanted);
// RocksDB wants its "default" first.
constexpr std::size_t place_of(Family family) {
  const auto number = static_cast<std::size_t>(family);
  return family == Family::image ? 0 : family < Family::image ? number + 1 : number;
}

}  // namespace stemma::graph
