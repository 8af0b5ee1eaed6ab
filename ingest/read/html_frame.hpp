// What of a web page is its text, and what the frame around it: menus, banners, lists of links. Works on what
// the stream of tags tells; no tree.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reading.hpp"

namespace stemma::ingest {

// The part of the page, by class, id or role, that is frame: follows its tags until it ends. One that is
// never closed ends where the text surely begins: at <main>, <article> or <h1>.
class FrameParts {
 public:
  void start(std::string_view element, std::string_view classes, std::string_view id, std::string_view role);
  void end(std::string_view element);
  bool open() const { return !element_.empty(); }

 private:
  std::string element_;
  std::size_t depth_ = 0;
};

// Where a block stands.
struct BlockPlace {
  bool in_main = false;
  bool in_article = false;  // or in main
  bool in_frame = false;    // by FrameParts
};

// Makes the blocks of the frame boilerplate: what stands outside of <main> where that holds the text, rows of
// links, notices about cookies. Keeps the page as it was where nearly nothing would be left.
void mark_frame(Reading& reading, const std::vector<BlockPlace>& places);

}  // namespace stemma::ingest
