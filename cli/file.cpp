#include "cli/file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace stemma::cli {

Result<std::string> read_file(const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code code;
  if (!fs::exists(path, code)) return Error{ErrorCode::not_found, path + ": no such file", "check the path"};
  if (fs::is_directory(path, code))
    return Error{ErrorCode::unreadable, path + ": is a folder",
                 "name one file; `stemma ingest` takes folders"};
  std::ifstream file(path, std::ios::binary);
  if (!file) return Error{ErrorCode::unreadable, path + ": " + std::strerror(errno), "check its permissions"};
  std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (file.bad()) return Error{ErrorCode::io, path + ": reading failed", ""};
  return bytes;
}

Result<void> write_file(const std::string& path, const std::string& bytes) {
  if (path == "-") {
    const bool ok =
        std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    return ok ? Result<void>()
              : Error{ErrorCode::io, std::string("standard output: ") + std::strerror(errno), ""};
  }
  const std::string temporary = path + ".part";
  {
    std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.flush();
    if (!file) {
      const Error error{ErrorCode::io, path + ": " + std::strerror(errno),
                        "check that the folder exists and has room"};
      std::remove(temporary.c_str());
      return error;
    }
  }
  if (std::rename(temporary.c_str(), path.c_str()) != 0)
    return Error{ErrorCode::io, path + ": " + std::strerror(errno), ""};
  return {};
}

}  // namespace stemma::cli
