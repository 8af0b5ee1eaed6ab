// What the files that know RocksDB share. Internal to them, and to tests that put faults below the store.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/env.h>

#include <cstdint>
#include <memory>
#include <string>

namespace stemma::graph {

// Throws the Failure that says what the status says.
[[noreturn]] void fail(const rocksdb::Status& status, const std::string& doing);
void check(const rocksdb::Status& status, const char* doing);

std::shared_ptr<rocksdb::Logger> silent();

// Files are read and written through this; the system's own unless a test has given another, which must
// outlive all databases. A small write buffer (in bytes) lets a short test see flushes and compactions.
rocksdb::Env* environment();
void use_environment(rocksdb::Env* environment, std::size_t write_buffer = std::size_t{16} << 20);

std::uint32_t back_up(rocksdb::DB& db, const std::string& folder, const std::string& note);

}  // namespace stemma::graph
