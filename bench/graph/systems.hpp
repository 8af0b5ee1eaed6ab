// The systems under test. Each loads the graph, asks Q1 .. Q4 and prints its lines (measure.hpp). `folder` is
// its own and empty.
#pragma once

#include <string>

#include "bench/graph/made.hpp"

namespace stemma::bench {

struct Task {
  const MadeGraph& graph;
  const Questions& questions;
  std::string folder;
};

void run_arrays(const Task& task);  // hand-written arrays in memory, and Boost's compressed graph: the floors
void run_rocks(const Task& task);   // RocksDB with lists in chunks, names in memory: the floor on disk
void run_sqlite(const Task& task);
void run_stemma(const Task& task);

double folder_mb(const std::string& folder);  // bytes of the files in it

}  // namespace stemma::bench
