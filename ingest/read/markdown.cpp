// Markdown by md4c (CommonMark with GitHub's tables). Footnotes, which md4c 0.4.8 does not know, are taken
// out before.
#include <md4c.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <set>
#include <vector>

#include "ingest/read/formats.hpp"
#include "ingest/read/text_builder.hpp"
#include "ingest/read/yaml_scalar.hpp"

namespace stemma::ingest {
namespace {

constexpr char kAnchor =
    '\x01';  // fills the place of a footnote mark; no control character is left in decoded text

struct Definition {
  std::string label;
  std::size_t begin, end;  // of its text in the source
  std::string text;
};

class MarkdownReader {
 public:
  // md4c 0.4.8 may read a few bytes past its input: the copy is padded.
  explicit MarkdownReader(std::string_view source) : size_(source.size()), buffer_(source) {
    buffer_.append(8, '\0');
  }

  Reading run() {
    const std::size_t body = front_matter();
    take_definitions(body);
    hide_marks(body, size_);
    parse(body, size_);
    for (const Definition& d : definitions_) {
      note_label_ = d.label;
      restore(d);
      parse(d.begin, d.end);
    }
    reading_.structured = true;
    reading_.text = std::move(out_.text());
    reading_.map = out_.map();
    if (reading_.map.pieces.empty() && !reading_.text.empty())
      reading_.map.pieces.push_back({0, 0, static_cast<std::uint32_t>(reading_.text.size()),
                                     static_cast<std::uint32_t>(reading_.text.size())});
    if (reading_.title.empty())
      for (const Block& b : reading_.blocks)
        if (b.kind == BlockKind::heading && b.level == 1) {
          reading_.title = reading_.text.substr(b.span.begin, b.span.size());
          std::replace(reading_.title.begin(), reading_.title.end(), '\n', ' ');
          break;
        }
    return std::move(reading_);
  }

 private:
  std::string_view source() const { return {buffer_.data(), size_}; }
  std::size_t line_end(std::size_t at) const { return std::min(source().find('\n', at), size_); }

  // YAML-like lines between two `---`: `key: value` pairs and lists of values below a key. Anything else
  // there means that the first line was a rule across the page.
  std::size_t front_matter() {
    if (source().substr(0, 4) != "---\n") return 0;
    std::vector<std::pair<std::size_t, std::size_t>> lines;
    std::size_t at = 4;
    for (;; at = lines.back().second + 1) {
      if (at >= size_) return 0;
      lines.push_back({at, line_end(at)});
      const std::string_view line = source().substr(at, lines.back().second - at);
      if (line == "---" || line == "...") break;
      const bool nested =
          line.empty() || line[0] == ' ' || line[0] == '\t' || line[0] == '#' || line.substr(0, 2) == "- ";
      if (!nested && line.substr(0, 64).find(':') == std::string_view::npos) return 0;
    }
    const std::size_t end = lines.back().second;
    lines.pop_back();
    std::string key;
    for (const auto& [begin, stop] : lines) {
      const std::string_view line = source().substr(begin, stop - begin);
      const std::size_t text = line.find_first_not_of(" \t");
      if (text == std::string_view::npos || line[text] == '#') continue;
      if (line.substr(text, 2) == "- ") {
        if (!key.empty()) front_matter_value(key, begin + text + 2, stop);
      } else if (const std::size_t colon = line.find(':'); text == 0 && colon != std::string_view::npos) {
        key = line.substr(0, colon);
        for (char& c : key) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        front_matter_value(key, begin + colon + 1, stop);
      }
    }
    return end;
  }

  // One value of a key, quotes and brackets off; several are joined by "; ".
  void front_matter_value(const std::string& key, std::size_t begin, std::size_t end) {
    const std::string_view line = source().substr(begin, end - begin);
    const std::size_t first = line.find_first_not_of(" \t\"'["), last = line.find_last_not_of(" \t\"']");
    if (first == std::string_view::npos || last == std::string_view::npos || last < first) return;
    const std::string value(line.substr(first, last - first + 1));
    std::string& known = reading_.meta[key];
    if (!known.empty()) known += "; ";
    known += value;
    if (key == "title")
      reading_.title = first > 0 && line[first - 1] == '"' ? yaml_scalar(value) : value;
    else if (key == "lang" || key == "language")
      reading_.language = value;
    if (key == "title" || key == "author" || key == "date") front_matter_block(key, value, begin + first);
  }

