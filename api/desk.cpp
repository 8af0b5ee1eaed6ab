#include "api/desk.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <utility>

#include "graph/store.hpp"
#include "ingest/pipeline.hpp"

namespace stemma::api {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostJobs = 2000;   // kept in the list
constexpr std::size_t kMostUnread = 500;  // not read yet
constexpr std::size_t kLargestBatch = 8;
constexpr std::size_t kLongestName = 200;
constexpr std::chrono::seconds kPatience{30};  // for another process that writes
using Clock = std::chrono::steady_clock;

// A file's name, or a short path below the uploads: no way out of the folder, nothing hidden.
Result<void> check_name(const std::string& name) {
  const Error bad{ErrorCode::invalid_argument,
                  "'" + name.substr(0, kLongestName) + "' cannot be a document's name",
                  "use a file name such as minutes.txt, of at most 200 bytes"};
  if (name.empty() || name.size() > kLongestName || name.back() == '/') return bad;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    if (end == at || name[at] == '.') return bad;
    at = end + 1;
  }
  const bool clean = std::none_of(name.begin(), name.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\';
  });
  return clean ? Result<void>() : bad;
}

Result<void> keep(const fs::path& path, const std::string& bytes) {
  std::error_code code;
  fs::create_directories(path.parent_path(), code);
  fs::permissions(path.parent_path(), fs::perms::owner_all, code);
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (out) return {};
  return Error{ErrorCode::io, "the document could not be written to " + path.string(),
               "check the disk's space"};
}

std::string folder_of(const Job& job) { return fs::path(job.name).parent_path().string(); }

std::string name_of_run() {
  char text[24];
  std::snprintf(text, sizeof text, "%llx",
                static_cast<unsigned long long>(std::chrono::system_clock::now().time_since_epoch().count()));
  return text;
}

std::string_view name_of(ingest::FileReport::Outcome outcome) {
  using Outcome = ingest::FileReport::Outcome;
  return outcome == Outcome::added ? "added" : outcome == Outcome::changed ? "changed" : "unchanged";
}

void end(Job& job, const ingest::FileReport& file, double seconds) {
  job.seconds = seconds;
  if (file.outcome == ingest::FileReport::Outcome::failed) {
    job.state = Job::State::failed;
    job.error = file.error;
    return;
  }
  job.state = Job::State::done;
  job.outcome = name_of(file.outcome);
  job.entities = file.entities;
  job.statements = file.statements;
  job.warnings = file.warnings;
}

}  // namespace

Desk::Desk(std::string store, std::shared_ptr<const schema::Schema> schema, std::function<void()> committed,
           std::size_t listeners, ImageKeeper::When images, std::shared_ptr<graph::Recent> recent)
    : store_(std::move(store)),
      uploads_(store_ + "/uploads"),
      run_(name_of_run()),
      schema_(std::move(schema)),
      committed_(std::move(committed)),
      recent_(std::move(recent)),
      images_(store_, writing_, images, committed_, recent_),
      most_listeners_(listeners),
      thread_([this] { work(); }) {}

Desk::~Desk() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

Result<Job> Desk::hand_in(const std::string& name, std::string bytes) {
  if (const auto fine = check_name(name); !fine) return fine.error();
  const std::lock_guard lock(mutex_);
  const auto waiting = std::count_if(jobs_.begin(), jobs_.end(),
                                     [](const Job& job) { return job.state == Job::State::waiting; });
  if (static_cast<std::size_t>(waiting) >= kMostUnread)
    return Error{ErrorCode::limit, "too many documents are waiting",
                 "hand in the rest when some have been read"};
  if (const auto kept = keep(fs::path(uploads_) / name, bytes); !kept) return kept.error();
  Job job;
  job.id = next_++;
  job.name = name;
  job.bytes = bytes.size();
  job.revision = ++revision_;
  jobs_.push_back(job);
  images_.make_way();
  if (jobs_.size() > kMostJobs) jobs_.pop_front();
  changed_.notify_all();
  return job;
}

std::vector<Job> Desk::jobs() const {
  const std::lock_guard lock(mutex_);
  return {jobs_.rbegin(), jobs_.rend()};
}

Result<Job> Desk::job(std::uint64_t id) const {
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& job) { return job.id == id; });
  if (found != jobs_.end()) return *found;
  return Error{ErrorCode::not_found, "there is no job " + std::to_string(id), "/api/v1/jobs lists them"};
}

Desk::Changes Desk::changes(std::uint64_t revision, std::chrono::milliseconds patience) const {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, patience, [&] { return stopping_ || revision_ > revision; });
  Changes changes{revision_, {}};
  std::copy_if(jobs_.begin(), jobs_.end(), std::back_inserter(changes.jobs),
               [&](const Job& job) { return job.revision > revision; });
  return changes;
}

