#include "schema/schema.hpp"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <unordered_map>

#include "schema/data.hpp"
#include "schema/name.hpp"
#include "schema/rule.hpp"
#include "schema/words.hpp"

extern "C" {
extern const char stemma_lexicon_begin[], stemma_lexicon_end[];
extern const char stemma_schema_begin[], stemma_schema_end[];
}

namespace stemma::schema {
namespace {

std::string_view between(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

std::string fingerprint(std::string_view a, std::string_view b) {
  XXH3_state_t* state = XXH3_createState();
  XXH3_128bits_reset(state);
  XXH3_128bits_update(state, a.data(), a.size());
  XXH3_128bits_update(state, b.data(), b.size());
  const XXH128_hash_t hash = XXH3_128bits_digest(state);
  XXH3_freeState(state);
  char text[33];
  std::snprintf(text, sizeof text, "%016llx%016llx", static_cast<unsigned long long>(hash.high64),
                static_cast<unsigned long long>(hash.low64));
  return text;
}

void complain(std::vector<Complaint>& complaints, std::string file, std::size_t line, std::string message) {
  complaints.push_back({std::move(file), line, std::move(message), true});
}

// What no single file shows: names that refer to nothing, and things defined twice.
void check_references(const Schema& schema, const Sources& sources, std::vector<Complaint>& complaints) {
  for (const ListSource& list : sources.lists)
    if (!list.type.empty() && schema.type(list.type) == nullptr)
      complain(complaints, list.file, list.line,
               "list " + list.name + ": there is no type “" + list.type + "”");
  for (const RelationSource& relation : sources.relations)
    for (const auto* ends : {&relation.from, &relation.to})
      for (const std::string& type : *ends)
        if (schema.type(type) == nullptr)
          complain(complaints, relation.file, relation.line,
                   "relation " + relation.name + ": there is no type “" + type + "”");
  std::map<std::string, const ListSource*> seen;
  for (const ListSource& list : sources.lists) {
    const auto [entry, fresh] = seen.emplace(list.name, &list);
    if (!fresh && entry->second->type != list.type)
      complain(complaints, list.file, list.line,
               "list " + list.name + " was begun with another type in " + entry->second->file);
  }
}

void add_definitions(Schema::Data& data, const Sources& sources) {
  for (const Type& type : sources.types) {
    std::erase_if(data.types, [&](const Type& t) { return t.name == type.name; });
    data.types.push_back(type);
  }
  for (const RelationSource& relation : sources.relations) {
    std::erase_if(data.relations, [&](const Relation& r) { return r.name == relation.name; });
    data.relations.push_back(relation);
  }
  for (const SourceFile& file : sources.rules) (file.own ? data.own_rules : data.rules).push_back(file);
  for (const Sources::Confidence& c : sources.confidences)
    data.confidences[c.what][c.rule] = {c.value, c.mean, true};
}

Error first_error(const std::vector<Complaint>& complaints, const std::string& folder) {
  const Complaint& c = complaints.front();
  return {ErrorCode::malformed, folder + "/" + c.file + ":" + std::to_string(c.line) + ": " + c.message,
          "`stemma schema check " + folder + "` lists all of them"};
}

std::shared_ptr<Schema::Data> built_in_data() {
  auto data = std::make_shared<Schema::Data>();
  const std::string_view packed = between(stemma_schema_begin, stemma_schema_end);
  const Sources sources = parse(unpack(packed));
  add_definitions(*data, sources);
  for (const ListSource& list : sources.lists) data->add_list(list.name, list.type, list.exact);
  data->base = Lexicon(between(stemma_lexicon_begin, stemma_lexicon_end));
  data->version = fingerprint(packed, "");
  data->finish();
  return data;
}

}  // namespace

const Schema& Schema::built_in() {
  static const Schema schema{built_in_data()};
  return schema;
}

Result<std::shared_ptr<const Schema>> Schema::with_folder(const std::string& folder) {
  auto files = read_folder(folder);
  if (!files) return files.error();
  const Sources sources = parse(*files);
  if (!sources.complaints.empty()) return first_error(sources.complaints, folder);
  auto data = std::make_shared<Data>(built_in().data());
  data->overlay_files = true;
  add_definitions(*data, sources);
  LexiconBuilder builder;
  try {
    for (const ListSource& list : sources.lists) {
      const bool known = data->list_numbers.contains(list.name);
      const ListId id = data->add_list(list.name, list.type, list.exact);
      if (known) data->replaced.set(id);
      add_entries(builder, id, list);
    }
  } catch (const Failure& failure) {
    return failure.error();
  }
  data->overlay_image = std::make_shared<const std::string>(builder.build());
  data->overlay = Lexicon(*data->overlay_image);
  data->version = fingerprint(data->version, pack(*files));
  data->finish();
  auto schema = std::make_shared<const Schema>(std::shared_ptr<const Data>(data));
  std::vector<Complaint> complaints;
  check_references(*schema, sources, complaints);
  const RuleFiles rules = parse_rules(sources.rules, *schema, {}, complaints);
  std::erase_if(complaints, [](const Complaint& c) { return !c.error; });
  if (!complaints.empty()) return first_error(complaints, folder);
  return rules.orders.without.empty() ? schema : schema->without(rules.orders.without);
}

const std::vector<Type>& Schema::types() const { return data_->types; }
const std::vector<Relation>& Schema::relations() const { return data_->relations; }
const std::string& Schema::version() const { return data_->version; }

bool Schema::off(std::string_view rule) const { return !data_->off.empty() && data_->off.contains(rule); }
bool Schema::any_off() const { return !data_->off.empty(); }

std::shared_ptr<const Schema> Schema::without(const std::vector<std::string>& rules) const {
  auto data = std::make_shared<Data>(*data_);
  for (const std::string& rule : rules)
    if (data->off.insert(rule).second) data->version = fingerprint(data->version, "without " + rule);
  return std::make_shared<const Schema>(std::shared_ptr<const Data>(data));
}

std::shared_ptr<const Schema> Schema::unmeasured() const {
  auto data = std::make_shared<Data>(*data_);
  data->confidences.clear();
  data->version = fingerprint(data->version, "unmeasured");
  return std::make_shared<const Schema>(std::shared_ptr<const Data>(data));
}

Measured Schema::measured(std::string_view what, std::string_view rule) const {
  const auto rules = data_->confidences.find(what);
  if (rules == data_->confidences.end()) return {};
  const auto found = rules->second.find(rule);
  return found == rules->second.end() ? Measured{} : found->second;
}

const Type* Schema::type(std::string_view name) const {
  for (const Type& t : data_->types)
    if (t.name == name) return &t;
  return nullptr;
}

const Relation* Schema::relation(std::string_view name) const {
  for (const Relation& r : data_->relations)
    if (r.name == name) return &r;
  return nullptr;
}

bool Relation::allows(std::string_view from_type, std::string_view to_type) const {
  const auto has = [](const std::vector<std::string>& names, std::string_view type) {
    return std::find(names.begin(), names.end(), type) != names.end();
  };
  return has(from, from_type) && has(to, to_type);
}

bool Schema::allows(std::string_view relation_name, std::string_view from, std::string_view to) const {
  const Relation* r = relation(relation_name);
  return r != nullptr && r->allows(from, to);
}

ListId Schema::list(std::string_view name) const {
  const auto found = data_->list_numbers.find(name);
  if (found == data_->list_numbers.end())
    throw Failure({ErrorCode::internal, "the schema has no list “" + std::string(name) + "”",
                   "add it to schema/data/lexicons"});
  return found->second;
}

const std::string& Schema::name(ListId list) const { return data_->lists[list].name; }
bool Schema::typed(ListId list) const { return !data_->lists[list].type.empty(); }

const Word& Schema::remembered(std::string_view lower_word) const {
  return WordTable::of_thread(*this)->of(lower_word);
}

bool Schema::in(ListId list, std::string_view lower_word) const {
  return remembered(lower_word).lists.test(list);
}

namespace {

constexpr std::uint8_t kNoun = 1, kVerb = 2, kAdjective = 4, kAdverb = 8, kCommon = 16, kRelational = 32;

// Adds what `record` says of the word, of which it is the form that `how` tells.
enum class Form { itself, plural, s, ed, ing };

void merge(Word& word, const Lexicon& lexicon, const WordRecord& record, Form how, ListSet left_out,
           std::string_view lemma) {
  const ListSet lists = lexicon.lists(record) & ~left_out;
  word.lists |= lists;
  const std::uint8_t classes = record.classes;
  if (how == Form::itself) {
    word.noun |= (classes & kNoun) != 0;
    word.verb |= (classes & kVerb) != 0;
    word.adjective |= (classes & kAdjective) != 0;
    word.adverb |= (classes & kAdverb) != 0;
    word.relational |= (classes & kRelational) != 0;
    if ((classes & kNoun) != 0) word.noun_lemma = lemma;
    if ((classes & kVerb) != 0) {
      word.verb_lemma = lemma;
      word.verb_form = Word::VerbForm::base;
    }
    word.verb_share = record.verb_share;
    word.noun_share = record.noun_share;
    word.frequency = record.frequency;
    word.written = record.written;
  } else if (how == Form::plural) {
    if ((classes & kNoun) == 0) return;
    if (!word.noun) word.noun_share = std::max(word.noun_share, record.noun_share);
    word.noun = true;
    if (word.noun_lemma.empty()) word.noun_lemma = lemma;
    if (word.frequency == 0) word.frequency = record.frequency;
    if (word.written == 0) word.written = record.written;
  } else {
    if ((classes & kVerb) == 0) return;
    const bool had = word.verb;
    word.verb = true;
    if (!had || word.verb_lemma.empty()) {
      word.verb_lemma = lemma;
      word.verb_form = how == Form::s    ? Word::VerbForm::s
                       : how == Form::ed ? Word::VerbForm::ed
                                         : Word::VerbForm::ing;
    }
    if (word.verb_share == 0) word.verb_share = record.verb_share;
    if (word.frequency == 0) word.frequency = record.frequency;
    if (word.written == 0) word.written = record.written;
  }
  word.common |= (classes & kCommon) != 0;
}

bool vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

}  // namespace

Word Schema::word(std::string_view lower) const {
  Word word;
  bool known = false;  // to WordNet, in this form
  const auto probe = [&](std::string_view text, Form how) {
    bool found = false;
    if (const WordRecord* r = data_->base.word(text)) {
      // A stem that is only in a list is one where English does not know the word as another: "herring" is
      // no form of "Herr".
      const bool counts = how == Form::itself ||
                          (how == Form::plural ? (r->classes & kNoun) != 0 : (r->classes & kVerb) != 0) ||
                          (!known && data_->base.lists(*r).any());
      if (counts)
        merge(word, data_->base, *r, how,
              how == Form::itself ? data_->replaced : data_->replaced | data_->exact,
              data_->base.text(r->text));
      found = counts;
    }
    if (data_->overlay_files)
      if (const WordRecord* r = data_->overlay.word(text))
        merge(word, data_->overlay, *r, how, how == Form::itself ? ListSet{} : data_->exact,
              data_->overlay.text(r->text));
    return found;
  };
  probe(lower, Form::itself);
  known = word.noun || word.verb || word.adjective || word.adverb;
  const WordRecord* itself = data_->base.word(lower);
  if (itself != nullptr) {
    word.entry_words = itself->longest_phrase;
    word.begins = data_->base.begins(*itself) & ~data_->replaced;
  }
  if (data_->overlay_files)
    if (const WordRecord* over = data_->overlay.word(lower)) {
      word.entry_words = std::max(word.entry_words, over->longest_phrase);
      word.begins |= data_->overlay.begins(*over);
    }
  if (const WordRecord* r = itself;
      r != nullptr && (r->irregular_verb.size > 0 || r->irregular_noun.size > 0)) {
    if (r->irregular_noun.size > 0) probe(data_->base.text(r->irregular_noun), Form::plural);
    if (r->irregular_verb.size > 0) {
      probe(data_->base.text(r->irregular_verb),
            r->verb_form == static_cast<std::uint8_t>(Word::VerbForm::ing) ? Form::ing : Form::ed);
    }
    return word;
  }
  const std::size_t n = lower.size();
  if (n < 4 || static_cast<unsigned char>(lower[n - 1]) >= 0x80) return word;
  std::string buffer;
  const auto stem = [&](std::size_t cut, std::string_view add) {
    buffer.assign(lower.substr(0, n - cut));
    buffer += add;
    return std::string_view(buffer);
  };
  if (lower[n - 1] == 's' && lower[n - 2] != 's' && lower[n - 2] != 'u') {
    const auto both = [&](std::string_view text) {
      const bool noun = probe(text, Form::plural);
      const bool verb = probe(text, Form::s);
      return noun || verb;
    };
    if (!(n > 4 && lower.substr(n - 3) == "ies" && both(stem(3, "y"))))
      if (!(both(stem(1, ""))) && lower[n - 2] == 'e') both(stem(2, ""));
  } else if (lower.substr(n - 2) == "ed") {
    if (!(n > 4 && lower[n - 3] == 'i' && probe(stem(3, "y"), Form::ed)))
      if (!probe(stem(1, ""), Form::ed))
        if (!probe(stem(2, ""), Form::ed) && n > 5 && lower[n - 3] == lower[n - 4] && !vowel(lower[n - 3]))
          probe(stem(3, ""), Form::ed);
  } else if (n > 4 && !known && lower.ends_with("men")) {  // "women", "seamen", which no list of WordNet has
    probe(stem(2, "an"), Form::plural);
  } else if (n > 5 && lower.substr(n - 3) == "ing") {
    if (!probe(stem(3, "e"), Form::ing) || !word.verb)
      if (!probe(stem(3, ""), Form::ing) && lower[n - 4] == lower[n - 5] && !vowel(lower[n - 4]))
        probe(stem(4, ""), Form::ing);
  }
  return word;
}

namespace {

// Is the text these words with one blank between?
bool spells(std::string_view text, std::span<const std::string_view> words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) {
      if (!text.starts_with(' ')) return false;
      text.remove_prefix(1);
    }
    if (!text.starts_with(words[i])) return false;
    text.remove_prefix(words[i].size());
  }
  return text.empty();
}

// The hashes of the first word, the first two, the first three ... as far as phrases begin with them: mostly
// one word, because no phrase begins with the first two.
class Beginnings {
 public:
  Beginnings(const Schema::Data& data, const Word& first, std::span<const std::string_view> lowers) {
    const std::size_t most = std::min({std::size_t{first.entry_words}, lowers.size(), kMost});
    if (most == 0) return;
    hashes_[0] = first.hash != 0 ? first.hash : word_hash(lowers[0]);
    for (words_ = 1; words_ < most; ++words_) {
      hashes_[words_] = joined_hash(hashes_[words_ - 1], word_hash(lowers[words_]));
      if (!data.may_begin(hashes_[words_])) break;
    }
  }
  std::size_t words() const { return words_; }  // of the longest
  std::uint32_t hash(std::size_t words) const { return hashes_[words - 1]; }

