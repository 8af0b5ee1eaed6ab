// Which names of a document name one thing: acronyms, short forms, surnames, rotated and qualified names.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "ingest/extract/leading_groups.hpp"
#include "ingest/extract/name_words.hpp"
#include "ingest/extract/phases.hpp"
#include "schema/acronyms.hpp"
#include "schema/lists_of.hpp"
#include "schema/name.hpp"
#include "schema/person_name.hpp"

namespace stemma::ingest {
namespace {

using schema::given_names_agree, schema::person_name, schema::PersonName;
using schema::initials, schema::letters, schema::stands_for, schema::words_of;

bool genitive(std::string_view s) { return s == "'s" || s == "’s" || s == "'S" || s == "’S"; }
bool any_quote(std::string_view s) {
  return s == "\"" || s == "“" || s == "”" || s == "‘" || s == "’" || s == "'";
}
bool complement_word(std::string_view s) {
  return s == "of" || s == "for" || s == "on" || s == "to" || s == "against" || s == "in";
}
bool body_type(std::string_view t) { return t == "organization" || t == "leading_group"; }
bool thing_type(std::string_view t) { return body_type(t) || t == "event"; }

class AliasFinder {
 public:
  explicit AliasFinder(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        words_(schema::lists_of<NameWords>(*a_.schema)),
        title_(schema::fold(a_.title)) {}

  void run() {
    join_known_forms();
    join_but_for_small_words();
    bracket_definitions();
    former_names();
    founded_title();
    realms();
    acronyms_by_initials();
    qualified_names();
    group_endings();
    join_persons();
    surnames();
    speaker_initials();
    generic_heads();
  }

 private:
  const Token& token(TokenIndex i) const { return a_.tokens[i]; }
  TokenIndex block_end(TokenIndex i) const { return a_.blocks[token(i).block].last; }
  TokenIndex block_begin(TokenIndex i) const { return a_.blocks[token(i).block].first; }
  const std::string& type(EntityIndex e) const { return draft_.entity(e).type; }

  std::vector<EntityIndex> live() const {
    std::vector<EntityIndex> all;
    for (EntityIndex e = 0; e < draft_.entity_count(); ++e)
      if (draft_.live(e)) all.push_back(e);
    return all;
  }

  // The longer name stays.
  EntityIndex join(EntityIndex x, EntityIndex y) {
    x = draft_.resolve(x);
    y = draft_.resolve(y);
    if (x == y) return x;
    const bool longer = draft_.entity(y).name.size() > draft_.entity(x).name.size();
    const bool swap = type(x) == "place" ? !longer : longer;  // "Italy" rather than "Republic of Italy"
    const bool group = type(x) == "leading_group" || type(y) == "leading_group";
    const EntityIndex into = swap ? y : x, other = swap ? x : y;
    draft_.merge(into, other);
    if (group && body_type(type(into))) draft_.entity(into).type = "leading_group";
    return into;
  }

  // Forms that the lexicon holds for one thing: "UN" and "United Nations".
  void join_known_forms() {
    std::map<std::pair<std::string, std::string>, EntityIndex> by_form;
    for (const EntityIndex e : live()) {
      if (type(e) != "place" && type(e) != "organization" && type(e) != "event") continue;
      const std::vector<std::string> parts = words_of(draft_.entity(e).name);
      const std::vector<std::string_view> surface(parts.begin(), parts.end());
      const auto entry = a_.schema->longest_entry(surface);
      if (!entry || entry->tokens != surface.size() || entry->type != type(e)) continue;
      const std::string_view form =
          entry->preferred.empty() ? std::string_view(draft_.entity(e).name) : entry->preferred;
      const auto [at, fresh] = by_form.emplace(std::pair{type(e), schema::fold(form)}, e);
      if (!fresh) at->second = join(at->second, e);
    }
  }

  // NAME (ACR), NAME (the “Fund”), ACR (NAME)
  void bracket_definitions() {
    const std::vector<DraftMention> mentions = draft_.mentions();
    for (const DraftMention& m : mentions) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count()) continue;
      if (!thing_type(type(e)) && type(e) != "place" && type(e) != "work" && type(e) != "person") continue;
      TokenIndex i = m.last;
      const TokenIndex end = block_end(m.first);
      if (i < end && genitive(token(i).text)) ++i;
      if (i < end && any_quote(token(i).text)) ++i;
      if (i < end && token(i).text == "(") defined_in_bracket(e, m, i + 1, end);
    }
  }

