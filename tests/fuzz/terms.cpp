// Any bytes as a thesaurus or a table of names; the first byte picks the format.
#include "schema/import.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stemma::schema;
  if (size == 0) return 0;
  static constexpr const char* kNames[] = {"a.ttl", "a.rdf", "a.jsonld", "a.csv", "a.tsv"};
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto imported = import_terms(kNames[data[0] % 5], bytes);
  if (!imported && imported.error().message.empty()) stemma::fuzz::must_be_empty("refused without a reason");
  if (imported) (void)list_text("own", "concept", imported->entries);
  return 0;
}
