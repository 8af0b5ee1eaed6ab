// HTML as a stream of tags and text: no tree, no recursion, linear in the bytes whatever is nested.
#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "ingest/ascii.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/html_frame.hpp"
#include "ingest/read/html_notes.hpp"
#include "ingest/read/text_builder.hpp"

namespace stemma::ingest {
namespace {

bool html_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

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

bool raw_text(std::string_view name) {
  return name == "script" || name == "style" || name == "template" || name == "noscript" || name == "svg" ||
         name == "select" || name == "textarea";
}

bool block_element(std::string_view name) {
  static const std::unordered_set<std::string_view> kNames = {
      "p",      "div",        "section", "article",  "main",   "dd",      "dt", "dl",
      "figure", "figcaption", "pre",     "address",  "table",  "caption", "hr", "body",
      "center", "details",    "summary", "fieldset", "legend", "option"};
  return kNames.contains(name);
}

// A form shorter than this is a search box or the like; a longer one is wrapped around the page.
constexpr std::size_t kSmallForm = 600;

class HtmlReader {
 public:
  // `whole`: notes stand in the same file as their marks; false for a chapter of a book.
  explicit HtmlReader(std::string_view source, bool whole = true) : source_(source), whole_(whole) {}

  Reading run() {
    while (at_ < source_.size()) {
      if (source_[at_] == '<' && markup()) continue;
      characters();
    }
    close_link();
    close_block();
    reading_.structured = true;
    reading_.text = std::move(out_.text());
    reading_.map = out_.map();
    if (reading_.map.pieces.empty() && !reading_.text.empty())
      reading_.map.pieces.push_back({0, 0, static_cast<std::uint32_t>(reading_.text.size()),
                                     static_cast<std::uint32_t>(reading_.text.size())});
    settle_notes();
    mark_frame(reading_, places_);
    for (const Block& b : reading_.blocks)
      if (b.kind == BlockKind::heading && b.level == 1) {
        reading_.title = reading_.text.substr(b.span.begin, b.span.size());
        std::replace(reading_.title.begin(), reading_.title.end(), '\n', ' ');
        break;
      }
    if (reading_.title.empty()) reading_.title = head_title_;
    return std::move(reading_);
  }

 private:
  // ---- Tokens
  // ---------------------------------------------------------------------------------------------------------

