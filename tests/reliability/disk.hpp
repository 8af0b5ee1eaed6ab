// A disk on which things go wrong: it loses its power, with all that was not synced, or refuses operations.
// Sits under RocksDB; counts every operation that changes something.
#pragma once

#include <rocksdb/env.h>

#include <cstdint>
#include <memory>
#include <string>

namespace stemma::reliability {

class Disk {
 public:
  struct Faults {
    std::uint64_t cut_at = 0;  // the operation at which the power goes, and this process with it; 0: never
    bool lies = false;         // says that it has synced, and has not
    std::uint64_t fail_at = 0, fail_times = 0;  // operations that fail; 0: none
    std::uint64_t seed = 0;                     // of what is lost
    std::string attic;                          // folder beside the files, for what may have to come back
  };
  explicit Disk(const Faults& faults);
  ~Disk();

  rocksdb::Env* environment() const;
  std::uint64_t operations() const;
  std::uint64_t failed() const;  // how many operations have
  void mend();                   // no operation fails any more
  bool mended() const;
  [[noreturn]] void cut();  // now; exit code 9

 private:
  class Files;
  std::shared_ptr<Files> files_;
  std::unique_ptr<rocksdb::Env> environment_;
};

}  // namespace stemma::reliability
