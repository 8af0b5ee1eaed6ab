// What extraction makes of a text, as lines that a test can read: "person: Ann Berg", "Ann Berg
// -affiliated_with-> Lund University".
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "ingest/extract/extract.hpp"

namespace stemma::ingest {

class Extracted {
 public:
  explicit Extracted(const std::string& text)
      : reading_(*read("test.txt", text)), extraction_(extract(reading_, schema::Schema::built_in())) {}

  bool has(const std::string& type, const std::string& name) const {
    for (const auto& e : extraction_.fragment.entities)
      if (e.type == type &&
          (e.name == name || std::find(e.aliases.begin(), e.aliases.end(), name) != e.aliases.end()))
        return true;
    return false;
  }
  bool same(const std::string& type, const std::string& x, const std::string& y) const {
    for (const auto& e : extraction_.fragment.entities) {
      const auto named = [&](const std::string& name) {
        return e.name == name || std::find(e.aliases.begin(), e.aliases.end(), name) != e.aliases.end();
      };
      if (e.type == type && named(x) && named(y)) return true;
    }
    return false;
  }
  // 0 for none.
  int salience(const std::string& type, const std::string& name) const {
    for (const auto& e : extraction_.fragment.entities)
      if (e.type == type &&
          (e.name == name || std::find(e.aliases.begin(), e.aliases.end(), name) != e.aliases.end()))
        return e.salience;
    return 0;
  }
  // The first value; empty for none.
  std::string attribute(const std::string& type, const std::string& name, const std::string& key) const {
    for (const auto& e : extraction_.fragment.entities)
      if (e.type == type &&
          (e.name == name || std::find(e.aliases.begin(), e.aliases.end(), name) != e.aliases.end()))
        return e.attributes.contains(key) ? e.attributes.at(key).front() : "";
    return "";
  }
  std::string edtf(const std::string& name) const {
    for (const auto& e : extraction_.fragment.entities)
      if (e.type == "date" &&
          (e.name == name || std::find(e.aliases.begin(), e.aliases.end(), name) != e.aliases.end()))
        return e.attributes.contains("edtf") ? e.attributes.at("edtf").front() : "";
    return "";
  }
  bool says(const std::string& from, const std::string& relation, const std::string& to) const {
    const auto& entities = extraction_.fragment.entities;
    const auto named = [&](graph::LocalId id, const std::string& name) {
      if (id == graph::kDocument) return name == "DOC";
      return entities[id].name == name || std::find(entities[id].aliases.begin(), entities[id].aliases.end(),
                                                    name) != entities[id].aliases.end();
    };
    for (const auto& s : extraction_.fragment.statements)
      if (s.relation == relation && named(s.from, from) && named(s.to, to)) return true;
    return false;
  }
  std::size_t count(const std::string& type) const {
    return static_cast<std::size_t>(std::count_if(extraction_.fragment.entities.begin(),
                                                  extraction_.fragment.entities.end(),
                                                  [&](const auto& e) { return e.type == type; }));
  }

 private:
  Reading reading_;
  Extraction extraction_;
};

}  // namespace stemma::ingest
