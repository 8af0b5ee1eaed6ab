// Any bytes as an annotated document.
#include "ingest/eval/annotation.hpp"

#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = stemma::ingest::read_annotation({reinterpret_cast<const char*>(data), size});
  if (!read && read.error().message.empty()) stemma::fuzz::must_be_empty("refused without a reason");
  return 0;
}
