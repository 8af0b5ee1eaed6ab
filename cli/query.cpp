// The commands that ask: search, show, neighbors, path, proposals, analyse, stats.
#include <algorithm>
#include <map>

#include "api/json.hpp"
#include "cli/terminal.hpp"
#include "graph/proposals.hpp"
#include "schema/name.hpp"

namespace stemma::cli {
namespace {

void print_json(const std::string& json) { std::printf("%s\n", json.c_str()); }

std::string count(std::uint64_t n) { return std::to_string(n); }

const char* how_name(graph::SearchHit::How how) {
  switch (how) {
    case graph::SearchHit::How::exact:
      return "";
    case graph::SearchHit::How::prefix:
      return "prefix";
    case graph::SearchHit::How::word:
      return "word";
    case graph::SearchHit::How::typo:
      return "similar";
  }
  return "";
}

void print_evidence(const graph::EvidenceView& e, std::size_t indent) {
  const std::size_t width = terminal_width(stdout);
  if (!e.text.empty()) std::fputs(wrapped("“" + e.text + "”", indent, width).c_str(), stdout);
  const std::string where = e.document.empty() ? "(imported)"
                                               : e.document + " " + count(e.start) + "-" + count(e.end) +
                                                     (e.page.empty() ? "" : ", page " + e.page);
  std::printf("%*s%s · %s · %s\n", static_cast<int>(indent), "", where.c_str(), e.rule.c_str(),
              number(e.confidence, 2).c_str());
}

// The sentence in quotation marks, what was found between ‹ and ›.
std::string marked(const graph::TextSentence& sentence) {
  std::string out = "“";
  std::uint64_t at = 0;
  auto mark = sentence.marks.begin();
  for (const char c : sentence.text) {
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
      if (mark != sentence.marks.end() && at == mark->end) out += "›", ++mark;
      if (mark != sentence.marks.end() && at == mark->start) out += "‹";
      ++at;
    }
    out += c;
  }
  if (mark != sentence.marks.end()) out += "›";
  return out + "”";
}

// The edges of a graph as lines with names, each with its first sentences.
void print_edges(const graph::Snapshot& snapshot, const graph::Graph& graph, std::size_t sentences) {
  std::map<std::string, const graph::NodeView*> names;
  for (const graph::NodeView& node : graph.nodes) names[node.id] = &node;
  const auto name = [&](const std::string& id) { return names.count(id) != 0 ? names[id]->name : id; };
  for (const graph::EdgeView& edge : graph.edges) {
    std::printf("%s", wrapped(name(edge.from) + " —" + edge.relation + "→ " + name(edge.to), 0,
                              terminal_width(stdout))
                          .c_str());
    const std::string weight = number(edge.weight, 0);
    std::printf("    edge %s · said %s · confidence %s\n", edge.id.c_str(),
                weight == "1" ? "once" : (weight + " times").c_str(), number(edge.confidence, 2).c_str());
    for (const graph::EvidenceView& e : snapshot.evidence(edge.id, sentences).value()) print_evidence(e, 4);
  }
}

void print_omitted(const graph::Graph& graph) {
  if (graph.omitted_total == 0) return;
  std::printf("\n%llu more edges were left out by the limits:\n",
              static_cast<unsigned long long>(graph.omitted_total));
  std::size_t lines = 0;
  for (const auto& omitted : graph.omitted) {
    if (++lines > 8) break;
    std::printf("  %s  %s %s  +%llu\n", omitted.node.c_str(),
                omitted.direction == graph::Direction::in ? "in" : "out", omitted.relation.c_str(),
                static_cast<unsigned long long>(omitted.count));
  }
  std::printf("  (--per-node and --limit show more)\n");
}

void print_node(const graph::NodeView& node) {
  const std::size_t width = terminal_width(stdout);
  std::printf("%s\n", node.name.c_str());
  std::printf("  %s · %s · %llu edges\n", node.type.c_str(), node.id.c_str(),
              static_cast<unsigned long long>(node.degree));
  if (!node.aliases.empty()) {
    std::string aliases = "also: ";
    for (std::size_t i = 0; i < node.aliases.size(); ++i) aliases += (i > 0 ? "; " : "") + node.aliases[i];
    std::fputs(wrapped(aliases, 2, width).c_str(), stdout);
  }
  for (const auto& [key, values] : node.attributes) {
    std::string line = key + ": ";
    for (std::size_t i = 0; i < values.size(); ++i) line += (i > 0 ? "; " : "") + values[i];
    std::fputs(wrapped(line, 2, width).c_str(), stdout);
  }
}

bool is_edge_id(const std::string& id) {
  return id.size() == 16 && id.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

int search(const Common& common, const graph::SearchQuery& query) {
  const graph::Store store = open_store(common);
  const auto hits = store.snapshot().search(query);
  if (!hits) return fail(hits.error());
  if (common.json) {
    print_json(api::search_json(*hits));
    return 0;
  }
  if (hits->empty()) {
    std::printf("nothing found for “%s”; try fewer letters, or `stemma stats` to see what is there\n",
                query.text.c_str());
    return 0;
  }
  Table table({"name", "type", "edges", "match", "id"});
  for (const graph::SearchHit& hit : *hits) {
    const bool alias = schema::fold(hit.matched) != schema::fold(hit.node.name);
    std::string match = how_name(hit.how);
    if (alias) match += (match.empty() ? "" : " ") + std::string("as ") + hit.matched;
    table.add({hit.node.name, hit.node.type, count(hit.node.degree), match, hit.node.id});
  }
  table.print();
  return 0;
}

int search_texts(const Common& common, const graph::TextQuery& query) {
  const graph::Store store = open_store(common);
  const auto found = store.snapshot().search_texts(query);
  if (!found) return fail(found.error());
  if (common.json) {
    std::string json;
    api::write_text_answer(json, *found);
    print_json(json);
    return 0;
  }
  if (found->total == 0) {
    std::printf("nothing found for %s; fewer words find more, word* finds all that begin with it\n",
                query.text.c_str());
    return 0;
  }
  const std::size_t width = terminal_width(stdout);
  for (const graph::TextHit& hit : found->hits) {
    std::printf("%s\n", hit.document_title.c_str());
    std::printf("  %s%ssentences found: %s\n", hit.document.c_str(), hit.document.empty() ? "" : " · ",
                count(hit.found).c_str());
    for (const graph::TextSentence& sentence : hit.sentences)
      std::fputs(wrapped(marked(sentence) + " " + count(sentence.start) + "-" + count(sentence.end), 4, width)
                     .c_str(),
                 stdout);
  }
  std::printf("\n%s of %s documents", count(found->hits.size()).c_str(), count(found->total).c_str());
  const std::size_t end = query.offset + found->hits.size();
  if (end < found->total) std::printf("; --offset %zu shows the next", end);
  std::printf("\n");
  std::string named;
  for (const graph::TextFacets::Type& type : found->facets.types)
    named += (named.empty() ? "sentences that name: " : ", ") + type.type + " " + count(type.sentences);
  if (!named.empty()) std::fputs(wrapped(named, 2, width).c_str(), stdout);
  return 0;
}

int show(const Common& common, const std::string& id, std::size_t sentences) {
  const graph::Store store = open_store(common);
  const graph::Snapshot snapshot = store.snapshot();
  if (is_edge_id(id)) {
    const auto edge = snapshot.edge(id);
    if (!edge) return fail(edge.error());
    const auto evidence = snapshot.evidence(id).value();
    if (common.json) {
      print_json(api::evidence_json(*edge, evidence));
      return 0;
    }
    std::printf("%s —%s→ %s\n", edge->from.c_str(), edge->relation.c_str(), edge->to.c_str());
    for (const graph::EvidenceView& e : evidence) print_evidence(e, 2);
    return 0;
  }
  const auto node = snapshot.node(id);
  if (!node) return fail(node.error());
  if (common.json) {
    print_json(api::node_json(*node));
    return 0;
  }
  print_node(*node);
  graph::NeighborhoodQuery query;
  query.node = id;
  query.per_node = query.limit = 30;
  const auto graph = snapshot.neighborhood(query);
  if (!graph) return fail(graph.error());
  graph::Graph own = *graph;
  std::erase_if(own.edges, [&](const graph::EdgeView& e) { return e.from != id && e.to != id; });
  std::printf("\n");
  print_edges(snapshot, own, sentences);
  print_omitted(own);
  return 0;
}

int neighbors(const Common& common, const graph::NeighborhoodQuery& query, std::size_t sentences) {
  const graph::Store store = open_store(common);
  const graph::Snapshot snapshot = store.snapshot();
  const auto graph = snapshot.neighborhood(query);
  if (!graph) return fail(graph.error());
  if (common.json) {
    print_json(api::graph_json(*graph));
    return 0;
  }
  Table table({"name", "type", "edges", "id"});
  for (const graph::NodeView& node : graph->nodes)
    table.add({node.name, node.type, count(node.degree), node.id});
  table.print();
  std::printf("\n");
  print_edges(snapshot, *graph, sentences);
  print_omitted(*graph);
  return 0;
}

int path(const Common& common, const graph::PathQuery& query) {
  const graph::Store store = open_store(common);
  const auto paths = store.snapshot().paths(query);
  if (!paths) return fail(paths.error());
  if (common.json) {
    print_json(api::paths_json(*paths));
    return 0;
  }
  if (paths->empty())
    std::printf("no path of at most %zu hops; try --max-hops %zu\n", query.max_hops,
                std::min<std::size_t>(10, query.max_hops + 2));
  for (std::size_t i = 0; i < paths->size(); ++i) {
    const graph::Path& p = (*paths)[i];
    std::printf("%s%zu. %s\n", i > 0 ? "\n" : "", i + 1, p.nodes.front().name.c_str());
    for (std::size_t h = 0; h < p.hops.size(); ++h) {
      const graph::Path::Hop& hop = p.hops[h];
      std::printf("   %s%s%s %s\n", hop.forward ? "—" : "←", hop.edge.relation.c_str(),
                  hop.forward ? "→" : "—", p.nodes[h + 1].name.c_str());
      print_evidence(hop.evidence, 6);
    }
  }
  return 0;
}

int proposals(const Common& common) {
  const graph::Store store = open_store(common);
  const auto found = graph::proposals(store.snapshot(), *load_schema(common));
  if (!found) return fail(found.error());
  if (common.json) {
    print_json(api::proposals_json(*found, found->size()));
    return 0;
  }
  if (found->empty()) {
    std::printf("no two nodes look like one thing\n");
    return 0;
  }
  Table table({"one", "other", "because", "ids"});
  for (const graph::Proposal& p : *found)
    table.add({p.one_name, p.other_name, p.reason, p.one + " " + p.other});
  table.print();
  return 0;
}

int analyse(const Common& common, const AnalyseArguments& arguments) {
  const graph::Store store = open_store(common);
  auto analysis = store.snapshot().analysis(arguments.samples);
  if (!analysis) return fail(analysis.error());
  auto& nodes = analysis->nodes;
  if (!arguments.type.empty())
    std::erase_if(nodes, [&](const graph::Analysis::Node& one) { return one.node.type != arguments.type; });
  const auto measure = [&](const graph::Analysis::Node& one) {
    if (arguments.by == "degree") return static_cast<double>(one.node.degree);
    if (arguments.by == "core") return static_cast<double>(one.core);
    return arguments.by == "betweenness" ? one.betweenness : one.node.rank;
  };
  std::ranges::stable_sort(nodes, std::ranges::greater{}, measure);
  if (nodes.size() > arguments.limit) nodes.resize(arguments.limit);
  if (common.json) {
    print_json(api::analysis_json(*analysis));
    return 0;
  }
  std::printf("%llu components, the largest of %llu nodes; %llu communities, modularity %s\n\n",
              static_cast<unsigned long long>(analysis->components),
              static_cast<unsigned long long>(analysis->largest_component),
              static_cast<unsigned long long>(analysis->communities),
              number(analysis->modularity, 3).c_str());
  Table table({"name", "type", "degree", "rank", "core", "community", "betweenness", "id"});
  for (const auto& one : nodes)
    table.add({one.node.name, one.node.type, count(one.node.degree), number(one.node.rank, 6),
               count(one.core), count(one.community), number(one.betweenness, 6), one.node.id});
  table.print();
  return 0;
}

int stats(const Common& common) {
  const graph::Store store = open_store(common);
  const auto s = store.snapshot().statistics();
  if (!s) return fail(s.error());
  if (common.json) {
    print_json(api::statistics_json(*s));
    return 0;
  }
  std::printf("store %s, format %u, %s MB on disk, %llu commits\n", s->uuid.c_str(), s->format_version,
              number(static_cast<double>(s->store_bytes) / 1e6, 1).c_str(),
              static_cast<unsigned long long>(s->generation));
  std::printf("%llu documents, %llu nodes, %llu edges, %llu pieces of evidence\n\n",
              static_cast<unsigned long long>(s->documents), static_cast<unsigned long long>(s->nodes),
              static_cast<unsigned long long>(s->edges), static_cast<unsigned long long>(s->evidence));
  Table table({"type", "nodes", "relation", "edges"});
  for (std::size_t i = 0; i < std::max(s->types.size(), s->relations.size()); ++i) {
    std::vector<std::string> row(4);
    if (i < s->types.size()) row[0] = s->types[i].name, row[1] = count(s->types[i].count);
    if (i < s->relations.size()) row[2] = s->relations[i].name, row[3] = count(s->relations[i].count);
    table.add(row);
  }
  table.print();
  return 0;
}

}  // namespace stemma::cli
