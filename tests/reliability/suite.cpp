#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

const std::vector<Test>& tests() {
  static const std::vector<Test> all = {
      {"kill9", "writers, imports, backups, restores and repairs killed at any moment", 30, 2000, kill9},
      {"ingest", "the program killed while it reads a folder, and run again", 4, 200, ingest},
      {"power", "power cuts at any operation, also of recovery and backup; with a disk that lies as control",
       12, 1000, power},
      {"faults", "operations of the disk that fail once, thrice or until it is mended", 10, 300, faults},
      {"disk-full", "a real file system of 16 MB that is full", 1, 5, full_disk},
      {"rot", "flipped bits, files that are cut or gone", 40, 1000, rot},
      {"teeth", "damage by hand for each invariant", 1, 1, teeth},
      {"operations", "random operations against a plain model in memory", 10000, 1000000, operations},
      {"backups", "backups of a store that is being written, each restored", 4, 100, backup_loop},
      {"formats", "stores of each released format, opened under kill -9", 3, 50, old_formats},
      {"soak", "readers, a writer and backups; the count is in seconds", 5, 1800, soak},
      {"load", "the server, asked and written to at once by many; the count is in seconds", 4, 300, load},
  };
  return all;
}

}  // namespace stemma::reliability
