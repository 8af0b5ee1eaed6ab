// Stemma itself, loaded by its import and asked in this process.
#include <charconv>
#include <filesystem>
#include <fstream>

#include "bench/graph/measure.hpp"
#include "bench/graph/systems.hpp"
#include "graph/query/memory_graph.hpp"
#include "graph/query/rank.hpp"
#include "graph/store.hpp"

namespace stemma::bench {
namespace {

void load(const std::string& file, const std::string& folder) {
  std::ifstream lines(file);
  auto store = graph::Store::create(folder).value();
  graph::import_jsonl(store, "made", lines).value();
  store.keep_image().value();
}

Number number_of(std::string_view id) {
  Number number = 0;
  std::from_chars(id.data() + id.rfind('-') + 1, id.data() + id.size(), number);
  return number;
}

class Asking {
 public:
  Asking(const graph::Snapshot& snapshot, const MadeGraph& made) : snapshot_(snapshot), made_(made) {}

  std::uint64_t best_edges(Number node) {
    query_.node = made_.id[node];
    query_.depth = 1;
    query_.per_node = kQ1Rows;
    query_.limit = kQ1Rows + 1;
    query_.among = false;
    const auto answer = snapshot_.neighborhood_rows(query_).value();
    std::uint64_t sum = 0;
    for (const auto& edge : answer.edges) sum = in_order(sum, edge.weight);
    return sum;
  }

  std::uint64_t ego_network(Number node) {
    query_.node = made_.id[node];
    query_.depth = kQ2Hops;
    query_.per_node = kQ2Follow;
    query_.limit = kQ2Nodes;
    query_.among = true;
    const auto answer = snapshot_.neighborhood_rows(query_).value();
    std::uint64_t sum = 0;
    for (const auto& one : answer.nodes) sum = in_any_order(sum, number_of(one.entry.id));
    for (const auto& edge : answer.edges) sum = in_any_order(sum, edge.weight);
    return sum;
  }

  std::uint64_t distance(Number from, Number to) const {
    return snapshot_.distance(made_.id[from], made_.id[to], kQ3Hops).value().value_or(kQ3None);
  }

  std::uint64_t best_names(const std::string& prefix) const {
    std::uint64_t sum = 0;
    for (const auto& hit : snapshot_.search({prefix, "", kQ4Names}).value())
      if (hit.how <= graph::SearchHit::How::prefix) sum = in_order(sum, number_of(hit.node.id));
    return sum;
  }

 private:
  const graph::Snapshot& snapshot_;
  const MadeGraph& made_;
  graph::NeighborhoodQuery query_;
};

// The same store where its edges may not be kept in memory.
void ask_file(const Task& task, const std::string& folder) {
  const auto& seeds = task.questions.seeds;
  graph::limit_memory(1);
  const double start = seconds(), before = memory_mb();
  auto store = graph::Store::open(folder).value();
  const graph::Snapshot snapshot = store.snapshot();
  Asking asking(snapshot, task.graph);
  asking.best_edges(seeds[0]);
  report("open and first answer, s", "stemma, edges in a file", seconds() - start);
  report("memory of the graph, MB", "stemma, edges in a file", memory_mb() - before);
  measure("Q1", "stemma, edges in a file", seeds.size(),
          [&](std::size_t i) { return asking.best_edges(seeds[i]); });
  measure("Q2", "stemma, edges in a file", seeds.size(),
          [&](std::size_t i) { return asking.ego_network(seeds[i]); });
}

// In memory.
void ask_memory(const Task& task, const std::string& folder) {
  const auto& q = task.questions;
  const double start = seconds(), before = memory_mb();
  auto store = graph::Store::open(folder).value();
  const graph::Snapshot snapshot = store.snapshot();
  Asking asking(snapshot, task.graph);
  asking.best_edges(q.seeds[0]);
  report("open and first answer, s", "stemma", seconds() - start);
  report("memory of the graph, MB", "stemma", memory_mb() - before);
  measure("Q1", "stemma", q.seeds.size(), [&](std::size_t i) { return asking.best_edges(q.seeds[i]); });
  measure("Q2", "stemma", q.seeds.size(), [&](std::size_t i) { return asking.ego_network(q.seeds[i]); });
  measure("Q3", "stemma", q.pairs.size(),
          [&](std::size_t i) { return asking.distance(q.pairs[i].first, q.pairs[i].second); });
  measure("Q4", "stemma", q.prefixes.size(), [&](std::size_t i) { return asking.best_names(q.prefixes[i]); });
  const auto memory = graph::MemoryGraph::read(snapshot.access());
  report("PageRank, s", "stemma", seconds_of([&] { graph::page_rank(*memory); }));
}

}  // namespace

void run_stemma(const Task& task) {
  const std::string folder = task.folder + "/store";
  if (!std::filesystem::exists(folder)) {  // else of an earlier run
    const std::string lines = folder + ".jsonl";
    {
      std::ofstream out(lines);
      write_lines(task.graph, out);
    }
    report("load, s", "stemma", seconds_of([&] { load(lines, folder); }));
    std::filesystem::remove(lines);
  }
  report("on disk, MB", "stemma", folder_mb(folder));
  ask_memory(task, folder);
  ask_file(task, folder);
}

}  // namespace stemma::bench
