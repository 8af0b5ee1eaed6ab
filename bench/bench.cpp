// stemma-bench FOLDER: how fast documents are read, put into a store, and neighborhoods answered. Prints
// medians of one run.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <vector>

#include "bench/corpus.hpp"
#include "graph/store.hpp"
#include "ingest/extract/extract.hpp"
#include "ingest/pipeline.hpp"
#include "schema/name.hpp"

namespace {

using namespace stemma;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double seconds_of(const std::function<void()>& work) {
  const auto start = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void row(const char* what, double value, const char* unit) {
  std::printf("%-58s %12.2f %s\n", what, value, unit);
}

void extraction() {
  ingest::Reading reading;
  reading.format = "txt";
  reading.encoding = "UTF-8";
  reading.text = bench::prose(1, 1 << 20);
  const schema::Schema& schema = schema::Schema::built_in();
  std::vector<double> rates;
  for (int i = 0; i < 5; ++i)
    rates.push_back(static_cast<double>(reading.text.size()) / 1e6 /
                    seconds_of([&] { ingest::extract(reading, schema); }));
  row("extraction, 1 MB of made prose, one thread", median(rates), "MB/s");
}

void pipeline(const std::string& folder) {
  fs::create_directories(folder + "/texts");
  double bytes = 0;
  for (std::uint32_t i = 0; i < 400; ++i) {
    const std::string text = bench::prose(i, 8000);
    std::ofstream(folder + "/texts/" + std::to_string(i) + ".txt") << text;
    bytes += static_cast<double>(text.size());
  }
  for (unsigned threads : {1u, 2u}) {
    std::vector<double> rates;
    for (int i = 0; i < 3; ++i) {
      fs::remove_all(folder + "/ingest");
      graph::Store store = graph::Store::create(folder + "/ingest").value();
      ingest::IngestOptions options;
      options.threads = threads;
      rates.push_back(
          400 / seconds_of([&] {
            ingest::ingest(store, {folder + "/texts"}, schema::Schema::built_in(), options).value();
          }));
    }
    row(threads == 1 ? "ingest, 400 documents of 8 kB, one thread"
                     : "ingest, 400 documents of 8 kB, two threads",
        median(rates), "documents/s");
  }
}

void queries(const std::string& folder) {
  fs::remove_all(folder + "/graph");
  graph::Store store = graph::Store::create(folder + "/graph").value();
  constexpr std::size_t kWorld = 20000, kDocuments = 1000;
  const double load = seconds_of([&] {
    for (std::uint32_t i = 0; i < kDocuments; ++i) {
      const bench::MadeDocument made = bench::document(i, kWorld, 60, 80);
      store.put(made.document, made.fragment).value();
    }
  });
  row("put, documents of 60 entities and 80 statements", kDocuments / load, "documents/s");
  const graph::Snapshot snapshot = store.snapshot();
  const auto statistics = snapshot.statistics().value();
  std::printf("  (the graph: %llu nodes, %llu edges, %.1f MB on disk)\n",
              static_cast<unsigned long long>(statistics.nodes),
              static_cast<unsigned long long>(statistics.edges),
              static_cast<double>(statistics.store_bytes) / 1e6);
  row("first query (ranks and names of all nodes)",
      1e3 * seconds_of([&] { snapshot.best_nodes(10).value(); }), "ms");
  for (const auto& [what, depth, number] :
       {std::tuple{"neighborhood, depth 1, a node of the middle", 1, 3000},
        std::tuple{"neighborhood, depth 1, the best-connected node", 1, 0},
        std::tuple{"neighborhood, depth 2, a node of the middle", 2, 3000}}) {
    std::vector<double> times;
    for (int i = 0; i < 101; ++i) {
      graph::NeighborhoodQuery query;
      query.node = schema::node_id("organization",
                                   bench::node_name(static_cast<std::size_t>(number > 0 ? number + i : 0)));
      query.depth = depth;
      bool known = true;
      const double time = seconds_of([&] { known = snapshot.neighborhood(query).ok(); });
      if (known) times.push_back(1e3 * time);
    }
    row(what, median(times), "ms");
  }
  std::vector<double> times;
  for (int i = 0; i < 101; ++i)
    times.push_back(1e3 * seconds_of([&] {
                      snapshot.search({"body " + std::to_string(i), "", 10}).value();
                    }));
  row("search by a beginning of a name, best ten", median(times), "ms");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: stemma-bench FOLDER (is made and filled; bench/run.sh removes it)\n", stderr);
    return 2;
  }
  try {
    extraction();
    pipeline(argv[1]);
    queries(argv[1]);
  } catch (const Failure& failure) {
    std::fprintf(stderr, "stemma-bench: %s\n", failure.what());
    return 1;
  }
}
