// Word's docx: the main part of the archive as a stream, with styles, lists and notes out of the other parts.
#include <algorithm>
#include <charconv>
#include <map>
#include <set>

#include "ingest/ascii.hpp"
#include "ingest/read/archive.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/numbering.hpp"
#include "ingest/read/reading_builder.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

using Token = XmlReader::Token;

unsigned number_of(const std::string& s, unsigned otherwise = 0) {
  unsigned n = otherwise;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return std::min(n, 1'000'000u);
}

// ---- styles.xml

struct Style {
  std::string name, based_on;
  int outline = -1;  // level of a heading, from 0
  std::string list;  // id of its numbering
  unsigned list_level = 0;
};
using Styles = std::map<std::string, Style>;

Styles read_styles(const std::string& part) {
  Styles styles;
  XmlReader xml(part);
  Style* style = nullptr;
  for (Token token = xml.next(); token != Token::done; token = xml.next()) {
    if (token != Token::start) continue;
    const std::string_view name = xml.name();
    if (name == "style")
      style = &styles[xml.attribute("styleId")];
    else if (style == nullptr)
      continue;
    else if (name == "name")
      style->name = lower_ascii(xml.attribute("val"));
    else if (name == "basedOn")
      style->based_on = xml.attribute("val");
    else if (name == "outlineLvl")
      style->outline = static_cast<int>(number_of(xml.attribute("val"), 9));
    else if (name == "numId")
      style->list = xml.attribute("val");
    else if (name == "ilvl")
      style->list_level = number_of(xml.attribute("val"));
  }
  return styles;
}

// ---- numbering.xml

struct ListLevel {
  std::string format = "bullet", text;
  unsigned start = 1;
};
struct Lists {
  std::map<std::string, std::array<ListLevel, ListCounters::kLevels>> patterns;  // by abstractNumId
  std::map<std::string, std::string> pattern_of;                                 // numId -> abstractNumId
};

Lists read_lists(const std::string& part) {
  Lists lists;
  XmlReader xml(part);
  std::string pattern, list;
  std::size_t level = ListCounters::kLevels;
  for (Token token = xml.next(); token != Token::done; token = xml.next()) {
    if (token == Token::end && (xml.name() == "lvl" || xml.name() == "abstractNum"))
      level = ListCounters::kLevels;
    if (token != Token::start) continue;
    const std::string_view name = xml.name();
    if (name == "abstractNum")
      pattern = xml.attribute("abstractNumId");
    else if (name == "num")
      list = xml.attribute("numId");
    else if (name == "abstractNumId")
      lists.pattern_of[list] = xml.attribute("val");
    else if (name == "lvl")
      level = number_of(xml.attribute("ilvl"), ListCounters::kLevels);
    else if (level < ListCounters::kLevels && !pattern.empty()) {
      ListLevel& l = lists.patterns[pattern][level];
      if (name == "numFmt") l.format = xml.attribute("val");
      if (name == "lvlText") l.text = xml.attribute("val");
      if (name == "start") l.start = number_of(xml.attribute("val"), 1);
    }
  }
  return lists;
}

// ---- The text

class DocxReader {
 public:
  explicit DocxReader(const Parts& parts) : parts_(parts) {}

  Reading run(const std::string& main) {
    styles_ = read_styles(part("word/styles.xml"));
    lists_ = read_lists(part("word/numbering.xml"));
    const std::size_t slash = main.rfind('/') + 1;
    links_ = targets(part(main.substr(0, slash) + "_rels/" + main.substr(slash) + ".rels"));
    properties(part("docProps/core.xml"));
    body(parts_.at(main));
    notes("word/footnotes.xml", "footnote", footnotes_);
    notes("word/endnotes.xml", "endnote", endnotes_);
    Reading reading = out_.finish();
    if (!page_breaks_) reading.pages.clear();
    if (reading.title.empty()) reading.title = title_;
    return reading;
  }

 private:
  struct Paragraph {
    std::string style, list;
    int outline = -1;
    unsigned list_level = 0;
    bool listed = false, opened = false;
  };
  using Labels = std::map<std::string, std::string>;  // id of a note -> its mark

  // An empty part where the archive has none.
  const std::string& part(const std::string& name) const {
    static const std::string kNone = "<none/>";
    const auto found = parts_.find(name);
    return found == parts_.end() || found->second.empty() ? kNone : found->second;
  }

  static std::map<std::string, std::string> targets(const std::string& part) {
    std::map<std::string, std::string> found;
    XmlReader xml(part);
    for (Token token = xml.next(); token != Token::done; token = xml.next())
      if (token == Token::start && xml.name() == "Relationship")
        found[xml.attribute("Id")] = xml.attribute("Target");
    return found;
  }

