#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_notes(Draft&) {}
}  // namespace stemma::ingest
