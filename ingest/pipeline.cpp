#include "ingest/pipeline.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

#include "ingest/extract/extract.hpp"
#include "ingest/isolate/reader.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

namespace fs = std::filesystem;

// Part of what a document's fragment depends on: raised when reading gives other results for the same file
// and schema.
constexpr const char* kReadingVersion = "5";

std::string sha256(std::string_view bytes) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr);
  static constexpr char kHex[] = "0123456789abcdef";
  std::string text;
  for (unsigned i = 0; i < size; ++i) {
    text += kHex[digest[i] >> 4];
    text += kHex[digest[i] & 15];
  }
  return text;
}

struct File {
  std::string path;  // absolute
  std::string name;  // relative to what was asked for
};

// Finds the files under the paths; each file once.
class Finder {
 public:
  Finder(const IngestOptions& options, IngestReport& report) : options_(options), report_(report) {}

  Result<std::vector<File>> find(const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
      std::error_code code;
      if (!fs::exists(path, code))
        return Error{ErrorCode::not_found, path + ": no such file or folder",
                     "check the path; nothing was read"};
    }
    for (const std::string& path : paths) {
      std::error_code code;
      root_ = fs::canonical(path, code);
      if (fs::is_directory(root_, code))
        folder(root_, "");
      else
        add(root_, root_.filename().string());
    }
    std::sort(files_.begin(), files_.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return std::move(files_);
  }

 private:
  void folder(const fs::path& path, const std::string& prefix) {
    std::error_code code;
    // A link back to a folder above, or to one seen already, ends here.
    if (!folders_.insert(fs::canonical(path, code).string()).second) return;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator entry(path, code), end; !code && entry != end; entry.increment(code))
      entries.push_back(*entry);
    if (code) {
      fail(path.string(), code);
      return;
    }
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.path() < b.path(); });
    for (const auto& entry : entries) {
      const std::string base = entry.path().filename().string();
      if (base.empty() || base[0] == '.') continue;
      const fs::path real = fs::canonical(entry.path(), code);
      if (code) {
        fail(entry.path().string(), code);
        code.clear();
        continue;
      }
      if (entry.is_symlink(code) && !inside_root(real)) continue;
      if (fs::is_directory(real, code))
        folder(real, prefix + base + "/");
      else if (!fs::is_regular_file(real, code) || base.rfind("README", 0) == 0 || !document_name(base))
        ++report_.ignored;
      else
        add(real, prefix + base);
    }
  }

  bool inside_root(const fs::path& real) const {
    const auto [end, rest] = std::mismatch(root_.begin(), root_.end(), real.begin(), real.end());
    return end == root_.end();
  }

  void add(const fs::path& path, const std::string& name) {
    if (!seen_.insert(path.string()).second) return;
    const std::string prefix = options_.prefix.empty() ? "" : options_.prefix + "/";
    files_.push_back({path.string(), schema::well_formed(prefix + name)});
  }

  void fail(const std::string& path, const std::error_code& code) {
    report_.failed.push_back({path, {ErrorCode::unreadable, code.message(), "check its permissions"}});
  }

  const IngestOptions& options_;
  IngestReport& report_;
  fs::path root_;
  std::vector<File> files_;
  std::set<std::string> seen_, folders_;
};

std::string document_id(const std::string& name) {
  std::string stem = name;
  if (stem.size() > 4 && stem.substr(stem.size() - 4) == ".txt") stem.resize(stem.size() - 4);
  return schema::node_id("document", stem);
}

std::string stem_of(const std::string& name) {
  const std::size_t slash = name.find_last_of('/');
  std::string base = slash == std::string::npos ? name : name.substr(slash + 1);
  if (const std::size_t dot = base.find_last_of('.'); dot != std::string::npos && dot > 0) base.resize(dot);
  return base;
}

// What became of one file, on its way from a worker to the writer.
struct Outcome {
  std::size_t file = 0;
  std::optional<Error> error;
  bool unchanged = false, changed = false;
  graph::Document document;
  graph::Fragment fragment;
  std::vector<std::string> warnings;
};

