#include "graph/dump_lines.hpp"

#include <xxhash.h>

#include <algorithm>
#include <set>

#include "graph/line_blocks.hpp"
#include "schema/name.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

// Gives foreign ids the form of ours and joins the lines of one edge.
class Collector {
 public:
  void add(DumpLine line) {
    if (auto* document = std::get_if<std::unique_ptr<Document>>(&line.what)) {
      const std::string id = (*document)->id;
      if (!lines_.documents.emplace(id, std::pair(line.number, std::move(**document))).second)
        refuse_line(line.number, "document " + id + " is there twice");
    } else if (auto* node = std::get_if<DumpNode>(&line.what)) {
      ++lines_.node_lines;
      const std::string id = node->id;
      if (!nodes_.emplace(id, std::move(*node)).second)
        refuse_line(line.number, "node " + id + " is there twice");
    } else {
      ++lines_.edge_lines;
      edges_.push_back(std::move(std::get<DumpLine::Edge>(line.what)));
    }
  }

  DumpLines finish() {
    std::set<std::string> taken;
    for (const auto& [id, document] : lines_.documents) taken.insert(id);
    for (const auto& [id, node] : nodes_)
      if (is_id(id)) taken.insert(id);
    std::map<std::string, std::string> ours;
    for (auto& [id, node] : nodes_) {
      if (!is_id(id))
        node.id = fresh_id(node, [&](const std::string& fresh) { return taken.insert(fresh).second; });
      ours[id] = node.id;
      auto renamed = node.id;
      lines_.nodes.emplace(std::move(renamed), std::move(node));
    }
    for (auto& [key, edge] : edges_) {
      for (auto* end : {&key.from, &key.to}) {
        const auto known = ours.find(*end);
        if (known == ours.end() && !lines_.documents.contains(*end)) refuse_end(edge.line, *end);
        if (known != ours.end()) *end = known->second;
      }
      join(lines_.edges[key], std::move(edge));
    }
    return std::move(lines_);
  }

 private:
  static void join(DumpEdge& all, DumpEdge&& one) {
    if (all.line == 0) all.line = one.line;
    all.weight += one.weight;
    all.confidence = std::max(all.confidence, one.confidence);
    std::ranges::move(one.evidence, std::back_inserter(all.evidence));
  }

  DumpLines lines_;
  std::map<std::string, DumpNode> nodes_;  // by the id that they came with
  std::vector<DumpLine::Edge> edges_;
};

}  // namespace

void complete(DumpNode& node) {
  if (!is_name(node.type))
    refuse_line(node.line, "the type \"" + node.type + "\" is not of the form [a-z_]+",
                "write it in small letters");
  if (node.name.empty()) {
    if (!is_id(node.id))
      refuse_line(node.line, "the id \"" + node.id + "\" is not of the form [a-z0-9-]+",
                  "rename it, or give the node a name");
    node.name = node.id;
  }
  std::ranges::sort(node.aliases);
  const auto repeated = std::ranges::unique(node.aliases);
  node.aliases.erase(repeated.begin(), repeated.end());
  std::erase_if(node.aliases, [&](const std::string& alias) { return alias.empty() || alias == node.name; });
}

void check_relation(const std::string& relation, std::size_t line) {
  if (!is_name(relation))
    refuse_line(line, "the relation \"" + relation + "\" is not of the form [a-z_]+",
                "write it in small letters");
}

std::string fresh_id(const DumpNode& node, const std::function<bool(const std::string&)>& take) {
  auto id = schema::node_id(node.type, node.name);
  if (take(id)) return id;
  id += "-" + edge_name(XXH3_64bits(node.id.data(), node.id.size())).substr(0, 10);
  if (!take(id)) refuse_line(node.line, "no id can be made for node \"" + node.id + "\"", "rename it");
  return id;
}

void refuse_end(std::size_t line, const std::string& id) {
  refuse_line(line, "the edge names \"" + id + "\", but no line has a node of that id",
              "add a line {\"node\":{\"id\":..,\"type\":..,\"name\":..}}");
}

void refuse_line(std::size_t line, const std::string& why, const std::string& hint) {
  throw Failure({ErrorCode::malformed, "line " + std::to_string(line) + " cannot be imported: " + why,
                 hint.empty() ? "correct the line; nothing has been imported" : hint});
}

DumpLines read_lines(std::istream& in) {
  LineBlocks blocks(in);
  LineBlock block;
  Collector all;
  while (blocks.next(block)) {
    block.parse();
    for (auto& line : block.lines()) all.add(std::move(line));
  }
  return all.finish();
}

}  // namespace stemma::graph
