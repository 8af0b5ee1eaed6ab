#include "schema/lexicon.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

#include "schema/name.hpp"

namespace stemma::schema {
namespace {

template <class T>
const T* take(std::string_view image, std::size_t& at, std::size_t count) {
  const std::size_t bytes = count * sizeof(T);
  if (at + bytes > image.size())
    throw Failure({ErrorCode::corrupt, "the word image is cut short", "build the program again"});
  const T* start = reinterpret_cast<const T*>(image.data() + at);
  at = (at + bytes + 7) / 8 * 8;
  return start;
}

template <class T>
void put(std::string& image, const T* values, std::size_t count) {
  image.append(reinterpret_cast<const char*>(values), count * sizeof(T));
  image.append((8 - image.size() % 8) % 8, '\0');
}

std::uint32_t slots_for(std::size_t entries) {
  std::uint32_t slots = 8;
  while (slots < entries * 2) slots *= 2;
  return slots;
}

// Calls take(hash) for the first word of a key, the first two, the first three ..
template <class Take>
void each_front(std::string_view key, Take take) {
  std::uint32_t hash = 0;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t end = std::min(key.find(' ', at), key.size());
    const std::uint32_t word = word_hash(key.substr(at, end - at));
    take(hash = at == 0 ? word : joined_hash(hash, word));
    at = end + 1;
  }
}

bool has_capital(std::string_view label) { return lower(label) != label; }

}  // namespace

std::uint32_t phrase_hash(std::string_view key) {
  std::uint32_t last = 0;
  each_front(key, [&](std::uint32_t hash) { last = hash; });
  return last;
}

Lexicon::Lexicon(std::string_view image) {
  std::size_t at = 0;
  header_ = *take<LexiconHeader>(image, at, 1);
  if (header_.magic != LexiconHeader::kMagic || header_.version != LexiconHeader::kVersion)
    throw Failure({ErrorCode::corrupt, "the word image has another format", "build the program again"});
  word_slots_ = take<std::uint32_t>(image, at, header_.word_slots);
  words_ = take<WordRecord>(image, at, header_.words);
  phrase_slots_ = take<std::uint32_t>(image, at, header_.phrase_slots);
  phrases_ = take<PhraseRecord>(image, at, header_.phrases);
  sets_ = take<ListSet>(image, at, header_.sets);
  fronts_ = take<std::uint64_t>(image, at, LexiconHeader::kFronts);
  strings_ = take<char>(image, at, header_.strings);
}

const WordRecord* Lexicon::word(std::string_view lower) const {
  if (header_.word_slots == 0) return nullptr;
  const std::uint32_t hash = word_hash(lower);
  for (std::uint32_t at = hash & (header_.word_slots - 1); word_slots_[at] != 0;
       at = (at + 1) & (header_.word_slots - 1)) {
    if (!Slot::may_be(word_slots_[at], hash)) continue;
    const WordRecord& record = words_[Slot::record(word_slots_[at])];
    if (text(record.text) == lower) return &record;
  }
  return nullptr;
}

std::vector<std::string> split_label(std::string_view printed) {
  const std::string label = typed_marks(printed);
  std::vector<std::string> words;
  const auto push = [&](std::string_view word) {
    std::vector<std::string> behind;
    while (word.size() > 1 && (word.front() == '(' || word.front() == '"')) {
      words.emplace_back(1, word.front());
      word.remove_prefix(1);
    }
    while (word.size() > 1) {
      const char last = word.back();
      const bool acronym = last == '.' && word.size() > 2 && word.find('.') != word.size() - 1;
      if (last == ',' || last == ')' || last == ';' || last == ':' || last == '"' ||
          (last == '.' && !acronym && word.size() != 2)) {
        behind.emplace_back(1, last);
        word.remove_suffix(1);
        continue;
      }
      if (constexpr std::string_view kOwns = "'s"; word.size() > kOwns.size() && word.ends_with(kOwns)) {
        behind.emplace_back(kOwns);
        word.remove_suffix(kOwns.size());
      }
      break;
    }
    words.emplace_back(word);
    words.insert(words.end(), behind.rbegin(), behind.rend());
  };
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = std::min(label.find(' ', at), label.size());
    if (end > at) push(std::string_view(label).substr(at, end - at));
    at = end + 1;
  }
  return words;
}

