// A reading put together block by block, for formats whose text comes in pieces. Notes that stand within the
// text are gathered and come behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/read/text_builder.hpp"
#include "ingest/reading.hpp"

namespace stemma::ingest {

class ReadingBuilder {
 public:
  // `mapped`: pieces of text say where in the source they stand.
  explicit ReadingBuilder(bool mapped = false) : mapped_(mapped) {}

  // ---- Blocks

  // Ends the open block. A block without text leaves no trace.
  void open(BlockKind kind, std::uint8_t level = 0, std::string label = {});
  void close();
  // A row of a table; blocks within it are its words.
  void open_row();
  void next_cell();
  void close_row();
  // Has the open block text yet? No block, no text.
  bool has_text() const;

  // ---- Text; where no block is open it opens a paragraph

  // Characters as they come: white space is folded, soft hyphens go, controls become U+FFFD. They stand in
  // the source at `at`.
  void put(std::string_view utf8, std::size_t at = 0);
  // The same for text that stands for source bytes [at, at + length).
  void put_made(std::string_view utf8, std::size_t at, std::size_t length);
  void gap();  // white space before the next text, if any
  void line_break();

  // ---- What is at a place

  void anchor(std::string label);  // the mark of a note
  // What follows up to end_note() is that note. Notes within notes are part of the outer one.
  void begin_note(std::string label);
  void end_note();
  void begin_link(std::string target);
  void end_link();
  void begin_page(std::string label);

  // The title is that of the reading, else the first heading of level 1.
  Reading finish();

  Reading& reading() { return reading_; }  // title, language, meta, warnings

 private:
  // The running text, or the notes.
  struct Flow {
    TextBuilder out;
    std::vector<Block> blocks;
    std::vector<NoteAnchor> anchors;
    std::vector<Link> links;
    std::vector<Page> pages;  // without their ends
    Block block;
    Link link;
    bool open = false, gap = false, linked = false;
    unsigned rows = 0;
    std::size_t gap_at = 0;
  };

  void word(std::string_view bytes, std::size_t at, std::size_t length);
  void made(std::string_view bytes, std::size_t at, std::size_t length);
  void note_gap(std::size_t at);
  std::uint32_t here() const { return static_cast<std::uint32_t>(flow_->out.size()); }

  bool mapped_;
  Reading reading_;
  Flow main_, notes_;
  Flow* flow_ = &main_;
  unsigned note_depth_ = 0;
  std::string note_label_, page_;
};

// Puts text and blocks of `part` behind those of `whole`; neither keeps its map.
void append_reading(Reading& whole, Reading part);

}  // namespace stemma::ingest
