// HTML as a stream of tags and text: no tree, no recursion, linear in the bytes whatever is nested.
#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "ingest/read/formats.hpp"
#include "ingest/read/text_builder.hpp"

namespace stemma::ingest {
namespace {

bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = lower(c);
  return out;
}

struct Tag {
  std::string name;
  bool closing = false;
  std::map<std::string, std::string> attributes;
  const std::string& get(const std::string& key) const {
    static const std::string kNone;
    const auto found = attributes.find(key);
    return found == attributes.end() ? kNone : found->second;
  }
};

bool raw_text(std::string_view name) { return name == "script" || name == "style" || name == "template" || name == "noscript" || name == "svg"; }

// "fn1", "footnote-1", "note_12", "cite_note-3" -> the label; empty for other ids.
std::string note_label(std::string_view id) {
  std::size_t digits = id.size();
  while (digits > 0 && std::isdigit(static_cast<unsigned char>(id[digits - 1]))) --digits;
  if (digits == id.size() || id.size() - digits > 4) return {};
  std::string stem = lower(id.substr(0, digits));
  while (!stem.empty() && !std::isalpha(static_cast<unsigned char>(stem.back()))) stem.pop_back();
  for (std::string_view word : {"fn", "footnote", "note", "endnote", "ftn", "cite_note", "en", "n"})
    if (stem == word || (stem.size() > word.size() && stem.substr(stem.size() - word.size()) == word && stem.find("ref") == std::string::npos)) return std::string(id.substr(digits));
  return {};
}

class HtmlReader {
 public:
  explicit HtmlReader(std::string_view source) : source_(source) {}

  Reading run() {
    while (at_ < source_.size()) {
      if (source_[at_] == '<' && markup()) continue;
      characters();
    }
    close_block();
    reading_.structured = true;
    reading_.text = std::move(out_.text());
    reading_.map = out_.map();
    if (reading_.map.pieces.empty() && !reading_.text.empty())
      reading_.map.pieces.push_back({0, 0, static_cast<std::uint32_t>(reading_.text.size()), static_cast<std::uint32_t>(reading_.text.size())});
    drop_lost_anchors();
    for (const Block& b : reading_.blocks)
      if (b.kind == BlockKind::heading && b.level == 1) {
        reading_.title = reading_.text.substr(b.span.begin, b.span.size());
        break;
      }
    if (reading_.title.empty()) reading_.title = head_title_;
    return std::move(reading_);
  }

 private:
  // ---- Tokens ---------------------------------------------------------------------------------------------------------

  // At '<': true when a tag, comment or declaration was consumed.
  bool markup() {
    if (source_.substr(at_, 4) == "<!--") {
      const std::size_t end = source_.find("-->", at_ + 4);
      at_ = end == std::string_view::npos ? source_.size() : end + 3;
      return true;
    }
    const char next = at_ + 1 < source_.size() ? source_[at_ + 1] : '\0';
    if (next == '!' || next == '?') {
      const std::size_t end = source_.find('>', at_);
      at_ = end == std::string_view::npos ? source_.size() : end + 1;
      return true;
    }
    const bool closing = next == '/';
    const std::size_t name = at_ + (closing ? 2 : 1);
    if (name >= source_.size() || !std::isalpha(static_cast<unsigned char>(source_[name]))) return false;
    Tag tag;
    tag.closing = closing;
    std::size_t p = name;
    while (p < source_.size() && !space(source_[p]) && source_[p] != '>' && source_[p] != '/') ++p;
    tag.name = lower(source_.substr(name, p - name));
    p = attributes(p, tag);
    at_ = p;
    if (!closing && raw_text(tag.name)) {
      skip_raw(tag.name);
      return true;
    }
    if (!closing && tag.name == "title" && head_title_.empty()) {
      const std::size_t end = std::min(source_.find('<', at_), source_.size());
      head_title_ = clean(source_.substr(at_, end - at_));
      at_ = end;
      return true;
    }
    handle(tag);
    return true;
  }