LexiconBuilder::WordData& LexiconBuilder::word(std::string_view lower) {
  const auto found = words_.find(lower);
  return found != words_.end() ? found->second : words_.emplace(std::string(lower), WordData{}).first->second;
}

void LexiconBuilder::add_word(std::string_view lower, const Facts& facts) {
  Facts& known = word(lower).facts;
  known.classes |= facts.classes;
  known.verb_count += facts.verb_count;
  known.noun_count += facts.noun_count;
  known.other_count += facts.other_count;
  known.written += facts.written;
}

void LexiconBuilder::add_irregular(std::string_view form, std::string_view lemma, bool verb,
                                   std::uint8_t verb_form) {
  WordData& data = word(form);
  if (verb && data.irregular_verb.empty()) {
    data.irregular_verb = lemma;
    data.verb_form = verb_form;
  } else if (!verb && data.irregular_noun.empty()) {
    data.irregular_noun = lemma;
  }
}

void LexiconBuilder::add_phrase(ListId list, const std::vector<std::string>& words, std::string_view label,
                                std::string_view preferred, bool negative, bool typed) {
  Phrase phrase;
  std::string exact;
  for (const std::string& w : words) {
    if (!exact.empty()) exact += ' ';
    exact += w;
  }
  phrase.key = lower(exact);
  if (typed && has_capital(exact)) phrase.exact = exact;
  if (preferred != label) phrase.preferred = preferred;
  phrase.list = list;
  phrase.negative = negative;
  phrase.words = static_cast<std::uint8_t>(std::min<std::size_t>(words.size(), 255));
  WordData& first = word(lower(words.front()));
  first.longest_phrase = std::max(first.longest_phrase, phrase.words);
  first.begins.set(list);
  phrases_.push_back(std::move(phrase));
}

void LexiconBuilder::add_member(ListId list, std::string_view label) {
  const std::vector<std::string> words = split_label(label);
  if (words.empty()) return;
  if (words.size() == 1) {
    WordData& data = word(lower(words.front()));
    if (std::find(data.lists.begin(), data.lists.end(), list) == data.lists.end()) data.lists.push_back(list);
  } else {
    add_phrase(list, words, label, label, false, false);
  }
}

void LexiconBuilder::add_label(ListId list, std::string_view label, std::string_view preferred,
                               bool negative) {
  const std::vector<std::string> words = split_label(label);
  if (!words.empty()) add_phrase(list, words, label, preferred, negative, true);
}