  // What word processors write of a document is often that of its template: the title counts only where the
  // text shows none.
  void properties(const std::string& part) {
    XmlReader xml(part);
    for (Token token = xml.next(); token != Token::done; token = xml.next()) {
      if (token != Token::start) continue;
      const std::string name(xml.name());
      if (name == "title")
        title_ = out_.reading().meta["title"] = xml.inner_text();
      else if (name == "creator")
        out_.reading().meta["author"] = xml.inner_text();
      else if (name == "created" || name == "modified")
        out_.reading().meta[name] = xml.inner_text();
      else if (name == "language")
        out_.reading().language = xml.inner_text().substr(0, 2);
    }
    std::erase_if(out_.reading().meta, [](const auto& entry) { return entry.second.empty(); });
  }

  void body(const std::string& part) {
    out_.begin_page("1");
    XmlReader xml(part);
    for (Token token = xml.next(); token != Token::done; token = xml.next()) element(xml, token);
  }

  void notes(const std::string& name, const char* element_name, const Labels& labels) {
    XmlReader xml(part(name));
    for (Token token = xml.next(); token != Token::done; token = xml.next()) {
      const bool note = (token == Token::start || token == Token::end) && xml.name() == element_name;
      if (!note) {
        element(xml, token);
        continue;
      }
      if (token == Token::end) {
        out_.end_note();
        continue;
      }
      const auto label = labels.find(xml.attribute("id"));
      if (label == labels.end())
        xml.skip();  // the line above the notes; notes that nothing points to
      else
        out_.begin_note(label->second);
    }
  }

  void element(XmlReader& xml, Token token) {
    if (token == Token::text) {
      if (in_text_) {
        open_paragraph();
        out_.put(xml.text());
      }
      return;
    }
    const std::string_view name = xml.name();
    if (token == Token::start)
      start(xml, name);
    else
      end(name);
  }

  void start(XmlReader& xml, std::string_view name) {
    if (name == "p") {
      paragraph_ = Paragraph{};
    } else if (name == "t") {
      in_text_ = true;
    } else if (name == "pStyle") {
      paragraph_.style = xml.attribute("val");
    } else if (name == "outlineLvl") {
      paragraph_.outline = static_cast<int>(number_of(xml.attribute("val"), 9));
    } else if (name == "numId") {
      paragraph_.list = xml.attribute("val"), paragraph_.listed = true;
    } else if (name == "ilvl") {
      paragraph_.list_level = number_of(xml.attribute("val"));
    } else if (name == "tab" || name == "ptab") {
      out_.gap();
    } else if (name == "br" || name == "cr") {
      if (xml.attribute("type") == "page")
        next_page();
      else
        out_.line_break();
    } else if (name == "lastRenderedPageBreak") {
      page_breaks_ = true;
      next_page();
    } else if (name == "noBreakHyphen") {
      open_paragraph();
      out_.put("-");
    } else if (name == "footnoteReference") {
      anchor(footnotes_, xml.attribute("id"), "decimal");
    } else if (name == "endnoteReference") {
      anchor(endnotes_, xml.attribute("id"), footnotes_.empty() ? "decimal" : "lowerRoman");
    } else if (name == "hyperlink") {
      const auto target = links_.find(xml.attribute("id"));
      if (target != links_.end()) open_paragraph(), out_.begin_link(target->second);
    } else if (name == "gridCol") {
      ++columns_;
    } else if (name == "tbl") {
      columns_ = 0;
    } else if (name == "tr") {
      // A table of one column is a frame around paragraphs.
      if (columns_ > 1) out_.open_row(), ++rows_;
      framed_.push_back(columns_ <= 1);
    } else if (name == "tc") {
      if (rows_ > 0) out_.next_cell();
    } else if (name == "Fallback" || name == "moveFrom" || name == "del" || name == "rPrChange" ||
               name == "pPrChange" || name == "sectPr") {
      // What stands elsewhere too, what was struck out, and how things looked before.
      xml.skip();
    }
  }

  void end(std::string_view name) {
    if (name == "p") {
      out_.close();
      if (rows_ > 0) out_.gap();
      paragraph_ = Paragraph{};
    } else if (name == "t") {
      in_text_ = false;
    } else if (name == "hyperlink") {
      out_.end_link();
    } else if (name == "tr" && !framed_.empty()) {
      if (!framed_.back()) out_.close_row(), --rows_;
      framed_.pop_back();
    }
  }

  void next_page() { out_.begin_page(std::to_string(++page_)); }

  // Opens the block of the paragraph, when its first text comes: its properties stand before.
  void open_paragraph() {
    if (paragraph_.opened) return;
    paragraph_.opened = true;
    if (rows_ > 0) return;
    resolve_style();
    const std::string name = style_name_;
    if (name == "title")
      out_.open(BlockKind::heading, 1, "title");
    else if (name.substr(0, 4) == "toc " || name == "header" || name == "footer")
      out_.open(BlockKind::boilerplate);
    else if (paragraph_.outline >= 0 && paragraph_.outline < 9)
      out_.open(BlockKind::heading, static_cast<std::uint8_t>(paragraph_.outline + 1));
    else if (name == "subtitle")
      out_.open(BlockKind::heading, 2);
    else if (paragraph_.listed && paragraph_.list != "0" && !paragraph_.list.empty())
      out_.open(BlockKind::list_item, static_cast<std::uint8_t>(std::min(paragraph_.list_level, 8u) + 1),
                mark());
    else if (name.find("quote") != std::string::npos || name == "block text")
      out_.open(BlockKind::quote);
    else if (name.substr(0, 4) == "list" && name != "list paragraph" &&
             name.find("continue") == std::string::npos)
      out_.open(BlockKind::list_item, 1, "-");
    else
      out_.open(BlockKind::paragraph);
  }