  std::size_t attributes(std::size_t p, Tag& tag) {
    while (p < source_.size() && source_[p] != '>') {
      if (space(source_[p]) || source_[p] == '/') {
        ++p;
        continue;
      }
      const std::size_t key_begin = p;
      while (p < source_.size() && !space(source_[p]) && source_[p] != '=' && source_[p] != '>' && source_[p] != '/') ++p;
      const std::size_t key_end = p;
      while (p < source_.size() && space(source_[p])) ++p;
      std::string_view value;
      if (p < source_.size() && source_[p] == '=') {
        ++p;
        while (p < source_.size() && space(source_[p])) ++p;
        if (p < source_.size() && (source_[p] == '"' || source_[p] == '\'')) {
          const std::size_t end = std::min(source_.find(source_[p], p + 1), source_.size());
          value = source_.substr(p + 1, end - p - 1);
          p = std::min(end + 1, source_.size());
        } else {
          const std::size_t begin = p;
          while (p < source_.size() && !space(source_[p]) && source_[p] != '>') ++p;
          value = source_.substr(begin, p - begin);
        }
      }
      if (key_end == key_begin) ++p;
      else if (tag.attributes.size() < 32) tag.attributes.emplace(lower(source_.substr(key_begin, key_end - key_begin)), clean(value));
    }
    return std::min(p + 1, source_.size());
  }

  void skip_raw(const std::string& name) {
    // A closing tag in any case; each `</` is looked at once.
    for (std::size_t p = source_.find("</", at_); p != std::string_view::npos; p = source_.find("</", p + 2))
      if (lower(source_.substr(p + 2, name.size())) == name) {
        const std::size_t end = source_.find('>', p);
        at_ = end == std::string_view::npos ? source_.size() : end + 1;
        return;
      }
    at_ = source_.size();
  }

  // Attribute values and titles: entities resolved, white space folded.
  static std::string clean(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
      if (s[i] == '&') {
        const std::size_t length = s.substr(i, 34).find(';'), end = i + length;
        if (length != std::string_view::npos)
          if (const std::string c = html_entity(s.substr(i + 1, end - i - 1)); !c.empty()) {
            out += c;
            i = end + 1;
            continue;
          }
      }
      if (space(s[i])) {
        if (!out.empty() && out.back() != ' ') out += ' ';
      } else {
        out += s[i];
      }
      ++i;
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
  }

  // ---- Text -----------------------------------------------------------------------------------------------------------

  void characters() {
    while (at_ < source_.size()) {
      const char c = source_[at_];
      if (c == '<' && at_ + 1 < source_.size() && (std::isalpha(static_cast<unsigned char>(source_[at_ + 1])) || source_[at_ + 1] == '/' || source_[at_ + 1] == '!' || source_[at_ + 1] == '?') && at_ != literal_) {
        literal_ = at_;  // when it proves to be no tag, it is text the next time
        return;
      }
      if (space(c)) {
        gap_ = true;
        ++at_;
      } else if (c == '&') {
        entity();
      } else {
        std::size_t end = at_ + 1;
        while (end < source_.size() && !space(source_[end]) && source_[end] != '&' && source_[end] != '<') ++end;
        put(source_.substr(at_, end - at_), end - at_);
        at_ = end;
      }
    }
  }

  void entity() {
    const std::size_t length = source_.substr(at_, 34).find(';'), end = at_ + length;
    if (length != std::string_view::npos) {
      const std::string c = html_entity(source_.substr(at_ + 1, end - at_ - 1));
      if (c == "\xC2\xA0") {
        gap_ = true;
        at_ = end + 1;
        return;
      }
      if (c == "\xC2\xAD") {
        at_ = end + 1;
        return;
      }
      if (!c.empty()) {
        put(c, end + 1 - at_);
        at_ = end + 1;
        return;
      }
    }
    put("&", 1);
    ++at_;
  }

