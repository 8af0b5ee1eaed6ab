#include "tests/ingest/samples.hpp"

#include <zlib.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <stdexcept>

#include "tests/support/program.hpp"

namespace stemma::ingest::test {

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += piece;
  return out;
}

namespace {

void put(std::string& out, std::uint64_t n, int bytes) {
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(n >> (8 * i));
}

std::string deflated(const std::string& bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::runtime_error("zlib");
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

}  // namespace

std::string zip(const Entries& entries, bool encrypted) {
  std::string out, directory;
  for (const auto& [name, content] : entries) {
    const bool stored = name == "mimetype";
    const std::string packed = stored ? content : deflated(content);
    std::string head;
    put(head, 20, 2), put(head, encrypted ? 1 : 0, 2), put(head, stored ? 0 : 8, 2), put(head, 0, 4);
    put(head,
        static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()))),
        4);
    put(head, static_cast<std::uint32_t>(packed.size()), 4),
        put(head, static_cast<std::uint32_t>(content.size()), 4);
    put(head, static_cast<std::uint32_t>(name.size()), 2), put(head, 0, 2);
    directory += "PK\x01\x02";
    put(directory, 20, 2);
    directory += head;
    put(directory, 0, 10 - 4), put(directory, 0, 4),
        put(directory, static_cast<std::uint32_t>(out.size()), 4);
    directory += name;
    out += "PK\x03\x04" + head + name + packed;
  }
  const auto at = static_cast<std::uint32_t>(out.size());
  out += directory + "PK\x05\x06";
  put(out, 0, 4), put(out, static_cast<std::uint32_t>(entries.size()), 2),
      put(out, static_cast<std::uint32_t>(entries.size()), 2);
  put(out, static_cast<std::uint32_t>(directory.size()), 4), put(out, at, 4), put(out, 0, 2);
  return out;
}

std::string zip_bomb(const std::string& name, std::size_t bytes) {
  return zip({{name, std::string(bytes, '\0')}});
}

std::string seed(const std::string& path) {
  return stemma::test::read_whole(std::string(STEMMA_SOURCE_DIR) + "/tests/fuzz/corpus/" + path);
}

Entries entries_of(std::string_view text) {
  Entries entries;
  while (text.substr(0, 4) == "=== ") {
    const std::size_t line = text.find('\n');
    const std::string name(text.substr(4, line - 4));
    text.remove_prefix(line + 1);
    const std::size_t end = text.find("\n=== ");
    entries.push_back({name, std::string(text.substr(0, end))});
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return entries;
}

std::string docx() { return zip(entries_of(seed("docx/plan"))); }

std::string odt() {
  Entries entries = {{"mimetype", "application/vnd.oasis.opendocument.text"}};
  for (auto& entry : entries_of(seed("odt/plan"))) entries.push_back(std::move(entry));
  return zip(entries);
}

std::string epub() {
  Entries entries = {{"mimetype", "application/epub+zip"}};
  for (auto& entry : entries_of(seed("epub/book"))) entries.push_back(std::move(entry));
  return zip(entries);
}

namespace {

std::string stream(const std::string& content, const std::string& more = "") {
  return "<</Length " + std::to_string(content.size()) + more + ">>stream\n" + content + "\nendstream";
}

std::string pdf_of(const std::vector<std::string>& objects) {
  std::string out = "%PDF-1.5\n", table;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    std::array<char, 32> entry{};
    std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", out.size());
    table += entry.data();
    out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string size = std::to_string(objects.size() + 1);
  return out + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer<</Size " + size +
         "/Root 1 0 R>>\nstartxref\n" + std::to_string(out.size()) + "\n%%EOF\n";
}

constexpr const char* kFont = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";

std::string page_object(const std::string& content, const std::string& resources = "/Font<</F1 3 0 R>>") {
  return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + content + "/Resources<<" + resources +
         ">>>>";
}

std::string pdf_of_pages(const std::vector<std::string>& contents) {
  std::vector<std::string> objects = {"<</Type/Catalog/Pages 2 0 R>>", "", kFont};
  std::string kids;
  for (const std::string& content : contents) {
    objects.push_back(stream(content));
    const std::string number = std::to_string(objects.size());
    objects.push_back(page_object(number + " 0 R"));
    kids += std::to_string(objects.size()) + " 0 R ";
  }
  objects[1] = "<</Type/Pages/Count " + std::to_string(contents.size()) + "/Kids[" + kids + "]>>";
  return pdf_of(objects);
}

}  // namespace

std::string pdf(const std::vector<std::vector<PdfText>>& pages) {
  std::vector<std::string> contents;
  for (const auto& texts : pages) {
    std::string content = "BT ";
    for (const PdfText& t : texts)
      content += "/F1 " + std::to_string(t.size) + " Tf 1 0 0 1 " + std::to_string(t.x) + " " +
                 std::to_string(t.y) + " Tm (" + t.words + ") Tj ";
    contents.push_back(content + "ET");
  }
  return pdf_of_pages(contents);
}

std::string pdf_with_content(const std::string& content) { return pdf_of_pages({content}); }

std::string pdf_that_never_ends() {
  std::vector<std::string> objects = {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[5 0 R]>>",
                                      kFont, stream("/X Do"),
                                      page_object("4 0 R", "/Font<</F1 3 0 R>>/XObject<</X 6 0 R>>")};
  constexpr int kDepth = 14;
  std::string ten;
  for (int i = 0; i < 10; ++i) ten += "/X Do ";
  for (int i = 0; i < kDepth; ++i) {
    const int next = i + 1 < kDepth ? 7 + i : 6;
    objects.push_back(
        stream(i + 1 < kDepth ? ten : "BT /F1 12 Tf (x) Tj ET",
               "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>/XObject<</X " +
                   std::to_string(next) + " 0 R>>>>"));
  }
  return pdf_of(objects);
}

}  // namespace stemma::ingest::test
