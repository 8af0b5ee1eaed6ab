// Markdown by md4c (CommonMark with GitHub's tables). Footnotes, which md4c 0.4.8 does not know, are taken out before.
#include <md4c.h>

#include <algorithm>
#include <cctype>
#include <cstring>

#include "ingest/read/formats.hpp"
#include "ingest/read/text_builder.hpp"

namespace stemma::ingest {
namespace {

constexpr char kAnchor = '\x01';  // fills the place of a footnote mark; no control character is left in decoded text

struct Definition {
  std::string label;
  std::size_t begin, end;  // of its text in the source
};

class MarkdownReader {
 public:
  // md4c 0.4.8 may read a few bytes past its input: the copy is padded.
  explicit MarkdownReader(std::string_view source) : size_(source.size()), buffer_(source) { buffer_.append(8, '\0'); }

  Reading run() {
    const std::size_t body = front_matter();
    take_definitions(body);
    hide_anchors(body);
    parse(body, size_);
    for (const Definition& d : definitions_) {
      note_label_ = d.label;
      parse(d.begin, d.end);
      note_label_.clear();
    }
    reading_.structured = true;
    reading_.text = std::move(out_.text());
    reading_.map = out_.map();
    if (reading_.map.pieces.empty() && !reading_.text.empty())
      reading_.map.pieces.push_back({0, 0, static_cast<std::uint32_t>(reading_.text.size()), static_cast<std::uint32_t>(reading_.text.size())});
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

  // YAML-like lines between two `---`: simple `key: value` pairs.
  std::size_t front_matter() {
    if (source().substr(0, 4) != "---\n") return 0;
    const std::size_t close = source().find("\n---", 3);
    if (close == std::string_view::npos) return 0;
    for (std::size_t at = 4; at < close + 1;) {
      const std::size_t end = line_end(at);
      const std::string_view line = source().substr(at, end - at);
      if (const std::size_t colon = line.find(':'); colon != std::string_view::npos && line[0] != ' ') {
        std::string key(line.substr(0, colon)), value(line.substr(colon + 1));
        for (char& c : key) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        const std::size_t first = value.find_first_not_of(" \"'"), last = value.find_last_not_of(" \"'");
        value = first == std::string::npos ? "" : value.substr(first, last - first + 1);
        if (key == "title") reading_.title = value;
        else if (key == "lang" || key == "language") reading_.language = value;
        if ((key == "title" || key == "author" || key == "date") && !value.empty()) front_matter_block(key, value, at + line.find(value));
        reading_.meta[key] = value;
      }
      at = end + 1;
    }
    return line_end(close + 1);
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

  // `[^label]: text` with its indented continuation lines becomes blank in the buffer's body.
  void take_definitions(std::size_t body) {
    for (std::size_t at = body; at < size_;) {
      std::size_t end = line_end(at);
      if (buffer_.compare(at, 2, "[^") == 0) {
        const std::size_t length = source().substr(at, 42).find("]:"), close = at + length;
        if (length != std::string_view::npos && close < end) {
          const std::size_t begin = close + 2;
          for (;;) {
            const std::size_t next = end + 1;
            if (next >= size_ || (buffer_[next] != ' ' && buffer_[next] != '\t')) break;
            end = line_end(next);
          }
          definitions_.push_back({buffer_.substr(at + 2, close - at - 2), begin, end});
          std::fill(buffer_.begin() + static_cast<std::ptrdiff_t>(at), buffer_.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
        }
      }
      at = end + 1;
    }
    for (const Definition& d : definitions_) {
      texts_.push_back(buffer_.substr(d.begin, d.end - d.begin));
      for (std::size_t i = d.begin; i < d.end; ++i) buffer_[i] = '\n';
    }
  }

  void hide_anchors(std::size_t body) {
    labels_.assign(0, {});
    for (std::size_t at = buffer_.find("[^", body); at != std::string::npos && at < size_; at = buffer_.find("[^", at + 2)) {
      const std::size_t length = source().substr(at, 42).find(']'), close = at + length;
      if (length == std::string_view::npos) continue;
      labels_.push_back({at, buffer_.substr(at + 2, close - at - 2)});
      std::fill(buffer_.begin() + static_cast<std::ptrdiff_t>(at), buffer_.begin() + static_cast<std::ptrdiff_t>(close) + 1, kAnchor);
    }
  }

  void parse(std::size_t begin, std::size_t end) {
    if (!note_label_.empty()) {
      // Restore the definition's own text for its parse.
      const std::size_t index = next_text_++;
      std::copy(texts_[index].begin(), texts_[index].end(), buffer_.begin() + static_cast<std::ptrdiff_t>(begin));
      for (std::size_t i = begin; i < end; ++i)
        if (buffer_[i] == '\n' || buffer_[i] == '\t') buffer_[i] = ' ';
      while (begin < end && buffer_[begin] == ' ') ++begin;
    }
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return static_cast<MarkdownReader*>(self)->enter(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return static_cast<MarkdownReader*>(self)->leave(type, detail); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return static_cast<MarkdownReader*>(self)->open_span(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) { return static_cast<MarkdownReader*>(self)->close_span(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->text(type, text, size);
    };
    last_ = begin;
    md_parse(buffer_.data() + begin, static_cast<MD_SIZE>(end - begin), &parser, this);
  }

  // ---- Blocks: the open leaf block collects text; containers only say what kind it is ------------------------------

  int enter(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_UL: lists_.push_back({"-", 0}); break;
      case MD_BLOCK_OL: lists_.push_back({"", static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start}); break;
      case MD_BLOCK_LI:
        close_leaf();
        item_ = true;
        break;
      case MD_BLOCK_QUOTE: ++quotes_; break;
      case MD_BLOCK_H: open_leaf(BlockKind::heading, static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level)); break;
      case MD_BLOCK_P: open_leaf(BlockKind::paragraph, 0); break;
      case MD_BLOCK_CODE: open_leaf(BlockKind::boilerplate, 0); break;
      case MD_BLOCK_TR: open_leaf(BlockKind::table_row, 0); break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        if (open_ && out_.size() > block_.span.begin) out_.make(" | ", last_, 0);
        break;
      default: break;
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
        item_ = false;
        break;
      case MD_BLOCK_QUOTE:
        close_leaf();
        --quotes_;
        break;
      case MD_BLOCK_H:
      case MD_BLOCK_P:
      case MD_BLOCK_CODE:
      case MD_BLOCK_TR: close_leaf(); break;
      default: break;
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
      block_.label = lists_.back().mark.empty() ? std::to_string(lists_.back().number++) + "." : lists_.back().mark;
    } else if (kind == BlockKind::paragraph && quotes_ > 0) {
      block_.kind = BlockKind::quote;
    }
    block_.span.begin = static_cast<std::uint32_t>(out_.size());
    open_ = true;
  }

  void close_leaf() {
    if (!open_) return;
    open_ = false;
    std::size_t end = out_.size();
    while (end > block_.span.begin && std::isspace(static_cast<unsigned char>(out_.text()[end - 1]))) --end;
    out_.truncate(end);
    block_.span.end = static_cast<std::uint32_t>(end);
    if (block_.span.begin == block_.span.end) return;
    const bool tight = block_.kind == BlockKind::list_item || block_.kind == BlockKind::table_row;
    reading_.blocks.push_back(block_);
    out_.make(tight ? "\n" : "\n\n", last_, 0);
  }

  int open_span(MD_SPANTYPE type, void* detail) {
    if (type != MD_SPAN_A) return 0;
    const auto* a = static_cast<MD_SPAN_A_DETAIL*>(detail);
    link_.target.assign(a->href.text, a->href.size);
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
      if (lists_.empty() && !item_) return 0;
      open_leaf(BlockKind::paragraph, 0);  // the text of a tight list item has no paragraph of its own
    }
    const char* begin = buffer_.data();
    const bool inside = bytes >= begin && bytes < begin + buffer_.size();
    const std::size_t at = inside ? static_cast<std::size_t>(bytes - begin) : last_;
    if (inside) last_ = at + size;
    switch (type) {
      case MD_TEXT_BR:
      case MD_TEXT_SOFTBR: out_.make("\n", last_, 0); break;
      case MD_TEXT_NULLCHAR: break;
      case MD_TEXT_HTML: break;
      case MD_TEXT_ENTITY: {
        const std::string_view entity(bytes, size);
        const std::string character = html_entity(entity.substr(1, entity.size() - 2));
        out_.make(character.empty() ? entity : std::string_view(character), at, size);
        break;
      }
      default: plain(bytes, size, at, inside);
    }
    return 0;
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
        for (const auto& [where, label] : labels_)
          if (where == at + end) {
            const auto here = static_cast<std::uint32_t>(out_.size());
            reading_.anchors.push_back({{here, here}, label});
          }
        while (end < size && bytes[end] == kAnchor) ++end;
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
    std::string mark;
    unsigned number;
  };
  std::size_t size_;
  std::string buffer_;
  Reading reading_;
  TextBuilder out_;
  std::vector<Definition> definitions_;
  std::vector<std::string> texts_;
  std::size_t next_text_ = 0;
  std::vector<std::pair<std::size_t, std::string>> labels_;
  std::vector<List> lists_;
  Block block_;
  Link link_;
  std::string note_label_;
  int quotes_ = 0;
  bool open_ = false, item_ = false;
  std::size_t last_ = 0;
};

}  // namespace

Reading read_markdown(std::string_view source) { return MarkdownReader(source).run(); }

}  // namespace stemma::ingest