  // Title, author and date of the front matter are lines of the text as well: facts are read from them.
  void front_matter_block(const std::string& key, const std::string& value, std::size_t at) {
    Block b;
    b.kind = key == "title" ? BlockKind::heading : BlockKind::paragraph;
    b.level = key == "title" ? 1 : 0;
    b.label = key;
    b.span.begin = static_cast<std::uint32_t>(out_.size());
    out_.copy(value, at);
    b.span.end = static_cast<std::uint32_t>(out_.size());
    out_.make("\n\n", at + value.size(), 0);
    reading_.blocks.push_back(std::move(b));
  }

  // The label of the mark `[^label]` at `at`; empty where there is none.
  std::string_view mark_at(std::size_t at) const {
    if (source().substr(at, 2) != "[^") return {};
    const std::string_view inside = source().substr(at + 2, 40);
    const std::size_t close = inside.find_first_of("] \n\t[");
    return close == std::string_view::npos || inside[close] != ']' ? std::string_view()
                                                                   : inside.substr(0, close);
  }

  // `[^label]: text` with its indented continuation lines is taken out of the body: line ends stand in its
  // place.
  void take_definitions(std::size_t body) {
    for (std::size_t at = body; at < size_;) {
      std::size_t end = line_end(at);
      std::size_t mark = at;
      while (mark < end && mark < at + 3 && buffer_[mark] == ' ') ++mark;
      const std::string label(mark_at(mark));
      const std::size_t begin = mark + label.size() + 4;
      if (!label.empty() && begin <= size_ && buffer_[begin - 1] == ':') {
        end = std::max(definition_end(end), begin);
        definitions_.push_back({label, begin, end, buffer_.substr(begin, end - begin)});
        labelled_.insert(label);
        std::fill(buffer_.begin() + static_cast<std::ptrdiff_t>(at),
                  buffer_.begin() + static_cast<std::ptrdiff_t>(end), '\n');
      }
      at = end + 1;
    }
  }

  // Lines that are indented belong to the definition, also after an empty line.
  std::size_t definition_end(std::size_t end) const {
    for (std::size_t next = end + 1; next < size_;) {
      const std::size_t stop = line_end(next);
      const bool indented = buffer_[next] == '\t' || buffer_.compare(next, 2, "  ") == 0;
      const bool empty =
          source().substr(next, stop - next).find_first_not_of(" \t") == std::string_view::npos;
      if (!indented && !empty) break;
      if (!empty) end = stop;
      next = stop + 1;
    }
    return end;
  }

  // Marks are filled up, so that md4c hands them through; numbers are marks also where the note itself is
  // missing.
  void hide_marks(std::size_t begin, std::size_t end) {
    for (std::size_t at = buffer_.find("[^", begin); at < end; at = buffer_.find("[^", at + 2)) {
      const std::string label(mark_at(at));
      const bool number = !label.empty() && label.find_first_not_of("0123456789") == std::string::npos;
      if (!number && !labelled_.contains(label)) continue;
      const std::size_t stop = at + label.size() + 3;
      if (stop > end) break;
      std::fill(buffer_.begin() + static_cast<std::ptrdiff_t>(at),
                buffer_.begin() + static_cast<std::ptrdiff_t>(stop), kAnchor);
      labels_.emplace(at, label);
    }
  }

  // Puts the definition's own text back for its parse, as one paragraph.
  void restore(const Definition& d) {
    const std::size_t first = std::min(d.text.find_first_not_of(" \t\n"), d.text.size());
    for (std::size_t i = first; i < d.text.size(); ++i) {
      const bool blank = d.text[i] == '\t' || d.text[i] == '\n';
      buffer_[d.begin + i] = blank ? ' ' : d.text[i];
    }
    hide_marks(d.begin, d.end);
  }

