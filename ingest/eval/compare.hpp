// Two annotations of one document compared, and counts over many. docs/evaluation.md says how it is counted.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/eval/annotation.hpp"

namespace stemma::ingest {

struct Tally {
  std::size_t right = 0, found = 0, gold = 0;
  double precision() const {
    return found == 0 ? 0 : static_cast<double>(right) / static_cast<double>(found);
  }
  double recall() const { return gold == 0 ? 0 : static_cast<double>(right) / static_cast<double>(gold); }
  double f1() const;
  Tally& operator+=(const Tally& other);
  bool operator==(const Tally&) const = default;
};

// By type or relation; rows that are sums of others: "named", "relations".
using Tallies = std::map<std::string, Tally>;
void add(Tallies& to, const Tallies& more);
bool named_type(std::string_view type);  // counted in "named": neither goal nor concept

// The figure that counts for a row: recall for concepts, else F1.
double figure(const std::string& row, const Tally& tally);

struct Comparison {
  Tallies tallies;
  std::map<std::string, std::string> paired;  // id of ours -> id in the gold annotation
  std::vector<bool> right_relations;          // for each relation of ours
  std::vector<bool> judged, right_entities;   // for each entity of ours; concepts past the cut are not judged
  std::vector<std::string> missed, surplus;  // "person: Ann Berg", "Ann Berg affiliated_with Lund University"
};

// `ours` against `gold`: entities one to one, the best agreement first; relations by type and both ends.
Comparison compare(const Annotation& gold, const Annotation& ours);

// How names are compared: without case, accents of form, quotation marks, hyphens, articles, possessives.
std::string compared(std::string_view name);

}  // namespace stemma::ingest