Result<std::shared_ptr<void>> Desk::listen(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  if (!left_.wait_for(lock, patience, [this] { return listeners_ < most_listeners_; }))
    return Error{ErrorCode::limit, "too many are following the reading already",
                 "ask /api/v1/jobs from time to time"};
  ++listeners_;
  return std::shared_ptr<void>(this, [](Desk* desk) {
    const std::lock_guard leaving(desk->mutex_);
    --desk->listeners_;
    desk->left_.notify_one();
  });
}

Result<void> Desk::remove(const std::string& document) {
  images_.make_way();
  const std::lock_guard lock(writing_);
  Result<graph::Store> store = graph::Store::open(store_, graph::Store::Mode::read_write, recent_);
  if (!store) return store.error();
  const auto known = store->snapshot().stored_document(document);
  if (const auto removed = store->remove(document); !removed) return removed.error();
  std::error_code code;
  const std::string folder = fs::weakly_canonical(uploads_, code).string() + '/';
  if (known && known->origin.rfind(folder, 0) == 0) fs::remove(known->origin, code);
  committed_();
  images_.changed();
  return {};
}

void Desk::work() {
  for (Batch batch = next_batch(); !batch.empty(); batch = next_batch()) read(std::move(batch));
}

// Files of one folder that wait, to be read side by side; empty when all is ending.
Desk::Batch Desk::next_batch() {
  std::unique_lock lock(mutex_);
  const auto waits = [](const Job& job) { return job.state == Job::State::waiting; };
  changed_.wait(lock, [&] { return stopping_ || std::any_of(jobs_.begin(), jobs_.end(), waits); });
  Batch batch;
  if (stopping_) return batch;
  for (const Job& job : jobs_) {
    if (!waits(job)) continue;
    const bool fits = batch.empty() || folder_of(job) == folder_of(batch.front());
    const bool again =
        std::any_of(batch.begin(), batch.end(), [&](const Job& other) { return other.name == job.name; });
    if (!fits || again || batch.size() == kLargestBatch) break;
    batch.push_back(job);
  }
  std::sort(batch.begin(), batch.end(), [](const Job& a, const Job& b) { return a.name < b.name; });
  return batch;
}

void Desk::read(Batch batch) {
  const auto gone = std::partition(batch.begin(), batch.end(), [this](const Job& job) {
    std::error_code code;
    return fs::exists(fs::path(uploads_) / job.name, code);
  });
  fail({gone, batch.end()},
       {ErrorCode::not_found, "it was taken out before it was read", "hand it in again"});
  batch.erase(gone, batch.end());
  if (batch.empty()) return;
  const std::lock_guard lock(writing_);
  // Each has been told of where this answers without an error, but where all is ending.
  if (const Result<void> done = read_files(batch); !done) fail(batch, done.error());
}

Result<void> Desk::read_files(const Batch& batch) {
  change(batch.front().id, [](Job& job) { job.state = Job::State::reading; });
  Result<graph::Store> store = graph::Store::open(store_, graph::Store::Mode::read_write, recent_);
  // The command line may be writing.
  for (const auto until = Clock::now() + kPatience;
       !store && store.error().code == ErrorCode::busy && Clock::now() < until && !is_stopping();) {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    store = graph::Store::open(store_, graph::Store::Mode::read_write, recent_);
  }
  if (!store) return store.error();

  std::vector<std::string> paths;
  std::map<std::string, std::uint64_t> ids;
  for (const Job& job : batch) {
    std::error_code code;
    paths.push_back(uploads_ + '/' + job.name);
    ids.emplace(fs::canonical(paths.back(), code).string(), job.id);
  }
  ingest::IngestOptions options;
  options.prefix = folder_of(batch.front());
  auto begun = Clock::now();
  const auto report = ingest::ingest(*store, paths, *schema_, options, [&](const ingest::Progress& progress) {
    const auto now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - std::exchange(begun, now)).count();
    // First: who hears that it is done may ask for it at once.
    if (progress.file.outcome != ingest::FileReport::Outcome::failed) {
      committed_();
      images_.changed();
    }
    if (const auto id = ids.find(progress.file.path); id != ids.end())
      change(id->second, [&](Job& job) { end(job, progress.file, seconds); });
    if (progress.done < batch.size())
      change(batch[progress.done].id, [](Job& job) { job.state = Job::State::reading; });
    return !is_stopping();
  });
  return report ? Result<void>() : report.error();
}

bool Desk::is_stopping() const {
  const std::lock_guard lock(mutex_);
  return stopping_;
}

// Unless it has come to its end.
void Desk::change(std::uint64_t id, const std::function<void(Job&)>& how) {
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& job) { return job.id == id; });
  if (found == jobs_.end() || found->ended()) return;
  how(*found);
  found->revision = ++revision_;
  changed_.notify_all();
}

void Desk::fail(const Batch& batch, const Error& error) {
  for (const Job& each : batch)
    change(each.id, [&](Job& job) {
      job.state = Job::State::failed;
      job.error = error;
    });
}

}  // namespace stemma::api