 private:
  static constexpr std::size_t kMost = 32;  // no longer phrase is found
  std::array<std::uint32_t, kMost> hashes_;
  std::size_t words_ = 0;
};

}  // namespace

std::optional<Entry> Schema::longest_entry(std::span<const std::string_view> words) const {
  if (words.empty()) return std::nullopt;
  const std::string lower_first = lower(words[0]);
  const Word& first = remembered(lower_first);
  if ((first.begins & data_->typed).none()) return std::nullopt;
  const std::size_t most = std::min(words.size(), std::size_t{first.entry_words});
  if (most == 0) return std::nullopt;
  const std::string lower_second = most > 1 ? lower(words[1]) : std::string();
  const std::array<std::string_view, 2> front{lower_first, lower_second};
  if (most < 2 || Beginnings(*data_, first, front).words() < 2)
    return longest_entry(words.first(1), std::span(front).first(1), first);
  std::vector<std::string> kept;
  kept.reserve(most);
  for (const std::string_view word : words.first(most)) kept.push_back(lower(word));
  const std::vector<std::string_view> lowers(kept.begin(), kept.end());
  return longest_entry(words.first(lowers.size()), lowers, first);
}

namespace {
bool in_capitals(std::string_view word) {
  return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}
// Whether a name is read in capitals too: a short one, "NICE", may be the letters of something else, but
// hardly that of a country or a city which is no word.
bool stands_in_capitals(std::string_view list, std::string_view key, const Word& first) {
  return key.size() > 4 || (key.size() == 4 && (list == "countries" || (list == "cities" && !first.common)));
}
}  // namespace

