#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_references(Draft&) {}
}  // namespace stemma::ingest
