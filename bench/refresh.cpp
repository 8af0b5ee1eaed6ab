// stemma-bench-refresh NODES EDGES FOLDER: the made graph, to which small documents come one by one; how long
// it takes from a commit to the first answer that shows it, where the process keeps what it knew of the state
// before (as `stemma serve` does), and where it reads the new state whole.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/graph/made.hpp"
#include "bench/graph/measure.hpp"
#include "graph/recent.hpp"
#include "graph/store.hpp"

namespace {

using namespace stemma;
using namespace stemma::graph;

constexpr std::size_t kChanges = 30, kWhole = 3, kSentences = 10;

void load(const bench::MadeGraph& made, const std::string& folder) {
  const std::string lines = folder + "/lines.jsonl";
  {
    std::ofstream out(lines);
    bench::write_lines(made, out);
  }
  auto store = Store::create(folder + "/store").value();
  std::ifstream in(lines);
  import_jsonl(store, "made", in).value();
  store.keep_image().value();
  std::filesystem::remove(lines);
}

// Ten sentences, each of which names two nodes of the graph, ends of edges, so that hubs come often.
void put_page(Store& store, const bench::MadeGraph& made, std::size_t number) {
  std::mt19937_64 random(number);
  Document document;
  Fragment fragment;
  std::map<std::string, Entity> entities;
  std::vector<std::pair<std::string, std::string>> said;
  std::vector<Span> sentences;
  for (std::size_t i = 0; i < kSentences; ++i) {
    const auto edge = random() % made.edges();
    const bench::Number ends[] = {made.from[edge], made.to[random() % made.edges()]};
    std::vector<std::pair<bench::Number, Span>> named;
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    for (const auto end : ends) {
      const auto at = static_cast<std::uint32_t>(document.text.size());
      document.text += made.name[end];
      named.emplace_back(end, Span{at, static_cast<std::uint32_t>(document.text.size())});
      document.text += end == ends[0] ? " asked for the help of " : ".";
    }
    const Span sentence{begin, static_cast<std::uint32_t>(document.text.size())};
    document.text += '\n';
    for (const auto& [end, span] : named) {
      auto& entity = entities[made.id[end]];
      entity.id = made.id[end];
      entity.type = bench::kTypes[made.type[end]];
      entity.name = made.name[end];
      entity.mentions.push_back({span, sentence, "made", 900});
    }
    said.emplace_back(made.id[ends[0]], made.id[ends[1]]);
    sentences.push_back(sentence);
  }
  std::map<std::string, LocalId> locals;
  for (auto& [id, entity] : entities) {
    locals[id] = static_cast<LocalId>(fragment.entities.size());
    fragment.entities.push_back(std::move(entity));
  }
  for (std::size_t i = 0; i < kSentences; ++i)
    fragment.statements.push_back(
        {locals[said[i].first], "supports", locals[said[i].second], sentences[i], "made", 700, {}});
  std::ranges::sort(fragment.statements);
  document.id = "document-new-" + std::to_string(number);
  document.name = document.title = "New " + std::to_string(number);
  document.format = "txt";
  document.encoding = "UTF-8";
  document.language = "en";
  document.bytes = document.text.size();
  store.put(document, fragment).value();
}

// Until the neighborhood of the new document is there; the snapshot is that of the answer.
Snapshot first_answer(const std::string& folder, std::size_t number, const std::shared_ptr<Recent>& recent) {
  const auto snapshot = Store::open(folder, Store::Mode::read_only, recent).value().snapshot();
  NeighborhoodQuery query;
  query.node = "document-new-" + std::to_string(number);
  if (snapshot.neighborhood_rows(query).value().edges.empty())
    throw std::runtime_error("a change is not seen");
  return snapshot;
}

// Of the clock, and of the processors, which other work on the machine hardly changes.
struct Times {
  std::vector<double> wall, work;

  template <class Work>
  void take(Work&& step) {
    const auto before = std::clock();
    wall.push_back(bench::seconds_of(step));
    work.push_back(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
  }
};

double median(std::vector<double> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

void say(const char* what, const Times& times) {
  std::printf("%-24s median %8.1f ms, slowest %8.1f ms, processor time %8.1f ms\n", what,
              median(times.wall) * 1e3, std::ranges::max(times.wall) * 1e3, median(times.work) * 1e3);
}

void run(bench::Number nodes, bench::Number edges, const std::string& folder) {
  const auto made = bench::made_graph(nodes, edges);
  const std::string store_folder = folder + "/store";
  if (!std::filesystem::exists(store_folder)) load(made, folder);
  const auto recent = std::make_shared<Recent>(0);
  auto newest = Store::open(store_folder, Store::Mode::read_only, recent).value().snapshot();
  newest.prepare().value();
  Times commits, changed, whole;
  const auto start = static_cast<std::size_t>(newest.statistics().value().generation) * 1000;
  for (auto number = start; number < start + kChanges; ++number) {
    auto store = Store::open(store_folder, Store::Mode::read_write, recent).value();
    commits.take([&] { put_page(store, made, number); });
    changed.take([&] { newest = first_answer(store_folder, number, recent); });
    if (number < start + kWhole) whole.take([&] { first_answer(store_folder, number, nullptr); });
  }
  std::printf("%u nodes, %u edges, %zu documents of %zu sentences\n", nodes, edges, kChanges, kSentences);
  say("commit", commits);
  say("first answer, changed", changed);
  say("first answer, whole", whole);
  std::printf("whole : changed          %.1f\n", median(whole.wall) / median(changed.wall));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: stemma-bench-refresh NODES EDGES FOLDER\n", stderr);
    return 2;
  }
  try {
    const auto count = [&](int i) { return static_cast<bench::Number>(std::strtoul(argv[i], nullptr, 10)); };
    std::filesystem::create_directories(argv[3]);
    run(count(1), count(2), argv[3]);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "stemma-bench-refresh: %s\n", failure.what());
    return 1;
  }
}
