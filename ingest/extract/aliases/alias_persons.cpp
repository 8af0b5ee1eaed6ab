// People who are named by less than their whole name: surnames, given names, initials of speakers.
#include <bitset>
#include <map>
#include <vector>

#include "ingest/extract/aliases/aliases.hpp"
#include "schema/acronyms.hpp"
#include "schema/name.hpp"
#include "schema/person_name.hpp"

namespace stemma::ingest {
namespace {

using schema::given_names_agree, schema::initials, schema::person_name, schema::PersonName;

class People : AliasPass {
 public:
  using AliasPass::AliasPass;

  void run() {
    persons_ = live(Group::persons);
    if (persons_.empty()) return;
    names_of_persons_.reserve(persons_.size());
    for (const EntityIndex e : persons_) names_of_persons_.push_back(person_name(draft_.entity(e).name));
    join_persons();
    rulers();
    surnames();
    speaker_initials();
  }

 private:
  using ByName = WordMap<std::vector<EntityIndex>>;

  // The name of one of persons_, which keep theirs when others are joined to them.
  const PersonName& name_of(EntityIndex person) const {
    const auto at = std::lower_bound(persons_.begin(), persons_.end(), person) - persons_.begin();
    return names_of_persons_[static_cast<std::size_t>(at)];
  }
  std::vector<EntityIndex>& called(ByName& by, std::string_view name) {
    return by.of(name, [&](std::string_view text) { return names_.keep(text); });
  }

  void join_persons() {
    ByName by_surname;
    for (const EntityIndex e : persons_) called(by_surname, name_of(e).surname).push_back(e);
    for (const ByName::Item& named : by_surname) {
      const std::vector<EntityIndex>& group = named.value;
      if (group.size() < 2 || group.size() > 40) continue;  // a list of a clan: nothing can be told
      for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t k = i + 1; k < group.size(); ++k) {
          const EntityIndex x = draft_.resolve(group[i]), y = draft_.resolve(group[k]);
          if (x == y) continue;
          const PersonName &p = name_of(x), &q = name_of(y);
          if (two_surnames(p, q) || two_surnames(q, p)) {
            join(x, y);
            continue;
          }
          if ((given_names_agree(p, q) || called_by_middle_name(x, p, q) || called_by_middle_name(y, q, p) ||
               called_in_short(x, p, q) || called_in_short(y, q, p)) &&
              !told_apart(x, y))
            join(x, y);
        }
    }
  }

  // "Pope Pius" where one Pius IX is named, and no other Pius
  void rulers() {
    std::map<std::string, std::vector<EntityIndex>> numbered;
    for (const EntityIndex e : persons_) {
      if (!draft_.live(e)) continue;
      const std::string_view name = draft_.entity(e).name;
      const std::size_t blank = name.find(' ');
      if (blank != std::string::npos && name.find_first_not_of("IVX.", blank + 1) == std::string::npos)
        numbered[std::string(name.substr(0, blank))].push_back(e);
    }
    if (numbered.empty()) return;
    for (const EntityIndex e : persons_) {
      if (!draft_.live(e)) continue;
      const auto found = numbered.find(std::string(draft_.entity(e).name));
      if (found != numbered.end() && found->second.size() == 1) join(found->second.front(), e);
    }
  }

  // "Ul Torvane" of "Ruben Ul Torvane", "Jansen van Holm" of "Joey Jansen van Holm", no "Paul Berg" of "Jean
  // Paul Berg"
  bool two_surnames(const PersonName& name, const PersonName& whole) const {
    const std::size_t words = name.given.size();
    return words > 0 && name.given[0].size() > 1 && whole.given.size() > words &&
           std::equal(name.given.rbegin(), name.given.rend(), whole.given.rbegin()) &&
           !a_.schema->in(words_.given_names, name.given[0]);
  }

  // "Paul Berg" as the title and "James Paul Oskar Berg" below it
  bool called_by_middle_name(EntityIndex titled, const PersonName& name, const PersonName& whole) const {
    if (name.given.size() != 1 || whole.given.size() < 2 || name.given[0].size() < 3 ||
        a_.title.find(draft_.entity(titled).name) == std::string::npos)
      return false;
    return std::find(whole.given.begin(), whole.given.end(), name.given[0]) != whole.given.end();
  }

