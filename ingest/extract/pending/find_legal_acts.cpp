#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_legal_acts(Draft&) {}
}  // namespace stemma::ingest
