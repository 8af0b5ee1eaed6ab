// Words alone: decided at the end, over all their uses in the document.
#include <algorithm>

#include "ingest/extract/names/names.hpp"
#include "ingest/one_of.hpp"
#include "schema/acronyms.hpp"

namespace stemma::ingest {
namespace {

bool plural_people(std::string_view lower) {
  for (std::string_view tail : {"ists", "ians", "ites", "ans", "ese", "ards"})
    if (lower.size() > tail.size() + 2 && lower.substr(lower.size() - tail.size()) == tail) return true;
  return false;
}

bool roman(std::string_view s) {
  return !s.empty() && s.find_first_not_of("IVXLCDM") == std::string_view::npos;
}

// "NDCs", "EVs"
bool plural_letters(std::string_view s) {
  if (s.size() < 3 || s.back() != 's') return false;
  return std::all_of(s.begin(), s.end() - 1, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "NumPy", "OpenStreetMap", but not "McDonald" or "DeVries".
bool camel(std::string_view s) {
  std::size_t capitals = 0, small = 0;
  bool hump = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool capital = s[i] >= 'A' && s[i] <= 'Z';
    hump = hump || (capital && i > 0 && s[i - 1] >= 'a' && s[i - 1] <= 'z');
    capitals += capital ? 1 : 0;
    small += s[i] >= 'a' && s[i] <= 'z' ? 1 : 0;
  }
  if (!hump && (capitals < 3 || small < 2)) return false;
  for (std::string_view front : {"Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "Fitz", "Al",
                                 "El", "Abu", "Ben", "Des", "Del", "St"})
    if (s.starts_with(front)) return false;
  return true;
}

// "MoF", "DoE"
bool ministry_letters(std::string_view s) {
  return s.size() > 2 && s.size() < 7 && (s.substr(0, 2) == "Mo" || s.substr(0, 2) == "Do") &&
         std::all_of(s.begin() + 2, s.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

// Between brackets by itself, behind something.
bool NameFinder::in_brackets(TokenIndex i) const {
  return i >= 2 && i + 1 < a_.tokens.size() && t(i - 1).text == "(" && t(i + 1).text == ")";
}

// "information technology (IT)": letters in brackets behind words without capitals name no body.
std::unordered_set<std::string_view> NameFinder::blocked_acronyms() const {
  std::unordered_set<std::string_view> blocked;
  for (const TokenIndex i : a_.stops(Cue::letters)) {
    if (!in_brackets(i)) continue;
    if (t(i - 2).shape == Shape::lower && !function_word(i - 2)) blocked.insert(t(i).text);
  }
  return blocked;
}

// "by the PFP", "members of the PFP", "the PFP agreed": bodies act, and have members.
bool NameFinder::acting_body(TokenIndex i) const {
  const TokenIndex begin = a_.blocks[t(i).block].first;
  if (i + 1 < a_.blocks[t(i).block].last && has(i + 1, w_.body_deeds)) return true;
  if (i < begin + 3) return false;
  const std::string_view preposition = t(i - 2).lower;
  if (preposition == "by" || preposition == "with") return true;
  const std::string_view whose = t(i - 3).lower;
  return preposition == "of" && (whose.starts_with("member") || whose == "behalf" || has(i - 3, w_.roles) ||
                                 whose == "leader" || whose == "leaders" || whose == "head");
}

// "Bebel and Liebknecht": one of two, the other of which has a surname.
bool NameFinder::beside_surname(TokenIndex i, TokenIndex end) const {
  const auto surname = [&](TokenIndex k) {
    return t(k).shape == Shape::capital && (has(k, w_.surnames) || has(k, w_.wordnet_surnames));
  };
  const TokenIndex begin = a_.blocks[t(i).block].first;
  if (i >= begin + 2 && before(i) == "and" && surname(i - 2))
    return !(i >= begin + 3 && t(i - 3).text == ",");
  return i + 2 < end && t(i + 1).lower == "and" && surname(i + 2) && before(i) != ",";
}

// `known`: the entry that it is, where that has been asked.
void NameFinder::lone_word(TokenIndex i, TokenIndex end, const std::optional<schema::Entry>& known) {
  const Token& token = t(i);
  if (token.text.size() < 2 || token.shape == Shape::initial || token.shape == Shape::ordinal) return;
  if (dollars(i) && token.text.size() < 4) return;  // "FJ$20 million"
  if (has(i, w_.lone_bodies) && of_office(i)) return;
  const bool plain = !known && plain_word(i);
  const std::optional<schema::Entry> alone = known ? known : entry(i, i + 1);
  if (plain && !alone) return;
  Lone& lone = lone_[token.text];
  if (lone.uses == 0) {
    lone.number = static_cast<std::uint32_t>(lone_.size() - 1);
    lone.entry = alone;
  }
  ++lone.uses;
  lone_uses_.emplace_back(lone.number, i);
  lone.apart += !attributive(i, end);
  const std::string_view b = before(i);
  const std::string_view n = i + 1 < end ? t(i + 1).lower : std::string_view{};
  if (!token.sentence_start && !heading(i) && !caps(i)) ++lone.mid;
  // "Parliament should": a noun without an article that acts is a name even where a sentence begins.
  if (token.sentence_start && has(i, w_.lone_bodies) && i + 1 < end && t(i + 1).shape == Shape::lower &&
      ((t(i + 1).word.verb && t(i + 1).word.verb_share > 60) || has(i + 1, w_.auxiliaries)))
    ++lone.mid;
  if (one_of(b, "in", "near", "at", "from", "to", "outside", "across")) ++lone.place;
  lone.held += one_of(b, "in", "near", "outside") && !one_of(n, "(", "'s", "’s", "[");
  // "died at Clifton"
  if (one_of(b, "in", "near", "at") && i >= a_.blocks[token.block].first + 2 && has(i - 2, w_.staying_verbs))
    lone.place += 3;
  if (n == "," && i + 2 < end && t(i + 2).capitalised()) {
    if (const auto wider = entry(i + 2, end);
        wider && (wider->list == "countries" || wider->list == "subdivisions" || wider->list == "regions"))
      lone.place += b == "in" || b == "of" || b == "at" || b.empty() || token.newline_before ? 3 : 0;
  }
  const bool says = i + 1 < end && t(i + 1).is_word() && has(i + 1, w_.say_verbs);
  const bool met = i > a_.blocks[token.block].first && has(i - 1, w_.met_verbs);
  if (says) ++lone.person;
  if (n == "'s") lone.person += 1;
  lone.acts += says || met || n == "'s" || beside_surname(i, end);
  // "with Eurobond holders": it says what kind they are
  const bool attribute = i + 1 < end && t(i + 1).shape == Shape::lower && t(i + 1).word.noun &&
                         t(i + 1).word.noun_lemma != t(i + 1).lower && !has(i + 1, w_.say_verbs);
  if (!attribute && (b == "by" || b == "with" || b == "and")) lone.person += 1;
  if (met) ++lone.person;
  if (i >= a_.blocks[token.block].first + 2 && (b == "of" || b == "at") && has(i - 2, w_.company_offices))
    ++lone.office;
  if (b == "the" || beside_known_letters(i, end)) lone.body += 1;
  if (b == "the" && !(token.shape == Shape::upper && acting_body(i))) lone.person -= 2;
  if (token.shape == Shape::capital) {
    // One of a row of names: "Thale, Orban and Miksch".
    const auto alike = [&](TokenIndex k) {
      return t(k).shape == Shape::capital && (unknown(k) || has(k, w_.surnames)) && !function_word(k) &&
             !entry(k, k + 1);
    };
    const bool left = (b == "," || b == "and") && i >= a_.blocks[token.block].first + 2 && alike(i - 2);
    const bool right = (n == "," || n == "and") && i + 2 < end && alike(i + 2);
    if (left || right) ++lone.person;
    // One of a row of places: "Serbia gained Niš, Pirot and Vranje".
    const auto place = [&](TokenIndex k) {
      if (t(k).word.common || name_like(k)) return false;
      const auto found = entry(k, k + 1);
      return found && found->type == "place";
    };
    const bool place_left = (b == "," || b == "and") && i >= a_.blocks[token.block].first + 2 && place(i - 2);
    const bool place_right = (n == "," || n == "and") && i + 2 < end && place(i + 2);
    if (place_left || place_right) lone.place += 2;
    return;
  }
  if (one_of(b, "by", "of", "at", "with", "/", ",") || one_of(n, ")", ",", "/")) lone.body += 1;
}

namespace {
// "D-AZ": a member's party and state
bool party_and_state(std::string_view s) {
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return s.size() == 4 && one_of(s.substr(0, 2), "D-", "R-", "I-") && capital(s[2]) && capital(s[3]);
}

// "PMI-production": letters that a word behind them makes a common thing
bool qualified_letters(std::string_view s) {
  const std::size_t dash = s.find('-');
  if (dash == std::string_view::npos || dash < 2 || dash + 3 > s.size()) return false;
  const auto in = [](char from, char to) { return [=](char c) { return c >= from && c <= to; }; };
  return std::all_of(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(dash), in('A', 'Z')) &&
         std::all_of(s.begin() + static_cast<std::ptrdiff_t>(dash) + 1, s.end(), in('a', 'z'));
}
}  // namespace

// "RPIX inflation", "EW modules": what kind they are, and nobody's.
bool NameFinder::attributive(TokenIndex i, TokenIndex end) const {
  if (i + 1 >= end || t(i + 1).shape != Shape::lower) return false;
  const schema::Word& next = t(i + 1).word;
  const bool kinds = next.noun_lemma != t(i + 1).lower || one_of(t(i + 1).lower, "inflation", "concept");
  return next.noun && kinds && !(next.verb && next.verb_share > 50) && !has(i + 1, w_.say_verbs) &&
         !has(i + 1, w_.auxiliaries) && !function_word(i + 1) &&
         !one_of(t(i + 1).lower, "officials", "members", "headquarters", "staff", "leaders", "leader",
                 "offices", "report", "reports", "board", "employees", "member", "chief", "head", "director",
                 "guidelines");
}

// A month, or an ordinary word with nothing but its first letter large that is no surname and no body.
bool NameFinder::plain_word(TokenIndex i) const {
  const Token& token = t(i);
  if (is(i, NameTrait::calendar)) return true;
  return token.shape == Shape::capital && token.word.common && !has(i, w_.wordnet_surnames) &&
         !has(i, w_.lone_bodies) &&
         std::none_of(token.text.begin() + 1, token.text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "FORD and UNESCO": the second is known.
bool NameFinder::beside_known_letters(TokenIndex i, TokenIndex end) const {
  if (t(i).shape != Shape::upper || i + 2 >= end || t(i + 1).lower != "and") return false;
  if (t(i + 2).shape != Shape::upper || caps(i)) return false;
  const auto known = entry(i + 2, i + 3);
  return known && known->type == "organization";
}

// "the Immigration Service, SARS, SAPS and the army": between letters that name bodies.
bool NameFinder::among_bodies(Places at) const {
  const auto body_letters = [&](TokenIndex k) {
    const EntityIndex e = draft_.at(k);
    if (e < draft_.entity_count())
      return draft_.entity(e).type == "organization" || draft_.entity(e).type == "leading_group";
    return t(k).shape == Shape::upper && t(k).text.size() > 2 && !has(k, w_.general_acronyms);
  };
  return std::any_of(at.begin(), at.end(), [&](TokenIndex i) {
    const ZonedBlock& block = a_.blocks[t(i).block];
    if (i < block.first + 2 || i + 2 >= block.last) return false;
    const bool left = t(i - 1).text == "," || t(i - 1).lower == "and";
    const bool right = t(i + 1).text == "," || t(i + 1).lower == "and";
    return left && right && body_letters(i - 2) && body_letters(i + 2);
  });
}

// "Ecofish, the Harbour Board, Norlink and MTN": a row in which bodies stand, and no people.
bool NameFinder::row_of_bodies(TokenIndex i) const {
  constexpr int kMost = 12;
  int bodies = 0, others = 0, items = 1;
  const ZonedBlock& block = a_.blocks[t(i).block];
  const auto separator = [&](TokenIndex k) { return one_of(t(k).lower, ",", "and", "or", "the"); };
  const auto walk = [&](TokenIndex k, bool right) {
    const auto inside = [&](TokenIndex x) { return right ? x < block.last : x > block.first; };
    const auto at = [&](TokenIndex x) { return right ? x : x - 1; };
    const auto on = [&](TokenIndex x) { return right ? x + 1 : x - 1; };
    for (int step = 0; step < kMost && inside(k) && separator(at(k)); ++step) {
      while (inside(k) && separator(at(k))) k = on(k);
      if (!inside(k) || !t(at(k)).capitalised() || t(at(k)).sentence != t(i).sentence) return;
      const EntityIndex e = draft_.at(at(k));
      ++items;
      if (e < draft_.entity_count()) {
        const std::string_view type = draft_.entity(e).type;
        if (type != "event") (type == "organization" || type == "leading_group" ? bodies : others) += 1;
        while (inside(k) && draft_.at(at(k)) == e) k = on(k);
      } else {
        k = on(k);
      }
    }
  };
  // "Brotherhood of Engineers and Firemen": the end of a name
  if (i > block.first && t(i - 1).lower == "and" && !(i > block.first + 1 && t(i - 2).text == ","))
    return false;
  walk(i + 1, true);
  walk(i, false);
  return bodies > 1 && others == 0 && items > 2;
}

// "Secretary of the Treasury": the word is part of an office.
bool NameFinder::of_office(TokenIndex i) const {
  const TokenIndex begin = a_.blocks[t(i).block].first;
  TokenIndex k = i;
  if (k > begin && t(k - 1).lower == "the") --k;
  if (k <= begin + 1 || t(k - 1).lower != "of" || t(k - 2).lower.starts_with("member")) return false;
  return has(k - 2, w_.roles) || has(k - 2, w_.person_titles);
}

// Are its neighbours words that English does not know? Then it stands in a foreign phrase.
bool NameFinder::foreign(Places at) const {
  for (const TokenIndex i : at) {
    const TokenIndex begin = a_.blocks[t(i).block].first, end = a_.blocks[t(i).block].last;
    const auto strange = [&](TokenIndex k) {
      return t(k).shape == Shape::lower && !t(k).word.known() && t(k).text.size() > 2;
    };
    if ((i > begin && strange(i - 1)) || (i + 1 < end && strange(i + 1))) return true;
  }
  return false;
}

bool NameFinder::demonym_parts(std::string_view lower) const {
  const std::string_view front = lower.substr(0, lower.find('-'));
  return schema_.in(w_.wordnet_demonyms, front) || !schema_.partner(w_.demonym_country, front).empty() ||
         one_of(front, "sino", "franco", "anglo", "russo");
}

// "DAB (Digital Audio Broadcast)": letters with the words in brackets behind them that are no body.
bool NameFinder::spelt_out_otherwise(TokenIndex i) const {
  constexpr TokenIndex kLongest = 8;
  const TokenIndex end = a_.blocks[t(i).block].last, first = i + 2;
  if (first >= end || !one_of(t(i + 1).text, "(", "[")) return false;
  TokenIndex last = first;
  while (last < end && last < first + kLongest && !one_of(t(last).text, ")", "]")) ++last;
  if (last == end || last < first + 2 || !one_of(t(last).text, ")", "]")) return false;
  const EntityIndex e = draft_.at(first);
  return e >= draft_.entity_count() && schema::stands_for(t(i).text, a_.phrase(first, last));
}

// Letters in brackets behind words that name no body: a plan, a programme of law, a term.
bool NameFinder::defined_otherwise(Places at) const {
  for (const TokenIndex i : at) {
    if (spelt_out_otherwise(i)) return true;
    if (i > 2 && t(i - 1).lower == "the" && t(i - 2).lower == "as" && t(i - 3).lower == "to")
      return true;  // "hereafter referred to as the IMS"
    if (!in_brackets(i) || t(i - 2).block != t(i).block) continue;
    const EntityIndex e = draft_.at(i - 2);
    if (e >= draft_.entity_count()) return true;
    const std::string_view type = draft_.entity(e).type;
    return type != "organization" && type != "leading_group" && type != "event" && type != "person";
  }
  return false;
}

// "the Reef Safety Agency (RSA)": letters that a body is given, whatever place they are elsewhere. Two are
// too few: "the University of Kent (UK)".
bool NameFinder::letters_of_body(Places at) const {
  constexpr std::size_t kFewest = 3;
  if (t(at.front()).shape != Shape::upper || t(at.front()).text.size() < kFewest) return false;
  return std::ranges::any_of(at, [&](TokenIndex i) {
    const EntityIndex e = in_brackets(i) ? draft_.at(i - 2) : kNobody;
    return e < draft_.entity_count() && draft_.entity(e).type == "organization" &&
           schema::stands_for(t(i).text, draft_.entity(e).name);
  });
}

void NameFinder::decide_lone_words() {
  constexpr std::uint32_t kOften = 3;  // so often people are named, and hardly the towns of a list
  std::vector<TokenIndex> places(lone_uses_.size());  // of one word after the other
  std::vector<std::uint32_t> ends;
  ends.reserve(lone_.size());
  for (std::uint32_t end = 0; const auto& known : lone_) {
    ends.push_back(end);
    end += known.value.uses;
  }
  for (const auto& [number, i] : lone_uses_) places[ends[number]++] = i;
  std::optional<std::unordered_set<std::string_view>> acronyms;
  const auto blocked = [&](std::string_view word) {
    if (!acronyms) acronyms = blocked_acronyms();
    return acronyms->contains(word);
  };
  for (const auto& known : lone_) {
    const std::string_view word = known.word;
    const Lone& lone = known.value;
    const Places at(places.data() + ends[lone.number] - lone.uses, lone.uses);
    const TokenIndex i = at.front();
    const Token& token = t(i);
    const auto all = [&](std::string_view type, std::string_view rule, graph::Confidence confidence,
                         std::optional<std::string_view> preferred = std::nullopt) {
      EntityIndex e = kNobody;
      for (const TokenIndex k : at) {
        if (!draft_.free(k, k + 1)) continue;
        if (e == kNobody)
          e = entity_of({k, k + 1, type, rule, confidence, preferred});
        else if (preferred)
          draft_.add_alias(e, word);
        draft_.add_mention(e, k, k + 1, rule, confidence);
        if (type == "person") surnames_[t(k).form] = true;
      }
    };
    if (is(i, NameTrait::calendar) || function_word(i)) continue;
    const WordUse use = a_.use(token);
    const bool mostly_small = use.in_lower_case > use.mid_sentence_capital;
    if (lone.entry && !(lone.entry->type == "place" && letters_of_body(at))) {
      const schema::Entry& e = *lone.entry;
      const bool sure = one_of(e.list, "countries", "regions", "bodies", "places_more");
      const bool city = e.list == "cities";
      const bool surname_here = surnames_[token.form];
      if (e.type != "place") {
        if (surname_here && token.shape == Shape::upper && word.size() > 4) continue;  // "DUPONT said"
        if (token.shape == Shape::upper ||
            (!(token.word.common && lone.mid == 0) && !(mostly_small && token.word.common)))
          all(e.type, "known name", 880, e.preferred);
        continue;
      }
      if (surname_here && lone.place == 0 && !sure) continue;
      if (!sure && !city && has(i, w_.not_names)) continue;
      const bool doubtful = token.word.common || name_like(i) || demonym(i) || token.text.size() < 4;
      const bool plain = has(i, w_.plain_cities);
      if (sure || (city && !(plain && lone.place == 0)) || !doubtful || lone.place > 0) {
        const bool letters = token.shape == Shape::upper && lone.mid > 0;
        if (token.word.common && !letters && (mostly_small || (lone.mid == 0 && !sure))) continue;
        if (doubtful && !sure && !city && (token.word.common || lone.place * 2 < static_cast<int>(lone.uses)))
          continue;
        if (caps(i) && !sure && !city) continue;
        all("place", "known name", sure ? 930 : 850, e.preferred);
        continue;
      }
    }
    if (has(i, w_.lone_bodies) && lone.mid > 0 &&
        (token.word.noun_lemma.empty() || token.word.noun_lemma == token.lower) && !mostly_small &&
        token.shape == Shape::capital) {
      all("organization", "body of one word", 750);
      continue;
    }
    if (post_nominal(i) && behind_person(i)) continue;
    if (has(i, w_.not_names) || demonym(i) || plural_people(token.lower) || plural_letters(token.text) ||
        foreign(at))
      continue;
    if (qualified_letters(word) || party_and_state(word)) continue;
    if (token.lower.find('-') != std::string_view::npos &&
        (demonym_parts(token.lower) || demonym_parts(token.lower.substr(token.lower.find('-') + 1)) ||
         compound(i)))
      continue;
    if (ministry_letters(word) && !has(i, w_.general_acronyms)) {
      all("organization", "letters of a ministry", 750);
      continue;
    }
    if (token.lower.find("-general") != std::string_view::npos) continue;
    // "NeSI": short letters of several sizes
    if (camel(word) && word.size() <= 4 && token.shape != Shape::alnum) {
      if (lone.body > 0 || lone.uses > 1) all("organization", "letters", 550);
      continue;
    }
    if (camel(word) && word.size() > 4 && token.shape != Shape::alnum && !has(i, w_.general_acronyms)) {
      if (word.find('-') != std::string_view::npos) continue;  // "FDI-to-GDP", "ROK-Japan"
      if (lone.uses > 1) all("organization", "name in one word", 600);
      continue;
    }
    if (token.shape == Shape::upper || token.shape == Shape::mixed || token.shape == Shape::alnum) {
      if (caps(i) && lone.mid == 0) continue;
      if (token.shape == Shape::alnum && word.rfind("COP", 0) == 0 && word.size() <= 5) {
        all("event", "session in letters and figures", 850);
        continue;
      }
      if ((has(i, w_.general_acronyms) && !among_bodies(at)) || blocked(word) || defined_otherwise(at) ||
          roman(word) || word.size() > 11 || token.shape == Shape::alnum)
        continue;
      if (token.shape == Shape::upper && token.word.common && word.size() > 4) continue;
      if (word.size() < 3 && lone.uses < 2) continue;
      if (lone.apart == 0) continue;
      if (token.shape == Shape::upper && word.find('.') != std::string::npos) continue;
      if (lone.body + lone.person + lone.place > 0 || lone.uses > 1) all("organization", "letters", 600);
      continue;
    }
    if (title_at(i, i + 1) > 0) continue;
    if (lone.place >= 3 && lone.person <= 0 && unknown(i) && !has_head(i) && use.in_lower_case == 0 &&
        !caps(i)) {
      all("place", "unknown word in a place's position", 600);
      continue;
    }
    // "Lenin", although only ever at the start of a sentence.
    const bool sure_surname = has(i, w_.surnames) && has(i, w_.wordnet_surnames) && lone.place == 0;
    // "Welles", although English knows the word: it is a surname, never small, and acts twice.
    const bool acts = has(i, w_.wordnet_surnames) && lone.mid > 0 && lone.person > 1;
    if (has_head(i) || (token.word.common && !acts) || use.in_lower_case > 0 ||
        (lone.mid == 0 && ((lone.person < 1 && !sure_surname) || heading(i) || caps(i))) ||
        surnames_[token.form])
      continue;
    if (lone.office > 0 && unknown(i) && lone.person <= 0) {
      all("organization", "unknown word behind an office", 600);
      continue;
    }
    const bool surname = has(i, w_.surnames) || has(i, w_.wordnet_surnames), given = has(i, w_.given_names);
    const bool holds = lone.held > 0 && lone.person <= 0 && lone.acts == 0;
    if (lone.place >= 3 || holds ||
        (lone.place > 0 && lone.place >= lone.person && !surname && !given && unknown(i)))
      all("place", "unknown word in a place's position", 600);
    else if ((surname || given) && lone.person >= 0)
      all("person", "surname alone", 650);
    else if (unknown(i) && std::any_of(at.begin(), at.end(), [&](TokenIndex k) { return row_of_bodies(k); }))
      all("organization", "unknown word among bodies", 600);
    else if (unknown(i) && lone.person > 0 && lone.person >= lone.body &&
             (lone.acts > 0 || lone.uses > kOften))
      all("person", "unknown word in a person's position", 550);
  }
}

}  // namespace stemma::ingest
