// doctor: is everything there that the program leans on?
#include <nlohmann/json.hpp>

#include "cli/terminal.hpp"
#include "ingest/isolate/reader.hpp"

namespace stemma::cli {

int doctor(const Common& common) {
  const Result<ingest::Protection> protection = ingest::reader_protection();
  const std::string pdf = ingest::pdf_program();
  const bool well = protection && protection->escapes.empty();
  if (common.json) {
    nlohmann::ordered_json json = {{"reader", protection ? "runs" : protection.error().text()},
                                   {"protection", protection ? protection->layers : ""},
                                   {"escapes", protection ? protection->escapes : std::vector<std::string>{}},
                                   {"pdftotext", pdf}};
    std::printf("%s\n", json.dump(1).c_str());
    return well ? 0 : kSomeFailed;
  }
  if (!protection)
    std::printf("reader      %s\n", protection.error().text().c_str());
  else
    std::printf("reader      untrusted files are read behind: %s\n", protection->layers.c_str());
  if (protection && !protection->escapes.empty()) {
    std::printf("            this kernel lets the reader process still\n");
    for (const std::string& escape : protection->escapes) std::printf("            - %s\n", escape.c_str());
  }
  std::printf("pdf         %s\n", pdf.empty() ? "not read: apt-get install poppler-utils" : pdf.c_str());
  return well ? 0 : kSomeFailed;
}

}  // namespace stemma::cli
