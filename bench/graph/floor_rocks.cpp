// The floor on disk: RocksDB with the list of a node and direction in chunks of 256 entries, the heaviest
// first; types and names of nodes in memory, evidence apart. Loaded by sorted files.
#include <rocksdb/cache.h>
#include <rocksdb/db.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/sst_file_writer.h>
#include <rocksdb/table.h>

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <unordered_set>

#include "bench/graph/measure.hpp"
#include "bench/graph/systems.hpp"

namespace stemma::bench {
namespace {

constexpr std::size_t kChunk = 256;
constexpr char kOut = 'o', kIn = 'i', kEvidence = 'e';

void check(const rocksdb::Status& status) {
  if (!status.ok()) throw std::runtime_error(status.ToString());
}

void append_big_endian(std::string& out, Number number) {
  for (int shift : {24, 16, 8, 0}) out += static_cast<char>(number >> shift);
}
std::string key(char kind, Number number, Number chunk = 0) {
  std::string out(1, kind);
  append_big_endian(out, number);
  append_big_endian(out, chunk);
  return out;
}

void append_number(std::string& out, std::uint64_t number) {
  for (; number >= 128; number >>= 7) out += static_cast<char>(number | 128);
  out += static_cast<char>(number);
}
std::uint64_t read_number(const char*& at) {
  std::uint64_t number = 0;
  for (int shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(*at++);
    number |= std::uint64_t{byte & 127u} << shift;
    if (byte < 128) return number;
  }
}

rocksdb::Options options() {
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = rocksdb::NewLRUCache(std::size_t{4} << 30);
  table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
  table.block_size = 8192;
  rocksdb::Options all;
  all.create_if_missing = true;
  all.compression = rocksdb::kLZ4Compression;
  all.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  return all;
}

// Sorted pairs into one file that the database takes over.
class SortedFile {
 public:
  SortedFile(rocksdb::DB& db, std::string path)
      : db_(db), path_(std::move(path)), writer_(rocksdb::EnvOptions(), options()) {
    check(writer_.Open(path_));
  }
  void put(const std::string& key, const std::string& value) { check(writer_.Put(key, value)); }
  void finish() {
    check(writer_.Finish());
    rocksdb::IngestExternalFileOptions how;
    how.move_files = true;
    check(db_.IngestExternalFile({path_}, how));
  }

 private:
  rocksdb::DB& db_;
  std::string path_;
  rocksdb::SstFileWriter writer_;
};

void write_lists(rocksdb::DB& db, const std::string& path, char kind, const Lists& lists, Number nodes) {
  SortedFile file(db, path);
  for (Number node = 0; node < nodes; ++node) {
    const auto begin = lists.begin(node), end = lists.end(node);
    Number chunk = 0;
    for (auto at = begin; at != end; ++chunk) {
      const auto last = at + std::min<std::ptrdiff_t>(end - at, kChunk);
      std::string value;
      append_number(value, static_cast<std::uint64_t>(end - at));
      Number heavier = 1 << 24;
      for (; at != last; ++at) {
        append_number(value, at->neighbour);
        append_number(value, heavier - at->weight);
        value += static_cast<char>(at->relation);
        heavier = at->weight;
      }
      file.put(key(kind, node, chunk), value);
    }
  }
  file.finish();
}

class Rocks {
 public:
  Rocks(const MadeGraph& graph, const std::string& folder)
      : graph_(graph), round_(graph.nodes(), 0), mark_(graph.nodes(), 0) {
    rocksdb::DB* db = nullptr;
    check(rocksdb::DB::Open(options(), folder, &db));
    db_.reset(db);
    const auto lists = lists_of(graph);
    SortedFile evidence(*db_, folder + "/evidence.sst");
    for (Number e = 0; e < graph.edges(); ++e) evidence.put(key(kEvidence, e), graph.evidence(e));
    evidence.finish();
    write_lists(*db_, folder + "/in.sst", kIn, lists.in, graph.nodes());
    write_lists(*db_, folder + "/out.sst", kOut, lists.out, graph.nodes());
    for (Number v = 0; v < graph.nodes(); ++v)
      degree_.push_back(
          static_cast<Number>(lists.out.end(v) - lists.out.begin(v) + lists.in.end(v) - lists.in.begin(v)));
  }

  std::uint64_t best_edges(Number node) {
    std::uint64_t sum = 0;
    answer_.clear();
    best(node, kQ1Rows, [&](const Lists::Entry& entry) {
      put(entry.neighbour);
      answer_ += static_cast<char>(entry.relation);
      sum = in_order(sum, entry.weight);
      return true;
    });
    return sum;
  }

  std::uint64_t ego_network(Number start) {
    ++now_;
    std::vector<Number> found{start};
    mark(start, 1);
    std::size_t begin = 0;
    for (std::size_t hop = 0; hop < kQ2Hops; ++hop)
      for (const std::size_t end = found.size(); begin < end && found.size() < kQ2Nodes; ++begin)
        best(found[begin], kQ2Follow, [&](const Lists::Entry& entry) {
          if (found.size() == kQ2Nodes) return false;
          if (marked(entry.neighbour) == 0) {
            mark(entry.neighbour, 1);
            found.push_back(entry.neighbour);
          }
          return true;
        });
    std::uint64_t sum = 0;
    answer_.clear();
    for (Number node : found) {
      put(node);
      sum = in_any_order(sum, node);
      all(kOut, node, [&](const Lists::Entry& entry) {
        if (marked(entry.neighbour) != 0) {
          for (Number number : {node, entry.neighbour, entry.weight})
            answer_.append(reinterpret_cast<const char*>(&number), sizeof number);
          sum = in_any_order(sum, entry.weight);
        }
        return false;
      });
    }
    return sum;
  }

