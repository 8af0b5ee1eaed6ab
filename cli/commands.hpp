// The commands of the program as plain functions: arguments in, exit code out. main.cpp turns words into
// these arguments. Exit codes: 0 done; the numbers of ErrorCode (schema/result.hpp) for failures; 12 done,
// but some files failed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/query.hpp"

namespace stemma::cli {

inline constexpr int kSomeFailed = 12;

struct Common {
  std::string store = "stemma.db";
  std::string schema;  // folder added to the built-in schema; empty: none
  bool json = false;
};

struct IngestArguments {
  std::vector<std::string> paths;
  unsigned threads = 0;
  bool prune = false, force = false, quiet = false;
  std::string prefix;
};
int ingest(const Common& common, const IngestArguments& arguments);
int remove(const Common& common, const std::vector<std::string>& documents);
int extract(const Common& common, const std::string& file, bool only_text);

int search(const Common& common, const graph::SearchQuery& query);
int search_texts(const Common& common, const graph::TextQuery& query);
int show(const Common& common, const std::string& id, std::size_t sentences);
int neighbors(const Common& common, const graph::NeighborhoodQuery& query, std::size_t sentences);
int path(const Common& common, const graph::PathQuery& query);
int stats(const Common& common);
struct AnalyseArguments {
  std::string by = "rank";  // rank, degree, core, betweenness
  std::string type;         // only this one; empty: all
  std::size_t limit = 20, samples = 64;
};
int analyse(const Common& common, const AnalyseArguments& arguments);
int proposals(const Common& common);
struct ExplainArguments {
  std::string id;                    // of a node, an edge or a document in the store
  std::string file;                  // or a file
  std::string words;                 // of the file or the document
  std::vector<std::string> without;  // rules to be switched off
  bool knowledge = false;            // tell what is known of each word
};
int explain(const Common& common, const ExplainArguments& arguments);

struct ExportArguments {
  std::string format = "jsonl";  // jsonl, dot, svg
  std::string output = "-";
  graph::NeighborhoodQuery around;  // dot and svg; an empty node: the best-connected nodes
};
int export_graph(const Common& common, const ExportArguments& arguments);
int import_graph(const Common& common, const std::vector<std::string>& files, const std::string& name);

struct ServeArguments {
  std::string host = "127.0.0.1";
  int port = 8400;
  bool next_port = false;  // take the next free one when it is taken
  bool read_only = false;
  std::uint64_t memory = 0;  // MB for the edges of the graph; 0: no limit
  std::uint64_t cache = 64;  // MB for what was read of the store's files
  std::string explorer_folder;
};
int serve(const Common& common, const ServeArguments& arguments);
struct EvalArguments {
  std::vector<std::string> folders;  // annotated documents
  std::string agreement;             // a second folder: how far the two annotators agree
  std::string save, against;         // files of results
  std::string calibrate;             // file of measured confidences, - for standard output
  std::vector<std::string> without;  // rules to be switched off
  bool misses = false, rules = false, ablation = false, reliability = false;
};
int eval(const Common& common, const EvalArguments& arguments);
int schema_check(const Common& common, const std::string& folder);
int schema_test(const Common& common, const std::string& folder);
int schema_show(const Common& common);
struct ImportListArguments {
  std::string file;
  std::string as;  // LIST, or LIST/TYPE
  std::string language = "en";
  std::string output = "-";
};
int schema_import(const Common& common, const ImportListArguments& arguments);
int schema_count(const Common& common, const std::vector<std::string>& paths);
int verify(const Common& common, bool repair);
struct BackupArguments {
  std::string folder;
  std::uint32_t keep = 0;    // 0: all
  std::uint32_t number = 0;  // restore: 0 is the newest
  bool list = false;
  unsigned wait = 60;  // seconds, for another process that writes
};
int backup(const Common& common, const BackupArguments& arguments);
int restore(const Common& common, const BackupArguments& arguments);
int compact(const Common& common);
int doctor(const Common& common);

}  // namespace stemma::cli
