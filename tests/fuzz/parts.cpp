// Documents that are archives, unpacked: a line "=== name" starts an entry. What is within is fuzzed here,
// the archive itself in archive.cpp: no mutation would get past its checksums.
#include "ingest/read/archive.hpp"
#include "ingest/read/formats.hpp"
#include "tests/fuzz/check.hpp"

namespace {

stemma::ingest::Parts parts_of(std::string_view text) {
  stemma::ingest::Parts parts;
  while (text.substr(0, 4) == "=== ") {
    const std::size_t name_end = std::min(text.find('\n'), text.size());
    const std::string name(text.substr(4, name_end - 4));
    text.remove_prefix(std::min(name_end + 1, text.size()));
    const std::size_t end = text.find("\n=== ");
    parts[name] = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return parts;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stemma;
  const auto read = [&]() -> Result<ingest::Reading> {
    try {
      return ingest::STEMMA_FUZZ_READER(parts_of({reinterpret_cast<const char*>(data), size}));
    } catch (const Failure& failure) {
      return failure.error();
    }
  };
  fuzz::check(read(), size);
  return 0;
}
