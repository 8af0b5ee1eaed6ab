#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_concepts(Draft&) {}
}  // namespace stemma::ingest