  void put(std::string_view bytes, std::size_t length) {
    if (!head_ && !open_) open_block(BlockKind::paragraph, 0, "");
    if (head_) return;
    if (in_anchor_) {
      anchor_text_ += bytes;
      return;
    }
    if (gap_ && out_.size() > block_.span.begin) out_.make(" ", at_, 0);
    gap_ = false;
    out_.make(bytes, at_, length);
  }

  // ---- Structure ----------------------------------------------------------------------------------------------------

  void open_block(BlockKind kind, std::uint8_t level, std::string label) {
    close_block();
    block_ = Block{};
    block_.kind = dropped_ > 0 ? BlockKind::boilerplate : kind;
    block_.level = level;
    block_.label = std::move(label);
    if (!pending_note_.empty() && dropped_ == 0) {
      block_.kind = BlockKind::note;
      block_.label = pending_note_;
    } else if (quotes_ > 0 && block_.kind == BlockKind::paragraph) {
      block_.kind = BlockKind::quote;
    }
    block_.span.begin = static_cast<std::uint32_t>(out_.size());
    open_ = true;
    gap_ = false;
  }

  void close_block() {
    if (!open_) return;
    open_ = false;
    gap_ = false;
    std::size_t end = out_.size();
    while (end > block_.span.begin && space(out_.text()[end - 1])) --end;
    out_.truncate(end);
    block_.span.end = static_cast<std::uint32_t>(end);
    if (end == block_.span.begin) return;
    reading_.blocks.push_back(block_);
    const bool tight = block_.kind == BlockKind::list_item || block_.kind == BlockKind::table_row;
    out_.make(tight ? "\n" : "\n\n", at_, 0);
  }

  void handle(const Tag& tag) {
    const std::string& n = tag.name;
    if (n == "html" && !tag.closing) reading_.language = tag.get("lang").substr(0, tag.get("lang").find('-'));
    if (n == "head") head_ = !tag.closing;
    if (n == "body") head_ = false;
    if (n == "meta" && !tag.closing) meta(tag);
    if (n == "article" || n == "main") article_ = std::max(0, article_ + (tag.closing ? -1 : 1));
    const bool drops = n == "nav" || n == "footer" || n == "aside" || n == "form" || (n == "header" && article_ == 0);
    if (drops) {
      close_block();
      dropped_ = std::max(0, dropped_ + (tag.closing ? -1 : 1));
    }
    if (n.size() == 2 && n[0] == 'h' && n[1] >= '1' && n[1] <= '6') {
      if (tag.closing) close_block();
      else open_block(BlockKind::heading, static_cast<std::uint8_t>(n[1] - '0'), "");
    } else if (n == "p" || n == "div" || n == "section" || n == "article" || n == "main" || n == "dd" || n == "dt" || n == "figcaption" ||
               n == "pre" || n == "address" || n == "table" || n == "hr") {
      if (!(n == "p" && !tag.closing && open_ && block_.kind == BlockKind::list_item && out_.size() == block_.span.begin)) close_block();
      if (!tag.closing) start_note(tag);
      else if (n != "p" || note_element_ == "p") end_note(n);
    } else if (n == "li") {
      close_block();
      if (tag.closing) {
        end_note(n);
      } else {
        start_note(tag);
        const bool numbered = !lists_.empty() && lists_.back() > 0;
        open_block(BlockKind::list_item, static_cast<std::uint8_t>(std::clamp<std::size_t>(lists_.size(), 1, 9)),
                   numbered ? std::to_string(lists_.back()++) + "." : "-");
      }
    } else if (n == "ul" || n == "ol") {
      close_block();
      if (!tag.closing) lists_.push_back(n == "ol" ? 1 : 0);
      else if (!lists_.empty()) lists_.pop_back();
    } else if (n == "blockquote") {
      close_block();
      quotes_ = std::max(0, quotes_ + (tag.closing ? -1 : 1));
    } else if (n == "tr") {
      close_block();
      if (!tag.closing) open_block(BlockKind::table_row, 0, "");
    } else if ((n == "td" || n == "th") && !tag.closing) {
      if (open_ && out_.size() > block_.span.begin) out_.make(" | ", at_, 0), gap_ = false;
    } else if (n == "br") {
      if (open_) out_.make("\n", at_, 0), gap_ = false;
    } else if (n == "a") {
      link(tag);
    }
  }

