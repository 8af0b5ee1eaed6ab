#include "ingest/extract/extract.hpp"

#include "cli/file.hpp"
#include "cli/terminal.hpp"
#include "ingest/isolate/reader.hpp"

namespace stemma::cli {

int extract(const Common& common, const std::string& file, bool only_text) {
  const std::string bytes = read_file(file).value();
  const auto reading = ingest::Reader().read(file, bytes);
  if (!reading) return fail(reading.error());
  for (const std::string& warning : reading->warnings)
    std::fprintf(stderr, "warning: %s: %s\n", file.c_str(), warning.c_str());
  if (only_text) {
    std::fwrite(reading->text.data(), 1, reading->text.size(), stdout);
    return 0;
  }
  const auto schema = load_schema(common);
  const ingest::Extraction extraction = ingest::extract(*reading, *schema);
  std::printf("%s\n", ingest::extraction_json(extraction, *reading, file, bytes).c_str());
  return 0;
}

}  // namespace stemma::cli
