#include "ingest/extract/text/stops.hpp"

#include <array>
#include <utility>
#include <vector>

#include "tests/support/catch.hpp"

using namespace stemma::ingest;

namespace {

// Every fifth token names something, every seventh is an article.
constexpr TokenIndex kTokens = 200;
bool names(TokenIndex i) { return i < kTokens && i % 5 == 3; }
bool article(TokenIndex i) { return i < kTokens && i % 7 == 0; }

Stops some() {
  Stops stops;
  for (TokenIndex first = 0; first < kTokens; first += kStopBits) {
    std::array<Cues, kStopBits> row;
    for (TokenIndex i = 0; i < kStopBits; ++i) {
      row[i].set(Cue::name, names(first + i));
      row[i].set(Cue::article, article(first + i));
    }
    stops.add(row);
  }
  return stops;
}

template <class Range>
std::vector<TokenIndex> all(const Range& range) {
  std::vector<TokenIndex> found;
  for (const TokenIndex i : range) found.push_back(i);
  return found;
}

template <class Wanted>
std::vector<TokenIndex> asked(TokenIndex first, TokenIndex last, Wanted wanted) {
  std::vector<TokenIndex> found;
  for (TokenIndex i = first; i < last; ++i)
    if (wanted(i)) found.push_back(i);
  return found;
}

}  // namespace

TEST_CASE("A pass goes from stop to stop of a cue") {
  const Stops stops = some();
  for (const auto& [first, last] : {std::pair{0u, kTokens}, {1u, 64u}, {60u, 70u}, {63u, 129u}, {130u, 130u}})
    CHECK(all(stops.of(Cue::name, first, last)) == asked(first, last, names));
}

TEST_CASE("Where there is no stop, the first one is the end") {
  const Stops stops = some();
  CHECK(*stops.of(Cue::name, 4, 7).begin() == 7);
  CHECK(*stops.of(Cue::name, 7, 7).begin() == 7);
  CHECK(*stops.of(Cue::quote, 0, kTokens).begin() == kTokens);
  CHECK(*stops.of(Cue::name, 4, 9).begin() == 8);
}

TEST_CASE("Stops are told by what stands around them") {
  const Stops stops = some();
  const auto before_articles = [&](std::size_t row) {
    return stops.at(Cue::name, row) & stops.ahead(Cue::article, row, 1, 3);
  };
  CHECK(all(BitRange(before_articles, 0, kTokens)) == asked(0, kTokens, [](TokenIndex i) {
          return names(i) && (article(i + 1) || article(i + 2) || article(i + 3));
        }));
  const auto behind_articles = [&](std::size_t row) {
    return stops.at(Cue::name, row) & stops.behind(Cue::article, row);
  };
  CHECK(all(BitRange(behind_articles, 0, kTokens)) ==
        asked(0, kTokens, [](TokenIndex i) { return names(i) && i > 0 && article(i - 1); }));
  const auto at_or_before = [&](std::size_t row) { return stops.ahead(Cue::article, row, 0, 1); };
  CHECK(all(BitRange(at_or_before, 0, kTokens)) ==
        asked(0, kTokens, [](TokenIndex i) { return article(i) || article(i + 1); }));
}
