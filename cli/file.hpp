// Whole files in and out.
#pragma once

#include <string>

#include "schema/result.hpp"

namespace stemma::cli {

// Errors: not_found, unreadable (a folder, no permission), io.
Result<std::string> read_file(const std::string& path);

// Writes to a file beside `path` first and renames it: `path` is never half written. "-" is standard output.
Result<void> write_file(const std::string& path, const std::string& bytes);

}  // namespace stemma::cli
