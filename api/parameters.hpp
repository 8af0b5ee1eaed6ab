// From the parameters of a request to the questions of graph/query.hpp. Errors are invalid_argument and name
// the parameter with what it may be; a parameter that is not known is an error too, so that a typing mistake
// cannot pass for an answer.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "api/message.hpp"
#include "graph/query.hpp"

namespace stemma::api {

// Names of types and relations that may be asked for: those of the schema and those that the store holds
// besides.
struct Vocabulary {
  std::vector<std::string> types, relations;
};

struct Slice {
  std::size_t offset = 0, limit = 0;
};

Result<graph::SearchQuery> search_query(const Request& request, const Vocabulary& vocabulary);

Result<graph::TextQuery> text_query(const Request& request, const Vocabulary& vocabulary);

// `most` is the upper end of `limit`, `usual` its default: pictures take fewer nodes than answers.
// `dates` is told apart: it is no part of the walk.
struct NeighborhoodRequest {
  graph::NeighborhoodQuery query;
  bool dates = false;
};
Result<NeighborhoodRequest> neighborhood_request(const Request& request, const std::string& node,
                                                 const Vocabulary& vocabulary);
Result<graph::NeighborhoodQuery> neighborhood_query(const Request& request, const std::string& node,
                                                    const Vocabulary& vocabulary, std::size_t usual = 200,
                                                    std::size_t most = 1000);

Result<graph::PathQuery> path_query(const Request& request, const Vocabulary& vocabulary);

Result<std::size_t> evidence_limit(const Request& request);

struct BestQuery {
  std::string type;  // empty: all
  std::size_t limit = 20;
};
Result<BestQuery> best_query(const Request& request, const Vocabulary& vocabulary);

Result<std::size_t> table_limit(const Request& request);

// The name of a document that comes in.
Result<std::string> upload_name(const Request& request);

Result<Slice> document_slice(const Request& request);

enum class TextForm { json, plain };
Result<TextForm> text_form(const Request& request);

// Where a page of a document is to point at: code points, half open; empty when start == end.
struct Passage {
  std::size_t start = 0, end = 0;
};
Result<Passage> passage(const Request& request);

Result<void> no_parameters(const Request& request);

}  // namespace stemma::api
