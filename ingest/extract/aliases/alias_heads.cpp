// "the Council" after "National Water Council": heads alone that stand for a name said before.
#include <map>
#include <vector>

#include "ingest/extract/aliases/aliases.hpp"
#include "ingest/one_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

class GenericHeads : AliasPass {
 public:
  GenericHeads(Draft& draft, NameForms& names)
      : AliasPass(draft, names),
        title_(schema::fold(a_.title)),
        definite_(a_.schema->list("definite_bodies")) {}

  void run() {
    std::vector<Headed> names;
    WordMap<Chain> by_head;
    Sought heads(a_);
    for (const EntityIndex e : live(Group::things, thing_type))
      each_form(e, [&](const NameForm& name) {
        if (name.size() < 2) return;
        const auto complement = std::find_if(name.lowers.begin() + 1, name.lowers.end(), complement_word);
        const auto head = complement - 1;
        if (*head == "house" && complement == name.lowers.end()) return;  // the White House is no "House"
        const bool two = head != name.lowers.begin() && name.size() > 2;
        const auto number = static_cast<std::uint32_t>(names.size());
        names.push_back({two ? head[-1] : std::string_view(), e, Chain::kEnd});
        Chain& chain = by_head[*head];
        (chain.first == Chain::kEnd ? chain.first : names[chain.last].next) = number;
        chain.last = number;
        ++chain.length;
        heads.add(*head);
        if (two) heads.add(head[-1]);
      });
    LastSeen seen(draft_);
    std::map<std::string_view, std::vector<TokenIndex>> unnamed;  // by their head
    std::vector<EntityIndex> candidates;
    bool own_government = false;
    const auto find = [&](std::string_view before, TokenIndex head) {
      candidates.clear();
      const Chain* chain = heads.has(head) ? by_head.find(token(head).lower) : nullptr;
      if (chain == nullptr || chain->length > kMostMeant) return false;
      for (std::uint32_t n = chain->first; n != Chain::kEnd; n = names[n].next)
        if (before.empty() || names[n].before == before) candidates.push_back(names[n].entity);
      return !candidates.empty();
    };
    const auto behind_articles = [&](std::size_t row) {
      const Stops& stops = a_.by_cue;
      return stops.at(Cue::name, row) & (stops.behind(Cue::article, row) | stops.behind(Cue::quote, row));
    };
    for (const TokenIndex i :
         Analysis::stops(0, static_cast<TokenIndex>(a_.tokens.size()), behind_articles)) {
      const Token& t = token(i);
      if (!t.capitalised() || !(heads.may_have(i) || t.word.lists.test(definite_)) || !behind_article(i) ||
          draft_.masked(i))
        continue;
      const EntityIndex here = draft_.at(i);
      const bool two = i + 1 < block_end(i) && token(i + 1).capitalised() && draft_.at(i + 1) == here;
      TokenIndex last = i + 1;
      bool found = two && find(t.lower, i + 1);
      if (found) {
        last = i + 2;
      } else {
        if (!t.word.lists.test(words_.org_heads) && !t.word.lists.test(words_.event_heads) &&
            !t.word.lists.test(words_.group_heads))
          continue;
        found = find({}, i);
      }
      if (!found && here == kNobody && t.word.lists.test(definite_) && stands_alone(i, last, here) &&
          token(i - 1).lower == "the" && !t.sentence_start && t.shape == Shape::capital)
        unnamed[t.lower].push_back(i);
      if (!found || !stands_alone(i, last, here)) continue;
      seen.read_to(opening_of(i));
      EntityIndex named = choose(candidates, seen);
      // What the document is about, unless the sentence speaks of another.
      if (const EntityIndex about = of_title(candidates);
          about != kNobody && named != kNobody && named != about &&
          (!seen.of(named) || token(*seen.of(named)).sentence != t.sentence))
        named = about;
      if (named == kNobody || named == here) continue;
      // "our Government will": the one that the speaker serves, whose name the text may never say.
      if (t.lower == "government" && of_title(candidates) == kNobody) {
        own_government |= !seen.of(named) || token(i - 1).lower == "our";
        if (own_government) continue;
      }
      if (here < draft_.entity_count()) {
        if (!thing_type(type(here)) || draft_.entity(here).name != a_.phrase(i, last)) continue;
        if (known_whole(here) && !qualified(named)) continue;
        if (type(named) == "event" && type(here) == "organization" && conference(t)) {
          seen.set(join(named, here), i);
          continue;
        }
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
  // "Senior European Union": the first word only says which of them.
  bool qualified(EntityIndex longer) {
    const NameForm& name = names_.of(longer);
    return name.size() > 0 && name.first->common && name.first->adjective;
  }

  // A name by the head noun that stands at its end or before its complement.
  struct Headed {
    std::string_view before;  // the word before the head, if it is not the first of two
    EntityIndex entity;
    std::uint32_t next;  // with the same head
  };
  struct Chain {
    static constexpr std::uint32_t kEnd = 0xFFFFFFFF;
    std::uint32_t first = kEnd, last = kEnd, length = 0;
  };
  // In a text that names more councils than this, "the Council" says nothing.
  static constexpr std::uint32_t kMostMeant = 300;

  // "the Commission", time and again, where the text never says which: the reader knows.
  void take_unnamed(const std::map<std::string_view, std::vector<TokenIndex>>& by_head) {
    for (const auto& [head, places] : by_head) {
      if (places.size() < 3) continue;
      const EntityIndex body = draft_.find_or_add("organization", std::string(token(places.front()).text));
      for (const TokenIndex i : places) draft_.add_mention(body, i, i + 1, "body by its head alone", 600);
    }
  }

  // The one of them that the title names; kNobody for none or several.
  EntityIndex of_title(const std::vector<EntityIndex>& candidates) const {
    EntityIndex about = kNobody;
    for (const EntityIndex c : candidates) {
      const EntityIndex e = draft_.resolve(c);
      bool named = false;
      each_form(e, [&](const NameForm& name) {
        named = named || (name.text.find(' ') != std::string_view::npos &&
                          title_.find(name.folded) != std::string::npos);
      });
      if (!named || e == about) continue;
      if (about != kNobody) return kNobody;
      about = e;
    }
    return about;
  }

  // "the Congress" in a text on the Congress of Vienna, which names no other
  bool conference(const Token& t) const {
    return one_of(t.lower, "congress", "conference", "convention", "council") &&
           a_.use(t).mid_sentence_capital > 0;
  }

  // How far who is meant may be named: up to the word itself, and for a heading up to the first words below
  // it.
  TokenIndex opening_of(TokenIndex i) const {
    constexpr TokenIndex kFirstWords = 20;
    const ZonedBlock& block = a_.blocks[token(i).block];
    if (block.kind != BlockKind::heading) return i;
    return std::min<TokenIndex>(block.last + kFirstWords, static_cast<TokenIndex>(a_.tokens.size())) - 1;
  }

  // "the Council", "our Council"
  bool behind_article(TokenIndex i) const {
    if (i == block_begin(i)) return false;
    std::string_view b = token(i - 1).lower;
    if (any_quote(b) && i - 1 > block_begin(i)) b = token(i - 2).lower;
    return one_of(b, "the", "this", "our", "its", "said", "that", "new");
  }

  // Not the start of a longer name.
  bool stands_alone(TokenIndex i, TokenIndex last, EntityIndex here) const {
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

void join_generic_heads(Draft& draft, NameForms& names) { GenericHeads(draft, names).run(); }

}  // namespace stemma::ingest
