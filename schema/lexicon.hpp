// The word image: word classes, list memberships and typed phrases in flat hash tables that are used where
// they lie (inside the program, or in memory for a user's folder). Little-endian; built by LexiconBuilder.
//
//   header | words: Slot[] | word records | phrases: Slot[] | phrase records | list sets | fronts | strings
//
// A slot table is open addressing with linear probing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "schema/schema.hpp"
#include "schema/word_hash.hpp"

namespace stemma::schema {

struct LexiconHeader {
  static constexpr std::uint32_t kMagic = 0x584D5453;  // "STMX"
  static constexpr std::uint32_t kVersion = 6;
  static constexpr std::uint32_t kFronts = 1 << 14;  // times 64 bits
  std::uint32_t magic = kMagic, version = kVersion;
  std::uint32_t word_slots = 0, words = 0, phrase_slots = 0, phrases = 0, sets = 0,
                strings = 0;  // counts; strings in bytes
};

// A place in a slot table: record number + 1, and behind it bits of the key's hash, so that few other records
// are looked at. 0 is empty.
struct Slot {
  static constexpr std::uint32_t kNumbers = 1 << 24;  // so many records have a place
  static std::uint32_t of(std::uint32_t record, std::uint32_t hash) {
    return (record + 1) | (hash & ~(kNumbers - 1));
  }
  static std::uint32_t record(std::uint32_t slot) { return (slot & (kNumbers - 1)) - 1; }
  static bool may_be(std::uint32_t slot, std::uint32_t hash) { return (slot ^ hash) < kNumbers; }
};

struct StringRef {
  std::uint32_t at = 0, size = 0;
};

struct WordRecord {
  StringRef text;
  StringRef irregular_verb, irregular_noun;  // lemma of an irregular form ("went", "children")
  std::uint32_t set = 0;                     // list set number
  std::uint32_t begins = 0;  // list set number: lists with a phrase that starts with this word
  std::uint32_t frequency = 0;
  std::uint8_t classes = 0;  // 1 noun, 2 verb, 4 adjective, 8 adverb, 16 common, 32 relational
  std::uint8_t verb_share = 0, noun_share = 0;
  std::uint8_t verb_form = 0;       // of an irregular form
  std::uint8_t longest_phrase = 0;  // words of the longest phrase that starts with this word
  std::uint8_t written = 0;         // see Word::written
  std::uint8_t unused[2] = {};
};

struct PhraseRecord {
  StringRef key;        // words in lower case, one space between
  StringRef exact;      // as written, where case matters; empty: any case
  StringRef preferred;  // empty: itself
  std::uint16_t list = 0;
  std::uint8_t negative = 0;
  std::uint8_t words = 0;
};

// The joined_hash of a key's words.
std::uint32_t phrase_hash(std::string_view key);

class Lexicon {
 public:
  Lexicon() = default;
  // A view: `image` must outlive it and be aligned to 8 bytes. Throws Failure corrupt when it is no image.
  explicit Lexicon(std::string_view image);

  const WordRecord* word(std::string_view lower) const;
  const ListSet& lists(const WordRecord& word) const { return sets_[word.set]; }
  const ListSet& begins(const WordRecord& word) const { return sets_[word.begins]; }
  // May a phrase begin with the words of this joined_hash, two or more ("free trade")? False is certain, true
  // is not.
  bool may_begin(std::uint32_t hash) const {
    return fronts_ != nullptr && (fronts_[hash / 64 % LexiconHeader::kFronts] >> hash % 64 & 1) != 0;
  }
  std::string_view text(StringRef ref) const { return {strings_ + ref.at, ref.size}; }

  // Calls take(record) for every phrase with this key.
  template <class Take>
  void phrases(std::string_view key, Take take) const {
    phrases_of(phrase_hash(key), [&](const PhraseRecord& record) {
      if (text(record.key) == key) take(record);
    });
  }
  // The same for those that may have the key of this phrase_hash: whether they have it is left to `take`.
  template <class Take>
  void phrases_of(std::uint32_t hash, Take take) const {
    if (header_.phrase_slots == 0) return;
    for (std::uint32_t at = hash & (header_.phrase_slots - 1); phrase_slots_[at] != 0;
         at = (at + 1) & (header_.phrase_slots - 1))
      if (Slot::may_be(phrase_slots_[at], hash)) take(phrases_[Slot::record(phrase_slots_[at])]);
  }
  // Calls take(record) for every phrase.
  template <class Take>
  void each_phrase(Take take) const {
    for (std::uint32_t k = 0; k < header_.phrases; ++k) take(phrases_[k]);
  }

 private:
  LexiconHeader header_;
  const std::uint32_t* word_slots_ = nullptr;
  const WordRecord* words_ = nullptr;
  const std::uint32_t* phrase_slots_ = nullptr;
  const PhraseRecord* phrases_ = nullptr;
  const ListSet* sets_ = nullptr;
  const std::uint64_t* fronts_ = nullptr;
  const char* strings_ = nullptr;
};

// The words of a label as the tokenizer cuts them: at white space, punctuation at word ends and possessive 's
// apart.
std::vector<std::string> split_label(std::string_view label);

class LexiconBuilder {
 public:
  struct Facts {  // of one lemma; added up over calls
    std::uint8_t classes = 0;
    std::uint32_t verb_count = 0, noun_count = 0, other_count = 0;
    std::uint32_t written = 0;  // times in definitions
  };
  void add_word(std::string_view lower, const Facts& facts);
  void add_irregular(std::string_view form, std::string_view lemma, bool verb, std::uint8_t verb_form);
  // A member of an untyped list: one word or a phrase.
  void add_member(ListId list, std::string_view label);
  // A label of a typed list's entry.
  void add_label(ListId list, std::string_view label, std::string_view preferred, bool negative);

  std::string build() const;  // deterministic

 private:
  struct WordData {
    Facts facts;
    std::string irregular_verb, irregular_noun;
    std::uint8_t verb_form = 0, longest_phrase = 0;
    std::vector<ListId> lists;
    ListSet begins;
  };
  struct Phrase {
    std::string key, exact, preferred;
    ListId list;
    bool negative;
    std::uint8_t words;
    auto operator<=>(const Phrase&) const = default;
  };
  void add_phrase(ListId list, const std::vector<std::string>& words, std::string_view label,
                  std::string_view preferred, bool negative, bool typed);
  WordData& word(std::string_view lower);

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return word_hash(s); }
  };
  std::unordered_map<std::string, WordData, Hash, std::equal_to<>> words_;
  std::vector<Phrase> phrases_;
};

}  // namespace stemma::schema
