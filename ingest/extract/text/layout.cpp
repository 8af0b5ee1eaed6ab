#include "ingest/extract/text/layout.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <vector>

#include "ingest/ascii.hpp"
#include "ingest/extract/document/document_title.hpp"
#include "ingest/extract/text/layout_parts.hpp"
#include "ingest/extract/works/source_headings.hpp"

namespace stemma::ingest {
namespace {

using namespace std::string_view_literals;

// ---- Front matter
// ------------------------------------------------------------------------------------------------

// The value in `key: "value"`, without quotes.
Span value_span(std::string_view text, Span line, std::size_t colon) {
  Span v = trimmed(text, {line.begin + static_cast<std::uint32_t>(colon) + 1, line.end});
  if (v.size() >= 2 && (text[v.begin] == '"' || text[v.begin] == '\'') && text[v.end - 1] == text[v.begin]) {
    ++v.begin;
    --v.end;
  }
  return v;
}

// Lines between two `---` at the start of a text. Title, author and date become blocks of the head, with the
// key as their label; the rest is boilerplate. Returns the number of lines used.
std::size_t front_matter(std::string_view text, const std::vector<Line>& lines,
                         std::vector<ZonedBlock>& blocks) {
  if (lines.size() < 3 || slice(text, lines[0].span) != "---" || lines[0].span.begin > 3) return 0;
  std::size_t end = 1;
  while (end < lines.size() && slice(text, lines[end].span) != "---") ++end;
  if (end == lines.size() || end > 60) return 0;
  blocks.push_back(block(BlockKind::boilerplate, lines[0].span, Zone::boilerplate));
  for (std::size_t i = 1; i < end; ++i) {
    Span span = lines[i].span;
    const std::string_view line = slice(text, span);
    const std::size_t colon = line.find(':');
    std::string key = lower_ascii(line.substr(0, colon == std::string_view::npos ? 0 : colon));
    key.erase(key.find_last_not_of(' ') + 1);
    // A quoted value may go on on the next lines, which are indented.
    while (i + 1 < end && lines[i + 1].indent > lines[i].indent && key == "title")
      span.end = lines[++i].span.end;
    if (key == "title" || key == "author" || key == "date" || key == "subtitle") {
      ZonedBlock b = block(key == "title" ? BlockKind::heading : BlockKind::paragraph,
                           value_span(text, span, colon), Zone::head);
      b.label = key;
      b.level = key == "title" ? 1 : 0;
      if (b.span.begin < b.span.end) blocks.push_back(std::move(b));
    } else {
      blocks.push_back(block(BlockKind::boilerplate, span, Zone::boilerplate));
    }
  }
  blocks.push_back(block(BlockKind::boilerplate, lines[end].span, Zone::boilerplate));
  return end + 1;
}

ZonedBlock block_from_markup(std::string_view text, const Block& source) {
  ZonedBlock b = block(source.kind, source.span);
  b.level = source.level;
  b.label = source.label;
  b.all_caps = all_capitals(slice(text, source.span));
  if (source.kind == BlockKind::boilerplate) b.zone = Zone::boilerplate;
  if (source.kind == BlockKind::note) b.zone = Zone::notes;
  return b;
}

// More headings than that of the title
bool has_headings(const Reading& reading) {
  constexpr std::ptrdiff_t kTitle = 1;
  return std::count_if(reading.blocks.begin(), reading.blocks.end(),
                       [](const Block& b) { return b.kind == BlockKind::heading; }) > kTitle;
}

// Paragraphs are read as those of plain text are, for people type lists and notes without styles. Headings
// too, unless the markup has its own.
std::vector<ZonedBlock> blocks_from_markup(const Reading& reading, const schema::Schema& schema,
                                           std::vector<Span>& gaps) {
  const bool guess_headings = !has_headings(reading);
  std::vector<ZonedBlock> blocks;
  std::vector<Line> lines = lines_of(reading.text, schema), run;
  const auto end_run = [&] {
    for (ZonedBlock& b : blocks_of_lines(reading.text, run, 0, gaps)) {
      if (b.kind == BlockKind::heading && !guess_headings) b.kind = BlockKind::paragraph, b.level = 0;
      blocks.push_back(std::move(b));
    }
    run.clear();
  };
  auto line = lines.begin();
  for (const Block& source : reading.blocks) {
    while (line != lines.end() && line->span.begin < source.span.begin) ++line;
    if (source.span.begin >= source.span.end) continue;
    auto behind = line;
    while (behind != lines.end() && behind->span.end <= source.span.end) ++behind;
    const bool whole_lines =
        behind != line && line->span.begin == source.span.begin && behind[-1].span.end == source.span.end;
    if (source.kind == BlockKind::paragraph && whole_lines) {
      line->blank_before = behind[-1].blank_after = true;
      std::move(line, behind, std::back_inserter(run));
    } else {
      end_run();
      blocks.push_back(block_from_markup(reading.text, source));
    }
    line = behind;
  }
  end_run();
  return blocks;
}

// ---- Zones
// -------------------------------------------------------------------------------------------------------------

// Perhaps with the mark of a note behind the full stop
bool ends_sentence(std::string_view words) {
  while (!words.empty() && std::isdigit(static_cast<unsigned char>(words.back())) != 0)
    words.remove_suffix(1);
  if (words.empty()) return false;
  return std::string_view(".:;!?\"*").find(words.back()) != std::string_view::npos || words.ends_with("”") ||
         words.ends_with("’") || words.ends_with("…");
}

void find_zones(std::string_view text, std::vector<ZonedBlock>& blocks, const schema::Schema& schema) {
  constexpr std::ptrdiff_t kTitleBlocks = 6;
  constexpr std::size_t kLongTitle = 50;
  Zone zone = Zone::head;
  for (ZonedBlock& b : blocks) {
    if (b.zone == Zone::boilerplate || b.zone == Zone::notes) continue;
    const std::string_view words = slice(text, b.span);
    if (words.substr(0, 9) == "Category:") {  // what an encyclopedia files the article under
      b.kind = BlockKind::boilerplate;
      b.zone = Zone::boilerplate;
      continue;
    }
    const bool may_head = words.size() <= SourceHeading::kLongest &&
                          (b.kind == BlockKind::heading || count_words(words, 4) <= 3);
    const SourceHeading heading(may_head ? words : std::string_view{}, schema);
    const bool part =
        zone == Zone::references && b.kind == BlockKind::heading && heading.divides_references();
    if (heading.opens_references() || part) {
      b.kind = BlockKind::heading;
      b.zone = zone = Zone::references;
      continue;
    }
    if (heading.opens_notes()) {
      b.kind = BlockKind::heading;
      b.zone = zone = Zone::notes;
      continue;
    }
    if (zone == Zone::references || zone == Zone::notes) {
      if (b.kind == BlockKind::heading && b.label.empty() && words.size() < 80) zone = Zone::body;
    } else if (zone == Zone::head && b.label != "title" && b.label != "date" && b.label != "author") {
      const std::size_t n = count_words(words, 25);
      const bool ends = !words.empty() && (words.back() == '.' || words.back() == ':' || words.back() == ';');
      // "STATEMENT BY X, MINISTER OF Y, AT THE ..., Oslo, 3 May 1999": long, and no sentence
      const bool long_title = &b - blocks.data() < kTitleBlocks && !ends_sentence(words) &&
                              count_words(words, kLongTitle + 1) <= kLongTitle;
      if ((n >= 25 && !long_title) || (n >= 12 && ends && b.kind == BlockKind::paragraph)) zone = Zone::body;
    }
    b.zone = zone;
  }
}

}  // namespace

Layout lay_out(const Reading& reading, const schema::Schema& schema) {
  Layout layout;
  const std::string_view text = reading.text;
  if (reading.structured) {
    layout.anchors = reading.anchors;
    layout.blocks = blocks_from_markup(reading, schema, layout.gaps);
    const bool no_anchors = layout.anchors.empty();
    find_marks_of_authors(text, schema, layout.blocks, layout.anchors);
    if (no_anchors) find_notes_in_plain_text(text, layout.blocks, layout.anchors);
  } else {
    const std::vector<Line> lines = lines_of(text, schema);
    const std::size_t used = front_matter(text, lines, layout.blocks);
    std::vector<ZonedBlock> rest = blocks_of_lines(text, lines, used, layout.gaps);
    layout.blocks.insert(layout.blocks.end(), std::make_move_iterator(rest.begin()),
                         std::make_move_iterator(rest.end()));
    find_marks_of_authors(text, schema, layout.blocks, layout.anchors);
    find_notes_in_plain_text(text, layout.blocks, layout.anchors);
  }
  std::sort(layout.anchors.begin(), layout.anchors.end(),
            [](const NoteAnchor& a, const NoteAnchor& b) { return a.span < b.span; });
  find_zones(text, layout.blocks, schema);
  std::int32_t heading = -1;
  for (std::size_t i = 0; i < layout.blocks.size(); ++i) {
    ZonedBlock& block = layout.blocks[i];
    block.heading = heading;
    if (block.kind == BlockKind::heading) heading = static_cast<std::int32_t>(i);
    block.one_line = text.substr(block.span.begin, block.span.size()).find('\n') == std::string_view::npos;
  }
  layout.title = document_title(reading, layout.blocks);
  return layout;
}

}  // namespace stemma::ingest
