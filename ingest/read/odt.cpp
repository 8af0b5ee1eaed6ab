// OpenDocument text: the content of the archive (or a flat file) as a stream.
#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

#include "ingest/read/archive.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/numbering.hpp"
#include "ingest/read/reading_builder.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

using Token = XmlReader::Token;

unsigned count_of(const std::string& s, unsigned otherwise) {
  unsigned n = otherwise;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return std::min(n, 10'000u);
}

struct OdtLevel {
  std::string format, before, behind;  // an empty format: a bullet
  unsigned start = 1;
};

// Named styles: a paragraph's parent, a list's marks.
struct OdtStyles {
  std::map<std::string, std::string> parents;
  std::map<std::string, std::array<OdtLevel, ListCounters::kLevels>> lists;

  // The style of the document's designer that stands behind an automatic one ("P12").
  std::string named(std::string style) const {
    for (int depth = 0; depth < 20; ++depth) {
      const auto parent = parents.find(style);
      if (parent == parents.end() || parent->second.empty() || known(style)) break;
      style = parent->second;
    }
    return style;
  }
  static bool known(const std::string& style) {
    return style == "Title" || style == "Subtitle" || style == "Quotations" ||
           style.substr(0, 8) == "Contents" || style == "Header" || style == "Footer";
  }
};

class OdtReader {
 public:
  void styles(const std::string& part) {
    XmlReader xml(part);
    for (Token token = xml.next(); token != Token::done; token = xml.next())
      if (token == Token::start) style(xml);
  }

  void properties(const std::string& part) {
    XmlReader xml(part);
    for (Token token = xml.next(); token != Token::done; token = xml.next())
      if (token == Token::start) property(xml);
  }

  void content(const std::string& part) {
    XmlReader xml(part);
    out_.begin_page("1");
    for (Token token = xml.next(); token != Token::done; token = xml.next()) {
      if (token == Token::text) {
        if (paragraphs_ > 0) out_.put(xml.text());
      } else if (token == Token::start) {
        if (in_text_)
          start(xml);
        else if (xml.name() == "text" && !read_)
          in_text_ = read_ = true, depth_ = 1;
        else
          style(xml), property(xml);
      } else if (in_text_) {
        if (xml.name() == "text" && --depth_ == 0) in_text_ = false;
        end(xml.name());
      }
    }
    if (!read_)
      throw Failure(
          {ErrorCode::unsupported, "it holds a spreadsheet or a drawing, but no text", "leave it out"});
  }

  Reading finish() {
    Reading reading = out_.finish();
    if (!page_breaks_) reading.pages.clear();
    if (reading.title.empty()) reading.title = title_;
    return reading;
  }

 private:
  void property(XmlReader& xml) {
    if (xml.name_space() != "http://purl.org/dc/elements/1.1/" && xml.name() != "initial-creator" &&
        xml.name() != "creation-date")
      return;
    const std::string name(xml.name());
    const std::string value = xml.inner_text();
    if (value.empty()) return;
    if (name == "title") title_ = value;
    if (name == "language") out_.reading().language = value.substr(0, 2);
    if (name == "title" || name == "date") out_.reading().meta[name] = value;
    if (name == "creator" || name == "initial-creator") out_.reading().meta["author"] = value;
  }

  void style(XmlReader& xml) {
    const std::string_view name = xml.name();
    if (name == "style" || name == "list-style") style_ = xml.attribute("name");
    if (name == "style") styles_.parents[style_] = xml.attribute("parent-style-name");
    if (name != "list-level-style-number" && name != "list-level-style-bullet") return;
    const unsigned level = count_of(xml.attribute("level"), 1);
    if (level < 1 || level > ListCounters::kLevels) return;
    OdtLevel& l = styles_.lists[style_][level - 1];
    if (name == "list-level-style-bullet") return;
    l.format = xml.attribute("num-format");
    l.before = xml.attribute("num-prefix");
    l.behind = xml.attribute("num-suffix");
    l.start = count_of(xml.attribute("start-value"), 1);
  }

  void start(XmlReader& xml) {
    const std::string name(xml.name());
    if (name == "text") ++depth_;
    if (name == "p" || name == "h") {
      start_paragraph(xml, name == "h");
    } else if (name == "s") {
      out_.gap();
    } else if (name == "tab") {
      out_.gap();
    } else if (name == "line-break") {
      out_.line_break();
    } else if (name == "soft-page-break") {
      page_breaks_ = true;
      out_.begin_page(std::to_string(++page_));
    } else if (name == "list") {
      start_list(xml);
    } else if (name == "list-item" || name == "list-header") {
      fresh_item_ = name == "list-item";
    } else if (name == "note") {
      note_label_ = std::to_string(++notes_);
    } else if (name == "note-citation") {
      const std::string mark = xml.inner_text();
      if (!mark.empty()) note_label_ = mark;
    } else if (name == "note-body") {
      out_.anchor(note_label_);
      out_.begin_note(note_label_);
      outside_.push_back(paragraphs_);
      paragraphs_ = 0;
    } else if (name == "a") {
      out_.begin_link(xml.attribute("href"));
    } else if (name == "table-of-content" || name == "alphabetical-index" || name == "illustration-index") {
      ++indexes_;
    } else if (name == "table") {
      out_.close();
    } else if (name == "table-row") {
      out_.open_row(), ++rows_;
    } else if (name == "table-cell") {
      out_.next_cell();
    } else if (name == "tracked-changes" || name == "annotation" || name == "sequence-decls" ||
               name == "forms" || name == "binary-data" || name == "index-title-template") {
      xml.skip();  // what was struck out, remarks of readers, pictures
    }
  }

  void end(std::string_view name) {
    if (name == "p" || name == "h") {
      paragraphs_ -= paragraphs_ > 0 ? 1 : 0;
      out_.close();
      if (rows_ > 0) out_.gap();
    } else if (name == "list" && !lists_.empty()) {
      lists_.pop_back();
    } else if (name == "note-body" && !outside_.empty()) {
      out_.end_note();
      paragraphs_ = outside_.back();
      outside_.pop_back();
    } else if (name == "a") {
      out_.end_link();
    } else if (name == "table-of-content" || name == "alphabetical-index" || name == "illustration-index") {
      indexes_ -= indexes_ > 0 ? 1 : 0;
    } else if (name == "table-row" && rows_ > 0) {
      out_.close_row(), --rows_;
    }
  }

  void start_paragraph(XmlReader& xml, bool heading) {
    ++paragraphs_;
    const std::string style = styles_.named(xml.attribute("style-name"));
    if (indexes_ > 0 || style.substr(0, 8) == "Contents" || style == "Header" || style == "Footer")
      out_.open(BlockKind::boilerplate);
    else if (style == "Title")
      out_.open(BlockKind::heading, 1, "title");
    else if (heading || style == "Subtitle")
      out_.open(BlockKind::heading, static_cast<std::uint8_t>(std::clamp(
                                        count_of(xml.attribute("outline-level"), heading ? 1 : 2), 1u, 9u)));
    else if (!lists_.empty())
      out_.open(BlockKind::list_item, static_cast<std::uint8_t>(std::min<std::size_t>(lists_.size(), 9)),
                mark());
    else
      out_.open(style == "Quotations" ? BlockKind::quote : BlockKind::paragraph);
  }

  void start_list(const XmlReader& xml) {
    out_.close();
    std::string style = xml.attribute("style-name");
    if (style.empty() && !lists_.empty()) style = lists_.back();
    if (lists_.empty() && xml.attribute("continue-numbering") != "true") counters_[style] = ListCounters();
    lists_.push_back(style);
  }

  // The mark of the item; a second paragraph of an item has the mark of the first.
  std::string mark() {
    if (!fresh_item_) return mark_.empty() ? "-" : mark_;
    fresh_item_ = false;
    mark_ = "-";
    const auto levels = styles_.lists.find(lists_.back());
    if (levels == styles_.lists.end()) return mark_;
    const std::size_t depth = std::min<std::size_t>(lists_.size(), ListCounters::kLevels) - 1;
    const OdtLevel& level = levels->second[depth];
    const unsigned number = counters_[lists_.back()].next(depth, level.start);
    if (!level.format.empty()) mark_ = level.before + counted(number, level.format) + level.behind;
    return mark_;
  }

  ReadingBuilder out_;
  OdtStyles styles_;
  std::string style_, title_, mark_, note_label_;
  std::vector<std::string> lists_;  // their styles
  std::map<std::string, ListCounters> counters_;
  std::vector<unsigned> outside_;  // paragraphs_ outside of the open notes
  unsigned paragraphs_ = 0, rows_ = 0, indexes_ = 0, notes_ = 0, page_ = 1, depth_ = 0;
  bool in_text_ = false, read_ = false, fresh_item_ = false, page_breaks_ = false;
};

}  // namespace

Reading read_odt_parts(Parts parts) {
  OdtReader reader;
  if (parts["META-INF/manifest.xml"].find("encryption-data") != std::string::npos)
    throw Failure(
        {ErrorCode::unsupported, "the file is encrypted with a password", "save a copy without one"});
  if (parts["content.xml"].empty())
    throw Failure(
        {ErrorCode::malformed, "the archive holds no content.xml", "the file is damaged: save it anew"});
  if (!parts["styles.xml"].empty()) reader.styles(decoded_xml(parts["styles.xml"]));
  if (!parts["meta.xml"].empty()) reader.properties(decoded_xml(parts["meta.xml"]));
  reader.content(decoded_xml(parts["content.xml"]));
  return reader.finish();
}

Reading read_odt(std::string_view bytes) {
  // A flat file has everything in one.
  if (!bytes.starts_with("PK")) return read_odt_parts({{"content.xml", std::string(bytes)}});
  return read_odt_parts(unpack(bytes, [](std::string_view name) {
    return name == "content.xml" || name == "styles.xml" || name == "meta.xml" ||
           name == "META-INF/manifest.xml";
  }));
}

}  // namespace stemma::ingest
