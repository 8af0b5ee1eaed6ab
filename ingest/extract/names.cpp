// What a capitalised run names: person, body, leading group, place or event, by lexicon, head noun and shape.
#include <algorithm>
#include <unordered_set>

#include "ingest/extract/chunks.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

bool plural_people(std::string_view lower) {
  for (std::string_view end : {"ists", "ians", "ites", "ans", "ese", "ards"})
    if (lower.size() > end.size() + 2 && lower.substr(lower.size() - end.size()) == end) return true;
  return false;
}

class NameFinder {
 public:
  explicit NameFinder(Draft& draft) : draft_(draft), a_(draft.analysis()), tokens_(a_.tokens), schema_(*a_.schema), w_(schema_) {}

  void run() {
    first_meetings();
    for (const Chunk& chunk : find_chunks(draft_, w_)) classify(chunk.first, chunk.last, 0);
  }

 private:
  const Token& t(TokenIndex i) const { return tokens_[i]; }
  bool has(TokenIndex i, schema::ListId list) const { return t(i).word.lists.test(list); }
  bool caps_block(TokenIndex i) const { return a_.blocks[t(i).block].all_caps; }
  bool heading(TokenIndex i) const { return a_.blocks[t(i).block].kind == BlockKind::heading; }

  void make(std::string_view type, TokenIndex first, TokenIndex last, std::string_view rule, graph::Confidence confidence, std::string_view preferred = {}) {
    const std::string name = a_.phrase(first, last);
    EntityIndex e;
    // "U.S." and "United States" are one place: the preferred name leads both to one entity.
    if (!preferred.empty()) {
      const auto known = preferred_.find(std::string(type) + "/" + std::string(preferred));
      if (known != preferred_.end()) {
        e = known->second;
        draft_.add_alias(e, name);
      } else {
        e = draft_.find_or_add(type, name);
        preferred_.emplace(std::string(type) + "/" + std::string(preferred), e);
      }
    } else {
      e = draft_.find_or_add(type, name);
    }
    draft_.add_mention(e, first, last, rule, confidence);
  }

  // ---- One run ----------------------------------------------------------------------------------------------------

  void classify(TokenIndex first, TokenIndex last, int depth) {
    if (first >= last || depth > 6) return;
    // Titles before a name: "President Xi Jinping", "Mr. B A D Martins".
    if (const TokenIndex name = behind_titles(first, last); name > first) {
      if (name < last && person_after_title(name, last)) return;
      // "Prime Minister of Greece", "Secretary of State": the body or place behind the role is looked at by itself.
      const TokenIndex of = find_of(first, last);
      if (of != 0) {
        TokenIndex body = of + 1;
        while (body < last && t(body).shape == Shape::lower) ++body;
        classify(body, last, depth + 1);
        return;
      }
      if (name < last) {
        classify(name, last, depth + 1);
        return;
      }
      if (last - first <= 2) return;
    }
    // "Role of the Body": "Administrator of the National Aeronautics and Space Administration"
    if (has(first, w_.roles) || (last - first > 1 && has(first + 1, w_.roles) && !has(first, w_.org_heads))) {
      if (const TokenIndex of = find_of(first, last); of != 0 && !org_before(of)) {
        TokenIndex body = of + 1;
        while (body < last && t(body).shape == Shape::lower) ++body;
        classify(body, last, depth + 1);
        return;
      }
    }
    const auto entry = schema_.longest_entry(a_.surfaces(first, last - first));
    if (entry && entry->tokens == last - first) {
      if (by_entry(*entry, first, last)) return;
    }
    if (by_head(first, last)) return;
    if (entry && entry->tokens < last - first) {
      // A known name at the start, something else behind it: "China Daily" is known, "United Nations Secretary" is not.
      const TokenIndex cut = first + static_cast<TokenIndex>(entry->tokens);
      if (t(cut - 1).lower != "new" && !person(first, last)) {
        if (by_entry(*entry, first, cut)) {
          TokenIndex rest = cut;
          while (rest < last && t(rest).shape == Shape::lower) ++rest;
          classify(rest, last, depth + 1);
          return;
        }
      }
    }
    if (person(first, last)) {
      make("person", first, last, "person-shape", 850);
      return;
    }
    // A known name at the end: "Deputy Prime Minister Portugal"
    for (TokenIndex from = first + 1; from < last; ++from) {
      const auto tail = schema_.longest_entry(a_.surfaces(from, last - from));
      if (tail && from + tail->tokens == last && by_entry(*tail, from, last)) {
        TokenIndex end = from;
        while (end > first && t(end - 1).shape == Shape::lower) --end;
        if (end > first && end - first < last - first) classify(first, end, depth + 1);
        return;
      }
    }
    if (last - first == 1) single(first);
  }

