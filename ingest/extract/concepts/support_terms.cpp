// Which terms support which: by verbs, nouns of grounds and results, and links.
#include <algorithm>

#include "ingest/extract/concepts/support_relations.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

void SupportRelations::verb(TokenIndex i) {
  if (!t_[i].word.verb) return;
  const bool help = word(i - 1, "help", "helps", "helped", "helping") ||
                    (word(i - 1, "to") && word(i - 2, "help", "helps", "helped", "helping"));
  const bool support = in(i, lists_.support) || help;
  const bool lessens = in(i, lists_.lessening);
  if (ends_.inside_term(i)) return;
  if (!support) {
    if (in(i, lists_.need) && ends_.says(i)) needs(i, i + 1);
    if (t_[i].word.verb_lemma == "call" && word(i + 1, "for") && ends_.says(i)) needs(i, i + 2);
    return;
  }
  if (t_[i].word.verb_form == VerbForm::ed) driven_by(i);
  if (t_[i].word.verb_form == VerbForm::ing || help) participle(i);
  if (!ends_.says(i)) return;
  const List from = subject(i);
  if (from.empty()) return;
  if (const End* goal = ends_.goal_behind(i, 0); goal != nullptr)
    reach(from, *goal, "term-verb-goal", 600);
  else if (!lessens)
    state(from, served(i), "concept-verb-concept", 550);
}

// An aim that something serves; where it is to strengthen a term, the term too.
void SupportRelations::reach(const List& from, const End& goal, std::string_view rule,
                             graph::Confidence confidence) {
  state(from, {goal}, rule, confidence);
  if (strengthens(goal.first))
    state(from, ends_.phrase_behind(goal.first + 1).ends, "term-of-reached-goal", 500);
}

// "The union stimulates trade, thereby strengthening stability", "trade grows, helping to secure peace"
void SupportRelations::participle(TokenIndex i) {
  TokenIndex at = i;
  if (word(at - 1, "to")) --at;
  if (word(at - 1, "helping")) --at;
  if (t_[at].word.verb_form != VerbForm::ing || at == ends_.sentence().first) return;
  if (!word(at - 1, ",", "thereby", "thus", "by") &&
      !(word(at - 1, "and") && verb_before(at - 1, VerbForm::ing) == kNoVerb && participle_before(at - 1)))
    return;
  const TokenIndex main = verb_before(at - 1, VerbForm::none);
  if (main == kNoVerb) return;
  const End* goal = ends_.goal_behind(i, 0);
  if (goal != nullptr && result_of_goal(at, *goal)) return;
  if (goal != nullptr)
    reach(subject(main), *goal, "term-doing-goal", 550);
  else if (!in(i, lists_.lessening))
    state(subject(main), ends_.phrase_behind(i + 1).ends, "term-doing-term", 550);
}

// "to train divers, ensuring swift rescue": the aim before the participle at `at` serves that behind it.
bool SupportRelations::result_of_goal(TokenIndex at, const End& goal) {
  if (!word(at, "ensuring", "enabling", "helping", "allowing", "facilitating", "thereby")) return false;
  if (!word(at - 1, ",", "thereby", "thus")) return false;
  const End* deed = ends_.goal_before(at, 2);
  if (deed == nullptr || t_[deed->first].word.verb_form == VerbForm::ing) return false;
  state(deed->entity, goal.entity, "goal-doing-goal", 550);
  return true;
}

// ", cutting costs and" before i
bool SupportRelations::participle_before(TokenIndex i) const {
  constexpr TokenIndex kFarthest = 14;
  for (TokenIndex k = i; k > ends_.sentence().first + 1 && i - k < kFarthest; --k)
    if (t_[k - 1].word.verb_form == VerbForm::ing && word(k - 2, ",")) return true;
  return false;
}