  void meta(const Tag& tag) {
    const std::string key = lower(tag.get("name").empty() ? tag.get("property") : tag.get("name"));
    if (!key.empty()) reading_.meta[key] = tag.get("content");
  }

  // An element whose id is that of a note.
  void start_note(const Tag& tag) {
    const std::string label = note_label(tag.get("id"));
    if (label.empty()) return;
    pending_note_ = label;
    note_element_ = tag.name;
  }
  void end_note(const std::string& name) {
    if (name == note_element_) pending_note_.clear(), note_element_.clear();
  }

  void link(const Tag& tag) {
    if (tag.closing) {
      if (in_anchor_) {
        in_anchor_ = false;
        const auto here = static_cast<std::uint32_t>(out_.size());
        reading_.anchors.push_back({{here, here}, anchor_label_});
      } else if (in_link_) {
        link_.span.end = static_cast<std::uint32_t>(out_.size());
        if (link_.span.begin < link_.span.end) reading_.links.push_back(link_);
      }
      in_link_ = false;
      return;
    }
    const std::string& target = tag.get("href");
    if (target.size() > 1 && target[0] == '#' && pending_note_.empty()) {
      anchor_label_ = note_label(std::string_view(target).substr(1));
      if (!anchor_label_.empty()) {
        in_anchor_ = true;
        anchor_text_.clear();
        return;
      }
    }
    // "back to the text" links inside notes say nothing
    if (!pending_note_.empty() && target.substr(0, 1) == "#") {
      start_note(tag);
      return;
    }
    in_link_ = true;
    link_.target = target;
    if (gap_ && open_ && out_.size() > block_.span.begin) out_.make(" ", at_, 0), gap_ = false;
    link_.span.begin = static_cast<std::uint32_t>(out_.size());
  }

  // Anchors that lead to no note were ordinary links inside the page.
  void drop_lost_anchors() {
    std::unordered_set<std::string> labels;
    for (const Block& b : reading_.blocks)
      if (b.kind == BlockKind::note) labels.insert(b.label);
    std::erase_if(reading_.anchors, [&](const NoteAnchor& a) { return !labels.contains(a.label); });
    for (NoteAnchor& a : reading_.anchors) a.span.begin = a.span.end = std::min<std::uint32_t>(a.span.begin, static_cast<std::uint32_t>(reading_.text.size()));
  }

  std::string_view source_;
  std::size_t at_ = 0, literal_ = std::string_view::npos;
  Reading reading_;
  TextBuilder out_;
  Block block_;
  Link link_;
  std::vector<int> lists_;  // 0: bullets; else the next number
  std::string head_title_, pending_note_, note_element_, anchor_label_, anchor_text_;
  bool open_ = false, gap_ = false, head_ = false, in_anchor_ = false, in_link_ = false;
  int dropped_ = 0, quotes_ = 0, article_ = 0;
};

}  // namespace

Reading read_html(std::string_view source) { return HtmlReader(source).run(); }

std::string declared_charset(std::string_view bytes) {
  const std::string head = lower(bytes.substr(0, 2048));
  const std::size_t at = head.find("charset=");
  if (at == std::string::npos) return {};
  std::size_t begin = at + 8;
  while (begin < head.size() && (head[begin] == '"' || head[begin] == '\'')) ++begin;
  std::size_t end = begin;
  while (end < head.size() && (std::isalnum(static_cast<unsigned char>(head[end])) || head[end] == '-' || head[end] == '_')) ++end;
  return head.substr(begin, end - begin);
}

}  // namespace stemma::ingest
