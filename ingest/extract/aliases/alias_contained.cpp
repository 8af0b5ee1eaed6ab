// "Lisbon Conference" after "Lisbon Cable Conference": a name whose words are all in exactly one longer name
// with the same head; and the other ways to leave out words of a name.
#include <algorithm>
#include <unordered_set>
#include <vector>

#include "ingest/extract/aliases/aliases.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

class ContainedNames : AliasPass {
 public:
  using AliasPass::AliasPass;

  void run() {
    WordMap<std::vector<EntityIndex>> by_head;
    for (const EntityIndex e : live(Group::things)) add(by_head, e, body_type(type(e)) ? 'o' : type(e)[0]);
    for (const EntityIndex e : live(Group::places)) add(by_head, e, 'l');
    for (const auto& headed : by_head)
      if (headed.value.size() > 1 && headed.value.size() <= kMostMeant) join_contained(headed.value);
    join_described_places();
    join_by_kind();
    join_house();
  }

 private:
  // In a text that names more councils than this, a short name says nothing.
  static constexpr std::size_t kMostMeant = 300;

  struct Named {
    EntityIndex entity;
    std::string_view head;                // as it is written, in lower case
    std::vector<std::string_view> words;  // without small words and the s of plurals, sorted, each once
  };

  static std::string_view singular(std::string_view lower) {
    constexpr std::size_t kShort = 3;
    const bool plural = lower.size() > kShort && lower.ends_with('s') && !lower.ends_with("ss");
    return plural ? lower.substr(0, lower.size() - 1) : lower;
  }
  static bool small(std::string_view lower) {
    return complement_word(lower) || one_of(lower, "the", "and", "a", "an", "&", "at", "between");
  }
  static std::string_view bare(std::string_view lower) {  // without the mark of who owns
    for (const std::string_view mark : {"'s", "’s", "'", "’"})
      if (lower.size() > mark.size() && lower.ends_with(mark))
        return lower.substr(0, lower.size() - mark.size());
    return lower;
  }
  static std::string_view head(const NameForm& name) {
    const auto behind = std::find_if(name.lowers.begin() + 1, name.lowers.end(), complement_word);
    return behind[-1];
  }

  void add(WordMap<std::vector<EntityIndex>>& by_head, EntityIndex e, char kind) {
    const NameForm& name = names_.of(e);
    if (name.size() < 2) return;
    key_.assign(1, kind).append(singular(head(name)));
    by_head.of(key_, [&](std::string_view k) { return names_.keep(k); }).push_back(e);
  }

  Named read(EntityIndex e) {
    const NameForm& name = names_.of(e);
    Named out{e, head(name), {}};
    for (const std::string_view lower : name.lowers)
      if (!small(lower)) out.words.push_back(singular(bare(lower)));
    std::ranges::sort(out.words);
    const auto same = std::ranges::unique(out.words);
    out.words.erase(same.begin(), same.end());
    return out;
  }

  void join_contained(const std::vector<EntityIndex>& headed) {
    std::vector<Named> named;
    for (const EntityIndex e : headed) named.push_back(read(e));
    // Longer ones first, so that what is left to choose from is as little as can be.
    std::ranges::stable_sort(named, std::greater<>(), [](const Named& n) { return n.words.size(); });
    for (const Named& shorter : named) {
      if (!draft_.live(shorter.entity) || shorter.words.size() < 2) continue;
      EntityIndex only = kNobody;
      bool several = false;
      for (const Named& longer : named) {
        const EntityIndex e = draft_.resolve(longer.entity);
        if (e == shorter.entity || !short_form(shorter, longer)) continue;
        several = several || (only != kNobody && only != e);
        only = e;
      }
      if (only != kNobody && !several) join(only, shorter.entity);
    }
  }

  bool short_form(const Named& shorter, const Named& longer) {
    if (!std::ranges::includes(longer.words, shorter.words)) return false;
    const bool same = longer.words.size() == shorter.words.size();
    const NameForm &x = names_.of(shorter.entity), &y = names_.of(longer.entity);
    if (schema::set_apart(x.text, y.text)) return false;
    if (same && type(shorter.entity) == "event") return true;  // its "Summits" and "Summit"
    if (shorter.head != longer.head) return false;
    if (same) return type(shorter.entity) != "work" || headed_by_its_kind(shorter.entity);
    if (known_whole(shorter.entity)) return false;
    if (type(shorter.entity) == "work" && !same_complement(x, y)) return false;
    // "Ship Workers' Union" is no short form of "Ship Workers' and Dock Labourers' Union".
    if (joins_two(y) && !joins_two(x)) return false;
    // "WHO Drug Committee" is one of WHO, whatever else has its words.
    if (const auto front = names_.entry(x, 1); front && x.lowers[0] != y.lowers[0]) return false;
    return type(shorter.entity) != "work" || headed_by_its_kind(shorter.entity);
  }

