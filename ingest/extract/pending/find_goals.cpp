#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_goals(Draft&) {}
}  // namespace stemma::ingest
