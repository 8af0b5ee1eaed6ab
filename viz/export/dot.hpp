// A graph as text for Graphviz.
#pragma once

#include <string>

#include "graph/query.hpp"
#include "schema/schema.hpp"

namespace stemma::viz {

struct DotOptions {
  std::string title;   // above the legend; empty: none
  std::string centre;  // id of the node to emphasise; empty: none
  // Nodes link to this followed by their id. Only http(s) addresses and paths from the root ("/e/") make
  // links; anything else, and the empty string, makes none.
  std::string link = "/e/";
  bool legend = true;  // the types that occur, with their colours
};

// DOT in UTF-8, equal for equal arguments. Names may hold anything: quotes, backslashes, entities, markup and
// control characters come out as harmless text. Edges to nodes that are not in the graph are left out. The
// layout engine is chosen by size and written into the graph, so that `dot -Tsvg` alone draws it well.
std::string to_dot(const graph::Graph& graph, const schema::Schema& schema, const DotOptions& options = {});

}  // namespace stemma::viz
