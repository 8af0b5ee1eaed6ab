// stemma-bench-text FILE [THREADS] [ROUNDS] [BYTES]: how many megabytes of plain text a second the extractor
// reads, with documents of BYTES in all side by side (as many as `stemma ingest` takes). The file is cut at
// line ends into documents of about 4 kB, so that its figures stand beside those of bench/peers/text.mjs,
// which cuts alike. Prints one JSON line: the median of the rounds (three), the number of mentions, and a
// checksum of all fragments (equal for any number of threads).
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <span>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "ingest/extract/extract.hpp"
#include "ingest/extract/text/word_map.hpp"

namespace {

using namespace stemma;

std::vector<ingest::Reading> documents_of(const std::string& text) {
  std::vector<ingest::Reading> documents;
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = begin;
    while (end < text.size() && end - begin <= 4000) {
      const std::size_t line = text.find('\n', end);
      end = line == std::string::npos ? text.size() : line + 1;
    }
    auto reading = ingest::read("part.txt", text.substr(begin, end - begin));
    if (reading) documents.push_back(std::move(*reading));
    begin = end;
  }
  return documents;
}

// Documents that are read side by side.
struct Batch {
  std::size_t first = 0, count = 0;
};

std::vector<Batch> batches_of(const std::vector<ingest::Reading>& documents, std::size_t together) {
  std::vector<Batch> batches;
  std::size_t bytes = together;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (bytes >= together) {
      batches.push_back({i, 0});
      bytes = 0;
    }
    ++batches.back().count;
    bytes += documents[i].text.size();
  }
  return batches;
}

struct Totals {
  std::size_t mentions = 0;
  std::uint64_t checksum = 0;
};

std::uint64_t mixed(std::uint64_t h, std::uint64_t with) { return (h ^ with) * 1099511628211u; }  // FNV-1a
std::uint64_t mixed(std::uint64_t h, std::string_view with) { return mixed(h, ingest::text_hash(with)); }

Totals totals_of(const graph::Fragment& fragment, std::size_t document) {
  Totals totals;
  std::uint64_t h = mixed(14695981039346656037u, document);
  for (const graph::Entity& e : fragment.entities) {
    h = mixed(h, e.id);
    for (const graph::Mention& m : e.mentions) h = mixed(mixed(h, m.span.begin), m.rule);
    totals.mentions += e.mentions.size();
  }
  for (const graph::Statement& s : fragment.statements)
    h = mixed(mixed(mixed(mixed(h, s.relation), s.from), s.to), s.rule);
  totals.checksum = h;
  return totals;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fputs("usage: stemma-bench-text FILE [THREADS] [ROUNDS] [BYTES]\n", stderr);
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", argv[1]);
    return 4;
  }
  std::stringstream buffer;
  buffer << file.rdbuf();
  const std::vector<ingest::Reading> documents = documents_of(buffer.str());
  const auto number = [&](int i, int otherwise) {
    return argc > i ? std::max(1, std::atoi(argv[i])) : otherwise;
  };
  const int threads = number(2, 1), rounds = number(3, 3), together = number(4, ingest::kBytesTogether);
  const std::vector<Batch> batches = batches_of(documents, static_cast<std::size_t>(together));
  std::size_t bytes = 0;
  for (const auto& d : documents) bytes += d.text.size();
  const schema::Schema& schema = schema::Schema::built_in();

  std::vector<double> rates;
  std::size_t mentions = 0;
  std::uint64_t checksum = 0;
  for (int round = 0; round < rounds; ++round) {
    std::atomic<std::size_t> next{0}, found{0};
    std::atomic<std::uint64_t> sum{0};
    const auto start = std::chrono::steady_clock::now();
    const auto work = [&] {
      for (std::size_t i; (i = next.fetch_add(1)) < batches.size();) {
        const Batch& batch = batches[i];
        const auto extractions =
            ingest::extract(std::span(documents).subspan(batch.first, batch.count), schema);
        for (std::size_t k = 0; k < batch.count; ++k) {
          const Totals totals = totals_of(extractions[k].fragment, batch.first + k);
          found += totals.mentions;
          sum += totals.checksum;
        }
      }
    };
    std::vector<std::thread> workers;  // beside this thread, which remembers what it learnt of words
    for (int t = 1; t < threads; ++t) workers.emplace_back(work);
    work();
    for (auto& w : workers) w.join();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    rates.push_back(static_cast<double>(bytes) / 1e6 / seconds);
    mentions = found;
    checksum = sum;
  }
  std::sort(rates.begin(), rates.end());
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf(
      "{\"peer\":\"stemma\",\"threads\":%d,\"mb\":%.1f,\"mb_s\":%.2f,\"mb_s_min\":%.2f,\"mb_s_max\":%.2f,"
      "\"mentions\":%zu,"
      "\"checksum\":\"%016llx\",\"rss_mb\":%.0f}\n",
      threads, static_cast<double>(bytes) / 1e6, rates[rates.size() / 2], rates.front(), rates.back(),
      mentions, static_cast<unsigned long long>(checksum), static_cast<double>(usage.ru_maxrss) / 1024);
}
