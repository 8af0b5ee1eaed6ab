// Tables as text, RFC 4180: commas (or semicolons or tabs, as the first line has them), quoted fields with
// line ends and doubled quotes in them, a byte order mark, any line ends. Internal to graph/.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

namespace stemma::graph {

class CsvReader {
 public:
  // `name` of the file, for messages. Reads the header. Throws Failure as next() does.
  CsvReader(std::istream& in, std::string name);

  const std::vector<std::string>& header() const { return header_; }
  // False at the end. A row has as many fields as the header; empty lines are passed over. Throws Failure
  // malformed naming the line (other number of fields, a quote that is not closed, ill-formed UTF-8), or
  // limit for a row beyond 64 MiB.
  bool next(std::vector<std::string>& row);
  std::size_t line() const { return row_line_; }  // where the row begins
  const std::string& name() const { return name_; }

 private:
  bool read(std::vector<std::string>& row);
  void read_quoted(std::string& field);
  [[noreturn]] void refuse(std::size_t line, const std::string& why) const;
  int take();

  std::streambuf& in_;
  std::string name_;
  std::vector<std::string> header_;
  char comma_ = ',';
  std::size_t line_ = 1, row_line_ = 1, row_size_ = 0;
};

}  // namespace stemma::graph