// The bytes of a file; throws Failure.
std::string contents(const std::string& path, std::uint64_t most) {
  std::error_code code;
  if (!fs::is_regular_file(path, code))
    throw Failure({ErrorCode::unreadable, "no ordinary file", "name a file or a folder"});
  const auto size = fs::file_size(path, code);
  if (!code && size > most)
    throw Failure(
        {ErrorCode::limit,
         "the file has " + std::to_string(size) + " bytes, more than the limit of " + std::to_string(most),
         "split it"});
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Failure({ErrorCode::unreadable, "cannot be opened", "check its permissions"});
  std::string bytes(code ? 0 : size, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  if (in.bad()) throw Failure({ErrorCode::io, "reading failed", "check the disk"});
  return bytes;
}

class Worker {
 public:
  Worker(const graph::Snapshot& before, const schema::Schema& schema, const IngestOptions& options)
      : before_(before), schema_(schema), options_(options), reading_(reading_of(schema)) {}

  // What was learnt of a file, and its text where there is something to extract from.
  struct Read {
    Outcome outcome;
    std::optional<Reading> reading;
  };
  Read read(std::size_t index, const File& file, Reader& reader) const {
    Read read;
    read.outcome.file = index;
    guarded(read.outcome, [&] { read.reading = text_of(file, reader, read.outcome); });
    return read;
  }

  // REQUIRES: each has a reading.
  std::vector<Outcome> extract_from(std::vector<Read> reads) const {
    std::vector<Reading> readings;
    for (Read& read : reads) readings.push_back(std::move(*read.reading));
    std::vector<Extraction> extractions = extracted(readings);
    std::vector<Outcome> outcomes;
    for (std::size_t i = 0; i < reads.size(); ++i) {
      Outcome& out = outcomes.emplace_back(std::move(reads[i].outcome));
      guarded(out, [&] {
        if (extractions.empty())
          fill(out, readings[i], extract(readings[i], schema_));
        else
          fill(out, readings[i], std::move(extractions[i]));
      });
    }
    return outcomes;
  }

 private:
  template <class Task>
  static void guarded(Outcome& out, Task task) {
    try {
      task();
    } catch (const Failure& failure) {
      out.error = failure.error();
    } catch (const std::bad_alloc&) {
      out.error = Error{ErrorCode::limit, "not enough memory to read it", "split the file"};
    } catch (const std::exception& other) {
      out.error = Error{ErrorCode::internal, other.what(),
                        "this is a defect of stemma: please report it with the file"};
    }
    if (out.error && out.changed) out.error->message += "; what was read from it before is kept";
  }

  // None where it fails: which of the texts it was shows when each is read alone.
  std::vector<Extraction> extracted(const std::vector<Reading>& readings) const {
    try {
      return extract(readings, schema_);
    } catch (const std::exception&) {
      return {};
    }
  }

  // Nothing where the file has not changed.
  std::optional<Reading> text_of(const File& file, Reader& reader, Outcome& out) const {
    // A file that is known keeps its name and id, however it is reached this time.
    const std::optional<std::string> known_id = before_.document_from(file.path).value();
    out.changed = known_id.has_value();
    const std::string bytes = contents(file.path, options_.reading.limits.file_bytes);
    graph::Document& d = out.document;
    d.origin = file.path;
    d.name = file.name;
    d.id = known_id ? *known_id : document_id(file.name);
    d.sha256 = sha256(bytes);
    d.bytes = bytes.size();
    if (const auto old = before_.stored_document(d.id)) {
      std::error_code code;
      const bool elsewhere =
          old->origin != file.path && !old->origin.empty() && fs::exists(old->origin, code);
      if (elsewhere && old->sha256 != d.sha256)
        throw Failure({ErrorCode::exists, "the document " + d.id + " comes from " + old->origin + " already",
                       "give this folder's documents a name of their own: --prefix NAME"});
      // A copy of a file that is still where it was says nothing new.
      if (elsewhere) d.origin = old->origin;
      if (old->origin == d.origin) d.name = old->name;
      const auto known = old->attributes.find("reading");
      const bool same_rules =
          known != old->attributes.end() && known->second == std::vector<std::string>{reading_};
      out.unchanged = old->sha256 == d.sha256 && same_rules && old->origin == d.origin && !options_.force;
      out.changed = true;
      if (out.unchanged) return std::nullopt;
    }
    return reader.read(file.path, bytes).value();
  }

  void fill(Outcome& out, Reading& reading, Extraction extraction) const {
    graph::Document& d = out.document;
    d.title = extraction.title.empty() ? stem_of(d.name) : extraction.title;
    d.format = reading.format;
    d.encoding = reading.encoding;
    d.language = extraction.language;
    d.attributes["reading"] = {reading_};
    for (Page& page : reading.pages) d.pages.push_back({std::move(page.label), page.span.begin});
    d.text = std::move(reading.text);
    d.map = std::move(reading.map);
    out.fragment = std::move(extraction.fragment);
    out.warnings = std::move(reading.warnings);
  }

  const graph::Snapshot& before_;
  const schema::Schema& schema_;
  const IngestOptions& options_;
  std::string reading_;
};

// Outcomes from many threads to one. Files are handed out only so far ahead of the writer: one slow file does
// not make the others pile up in memory.
class Channel {
 public:
  Channel(std::size_t files, std::size_t ahead) : files_(files), ahead_(ahead) {}
  void put(Outcome outcome) {
    const std::lock_guard lock(mutex_);
    const std::size_t index = outcome.file;
    ready_.emplace(index, std::move(outcome));
    changed_.notify_all();
  }
  // The outcome of the file whose turn it is.
  Outcome take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ready_.contains(written_); });
    Outcome outcome = std::move(ready_.extract(written_).mapped());
    ++written_;
    changed_.notify_all();
    return outcome;
  }
  // The next file to read, or nothing when all are taken or the writer stopped.
  std::optional<std::size_t> next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || next_ == files_ || next_ < written_ + ahead_; });
    return take_next();
  }
  // The same without waiting: for a worker that still has files which the writer may wait for.
  std::optional<std::size_t> next_at_once() {
    const std::lock_guard lock(mutex_);
    return take_next();
  }
  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    changed_.notify_all();
  }

 private:
  std::optional<std::size_t> take_next() {
    if (stopped_ || next_ == files_ || next_ >= written_ + ahead_) return std::nullopt;
    return next_++;
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Outcome> ready_;
  std::size_t files_, ahead_, next_ = 0, written_ = 0;
  bool stopped_ = false;
};