// "Growth is driven by innovation and trade". What "growth driven by trade" says of trade, annotators hardly
// ever write down.
void SupportRelations::driven_by(TokenIndex i) {
  // "raised by 200 points": by how much
  if (word(i, "raised", "increased", "improved", "generated", "fed", "accelerated")) return;
  const TokenIndex by = i + 1 < ends_.sentence().last && ends_.adverb(i + 1) ? i + 2 : i + 1;
  if (!word(by, "by")) return;
  const TokenIndex at = group(i);
  if (at == kNoVerb || at == i) return;
  state(ends_.phrase_behind(by + 1).ends, ends_.phrase_before(at), "term-driven-by-term", 650);
}

// "growth and jobs require skills", "growth calls for skills": what is needed supports what needs it.
void SupportRelations::needs(TokenIndex verb, TokenIndex object) {
  // "training needs in the regions", "of needs, means and ends"
  if (in(object, lists_.prepositions) || word(object, ",", "and", "or") || in(verb - 1, lists_.prepositions))
    return;
  const List needed = ends_.phrase_behind(object).ends;
  if (const End* goal = ends_.goal_before(verb, 2); goal != nullptr)
    state(needed, {*goal}, "goal-needs-term", 700);
  state(needed, subject(verb), "term-needs-term", 650);
}

// "skills contribute to growth", "skills pave the way for growth"
void SupportRelations::contribution(TokenIndex i) {
  std::size_t words = a_.longest_phrase(lists_.contributions, i, 6);
  if (words == 0 && t_[i].word.verb_lemma == "contribute" && i + 2 < ends_.sentence().last &&
      ends_.adverb(i + 1) && word(i + 2, "to", "towards"))
    words = 3;                                                                  // "contributes greatly to"
  if (words == 0 && t_[i].word.verb_lemma == "contribute" && word(i + 1, ","))  // "contributes, in turn, to"
    for (TokenIndex k = i + 3; k + 1 < ends_.sentence().last && k < i + 7 && words == 0; ++k)
      if (word(k, ",") && word(k + 1, "to", "towards")) words = k + 2 - i;
  if (words == 0) words = plays_a_part(i);
  if (words == 0) return;
  if (const TokenIndex at = group(i); at != kNoVerb && word(at - 1, "which") && word(at - 2, ",")) return;
  List from;
  if (t_[i].word.verb_form == VerbForm::ing && !ends_.be(i - 1)) {
    const TokenIndex main =
        word(i - 1, ",", "thereby", "thus") ? verb_before(i - 1, VerbForm::none) : kNoVerb;
    if (main != kNoVerb) from = subject(main);
  } else {
    from = subject(i);
  }
  const TokenIndex object = i + static_cast<TokenIndex>(words);
  if (const End* goal = ends_.goal_behind(object, 0); goal != nullptr)
    reach(from, *goal, "term-contributes-to-goal", 600);
  else
    state(from, ends_.phrase_behind(object).ends, "term-contributes-to-term", 600);
}

// "has played a vital part in", "provides strong support to": how many words.
std::size_t SupportRelations::plays_a_part(TokenIndex i) const {
  constexpr TokenIndex kFarthest = 6;
  const bool plays = t_[i].word.verb_lemma == "play";
  if (!plays && !one_of(t_[i].word.verb_lemma, "provide", "lend", "give", "offer")) return 0;
  const TokenIndex end = std::min(ends_.sentence().last, i + kFarthest);
  TokenIndex noun = i + 1;
  while (noun < end && (in(noun, lists_.determiners) || (t_[noun].word.adjective && !word(noun, "support")) ||
                        (t_[noun].word.verb_form == VerbForm::ing && plays) || word(noun, "a", "an", "its") ||
                        ends_.adverb(noun)))
    ++noun;
  if (noun + 2 >= end) return 0;
  const bool part = plays ? word(noun, "role", "part") && word(noun + 1, "in")
                          : word(noun, "support", "impetus", "stimulus", "momentum", "boost") &&
                                word(noun + 1, "to", "for");
  return part ? noun + 2 - i : 0;
}

