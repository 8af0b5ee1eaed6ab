// stemma-bench-change DOCUMENTS FOLDER: a store of so many made documents, of which some are changed and some
// removed, one by one; at last it must be, byte by byte, the store of what is left, words and all.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <map>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/graph/measure.hpp"
#include "graph/access.hpp"
#include "graph/rocksdb.hpp"
#include "graph/store.hpp"

namespace {

using namespace stemma;
using namespace stemma::graph;

constexpr std::size_t kSentences = 12, kNames = 4000, kChanges = 40;
constexpr const char* kWords[] = {"asked",   "the",    "council", "about", "water",   "and",
                                  "schools", "before", "summer",  "while", "members", "offered",
                                  "help",    "with",   "records", "of",    "roads",   "in",
                                  "writing", "during", "winter",  "as",    "agreed",  "earlier"};

struct Page {
  Document document;
  Fragment fragment;
};

// Twelve sentences, each of which names two of the names; what is named often is named by many documents.
Page page_of(std::size_t number, std::uint64_t edition) {
  std::mt19937_64 random(number * 1000003 + edition);
  Page page;
  auto& text = page.document.text;
  std::map<std::string, Entity> entities;
  std::vector<std::pair<std::string, std::string>> ends;
  std::vector<Span> sentences;
  const auto name = [&](std::vector<std::pair<std::string, Span>>& named) {
    const auto few = random() % kNames, which = few * (random() % kNames) / kNames;
    const std::string words = "Office N" + std::to_string(which);
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words;
    named.emplace_back(words, Span{begin, static_cast<std::uint32_t>(text.size())});
  };
  for (std::size_t i = 0; i < kSentences; ++i) {
    std::vector<std::pair<std::string, Span>> named;
    const auto begin = static_cast<std::uint32_t>(text.size());
    name(named);
    for (int words = 0; words < 14; ++words) (text += ' ') += kWords[random() % std::size(kWords)];
    text += ' ';
    name(named);
    text += '.';
    const Span sentence{begin, static_cast<std::uint32_t>(text.size())};
    text += '\n';
    for (const auto& [words, span] : named) {
      auto id = "organization-office-n" + words.substr(8);
      auto& entity = entities[id];
      entity.id = id;
      entity.type = "organization";
      entity.name = words;
      entity.mentions.push_back({span, sentence, "made", 900});
    }
    ends.emplace_back("organization-office-n" + named[0].first.substr(8),
                      "organization-office-n" + named[1].first.substr(8));
    sentences.push_back(sentence);
  }
  std::map<std::string, LocalId> locals;
  for (auto& [id, entity] : entities) {
    locals[id] = static_cast<LocalId>(page.fragment.entities.size());
    page.fragment.entities.push_back(std::move(entity));
  }
  for (std::size_t i = 0; i < kSentences; ++i)
    page.fragment.statements.push_back(
        {locals[ends[i].first], "supports", locals[ends[i].second], sentences[i], "made", 700, {}});
  std::ranges::sort(page.fragment.statements);
  auto& d = page.document;
  d.id = "document-" + std::to_string(number);
  d.name = d.title = "Page " + std::to_string(number);
  d.format = "txt";
  d.encoding = "UTF-8";
  d.language = "en";
  d.bytes = text.size();
  return page;
}

void put(Store& store, const Page& page) { store.put(page.document, page.fragment).value(); }

// What a store says, and its index of words.
std::string whole(const Store& store) {
  std::string all;
  const auto snapshot = store.snapshot();
  export_jsonl(snapshot, [&](const std::string& line) { all += line; }).value();
  snapshot.access().view().scan(Family::words, "", [&](std::string_view key, std::string_view value) {
    all.append(key).append(1, '\n').append(value).append(1, '\n');
    return true;
  });
  return all;
}

void run(std::size_t documents, const std::string& folder) {
  auto store = Store::create(folder + "/changed").value();
  std::map<std::size_t, std::uint64_t> editions;
  const double made = bench::seconds_of([&] {
    for (std::size_t i = 0; i < documents; ++i) {
      put(store, page_of(i, 0));
      editions[i] = 0;
    }
  });
  std::vector<double> changes, removals;
  std::mt19937_64 random(5);
  for (std::size_t i = 0; i < kChanges; ++i) {
    const auto changed = random() % documents, removed = random() % documents;
    const auto page = page_of(changed, i + 1);
    changes.push_back(bench::seconds_of([&] { put(store, page); }));
    editions[changed] = i + 1;
    if (!editions.contains(removed)) continue;
    removals.push_back(
        bench::seconds_of([&] { store.remove("document-" + std::to_string(removed)).value(); }));
    editions.erase(removed);
  }
  auto rebuilt = Store::create(folder + "/rebuilt").value();
  for (auto at = editions.rbegin(); at != editions.rend(); ++at) put(rebuilt, page_of(at->first, at->second));
  const bool same = whole(store) == whole(rebuilt);
  const auto say = [](const char* what, std::vector<double> times) {
    std::ranges::sort(times);
    std::printf("%-8s median %.1f ms, slowest %.1f ms\n", what, times[times.size() / 2] * 1e3,
                times.back() * 1e3);
  };
  std::printf("%zu documents, %.1f ms each to put\n", documents, made / static_cast<double>(documents) * 1e3);
  say("change", changes);
  say("remove", removals);
  std::printf("byte by byte as made anew: %s\n", same ? "yes" : "NO");
  if (!same) throw std::runtime_error("the changed store is not the one that is made anew");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: stemma-bench-change DOCUMENTS FOLDER\n", stderr);
    return 2;
  }
  try {
    std::filesystem::create_directories(argv[2]);
    run(std::strtoul(argv[1], nullptr, 10), argv[2]);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "stemma-bench-change: %s\n", failure.what());
    return 1;
  }
}
