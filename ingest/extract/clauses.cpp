#include "ingest/extract/clauses.hpp"

#include <algorithm>
#include <array>

namespace stemma::ingest {
namespace {

constexpr std::size_t kMostClimbs = 8, kMostMembers = 64;

bool possessive(std::string_view s) {
  return s == "'s" || s == "’s" || s == "'S" || s == "’S" || s == "'" || s == "’";
}
bool dash(std::string_view s) { return s == "–" || s == "—" || s == "-" || s == "/"; }
bool quote(std::string_view s) { return s == "\"" || s == "“" || s == "”" || s == "«" || s == "»"; }

}  // namespace

const Item* SentenceReading::head(PhraseIndex p) const {
  const Phrase& phrase = phrases[p];
  if (phrase.first_item == phrase.last_item) return nullptr;
  const Item& item = items[phrase.last_item - 1];
  return item.last == phrase.last ? &item : nullptr;
}

std::vector<PhraseIndex> SentenceReading::members(PhraseIndex p) const {
  std::vector<PhraseIndex> found{p};
  const auto end = std::min<std::size_t>(phrases.size(), p + kMostMembers);
  for (PhraseIndex k = p + 1; k < end; ++k)
    if (phrases[k].tie == Tie::coordination &&
        std::find(found.begin(), found.end(), phrases[k].governor) != found.end())
      found.push_back(k);
  return found;
}

std::vector<PhraseIndex> SentenceReading::subjects(const Clause& clause) const {
  std::vector<PhraseIndex> found;
  PhraseIndex p = clause.subject;
  while (p != kNoPhrase && found.size() < kMostClimbs) {
    found.push_back(p);
    if (!clause.climbs) break;
    const PhraseIndex above = phrases[p].governor;
    p = above != kNoPhrase ? above : said_of(p, clause);
  }
  return found;
}

// "X was a lawyer who served": what the lawyer is said of.
PhraseIndex SentenceReading::said_of(PhraseIndex p, const Clause& before) const {
  for (const Clause& c : clauses) {
    if (c.first >= before.first) break;
    if (c.lemma != "be" && c.lemma != "become") continue;
    for (const Argument& a : c.arguments)
      if (a.phrase == p && a.preposition.empty()) return c.subject;
  }
  return kNoPhrase;
}

std::vector<PhraseIndex> SentenceReading::described_by(PhraseIndex p, const schema::Schema& schema,
                                                       schema::ListId copulas) const {
  std::vector<PhraseIndex> found;
  const auto end = std::min<std::size_t>(phrases.size(), p + kMostClimbs);
  for (PhraseIndex k = p + 1; k < end; ++k)
    if (phrases[k].governor == p && phrases[k].tie == Tie::apposition) found.push_back(k);
  // "one of the agencies", "a bank and an agency of"
  PhraseIndex top = p;
  for (int n = 0; n < 2 && phrases[top].governor != kNoPhrase; ++n) {
    const char kind = phrases[phrases[top].governor].kind;
    const bool climbs = phrases[top].tie == Tie::coordination ||
                        (phrases[top].tie == Tie::preposition && phrases[top].preposition == "of");
    if ((kind != 'n' && kind != 'r') || !climbs) break;
    top = phrases[top].governor;
  }
  if (phrases[top].tie == Tie::apposition) found.push_back(phrases[top].governor);
  for (const Clause& c : clauses) {
    if (c.negated) continue;
    const bool said = std::any_of(c.arguments.begin(), c.arguments.end(), [&](const Argument& a) {
      return a.phrase == top &&
             (a.preposition == "as" || (a.preposition.empty() && schema.in(copulas, c.lemma)));
    });
    if (!said) continue;
    for (const PhraseIndex subject : subjects(c))
      for (const PhraseIndex m : members(subject))
        if (phrases[m].first < c.first) found.push_back(m);
  }
  return found;
}

bool SentenceReading::has_object(const Clause& clause) const {
  return std::any_of(clause.arguments.begin(), clause.arguments.end(),
                     [](const Argument& a) { return a.preposition.empty(); });
}

ClauseReader::Lists::Lists(const schema::Schema& s)
    : determiners(s.list("clause_determiners")),
      prepositions(s.list("clause_prepositions")),
      auxiliaries(s.list("clause_auxiliaries")),
      be(s.list("clause_be")),
      have(s.list("clause_have")),
      relatives(s.list("clause_relatives")),
      subordinators(s.list("clause_subordinators")),
      joiners(s.list("clause_joiners")),
      examples(s.list("clause_examples")),
      pronouns(s.list("clause_pronouns")),
      adverbs(s.list("clause_adverbs")),
      person_nouns(s.list("person_nouns")),
      naming_verbs(s.list("naming_verbs")),
      telling_verbs(s.list("telling_verbs")) {}

ClauseReader::ClauseReader(const Draft& draft, const NameWords& words)
    : draft_(draft), a_(draft.analysis()), words_(words), lists_(*a_.schema) {}

// One pass over the tokens of a sentence.
class ClausePass {
 public:
  ClausePass(const ClauseReader& reader, TokenIndex first, TokenIndex last, Items items)
      : r_(reader), a_(reader.a_), lists_(reader.lists_), first_(first), last_(last) {
    out_.items = std::move(items);
  }

