// EPUB: chapters in the order of the book's spine, each read as HTML.
#include <algorithm>
#include <map>
#include <unordered_set>

#include "ingest/ascii.hpp"
#include "ingest/read/archive.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/reading_builder.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

using Token = XmlReader::Token;

[[noreturn]] void damaged(const std::string& what) {
  throw Failure({ErrorCode::malformed, "the book is damaged: " + what, "download it again, or save it anew"});
}

const std::string& part(const Parts& parts, const std::string& name) {
  const auto found = parts.find(name);
  if (found == parts.end() || found->second.empty()) damaged("it holds no " + name);
  return found->second;
}

// "../Text/one%20two.xhtml" seen from "OEBPS/content.opf": "Text/one two.xhtml".
std::string path_from(const std::string& base, std::string_view href) {
  std::string path = base.substr(0, base.rfind('/') + 1);
  for (std::size_t i = 0; i < href.size(); ++i) {
    const bool coded =
        href[i] == '%' && i + 2 < href.size() && hex_value(href[i + 1]) >= 0 && hex_value(href[i + 2]) >= 0;
    path += coded ? static_cast<char>(hex_value(href[i + 1]) * 16 + hex_value(href[i + 2])) : href[i];
    if (coded) i += 2;
  }
  std::vector<std::string> steps;
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string step = path.substr(begin, end - begin);
    if (step == ".." && !steps.empty()) steps.pop_back();
    if (step != ".." && step != "." && !step.empty()) steps.push_back(step);
    begin = end + 1;
  }
  std::string out;
  for (const std::string& step : steps) out += (out.empty() ? "" : "/") + step;
  return out;
}

struct Package {
  Reading reading;                    // title, language, meta
  std::vector<std::string> chapters;  // paths, in reading order
};

Package read_package(const std::string& path, const std::string& text) {
  Package package;
  Reading& r = package.reading;
  std::map<std::string, std::string> items;
  XmlReader xml(text);
  for (Token token = xml.next(); token != Token::done; token = xml.next()) {
    if (token != Token::start) continue;
    const std::string name(xml.name());
    if (name == "item") {
      const std::string type = xml.attribute("media-type");
      const bool chapter =
          type.find("html") != std::string::npos || type.find("oeb1-document") != std::string::npos;
      const bool contents = xml.attribute("properties").find("nav") != std::string::npos;
      if (chapter && !contents) items[xml.attribute("id")] = path_from(path, xml.attribute("href"));
    } else if (name == "itemref") {
      const auto item = items.find(xml.attribute("idref"));
      if (item != items.end()) package.chapters.push_back(item->second);
    } else if (xml.name_space() == "http://purl.org/dc/elements/1.1/") {
      const std::string value = xml.inner_text();
      if (value.empty()) continue;
      if (name == "title" && r.title.empty()) r.title = value;
      if (name == "language") r.language = value.substr(0, value.find('-'));
      const std::string key = name == "creator" ? "author" : name;
      std::string& known = r.meta[key];
      if (known.empty() || key == "author") known += (known.empty() ? "" : "; ") + value;
    }
  }
  return package;
}

// Title, authors and date are lines of the text as well: facts are read from them.
void front_line(Reading& book, const std::string& key, BlockKind kind) {
  std::string line = folded(canonical(book.meta[key]));
  if (key == "date" && line.size() > 10 && line[10] == 'T')
    line = folded(line.substr(0, 10));  // without the hour
  if (line.empty()) return;
  const auto begin = static_cast<std::uint32_t>(book.text.size());
  book.text += line;
  book.blocks.push_back({kind,
                         static_cast<std::uint8_t>(kind == BlockKind::heading ? 1 : 0),
                         {begin, static_cast<std::uint32_t>(book.text.size())},
                         key});
  book.text += "\n\n";
}

}  // namespace

Reading read_epub_parts(Parts parts) {
  if (const auto keys = parts.find("META-INF/encryption.xml"); keys != parts.end()) {
    // Books may scramble their fonts; one whose chapters are locked cannot be read.
    const std::string& text = keys->second;
    if (text.find("EncryptedKey") != std::string::npos || parts.contains("META-INF/rights.xml"))
      throw Failure(
          {ErrorCode::unsupported, "the book is encrypted by its seller", "use a copy without such a lock"});
  }
  std::string package_path;
  const std::string container = decoded_xml(part(parts, "META-INF/container.xml"));
  XmlReader xml(container);
  for (Token token = xml.next(); token != Token::done && package_path.empty(); token = xml.next())
    if (token == Token::start && xml.name() == "rootfile") package_path = xml.attribute("full-path");
  Package package = read_package(package_path, decoded_xml(part(parts, package_path)));
  Reading book = std::move(package.reading);
  book.structured = true;
  book.mapped = false;
  if (book.meta.contains("title")) book.meta["title"] = book.title;
  front_line(book, "title", BlockKind::heading);
  front_line(book, "author", BlockKind::paragraph);
  front_line(book, "date", BlockKind::paragraph);
  std::unordered_set<std::string> read;
  for (const std::string& path : package.chapters) {
    if (!read.insert(path).second || !parts.contains(path)) continue;
    const Decoded decoded = decode(parts[path], false, declared_xml_encoding(parts[path])).value();
    append_reading(book, read_chapter(decoded.text));
  }
  if (read.empty()) damaged("it names no chapters");
  keep_answered_anchors(book);
  return book;
}

Reading read_epub(std::string_view bytes) {
  return read_epub_parts(unpack(bytes, [](std::string_view name) {
    const std::size_t dot = name.rfind('.');
    const std::string_view end = dot == std::string_view::npos ? "" : name.substr(dot + 1);
    return end == "xml" || end == "opf" || end == "xhtml" || end == "html" || end == "htm";
  }));
}

}  // namespace stemma::ingest
