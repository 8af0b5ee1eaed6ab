#include "ingest/extract/clauses/clause_pass.hpp"

#include <algorithm>

#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

bool dash(std::string_view s) { return one_of(s, "–", "—", "-", "/"); }

}  // namespace

bool possessive(std::string_view s) { return one_of(s, "'s", "'S", "'", "’"); }
bool double_quote(std::string_view s) { return one_of(s, "\"", "“", "”", "«", "»"); }

ClausePass::ClausePass(const ClauseReader& reader, TokenIndex first, TokenIndex last,
                       SentenceReading& sentence)
    : r_(reader),
      a_(reader.a_),
      tokens_(a_.tokens.data()),
      lists_(reader.lists_),
      first_(first),
      last_(last),
      one_block_(first >= last || tokens_[first].block == tokens_[last - 1].block),
      out_(sentence),
      item_(sentence.items.data()),
      items_end_(item_ + sentence.items.size()) {}

void ClausePass::run() {
  TokenIndex i = first_;
  while (i < last_) {
    if (opens_block(i) && before_ != Before::preposition && before_ != Before::joiner &&
        before_ != Before::possessive)
      comma();
    i = step(i);
  }
}

std::size_t ClausePass::phrase_of(schema::ListId list, TokenIndex i) const {
  const schema::Word& word = tokens_[i].word;
  if (word.entry_words < 2 || !word.begins.test(list)) return word.lists.test(list) ? 1 : 0;
  return a_.longest_phrase(list, i, std::min<std::size_t>(5, last_ - i));
}

TokenIndex ClausePass::step(TokenIndex i) {
  const Token& t = tokens_[i];
  if (item_at(i) != nullptr) return phrase(i);
  if (t.shape == Shape::punct && t.text != "&") return punctuation(i);
  if (t.shape != Shape::lower && before_ == Before::phrase && letters_behind_name(i)) return i + 1;
  const Traits<ClauseTrait> word = r_.traits(i);
  if (word.none() && !t.word.verb) return phrase(i);
  if (const auto n = word.has(ClauseTrait::joiner) ? phrase_of(lists_.joiners, i) : 0; n > 0) {
    behind_apposition_ = before_ == Before::comma ? apposed_to(latest_) : kNoPhrase;
    before_ = Before::joiner;
    together_ = n > 1;
    return i + static_cast<TokenIndex>(n);
  }
  if (word.has(ClauseTrait::determiner) && t.lower == "whose" && latest_ != kNoPhrase) {
    before_ = Before::possessive;
    return i + 1;
  }
  if (word.has(ClauseTrait::time))
    if (const TokenIndex behind = time_in_words(i)) return behind;
  if (word.has(ClauseTrait::relative) && small(i) && relative(i)) return i + 1;
  const bool aside = before_ == Before::comma && word.has(ClauseTrait::office_time);
  if (const auto n = aside ? phrase_of(lists_.office_times, i) : 0; n > 0) {
    const auto behind = i + static_cast<TokenIndex>(n);
    if (behind < last_ && (is(behind, ClauseTrait::determiner) || role(behind) > 0)) return behind;
  }
  if (word.has(ClauseTrait::subordinator) && small(i) && role(i) == 0) {
    const bool behind = before_ == Before::phrase || before_ == Before::comma;
    const PhraseIndex scene = t.lower == "where" && behind && scene_told(latest_) ? latest_ : kNoPhrase;
    boundary();
    scene_ = scene;
    scene_preposition_ = "at";
    return i + 1;
  }
  if (const auto n = word.has(ClauseTrait::example) ? phrase_of(lists_.examples, i) : 0; n > 0) {
    preposition("including");
    return i + static_cast<TokenIndex>(n);
  }
  if ((t.word.verb || word.has(ClauseTrait::auxiliary)) && starts_verb(i)) return verb(i);
  if (word.has(ClauseTrait::preposition) && t.lower == "to" && i + 1 < last_ && base_verb(i + 1))
    return verb(i + 1, true);
  if (word.has(ClauseTrait::preposition) && joint(i, ClauseTrait::preposition)) {
    preposition(t.lower);
    return i + 1;
  }
  if (word.has(ClauseTrait::adverb) && role(i) == 0) return i + 1;
  return phrase(i);
}

// "Ann Berg OBE FRS, director of": the letters are part of the name.
bool ClausePass::letters_behind_name(TokenIndex i) const {
  const auto letters = [&](TokenIndex k) {
    return tokens_[k].word.lists.test(r_.words_.post_nominals) && tokens_[k].shape != Shape::lower;
  };
  if (latest_ == kNoPhrase || out_.phrases[latest_].kind != 'p' || !letters(i)) return false;
  TokenIndex k = i;
  while (k > out_.phrases[latest_].last && letters(k - 1)) --k;
  return k == out_.phrases[latest_].last;
}

TokenIndex ClausePass::time_in_words(TokenIndex i) const {
  if (!is(i, ClauseTrait::time) || before_ == Before::preposition || before_ == Before::joiner || !small(i))
    return 0;
  const auto n = static_cast<TokenIndex>(phrase_of(lists_.times, i));
  const bool owns = n > 0 && i + n < last_ && possessive(tokens_[i + n].text);  // "this year's summit"
  return n > 0 && !owns ? i + n : 0;
}

