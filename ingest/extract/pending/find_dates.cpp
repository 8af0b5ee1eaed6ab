#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_dates(Draft&) {}
}  // namespace stemma::ingest
