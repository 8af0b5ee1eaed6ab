// The text of a PDF out of words and their places: paragraphs over lines, columns and pages; headings by
// their size; notes by their marks.
#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

#include "ingest/read/broken_words.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/pdf_pages.hpp"
#include "ingest/read/reading_builder.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

// Characters that no decoded text has mark places within a paragraph until its broken words are joined.
constexpr char kLineEnd = '\x0E', kNoteMark = '\x0F', kPage = '\x10', kParagraph = '\x0C';

struct Paragraph {
  BlockKind kind = BlockKind::paragraph;
  std::uint8_t level = 0;
  std::string label, text;
  std::size_t page = 0;
  float height = 0;
};

std::size_t words_in(std::string_view s) {
  std::size_t n = 0;
  bool in = false;
  for (char c : s) {
    const bool blank = std::isspace(static_cast<unsigned char>(c)) != 0;
    n += !blank && !in;
    in = !blank;
  }
  return n;
}

// The mark of a list item at the start of a line: "•", "–", "(a)", "1."; empty where there is none.
std::string list_mark(const PdfLine& line) {
  if (line.words.size() < 2) return {};
  const std::string& first = line.words[0].text;
  for (std::string_view bullet :
       {"•", "▪", "◦", "●", "■", "–", "-", "—", "·", "\u2756", "\u27A2", "\uF0B7", "\uF0A7"})
    if (first == bullet) return "-";
  if (first.size() < 2 || first.size() > 6) return {};
  const char last = first.back();
  if (last != '.' && last != ')') return {};
  std::string_view inside = std::string_view(first).substr(first[0] == '(' ? 1 : 0);
  inside.remove_suffix(1);
  const bool number = std::all_of(inside.begin(), inside.end(), [](char c) { return c >= '0' && c <= '9'; });
  const bool letter = inside.size() == 1 && std::islower(static_cast<unsigned char>(inside[0]));
  const bool roman = inside.find_first_not_of("ivx") == std::string_view::npos;
  if (inside.empty() || !(number || (last == ')' && (letter || roman)))) return {};
  return first;
}

bool ends_sentence(std::string_view text) {
  while (!text.empty() && (text.back() == '"' || text.back() == ')' || text.back() == '\''))
    text.remove_suffix(1);
  if (text.size() >= 3 && (text.substr(text.size() - 3) == "”" || text.substr(text.size() - 3) == "’"))
    text.remove_suffix(3);
  return text.empty() || std::string_view(".!?:;").find(text.back()) != std::string_view::npos;
}

bool goes_on(std::string_view text) {
  return !text.empty() && std::islower(static_cast<unsigned char>(text[0])) != 0;
}

class PdfReader {
 public:
  explicit PdfReader(PdfWords words) : words_(std::move(words)) {
    for (PdfPage& page : words_.pages) order_columns(page);
    mark_furniture(words_);
    mark_footnotes(words_);
  }

  Reading run() {
    for (page_ = 0; page_ < words_.pages.size(); ++page_) {
      for (const PdfBlock& block : words_.pages[page_].blocks) read_block(block);
      close_note();
    }
    find_headings();
    find_endnotes();
    return build();
  }

 private:
  // ---- Lines to paragraphs

