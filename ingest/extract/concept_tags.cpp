#include "ingest/extract/concept_tags.hpp"

#include <algorithm>

#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

using VerbForm = schema::Word::VerbForm;

constexpr TokenIndex kClause = 30;  // no farther is a verb looked for

template <class... Tails>
bool ends(std::string_view word, Tails... tails) {
  return (word.ends_with(tails) || ...);
}

class Tagger {
 public:
  Tagger(const Draft& draft, const TermWords& words)
      : draft_(draft), a_(draft.analysis()), t_(a_.tokens), w_(words), tags_(t_.size(), TermTag::other) {}

  std::vector<TermTag> run() {
    for (const Sentence& s : a_.sentences) {
      first_ = s.first;
      last_ = s.last;
      for (TokenIndex i = s.first; i < s.last; ++i) tags_[i] = tag(i);
    }
    return std::move(tags_);
  }

 private:
  bool in(TokenIndex i, schema::ListId list) const { return t_[i].word.lists.test(list); }
  bool before(TokenIndex i, schema::ListId list) const { return i > first_ && in(i - 1, list); }
  bool behind(TokenIndex i, schema::ListId list) const { return i + 1 < last_ && in(i + 1, list); }
  bool tagged_before(TokenIndex i, TermTag tag) const { return i > first_ && tags_[i - 1] == tag; }
  template <std::size_t... Sizes>
  bool word_before(TokenIndex i, const char (&... words)[Sizes]) const {
    return i > first_ && one_of(t_[i - 1].lower, words...);
  }
  template <std::size_t... Sizes>
  bool word_behind(TokenIndex i, const char (&... words)[Sizes]) const {
    return i + 1 < last_ && one_of(t_[i + 1].lower, words...);
  }
  bool determined(TokenIndex i) const {
    return before(i, w_.determiners) || word_before(i, "'s", "’s", "'", "’");
  }
  bool noun_before(TokenIndex i) const { return tagged_before(i, TermTag::noun); }
  bool subject_before(TokenIndex i) const { return noun_before(i) || tagged_before(i, TermTag::name); }
  bool object_behind(TokenIndex i) const { return behind(i, w_.determiners) || nominal(i + 1); }

  // May the word stand in a noun phrase?
  bool nominal(TokenIndex i) const {
    if (i >= last_) return false;
    const Token& t = t_[i];
    if (!t.is_word() || t.shape == Shape::ordinal || t.shape == Shape::initial || in(i, w_.function_words))
      return false;
    const schema::Word& w = t.word;
    return w.noun || w.adjective || t.shape == Shape::upper || t.shape == Shape::alnum ||
           (!w.verb && !w.adverb && !t.lower.ends_with("ly"));
  }

  // "https", "example.org", "report_2": glued to what makes addresses.
  bool in_address(TokenIndex i) const {
    const auto glue = [&](TokenIndex k) {
      const std::string_view s = t_[k].lower;
      return s == "." || s == "/" || s == "@" || s == "_";
    };
    const auto glued = [&](TokenIndex k) { return !t_[k].space_before && !t_[k].newline_before; };
    if (i + 2 < t_.size() && glued(i + 1) && glued(i + 2) && glue(i + 1) && t_[i + 2].is_word()) return true;
    return i > 0 && glued(i) && glue(i - 1) && t_[i].lower.size() > 1 && (i < 2 || glued(i - 1));
  }

