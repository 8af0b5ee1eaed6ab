// The sentences of a stored document. Internal to graph/.
#pragma once

#include <string_view>
#include <vector>

#include "graph/fragment.hpp"

namespace stemma::graph {

class Sentences {
 public:
  // Keeps the text by reference. Sentences of mentions and statements are those of the document's analysis.
  Sentences(std::string_view text, const Fragment& fragment);

  // The sentence around a byte. Where the analysis keeps none: up to the next full stop, empty line or known
  // sentence, at most some hundred bytes to each side.
  Span around(std::uint32_t byte) const;

 private:
  std::string_view text_;
  std::vector<Span> known_;  // by place, without overlaps
};

// The sentences that name one of these entities (by place) or are evidence of a statement on it; by place,
// each once.
std::vector<Span> sentences_naming(const Fragment& fragment, const std::vector<bool>& entities);

}  // namespace stemma::graph