  void parse(std::size_t begin, std::size_t end) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS |
                   MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->leave(type, detail);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->open_span(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->close_span(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->text(type, text, size);
    };
    last_ = begin;
    md_parse(buffer_.data() + begin, static_cast<MD_SIZE>(end - begin), &parser, this);
  }

  // ---- Blocks: the open leaf block collects text; containers only say what kind it is
  // ------------------------------

  int enter(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_UL:
        lists_.push_back({"-", 0, false});
        break;
      case MD_BLOCK_OL:
        lists_.push_back({"", static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start, true});
        break;
      case MD_BLOCK_LI:
        close_leaf();
        next_item();
        break;
      case MD_BLOCK_QUOTE:
        ++quotes_;
        break;
      case MD_BLOCK_H:
        open_leaf(BlockKind::heading,
                  static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
        break;
      case MD_BLOCK_P:
        open_leaf(BlockKind::paragraph, 0);
        break;
      case MD_BLOCK_CODE:
        open_leaf(BlockKind::boilerplate, 0);
        break;
      case MD_BLOCK_TR:
        open_leaf(BlockKind::table_row, 0);
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        if (open_ && out_.size() > block_.span.begin) out_.make(" | ", last_, 0);
        break;
      default:
        break;
    }
    return 0;
  }

  int leave(MD_BLOCKTYPE type, void*) {
    switch (type) {
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        close_leaf();
        lists_.pop_back();
        break;
      case MD_BLOCK_LI:
        close_leaf();
        break;
      case MD_BLOCK_QUOTE:
        close_leaf();
        --quotes_;
        break;
      case MD_BLOCK_H:
      case MD_BLOCK_P:
      case MD_BLOCK_CODE:
      case MD_BLOCK_TR:
        close_leaf();
        break;
      default:
        break;
    }
    return 0;
  }

  void open_leaf(BlockKind kind, std::uint8_t level) {
    close_leaf();
    block_ = Block{};
    block_.kind = kind;
    block_.level = level;
    if (!note_label_.empty()) {
      block_.kind = BlockKind::note;
      block_.label = note_label_;
    } else if (kind == BlockKind::paragraph && !lists_.empty()) {
      block_.kind = BlockKind::list_item;
      block_.level = static_cast<std::uint8_t>(std::min<std::size_t>(lists_.size(), 9));
      block_.label = lists_.back().mark;
    } else if (kind == BlockKind::paragraph && quotes_ > 0) {
      block_.kind = BlockKind::quote;
    }
    block_.span.begin = static_cast<std::uint32_t>(out_.size());
    open_ = true;
  }

  void next_item() {
    if (lists_.empty() || !lists_.back().numbered) return;
    lists_.back().mark = std::to_string(lists_.back().number++) + ".";
  }

  void close_leaf() {
    if (!open_) return;
    open_ = false;
    const std::string& text = out_.text();
    const auto blank = [&](std::size_t i) { return std::isspace(static_cast<unsigned char>(text[i])) != 0; };
    std::size_t end = out_.size();
    while (end > block_.span.begin && blank(end - 1)) --end;
    out_.truncate(end);
    while (block_.span.begin < end && blank(block_.span.begin)) ++block_.span.begin;
    block_.span.end = static_cast<std::uint32_t>(end);
    // What stood in the white space that is gone ends with the text.
    for (auto a = reading_.anchors.rbegin(); a != reading_.anchors.rend() && a->span.end > end; ++a)
      a->span = {block_.span.end, block_.span.end};
    for (auto l = reading_.links.rbegin(); l != reading_.links.rend() && l->span.end > end; ++l)
      l->span.end = block_.span.end;
    if (block_.span.begin == block_.span.end) return;
    const bool tight = block_.kind == BlockKind::list_item || block_.kind == BlockKind::table_row;
    reading_.blocks.push_back(block_);
    out_.make(tight ? "\n" : "\n\n", last_, 0);
  }

