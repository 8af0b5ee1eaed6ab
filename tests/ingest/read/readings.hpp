// What the tests of the readers share: random files in every encoding, and the checks that hold for every
// reading.
#pragma once

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reading.hpp"

namespace stemma::ingest::test {

// The text of a block, an anchor or a link.
std::string words(const Reading& reading, Span span);
std::vector<const Block*> blocks_of(const Reading& reading, BlockKind kind);
// The file's bytes for a span of the text, by the map.
std::string source(const Reading& reading, std::string_view file, Span span);
Span find(const Reading& reading, std::string_view words);

// What every reading promises; empty when all holds, else what does not.
std::string broken_promise(const Reading& reading, std::string_view file);

// The characters in an encoding that the readers know; '?' for what windows-1252 lacks.
std::string encoded(std::u32string_view text, std::string_view encoding, bool mark);

// Seeded by STEMMA_TEST_SEED where it is set.
std::mt19937 random_source();

// Prose and the things readers stumble over: line ends of all kinds, hyphens, soft hyphens, markup, odd
// characters.
std::u32string random_text(std::mt19937& random, std::size_t pieces);

}  // namespace stemma::ingest::test
