#include "tests/reliability/disk.hpp"

#include <rocksdb/file_system.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <random>
#include <vector>

namespace stemma::reliability {

namespace fs = std::filesystem;
using rocksdb::IODebugContext;
using rocksdb::IOOptions;
using rocksdb::IOStatus;
using rocksdb::Slice;

// What would be left of the files is kept up with each operation: how much of each is synced, and which
// changes of names are not on disk yet. These come to disk in their order, by a sync of the folder; that of a
// file brings its own name along.
class Disk::Files : public rocksdb::FileSystemWrapper {
 public:
  explicit Files(const Faults& faults)
      : FileSystemWrapper(rocksdb::FileSystem::Default()), faults_(faults), random_(faults.seed) {
    if (!faults.attic.empty()) fs::create_directories(faults.attic);
  }
  const char* Name() const override { return "Disk"; }

  IOStatus NewWritableFile(const std::string& name, const rocksdb::FileOptions& options,
                           std::unique_ptr<rocksdb::FSWritableFile>* file, IODebugContext* debug) override {
    const std::lock_guard lock(mutex_);
    if (auto fault = tick(); !fault.ok()) return fault;
    const bool old = fs::exists(name);
    const auto status = target()->NewWritableFile(name, without_maps(options), file, debug);
    if (status.ok()) follow(name, file, 0, !old);
    return status;
  }
  IOStatus ReopenWritableFile(const std::string& name, const rocksdb::FileOptions& options,
                              std::unique_ptr<rocksdb::FSWritableFile>* file,
                              IODebugContext* debug) override {
    const std::lock_guard lock(mutex_);
    if (auto fault = tick(); !fault.ok()) return fault;
    std::uint64_t size = 0;
    const bool old = target()->GetFileSize(name, IOOptions(), &size, debug).ok();
    const auto status = target()->ReopenWritableFile(name, without_maps(options), file, debug);
    if (status.ok()) follow(name, file, size, !old);
    return status;
  }
  IOStatus NewDirectory(const std::string& name, const IOOptions& options,
                        std::unique_ptr<rocksdb::FSDirectory>* folder, IODebugContext* debug) override;

  IOStatus DeleteFile(const std::string& name, const IOOptions& options, IODebugContext* debug) override {
    const std::lock_guard lock(mutex_);
    if (auto fault = tick(); !fault.ok()) return fault;
    changes_.push_back({Change::Kind::gone, name, "", put_aside(name)});
    const auto status = target()->DeleteFile(name, options, debug);
    if (!status.ok()) changes_.pop_back();
    return status;
  }
  IOStatus RenameFile(const std::string& from, const std::string& to, const IOOptions& options,
                      IODebugContext* debug) override {
    const std::lock_guard lock(mutex_);
    if (auto fault = tick(); !fault.ok()) return fault;
    changes_.push_back({Change::Kind::renamed, to, from, fs::exists(to) ? put_aside(to) : ""});
    const auto status = target()->RenameFile(from, to, options, debug);
    if (!status.ok()) {
      changes_.pop_back();
      return status;
    }
    if (auto at = written_.extract(from)) {
      at.key() = to;
      written_.erase(to);
      written_.insert(std::move(at));
    }
    return status;
  }

  IOStatus tick() {
    ++operations_;
    if (faults_.cut_at != 0 && operations_ == faults_.cut_at) cut();
    if (faults_.fail_at == 0 || mended_ || operations_ < faults_.fail_at ||
        operations_ - faults_.fail_at >= faults_.fail_times)
      return IOStatus::OK();
    ++failed_;
    return faults_.seed % 2 ? IOStatus::NoSpace("made up") : IOStatus::IOError("made up");
  }

  [[noreturn]] void cut() {
    for (const auto& [name, file] : written_) tear(name, file);
    auto keep = changes_.empty() ? 0 : random_() % (changes_.size() + 1);
    for (auto at = changes_.size(); at > keep; --at) undo(changes_[at - 1]);
    ::_exit(9);
  }

  void wrote(const std::string& name, std::uint64_t bytes) { written_[name].size += bytes; }
  void synced(const std::string& name) {
    if (faults_.lies) return;
    written_[name].synced = written_[name].size;
    std::erase_if(changes_, [&](const Change& c) { return c.kind == Change::Kind::made && c.name == name; });
  }
  void synced_folder() {
    if (faults_.lies) return;
    changes_.clear();
  }

  std::mutex mutex_;
  Faults faults_;
  std::uint64_t operations_ = 0, failed_ = 0;
  bool mended_ = false;

 private:
  struct Written {
    std::uint64_t size = 0, synced = 0;
  };
  struct Change {
    enum class Kind { made, gone, renamed } kind;
    std::string name, from, aside;  // aside: the file that was under the name before
  };
  class File;
  class Folder;

  static rocksdb::FileOptions without_maps(rocksdb::FileOptions options) {
    options.use_mmap_writes = false;
    return options;
  }
  void follow(const std::string& name, std::unique_ptr<rocksdb::FSWritableFile>* file, std::uint64_t size,
              bool made);

