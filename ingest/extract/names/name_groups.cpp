// Groups that steer, coordinate or work on something, by their head noun.
#include "ingest/extract/names/names.hpp"

namespace stemma::ingest {

// Named bodies that steer or coordinate others.
bool NameFinder::leading(TokenIndex first, TokenIndex head, TokenIndex last) const {
  const std::string_view word = t(head).lower;
  if (word == "force" || word == "forces") return head > first && t(head - 1).lower == "task";
  if (word == "taskforce") return last - first > 1;
  if (!has(head, w_.group_heads)) return false;
  const bool any_modifier = word == "group" || word == "team" || word == "party" || word == "network" ||
                            word == "subgroup" || word == "sub-group" || word == "troika" || word == "groups";
  if ((word == "group" || word == "groups") && head + 2 < last && t(head + 1).lower == "of")
    for (TokenIndex i = head + 2; i < last; ++i)
      if ((has(i, w_.roles) && t(i).word.noun_lemma != t(i).lower) || t(i).lower == "experts" ||
          t(i).lower == "governors")
        return true;
  for (TokenIndex i = head > first + 4 ? head - 4 : first; i < head; ++i) {
    if (has(i, any_modifier ? w_.group_modifiers : w_.steering_modifiers)) return true;
    if (any_modifier && t(i).lower == "high" && i + 1 < head && t(i + 1).lower == "level") return true;
    if (any_modifier && (t(i).lower == "experts" || t(i).lower == "leading")) return true;
  }
  // "National Committee for Harbour Coordination"
  if (!any_modifier)
    for (TokenIndex i = head + 1; i < last; ++i)
      if (t(i).lower == "coordination" || t(i).lower == "co-ordination") return true;
  return word == "group" && !company(first, head) &&
         (last > head + 1 || (head > first + 1 && plain_words(first, head)));
}

// "Carlyle Investment Group", "Liberal Parliamentary Group"
bool NameFinder::company(TokenIndex first, TokenIndex head) const {
  for (TokenIndex i = first; i < head; ++i)
    if (has(i, w_.company_modifiers)) return true;
  return false;
}

// "Task Force to Protect Rivers": the verb at i with a capital belongs to the name.
bool NameFinder::aims_of_group(TokenIndex head, TokenIndex i) const {
  const std::string_view word = t(head).lower;
  if (i >= a_.tokens.size() || t(i).shape != Shape::capital) return false;
  if (word == "force" || word == "taskforce" || word == "group") return t(i).word.verb || !t(i).word.known();
  return has(head, w_.bodies_with_aims) && t(i).word.verb;
}

// A group in small letters that its subject names: "the working group on Digital Trade", "a bilateral cyber
// working group".
void NameFinder::lower_group(TokenIndex head, TokenIndex begin, TokenIndex end) {
  if (head == begin || t(head).shape != Shape::lower || !draft_.free(head - 1, head + 1)) return;
  const std::string_view word = t(head).lower;
  const bool group =
      word == "group" || word == "force" || word == "party" || word == "team" || word == "subgroup";
  const bool board = word == "committee" || word == "commission" || word == "council" || word == "board";
  if (!(group || board) || t(head - 1).shape != Shape::lower ||
      !has(head - 1, board ? w_.steering_modifiers : w_.group_modifiers))
    return;
  TokenIndex first = head - 1;
  int topics = 0;
  while (first > begin && head - first < 6 && qualifies(first - 1)) {
    --first;
    topics += !has(first, w_.group_modifiers);
  }
  const TokenIndex last = subject_of_group(head, board, end);
  const bool described =
      first >= begin + 2 && (t(first - 1).lower == "a" || t(first - 1).lower == "an") &&
      (t(first - 2).text == "," || t(first - 2).lower == "is" || t(first - 2).lower == "was");
  const bool small_subject = last > head + 1 && t(last - 1).shape == Shape::lower;
  if (last == head + 1 && (topics < 2 || first == begin || described)) return;
  if (small_subject && topics == 0 && (first == begin || t(first - 1).lower == "a")) return;
  draft_.add_span_mention(draft_.find_or_add("leading_group", a_.phrase(first, last)), first, last,
                          "group in small letters", 700);
}

// May the word stand before "working group" in the name of one?
bool NameFinder::qualifies(TokenIndex i) const {
  const Token& token = t(i);
  if (token.shape != Shape::lower || !draft_.free(i, i + 1)) return false;
  if (has(i, w_.group_modifiers) || token.lower == "ad" || token.lower == "hoc") return true;
  return !function_word(i) && !has(i, w_.empty_modifiers) &&
         (token.word.noun || token.word.adjective || !(token.word.verb || token.word.adverb)) &&
         token.word.verb_form != schema::Word::VerbForm::ing &&
         token.word.verb_form != schema::Word::VerbForm::ed;
}

// "on Digital Trade", "on water quality", "at Kasane" behind the head; head + 1 for none.
TokenIndex NameFinder::subject_of_group(TokenIndex head, bool board, TokenIndex end) const {
  const TokenIndex none = head + 1;
  if (head + 2 >= end) return none;
  const std::string_view c = t(head + 1).lower;
  if (c != "on" && c != "for" && !(board && c == "at")) return none;
  TokenIndex k = head + 2;
  if (t(k).lower == "the" && k + 1 < end) ++k;
  if (!draft_.free(head, k + 1) || has(k, w_.months) || has(k, w_.weekdays)) return none;
  if (starts(k, end)) return complement_rest(k, segment(k, end), end);
  if (c != "on") return none;
  TokenIndex last = k;
  while (last < end && last < k + 4 && t(last).sentence == t(head).sentence && qualifies(last)) ++last;
  return last > k && t(last - 1).word.noun ? last : none;
}

}  // namespace stemma::ingest
