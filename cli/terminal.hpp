// What the commands share: opening things, printing errors, tables that fit the terminal, a progress line.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.hpp"
#include "graph/store.hpp"
#include "schema/result.hpp"
#include "schema/schema.hpp"

namespace stemma::cli {

// Prints "stemma: message" and the hint to stderr; the exit code of the error.
int fail(const Error& error);

// Throw Failure.
std::shared_ptr<const schema::Schema> load_schema(const Common& common);
graph::Store open_store(const Common& common, graph::Store::Mode mode = graph::Store::Mode::read_only);

// Columns of the terminal behind the stream; 0 when there is none (a file, a pipe).
std::size_t terminal_width(std::FILE* stream);

// Columns that UTF-8 text takes on a terminal.
std::size_t display_width(std::string_view text);
// At most `columns` columns, an ellipsis where something was cut; control characters out.
std::string fit(std::string_view text, std::size_t columns);

// Rows of text; the columns marked `wide` give way when the terminal is narrow. Numbers are set to the right.
class Table {
 public:
  explicit Table(std::vector<std::string> head);
  void add(std::vector<std::string> row);
  // `width` 0: as wide as needed.
  std::string text(std::size_t width) const;
  void print() const;
  bool empty() const { return rows_.empty(); }

 private:
  std::vector<std::string> head_;
  std::vector<std::vector<std::string>> rows_;
};

// Words wrapped to the terminal, every line behind `indent` blanks.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

// A progress line on stderr, only where that is a terminal; redrawn at most ten times a second.
class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine();
  void show(std::uint64_t done, std::uint64_t total, const std::string& what);

 private:
  std::size_t width_;
  std::int64_t last_ = 0;
  bool drawn_ = false;
};

std::string number(double value, int decimals);

}  // namespace stemma::cli
