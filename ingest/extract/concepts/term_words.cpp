#include "ingest/extract/concepts/term_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"
#include "schema/phrase_starts.hpp"

namespace stemma::ingest {
namespace {

using VerbForm = schema::Word::VerbForm;

constexpr std::size_t kMostTermWords = 15;  // as TermFlags::longest tells

std::string_view singular_of(const Token& token) {
  if (token.word.noun && !token.word.noun_lemma.empty()) return token.word.noun_lemma;
  const std::string_view word = token.lower;
  if (!token.word.noun && word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
    return word.substr(0, word.size() - 1);
  return word;
}

bool plural_noun(const Token& token) {
  const schema::Word& w = token.word;
  const bool unknown = !w.noun && !w.verb && !w.adjective && !w.adverb;
  if (unknown) return token.lower.ends_with('s') && !token.lower.ends_with("ss");
  if (!w.noun || w.noun_lemma.empty()) return false;
  if (token.lower.ends_with('s')) return w.noun_lemma != token.lower || w.verb_form == VerbForm::s;
  return w.noun_lemma != token.lower && token.lower.ends_with("en");
}

// "stronger", "widest", "easier", "bigger", which the dictionary knows not or as rare nouns, if their
// adjective is in it.
bool compares(const Analysis& analysis, const Token& token) {
  constexpr std::uint32_t kRare = 2;
  constexpr std::size_t kShortest = 3;
  const schema::Word& w = token.word;
  if (w.verb || w.adjective || w.adverb || (w.noun && w.frequency > kRare)) return false;
  std::string stem(token.lower);
  if (stem.ends_with("er"))
    stem.resize(stem.size() - 2);
  else if (stem.ends_with("est"))
    stem.resize(stem.size() - 3);
  else
    return false;
  if (stem.size() < kShortest) return false;
  const auto known = [&](const std::string& word) { return analysis.words_known->of(word).adjective; };
  if (stem.ends_with('i')) return known(stem.substr(0, stem.size() - 1) + 'y');
  if (known(stem) || known(stem + 'e')) return true;
  return stem.back() == stem[stem.size() - 2] && known(stem.substr(0, stem.size() - 1));
}

// "transparency", "equality", "liberalism", but not "city"
bool names_quality(std::string_view noun) {
  constexpr std::size_t kShortest = 6;
  constexpr std::array<std::string_view, 6> kEnds{"ity", "ism", "ness", "acy", "ency", "ancy"};
  return noun.size() >= kShortest &&
         std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return noun.ends_with(end); });
}

// Does the singular count where others follow?
bool bends(const Token& token) { return token.word.noun && !token.word.adjective; }

// "organisation" and "organization" are one word.
void one_spelling(std::string& word) {
  if (const std::size_t at = word.find("isation"); at != std::string::npos) word[at + 1] = 'z';
}

std::string respelt(const Token& token, std::string_view form) {
  std::string word(form);
  if (token.cues.has(Cue::respelt)) {
    std::erase(word, '-');
    one_spelling(word);
  }
  return word;
}

template <class... Tails>
bool ends(std::string_view word, Tails... tails) {
  return (word.ends_with(tails) || ...);
}

schema::ListSet set_of(const schema::Schema& schema, std::initializer_list<std::string_view> names) {
  schema::ListSet set;
  for (const std::string_view name : names) set.set(schema.list(name));
  return set;
}

}  // namespace

TermLists::TermLists(const schema::Schema& s)
    : determiners(s.list("term_determiners")),
      prepositions(s.list("term_prepositions")),
      auxiliaries(s.list("term_auxiliaries")),
      subjects(s.list("term_subjects")),
      objects(s.list("term_objects")),
      verb_signs(s.list("term_verb_signs")),
      numerals(s.list("term_numerals")),
      abbreviations(s.list("term_abbreviations")),
      ing_adjectives(s.list("ing_adjectives")),
      compound_adjectives(s.list("compound_adjective_ends")),
      compound_nouns(s.list("compound_noun_ends")),
      plain_adjectives(s.list("plain_adjectives")),
      function_words(s.list("function_words")),
      aim_verbs(s.list("aim_verbs")),
      given_names(s.list("given_names")),
      known_terms(s.list("wordnet_terms")),
      demonyms(s.list("wordnet_demonyms")),
      plain_nouns(s.list("plain_nouns")),
      light_nouns(s.list("light_nouns")),
      subject_nouns(s.list("subject_nouns")),
      subject_modifiers(s.list("subject_modifiers")),
      subject_terms(s.list("subject_terms")),
      links(s.list("concept_prepositions")),
      no_terms(set_of(s, {"month_names", "weekday_names", "forms_of_address", "term_abbreviations"})),
      field_heads(set_of(s, {"subject_heads", "subject_nouns"})),
      name_heads(set_of(s, {"org_heads", "event_heads", "work_words"})),
      subject_term_seconds(schema::second_words(s, subject_terms)) {}

