// How well the rules read a folder of annotated documents: counts, intervals, what changed, which rule is
// right how often.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ingest/eval/compare.hpp"
#include "schema/schema.hpp"

namespace stemma::ingest {

struct AnnotatedDocument {
  std::string name;  // of the annotation, without .json
  std::string file;  // the text, with its folder
  Annotation annotation;
};

// The .json files of the folder with their texts, sorted by name. Errors: not_found (no such folder, no
// annotation in it, a text that is missing), malformed (names the file).
Result<std::vector<AnnotatedDocument>> read_annotated(const std::string& folder);

// What one rule made of one type or relation.
struct RuleCount {
  std::size_t made = 0, right = 0;
  double said{};                             // sum of its confidences
  graph::Confidence least = 1000, most = 0;  // of them
};
using RuleCounts =
    std::map<std::pair<std::string, std::string>, RuleCount>;  // by type or relation, then rule

// How often things of one confidence were right: by tenths of it.
struct Reliability {
  struct Tenth {
    std::size_t made = 0, right = 0;
    double said = 0;  // sum of the confidences
  };
  std::array<Tenth, 10> tenths;
  void count(graph::Confidence confidence, bool right);
};

struct DocumentResult {
  Tallies tallies;
  std::vector<std::string> missed, surplus;
  std::string failure;  // why it could not be read; empty: it was
};

struct Evaluation {
  std::map<std::string, DocumentResult> documents;
  RuleCounts rules;
  Reliability mentions, statements;  // an entity counts with its surest mention
  Tallies total() const;
  std::size_t failed() const;
};

Evaluation evaluate(const std::vector<AnnotatedDocument>& documents, const schema::Schema& schema);

// How well `second` agrees with `first`, document by document of the same name.
Evaluation agreement(const std::vector<AnnotatedDocument>& first,
                     const std::vector<AnnotatedDocument>& second);

struct Interval {
  double low = 0, high = 0;
};
// The middle 95 of a hundred draws of documents with replacement, by row; the same on every run. With
// `before`, of the difference to it, over the documents that both have.
std::map<std::string, Interval> intervals(const Evaluation& now, const Evaluation* before = nullptr);

// An evaluation kept for later, as JSON. Errors of reading: malformed.
std::string saved(const Evaluation& evaluation);
Result<Evaluation> read_saved(std::string_view json);

// The file of measured confidences (docs/evaluation.md): for each type or relation and rule how often it was
// right, drawn toward the mean of the type or relation where it was seen seldom.
std::string confidences(const RuleCounts& counts);

}  // namespace stemma::ingest