  // "Small Group on Reefs" and "Central Small Group for Reefs", "Government of the Republic" and that "of the
  // Republic of Norland"; not "Treaty on the Union" and "Treaty on the Working of the Union".
  static bool same_complement(const NameForm& x, const NameForm& y) {
    const auto words = [](const NameForm& name) {
      std::vector<std::string_view> found;
      for (auto at = std::find_if(name.lowers.begin() + 1, name.lowers.end(), complement_word);
           at != name.lowers.end(); ++at)
        if (!small(*at)) found.push_back(singular(bare(*at)));
      return found;
    };
    const std::vector<std::string_view> of_x = words(x), of_y = words(y);
    if (of_x.empty() || of_y.empty() || of_x == of_y) return true;
    return y.size() > x.size() + 1 && std::ranges::equal(x.lowers, y.lowers.first(x.size())) &&
           complement_word(y.lowers[x.size()]);
  }

  // "the Wabash River" and "the Wabash", "Lakes Region" and "Lakes"; not a city of that name.
  void join_described_places() {
    for (const EntityIndex e : live(Group::places)) {
      const NameForm& name = names_.of(e);
      if (name.size() < 2 || !one_of(name.lowers.back(), "river", "region", "province", "peninsula"))
        continue;
      const std::string_view rest = name.text.substr(0, name.text.rfind(' '));
      const auto bare = draft_.find("place", rest);
      if (!bare || draft_.resolve(*bare) == e) continue;
      const auto known = names_.entry(names_.of(rest));
      const bool city = known && known->list == "cities";
      if (name.lowers.back() == "river" ? behind_article(*bare) : !city) join(*bare, e);
    }
  }
  bool behind_article(EntityIndex e) {
    if (behind_article_.empty()) {
      behind_article_.resize(draft_.entity_count());
      for (const DraftMention& m : draft_.mentions())
        if (m.first > 0 && token(m.first - 1).lower == "the")
          behind_article_[draft_.resolve(m.entity)] = true;
    }
    return behind_article_[draft_.resolve(e)];
  }

  // "Reef Watch" and "Reef Watch network"; "RFA Forum" and "Reef Fishers' Association Forum (RFA)";
  // "Parliament" and the only parliament that is named in full.
  void join_by_kind() {
    WordMap<std::vector<EntityIndex>> headed;  // names of several words
    const std::vector<EntityIndex> bodies = live(Group::things, body_type);
    for (const EntityIndex e : bodies)
      if (const NameForm& name = names_.of(e); name.size() > 1)
        headed.of(head(name), [&](std::string_view k) { return names_.keep(k); }).push_back(e);
    for (const EntityIndex e : bodies) {
      if (!draft_.live(e)) continue;
      const NameForm& name = names_.of(e);
      if (name.size() > 1 && a_.schema->in(words_.words_behind_bodies, name.lowers.back()))
        for (const std::string_view type : {"organization", "leading_group"})
          if (const auto bare = draft_.find(type, name.text.substr(0, name.text.rfind(' ')));
              bare && draft_.resolve(*bare) != e) {
            join(e, *bare);
            break;
          }
      if (name.size() > 2 || (name.size() == 1 && (name.lowers[0] == "congress" || names_.entry(name))))
        continue;
      const std::vector<EntityIndex>* found = headed.find(name.lowers.back());
      if (found == nullptr || found->size() > kMostMeant || !draft_.live(e)) continue;
      EntityIndex only = kNobody;
      bool several = false;
      for (const EntityIndex longer : *found) {
        const EntityIndex x = draft_.resolve(longer);
        if (x == e || (name.size() == 2 && !has_name(x, name.words[0]))) continue;
        several = several || (only != kNobody && only != x);
        only = x;
      }
      if (only != kNobody && !several) join(only, e);
    }
  }
  bool has_name(EntityIndex e, std::string_view letters) const {
    return std::ranges::find(draft_.entity(e).aliases, letters) != draft_.entity(e).aliases.end();
  }

  // "the House" of the only legislature that the text names.
  void join_house() {
    const auto house = draft_.find("organization", "House");
    if (!house || !draft_.live(*house)) return;
    EntityIndex only = kNobody;
    for (const EntityIndex e : live(Group::things, body_type)) {
      const NameForm& name = names_.of(e);
      if (name.size() < 2 || name.lowers[0] == "general" || !a_.schema->in(words_.legislatures, head(name)))
        continue;
      if (only != kNobody) return;
      only = e;
    }
    if (only != kNobody) join(only, *house);
  }

  static bool joins_two(const NameForm& name) {
    return std::ranges::any_of(name.lowers, [](std::string_view w) { return one_of(w, "and", "&"); });
  }

  // A text named by its kind, "Marsh Papers", rather than by a title.
  bool headed_by_its_kind(EntityIndex work) {
    if (!works_known_) {
      works_known_ = true;
      for (const DraftMention& m : draft_.mentions())
        if (m.rule == "work-head") headed_works_.insert(draft_.resolve(m.entity));
    }
    return headed_works_.contains(work);
  }

  std::string key_;                   // scratch of add()
  std::vector<bool> behind_article_;  // of entities, once one is asked for
  std::unordered_set<EntityIndex> headed_works_;
  bool works_known_ = false;
};

}  // namespace

void join_contained_names(Draft& draft, NameForms& names) { ContainedNames(draft, names).run(); }

}  // namespace stemma::ingest