// ---- one word

void TermWord::Piece::add(std::string_view text) {
  constexpr TermKey kBase = 0x9E3779B97F4A7C15;
  for (const char c : text) {
    key = key * kBase + static_cast<unsigned char>(c);
    power *= kBase;
  }
}

void TermSpelling::Head::add(std::string_view text) {
  for (const char c : text.substr(0, sizeof bytes))
    bytes |= std::uint64_t{static_cast<unsigned char>(c)} << (56 - 8 * size++);
}

TermWord::TermWord(const Analysis& analysis, const TermLists& lists, const Token& token,
                   TermSpelling& spelling) {
  const std::string_view s = token.lower, one = singular_of(token);
  if (one != s) spelling.singular = one;
  const std::string as_last = respelt(token, one), as_front = respelt(token, bends(token) ? one : s);
  last.add(as_last);
  spelling.last.add(as_last);
  front.add(as_front);
  spelling.front.add(as_front);
  Piece spelt;
  spelt.add(one);
  singular_key = spelt.key;
  hash = token.hash();
  singular_hash = schema::word_hash(one);
  plural = plural_noun(token);
  quality = names_quality(one);
  is_to = s == "to";
  is_of = s == "of";
  is_for = s == "for";
  is_that = s == "that";
  is_and = s == "and";
  joins = is_and || s == "or";
  comma = s == ",";
  pause = one_of(s, ".", ",", ";");
  stop = one_of(s, ".", ";", ":");
  glue = one_of(s, ".", "/", "@", "_");
  opens = s == "(";
  possessive = s == "'";
  defines = opens || one_of(s, "is", "are", "means");
  exemplar = one_of(s, "instance", "example");
  letter = s.size() == 1;
  size = static_cast<std::uint8_t>(std::min<std::size_t>(s.size(), 255));
  hyphened = s.find('-') != std::string_view::npos;
  look_up(analysis, lists, token, spelling.singular);
  const bool comparative = !function && compares(analysis, token);
  if (comparative) plain_adjective = nominal = true;
  guess_tag(analysis, lists, token, comparative);
  if (s.size() < 2) told(TermTag::other);
  if (guess == TermGuess::told && !exemplar) lower_tag = tag;
  met = true;
}

TermWord::TermWord(std::string_view figure, TermSpelling& spelling) {
  stop = one_of(figure, ".", ";", ":");
  letter = figure.size() == 1;
  last.add(figure);
  spelling.last.add(figure);
  front = last;
  spelling.front = spelling.last;
  singular_key = last.key;
  hash = singular_hash = schema::word_hash(figure);
}

