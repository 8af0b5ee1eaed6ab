// Headings under which notes or references stand.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "schema/schema.hpp"

namespace stemma::ingest {

// Valid as long as the schema.
class SourceHeading {
 public:
  static constexpr std::size_t kLongest = 64;  // what is longer is none
  SourceHeading(std::string_view heading, const schema::Schema& schema);

  // "Notes", "ENDNOTES:", "Sources and Notes"
  bool opens_notes() const;
  // "References", "7. Select Bibliography", "Primary sources"
  bool opens_references() const;
  // "Books and articles", "Official documents": parts of a list that was opened before.
  bool divides_references() const;

 private:
  using Lists = std::initializer_list<schema::ListId>;
  bool any(Lists lists) const;   // a word of one of them
  bool only(Lists lists) const;  // no other words
  bool phrase(schema::ListId list) const;

  const schema::Schema& schema_;
  std::vector<std::string> words_;  // in lower case, without marks and the number of the section
};

}  // namespace stemma::ingest
