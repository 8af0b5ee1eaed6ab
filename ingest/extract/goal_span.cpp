#include "ingest/extract/goal_span.hpp"

#include <algorithm>

namespace stemma::ingest {
namespace {

using schema::Word;

class SpanWalker {
 public:
  SpanWalker(const GoalClause& clause, TokenIndex verb, TokenIndex end, bool gerund, bool whole)
      : c_(clause),
        w_(clause.words()),
        verb_(verb),
        end_(end),
        gerund_(gerund),
        whole_(whole || companion()) {}

  std::vector<GoalSpan> run(TokenIndex* reached) {
    std::vector<GoalSpan> spans;
    GoalSpan now{verb_, verb_ + 1, GoalSpan::Kind::main};
    TokenIndex i = verb_ + 1, counted = verb_;
    std::size_t words = 0;  // from now.first up to `counted`
    for (; i < end_; ++i) {
      if (c_[i].text == "(" || c_[i].text == "[") {
        const TokenIndex close = closing(i);
        if (close == end_) break;
        i = close;
        continue;
      }
      if (const TokenIndex close = inserted(i, now.first); close != 0) {
        i = close;
        continue;
      }
      for (; counted < i; ++counted)
        words += counted == now.first || c_[counted].space_before || c_[counted].newline_before;
      if (hard_stop(i, now.first) || words > kMostGoalWords) break;
      if (const auto kind = split(i, now.first, words)) {
        const TokenIndex start = new_start(i);
        finish(now, i, spans);
        now = {start, start + 1, *kind};
        i = counted = start;
        words = 0;
        continue;
      }
      if (words >= kFewestGoalWords && soft_stop(i, words)) break;
    }
    finish(now, std::max(before_subject(i), now.first + 1), spans);
    if (reached) *reached = i;
    return joined(std::move(spans));
  }

 private:
  TokenIndex closing(TokenIndex open) const {
    for (TokenIndex i = open + 1; i < end_ && i < open + 40; ++i)
      if (c_[i].text == ")" || c_[i].text == "]") return i;
    return end_;
  }

  // "ensure that no village — however small — is left": the second dash, 0 where none comes.
  // The same for "ensure that, as time goes on, rates": the second comma.
  // And for "bring about, with the help of all, a peace": what stands between verb and object.
  TokenIndex inserted(TokenIndex i, TokenIndex first) const {
    if (c_[i].text == "," && before_object(i, first))
      for (TokenIndex k = i + 2; k + 1 < end_ && k < i + 16; ++k)
        if (c_[k].text == ",")
          return c_.determiner(k + 1) || c_[k + 1].word.adjective || c_[k + 1].word.noun ? k : 0;
    if (c_[i].text == "," && c_[i - 1].lower == "that")
      for (TokenIndex k = i + 1; k + 1 < end_ && k < i + 20; ++k)
        if (c_[k].text == ",") return k;
    if (!c_.dash(i)) return 0;
    for (TokenIndex k = i + 1; k + 1 < end_ && k < i + 12; ++k)
      if (c_.dash(k)) return c_.auxiliary(k + 1) ? k : 0;
    return 0;
  }

  // Has the verb that begins the phrase no object yet, and does an adjunct follow?
  bool before_object(TokenIndex comma, TokenIndex first) const {
    if (comma + 2 >= end_ || !c_.preposition(comma + 1)) return false;
    if (comma > first + 2 && c_[comma - 2].lower == "to" && c_.base_verb(comma - 1, end_)) return true;
    if (comma > first + 3) return false;
    for (TokenIndex k = first + 1; k < comma; ++k)
      if (!c_.adverb(k) && !c_.preposition(k) && !c_.is(k, "about", "up", "out", "down", "forward"))
        return false;
    return c_.base_verb(first, end_) || c_.gerund(first);
  }

  // "work with X to V" is one aim.
  bool companion() const {
    return verb_ + 1 < end_ && c_[c_.after_adverbs(verb_ + 1, end_ - 1)].lower == "with" &&
           c_.in(verb_, w_.companion_verbs);
  }

  // ---- Where the phrase ends whatever its length

