// When are two names the same name, and what is a node called outside? The one place that answers.
// All functions are pure and thread-safe; text is UTF-8, ill-formed bytes count as U+FFFD. Wraps ICU.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace stemma::schema {

// The form under which names are compared and searched: NFKC, case folded, accents of Latin letters off,
// quotes and brackets off, every dash and run of white space one space, possessive 's, closing points and
// leading the/a/an off. "The Müller–Report" -> "muller report". Empty when nothing is left.
std::string fold(std::string_view name);
void append_fold(std::string& out, std::string_view name);  // the same behind what `out` holds
// Most names are plain: letters and figures of ASCII with one blank between words and no article in front. Of
// them fold() only turns capitals into small letters. Writes that to `to`, which has room for kFoldRoom bytes
// more than the name has; false, and anything written, where the name is not plain.
bool fold_plain(std::string_view name, char* to);
inline constexpr std::size_t kFoldRoom = 16;
// The same of another name, for which fold_plain() is false: writes fold(name) at `to` and returns its size; 0
// where it is empty, or only fold() knows it.
std::size_t fold_marked(std::string_view name, char* to);

// Do the names differ in a number (an ordinal, a Roman numeral, a year) or in a compass point? Then they are
// the names of two things, however alike they look: "Second Committee" and "Third Committee", "North Korea"
// and "Korea". "World War II" and "Second World War" do not differ in this.
bool set_apart(std::string_view x, std::string_view y);

// Lower case without further folding (full Unicode), for lexicon look-ups.
std::string lower(std::string_view text);

// An apostrophe, typed or printed, in transliteration and on other keyboards: ' ’ ‘ ʼ ʻ ´ ′
bool apostrophe(char32_t c);

// The word or label with the apostrophes and hyphens that are printed inside words (’ ‘ ʼ ʻ ´ ′, ‐ ‑ –) as
// those that are typed, ' and -: the form in which words are compared.
std::string typed_marks(std::string_view text);

// The id of the node for (type, name): `type-slug`, only [a-z0-9-], at most 96 characters. A pure function of
// type and fold(name): other scripts are transliterated. Whatever the slug loses beyond spaces and
// punctuation (other scripts, symbols such as + and #, the tail of a long name) is made up for by a hash of
// the folded name at its end, so that two different folded names get the same id only by a collision of that
// 40 bit hash.
//   node_id("person", "Xi Jinping") == "person-xi-jinping"
std::string node_id(std::string_view type, std::string_view name);
// The same at `to`, which has room for kNodeIdRoom bytes; returns how many it takes. REQUIRES: folded ==
// fold(name)
std::size_t write_node_id(char* to, std::string_view type, std::string_view folded);
inline constexpr std::size_t kMostNodeId = 96, kNodeIdRoom = kMostNodeId + 16;

// [a-z0-9-] only, of at most `most` characters, without leading, trailing or doubled dashes; may be empty.
std::string slug(std::string_view text, std::size_t most);

// Number of code points in well-formed UTF-8.
std::size_t code_points(std::string_view utf8);

// The text with every ill-formed sequence replaced by U+FFFD.
std::string well_formed(std::string_view bytes);

}  // namespace stemma::schema
