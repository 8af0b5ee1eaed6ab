// How well a document answers a search. Internal to graph/.
#pragma once

#include <cmath>
#include <cstdint>

namespace stemma::graph {

// Okapi BM25: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond",
// Foundations and Trends in Information Retrieval 3 (2009), section 3.4, with the usual k1 = 1.2 and b =
// 0.75. The weight of a term has the 1 inside its logarithm that Lucene's BM25Similarity adds, so that a term
// which stands in most documents does not count against them.
struct Bm25 {
  static constexpr double kSaturation = 1.2, kLength = 0.75;

  double documents = 0;      // of the store
  double average_words = 0;  // of a document

  // How much a term tells that stands in `in` documents.
  double weight(std::uint64_t in) const {
    const auto n = static_cast<double>(in);
    return std::log(1 + (documents - n + 0.5) / (n + 0.5));
  }
  // What a term of this weight adds that stands `times` in a document of `words` words.
  double score(double weight, std::uint64_t times, std::uint64_t words) const {
    const auto f = static_cast<double>(times), length = static_cast<double>(words);
    const double relative = average_words > 0 ? length / average_words : 1;
    return weight * f * (kSaturation + 1) / (f + kSaturation * (1 - kLength + kLength * relative));
  }
};

}  // namespace stemma::graph
