#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_by_rules(Draft&, std::string_view) {}
}  // namespace stemma::ingest
