#include "ingest/extract/name_forms.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <vector>

#include "ingest/extract/items.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kSomeBytes = 1 << 13, kSomeNames = 64;

// Of each byte its lower case; 0: none that a word of a plain name has.
constexpr auto kPlain = [] {
  std::array<char, 256> to{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) to[c] = to[c - 32] = static_cast<char>(c);
  for (std::size_t c = '0'; c <= '9'; ++c) to[c] = static_cast<char>(c);
  return to;
}();

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
    : draft_(draft),
      schema_(*draft.analysis().schema),
      table_(*draft.analysis().words_known),
      memory_(kSomeBytes) {
  by_entity_.reserve(draft.entity_count());
  for (std::vector<EntityIndex>& group : groups_) group.reserve(kSomeNames);
}

const NameForm& NameForms::of(std::string_view name) {
  const NameForm* fresh = nullptr;
  const NameForm*& known = by_text_.of(name, [&](std::string_view text) {
    fresh = &made(text, {});
    return fresh->text;
  });
  if (known == nullptr) known = fresh;
  return *known;
}

const NameForm& NameForms::renewed(EntityIndex e) {
  if (e >= by_entity_.size()) by_entity_.resize(draft_.entity_count());
  const DraftEntity& entity = draft_.entity(e);
  return *(by_entity_[e] = &made(entity.name, entity.folded));
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

std::optional<schema::Entry> NameForms::entry(const NameForm& name) const {
  if (name.words.empty()) return std::nullopt;
  if (name.size() == 1) return entry_alone(schema_, table_, name.words[0], name.lowers[0], *name.first);
  return schema_.longest_entry(name.words, name.lowers, *name.first);
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

const NameForm& NameForms::made(std::string_view text, std::string_view folded) {
  // In one piece: the form, its words, the same in lower case, and the letters of both.
  std::size_t most = 1;
  for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) ++most;
  const std::size_t views = 2 * most * sizeof(std::string_view);
  char* const piece =
      static_cast<char*>(memory_.allocate(sizeof(NameForm) + views + 2 * text.size(), alignof(NameForm)));
  NameForm& name = *new (piece) NameForm;
  auto* const words = new (piece + sizeof(NameForm)) std::string_view[2 * most];
  auto* const lowers = words + most;
  char* const lower = piece + sizeof(NameForm) + views;
  char* const copy = lower + text.size();
  std::copy(text.begin(), text.end(), copy);
  const std::string_view kept(copy, text.size());
  std::size_t count = 0;
  bool plain = true;
  for (std::size_t begin = 0, i = 0; begin <= kept.size(); begin = ++i) {
    for (; i < kept.size() && kept[i] != ' '; ++i) {
      const char c = kPlain[static_cast<unsigned char>(kept[i])];
      plain &= c != 0;
      lower[i] = c;
    }
    if (i < kept.size()) lower[i] = ' ';
    plain &= i > begin;
    if (i == begin) continue;
    words[count] = kept.substr(begin, i - begin);
    lowers[count++] = {lower + begin, i - begin};
  }
  if (!plain)
    for (std::size_t k = 0; k < count; ++k) lowers[k] = keep(schema::lower(words[k]));
  name.text = kept;
  name.plain = plain;
  name.words = {words, count};
  name.lowers = {lowers, count};
  if (count > 0) name.first = &word(lowers[0]);
  if (!folded.empty())
    name.folded = folded;
  else
    name.folded = name.plain ? without_articles({lower, kept.size()}) : keep(schema::fold(kept));
  return name;
}

std::string_view NameForms::keep(std::string_view text) {
  char* const kept = static_cast<char*>(memory_.allocate(text.size(), 1));
  std::copy(text.begin(), text.end(), kept);
  return {kept, text.size()};
}

}  // namespace stemma::ingest
