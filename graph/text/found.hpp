// What was found in one document, sentence by sentence. Internal to graph/.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "graph/access.hpp"
#include "graph/text/expression.hpp"
#include "graph/text/term_reader.hpp"

namespace stemma::graph {

// Where something may be found: anywhere, or where a node is named.
struct Scope {
  std::string near, type;  // empty: any
  bool whole_document = false;
  bool everywhere() const { return near.empty() && type.empty(); }
};

struct FoundSentence {
  Span span;
  std::set<std::uint32_t> terms;  // that stand in it
  std::vector<Span> marks;        // by place, inside the span, none overlapping
};

// A document with its text, fragment and words, for as long as something is looked for in it.
class OpenDocument {
 public:
  OpenDocument(const Snapshot::Access& access, const std::string& id);

  // The sentences by place. `terms`: each at this document or elsewhere, none before it. Without any, the
  // document does not answer the expression within the scope.
  std::vector<FoundSentence> find(const Expression& expression, const std::vector<TermReader>& terms,
                                  const Scope& scope) const;

  const DocumentRecord& record() const { return record_; }
  const std::string& text() const { return text_; }
  bool imported() const { return record_.document.format == kImportFormat; }
  // Entities that a sentence names, as places in the fragment: rising, each once.
  std::vector<std::size_t> entities_in(Span sentence) const;
  // Ids of the edges that it is evidence for: sorted, each once.
  std::vector<std::string> edges_in(Span sentence) const;
  const Entity& entity(std::size_t place) const { return fragment_.entities[place]; }

 private:
  Span bytes_of(Place place) const;
  std::optional<std::vector<Span>> allowed(const Scope& scope) const;  // nullopt: the whole text

  std::string id_;
  DocumentRecord record_;
  std::string text_;
  Fragment fragment_;
  std::vector<Span> words_;
  // By the byte at which a mention or a statement's evidence begins.
  std::vector<std::pair<std::uint32_t, std::size_t>> named_, said_;  // entities; statements
};

}  // namespace stemma::graph
