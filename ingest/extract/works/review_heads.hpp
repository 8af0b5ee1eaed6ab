// The head of a book review: the work reviewed with its imprint, its pages and mostly its price.
#pragma once

#include "ingest/extract/text/analysis.hpp"

namespace stemma::ingest {

// "Ann Berg. The Long Pier. Oslo: Fjord Press, 1987. 212 pp.", "Ann Berg and Otto Quist, eds., Ports of the
// North. Fjord Press, 1987.": the mark behind the names; `first` for none.
TokenIndex reviewed_author(const Analysis& a, TokenIndex first, TokenIndex last);

// "The Long Pier: A History. By Ann Berg. Oslo: Fjord Press, 1987. Pp. xii, 212."
bool reviewed_title(const Analysis& a, TokenIndex first, TokenIndex last);

}  // namespace stemma::ingest
