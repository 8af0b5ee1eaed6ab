// Which names of a document name one thing: known forms, acronyms, rotated, qualified and short names.
#include "ingest/extract/aliases/aliases.hpp"

#include <bitset>
#include <vector>

#include "ingest/extract/names/event_or_body.hpp"
#include "ingest/extract/names/leading_groups.hpp"
#include "ingest/one_of.hpp"
#include "schema/acronyms.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

using schema::count_letters, schema::initials, schema::letters;

class AliasForms : AliasPass {
 public:
  using AliasPass::AliasPass;

  void known() {
    name_organs_in_full();
    join_known_forms();
    join_but_for_small_words();
  }

  void shorter() {
    realms();
    federal_government();
    acronyms_by_initials();
    qualified_names();
    ends_of_events();
    acts_of_a_year();
    group_endings();
  }

 private:
  struct First {
    EntityIndex entity = kNobody;
  };

  // "Labour Bureau of the League of Nations" is read as two bodies: the bureau is called by the whole, so
  // that it is not taken for that of another league, and by its short name.
  void name_organs_in_full() {
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || !body_type(type(e)) || m.last + 1 >= block_end(m.first) ||
          token(m.last).lower != "of")
        continue;
      const NameForm& name = names_.of(e);
      if (name.size() < 2 || std::ranges::any_of(name.lowers, complement_word)) continue;
      const TokenIndex of_whom = m.last + 1 + (token(m.last + 1).lower == "the");
      const EntityIndex whole = of_whom < block_end(m.first) ? draft_.at(of_whom) : kNobody;
      if (whole == e || whole >= draft_.entity_count() || type(whole) != "organization") continue;
      TokenIndex end = of_whom + 1;
      while (end < block_end(m.first) && draft_.at(end) == whole) ++end;
      const std::string own(draft_.entity(e).name);
      draft_.rename(e, a_.phrase(m.first, end));
      draft_.add_alias(e, own);
    }
  }

  // Forms that the lexicon holds for one thing: "UN" and "United Nations".
  void join_known_forms() {
    join_known_forms(live(Group::places));
    for (std::string_view type : {"organization", "event"})
      join_known_forms(live(Group::things, [&](std::string_view t) { return t == type; }));
  }
  void join_known_forms(const std::vector<EntityIndex>& of_type) {
    WordMap<First> by_form;
    for (const EntityIndex e : of_type) {
      const NameForm& name = names_.of(e);
      if (name.size() == 0 || name.first->entry_words < name.size()) continue;
      const auto entry = names_.entry(name);
      if (!entry || entry->tokens != name.size() || entry->type != type(e)) continue;
      const std::string_view form =
          entry->preferred.empty() ? name.folded : names_.of(entry->preferred).folded;
      EntityIndex& first = by_form[form].entity;
      first = first == kNobody ? e : join(first, e);
    }
  }

  // "Department of Interior" and "Department for the Interior", "Meeting on Ports" and "Meeting for Ports":
  // names that differ in small words alone, or in how the country or body is called with which they begin.
  void join_but_for_small_words() {
    constexpr std::size_t kFew = 3;
    WordMap<First> by_key;
    std::string key;
    for (const EntityIndex e : live(Group::things)) {
      const NameForm& name = names_.of(e);
      const auto front = other_front(name);
      if (!front && name.plain && name.size() < kFew) continue;
      key.assign(1, type(e)[0]);
      std::size_t words = 0;
      if (front) {
        const NameForm& preferred = names_.of(front->preferred);
        key.append(preferred.folded) += ' ';
        words = preferred.size();
      }
      for (std::size_t i = front ? front->tokens : 0; i < name.size(); ++i) {
        const std::string_view lower = name.lowers[i];
        const bool body = body_type(type(e));
        if (lower == "the" || (!body && one_of(lower, "of", "on", "for", "in", "to"))) continue;
        if (body && lower == "for")
          key += "of";
        else if (name.plain)
          key += lower;
        else
          schema::append_fold(key, name.words[i]);
        key += ' ';
        ++words;
      }
      if (words < kFew && key.find(" of ") == std::string::npos) continue;
      EntityIndex& first = by_key.of(key, [&](std::string_view k) { return names_.keep(k); }).entity;
      if (first == kNobody)
        first = e;
      else if (draft_.resolve(first) != e)
        first = join(first, e);
    }
  }

  // "the Federal Government" where the text names the government of one federation.
  void federal_government() {
    const auto federal = draft_.find("organization", "Federal Government");
    if (!federal) return;
    const schema::ListId federations = a_.schema->list("federations");
    EntityIndex only = kNobody;
    for (const EntityIndex e : live(Group::things, body_type)) {
      const NameForm& name = names_.of(e);
      if (name.size() < 2 || name.lowers.back() != "government" || e == *federal) continue;
      const std::size_t land = name.size() - 1;
      const auto entry = names_.entry(name, land);
      if (!entry || entry->type != "place" || entry->tokens != land) continue;
      if (only != kNobody || a_.schema->longest_phrase(federations, name.lowers.first(land)) != land) return;
      only = e;
    }
    if (only != kNobody) join(only, *federal);
  }

  // "US" of "US Government", which is another name of the United States.
  std::optional<schema::Entry> other_front(const NameForm& name) const {
    if (name.size() < 2) return std::nullopt;
    auto entry = names_.entry(name, name.size() - 1);
    const bool another = entry && !entry->preferred.empty() && one_of(entry->type, "place", "organization");
    return another ? entry : std::nullopt;
  }

  // "Kingdom of Italy" and "Italy".
  void realms() {
    for (const EntityIndex e : live(Group::places)) {
      const NameForm& form = names_.of(e);
      if (form.size() < 3 || !draft_.live(e)) continue;
      const std::string name(form.text);
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

  // A body named only by letters, which are the initials of exactly one other; then letters that nothing else
  // has taken, and that are the initials of one body of three words or more.
  void acronyms_by_initials() {
    WordMap<std::vector<EntityIndex>> long_forms;  // of the letters that stand alone somewhere
    const std::vector<EntityIndex> things = live(Group::things, thing_type);
    std::vector<EntityIndex> short_forms;
    for (const EntityIndex e : things)
      if (const NameForm& name = names_.of(e); letters_alone(name)) {
        long_forms.of(letters(name.text), [&](std::string_view s) { return names_.keep(s); });
        short_forms.push_back(e);
      }
    std::vector<TokenIndex> alone;
    for (const TokenIndex i : a_.stops(Cue::letters)) {
      const Token& t = token(i);
      if (t.text.size() < 3 || !draft_.free(i, i + 1) || a_.blocks[t.block].all_caps) continue;
      long_forms[t.text];
      alone.push_back(i);
    }
    if (long_forms.size() == 0) return;
    std::bitset<256> begun;  // by which letters
    for (const auto& form : long_forms) begun.set(static_cast<unsigned char>(form.word.front()));
    for (const EntityIndex e : things)
      each_form(e, [&](const NameForm& name) {
        if (name.size() < 2 || (type(e) == "event" && told_in_small(name))) return;
        const char front = name.text.front();
        if (front >= 'A' && front <= 'Z' && !begun.test(static_cast<unsigned char>(front)) &&
            !left_out(name.words[0]))
          return;
        for (const std::string& letters :
             {initials(name.text, false), initials(name.text, true), capital_initials(name)})
          if (auto* at = long_forms.find(letters); at && (at->empty() || at->back() != e)) at->push_back(e);
      });
    for (const EntityIndex e : live(Group::places)) {
      const NameForm& name = names_.of(e);
      if (name.size() < 3) continue;
      if (auto* at = long_forms.find(initials(name.text, false)); at && at->empty()) at->push_back(e);
    }
    for (const EntityIndex e : short_forms) {
      if (!draft_.live(e) || !letters_alone(names_.of(e))) continue;
      const auto* found = long_forms.find(letters(draft_.entity(e).name));
      if (found == nullptr || found->size() != 1 || draft_.resolve(found->front()) == e) continue;
      const EntityIndex whole = draft_.resolve(found->front());
      if (body_type(type(e)) == body_type(type(whole)) || type(whole) == "place") join(found->front(), e);
    }
    for (const TokenIndex i : alone) {
      EntityIndex body = kNobody;
      bool several = false;
      for (const EntityIndex e : *long_forms.find(token(i).text)) {
        several = several || (body != kNobody && body != draft_.resolve(e));
        body = draft_.resolve(e);
      }
      if (body != kNobody && !several && (body_type(type(body)) || type(body) == "place"))
        take(body, i, i + 1, 700);
    }
  }
  // "Port Dues Committee meeting ending on 1 May": letters are those of the body that meets.
  static bool told_in_small(const NameForm& name) {
    constexpr std::size_t kSmallWord = 3;
    return std::ranges::any_of(name.words, [](std::string_view word) {
      return word.front() >= 'a' && word.front() <= 'z' && word.size() > kSmallWord;
    });
  }
  // "PUN" of "PRESS UNION OF NORLAND"
  static std::string capital_initials(const NameForm& name) {
    std::string letters;
    for (const std::string_view word : name.words) {
      if (word.front() < 'A' || word.front() > 'Z' || (word.size() > 1 && word[1] >= 'a' && word[1] <= 'z'))
        return {};
      if (!left_out(word)) letters += word.front();
    }
    return letters;
  }
  static bool left_out(std::string_view word) { return one_of(word, "OF", "THE", "AND", "FOR", "IN", "ON"); }
  static bool letters_alone(const NameForm& name) {
    if (name.text.size() < 2 || name.text.find(' ') != std::string_view::npos) return false;
    const std::size_t capitals = count_letters(name.text);
    return capitals >= 2 && capitals + 2 >= name.text.size();
  }

  // "UN Security Council" and "Security Council", "Treasury Department" and "Department of the Treasury",
  // "Advisory Committee on Roads" and "Advisory Committee".
  void qualified_names() {
    const std::vector<EntityIndex> things = live(Group::things, thing_type);
    Shorter shorter;
    for (const EntityIndex e : things) shorter.add(names_.of(e).folded);
    for (const EntityIndex e : things)
      each_form(e, [&](const NameForm& name) { find_shorter_forms(name, e, shorter); });
    for (const EntityIndex e : things) {
      if (!draft_.live(e)) continue;
      const std::vector<EntityIndex>* found = shorter.longer.find(names_.of(e).folded);
      if (found == nullptr) continue;
      EntityIndex other = kNobody;
      bool several = false;
      for (const EntityIndex x : *found) {
        const EntityIndex longer = draft_.resolve(x);
        if (longer == e) continue;
        several = several || (other != kNobody && other != longer);
        other = longer;
      }
      if (other == kNobody || several) continue;
      if (schema::set_apart(front(names_.of(e)), front(names_.of(other)))) continue;
      if (type(e) == type(other) || (body_type(type(e)) && body_type(type(other)))) join(other, e);
    }
  }

  // "invasion of Norland" and "Freedonia's invasion of Norland": the end of exactly one longer name.
  void ends_of_events() {
    const std::vector<EntityIndex> events =
        live(Group::things, [](std::string_view t) { return t == "event"; });
    const schema::ListId deeds = a_.schema->list("deed_heads");
    for (const EntityIndex e : events) {
      const NameForm& name = names_.of(e);
      if (!draft_.live(e) || name.size() < 3 ||
          !(name.lowers[0] == "war" || a_.schema->in(deeds, name.lowers[0])))
        continue;
      const std::string end = " " + std::string(name.folded);
      EntityIndex longer = kNobody;
      bool several = false;
      for (const EntityIndex other : events) {
        const EntityIndex x = draft_.resolve(other);
        if (x == e || !names_.of(other).folded.ends_with(end)) continue;
        several = several || (longer != kNobody && longer != x);
        longer = x;
      }
      if (longer != kNobody && !several) join(longer, e);
    }
  }

  // "Harbour Act" and "2023 Harbour Act"
  void acts_of_a_year() {
    constexpr std::size_t kYear = 4;
    for (const EntityIndex e : live(Group::things, [](std::string_view t) { return t == "work"; })) {
      const NameForm& name = names_.of(e);
      if (!draft_.live(e) || name.size() < 3 || name.words[0].size() != kYear ||
          name.words[0].find_first_not_of("0123456789") != std::string_view::npos)
        continue;
      const std::string rest(name.text.substr(kYear + 1));
      if (const auto plain = draft_.find("work", rest); plain && *plain != e) join(e, *plain);
    }
  }

  // "Interagency Task Force" and "Rural Water Interagency Task Force": the end of exactly one longer name.
  void group_endings() {
    const std::vector<EntityIndex> groups =
        live(Group::things, [](std::string_view t) { return t == "leading_group"; });
    if (groups.size() < 2) return;
    std::unordered_map<std::string, std::set<EntityIndex>> by_ending;
    for (const EntityIndex e : groups) {
      const std::string name = schema::fold(draft_.entity(e).name);
      for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1))
        by_ending[name.substr(at + 1)].insert(e);
    }
    for (const EntityIndex e : groups) {
      if (!draft_.live(e)) continue;
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
  static std::string_view front(const NameForm& name) {
    const auto of = std::find_if(name.lowers.begin(), name.lowers.end(), complement_word);
    const auto words = static_cast<std::size_t>(of - name.lowers.begin());
    if (words == 0) return {};
    const std::string_view last = name.words[words - 1];
    return {name.words[0].data(), static_cast<std::size_t>(last.data() + last.size() - name.words[0].data())};
  }

  // Names that may be shorter forms of others. Few share their first or last word with another.
  struct Shorter {
    WordMap<std::vector<EntityIndex>> longer;  // by folded name: whose shorter form it is
    WordMap<std::uint32_t> firsts, lasts;      // how many names begin and end with a word

    static std::string_view first_word(std::string_view folded) { return folded.substr(0, folded.find(' ')); }
    static std::string_view last_word(std::string_view folded) {
      return folded.substr(folded.rfind(' ') + 1);
    }
    void add(std::string_view folded) {
      const std::size_t before = longer.size();
      longer[folded];
      if (longer.size() == before) return;
      ++firsts[first_word(folded)];
      ++lasts[last_word(folded)];
    }
    // May another one be its beginning, or its end? `own`: it is one of them.
    bool begun(std::string_view folded, bool own) const {
      const std::uint32_t* names = firsts.find(first_word(folded));
      return names != nullptr && *names > own;
    }
    bool ended(std::string_view folded, bool own) const {
      const std::uint32_t* names = lasts.find(last_word(folded));
      return names != nullptr && *names > own;
    }
  };

  void find_shorter_forms(const NameForm& name, EntityIndex e, Shorter& shorter) {
    const std::size_t size = name.size();
    if (size < 2) return;
    const bool own = &name == &names_.of(e), begun = size > 2 && shorter.begun(name.folded, own);
    const auto longer = [&](std::string_view folded) {
      if (auto* of = shorter.longer.find(folded)) of->push_back(e);
    };
    // Without the country or body in front.
    if (shorter.ended(name.folded, own)) {
      const std::size_t most = size > 2 ? std::max<std::size_t>(1, name.first->entry_words) : 1;
      for (std::size_t i = 1; i < size && i <= most; ++i)
        if (auto* of = shorter.longer.find(names_.folded(name, i, size));
            of && qualifier(name) == i && !complement_word(name.lowers[i]) && name.words[i] != "and" &&
            !initials(name.words[i], false).empty())
          of->push_back(e);
    }
    // "Imperial College" of "Imperial College London"
    if (begun)
      if (auto* of = shorter.longer.find(names_.folded(name, 0, size - 1));
          of && a_.schema->in(words_.schools, name.lowers[size - 2]))
        if (const auto city = a_.schema->longest_entry(name.words.last(1)); city && city->type == "place")
          of->push_back(e);
    for (std::size_t i = 1; i + 1 < size; ++i) {
      if (!complement_word(name.lowers[i])) continue;
      if (i >= 2 && begun) longer(names_.folded(name, 0, i));
      const std::size_t behind = name.words[i + 1] == "the" && i + 2 < size ? i + 2 : i + 1;
      if (name.words[i] == "of" && i == 1 && size - behind <= 3) {
        std::string turned;
        for (std::size_t k = behind; k < size; ++k) turned.append(name.words[k]).append(1, ' ');
        longer(schema::fold(turned.append(name.words[0])));
      }
      // "Treasury" of "Department of the Treasury"
      if (name.words[i] == "of" && behind == i + 2 && size == behind + 1 &&
          one_of(name.lowers[i - 1], "department", "ministry"))
        longer(names_.folded(name, behind, size));
      break;
    }
  }

  // "Norway-Iceland", "U.S.–EU": two places or bodies with a dash between.
  bool side_by_side(std::string_view word) const {
    std::size_t at = word.find("–"), length = std::string_view("–").size();
    if (at == std::string_view::npos) at = word.find('-'), length = 1;
    if (at == std::string_view::npos || at == 0 || at + length >= word.size()) return false;
    const auto known = [&](std::string_view part) {
      const auto entry = a_.schema->longest_entry(std::span(&part, 1));
      return entry && one_of(entry->type, "place", "organization");
    };
    return known(word.substr(0, at)) && known(word.substr(at + length));
  }

  // How many words in front name the country or body to which the rest belongs.
  std::size_t qualifier(const NameForm& name) const {
    const std::string_view first = name.words[0], lower = name.lowers[0];
    if (const auto entry = names_.entry(name, name.size() - 1)) return entry->tokens;
    if (side_by_side(first)) return 1;
    const bool demonym = a_.schema->in(words_.wordnet_demonyms, lower) ||
                         !a_.schema->partner(words_.demonym_country, lower).empty();
    return demonym || (name.size() > 2 && (draft_.find("organization", first) || first.back() == '\'' ||
                                           (first.size() > 3 && first.ends_with("’"))))
               ? 1
               : 0;
  }
};

}  // namespace

void find_aliases(Draft& draft) {
  NameForms names(draft);
  AliasForms forms(draft, names);
  forms.known();
  join_defined_names(draft, names);
  forms.shorter();
  join_turned_names(draft, names);
  join_contained_names(draft, names);
  join_people(draft, names);
  join_generic_heads(draft, names);
  join_small_names(draft, names);
  find_leading_groups(draft);
  tell_events_from_bodies(draft);
}

}  // namespace stemma::ingest
