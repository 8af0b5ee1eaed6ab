#include "ingest/extract/works/source_headings.hpp"

#include <algorithm>

#include "schema/lists_of.hpp"
#include "schema/words.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kMostTitleWords = 6;

struct HeadingLists {
  explicit HeadingLists(const schema::Schema& s)
      : notes(s.list("notes_headings")),
        references(s.list("reference_headings")),
        readings(s.list("reading_headings")),
        qualities(s.list("reference_qualities")),
        parts(s.list("reference_parts")) {
    for (const schema::ListId list : {notes, references, readings, qualities, parts}) any.set(list);
  }
  bool begin_with(const schema::Word& word) const { return word.lists.meets(any) || word.begins.meets(any); }
  schema::ListId notes, references, readings, qualities, parts;
  schema::ListSet any;
};

const HeadingLists& lists_of_headings(const schema::Schema& s) { return schema::lists_of<HeadingLists>(s); }

// Empty for what is too long, or begins with another word.
std::vector<std::string> words_of(std::string_view heading, const schema::Schema& schema) {
  std::vector<std::string> words;
  if (heading.empty() || heading.size() > SourceHeading::kLongest) return words;
  std::string word;
  for (std::size_t i = 0; i <= heading.size(); ++i) {
    const char c = i < heading.size() ? heading[i] : ' ', small = static_cast<char>(c | 0x20);
    if ((small >= 'a' && small <= 'z') || c == '-') {
      word += c == '-' ? c : small;
    } else if (!word.empty()) {
      if (words.empty() &&
          !lists_of_headings(schema).begin_with(schema::WordTable::of_thread(schema)->of(word)))
        return words;
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (words.size() > kMostTitleWords) words.clear();
  return words;
}

}  // namespace

SourceHeading::SourceHeading(std::string_view heading, const schema::Schema& schema)
    : schema_(schema), words_(words_of(heading, schema)) {}

bool SourceHeading::any(Lists lists) const {
  return std::ranges::any_of(words_, [&](const std::string& w) {
    return std::ranges::any_of(lists, [&](schema::ListId list) { return schema_.in(list, w); });
  });
}

bool SourceHeading::only(Lists lists) const {
  return !words_.empty() && std::ranges::all_of(words_, [&](const std::string& w) {
    return w == "and" || std::ranges::any_of(lists, [&](schema::ListId list) { return schema_.in(list, w); });
  });
}

bool SourceHeading::phrase(schema::ListId list) const {
  const std::vector<std::string_view> words(words_.begin(), words_.end());
  return words.size() > 1 && schema_.longest_phrase(list, words) == words.size();
}

bool SourceHeading::opens_notes() const {
  if (words_.empty()) return false;
  const HeadingLists& l = lists_of_headings(schema_);
  return only({l.notes, l.references}) && any({l.notes});
}

bool SourceHeading::opens_references() const {
  if (words_.empty()) return false;
  const HeadingLists& l = lists_of_headings(schema_);
  if (phrase(l.references)) return true;
  if (!only({l.references, l.readings, l.qualities})) return false;
  return any({l.references}) || (words_.size() > 1 && any({l.readings}));
}

bool SourceHeading::divides_references() const {
  const HeadingLists& l = lists_of_headings(schema_);
  return only({l.references, l.readings, l.qualities, l.parts});
}

}  // namespace stemma::ingest
