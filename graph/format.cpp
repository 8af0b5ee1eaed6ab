#include "graph/format.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "schema/result.hpp"

namespace stemma::graph {
namespace {

namespace fs = std::filesystem;

constexpr const char* kTitle = "Stemma store";

std::string marker_path(const std::string& folder) { return (fs::path(folder) / "STEMMA").string(); }
std::string writer_path(const std::string& folder) { return (fs::path(folder) / "WRITER").string(); }

[[noreturn]] void fail(const std::string& doing, const std::string& path) {
  throw Failure({ErrorCode::io, "cannot " + doing + " " + path + ": " + std::strerror(errno),
                 "check the disk and the permissions of the store's folder"});
}

class File {
 public:
  File(const std::string& path, int flags)
      : path_(path), number_(::open(path.c_str(), flags | O_CLOEXEC, 0644)) {
    if (number_ < 0) fail("open", path_);
  }
  ~File() { ::close(number_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  void write(const std::string& bytes) {
    for (std::size_t done = 0; done < bytes.size();) {
      const auto count = ::write(number_, bytes.data() + done, bytes.size() - done);
      if (count < 0 && errno != EINTR) fail("write", path_);
      if (count > 0) done += static_cast<std::size_t>(count);
    }
  }
  void sync() {
    if (::fsync(number_) != 0) fail("write", path_);
  }

 private:
  std::string path_;
  int number_;
};

}  // namespace

bool has_marker(const std::string& folder) { return fs::exists(marker_path(folder)); }

Marker read_marker(const std::string& folder) {
  std::ifstream file(marker_path(folder));
  Marker marker;
  marker.format = 0;
  marker.complete = false;
  std::string line;
  const bool known = std::getline(file, line) && line == kTitle;
  while (known && std::getline(file, line)) {
    std::istringstream words(line);
    std::string key;
    words >> key;
    if (key == "format") words >> marker.format;
    if (key == "uuid") words >> marker.uuid;
    if (key == "complete") marker.complete = true;
    if (key == "generation") words >> marker.generation;
  }
  if (marker.format > kFormatVersion)
    throw Failure({ErrorCode::unsupported,
                   "the store " + folder + " has format " + std::to_string(marker.format) +
                       "; this program reads up to " + std::to_string(kFormatVersion),
                   "use the newer version of Stemma that made it"});
  if (!known || marker.format == 0 || marker.uuid.empty())
    throw Failure({ErrorCode::corrupt, "the file " + marker_path(folder) + " is damaged",
                   "restore the store from a copy, or ingest the documents into a new one"});
  return marker;
}

void write_marker(const std::string& folder, const Marker& marker) {
  const std::string path = marker_path(folder), fresh = path + ".new";
  {
    File file(fresh, O_WRONLY | O_CREAT | O_TRUNC);
    file.write(std::string(kTitle) + "\nformat " + std::to_string(marker.format) + "\nuuid " + marker.uuid +
               "\n" + (marker.complete ? "complete\n" : "") +
               (marker.generation > 0 ? "generation " + std::to_string(marker.generation) + "\n" : ""));
    file.sync();
  }
  if (std::rename(fresh.c_str(), path.c_str()) != 0) fail("write", path);
  sync_folder(folder);
}

void sync_folder(const std::string& folder) { File(folder, O_RDONLY | O_DIRECTORY).sync(); }

void prepare_folder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error || !fs::is_directory(folder))
    throw Failure({ErrorCode::io, "cannot make the folder " + folder + (error ? ": " + error.message() : ""),
                   "name another folder for the store"});
  if (has_marker(folder)) {
    if (read_marker(folder).complete)
      throw Failure({ErrorCode::exists, "there is a store in " + folder, "open it, or name another folder"});
    fs::remove_all(database_folder(folder));  // of one whose making was interrupted: nothing was stored yet
    return;
  }
  fs::remove(marker_path(folder) + ".new", error);  // of one that was interrupted at once
  if (!fs::is_empty(folder))
    throw Failure({ErrorCode::exists, "the folder " + folder + " holds other files",
                   "name an empty folder, or one that does not exist yet"});
}

std::string new_uuid() {
  std::random_device device;
  std::string uuid;
  for (const int length : {8, 4, 4, 4, 12}) {
    if (!uuid.empty()) uuid += '-';
    for (int i = 0; i < length; ++i) uuid += "0123456789abcdef"[device() % 16];
  }
  uuid[14] = '4';                     // version: random
  uuid[19] = "89ab"[(uuid[19] & 3)];  // variant
  return uuid;
}

std::string database_folder(const std::string& folder) { return (fs::path(folder) / "db").string(); }

WriterNote::WriterNote(std::string folder) : path_(writer_path(folder)) {
  std::ofstream(path_) << ::getpid() << "\n";  // a courtesy: the lock is what counts
}

WriterNote::~WriterNote() {
  std::error_code ignored;
  fs::remove(path_, ignored);
}

namespace {

pid_t noted_writer(const std::string& folder) {
  pid_t pid = 0;
  std::ifstream(writer_path(folder)) >> pid;
  return pid;
}

}  // namespace

bool another_writes(const std::string& folder) {
  const pid_t pid = noted_writer(folder);
  return pid > 0 && pid != ::getpid() && (::kill(pid, 0) == 0 || errno == EPERM);
}

std::string writer_of(const std::string& folder) {
  const pid_t pid = noted_writer(folder);
  if (pid == ::getpid()) return "this process";
  return pid > 0 ? "process " + std::to_string(pid) : "another process";
}

}  // namespace stemma::graph
