// libFuzzer's entry: any bytes as a file of one format. What is read keeps the promises that the tests check.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/ingest/readings.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view file(reinterpret_cast<const char*>(data), size);
  const auto reading = stemma::ingest::read(STEMMA_FUZZ_NAME, file);
  if (!reading) {
    if (!reading.error().message.empty() && reading.error().code != stemma::ErrorCode::internal) return 0;
    std::fputs("refused without a reason\n", stderr);
    std::abort();
  }
  const std::string broken = stemma::ingest::test::broken_promise(*reading, file);
  if (broken.empty()) return 0;
  std::fprintf(stderr, "%s\n", broken.c_str());
  std::abort();
}
