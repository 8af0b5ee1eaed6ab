#include "ingest/read/reading_builder.hpp"

#include <algorithm>

#include "ingest/read/decode.hpp"

namespace stemma::ingest {
namespace {
bool blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }
}  // namespace

void ReadingBuilder::open(BlockKind kind, std::uint8_t level, std::string label) {
  if (flow_->rows > 0) return gap();
  close();
  flow_->block = Block{kind, level, {here(), here()}, std::move(label)};
  if (note_depth_ > 0) {
    flow_->block.kind = BlockKind::note;
    flow_->block.label = note_label_;
  }
  flow_->open = true;
}

void ReadingBuilder::close() {
  Flow& f = *flow_;
  if (!f.open || f.rows > 0) return;
  f.open = f.gap = false;
  const std::string& text = f.out.text();
  const bool row = f.block.kind == BlockKind::table_row;
  std::size_t end = text.size();
  while (end > f.block.span.begin && (blank(text[end - 1]) || (row && text[end - 1] == '|'))) --end;
  f.out.truncate(end);
  f.block.span.end = here();
  const auto cut = [&](std::uint32_t& offset) { offset = std::min(offset, here()); };
  for (auto a = f.anchors.rbegin(); a != f.anchors.rend() && a->span.end > end; ++a)
    cut(a->span.begin), cut(a->span.end);
  for (auto l = f.links.rbegin(); l != f.links.rend() && l->span.end > end; ++l)
    cut(l->span.begin), cut(l->span.end);
  for (auto p = f.pages.rbegin(); p != f.pages.rend() && p->span.begin > end; ++p) cut(p->span.begin);
  cut(f.link.span.begin);
  if (f.block.span.begin == f.block.span.end) return;
  const bool tight = row || f.block.kind == BlockKind::list_item;
  f.blocks.push_back(std::move(f.block));
  made(tight ? "\n" : "\n\n", f.gap_at, 0);
}

void ReadingBuilder::open_row() {
  if (flow_->rows == 0) open(BlockKind::table_row);
  ++flow_->rows;
}

void ReadingBuilder::next_cell() {
  if (flow_->rows != 1 || !has_text()) return gap();
  flow_->gap = false;
  made(" | ", flow_->gap_at, 0);
}

void ReadingBuilder::close_row() {
  if (flow_->rows == 0 || --flow_->rows > 0) return gap();
  close();
}

bool ReadingBuilder::has_text() const { return flow_->open && flow_->out.size() > flow_->block.span.begin; }

void ReadingBuilder::put(std::string_view utf8, std::size_t at) {
  for (std::size_t i = 0; i < utf8.size();) {
    // Most bytes are letters that are copied as they are.
    const std::size_t end = end_of_plain(utf8, i, false);
    if (end > i) {
      word(utf8.substr(i, end - i), at + i, end - i);
      i = end;
      continue;
    }
    const FileCharacter c = letter_at(utf8, i, "UTF-8");
    const std::string letters = canonical_letters(c.code);
    if (letters == " " || letters == "\n")
      note_gap(at + i);
    else if (!letters.empty())
      word(letters, at + i, c.length);
    i += c.length;
  }
}

void ReadingBuilder::put_made(std::string_view utf8, std::size_t at, std::size_t length) {
  for (std::size_t i = 0; i < utf8.size();) {
    const FileCharacter c = letter_at(utf8, i, "UTF-8");
    const std::string letters = canonical_letters(c.code);
    if (letters == " " || letters == "\n")
      note_gap(at);
    else if (!letters.empty())
      word(letters, at, length);
    i += c.length;
    at += length;  // the first character stands for all
    length = 0;
  }
}

void ReadingBuilder::gap() { note_gap(flow_->gap_at); }

void ReadingBuilder::note_gap(std::size_t at) {
  if (!flow_->gap) flow_->gap_at = at;
  flow_->gap = true;
}

void ReadingBuilder::line_break() {
  if (!has_text()) return;
  flow_->gap = false;
  if (flow_->out.text().back() != '\n') made("\n", flow_->gap_at, 0);
}

void ReadingBuilder::word(std::string_view bytes, std::size_t at, std::size_t length) {
  if (!flow_->open) open(BlockKind::paragraph);
  if (flow_->gap && has_text() && !blank(flow_->out.text().back()))
    made(" ", flow_->gap_at, at - std::min(at, flow_->gap_at));
  flow_->gap = false;
  if (mapped_)
    flow_->out.make(bytes, at, length);
  else
    flow_->out.copy(bytes, flow_->out.size());
  flow_->gap_at = at + length;
}

