#include "tests/reliability/suite.hpp"

namespace stemma::reliability {

const std::vector<Test>& tests() {
  static const std::vector<Test> all = {
      {"kill9", "writers, imports, backups, restores and repairs killed at any moment", 30, 2000, kill9},
      {"power", "power cuts at any operation, also of recovery and backup; with a disk that lies as control",
       12, 1000, power},
      {"faults", "operations of the disk that fail once, thrice or until it is mended", 10, 300, faults},
      {"disk-full", "a real file system of 16 MB that is full", 1, 5, full_disk},
  };
  return all;
}

}  // namespace stemma::reliability