  std::string put_aside(const std::string& name) {
    if (faults_.attic.empty()) return "";
    const auto aside = faults_.attic + '/' + std::to_string(::getpid()) + '-' + std::to_string(operations_);
    std::error_code ignored;
    fs::create_hard_link(name, aside, ignored);
    return aside;
  }

  // Of what was not synced any beginning may be there, or, of a log, only the room that was made for it.
  void tear(const std::string& name, const Written& file) {
    if (file.size <= file.synced) return;
    std::error_code ignored;
    const bool zeros = name.ends_with(".log") && random_() % 4 == 0;
    const auto kept = zeros || random_() % 2 == 0 ? 0 : random_() % (file.size - file.synced + 1);
    fs::resize_file(name, file.synced + kept, ignored);
    if (zeros) fs::resize_file(name, file.size, ignored);
  }

  static void undo(const Change& change) {
    std::error_code ignored;
    if (change.kind == Change::Kind::made) fs::remove(change.name, ignored);
    if (change.kind == Change::Kind::renamed) fs::rename(change.name, change.from, ignored);
    if (!change.aside.empty()) fs::create_hard_link(change.aside, change.name, ignored);
  }

  std::mt19937_64 random_;
  std::map<std::string, Written> written_;
  std::vector<Change> changes_;  // not on disk yet
};

class Disk::Files::File : public rocksdb::FSWritableFileOwnerWrapper {
 public:
  File(std::unique_ptr<rocksdb::FSWritableFile>&& file, Files& files, std::string name)
      : FSWritableFileOwnerWrapper(std::move(file)), files_(files), name_(std::move(name)) {}

  IOStatus Append(const Slice& data, const IOOptions& options, IODebugContext* debug) override {
    const std::lock_guard lock(files_.mutex_);
    if (auto fault = files_.tick(); !fault.ok()) return fault;
    const auto status = target()->Append(data, options, debug);
    if (status.ok()) files_.wrote(name_, data.size());
    return status;
  }
  IOStatus Append(const Slice& data, const IOOptions& options, const rocksdb::DataVerificationInfo&,
                  IODebugContext* debug) override {
    return Append(data, options, debug);
  }
  IOStatus Sync(const IOOptions& options, IODebugContext* debug) override {
    const std::lock_guard lock(files_.mutex_);
    if (auto fault = files_.tick(); !fault.ok()) return fault;
    const auto status = target()->Flush(options, debug);  // no need to trouble the real disk
    if (status.ok()) files_.synced(name_);
    return status;
  }
  IOStatus Fsync(const IOOptions& options, IODebugContext* debug) override { return Sync(options, debug); }
  IOStatus RangeSync(std::uint64_t, std::uint64_t, const IOOptions&, IODebugContext*) override {
    return IOStatus::OK();
  }

 private:
  Files& files_;
  std::string name_;
};

class Disk::Files::Folder : public rocksdb::FSDirectoryWrapper {
 public:
  Folder(std::unique_ptr<rocksdb::FSDirectory>&& folder, Files& files)
      : FSDirectoryWrapper(std::move(folder)), files_(files) {}
  IOStatus Fsync(const IOOptions&, IODebugContext*) override {
    const std::lock_guard lock(files_.mutex_);
    if (auto fault = files_.tick(); !fault.ok()) return fault;
    files_.synced_folder();
    return IOStatus::OK();
  }
  IOStatus FsyncWithDirOptions(const IOOptions& options, IODebugContext* debug,
                               const rocksdb::DirFsyncOptions&) override {
    return Fsync(options, debug);
  }

 private:
  Files& files_;
};

void Disk::Files::follow(const std::string& name, std::unique_ptr<rocksdb::FSWritableFile>* file,
                         std::uint64_t size, bool made) {
  written_[name] = {size, size};
  if (made) changes_.push_back({Change::Kind::made, name, "", ""});
  *file = std::make_unique<File>(std::move(*file), *this, name);
}

IOStatus Disk::Files::NewDirectory(const std::string& name, const IOOptions& options,
                                   std::unique_ptr<rocksdb::FSDirectory>* folder, IODebugContext* debug) {
  const auto status = target()->NewDirectory(name, options, folder, debug);
  if (status.ok()) *folder = std::make_unique<Folder>(std::move(*folder), *this);
  return status;
}

Disk::Disk(const Faults& faults)
    : files_(std::make_shared<Files>(faults)), environment_(rocksdb::NewCompositeEnv(files_)) {}
Disk::~Disk() = default;
rocksdb::Env* Disk::environment() const { return environment_.get(); }
std::uint64_t Disk::operations() const {
  const std::lock_guard lock(files_->mutex_);
  return files_->operations_;
}
std::uint64_t Disk::failed() const {
  const std::lock_guard lock(files_->mutex_);
  return files_->failed_;
}
void Disk::mend() {
  const std::lock_guard lock(files_->mutex_);
  files_->mended_ = true;
}
bool Disk::mended() const {
  const std::lock_guard lock(files_->mutex_);
  return files_->mended_;
}
void Disk::cut() {
  const std::lock_guard lock(files_->mutex_);
  files_->cut();
}

}  // namespace stemma::reliability
