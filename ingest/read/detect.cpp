// What a file is: its first bytes tell more than its name.
#include <algorithm>
#include <cctype>
#include <iterator>
#include <string>

#include "ingest/ascii.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/reading.hpp"

namespace stemma::ingest {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kKnown = "txt, md, html, pdf, docx, odt, epub, tei, rtf and eml are read";

// The ending in small letters; empty where a name has none.
std::string ending(std::string_view name) {
  const std::size_t slash = name.find_last_of('/');
  const std::string_view base = slash == std::string_view::npos ? name : name.substr(slash + 1);
  const std::size_t dot = base.find_last_of('.');
  const std::string_view out = dot == std::string_view::npos || dot == 0 ? ""sv : base.substr(dot + 1);
  // "resolution 68.262", "Statement by Mr. Teles": a full stop in a name, not the ending of a format.
  const bool number = std::all_of(out.begin(), out.end(),
                                  [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
  if (number || out.size() > 8 || out.find(' ') != std::string_view::npos) return {};
  return lower_ascii(out);
}

// What an ending promises; "" for none, "?" for one that is not known. "xml" and "doc" promise nothing
// certain.
std::string promised(std::string_view file_name) {
  static constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
      {"", ""},         {"txt", "txt"},   {"text", "txt"},  {"md", "md"},      {"markdown", "md"},
      {"mkd", "md"},    {"html", "html"}, {"htm", "html"},  {"xhtml", "html"}, {"pdf", "pdf"},
      {"docx", "docx"}, {"docm", "docx"}, {"dotx", "docx"}, {"odt", "odt"},    {"ott", "odt"},
      {"fodt", "odt"},  {"epub", "epub"}, {"tei", "tei"},   {"xml", "xml"},    {"rtf", "rtf"},
      {"eml", "eml"},   {"doc", "doc"}};
  const std::string end = ending(file_name);
  const auto* found = std::find_if(std::begin(kEndings), std::end(kEndings),
                                   [&](const auto& entry) { return entry.first == end; });
  return std::string(found == std::end(kEndings) ? "?"sv : found->second);
}

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
bool starts(std::string_view text, std::string_view part) { return text.substr(0, part.size()) == part; }

std::string kind_of_archive(std::string_view bytes) {
  // Epub and OpenDocument put an entry "mimetype" first, as it is.
  const std::string_view first = bytes.substr(0, 160);
  if (has(first, "mimetypeapplication/epub+zip")) return "epub";
  if (has(first, "mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  for (const auto& [entry, format] :
       {std::pair("word/document.xml", "docx"), std::pair("META-INF/container.xml", "epub"),
        std::pair("xl/workbook.xml", "a spreadsheet"), std::pair("ppt/presentation.xml", "a presentation"),
        std::pair("META-INF/manifest.xml", "odt")})
    if (has(bytes, entry)) return format;
  return "an archive";
}

std::string kind_of_office_file(std::string_view bytes) {
  // Names inside are UTF-16.
  std::string name;
  for (char c : "EncryptedPackage"sv) name += c, name += '\0';
  return has(bytes, name) ? "an office file with a password" : "an old office file";
}

// The first bytes as letters; zero bytes of UTF-16 left out.
std::string head_of(std::string_view bytes) {
  std::string head(bytes.substr(0, 1 << 15));
  if (starts(head, "\xFF\xFE") || starts(head, "\xFE\xFF")) {
    head.erase(0, 2);
    std::erase(head, '\0');
  } else if (starts(head, "\xEF\xBB\xBF")) {
    head.erase(0, 3);
  }
  head.erase(0, std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  return head;
}

std::string kind_of_markup(const std::string& head) {
  if (has(head, "http://www.tei-c.org/ns/1.0") || has(head, "<TEI") || has(head, "<teiCorpus")) return "tei";
  if (has(head, "urn:oasis:names:tc:opendocument:xmlns:office")) return "odt";
  if (has(lower_ascii(std::string_view(head).substr(0, 4096)), "<html")) return "html";
  return "xml";
}

// Lines like "From: ..." before the first empty line, among them some that only a mail program writes.
bool is_mail(const std::string& head) {
  const std::string fields = "\n" + lower_ascii(std::string_view(head).substr(0, head.find("\n\n")));
  const bool names = has(fields, "\nfrom:") && has(fields, "\nsubject:");
  const bool machine = has(fields, "\nmime-version:") || has(fields, "\nmessage-id:") ||
                       has(fields, "\nreceived:") || has(fields, "\nreturn-path:");
  return names && machine && std::isalpha(static_cast<unsigned char>(head[0]));
}

// By content alone; empty where it is text of some kind, or unknown.
std::string content_of(std::string_view bytes, std::string_view promise) {
  if (starts(bytes, "PK\x03\x04") || starts(bytes, "PK\x05\x06")) return kind_of_archive(bytes);
  if (starts(bytes, "\xD0\xCF\x11\xE0")) return kind_of_office_file(bytes);
  const std::string head = head_of(bytes);
  if (starts(head, "%PDF-") || (promise == "pdf" && has(head.substr(0, 1024), "%PDF-"))) return "pdf";
  if (starts(head, "{\\rtf")) return "rtf";
  const std::string low = lower_ascii(std::string_view(head).substr(0, 512));
  if (starts(low, "<!doctype html") || starts(low, "<html")) return "html";
  if (starts(head, "<?xml") || starts(head, "<TEI") || starts(head, "<teiCorpus"))
    return kind_of_markup(head);
  if (promise.empty() && has(low, "<html")) return "html";
  return promise.empty() && is_mail(head) ? "eml" : "";
}

Error refused(std::string_view kind, std::string_view file_name) {
  const std::string end = ending(file_name);
  if (kind == "an office file with a password")
    return {ErrorCode::unsupported, "the file is encrypted with a password", "save a copy without one"};
  if (kind == "an old office file")
    return {ErrorCode::unsupported, "it is an office file of the time before docx",
            "save it as docx: libreoffice --convert-to docx FILE"};
  if (kind == "an archive" || kind == "a spreadsheet" || kind == "a presentation")
    return {ErrorCode::unsupported, "it is " + std::string(kind) + " and no text",
            "take out of it what is to be read, as documents of their own"};
  if (kind == "xml")
    return {ErrorCode::unsupported, "it is XML, but neither TEI nor a web page", std::string(kKnown)};
  return {ErrorCode::unsupported, "the format ." + end + " is not read",
          std::string(kKnown) + "; convert the file, or rename it if it is plain text"};
}

}  // namespace

bool document_name(std::string_view file_name) { return promised(file_name) != "?"; }

Result<Format> guess_format(std::string_view file_name, std::string_view bytes) {
  const std::string promise = promised(file_name);
  if (promise == "?") return refused("", file_name);
  std::string kind = content_of(bytes, promise);
  const bool markup = kind == "html" || kind == "xml" || kind == "tei";
  const bool package = promise == "docx" || promise == "odt" || promise == "epub";
  if (kind == "an archive" && package) kind = promise;  // damaged: its reader says what is missing
  if (promise == "md" && markup) kind = promise;        // Markdown may begin with markup
  if (promise == "html" && kind == "xml") kind = promise;
  const bool refuse = kind == "xml" || kind.find(' ') != std::string::npos;
  if (refuse) return refused(kind, file_name);
  if (kind.empty() && (promise == "pdf" || package || promise == "rtf" || promise == "doc" ||
                       promise == "xml" || promise == "tei")) {
    if (promise == "tei") return Format{promise, ""};
    if (promise == "xml") return refused("xml", file_name);
    if (binary(bytes) || bytes.empty())
      return Error{ErrorCode::malformed,
                   "named ." + ending(file_name) + ", but its content is nothing of that kind",
                   "the file is damaged or misnamed: download it again, or save it anew"};
    kind = "txt";
  }
  if (kind.empty()) kind = promise.empty() ? "txt" : promise;
  const bool differs = !promise.empty() && promise != "doc" && promise != "xml" && kind != promise;
  return Format{
      kind, differs ? "named ." + ending(file_name) + ", but its content is " + kind + ": read as that" : ""};
}

}  // namespace stemma::ingest
