// What the fuzz targets hold against whatever came out.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "ingest/isolate/wire.hpp"

namespace stemma::fuzz {

inline void must_be_empty(const std::string& broken) {
  if (broken.empty()) return;
  std::fprintf(stderr, "%s\n", broken.c_str());
  std::abort();
}

inline void check(const Result<ingest::Reading>& reading, std::uint64_t file_bytes) {
  if (reading)
    must_be_empty(ingest::broken_promise(*reading, file_bytes));
  else if (reading.error().message.empty() || reading.error().code == ErrorCode::internal)
    must_be_empty("refused without a reason");
}

}  // namespace stemma::fuzz
