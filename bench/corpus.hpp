// A made-up corpus and a made-up graph, equal for equal seeds.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/fragment.hpp"

namespace stemma::bench {

// English policy prose of about `bytes` bytes, out of sentence patterns and names.
std::string prose(std::uint32_t seed, std::size_t bytes);

struct MadeDocument {
  graph::Document document;
  graph::Fragment fragment;
};

// A document with `entities` entities drawn with a Zipf-like preference from `world` names, and `statements`
// statements.
MadeDocument document(std::uint32_t seed, std::size_t world, std::size_t entities, std::size_t statements);

std::string node_name(std::size_t number);

}  // namespace stemma::bench