  void defined_in_bracket(EntityIndex e, const DraftMention& m, TokenIndex i, TokenIndex end) {
    TokenIndex close = i;
    while (close < end && close < i + 9 && token(close).text != ")") ++close;
    if (close >= end || token(close).text != ")") return;
    bool announced = false;
    while (i < close) {
      const std::string_view s = token(i).lower;
      const bool word = s == "hereinafter" || s == "hereafter" || s == "the" || s == "or" || s == "also" ||
                        s == "known" || s == "as" || s == "henceforth" || s == "abbreviated" ||
                        s == "called" || s == "referred" || s == "to" || s == "acronym" || s == ":" ||
                        s == ",";
      if (!word && !any_quote(s)) break;
      announced =
          announced || any_quote(s) || s == "the" || s == "hereinafter" || s == "hereafter" || s == "known";
      ++i;
    }
    TokenIndex last = close;
    while (last > i &&
           (any_quote(token(last - 1).text) || genitive(token(last - 1).text) || token(last - 1).text == ","))
      --last;
    if (i >= last || last - i > 6 || !(token(i).capitalised() || token(i).shape == Shape::alnum)) return;
    for (TokenIndex k = i; k < last; ++k)
      if (token(k).shape == Shape::punct && token(k).text != "-" && token(k).text != "&") return;
    const std::string inner = a_.phrase(i, last);
    const EntityIndex other = draft_.at(i);
    const std::string name = a_.phrase(m.first, m.last);
    const bool person = type(e) == "person";
    // "Bandung Conference (Asian-African Conference)"
    if (type(e) == "event" && other < draft_.entity_count() && other != e && type(other) == "event" &&
        draft_.at(last - 1) == other)
      return static_cast<void>(join(e, other));
    // "Assembly of the African Union (AU)": the letters are those of the Union.
    const bool described = name.front() >= 'a' && name.front() <= 'z';  // "third meeting of the X (X)"
    if (const auto of = name.rfind(" of the "); of != std::string::npos &&
                                                (described || !stands_for(inner, name)) &&
                                                stands_for(inner, name.substr(of + 8))) {
      const std::string tail = name.substr(of + 8);
      if (body_type(type(e)) && !draft_.find("organization", tail)) {
        TokenIndex first = m.last;
        while (first > m.first && token(first - 1).lower != "the") --first;
        draft_.add_span_mention(draft_.find_or_add("organization", tail), first, m.last, "body of letters",
                                800);
      }
      if (const auto whole = draft_.find("organization", tail); whole && *whole != e) {
        if (other < draft_.entity_count() && other != *whole && body_type(type(other)))
          join(*whole, other);
        else if (other == kNobody)
          take(*whole, i, last, 850);
      }
      return;
    }
    const bool acronym = last - i == 1 && token(i).shape != Shape::capital && letters(inner).size() >= 2;
    bool same = announced && !person && inner.size() < name.size();
    if (acronym) same = same || (stands_for(inner, name) && (!person || initials(name, false) == inner));
    // A body's short name need not be made of its initials: "European Union Agency for Cybersecurity
    // (ENISA)".
    const bool free_or_body = other == kNobody || (other < draft_.entity_count() && thing_type(type(other)));
    if (acronym && thing_type(type(e)) && m.last - m.first >= 3 && last == close && free_or_body &&
        (other == kNobody || draft_.entity(other).name.find(' ') == std::string::npos))
      same = true;
    if (last - i <= 3 && !acronym && letters(inner).size() >= 2 && stands_for(inner, name) &&
        inner.size() < name.size() && !person)
      same = true;
    if (!same && !person && name.find(' ') == std::string::npos && stands_for(name, inner) &&
        inner.size() > name.size())
      same = true;
    if (!same) return;
    const bool covers = other < draft_.entity_count() && draft_.at(last - 1) == other &&
                        schema::fold(draft_.entity(other).name).size() + 2 >= schema::fold(inner).size();
    if (other < draft_.entity_count() && other != e && !covers) {
      if (draft_.at(i) != e) take(e, i, last, 850);  // "(UN DESA)": the letters hold another name
      return;
    }
    if (other < draft_.entity_count() && other != e) {
      if (type(other) == type(e) || (thing_type(type(e)) && thing_type(type(other))))
        join(e, other);
      else if (type(e) == "work" || announced || type(other) == "place")
        take(e, i, last, 900);
      return;
    }
    if (other == kNobody) take(e, i, last, 900);
  }

