// Any bytes as an archive.
#include "ingest/read/archive.hpp"

#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stemma;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  ingest::ArchiveLimits limits;
  limits.entries = 20;
  limits.all_bytes = 1u << 20;
  try {
    std::uint64_t all = 0;
    for (const auto& [name, content] : ingest::unpack(
             bytes, [](std::string_view) { return true; }, limits))
      all += content.size();
    if (all > limits.all_bytes) fuzz::must_be_empty("more came out than the limits allow");
  } catch (const Failure& failure) {
    if (failure.error().message.empty()) fuzz::must_be_empty("refused without a reason");
  }
  return 0;
}
