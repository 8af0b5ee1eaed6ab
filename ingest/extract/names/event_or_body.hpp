// "Congress", "Dialogue" and their like name meetings and bodies: what the text says of one of them tells
// which it is.
#pragma once

#include "ingest/extract/draft.hpp"

namespace stemma::ingest {

// Makes events of organizations that are held somewhere, and organizations of events that are said to be a
// body. O(mentions), with a bounded look behind each.
void tell_events_from_bodies(Draft& draft);

}  // namespace stemma::ingest
