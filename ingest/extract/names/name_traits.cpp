#include "ingest/extract/names/name_traits.hpp"

#include "ingest/extract/names/name_words.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"
#include "schema/phrase_starts.hpp"

namespace stemma::ingest {
namespace {

// "Mine" is one, "Mines" is none, although the lists hold words with their plurals.
bool small_word(const NameWords& w, const schema::Word& word, std::string_view s) {
  if (!word.lists.test(w.function_words)) return false;
  if (s.size() < 5 || s.back() != 's' || word.noun_lemma != s.substr(0, s.size() - 1)) return true;
  return one_of(s, "others", "needs", "yours", "theirs", "thanks");
}

bool compass_word(std::string_view s) {
  return one_of(s, "north", "south", "east", "west", "central", "northern", "southern", "eastern", "western");
}

bool compass_part(std::string_view s) {
  for (const std::string_view c : {std::string_view("north"), std::string_view("south")})
    if (s.starts_with(c)) {
      s.remove_prefix(c.size());
      if (s.starts_with("-")) s.remove_prefix(1);
      return s.empty() || s == "ern" || compass_word(s);
    }
  return compass_word(s) || one_of(s, "upper", "lower", "outer", "inner");
}

bool spelt_in_pinyin(std::string_view s, int syllables) {
  static constexpr std::string_view kInitials[] = {"",  "b", "p", "m", "f", "d",  "t",  "n",
                                                   "l", "g", "k", "h", "j", "q",  "x",  "r",
                                                   "z", "c", "s", "y", "w", "zh", "ch", "sh"};
  static constexpr std::string_view kFinals[] = {"a",   "e",   "o",   "ai",   "ei",   "ao", "ou", "an", "en",
                                                 "ang", "eng", "er",  "ong",  "i",    "ia", "ie", "iu", "iao",
                                                 "in",  "ian", "ing", "iang", "iong", "u",  "ua", "ui", "uo",
                                                 "uai", "un",  "uan", "ue",   "uang", "ü"};
  if (s.empty()) return true;
  if (syllables == 0 || s.size() > 18) return false;
  for (const std::string_view initial : kInitials) {
    if (!s.starts_with(initial)) continue;
    const std::string_view rest = s.substr(initial.size());
    for (const std::string_view final : kFinals)
      if (rest.starts_with(final) && spelt_in_pinyin(rest.substr(final.size()), syllables - 1)) return true;
  }
  return false;
}

bool with_tone(std::string_view s) {
  for (const char* vowel : {"ā", "ē", "ī", "ō", "ū", "ǎ", "ě", "ǐ", "ǒ", "ǔ", "ǚ", "ǘ", "ǜ"})
    if (s.find(vowel) != std::string_view::npos) return true;
  return false;
}

bool begins_entry(const schema::Schema& schema, const schema::Word& word) {
  if (word.begins.none()) return false;
  for (schema::ListId list = 0; list < schema::kMostLists; ++list)
    if (word.begins.test(list) && schema.typed(list)) return true;
  return false;
}

}  // namespace

Traits<NameTrait> name_traits(const schema::Schema& schema, const schema::Word& word,
                              std::string_view lower) {
  const NameWords& w = schema::lists_of<NameWords>(schema);
  const auto in = [&](auto... lists) { return (word.lists.test(lists) || ...); };
  using enum NameTrait;
  Traits<NameTrait> traits;
  traits.set(function_word, small_word(w, word, lower));
  traits.set(name, in(w.given_names, w.surnames, w.wordnet_given_names, w.wordnet_surnames));
  traits.set(head, in(w.org_heads, w.event_heads, w.group_heads, w.place_heads));
  traits.set(demonym, in(w.wordnet_demonyms) || !schema.partner(w.demonym_country, lower).empty());
  traits.set(unknown, !word.common && !word.noun && !word.verb && !word.adjective && !word.adverb);
  traits.set(compass, compass_word(lower));
  traits.set(part, compass_part(lower));
  traits.set(entry, begins_entry(schema, word));
  traits.set(alone, schema::may_be_entry(schema, lower));
  traits.set(title, in(w.roles, w.person_titles, w.address) || word.begins.test(w.roles));
  traits.set(toned, with_tone(lower));
  traits.set(pinyin, spelt_in_pinyin(lower, 3));
  traits.set(short_pinyin, spelt_in_pinyin(lower, 2));
  traits.set(calendar, in(w.months, w.weekdays));
  traits.set(peer, in(w.peers));
  traits.set(rank, one_of(lower, "senior", "former", "current", "junior"));
  traits.set(opener, traits.has(function_word) && lower != "new" && !traits.has_any({peer, rank}));
  traits.set(headed, traits.has(head) || in(w.realms, w.work_words, w.org_first));
  traits.set(ordinal, ordinal_word(lower));
  traits.set(several, word.entry_words > 1);
  return traits;
}

}  // namespace stemma::ingest
