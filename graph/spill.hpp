// Records on disk for a while: what is too much for memory while a graph is loaded. Internal to graph/.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <queue>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace stemma::graph {

// A file without a name in `folder`: it goes with the object, or with the process. Throws Failure io.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::string& folder);
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  void append(const void* bytes, std::size_t size);
  void read(std::uint64_t at, void* bytes, std::size_t size) const;
  // The whole of it, until the next append().
  std::string_view all();
  std::uint64_t size() const { return size_; }

 private:
  void unmap();

  int number_;
  std::uint64_t size_ = 0;
  void* mapped_ = nullptr;
};

// Sorts records of which at most `most` are in memory at a time.
template <class Record, class Less>
class Sorter {
  static_assert(std::is_trivially_copyable_v<Record>);

 public:
  Sorter(const std::string& folder, std::size_t most, Less less = {})
      : folder_(folder), most_(most), less_(less) {}

  void add(const Record& record) {
    if (records_.size() == most_) spill();
    records_.push_back(record);
  }

  // When all are there; drain() has less to do then.
  void sort() {
    sorted_ = true;
    if (!runs_.empty() && !records_.empty()) return spill();
    std::sort(records_.begin(), records_.end(), less_);
  }

  // Calls visit(record) for each, in order. REQUIRES: called once, last
  template <class Visit>
  void drain(Visit&& visit) {
    if (!sorted_) sort();
    if (!runs_.empty()) return merge(visit);
    for (const auto& record : records_) visit(record);
  }

 private:
  struct Run {
    std::uint64_t next, end;  // of what is not read yet
    std::vector<Record> read;
    std::size_t at = 0;
  };

  void spill() {
    std::sort(records_.begin(), records_.end(), less_);
    if (!file_) file_ = std::make_unique<TemporaryFile>(folder_);
    const auto begin = file_->size();
    file_->append(records_.data(), records_.size() * sizeof(Record));
    runs_.push_back({begin, file_->size(), {}, 0});
    records_.clear();
  }

  bool fill(Run& run) const {
    const auto left = (run.end - run.next) / sizeof(Record);
    run.read.resize(std::min<std::uint64_t>(left, std::max<std::size_t>(1, most_ / runs_.size())));
    run.at = 0;
    if (run.read.empty()) return false;
    file_->read(run.next, run.read.data(), run.read.size() * sizeof(Record));
    run.next += run.read.size() * sizeof(Record);
    return true;
  }

  template <class Visit>
  void merge(Visit&& visit) {
    records_.shrink_to_fit();
    const auto later = [&](const Run* a, const Run* b) { return less_(b->read[b->at], a->read[a->at]); };
    std::priority_queue<Run*, std::vector<Run*>, decltype(later)> heads(later);
    for (auto& run : runs_)
      if (fill(run)) heads.push(&run);
    while (!heads.empty()) {
      Run* run = heads.top();
      heads.pop();
      visit(run->read[run->at]);
      if (++run->at < run->read.size() || fill(*run)) heads.push(run);
    }
  }

  std::string folder_;
  std::size_t most_;
  Less less_;
  std::vector<Record> records_;
  bool sorted_ = false;
  std::vector<Run> runs_;
  std::unique_ptr<TemporaryFile> file_;
};

}  // namespace stemma::graph