// "training gives women access to work", "funds make training possible", "made possible by funds"
void SupportRelations::opens_or_allows(TokenIndex i) {
  constexpr TokenIndex kFarthestAccess = 8;
  if (word(i, "made") && word(i + 1, "possible") && word(i + 2, "by", "through")) {
    if (const TokenIndex at = group(i); at != kNoVerb)
      state(ends_.phrase_behind(i + 3).ends, at == i ? ends_.list_before(i) : ends_.phrase_before(at),
            "term-makes-possible", 650);
    return;
  }
  if (t_[i].word.verb_lemma == "make" && ends_.says(i)) {
    const ConceptEnds::Phrase made = ends_.phrase_behind(i + 1);
    if (word(made.last, "more") ||
        word(made.last, "possible", "easier", "safer", "stronger", "better", "feasible", "viable",
             "sustainable", "attainable", "affordable", "available", "accessible", "profitable", "effective",
             "resilient", "cheaper", "faster", "durable"))
      state(subject(i), made.ends, "term-makes-possible", 650);
  } else if (t_[i].word.verb_lemma == "keep" && ends_.says(i)) {  // "trade keeps peace alive"
    const ConceptEnds::Phrase kept = ends_.phrase_behind(i + 1);
    if (word(kept.last, "safe", "alive", "open", "stable", "healthy", "secure", "strong", "running",
             "affordable", "going"))
      state(subject(i), kept.ends, "term-makes-possible", 600);
  } else if (word(i, "access") && word(i + 1, "to")) {
    for (TokenIndex k = i; k > ends_.sentence().first && i - k < kFarthestAccess; --k)
      if (in(k - 1, lists_.giving) && ends_.says(k - 1))
        return state(subject(k - 1), ends_.phrase_behind(i + 2).ends, "term-gives-access", 600);
  }
}

// "A is essential for B", "A is the basis of B", "A as the basis of B"
void SupportRelations::ground(TokenIndex i) {
  const TokenIndex first = ends_.sentence().first;
  const bool noun = in(i, lists_.ground_nouns) || (part_ground(t_[i].lower) && in(i - 1, lists_.need_words));
  if ((!noun && !in(i, lists_.need_words)) || !word(i + 1, "to", "for", "of", "in", "towards", "behind"))
    return;
  if (word(i, "needed", "required", "necessary") && word(i + 1, "in")) return;  // where, not for what
  const TokenIndex at = phrase_of(i);
  if (noun && turned_ground(i, at)) return;
  if (at == first) return;
  List from;
  if (word(at - 1, "as") && noun && at > first + 1 &&
      one_of(t_[at - 2].word.verb_lemma, "serve", "act", "function") && ends_.says(at - 2)) {
    from = subject(at - 2, Actors::take);
  } else if (word(at - 1, "as") && noun) {
    if (const End* as = ends_.term_before(at - 1, 1); as != nullptr) from = {*as};
  } else if (in(at - 1, lists_.linking)) {
    from = subject(at - 1, Actors::take);
  } else if (noun && at < i && word(at, "a", "an", "the") &&
             word(at - 1, ",")) {  // "trade, a motor of growth"
    from = ends_.list_before(at - 1);
  } else if (at == i && !noun) {  // "skills necessary for growth"
    from = ends_.list_before(i);
  }
  if (from.empty()) return;
  const bool verb_behind = i + 2 < ends_.sentence().last && t_[i + 2].word.verb_form == VerbForm::base;
  if (word(i, "required") && word(i + 1, "to") && verb_behind) return;  // who has to do it
  if (word(at - 2, "it") && word(i + 1, "to") && verb_behind) return;   // "it is essential to act"
  if (const End* goal = ends_.goal_behind(i + 2, 1); goal != nullptr)
    reach(from, *goal, "term-essential-for-goal", 750);
  else if (word(i + 1, "to") && (in(i + 2, lists_.support) || achieves(i + 2)))  // "the way to reach growth"
    state(from, ends_.phrase_behind(i + 3).ends, "term-essential-for-term", 700);
  else
    state(from, ends_.phrase_behind(i + 2).ends, "term-essential-for-term", 750);
}

