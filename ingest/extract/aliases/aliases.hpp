// What the phases that find aliases share: which names of a document name one thing. Internal to the phase.
#pragma once

#include <algorithm>
#include <bitset>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ingest/extract/aliases/name_forms.hpp"
#include "ingest/extract/names/name_words.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {

inline bool any_quote(std::string_view s) { return one_of(s, "\"", "“", "”", "‘", "’", "'"); }
// Words behind which the complement of a name stands: "Committee on Roads".
inline bool complement_word(std::string_view lower) {
  return one_of(lower, "of", "for", "on", "to", "against", "in");
}
// Of the types of things; values, so that live() takes them in.
inline constexpr auto body_type = [](std::string_view t) {
  return one_of(t, "organization", "leading_group");
};
inline constexpr auto thing_type = [](std::string_view t) { return body_type(t) || t == "event"; };

// A draft whose entities are joined, and its words by their place.
class AliasPass {
 public:
  AliasPass(Draft& draft, NameForms& names)
      : draft_(draft),
        a_(draft.analysis()),
        tokens_(a_.tokens.data()),
        words_(schema::lists_of<NameWords>(*a_.schema)),
        names_(names) {}

 protected:
  const Token& token(TokenIndex i) const { return tokens_[i]; }
  TokenIndex block_end(TokenIndex i) const { return a_.blocks[token(i).block].last; }
  TokenIndex block_begin(TokenIndex i) const { return a_.blocks[token(i).block].first; }
  std::string_view type(EntityIndex e) const { return draft_.entity(e).type; }

  using Group = NameForms::Group;
  // Those of the group whose type is one that is wanted.
  template <class Wanted>
  std::vector<EntityIndex> live(Group group, Wanted wanted) const {
    const std::span<const EntityIndex> known = names_.group(group);
    std::vector<EntityIndex> all;
    all.reserve(known.size());
    for (const EntityIndex e : known)
      if (draft_.live(e) && wanted(type(e))) all.push_back(e);
    return all;
  }
  std::vector<EntityIndex> live(Group group) const {
    return live(group, [](std::string_view) { return true; });
  }

  // Its aliases, then its name. REQUIRES: `tell` changes no entity.
  template <class Tell>
  void each_name(EntityIndex e, Tell tell) const {
    for (const std::string& alias : draft_.entity(e).aliases) tell(std::string_view(alias));
    tell(std::string_view(draft_.entity(e).name));
  }
  template <class Tell>
  void each_form(EntityIndex e, Tell tell) const {
    for (const std::string& alias : draft_.entity(e).aliases) tell(names_.of(alias));
    tell(names_.of(e));
  }

  // "Security Council": two words that everybody knows are no short form of "Port and Security Council".
  bool known_whole(EntityIndex e) {
    const NameForm& name = names_.of(e);
    if (name.size() < 2 || name.first->entry_words < name.size()) return false;
    const auto entry = names_.entry(name);
    return entry && entry->tokens == name.size();
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
    // "the Fisheries Conference (FC)", "the Fisheries Council (FC)": a body that was founded at one
    const bool council = type(into) == "event" && type(other) == "organization" &&
                         draft_.entity(other).name.find(' ') != std::string::npos;
    draft_.merge(into, other);
    if (council) draft_.entity(into).type = "organization";
    if (group && body_type(type(into))) draft_.entity(into).type = "leading_group";
    return into;
  }

  void take(EntityIndex e, TokenIndex first, TokenIndex last, graph::Confidence confidence) {
    draft_.add_alias(e, a_.phrase(first, last));
    draft_.add_mention(draft_.resolve(e), first, last, "alias", confidence, true);
  }

  // Words that are looked for. Most tokens are none of them, which a few bits of the number of their word
  // tell.
  class Sought {
   public:
    explicit Sought(const Analysis& a) : a_(a) {}
    void add(std::string_view lower) {
      const std::uint32_t number = a_.words_known->of(lower).number;
      numbers_.insert(number);
      places_.set(number % kPlaces);
    }
    bool has(TokenIndex i) const { return may_have(i) && numbers_.contains(a_.numbers[i]); }
    bool may_have(TokenIndex i) const { return places_.test(a_.numbers[i] % kPlaces); }