  void take(EntityIndex e, TokenIndex first, TokenIndex last, graph::Confidence confidence) {
    draft_.add_alias(e, a_.phrase(first, last));
    draft_.add_mention(draft_.resolve(e), first, last, "alias", confidence, true);
  }

  // NAME, formerly OTHER; NAME, also known as OTHER
  void former_names() {
    std::vector<DraftMention> mentions = sorted_mentions();
    for (std::size_t k = 0; k + 1 < mentions.size(); ++k) {
      const DraftMention& x = mentions[k];
      std::size_t next_mention = k + 1;
      while (next_mention + 1 < mentions.size() && next_mention < k + 6 &&
             token(mentions[next_mention].first).brackets > 0 &&
             token(mentions[next_mention].first).block == token(x.first).block &&
             !founded_as(mentions[next_mention].first))
        ++next_mention;
      const DraftMention& y = mentions[next_mention];
      const EntityIndex ex = draft_.resolve(x.entity), ey = draft_.resolve(y.entity);
      if (ex >= draft_.entity_count() || ey >= draft_.entity_count() || ex == ey) continue;
      if (token(x.first).block != token(y.first).block || y.first < x.last || outside(x.last, y.first) > 7)
        continue;
      if (type(ex) != type(ey) && !(body_type(type(ex)) && body_type(type(ey)))) continue;
      bool says = founded_as(y.first);
      for (TokenIndex i = x.last; i < y.first; ++i) {
        if (token(i).brackets > token(y.first).brackets) continue;
        const std::string_view s = token(i).lower;
        const std::string_view next = i + 1 < y.first ? token(i + 1).lower : std::string_view{};
        says = says || s == "formerly" || s == "renamed" || (s == "known" && next == "as") || s == "aka" ||
               (s == "previously" && (next == "the" || next.empty() || next == "called"));
        if (s == "." || s == ";") {
          says = false;
          break;
        }
      }
      if (says) join(ex, ey);
    }
  }

  // Words outside brackets.
  TokenIndex outside(TokenIndex first, TokenIndex last) const {
    TokenIndex count = 0;
    for (TokenIndex i = first; i < last; ++i) count += token(i).brackets == 0;
    return count;
  }

  // "was founded (as the X", "was established as X" before token i?
  bool founded_as(TokenIndex i) const {
    const TokenIndex begin = block_begin(i);
    if (i > begin && token(i - 1).lower == "the") --i;
    if (i < begin + 2 || token(i - 1).lower != "as") return false;
    TokenIndex k = i - 2;
    if (k > begin && token(k).text == "(") --k;
    for (std::string_view s :
         {"established", "founded", "created", "formed", "constituted", "organized", "organised"})
      if (token(k).lower == s) return true;
    return false;
  }

