#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_concept_relations(Draft&) {}
}  // namespace stemma::ingest
