#include "graph/csv.hpp"

#include <istream>

#include "schema/name.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kLargestRow = 64 << 20;
constexpr int kEnd = std::char_traits<char>::eof();

}  // namespace

CsvReader::CsvReader(std::istream& in, std::string name) : in_(*in.rdbuf()), name_(std::move(name)) {
  // The separator is the one of these that the first line has before all others.
  std::string first;
  for (int c = in_.sgetc(); c != kEnd && c != '\n' && first.size() < 3; c = in_.snextc())
    first.push_back(static_cast<char>(c));
  const bool marked = first == "\xEF\xBB\xBF";
  if (!marked)
    while (!first.empty()) {
      in_.sungetc();
      first.pop_back();
    }
  std::vector<std::string> row;
  comma_ = '\0';
  if (!read(row)) refuse(1, "it is empty");
  header_ = std::move(row);
  if (comma_ == '\0') comma_ = ',';
}

bool CsvReader::next(std::vector<std::string>& row) {
  do
    if (!read(row)) return false;
  while (row.size() == 1 && row[0].empty());
  if (row.size() != header_.size())
    refuse(row_line_, "it has " + std::to_string(row.size()) + " fields, the first line " +
                          std::to_string(header_.size()));
  return true;
}

int CsvReader::take() {
  const int c = in_.sbumpc();
  if (++row_size_ > kLargestRow)
    throw Failure({ErrorCode::limit,
                   name_ + ", line " + std::to_string(row_line_) + ": the row is larger than 64 MiB",
                   "is a quote not closed?"});
  if (c == '\n') ++line_;
  return c;
}

bool CsvReader::read(std::vector<std::string>& row) {
  row.clear();
  row_line_ = line_;
  row_size_ = 0;
  if (in_.sgetc() == kEnd) return false;
  for (std::string field;; field.clear()) {
    int c = take();
    if (c == '"') {
      read_quoted(field);
      c = take();
      if (c == '\r') c = take();
      if (c != kEnd && c != '\n' && c != comma_ && !(comma_ == '\0' && (c == ',' || c == ';' || c == '\t')))
        refuse(line_, "there is text behind a closing quote");
    } else {
      while (c != kEnd && c != '\n' && c != comma_) {
        if (comma_ == '\0' && (c == ',' || c == ';' || c == '\t')) break;
        field.push_back(static_cast<char>(c));
        c = take();
      }
      if (c != comma_ && field.ends_with('\r')) field.pop_back();
    }
    if (comma_ == '\0' && c != kEnd && c != '\n') comma_ = static_cast<char>(c);
    if (schema::well_formed(field) != field) refuse(row_line_, "it is not well-formed UTF-8");
    row.push_back(field);
    if (c == kEnd || c == '\n') return true;
  }
}

// Behind the opening quote; up to and with the closing one.
void CsvReader::read_quoted(std::string& field) {
  const auto begin = line_;
  for (int c = take();; c = take()) {
    if (c == kEnd) refuse(begin, "a quote is not closed");
    if (c == '"') {
      if (in_.sgetc() != '"') return;
      take();
    }
    field.push_back(static_cast<char>(c));
  }
}

void CsvReader::refuse(std::size_t line, const std::string& why) const {
  throw Failure({ErrorCode::malformed,
                 name_ + ", line " + std::to_string(line) + " cannot be imported: " + why,
                 "correct the table; nothing has been imported"});
}

}  // namespace stemma::graph
