#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"

namespace stemma::ingest {

void mask_addresses(Draft& draft) {
  const Analysis& a = draft.analysis();
  const auto all = static_cast<TokenIndex>(a.tokens.size());
  for (const TokenIndex i : a.stops(Cue::address))
    if (const TokenIndex end = address_end(a, i, all); end > i) draft.mask(i, end);
}

}  // namespace stemma::ingest
