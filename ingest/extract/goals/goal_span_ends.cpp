// Where the verb phrase of an aim ends: at what ends it whatever its length, or, once it is long enough, at
// what may.
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/goals/goal_span_walker.hpp"

namespace stemma::ingest {

using schema::Word;

bool GoalSpanWalker::hard_stop(TokenIndex i, TokenIndex first) const {
  if (c_.shape(i) == Shape::punct) return stops_at_mark(i, first);
  if (c_.is(i, "and")) return stops_at_and(i, first);
  // "mend the nets Second, to open": points that are counted without a stop
  if (c_.shape(i) == Shape::capital && i + 2 < end_ && c_.in(i, w_.ordinals) && c_.is(i + 1, ",") &&
      c_.is(i + 2, "to"))
    return true;
  if (c_.pronoun(i) && !c_.is(i, "it") && i + 1 < end_ && !announced(i, first)) {
    // "mend the tools we have": what stands before the pronoun is meant
    const bool contact = c_[i - 1].word.noun && c_.shape(i - 1) == Shape::lower &&
                         !(c_.auxiliary(i + 1) && !c_.is(i + 1, "have", "has", "had", "can")) &&
                         words_between(c_.analysis(), first, i) < kFewestGoalWords;
    const TokenIndex v = c_.after_adverbs(i + 1, end_ - 1);
    if (!contact) return c_.auxiliary(v) || (c_[v].word.verb && c_[v].word.verb_share > 60);
  }
  if (c_.is(i, "it") && i + 1 < end_ && c_.auxiliary(i + 1)) return !announced(i, first);
  // A finite verb that no "that" or "which" has announced says something else.
  if (c_.auxiliary(i) && (!c_.is(i, "do", "have", "can") || said_of_noun(i))) return !announced(i, first);
  const Token& t = c_[i];
  if (t.word.verb_form == Word::VerbForm::s && t.word.verb_share > 80 && i > verb_ + 2 && i + 1 < end_ &&
      (c_[i - 1].word.noun || c_.capitalised(i - 1)) && c_.finite_verb(i, verb_) && !plural_of_object(i))
    return !announced(i, first);
  // "plans to feed the poor deserve our": a plural that a verb follows, unless "help" or "let" went before.
  if (t.word.verb_form == Word::VerbForm::base && t.word.verb_share > 85 && i > verb_ + 2 && i + 1 < end_ &&
      c_.determiner(i + 1) && c_[i - 1].word.noun && c_[i - 1].word.noun_lemma != c_[i - 1].lower &&
      !c_.is(verb_, "help", "let", "make", "have", "see", "watch", "helping", "making", "letting"))
    return !announced(i, first);
  if (i > verb_ + 1 && c_.shape(i) == Shape::lower && c_.in(i, w_.past_forms) &&
      (i > verb_ + 2 || t.lower.ends_with("ed")) &&
      !(t.lower.ends_with("ed") && (i + 1 < end_ && c_[i + 1].word.noun)))
    return !announced(i, first);
  if (i > verb_ + 2 && i + 1 < end_ &&
      ((c_.is(i, "led") && c_.is(i + 1, "to")) || (c_.is(i, "met") && c_.is(i + 1, "with"))))
    return !announced(i, first);
  // "a wish to defend the coast moved the council": a past form with an object.
  if (t.word.verb_form == Word::VerbForm::ed && t.word.verb_share > 80 && i > verb_ + 2 && i + 1 < end_ &&
      (c_[i - 1].word.noun || c_.capitalised(i - 1)) &&
      (c_.determiner(i + 1) || c_.is(i + 1, "her", "him", "them", "it", "us", "me")))
    return !announced(i, first);
  return false;
}

bool GoalSpanWalker::stops_at_mark(TokenIndex i, TokenIndex first) const {
  if (full_stop(i)) return !names_them(i, first);
  if (c_.quotation_mark(i))  // one that closes what was quoted in the phrase belongs to it
    return c_[verb_].in_quotes || (!c_[i - 1].in_quotes && quotation_is_long(i));
  if (c_.dash(i)) return true;
  if (!c_.is(i, ",")) return false;
  if (i + 1 >= end_) return true;
  if (mark_at(i + 1) || (c_.is(i + 1, "and") && mark_at(i + 2))) return true;
  if (c_.is(i + 1, "because", "although", "though", "but", "whereas", "if", "unless", "nor", "according"))
    return true;
  // "he said that they wished to mend the nets, and that": the next thing that is said
  if (i + 2 < end_ && c_.is(i + 1, "and", "or") && c_.is(i + 2, "that")) {
    for (TokenIndex k = first; k < i; ++k)
      if (c_.is(k, "that") || c_.is(k, "ensure", "ensuring")) return false;
    return true;
  }
  // "commit to mending A, thank the crew": the next thing that somebody does
  if (gerund_ && c_.base_verb(i + 1, end_) && c_.shape(i + 1) == Shape::lower && i + 2 < end_ &&
      c_.determiner(i + 2) && !c_.preposition(i + 1) && !c_.determiner(i + 1))
    return !announced(i, first);
  // "coordinates X, works to", "..., and expresses its": the next thing that somebody does
  const TokenIndex v = c_.is(i + 1, "and") && i + 2 < end_ ? i + 2 : i + 1;
  if (c_[v].word.verb_form == Word::VerbForm::s && c_[v].word.verb_share > 30 && v + 1 < end_ &&
      (c_.is(v + 1, "to") || c_.determiner(v + 1) ||
       (c_.in(v, w_.control_verbs) && (c_.preposition(v + 1) || c_.capitalised(v + 1)))) &&
      !announced(i, first))
    return true;
  // "..., and hoped that", "..., sent two ships": the next thing that somebody did
  if (v + 1 < end_ && c_[v].word.verb_form == Word::VerbForm::ed && c_[v].word.verb_share > 40 &&
      ((v > i + 1 && c_.is(v + 1, "that", "to")) || c_.determiner(v + 1) ||
       (!c_[v].word.adjective && counted(v + 1)) ||
       (v > i + 1 && c_[v].word.verb_share > 80 && !c_[v].word.adjective && c_[v + 1].word.noun)))
    return !announced(i, first);
  // "calls on X to V, and on Y to V"
  if (v > i + 1 && c_.is(v, "on", "upon") && urges_on(v + 1)) return true;
  if (v > i + 1 && urges_besides(v)) return true;
  // "to train pilots, and all ports shall": what somebody else is to do
  if (v > i + 1 && (c_.determiner(v) || c_.pronoun(v) || c_.capitalised(v)) && new_subject(v))
    return !announced(i, first);
  return new_subject(i + 1);
}

// "asks X to V, and the Port Office to V": somebody else
bool GoalSpanWalker::urges_besides(TokenIndex i) const {
  if (i + 2 >= end_) return false;
  const TokenIndex name = c_.determiner(i) ? i + 1 : i;
  return name + 2 < end_ && c_.shape(name) == Shape::capital && urges_on(name);
}

bool GoalSpanWalker::stops_at_and(TokenIndex i, TokenIndex first) const {
  if (urges_besides(i + 1)) return true;
  // "to take the town and an attempt to burn it"
  if (i + 3 < end_ && c_.determiner(i + 1) && c_.in(i + 2, w_.governor_nouns) && c_.is(i + 3, "to"))
    return true;
  // "to change the border and underscored their": the next thing that somebody did
  if (i + 3 < end_ && c_.is(i + 1, "later", "then", "also", "subsequently") &&
      c_[i + 2].word.verb_form == Word::VerbForm::ed && c_[i + 2].word.verb_share > 60 &&
      c_.shape(i + 3) != Shape::punct)
    return !announced(i, first);
  if (i + 2 < end_ && c_[i + 1].word.verb_form == Word::VerbForm::ed && !c_.is(i + 1, "thought")) {
    const Word& deed = c_[i + 1].word;
    if ((deed.verb_share > 80 && c_.is(i + 2, "to", "that", "their", "its", "for")) ||
        (deed.verb_share > 40 && c_.determiner(i + 2)) ||
        (deed.verb_share > 80 && !deed.adjective && (c_[i + 2].word.noun || counted(i + 2))))
      return !announced(i, first);
  }
  // "to count the boats and requests the harbour master", "in charge of dredging and oversees pilots": the
  // next thing that somebody says or does
  if (i + 2 < end_ && c_[i + 1].word.verb_form == Word::VerbForm::s &&
      c_[verb_].word.verb_form != Word::VerbForm::s) {
    const TokenIndex object = i + 2;
    const std::uint8_t share = c_[i + 1].word.verb_share;
    const bool asks = c_.in(i + 1, w_.control_verbs) && c_.is(object, "on", "upon");
    const bool governs = c_.determiner(object) || c_.capitalised(object) || asks;
    if ((governs && share > (c_.in(i + 1, w_.control_verbs) ? 30 : 60)) ||
        (share > 85 && (counted(object) || c_[object].word.noun)))
      return !announced(i, first);
  }
  return i + 2 < end_ && c_.is(i + 1, "in") && c_.is(i + 2, "order");
}

// "rent out the boat sheds by May", behind the verb of the sentence: a plural, although it is a verb more
// often.
bool GoalSpanWalker::plural_of_object(TokenIndex i) const {
  if (!c_[i].word.noun || (c_.shape(i + 1) != Shape::punct && !c_.preposition(i + 1) &&
                           !c_.is(i + 1, "and", "or") && !c_.subordinator(i + 1)))
    return false;
  for (TokenIndex k = verb_; k > 0 && !c_[k].sentence_start && verb_ - k < 40; --k)
    if (c_.auxiliary(k - 1) || c_.finite_verb(k - 1, 0) || c_.in(k - 1, w_.governor_verbs)) return true;
  return false;
}

// "protect the weak: the old, the sick and the young"
bool GoalSpanWalker::names_them(TokenIndex colon, TokenIndex first) const {
  if (!c_.is(colon, ":") || colon + 3 >= end_ || whole_) return false;
  if (words_between(c_.analysis(), first, colon) >= kFewestGoalWords || !c_.determiner(colon + 1))
    return false;
  return colon > first + 2 && (c_[colon - 1].word.noun || c_[colon - 1].word.adjective) &&
         !c_.is(colon - 1, "following", "steps", "actions");
}

// "measures to save the bank have worked": the verb of a noun before it.
bool GoalSpanWalker::said_of_noun(TokenIndex i) const {
  if (i < verb_ + 2 || i + 1 >= end_ || (!c_[i - 1].word.noun && !c_.capitalised(i - 1))) return false;
  if (!c_.is(i, "have")) return c_.is(i, "can");
  const TokenIndex v = c_.after_adverbs(i + 1, end_ - 1);
  return c_.participle(v) || c_.is(v, "been");
}

bool GoalSpanWalker::counted(TokenIndex i) const {
  return c_.shape(i) == Shape::number ||
         c_.is(i, "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
}

// "grow by 3 percent and the deficit should": where the phrase before the finite verb at `i` is joined on,
// it is the subject of that verb.
TokenIndex GoalSpanWalker::before_subject(TokenIndex i) const {
  if (i >= end_ || !c_.auxiliary(i)) return i;
  for (TokenIndex k = i; k > verb_ + 2 && i - k < 8; --k) {
    if (c_.shape(k - 1) == Shape::punct || c_.subordinator(k - 1)) return i;
    if (c_.is(k - 1, "and", "but")) {
      bool plain = i - k > 1 && i - k < 4;  // "must be tested and old customs must"
      for (TokenIndex n = k; n < i; ++n) plain &= c_[n].word.noun || c_[n].word.adjective;
      return c_.determiner(k) || plain ? k - 1 : i;
    }
  }
  return i;
}

// "iii)", "(b)" of an item within a sentence
bool GoalSpanWalker::mark_at(TokenIndex i) const {
  if (i + 2 < end_ && c_.is(i, "("))
    ++i;
  else if (i > 0 && c_.is(i - 1, "("))
    return false;
  return i + 1 < end_ && c_[i].text.size() <= 4 && c_.shape(i) != Shape::capital && c_.is(i + 1, ")") &&
         (c_.shape(i) == Shape::number ||
          c_[i].text.find_first_not_of("ivxabcdefgh") == std::string_view::npos);
}

// A stop within the sentence belongs to an abbreviation, a colon without a space to an address.
bool GoalSpanWalker::full_stop(TokenIndex i) const {
  if (c_.is(i, ";", "?", "!", "|", "•")) return true;
  if (c_.is(i, ":")) return i + 1 >= end_ || !c_.is(i + 1, "/");
  if (c_.is(i, "."))
    return i + 1 >= end_ || c_.is(i + 1, "[") || (c_[i + 1].space_before && c_.capitalised(i + 1));
  // Points of omission stand within a quotation.
  const std::string_view text = c_[i].text;
  return text[0] == '.' && text.size() > 1 && (i + 1 >= end_ || !c_.is_word(i + 1) || c_.capitalised(i + 1));
}

bool GoalSpanWalker::quotation_is_long(TokenIndex open) const {
  for (TokenIndex k = open + 1; k < end_ && k < open + 12; ++k)
    if (c_.quotation_mark(k)) return false;
  return true;
}

// Has a word opened a clause that may hold a finite verb?
bool GoalSpanWalker::announced(TokenIndex i, TokenIndex first) const {
  for (TokenIndex k = i; k > first && k + 16 > i; --k) {
    if (c_.is(k - 1, "which", "who", "that", "whose", "whom", "what", "where", "when", "as", "if", "because",
              "while", "how", "whether", "so", "than", "why", "until", "before", "after"))
      return true;
    if (c_.is(k - 1, "ensure", "ensuring", "guarantee", "assure", "sure")) return true;  // "ensure X is done"
  }
  return false;
}

// "[on] all ports to V": within some words, and nothing but a noun phrase before "to"
bool GoalSpanWalker::urges_on(TokenIndex i) const {
  for (TokenIndex k = i + 1; k + 1 < end_ && k < i + 8; ++k) {
    if (c_.shape(k) == Shape::punct || c_.auxiliary(k)) return false;
    if (c_.is(k, "to")) return c_.base_verb(c_.after_adverbs(k + 1, end_ - 1), end_);
  }
  return false;
}

// Behind a comma: a noun phrase with a finite verb of its own, "in order to ..., the council will".
bool GoalSpanWalker::new_subject(TokenIndex i) const {
  if (c_.pronoun(i) && i + 1 < end_ && c_.finite_verb(i + 1, i)) return true;
  if (!c_.determiner(i) && !c_.capitalised(i) && !c_.pronoun(i) && !c_[i].word.noun && !c_[i].word.adjective)
    return false;
  for (TokenIndex k = i; k < end_ && k < i + 12; ++k) {
    if (c_.shape(k) == Shape::punct || c_.subordinator(k) || c_.is(k, "as")) return false;
    if (c_.is(k, "and", "or") && !(k + 1 < end_ && c_.capitalised(k + 1))) return false;
    if (c_.auxiliary(k)) return true;
    if ((k > i + 1 || (k > i && c_.capitalised(i) && c_[k].word.verb_share > 30)) && c_.finite_verb(k, i) &&
        k + 1 < end_ && (c_.determiner(k + 1) || c_.is(k + 1, "them", "him", "us", "me", "it")))
      return true;
  }
  return false;
}

bool GoalSpanWalker::soft_stop(TokenIndex i, std::size_t words) const {
  if (c_.is(i, ",")) return i + 1 >= end_ || (!between_adjectives(i) && !before_year(i) && comma_stops(i));
  // "open two hostels by May and want to double": the next aim of the same
  if (c_.is(i, "and") && i + 3 < end_ && c_.is(i + 2, "to") && c_.in(i + 1, w_.governor_verbs) &&
      c_[i + 1].word.verb_share > 60 && c_.base_verb(i + 3, end_))
    return true;
  if (c_.is(i, "including") && i + 1 < end_ && c_.gerund(i + 1)) return true;
  if (c_.is(i, "in") && i + 2 < end_ && c_.is(i + 1, "order") && c_.is(i + 2, "that")) return true;
  if (words >= kLongHead && c_.is(i, "and", "or") && goes_on_relative(i)) return true;

  if (c_.shape(i) != Shape::lower || c_.phrase(i, w_.ends) == 0) return false;
  constexpr std::size_t kLong = 8;  // "cooperation on fields such as trade and fish": said by its examples
  if (c_.is(i, "such") && (words < kLong || verbs_follow(i)))
    return words < kLong && !verbs_follow(i) && tail_after(i) > kLong + words;
  const bool much = c_.is(i, "so") && i + 1 < end_ &&  // "a peace that is so badly needed"
                    (c_.is(i + 1, "far", "many", "much") || c_.adverb(i + 1) ||
                     (c_[i + 1].word.adjective && !c_[i + 1].word.noun && c_.auxiliary(i - 1)));
  return !much;
}

// "by June 1, 2025"
bool GoalSpanWalker::before_year(TokenIndex comma) const {
  return comma > verb_ + 1 && comma + 1 < end_ && day_number(c_[comma - 1].text) > 0 &&
         month_number(c_[comma - 2].text) > 0 && year_number(c_[comma + 1].text) > 0;
}

// "a safe, open harbour"
bool GoalSpanWalker::between_adjectives(TokenIndex comma) const {
  if (comma < verb_ + 2 || comma + 2 >= end_) return false;
  const Word& before = c_[comma - 1].word;
  const Token& next = c_[comma + 1];
  if (!before.adjective || next.shape != Shape::lower || c_.adverb(comma + 1) || c_.preposition(comma + 1))
    return false;
  const bool opens = c_.determiner(comma - 2) || (c_.adverb(comma - 2) && c_.determiner(comma - 3));
  if (before.noun && !opens) return false;
  const bool adjective =
      (next.word.adjective && !next.word.noun) || next.lower.find('-') != std::string_view::npos;
  return opens && adjective && !c_.gerund(comma + 1) && c_.shape(comma + 2) != Shape::punct &&
         !c_.preposition(comma + 2) && !c_.auxiliary(comma + 2);
}

// "deter thieves such as X, catch smugglers": the verbs go on behind the examples.
bool GoalSpanWalker::verbs_follow(TokenIndex such) const {
  if (gerund_) return false;
  for (TokenIndex k = such + 2; k + 2 < end_ && k < such + 20; ++k) {
    if (c_.is(k, ";") || full_stop(k) || c_.auxiliary(k)) return false;
    if (!c_.is(k, ",")) continue;
    const TokenIndex v = new_start(k);
    if (v < end_ && c_.in(v, w_.aim_verbs) && c_[v].word.verb_share > 60 && coordinated_verb(v)) return true;
  }
  return false;
}

// "laws that protect the poor and [punish] those": a second thing that a relative clause says.
bool GoalSpanWalker::goes_on_relative(TokenIndex conjunction) const {
  if (conjunction + 1 >= end_) return false;
  const TokenIndex v = c_.after_adverbs(conjunction + 1, end_ - 1);
  const Word& w = c_[v].word;
  if (!w.verb || c_.shape(v) != Shape::lower || w.verb_share < 60 || c_.participle(v) || c_.gerund(v))
    return false;
  for (TokenIndex k = conjunction; k > verb_ + 1 && conjunction - k < 20; --k) {
    if (c_.shape(k - 1) == Shape::punct) return false;
    if (!c_.is(k - 1, "that", "which", "who")) continue;
    const TokenIndex said = c_.after_adverbs(k, conjunction);
    const bool relative = c_[k - 2].word.noun && said < conjunction && c_[said].word.verb &&
                          c_[said].word.verb_form == w.verb_form && c_[said].word.verb_share > 40;
    return relative || (said < conjunction && c_.is(said, "has", "have", "is", "are") &&
                        w.verb_form == Word::VerbForm::s);
  }
  return false;
}

bool GoalSpanWalker::comma_stops(TokenIndex i) const {
  const Token& n = c_[i + 1];
  if (n.lower == "including") return true;
  if (c_.phrase(i + 1, w_.comma_ends) > 0)
    return !(c_.preposition(i + 1) && list_goes_on(i) && c_.preposition(verb_ + 1));
  if (c_.adverb(i + 1) && n.lower.ends_with("ly") && !c_.base_verb(i + 1, end_) &&
      !(i + 2 < end_ && c_.base_verb(i + 2, end_)))
    return true;
  if (c_.gerund(i + 1) && n.shape == Shape::lower && n.word.verb_share > 40)
    return !gerund_ && !(gerunds_before(i) && list_goes_on(i));
  return !list_goes_on(i);
}

// "three tasks of opening the port, mending the road": a list of -ing forms behind a preposition.
bool GoalSpanWalker::gerunds_before(TokenIndex comma) const {
  for (TokenIndex k = verb_ + 2; k < comma; ++k)
    if (c_.gerund(k) && c_.is(k - 1, "of", "in", "by", "through", "on", "for", "from")) return true;
  return false;
}

// How many words follow until the next comma or the end.
std::size_t GoalSpanWalker::tail_after(TokenIndex comma) const {
  TokenIndex k = comma + 1;
  while (k < end_ && !c_.is(k, ",") && !c_.is(k, ";") && c_[k].text[0] != '.') ++k;
  return words_between(c_.analysis(), comma + 1, k);
}

// Does an "and", "or" or "&" close a list that this comma is part of?
bool GoalSpanWalker::list_goes_on(TokenIndex comma) const {
  for (TokenIndex k = comma + 1; k < end_ && k < comma + 25; ++k) {
    if (c_.is(k, "and", "or", "&")) return true;
    if (c_.is(k, ";") || c_[k].text[0] == '.' || c_.is(k, ":") || c_.auxiliary(k)) return false;
  }
  return false;
}

}  // namespace stemma::ingest