void TermWord::look_up(const Analysis& analysis, const TermLists& lists, const Token& token,
                       std::string_view singular) {
  const schema::Word& w = token.word;
  const auto in = [&](schema::ListId list) { return w.lists.test(list); };
  determiner = in(lists.determiners);
  preposition = in(lists.prepositions);
  auxiliary = in(lists.auxiliaries);
  subject = in(lists.subjects);
  object = in(lists.objects);
  verb_sign = in(lists.verb_signs);
  function = in(lists.function_words);
  abbreviation = in(lists.abbreviations);
  given_name = in(lists.given_names);
  ing_adjective = in(lists.ing_adjectives);
  compound_noun = in(lists.compound_nouns);
  plain_adjective = in(lists.plain_adjectives);
  plain_noun = in(lists.plain_nouns);
  light_noun = in(lists.light_nouns);
  aim_verb = in(lists.aim_verbs);
  demonym = in(lists.demonyms);
  subject_noun = in(lists.subject_nouns);
  subject_modifier = in(lists.subject_modifiers);
  link = in(lists.links);
  field_head = (w.lists & lists.field_heads).any();
  name_head = (w.lists & lists.name_heads).any();
  nominal = !function && (w.noun || w.adjective || (!w.verb && !w.adverb && !token.lower.ends_with("ly")));
  noun = w.noun;
  verb = w.verb;
  adjective = w.adjective;
  adverb = w.adverb;
  relational = w.relational;
  form = w.verb_form;
  verb_share = w.verb_share;
  noun_share = w.noun_share;
  written = w.written;
  frequency = static_cast<std::uint8_t>(std::min<std::uint32_t>(w.frequency, 255));
  be = w.verb_lemma == "be";
  clause_verb = auxiliary || be || (w.verb && !w.noun && !function && w.verb_form != VerbForm::ing);
  const auto begins = [&](const schema::Word& first) {
    begins_subject_term |= first.begins.test(lists.subject_terms);
    begins_known_term |= first.begins.test(lists.known_terms);
    longest = std::max<std::uint8_t>(longest, std::min<std::uint8_t>(first.entry_words, 15)) & 15;
  };
  const auto second = [&](std::uint32_t word) {
    return std::binary_search(lists.subject_term_seconds.begin(), lists.subject_term_seconds.end(), word);
  };
  second_in_subject_term = second(hash) || second(singular_hash);
  begins(w);
  if (!singular.empty()) begins(analysis.words_known->of(singular));
}

void TermWord::guess_tag(const Analysis& analysis, const TermLists& lists, const Token& token,
                         bool comparative) {
  const schema::Word& w = token.word;
  const std::string_view s = token.lower;
  if (comparative) return told(TermTag::adjective);
  closed = true;
  if (w.lists.test(lists.numerals)) return told(TermTag::other);
  if (function && !one_of(s, "women", "state", "own")) {
    told(TermTag::function);
    if (plain_adjective && w.adjective && !determiner) guess = TermGuess::adjective_at_need;
    return;
  }
  const bool field = one_of(s, "justice", "judge");  // more often than they address somebody
  if (((w.lists & lists.no_terms).any() && !field) || s.find('\'') != std::string_view::npos ||
      s.find("’") != std::string_view::npos)
    return told(TermTag::other);
  closed = false;
  if (!w.noun && !w.verb && !w.adjective && !w.adverb)
    guess_unknown(analysis, lists, s);
  else if ((w.adverb || s.ends_with("ly")) && !w.noun && !w.adjective)
    told(TermTag::adverb);
  else if (w.verb && w.verb_form == VerbForm::ing)
    guess = TermGuess::gerund;
  else if (w.verb && w.verb_form == VerbForm::ed && !(w.noun && w.noun_share > 50))
    w.adjective&& w.verb_share < 20 ? told(TermTag::adjective) : void(guess = TermGuess::participle);
  else if (w.verb && w.noun)
    guess = TermGuess::verb_or_noun;
  else if (w.verb && w.verb_form == VerbForm::s)
    told(TermTag::verb);
  else if (w.verb && !w.adjective)
    w.verb_form == VerbForm::base ? void(guess = TermGuess::base_verb) : told(TermTag::verb);
  else if (!w.adjective)
    told(TermTag::noun);
  else if (!w.noun && !w.verb)
    told(TermTag::adjective);
  else
    guess_adjective();
}

// Words that the dictionary lacks: by their endings and their last part.
void TermWord::guess_unknown(const Analysis& analysis, const TermLists& lists, std::string_view word) {
  const std::size_t hyphen = word.rfind('-');
  if (hyphen != std::string_view::npos) {
    const std::string_view head = word.substr(0, word.find('-')), end = word.substr(hyphen + 1);
    if (analysis.schema->in(lists.numerals, head)) return told(TermTag::other);
    if (analysis.schema->in(lists.compound_nouns, end)) return told(TermTag::noun);
    const schema::Word& part = analysis.words_known->of(end);
    const bool qualifies = analysis.schema->in(lists.compound_adjectives, end) ||
                           ends(end, "ed", "ary", "al", "ous", "ic", "ive", "ble", "ing") ||
                           (part.adjective && !part.noun);  // "drought-resistant"
    return told(qualifies ? TermTag::adjective : TermTag::noun);
  }
  if (word.ends_with("ly")) return told(TermTag::adverb);
  if (ends(word, "al", "ic", "ous", "ive", "ary", "able", "ible", "less", "ful", "ar", "ese", "ian", "ed"))
    guess = TermGuess::ends_as_adjective;
  else
    told(TermTag::noun);
}

