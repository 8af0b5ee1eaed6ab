// stemma-bench-graph SYSTEM NODES EDGES FOLDER: loads the made graph into a system, asks Q1 .. Q4, prints
// lines. `csv` writes the graph and the questions as files for systems of other languages; `table` makes the
// table out of the lines on its standard input. bench/graph.sh runs them all.
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>

#include "bench/graph/systems.hpp"
#include "bench/graph/table.hpp"

namespace {

using namespace stemma::bench;

void write_csv(const Task& task) {
  const auto& graph = task.graph;
  const auto rank = plain_page_rank(lists_of(graph));
  std::ofstream nodes(task.folder + "/nodes.csv"), edges(task.folder + "/edges.csv");
  nodes.precision(17);
  for (Number i = 0; i < graph.nodes(); ++i)
    nodes << i << ',' << graph.id[i] << ',' << kTypes[graph.type[i]] << ',' << graph.name[i] << ',' << rank[i]
          << '\n';
  for (Number e = 0; e < graph.edges(); ++e)
    edges << graph.from[e] << ',' << graph.to[e] << ',' << kRelations[graph.relation[e]] << ','
          << graph.weight[e] << ',' << graph.evidence(e) << '\n';
  std::ofstream questions(task.folder + "/questions.csv");
  for (std::size_t i = 0; i < task.questions.seeds.size(); ++i)
    questions << task.questions.seeds[i] << ',' << task.questions.pairs[i].first << ','
              << task.questions.pairs[i].second << ',' << task.questions.prefixes[i] << '\n';
}

const std::map<std::string, std::function<void(const Task&)>> kSystems = {{"arrays", run_arrays},
                                                                          {"rocksdb", run_rocks},
                                                                          {"sqlite", run_sqlite},
                                                                          {"stemma", run_stemma},
                                                                          {"csv", write_csv}};

}  // namespace

int main(int argc, char** argv) {
  const std::string system = argc > 1 ? argv[1] : "";
  if (argc == 2 && system == "table") return print_table(std::cin, std::cout) ? 0 : 1;
  const auto run = kSystems.find(system);
  if (argc != 5 || run == kSystems.end()) {
    std::cerr << "usage: stemma-bench-graph arrays|rocksdb|sqlite|stemma|csv NODES EDGES FOLDER, or table\n";
    return 2;
  }
  try {
    const auto count = [&](int i) { return static_cast<Number>(std::strtoul(argv[i], nullptr, 10)); };
    const MadeGraph graph = made_graph(count(2), count(3));
    std::filesystem::create_directories(argv[4]);
    run->second({graph, questions_of(graph), argv[4]});
  } catch (const std::exception& failure) {
    std::cerr << "stemma-bench-graph: " << failure.what() << '\n';
    return 1;
  }
}
