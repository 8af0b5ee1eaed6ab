// The lines of measure.hpp as one table.
#pragma once

#include <iosfwd>

namespace stemma::bench {

// One row a question and system, with ratios to Stemma; says where answers differ and returns false then.
bool print_table(std::istream& lines, std::ostream& out);

}  // namespace stemma::bench
