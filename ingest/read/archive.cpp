#include "ingest/read/archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace stemma::ingest {
namespace {

[[noreturn]] void bomb(const std::string& what) {
  throw Failure(
      {ErrorCode::limit, "unpacked, " + what, "no document is like this: leave it out, or save it anew"});
}

[[noreturn]] void damaged(const char* what) {
  throw Failure(
      {ErrorCode::malformed,
       std::string("its archive is damaged") + (what != nullptr ? std::string(" (") + what + ")" : ""),
       "download it again, or save it anew"});
}

}  // namespace

Parts unpack(std::string_view bytes, const std::function<bool(std::string_view)>& wanted,
             const ArchiveLimits& limits) {
  const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), &archive_read_free);
  archive_read_support_format_zip(zip.get());
  if (archive_read_open_memory(zip.get(), bytes.data(), bytes.size()) != ARCHIVE_OK)
    damaged(archive_error_string(zip.get()));
  Parts found;
  std::uint64_t all = 0;
  archive_entry* entry = nullptr;
  for (std::size_t count = 0;; ++count) {
    const int status = archive_read_next_header(zip.get(), &entry);
    if (status == ARCHIVE_EOF) return found;
    if (status < ARCHIVE_WARN) damaged(archive_error_string(zip.get()));
    if (count >= limits.entries) bomb("it has more than " + std::to_string(limits.entries) + " entries");
    const char* path = archive_entry_pathname_utf8(entry);
    if (path == nullptr) path = archive_entry_pathname(entry);
    const std::string name = path == nullptr ? "" : path;
    if (!wanted(name)) continue;
    if (archive_entry_is_encrypted(entry) != 0)
      throw Failure(
          {ErrorCode::unsupported, "the file is encrypted with a password", "save a copy without one"});
    std::string& content = found[name];
    content.clear();  // of two entries with one name the last counts
    std::array<char, 1 << 16> buffer;
    while (true) {
      const auto read = archive_read_data(zip.get(), buffer.data(), buffer.size());
      if (read == 0) break;
      if (read < 0) damaged(archive_error_string(zip.get()));
      content.append(buffer.data(), static_cast<std::size_t>(read));
      all += static_cast<std::uint64_t>(read);
      if (content.size() > limits.entry_bytes || all > limits.all_bytes)
        bomb("it is larger than " + std::to_string(limits.entry_bytes >> 20) + " MiB");
      if (all > (1u << 20) && all / limits.growth > bytes.size())
        bomb("it is more than " + std::to_string(limits.growth) + " times as large as it was");
    }
  }
}

}  // namespace stemma::ingest
