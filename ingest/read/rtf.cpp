// RTF: groups, control words and bytes of a code page, in one pass.
#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/reading_builder.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

// Where the text of a group goes.
enum class Place : std::uint8_t { text, nowhere, fonts, styles, title, author, mark };

// Groups that hold no text of the document.
bool silent(std::string_view word) {
  static const std::unordered_set<std::string_view> kWords = {"colortbl",
                                                              "pict",
                                                              "object",
                                                              "header",
                                                              "headerl",
                                                              "headerr",
                                                              "headerf",
                                                              "footer",
                                                              "footerl",
                                                              "footerr",
                                                              "footerf",
                                                              "fldinst",
                                                              "xe",
                                                              "tc",
                                                              "tcn",
                                                              "rxe",
                                                              "annotation",
                                                              "atnid",
                                                              "atnauthor",
                                                              "bkmkstart",
                                                              "bkmkend",
                                                              "themedata",
                                                              "datastore",
                                                              "listtable",
                                                              "listoverridetable",
                                                              "rsidtbl",
                                                              "generator",
                                                              "filetbl",
                                                              "revtbl",
                                                              "private",
                                                              "comment",
                                                              "operator",
                                                              "company",
                                                              "subject",
                                                              "keywords",
                                                              "doccomm",
                                                              "creatim",
                                                              "revtim",
                                                              "printim",
                                                              "buptim",
                                                              "xmlnstbl",
                                                              "latentstyles",
                                                              "nonshppict",
                                                              "ftnsep",
                                                              "ftnsepc",
                                                              "aftnsep",
                                                              "aftnsepc",
                                                              "pgdsctbl",
                                                              "userprops",
                                                              "template",
                                                              "shpinst",
                                                              "sp"};
  return kWords.contains(word);
}

// Words that stand for a character.
char32_t character_of(std::string_view word) {
  static const std::unordered_map<std::string_view, char32_t> kWords = {
      {"emdash", 0x2014},    {"endash", 0x2013},    {"lquote", 0x2018}, {"rquote", 0x2019},
      {"ldblquote", 0x201C}, {"rdblquote", 0x201D}, {"bullet", 0x2022}, {"tab", ' '},
      {"emspace", ' '},      {"enspace", ' '},      {"qmspace", ' '}};
  const auto found = kWords.find(word);
  return found == kWords.end() ? 0 : found->second;
}

// The code page of a font's character set; 0 for that of the document.
int page_of_charset(int charset) {
  static const std::map<int, int> kPages = {{161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256},
                                            {186, 1257}, {204, 1251}, {238, 1250}, {222, 874},  {77, 10000}};
  const auto found = kPages.find(charset);
  return found == kPages.end() ? 0 : found->second;
}

std::string encoding_of_page(int page) {
  if (page == 10000) return "macintosh";
  if (page == 437 || page == 850 || page == 852 || page == 866) return "ibm-" + std::to_string(page);
  return "windows-" + std::to_string(page);
}

struct Group {
  Place place = Place::text;
  int font = -1, style = 0;
  std::uint8_t replaced = 1;  // bytes that stand behind a \u for programs that do not know it
  bool note = false, hidden = false;
};

class RtfReader {
 public:
  explicit RtfReader(std::string_view bytes) : bytes_(bytes) {}

