#include "graph/rocksdb_tables.hpp"

#include <filesystem>
#include <utility>

#include "graph/rocksdb_options.hpp"

namespace stemma::graph {
namespace {

constexpr std::uint64_t kFile = 128 << 20;  // before compression
constexpr std::size_t kPairs = 1 << 20, kBatches = 8;

}  // namespace

RocksTables::RocksTables(std::string folder) : folder_(std::move(folder)) {
  std::filesystem::remove_all(folder_);
  std::filesystem::create_directories(folder_);
  writing_ = std::thread([this] { write_all(); });
}

RocksTables::~RocksTables() {
  stop();
  finishing_.clear();
  for (auto& table : tables_) table.writer.reset();
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

void RocksTables::put(Family family, std::string_view key, std::string_view value) {
  gathered_.pairs.push_back({family, key.size(), value.size()});
  gathered_.bytes.append(key).append(value);
  if (gathered_.bytes.size() >= kPairs) hand_over();
}

std::vector<std::string> RocksTables::finish(Family family) {
  stop();
  if (failure_) std::rethrow_exception(failure_);
  for (auto& table : tables_)
    if (table.writer) finish(table);
  for (auto& file : finishing_) file.get();
  finishing_.clear();
  return tables_[static_cast<std::size_t>(family)].files;
}

void RocksTables::hand_over() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return waiting_.size() < kBatches || failure_; });
  if (failure_) std::rethrow_exception(failure_);
  waiting_.push_back(std::move(gathered_));
  gathered_ = {};
  if (!spare_.empty()) {
    gathered_ = std::move(spare_.back());
    spare_.pop_back();
  }
  changed_.notify_all();
}

void RocksTables::stop() {
  if (!writing_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    if (!gathered_.pairs.empty()) waiting_.push_back(std::move(gathered_));
    ended_ = true;
    changed_.notify_all();
  }
  writing_.join();
}

void RocksTables::write_all() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [&] { return !waiting_.empty() || ended_; });
    if (waiting_.empty() || failure_) return;
    Pairs batch = std::move(waiting_.front());
    waiting_.pop_front();
    changed_.notify_all();
    lock.unlock();
    std::exception_ptr failure;
    try {
      write(batch);
    } catch (...) {
      failure = std::current_exception();
    }
    batch.pairs.clear();
    batch.bytes.clear();
    lock.lock();
    spare_.push_back(std::move(batch));
    failure_ = failure;
    if (failure) changed_.notify_all();  // who waits for room would wait for ever
  }
}

void RocksTables::write(const Pairs& batch) {
  std::string_view rest = batch.bytes;
  for (const auto& [family, key, value] : batch.pairs) {
    write(family, rest.substr(0, key), rest.substr(key, value));
    rest.remove_prefix(key + value);
  }
}

void RocksTables::write(Family family, std::string_view key, std::string_view value) {
  auto& table = tables_[static_cast<std::size_t>(family)];
  if (table.writer && table.size > kFile) finish(table);
  if (!table.writer) {
    // Without filters: what is looked for in such tables is mostly there. With little effort: who wants the
    // last twentieth compacts the store.
    auto how = family_options(family_name(family), false);
    how.compression_opts.level = 1;
    rocksdb::EnvOptions file;
    file.bytes_per_sync = kPairs;  // goes to the disk while more is compressed
    table.writer = std::make_unique<rocksdb::SstFileWriter>(file, rocksdb::Options(options(false), how));
    table.files.push_back(folder_ + "/" + family_name(family) + "-" + std::to_string(table.files.size()));
    check(table.writer->Open(table.files.back()), "making a table");
    table.size = 0;
  }
  check(table.writer->Put(slice(key), slice(value)), "writing a table");
  table.size += key.size() + value.size();
}

// The disk takes what is left of a file while others are written.
void RocksTables::finish(Table& table) {
  finishing_.push_back(std::async(std::launch::async, [writer = std::move(table.writer)] {
    check(writer->Finish(), "writing a table");
  }));
}

}  // namespace stemma::graph
