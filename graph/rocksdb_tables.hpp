// Sorted files beside a database, which takes them in whole. Internal to graph/rocksdb*.cpp.
#pragma once

#include <rocksdb/sst_file_writer.h>

#include <array>
#include <condition_variable>
#include <deque>
#include <exception>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "graph/rocksdb.hpp"

namespace stemma::graph {

// What is put is gathered in batches, and those are compressed and written by a thread of their own.
class RocksTables final : public Tables {
 public:
  // Throws Failure io.
  explicit RocksTables(std::string folder);
  ~RocksTables() override;
  RocksTables(const RocksTables&) = delete;
  RocksTables& operator=(const RocksTables&) = delete;

  void put(Family family, std::string_view key, std::string_view value) override;
  // The files of a family. REQUIRES: nothing is put afterwards
  std::vector<std::string> finish(Family family);

 private:
  struct Table {
    std::unique_ptr<rocksdb::SstFileWriter> writer;
    std::uint64_t size = 0;
    std::vector<std::string> files;
  };
  struct Pairs {
    struct Sizes {
      Family family;
      std::size_t key, value;
    };
    std::vector<Sizes> pairs;
    std::string bytes;
  };

  void hand_over();
  void stop();
  void write_all();
  void write(const Pairs& batch);
  void write(Family family, std::string_view key, std::string_view value);
  void finish(Table& table);

  std::string folder_;
  std::array<Table, kFamilies> tables_;
  std::vector<std::future<void>> finishing_;
  Pairs gathered_;
  std::mutex mutex_;  // guards what follows
  std::condition_variable changed_;
  std::deque<Pairs> waiting_;
  std::vector<Pairs> spare_;  // written, kept for their memory
  bool ended_ = false;
  std::exception_ptr failure_;
  std::thread writing_;  // last: it uses the others
};

}  // namespace stemma::graph