  SentenceReading run() {
    TokenIndex i = first_;
    while (i < last_) {
      if (i > first_ && a_.tokens[i].block != a_.tokens[i - 1].block && before_ != Before::preposition &&
          before_ != Before::joiner && before_ != Before::possessive)
        comma();
      i = step(i);
    }
    return std::move(out_);
  }

 private:
  enum class Before : std::uint8_t { nothing, phrase, verb, preposition, joiner, comma, open, possessive };

  bool in(TokenIndex i, schema::ListId list) const { return a_.tokens[i].word.lists.test(list); }
  const Item* item_at(TokenIndex i) const {
    while (item_ < out_.items.size() && out_.items[item_].last <= i) ++item_;
    return item_ < out_.items.size() && out_.items[item_].first <= i ? &out_.items[item_] : nullptr;
  }
  bool small(TokenIndex i) const { return a_.tokens[i].shape == Shape::lower || a_.tokens[i].sentence_start; }
  // Prepositions, articles and "and" are themselves in titles and capitals too; WHO, IT and US may be names.
  bool joint(TokenIndex i, schema::ListId list) const {
    return in(i, list) && (small(i) || a_.tokens[i].text.size() > 1);
  }

  // Reads what begins at token i; returns where to go on.
  TokenIndex step(TokenIndex i) {
    const Token& t = a_.tokens[i];
    if (item_at(i) != nullptr) return phrase(i);
    if (t.shape == Shape::punct) return punctuation(i);
    if (const auto n = a_.schema->longest_phrase(lists_.joiners, a_.lowers(i, 4)); n > 0) {
      before_ = Before::joiner;
      together_ = n > 1;
      return i + static_cast<TokenIndex>(n);
    }
    if (t.lower == "whose" && latest_ != kNoPhrase) {
      before_ = Before::possessive;
      return i + 1;
    }
    if (small(i) && in(i, lists_.relatives) && relative(i)) return i + 1;
    if (small(i) && in(i, lists_.subordinators) && role(i) == 0) {
      boundary();
      return i + 1;
    }
    if (const auto n = a_.schema->longest_phrase(lists_.examples, a_.lowers(i, 3)); n > 0) {
      preposition("including");
      return i + static_cast<TokenIndex>(n);
    }
    if (starts_verb(i)) return verb(i);
    if (t.lower == "to" && i + 1 < last_ && base_verb(i + 1)) return verb(i + 1, true);
    if (joint(i, lists_.prepositions)) {
      preposition(t.lower);
      return i + 1;
    }
    if (adverb(i) && role(i) == 0) return i + 1;
    return phrase(i);
  }

  // ---- Joints ----

