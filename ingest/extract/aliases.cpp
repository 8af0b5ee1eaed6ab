// Which names of a document name one thing: known forms, acronyms, rotated, qualified and short names.
#include "ingest/extract/aliases.hpp"

#include <map>

#include "ingest/extract/leading_groups.hpp"
#include "schema/acronyms.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

using schema::initials, schema::letters, schema::words_of;

bool complement_word(std::string_view word) {
  constexpr std::size_t kLongest = 7;
  if (word.size() > kLongest) return false;
  const std::string s = schema::lower(word);
  return s == "of" || s == "for" || s == "on" || s == "to" || s == "against" || s == "in";
}

class AliasForms : AliasPass {
 public:
  explicit AliasForms(Draft& draft)
      : AliasPass(draft), title_(schema::fold(a_.title)), definite_(a_.schema->list("definite_bodies")) {}

  void known() {
    join_known_forms();
    join_but_for_small_words();
  }

  void shorter() {
    realms();
    acronyms_by_initials();
    qualified_names();
    group_endings();
  }

  // "the Council" after "National Water Council".
  void generic_heads() {
    std::unordered_map<std::string, std::set<EntityIndex>> by_head;
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e))) continue;
      each_name(e, [&](const std::string& name) {
        const std::vector<std::string_view> w = words_of(name);
        if (w.size() < 2) return;
        std::size_t head = w.size() - 1;
        for (std::size_t i = 1; i < w.size(); ++i)
          if (complement_word(w[i])) {
            head = i - 1;
            break;
          }
        by_head[schema::lower(w[head])].insert(e);
        if (head > 0 && w.size() > 2)  // "Steering Committee", "Leading Group"
          by_head[schema::lower(w[head - 1]) + " " + schema::lower(w[head])].insert(e);
      });
    }
    LastSeen seen(draft_.entity_count());
    std::map<std::string_view, std::vector<TokenIndex>> unnamed;  // by their head
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    std::string head;
    for (TokenIndex i = 0; i < count; ++i) {
      const EntityIndex here = draft_.at(i);
      if (here < draft_.entity_count()) seen.set(here, i);
      const Token& t = token(i);
      if (!t.capitalised() || draft_.masked(i)) continue;
      const bool two = i + 1 < block_end(i) && token(i + 1).capitalised() && draft_.at(i + 1) == here;
      TokenIndex last = i + 1;
      auto found = by_head.end();
      if (two) {
        head.assign(t.lower).append(1, ' ').append(token(i + 1).lower);
        found = by_head.find(head);
        if (found != by_head.end()) last = i + 2;
      }
      if (found == by_head.end()) {
        if (!t.word.lists.test(words_.org_heads) && !t.word.lists.test(words_.event_heads) &&
            !t.word.lists.test(words_.group_heads))
          continue;
        found = by_head.find(head.assign(t.lower));
      }
      if (found == by_head.end() && here == kNobody && t.word.lists.test(definite_) &&
          generic_place(i, last, here) && token(i - 1).lower == "the" && !t.sentence_start &&
          t.shape == Shape::capital)
        unnamed[t.lower].push_back(i);
      if (found == by_head.end() || !generic_place(i, last, here)) continue;
      EntityIndex named = choose({found->second.begin(), found->second.end()}, seen);
      // What the document is about, unless the sentence speaks of another.
      if (const EntityIndex about = of_title(found->second);
          about != kNobody && named != kNobody && named != about &&
          (!seen.of(named) || token(*seen.of(named)).sentence != t.sentence))
        named = about;
      if (named == kNobody || named == here) continue;
      if (here < draft_.entity_count()) {
        if (!thing_type(type(here)) || draft_.entity(here).name != a_.phrase(i, last)) continue;
        if (type(here) == type(named) || (body_type(type(here)) && body_type(type(named))))
          seen.set(join(named, here), i);
        continue;
      }
      take(named, i, last, 800);
      seen.set(draft_.resolve(named), i);
    }
    take_unnamed(unnamed);
  }

 private:
  // "the Commission", time and again, where the text never says which: the reader knows.
  void take_unnamed(const std::map<std::string_view, std::vector<TokenIndex>>& by_head) {
    for (const auto& [head, places] : by_head) {
      if (places.size() < 3) continue;
      const EntityIndex body = draft_.find_or_add("organization", std::string(token(places.front()).text));
      for (const TokenIndex i : places) draft_.add_mention(body, i, i + 1, "body by its head alone", 600);
    }
  }

  // Forms that the lexicon holds for one thing: "UN" and "United Nations".
  void join_known_forms() {
    std::map<std::pair<std::string, std::string>, EntityIndex> by_form;
    for (const EntityIndex e : live()) {
      if (type(e) != "place" && type(e) != "organization" && type(e) != "event") continue;
      const std::vector<std::string_view> surface = words_of(draft_.entity(e).name);
      const auto entry = a_.schema->longest_entry(surface);
      if (!entry || entry->tokens != surface.size() || entry->type != type(e)) continue;
      const std::string_view form =
          entry->preferred.empty() ? std::string_view(draft_.entity(e).name) : entry->preferred;
      const auto [at, fresh] = by_form.emplace(std::pair{type(e), schema::fold(form)}, e);
      if (!fresh) at->second = join(at->second, e);
    }
  }

  // "Department of Interior" and "Department of the Interior", "Meeting on Ports" and "Meeting for Ports":
  // names that differ in small words alone.
  void join_but_for_small_words() {
    std::map<std::pair<std::string, std::string>, EntityIndex> by_key;
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e)) && type(e) != "work") continue;
      std::string key;
      std::size_t words = 0;
      for (const std::string_view w : words_of(draft_.entity(e).name)) {
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

  // A body named only by letters, which are the initials of exactly one other.
  void acronyms_by_initials() {
    std::unordered_map<std::string, std::vector<EntityIndex>> long_forms;
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e))) continue;
      each_name(e, [&](const std::string& name) {
        if (name.find(' ') == std::string::npos) return;
        for (const bool all : {false, true}) {
          auto& at = long_forms[initials(name, all)];
          if (std::find(at.begin(), at.end(), e) == at.end()) at.push_back(e);
        }
      });
    }
    for (const EntityIndex e : live()) {
      if (!thing_type(type(e)) || !draft_.live(e)) continue;
      const std::string name = draft_.entity(e).name;
      if (name.find(' ') != std::string::npos || name.size() < 2) continue;
      const std::string want = letters(name);
      if (want.size() < 2 || want.size() + 2 < name.size()) continue;
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

  // "UN Security Council" and "Security Council", "Treasury Department" and "Department of the Treasury",
  // "Advisory Committee on Roads" and "Advisory Committee".
  void qualified_names() {
    std::map<std::string, std::set<EntityIndex>> shorter;
    for (const EntityIndex e : live())
      if (thing_type(type(e)))
        each_name(e, [&](const std::string& name) {
          for (const std::string& form : shorter_forms(name)) shorter[form].insert(e);
        });
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
      const std::string name = schema::fold(draft_.entity(e).name);
      for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1))
        by_ending[name.substr(at + 1)].insert(e);
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
    const std::vector<std::string_view> words = words_of(name);
    const auto of = std::find_if(words.begin(), words.end(), complement_word);
    std::string out;
    for (auto word = words.begin(); word != of; ++word) (out += out.empty() ? "" : " ") += *word;
    return out;
  }

  std::vector<std::string> shorter_forms(const std::string& name) const {
    std::vector<std::string> forms;
    const std::vector<std::string_view> w = words_of(name);
    const auto phrase = [&](std::size_t first, std::size_t last) {
      std::string s;
      for (std::size_t i = first; i < last; ++i) (s += s.empty() ? "" : " ") += w[i];
      return s;
    };
    // Without the country or body in front.
    std::size_t qualifier = 0;
    if (const auto entry = a_.schema->longest_entry(w); entry && entry->tokens < w.size())
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
    // "Imperial College" of "Imperial College London"
    if (w.size() > 2 && a_.schema->in(words_.schools, schema::lower(w[w.size() - 2])))
      if (const auto city = a_.schema->longest_entry({&w.back(), 1}); city && city->type == "place")
        forms.push_back(schema::fold(phrase(0, w.size() - 1)));
    for (std::size_t i = 1; i + 1 < w.size(); ++i) {
      if (!complement_word(w[i])) continue;
      if (i >= 2) forms.push_back(schema::fold(phrase(0, i)));
      const std::size_t behind = w[i + 1] == "the" && i + 2 < w.size() ? i + 2 : i + 1;
      if (w[i] == "of" && i == 1 && w.size() - behind <= 3)
        forms.push_back(schema::fold((phrase(behind, w.size()) += " ") += w[0]));
      break;
    }
    return forms;
  }

  // The one of them that the title names; kNobody for none or several.
  EntityIndex of_title(const std::set<EntityIndex>& candidates) const {
    EntityIndex about = kNobody;
    for (const EntityIndex c : candidates) {
      const EntityIndex e = draft_.resolve(c);
      bool named = false;
      each_name(e, [&](const std::string& name) {
        named = named ||
                (name.find(' ') != std::string::npos && title_.find(schema::fold(name)) != std::string::npos);
      });
      if (!named || e == about) continue;
      if (about != kNobody) return kNobody;
      about = e;
    }
    return about;
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

  std::string title_;  // folded
  schema::ListId definite_;
};

}  // namespace

void find_aliases(Draft& draft) {
  AliasForms forms(draft);
  forms.known();
  join_defined_names(draft);
  forms.shorter();
  join_turned_names(draft);
  join_people(draft);
  forms.generic_heads();
  find_leading_groups(draft);
}

}  // namespace stemma::ingest
