#include "bench/graph/table.hpp"

#include <iomanip>
#include <istream>
#include <map>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace stemma::bench {
namespace {

struct Row {
  std::string what, system;
  std::vector<std::string> values;  // of a question: median, p99, asked, checksum; else one
  double value(std::size_t i) const { return std::stod(values[i]); }
  bool question() const { return values.size() == 4; }
};

std::string shown(double value) {  // three digits that count
  std::ostringstream out;
  if (value >= 1000)
    out << std::fixed << std::setprecision(0) << value;
  else
    out << std::setprecision(3) << value;
  return out.str();
}

}  // namespace

bool print_table(std::istream& lines, std::ostream& out) {
  std::vector<std::string> order;
  std::map<std::string, std::vector<Row>> rows;
  for (std::string line; std::getline(lines, line);) {
    std::istringstream fields(line);
    Row row;
    std::getline(fields, row.what, '\t');
    std::getline(fields, row.system, '\t');
    for (std::string value; std::getline(fields, value, '\t');) row.values.push_back(value);
    if (!rows.contains(row.what)) order.push_back(row.what);
    rows[row.what].push_back(row);
  }
  bool agree = true;
  out << "| what | system | median, µs | p99, µs | median : Stemma's | p99 : Stemma's | answers |\n"
         "|---|---|---:|---:|---:|---:|---|\n";
  const auto ours = [&](const std::string& what) -> const Row* {
    for (const Row& row : rows[what])
      if (row.system == "stemma") return &row;
    return nullptr;
  };
  for (const auto& what : order)
    for (const Row& row : rows[what]) {
      if (!row.question()) continue;
      const Row* us = ours(what);
      const bool same = row.values[3] == rows[what].front().values[3];
      agree = agree && same;
      out << "| " << what << " | " << row.system << " | " << shown(row.value(0)) << " | "
          << shown(row.value(1)) << " | " << (us ? shown(row.value(0) / us->value(0)) : "") << " | "
          << (us ? shown(row.value(1) / us->value(1)) : "") << " | " << (same ? "same" : "DIFFER") << " |\n";
    }
  out << "\n| what | system | value | : Stemma's |\n|---|---|---:|---:|\n";
  for (const auto& what : order)
    for (const Row& row : rows[what]) {
      if (row.question()) continue;
      const Row* us = ours(what);
      out << "| " << what << " | " << row.system << " | " << shown(row.value(0)) << " | "
          << (us ? shown(row.value(0) / us->value(0)) : "") << " |\n";
    }
  return agree;
}

}  // namespace stemma::bench