std::string LexiconBuilder::build() const {
  std::string strings;
  std::unordered_map<std::string, StringRef> known;
  const auto keep = [&](const std::string& text) {
    if (text.empty()) return StringRef{};
    const auto [entry, fresh] = known.emplace(
        text, StringRef{static_cast<std::uint32_t>(strings.size()), static_cast<std::uint32_t>(text.size())});
    if (fresh) strings += text;
    return entry->second;
  };
  std::vector<ListSet> sets{ListSet{}};
  std::map<ListSet, std::uint32_t> set_numbers{{ListSet{}, 0}};
  const auto number_of = [&](const ListSet& set) {
    const auto [number, fresh] = set_numbers.emplace(set, static_cast<std::uint32_t>(sets.size()));
    if (fresh) sets.push_back(set);
    return number->second;
  };

  std::vector<const std::pair<const std::string, WordData>*> ordered;
  for (const auto& entry : words_) ordered.push_back(&entry);
  std::sort(ordered.begin(), ordered.end(), [](auto* a, auto* b) { return a->first < b->first; });
  std::vector<WordRecord> words;
  for (const auto* entry : ordered) {
    const WordData& data = entry->second;
    WordRecord r;
    r.text = keep(entry->first);
    r.irregular_verb = keep(data.irregular_verb);
    r.irregular_noun = keep(data.irregular_noun);
    const std::uint32_t all = data.facts.verb_count + data.facts.noun_count + data.facts.other_count;
    const auto share = [&](std::uint32_t part, std::uint8_t bit) -> std::uint8_t {
      if (all > 0) return static_cast<std::uint8_t>(100 * part / all);
      return (data.facts.classes & bit) != 0
                 ? static_cast<std::uint8_t>((data.facts.classes & 15) == bit ? 100 : 50)
                 : 0;
    };
    r.verb_share = share(data.facts.verb_count, 2);
    r.noun_share = share(data.facts.noun_count, 1);
    r.frequency = all;
    r.written = static_cast<std::uint8_t>(8 * std::log2(1.0 + data.facts.written));
    r.classes = data.facts.classes;
    r.verb_form = data.verb_form;
    r.longest_phrase = data.longest_phrase;
    ListSet set;
    for (ListId list : data.lists) set.set(list);
    r.set = number_of(set);
    r.begins = number_of(data.begins);
    words.push_back(r);
  }
  std::vector<Phrase> sorted_phrases = phrases_;
  std::sort(sorted_phrases.begin(), sorted_phrases.end());
  sorted_phrases.erase(std::unique(sorted_phrases.begin(), sorted_phrases.end()), sorted_phrases.end());
  std::vector<PhraseRecord> phrases;
  for (const Phrase& p : sorted_phrases) {
    PhraseRecord r;
    r.key = keep(p.key);
    r.exact = keep(p.exact);
    r.preferred = keep(p.preferred);
    r.list = p.list;
    r.negative = p.negative;
    r.words = p.words;
    phrases.push_back(r);
  }
  std::vector<std::uint64_t> fronts(LexiconHeader::kFronts);
  for (const Phrase& p : sorted_phrases)
    if (p.words > 1)
      each_front(p.key, [&](std::uint32_t hash) {
        fronts[hash / 64 % LexiconHeader::kFronts] |= std::uint64_t{1} << hash % 64;
      });
  const auto table = [](std::size_t count, auto hash_of) {
    if (count >= Slot::kNumbers)
      throw Failure({ErrorCode::limit, "more than 16 million words or phrases", "divide the lists"});
    std::vector<std::uint32_t> slots(slots_for(count), 0);
    for (std::uint32_t i = 0; i < count; ++i) {
      const std::uint32_t hash = hash_of(i);
      auto at = static_cast<std::uint32_t>(hash & (slots.size() - 1));
      while (slots[at] != 0) at = static_cast<std::uint32_t>((at + 1) & (slots.size() - 1));
      slots[at] = Slot::of(i, hash);
    }
    return slots;
  };
  const auto word_slots = table(words.size(), [&](std::uint32_t i) { return word_hash(ordered[i]->first); });
  const auto phrase_slots =
      table(phrases.size(), [&](std::uint32_t i) { return phrase_hash(sorted_phrases[i].key); });

  LexiconHeader header;
  header.word_slots = static_cast<std::uint32_t>(word_slots.size());
  header.words = static_cast<std::uint32_t>(words.size());
  header.phrase_slots = static_cast<std::uint32_t>(phrase_slots.size());
  header.phrases = static_cast<std::uint32_t>(phrases.size());
  header.sets = static_cast<std::uint32_t>(sets.size());
  header.strings = static_cast<std::uint32_t>(strings.size());
  std::string image;
  put(image, &header, 1);
  put(image, word_slots.data(), word_slots.size());
  put(image, words.data(), words.size());
  put(image, phrase_slots.data(), phrase_slots.size());
  put(image, phrases.data(), phrases.size());
  put(image, sets.data(), sets.size());
  put(image, fronts.data(), fronts.size());
  put(image, strings.data(), strings.size());
  return image;
}

}  // namespace stemma::schema