  // What the paragraph does not say, its style says, or the style that this is based on.
  void resolve_style() {
    style_name_.clear();
    std::string id = paragraph_.style;
    for (int depth = 0; depth < 20 && !id.empty(); ++depth) {
      const auto found = styles_.find(id);
      if (found == styles_.end()) {
        if (depth == 0) style_name_ = lower_ascii(id);
        break;
      }
      const Style& style = found->second;
      if (style_name_.empty()) style_name_ = style.name;
      if (paragraph_.outline < 0) paragraph_.outline = style.outline;
      if (!paragraph_.listed && !style.list.empty())
        paragraph_.list = style.list, paragraph_.list_level = style.list_level, paragraph_.listed = true;
      id = style.based_on;
    }
    // Styles that a program other than Word wrote may lack the level.
    if (paragraph_.outline < 0 && style_name_.substr(0, 7) == "heading") {
      const unsigned level = number_of(style_name_.substr(
          std::min<std::size_t>(style_name_.find_first_of("123456789"), style_name_.size())));
      if (level >= 1 && level <= 9) paragraph_.outline = static_cast<int>(level) - 1;
    }
  }

  // The mark of the list item, counted on.
  std::string mark() {
    const auto pattern = lists_.pattern_of.find(paragraph_.list);
    const auto levels = lists_.patterns.find(pattern == lists_.pattern_of.end() ? "" : pattern->second);
    if (levels == lists_.patterns.end()) return "-";
    const std::size_t depth = std::min<std::size_t>(paragraph_.list_level, ListCounters::kLevels - 1);
    const ListLevel& level = levels->second[depth];
    ListCounters& counters = counters_[paragraph_.list];
    counters.next(depth, level.start);
    if (level.format == "bullet" || level.format == "none") return "-";
    std::string mark;
    for (std::size_t i = 0; i < level.text.size(); ++i) {
      const std::size_t place = i + 1 < level.text.size() && level.text[i] == '%'
                                    ? static_cast<std::size_t>(level.text[i + 1] - '1')
                                    : 9;
      if (place < ListCounters::kLevels) {
        mark += counted(std::max(1u, counters.at(place)), levels->second[place].format);
        ++i;
      } else {
        mark += level.text[i];
      }
    }
    return mark.empty() ? "-" : mark;
  }

  void anchor(Labels& labels, const std::string& id, const char* format) {
    open_paragraph();
    const auto [label, first] = labels.emplace(id, counted(static_cast<unsigned>(labels.size()) + 1, format));
    out_.anchor(label->second);
  }

  const Parts& parts_;
  ReadingBuilder out_;
  Styles styles_;
  Lists lists_;
  std::map<std::string, std::string> links_;
  std::map<std::string, ListCounters> counters_;
  Labels footnotes_, endnotes_;
  Paragraph paragraph_;
  std::string style_name_, title_;
  std::vector<bool> framed_;  // rows of tables that are open
  unsigned columns_ = 0, rows_ = 0, page_ = 1;
  bool in_text_ = false, page_breaks_ = false;
};

// The path of the main part.
std::string main_part(const Parts& parts) {
  if (const auto rels = parts.find("_rels/.rels"); rels != parts.end()) {
    XmlReader xml(rels->second);
    for (Token token = xml.next(); token != Token::done; token = xml.next()) {
      if (token != Token::start || xml.name() != "Relationship") continue;
      const std::string type = xml.attribute("Type");
      std::string target = xml.attribute("Target");
      if (target.substr(0, 1) == "/") target.erase(0, 1);
      if (type.size() > 15 && type.substr(type.size() - 15) == "/officeDocument" && parts.contains(target))
        return target;
    }
  }
  return "word/document.xml";
}

}  // namespace

Reading read_docx_parts(Parts parts) {
  for (auto& [name, part] : parts) part = decoded_xml(part);
  const std::string main = main_part(parts);
  if (!parts.contains(main))
    throw Failure(
        {ErrorCode::malformed, "the archive holds no " + main, "the file is damaged: save it anew"});
  return DocxReader(parts).run(main);
}

Reading read_docx(std::string_view bytes) {
  return read_docx_parts(unpack(bytes, [](std::string_view name) {
    const bool xml = name.ends_with(".xml") || name.ends_with(".rels");
    const bool text = name.starts_with("word/") && name.find("theme") == std::string_view::npos &&
                      name.find("comments") == std::string_view::npos;
    return xml && (text || name == "_rels/.rels" || name == "docProps/core.xml");
  }));
}

}  // namespace stemma::ingest