  void read_block(const PdfBlock& block) {
    float left = 1e6f, right = -1e6f, pitch = 0;
    std::vector<float> pitches;
    const PdfLine* before = nullptr;
    for (const PdfLine& line : block) {
      if (line.furniture || line.words.empty()) continue;
      left = std::min(left, line.left), right = std::max(right, line.right);
      if (before != nullptr) pitches.push_back(line.top - before->top);
      before = &line;
    }
    if (!pitches.empty()) {
      std::nth_element(pitches.begin(), pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2),
                       pitches.end());
      pitch = pitches[pitches.size() / 2];
    }
    before = nullptr;
    for (const PdfLine& line : block) {
      if (line.furniture || line.words.empty()) continue;
      if (lone_bullet(line)) {
        bullet_ = true;
        continue;
      }
      if (line.in_note)
        add_to_note(line);
      else if (before != nullptr && std::abs(line.top - before->top) < 0.5f * line.height && !bullet_)
        append(line, false);  // the same row, in another font
      else if (before == nullptr)
        first_line(line);
      else if (begins_paragraph(*before, line, left, right, pitch))
        start(line);
      else
        append(line, before->right < right - 0.25f * (right - left));
      if (!line.in_note) before = last_line_ = &line;
    }
  }

  static bool lone_bullet(const PdfLine& line) {
    if (line.words.size() != 1) return false;
    PdfLine item = line;
    item.words.push_back({});
    return list_mark(item) == "-";
  }

  // Does the line stand right below the last one, in the same measure?
  bool right_below(const PdfLine& line) const {
    if (last_line_ == nullptr || paragraphs_.empty() || paragraphs_.back().page != page_) return false;
    const PdfLine& last = *last_line_;
    const float gap = line.top - last.bottom;
    return line.top > last.top && gap < 0.6f * line.height &&
           std::abs(line.left - last.left) < 3 * line.height &&
           last.right > line.right - 0.2f * (line.right - line.left);
  }

  bool begins_paragraph(const PdfLine& before, const PdfLine& line, float left, float right,
                        float pitch) const {
    const float em = std::max(line.height, 1.0f);
    if (std::abs(line.height - before.height) > 0.08f * em) return true;
    if (bullet_ || !list_mark(line).empty()) return true;
    if (pitch > 0 && line.top - before.top > 1.35f * pitch) return true;
    if (line.top < before.top - em) return false;  // the next column
    const std::string text = before.text();
    const bool short_before = before.right < right - 0.12f * (right - left);
    const bool indented = line.left > left + 0.7f * em && before.left < left + 0.4f * em;
    if (paragraphs_.back().kind == BlockKind::list_item)
      return line.left < before.left - 0.7f * em && ends_sentence(text);
    return ends_sentence(text) && (short_before || indented);
  }

  // The first line of a block may go on with what the column or page before broke off.
  void first_line(const PdfLine& line) {
    const std::string text = line.text();
    Paragraph* last = nullptr;
    for (auto p = paragraphs_.rbegin(); p != paragraphs_.rend() && last == nullptr; ++p)
      if (p->kind != BlockKind::note) last = &*p;
    const bool same_size = last != nullptr && std::abs(last->height - line.height) < 0.08f * line.height;
    const bool prose = last != nullptr && (last->kind == BlockKind::list_item || words_in(last->text) >= 8);
    const bool open = same_size && !ends_sentence(last->text) && list_mark(line).empty() && !bullet_;
    if (open && ((prose && goes_on(text)) || (words_in(last->text) >= 5 && right_below(line))))
      append_to(*last, line, false);
    else
      start(line);
  }

  void start(const PdfLine& line) {
    Paragraph p;
    p.page = page_;
    p.height = line.height;
    p.label = list_mark(line);
    const std::size_t first = p.label.empty() ? 0 : 1;
    if (bullet_) p.label = "-";
    bullet_ = false;
    if (!p.label.empty()) p.kind = BlockKind::list_item, p.level = 1;
    p.text = marked(line, first);
    paragraphs_.push_back(std::move(p));
  }

  void append(const PdfLine& line, bool line_end) {
    if (paragraphs_.empty() || paragraphs_.back().kind == BlockKind::note) return start(line);
    append_to(paragraphs_.back(), line, line_end);
  }

  void append_to(Paragraph& p, const PdfLine& line, bool line_end) {
    p.text += line_end ? std::string(1, kLineEnd) : "\n";
    std::string text = marked(line, 0);
    if (p.page != page_) {
      // Behind the first word: it may be the second half of a broken one.
      const std::size_t word = std::min(text.find(' '), text.size());
      text.insert(word, std::string(1, kPage) + std::to_string(page_ + 1) + kPage);
      p.page = page_;
    }
    p.text += text;
  }

  void add_to_note(const PdfLine& line) {
    if (!line.note.empty() || !note_open_) {
      Paragraph note;
      note.kind = BlockKind::note;
      note.label = line.note;
      note.page = page_;
      note.height = line.height;
      note.text = line.text(line.note.empty() ? 0 : 1);
      labels_.insert(line.note);
      paragraphs_.push_back(std::move(note));
      note_open_ = true;
      return;
    }
    for (auto p = paragraphs_.rbegin(); p != paragraphs_.rend(); ++p)
      if (p->kind == BlockKind::note) {
        p->text += "\n" + line.text();
        return;
      }
  }
  void close_note() { note_open_ = false; }

  // The words of a line; raised marks of notes as anchors.
  static std::string marked(const PdfLine& line, std::size_t first) {
    std::string out;
    for (std::size_t i = first; i < line.words.size(); ++i) {
      const PdfWord& w = line.words[i];
      if (i > first && w.raised && note_mark(w.text)) {
        out += kNoteMark + w.text + kNoteMark;
        continue;
      }
      if (i > first && !w.glued) out += ' ';
      out += w.text;
    }
    return out;
  }

  // ---- Paragraphs to headings

  bool larger(const Paragraph& p) const { return p.height > 1.12f * words_.body_height; }

  void find_headings() {
    std::set<int, std::greater<>> sizes;
    for (const Paragraph& p : paragraphs_)
      if (p.kind == BlockKind::paragraph && larger(p) && p.text.size() < 250)
        sizes.insert(static_cast<int>(std::lround(p.height)));
    for (std::size_t i = 0; i < paragraphs_.size(); ++i) {
      Paragraph& p = paragraphs_[i];
      if (no_prose(p.text)) {
        p.kind = BlockKind::boilerplate;
      } else if (p.kind == BlockKind::paragraph && larger(p) && p.text.size() < 250) {
        const auto rank = std::distance(sizes.begin(), sizes.find(static_cast<int>(std::lround(p.height))));
        p.kind = BlockKind::heading;
        p.level = static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(rank + 1, 4));
      } else if (short_line(p) && i + 1 < paragraphs_.size() && leads(paragraphs_[i + 1])) {
        p.kind = BlockKind::heading;
        p.level = 4;
      }
    }
  }

  // Lines of a table of contents, numbers and signs alone.
  static bool no_prose(const std::string& text) {
    std::size_t leaders = 0;
    for (std::size_t at = text.find(". . ."); at != std::string::npos; at = text.find(". . .", at + 5))
      ++leaders;
    if (leaders > 0 || text.find(".....") != std::string::npos) return true;
    return std::none_of(text.begin(), text.end(), [](char c) {
      return std::isalpha(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
    });
  }

  // A line of its own in the size of the text, with few words and no stop at its end.
  static bool short_line(const Paragraph& p) {
    if (p.kind != BlockKind::paragraph || p.text.size() > 90 || words_in(p.text) > 10 || p.text.empty())
      return false;
    const auto first = static_cast<unsigned char>(p.text[0]);
    if (p.text.find(kLineEnd) != std::string::npos || ends_sentence(p.text) || p.text.back() == ',')
      return false;
    const bool letters = std::any_of(p.text.begin(), p.text.end(),
                                     [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
    return letters && (std::isupper(first) || std::isdigit(first));
  }
  bool leads(const Paragraph& next) const {
    return next.kind == BlockKind::list_item ||
           (next.kind == BlockKind::paragraph && !larger(next) && words_in(next.text) >= 15);
  }

  // Under "Notes" numbered items are notes; marks in the text lead to them.
  void find_endnotes() {
    bool under_notes = false;
    for (Paragraph& p : paragraphs_) {
      std::string low;
      for (char c : p.text.substr(0, 40))
        low += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
      const bool name =
          low == "notes" || low == "endnotes" || low == "footnotes" || low == "notes and references";
      if (name) p.kind = BlockKind::heading, p.level = std::max<std::uint8_t>(p.level, 2);
      if (p.kind == BlockKind::heading) under_notes = name;
      if (!under_notes || p.kind == BlockKind::heading || p.kind == BlockKind::note) continue;
      std::string mark = p.label;
      std::erase_if(mark, [](char c) { return c == '.' || c == ')' || c == '('; });
      if (p.kind == BlockKind::paragraph) {
        const std::size_t end = p.text.find(' ');
        const std::string first = p.text.substr(0, end);
        if (!note_mark(first) || end == std::string::npos) continue;
        mark = first;
        p.text.erase(0, end + 1);
      }
      if (!note_mark(mark)) continue;
      p.kind = BlockKind::note;
      p.label = mark;
      labels_.insert(mark);
    }
  }

  // ---- Paragraphs to the reading

  Reading build() {
    std::string draft;
    for (const Paragraph& p : paragraphs_) draft += p.text + "\n" + kParagraph + "\n";
    TextBuilder joined = join_broken_words(draft);
    const std::string_view text = joined.size() > 0 ? joined.text() : draft;
    ReadingBuilder out;
    std::size_t begin = 0, page = std::string::npos;
    for (const Paragraph& p : paragraphs_) {
      const std::size_t end = std::min(text.find(kParagraph, begin), text.size());
      const bool note = p.kind == BlockKind::note;
      const std::size_t first_page = first_page_of(p);
      if (!note && first_page != page) out.begin_page(std::to_string(first_page + 1));
      if (!note) page = p.page;
      if (note) out.begin_note(p.label);
      out.open(p.kind, p.level, p.label);
      put(out, text.substr(begin, end - begin));
      if (note)
        out.end_note();
      else
        out.close();
      begin = std::min(end + 1, text.size());
    }
    Reading& r = out.reading();
    r.meta = words_.meta;
    if (!words_.title.empty()) r.meta["title"] = words_.title;
    Reading reading = out.finish();
    if (reading.title.empty()) reading.title = good_title();
    return reading;
  }

  // The page on which a paragraph starts: `page` is where it ends.
  static std::size_t first_page_of(const Paragraph& p) {
    const std::size_t marks = static_cast<std::size_t>(std::count(p.text.begin(), p.text.end(), kPage)) / 2;
    return p.page - std::min(p.page, marks);
  }

  void put(ReadingBuilder& out, std::string_view text) const {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find_first_of("\x0E\x0F\x10", 0), text.size());
      out.put(text.substr(0, end));
      text.remove_prefix(end);
      if (text.empty()) return;
      const char mark = text[0];
      text.remove_prefix(1);
      if (mark == kLineEnd) {
        out.line_break();
        continue;
      }
      const std::size_t stop = std::min(text.find(mark), text.size());
      const std::string label(text.substr(0, stop));
      text.remove_prefix(std::min(stop + 1, text.size()));
      if (mark == kPage)
        out.begin_page(label);
      else if (labels_.contains(label))
        out.anchor(label);
      else
        out.put(label);
    }
  }

  // Titles in the file's properties are often names of files.
  std::string good_title() const {
    const std::string& t = words_.title;
    const std::size_t dot = t.rfind('.');
    const bool file = t.find("Microsoft Word") != std::string::npos || t.find("untitled") == 0 ||
                      (dot != std::string::npos && t.size() - dot <= 5 &&
                       t.find(' ', dot) == std::string::npos && t.size() > dot + 1);
    return file ? "" : t;
  }

  PdfWords words_;
  std::vector<Paragraph> paragraphs_;
  std::set<std::string> labels_;  // of notes
  std::size_t page_ = 0;
  const PdfLine* last_line_ = nullptr;
  bool note_open_ = false, bullet_ = false;
};

}  // namespace

Reading read_pdf_words(std::string_view bytes) {
  Reading reading = PdfReader(parse_pdf_words(decoded_xml(bytes))).run();
  if (reading.text.empty())
    throw Failure({ErrorCode::malformed, "the PDF holds pictures of pages, but no text",
                   "recognise its letters first: ocrmypdf IN OUT"});
  return reading;
}

}  // namespace stemma::ingest