  TermTag tag(TokenIndex i) const {
    const Token& t = t_[i];
    const schema::Word& w = t.word;
    if (t.shape == Shape::punct || t.shape == Shape::number || t.shape == Shape::ordinal ||
        t.shape == Shape::initial || t.lower.size() < 2)
      return TermTag::other;
    if (const EntityIndex e = draft_.at(i); e != kNobody && e < draft_.entity_count()) return TermTag::name;
    if (draft_.masked(i) || in_address(i)) return TermTag::other;
    if (t.shape == Shape::lower) {
      const auto [alone, tag] = tag_alone(t);
      if (alone == Alone::whole) return tag;
      if (alone == Alone::class_tells) return by_classes(i);
    }
    const bool classed = w.noun || w.verb || w.adjective || w.adverb;
    // "IT" is no "it"
    if (t.shape == Shape::upper && !a_.blocks[t.block].all_caps && (t.lower.size() <= 6 || !classed))
      return in(i, w_.abbreviations) ? TermTag::other : TermTag::noun;
    if (in(i, w_.numerals)) return TermTag::other;
    if (in(i, w_.function_words) && t.lower != "women" && t.lower != "state" && t.lower != "own")
      return in(i, w_.plain_adjectives) && w.adjective && !in(i, w_.determiners) && nominal(i + 1)
                 ? TermTag::adjective
                 : TermTag::function;
    if (in(i, w_.months) || in(i, w_.weekdays) || in(i, w_.forms_of_address) || in(i, w_.abbreviations))
      return TermTag::other;
    if (t.lower.find('\'') != std::string_view::npos || t.lower.find("’") != std::string_view::npos)
      return TermTag::other;
    if (t.shape == Shape::alnum) {
      const bool capital =
          std::any_of(t.text.begin(), t.text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
      return capital ? TermTag::noun : TermTag::other;
    }
    if ((t.lower == "instance" || t.lower == "example") && word_before(i, "for")) return TermTag::function;
    if (t.shape == Shape::capital && !t.sentence_start && a_.use(t).in_lower_case == 0 &&
        (in(i, w_.given_names) || (!classed && !t.lower.ends_with('s'))))
      return TermTag::name;  // of somebody or something that no phase has found
    return by_classes(i);
  }

  // Of a word of no closed class.
  TermTag by_classes(TokenIndex i) const {
    const Token& t = t_[i];
    const schema::Word& w = t.word;
    if (!w.noun && !w.verb && !w.adjective && !w.adverb) return unknown(i);
    if ((w.adverb || t.lower.ends_with("ly")) && !w.noun && !w.adjective) return TermTag::adverb;
    if (w.verb && w.verb_form == VerbForm::ing) return gerund(i);
    if (w.verb && w.verb_form == VerbForm::ed && !(w.noun && w.noun_share > 50)) return participle(i);
    if (w.verb && !w.noun && w.verb_form == VerbForm::s) return TermTag::verb;
    // "groundwater recharge": after a noun in the singular no verb can stand in its base form; after two can.
    if (w.verb && !w.noun && !w.adjective && w.verb_form == VerbForm::base &&
        ((noun_before(i) && !plural(t_[i - 1]) && !joined_before(i)) || determined(i)))
      return TermTag::noun;
    if (w.verb && w.noun && acts(i)) return TermTag::verb;
    return by_class(i);
  }

  // How far the tag of a word in small letters is told by the word itself: by the rules of tag().
  enum class Alone : std::uint8_t { nothing, class_tells, whole };
  struct TagAlone {
    Alone alone = Alone::nothing;
    TermTag tag = TermTag::other;
  };
  TagAlone tag_alone(const Token& t) const {
    thread_local schema::WordMemo<TagAlone> known;
    return known.answer(*a_.words_known, t.word, [&]() -> TagAlone {
      const schema::Word& w = t.word;
      const auto in = [&](schema::ListId list) { return w.lists.test(list); };
      const auto whole = [](TermTag tag) { return TagAlone{Alone::whole, tag}; };
      if (in(w_.numerals)) return whole(TermTag::other);
      if (t.lower == "women" || t.lower == "state" || t.lower == "own" || t.lower == "instance" ||
          t.lower == "example")
        return {};
      if (in(w_.function_words)) {
        if (in(w_.plain_adjectives) && w.adjective && !in(w_.determiners)) return {};
        return whole(TermTag::function);
      }
      if (in(w_.months) || in(w_.weekdays) || in(w_.forms_of_address) || in(w_.abbreviations))
        return whole(TermTag::other);
      if (t.lower.find('\'') != std::string_view::npos || t.lower.find("’") != std::string_view::npos)
        return whole(TermTag::other);
      if (w.verb || !(w.noun || w.adjective || w.adverb)) return {Alone::class_tells};
      if (w.noun) return w.adjective ? TagAlone{Alone::class_tells} : whole(TermTag::noun);
      return whole(w.adjective ? TermTag::adjective : TermTag::adverb);
    });
  }

  // Words that the dictionary lacks: by their endings and their last part.
  TermTag unknown(TokenIndex i) const {
    const std::string_view word = t_[i].lower;
    const std::size_t hyphen = word.rfind('-');
    if (hyphen != std::string_view::npos) {
      const std::string_view head = word.substr(0, word.find('-')), end = word.substr(hyphen + 1);
      if (a_.schema->in(w_.numerals, head)) return TermTag::other;
      const bool adjective = a_.schema->in(w_.compound_adjectives, end) ||
                             ends(end, "ed", "ary", "al", "ous", "ic", "ive", "ble") ||
                             (end.ends_with("ing") && !a_.schema->in(w_.compound_nouns, end));
      return adjective ? TermTag::adjective : TermTag::noun;
    }
    if (word.ends_with("ly")) return TermTag::adverb;
    if (nominal(i + 1) &&
        ends(word, "al", "ic", "ous", "ive", "ary", "able", "ible", "less", "ful", "ar", "ese", "ian", "ed"))
      return TermTag::adjective;
    return TermTag::noun;
  }

  // "reporting requirements" against "reporting the figures"
  TermTag gerund(TokenIndex i) const {
    const schema::Word& w = t_[i].word;
    if (i > first_ && t_[i - 1].word.verb_lemma == "be") return TermTag::verb;
    if (behind(i, w_.determiners) || behind(i, w_.subjects) || behind(i, w_.objects)) return TermTag::verb;
    const bool aim = in(i, w_.aim_verbs);
    if (nominal(i + 1)) {
      if (determined(i) || tagged_before(i, TermTag::adjective))
        return w.noun ? TermTag::noun : TermTag::adjective;
      if (noun_before(i)) return !plural(t_[i - 1]) && w.noun && !aim ? TermTag::noun : TermTag::verb;
      if (a_.longest_phrase(w_.known_terms, i, 4) >= 2) return w.noun ? TermTag::noun : TermTag::adjective;
      if (in(i, w_.ing_adjectives)) return TermTag::adjective;
      return w.noun && w.noun_share >= 40 && !aim ? TermTag::noun : TermTag::verb;
    }
    if (noun_before(i) && plural(t_[i - 1])) return TermTag::verb;
    if (!w.noun && !in(i, w_.compound_nouns)) return TermTag::verb;
    const bool place = noun_before(i) || tagged_before(i, TermTag::adjective) || determined(i) ||
                       before(i, w_.prepositions) || word_before(i, "and", "or", ",") || i == first_ ||
                       i + 1 >= last_ || word_behind(i, ".", ",", ";", "and", "or");
    return place || w.noun_share >= 50 ? TermTag::noun : TermTag::verb;
  }

  // "shared values" against "he shared values"
  TermTag participle(TokenIndex i) const {
    const schema::Word& w = t_[i].word;
    if (w.adjective && w.verb_share < 20) return TermTag::adjective;
    if (!nominal(i + 1)) return TermTag::verb;
    if (subject_before(i) || before(i, w_.subjects) || before(i, w_.auxiliaries) || before(i, w_.verb_signs))
      return TermTag::verb;
    if (tagged_before(i, TermTag::adverb) &&
        !(i >= first_ + 2 && (in(i - 2, w_.determiners) || in(i - 2, w_.prepositions))))
      return TermTag::verb;
    const bool place = determined(i) || before(i, w_.prepositions) || tagged_before(i, TermTag::adjective) ||
                       tagged_before(i, TermTag::weak_noun) || tagged_before(i, TermTag::noun_adjective);
    return place || w.adjective ? TermTag::adjective : TermTag::verb;
  }

  bool joined_before(TokenIndex i) const {
    for (TokenIndex k = i; k > first_ && i - k < 6; --k)
      if (t_[k - 1].lower == "and") return true;
    return false;
  }

  // Has the clause around the word another word that can only be its verb? Headings need none.
  bool clause_lacks_verb(TokenIndex i) const {
    if (a_.blocks[t_[i].block].kind == BlockKind::heading || t_[last_ - 1].text != ".") return false;
    const auto breaks = [&](TokenIndex k) { return t_[k].shape == Shape::punct && t_[k].text != "-"; };
    const auto verb = [&](TokenIndex k) {
      const schema::Word& w = t_[k].word;
      return in(k, w_.auxiliaries) || w.verb_lemma == "be" ||
             (w.verb && !w.noun && !in(k, w_.function_words) && w.verb_form != VerbForm::ing);
    };
    for (TokenIndex k = i; k-- > first_ && i - k < kClause && !breaks(k);)
      if (verb(k)) return false;
    for (TokenIndex k = i + 1; k < last_ && k - i < kClause && !breaks(k); ++k)
      if (verb(k)) return false;
    return true;
  }

  // Of a word that is noun and verb ("use", "supplies"): is it the verb here?
  bool acts(TokenIndex i) const {
    const schema::Word& w = t_[i].word;
    if (word_before(i, "to")) return w.verb_share >= 15 || behind(i, w_.determiners);
    if (before(i, w_.auxiliaries) || before(i, w_.subjects) || before(i, w_.verb_signs)) return true;
    if (w.noun_share <= 5 && w.verb_share >= 80 && w.frequency > 20 && !determined(i)) return true;
    const bool base = w.verb_form == VerbForm::base;
    if (base && word_before(i, "that") && w.verb_share >= 50) return true;
    if (determined(i) || before(i, w_.prepositions) || tagged_before(i, TermTag::adjective)) return false;
    if (word_behind(i, "of")) return false;
    // "the rules that", "tax credits, energy transitions and": without an object it is rarely the verb.
    const bool governs = word_behind(i, "that") ? w.verb_share >= 60 : behind(i, w_.determiners);
    const bool bare =
        i + 1 >= last_ || t_[i + 1].shape == Shape::punct || word_behind(i, "and", "or", "that");
    if (base && noun_before(i) && plural(t_[i - 1]) &&
        (w.verb_share >= (bare ? 70 : 45) || governs || (!bare && clause_lacks_verb(i))))
      return true;
    if (w.verb_form == VerbForm::s) {
      if (w.noun_share <= 10) return true;
      if (!subject_before(i) || (bare && !governs && w.verb_share < 70)) return false;
      if (governs || behind(i, w_.objects) || (!plural(t_[i - 1]) && clause_lacks_verb(i))) return true;
      return w.verb_share >= 50 && i + 1 < last_ && t_[i + 1].word.adjective && !t_[i + 1].word.noun;
    }
    if (w.verb_share >= 80 && w.frequency > 40 && !noun_before(i) && object_behind(i)) return true;
    if ((i == first_ || t_[i].sentence_start) && w.verb_share >= 50 && object_behind(i)) return true;
    if (tagged_before(i, TermTag::adverb) && w.verb_share > 50) return true;
    if (!word_before(i, "and", "or", ",") || w.verb_share < 40 || !object_behind(i)) return false;
    // Coordinated verbs have one form: "to store and supply water".
    for (TokenIndex k = i > first_ + 8 ? i - 8 : first_; k < i; ++k)
      if (tags_[k] == TermTag::verb && t_[k].word.verb_form == w.verb_form) return true;
    return false;
  }

  TermTag by_class(TokenIndex i) const {
    const schema::Word& w = t_[i].word;
    if (w.noun && (w.noun_share >= 20 || (!w.adjective && !w.verb))) {
      if (w.adjective && w.noun_share < 45 && nominal(i + 1)) return TermTag::weak_noun;
      return w.adjective ? TermTag::noun_adjective : TermTag::noun;
    }
    if (w.adjective) {
      const bool verb = w.verb && w.verb_share > 50 &&
                        (word_before(i, "to") || before(i, w_.auxiliaries) || before(i, w_.subjects));
      return verb ? TermTag::verb : w.noun ? TermTag::weak_noun : TermTag::adjective;
    }
    return w.noun ? TermTag::noun : w.verb ? TermTag::verb : TermTag::adverb;
  }

  const Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const TermWords& w_;
  std::vector<TermTag> tags_;
  TokenIndex first_ = 0, last_ = 0;  // of the sentence in hand
};

}  // namespace

bool plural(const Token& token) {
  const schema::Word& w = token.word;
  const bool unknown = !w.noun && !w.verb && !w.adjective && !w.adverb;
  if (unknown) return token.lower.ends_with('s') && !token.lower.ends_with("ss");
  if (!w.noun || w.noun_lemma.empty()) return false;
  if (token.lower.ends_with('s')) return w.noun_lemma != token.lower || w.verb_form == VerbForm::s;
  return w.noun_lemma != token.lower && token.lower.ends_with("en");
}

std::vector<TermTag> term_tags(const Draft& draft, const TermWords& words) {
  return Tagger(draft, words).run();
}

}  // namespace stemma::ingest
