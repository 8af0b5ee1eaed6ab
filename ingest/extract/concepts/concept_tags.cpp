#include "ingest/extract/concepts/concept_tags.hpp"

#include <algorithm>
#include <span>

#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

using VerbForm = schema::Word::VerbForm;

constexpr TokenIndex kClause = 30;  // no farther is a verb looked for
constexpr TokenIndex kMember = 16;  // nor the one before it in a list

class Tagger {
 public:
  Tagger(const Draft& draft, TermWords& words)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        w_(words),
        lists_(words.lists()),
        open_(words.open()),
        tags_(words.tags()) {
    take_out(words);
  }

  std::span<const TermTag> run() {
    auto sentence = a_.sentences.begin();
    for (const TokenIndex i : open_) {
      if (tags_[i] != TermTag::open) continue;
      if (last_ <= i) {
        while (sentence->last <= i) ++sentence;
        first_ = sentence->first;
        last_ = sentence->last;
        block_ = sentence->block;
      }
      tags_[i] = tag(i);
    }
    return tags_;
  }

 private:
  // The words next to i in the sentence: of none no flag is set.
  const TermFlags& before(TokenIndex i) const { return i > first_ ? w_[i - 1] : kNoTermFlags; }
  const TermFlags& behind(TokenIndex i) const { return i + 1 < last_ ? w_[i + 1] : kNoTermFlags; }
  bool tagged_before(TokenIndex i, TermTag tag) const { return i > first_ && tags_[i - 1] == tag; }
  bool determined(TokenIndex i) const {
    return before(i).determiner || before(i).possessive ||
           (i > first_ && w_.brief(i - 1).form == TokenBrief::kPossessive);
  }
  bool noun_before(TokenIndex i) const { return tagged_before(i, TermTag::noun); }
  bool subject_before(TokenIndex i) const { return noun_before(i) || tagged_before(i, TermTag::name); }
  bool object_behind(TokenIndex i) const { return behind(i).determiner || nominal(i + 1); }

  // May the word stand in a noun phrase?
  bool nominal(TokenIndex i) const {
    if (i >= last_) return false;
    const Shape shape = w_.brief(i).shape;
    if (no_term(shape)) return false;
    const TermFlags& w = w_[i];
    return w.nominal || (!w.function && (shape == Shape::upper || shape == Shape::alnum));
  }

  // What is masked, an address or named by an earlier phase.
  void take_out(const TermWords& words) {
    for (TokenIndex i = 0; (i = draft_.next_masked(i)) < tags_.size(); ++i) tags_[i] = TermTag::other;
    for (const TokenIndex i : words.in_address())
      if (i < tags_.size()) tags_[i] = TermTag::other;
    const auto count = static_cast<TokenIndex>(tags_.size());
    for (TokenIndex i = 0; (i = draft_.next_covered(i, count)) < count; ++i)
      if (!no_term(w_.brief(i).shape)) tags_[i] = w_[i].letter ? TermTag::other : TermTag::name;
  }

  TermTag tag(TokenIndex i) const {
    if (w_.brief(i).shape != Shape::lower) return capital(i);
    return w_[i].exemplar && before(i).is_for ? TermTag::function : guess(i);
  }