// Where the phrase of the noun or adjective at i begins: "one of the most important" drivers.
TokenIndex SupportRelations::phrase_of(TokenIndex i) const {
  const TokenIndex first = ends_.sentence().first;
  TokenIndex at = i;
  while (at > first && i - at < 7 &&
         (in(at - 1, lists_.determiners) || t_[at - 1].word.adjective || ends_.adverb(at - 1) ||
          word(at - 1, "an", "a", "very", "most", "so", "both") ||
          (word(at - 1, "of") && word(at - 2, "one", "part", "some")) || word(at - 1, "one") ||
          (word(at - 1, "and", ",") && at > first + 1 && t_[at - 2].word.adjective && t_[at].word.adjective)))
    --at;
  return at;
}

// "The key to growth is innovation": the noun at i, its phrase from `first`.
bool SupportRelations::turned_ground(TokenIndex i, TokenIndex first) {
  if (first != ends_.sentence().first && !word(first - 1, "that", ",", "and")) return false;
  const ConceptEnds::Phrase served = ends_.phrase_behind(i + 2);
  if (served.ends.empty() || served.last + 1 >= ends_.sentence().last) return false;
  const bool leads = one_of(t_[served.last].word.verb_lemma, "lie", "run", "lead", "pass");
  if (!ends_.be(served.last) && !leads) return false;
  TokenIndex ground = served.last + 1;
  if (word(ground, "through", "in", "by", "via")) ++ground;
  const List from = ends_.phrase_behind(ground).ends;
  state(from, served.ends, "term-essential-for-term", 750);
  return !from.empty();
}

// "B depends on A", "B rests on A", "principles on which B is founded". What B is based on is mostly said of
// what it is like.
void SupportRelations::founded(TokenIndex i) {
  const TokenIndex first = ends_.sentence().first;
  if (!in(i, lists_.ground_verbs)) return;
  if (word(i + 1, "on", "in", "upon")) {
    if (!word(i, "based", "built", "founded", "grounded", "rooted", "anchored", "premised", "predicated"))
      state(ends_.phrase_behind(i + 2).ends, subject(i), "term-founded-on-term", 700);
    return;
  }
  TokenIndex at = i;  // "principles on which society is founded"
  while (at > first + 2 && i - at < 6 && !word(at, "which")) --at;
  if (!word(at, "which") || !word(at - 1, "on", "upon")) return;
  const End* ground = ends_.term_before(at - 1, 0);
  const End* founded = ends_.term_behind(at + 1, 2);
  if (ground != nullptr && founded != nullptr && founded->last <= i)
    state(ground->entity, founded->entity, "term-founded-on-term", 700);
}

// "B is the result of A", "B benefits from A"
void SupportRelations::result(TokenIndex i) {
  if (in(i, lists_.result_nouns) && word(i + 1, "of")) {
    const TokenIndex at = phrase_of(i);
    if (at > ends_.sentence().first && in(at - 1, lists_.linking))
      state(ends_.phrase_behind(i + 2).ends, subject(at - 1), "term-result-of-term", 650);
  }
  if (const std::size_t words = a_.longest_phrase(lists_.source_phrases, i, 4); words > 0)
    state(ends_.phrase_behind(i + static_cast<TokenIndex>(words)).ends, subject(i), "term-from-term", 600);
}

// "talks with a view to ending the war"
void SupportRelations::with_a_view(TokenIndex i) {
  if (!word(i, "view", "aim", "goal", "object", "objective", "purpose") || !word(i + 1, "to", "of")) return;
  if (i < ends_.sentence().first + 3 || !word(i - 1, "a", "the") || !word(i - 2, "with")) return;
  const End* goal = ends_.goal_behind(i + 2, 0);
  if (goal != nullptr && ends_.goal_around(i - 2) == nullptr)
    state(ends_.list_before(i - 2), {*goal}, "term-to-goal", 550);
}

