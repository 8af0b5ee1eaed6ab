// Records on disk for a while: what is too much for memory while a graph is loaded. Internal to graph/.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
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

// Sorts records of which at most `most` are in memory at a time, one half being added while the other is
// sorted and written. Order says with less(a, b) how, and with key(a) the most of it in a number: a greater
// key is never less.
template <class Record, class Order>
class Sorter {
  static_assert(std::is_trivially_copyable_v<Record>);

 public:
  Sorter(const std::string& folder, std::size_t most, Order order = {})
      : folder_(folder), most_(std::max<std::size_t>(most / 2, 1)), order_(order) {}

  void add(const Record& record) {
    if (records_.size() == most_) spill();
    records_.push_back(record);
  }

  // That about so many will be added.
  void expect(std::size_t count) { records_.reserve(std::min(count, most_)); }

  // When all are there; drain() has less to do then.
  void sort() {
    sorted_ = true;
    if (file_ && !records_.empty()) spill();
    finish_spill();
    if (!file_) places_ = places(records_);
  }

  // Calls visit(record) for each, in order. REQUIRES: called once, last
  template <class Visit>
  void drain(Visit&& visit) {
    if (!sorted_) sort();
    if (file_) return merge(visit);
    each(records_, places_, visit);
  }

 private:
  // Where a record is.
  struct Place {
    std::uint64_t key;
    std::uint32_t at;
  };
  struct Run {
    std::uint64_t next, end;  // of what is not read yet
    std::vector<Record> read;
    std::size_t at = 0;
  };

  // In their order. By the bytes of keys, the last first, leaving out those that all have in common; where
  // keys are the same, by comparing.
  std::vector<Place> places(const std::vector<Record>& records) const {
    std::vector<Place> all, other(records.size());
    all.reserve(records.size());
    std::array<std::array<std::uint32_t, 256>, 8> counts{};
    for (const auto& record : records) {
      const auto key = order_.key(record);
      all.push_back({key, static_cast<std::uint32_t>(all.size())});
      for (std::size_t byte = 0; byte < 8; ++byte) ++counts[byte][key >> 8 * byte & 0xFF];
    }
    for (std::size_t byte = 0; byte < 8; ++byte) {
      auto& next = counts[byte];
      if (std::ranges::find(next, all.size()) != next.end()) continue;
      std::uint32_t sum = 0;
      for (auto& count : next) sum += std::exchange(count, sum);
      for (const auto& place : all) other[next[place.key >> 8 * byte & 0xFF]++] = place;
      all.swap(other);
    }
    for (auto first = all.begin(); first != all.end();) {
      const auto last = std::find_if(first, all.end(), [&](const Place& p) { return p.key != first->key; });
      if (last - first > 1)
        std::sort(first, last,
                  [&](const Place& a, const Place& b) { return order_.less(records[a.at], records[b.at]); });
      first = last;
    }
    return all;
  }

  template <class Visit>
  static void each(const std::vector<Record>& records, const std::vector<Place>& places, Visit&& visit) {
    constexpr std::size_t kAhead = 12;
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (i + kAhead < places.size()) __builtin_prefetch(&records[places[i + kAhead].at]);
      visit(records[places[i].at]);
    }
  }

  void spill() {
    finish_spill();
    if (!file_) file_ = std::make_unique<TemporaryFile>(folder_);
    spilt_.swap(records_);
    records_.reserve(most_);
    spilling_ = std::async(std::launch::async, [&] { write_run(); });
  }
  void finish_spill() {
    if (spilling_.valid()) spilling_.get();
    spilt_.clear();
  }
  void write_run() {
    const auto begin = file_->size();
    std::vector<Record> sorted;
    sorted.reserve(std::min<std::size_t>(spilt_.size(), 1 << 14));
    const auto write = [&] {
      file_->append(sorted.data(), sorted.size() * sizeof(Record));
      sorted.clear();
    };
    each(spilt_, places(spilt_), [&](const Record& record) {
      sorted.push_back(record);
      if (sorted.size() == sorted.capacity()) write();
    });
    write();
    runs_.push_back({begin, file_->size(), {}, 0});
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
    records_ = {};
    spilt_ = {};
    const auto later = [&](const Run* a, const Run* b) {
      return order_.less(b->read[b->at], a->read[a->at]);
    };
    std::vector<Run*> heads;  // a heap
    for (auto& run : runs_)
      if (fill(run)) heads.push_back(&run);
    std::ranges::make_heap(heads, later);
    while (!heads.empty()) {
      Run* const run = heads.front();
      visit(run->read[run->at]);
      if (++run->at == run->read.size() && !fill(*run)) {
        heads.front() = heads.back();
        heads.pop_back();
      }
      // What is first now goes down to its place.
      for (std::size_t at = 0, next = 1; next < heads.size(); at = next, next = 2 * at + 1) {
        if (next + 1 < heads.size() && later(heads[next], heads[next + 1])) ++next;
        if (!later(heads[at], heads[next])) break;
        std::swap(heads[at], heads[next]);
      }
    }
  }

  std::string folder_;
  std::size_t most_;
  Order order_;
  std::vector<Record> records_, spilt_;
  std::vector<Place> places_;
  bool sorted_ = false;
  std::vector<Run> runs_;
  std::unique_ptr<TemporaryFile> file_;
  std::future<void> spilling_;  // last: it uses the others
};

}  // namespace stemma::graph
