// A dump as blocks of whole lines: read one after the other, each parsed by itself, on any thread. Internal
// to graph/.
#pragma once

#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "graph/dump_lines.hpp"

namespace stemma::graph {

class LineBlock {
 public:
  LineBlock();
  ~LineBlock();
  LineBlock(const LineBlock&) = delete;
  LineBlock& operator=(const LineBlock&) = delete;

  // Into the memory of the lines before. Throws Failure naming the line: malformed, or limit for a line
  // beyond 64 MiB.
  void parse();
  std::vector<DumpLine>& lines() { return lines_; }  // empty ones are passed over

 private:
  friend class LineBlocks;
  struct Parser;

  std::unique_ptr<Parser> parser_;
  std::string text_;                  // with room behind it for the parser
  std::size_t size_ = 0, first_ = 1;  // of the text; number of its first line
  std::vector<DumpLine> lines_;
};

class LineBlocks {
 public:
  explicit LineBlocks(std::istream& in) : in_(in) {}
  // The next lines; false: the end. Throws Failure limit, where a line is far too long.
  bool next(LineBlock& block);

 private:
  std::istream& in_;
  std::string rest_;  // begin of a line
  std::size_t line_ = 1;
};

}  // namespace stemma::graph