// The threads that read, stopped and waited for whenever the writer leaves.
class Workers {
 public:
  Workers(std::size_t count, Channel& channel, const Worker& worker, const std::vector<File>& files,
          const ReaderOptions& reading)
      : channel_(channel) {
    for (std::size_t i = 0; i < count; ++i)
      threads_.emplace_back([&] {
        Reader reader(reading);
        while (const auto first = channel.next()) read_together(*first, worker, files, reader);
      });
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers() { channel_.stop(); }

  static constexpr std::size_t kTogether = 16;  // files at most

 private:
  // The file and those behind it, until there is text enough to be extracted from side by side.
  void read_together(std::size_t first, const Worker& worker, const std::vector<File>& files,
                     Reader& reader) {
    std::vector<Worker::Read> reads;
    std::size_t bytes = 0;
    for (std::optional<std::size_t> next = first; next;) {
      Worker::Read read = worker.read(*next, files[*next], reader);
      if (read.reading) {
        bytes += read.reading->text.size();
        reads.push_back(std::move(read));
      } else {
        channel_.put(std::move(read.outcome));
      }
      const bool enough = bytes >= kBytesTogether || reads.size() == kTogether;
      next = enough ? std::nullopt : channel_.next_at_once();
    }
    for (Outcome& outcome : worker.extract_from(std::move(reads))) channel_.put(std::move(outcome));
  }

  Channel& channel_;
  std::vector<std::jthread> threads_;
};

Result<void> prune(graph::Store& store, const std::vector<std::string>& paths, IngestReport& report) {
  const graph::Snapshot snapshot = store.snapshot();
  const auto documents = snapshot.documents();
  if (!documents) return documents.error();
  std::error_code code;
  std::vector<std::string> roots;
  for (const std::string& path : paths) roots.push_back(fs::weakly_canonical(path, code).string() + "/");
  for (const graph::DocumentView& view : *documents) {
    const auto document = snapshot.stored_document(view.id);
    if (!document) return document.error();
    const std::string& origin = document->origin;
    const bool under = std::any_of(roots.begin(), roots.end(), [&](const std::string& root) {
      return origin.compare(0, root.size(), root) == 0;
    });
    // What cannot be looked at (a folder without permission) is not gone.
    if (origin.empty() || !under || fs::exists(origin, code) || code) continue;
    if (const auto removed = store.remove(view.id); !removed) return removed;
    ++report.removed;
  }
  return {};
}

FileReport report_of(const Outcome& outcome, const std::string& path) {
  using Result = FileReport::Outcome;
  FileReport file;
  file.path = path;
  if (outcome.error) {
    file.error = *outcome.error;
    return file;
  }
  file.outcome = outcome.unchanged ? Result::unchanged : outcome.changed ? Result::changed : Result::added;
  if (outcome.unchanged) return file;
  file.entities = outcome.fragment.entities.size();
  file.statements = outcome.fragment.statements.size();
  file.bytes = outcome.document.bytes;
  file.warnings = outcome.warnings;
  return file;
}

// The file as rows and sums of the report.
void add(const FileReport& file, IngestReport& report) {
  switch (file.outcome) {
    case FileReport::Outcome::failed:
      report.failed.push_back({file.path, file.error});
      return;
    case FileReport::Outcome::unchanged:
      ++report.unchanged;
      return;
    case FileReport::Outcome::changed:
      ++report.changed;
      break;
    case FileReport::Outcome::added:
      ++report.added;
      break;
  }
  report.entities += file.entities;
  report.statements += file.statements;
  report.bytes += file.bytes;
  for (const std::string& warning : file.warnings) report.warnings.push_back(file.path + ": " + warning);
}

}  // namespace

