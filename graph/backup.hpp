// Backups: whole states of a store in a folder of their own, outside of it. What several backups have in
// common is kept once, so that each costs what has changed since the last.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/store.hpp"

namespace stemma::graph {

struct Backup {
  std::uint32_t number = 0;     // counts from 1
  std::int64_t time = 0;        // seconds since 1970
  std::uint64_t documents = 0;  // at least: other threads may have put more while it was made
  std::uint64_t bytes = 0;      // what it holds, with what it shares
};

// Adds a backup of the last commit, at or after the snapshot's, and reads it again to be sure of it; the
// store may be written meanwhile by another thread. Of older backups so many stay that `keep` are left, all
// for 0. Errors: invalid_argument (a snapshot of a store open for reading only), exists (the folder holds
// other files, or backups of another store), busy (another process makes a backup there), io.
Result<Backup> backup(const Snapshot& snapshot, const std::string& folder, std::uint32_t keep = 0);

// The oldest first; damaged ones are not listed. not_found where there are none.
Result<std::vector<Backup>> backups(const std::string& folder);

// Makes a store of a backup, of the newest for 0, in a folder that holds none yet, and verifies it. Errors:
// not_found, exists, corrupt (the backup is damaged, or the store in it is not sound), io.
Result<Backup> restore(const std::string& folder, std::uint32_t number, const std::string& store);

}  // namespace stemma::graph