// Of one that is also a noun or a verb: told where it is mostly the one or the other.
void TermWord::guess_adjective() {
  if (noun ? noun_share >= kSomeNoun && noun_share < kMostlyNoun : verb_share > kMostlyVerb)
    guess = TermGuess::adjective_or_another;
  else
    told(!noun ? TermTag::adjective : noun_share < kSomeNoun ? TermTag::weak_noun : TermTag::noun_adjective);
}

// ---- those of a document

// Those of a table of words by their number there, for one thread.
struct TermWords::Known {
  std::uint64_t table = 0;
  std::vector<TermFlags> flags;
  std::vector<TermWord> words;
  std::vector<TermSpelling> spellings;

  static Known& of(const schema::WordTable& table) {
    thread_local Known known;
    if (known.table != table.id()) known.begin(table.id());
    known.flags.resize(table.numbers());
    known.words.resize(table.numbers());
    known.spellings.resize(table.numbers());
    return known;
  }

 private:
  void begin(std::uint64_t with) {
    table = with;
    flags.clear();
    words.clear();
    spellings.clear();
    flags.resize(1);  // figures, and marks of which no table knows anything
    flags[0].met = flags[0].second_in_subject_term = true;
  }
};

TermWords::TermWords(const Analysis& analysis)
    : analysis_(&analysis),
      lists_(&schema::lists_of<TermLists>(*analysis.schema)),
      briefs_(analysis.briefs.data()),
      numbers_(analysis.numbers.data()) {
  Known& known = Known::of(*analysis.words_known);
  flags_ = known.flags.data();
  words_ = known.words.data();
  spellings_ = known.spellings.data();
  guess_tags(known);
}

void TermWords::guess_tags(Known& known) {
  struct ByShape {
    std::uint8_t of_word = 0, itself = 0;  // which bits of a word's lower_tag count; what the shape tells
  };
  static constexpr auto kByShape = [] {  // no branch: nobody can foresee it
    std::array<ByShape, kShapes> tags{};
    for (std::size_t k = 0; k < kShapes; ++k)
      if (no_term(static_cast<Shape>(k))) tags[k].itself = static_cast<std::uint8_t>(TermTag::other);
    tags[static_cast<std::size_t>(Shape::lower)].of_word = 0xFF;
    return tags;
  }();
  static_assert(static_cast<std::uint8_t>(TermTag::open) == 0);
  const auto count = static_cast<TokenIndex>(analysis_->tokens.size());
  tags_ = std::make_unique_for_overwrite<TermTag[]>(count);
  open_ = std::make_unique_for_overwrite<TokenIndex[]>(count);
  const TokenBrief* const briefs = briefs_;
  const std::uint32_t* const numbers = numbers_;
  const TermFlags* const known_flags = flags_;
  TermTag* const tags = tags_.get();
  TokenIndex* open = open_.get();
  bool glue = false;
  for (TokenIndex i = 0; i < count; ++i) {
    const TokenBrief brief = briefs[i];
    const TermFlags& flags = known_flags[numbers[i]];
    if (!flags.met) meet(i, known);
    const ByShape by_shape = kByShape[static_cast<std::size_t>(brief.shape)];
    const auto tag = static_cast<TermTag>((static_cast<std::uint8_t>(flags.lower_tag) & by_shape.of_word) |
                                          by_shape.itself);
    tags[i] = tag;
    *open = i;
    open += tag == TermTag::open;
    if (glue && brief.glued) find_address(i - 1);
    glue = flags.glue;
  }
  open_count_ = static_cast<std::size_t>(open - open_.get());
  in_address_.push_back(count);
}

void TermWords::meet(TokenIndex i, Known& known) const {
  const std::uint32_t number = numbers_[i];
  TermWord& word = known.words[number];
  word = TermWord(*analysis_, *lists_, analysis_->tokens[i], known.spellings[number]);
  known.flags[number] = word;
}

// Who asks again does it soon; what is returned stays for some more.
const TermWords::Figure& TermWords::figure(TokenIndex i) const {
  constexpr std::ptrdiff_t kSoon = 8;
  constexpr std::size_t kKept = 2 * kSoon;
  const auto end = figures_.rend();
  for (auto known = figures_.rbegin(); known != end && known - figures_.rbegin() < kSoon; ++known)
    if (known->at == i) return *known;
  if (figures_.size() == kKept) figures_.pop_front();
  Figure& figure = figures_.emplace_back();
  figure.at = i;
  figure.word = TermWord(analysis_->tokens[i].lower, figure.spelling);
  return figure;
}

