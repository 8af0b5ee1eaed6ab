#include "api/desk.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "graph/store.hpp"
#include "ingest/pipeline.hpp"

namespace stemma::api {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostJobs = 2000;    // kept in the list
constexpr std::size_t kMostWaiting = 500;  // not read yet
constexpr std::size_t kLongestName = 200;

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

}  // namespace

Desk::Desk(std::string store, std::shared_ptr<const schema::Schema> schema, std::function<void()> committed)
    : store_(std::move(store)),
      uploads_(store_ + "/uploads"),
      schema_(std::move(schema)),
      committed_(std::move(committed)),
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
  if (static_cast<std::size_t>(waiting) >= kMostWaiting)
    return Error{ErrorCode::limit, "too many documents are waiting",
                 "hand in the rest when some have been read"};
  if (const auto kept = keep(fs::path(uploads_) / name, bytes); !kept) return kept.error();
  Job job;
  job.id = next_++;
  job.name = name;
  job.bytes = bytes.size();
  jobs_.push_back(job);
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

Result<void> Desk::remove(const std::string& document) {
  const std::lock_guard lock(writing_);
  Result<graph::Store> store = graph::Store::open(store_, graph::Store::Mode::read_write);
  if (!store) return store.error();
  const auto known = store->snapshot().stored_document(document);
  if (const auto removed = store->remove(document); !removed) return removed.error();
  std::error_code code;
  const std::string folder = fs::weakly_canonical(uploads_, code).string() + '/';
  if (known && known->origin.rfind(folder, 0) == 0) fs::remove(known->origin, code);
  committed_();
  return {};
}

void Desk::work() {
  while (true) {
    Job job;
    {
      std::unique_lock lock(mutex_);
      const auto next = [this] {
        return std::find_if(jobs_.begin(), jobs_.end(),
                            [](const Job& j) { return j.state == Job::State::waiting; });
      };
      changed_.wait(lock, [&] { return stopping_ || next() != jobs_.end(); });
      if (stopping_) return;
      next()->state = Job::State::reading;
      job = *std::find_if(jobs_.begin(), jobs_.end(),
                          [](const Job& j) { return j.state == Job::State::reading; });
    }
    read(job);
    publish(job);
  }
}

void Desk::read(Job& job) {
  const std::lock_guard lock(writing_);
  const auto fail = [&job](const Error& error) {
    job.state = Job::State::failed;
    job.error = error;
  };
  Result<graph::Store> store = graph::Store::open(store_, graph::Store::Mode::read_write);
  if (!store) return fail(store.error());
  ingest::IngestOptions options;
  options.threads = 1;
  const fs::path parent = fs::path(job.name).parent_path();
  options.prefix = parent.string();
  const auto report = ingest::ingest(*store, {uploads_ + '/' + job.name}, *schema_, options);
  if (!report) return fail(report.error());
  if (!report->failed.empty()) return fail(report->failed.front().error);
  job.state = Job::State::done;
  job.outcome = report->added ? "added" : report->changed ? "changed" : "unchanged";
  job.entities = report->entities;
  job.statements = report->statements;
  job.seconds = report->seconds;
  job.warnings = report->warnings;
}

void Desk::publish(const Job& job) {
  if (job.state == Job::State::done) committed_();
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& j) { return j.id == job.id; });
  if (found != jobs_.end()) *found = job;
}

}  // namespace stemma::api
