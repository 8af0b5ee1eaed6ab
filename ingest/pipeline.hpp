// Folders of files into a store: found, read and extracted in parallel, written by one thread, one document a
// commit.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "graph/store.hpp"
#include "ingest/isolate/reader.hpp"
#include "schema/schema.hpp"

namespace stemma::ingest {

struct IngestOptions {
  unsigned threads = 0;  // 0: one a core
  bool prune = false;    // remove documents whose origin lies under one of the paths and is gone
  bool force = false;    // read again what has not changed
  std::string prefix;    // put before the documents' names, "minutes/2020"
  ReaderOptions reading;
};

struct IngestFailure {
  std::string path;
  Error error;
};

struct IngestReport {
  std::uint64_t added = 0, changed = 0, unchanged = 0, removed = 0;
  std::uint64_t ignored = 0;  // files of no text format (pictures, archives) and README files below a folder
  std::uint64_t entities = 0, statements = 0, bytes = 0;
  double seconds = 0;
  std::vector<IngestFailure> failed;
  std::vector<std::string> warnings;  // "PATH: ..." a document
};

// What became of one file.
struct FileReport {
  enum class Outcome { added, changed, unchanged, failed };
  std::string path;  // absolute
  Outcome outcome = Outcome::failed;
  std::uint64_t entities = 0, statements = 0, bytes = 0;
  std::vector<std::string> warnings;
  Error error;  // failed
};

struct Progress {
  std::uint64_t done = 0, total = 0;
  std::string current;
  FileReport file;  // the last one of the `done`
};

// With what documents are read: the version of the readers and rules in the program, and that of the schema.
// A document keeps it as its attribute `reading`, and is read again where it is another.
std::string reading_of(const schema::Schema& schema);

// Reads files and folders (recursively, sorted by name, hidden files and links out of the folder or in a loop
// left out). One bad file is a row in `failed` and stops nothing. not_found when a path does not exist
// (nothing is done then); io or busy when the store fails (what was committed stays). `progress` is called on
// the calling thread after each file; returning false stops there.
Result<IngestReport> ingest(graph::Store& store, const std::vector<std::string>& paths,
                            const schema::Schema& schema, const IngestOptions& options = {},
                            const std::function<bool(const Progress&)>& progress = {});

}  // namespace stemma::ingest