void ReadingBuilder::made(std::string_view bytes, std::size_t at, std::size_t length) {
  if (mapped_)
    flow_->out.make(bytes, at, length);
  else
    flow_->out.copy(bytes, flow_->out.size());
}

void ReadingBuilder::anchor(std::string label) {
  if (!flow_->open) open(BlockKind::paragraph);
  flow_->anchors.push_back({{here(), here()}, std::move(label)});
}

void ReadingBuilder::begin_note(std::string label) {
  if (note_depth_++ > 0) return gap();
  flow_ = &notes_;
  note_label_ = std::move(label);
  if (!page_.empty()) notes_.pages.push_back({page_, {here(), here()}});
}

void ReadingBuilder::end_note() {
  if (note_depth_ == 0 || --note_depth_ > 0) return;
  notes_.rows = 0;
  close();
  flow_ = &main_;
}

void ReadingBuilder::begin_link(std::string target) {
  end_link();
  flow_->linked = true;
  flow_->link = {{here(), here()}, std::move(target)};
}

void ReadingBuilder::end_link() {
  Flow& f = *flow_;
  if (!f.linked) return;
  f.linked = false;
  const std::string& text = f.out.text();
  f.link.span.end = here();
  Span& s = f.link.span;
  while (s.begin < s.end && blank(text[s.begin])) ++s.begin;
  while (s.begin < s.end && blank(text[s.end - 1])) --s.end;
  if (s.begin < s.end && !f.link.target.empty()) f.links.push_back(f.link);
}

void ReadingBuilder::begin_page(std::string label) {
  page_ = std::move(label);
  for (Flow* flow : {&main_, note_depth_ > 0 ? &notes_ : nullptr})
    if (flow != nullptr) {
      const auto at = static_cast<std::uint32_t>(flow->out.size());
      flow->pages.push_back({page_, {at, at}});
    }
}

Reading ReadingBuilder::finish() {
  while (note_depth_ > 0) end_note();
  main_.rows = 0;
  end_link();
  close();
  const std::uint32_t shift = here();
  const auto move = [&](Span& s) { s.begin += shift, s.end += shift; };
  for (Block& b : notes_.blocks) move(b.span);
  for (NoteAnchor& a : notes_.anchors) move(a.span);
  for (Link& l : notes_.links) move(l.span);
  for (Page& p : notes_.pages) move(p.span);
  const auto append = [](auto& to, auto& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  append(main_.blocks, notes_.blocks);
  append(main_.anchors, notes_.anchors);
  append(main_.links, notes_.links);
  append(main_.pages, notes_.pages);
  main_.out.append(notes_.out);
  Reading& r = reading_;
  r.structured = true;
  r.mapped = mapped_;
  r.text = std::move(main_.out.text());
  const auto size = static_cast<std::uint32_t>(r.text.size());
  if (mapped_) r.map = main_.out.map();
  if (mapped_ && r.map.pieces.empty() && size > 0) r.map.pieces.push_back({0, 0, size, size});
  r.blocks = std::move(main_.blocks);
  r.anchors = std::move(main_.anchors);
  r.links = std::move(main_.links);
  for (std::size_t i = 0; i < main_.pages.size(); ++i) {
    Page& p = main_.pages[i];
    p.span.end = i + 1 < main_.pages.size() ? main_.pages[i + 1].span.begin : size;
    if (p.span.begin == p.span.end) continue;
    // The notes of one page follow each other.
    if (!r.pages.empty() && r.pages.back().label == p.label && r.pages.back().span.end == p.span.begin)
      r.pages.back().span.end = p.span.end;
    else
      r.pages.push_back(std::move(p));
  }
  for (const Block& b : r.blocks)
    if (r.title.empty() && b.kind == BlockKind::heading && b.level == 1)
      r.title = r.text.substr(b.span.begin, b.span.size());
  std::replace(r.title.begin(), r.title.end(), '\n', ' ');
  return std::move(reading_);
}

void append_reading(Reading& whole, Reading part) {
  const auto shift = static_cast<std::uint32_t>(whole.text.size());
  const auto move = [&](Span& s) { s.begin += shift, s.end += shift; };
  whole.text += part.text;
  for (Block& b : part.blocks) move(b.span), whole.blocks.push_back(std::move(b));
  for (NoteAnchor& a : part.anchors) move(a.span), whole.anchors.push_back(std::move(a));
  for (Link& l : part.links) move(l.span), whole.links.push_back(std::move(l));
}

}  // namespace stemma::ingest