  std::uint64_t distance(Number from, Number to) {
    if (from == to) return 0;
    ++now_;
    std::vector<Number> sides[2] = {{from}, {to}}, next;
    mark(from, 1);
    mark(to, 2);
    for (int hops = 1; hops <= kQ3Hops; ++hops) {
      std::uint64_t cost[2] = {0, 0};
      for (int side : {0, 1})
        for (Number node : sides[side]) cost[side] += degree_[node];
      const int side = cost[0] <= cost[1] ? 0 : 1;
      const auto mine = static_cast<std::uint8_t>(side + 1);
      next.clear();
      const auto meets = [&](const Lists::Entry& entry) {
        const auto known = marked(entry.neighbour);
        if (known == 0) {
          mark(entry.neighbour, mine);
          next.push_back(entry.neighbour);
        }
        return known != 0 && known != mine;
      };
      for (Number node : sides[side])
        if (all(kOut, node, meets) || all(kIn, node, meets)) return static_cast<std::uint64_t>(hops);
      sides[side].swap(next);
      if (sides[side].empty()) break;
    }
    return kQ3None;
  }

 private:
  // Walks over the entries of one chunk.
  struct Cursor {
    const char* at = nullptr;
    std::uint64_t left_in_list = 0;
    std::size_t left = 0;
    Lists::Entry entry{0, 1 << 24, 0};
    void open(const rocksdb::Slice& value) {
      at = value.data();
      left_in_list = read_number(at);
      left = std::min<std::size_t>(left_in_list, kChunk);
      step();
    }
    void step() {  // to the next entry; past the last one `at` is null
      if (left == 0) {
        at = nullptr;
        return;
      }
      --left;
      entry.neighbour = static_cast<Number>(read_number(at));
      entry.weight -= static_cast<Number>(read_number(at));
      entry.relation = static_cast<std::uint8_t>(*at++);
    }
  };

  bool read(char kind, Number node, Number chunk, rocksdb::PinnableSlice& value) {
    value.Reset();
    return db_->Get({}, db_->DefaultColumnFamily(), key(kind, node, chunk), &value).ok();
  }

  template <class Visit>
  void best(Number node, std::size_t most, Visit visit) {
    Cursor out, in;
    if (read(kOut, node, 0, out_)) out.open(out_);
    if (read(kIn, node, 0, in_)) in.open(in_);
    for (; most > 0 && (out.at != nullptr || in.at != nullptr); --most) {
      Cursor& next = in.at == nullptr || (out.at != nullptr && out.entry.weight > in.entry.weight) ? out : in;
      if (!visit(next.entry)) return;
      next.step();
    }
  }

  template <class Visit>
  bool all(char kind, Number node, Visit visit) {
    for (Number chunk = 0; read(kind, node, chunk, out_); ++chunk) {
      Cursor cursor;
      cursor.open(out_);
      const bool last = cursor.left_in_list <= kChunk;
      for (; cursor.at != nullptr; cursor.step())
        if (visit(cursor.entry)) return true;
      if (last) break;
    }
    return false;
  }

  std::uint8_t marked(Number node) const { return round_[node] == now_ ? mark_[node] : 0; }
  void mark(Number node, std::uint8_t how) {
    round_[node] = now_;
    mark_[node] = how;
  }
  void put(Number node) {
    answer_.append(reinterpret_cast<const char*>(&node), sizeof node);
    answer_ += static_cast<char>(graph_.type[node]);
    answer_ += graph_.name[node];
  }

  const MadeGraph& graph_;
  std::unique_ptr<rocksdb::DB> db_;
  std::vector<Number> degree_;
  std::vector<std::uint32_t> round_;
  std::vector<std::uint8_t> mark_;
  std::uint32_t now_ = 0;
  rocksdb::PinnableSlice out_, in_;
  std::string answer_;
};

}  // namespace

double folder_mb(const std::string& folder) {
  double bytes = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) bytes += static_cast<double>(entry.file_size());
  return bytes / 1e6;
}

void run_rocks(const Task& task) {
  std::unique_ptr<Rocks> rocks;
  report("load, s", "rocksdb", seconds_of([&] { rocks = std::make_unique<Rocks>(task.graph, task.folder); }));
  report("on disk, MB", "rocksdb", folder_mb(task.folder));
  const auto& q = task.questions;
  measure("Q1", "rocksdb", q.seeds.size(), [&](std::size_t i) { return rocks->best_edges(q.seeds[i]); });
  measure("Q2", "rocksdb", q.seeds.size(), [&](std::size_t i) { return rocks->ego_network(q.seeds[i]); });
  measure("Q3", "rocksdb", q.pairs.size(),
          [&](std::size_t i) { return rocks->distance(q.pairs[i].first, q.pairs[i].second); });
}

}  // namespace stemma::bench