   private:
    static constexpr std::size_t kPlaces = 1024;

    const Analysis& a_;
    std::unordered_set<std::uint32_t> numbers_;  // Word::number
    std::bitset<kPlaces> places_;
  };

  // Where each entity stood last, on the way through the text, which is read where that is asked for.
  class LastSeen {
   public:
    explicit LastSeen(const Draft& draft) : draft_(draft), behind_(draft.entity_count()) {}
    // On to the token; before entities are joined there.
    void read_to(TokenIndex last) { end_ = last + 1; }
    void set(EntityIndex e, TokenIndex at) { behind_[e] = std::max(behind_[e], at + 1); }
    std::optional<TokenIndex> of(EntityIndex e) {
      const std::span<const EntityIndex> cover = draft_.cover();
      for (; read_ < end_; ++read_)
        if (cover[read_] != kNobody) set(draft_.resolve(cover[read_]), read_);
      return behind_[e] == 0 ? std::nullopt : std::optional(behind_[e] - 1);
    }

   private:
    const Draft& draft_;
    TokenIndex read_ = 0, end_ = 0;
    std::vector<TokenIndex> behind_;  // the token behind that one; 0: none
  };

  // The only one of them, or the one that was seen last; kNobody where none was.
  EntityIndex choose(const std::vector<EntityIndex>& candidates, LastSeen& seen) const {
    EntityIndex best = kNobody;
    TokenIndex when = 0;
    std::vector<EntityIndex> distinct;
    for (const EntityIndex c : candidates) distinct.push_back(draft_.resolve(c));
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    if (distinct.size() == 1) return distinct.front();
    if (const EntityIndex told_of = in_title(distinct); told_of != kNobody) return told_of;
    for (const EntityIndex c : distinct)
      if (const auto at = seen.of(c); at && (best == kNobody || *at >= when)) {
        best = c;
        when = *at;
      }
    return best;
  }

  // The only one of them whose name stands in the title: whom a life tells of keeps the surname when husband,
  // wife or brother enter it.
  EntityIndex in_title(const std::vector<EntityIndex>& candidates) const {
    EntityIndex found = kNobody;
    for (const EntityIndex c : candidates) {
      if (type(c) != "person" || a_.title.find(draft_.entity(c).name) == std::string_view::npos) continue;
      if (found != kNobody) return kNobody;
      found = c;
    }
    return found;
  }

  Draft& draft_;
  const Analysis& a_;
  const Token* const tokens_;  // of a_
  const NameWords& words_;
  NameForms& names_;
};

// "NAME (ACR)", "NAME, formerly OTHER", "The group was founded as the OTHER": names that the text itself
// says to be one. O(mentions), with a bounded look behind each.
void join_defined_names(Draft& draft, NameForms& names);

// Names that differ in their order, in letters that stand for a name, or in how an ordinal is written; "the
// conference of 1926" and the one of that year that has a name. O(names).
void join_turned_names(Draft& draft, NameForms& names);

// "Lisbon Conference" and "Lisbon Cable Conference": a name whose words are all in exactly one longer one
// with the same head. O(names), and the square of those with one head, of which more than 300 are left alone.
void join_contained_names(Draft& draft, NameForms& names);

// Surnames, given names and initials of the people that are named in full. O(tokens), and the square of the
// people of one surname, of whom more than 40 are left alone.
void join_people(Draft& draft, NameForms& names);

// "the Council" where the text has named the National Water Council: the head of a name alone. O(tokens), and
// for each such head the names with it, of which more than 300 are left alone.
void join_generic_heads(Draft& draft, NameForms& names);

// "the Harbour executive committee" where the text names the Harbour Executive Committee. O(tokens), and for
// each word that begins the name of a body the names that begin with it, of which more than 300 are left
// alone.
void join_small_names(Draft& draft, NameForms& names);

}  // namespace stemma::ingest
