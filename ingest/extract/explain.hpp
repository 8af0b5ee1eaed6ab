// Why the words of a document were read as they were, and why not otherwise: for `stemma explain`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/fragment.hpp"
#include "ingest/reading.hpp"
#include "schema/schema.hpp"

namespace stemma::ingest {

struct Explanation {
  struct Mention {
    std::string words, type, name, rule;
    graph::Confidence confidence = 0;
  };
  struct Statement {
    std::string from, relation, to, rule;
    graph::Confidence confidence = 0;
  };
  // What a rule thought of these words and what became of it: something that competed, a veto, a reason to
  // refuse.
  struct Thought {
    std::string words, rule, what;
  };
  // What rules know of a word, and where it stands.
  struct Word {
    std::string text, form, classes, lists, place;
  };
  bool found = true;  // false: the words do not stand in the document
  std::vector<Mention> mentions;
  std::vector<Statement> statements;
  std::vector<Thought> thoughts;
  std::vector<Word> words;
  std::vector<std::string> reasons;  // why the words gave nothing; empty when they gave something
};

// Of every place where `words` stand, in any spacing; of the whole document when `words` is empty.
Explanation explain(const Reading& reading, const schema::Schema& schema, std::string_view words);
// Of one place: bytes of the text.
Explanation explain(const Reading& reading, const schema::Schema& schema, Span place);

}  // namespace stemma::ingest
