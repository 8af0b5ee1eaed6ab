#include <csignal>
#include <nlohmann/json.hpp>

#include "cli/terminal.hpp"
#include "ingest/pipeline.hpp"

namespace stemma::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void print_json(const stemma::ingest::IngestReport& r) {
  nlohmann::ordered_json json = {{"added", r.added},
                                 {"changed", r.changed},
                                 {"unchanged", r.unchanged},
                                 {"removed", r.removed},
                                 {"ignored", r.ignored},
                                 {"entities", r.entities},
                                 {"statements", r.statements},
                                 {"bytes", r.bytes},
                                 {"seconds", r.seconds},
                                 {"warnings", r.warnings},
                                 {"failed", nlohmann::ordered_json::array()}};
  for (const auto& f : r.failed)
    json["failed"].push_back({{"path", f.path}, {"reason", f.error.message}, {"hint", f.error.hint}});
  std::printf("%s\n", json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

void print_summary(const stemma::ingest::IngestReport& r) {
  const double megabytes = static_cast<double>(r.bytes) / 1e6;
  const std::size_t width = terminal_width(stdout);
  std::printf("documents   %llu added, %llu changed, %llu unchanged, %llu removed\n",
              static_cast<unsigned long long>(r.added), static_cast<unsigned long long>(r.changed),
              static_cast<unsigned long long>(r.unchanged), static_cast<unsigned long long>(r.removed));
  std::printf("read        %s entities, %s statements, %s MB in %s s (%s MB/s)\n",
              std::to_string(r.entities).c_str(), std::to_string(r.statements).c_str(),
              number(megabytes, 2).c_str(), number(r.seconds, 2).c_str(),
              number(r.seconds > 0 ? megabytes / r.seconds : 0, 1).c_str());
  if (r.ignored > 0)
    std::printf("ignored     %llu files that are no documents\n", static_cast<unsigned long long>(r.ignored));
  for (const std::string& warning : r.warnings) std::fprintf(stderr, "warning     %s\n", warning.c_str());
  if (r.failed.empty()) return;
  std::fprintf(stderr, "failed      %zu\n", r.failed.size());
  for (const auto& f : r.failed)
    std::fputs(wrapped(f.path + ": " + f.error.text(), 2, width).c_str(), stderr);
}

}  // namespace

int ingest(const Common& common, const IngestArguments& arguments) {
  const auto schema = load_schema(common);
  graph::Store store = graph::Store::open_or_create(common.store).value();
  stemma::ingest::IngestOptions options;
  options.threads = arguments.threads;
  options.prune = arguments.prune;
  options.force = arguments.force;
  options.prefix = arguments.prefix;
  // The document at hand is finished, then the summary is printed: nothing is half done.
  std::signal(SIGINT, [](int) { interrupted = 1; });
  std::signal(SIGTERM, [](int) { interrupted = 1; });
  Result<stemma::ingest::IngestReport> report = [&] {
    ProgressLine line;
    return stemma::ingest::ingest(store, arguments.paths, *schema, options,
                                  [&](const stemma::ingest::Progress& p) {
                                    if (!arguments.quiet) line.show(p.done, p.total, p.current);
                                    return interrupted == 0;
                                  });
  }();
  if (!report) return fail(report.error());
  if (const auto kept = store.keep_image(); !kept) return fail(kept.error());
  if (common.json)
    print_json(*report);
  else if (!arguments.quiet)
    print_summary(*report);
  if (interrupted != 0) std::fprintf(stderr, "stopped; run the same command again to go on\n");
  return report->failed.empty() && interrupted == 0 ? 0 : kSomeFailed;
}

int remove(const Common& common, const std::vector<std::string>& documents) {
  graph::Store store = open_store(common, graph::Store::Mode::read_write);
  for (const std::string& id : documents) {
    if (const auto removed = store.remove(id); !removed) return fail(removed.error());
    std::printf("removed %s\n", id.c_str());
  }
  return 0;
}

}  // namespace stemma::cli