std::string reading_of(const schema::Schema& schema) {
  return std::string(kReadingVersion) + "/" + schema.version();
}

// Documents that wait for the disk together: a disk may take as long for one sync as a document does for all
// else.
constexpr std::size_t kTogetherOnDisk = 64;

Result<IngestReport> ingest(graph::Store& store, const std::vector<std::string>& paths,
                            const schema::Schema& schema, const IngestOptions& options,
                            const std::function<bool(const Progress&)>& progress) {
  const auto start = std::chrono::steady_clock::now();
  IngestReport report;
  auto found = Finder(options, report).find(paths);
  if (!found) return found.error();
  const std::vector<File> files = std::move(*found);

  const graph::Snapshot before = store.snapshot();
  const Worker worker(before, schema, options);
  const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t count = std::min<std::size_t>(options.threads > 0 ? options.threads : cores,
                                                  std::max<std::size_t>(files.size(), 1));
  std::optional<Error> broken;
  std::map<std::string, std::string> written;  // id -> path, of this run
  std::size_t stored = 0;
  {
    Channel channel(files.size(), Workers::kTogether * count);
    const Workers workers(count, channel, worker, files, options.reading);
    // Written in the order of the files, whoever was faster: what two files with one id do does not depend on
    // luck.
    for (std::size_t done = 0; done < files.size() && !broken; ++done) {
      Outcome outcome = channel.take();
      const std::string& path = files[done].path;
      if (!outcome.error && !outcome.unchanged) {
        const auto [entry, first] = written.emplace(outcome.document.id, path);
        if (!first)
          outcome.error =
              Error{ErrorCode::exists, "its id " + outcome.document.id + " is that of " + entry->second,
                    "rename one of the two"};
      }
      if (!outcome.error && !outcome.unchanged) {
        auto put = store.put(outcome.document, outcome.fragment, graph::Store::OnDisk::later);
        if (put && ++stored % kTogetherOnDisk == 0) put = store.sync();
        if (!put) {
          outcome.error = put.error();
          if (put.error().code != ErrorCode::invalid_argument) {
            broken = put.error();
            broken->message = path + ": " + broken->message;
          }
        }
      }
      FileReport file = report_of(outcome, path);
      add(file, report);
      if (progress && !progress({done + 1, files.size(), files[done].name, std::move(file)})) break;
    }
  }
  const auto synced = store.sync();
  if (broken) return *broken;
  if (!synced) return synced.error();
  if (options.prune)
    if (const auto pruned = prune(store, paths, report); !pruned) return pruned.error();
  report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return report;
}

}  // namespace stemma::ingest