  TokenIndex find_of(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first + 1; i + 1 < last; ++i)
      if (t(i).shape == Shape::lower && (t(i).lower == "of" || t(i).lower == "for" || t(i).lower == "to")) return i;
    return 0;
  }
  bool org_before(TokenIndex of) const {
    return has(of - 1, w_.org_heads) && !has(of - 1, w_.roles) && !has(of - 1, w_.person_titles);
  }

  TokenIndex behind_titles(TokenIndex first, TokenIndex last) const {
    TokenIndex i = first;
    while (i < last) {
      if (has(i, w_.person_titles) && t(i).shape != Shape::lower && !(i > first && has(i, w_.surnames) && i + 1 == last)) {
        ++i;
        if (i < last && t(i).text == ".") ++i;
        continue;
      }
      // "Prime Minister", "Vice President", "Foreign Secretary": one word before a title
      if (i + 1 < last && (has(i + 1, w_.person_titles)) && t(i).word.common && !has(i, w_.given_names)) {
        ++i;
        continue;
      }
      break;
    }
    return i;
  }

  // Behind a title any capitalised words are a person's name.
  bool person_after_title(TokenIndex first, TokenIndex last) {
    TokenIndex end = first;
    while (end < last && end - first < 5 && (t(end).capitalised() || particle_at(end, last))) {
      if (has(end, w_.org_heads) && !has(end, w_.surnames)) break;
      ++end;
    }
    if (end == first || end - first > 5) return false;
    if (last - first == 1 && t(first).word.common && !name_like(first)) return false;
    const auto entry = schema_.longest_entry(a_.surfaces(first, last - first));
    if (entry && entry->tokens == last - first && entry->type != "person" && !name_like(first)) return false;
    if (find_of(first, last) != 0 && !name_like(first)) return false;
    for (TokenIndex i = first; i < end; ++i)
      if (has(i, w_.not_names) && !name_like(i)) return false;
    make("person", first, end, "person-title", 930);
    known_persons_.insert(std::string(t(end - 1).lower));
    return true;
  }

  bool particle_at(TokenIndex i, TokenIndex last) const { return t(i).shape == Shape::lower && i + 1 < last && t(i + 1).capitalised() && t(i).lower != "of" && t(i).lower != "for" && t(i).lower != "and" && t(i).lower != "on"; }
  bool name_like(TokenIndex i) const {
    return has(i, w_.given_names) || has(i, w_.surnames) || has(i, w_.wordnet_given_names) || has(i, w_.wordnet_surnames) || t(i).shape == Shape::initial;
  }

  bool by_entry(const schema::Entry& entry, TokenIndex first, TokenIndex last) {
    const bool one = last - first == 1;
    if (one && caps_block(first) && entry.list == "wordnet_places") return false;
    // A place that is as well a given name, a surname or a common word is one only where "in" or a comma says so.
    if (one && entry.type == "place" && entry.list != "countries" && entry.list != "regions" && entry.list != "cities") {
      const bool doubtful = t(first).word.common || name_like(first) || has(first, w_.function_words) || t(first).text.size() < 4;
      if (doubtful && !place_context(first)) return false;
    }
    if (one && t(first).sentence_start && t(first).word.common && entry.list != "countries" && entry.list != "regions") return false;
    std::string_view preferred = entry.preferred.empty() ? std::string_view() : entry.preferred;
    std::string full;
    if (preferred.empty()) {
      full = a_.phrase(first, last);
      preferred = full;
    }
    make(entry.type, first, last, "list-" + std::string(entry.list), one ? 900 : 950, preferred);
    return true;
  }

  bool place_context(TokenIndex i) const {
    if (i == 0) return false;
    const std::string_view before = t(i - 1).lower;
    return before == "in" || before == "at" || before == "from" || before == "near" || before == "to" || before == "of";
  }

  // ---- Head nouns -------------------------------------------------------------------------------------------------

  bool by_head(TokenIndex first, TokenIndex last) {
    if (last - first < 2) return standalone_head(first);
    const TokenIndex of = first_complement(first, last);
    const TokenIndex head = (of == 0 ? last : of) - 1;
    const bool complement = of != 0;
    const bool in_capitals = caps_block(first);
    // The head stands first: "Ministry of Foreign Affairs", or last: "European Commission".
    const std::size_t words = last - first;
    const bool in_running_text = !heading(first) && !in_capitals;

    if (group(first, head + 1, last)) {
      make("leading_group", first, last, "group-head", 900);
      return true;
    }
    const bool event_word = has(head, w_.event_heads), org_word = has(head, w_.org_heads), place_word = has(head, w_.place_heads), work = has(head, w_.work_words);
    if (event_word && event_context(first, head, last)) {
      make("event", first, last, "event-head", 830);
      return true;
    }
    if (work && !(org_word && !event_word)) return true;  // named works are another phase's
    if (org_word && !(has(head, w_.weak_org_heads) && !in_running_text && words < 3)) {
      if (complement && !t(head).capitalised()) return false;
      if (generic_only(first, last)) return false;
      make("organization", first, last, complement ? "body-of" : "body-head", complement ? 900 : 870);
      return true;
    }
    if (place_word && !event_word && words <= 4 && !generic_only(first, last)) {
      if (has(head, w_.weak_place_heads) && complement && t(head).lower != "republic" && t(head).lower != "state" && t(head).lower != "city") return false;
      make("place", first, last, "place-head", 850);
      return true;
    }
    if (event_word && !has(head, w_.weak_event_heads) && !generic_only(first, last)) {
      make("event", first, last, "event-head", 750);
      return true;
    }
    // "X Press", "X Times": publishers and newspapers
    if (has(last - 1, w_.press_words) && !complement && words >= 2) {
      make("organization", first, last, "press-word", 700);
      return true;
    }
    return false;
  }

  // "Parliament", "Congress" alone, where the text has no longer name for it, are left to the aliases phase.
  bool standalone_head(TokenIndex i) {
    static const std::unordered_set<std::string_view> kAlone = {"parliament", "senate", "congress", "politburo", "cabinet"};
    if (!kAlone.contains(t(i).lower) || t(i).shape != Shape::capital || t(i).sentence_start || heading(i)) return false;
    make("organization", i, i + 1, "body-alone", 700);
    return true;
  }

  TokenIndex first_complement(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first + 1; i + 1 < last; ++i) {
      const std::string_view s = t(i).lower;
      if (t(i).shape == Shape::lower && (s == "of" || s == "for" || s == "on" || s == "to" || s == "against" || s == "in")) return i;
    }
    return 0;
  }

  bool generic_only(TokenIndex first, TokenIndex last) const {
    for (TokenIndex i = first; i < last; ++i) {
      if (t(i).shape == Shape::lower || t(i).shape == Shape::punct) continue;
      if (!has(i, w_.not_names) && !has(i, w_.function_words)) return false;
    }
    return last - first < 3;
  }

  // Named bodies that steer or coordinate others.
  bool group(TokenIndex first, TokenIndex head_end, TokenIndex last) const {
    const TokenIndex head = head_end - 1;
    const std::string_view word = t(head).lower;
    if (word == "force" && head > first && t(head - 1).lower == "task") return true;
    if (word == "taskforce") return last - first > 1;
    if (!has(head, w_.group_heads)) return false;
    const bool steering_only = word != "group" && word != "team" && word != "party" && word != "network" && word != "subgroup" && word != "sub-group" && word != "troika";
    if (word == "group" && head_end < last && head_end + 1 < last && t(head_end).lower == "of") {
      // "Group of Governmental Experts", not "Group of Seven"
      for (TokenIndex i = head_end + 1; i < last; ++i)
        if (t(i).word.noun_lemma != t(i).lower && has(i, w_.roles)) return true;
      for (TokenIndex i = head_end + 1; i < last; ++i)
        if (t(i).lower == "experts" || t(i).lower == "governors" || t(i).lower == "friends") return true;
    }
    for (TokenIndex i = head > first + 4 ? head - 4 : first; i < head; ++i)
      if (has(i, steering_only ? w_.steering_modifiers : w_.group_modifiers)) return true;
    return false;
  }

  bool event_context(TokenIndex first, TokenIndex head, TokenIndex last) const {
    const std::string_view word = t(head).lower;
    const bool ordinal = t(first).shape == Shape::ordinal || ordinal_word(t(first).lower);
    if (word == "congress" || word == "assembly" || word == "convention" || word == "session" || word == "council") {
      if (ordinal) return true;
      if (last - head > 2 && word == "congress" && t(head + 1).lower == "of") return !has(last - 1, w_.org_heads);
      if (word == "session" || word == "assembly" || word == "congress") return false;
      const std::string_view after = last < tokens_.size() ? t(last).lower : std::string_view();
      return after == "in" || after == "held";
    }
    if (has(head, w_.weak_event_heads)) return (last - first >= 2 && !heading(first)) || ordinal;
    if (has(head, w_.org_heads)) return ordinal || word == "forum" || word == "workshop";
    return last - first >= 2;
  }

  static bool ordinal_word(std::string_view s) {
    for (std::string_view o : {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "annual", "inaugural"})
      if (s == o) return true;
    return false;
  }

  // "the first meeting of the X", "the 79th session of the X", lower-case heads before a name.
  void first_meetings() {
    for (TokenIndex i = 0; i + 3 < tokens_.size(); ++i) {
      const bool ordinal = t(i).shape == Shape::ordinal || (t(i).shape != Shape::punct && ordinal_word(t(i).lower));
      if (!ordinal) continue;
      TokenIndex head = i + 1;
      while (head < tokens_.size() && head < i + 3 && t(head).is_word() && !meeting_word(t(head).lower)) ++head;
      if (head >= tokens_.size() || !meeting_word(t(head).lower) || t(head).block != t(i).block) continue;
      TokenIndex of = head + 1;
      if (of + 1 >= tokens_.size() || t(of).lower != "of") continue;
      TokenIndex body = of + 1;
      if (t(body).lower == "the") ++body;
      if (body >= tokens_.size() || !t(body).capitalised() || t(body).block != t(i).block) continue;
      TokenIndex end = body;
      while (end < tokens_.size() && t(end).block == t(i).block &&
             (t(end).capitalised() || ((t(end).lower == "of" || t(end).lower == "for" || t(end).lower == "and" || t(end).lower == "on" || t(end).lower == "the") && end + 1 < tokens_.size() && t(end + 1).capitalised())))
        ++end;
      if (!draft_.free(i, body)) continue;
      const EntityIndex e = draft_.find_or_add("event", a_.phrase(i, end));
      draft_.add_span_mention(e, i, end, "meeting-of", 900);
    }
  }
  static bool meeting_word(std::string_view s) {
    for (std::string_view w : {"meeting", "session", "plenary", "summit", "conference", "congress", "convention"})
      if (s == w) return true;
    return false;
  }

  // ---- Persons ----------------------------------------------------------------------------------------------------

  bool person(TokenIndex first, TokenIndex last) const {
    const std::size_t n = last - first;
    if (n < 2 || n > 5) return false;
    if (heading(first) && a_.blocks[t(first).block].zone != Zone::head && !has(first, w_.given_names)) return false;
    std::size_t names = 0, initials = 0, common = 0;
    for (TokenIndex i = first; i < last; ++i) {
      const Token& token = t(i);
      if (token.shape == Shape::punct && token.text != ".") return false;
      if (token.shape == Shape::lower) {
        if (token.lower == "and" || token.lower == "of" || token.lower == "for" || token.lower == "on") return false;
        continue;
      }
      if (token.shape == Shape::alnum || token.shape == Shape::number) return false;
      if (token.shape == Shape::initial || (token.text.size() == 1 && token.shape == Shape::capital)) ++initials;
      else if (token.shape == Shape::upper && !caps_block(i) && token.text.size() < 4) return false;
      if (has(i, w_.months) || has(i, w_.weekdays)) return false;
      if (has(i, w_.org_heads) || has(i, w_.event_heads) || has(i, w_.work_words)) return false;
      if (has(i, w_.given_names) || has(i, w_.wordnet_given_names)) ++names;
      else if (has(i, w_.not_names) || (token.word.common && !has(i, w_.surnames) && !has(i, w_.wordnet_surnames) && token.shape != Shape::initial)) ++common;
    }
    const bool given_first = has(first, w_.given_names);
    const bool wordnet_first = has(first, w_.wordnet_given_names) && !t(first).word.common;
    const bool initial_first = t(first).shape == Shape::initial || (t(first).text.size() == 1 && n > 1 && t(first + 1).text.size() == 1);
    const bool surname_last = has(last - 1, w_.surnames) || has(last - 1, w_.wordnet_surnames);
    const bool surname_first = has(first, w_.surnames) && n == 2;
    const bool demonym = has(first, w_.wordnet_demonyms) || has(last - 1, w_.wordnet_demonyms);
    if (demonym && !given_first) return false;
    if (initial_first && initials < n && t(last - 1).text.size() > 2 && common == 0) return true;
    if (initials > 0 && (given_first || surname_last || common == 0) && t(last - 1).text.size() > 2 && t(last - 1).shape != Shape::initial) return common == 0 || given_first;
    if (given_first && common <= (surname_last ? 1u : 0u)) return true;
    if (given_first && n == 2 && has(last - 1, w_.surnames)) return true;
    if (wordnet_first && common == 0) return true;
    if (surname_first && common == 0 && !t(last - 1).word.common) return true;
    if (surname_last && common == 0 && n <= 3 && !t(first).word.known()) return true;
    // Words that English does not know, in the middle of a sentence: a name, and two or three of them a person's.
    if (common == 0 && n <= 3 && names == 0) {
      for (TokenIndex i = first; i < last; ++i)
        if (t(i).word.known() || t(i).shape == Shape::upper) return false;
      return !t(first).sentence_start || n == 3 || n == 2;
    }
    return false;
  }

  // ---- A word alone -----------------------------------------------------------------------------------------------

  void single(TokenIndex i) {
    const Token& token = t(i);
    if (has(i, w_.not_names) || has(i, w_.months) || has(i, w_.weekdays) || has(i, w_.function_words)) return;
    if (token.shape == Shape::upper && !caps_block(i)) {
      if (has(i, w_.general_acronyms) || token.text.size() < 2 || token.text.size() > 9) return;
      if (roman(token.text)) return;
      acronym(i);
      return;
    }
    if (token.shape != Shape::capital || heading(i) || caps_block(i)) return;
    if (has(i, w_.wordnet_demonyms) || !schema_.partner(w_.demonym_country, token.lower).empty() || plural_people(token.lower)) return;
    const WordUse use = a_.use(token.lower);
    if (known_persons_.contains(std::string(token.lower))) return;  // the aliases phase ties surnames
    if (token.word.common || use.in_lower_case > 0) return;
    const bool surname = has(i, w_.surnames) || has(i, w_.wordnet_surnames);
    if (token.sentence_start && !surname) return;
    if ((surname || !token.word.known()) && token.text.size() > 2 && use.mid_sentence_capital > 0 && person_context(i))
      make("person", i, i + 1, "person-word", 600);
  }

  // Verbs of saying and doing behind it, or a possessive: somebody, not something.
  bool person_context(TokenIndex i) const {
    if (i + 1 >= tokens_.size()) return false;
    const std::string_view after = t(i + 1).lower;
    for (std::string_view verb : {"said", "says", "argued", "argues", "wrote", "writes", "noted", "notes", "observed", "claimed", "claims", "told", "asked", "replied", "believed", "suggested", "suggests", "explained", "declared", "insisted", "warned", "added", "thought", "thinks", "has", "had", "was", "did", "himself", "herself", "'s", "’s"})
      if (after == verb) return true;
    return false;
  }

  static bool roman(std::string_view s) { return s.find_first_not_of("IVXLCDM") == std::string_view::npos; }

  void acronym(TokenIndex i) {
    const std::string_view before = i > 0 && t(i - 1).block == t(i).block ? t(i - 1).lower : std::string_view();
    const std::string_view after = i + 1 < tokens_.size() ? t(i + 1).lower : std::string_view();
    // Bracketed acronyms are definitions: the aliases phase ties them to their long form.
    if (before == "(" && after == ")") return;
    const bool repeated = acronyms_[std::string(t(i).text)]++ > 0;
    const bool body_like = before == "the" || before == "by" || before == "of" || before == "and" || before == "at" || repeated;
    if (body_like) make("organization", i, i + 1, "acronym", 600);
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& tokens_;
  const schema::Schema& schema_;
  NameWords w_;
  std::unordered_map<std::string, EntityIndex> preferred_;
  std::unordered_map<std::string, int> acronyms_;
  std::unordered_set<std::string> known_persons_;
};

}  // namespace

void find_names(Draft& draft) { NameFinder(draft).run(); }

}  // namespace stemma::ingest