// "aid in support of the peace process"
void SupportRelations::in_support(TokenIndex i) {
  if (word(i, "support", "furtherance", "pursuit") && word(i + 1, "of") && word(i - 1, "in"))
    state(ends_.list_before(i - 1), ends_.phrase_behind(i + 2).ends, "in-support-of", 650);
}

// "A is of great importance for B", "the importance of A for B"
void SupportRelations::worth(TokenIndex i) {
  const TokenIndex first = ends_.sentence().first;
  if (!in(i, lists_.worth_nouns)) return;
  if (word(i + 1, "for", "to", "in")) {
    const TokenIndex at = phrase_of(i);
    if (at >= first + 2 && word(at - 1, "of") && in(at - 2, lists_.linking))
      state(subject(at - 2, Actors::take), ends_.phrase_behind(i + 2).ends, "worth-of-term", 700);
  } else if (word(i + 1, "of")) {
    const ConceptEnds::Phrase of = ends_.phrase_behind(i + 2, Actors::take);
    if (of.ends.size() == 1 && word(of.last, "for"))
      state(of.ends, ends_.phrase_behind(of.last + 1).ends, "worth-of-term", 600);
  }
}

bool SupportRelations::achieves(TokenIndex verb) const {
  return verb < ends_.sentence().last &&
         one_of(t_[verb].word.verb_lemma, "achieve", "attain", "reach", "realise", "realize", "build");
}

// "end the war through talks and trade": talks and trade serve the aim; "growth through trade"; "growth is
// achieved by promoting trade".
void SupportRelations::through(TokenIndex i) {
  const bool means = word(i, "by") && word(i + 1, "means") && word(i + 2, "of");
  const TokenIndex object = means ? i + 3 : i + 1;
  if (word(i, "thanks") && word(i + 1, "to")) return thanks_to(i);
  if (i == ends_.sentence().first || (i == ends_.sentence().first + 1 && word(i - 1, "only")))
    return reached_by(i);
  if (word(i, "by") && !means) {
    if (object >= ends_.sentence().last || t_[object].word.verb_form != VerbForm::ing) return;
    if (word(i - 1, ",") && aside_by(i)) return;
  } else if (!word(i, "through", "via") && !means) {
    return;
  }
  const List from = ends_.phrase_behind(object).ends;
  const bool particle = t_[i - 1].word.verb && t_[i - 1].word.verb_form != VerbForm::ed &&
                        !t_[i - 1].word.noun && !ends_.inside_term(i - 1);  // "pull through"
  if (word(i - 1, "go", "goes", "going", "pass", "passes", "passing")) return;
  if (particle || word(i - 1, "way")) return;
  if (from.empty() || in(from.front().first, lists_.wants)) return;
  if (const End* aim = ends_.goal_around(i); aim != nullptr) {
    if (word(i, "by") && !means) return;
    if (i >= aim->last) return reach(from, *aim, "through-term", 550);
    // "strengthen trade on the coast through better harbours": the aim itself says how
    if (!in(aim->first, lists_.support) && !achieves(aim->first)) return;
    List reached = ends_.phrase_behind(aim->first + 1).ends;
    constexpr TokenIndex kNear = 10;
    std::erase_if(reached, [&](const End& e) {  // "the flow through the straits"
      return e.last > i || i - e.last > kNear || word(e.last - 1, "flow", "passage", "transit", "access");
    });
    return state(from, reached, "through-term", 500);
  }
  const End* reached_aim =
      word(i, "by") ? nullptr : ends_.goal_before(i, 2);  // "end the war, mainly through"
  if (reached_aim != nullptr && word(reached_aim->last, ",") &&
      (reached_aim->last + 1 == i || ends_.adverb(i - 1)))
    return state(from, {*reached_aim}, "through-term", 600);
  if (word(i - 1, ",") && word(from.back().last, ",")) {  // "we must, through trade, end the war"
    const End* aim = ends_.goal_behind(from.back().last, 2);
    if (aim != nullptr) return reach(from, *aim, "through-term", 600);
  }
  const TokenIndex reached =
      word(i - 1, "only", "largely", "mainly", "primarily") && i > ends_.sentence().first + 1 ? i - 2 : i - 1;
  if (t_[reached].word.verb_form == VerbForm::ed && group(reached) != reached && group(reached) != kNoVerb)
    return state(from, ends_.phrase_before(group(reached)), "through-term", 600);
  List to = ends_.list_before(i);
  if (to.empty()) return;
  if (in(to.back().first - 1, lists_.support)) to = {to.back()};  // "aid, and raising output through trade"
  const TokenIndex before = phrase_of(to.front().first) - 1;
  const bool strengthened = in(before, lists_.support) ||
                            (word(before, "of", "in") && in(before - 1, lists_.support)) ||
                            (to.front().first > ends_.sentence().first && before < i && achieves(before));
  if (in(before, lists_.lessening)) return;  // "challenge the order through threats"
  const bool beside = to.back().last == i && from.front().first == object;  // "peace through trade"
  if (strengthened || beside) state(from, to, "through-term", 550);
}

