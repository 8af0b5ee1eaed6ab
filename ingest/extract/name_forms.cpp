#include "ingest/extract/name_forms.hpp"

#include <algorithm>
#include <array>
#include <new>

#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

constexpr std::size_t kSomeBytes = 1 << 13, kSomeNames = 64;

// Of each byte its lower case; 0: none that a plain name has.
constexpr auto kPlain = [] {
  std::array<char, 256> to{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) to[c] = to[c - 32] = static_cast<char>(c);
  for (std::size_t c = '0'; c <= '9'; ++c) to[c] = static_cast<char>(c);
  to[' '] = ' ';
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
  by_text_.reserve(kSomeNames);
}

const NameForm& NameForms::of(std::string_view name, std::string_view folded) {
  std::string_view kept;
  const NameForm*& known = by_text_.of(name, [&](std::string_view text) { return kept = keep(text); });
  if (known == nullptr)
    known = new (memory_.allocate(sizeof(NameForm), alignof(NameForm))) NameForm(made(kept, folded));
  return *known;
}

const NameForm& NameForms::of(EntityIndex e) {
  if (e >= by_entity_.size()) by_entity_.resize(draft_.entity_count());
  const NameForm*& known = by_entity_[e];
  const std::string_view name = draft_.entity(e).name;
  if (known == nullptr || known->text != name) known = &of(name, draft_.entity(e).folded);
  return *known;
}

std::optional<schema::Entry> NameForms::entry(const NameForm& name) const {
  if (name.words.empty()) return std::nullopt;
  return schema_.longest_entry(name.words, name.lowers, word(name.lowers[0]));
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

NameForm NameForms::made(std::string_view kept, std::string_view folded) {
  NameForm name;
  name.text = kept;
  name.plain = !kept.empty();
  char* const lower = room(kept.size());
  std::size_t blanks = 0;
  char before = ' ';
  for (std::size_t i = 0; i < kept.size(); ++i) {
    const char c = kPlain[static_cast<unsigned char>(kept[i])];
    if (c <= ' ') {
      name.plain = name.plain && c == ' ' && before != ' ';
      blanks += c == ' ';
    }
    lower[i] = before = c;
  }
  name.plain = name.plain && before != ' ';
  const std::span<std::string_view> words = views(blanks + 1), lowers = views(blanks + 1);
  std::size_t count = 0;
  for (std::size_t at = 0; at < kept.size();) {
    std::size_t end = at;
    while (end < kept.size() && kept[end] != ' ') ++end;
    if (end > at) {
      words[count] = kept.substr(at, end - at);
      lowers[count] = name.plain ? std::string_view(lower + at, end - at) : keep(schema::lower(words[count]));
      ++count;
    }
    at = end + 1;
  }
  name.words = words.first(count);
  name.lowers = lowers.first(count);
  if (!folded.empty())
    name.folded = folded;
  else
    name.folded = name.plain ? without_articles({lower, kept.size()}) : keep(schema::fold(kept));
  return name;
}

std::span<std::string_view> NameForms::views(std::size_t count) {
  void* const where = memory_.allocate(count * sizeof(std::string_view), alignof(std::string_view));
  return {new (where) std::string_view[count], count};
}

std::string_view NameForms::keep(std::string_view text) {
  char* const kept = room(text.size());
  std::copy(text.begin(), text.end(), kept);
  return {kept, text.size()};
}

}  // namespace stemma::ingest
