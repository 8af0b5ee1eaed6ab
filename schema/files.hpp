// The text formats of types, relations and lists (docs/schema.md), parsed with line numbers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.hpp"

namespace stemma::schema {

struct SourceFile {
  std::string name, text;
};

struct ListEntry {
  std::vector<std::string> labels;  // the first is the preferred one
  std::vector<std::string> negatives;
};
struct ListSource {
  std::string name, type;  // type: empty for a list of words
  bool exact = false;      // its words do not stand for their inflected forms
  std::string file;
  std::size_t line = 0;
  std::vector<ListEntry> entries;
};

struct Sources {
  std::vector<Type> types;
  std::vector<Relation> relations;
  std::vector<ListSource> lists;
  std::vector<SourceFile> rules;
  std::vector<Complaint> complaints;
};

// Parses .schema and .lex files and keeps .rules files; goes on after a complaint. O(bytes).
Sources parse(const std::vector<SourceFile>& files);

// The .schema, .lex and .rules files below the folder, sorted by name; names are relative to it.
Result<std::vector<SourceFile>> read_folder(const std::string& folder);

// All files as one text and back: how the built-in files travel inside the program.
std::string pack(const std::vector<SourceFile>& files);
std::vector<SourceFile> unpack(std::string_view packed);

}  // namespace stemma::schema
