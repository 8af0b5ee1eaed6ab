#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
void find_document_facts(Draft&) {}
}  // namespace stemma::ingest
