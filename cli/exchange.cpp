// export, import, serve: the graph to other programs and back.
#include <malloc.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <list>

#include "api/server.hpp"
#include "cli/file.hpp"
#include "cli/terminal.hpp"
#include "viz/export/dot.hpp"
#include "viz/export/svg.hpp"

namespace stemma::cli {
namespace {

// The neighborhood asked for, or that of the best-connected node that is no document.
Result<graph::Graph> picture(const graph::Snapshot& snapshot, graph::NeighborhoodQuery query) {
  if (query.node.empty()) {
    auto best = snapshot.best_nodes(20);
    if (!best) return best.error();
    for (const graph::NodeView& node : *best)
      if (node.type != "document" && node.type != "date") {
        query.node = node.id;
        break;
      }
    if (query.node.empty())
      return Error{ErrorCode::not_found, "the store holds no entities",
                   "ingest documents first: stemma ingest samples"};
    query.depth = 2;
    query.limit = std::min<std::size_t>(query.limit, 60);
  }
  return snapshot.neighborhood(query);
}

int export_jsonl(const graph::Snapshot& snapshot, const std::string& output) {
  if (output == "-") {
    const auto done = graph::export_jsonl(snapshot, [](const std::string& line) {
      std::fwrite(line.data(), 1, line.size(), stdout);
      std::fputc('\n', stdout);
    });
    if (!done) return fail(done.error());
    return std::fflush(stdout) == 0 ? 0 : fail({ErrorCode::io, "standard output could not be written", ""});
  }
  const std::string temporary = output + ".part";
  std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
  const auto done = graph::export_jsonl(snapshot, [&](const std::string& line) { file << line << '\n'; });
  file.close();
  if (!done || !file) {
    std::filesystem::remove(temporary);
    return fail(done ? Error{ErrorCode::io, output + " could not be written",
                             "check that the folder exists and has room"}
                     : done.error());
  }
  std::filesystem::rename(temporary, output);
  return 0;
}

// A path under which standard input can be read twice; a pipe is kept in a file that has no name.
std::string standard_input() {
  const std::string path = "/dev/stdin";
  if (std::filesystem::is_regular_file(path)) return path;
  std::FILE* const kept = std::tmpfile();
  if (kept == nullptr) return path;
  std::vector<char> bytes(1 << 20);
  while (const auto size = std::fread(bytes.data(), 1, bytes.size(), stdin))
    if (std::fwrite(bytes.data(), 1, size, kept) != size)
      throw Failure({ErrorCode::io, "standard input could not be kept in a temporary file",
                     "make room, or import a file"});
  std::fflush(kept);
  return "/dev/fd/" + std::to_string(::fileno(kept));
}

// A file that can be read, twice if need be.
struct Input {
  explicit Input(const std::string& file) : name(file), buffer(1 << 20) {
    stream.rdbuf()->pubsetbuf(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    stream.open(file == "-" ? standard_input() : file, std::ios::binary);
  }
  // What is no table: a line of a dump, or nothing.
  bool holds_json() {
    char c = '{';
    stream >> std::ws >> c;
    if (c == '\xEF') stream >> c >> c >> std::ws >> c;  // behind a byte order mark
    stream.clear();
    stream.seekg(0);
    const auto end = std::filesystem::path(name).extension();
    return end != ".csv" && end != ".tsv" && (c == '{' || c == '[' || end == ".jsonl");
  }

  std::string name;
  std::vector<char> buffer;
  std::ifstream stream;
};

api::Server* running = nullptr;

}  // namespace

int export_graph(const Common& common, const ExportArguments& arguments) {
  const graph::Store store = open_store(common);
  const graph::Snapshot snapshot = store.snapshot();
  if (arguments.format == "jsonl") return export_jsonl(snapshot, arguments.output);
  const auto graph = picture(snapshot, arguments.around);
  if (!graph) return fail(graph.error());
  const auto schema = load_schema(common);
  viz::DotOptions options;
  options.centre = graph->nodes.empty() ? "" : graph->nodes.front().id;
  options.title = graph->nodes.empty() ? "" : graph->nodes.front().name;
  options.link = "";
  std::string bytes = viz::to_dot(*graph, *schema, options);
  if (arguments.format == "svg") {
    auto svg = viz::render_svg(bytes);
    if (!svg) return fail(svg.error());
    bytes = std::move(*svg);
  }
  const auto written = write_file(arguments.output, bytes);
  return written ? 0 : fail(written.error());
}

int import_graph(const Common& common, const std::vector<std::string>& files, const std::string& name) {
  std::list<Input> inputs;
  for (const auto& file : files) {
    if (file != "-" && !std::filesystem::is_regular_file(file))
      return fail({ErrorCode::not_found, file + ": no such file", "check the path"});
    if (!inputs.emplace_back(file).stream)
      return fail({ErrorCode::unreadable, file + ": cannot be read", "check its permissions"});
  }
  const std::string& first = files.front();
  const bool lines = inputs.front().holds_json();
  if (lines && files.size() > 1)
    return fail({ErrorCode::invalid_argument, "JSON lines come in one file", "import one after the other"});
  graph::Store store = graph::Store::open_or_create(common.store).value();
  const std::string label = !name.empty()  ? name
                            : first == "-" ? "standard-input"
                                           : std::filesystem::path(first).stem().string();
  std::vector<graph::CsvFile> tables;
  for (auto& input : inputs) tables.push_back({input.name, input.stream});
  const auto report = lines ? graph::import_jsonl(store, label, inputs.front().stream)
                            : graph::import_csv(store, label, tables);
  if (!report) return fail(report.error());
  if (const auto kept = store.keep_image(); !kept) return fail(kept.error());
  std::printf("imported %llu documents, %llu nodes, %llu edges\n",
              static_cast<unsigned long long>(report->documents),
              static_cast<unsigned long long>(report->nodes), static_cast<unsigned long long>(report->edges));
  return 0;
}

int serve(const Common& common, const ServeArguments& arguments) {
  // Large blocks go back to the system: kept for later, small ones come to lie among them, and memory grows
  // for hours (tests/reliability/soak_test.cpp). For glibc's allocator; jemalloc gives back what lies unused.
  ::mallopt(M_MMAP_THRESHOLD, 512 << 10);
  if (arguments.memory > 0) graph::limit_memory(arguments.memory * 1'000'000);
  graph::limit_cache(arguments.cache * 1'000'000);
  api::ServeOptions options;
  options.store = common.store;
  options.host = arguments.host;
  options.port = arguments.port;
  options.schema = load_schema(common);
  options.read_only = arguments.read_only;
  options.explorer_folder = arguments.explorer_folder;
  options.log = [](const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); };
  auto server = api::Server::bind(options);
  for (int tries = 0; !server && server.error().code == ErrorCode::busy && arguments.next_port && tries < 20;
       ++tries) {
    std::printf("port %d is taken, trying the next one\n", options.port);
    ++options.port;
    server = api::Server::bind(options);
  }
  if (!server) return fail(server.error());
  running = server->get();
  std::signal(SIGINT, [](int) { running->stop(); });
  std::signal(SIGTERM, [](int) { running->stop(); });
  std::printf("Stemma serves %s at %s/  (Ctrl-C ends it)\n", common.store.c_str(),
              (*server)->address().c_str());
  std::fflush(stdout);
  (*server)->run();
  // What is still being kept may be left: who asks twice wants it to end at once.
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
  return 0;
}

}  // namespace stemma::cli