  // At '<': true when a tag, comment or declaration was consumed.
  bool markup() {
    if (source_.substr(at_, 4) == "<!--") {
      const std::size_t end = source_.find("-->", at_ + 2);
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
    while (p < source_.size() && !html_space(source_[p]) && source_[p] != '>' && source_[p] != '/') ++p;
    tag.name = lower_ascii(source_.substr(name, p - name));
    p = attributes(p, tag);
    at_ = p;
    if (!closing && raw_text(tag.name)) {
      const bool empty = tag.name == "svg" && source_[p - 1] == '>' && source_[p - 2] == '/';
      if (!empty) skip_raw(tag.name);
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
      if (html_space(source_[p]) || source_[p] == '/') {
        ++p;
        continue;
      }
      const std::size_t key_begin = p;
      while (p < source_.size() && !html_space(source_[p]) && source_[p] != '=' && source_[p] != '>' &&
             source_[p] != '/')
        ++p;
      const std::size_t key_end = p;
      while (p < source_.size() && html_space(source_[p])) ++p;
      std::string_view value;
      if (p < source_.size() && source_[p] == '=') {
        ++p;
        while (p < source_.size() && html_space(source_[p])) ++p;
        if (p < source_.size() && (source_[p] == '"' || source_[p] == '\'')) {
          const std::size_t end = std::min(source_.find(source_[p], p + 1), source_.size());
          value = source_.substr(p + 1, end - p - 1);
          p = std::min(end + 1, source_.size());
        } else {
          const std::size_t begin = p;
          while (p < source_.size() && !html_space(source_[p]) && source_[p] != '>') ++p;
          value = source_.substr(begin, p - begin);
        }
      }
      if (key_end == key_begin)
        ++p;
      else if (tag.attributes.size() < 32)
        tag.attributes.emplace(lower_ascii(source_.substr(key_begin, key_end - key_begin)), clean(value));
    }
    return std::min(p + 1, source_.size());
  }

  void skip_raw(const std::string& name) {
    // A closing tag in any case; each `</` is looked at once.
    for (std::size_t p = source_.find("</", at_); p != std::string_view::npos; p = source_.find("</", p + 2))
      if (lower_ascii(source_.substr(p + 2, name.size())) == name &&
          !std::isalnum(static_cast<unsigned char>(
              p + 2 + name.size() < source_.size() ? source_[p + 2 + name.size()] : ' '))) {
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
      if (html_space(s[i])) {
        if (!out.empty() && out.back() != ' ') out += ' ';
      } else {
        out += s[i];
      }
      ++i;
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
  }

  // ---- Text
  // -----------------------------------------------------------------------------------------------------------

  void characters() {
    while (at_ < source_.size()) {
      const char c = source_[at_];
      if (c == '<' && at_ + 1 < source_.size() &&
          (std::isalpha(static_cast<unsigned char>(source_[at_ + 1])) || source_[at_ + 1] == '/' ||
           source_[at_ + 1] == '!' || source_[at_ + 1] == '?') &&
          at_ != literal_) {
        literal_ = at_;  // when it proves to be no tag, it is text the next time
        return;
      }
      if (html_space(c)) {
        note_gap();
        ++at_;
      } else if (c == '&') {
        entity();
      } else {
        std::size_t end = at_ + 1;
        while (end < source_.size() && !html_space(source_[end]) && source_[end] != '&' &&
               source_[end] != '<')
          ++end;
        put(source_.substr(at_, end - at_), end - at_);
        at_ = end;
      }
    }
  }

  void entity() {
    const std::size_t length = source_.substr(at_, 34).find(';'), end = at_ + length;
    if (length != std::string_view::npos) {
      const std::string named = html_entity(source_.substr(at_ + 1, end - at_ - 1)), c = canonical(named);
      if (c == " " || c == "\n")
        note_gap();
      else if (!c.empty())
        put(c, end + 1 - at_);
      if (!named.empty()) {
        at_ = end + 1;
        return;
      }
    }
    put("&", 1);
    ++at_;
  }

  void put(std::string_view bytes, std::size_t length) {
    head_ = false;  // whose end tag may be missing
    if (!open_) open_block(BlockKind::paragraph, 0, "");
    if (gap_ && out_.size() > block_.span.begin && out_.text().back() != '\n')
      out_.make(" ", gap_at_, at_ - gap_at_);
    gap_ = false;
    out_.make(bytes, at_, length);
  }

  void note_gap() {
    if (!gap_) gap_at_ = at_;
    gap_ = true;
  }

  // ---- Structure
  // ----------------------------------------------------------------------------------------------------

  void open_block(BlockKind kind, std::uint8_t level, std::string label) {
    close_block();
    block_ = Block{};
    block_.kind = dropped_ > 0 || frame_.open() ? BlockKind::boilerplate : kind;
    block_.level = level;
    block_.label = std::move(label);
    if (!pending_note_.empty() && dropped_ == 0 && !frame_.open()) {
      block_.kind = BlockKind::note;
      block_.label = pending_note_;
      if (!certain_note_) doubtful_notes_.push_back(reading_.blocks.size());
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
    const bool row = block_.kind == BlockKind::table_row;
    while (end > block_.span.begin &&
           (html_space(out_.text()[end - 1]) || (row && out_.text()[end - 1] == '|')))
      --end;
    out_.truncate(end);
    block_.span.end = static_cast<std::uint32_t>(end);
    // What stood in the white space that is gone ends with the text.
    const auto cut = [&](Span& s) {
      s.begin = std::min(s.begin, block_.span.end), s.end = std::min(s.end, block_.span.end);
    };
    for (auto l = reading_.links.rbegin(); l != reading_.links.rend() && l->span.end > end; ++l) cut(l->span);
    for (auto a = reading_.anchors.rbegin(); a != reading_.anchors.rend() && a->span.end > end; ++a)
      cut(a->span);
    if (in_link_) cut(link_.span);
    if (end == block_.span.begin) return;
    if (block_.kind == BlockKind::note) skip_mark();
    reading_.blocks.push_back(block_);
    places_.push_back({in_main_, article_ > 0, frame_.open()});
    const bool tight = block_.kind == BlockKind::list_item || block_.kind == BlockKind::table_row;
    out_.make(tight ? "\n" : "\n\n", at_, 0);
  }

  // A note's own mark at its start is no part of its span.
  void skip_mark() {
    const std::string_view text(out_.text());
    std::size_t at = block_.span.begin;
    while (at < block_.span.end && (text[at] == '[' || text[at] == '(' || text[at] == '^')) ++at;
    if (text.substr(at, block_.label.size()) != block_.label) return;
    at += block_.label.size();
    const std::size_t behind = at;
    while (at < block_.span.end && (text[at] == ']' || text[at] == ')' || text[at] == '.' || text[at] == ':'))
      ++at;
    if (at == behind && at < block_.span.end && !html_space(text[at])) return;
    while (at < block_.span.end && html_space(text[at])) ++at;
    if (at < block_.span.end) block_.span.begin = static_cast<std::uint32_t>(at);
  }

  // Nothing but its mark, so far.
  bool empty_block() const { return open_ && out_.size() == block_.span.begin; }

  void handle(const Tag& tag) {
    const std::string& n = tag.name;
    if (n == "html" && !tag.closing) reading_.language = tag.get("lang").substr(0, tag.get("lang").find('-'));
    if (n == "head") head_ = !tag.closing;
    if (n == "body") head_ = false;
    if (n == "main" && !tag.closing) dropped_ = 0;  // whatever was not closed before
    const bool framed = frame_.open();
    if (tag.closing)
      frame_.end(n);
    else
      frame_.start(n, tag.get("class"), tag.get("id"), tag.get("role"));
    if (frame_.open() != framed) close_block();
    if (n == "main" || (tag.get("role") == "main" && !tag.closing)) close_block(), in_main_ = !tag.closing;
    if (n == "sup" && !tag.closing) link_raised_ = true;
    if (n == "sup") raised_ = !tag.closing;
    if (n == "form") form(tag);
    if (n == "meta" && !tag.closing) meta(tag);
    if (n == "article" || n == "main") article_ = std::max(0, article_ + (tag.closing ? -1 : 1));
    const bool note_aside =
        n == "aside" && (tag.closing ? note_element_ == "aside" : !note_id(tag.get("id")).label.empty());
    const bool drops =
        n == "nav" || n == "footer" || (n == "aside" && !note_aside) || (n == "header" && article_ == 0);
    if (note_aside) {
      close_block();
      if (tag.closing)
        end_note(n);
      else
        start_note(tag);
    } else if (drops) {
      close_block();
      dropped_ = std::max(0, dropped_ + (tag.closing ? -1 : 1));
    }
    if (n.size() == 2 && n[0] == 'h' && n[1] >= '1' && n[1] <= '6') {
      if (tag.closing)
        close_block();
      else
        open_block(BlockKind::heading, static_cast<std::uint8_t>(n[1] - '0'), "");
    } else if (block_element(n)) {
      // The first paragraph of a list item is the item.
      const bool inside = !tag.closing && empty_block() && block_.kind == BlockKind::list_item &&
                          note_id(tag.get("id")).label.empty();
      if (!inside) close_block();
      if (tag.closing)
        end_note(n);
      else
        start_note(tag);
    } else if (n == "li") {
      close_block();
      if (tag.closing) {
        end_note(n);
      } else {
        start_note(tag);
        const bool numbered = !lists_.empty() && lists_.back() > 0;
        open_block(BlockKind::list_item,
                   static_cast<std::uint8_t>(std::clamp<std::size_t>(lists_.size(), 1, 9)),
                   numbered ? std::to_string(lists_.back()++) + "." : "-");
      }
    } else if (n == "ul" || n == "ol") {
      close_block();
      if (tag.closing && note_element_ == "li") end_note("li");
      if (!tag.closing)
        lists_.push_back(n == "ol" ? 1 : 0);
      else if (!lists_.empty())
        lists_.pop_back();
    } else if (n == "blockquote") {
      close_block();
      quotes_ = std::max(0, quotes_ + (tag.closing ? -1 : 1));
    } else if (n == "tr") {
      close_block();
      if (!tag.closing) open_block(BlockKind::table_row, 0, "");
    } else if ((n == "td" || n == "th") && !tag.closing) {
      if (open_ && !empty_block()) out_.make(" | ", at_, 0), gap_ = false;
    } else if (n == "br") {
      if (open_ && !empty_block()) line_break();
    } else if (n == "a") {
      link(tag);
    }
  }

  void meta(const Tag& tag) {
    const std::string key = lower_ascii(tag.get("name").empty() ? tag.get("property") : tag.get("name"));
    if (key.empty()) return;
    const std::string& content = tag.get("content");
    reading_.meta[key] = content;
    static const std::unordered_map<std::string, std::string> kSame = {{"article:published_time", "date"},
                                                                       {"dc.date", "date"},
                                                                       {"dcterms.date", "date"},
                                                                       {"dcterms.created", "date"},
                                                                       {"citation_publication_date", "date"},
                                                                       {"article:author", "author"},
                                                                       {"dc.creator", "author"},
                                                                       {"dcterms.creator", "author"},
                                                                       {"citation_author", "author"}};
    if (const auto same = kSame.find(key); same != kSame.end()) reading_.meta.emplace(same->second, content);
  }

  // One line end stays in its paragraph, a second one ends it.
  void line_break() {
    gap_ = false;
    if (out_.text().back() == '\n')
      close_block();
    else
      out_.make("\n", at_, 0);
  }

  void form(const Tag& tag) {
    if (!tag.closing) {
      if (forms_++ > 0) return;
      close_block();
      form_block_ = reading_.blocks.size();
      form_begin_ = out_.size();
    } else if (forms_ > 0 && --forms_ == 0) {
      close_block();
      if (out_.size() - form_begin_ > kSmallForm) return;
      for (std::size_t i = form_block_; i < reading_.blocks.size(); ++i)
        reading_.blocks[i].kind = BlockKind::boilerplate;
    }
  }

  // An element whose id is that of a note. One that follows it without an end tag between ends the note.
  void start_note(const Tag& tag) {
    const NoteId note = note_id(tag.get("id"));
    if (!note.label.empty()) {
      pending_note_ = note.label;
      certain_note_ = note.certain;
      note_element_ = tag.name;
      note_depth_ = 0;
    } else if (tag.name == note_element_) {
      if (tag.name == "p" || tag.name == "li")
        end_note(tag.name);
      else
        ++note_depth_;
    }
  }
  void end_note(const std::string& name) {
    if (name != note_element_ || note_depth_-- > 0) return;
    pending_note_.clear();
    note_element_.clear();
    note_depth_ = 0;
  }

  // ---- Links and the marks of notes
  // ---------------------------------------------------------------------------------

  void link(const Tag& tag) {
    close_link();  // an end tag may be missing
    if (tag.closing) return;
    const std::string& target = tag.get("href");
    const NoteId own = note_id(tag.get("id").empty() ? tag.get("name") : tag.get("id"));
    const std::size_t hash = whole_ ? 0 : target.find('#');
    const NoteId leads = hash < target.size() && target[hash] == '#'
                             ? note_id(std::string_view(target).substr(hash + 1))
                             : NoteId{};
    // Word processors put the note's id on the mark at its start.
    if (!own.label.empty() && own.certain && (!open_ || empty_block()) && dropped_ == 0 && !frame_.open()) {
      if (!open_) open_block(BlockKind::paragraph, 0, "");
      block_.kind = BlockKind::note;
      block_.label = own.label;
    }
    in_link_ = true;
    link_back_ = (open_ && block_.kind == BlockKind::note) || !pending_note_.empty();
    link_label_ = link_back_ ? "" : leads.label;
    const std::string kind =
        tag.get("class") + ' ' + tag.get("role") + ' ' + tag.get("epub:type") + ' ' + tag.get("rel");
    link_raised_ = raised_ || leads.certain || kind.find("note") != std::string::npos;
    link_.target = target;
    link_gap_ = gap_;
    link_blocks_ = reading_.blocks.size();
    link_.span.begin = static_cast<std::uint32_t>(out_.size());
  }

  void close_link() {
    if (!in_link_) return;
    in_link_ = false;
    const std::string& text = out_.text();
    std::size_t begin = std::min<std::size_t>(link_.span.begin, text.size()), end = text.size();
    while (end > begin && html_space(text[end - 1])) --end;
    while (begin < end && html_space(text[begin])) ++begin;
    const std::string_view words = std::string_view(text).substr(begin, end - begin);
    const bool same_block =
        open_ && reading_.blocks.size() == link_blocks_ && block_.span.begin <= link_.span.begin;
    const bool raised = link_raised_ || words.substr(0, 1) == "[";
    const bool anchor = same_block && !link_label_.empty() && raised && mark_like(words);
    const bool local =
        link_.target.substr(0, 1) == "#" || (!whole_ && link_.target.find('#') != std::string::npos);
    const bool back = same_block && link_back_ && local && back_like(words);
    if (anchor || back) {
      out_.truncate(link_.span.begin);
      if (anchor) reading_.anchors.push_back({{link_.span.begin, link_.span.begin}, link_label_});
      gap_ = gap_ || link_gap_;
    } else if (!words.empty() && !link_.target.empty()) {
      reading_.links.push_back(
          {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, link_.target});
    }
  }

  // Anchors that lead to no note are none, notes of doubtful ids without an anchor are paragraphs.
  void settle_notes() {
    std::unordered_set<std::string> marks;
    for (const NoteAnchor& a : reading_.anchors) marks.insert(a.label);
    for (const std::size_t i : doubtful_notes_)
      if (i < reading_.blocks.size() && reading_.blocks[i].kind == BlockKind::note &&
          !marks.contains(reading_.blocks[i].label)) {
        reading_.blocks[i].kind = BlockKind::paragraph;
        reading_.blocks[i].label.clear();
      }
    if (whole_) keep_answered_anchors(reading_);
    for (NoteAnchor& a : reading_.anchors)
      a.span.begin = a.span.end =
          std::min<std::uint32_t>(a.span.begin, static_cast<std::uint32_t>(reading_.text.size()));
  }

  std::string_view source_;
  bool whole_;
  std::size_t at_ = 0, literal_ = std::string_view::npos;
  Reading reading_;
  TextBuilder out_;
  Block block_;
  Link link_;
  std::vector<int> lists_;  // 0: bullets; else the next number
  std::string head_title_;
  std::string pending_note_, note_element_;  // the note whose element is open
  bool certain_note_ = false;
  int note_depth_ = 0;
  std::vector<std::size_t> doubtful_notes_;  // blocks
  std::string link_label_;                   // of the note to which the open link leads
  bool in_link_ = false, link_raised_ = false, link_back_ = false, link_gap_ = false, raised_ = false;
  std::size_t link_blocks_ = 0, gap_at_ = 0, form_block_ = 0, form_begin_ = 0;
  bool open_ = false, gap_ = false, head_ = false;
  FrameParts frame_;
  std::vector<BlockPlace> places_;  // of reading_.blocks
  bool in_main_ = false;
  int dropped_ = 0, quotes_ = 0, article_ = 0, forms_ = 0;
};

}  // namespace

Reading read_html(std::string_view source) { return HtmlReader(source).run(); }
Reading read_chapter(std::string_view source) { return HtmlReader(source, false).run(); }

void keep_answered_anchors(Reading& reading) {
  std::unordered_set<std::string> notes;
  for (const Block& b : reading.blocks)
    if (b.kind == BlockKind::note) notes.insert(b.label);
  std::erase_if(reading.anchors, [&](const NoteAnchor& a) { return !notes.contains(a.label); });
}

std::string declared_charset(std::string_view bytes) {
  const std::string head = lower_ascii(bytes.substr(0, 2048));
  const std::size_t at = head.find("charset=");
  if (at == std::string::npos) return {};
  std::size_t begin = at + 8;
  while (begin < head.size() && (head[begin] == '"' || head[begin] == '\'')) ++begin;
  std::size_t end = begin;
  while (end < head.size() &&
         (std::isalnum(static_cast<unsigned char>(head[end])) || head[end] == '-' || head[end] == '_'))
    ++end;
  return head.substr(begin, end - begin);
}

}  // namespace stemma::ingest
