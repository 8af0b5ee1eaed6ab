// What a process that opens one store again and again keeps of it in between: the last state that was made
// ready for questions, and which nodes its own commits have touched since. With it a new state of a large
// store costs what has changed; states that other processes wrote, and those of small stores, are read whole.
// Thread-safe.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "graph/node_table.hpp"

namespace stemma::graph {

struct QueryIndex;

class Recent {
 public:
  static constexpr std::uint64_t kManyEdges = 500'000;
  explicit Recent(std::uint64_t least_edges = kManyEdges) : least_edges_(least_edges) {}
  std::uint64_t least_edges() const { return least_edges_; }

  // A state of the database `database`, with all that queries need.
  void ready(const std::string& database, std::uint64_t generation, std::shared_ptr<const QueryIndex> index);

  // Commit number `generation` is about to touch the records or lists of these nodes, or has failed to.
  void commits(const std::string& database, std::uint64_t generation, std::vector<NodeIndex> nodes);
  void failed(std::uint64_t generation);

  // The last state that was ready, and the nodes touched on the way from there to this one, each once,
  // sorted. nullopt where there is none, or somebody else wrote in between.
  struct Step {
    std::shared_ptr<const QueryIndex> from;
    std::vector<NodeIndex> touched;
  };
  std::optional<Step> step_to(const std::string& database, std::uint64_t generation) const;

 private:
  struct Commit {
    std::uint64_t generation;
    std::vector<NodeIndex> nodes;
  };
  void of(const std::string& database);  // REQUIRES: locked

  const std::uint64_t least_edges_;
  mutable std::mutex mutex_;  // guards what follows
  std::string database_;
  std::uint64_t generation_ = 0;
  std::shared_ptr<const QueryIndex> last_;  // of generation_; nullptr: none
  std::deque<Commit> commits_;              // one after the other
};

}  // namespace stemma::graph
