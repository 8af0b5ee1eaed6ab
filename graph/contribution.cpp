#include <algorithm>
#include <charconv>

#include "graph/assemble.hpp"

namespace stemma::graph {
namespace {

NodeShare share_of(const std::string& type, const std::string& name, const std::vector<std::string>& aliases,
                   const Attributes& attributes) {
  NodeShare share;
  share.documents = 1;
  share.types[type] = 1;
  share.names[name] = 1;
  for (const auto& alias : aliases) share.aliases[alias] = 1;
  for (const auto& [key, values] : attributes)
    for (const auto& value : values) share.attributes[key][value] = 1;
  return share;
}

// One piece of evidence for each sentence that names the entity, with the rule of the surest mention in it.
std::vector<Evidence> sentences_of(const std::string& document, const Entity& entity) {
  std::map<Span, Evidence> sentences;
  for (const auto& mention : entity.mentions) {
    auto& evidence = sentences[mention.sentence];
    if (evidence.mentions.empty() || mention.confidence > evidence.confidence) {
      evidence.rule = mention.rule;
      evidence.confidence = mention.confidence;
    }
    evidence.document = document;
    evidence.span = mention.sentence;
    evidence.mentions.push_back(mention.span);
  }
  std::vector<Evidence> all;
  for (auto& [sentence, evidence] : sentences) all.push_back(std::move(evidence));
  return all;
}

Evidence evidence_of(const std::string& document, const Statement& statement) {
  Evidence evidence{
      document, statement.evidence, statement.rule, statement.confidence, 1000, statement.attributes, {}};
  const auto weight = evidence.attributes.find(kWeight);
  if (weight == evidence.attributes.end()) return evidence;
  const auto& digits = weight->second.front();
  std::from_chars(digits.data(), digits.data() + digits.size(), evidence.weight);
  evidence.attributes.erase(weight);
  return evidence;
}

}  // namespace

EdgeId edge_id(const EdgeKey& key) { return edge_id(key.from, key.relation, key.to); }

Contribution contribution(const Document& document, const Fragment& fragment) {
  Contribution all;
  const bool imported = document.format == kImportFormat;
  if (!imported) all.nodes[document.id].add(share_of("document", document.title, {}, document.attributes));
  for (const auto& entity : fragment.entities) {
    all.nodes[entity.id].add(share_of(entity.type, entity.name, entity.aliases, entity.attributes));
    if (!imported && !entity.mentions.empty())
      all.edges[{document.id, "mentions", entity.id}] = sentences_of(document.id, entity);
  }
  const auto id_of = [&](LocalId id) { return id == kDocument ? document.id : fragment.entities[id].id; };
  for (const auto& statement : fragment.statements)
    all.edges[{id_of(statement.from), statement.relation, id_of(statement.to)}].push_back(
        evidence_of(document.id, statement));
  for (auto& [key, evidence] : all.edges) std::ranges::sort(evidence);
  return all;
}

}  // namespace stemma::graph