  Reading run() {
    if (bytes_.substr(0, 3) == "\xEF\xBB\xBF") at_ = 3;
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (c == '{') {
        open_group();
      } else if (c == '}') {
        if (!close_group()) break;
      } else if (c == '\\') {
        control();
      } else {
        if (c != '\r' && c != '\n') byte(static_cast<unsigned char>(c));
        ++at_;
      }
    }
    const bool whole = ended_;
    while (!groups_.empty()) close_group();
    Reading reading = out_.finish();
    for (const auto& [key, value] : {std::pair("title", &title_), std::pair("author", &author_)})
      if (!value->empty()) reading.meta[key] = folded(canonical(*value));
    if (reading.title.empty() && !title_.empty()) reading.title = reading.meta["title"];
    if (!whole) reading.warnings.push_back("the file ends too early: something may be missing");
    return reading;
  }

 private:
  // ---- Groups

  void open_group() {
    ++at_;
    flush();
    groups_.push_back(state_);
    state_.note = ignorable_ = false;
    fresh_group_ = true;
  }

  // False at the end of the document.
  bool close_group() {
    flush();
    if (at_ < bytes_.size()) ++at_;
    if (groups_.empty()) return false;
    if (state_.place == Place::mark && groups_.back().place != Place::mark) list_mark_ = folded(mark_);
    const bool note = state_.note;
    if (note) out_.end_note(), --open_notes_;
    state_ = groups_.back();
    groups_.pop_back();
    if (note) opened_ = true;  // the paragraph around the note goes on
    fresh_group_ = false;
    ended_ = groups_.empty();
    return !ended_;
  }

  // ---- Control words

  void control() {
    const char next = at_ + 1 < bytes_.size() ? bytes_[at_ + 1] : '\0';
    if (!std::isalpha(static_cast<unsigned char>(next))) return symbol(next);
    std::size_t end = at_ + 1;
    while (end < bytes_.size() && end - at_ < 33 && std::isalpha(static_cast<unsigned char>(bytes_[end])))
      ++end;
    const std::string_view word = bytes_.substr(at_ + 1, end - at_ - 1);
    int number = 0;
    bool numbered = false;
    const std::size_t digits = end;
    if (end < bytes_.size() && bytes_[end] == '-') ++end;
    while (end < bytes_.size() && end - digits < 11 && std::isdigit(static_cast<unsigned char>(bytes_[end])))
      ++end;
    if (end > digits)
      numbered = std::from_chars(bytes_.data() + digits, bytes_.data() + end, number).ec == std::errc();
    if (end < bytes_.size() && bytes_[end] == ' ') ++end;
    at_ = end;
    const bool first = fresh_group_;
    fresh_group_ = false;
    obey(word, number, numbered, first);
    ignorable_ = false;
  }

  void symbol(char c) {
    at_ += 2;
    if (c == '\'') {
      unsigned code = 0;
      const std::string_view digits = bytes_.substr(std::min(at_, bytes_.size()), 2);
      const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
      at_ = std::min(at_ + 2, bytes_.size());
      if (failed == std::errc()) byte(static_cast<unsigned char>(code));
    } else if (c == '*') {
      ignorable_ = true;
      return;  // still the first thing in its group
    } else if (c == '~') {
      character(' ');
    } else if (c == '_') {
      character(0x2011);
    } else if (c == '\\' || c == '{' || c == '}') {
      byte(static_cast<unsigned char>(c));
    } else if (c == '\r' || c == '\n') {
      paragraph_end();
    }
    at_ = std::min(at_, bytes_.size());
    fresh_group_ = false;
  }

  void obey(std::string_view word, int number, bool numbered, bool first) {
    if (first && place_of_group(word)) return;
    if (word == "par" || word == "sect" || word == "page") {
      paragraph_end();
    } else if (word == "pard") {
      state_.style = 0;
      in_row_ = false;
      heading_ = -1;
      list_mark_.clear();
      listed_ = false;
    } else if (word == "line") {
      flush();
      if (state_.place == Place::text) out_.line_break();
    } else if (word == "u" && numbered) {
      character(static_cast<char32_t>(number < 0 ? number + 65536 : number));
      skip_replaced();
    } else if (word == "uc") {
      state_.replaced = static_cast<std::uint8_t>(std::clamp(number, 0, 8));
    } else if (word == "f") {
      flush();
      state_.font = number;
      if (state_.place == Place::fonts) defined_font_ = number;
    } else if (word == "fcharset") {
      if (state_.place == Place::fonts) font_pages_[defined_font_] = page_of_charset(number);
    } else if (word == "ansicpg") {
      page_ = number;
    } else if (word == "mac") {
      page_ = 10000;
    } else if (word == "s") {
      state_.style = number;
      if (state_.place == Place::styles) style_text_.clear();
    } else if (word == "outlinelevel") {
      heading_ = number;
    } else if (word == "ls") {
      listed_ = number > 0;
    } else if (word == "ilvl") {
      list_level_ = static_cast<unsigned>(std::clamp(number, 0, 8));
    } else if (word == "intbl") {
      in_row_ = true;
    } else if (word == "cell" || word == "nestcell") {
      flush();
      if (state_.place == Place::text) row(), out_.next_cell();
    } else if (word == "row" || word == "nestrow") {
      flush();
      if (row_open_) out_.close_row();
      row_open_ = opened_ = false;
    } else if (word == "v") {
      flush();
      state_.hidden = !numbered || number != 0;
    } else if (word == "plain") {
      flush();
      state_.hidden = false;
    } else if (word == "bin") {
      at_ = std::min(at_ + static_cast<std::size_t>(std::max(number, 0)), bytes_.size());
    } else if (const char32_t c = character_of(word); c != 0) {
      character(c);
    }
  }

  // The first word of a group may say what the group is for.
  bool place_of_group(std::string_view word) {
    if (word == "footnote") {
      if (state_.place != Place::text) return true;
      start_block();
      const std::string label = std::to_string(++notes_);
      out_.anchor(label);
      out_.begin_note(label);
      state_.note = true;
      ++open_notes_;
      opened_ = false;
      return true;
    }
    static const std::unordered_map<std::string_view, Place> kPlaces = {
        {"fonttbl", Place::fonts}, {"stylesheet", Place::styles}, {"title", Place::title},
        {"author", Place::author}, {"listtext", Place::mark},     {"pntext", Place::mark}};
    if (state_.place == Place::nowhere) return false;
    if (const auto place = kPlaces.find(word); place != kPlaces.end()) {
      const bool info = word == "title" || word == "author";
      if (info && state_.place == Place::text && groups_.size() < 2) return false;
      state_.place = place->second;
      if (state_.place == Place::mark) mark_.clear();
      return true;
    }
    const bool known = word == "shptxt" || word == "shppict" || word == "fldrslt" || word == "cs" ||
                       word == "ds" || word == "ts";
    if (silent(word) || (ignorable_ && !known)) state_.place = Place::nowhere;
    return false;
  }

  // ---- Text

  void skip_replaced() {
    for (unsigned i = 0; i < state_.replaced && at_ < bytes_.size(); ++i) {
      if (bytes_[at_] == '{' || bytes_[at_] == '}') return;
      if (bytes_[at_] != '\\')
        ++at_;
      else if (bytes_.substr(at_, 2) == "\\'")
        at_ = std::min(at_ + 4, bytes_.size());
      else
        return;
    }
  }

  void byte(unsigned char b) {
    fresh_group_ = false;
    if (state_.place == Place::nowhere || state_.hidden) return;
    if (b < 0x80) return character(b);
    const auto font = font_pages_.find(state_.font);
    const int page = font == font_pages_.end() || font->second == 0 ? page_ : font->second;
    const std::string one(1, static_cast<char>(b));
    character(character_at(one, 0, encoding_of_page(page)).code);
  }

  void character(char32_t code) {
    fresh_group_ = false;
    if (state_.place == Place::nowhere || state_.hidden) return;
    // Two halves of a character beyond the first plane come as two words.
    if (code >= 0xD800 && code < 0xDC00) {
      high_ = code;
      return;
    }
    if (code >= 0xDC00 && code < 0xE000 && high_ != 0)
      code = 0x10000 + ((high_ - 0xD800) << 10) + (code - 0xDC00);
    high_ = 0;
    const bool good = code <= 0x10FFFF && (code < 0xD800 || code >= 0xE000) && code != 0;
    append_utf8(pending_, good ? code : 0xFFFD);
    if (pending_.size() > 4096) flush();
  }

  void flush() {
    if (pending_.empty()) return;
    std::string text;
    text.swap(pending_);
    switch (state_.place) {
      case Place::text:
        start_block();
        out_.put(text);
        break;
      case Place::title:
        title_ += text;
        break;
      case Place::author:
        author_ += text;
        break;
      case Place::mark:
        mark_ += text;
        break;
      case Place::styles:
        style_name(text);
        break;
      case Place::fonts:
      case Place::nowhere:
        break;
    }
  }

  // "heading 2;" names the style whose number was read.
  void style_name(const std::string& text) {
    style_text_ += text;
    if (style_text_.empty() || style_text_.back() != ';') return;
    std::string name;
    for (char c : style_text_) name += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    name.pop_back();
    styles_[state_.style] = folded(name);
    style_text_.clear();
  }

  void paragraph_end() {
    flush();
    if (state_.place != Place::text) return;
    if (row_open_ && in_row_) return out_.gap();
    if (row_open_) out_.close_row(), row_open_ = false;
    out_.close();
    opened_ = false;
    list_mark_.clear();
  }

  void row() {
    if (!row_open_) out_.open_row();
    row_open_ = opened_ = true;
  }

  void start_block() {
    if (opened_ && in_row_ == row_open_) return;
    if (in_row_ && open_notes_ == 0) return row();
    opened_ = true;
    if (open_notes_ > 0) return;
    if (row_open_) out_.close_row(), row_open_ = false;
    const auto style = styles_.find(state_.style);
    const std::string name = style == styles_.end() ? "" : style->second;
    int level = heading_;
    if (level < 0 && name.substr(0, 8) == "heading " && name.size() > 8 &&
        std::isdigit(static_cast<unsigned char>(name[8])))
      level = name[8] - '1';
    if (name == "title")
      out_.open(BlockKind::heading, 1, "title");
    else if (level >= 0 && level < 9)
      out_.open(BlockKind::heading, static_cast<std::uint8_t>(level + 1));
    else if (!list_mark_.empty() || listed_)
      out_.open(BlockKind::list_item, static_cast<std::uint8_t>(list_level_ + 1), mark());
    else
      out_.open(name.find("quot") != std::string::npos ? BlockKind::quote : BlockKind::paragraph);
  }

  // Bullets of symbol fonts are no letters or digits.
  std::string mark() const {
    const bool words = std::any_of(list_mark_.begin(), list_mark_.end(),
                                   [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
    return words && list_mark_.size() <= 12 ? list_mark_ : "-";
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  ReadingBuilder out_;
  Group state_;
  std::vector<Group> groups_;
  std::map<int, int> font_pages_;
  std::map<int, std::string> styles_;
  std::string pending_, title_, author_, mark_, list_mark_, style_text_;
  int page_ = 1252, defined_font_ = -1, heading_ = -1;
  unsigned notes_ = 0, open_notes_ = 0, list_level_ = 0;
  char32_t high_ = 0;
  bool fresh_group_ = false, ignorable_ = false, opened_ = false, in_row_ = false, row_open_ = false,
       listed_ = false, ended_ = false;
};

}  // namespace

Reading read_rtf(std::string_view bytes) { return RtfReader(bytes).run(); }

}  // namespace stemma::ingest
