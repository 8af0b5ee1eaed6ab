// Any text as files of a schema folder: types, relations and lists.
#include "schema/files.hpp"
#include "tests/fuzz/check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace stemma::schema;
  const std::string text(reinterpret_cast<const char*>(data), size);
  for (const char* name : {"own.schema", "own.lex", "own.lists"})
    for (const Complaint& c : parse({{name, text, true}}).complaints)
      if (c.message.empty()) stemma::fuzz::must_be_empty("a complaint without words");
  return 0;
}
