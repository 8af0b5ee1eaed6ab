// The text formats of types, relations and lists (docs/schema.md), parsed with line numbers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.hpp"

namespace stemma::schema {

struct SourceFile {
  std::string name, text;
  bool own = false;  // of a user's folder, not built in
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

struct RelationSource : Relation {
  std::string file;
  std::size_t line = 0;
};

struct Sources {
  std::vector<Type> types;
  std::vector<RelationSource> relations;
  std::vector<ListSource> lists;
  std::vector<SourceFile> rules;
  struct Confidence {
    std::string what, rule;  // type or relation
    std::uint16_t value = 0, mean = 0;
  };
  std::vector<Confidence> confidences;
  std::vector<Complaint> complaints;
};

// Without the blanks at both ends of a line.
std::string_view trimmed(std::string_view line);

// Parses .schema and .lex files and keeps .rules files; goes on after a complaint. A .lists file holds heads
// of lists without their entries (those that the compiler of the word image makes). O(bytes).
Sources parse(const std::vector<SourceFile>& files);

// The .schema, .lex and .rules files below the folder, sorted by name; names are relative to it.
Result<std::vector<SourceFile>> read_folder(const std::string& folder, bool own = true);

// All files as one text and back: how the built-in files travel inside the program.
std::string pack(const std::vector<SourceFile>& files);
std::vector<SourceFile> unpack(std::string_view packed);

}  // namespace stemma::schema
