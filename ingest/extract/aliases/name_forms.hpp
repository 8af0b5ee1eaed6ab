// Names as the passes over aliases read them: cut into words, in lower case and folded, once for each
// different name of a document.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/extract/arena.hpp"
#include "ingest/extract/draft.hpp"
#include "ingest/extract/text/word_map.hpp"

namespace stemma::ingest {

struct NameForm {
  std::string_view text;
  std::string_view folded;                          // fold(text)
  std::span<const std::string_view> words, lowers;  // cut at blanks; the same in lower case
  const schema::Word* first = nullptr;  // what the schema knows of the first word; nullptr: there is none
  bool plain = false;  // ASCII letters and figures with one blank between words: each word folds to its lower
  std::size_t size() const { return words.size(); }
};

// What it returns stays as long as it does, but for what says otherwise. REQUIRES: the draft outlives it.
class NameForms {
 public:
  explicit NameForms(const Draft& draft);

  const NameForm& of(std::string_view name);
  // Of the name that the entity has now; one that was joined to another has none.
  const NameForm& of(EntityIndex e) {
    const std::string_view name = draft_.entity(e).name;
    const NameForm* const known = e < by_entity_.size() ? by_entity_[e] : nullptr;
    return known != nullptr && known->text == name ? *known : renewed(e);
  }

  // Entities of which one thing may be several, in order, those that were joined to others included; until
  // one is made. A thing is a body, an event or a work.
  enum class Group : std::uint8_t { things, places, persons };
  std::span<const EntityIndex> group(Group group);

  // What the schema knows of a word of a name.
  const schema::Word& word(std::string_view lower) const { return table_.of(lower); }
  // Schema::longest_entry at the first word, of at most so many words.
  std::optional<schema::Entry> entry(const NameForm& name, std::size_t most) const;
  std::optional<schema::Entry> entry(const NameForm& name) const { return entry(name, name.size()); }

  // fold() of words [first, last) with one blank between; until the next call.
  std::string_view folded(const NameForm& name, std::size_t first, std::size_t last);

  std::string_view keep(std::string_view text);  // a copy

 private:
  const NameForm& renewed(EntityIndex e);
  // `folded`, where it is known, must live as long; `plain` is then known as well, see fold_plain().
  const NameForm& made(std::string_view text, std::string_view folded, bool plain);

  const Draft& draft_;
  const schema::Schema& schema_;
  schema::WordTable& table_;
  Arena memory_;
  WordMap<const NameForm*> by_text_;
  std::vector<const NameForm*> by_entity_;
  std::array<std::vector<EntityIndex>, 3> groups_;
  EntityIndex grouped_ = 0;      // those before are in them
  std::string phrase_, folded_;  // scratch of folded()
};

}  // namespace stemma::ingest
