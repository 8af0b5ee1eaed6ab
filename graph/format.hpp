// The folder of a store: the marker file that says what it is, and the file that names the writing process.
// Internal to graph/.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace stemma::graph {

// Raised when older programs cannot read a store any more.
inline constexpr std::uint32_t kFormatVersion = 3;

inline constexpr std::uint32_t kFormatWithWords = 2;

struct Marker {
  std::uint32_t format = kFormatVersion;
  std::string uuid;
  bool complete = true;  // false: create() was interrupted; nothing was stored yet
  // The store had come as far when it was last opened for writing, or closed: a database that has not was put
  // back, or has lost the end of its list of files.
  std::uint64_t generation = 0;
};

bool has_marker(const std::string& folder);
// Throws Failure: unsupported for a newer format, corrupt for a marker that cannot be understood.
Marker read_marker(const std::string& folder);
// Whole or not at all, and on disk when it returns. Throws Failure io.
void write_marker(const std::string& folder, const Marker& marker);

// Makes the folder fit for a new store. Throws Failure exists where it holds one, or other files.
void prepare_folder(const std::string& folder);

std::string new_uuid();

// Renames and new files in it are on disk. Throws Failure io.
void sync_folder(const std::string& folder);

std::string database_folder(const std::string& folder);

// Names this process as the writer as long as it lives.
class WriterNote {
 public:
  explicit WriterNote(std::string folder);
  ~WriterNote();
  WriterNote(const WriterNote&) = delete;
  WriterNote& operator=(const WriterNote&) = delete;

 private:
  std::string path_;
};
// "process 4711", or "another process" where unknown.
std::string writer_of(const std::string& folder);
// Has a process other than this one said that it writes, and does it live?
bool another_writes(const std::string& folder);

}  // namespace stemma::graph