std::optional<Entry> Schema::longest_entry(std::span<const std::string_view> words,
                                           std::span<const std::string_view> lowers,
                                           const Word& first) const {
  if (words.empty() || (first.begins & data_->typed).none()) return std::nullopt;
  const Beginnings keys(*data_, first, lowers);
  for (std::size_t n = keys.words(); n > 0; --n) {
    std::optional<Entry> found;
    bool vetoed = false;
    const auto look = [&](const Lexicon& lexicon, ListSet replaced) {
      lexicon.phrases_of(keys.hash(n), [&](const PhraseRecord& r) {
        if (!data_->typed.test(r.list) || replaced.test(r.list)) return;
        if (!spells(lexicon.text(r.key), lowers.first(n))) return;
        const List& list = data_->lists[r.list];
        const std::string_view form = lexicon.text(r.exact);
        if (!form.empty() && !spells(form, words.first(n)) &&
            !(stands_in_capitals(list.name, lexicon.text(r.key), first) &&
              std::all_of(words.begin(), words.begin() + n, in_capitals)))
          return;
        if (r.negative != 0) {
          vetoed = true;
          return;
        }
        // Lists made by hand or by ISO know better than WordNet what a name stands for.
        if (!found || found->list.starts_with("wordnet_"))
          found = Entry{list.type, lexicon.text(r.preferred), list.name, n};
      });
    };
    if (data_->overlay_files) look(data_->overlay, {});
    if (!found) look(data_->base, data_->replaced);
    if (vetoed) return std::nullopt;
    if (found) return found;
  }
  return std::nullopt;
}