  int open_span(MD_SPANTYPE type, void* detail) {
    if (type != MD_SPAN_A) return 0;
    const auto* a = static_cast<MD_SPAN_A_DETAIL*>(detail);
    link_.target.assign(a->href.text != nullptr ? a->href.text : "", a->href.size);
    link_.span.begin = static_cast<std::uint32_t>(out_.size());
    return 0;
  }

  int close_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_A) return 0;
    link_.span.end = static_cast<std::uint32_t>(out_.size());
    if (link_.span.begin < link_.span.end) reading_.links.push_back(link_);
    return 0;
  }

  int text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size) {
    if (!open_) {
      if (lists_.empty()) return 0;
      open_leaf(BlockKind::paragraph, 0);  // the text of a tight list item has no paragraph of its own
    }
    const char* begin = buffer_.data();
    const bool inside = std::greater_equal<>()(bytes, begin) && std::less<>()(bytes, begin + buffer_.size());
    const std::size_t at = inside ? static_cast<std::size_t>(bytes - begin) : last_;
    if (inside) last_ = at + size;
    switch (type) {
      case MD_TEXT_BR:
      case MD_TEXT_SOFTBR:
        line_break();
        break;
      case MD_TEXT_NULLCHAR:
        break;
      case MD_TEXT_HTML:
        if (size > 3 && (bytes[1] == 'b' || bytes[1] == 'B') && (bytes[2] == 'r' || bytes[2] == 'R'))
          line_break();
        break;
      case MD_TEXT_ENTITY: {
        const std::string_view entity(bytes, size);
        std::string character = html_entity(entity.substr(1, entity.size() - 2));
        if (character == "\xC2\xA0") character = " ";
        if (character == "\xC2\xAD") break;
        out_.make(character.empty() ? entity : std::string_view(character), at, size);
        break;
      }
      default:
        plain(bytes, size, at, inside);
    }
    return 0;
  }

  // The line end itself where it follows at once; else made.
  void line_break() {
    if (last_ < size_ && buffer_[last_] == '\n')
      out_.copy("\n", last_);
    else
      out_.make("\n", last_, 0);
  }

  void plain(const char* bytes, std::size_t size, std::size_t at, bool inside) {
    if (!inside) {
      out_.make({bytes, size}, at, 0);
      return;
    }
    for (std::size_t i = 0; i < size;) {
      std::size_t end = i;
      while (end < size && bytes[end] != kAnchor) ++end;
      if (end > i) copy_words({bytes + i, end - i}, at + i);
      if (end < size) {
        const std::size_t filled = end;
        const auto here = static_cast<std::uint32_t>(out_.size());
        while (end < size && bytes[end] == kAnchor) ++end;
        for (auto l = labels_.lower_bound(at + filled); l != labels_.end() && l->first < at + end; ++l)
          reading_.anchors.push_back({{here, here}, l->second});
      }
      i = end;
    }
  }

  // In a note the indents of its lines have become runs of blanks: one of each is enough.
  void copy_words(std::string_view bytes, std::size_t at) {
    if (note_label_.empty()) {
      out_.copy(bytes, at);
      return;
    }
    for (std::size_t i = 0; i < bytes.size();) {
      const std::size_t run = std::min(bytes.find("  ", i), bytes.size());
      std::size_t end = run;
      while (end < bytes.size() && bytes[end] == ' ') ++end;
      const bool keep_blank = end > run && end < bytes.size();
      out_.copy(bytes.substr(i, run - i + (keep_blank ? 1 : 0)), at + i);
      i = end;
    }
  }

  struct List {
    std::string mark;  // of the present item
    unsigned number;   // of the next one
    bool numbered;
  };
  std::size_t size_;
  std::string buffer_;
  Reading reading_;
  TextBuilder out_;
  std::vector<Definition> definitions_;
  std::set<std::string> labelled_;             // labels of definitions
  std::map<std::size_t, std::string> labels_;  // marks by their place in the source
  std::vector<List> lists_;
  Block block_;
  Link link_;
  std::string note_label_;
  int quotes_ = 0;
  bool open_ = false;
  std::size_t last_ = 0;
};

}  // namespace

Reading read_markdown(std::string_view source) { return MarkdownReader(source).run(); }

}  // namespace stemma::ingest
