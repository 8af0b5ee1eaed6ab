// Any text as a file of rules, beside the built-in schema.
#include "schema/files.hpp"
#include "schema/rule.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stemma::schema;
  std::vector<Complaint> complaints;
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::vector<SourceFile> files = {{"own.rules", text, true}};
  (void)parse_rules(files, Schema::built_in(), {}, complaints);
  for (const Complaint& c : complaints)
    if (c.message.empty()) stemma::fuzz::must_be_empty("a complaint without words");
  return 0;
}