TokenIndex ClausePass::punctuation(TokenIndex i) {
  const std::string_view s = tokens_[i].text;
  if (s == "," || dash(s)) {
    comma();
  } else if (s == "(" || s == "[") {
    if (const TokenIndex behind = same_name(i)) return behind;
    outside_ = place();
    bracketed_ = true;
    objects_ = false;
    before_ = Before::open;
  } else if (s == ")" || s == "]") {
    if (bracketed_) leave_bracket();
  } else if (possessive(s) && before_ == Before::phrase) {
    before_ = Before::possessive;
  } else if (s == ":" && before_ == Before::phrase && opens_list(latest_) &&
             opens_phrase(i + 1)) {  // "three divisions: the Division of X and ..."
    preposition("including");
  } else if (s == "." && !abbreviates(i)) {  // ".[24] The": a note mark hid the end of the sentence
    boundary();
    latest_ = kNoPhrase;
  } else if (!double_quote(s) && s != "." && s != "'" && s != "’" && s != "‘") {
    boundary();
  }
  return i + 1;
}

// "the institute in Oslo, where she taught": it is there that she did.
bool ClausePass::scene_told(PhraseIndex p) const {
  return p != kNoPhrase && (body(out_.phrases[p].kind) || out_.phrases[p].kind == 'l');
}

// "three divisions", "the members of the board": what behind a colon is told one by one.
bool ClausePass::opens_list(PhraseIndex p) const {
  return out_.phrases[p].kind == 'n' ||
         (out_.phrases[p].tie == Tie::preposition &&
          above(p, [](const Phrase& q) { return q.kind == 'r'; }) != kNoPhrase);
}

bool ClausePass::abbreviates(TokenIndex stop) const {
  if (stop == first_ || stop + 1 >= last_) return true;
  const Token &word = tokens_[stop - 1], &next = tokens_[stop + 1];
  return word.text.size() <= 3 || !next.capitalised() || in(stop - 1, r_.words_.address) ||
         in(stop - 1, r_.words_.person_titles);
}

void ClausePass::leave_bracket() {
  before_ = outside_.before;
  latest_ = outside_.latest;
  candidate_ = outside_.candidate;
  objects_ = outside_.objects;
  climbs_ = outside_.climbs;
  bracketed_ = false;
}

void ClausePass::comma() {
  if (waits_) {  // "hosted, together with Norway, the conference": the object comes now
    waits_ = false;
    before_ = Before::verb;
    objects_ = true;
    return;
  }
  waits_ = before_ == Before::verb && !out_.clauses.back().passive;
  before_ = Before::comma;
  objects_ = false;
}

void ClausePass::boundary() {
  before_ = Before::nothing;
  outer_ = candidate_ = relative_object_ = scene_ = kNoPhrase;
  climbs_ = objects_ = waits_ = false;
  fronted_.clear();
}

TokenIndex ClausePass::same_name(TokenIndex open) const {
  TokenIndex i = open + 1;
  while (i < last_ && i < open + 8 && tokens_[i].text != ")" && tokens_[i].text != "]") ++i;
  if (i >= last_ || i >= open + 8 || before_ != Before::phrase) return 0;
  const Item* inside = i > open + 1 ? item_at(open + 1) : nullptr;
  const Item* outside = latest_ != kNoPhrase ? out_.head(latest_) : nullptr;
  const bool same = inside != nullptr && outside != nullptr && inside->entity == outside->entity;
  const bool letters = i == open + 2 && inside == nullptr && tokens_[open + 1].shape == Shape::upper;
  return same || letters ? i + 1 : 0;
}

void ClausePass::preposition(std::string_view word) {
  preposition_ = word;
  const bool under = (word == "under" || word == "within") && latest_ != kNoPhrase &&
                     body(out_.phrases[latest_].kind);  // "the archive, under the ministry, moved"
  const bool of_person =
      (word == "of" || word == "from") && latest_ != kNoPhrase && out_.phrases[latest_].kind == 'p';
  const bool listed = (word == "including" || under || of_person) && before_ == Before::comma;
  prepared_ = before_ == Before::phrase || before_ == Before::open || listed ? latest_ : kNoPhrase;
  if (before_ == Before::joiner && latest_ != kNoPhrase) prepared_ = same_preposition(word);
  if (word == "including") {  // "members of the board, including X"
    const PhraseIndex office = above(latest_, [](const Phrase& q) { return q.kind == 'r'; });
    if (office != kNoPhrase) prepared_ = office;
  }
  before_ = Before::preposition;
}

PhraseIndex ClausePass::same_preposition(std::string_view word) const {
  PhraseIndex p = latest_;
  for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase; ++n) {
    if (out_.phrases[p].tie == Tie::preposition && out_.phrases[p].preposition == word)
      return out_.phrases[p].governor;
    p = out_.phrases[p].governor;
  }
  return kNoPhrase;
}

bool ClausePass::relative(TokenIndex i) {
  const bool behind = before_ == Before::phrase || before_ == Before::comma || before_ == Before::preposition;
  const std::string_view w = tokens_[i].lower;
  if (!behind || latest_ == kNoPhrase || (w == "that" && before_ != Before::phrase)) return false;
  if (w == "that" && !out_.clauses.empty() && opens_phrase(i + 1) &&
      a_.schema->in(lists_.telling_verbs, out_.clauses.back().lemma))
    return false;  // "told the house that the talks failed"
  outer_ = candidate_ != kNoPhrase ? candidate_ : subject_;
  if (before_ == Before::preposition && w == "which") {  // "the league, of which she was president"
    scene_ = scene_told(latest_) ? latest_ : kNoPhrase;
    scene_preposition_ = preposition_;
    candidate_ = kNoPhrase;
    before_ = Before::nothing;
    objects_ = false;
    return true;
  }
  candidate_ = latest_;
  climbs_ = true;
  antecedent_ = latest_;
  before_ = Before::nothing;
  objects_ = false;
  return true;
}

}  // namespace stemma::ingest
