// Names that say the same in another order or with letters for a name: "Central Committee of the Workers'
// Party" and "WP Central Committee", "79th session of the UN Assembly" and "seventy-ninth session of ..".
#include <cctype>
#include <map>

#include "ingest/extract/aliases/aliases.hpp"
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/one_of.hpp"
#include "schema/acronyms.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

using schema::count_letters;

class TurnedNames : AliasPass {
 public:
  TurnedNames(Draft& draft, NameForms& names)
      : AliasPass(draft, names), work_heads_(a_.schema->list("work_heads")) {}

  void run() {
    learn_letters();
    join_turned();
    join_dated();
    join_parties();
  }

 private:
  void learn_letters() {
    for (const EntityIndex e : live(Group::things, thing_type)) {
      if (draft_.entity(e).aliases.empty()) continue;
      const NameForm* whole = nullptr;
      each_form(e, [&](const NameForm& name) {
        if (name.text.find(' ') != std::string_view::npos && count_letters(name.text) < name.text.size() / 2)
          whole = &name;
      });
      if (whole == nullptr) continue;
      each_form(e, [&](const NameForm& name) {
        if (name.text.size() > 1 && count_letters(name.text) == name.text.size())
          whole_.emplace(name.text, without_the(whole->folded));
      });
    }
  }

  // "Labour", "the Conservatives": the party of that name. Congress is a parliament as well.
  void join_parties() {
    for (const EntityIndex e : live(Group::things, thing_type)) {
      if (type(e) != "organization" || draft_.entity(e).name.find(' ') != std::string::npos) continue;
      const std::string name(draft_.entity(e).name);
      if (name == "Congress" || count_letters(name) == name.size()) continue;
      auto party = draft_.find("organization", name + " Party");
      if (!party && name.ends_with('s'))
        party = draft_.find("organization", name.substr(0, name.size() - 1) + " Party");
      if (party && draft_.resolve(*party) != draft_.resolve(e)) join(*party, e);
    }
  }

  static std::string without_the(std::string_view folded) {
    constexpr std::string_view kThe = " the ";
    std::string out(folded);
    for (auto at = out.find(kThe); at != std::string::npos; at = out.find(kThe, at))
      out.erase(at, kThe.size() - 1);
    return out;
  }

  void join_turned() {
    struct First {
      EntityIndex entity = kNobody;
    };
    WordMap<First> by_key;
    std::vector<const NameForm*> names;  // of one entity
    std::string key;
    constexpr std::size_t kSomeBytes = 120;
    for (std::string* scratch : {&key, &front_, &behind_}) scratch->reserve(kSomeBytes);
    for (const EntityIndex e : live(Group::things)) {
      const bool work = type(e) == "work";
      if (work && !headed_work(e)) continue;
      names.clear();
      if (work)
        names.push_back(&names_.of(e));  // titles of several texts may be alike: the name alone counts
      else
        each_form(e, [&](const NameForm& name) { names.push_back(&name); });
      const char kind = body_type(type(e)) ? 'o' : type(e)[0];
      for (const NameForm* name : names) {
        key.assign(1, kind);
        append_turned(key, *name, kind == 'e');
        if (key.find(' ') == std::string::npos) continue;
        EntityIndex& first = by_key.of(key, [&](std::string_view k) { return names_.keep(k); }).entity;
        if (first == kNobody)
          first = e;
        else if (draft_.resolve(first) != draft_.resolve(e))
          first = join(first, e);
      }
    }
  }

  // "Charter of the United Nations", "UN Charter": a text that its kind names, at either end.
  bool headed_work(EntityIndex e) const {
    const NameForm& name = names_.of(e);
    return name.size() > 1 &&
           (name.first->lists.test(work_heads_) || names_.word(name.lowers.back()).lists.test(work_heads_));
  }

  // Folded, letters written out, ordinals in figures, and what follows the first "of" in front; that of an
  // event may be where it is: "war in Zamunda".
  void append_turned(std::string& key, const NameForm& name, bool event) {
    front_.clear();
    behind_.clear();
    bool of = false;
    const bool secretariat =
        std::ranges::any_of(name.lowers, [](auto lower) { return one_of(lower, "secretariat"); });
    for (std::size_t i = 0; i < name.size(); ++i) {
      const std::string_view lower = name.lowers[i];
      if (lower == "the") continue;
      if (secretariat && one_of(lower, "permanent", "general", "international")) continue;  // it has but one
      if ((lower == "of" || (event && lower == "in")) && !of && i > 0) {
        of = true;
        continue;
      }
      std::string& part = of ? behind_ : front_;
      if (!part.empty()) part += ' ';
      if (name.plain && stands_for_itself(name.words[i], lower))
        part += lower;
      else if (const int n = ordinal_at(name, i); n > 0)
        part.append(std::to_string(n)).append(1, '.');
      else if (figure_ordinal(lower))
        part.append(lower, 0, lower.size() - 2).append(1, '.');
      else if (lower.back() == '.' && lower.size() <= 4)
        part += lower;
      else
        write_out(part, name, i);
    }
    std::string_view behind = behind_;
    if (const std::string_view un = "united nations ";
        behind.starts_with(un) && behind.size() > un.size() + 8)
      behind = behind.substr(un.size());  // "of the [United Nations] High Commissioner"
    key += behind;
    if (!behind.empty()) key += ' ';
    key += front_;
  }

