#include "ingest/extract/aliases/name_forms.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <vector>

#include "ingest/extract/relations/items.hpp"
#include "schema/name.hpp"
#include "schema/phrase_starts.hpp"
#include "schema/word_hash.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kSomeNames = 64;

// Writes the lower case of a name like NameForm::plain; false: it is none.
bool lower_plain(std::string_view name, char* to) {
  static constexpr auto kPlain = [] {
    std::array<char, 256> plain{};  // 0: not in such a name
    for (std::size_t c = 'a'; c <= 'z'; ++c) plain[c] = plain[c - 32] = static_cast<char>(c);
    for (std::size_t c = '0'; c <= '9'; ++c) plain[c] = static_cast<char>(c);
    plain[' '] = ' ';
    return plain;
  }();
  char before = ' ';
  for (const char byte : name) {
    const char c = kPlain[static_cast<unsigned char>(byte)];
    if (c == 0 || (c == ' ' && before == ' ')) return false;
    *to++ = before = c;
  }
  return before != ' ';
}

// What fold() leaves of a plain name in lower case.
std::string_view without_articles(std::string_view name) {
  for (;;) {
    if (name.starts_with("the "))
      name.remove_prefix(4);
    else if (name.starts_with("a "))
      name.remove_prefix(2);
    else if (name.starts_with("an "))
      name.remove_prefix(3);
    else
      return name;
  }
}

}  // namespace

NameForms::NameForms(const Draft& draft)
    : draft_(draft), schema_(*draft.analysis().schema), table_(*draft.analysis().words_known) {
  by_entity_.reserve(draft.entity_count());
  for (std::vector<EntityIndex>& group : groups_) group.reserve(kSomeNames);
}

const NameForm& NameForms::of(std::string_view name) {
  const NameForm* fresh = nullptr;
  const NameForm*& known = by_text_.of(name, [&](std::string_view text) {
    fresh = &made(text, {}, false);
    return fresh->text;
  });
  if (known == nullptr) known = fresh;
  return *known;
}

const NameForm& NameForms::renewed(EntityIndex e) {
  if (e >= by_entity_.size()) by_entity_.resize(draft_.entity_count());
  const DraftEntity& entity = draft_.entity(e);
  return *(by_entity_[e] = &made(entity.name, entity.folded, entity.plain));
}

std::span<const EntityIndex> NameForms::group(Group group) {
  for (const auto count = static_cast<EntityIndex>(draft_.entity_count()); grouped_ < count; ++grouped_) {
    const char kind = kind_of(draft_.entity(grouped_).type);
    if (kind == 0 || kind == 'd') continue;
    const Group its = kind == 'l' ? Group::places : kind == 'p' ? Group::persons : Group::things;
    groups_[static_cast<std::size_t>(its)].push_back(grouped_);
  }
  return groups_[static_cast<std::size_t>(group)];
}

std::optional<schema::Entry> NameForms::entry(const NameForm& name, std::size_t most) const {
  if (name.words.empty()) return std::nullopt;
  const schema::Word& first = *name.first;
  most = std::min({most, name.size(), std::size_t{first.entry_words}});
  if (most > 1 && !schema::may_begin_phrase(schema_, first.hash, schema::word_hash(name.lowers[1]))) most = 1;
  if (most == 1) return entry_alone(schema_, table_, name.words[0], name.lowers[0], first);
  return most == 0 ? std::nullopt
                   : schema_.longest_entry(name.words.first(most), name.lowers.first(most), first);
}

std::string_view NameForms::folded(const NameForm& name, std::size_t first, std::size_t last) {
  if (name.plain) {
    const char* const begin = name.lowers[first].data();
    const std::string_view& end = name.lowers[last - 1];
    return without_articles({begin, static_cast<std::size_t>(end.data() + end.size() - begin)});
  }
  phrase_.clear();
  for (std::size_t i = first; i < last; ++i) phrase_.append(i > first ? " " : "").append(name.words[i]);
  folded_.clear();
  schema::append_fold(folded_, phrase_);
  return folded_;
}

const NameForm& NameForms::made(std::string_view text, std::string_view folded, bool plain) {
  // In one piece: the form, the letters, the same in lower case, its words, and these in lower case.
  const std::size_t most = text.size() / 2 + 1, letters = (2 * text.size() + 7) / 8 * 8;
  char* const piece = memory_.room(sizeof(NameForm) + letters + 2 * most * sizeof(std::string_view));
  NameForm& name = *new (piece) NameForm;
  char* const copy = piece + sizeof(NameForm);
  auto* const words = reinterpret_cast<std::string_view*>(copy + letters);
  text.copy(copy, text.size());
  name.text = {copy, text.size()};
  name.plain = plain || lower_plain(name.text, copy + text.size());
  const char* const lower = plain ? folded.data() : copy + text.size();
  std::size_t count = 0;
  for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end + 1) {
    end = std::min(name.text.find(' ', begin), text.size());
    if (end > begin) new (&words[count++]) std::string_view(copy + begin, end - begin);
  }
  auto* const lowers = words + count;
  memory_.take(sizeof(NameForm) + letters + 2 * count * sizeof(std::string_view));
  for (std::size_t k = 0; k < count; ++k)
    new (&lowers[k])
        std::string_view(name.plain ? std::string_view(lower + (words[k].data() - copy), words[k].size())
                                    : keep(schema::lower(words[k])));
  name.words = {words, count};
  name.lowers = {lowers, count};
  if (count > 0) name.first = &word(lowers[0]);
  if (!folded.empty())
    name.folded = folded;
  else
    name.folded = name.plain ? without_articles({lower, text.size()}) : keep(schema::fold(name.text));
  return name;
}

std::string_view NameForms::keep(std::string_view text) {
  char* const kept = memory_.room(text.size());
  memory_.take(text.size());
  text.copy(kept, text.size());
  return {kept, text.size()};
}

}  // namespace stemma::ingest