  // "The group was first established as the X": the body that the document is about.
  void founded_title() {
    std::string title = a_.title.substr(0, a_.title.find(" ("));
    while (!title.empty() && (title.front() == '=' || title.front() == ' ' || title.front() == '#'))
      title.erase(0, 1);
    while (!title.empty() && (title.back() == '=' || title.back() == ' ')) title.pop_back();
    EntityIndex subject = kNobody;
    for (const char* t : {"leading_group", "organization"})
      if (const auto e = draft_.find(t, title); e && subject == kNobody) subject = *e;
    if (subject == kNobody) return;
    const std::vector<DraftMention> mentions = draft_.mentions();
    for (const DraftMention& m : mentions) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || !body_type(type(e)) || e == draft_.resolve(subject)) continue;
      const Sentence& s = a_.sentences[token(m.first).sentence];
      const bool the =
          s.last > s.first + 1 && (token(s.first).lower == "the" || token(s.first).lower == "it");
      if (!the || m.first > s.first + 12 || !founded_as(m.first)) continue;
      bool other = false;
      for (TokenIndex i = s.first; i < m.first; ++i)
        other = other || (draft_.at(i) < draft_.entity_count() && draft_.at(i) != draft_.resolve(subject));
      if (!other) join(draft_.resolve(subject), e);
    }
  }

  std::vector<DraftMention> sorted_mentions() const {
    std::vector<DraftMention> mentions = draft_.mentions();
    std::stable_sort(mentions.begin(), mentions.end(), [](const DraftMention& x, const DraftMention& y) {
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    });
    return mentions;
  }

  // A body named only by letters, which are the initials of exactly one other.
  // "Kingdom of Italy" and "Italy".
  void realms() {
    for (const EntityIndex e : live()) {
      if (type(e) != "place" || !draft_.live(e)) continue;
      const std::string name = draft_.entity(e).name;
      const auto of = name.find(" of ");
      if (of == std::string::npos) continue;
      std::string rest = name.substr(of + 4);
      if (rest.rfind("the ", 0) == 0) rest = rest.substr(4);
      if (rest == "China" || rest == "Korea" || rest == "Congo" || rest == "Ireland" || rest == "Macedonia")
        continue;
      const std::string front = schema::lower(name.substr(0, of));
      for (const std::string_view realm :
           {"republic", "kingdom", "federal republic", "principality", "grand duchy", "city",
            "islamic republic", "united republic", "state", "commonwealth", "duchy", "plurinational state"})
        if (front == realm)
          if (const auto plain = draft_.find("place", rest); plain && *plain != e) {
            draft_.merge(*plain, e);
            break;
          }
    }
  }

  void acronyms_by_initials() {
    std::unordered_map<std::string, std::vector<EntityIndex>> long_forms;
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e))) continue;
      for (const std::string& name : names(e)) {
        if (name.find(' ') == std::string::npos) continue;
        for (const bool all : {false, true}) {
          auto& at = long_forms[initials(name, all)];
          if (std::find(at.begin(), at.end(), e) == at.end()) at.push_back(e);
        }
      }
    }
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e)) || !draft_.live(e)) continue;
      const std::string name = draft_.entity(e).name;
      if (name.find(' ') != std::string::npos || name.size() < 3) continue;
      const std::string want = letters(name);
      if (want.size() < 3 || want.size() + 2 < name.size()) continue;
      const auto found = long_forms.find(want);
      if (found == long_forms.end() || found->second.size() != 1 ||
          draft_.resolve(found->second.front()) == e)
        continue;
      if (body_type(type(e)) == body_type(type(draft_.resolve(found->second.front()))))
        join(found->second.front(), e);
    }
    take_letters(long_forms);
  }

  // Letters that nothing else has taken, and that are the initials of one body of three words or more.
  void take_letters(const std::unordered_map<std::string, std::vector<EntityIndex>>& long_forms) {
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    for (TokenIndex i = 0; i < count; ++i) {
      const Token& t = token(i);
      if (t.shape != Shape::upper || t.text.size() < 3 || !draft_.free(i, i + 1) ||
          a_.blocks[t.block].all_caps)
        continue;
      const auto found = long_forms.find(std::string(t.text));
      if (found == long_forms.end()) continue;
      std::set<EntityIndex> bodies;
      for (const EntityIndex e : found->second) bodies.insert(draft_.resolve(e));
      if (bodies.size() == 1 && body_type(type(*bodies.begin()))) take(*bodies.begin(), i, i + 1, 700);
    }
  }

  std::vector<std::string> names(EntityIndex e) const {
    std::vector<std::string> all = draft_.entity(e).aliases;
    all.push_back(draft_.entity(e).name);
    return all;
  }

  // "UN Security Council" and "Security Council", "Treasury Department" and "Department of the Treasury",
  // "Advisory Committee on Roads" and "Advisory Committee".
  void qualified_names() {
    std::map<std::string, std::set<EntityIndex>> shorter;
    for (const EntityIndex e : live())
      if (thing_type(type(e)))
        for (const std::string& name : names(e))
          for (const std::string& form : shorter_forms(name)) shorter[form].insert(e);
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e)) || !draft_.live(e)) continue;
      const auto found = shorter.find(schema::fold(draft_.entity(e).name));
      if (found == shorter.end()) continue;
      std::set<EntityIndex> longer;
      for (const EntityIndex x : found->second) longer.insert(draft_.resolve(x));
      longer.erase(e);
      if (longer.size() != 1) continue;
      const EntityIndex other = *longer.begin();
      if (schema::set_apart(front(draft_.entity(e).name), front(draft_.entity(other).name))) continue;
      if (type(e) == type(other) || (body_type(type(e)) && body_type(type(other)))) join(other, e);
    }
  }

  // "Interagency Task Force" and "Rural Water Interagency Task Force": the end of exactly one longer name.
  void group_endings() {
    std::unordered_map<std::string, std::set<EntityIndex>> by_ending;
    for (const EntityIndex e : live()) {
      if (type(e) != "leading_group") continue;
      const std::vector<std::string> words = words_of(schema::fold(draft_.entity(e).name));
      std::string ending;
      for (std::size_t i = words.size(); i-- > 1;) {
        ending = words[i] + (ending.empty() ? "" : " ") + ending;
        by_ending[ending].insert(e);
      }
    }
    for (const EntityIndex e : live()) {
      if (type(e) != "leading_group" || !draft_.live(e)) continue;
      const std::string name = schema::fold(draft_.entity(e).name);
      const auto found = by_ending.find(name);
      if (found == by_ending.end() || name.find(' ') == std::string::npos || found->second.size() != 1)
        continue;
      const EntityIndex longer = draft_.resolve(*found->second.begin());
      if (longer != e && !schema::set_apart(draft_.entity(e).name, draft_.entity(longer).name))
        join(longer, e);
    }
  }

  // What stands before the complement, which a short form may lack: "Economic Community" of "... of West
  // African States".
  static std::string front(const std::string& name) {
    const std::vector<std::string> words = words_of(name);
    const auto of = std::find_if(words.begin(), words.end(), complement_word);
    std::string out;
    for (auto word = words.begin(); word != of; ++word) out += (out.empty() ? "" : " ") + *word;
    return out;
  }

  std::vector<std::string> shorter_forms(const std::string& name) const {
    std::vector<std::string> forms;
    const std::vector<std::string> w = words_of(name);
    const auto phrase = [&](std::size_t first, std::size_t last) {
      std::string s;
      for (std::size_t i = first; i < last; ++i) s += (s.empty() ? "" : " ") + w[i];
      return s;
    };
    const std::vector<std::string_view> surface(w.begin(), w.end());
    // Without the country or body in front.
    std::size_t qualifier = 0;
    if (const auto entry = a_.schema->longest_entry(surface); entry && entry->tokens < w.size())
      qualifier = entry->tokens;
    else if (a_.schema->in(words_.wordnet_demonyms, schema::lower(w[0])) ||
             !a_.schema->partner(words_.demonym_country, schema::lower(w[0])).empty())
      qualifier = 1;
    else if (w.size() > 2 && (draft_.find("organization", w[0]) || w[0].back() == '\'' ||
                              (w[0].size() > 3 && w[0].substr(w[0].size() - 3) == "’")))
      qualifier = 1;
    if (qualifier > 0 && w.size() > qualifier && !complement_word(w[qualifier]) && w[qualifier] != "and" &&
        !initials(w[qualifier], false).empty())
      forms.push_back(schema::fold(phrase(qualifier, w.size())));
    for (std::size_t i = 1; i + 1 < w.size(); ++i) {
      if (!complement_word(w[i])) continue;
      if (i >= 2) forms.push_back(schema::fold(phrase(0, i)));
      const std::size_t behind = w[i + 1] == "the" && i + 2 < w.size() ? i + 2 : i + 1;
      if (w[i] == "of" && i == 1 && w.size() - behind <= 3)
        forms.push_back(schema::fold(phrase(behind, w.size()) + " " + w[0]));
      break;
    }
    return forms;
  }

  // ---- Persons ----

  void join_persons() {
    std::map<std::string, std::vector<EntityIndex>> by_surname;
    for (const EntityIndex e : live())
      if (type(e) == "person") by_surname[person_name(draft_.entity(e).name).surname].push_back(e);
    for (auto& [surname, group] : by_surname) {
      if (group.size() > 40) continue;  // a list of a clan: nothing can be told
      for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t k = i + 1; k < group.size(); ++k) {
          const EntityIndex x = draft_.resolve(group[i]), y = draft_.resolve(group[k]);
          if (x != y &&
              given_names_agree(person_name(draft_.entity(x).name), person_name(draft_.entity(y).name)))
            join(x, y);
        }
    }
  }

  // A surname, or the given name of somebody who is known by it here, standing alone.
  void surnames() {
    std::unordered_map<std::string, std::vector<EntityIndex>> by_surname, by_given;
    for (const EntityIndex e : live()) {
      if (type(e) != "person") continue;
      for (const std::string& name : names(e)) {
        const PersonName p = person_name(name);
        if (p.given.empty()) continue;
        push_once(by_surname[p.surname], e);
        if (p.given.front().size() > 2) push_once(by_given[p.given.front()], e);
        // Names whose first word is the family name, as in Chinese.
        if (p.given.size() == 1 && a_.schema->in(words_.surnames, p.given.front()) &&
            !a_.schema->in(words_.given_names, p.given.front()))
          push_once(by_surname[p.given.front()], e);
        // Spanish and Portuguese names: the last but one is the father's.
        if (p.given.size() >= 3 || (p.given.size() == 2 && p.given.back().size() > 3 &&
                                    !a_.schema->in(words_.given_names, p.given.back())))
          if (p.given.back().size() > 3) push_once(by_surname[p.given.back()], e);
        if (p.given.size() >= 2 && p.given.back().size() <= 4 &&
            p.given.back().size() > 1)  // "de Gaulle", "von Ernst"
          push_once(by_surname[p.given.back() + " " + p.surname], e);
      }
    }
    if (by_surname.empty()) return;
    lone_surnames(by_surname);
    std::unordered_map<EntityIndex, TokenIndex> seen;  // last mention so far
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    for (TokenIndex i = 0; i < count; ++i) {
      const EntityIndex here = draft_.at(i);
      if (here < draft_.entity_count() && type(here) == "person") seen[here] = i;
      const Token& t = token(i);
      if ((t.shape != Shape::capital && t.shape != Shape::upper && t.shape != Shape::mixed) ||
          t.text.size() < 2 || draft_.masked(i))
        continue;
      const bool alone = here >= draft_.entity_count() || single(here, i);
      if (!alone) continue;
      const std::string key = schema::fold(t.text);
      auto found = by_surname.find(key);
      bool given = false;
      if (found == by_surname.end()) {
        found = by_given.find(key);
        if (found == by_given.end()) continue;
        given = true;
      }
      const EntityIndex person = choose(found->second, seen);
      if (person == kNobody || person == here) continue;
      if (here < draft_.entity_count()) {
        if (type(here) == "person") {
          join(person, here);
          seen[draft_.resolve(person)] = i;
        } else if (!given && title_before(i)) {
          take(person, i, i + 1, 850);
        }
        continue;
      }
      if (!plausible(i, given)) continue;
      take(person, i, i + 1, given ? 750 : 850);
      seen[draft_.resolve(person)] = i;
    }
  }

  // One-word persons of other phases, whose words are masked.
  void lone_surnames(const std::unordered_map<std::string, std::vector<EntityIndex>>& by_surname) {
    for (const EntityIndex e : live()) {
      if (type(e) != "person" || draft_.entity(e).name.find(' ') != std::string::npos) continue;
      const auto found = by_surname.find(schema::fold(draft_.entity(e).name));
      if (found == by_surname.end()) continue;
      std::set<EntityIndex> whole;
      for (const EntityIndex x : found->second) whole.insert(draft_.resolve(x));
      whole.erase(e);
      if (whole.size() == 1) join(*whole.begin(), e);
    }
  }

  static void push_once(std::vector<EntityIndex>& to, EntityIndex e) {
    if (std::find(to.begin(), to.end(), e) == to.end()) to.push_back(e);
  }
  // Is the entity named by this one token here?
  bool single(EntityIndex e, TokenIndex i) const {
    const bool left = i > block_begin(i) && draft_.at(i - 1) == e;
    const bool right = i + 1 < block_end(i) && draft_.at(i + 1) == e;
    return !left && !right && draft_.entity(e).name.find(' ') == std::string::npos;
  }
  EntityIndex choose(const std::vector<EntityIndex>& candidates,
                     const std::unordered_map<EntityIndex, TokenIndex>& seen) const {
    EntityIndex best = kNobody;
    TokenIndex when = 0;
    std::set<EntityIndex> distinct;
    for (const EntityIndex c : candidates) distinct.insert(draft_.resolve(c));
    if (distinct.size() == 1) return *distinct.begin();
    for (const EntityIndex c : distinct) {
      const auto at = seen.find(c);
      if (at != seen.end() && (best == kNobody || at->second >= when)) {
        best = c;
        when = at->second;
      }
    }
    return best;
  }
  bool title_before(TokenIndex i) const {
    if (i == block_begin(i)) return false;
    TokenIndex k = i - 1;
    if (token(k).text == "." && k > block_begin(i)) --k;
    return token(k).capitalised() && token(k).word.lists.test(words_.person_titles);
  }
  bool plausible(TokenIndex i, bool given) const {
    const Token& t = token(i);
    if (t.text.size() == 2 && t.shape == Shape::upper) return false;
    const bool title = title_before(i);
    if (title) return true;
    if (i > block_begin(i) && token(i - 1).capitalised() && !token(i - 1).newline_before &&
        draft_.at(i - 1) == kNobody && !token(i - 1).sentence_start &&
        !token(i - 1).word.lists.test(words_.roles))
      return false;
    const bool capital_next =
        i + 1 < block_end(i) && token(i + 1).capitalised() && !token(i + 1).newline_before;
    if (capital_next) return false;
    const WordUse use = a_.use(t.lower);
    if (a_.blocks[t.block].all_caps && t.word.common) return false;
    if (t.sentence_start && t.word.common && use.mid_sentence_capital == 0) return false;
    if (use.in_lower_case > use.mid_sentence_capital) return false;
    if (given && t.word.common && t.sentence_start) return false;
    return true;
  }

  // Minutes in which "AB:" stands for Anna Berg.
  void speaker_initials() {
    std::unordered_map<std::string, std::vector<EntityIndex>> by_initials;
    for (const EntityIndex e : live())
      if (type(e) == "person") {
        const std::string s = initials(draft_.entity(e).name, false);
        if (s.size() >= 2 && s.size() <= 4) by_initials[s].push_back(e);
      }
    std::set<std::string> speaks;
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    // "[AB] Anna Berg": the letters are given to her.
    for (TokenIndex i = 1; i + 2 < count; ++i) {
      const Token& t = token(i);
      if (t.shape != Shape::upper || t.text.size() < 2 || t.text.size() > 4 ||
          !(token(i - 1).text == "[" || token(i - 1).text == "(") ||
          !(token(i + 1).text == "]" || token(i + 1).text == ")") || token(i + 2).block != t.block ||
          !block_starts(i - 1))
        continue;
      const EntityIndex e = draft_.at(i + 2);
      if (e >= draft_.entity_count() || type(e) != "person" || token(i + 2).text[0] != t.text[0]) continue;
      by_initials[std::string(t.text)] = {e};
      speaks.insert(std::string(t.text));
    }
    const auto candidate = [&](TokenIndex i) {
      const Token& t = token(i);
      if (t.shape != Shape::upper || t.text.size() > 4 || draft_.masked(i)) return false;
      const auto found = by_initials.find(std::string(t.text));
      return found != by_initials.end() && found->second.size() == 1;
    };
    for (TokenIndex i = 0; i + 1 < count; ++i)
      if (candidate(i) && i == block_begin(i) && i + 1 < block_end(i) && token(i + 1).text == ":")
        speaks.insert(std::string(token(i).text));
    if (speaks.empty()) return;
    std::set<EntityIndex> wrong;  // bodies that were only guessed from these letters
    for (TokenIndex i = 0; i < count; ++i) {
      if (!candidate(i)) continue;
      const std::string text(token(i).text);
      const bool sure = speaks.contains(text);
      const bool listed = i + 1 < block_end(i) && (token(i + 1).text == ":" || token(i + 1).text == "+");
      const bool bracketed = i > block_begin(i) && (token(i - 1).text == "(" || token(i - 1).text == "+");
      if (!sure && !listed && !bracketed) continue;
      const EntityIndex person = draft_.resolve(by_initials[text].front()), here = draft_.at(i);
      if (here == person) continue;
      if (here < draft_.entity_count()) {
        if (!body_type(type(here)) || draft_.entity(here).name != text) continue;
        draft_.merge(person, here);
      } else {
        take(person, i, i + 1, 750);
      }
    }
  }

  // Nothing but marks between the beginning of the block and token i?
  bool block_starts(TokenIndex i) const {
    for (TokenIndex k = block_begin(i); k < i; ++k)
      if (token(k).is_word() || k + 3 < i) return false;
    return true;
  }

  // "the Council" after "National Water Council".
  void generic_heads() {
    std::unordered_map<std::string, std::set<EntityIndex>> by_head;
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e))) continue;
      for (const std::string& name : names(e)) {
        const std::vector<std::string> w = words_of(name);
        if (w.size() < 2) continue;
        std::size_t head = w.size() - 1;
        for (std::size_t i = 1; i < w.size(); ++i)
          if (complement_word(w[i])) {
            head = i - 1;
            break;
          }
        by_head[schema::lower(w[head])].insert(e);
        if (head > 0 && w.size() > 2)  // "Steering Committee", "Leading Group"
          by_head[schema::lower(w[head - 1] + " " + w[head])].insert(e);
      }
    }
    std::unordered_map<EntityIndex, TokenIndex> seen;
    std::set<std::pair<TokenIndex, TokenIndex>> starts;
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    for (TokenIndex i = 0; i < count; ++i) {
      const EntityIndex here = draft_.at(i);
      if (here < draft_.entity_count()) seen[here] = i;
      const Token& t = token(i);
      if (!t.capitalised() || draft_.masked(i)) continue;
      const bool two = i + 1 < block_end(i) && token(i + 1).capitalised() && draft_.at(i + 1) == here;
      TokenIndex last = i + 1;
      auto found = by_head.end();
      if (two) {
        found = by_head.find(std::string(t.lower) + " " + std::string(token(i + 1).lower));
        if (found != by_head.end()) last = i + 2;
      }
      if (found == by_head.end()) {
        if (!t.word.lists.test(words_.org_heads) && !t.word.lists.test(words_.event_heads) &&
            !t.word.lists.test(words_.group_heads))
          continue;
        found = by_head.find(std::string(t.lower));
      }
      if (found == by_head.end() || !generic_place(i, last, here)) continue;
      EntityIndex named = choose({found->second.begin(), found->second.end()}, seen);
      // What the document is about, unless the sentence speaks of another.
      if (const EntityIndex about = of_title(found->second);
          about != kNobody && named != kNobody && named != about &&
          (!seen.contains(named) || token(seen.at(named)).sentence != t.sentence))
        named = about;
      if (named == kNobody || named == here) continue;
      if (here < draft_.entity_count()) {
        if (!thing_type(type(here)) || draft_.entity(here).name != a_.phrase(i, last)) continue;
        if (type(here) == type(named) || (body_type(type(here)) && body_type(type(named))))
          seen[join(named, here)] = i;
        continue;
      }
      take(named, i, last, 800);
      seen[draft_.resolve(named)] = i;
    }
  }

  // The one of them that the title names; kNobody for none or several.
  EntityIndex of_title(const std::set<EntityIndex>& candidates) const {
    EntityIndex about = kNobody;
    for (const EntityIndex c : candidates) {
      const EntityIndex e = draft_.resolve(c);
      const std::vector<std::string> all = names(e);
      const bool named = std::any_of(all.begin(), all.end(), [&](const std::string& name) {
        return name.find(' ') != std::string::npos && title_.find(schema::fold(name)) != std::string::npos;
      });
      if (!named || e == about) continue;
      if (about != kNobody) return kNobody;
      about = e;
    }
    return about;
  }

  // "Department of Interior" and "Department of the Interior", "Meeting on Ports" and "Meeting for Ports":
  // names that differ in small words alone.
  void join_but_for_small_words() {
    std::map<std::pair<std::string, std::string>, EntityIndex> by_key;
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e)) && type(e) != "work") continue;
      std::string key;
      std::size_t words = 0;
      for (const std::string& w : words_of(draft_.entity(e).name)) {
        const std::string lower = schema::lower(w);
        if (lower == "the" || (!body_type(type(e)) && (lower == "of" || lower == "on" || lower == "for" ||
                                                       lower == "in" || lower == "to")))
          continue;
        key += schema::fold(w) + " ";
        ++words;
      }
      if (words < 3 && key.find(" of ") == std::string::npos) continue;
      const auto [at, fresh] = by_key.emplace(std::pair{type(e), key}, e);
      if (!fresh && draft_.resolve(at->second) != e) at->second = join(at->second, e);
    }
  }

  // Preceded by an article or the like, and not the start of a longer name.
  bool generic_place(TokenIndex i, TokenIndex last, EntityIndex here) const {
    if (i == block_begin(i)) return false;
    std::string_view b = token(i - 1).lower;
    if (any_quote(b) && i - 1 > block_begin(i)) b = token(i - 2).lower;
    const bool article =
        b == "the" || b == "this" || b == "our" || b == "its" || b == "said" || b == "that" || b == "new";
    if (!article) return false;
    if (last >= block_end(i)) return true;
    const Token& n = token(last);
    if (n.capitalised() && !n.newline_before && draft_.at(last) == here && n.shape != Shape::initial)
      return false;
    return !(n.lower == "of" && last + 1 < block_end(i) &&
             (token(last + 1).capitalised() ||
              (last + 2 < block_end(i) && token(last + 1).lower == "the" && token(last + 2).capitalised())));
  }

  Draft& draft_;
  const Analysis& a_;
  NameWords words_;
  std::string title_;  // folded
};

}  // namespace

void find_aliases(Draft& draft) {
  AliasFinder(draft).run();
  find_leading_groups(draft);
}

}  // namespace stemma::ingest
