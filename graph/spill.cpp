#include "graph/spill.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "schema/result.hpp"

namespace stemma::graph {
namespace {

[[noreturn]] void fail(const char* doing) {
  throw Failure({ErrorCode::io, std::string("cannot ") + doing + " a temporary file: " + std::strerror(errno),
                 errno == ENOSPC ? "the disk is full; make room and run the command again"
                                 : "check the disk and the permissions of the store's folder"});
}

}  // namespace

TemporaryFile::TemporaryFile(const std::string& folder) {
  std::string path = folder + "/spill-XXXXXX";
  number_ = ::mkostemp(path.data(), O_CLOEXEC);
  if (number_ < 0) fail("make");
  ::unlink(path.c_str());
}

TemporaryFile::~TemporaryFile() {
  unmap();
  ::close(number_);
}

void TemporaryFile::unmap() {
  if (mapped_ != nullptr) ::munmap(mapped_, size_);
  mapped_ = nullptr;
}

std::string_view TemporaryFile::all() {
  if (size_ == 0) return {};
  if (mapped_ == nullptr) {
    void* const mapped = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, number_, 0);
    if (mapped == MAP_FAILED) fail("read");
    mapped_ = mapped;
  }
  return {static_cast<const char*>(mapped_), size_};
}

void TemporaryFile::append(const void* bytes, std::size_t size) {
  unmap();
  const char* at = static_cast<const char*>(bytes);
  while (size > 0) {
    const auto count = ::pwrite(number_, at, size, static_cast<off_t>(size_));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) fail("write");
    at += count;
    size -= static_cast<std::size_t>(count);
    size_ += static_cast<std::uint64_t>(count);
  }
}

void TemporaryFile::read(std::uint64_t at, void* bytes, std::size_t size) const {
  char* to = static_cast<char*>(bytes);
  while (size > 0) {
    const auto count = ::pread(number_, to, size, static_cast<off_t>(at));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) fail("read");
    to += count;
    size -= static_cast<std::size_t>(count);
    at += static_cast<std::uint64_t>(count);
  }
}

}  // namespace stemma::graph
