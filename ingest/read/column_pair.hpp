// Do two columns of lines hold prose, or the cells of a table?
#pragma once

#include <cstddef>
#include <string_view>

namespace stemma::ingest {

// Counts what stands side by side, row by row from above. A side that has nothing in a row is empty there.
class ColumnPair {
 public:
  static constexpr std::size_t kFewestRows = 6;  // of a column

  void count(std::string_view left, std::string_view right);
  // Lines on both sides that go on from the one above, as prose does, and do not begin in the same rows, as
  // cells of a table do.
  bool prose() const { return running() && !cells_begin_at_once() && !cells_agree(); }

 private:
  struct Side {
    void count(std::string_view line);
    std::size_t rows = 0, words = 0;
    std::size_t begun = 0;     // of its rows, those below a blank one
    std::size_t going_on = 0;  // and those that begin with a small letter
    // Of the row counted last:
    bool blank = true, begins = false, small = false;
  };
  bool running() const;
  bool cells_begin_at_once() const;
  bool cells_agree() const;

  Side left_, right_;
  std::size_t at_once_ = 0;
  std::size_t both_[2][2] = {};  // rows of two sides, by their small letters
};

}  // namespace stemma::ingest