// "Thanks to aid, hunger has": cuts the phrase that opens a sentence at its comma; where it goes on, else 0.
TokenIndex SupportRelations::behind_opening(ConceptEnds::Phrase& opening) const {
  for (std::size_t k = 0; k < opening.ends.size(); ++k) {
    const TokenIndex last = opening.ends[k].last;
    if (!word(last, ",")) continue;
    opening.ends.resize(k + 1);
    opening.last = last;
    return last + 1;
  }
  return 0;
}

// "Thanks to aid, hunger has ended"; "health has improved thanks to aid"
void SupportRelations::thanks_to(TokenIndex i) {
  ConceptEnds::Phrase from = ends_.phrase_behind(i + 2);
  if (i == ends_.sentence().first) {
    if (const TokenIndex behind = behind_opening(from); behind > 0)
      state(from.ends, ends_.phrase_behind(behind).ends, "thanks-to-term", 600);
  } else if (const TokenIndex main = verb_before(i, VerbForm::none); main != kNoVerb) {
    state(from.ends, subject(main), "thanks-to-term", 600);
  }
}

// "By building roads, we can reach growth"; "Only through trade can growth be reached"
void SupportRelations::reached_by(TokenIndex i) {
  constexpr TokenIndex kNear = 6;
  const TokenIndex end = ends_.sentence().last;
  const bool only = word(i - 1, "only");
  if (!word(i, "by", "through") || i + 2 >= end) return;
  if (word(i, "by") && t_[i + 1].word.verb_form != VerbForm::ing) return;
  ConceptEnds::Phrase from = ends_.phrase_behind(word(i, "by") ? i + 2 : i + 1);
  if (from.ends.empty() || from.last >= end) return;
  if (only) {
    if (word(from.last, "can", "could", "will"))
      state(from.ends, ends_.phrase_behind(from.last + 1).ends, "through-term", 650);
    return;
  }
  if (!word(i, "by") || behind_opening(from) == 0) return;
  for (TokenIndex k = from.last + 1; k + 2 < end && k < from.last + kNear; ++k) {
    if (!word(k, "can", "could", "will")) continue;
    if (const End* goal = ends_.goal_behind(k + 1, 0); goal != nullptr)
      return state(from.ends, {*goal}, "through-term", 600);
    if (in(k + 1, lists_.support) || achieves(k + 1))
      return state(from.ends, ends_.phrase_behind(k + 2).ends, "through-term", 550);
  }
}

