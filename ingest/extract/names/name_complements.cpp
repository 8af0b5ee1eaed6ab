// What stands behind the head noun of a body or event and belongs to its name: "of Trade, Industry and
// Energy", "for Latin America and the Caribbean", "6 - Transport".
#include "ingest/extract/names/names.hpp"
#include "ingest/one_of.hpp"

namespace stemma::ingest {

// What keeps peace in a country: the word before "Mission".
bool NameFinder::sent_abroad(TokenIndex i) const {
  return t(i).capitalised() && has(i, w_.mission_modifiers);
}

// Behind the head: of/for/on/to/against [the] and what the body is for. Returns the end; head + 1 where
// nothing belongs to it.
TokenIndex NameFinder::with_complement(TokenIndex head, TokenIndex end) const {
  TokenIndex last = head + 1;
  const bool event = has(head, w_.event_heads), org = has(head, w_.org_heads) || has(head, w_.group_heads),
             place = has(head, w_.realms);
  // "Committee on Improvement of Quality of Life and Status of Women"
  const int deepest = org && on_complement(head) ? 5 : 3;
  for (int depth = 0; depth < deepest; ++depth) {
    if (last + 1 >= end) return last;
    const std::string_view c = t(last).lower;
    const bool against = c == "against" && t(last).shape == Shape::capital;  // "Committee Against Torture"
    if (!(small(last) || against) || t(last).sentence != t(head).sentence || !draft_.free(last, last + 1))
      return last;
    const bool of = c == "of", on = c == "on" || c == "for" || c == "against" || c == "concerning";
    const bool to = c == "to" && (has(head, w_.to_heads) || (depth > 0 && has(last - 1, w_.roles)) ||
                                  (depth == 0 && aims_of_group(head, last + 1)));
    const bool in = c == "in";
    if (!of && !on && !to && !in) return last;
    if (on && !org && !event) return last;
    if (c == "on" && depth > 0 && t(head + 1).lower == "on") return last;  // "Committee on Roads on ..."
    // "represented the Salt Party on the National Front"
    const bool works = head > 0 && t(head - 1).lower == "working";  // "Working Party on Ports"
    if (c == "on" && !works &&
        one_of(t(head).lower, "party", "government", "union", "movement", "front", "company", "league", "bank"))
      return last;
    if (c == "for" && depth == 0 && has(head, w_.legislatures)) return last;  // "the Assembly for Bath"
    if (of && !org && !event && !place) return last;
    TokenIndex k = last + 1;
    if (t(k).lower == "the" ||
        ((t(k).lower == "a" || t(k).lower == "an") && t(k).shape == Shape::lower && !of))
      ++k;
    const bool compound = k + 1 < end && t(k).capitalised() && joins(k + 1, end);  // "Nature-related Risk"
    if (k >= end || !(starts(k, end) || compound) || t(k).sentence != t(head).sentence ||
        has(k, w_.weekdays) || has(k, w_.months) ||
        (function_word(k) && (t(k).shape == Shape::capital || small(k)) && t(k).lower != "new"))
      return last;
    TokenIndex seg = segment(k, end);
    // "Department of Trade Representatives", but "Committee of Senior Representatives"
    if (seg > k + 1 && has(seg - 1, w_.people_of_bodies) &&
        !(seg == k + 2 && (has(k, w_.body_ranks) || t(k).lower == "special")))
      --seg;
    const auto known = entry(k, end);
    // A union is a place to WordNet, and none in "Committee of Union and Progress"; Unity is a state.
    const bool word_only = known && known->tokens == 1 && t(k).word.common &&
                           (known->list == "wordnet_places" || known->list == "subdivisions");
    const bool known_place = known && known->type == "place" && k + known->tokens >= seg && !word_only;
    // "briefed the Committee on the Legacy Report": what it was told of
    if (depth == 0 && c == "on" && t(k - 1).lower == "the" && has(seg - 1, w_.work_words) &&
        !has(seg - 1, w_.org_heads) && !group_on_a_text(head))
      return last;
    if (in) {
      // "Mission in Haiti (UNMIH)": the letters in brackets say that the place belongs to the name.
      if (known_place) {
        const TokenIndex behind = k + static_cast<TokenIndex>(known->tokens);
        const std::string_view word = t(head).lower;
        if (behind + 2 < end && t(behind).text == "(" && t(behind + 1).shape == Shape::upper &&
            t(behind + 2).text == ")" && (t(behind + 1).text.back() | 0x20) == t(behind - 1).lower.front())
          return behind;
        if (depth == 0 && (word == "mission" || word == "operation" || word == "force") && behind + 2 < end &&
            t(behind).text == "(" && t(behind + 1).shape == Shape::upper)
          return behind;
        // "African Mission in Burundi", "Training Mission in Mali", but "the Norwegian Mission in Nairobi"
        if (depth == 0 && (word == "mission" || word == "operation") && head > 0 && sent_abroad(head - 1) &&
            known->list != "cities")
          return behind;
      }
      for (TokenIndex h = k; h < seg; ++h)
        if (has(h, w_.work_words)) return last;  // "the Commission in the Proposal"
      // "Cooperation in Europe" belongs to the name, "Office in Nairobi" does not.
      if (depth == 0 && (known || !plain_words(k, seg))) return last;
      // "American Chamber of Commerce in Japan"
      if (depth > 0 && known_place && t(head).lower.starts_with("chamber") && head > 0 &&
          t(head - 1).capitalised()) {
        last = k + static_cast<TokenIndex>(known->tokens);
        continue;
      }
      // "Institute of Chartered Accountants in England and Wales"
      if (depth > 0 && known && known->type == "place" && known->list != "cities" && t(last - 1).word.noun &&
          t(last - 1).word.noun_lemma != t(last - 1).lower &&
          one_of(t(head).lower, "institute", "institution", "association", "society", "federation", "union"))
        return with_second_place(k + static_cast<TokenIndex>(known->tokens), end);
      const bool union_name = known && t(k).shape == Shape::upper;
      if (depth > 0 && (known_place || union_name) &&
          !(on_complement(head) &&
            (t(last - 1).lower == "cooperation" || t(last - 1).lower == "co-operation" ||
             t(last - 1).lower == "supervision" || t(last - 1).lower == "development" ||
             t(last - 1).lower == "research" || t(last - 1).lower == "democracy" ||
             t(last - 1).lower == "peace")))
        return last;
      if (depth > 0 && !known_place && !union_name && (known || !plain_words(k, seg))) return last;
      for (TokenIndex h = k; h < seg; ++h)
        if (has(h, w_.org_heads) || has(h, w_.group_heads)) return last;
    }
    // "Commission of Inquiry on Burundi"
    const bool inquiry =
        c == "on" && one_of(t(last - 1).lower, "inquiry", "experts") && t(last - 1).capitalised();
    if (known_place && (c == "for" || c == "on") && depth > 0 && !inquiry) return last;
    // "Division of Law of the Endowment": whose it is, by a short name; not "Front for the Defence of the
    // Nation"
    const bool deed = t(head + 1).lower == "for" && t(head + 2).lower == "the" &&
                      (!has(k, w_.org_heads) || has(k, w_.weak_org_heads));
    if (depth > 0 && of && !deed && seg == k + 1 && t(k - 1).lower == "the" && !known && t(k).word.noun &&
        plain_words(k, seg) && t(k).word.noun_lemma == t(k).lower)
      return last;
    // "Office of Rural Policy of the Danish Ministry of Agriculture", "Committee on Trade of the European
    // Parliament": a body of a body
    if (depth > 0 && of && org && t(k - 1).lower == "the" && seg >= k + 2 && has(seg - 1, w_.org_heads) &&
        !has(seg - 1, w_.weak_org_heads))
      return last;
    // "Labour Bureau of the League of Nations", "Tariff Panel of the Nordic Trade Organization"
    const bool of_its_own = head > 0 && t(head - 1).capitalised() &&
                            t(head - 1).sentence == t(head).sentence && !t(head).newline_before &&
                            (t(head - 1).shape == Shape::upper || !function_word(head - 1));
    const bool whole_body = known && known->type == "organization" && k + known->tokens >= seg;
    const bool headed_body = seg >= k + 2 && has(seg - 1, w_.org_heads) && !has(seg - 1, w_.weak_org_heads);
    const bool the_body = t(k - 1).lower == "the" ? whole_body || headed_body : known && headed_body;
    if (depth == 0 && of && org && of_its_own && the_body) return last;
    // "Council of Heads of State of the Union of Northern Ports"
    if (depth > 0 && of && org && t(k - 1).lower == "the" && seg == k + 1 && has(k, w_.org_heads) &&
        seg < end && t(seg).lower == "of" && small(seg))
      return last;
    TokenIndex stop = seg;
    if (known && k + known->tokens > seg) stop = k + static_cast<TokenIndex>(known->tokens);
    const bool realm = depth > 0 && has(last - 1, w_.realms);  // "Bank of the Kingdom of Zamunda"
    if (person(k, stop) && !known && depth > 0 && !realm) return last;
    // "Space Center on India's coast"
    if (const TokenIndex behind = known_place ? k + static_cast<TokenIndex>(known->tokens) : end;
        c == "on" && behind + 1 < end && possessive(t(behind).text) && !t(behind + 1).capitalised())
      return last;
    // "Division of Publications Ann Berg": who leads it
    if (stop - k > 2 && !known)
      for (TokenIndex p = k + 1; p + 1 < stop; ++p)
        if (person(p, stop) && plain_words(k, p) && !plain_words(p, stop)) {
          stop = p;
          while (stop > k + 1 &&
                 (has(stop - 1, w_.body_ranks) || (has(stop - 1, w_.roles) && !has(stop - 1, w_.portfolios))))
            --stop;
          break;
        }
    // "University of New Jersey U.S.A."
    if (known_place && k + known->tokens < stop)
      if (const TokenIndex behind = k + static_cast<TokenIndex>(known->tokens);
          const auto land = entry(behind, stop))
        if (land->list == "countries" && behind + land->tokens == stop) stop = behind;
    // A title behind the complement begins something else.
    for (TokenIndex p = k + 1; p + 1 < stop; ++p)
      if (has(p, w_.address) ||
          (p > k && has(p, w_.roles) && !has(p, w_.portfolios) && p + 2 <= stop && name_like(p + 1))) {
        stop = p;  // "Council on Harbours Chairman Ann Berg", "Ministry of Labour Deputy Minister Ann Berg"
        if (stop > k + 1 && has(stop - 1, w_.body_ranks)) --stop;
        break;
      }
    last = known_place && k + known->tokens >= stop ? second_field(stop, end) : complement_rest(k, stop, end);
    if (last < end && possessive(t(last).text) && last + 1 < end && joins_name(last + 1) &&
        plain_words(last + 1, last + 2) && !has_head(last + 1) && known_place && on)
      last = segment(last + 1, end);  // "Partnership for Africa's Development"
    // "Congress of the People's Party", "Federation of Workers' Clubs"
    const bool owned = last + 1 < end && has(last - 1, w_.owners) && !t(last).space_before &&
                       (possessive(t(last).text) || t(last).text == "'" || t(last).text == "’");
    if (owned && joins_name(last + 1)) last = segment(last + 1, end);
    // "Ministry of Women's and Children's Affairs"
    if (owned && last + 4 < end && t(last + 1).lower == "and" && has(last + 2, w_.owners) &&
        possessive(t(last + 3).text) && joins(last + 4, end))
      last = segment(last + 4, end);
    if (known_place && (c == "for" || c == "on")) last = with_second_place(last, end);
    // "Permanent Mission of Norway to the United Nations"
    if (of && head > 0 && t(head - 1).lower == "permanent" && has(head, w_.to_heads) &&
        (known_place || realm)) {
      const bool letters = last + 4 < end && t(last).text == "(" && t(last + 1).shape == Shape::upper &&
                           t(last + 2).text == ")";  // "of the Republic of Norway (RON) to"
      const TokenIndex to_whom = letters ? last + 3 : last;
      if (to_whom + 1 < end && t(to_whom).lower == "to") {
        last = to_whom;
        continue;
      }
    }
    if ((known_place || realm) && (c == "of" || c == "to") && !place) return behind_campus(head, last, end);
  }
  return last;
}

// "The Task Force on the Harbour Act met", "of the Working Group on the Charter": a group is named by its
// text where no verb stands before it.
bool NameFinder::group_on_a_text(TokenIndex head) const {
  if (!one_of(t(head).lower, "force", "group", "taskforce")) return false;
  const TokenIndex begin = a_.blocks[t(head).block].first;
  TokenIndex i = head;
  while (i > begin && t(i - 1).capitalised() && !t(i - 1).sentence_start) --i;
  if (i > begin && t(i - 1).lower == "the") --i;
  return i == begin || t(i).sentence_start || one_of(t(i - 1).lower, "of", "by", "in", "from", "with", ".");
}

// "University of Tarva at Long Bay": behind the place of one of its seats.
TokenIndex NameFinder::behind_campus(TokenIndex head, TokenIndex last, TokenIndex end) const {
  if (!one_of(t(head).lower, "university", "univ", "univ.") || last + 1 >= end || t(last).lower != "at" ||
      !t(last + 1).capitalised())
    return last;
  const auto seat = entry(last + 1, end);
  if (!seat) return t(last + 1).shape == Shape::capital ? last + 2 : last;
  return seat->type == "place" ? last + 1 + static_cast<TokenIndex>(seat->tokens) : last;
}

// "Office of Caribbean and Mexican Affairs": the field of both stands behind the second.
TokenIndex NameFinder::second_field(TokenIndex last, TokenIndex end) const {
  if (last + 2 >= end || t(last).lower != "and" || t(last).shape != Shape::lower || !joins_name(last + 1))
    return last;
  const TokenIndex stop = segment(last + 1, end);
  return stop == last + 3 && demonym(last + 1) && field(stop - 1) ? stop : last;
}

bool NameFinder::field(TokenIndex i) const {
  return one_of(t(i).lower, "studies", "affairs", "languages", "history", "relations");
}

// "Office for Latin America and the Caribbean", "Bureau for Europe and Central Asia"
TokenIndex NameFinder::with_second_place(TokenIndex last, TokenIndex end) const {
  TokenIndex k = last;
  if (k + 1 >= end || !(t(k).lower == "and" || t(k).text == "&") || !draft_.free(k, k + 1)) return last;
  ++k;
  if (t(k).lower == "the") ++k;
  if (k >= end || !starts(k, end) || t(k).sentence != t(last).sentence) return last;
  const auto known = entry(k, end);
  return known && known->type == "place" &&
                 (known->list == "regions" || known->list == "places_more" || t(k).lower == "wales")
             ? k + static_cast<TokenIndex>(known->tokens)
             : last;
}

bool NameFinder::on_complement(TokenIndex head) const {
  return head + 1 < a_.tokens.size() && (t(head + 1).lower == "on" || t(head + 1).lower == "for");
}

// "Trade, Industry and Energy" behind its first word.
TokenIndex NameFinder::complement_rest(TokenIndex from, TokenIndex seg, TokenIndex end) const {
  TokenIndex last = seg;
  if (!(plain_words(seg - 1, seg) || demonym(seg - 1)) ||
      (t(seg - 1).shape == Shape::upper && !caps(seg - 1)))
    return last;
  TokenIndex k = seg;
  while (k < end && t(k).sentence == t(from).sentence) {
    bool and_before = false;
    TokenIndex next = k;
    if (t(next).text == ",") ++next;
    if (next < end && (t(next).lower == "and" || t(next).text == "&")) and_before = true, ++next;
    // "Ministry of Finance, Job Creation and the Public Service"
    if (and_before && k > seg && next + 1 < end && t(next).lower == "the") ++next;
    if (next == k || next >= end || !starts(next, end)) return last;
    const TokenIndex stop = segment(next, end);
    const auto known = entry(next, stop);
    const bool of_field = stop - next > 1 && field(stop - 1);
    if (stop == next + 2 && demonym(next) && of_field) return stop;
    // "Academy of National Economy and Public Administration"
    const bool administration =
        stop == next + 2 &&
        ((t(next + 1).lower == "administration" && one_of(t(next).lower, "public", "business")) ||
         (t(next + 1).lower == "service" && one_of(t(next).lower, "public", "civil")));
    if (and_before && administration) return stop;
    if ((known && known->tokens >= stop - next) || (demonym(next) && !of_field && t(next).lower != "job") ||
        function_word(next) ||
        (title_at(next, stop) > 0 && (t(next).word.noun_lemma == t(next).lower || !t(next).word.noun) &&
         !has(next, w_.portfolios)) ||
        (title_at(stop - 1, stop) > 0 && !has(stop - 1, w_.portfolios)))
      return last;
    const bool plain = plain_words(next, stop) || common_words(next, stop);  // "Job Creation": no Mr. Job
    if (!(plain || (plain_words(next, next + 1) && stop - next > 1)) || (person(next, stop) && !plain) ||
        stop - next > 4)
      return last;
    const bool strong_head =
        (has(stop - 1, w_.org_heads) || has(stop - 1, w_.event_heads)) && !has(stop - 1, w_.weak_org_heads);
    if (strong_head && !administration && t(stop - 1).word.noun_lemma == t(stop - 1).lower &&
        t(stop - 1).lower != "authorities")
      return last;
    k = stop;
    if (and_before) {
      last = stop;
      const bool another = k + 3 < end && t(k).text == "," && t(k + 1).lower == "and" && starts(k + 2, end) &&
                           joins(k + 3, end);  // "Land and Surveys, and Physical Planning"
      if (k < end && t(k).text == "," && !another) return last;
    }
  }
  return last;
}

// Words that English writes small, nouns and what stands before them.
bool NameFinder::common_words(TokenIndex first, TokenIndex last) const {
  for (TokenIndex i = first; i < last; ++i)
    if (!t(i).word.common || !(t(i).word.noun || t(i).word.adjective)) return false;
  return last > first + 1;
}

// "Working Group 6 - Energy and Transport", "Working Party No. 3 on Monetary Policy"
TokenIndex NameFinder::with_number(TokenIndex last, TokenIndex end) const {
  TokenIndex k = last;
  if (k + 1 < end && t(k).lower == "no") ++k;
  if (k > last && k + 1 < end && t(k).text == ".") ++k;
  if (k >= end || t(k).newline_before || !draft_.free(k, k + 1)) return last;
  const bool number = (t(k).shape == Shape::number && t(k).text.size() < 3) ||
                      (t(k).text.find_first_not_of("IVX") == std::string_view::npos) ||
                      (t(k).text.size() == 1 && t(k).capitalised());
  if (!number) return last;
  ++k;
  const bool named = k + 1 < end && starts(k + 1, end) && t(k + 1).sentence == t(last).sentence &&
                     (t(k).text == "-" || t(k).text == "–" || t(k).text == "—" || t(k).text == ":" ||
                      t(k).lower == "on" || t(k).lower == "for");
  return named ? complement_rest(k + 1, segment(k + 1, end), end) : k;
}

}  // namespace stemma::ingest
