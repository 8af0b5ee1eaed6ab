// Any bytes as a document of one format (STEMMA_FUZZ_FORMAT). What is read keeps the promises of reading.hpp;
// what is refused has a reason.
#include <cstdint>
#include <string>

#include "ingest/isolate/wire.hpp"
#include "ingest/read/formats.hpp"
#include "tests/fuzz/check.hpp"
#include "tests/ingest/read/readings.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stemma;
  const std::string_view file(reinterpret_cast<const char*>(data), size);
  const Result<ingest::Reading> reading = ingest::read_as(STEMMA_FUZZ_FORMAT, file);
  fuzz::check(reading, file.size());
  if (reading && reading->mapped) fuzz::must_be_empty(ingest::test::broken_promise(*reading, file));
  return 0;
}
