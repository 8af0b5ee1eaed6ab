// Bodies that lead others by what the text says of them: a council set up to coordinate, a division called
// "an interagency working group". Bodies that say it by their head noun are found with the names.
#pragma once

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

// Makes leading groups of such organizations. O(mentions), with a bounded look around each.
void find_leading_groups(Draft& draft);

}  // namespace stemma::ingest