  // Of a word that does not stand in lower case.
  TermTag capital(TokenIndex i) const {
    const Shape shape = w_.brief(i).shape;
    const TermWord& w = w_.word(i);
    if (w.letter) return TermTag::other;
    // "IT" is no "it"
    const bool classed = w.noun || w.verb || w.adjective || w.adverb;
    const bool order = w.verb && !w.noun && w_.brief(i).sentence_start;  // "AGREES to"
    if (shape == Shape::upper && !order && !a_.blocks[block_].all_caps && (w.size <= 6 || !classed))
      return w.abbreviation ? TermTag::other : TermTag::noun;
    if (w.closed) return guess(i);
    const Token& t = t_[i];
    if (shape == Shape::alnum) {
      const bool capital =
          std::any_of(t.text.begin(), t.text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
      return capital ? TermTag::noun : TermTag::other;
    }
    if (w.exemplar && before(i).is_for) return TermTag::function;
    if (w.hyphened && a_.schema->in(lists_.compound_nouns, t.lower.substr(t.lower.rfind('-') + 1)))
      return guess(i);  // "Secretary-General"
    if (shape == Shape::capital && !w_.brief(i).sentence_start && a_.use(t).in_lower_case == 0 &&
        (w.given_name || (!classed && !t.lower.ends_with('s'))))
      return TermTag::name;  // of somebody or something that no phase has found
    return guess(i);
  }

  // What it asks stands apart: most words need little of it.
  TermTag guess(TokenIndex i) const {
    switch (w_[i].guess) {
      case TermGuess::told:
        break;
      case TermGuess::adjective_at_need:
        return nominal(i + 1) ? TermTag::adjective : TermTag::function;
      case TermGuess::ends_as_adjective:
        return nominal(i + 1) ? TermTag::adjective : TermTag::noun;
      case TermGuess::gerund:
        return gerund(i);
      case TermGuess::participle:
        return participle(i);
      case TermGuess::base_verb:
        return base_verb(i);
      case TermGuess::verb_or_noun:
        return acts(i) ? TermTag::verb : by_class(i);
      case TermGuess::adjective_or_another:
        return by_class(i);
    }
    return w_[i].tag;
  }

  // "groundwater recharge": after a noun in the singular no verb can stand in its base form; after two can,
  // and after what only looks like one: "delays in road policy exacerbate shortages".
  [[gnu::noinline]] TermTag base_verb(TokenIndex i) const {
    if (!determined(i) && object_behind(i) && clause_lacks_verb(i)) return TermTag::verb;
    return (noun_before(i) && !w_[i - 1].plural && !joined_before(i)) || determined(i) ? TermTag::noun
                                                                                       : TermTag::verb;
  }

  // "reporting requirements" against "reporting the figures"
  [[gnu::noinline]] TermTag gerund(TokenIndex i) const {
    const TermWord& w = w_.word(i);
    if (before(i).be) return TermTag::verb;
    if (behind(i).determiner || behind(i).subject || behind(i).object) return TermTag::verb;
    const bool aim = w_[i].aim_verb;
    if (nominal(i + 1)) {
      if (noun_before(i) && w_[i - 1].demonym && !w_[i - 1].plural)  // "German occupying forces"
        return w.noun ? TermTag::noun : TermTag::adjective;
      if (determined(i) || tagged_before(i, TermTag::adjective))
        return w.noun ? TermTag::noun : TermTag::adjective;
      if (noun_before(i))
        return !w_[i - 1].plural && ((w.noun && !aim) || bare_compound(i)) ? TermTag::noun : TermTag::verb;
      if (a_.longest_phrase(lists_.known_terms, i, 4) >= 2)
        return w.noun ? TermTag::noun : TermTag::adjective;
      if (w_[i].ing_adjective) return TermTag::adjective;
      return w.noun && w.noun_share >= 40 && !aim ? TermTag::noun : TermTag::verb;
    }
    if (noun_before(i) && w_[i - 1].plural) return TermTag::verb;
    if (!w.noun && !w_[i].compound_noun) return TermTag::verb;
    const bool place = noun_before(i) || tagged_before(i, TermTag::adjective) || determined(i) ||
                       before(i).preposition || before(i).joins || before(i).comma || i == first_ ||
                       i + 1 >= last_ || behind(i).pause || behind(i).joins;
    return place || w.noun_share >= 50 ? TermTag::noun : TermTag::verb;
  }

  // "shared values" against "he shared values"
  [[gnu::noinline]] TermTag participle(TokenIndex i) const {
    if (!nominal(i + 1)) return TermTag::verb;
    if (before(i).is_to || (tagged_before(i, TermTag::verb) && !auxiliary(i - 1)))
      return TermTag::adjective;  // "provide added value"
    if (subject_before(i) || before(i).subject || before(i).auxiliary || before(i).verb_sign)
      return TermTag::verb;
    if (tagged_before(i, TermTag::adverb) &&
        !(i >= first_ + 2 && (w_[i - 2].determiner || w_[i - 2].preposition)))
      return TermTag::verb;
    const bool place = determined(i) || before(i).preposition || tagged_before(i, TermTag::adjective) ||
                       tagged_before(i, TermTag::weak_noun) || tagged_before(i, TermTag::noun_adjective) ||
                       (before(i).joins && i >= first_ + 2 && tags_[i - 2] == TermTag::adjective);
    return place || w_.word(i).adjective ? TermTag::adjective : TermTag::verb;
  }

  // "for capacity building measures" against "a yard building ships"
  bool bare_compound(TokenIndex i) const {
    return w_[i].compound_noun && i >= first_ + 2 &&
           (w_[i - 2].preposition || w_[i - 2].joins || w_[i - 2].comma);
  }

  bool auxiliary(TokenIndex i) const { return w_[i].auxiliary || w_[i].be; }

  bool joined_before(TokenIndex i) const {
    for (TokenIndex k = i; k > first_ && i - k < 6; --k)
      if (w_[k - 1].is_and) return true;
    return false;
  }

  // Has the clause around the word another word that can only be its verb? Headings need none.
  bool clause_lacks_verb(TokenIndex i) const {
    if (a_.blocks[block_].kind == BlockKind::heading || t_[last_ - 1].text != ".") return false;
    const auto breaks = [&](TokenIndex k) { return w_.brief(k).shape == Shape::punct && t_[k].text != "-"; };
    TokenIndex start = i, end = i + 1;
    for (; start > first_ && i - start < kClause && !breaks(start - 1); --start)
      if (w_[start - 1].clause_verb) return false;
    for (; end < last_ && end - i < kClause && !breaks(end); ++end)
      if (w_[end].clause_verb) return false;
    const bool aside = w_[start].preposition && end < last_ && t_[end].text == ",";
    return !aside;  // "In line with press reports in the capital, ..."
  }

  // Of a word that is noun and verb ("use", "supplies"): is it the verb here?
  [[gnu::noinline]] bool acts(TokenIndex i) const {
    const TermWord& w = w_.word(i);
    if (before(i).is_to) return w.verb_share >= 15 || behind(i).determiner;
    if (before(i).auxiliary || before(i).subject || before(i).verb_sign) return true;
    if (w.noun_share <= 5 && w.verb_share >= 80 && w.frequency > 20 && !determined(i)) return true;
    const bool base = w.form == VerbForm::base;
    if (base && before(i).is_that && w.verb_share >= 50) return true;
    if (determined(i) || before(i).preposition || tagged_before(i, TermTag::adjective)) return false;
    if (behind(i).is_of) return false;
    // "the rules that", "tax credits, energy transitions and": without an object it is rarely the verb.
    const bool governs = behind(i).is_that ? w.verb_share >= 60 : behind(i).determiner;
    const bool bare =
        i + 1 >= last_ || w_.brief(i + 1).shape == Shape::punct || behind(i).joins || behind(i).is_that;
    if (base && noun_before(i) && w_[i - 1].plural &&
        (w.verb_share >= (bare ? 70 : 45) || governs || (!bare && clause_lacks_verb(i))))
      return true;
    if (w.form == VerbForm::s) {
      if (w.noun_share <= 10) return true;
      if (!subject_before(i) || (bare && !governs && w.verb_share < 70)) return false;
      if (governs || behind(i).object || (!w_[i - 1].plural && clause_lacks_verb(i))) return true;
      return w.verb_share >= 50 && i + 1 < last_ && w_.word(i + 1).adjective && !w_[i + 1].noun;
    }
    if (w.verb_share >= 80 && w.frequency > 40 && !noun_before(i) && object_behind(i)) return true;
    if ((i == first_ || w_.brief(i).sentence_start) && w.verb_share >= 50 && object_behind(i)) return true;
    if (tagged_before(i, TermTag::adverb) && w.verb_share > 50) return true;
    if (!(before(i).joins || before(i).comma) || w.verb_share < 40 || !object_behind(i)) return false;
    // Coordinated verbs have one form: "to store and supply water".
    for (TokenIndex k = i > first_ + kMember ? i - kMember : first_; k < i; ++k)
      if (tags_[k] == TermTag::verb && w_.word(k).form == w.form) return true;
    return false;
  }

  TermTag by_class(TokenIndex i) const {
    const TermWord& w = w_.word(i);
    if (w.noun && (w.noun_share >= TermWord::kSomeNoun || (!w.adjective && !w.verb))) {
      if (w.adjective && w.noun_share < TermWord::kMostlyNoun && nominal(i + 1)) return TermTag::weak_noun;
      return w.adjective ? TermTag::noun_adjective : TermTag::noun;
    }
    if (w.adjective) {
      const bool verb =
          w.verb && w.verb_share > TermWord::kMostlyVerb && (before(i).is_to || before(i).auxiliary || before(i).subject);
      if (verb) return TermTag::verb;
      if (!w.noun) return TermTag::adjective;
      // "the industrial base": where a noun is due, and the word is a noun more often than an adjective.
      const bool noun = w.verb && 2 * w.noun_share + w.verb_share > 100 && !nominal(i + 1) &&
                        (determined(i) || noun_before(i) || tagged_before(i, TermTag::adjective));
      return noun ? TermTag::noun_adjective : TermTag::weak_noun;
    }
    return w.noun ? TermTag::noun : w.verb ? TermTag::verb : TermTag::adverb;
  }

  const Draft& draft_;
  const Analysis& a_;
  const std::span<const Token> t_;
  const TermWords& w_;
  const TermLists& lists_;
  const std::span<const TokenIndex> open_;
  const std::span<TermTag> tags_;
  TokenIndex first_ = 0, last_ = 0;  // of the sentence in hand
  std::uint32_t block_ = 0;          // its own
};

}  // namespace

std::span<const TermTag> term_tags(const Draft& draft, TermWords& words) {
  return Tagger(draft, words).run();
}

}  // namespace stemma::ingest