std::size_t Schema::longest_phrase(ListId list, std::span<const std::string_view> lower_words) const {
  return lower_words.empty() ? 0 : longest_phrase(list, lower_words, remembered(lower_words[0]));
}

std::size_t Schema::longest_phrase(ListId list, std::span<const std::string_view> lower_words,
                                   const Word& first) const {
  if (lower_words.empty()) return 0;
  const std::size_t alone = first.lists.test(list) ? 1 : 0;
  if (!first.begins.test(list)) return alone;
  const Beginnings keys(*data_, first, lower_words);
  for (std::size_t n = keys.words(); n > 1; --n)
    if (is_phrase(list, keys.hash(n), lower_words.first(n))) return n;
  return alone;
}

bool Schema::is_phrase(ListId list, std::uint32_t hash, std::span<const std::string_view> lower_words) const {
  bool found = false;
  const auto look = [&](const Lexicon& lexicon) {
    lexicon.phrases_of(hash, [&](const PhraseRecord& r) {
      found = found || (r.list == list && r.negative == 0 && spells(lexicon.text(r.key), lower_words));
    });
  };
  if (!data_->replaced.test(list)) look(data_->base);
  if (data_->overlay_files) look(data_->overlay);
  return found;
}

std::size_t Schema::longest_in(ListId list, std::span<const std::string_view> words,
                               std::span<const std::string_view> lowers) const {
  if (data_->lists[list].type.empty()) return longest_phrase(list, lowers);
  const Word& first = remembered(lowers[0]);
  if (!first.begins.test(list)) return 0;
  const std::size_t most = std::min<std::size_t>(first.entry_words, words.size());
  std::string exact, key;
  for (std::size_t n = most; n > 0; --n) {
    exact.clear();
    key.clear();
    for (std::size_t i = 0; i < n; ++i) {
      (exact += i > 0 ? " " : "") += words[i];
      (key += i > 0 ? " " : "") += lowers[i];
    }
    bool found = false, vetoed = false;
    const auto look = [&](const Lexicon& lexicon) {
      lexicon.phrases(key, [&](const PhraseRecord& r) {
        const std::string_view form = lexicon.text(r.exact);
        if (r.list == list && (form.empty() || form == exact)) (r.negative != 0 ? vetoed : found) = true;
      });
    };
    if (!data_->replaced.test(list)) look(data_->base);
    if (data_->overlay_files) look(data_->overlay);
    if (vetoed) return 0;
    if (found) return n;
  }
  return 0;
}

std::string_view Schema::partner(ListId list, std::string_view lower_word) const {
  std::string_view found;
  const auto look = [&](const Lexicon& lexicon) {
    lexicon.phrases(lower_word, [&](const PhraseRecord& r) {
      if (r.list == list && found.empty()) found = lexicon.text(r.preferred);
    });
  };
  if (data_->overlay_files) look(data_->overlay);
  if (found.empty() && !data_->replaced.test(list)) look(data_->base);
  return found;
}

Result<std::vector<Complaint>> check(const std::string& folder) {
  std::vector<SourceFile> files;
  if (folder.empty()) {
    files = unpack(between(stemma_schema_begin, stemma_schema_end));
  } else {
    auto read = read_folder(folder);
    if (!read) return read.error();
    files = std::move(*read);
  }
  Sources sources = parse(files);
  std::vector<Complaint> complaints = sources.complaints;
  auto data = std::make_shared<Schema::Data>(Schema::built_in().data());
  add_definitions(*data, sources);
  const Schema schema{std::shared_ptr<const Schema::Data>(data)};
  check_references(schema, sources, complaints);
  parse_rules(sources.rules, schema, sources.lists, complaints);
  return complaints;
}

}  // namespace stemma::schema