  // "Ben Moss" where the article is on BENJAMIN OTTO MOSS
  bool called_in_short(EntityIndex whole, const PersonName& name, const PersonName& shortened) const {
    const std::string_view printed = draft_.entity(whole).name;
    return name.given.size() > 0 && shortened.given.size() == 1 && shortened.given[0].size() > 2 &&
           name.given[0].size() > shortened.given[0].size() &&
           name.given[0].starts_with(shortened.given[0]) &&
           std::none_of(printed.begin(), printed.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  // "John Adams and John Quincy Adams": two whole names in one sentence are two people.
  bool told_apart(EntityIndex x, EntityIndex y) {
    if (sentences_.empty())
      for (const DraftMention& m : draft_.mentions()) {
        const EntityIndex e = draft_.resolve(m.entity);
        if (e < draft_.entity_count() && type(e) == "person" && m.last > m.first + 1 &&
            a_.phrase(m.first, m.last).find_first_of(".,") == std::string::npos)
          sentences_[e].insert(token(m.first).sentence);
      }
    const auto of_x = sentences_.find(x), of_y = sentences_.find(y);
    if (of_x == sentences_.end() || of_y == sentences_.end()) return false;
    return std::any_of(of_x->second.begin(), of_x->second.end(),
                       [&](std::uint32_t s) { return of_y->second.contains(s); });
  }

  // A surname, or the given name of somebody who is known by it here, standing alone.
  void surnames() {
    ByName by_surname, by_given;
    const auto learn = [&](EntityIndex e, const PersonName& p) {
      if (p.given.empty()) return;
      push_once(called(by_surname, p.surname), e);
      if (p.given.front().size() > 2) push_once(called(by_given, p.given.front()), e);
      // Names whose first word is the family name, as in Chinese.
      if (p.given.size() <= 2 && a_.schema->in(words_.surnames, p.given.front()) &&
          !a_.schema->in(words_.given_names, p.given.front()))
        push_once(called(by_surname, p.given.front()), e);
      // Spanish and Portuguese names: the last but one is the father's.
      if (p.given.size() >= 3 || (p.given.size() == 2 && p.given.back().size() > 3 &&
                                  !a_.schema->in(words_.given_names, p.given.back())))
        if (p.given.back().size() > 3) push_once(called(by_surname, p.given.back()), e);
      if (p.given.size() >= 2 && p.given.back().size() <= 4 &&
          p.given.back().size() > 1)  // "de Gaulle", "von Ernst"
        push_once(called(by_surname, p.given.back() + " " + p.surname), e);
    };
    for (const EntityIndex e : persons_) {
      if (!draft_.live(e)) continue;
      for (const std::string& alias : draft_.entity(e).aliases)
        if (several_words(alias)) learn(e, person_name(alias));
      if (several_words(draft_.entity(e).name)) learn(e, name_of(e));
    }
    single_names(by_surname, by_given);
    if (by_surname.size() == 0) return;
    lone_surnames(by_surname);
    LastSeen seen(draft_);
    Sought names(a_);
    for (const ByName* by : {&by_surname, &by_given})
      for (const ByName::Item& item : *by) names.add(item.word);
    for (const TokenIndex i : a_.stops(Cue::name)) {
      if (!names.has(i) && !a_.by_cue.has(Cue::odd_letters, i)) continue;
      const Token& t = token(i);
      if ((t.shape != Shape::capital && t.shape != Shape::upper && t.shape != Shape::mixed) ||
          t.text.size() < 2 || draft_.masked(i))
        continue;
      const EntityIndex here = draft_.at(i);
      if (here < draft_.entity_count() && !single(here, i)) continue;
      const std::string key = schema::fold(t.text);
      const std::vector<EntityIndex>* found = by_surname.find(key);
      const bool given = found == nullptr;
      if (given) found = by_given.find(key);
      if (found == nullptr) continue;
      seen.read_to(i);
      const EntityIndex person = choose(*found, seen);
      if (person == kNobody || person == here) continue;
      if (here < draft_.entity_count()) {
        if (type(here) == "person") {
          join(person, here);
          seen.set(draft_.resolve(person), i);
        } else if (!given && title_before(i)) {
          take(person, i, i + 1, 850);
        }
        continue;
      }
      if (!plausible(i, given)) continue;
      take(person, i, i + 1, given ? 750 : 850);
      seen.set(draft_.resolve(person), i);
    }
  }

  static bool several_words(std::string_view name) { return name.find(' ') != std::string_view::npos; }

  // "Lord Hallerby", then Hallerby: a name of one word that is part of no other
  void single_names(ByName& by_surname, const ByName& by_given) {
    std::vector<std::pair<std::string, EntityIndex>> found;
    const auto learn = [&](std::string_view name, EntityIndex e) {
      if (name.size() <= 3 || several_words(name)) return;
      std::string key = schema::fold(name);
      if (by_surname.find(key) == nullptr && by_given.find(key) == nullptr)
        found.emplace_back(std::move(key), e);
    };
    for (const EntityIndex e : persons_) {
      if (!draft_.live(e)) continue;
      learn(draft_.entity(e).name, e);
      for (const std::string& alias : draft_.entity(e).aliases) learn(alias, e);
    }
    for (const auto& [word, e] : found) push_once(called(by_surname, word), e);
  }

  // One-word persons of other phases, whose words are masked.
  void lone_surnames(const ByName& by_surname) {
    for (const EntityIndex e : live(Group::persons)) {
      if (draft_.entity(e).name.find(' ') != std::string::npos) continue;
      const auto* found = by_surname.find(draft_.entity(e).folded);
      if (found == nullptr) continue;
      std::set<EntityIndex> whole;
      for (const EntityIndex x : *found) whole.insert(draft_.resolve(x));
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
        !token(i - 1).word.lists.test(words_.roles) && !token(i - 1).word.lists.test(words_.months))
      return false;
    const bool capital_next =
        i + 1 < block_end(i) && token(i + 1).capitalised() && !token(i + 1).newline_before;
    if (capital_next) return false;
    const WordUse use = a_.use(t);
    if (a_.blocks[t.block].all_caps && t.word.common) return false;
    if (t.sentence_start && t.word.common && use.mid_sentence_capital == 0 && !acts_without_article(i))
      return false;
    if (use.in_lower_case > use.mid_sentence_capital) return false;
    if (given && t.word.common && t.sentence_start) return false;
    return true;
  }

  // "Baker left", "Butler and Ann Berg", "Cook's plan": no baker begins a sentence without an article.
  bool acts_without_article(TokenIndex i) const {
    using Form = schema::Word::VerbForm;
    const schema::Word& word = token(i).word;
    if (!word.noun || word.noun_lemma != token(i).lower || i + 2 >= block_end(i)) return false;
    const Token& next = token(i + 1);
    if (next.text == "'s" || next.text == "’s" || (next.lower == "and" && token(i + 2).capitalised()))
      return true;
    const bool finite = next.word.verb &&
                        (next.word.verb_form == Form::ed || next.word.verb_form == Form::s) &&
                        next.word.verb_share > 60;
    return next.shape == Shape::lower &&
           (finite || one_of(next.lower, "was", "had", "has", "is", "would", "did", "could", "will"));
  }

  // Nobody, or a body that was made of the letters alone?
  bool here_guessed(TokenIndex i) const {
    const EntityIndex e = draft_.at(i);
    return e >= draft_.entity_count() || (body_type(type(e)) && draft_.entity(e).name == token(i).text);
  }

  // Minutes in which "AB:" stands for Anna Berg.
  void speaker_initials() {
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    std::vector<TokenIndex> short_letters;
    for (const TokenIndex i : a_.stops(Cue::letters))
      if (token(i).text.size() <= 4) short_letters.push_back(i);
    if (short_letters.empty()) return;
    std::bitset<256> begun;  // by which letters
    for (const TokenIndex i : short_letters) begun.set(static_cast<unsigned char>(token(i).text.front()));
    std::unordered_map<std::string, std::vector<EntityIndex>> by_initials;
    for (const EntityIndex e : live(Group::persons)) {
      const std::string_view name = draft_.entity(e).name;
      if (name.front() >= 'A' && name.front() <= 'Z' && !begun.test(static_cast<unsigned char>(name.front())))
        continue;
      const std::string s = initials(name, false);
      if (s.size() >= 2 && s.size() <= 4) by_initials[s].push_back(e);
    }
    std::set<std::string> speaks;
    // "[AB] Anna Berg": the letters are given to her.
    for (const TokenIndex i : short_letters) {
      const Token& t = token(i);
      if (i == 0 || i + 2 >= count || t.text.size() < 2 ||
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
      if (draft_.masked(i)) return false;
      const auto found = by_initials.find(std::string(token(i).text));
      return found != by_initials.end() && found->second.size() == 1;
    };
    for (const TokenIndex i : short_letters)
      if (i + 1 < count && candidate(i) && i == block_begin(i) && i + 1 < block_end(i) &&
          token(i + 1).text == ":")
        speaks.insert(std::string(token(i).text));
    std::set<EntityIndex> wrong;  // bodies that were only guessed from these letters
    for (const TokenIndex i : short_letters) {
      if (!candidate(i)) continue;
      const std::string text(token(i).text);
      const bool sure = speaks.contains(text);
      const bool listed = i + 1 < block_end(i) && (token(i + 1).text == ":" || token(i + 1).text == "+");
      const bool bracketed = i > block_begin(i) && (token(i - 1).text == "(" || token(i - 1).text == "+");
      // "Marketing – AB", "Web site – AB/CD": whose task it is
      const auto stroke = [&](TokenIndex k) {
        return token(k).text == "–" || token(k).text == "—" || token(k).text == "/";
      };
      const bool tasked =
          text.size() < 4 && here_guessed(i) &&
          ((i > block_begin(i) && stroke(i - 1)) || (i + 1 < block_end(i) && token(i + 1).text == "/"));
      if (!sure && !listed && !bracketed && !tasked) continue;
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

  std::vector<EntityIndex> persons_;                                    // before any is joined to another
  std::vector<PersonName> names_of_persons_;                            // theirs, in the same order
  std::unordered_map<EntityIndex, std::set<std::uint32_t>> sentences_;  // of whole names, by person

  // Nothing but marks between the beginning of the block and token i?
  bool block_starts(TokenIndex i) const {
    for (TokenIndex k = block_begin(i); k < i; ++k)
      if (token(k).is_word() || k + 3 < i) return false;
    return true;
  }
};

}  // namespace

void join_people(Draft& draft, NameForms& names) { People(draft, names).run(); }

}  // namespace stemma::ingest
