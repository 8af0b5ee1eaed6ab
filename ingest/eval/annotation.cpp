#include "ingest/eval/annotation.hpp"

#include <nlohmann/json.hpp>

namespace stemma::ingest {
namespace {

using nlohmann::json;

std::string text_of(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

Result<Annotation> read_annotation(std::string_view text) {
  const auto malformed = [](const std::string& what) {
    return Error{ErrorCode::malformed, what, "docs/evaluation.md shows an annotated document"};
  };
  const json whole = json::parse(text, nullptr, false);
  if (whole.is_discarded() || !whole.is_object()) return malformed("is no JSON object");
  for (const char* key : {"entities", "relations"})
    if (!whole.contains(key) || !whole[key].is_array())
      return malformed(std::string("has no array “") + key + "”");
  Annotation annotation;
  annotation.document = text_of(whole, "document");
  for (const json& e : whole["entities"]) {
    Annotation::Entity entity{text_of(e, "id"), text_of(e, "type"), {text_of(e, "name")}, "", 0};
    if (entity.id.empty() || entity.type.empty() || entity.names.front().empty())
      return malformed("entity " + std::to_string(annotation.entities.size() + 1) +
                       " lacks one of id, type and name");
    if (const auto aliases = e.find("aliases"); aliases != e.end() && aliases->is_array())
      for (const json& alias : *aliases)
        if (alias.is_string()) entity.names.push_back(alias);
    if (const auto attributes = e.find("attributes"); attributes != e.end() && attributes->is_object())
      entity.edtf = text_of(*attributes, "edtf");
    if (const auto salience = e.find("salience"); salience != e.end() && salience->is_number())
      entity.salience = *salience;
    annotation.entities.push_back(std::move(entity));
  }
  for (const json& r : whole["relations"]) {
    Annotation::Relation relation{text_of(r, "type"), text_of(r, "from"), text_of(r, "to")};
    if (relation.type.empty() || relation.from.empty() || relation.to.empty())
      return malformed("relation " + std::to_string(annotation.relations.size() + 1) +
                       " lacks one of type, from and to");
    annotation.relations.push_back(std::move(relation));
  }
  return annotation;
}

Annotation annotation_of(const graph::Fragment& fragment) {
  Annotation annotation;
  for (const graph::Entity& e : fragment.entities) {
    Annotation::Entity entity{e.id, e.type, {e.name}, "", e.salience / 1000.0};
    entity.names.insert(entity.names.end(), e.aliases.begin(), e.aliases.end());
    if (const auto edtf = e.attributes.find("edtf"); edtf != e.attributes.end() && edtf->second.size() == 1)
      entity.edtf = edtf->second.front();
    annotation.entities.push_back(std::move(entity));
  }
  const auto id = [&](graph::LocalId l) {
    return l == graph::kDocument ? std::string("DOC") : fragment.entities[l].id;
  };
  for (const graph::Statement& s : fragment.statements)
    annotation.relations.push_back({s.relation, id(s.from), id(s.to)});
  return annotation;
}

}  // namespace stemma::ingest
