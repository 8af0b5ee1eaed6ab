// Zip archives that are documents. The only place that knows libarchive.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "schema/result.hpp"

namespace stemma::ingest {

struct ArchiveLimits {
  std::size_t entries = 1000;
  std::uint64_t entry_bytes = 64u << 20, all_bytes = 256u << 20;
  // What comes out may be so many times as large as the archive, once it is more than a MiB.
  std::uint64_t growth = 100;
};

using Parts = std::map<std::string, std::string>;  // entries by name

// The entries whose names are wanted, by name. Bytes are counted as they come out, whatever the archive says
// of itself. Throws Failure: malformed (damaged), unsupported (encrypted), limit (a bomb).
Parts unpack(std::string_view bytes, const std::function<bool(std::string_view)>& wanted,
             const ArchiveLimits& limits = {});

}  // namespace stemma::ingest
