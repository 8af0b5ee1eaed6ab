// Noun phrases: where they begin and end.
#include <algorithm>

#include "ingest/extract/clauses/clause_pass.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {
TokenIndex ClausePass::phrase(TokenIndex i) {
  Phrase p;
  p.first = i;
  TokenIndex k = i, last_word = i;
  const auto index = static_cast<std::uint32_t>(out_.phrases.size());
  bool headed = false;  // a noun or a mention was there
  bool any_item = false, owns = false;
  const bool determined = is(i, ClauseTrait::determiner);
  while (k < last_) {
    if (k > i && opens_block(k)) break;
    const Token& t = tokens_[k];
    if (const Item* item = item_at(k)) {
      const bool date = item->kind == 'd' && k > i && !(determined && !headed);
      if (date || (headed && item->pronoun) || (any_item && t.newline_before)) break;
      if (any_item && out_.items[p.last_item - 1].kind == 'p') break;
      if (any_item && out_.items[p.last_item - 1].last == k && out_.items[p.last_item - 1].kind == 'd' &&
          p.first == out_.items[p.last_item - 1].first)
        break;
      const auto number = static_cast<std::uint32_t>(item - out_.items.data());
      if (!any_item) p.first_item = number;
      p.last_item = number + 1;
      any_item = true;
      headed = true;
      k = last_word = std::min(item->last, last_);
      if (item->pronoun && owner(item->first)) {
        owns = true;
        break;
      }
      if (item->pronoun || item->kind == 'p' || (item->kind == 'd' && !determined)) break;
      continue;
    }
    if (t.text == "," && headed && names_town(k)) {  // "the Austrian capital, Vienna"
      ++k;
      continue;
    }
    if (t.shape == Shape::punct) {
      // "Mr. Smith", "Gen. X", "the hon. Member"
      if (t.text == "." && k > i && !t.space_before && k + 1 < last_ &&
          ((role(k - 1) > 0 && tokens_[k - 1].capitalised()) || in(k - 1, r_.words_.address))) {
        ++k;
        continue;
      }
      const bool list = t.text == "," && k + 1 < last_ && tokens_[k + 1].word.adjective &&
                        !tokens_[k + 1].word.noun && tokens_[k - 1].word.adjective;
      if ((double_quote(t.text) || list) && k > i && !headed) {  // "a formal, legal status"
        ++k;
        continue;
      }
      break;
    }
    const Traits<ClauseTrait> word = r_.traits(k);
    if (word.has(ClauseTrait::pronoun) && small(k)) {
      if (k == i) k = last_word = k + 1;
      break;
    }
    if (word.has(ClauseTrait::determiner) && joint(k, ClauseTrait::determiner)) {
      if (headed) break;
      ++k;
      last_word = k;
      continue;
    }
    if (headed && word.has(ClauseTrait::preposition) && names_town(k)) {  // "the port of Hamburg"
      ++k;
      continue;
    }
    if (k > i || determined) {
      if (!word.none()) {
        if (word.has(ClauseTrait::preposition) && joint(k, ClauseTrait::preposition) && role(k) < 2) break;
        if (word.has_any({ClauseTrait::relative, ClauseTrait::subordinator, ClauseTrait::auxiliary}) &&
            small(k))
          break;
        if (word.has(ClauseTrait::example) && phrase_of(lists_.examples, k) > 0) break;
        if (headed && word.has(ClauseTrait::time) && time_in_words(k) > 0) break;
        if (word.has(ClauseTrait::joiner) && phrase_of(lists_.joiners, k) > 0) break;
      }
      if (headed && ends_phrase(k, any_item, p)) break;
    }
    const bool may_hold = word.has_any({ClauseTrait::role, ClauseTrait::person});
    if (const auto n = may_hold ? office(k) : 0; n > 0) {
      const auto end = k + static_cast<TokenIndex>(n);
      p.loose = role(k) == 0 && (!p.has_role() || p.loose);
      if (!p.has_role()) p.role = k;
      p.role_end = end;
      k = last_word = end;
      headed = true;
      continue;
    }
    if (word.has(ClauseTrait::adverb) && !headed && k > i) {
      ++k;
      continue;
    }
    headed = headed || (t.word.noun && (!t.word.adjective || t.word.noun_share >= 50)) || t.capitalised() ||
             !t.word.known();
    ++k;
    last_word = k;
  }
  if (last_word == i) last_word = i + 1;
  // "two World Summit meetings" are the World Summit
  if (any_item && out_.items[p.last_item - 1].kind == 'e' &&
      last_word == out_.items[p.last_item - 1].last + 1 && in(last_word - 1, r_.words_.lower_meetings))
    p.last = last_word - 1;
  else
    p.last = last_word;
  if (!any_item) p.first_item = p.last_item = 0;
  out_.phrases.push_back(p);
  Phrase& made = out_.phrases.back();
  const Item* head = out_.head(index);
  made.kind = head != nullptr ? head->kind : made.has_role() && made.role_end == made.last ? 'r' : 'n';
  if (head == nullptr && made.has_role()) made.kind = 'r';
  tie(index);
  if (owns) before_ = Before::possessive;
  return std::max(last_word, i + 1);
}

// Between "the port" or "the capital" and its name.
bool ClausePass::names_town(TokenIndex k) const {
  if (k + 1 >= last_ || k == first_ || !is(k - 1, ClauseTrait::place_noun) || !small(k - 1)) return false;
  const std::string_view w = tokens_[k].lower;
  const bool in_place = preposition_ == "in" || preposition_ == "at" || preposition_ == "near" ||
                        preposition_ == "to" || preposition_ == "from";
  const bool capital = tokens_[k - 1].lower == "capital";
  const Item* next = peek(k + 1);
  return in_place && next != nullptr && next->kind == 'l' && (w == "of" ? !capital : w == ",");
}

bool ClausePass::owner(TokenIndex i) const {
  const std::string_view w = tokens_[i].lower;
  if (one_of(w, "its", "his", "their", "our", "my")) return true;
  const bool made =
      before_ == Before::verb && !out_.clauses.empty() &&
      a_.schema->in(lists_.naming_verbs, out_.clauses.back().lemma);  // "appointed her delegate"
  return w == "her" && !made && i + 1 < last_ && tokens_[i + 1].is_word() &&
         !r_.traits(i + 1).has_any({ClauseTrait::preposition, ClauseTrait::auxiliary});
}

bool ClausePass::ends_phrase(TokenIndex k, bool any_item, const Phrase& p) {
  const Token& t = tokens_[k];
  if (t.shape != Shape::lower || !t.word.verb) return adverb(k) && !t.word.adjective;
  using Form = schema::Word::VerbForm;
  const bool complete =
      (any_item && out_.items[p.last_item - 1].last == k) || tokens_[k - 1].shape == Shape::upper;
  const TokenIndex next = k + 1;
  switch (t.word.verb_form) {
    case Form::ed:
      return true;
    case Form::ing:
      return !t.word.noun || opens_phrase(next);
    case Form::s:
      if (role(k) > 0) return complete && opens_phrase(next);
      if (complete && next < last_ && adverb(next)) return true;
      return !t.word.noun || (opens_phrase(next) && (complete || t.word.verb_share >= t.word.noun_share)) ||
             (complete && preposition_at(next) && t.word.verb_share > 50);
    case Form::base:
      if (role(k) > 0 || t.word.adjective) return false;
      return !t.word.noun || (complete && opens_phrase(next) && t.word.verb_share > 40);
    default:
      return false;
  }
}

}  // namespace stemma::ingest
