// Author-year citations in running text: "(Berg, 2011; Lund & Moss, 2015)", "Tao et al. (2019)".
#pragma once

#include <map>
#include <string>

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

// Works of a reference list by "surname/year", the surname in lower case, the year with its letter:
// "berg/2011a".
using WorksByLabel = std::map<std::string, EntityIndex>;

// Ties author-year citations to the works of the list. Where the text cites in this way without a list, a
// citation is itself the name of the work.
void find_author_year(Draft& draft, const WorksByLabel& works);

}  // namespace stemma::ingest
