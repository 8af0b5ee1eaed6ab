#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_names(Draft&) {}
}  // namespace stemma::ingest
