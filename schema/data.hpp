// What a loaded schema consists of; for schema/ and its compiler alone.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "schema/files.hpp"
#include "schema/lexicon.hpp"
#include "schema/schema.hpp"

namespace stemma::schema {

struct List {
  std::string name, type;
  bool exact = false;
};

struct Schema::Data {
  std::vector<Type> types;
  std::vector<Relation> relations;
  std::vector<List> lists;  // by ListId
  struct NameHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
  };
  std::unordered_map<std::string, ListId, NameHash, std::equal_to<>> list_numbers;
  std::vector<SourceFile> rules, own_rules;  // as text: the built-in ones, those of the user's folder
  std::set<std::string, std::less<>> off;    // rules that make nothing
  template <class Value>
  using ByName = std::unordered_map<std::string, Value, NameHash, std::equal_to<>>;
  ByName<ByName<Measured>> confidences;  // by type or relation, by rule
  Lexicon base, overlay;
  bool overlay_files = false;
  ListSet typed;     // lists with a type
  ListSet exact;     // lists that do not hold inflected forms
  ListSet replaced;  // lists of the base that the overlay defines anew
  std::shared_ptr<const std::string> overlay_image;
  std::string version;

  // Lexicon::may_begin, of either.
  bool may_begin(std::uint32_t words) const { return base.may_begin(words) || overlay.may_begin(words); }

  ListId add_list(const std::string& name, const std::string& type,
                  bool exact = false);  // the known one of that name, if any
  void finish();
};

void add_entries(LexiconBuilder& builder, ListId id, const ListSource& list);

}  // namespace stemma::schema