// What goes on behind the mark without a blank, and what stands so before it.
void TermWords::find_address(TokenIndex mark) {
  const std::vector<Token>& t = analysis_->tokens;
  const bool glued = !t[mark].space_before && !t[mark].newline_before;
  const Token& behind = t[mark + 1];
  const auto glues = [&](TokenIndex k) {  // what stands at both sides of it
    const auto glued_to = [&](TokenIndex i) {
      return i < t.size() && !t[i].space_before && !t[i].newline_before;
    };
    return glued_to(k) && glued_to(k + 1) && one_of(t[k].text, ".", "/", "@", "_");
  };
  if (glued && t[mark].text == "/" && behind.word.known() && mark > 0 && t[mark - 1].word.known() &&
      !(mark > 1 && glues(mark - 2)) && !glues(mark + 2))
    return;  // "conflict/crisis"
  if (mark > 0 && glued && behind.is_word() && t[mark - 1].shape != Shape::punct)
    in_address_.push_back(mark - 1);
  if ((mark == 0 || glued) && behind.lower.size() > 1) in_address_.push_back(mark + 1);
}

std::string TermWords::text(TermPlace place) const {
  std::string text;
  for (TokenIndex i = place.first; i < place.last; ++i) {
    const Token& token = analysis_->tokens[i];
    text += respelt(token, i + 1 == place.last || bends(token) ? singular(i) : token.lower);
  }
  return text;
}

TermWords::Forms TermWords::forms(TokenIndex i) const {
  const TermWord& w = word(i);
  return {w.hash, w.singular_hash, w.singular_hash};
}

TermWords::Forms TermWords::forms(const Forms& before, TokenIndex i) const {
  const TermWord& w = word(i);
  return {schema::joined_hash(before.printed, w.hash), schema::joined_hash(before.printed, w.singular_hash),
          schema::joined_hash(before.singular, w.singular_hash)};
}

bool TermWords::is_phrase(schema::ListId list, TermPlace place) const {
  const std::size_t n = place.last - place.first;
  if (n < 2 || n > (*this)[place.first].longest) return false;
  Forms forms = this->forms(place.first);
  for (TokenIndex i = place.first + 1; i < place.last; ++i) forms = this->forms(forms, i);
  return is_phrase(list, place, forms);
}

bool TermWords::is_phrase(schema::ListId list, TermPlace place, const Forms& forms) const {
  const auto is = [&](std::uint32_t hash, bool singular_front, bool singular_last) {
    return schema::may_be_phrase(*analysis_->schema, list, hash) &&
           is_phrase(list, place, hash, singular_front, singular_last);
  };
  return is(forms.printed, false, false) ||
         (forms.singular_last != forms.printed && is(forms.singular_last, false, true)) ||
         (forms.singular != forms.singular_last && is(forms.singular, true, true));
}

bool TermWords::is_phrase(schema::ListId list, TermPlace place, std::uint32_t hash, bool singular_front,
                          bool singular_last) const {
  std::array<std::string_view, kMostTermWords> words;
  std::size_t n = 0;
  for (TokenIndex i = place.first; i < place.last; ++i)
    words[n++] =
        (i + 1 < place.last ? singular_front : singular_last) ? singular(i) : analysis_->tokens[i].lower;
  return analysis_->schema->is_phrase(list, hash, {words.data(), n});
}

TokenIndex TermWords::subject_term(TokenIndex first, TokenIndex last) const {
  const auto may_begin = [&](std::uint32_t hash) {
    return schema::may_begin_phrase(*analysis_->schema, hash);
  };
  last = std::min(last, first + (*this)[first].longest);
  TokenIndex behind = first;
  Forms forms = this->forms(first);
  for (TokenIndex i = first + 1; i < last; ++i) {
    forms = this->forms(forms, i);
    const bool goes_on =
        may_begin(forms.printed) || (forms.singular != forms.printed && may_begin(forms.singular));
    if ((goes_on || forms.singular_last != forms.printed) &&
        is_phrase(lists_->subject_terms, {first, i + 1}, forms))
      behind = i + 1;
    if (!goes_on) break;
  }
  return behind;
}

}  // namespace stemma::ingest
