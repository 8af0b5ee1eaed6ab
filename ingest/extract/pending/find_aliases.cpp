#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_aliases(Draft&) {}
}  // namespace stemma::ingest