// "Peace will come only with trade": trade serves peace.
void SupportRelations::only_with(TokenIndex i) {
  if (!word(i, "only") || !word(i + 1, "with") || i == ends_.sentence().first) return;
  if (const TokenIndex main = verb_before(i, VerbForm::none); main != kNoVerb)
    state(ends_.phrase_behind(i + 2).ends, subject(main), "only-with-term", 600);
}

// "Trade, by fostering trust, prevents wars": trade serves trust.
bool SupportRelations::aside_by(TokenIndex i) {
  if (!in(i + 1, lists_.support) || in(i + 1, lists_.lessening)) return false;
  const ConceptEnds::Phrase reached = ends_.phrase_behind(i + 2);
  if (reached.ends.empty() || !word(reached.last, ",")) return false;
  state(ends_.list_before(i - 1), reached.ends, "term-doing-term", 600);
  return true;
}

// "Without A, no B"; "Without A we cannot reach B"
void SupportRelations::without(TokenIndex i) {
  if (!word(i, "without")) return;
  const End* a = ends_.term_behind(i + 1, 4);
  if (a == nullptr) return;
  TokenIndex end = a->last;
  while (end < ends_.sentence().last && !word(end, ";", "without")) ++end;
  const bool denied = std::any_of(t_.begin() + a->last, t_.begin() + end, [](const Token& t) {
    return one_of(t.lower, "no", "cannot", "not", "neither", "never", "impossible");
  });
  if (const End* b = denied_before(i); b != nullptr) state(a->entity, b->entity, "no-without", 750);
  const End* b = ends_.term_behind(a->last, 8);
  if (!denied || b == nullptr || b->first >= end) return;
  state(a->entity, b->entity, "without-no", 800);
  for (TokenIndex k = b->last; k < end; k = b->last) {  // "no growth, no jobs and no peace"
    while (k < end && word(k, ",", "and", "or", "nor")) ++k;
    if (!word(k, "no") || (b = ends_.term_behind(k + 1, 1)) == nullptr || b->last > end) return;
    state(a->entity, b->entity, "without-no", 800);
  }
}

// "there can be no [B] without", "[B] is impossible without"
const End* SupportRelations::denied_before(TokenIndex without) const {
  const TokenIndex first = ends_.sentence().first;
  const End* b = ends_.term_before(without, 4);
  if (b == nullptr || word(without - 1, ";", ":")) return nullptr;
  for (TokenIndex i = b->first > first + 2 ? b->first - 2 : first; i < without; ++i)
    if (word(i, "no", "cannot", "not", "never", "impossible", "unthinkable", "unattainable")) return b;
  return nullptr;
}

// "A and B stimulate each other", "A and B are mutually reinforcing", "A and B are interdependent"
void SupportRelations::each_other(TokenIndex i) {
  if (i == ends_.sentence().first) return;
  TokenIndex end = kNoVerb;
  if (word(i, "each") && word(i + 1, "other") && in(i - 1, lists_.mutual))
    end = group(i - 1);
  else if (word(i, "hand") && word(i + 1, "in") && word(i + 2, "hand") && t_[i - 1].word.verb_lemma == "go")
    end = group(i - 1);
  else if ((word(i, "mutually") &&
            word(i + 1, "reinforcing", "supportive", "supporting", "dependent", "beneficial")) ||
           word(i, "interdependent", "interlinked", "intertwined", "inseparable", "complementary"))
    end = ends_.be(i - 1) ? group(i - 1) : kNoVerb;
  if (end == kNoVerb) return;
  const List both = ends_.phrase_before(end);
  if (word(i, "hand") && word(i + 3, "with") && !both.empty()) {
    const List other = ends_.phrase_behind(i + 4).ends;
    state(both, other, "each-other", 700);
    return state(other, both, "each-other", 700);
  }
  if (both.size() != 2) return;
  state(both[0].entity, both[1].entity, "each-other", 800);
  state(both[1].entity, both[0].entity, "each-other", 800);
}

}  // namespace stemma::ingest
