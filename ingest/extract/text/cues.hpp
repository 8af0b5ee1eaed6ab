// At which words the passes over a text stop. A pass that looks for something rare goes by all other words;
// what a word by itself means to it is asked once a word, not at each of its places.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "schema/words.hpp"

namespace stemma::ingest {

enum class Cue : std::uint32_t {
  title = 1 << 0,        // a title may begin here or behind it: quotation marks, "in", "entitled", "novel"
  work = 1 << 1,         // the head of a law, treaty or plan, "constitution", or the code of a document
  date = 1 << 2,         // a date may begin with it
  date_sign = 1 << 3,    // without one such word there is no date: figures, months, centuries
  meeting = 1 << 4,      // "war", "visit", "summit", "third"
  goal = 1 << 5,         // "to", "should", "which", "demands"
  claim = 1 << 6,        // says of a term or goal what it supports or needs
  help = 1 << 7,         // "help", "to": a verb of support may follow
  term = 1 << 8,         // begins a term of several words in the lists
  signed_by = 1 << 9,    // "I", "signed", a dash: the name of an author may follow
  inner_mark = 1 << 10,  // holds an apostrophe or hyphen
  respelt = 1 << 11,     // holds a hyphen or "isation": terms are compared in another spelling
  full_stop = 1 << 12,   // a sentence may end with it
  quote = 1 << 13,       // a quotation mark
  address = 1 << 14,     // an address of the web, or when it was visited, may begin with it
  aim = 1 << 15,         // an aim may begin at it or behind it: Cue::goal, -ing forms, ")" and "|"
  aim_label = 1 << 16,   // "Objective" of "Objective 2:"
  colon = 1 << 17,
  bar = 1 << 18,            // "|" between the cells of a row
  means = 1 << 19,          // "means", which may define a word
  name = 1 << 20,           // stands with a capital, or is letters and figures: a name may begin here
  other_name = 1 << 21,     // tells that one thing has two names: "formerly", "born", "established" as
  rule = 1 << 22,           // some rule of the schema needs it
  order = 1 << 23,          // may open a sentence that tells what to do: "let", "strengthen", "resolutely"
  aim_noun = 1 << 24,       // "aim", "mandate"
  letters = 1 << 25,        // stands in capitals: "ITU"
  odd_letters = 1 << 26,    // holds what names are compared without: marks, letters beyond ASCII
  byline = 1 << 27,         // the name of an author may follow: "by", "written", "author"
  short_form = 1 << 28,     // "dr", "approx": a full stop behind it ends no sentence by itself
  stand_in = 1 << 29,       // may stand for what was named before: "he", "its", "the", "commission"
  article = 1 << 30,        // behind it a head noun may stand for a name: "the", "our"
  title_article = 1U << 31  // "the", "a": with a capital it may begin a title
};

inline constexpr std::size_t kCues = 32;

class Cues {
 public:
  constexpr Cues() = default;
  constexpr Cues(std::initializer_list<Cue> cues) {
    for (const Cue cue : cues) set(cue);
  }
  static constexpr Cues of_bits(std::uint32_t bits) {
    Cues cues;
    cues.bits_ = bits;
    return cues;
  }
  constexpr void set(Cue cue, bool on = true) {
    if (on) bits_ |= static_cast<std::uint32_t>(cue);
  }
  constexpr Cues& operator|=(Cues other) {
    bits_ |= other.bits_;
    return *this;
  }
  constexpr bool has(Cue cue) const { return (bits_ & static_cast<std::uint32_t>(cue)) != 0; }
  constexpr bool has_any(Cues of) const { return (bits_ & of.bits_) != 0; }
  constexpr std::uint32_t bits() const { return bits_; }

 private:
  std::uint32_t bits_ = 0;
};

// Those of a word in lower case.
Cues cues_of(const schema::Schema& schema, const schema::Word& word, std::string_view lower);

// Those of each ASCII mark. The reference holds until those of another schema are asked for.
using MarkCues = std::array<Cues, 128>;
const MarkCues& cues_of_marks(const schema::Schema& schema);

}  // namespace stemma::ingest