  TokenIndex punctuation(TokenIndex i) {
    const std::string_view s = a_.tokens[i].text;
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
    } else if (s == ":" && before_ == Before::phrase && out_.phrases[latest_].kind == 'n' &&
               opens_phrase(i + 1)) {  // "three divisions: the Division of X and ..."
      preposition("including");
    } else if (s == "." && !abbreviates(i)) {  // ".[24] The": a note mark hid the end of the sentence
      boundary();
      latest_ = kNoPhrase;
    } else if (!quote(s) && s != "." && s != "'" && s != "’" && s != "‘") {
      boundary();
    }
    return i + 1;
  }
  bool abbreviates(TokenIndex stop) const {
    if (stop == first_ || stop + 1 >= last_) return true;
    const Token &word = a_.tokens[stop - 1], &next = a_.tokens[stop + 1];
    return word.text.size() <= 3 || !next.capitalised() || in(stop - 1, r_.words_.address) ||
           in(stop - 1, r_.words_.person_titles);
  }
  // Behind it the sentence goes on as if nothing had been said.
  void leave_bracket() {
    before_ = outside_.before;
    latest_ = outside_.latest;
    candidate_ = outside_.candidate;
    objects_ = outside_.objects;
    climbs_ = outside_.climbs;
    bracketed_ = false;
  }
  void comma() {
    before_ = Before::comma;
    objects_ = false;
  }
  void boundary() {
    before_ = Before::nothing;
    outer_ = candidate_ = relative_object_ = kNoPhrase;
    climbs_ = objects_ = false;
    fronted_.clear();
  }
  // "(ITU)" behind a name: nothing but another name of the same, or letters.
  TokenIndex same_name(TokenIndex open) const {
    TokenIndex i = open + 1;
    while (i < last_ && i < open + 8 && a_.tokens[i].text != ")" && a_.tokens[i].text != "]") ++i;
    if (i >= last_ || i >= open + 8 || before_ != Before::phrase) return 0;
    const Item* inside = i > open + 1 ? item_at(open + 1) : nullptr;
    const Item* outside = latest_ != kNoPhrase ? out_.head(latest_) : nullptr;
    const bool same = inside != nullptr && outside != nullptr && inside->entity == outside->entity;
    const bool letters = i == open + 2 && inside == nullptr && a_.tokens[open + 1].shape == Shape::upper;
    return same || letters ? i + 1 : 0;
  }
  void preposition(std::string_view word) {
    preposition_ = word;
    const bool under = (word == "under" || word == "within") && latest_ != kNoPhrase &&
                       body(out_.phrases[latest_].kind);  // "the archive, under the ministry, moved"
    const bool of_person = word == "of" && latest_ != kNoPhrase && out_.phrases[latest_].kind == 'p';
    const bool listed = (word == "including" || under || of_person) && before_ == Before::comma;
    prepared_ = before_ == Before::phrase || before_ == Before::open || listed ? latest_ : kNoPhrase;
    if (before_ == Before::joiner && latest_ != kNoPhrase) prepared_ = same_preposition(word);
    if (word == "including") {  // "members of the board, including X"
      const PhraseIndex office = above(latest_, [](const Phrase& q) { return q.kind == 'r'; });
      if (office != kNoPhrase) prepared_ = office;
    }
    before_ = Before::preposition;
  }
  // "of France and of Spain": the governor of the earlier "of".
  PhraseIndex same_preposition(std::string_view word) const {
    PhraseIndex p = latest_;
    for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase; ++n) {
      if (out_.phrases[p].tie == Tie::preposition && out_.phrases[p].preposition == word)
        return out_.phrases[p].governor;
      p = out_.phrases[p].governor;
    }
    return kNoPhrase;
  }
  // "who", "which", "that" behind a phrase: the next verb is said of it.
  bool relative(TokenIndex i) {
    const bool behind =
        before_ == Before::phrase || before_ == Before::comma || before_ == Before::preposition;
    const std::string_view w = a_.tokens[i].lower;
    if (!behind || latest_ == kNoPhrase || (w == "that" && before_ != Before::phrase)) return false;
    if (w == "that" && !out_.clauses.empty() && opens_phrase(i + 1) &&
        a_.schema->in(lists_.telling_verbs, out_.clauses.back().lemma))
      return false;  // "told the house that the talks failed"
    outer_ = candidate_ != kNoPhrase ? candidate_ : subject_;
    candidate_ = latest_;
    climbs_ = true;
    antecedent_ = latest_;
    before_ = Before::nothing;
    objects_ = false;
    return true;
  }

  // ---- Verb groups ----

  schema::Word::VerbForm form(TokenIndex i) const {
    const Token& t = a_.tokens[i];
    if (t.lower == "set" && i + 1 < last_ && a_.tokens[i + 1].lower == "up")
      return schema::Word::VerbForm::ed;
    return t.word.verb_form;
  }
  bool adverb(TokenIndex i) const {
    const Token& t = a_.tokens[i];
    if (!t.is_word()) return false;
    if (in(i, lists_.adverbs)) return true;
    const bool ly = t.lower.size() > 4 && t.lower.substr(t.lower.size() - 2) == "ly";
    return t.word.adverb && !t.word.noun && !t.word.verb && (ly || !t.word.adjective);
  }
  std::size_t role(TokenIndex i) const {
    if (!a_.tokens[i].is_word()) return 0;
    const auto most = std::min<std::size_t>(5, last_ - i);
    if (const auto n = a_.schema->longest_phrase(r_.words_.roles, a_.lowers(i, most)); n > 0) return n;
    if (in(i, lists_.person_nouns) && (small(i) || a_.tokens[i].shape == Shape::upper)) return 1;
    return in(i, r_.words_.person_titles) && a_.tokens[i].text.size() > 3 ? 1 : 0;
  }
  bool base_verb(TokenIndex i) const {
    const Token& t = a_.tokens[i];
    return item_at(i) == nullptr && t.word.verb && t.word.verb_form == schema::Word::VerbForm::base &&
           (t.shape == Shape::lower);
  }
  // Does a noun phrase begin at i?
  bool opens_phrase(TokenIndex i) const {
    return i < last_ && (item_at_peek(i) || in(i, lists_.determiners) || in(i, lists_.pronouns) ||
                         (a_.tokens[i].capitalised() && !a_.tokens[i].sentence_start));
  }
  bool item_at_peek(TokenIndex i) const {
    for (std::size_t k = item_; k < out_.items.size() && out_.items[k].first <= i; ++k)
      if (out_.items[k].last > i) return true;
    return false;
  }

  bool starts_verb(TokenIndex i) const {
    const Token& t = a_.tokens[i];
    if (!t.is_word() || !small(i)) return false;
    if (in(i, lists_.auxiliaries)) return !(t.lower == "may" && t.capitalised());
    if (!t.word.verb || in(i, lists_.prepositions)) return false;
    using Form = schema::Word::VerbForm;
    const TokenIndex next = i + 1;
    const bool who = climbs_ && before_ == Before::nothing;  // "who teaches history"
    if (who && form(i) != Form::ing) return true;
    switch (form(i)) {
      case Form::ed: {
        if (before_ == Before::preposition || before_ == Before::joiner)
          return before_ == Before::joiner && (opens_phrase(next) || preposition_at(next));
        if (t.lower == "set" || (!t.word.adjective && !t.lower.ends_with("ed"))) return true;
        const bool noun_follows = next < last_ && small(next) && !in(next, lists_.prepositions) &&
                                  !opens_phrase(next) && !adverb(next) && a_.tokens[next].is_word();
        return before_ != Before::phrase && before_ != Before::verb ? !noun_follows : true;
      }
      case Form::ing:
        if (before_ == Before::nothing && candidate_ == kNoPhrase && i == first_) return opens_phrase(next);
        if (before_ == Before::preposition || before_ == Before::joiner)
          return opens_phrase(next) || !t.word.noun;
        return before_ == Before::comma || (before_ == Before::phrase && !t.word.noun) ||
               (before_ == Before::phrase && opens_phrase(next));
      case Form::s:
        if (before_ != Before::phrase && before_ != Before::joiner && candidate_ == kNoPhrase &&
            outer_ == kNoPhrase)
          return false;
        return !t.word.noun || opens_phrase(next) || (next < last_ && adverb(next)) ||
               (preposition_at(next) && t.word.verb_share > 50);
      case Form::base:
        if (role(i) > 0 && !opens_phrase(next)) return false;
        return (before_ == Before::phrase || candidate_ != kNoPhrase) && before_ != Before::preposition &&
               before_ != Before::possessive && (!t.word.noun || opens_phrase(next)) && !t.word.adjective;
      default:
        return false;
    }
  }
  bool preposition_at(TokenIndex i) const { return i < last_ && in(i, lists_.prepositions); }

  TokenIndex verb(TokenIndex i, bool infinitive = false) {
    using Form = schema::Word::VerbForm;
    Clause c;
    c.first = i;
    bool be = false, have = false, any = false;
    const Before before = before_;
    TokenIndex k = i, end = i;
    for (; k < last_; ++k) {
      const Token& t = a_.tokens[k];
      if (item_at_peek(k) || !t.is_word()) break;
      if (in(k, lists_.auxiliaries)) {
        be = be || in(k, lists_.be);
        have = have || in(k, lists_.have);
        c.lemma = in(k, lists_.be) ? "be" : in(k, lists_.have) ? "have" : c.lemma;
        any = true;
        end = k + 1;
        continue;
      }
      if (any && adverb(k)) {
        c.negated = c.negated || t.lower == "not" || t.lower == "never";
        continue;
      }
      if (any && t.lower == "to" && k + 1 < last_ && (base_verb(k + 1) || in(k + 1, lists_.be))) continue;
      if (!t.word.verb || in(k, lists_.prepositions) || in(k, lists_.determiners)) break;
      const Form form = this->form(k);
      if (any && form == Form::ed) {
        c.passive = be;
      } else if (any && form == Form::ing) {
        if (!be) break;
      } else if (any && form == Form::base) {
        if (be || (have && t.word.noun)) break;
      } else if (any) {
        break;
      } else {
        c.participle = form == Form::ed;
      }
      c.lemma = t.word.verb_lemma;
      end = k + 1;
      break;
    }
    if (end == i) end = i + 1;
    c.last = with_noun(c.lemma, end);
    give_subject(c, before, infinitive);
    if (!c.climbs || candidate_ == kNoPhrase) {
      for (const PhraseIndex p : fronted_)
        c.arguments.push_back({p, out_.phrases[p].preposition.empty() ? "on" : out_.phrases[p].preposition});
      fronted_.clear();
    }
    if (relative_object_ != kNoPhrase) c.arguments.push_back({relative_object_, {}});
    relative_object_ = kNoPhrase;
    const bool waits = infinitive && before == Before::phrase && c.subject != candidate_;
    if (!waits) candidate_ = kNoPhrase;
    if (!waits) climbs_ = false;
    out_.clauses.push_back(std::move(c));
    before_ = Before::verb;
    objects_ = true;
    return end;
  }

  // "took place", "played host": one verb of two words.
  TokenIndex with_noun(std::string_view& lemma, TokenIndex end) const {
    static constexpr std::array<std::array<std::string_view, 3>, 6> kPairs = {
        {{"take", "place", "take place"},
         {"take", "part", "take part"},
         {"take", "office", "take office"},
         {"set", "up", "set up"},
         {"play", "host", "play host"},
         {"come", "together", "come together"}}};
    if (end < last_)
      for (const auto& [verb, noun, both] : kPairs)
        if (lemma == verb && a_.tokens[end].lower == noun) {
          lemma = both;
          return end + 1;
        }
    return end;
  }

  void give_subject(Clause& c, Before before, bool infinitive) {
    const bool ing =
        a_.tokens[c.last - 1].word.verb_form == schema::Word::VerbForm::ing && c.last == c.first + 1;
    const bool bare = c.participle || ing;
    if (infinitive && before == Before::phrase && candidate_ != kNoPhrase) {
      c.subject = latest_;  // "the first woman to lead"
      c.climbs = true;
      return;
    }
    if (infinitive) {
      // "asked Norway to host": the object; "agreed to host": the subject
      const bool object = before == Before::phrase && !out_.clauses.empty() && latest_ != kNoPhrase &&
                          candidate_ == kNoPhrase && out_.phrases[latest_].tie == Tie::none;
      c.subject = object ? latest_ : candidate_ != kNoPhrase ? candidate_ : subject_;
      return;
    }
    if (bare && before == Before::phrase && latest_ != candidate_ && !climbs_) {
      // "The conference held in Oslo adopted": the first may be either, the second is said of the same
      if (c.participle && candidate_ == kNoPhrase && !out_.clauses.empty() &&
          out_.clauses.back().participle && !out_.has_object(out_.clauses.back()) && !by_follows(c)) {
        c.subject = out_.clauses.back().subject;
        return;
      }
      // "attended the conference held in Oslo"; "the chair of the group set up by Norway"
      const bool finite = c.participle && candidate_ != kNoPhrase && !by_follows(c);
      c.subject = finite ? candidate_ : latest_;
      c.climbs = !finite;
      if (finite) subject_ = candidate_;
      return;
    }
    if (ing && (before == Before::comma || before == Before::preposition)) {
      c.subject = subject_ != kNoPhrase ? subject_ : candidate_ != kNoPhrase ? candidate_ : latest_;
      return;
    }
    if (bare && before == Before::comma && candidate_ == kNoPhrase && outer_ == kNoPhrase &&
        latest_ != kNoPhrase) {
      c.subject = latest_;
      c.climbs = true;
      return;
    }
    if (before == Before::phrase && latest_ != kNoPhrase && latest_ == behind_comma_ &&
        out_.phrases[latest_].tie == Tie::apposition && !objects_ && !by_follows(c)) {
      out_.phrases[latest_].tie = Tie::none;  // "In Oslo, the ministers met": no apposition
      candidate_ = latest_;
    }
    if (bare && c.participle && before == Before::comma && candidate_ != kNoPhrase && !climbs_ &&
        latest_ != candidate_ && hangs_on(latest_, candidate_)) {
      // "The outcome of the conference, held in Oslo, was": of the nearest, or of what stands above it
      c.subject = latest_;
      c.climbs = true;
      outer_ = subject_ = candidate_;
      return;
    }
    // "Founded in 1920, the office is ...": the first verb waited for its subject
    if (candidate_ != kNoPhrase && !out_.clauses.empty() && out_.clauses.back().subject == kNoPhrase)
      out_.clauses.back().subject = candidate_;
    if (candidate_ != kNoPhrase) {
      c.subject = candidate_;
      c.climbs = climbs_;
      if (!climbs_) subject_ = candidate_;
      // "The council, chaired by X, moved": the same subject again behind the comma
      if (!climbs_) outer_ = bare && before == Before::comma ? candidate_ : kNoPhrase;
    } else if (before == Before::comma && outer_ != kNoPhrase) {
      c.subject = subject_ = outer_;
      outer_ = kNoPhrase;
    } else if (before == Before::joiner && !out_.clauses.empty()) {
      c.subject = out_.clauses.back().subject;
      c.climbs = out_.clauses.back().climbs;
    } else {
      c.subject = subject_;
    }
  }
  bool hangs_on(PhraseIndex p, PhraseIndex top) const {  // by prepositions alone
    for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase && p != top; ++n) {
      if (out_.phrases[p].tie != Tie::preposition) return false;
      p = out_.phrases[p].governor;
    }
    return p == top;
  }
  bool by_follows(const Clause& c) const { return c.last < last_ && a_.tokens[c.last].lower == "by"; }

  // ---- Noun phrases ----

  TokenIndex phrase(TokenIndex i) {
    Phrase p;
    p.first = i;
    TokenIndex k = i, last_word = i;
    const auto index = static_cast<std::uint32_t>(out_.phrases.size());
    bool headed = false;  // a noun or a mention was there
    bool any_item = false, owns = false;
    while (k < last_) {
      if (k > i && a_.tokens[k].block != a_.tokens[k - 1].block) break;
      const Token& t = a_.tokens[k];
      if (const Item* item = item_at(k)) {
        const bool date = item->kind == 'd' && k > i && !(in(i, lists_.determiners) && !headed);
        if (date || (headed && item->pronoun) || (any_item && t.newline_before)) break;
        if (any_item && out_.items[p.last_item - 1].kind == 'p') break;
        if (any_item && out_.items[p.last_item - 1].last == k && out_.items[p.last_item - 1].kind == 'd' &&
            p.first == out_.items[p.last_item - 1].first)
          break;
        if (!any_item) p.first_item = static_cast<std::uint32_t>(item_);
        p.last_item = static_cast<std::uint32_t>(item_) + 1;
        any_item = true;
        headed = true;
        k = last_word = std::min(item->last, last_);
        if (item->pronoun && owner(item->first)) {
          owns = true;
          break;
        }
        if (item->pronoun || item->kind == 'p' || (item->kind == 'd' && !in(i, lists_.determiners))) break;
        continue;
      }
      if (t.shape == Shape::punct) {
        // "Mr. Smith", "Gen. X"
        if (t.text == "." && k > i && !t.space_before && k + 1 < last_ && a_.tokens[k - 1].capitalised() &&
            (role(k - 1) > 0 || in(k - 1, r_.words_.address))) {
          ++k;
          continue;
        }
        const bool list = t.text == "," && k + 1 < last_ && a_.tokens[k + 1].word.adjective &&
                          !a_.tokens[k + 1].word.noun && a_.tokens[k - 1].word.adjective;
        if ((quote(t.text) || list) && k > i && !headed) {  // "a formal, legal status"
          ++k;
          continue;
        }
        break;
      }
      if (in(k, lists_.pronouns) && small(k)) {
        if (k == i) k = last_word = k + 1;
        break;
      }
      if (joint(k, lists_.determiners)) {
        if (headed) break;
        ++k;
        last_word = k;
        continue;
      }
      if (k > i || in(i, lists_.determiners)) {
        if (joint(k, lists_.prepositions) && role(k) < 2) break;
        if (small(k) && (in(k, lists_.relatives) || in(k, lists_.subordinators) || in(k, lists_.auxiliaries)))
          break;
        if (a_.schema->longest_phrase(lists_.examples, a_.lowers(k, 3)) > 0) break;
        if (a_.schema->longest_phrase(lists_.joiners, a_.lowers(k, 4)) > 0) break;
        if (headed && ends_phrase(k, any_item, p)) break;
      }
      if (const auto n = role(k); n > 0) {
        const auto end = k + static_cast<TokenIndex>(n);
        if (!p.has_role()) p.role = k;
        p.role_end = end;
        k = last_word = end;
        headed = true;
        continue;
      }
      if (adverb(k) && !headed && k > i) {
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

  // "its", "his": what follows is owned.
  bool owner(TokenIndex i) const {
    const std::string_view w = a_.tokens[i].lower;
    if (w == "its" || w == "his" || w == "their") return true;
    const bool made =
        before_ == Before::verb && !out_.clauses.empty() &&
        a_.schema->in(lists_.naming_verbs, out_.clauses.back().lemma);  // "appointed her delegate"
    return w == "her" && !made && i + 1 < last_ && a_.tokens[i + 1].is_word() &&
           !in(i + 1, lists_.prepositions) && !in(i + 1, lists_.auxiliaries);
  }

  // A verb behind a complete noun phrase?
  bool ends_phrase(TokenIndex k, bool any_item, const Phrase& p) {
    const Token& t = a_.tokens[k];
    if (t.shape != Shape::lower || !t.word.verb) return adverb(k) && !t.word.adjective;
    using Form = schema::Word::VerbForm;
    const bool complete =
        (any_item && out_.items[p.last_item - 1].last == k) || a_.tokens[k - 1].shape == Shape::upper;
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

  // ---- Ties ----

  void tie(PhraseIndex index) {
    Phrase& p = out_.phrases[index];
    if (before_ == Before::possessive && latest_ != kNoPhrase) {
      // "Norway's parliament" stands where "Norway" stood.
      p.owner = latest_;
      out_.phrases[latest_].tie = Tie::none;
      out_.phrases[latest_].governor = kNoPhrase;
      restore(owner_place_);
    }
    owner_place_ = place();
    const Before before = before_;
    const PhraseIndex latest = latest_;
    before_ = Before::phrase;
    latest_ = index;
    const auto hang = [&](Tie tie, PhraseIndex governor) {
      p.tie = tie;
      p.governor = governor;
    };
    switch (before) {
      case Before::preposition:
        p.preposition = preposition_;
        if (prepared_ != kNoPhrase) hang(Tie::preposition, prepared_);
        if (p.kind == 'd' || !in_person(prepared_)) argument(index, preposition_);
        return;
      case Before::joiner:
        if (const PhraseIndex partner = alike(index, latest); partner != kNoPhrase)
          return hang(Tie::coordination, partner);
        if (const PhraseIndex doer =
                together_ && !out_.clauses.empty() ? out_.clauses.back().subject : kNoPhrase;
            doer != kNoPhrase && actor(p.kind) && actor(out_.phrases[doer].kind)) {
          p.preposition = "with";  // "X opened the fair, together with Y"
          return hang(Tie::coordination, doer);
        }
        break;
      case Before::open:
        if (p.kind == 'p') {  // "the chair of the board (Mr Berg)"
          const PhraseIndex office =
              above(latest, [](const Phrase& q) { return q.kind == 'p' || q.kind == 'r'; });
          if (office != kNoPhrase && out_.phrases[office].kind == 'r') return hang(Tie::apposition, office);
        }
        if (latest != kNoPhrase) hang(Tie::bracket, latest);
        return;
      case Before::comma:
        behind_comma_ = index;
        if (latest != kNoPhrase && behind_comma(index, latest)) return;
        break;
      case Before::phrase:
        if (p.kind != 'd' && item_kind(p.kind) && a_.tokens[p.first].newline_before) break;
        if (p.kind == 'p' && latest != kNoPhrase) {  // "the Minister of Finance Ann Berg"
          const PhraseIndex office = above(latest, [](const Phrase& q) { return q.kind == 'r'; });
          if (office != kNoPhrase && out_.phrases[latest].tie == Tie::preposition)
            return hang(Tie::apposition, office);
        }
        if (p.kind == 'd' && latest != kNoPhrase) {
          hang(Tie::adjacent, latest);
          argument(index, "on");
          return;
        }
        break;
      default:
        break;
    }
    if (p.kind == 'd') {
      argument(index, "on");
    } else if (objects_ && !out_.clauses.empty()) {
      out_.clauses.back().arguments.push_back({index, {}});
    } else if (candidate_ == kNoPhrase || climbs_ || before != Before::phrase) {
      if (climbs_ && candidate_ == antecedent_) {  // "the summit that Norway hosted"
        climbs_ = false;
        relative_object_ = antecedent_;
      }
      candidate_ = index;
    }
  }

  // "worked as a clerk at the court", "the bank of Norway": part of the phrase before it, not of the clause.
  bool in_person(PhraseIndex governor) const {
    if (governor == kNoPhrase || preposition_ == "as" || preposition_ == "among") return false;
    return preposition_ == "of" || above(governor, [&](const Phrase& q) {
                                     return (q.kind == 'r' || q.kind == 'p') && !out_.clauses.empty() &&
                                            q.first >= out_.clauses.back().last;
                                   }) != kNoPhrase;
  }

  // Where a phrase is tied: all that tie() asks and changes.
  struct Place {
    Before before = Before::nothing;
    PhraseIndex latest = kNoPhrase, candidate = kNoPhrase, prepared = kNoPhrase;
    std::string_view preposition;
    bool objects = false, climbs = false;
    std::size_t fronted = 0, arguments = 0;
  };
  Place place() const {
    return {before_,   latest_,         candidate_,
            prepared_, preposition_,    objects_,
            climbs_,   fronted_.size(), out_.clauses.empty() ? 0 : out_.clauses.back().arguments.size()};
  }
  void restore(const Place& to) {
    before_ = to.before;
    latest_ = to.latest;
    candidate_ = to.candidate;
    prepared_ = to.prepared;
    preposition_ = to.preposition;
    objects_ = to.objects;
    climbs_ = to.climbs;
    fronted_.resize(std::min(fronted_.size(), to.fronted));
    if (!out_.clauses.empty()) {
      auto& arguments = out_.clauses.back().arguments;
      arguments.resize(std::min(arguments.size(), to.arguments));
    }
  }

  void argument(PhraseIndex index, std::string_view preposition) {
    if (!out_.clauses.empty() && candidate_ == kNoPhrase && fronted_.empty())
      out_.clauses.back().arguments.push_back({index, preposition});
    else
      fronted_.push_back(index);
  }
  bool item_kind(char kind) const { return kind != 'n' && kind != 'r'; }
  bool body(char kind) const { return kind == 'o' || kind == 'g'; }
  bool actor(char kind) const { return body(kind) || kind == 'l' || kind == 'p'; }
  bool alike(char x, char y) const { return x == y || (body(x) && body(y)); }
  // The nearest phrase at or above `from` that may be coordinated with `index`.
  PhraseIndex alike(PhraseIndex index, PhraseIndex from) const {
    if (from == kNoPhrase) return kNoPhrase;
    const char kind = out_.phrases[index].kind;
    PhraseIndex second = kNoPhrase;
    PhraseIndex p = from;
    for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase; ++n, p = out_.phrases[p].governor) {
      const char other = out_.phrases[p].kind;
      if (alike(kind, other)) return p;
      const bool actors = (body(kind) || kind == 'l' || kind == 'p') && (body(other) || other == 'l');
      if (second == kNoPhrase && (actors || (kind == 'n' && p == from))) second = p;
    }
    return second;
  }
  PhraseIndex above(PhraseIndex from, auto&& fits) const {
    PhraseIndex p = from;
    for (std::size_t n = 0; n < kMostClimbs && p != kNoPhrase; ++n, p = out_.phrases[p].governor)
      if (fits(out_.phrases[p])) return p;
    return kNoPhrase;
  }

  bool name_like(const Phrase& p) const {
    for (TokenIndex i = p.first; i < p.last; ++i)
      if (!a_.tokens[i].capitalised()) return false;
    return true;
  }
  bool single(const Phrase& p) const {  // "part", "seat"
    const schema::Word& w = a_.tokens[p.first].word;
    return p.last - p.first == 1 && (w.noun_lemma.empty() || w.noun_lemma == a_.tokens[p.first].lower);
  }
  // "X, chair of Y", "the chair of Y, X", "X, Y and Z", "Oslo, Norway"
  bool behind_comma(PhraseIndex index, PhraseIndex latest) {
    Phrase& p = out_.phrases[index];
    const auto hang = [&](Tie tie, PhraseIndex governor) {
      if (governor == kNoPhrase) return false;
      p.tie = tie;
      p.governor = governor;
      return true;
    };
    const char kind = p.kind, other = out_.phrases[latest].kind;
    if (kind == 'd') {
      hang(Tie::adjacent, latest);
      argument(index, "on");
      return true;
    }
    if (kind == 'r') {
      const PhraseIndex person = above(latest, [](const Phrase& q) { return q.kind == 'p'; });
      if (person != kNoPhrase) return hang(Tie::apposition, person);
      const PhraseIndex office = above(latest, [](const Phrase& q) { return q.kind == 'r'; });
      return office != kNoPhrase && hang(Tie::coordination, office);
    }
    if (kind == 'p') {
      const PhraseIndex holder = above(latest, [](const Phrase& q) {
        return q.kind == 'p' || (q.kind == 'r' && q.tie != Tie::apposition);
      });
      if (holder == kNoPhrase) return false;
      return hang(out_.phrases[holder].kind == 'r' ? Tie::apposition : Tie::coordination, holder);
    }
    if (kind == 'n') {
      if (item_kind(other) && name_like(p))
        return hang(Tie::coordination, latest);  // a name unknown, in a list
      const bool article = in(p.first, lists_.determiners);
      const PhraseIndex named = above(latest, [&](const Phrase& q) {
        return body(q.kind) || q.kind == 'e' || q.kind == 'l' || q.kind == 'p';
      });
      return (article || p.last_item > p.first_item || single(p)) && named != kNoPhrase &&
             hang(Tie::apposition, named);
    }
    if (kind == 'l' && (other == 'l' || body(other) || other == 'e' || other == 'p'))
      return hang(Tie::apposition, latest);
    if (body(kind) && (other == 'p' || (other == 'r' && out_.phrases[latest].tie == Tie::apposition)))
      return hang(Tie::apposition, latest);
    if (alike(kind, other)) return hang(Tie::coordination, latest);
    if (other == 'n' && out_.phrases[latest].tie == Tie::none &&
        in(out_.phrases[latest].first, lists_.determiners) && item_kind(kind))
      return hang(Tie::apposition, latest);
    const PhraseIndex partner = above(latest, [&](const Phrase& q) { return alike(kind, q.kind); });
    return partner != kNoPhrase && hang(Tie::coordination, partner);
  }

  const ClauseReader& r_;
  const Analysis& a_;
  const ClauseReader::Lists& lists_;
  TokenIndex first_, last_;
  SentenceReading out_;
  mutable std::size_t item_ = 0;

  Before before_ = Before::nothing;
  bool bracketed_ = false;
  PhraseIndex latest_ = kNoPhrase;        // the phrase read last
  PhraseIndex candidate_ = kNoPhrase;     // may be the subject of the next verb
  PhraseIndex subject_ = kNoPhrase;       // of the last clause
  PhraseIndex outer_ = kNoPhrase;         // subject around a relative clause
  PhraseIndex behind_comma_ = kNoPhrase;  // the last phrase with a comma before it
  PhraseIndex antecedent_ = kNoPhrase;    // of a relative clause
  PhraseIndex relative_object_ =
      kNoPhrase;  // the antecedent, where the relative clause has a subject of its own
  Place owner_place_, outside_;
  PhraseIndex prepared_ = kNoPhrase;  // on which the phrase behind the preposition hangs
  std::string_view preposition_;
  bool climbs_ = false, objects_ = false, together_ = false;
  std::vector<PhraseIndex> fronted_;  // prepositional phrases before their verb
};

SentenceReading ClauseReader::read(TokenIndex first, TokenIndex last, Items items) const {
  return ClausePass(*this, first, last, std::move(items)).run();
}

}  // namespace stemma::ingest