  bool hard_stop(TokenIndex i, TokenIndex first) const {
    const Token& t = c_[i];
    if (t.shape == Shape::punct && full_stop(i)) return !names_them(i, first);
    if (c_.quotation_mark(i))  // one that closes what was quoted in the phrase belongs to it
      return c_[verb_].in_quotes || (!c_[i - 1].in_quotes && quotation_is_long(i));
    if (c_.dash(i)) return true;
    // "mend the nets Second, to open": points that are counted without a stop
    if (t.shape == Shape::capital && i + 2 < end_ && c_.in(i, w_.ordinals) && c_[i + 1].text == "," &&
        c_[i + 2].lower == "to")
      return true;
    if (t.text == ",") {
      if (i + 1 >= end_) return true;
      if (mark_at(i + 1) || (c_[i + 1].lower == "and" && mark_at(i + 2))) return true;
      if (c_.is(i + 1, "because", "although", "though", "but", "whereas", "if", "unless", "nor", "according"))
        return true;
      if (i + 2 < end_ && c_.is(i + 1, "and", "or") && c_[i + 2].lower == "that") return !announced(i, first);
      // "commit to mending A, thank the crew": the next thing that somebody does
      if (gerund_ && c_.base_verb(i + 1, end_) && c_[i + 1].shape == Shape::lower && i + 2 < end_ &&
          c_.determiner(i + 2) && !c_.preposition(i + 1) && !c_.determiner(i + 1))
        return !announced(i, first);
      // "coordinates X, works to", "..., and expresses its": the next thing that somebody does
      const TokenIndex v = c_[i + 1].lower == "and" && i + 2 < end_ ? i + 2 : i + 1;
      if (c_[v].word.verb_form == Word::VerbForm::s && c_[v].word.verb_share > 30 && v + 1 < end_ &&
          (c_[v + 1].lower == "to" || c_.determiner(v + 1) ||
           (c_.in(v, w_.control_verbs) && (c_.preposition(v + 1) || c_[v + 1].capitalised()))) &&
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
      // "to train pilots, and all ports shall": what somebody else is to do
      if (v > i + 1 && (c_.determiner(v) || c_.pronoun(v) || c_[v].capitalised()) && new_subject(v))
        return !announced(i, first);
      return new_subject(i + 1);
    }
    // "to take the town and an attempt to burn it"
    if (t.lower == "and" && i + 3 < end_ && c_.determiner(i + 1) && c_.in(i + 2, w_.governor_nouns) &&
        c_[i + 3].lower == "to")
      return true;
    // "to change the border and underscored their": the next thing that somebody did
    if (t.lower == "and" && i + 3 < end_ && c_.is(i + 1, "later", "then", "also", "subsequently") &&
        c_[i + 2].word.verb_form == Word::VerbForm::ed && c_[i + 2].word.verb_share > 60 &&
        c_[i + 3].shape != Shape::punct)
      return !announced(i, first);
    if (t.lower == "and" && i + 2 < end_ && c_[i + 1].word.verb_form == Word::VerbForm::ed &&
        c_[i + 1].lower != "thought") {
      const Word& deed = c_[i + 1].word;
      if ((deed.verb_share > 80 && c_.is(i + 2, "to", "that", "their", "its", "for")) ||
          (deed.verb_share > 40 && c_.determiner(i + 2)) ||
          (deed.verb_share > 80 && !deed.adjective && (c_[i + 2].word.noun || counted(i + 2))))
        return !announced(i, first);
    }
    // "to count the boats and requests the harbour master": the next thing that somebody says
    if (t.lower == "and" && i + 2 < end_ && c_[i + 1].word.verb_form == Word::VerbForm::s &&
        c_[i + 1].word.verb_share > 30 && c_.in(i + 1, w_.control_verbs) &&
        (c_.determiner(i + 2) || c_.is(i + 2, "on", "upon") || c_[i + 2].capitalised()))
      return !announced(i, first);
    if (t.lower == "and" && i + 2 < end_ && c_[i + 1].lower == "in" && c_[i + 2].lower == "order")
      return true;
    // "mend the tools we have": what stands before the pronoun is meant
    const bool contact = c_[i - 1].word.noun && c_[i - 1].shape == Shape::lower && i + 1 < end_ &&
                         !(c_.auxiliary(i + 1) && !c_.is(i + 1, "have", "has", "had", "can")) &&
                         words_between(c_.analysis(), first, i) < kFewestGoalWords;
    if (c_.pronoun(i) && t.lower != "it" && i + 1 < end_ && !contact && announced(i, first) == false) {
      const TokenIndex v = c_.after_adverbs(i + 1, end_ - 1);
      return c_.auxiliary(v) || (c_[v].word.verb && c_[v].word.verb_share > 60);
    }
    if (t.lower == "it" && i + 1 < end_ && c_.auxiliary(i + 1)) return !announced(i, first);
    // A finite verb that no "that" or "which" has announced says something else.
    if (c_.auxiliary(i) && (!c_.is(i, "do", "have", "can") || said_of_noun(i))) return !announced(i, first);
    if (t.word.verb_form == Word::VerbForm::s && t.word.verb_share > 80 && i > verb_ + 2 && i + 1 < end_ &&
        (c_[i - 1].word.noun || c_.analysis().tokens[i - 1].capitalised()) && c_.finite_verb(i, verb_) &&
        !plural_of_object(i))
      return !announced(i, first);
    // "plans to feed the poor deserve our": a plural that a verb follows, unless "help" or "let" went before.
    if (t.word.verb_form == Word::VerbForm::base && t.word.verb_share > 85 && i > verb_ + 2 && i + 1 < end_ &&
        c_.determiner(i + 1) && c_[i - 1].word.noun && c_[i - 1].word.noun_lemma != c_[i - 1].lower &&
        !c_.is(verb_, "help", "let", "make", "have", "see", "watch", "helping", "making", "letting"))
      return !announced(i, first);
    if (i > verb_ + 1 && t.shape == Shape::lower && c_.in(i, w_.past_forms) &&
        (i > verb_ + 2 || t.lower.ends_with("ed")) &&
        !(t.lower.ends_with("ed") && (i + 1 < end_ && c_[i + 1].word.noun)))
      return !announced(i, first);
    if (i > verb_ + 2 && i + 1 < end_ &&
        ((t.lower == "led" && c_[i + 1].lower == "to") || (t.lower == "met" && c_[i + 1].lower == "with")))
      return !announced(i, first);
    // "a wish to defend the coast moved the council": a past form with an object.
    if (t.word.verb_form == Word::VerbForm::ed && t.word.verb_share > 80 && i > verb_ + 2 && i + 1 < end_ &&
        (c_[i - 1].word.noun || c_[i - 1].capitalised()) &&
        (c_.determiner(i + 1) || c_.is(i + 1, "her", "him", "them", "it", "us", "me")))
      return !announced(i, first);
    return false;
  }

  // "rent out the boat sheds by May", behind the verb of the sentence: a plural, although it is a verb more
  // often.
  bool plural_of_object(TokenIndex i) const {
    if (!c_[i].word.noun || (c_[i + 1].shape != Shape::punct && !c_.preposition(i + 1) &&
                             !c_.is(i + 1, "and", "or") && !c_.subordinator(i + 1)))
      return false;
    for (TokenIndex k = verb_; k > 0 && !c_[k].sentence_start && verb_ - k < 40; --k)
      if (c_.auxiliary(k - 1) || c_.finite_verb(k - 1, 0) || c_.in(k - 1, w_.governor_verbs)) return true;
    return false;
  }

  // "protect the weak: the old, the sick and the young"
  bool names_them(TokenIndex colon, TokenIndex first) const {
    if (c_[colon].text != ":" || colon + 3 >= end_ || whole_) return false;
    if (words_between(c_.analysis(), first, colon) >= kFewestGoalWords || !c_.determiner(colon + 1))
      return false;
    return colon > first + 2 && (c_[colon - 1].word.noun || c_[colon - 1].word.adjective) &&
           !c_.is(colon - 1, "following", "steps", "actions");
  }

  // "measures to save the bank have worked": the verb of a noun before it.
  bool said_of_noun(TokenIndex i) const {
    if (i < verb_ + 2 || i + 1 >= end_ || (!c_[i - 1].word.noun && !c_[i - 1].capitalised())) return false;
    if (c_[i].lower != "have") return c_[i].lower == "can";
    const TokenIndex v = c_.after_adverbs(i + 1, end_ - 1);
    return c_.participle(v) || c_[v].lower == "been";
  }

  bool counted(TokenIndex i) const {
    return c_[i].shape == Shape::number ||
           c_.is(i, "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  }

  // "grow by 3 percent and the deficit should": where the phrase before the finite verb at `i` is joined on,
  // it is the subject of that verb.
  TokenIndex before_subject(TokenIndex i) const {
    if (i >= end_ || !c_.auxiliary(i)) return i;
    for (TokenIndex k = i; k > verb_ + 2 && i - k < 8; --k) {
      if (c_[k - 1].shape == Shape::punct || c_.subordinator(k - 1)) return i;
      if (c_.is(k - 1, "and", "but")) {
        bool plain = i - k > 1 && i - k < 4;  // "must be tested and old customs must"
        for (TokenIndex n = k; n < i; ++n) plain &= c_[n].word.noun || c_[n].word.adjective;
        return c_.determiner(k) || plain ? k - 1 : i;
      }
    }
    return i;
  }

  // "iii)", "(b)" of an item within a sentence
  bool mark_at(TokenIndex i) const {
    if (i + 2 < end_ && c_[i].text == "(")
      ++i;
    else if (i > 0 && c_[i - 1].text == "(")
      return false;
    return i + 1 < end_ && c_[i].text.size() <= 4 && c_[i].shape != Shape::capital && c_[i + 1].text == ")" &&
           (c_[i].shape == Shape::number ||
            c_[i].text.find_first_not_of("ivxabcdefgh") == std::string_view::npos);
  }

  // A stop within the sentence belongs to an abbreviation, a colon without a space to an address.
  bool full_stop(TokenIndex i) const {
    const Token& t = c_[i];
    if (t.text == ";" || t.text == "?" || t.text == "!" || t.text == "|" || t.text == "•") return true;
    if (t.text == ":") return i + 1 >= end_ || c_[i + 1].text != "/";
    if (t.text == ".")
      return i + 1 >= end_ || c_[i + 1].text == "[" || (c_[i + 1].space_before && c_[i + 1].capitalised());
    // Points of omission stand within a quotation.
    return t.text[0] == '.' && t.text.size() > 1 &&
           (i + 1 >= end_ || !c_[i + 1].is_word() || c_[i + 1].capitalised());
  }

  bool quotation_is_long(TokenIndex open) const {
    for (TokenIndex k = open + 1; k < end_ && k < open + 12; ++k)
      if (c_.quotation_mark(k)) return false;
    return true;
  }

  // Has a word opened a clause that may hold a finite verb?
  bool announced(TokenIndex i, TokenIndex first) const {
    for (TokenIndex k = i; k > first && k + 16 > i; --k) {
      if (c_.is(k - 1, "which", "who", "that", "whose", "whom", "what", "where", "when", "as", "if",
                "because", "while", "how", "whether", "so", "than", "why", "until", "before", "after"))
        return true;
      if (c_.is(k - 1, "ensure", "ensuring", "guarantee", "assure", "sure"))
        return true;  // "ensure X is done"
    }
    return false;
  }

  // "[on] all ports to V": within some words, and nothing but a noun phrase before "to"
  bool urges_on(TokenIndex i) const {
    for (TokenIndex k = i + 1; k + 1 < end_ && k < i + 8; ++k) {
      if (c_[k].shape == Shape::punct || c_.auxiliary(k)) return false;
      if (c_[k].lower == "to") return c_.base_verb(c_.after_adverbs(k + 1, end_ - 1), end_);
    }
    return false;
  }

  // Behind a comma: a noun phrase with a finite verb of its own, "in order to ..., the council will".
  bool new_subject(TokenIndex i) const {
    if (c_.pronoun(i) && i + 1 < end_ && c_.finite_verb(i + 1, i)) return true;
    if (!c_.determiner(i) && !c_[i].capitalised() && !c_.pronoun(i) && !c_[i].word.noun &&
        !c_[i].word.adjective)
      return false;
    for (TokenIndex k = i; k < end_ && k < i + 12; ++k) {
      if (c_[k].shape == Shape::punct || c_.subordinator(k) || c_[k].lower == "as") return false;
      if (c_.is(k, "and", "or") && !(k + 1 < end_ && c_[k + 1].capitalised())) return false;
      if (c_.auxiliary(k)) return true;
      if ((k > i + 1 || (k > i && c_[i].capitalised() && c_[k].word.verb_share > 30)) &&
          c_.finite_verb(k, i) && k + 1 < end_ &&
          (c_.determiner(k + 1) || c_.is(k + 1, "them", "him", "us", "me", "it")))
        return true;
    }
    return false;
  }

  // ---- Where it ends once it is long enough

  bool soft_stop(TokenIndex i, std::size_t words) const {
    const Token& t = c_[i];
    if (t.text == ",") return i + 1 >= end_ || (!between_adjectives(i) && comma_stops(i));
    // "open two hostels by May and want to double": the next aim of the same
    if (t.lower == "and" && i + 3 < end_ && c_[i + 2].lower == "to" && c_.in(i + 1, w_.governor_verbs) &&
        c_[i + 1].word.verb_share > 60 && c_.base_verb(i + 3, end_))
      return true;
    if (t.lower == "including" && i + 1 < end_ && c_.gerund(i + 1)) return true;
    if (words >= kLongHead && c_.is(i, "and", "or") && goes_on_relative(i)) return true;

    if (t.shape != Shape::lower || c_.phrase(i, w_.ends) == 0) return false;
    constexpr std::size_t kLong = 8;  // "cooperation on fields such as trade and fish": said by its examples
    if (t.lower == "such" && (words < kLong || verbs_follow(i)))
      return words < kLong && !verbs_follow(i) && tail_after(i) > kLong + words;
    const bool much = t.lower == "so" && i + 1 < end_ &&  // "a peace that is so badly needed"
                      (c_.is(i + 1, "far", "many", "much") || c_.adverb(i + 1) ||
                       (c_[i + 1].word.adjective && !c_[i + 1].word.noun && c_.auxiliary(i - 1)));
    return !much;
  }

  // "a safe, open harbour"
  bool between_adjectives(TokenIndex comma) const {
    if (comma < verb_ + 2 || comma + 2 >= end_) return false;
    const Word& before = c_[comma - 1].word;
    const Token& next = c_[comma + 1];
    if (!before.adjective || next.shape != Shape::lower || c_.adverb(comma + 1) || c_.preposition(comma + 1))
      return false;
    const bool opens = c_.determiner(comma - 2) || (c_.adverb(comma - 2) && c_.determiner(comma - 3));
    if (before.noun && !opens) return false;
    const bool adjective =
        (next.word.adjective && !next.word.noun) || next.lower.find('-') != std::string_view::npos;
    return opens && adjective && !c_.gerund(comma + 1) && c_[comma + 2].shape != Shape::punct &&
           !c_.preposition(comma + 2) && !c_.auxiliary(comma + 2);
  }

  // "deter thieves such as X, catch smugglers": the verbs go on behind the examples.
  bool verbs_follow(TokenIndex such) const {
    if (gerund_) return false;
    for (TokenIndex k = such + 2; k + 2 < end_ && k < such + 20; ++k) {
      if (c_[k].text == ";" || full_stop(k) || c_.auxiliary(k)) return false;
      if (c_[k].text != ",") continue;
      const TokenIndex v = new_start(k);
      if (v < end_ && c_.in(v, w_.aim_verbs) && c_[v].word.verb_share > 60 && coordinated_verb(v))
        return true;
    }
    return false;
  }

  // "laws that protect the poor and [punish] those": a second thing that a relative clause says.
  static constexpr std::size_t kLongHead = 8;
  bool goes_on_relative(TokenIndex conjunction) const {
    if (conjunction + 1 >= end_) return false;
    const TokenIndex v = c_.after_adverbs(conjunction + 1, end_ - 1);
    const Word& w = c_[v].word;
    if (!w.verb || c_[v].shape != Shape::lower || w.verb_share < 60 || c_.participle(v) || c_.gerund(v))
      return false;
    for (TokenIndex k = conjunction; k > verb_ + 1 && conjunction - k < 20; --k) {
      if (c_[k - 1].shape == Shape::punct) return false;
      if (!c_.is(k - 1, "that", "which", "who")) continue;
      const TokenIndex said = c_.after_adverbs(k, conjunction);
      const bool relative = c_[k - 2].word.noun && said < conjunction && c_[said].word.verb &&
                            c_[said].word.verb_form == w.verb_form && c_[said].word.verb_share > 40;
      return relative || (said < conjunction && c_.is(said, "has", "have", "is", "are") &&
                          w.verb_form == Word::VerbForm::s);
    }
    return false;
  }

  bool comma_stops(TokenIndex i) const {
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
  bool gerunds_before(TokenIndex comma) const {
    for (TokenIndex k = verb_ + 2; k < comma; ++k)
      if (c_.gerund(k) && c_.is(k - 1, "of", "in", "by", "through", "on", "for", "from")) return true;
    return false;
  }

  // How many words follow until the next comma or the end.
  std::size_t tail_after(TokenIndex comma) const {
    TokenIndex k = comma + 1;
    while (k < end_ && c_[k].text != "," && c_[k].text != ";" && c_[k].text[0] != '.') ++k;
    return words_between(c_.analysis(), comma + 1, k);
  }

  // Does an "and", "or" or "&" close a list that this comma is part of?
  bool list_goes_on(TokenIndex comma) const {
    for (TokenIndex k = comma + 1; k < end_ && k < comma + 25; ++k) {
      if (c_.is(k, "and", "or", "&")) return true;
      if (c_[k].text == ";" || c_[k].text[0] == '.' || c_[k].text == ":" || c_.auxiliary(k)) return false;
    }
    return false;
  }

  // ---- Where a new aim begins behind token i: ", and V", ", V", "as well as V", "to V", "by V-ing"

  std::optional<GoalSpan::Kind> split(TokenIndex i, TokenIndex first, std::size_t words) const {
    if (i + 1 >= end_) return std::nullopt;
    const Token& t = c_[i];
    if (t.text == ",") {
      const TokenIndex v = new_start(i);
      if (v >= end_) return std::nullopt;
      if (gerund_ ? c_.gerund(v) && !c_.preposition(v) && c_[v].lower != "following" &&
                        c_[v].shape == Shape::lower && going_on(v) && ing_list(i)
                  : words >= kFewestGoalWords && coordinated_verb(v) && !lone_verb(i - 1) &&
                        !said_by_relative(i, v))
        return GoalSpan::Kind::coordinated;
      if (c_[i + 1].lower == "to" && words >= kFewestGoalWords && c_.base_verb(i + 2, end_) &&
          (c_.in(i + 2, w_.aim_verbs) || c_.in(i + 2, w_.weak_aim_verbs)) && !infinitive_within(first, i))
        return purpose_or_list(first);
      return std::nullopt;
    }
    if (gerund_ && t.lower == "and" && c_.gerund(i + 1) && ing_list_ && going_on(i + 1))
      return GoalSpan::Kind::coordinated;
    // "committed to V-ing A and to V-ing B", "agreed to V A and to V B"
    if (t.lower == "and" && c_[i + 1].lower == "to" && words >= kFewestGoalWords && !whole_) {
      const TokenIndex v = new_start(i);
      const bool base = v + 1 < end_ && c_.base_verb(v, end_) && c_[v + 1].shape != Shape::punct &&
                        (c_.in(v, w_.aim_verbs) || c_.in(v, w_.weak_aim_verbs));
      if (v < end_ && (gerund_ ? c_.gerund(v) : base || coordinated_verb(v)))
        return GoalSpan::Kind::coordinated;
    }
    // "plans for V-ing A and for V-ing B"
    if (gerund_ && t.lower == "and" && words >= kFewestGoalWords && first > 0 && i + 2 < end_ &&
        c_.is(i + 1, "for", "of", "in", "at", "on") && c_[i + 1].lower == c_[first - 1].lower &&
        c_.gerund(i + 2))
      return GoalSpan::Kind::coordinated;
    if (!gerund_ && t.lower == "and" && words >= 10 && coordinated_verb(i + 1) &&
        (words >= 18 || next_verb(i)))
      return GoalSpan::Kind::coordinated;
    if (!gerund_ && t.lower == "as" && words >= kFewestGoalWords && i + 1 < end_ &&
        c_[i + 1].lower == "well" && i + 3 < end_ && c_[i + 2].lower == "as") {
      const TokenIndex v = new_start(i);
      if (v < end_ && coordinated_verb(v)) return GoalSpan::Kind::coordinated;
    }
    if (t.lower == "to" && words >= kFewestGoalWords && t.shape == Shape::lower && !whole_) {
      const TokenIndex v = c_.after_adverbs(i + 1, end_);
      if (v < end_ && c_.base_verb(v, end_) && c_.in(v, w_.aim_verbs) && !controlled(i, first) &&
          !content_of_noun(i) && !in_relative_clause(i - 1, first))
        return c_.is(i - 1, "and", "or") ? GoalSpan::Kind::coordinated : GoalSpan::Kind::purpose;
    }
    if ((t.lower == "by" || t.lower == "through") && words >= kFewestGoalWords && !whole_) {
      const TokenIndex v = c_.after_adverbs(i + 1, end_ - 1);
      if (c_.gerund(v) && (c_.in(v, w_.aim_verbs) || c_.in(v, w_.weak_aim_verbs)))
        return GoalSpan::Kind::means;
    }
    return std::nullopt;
  }

  // "storms which drown the fields, [ruin] the roads and"
  bool said_by_relative(TokenIndex comma, TokenIndex verb) const {
    for (TokenIndex k = comma; k > verb_ + 2 && comma - k < 12; --k) {
      if (c_[k - 1].shape == Shape::punct || c_[k - 1].lower == "to") return false;
      if (!c_.is(k - 1, "which", "who")) continue;
      const TokenIndex said = c_.after_adverbs(k, comma);
      return said < comma && c_.base_verb(said, comma) && c_[verb].word.verb_form == c_[said].word.verb_form;
    }
    return false;
  }

  // "to V A, to V B": the second is no purpose of the first.
  GoalSpan::Kind purpose_or_list(TokenIndex first) const {
    return first > 0 && c_[first - 1].lower == "to" ? GoalSpan::Kind::coordinated : GoalSpan::Kind::purpose;
  }

  // "be used to attack a town, to arm rebels": the list is that of the infinitive within.
  bool infinitive_within(TokenIndex first, TokenIndex comma) const {
    for (TokenIndex i = first + 1; i + 1 < comma; ++i)
      if (c_[i].lower == "to" && c_.base_verb(c_.after_adverbs(i + 1, comma), comma)) return true;
    return false;
  }

  // "the struggle to V", "ready to V", "how to V": what it is a struggle for, no purpose of the verb before.
  // "a body authorized to V": what it may do
  bool content_of_noun(TokenIndex to) const {
    return c_.in(to - 1, w_.infinitive_heads) || c_.is(to - 1, "authorized", "authorised", "entitled",
                                                       "obliged", "permitted", "expected", "willing");
  }

  // An -ing form that goes on the list rather than a noun in one.
  bool going_on(TokenIndex v) const {
    return c_[v].word.verb_share > 30 || (v + 1 < end_ && (c_.determiner(v + 1) || c_.preposition(v + 1)));
  }

  // A list of -ing phrases falls apart only where each of them is long enough.
  bool ing_list(TokenIndex comma) const {
    if (ing_list_known_) return ing_list_;
    ing_list_known_ = true;
    std::size_t long_ones = words_between(c_.analysis(), verb_, comma) >= kFewestGoalWords, items = 1;
    ing_list_ = true;
    TokenIndex from = comma;
    for (TokenIndex k = comma + 1; k <= end_ && ing_list_; ++k) {
      const bool stop = k == end_ || c_[k].text == ";" || c_[k].text[0] == '.' || c_[k].text == ":";
      const bool next = !stop && (c_[k].text == "," || c_[k].lower == "and") &&
                        (k + 1 < end_ && (c_.gerund(k + 1) ||
                                          (k + 2 < end_ && c_[k + 1].lower == "and" && c_.gerund(k + 2))));
      if (!stop && !next) continue;
      ++items;
      long_ones +=
          words_between(c_.analysis(), from + 1, k) >= kFewestGoalWords + (c_[from + 1].lower == "and");
      from = k;
      if (next && c_[k].text == "," && c_[k + 1].lower == "and") ++k;
      if (stop) break;
    }
    ing_list_ = long_ones == items || (items > 2 && long_ones + 1 == items);
    return ing_list_;
  }

  // "detect, deter and defeat X": a verb without an object shares that of the next.
  bool lone_verb(TokenIndex v) const {
    if (v <= verb_) return v == verb_;
    const bool starts = c_[v - 1].text == "," || c_[v - 1].lower == "to" || c_.adverb(v - 1);
    return starts && c_.base_verb(v, end_);
  }

  // "and empower the", but not the last of a list: "fraud, waste and abuse in", "find, diagnose, and treat".
  bool next_verb(TokenIndex conjunction) const {
    if (c_[conjunction + 1].word.verb_share <= 60) return false;
    for (TokenIndex k = conjunction; k > verb_ + 1 && conjunction - k < 3; --k)
      if (c_[k - 1].text == ",") return false;
    return true;
  }

  // A verb that goes on the chain of verbs rather than a noun of a list.
  bool coordinated_verb(TokenIndex v) const {
    const Word& w = c_[v].word;
    // "flexible, portable, and secure pensions"
    if (w.adjective && v > verb_ + 2 && v + 1 < end_ && c_[v + 1].word.noun && !c_.determiner(v + 1)) {
      TokenIndex before = v - 1;
      while (before > verb_ && (c_.is(before, ",", "and", "or"))) --before;
      if (before < v - 1 && c_[before].word.adjective && c_[before].word.verb_share < 50) return false;
    }
    // "means including sanctions, travel bans": what belongs to the means
    if (w.noun && w.verb_share < 80 && v + 1 < end_ && c_[v + 1].word.noun && !c_.determiner(v + 1))
      for (TokenIndex k = v - 1; k > verb_ + 1 && v - k < 24; --k)
        if (c_.is(k, "including") || (c_[k].lower == "such" && c_[k + 1].lower == "as")) return false;
    if (c_[v].shape != Shape::lower || w.verb_form != Word::VerbForm::base || v + 1 >= end_) return false;
    const int share = c_[v].lower == "have" ? 100 : w.verb_share;
    const bool aim = c_.in(v, w_.aim_verbs);
    if (c_[v + 1].text == ",") return false;  // verbs that share an object
    if (c_.is(v + 1, "and", "or"))            // "formulate and implement strategies" begins an aim of its own
      return share > 60 && v + 2 < end_ && c_.base_verb(v + 2, end_) && c_[v + 2].word.verb_share > 60;
    if (c_.determiner(v + 1)) return share > 10 || aim;
    if (c_.is(v + 1, "in", "of", "for", "with", "on", "at", "by", "from", "to"))
      return share > (aim ? 40 : 80);
    return share > 45 || (aim && share > 25);
  }

  // "actions that only serve to V": what the actions do.
  bool in_relative_clause(TokenIndex verb, TokenIndex first) const {
    const TokenIndex before = c_.before_adverbs(verb, first);
    return before > first && c_.relative(before - 1) && c_[verb].word.verb_share > 60;
  }

  // "encourage them to V", "train people to V": the infinitive belongs to the object.
  bool controlled(TokenIndex to, TokenIndex first) const {
    for (TokenIndex k = to; k > first && k + 9 > to; --k) {
      if (c_.in(k - 1, w_.control_verbs) && c_[k - 1].word.verb_share > 30) return true;
      if (c_.in(k - 1, w_.reject) && k == to) return true;
      if (c_.in(k - 1, w_.infinitive_keepers)) return true;
    }
    return false;
  }

  TokenIndex new_start(TokenIndex i) const {
    TokenIndex v = i + 1;
    if (c_[i].lower == "as") v = i + 3;  // "as well as V"
    if (v < end_ && c_.is(v, "and", "or")) ++v;
    if (v < end_ && c_[v].lower == "to") ++v;
    if (gerund_ && v + 1 < end_ && c_.is(v, "for", "of", "in", "at", "on") && c_.gerund(v + 1)) ++v;
    return c_.after_adverb_list(v, end_);
  }

  // ---- Putting the parts together

  void finish(GoalSpan span, TokenIndex last, std::vector<GoalSpan>& spans) const {
    last = std::min(last, end_);
    while (last > span.first + 1) {
      const Token& t = c_[last - 1];
      const bool open_end = t.shape == Shape::punct
                                ? t.text != ")" && t.text != "%" && t.text != "'s" && t.text != "]"
                                : c_.is(last - 1, "and", "or", "the", "a", "an", "of", "to", "in", "for",
                                        "with", "on", "by", "as", "at", "from", "that", "also", "their",
                                        "our", "order", "so", "which", "including") &&
                                      !(t.lower == "order" && !c_.is(last - 2, "in"));
      if (!open_end) break;
      --last;
    }
    span.last = last;
    if (span.first < span.last) spans.push_back(span);
  }

  // "provide up to $2 billion" says too little by itself.
  bool says_enough(const GoalSpan& s) const {
    std::size_t content = 0;
    for (TokenIndex i = s.first + 1; i < s.last; ++i)
      content += c_[i].is_word() && !c_.in(i, w_.function_words) && !c_.adverb(i);
    return content > 1;
  }

  // Short ones join the one before them, else the one behind.
  std::vector<GoalSpan> joined(std::vector<GoalSpan> spans) const {
    const auto words = [&](const GoalSpan& s) { return words_between(c_.analysis(), s.first, s.last); };
    if (spans.size() > 1 && spans[1].kind == GoalSpan::Kind::purpose && !says_enough(spans[0])) {
      spans[0].last = spans[1].last;
      spans.erase(spans.begin() + 1);
    }
    for (std::size_t i = 0; i < spans.size();) {
      if (words(spans[i]) >= kFewestGoalWords || spans.size() == 1) {
        ++i;
        continue;
      }
      if (i > 0) {
        if (spans[i].kind != GoalSpan::Kind::purpose) spans[i - 1].last = spans[i].last;
        spans.erase(spans.begin() + static_cast<std::ptrdiff_t>(i));
      } else {
        spans[1].first = spans[0].first;
        spans[1].kind = spans[0].kind;
        spans.erase(spans.begin());
      }
    }
    std::erase_if(spans, [&](const GoalSpan& s) { return words(s) < kFewestGoalWords; });
    return spans;
  }

  const GoalClause& c_;
  const GoalWords& w_;
  TokenIndex verb_, end_;
  bool gerund_, whole_;
  mutable bool ing_list_ = false, ing_list_known_ = false;
};

}  // namespace

std::vector<GoalSpan> goal_spans(const GoalClause& clause, TokenIndex verb, TokenIndex end, bool gerund,
                                 bool whole, TokenIndex* reached) {
  return SpanWalker(clause, verb, end, gerund, whole).run(reached);
}

}  // namespace stemma::ingest
