#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_name_relations(Draft&) {}
}  // namespace stemma::ingest