  // Neither letters nor a number: most words.
  static bool stands_for_itself(std::string_view word, std::string_view lower) {
    constexpr std::size_t kLongestLetters = 6;
    return word.size() > 3 && word.back() >= 'a' && word.back() <= 'z' &&
           (word.size() > kLongestLetters || count_letters(word) + 2 < word.size()) &&
           !one_of(lower.substr(lower.size() - 2), "st", "nd", "rd", "th", "ty");
  }

  // "seventh", "seventy seventh" at word i, which is moved to its last word; 0 for none.
  static int ordinal_at(const NameForm& name, std::size_t& i) {
    const std::string_view lower = name.lowers[i];
    if (const int n = ordinal_number(lower); n > 0) return n;
    const int tens = i + 1 < name.size() && lower.ends_with("ty") ? cardinal_number(lower) : 0;
    if (tens < 20 || tens % 10 != 0) return 0;
    const int ones = ordinal_number(name.lowers[i + 1]);
    if (ones <= 0 || ones >= 10) return 0;
    ++i;
    return tens + ones;
  }

  static bool figure_ordinal(std::string_view word) {  // "79th"
    return std::isdigit(static_cast<unsigned char>(word[0])) != 0 && word.size() > 2 &&
           (word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd"));
  }

  // The folded name for which word i stands, else the word folded.
  void write_out(std::string& to, const NameForm& name, std::size_t i) const {
    const std::string_view word = name.words[i];
    if (!whole_.empty() && std::islower(static_cast<unsigned char>(word.back())) == 0)
      if (const auto known = whole_.find(word); known != whole_.end()) {
        to += known->second;
        return;
      }
    if (word.size() > 1 && word.size() < 7 && count_letters(word) + 2 >= word.size())
      if (const auto entry =
              entry_alone(*a_.schema, *a_.words_known, word, name.lowers[i], names_.word(name.lowers[i]));
          entry && entry->type == "organization" && !entry->preferred.empty())
        return schema::append_fold(to, entry->preferred);
    if (name.plain)
      to += name.lowers[i];
    else
      schema::append_fold(to, name.lowers[i]);
  }

  struct DatedHead {
    std::string year, head;
    EntityIndex event;
  };

  // "the conference of 1926": the one event of that year with that head.
  void join_dated() {
    std::map<std::string, std::set<EntityIndex>> named;  // by year and head
    std::vector<DatedHead> plain;
    std::vector<std::string_view> rest;
    for (const EntityIndex e : live(Group::things, [](std::string_view t) { return t == "event"; }))
      each_form(e, [&](const NameForm& name) {
        std::string year;
        rest.clear();
        for (const std::string_view word : name.words)
          if (year_number(word) > 0)
            year = word;
          else if (word != "of" && word != "the" && word != "in")
            rest.push_back(word);
        if (year.empty() || rest.empty()) return;
        if (rest.size() == 1 && std::islower(static_cast<unsigned char>(rest[0][0])) != 0)
          plain.push_back({year, std::string(rest[0]), e});
        else
          named[year + " " + schema::lower(rest.back())].insert(e);
      });
    for (const auto& [year, head, e] : plain) {
      if (!draft_.live(e)) continue;
      const auto found = named.find(year + " " + head);
      if (found != named.end() && found->second.size() == 1)
        join(*found->second.begin(), e);
      else if (const EntityIndex other = found == named.end() ? told_with(year, head) : kNobody;
               other != kNobody)
        join(other, e);
    }
  }

  // "the Port Conference in Oslo .. on 3 May 1998" for "the 1998 conference": the one event with that head in
  // a sentence with that year; kNobody for none and for several.
  EntityIndex told_with(std::string_view year, std::string_view head) {
    EntityIndex only = kNobody;
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e == only || e >= draft_.entity_count() || draft_.entity(e).type != "event") continue;
      bool of_that_kind = false, then = false;
      for (TokenIndex i = m.first; i < m.last; ++i)
        of_that_kind |= a_.tokens[i].capitalised() && a_.tokens[i].lower == head;
      const Sentence& s = a_.sentences[a_.tokens[m.first].sentence];
      for (TokenIndex i = s.first; of_that_kind && i < s.last; ++i) then |= a_.tokens[i].text == year;
      if (!then) continue;
      if (only != kNobody) return kNobody;
      only = e;
    }
    return only;
  }

  schema::ListId work_heads_;
  std::map<std::string_view, std::string> whole_;  // letters -> the name for which they stand, as in a key
  std::string front_, behind_;                     // scratch of append_turned()
};

}  // namespace

void join_turned_names(Draft& draft, NameForms& names) { TurnedNames(draft, names).run(); }

}  // namespace stemma::ingest
