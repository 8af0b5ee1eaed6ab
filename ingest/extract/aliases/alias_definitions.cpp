// Names that the text itself says to be one: in brackets, by "formerly", by the founding of a body.
#include <algorithm>
#include <vector>

#include "ingest/extract/aliases/aliases.hpp"
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/one_of.hpp"
#include "schema/acronyms.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

using schema::initials, schema::letters, schema::stands_for;

bool genitive(std::string_view s) { return s == "'s" || s == "'S"; }

class DefinedNames : AliasPass {
 public:
  using AliasPass::AliasPass;

  void run() {
    departments_in_a_row();
    bodies_written_small();
    bracket_definitions();
    letters_behind_or();
    names_of_subject();
    if (!a_.cues.has(Cue::other_name)) return;
    read_places();
    std::vector<Place> sorted = places_;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Place& x, const Place& y) {
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    });
    former_names(sorted);
    birth_names(sorted);
    founded_title();
    for (const TokenIndex i : a_.stops(Cue::other_name))
      if (one_of(token(i).lower, "renamed", "changed")) return renamed(sorted);
  }

 private:
  struct Place {
    EntityIndex entity = kNobody;
    TokenIndex first = 0, last = 0;  // half open
  };

  // "the Departments of State, Trade and Justice", where the text knows the Department of Justice
  void departments_in_a_row() {
    std::vector<Place> found;
    for (const DraftMention& m : draft_.mentions())
      if (m.rule == "department-behind-others") found.push_back({m.entity, m.first, m.last});
    for (const Place& m : found)
      for (const char* kind : {"Department of ", "Department of the ", "Ministry of "})
        if (const auto whole = draft_.find("organization", kind + a_.phrase(m.first, m.last))) {
          join(*whole, m.entity);
          break;
        }
  }

  // "the harbour advisory committee (HAC)": the letters are a name, and stand for a body.
  void bodies_written_small() {
    constexpr TokenIndex kMost = 7;
    for (const TokenIndex i : a_.stops(Cue::letters)) {
      if (i < block_begin(i) + 4 || i + 1 >= block_end(i) || token(i - 1).text != "(" ||
          token(i + 1).text != ")")
        continue;
      const TokenIndex head = i - 2;
      const bool body = token(head).shape == Shape::lower &&
                        token(head).word.noun_lemma == token(head).lower &&
                        (token(head).word.lists.test(words_.small_bodies) ||
                         (token(head).lower == "force" && token(head - 1).lower == "task"));
      if (!body || draft_.at(head) != kNobody || token(i).text.size() < 3) continue;
      TokenIndex first = head;
      while (first > block_begin(i) + 1 && head - first < kMost && draft_.at(first - 1) == kNobody &&
             token(first - 1).is_word() &&
             !one_of(token(first - 1).lower, "the", "a", "an", "this", "its", "our"))
        --first;
      const std::string name = a_.phrase(first, head + 1);
      if (!one_of(token(first - 1).lower, "the", "a", "an", "this", "its", "our") ||
          !stands_for(token(i).text, name))
        continue;
      const bool group = one_of(token(head).lower, "group", "force", "taskforce") ||
                         one_of(token(head - 1).lower, "steering", "coordinating", "co-ordinating");
      const EntityIndex e = draft_.find_or_add(group ? "leading_group" : "organization", name);
      draft_.add_mention(e, first, head + 1, "body written small", 700);
      const EntityIndex other = draft_.at(i);
      if (other == kNobody)
        take(e, i, i + 1, 800);
      else if (other < draft_.entity_count() && other != e && body_type(type(other)))
        join(e, other);
    }
  }

  // NAME (ACR), NAME (the “Fund”), ACR (NAME)
  void bracket_definitions() {
    for (std::size_t n = 0, count = read_places(); n < count; ++n) {
      const Place& m = places_[n];
      TokenIndex i = m.last;
      const TokenIndex end = block_end(m.first);
      if (i >= end || token(i).shape != Shape::punct) continue;
      if (genitive(token(i).text)) ++i;
      if (i < end && any_quote(token(i).text)) ++i;
      if (i >= end || token(i).text != "(") continue;
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count()) continue;
      if (thing_type(type(e)) || type(e) == "place" || type(e) == "work" || type(e) == "person")
        defined_in_bracket(e, m, i + 1, end);
    }
  }

  // "the International Harbour Committee or IHC", "the Common Ports Memorandum, or CPM, is"
  void letters_behind_or() {
    for (std::size_t n = 0, count = read_places(); n < count; ++n) {
      const Place& m = places_[n];
      if (m.last - m.first < 2 || m.last + 2 >= a_.tokens.size()) continue;
      const bool comma = token(m.last).text == ",";
      const TokenIndex i = m.last + (comma ? 2 : 1);
      if (a_.stops(Cue::letters, i, i + 1).empty() || i >= block_end(m.first) || token(i - 1).lower != "or")
        continue;
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || !(thing_type(type(e)) || type(e) == "work")) continue;
      const bool letters = stands_for(token(i).text, a_.phrase(m.first, m.last));
      if (!letters && (comma || type(e) == "work" || !told_from(i + 1, block_end(m.first)))) continue;
      const EntityIndex other = draft_.at(i);
      if (other == kNobody)
        take(e, i, i + 1, 850);
      else if (other != e && thing_type(type(other)))
        join(e, other);
    }
  }

  // "(from its French name"
  bool told_from(TokenIndex i, TokenIndex end) const {
    return i + 1 < end && token(i).text == "(" &&
           (token(i + 1).lower == "from" || token(i + 1).lower == "after");
  }

  // "(CERP, after its French name)": behind the letters their origin is told.
  bool told_of_letters(TokenIndex i, TokenIndex end) const {
    if (i + 2 >= end || token(i).shape != Shape::upper || token(i + 1).text != ",") return false;
    return one_of(token(i + 2).lower, "after", "from", "in", "or", "formerly", "previously", "also",
                  "abbreviated");
  }

  // Letters of the name in another tongue: "Central Savings Bank of Norland (BCSN)".
  static bool same_letters(std::string_view letters, std::string_view name) {
    if (letters.size() < 4) return false;
    std::string given(letters), first = initials(name, false);
    std::sort(given.begin(), given.end());
    std::sort(first.begin(), first.end());
    return given == first;
  }

  // What of the name, behind an "of the", the letters stand for.
  static std::string_view part_of_letters(std::string_view letters, std::string_view name) {
    constexpr std::string_view kOfThe = " of the ";
    for (auto of = name.rfind(kOfThe); of != std::string_view::npos && of > 0;
         of = name.rfind(kOfThe, of - 1))
      if (const std::string_view part = name.substr(of + kOfThe.size());
          stands_for(letters, part) || same_letters(letters, part))
        return part;
    return {};
  }

  void defined_in_bracket(EntityIndex e, const Place& m, TokenIndex i, TokenIndex end) {
    TokenIndex close = i;
    if (told_of_letters(i, end)) {
      const EntityIndex other = draft_.at(i);
      if (m.last - m.first < 3 || !thing_type(type(e))) return;
      if (other == kNobody)
        take(e, i, i + 1, 850);
      else if (other != e && thing_type(type(other)) && draft_.entity(other).name == token(i).text)
        join(e, other);
      return;
    }
    while (close < end && close < i + 9 && token(close).text != ")") ++close;
    if (close >= end || token(close).text != ")") return;
    bool announced = false;
    while (i < close) {
      const std::string_view s = token(i).lower;
      const bool word = one_of(s, "hereinafter", "hereafter", "the", "or", "also", "known", "as",
                               "henceforth", "abbreviated", "called", "referred", "originally", "formerly",
                               "previously", "now", "to", "acronym", ":", ",");
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
    if (inner.ends_with("Parties") || inner.ends_with("Governments") || inner.ends_with("Sides"))
      return;  // "the Government of A and the Government of B (the Parties)"
    const EntityIndex other = draft_.at(i);
    const std::string name = a_.phrase(m.first, m.last);
    const bool person = type(e) == "person";
    // "Bandung Conference (Asian-African Conference)"
    if (type(e) == "event" && other < draft_.entity_count() && other != e && type(other) == "event" &&
        draft_.at(last - 1) == other)
      return static_cast<void>(join(e, other));
    // "Assembly of the African Union (AU)": the letters are those of the Union.
    // "third meeting of the X (X)"
    const bool described = type(e) == "event" || (name.front() >= 'a' && name.front() <= 'z');
    const std::string_view part = part_of_letters(inner, name);
    const bool another = described || !stands_for(inner, name) ||
                         (same_letters(inner, part) && initials(name, false) != inner);
    if (const std::string tail(another ? part : std::string_view()); !tail.empty()) {
      if (body_type(type(e)) && !draft_.find("organization", tail)) {
        TokenIndex first = m.last - 1;
        while (first > m.first && a_.phrase(first, m.last) != tail) --first;
        draft_.add_span_mention(draft_.find_or_add("organization", tail), first, m.last, "body of letters",
                                800);
      }
      auto whole = draft_.find("organization", tail);
      if (!whole) whole = draft_.find("leading_group", tail);
      if (whole && *whole != e) {
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
                        draft_.entity(other).folded.size() + 2 >= schema::fold(inner).size();
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

  // NAME, formerly OTHER; NAME, also known as OTHER
  void former_names(const std::vector<Place>& mentions) {
    for (std::size_t k = 0; k + 1 < mentions.size(); ++k) {
      const Place& x = mentions[k];
      std::size_t next_mention = k + 1;
      while (next_mention + 1 < mentions.size() && next_mention < k + 6 &&
             token(mentions[next_mention].first).brackets > 0 &&
             token(mentions[next_mention].first).block == token(x.first).block &&
             !founded_as(mentions[next_mention].first) && !known_as(mentions[next_mention].first))
        ++next_mention;
      const Place& y = mentions[next_mention];
      if (!told_between(x.last, y.first)) continue;
      const EntityIndex ex = draft_.resolve(x.entity), ey = draft_.resolve(y.entity);
      if (ex >= draft_.entity_count() || ey >= draft_.entity_count() || ex == ey) continue;
      if (token(x.first).block != token(y.first).block || y.first < x.last) continue;
      if (type(ex) != type(ey) && !(body_type(type(ex)) && body_type(type(ey)))) continue;
      if (far(x.last, y.first)) continue;
      bool says = founded_as(y.first);
      for (TokenIndex i = x.last; i < y.first; ++i) {
        if (token(i).brackets > token(y.first).brackets) continue;
        const std::string_view s = token(i).lower;
        const std::string_view next = i + 1 < y.first ? token(i + 1).lower : std::string_view{};
        says = says || s == "formerly" || s == "renamed" || (s == "known" && next == "as") || s == "aka" ||
               (s == "previously" && (next == "the" || next.empty() || next == "called"));
        if (s == "." || s == ";" || another_noun(i, x.last)) {
          says = false;
          break;
        }
      }
      if (says) join(ex, ey);
    }
  }

  // "in the Ministry of Ports an office known as the Reef Board": the article that opens what is known so,
  // but not in "the Reef Board, a body once known as".
  bool another_noun(TokenIndex article, TokenIndex behind_name) const {
    if (token(article).lower != "a" && token(article).lower != "an") return false;
    if (article == behind_name) return true;
    const Token& before = token(article - 1);
    return !(article == behind_name + 1 && before.shape == Shape::punct) &&
           !one_of(before.lower, "is", "was", "became", "becomes", "remains", "as");
  }

  // "Ann Berg (née Ann Lund; 1931-2009)", "Ann Berg, born Ann Lund,"
  void birth_names(const std::vector<Place>& mentions) {
    for (std::size_t k = 0; k + 1 < mentions.size(); ++k) {
      const Place &x = mentions[k], &y = mentions[k + 1];
      if (y.first < x.last + 2 || y.first > x.last + 5) continue;
      const EntityIndex ex = draft_.resolve(x.entity), ey = draft_.resolve(y.entity);
      if (ex >= draft_.entity_count() || ey >= draft_.entity_count() || ex == ey || type(ex) != "person" ||
          type(ey) != "person")
        continue;
      const std::string_view word = token(y.first - 1).lower;
      const bool born = word == "née" || word == "nee" || word == "né" || word == "born";
      bool plain = token(y.first - 2).shape == Shape::punct;
      for (TokenIndex i = x.last; i + 2 < y.first; ++i)  // "OBE"
        plain &= token(i).shape == Shape::punct || token(i).shape == Shape::upper;
      if (born && plain) draft_.merge(ex, ey);
    }
  }

  // An article that prints its subject in capitals prints the subject's other names so: "it was named the
  // TAIPEI NURSERY".
  void names_of_subject() {
    const std::string title = schema::fold(a_.title.substr(0, a_.title.find(" (")));
    if (title.find(' ') == std::string::npos) return;
    EntityIndex subject = kNobody;
    for (const DraftMention& m : draft_.mentions()) {
      if (!shouted(m)) continue;
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || !body_type(type(e))) continue;
      if (schema::fold(a_.phrase(m.first, m.last)) == title)
        subject = subject == kNobody ? e : join(subject, e);
      if (subject == kNobody || draft_.resolve(subject) == e || !named_as(m.first)) continue;
      subject = join(subject, e);
    }
  }

  // A name that begins with two words in capitals amid small letters.
  bool shouted(const DraftMention& m) const {
    if (m.last - m.first < 2 || token(m.first).shape != Shape::upper ||
        token(m.first + 1).shape != Shape::upper || token(m.first + 1).text.size() <= 3)
      return false;
    const ZonedBlock& block = a_.blocks[token(m.first).block];
    return !block.all_caps && block.kind != BlockKind::heading;
  }

  // "named the", "renamed to", "known as the", "originally the", "became the"
  bool named_as(TokenIndex i) const {
    const TokenIndex begin = block_begin(i);
    for (TokenIndex k = i; k > begin && i - k < 4; --k)
      if (one_of(token(k - 1).lower, "named", "renamed", "known", "called", "became", "originally",
                 "formerly"))
        return true;
    return false;
  }

  // "(generally known as Viscount" before token i?
  bool known_as(TokenIndex i) const {
    const TokenIndex begin = block_begin(i);
    while (i > begin && token(i - 1).capitalised()) --i;
    return i > begin + 1 && token(i - 1).lower == "as" && one_of(token(i - 2).lower, "known", "called");
  }

  // Is there a word that tells of another name: before the name at `end`, or between the two?
  bool told_between(TokenIndex first, TokenIndex end) const {
    constexpr TokenIndex kFounded = 4;  // "founded (as the X"
    return !a_.stops(Cue::other_name, std::min(first, end - std::min(end, kFounded)), end).empty();
  }

  // Many words between, not counting those in brackets?
  bool far(TokenIndex first, TokenIndex last) const {
    constexpr TokenIndex kNear = 7;
    TokenIndex count = 0;
    for (TokenIndex i = first; i < last && count <= kNear; ++i) count += token(i).brackets == 0;
    return count > kNear;
  }

  // "was founded (as the X", "was established as X" before token i?
  bool founded_as(TokenIndex i) const {
    const TokenIndex begin = block_begin(i);
    if (i > begin && token(i - 1).lower == "the") --i;
    if (i < begin + 2 || token(i - 1).lower != "as") return false;
    TokenIndex k = i - 2;
    if (k > begin && token(k).text == "(") --k;
    return one_of(token(k).lower, "established", "founded", "created", "formed", "constituted", "organized",
                  "organised");
  }

  // "The group was first established as the X": the body that the document is about.
  void founded_title() {
    const std::string title = a_.title.substr(0, a_.title.find(" ("));
    EntityIndex subject = kNobody;
    for (const char* t : {"leading_group", "organization"})
      if (const auto e = draft_.find(t, title); e && subject == kNobody) subject = *e;
    if (subject == kNobody) return;
    for (const DraftMention& m : draft_.mentions()) {
      if (!founded_as(m.first)) continue;
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || !body_type(type(e)) || e == draft_.resolve(subject)) continue;
      const Sentence& s = a_.sentences[token(m.first).sentence];
      const bool the =
          s.last > s.first + 1 && (token(s.first).lower == "the" || token(s.first).lower == "it");
      if (!the || m.first > s.first + 12) continue;
      bool other = false;
      for (TokenIndex i = s.first; i < m.first; ++i)
        other = other || (draft_.at(i) < draft_.entity_count() && draft_.at(i) != draft_.resolve(subject));
      if (!other) join(draft_.resolve(subject), e);
    }
  }

  // "It was renamed X", "The institute changed its name to X": the body told of has one name more.
  void renamed(const std::vector<Place>& mentions) {
    EntityIndex first = kNobody;  // of the text: whom "it" means where the paragraph names nobody before
    EntityIndex told_of = kNobody;
    std::uint32_t block = 0;
    for (const Place& m : mentions) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || !body_type(type(e))) continue;
      if (token(m.first).block != block) told_of = first;
      block = token(m.first).block;
      const TokenIndex verb = renamed_as(m.first);
      const EntityIndex subject = verb == m.first ? kNobody : draft_.resolve(subject_before(verb, told_of));
      if (subject < draft_.entity_count() && subject != e && body_type(type(subject))) {
        told_of = join(subject, e);
        continue;
      }
      const TokenIndex begin = a_.sentences[token(m.first).sentence].first;
      if (m.first > begin + 1 || (m.first == begin + 1 && token(begin).lower != "the")) continue;
      told_of = e;
      if (first == kNobody) first = e;
    }
  }

  // "renamed", "registered in 1911 as the", "changed its name again to the" before token i: where it begins,
  // i for none.
  TokenIndex renamed_as(TokenIndex i) const {
    const TokenIndex begin = block_begin(i);
    TokenIndex k = i;
    while (k > begin && (token(k - 1).lower == "the" || any_quote(token(k - 1).text))) --k;
    if (k > begin && (token(k - 1).lower == "as" || token(k - 1).lower == "to")) --k;
    const std::string_view before = token(k).lower;
    while (k > begin && k < i && when(k - 1)) --k;
    if (k > begin && token(k - 1).lower == "renamed") return k - 1;
    if (k > begin && before == "as" && one_of(token(k - 1).lower, "registered", "rebranded", "reconstituted"))
      return k - 1;
    if (k > begin + 2 && token(k - 1).lower == "name" && token(k - 2).lower == "its" &&
        token(k - 3).lower == "changed" && before == "to")
      return k - 3;
    return i;
  }

  // "again", "in 1929", "on 3 May"
  bool when(TokenIndex i) const {
    return one_of(token(i).lower, "again", "later", "in", "on") || token(i).shape == Shape::number ||
           month_number(token(i).lower) > 0;
  }

  // "it was later [renamed]", "the institute [changed its name]": `told_of`; "the Harbour Board was
  // [renamed]": the board.
  EntityIndex subject_before(TokenIndex verb, EntityIndex told_of) const {
    const TokenIndex begin = a_.sentences[token(verb).sentence].first;
    TokenIndex k = verb;
    while (k > begin &&
           (token(k - 1).word.adverb || token(k - 1).lower == "was" || token(k - 1).lower == "been" ||
            token(k - 1).lower == "has" || token(k - 1).lower == "had") &&
           draft_.at(k - 1) == kNobody)
      --k;
    if (k == begin) return kNobody;
    if (draft_.at(k - 1) != kNobody) return draft_.at(k - 1);
    if (token(k - 1).lower == "it") return told_of;
    const bool body = token(k - 1).shape == Shape::lower && token(k - 1).word.lists.test(words_.org_heads);
    for (TokenIndex n = k - 1; body && n > begin && n + 4 > k; --n)
      if (token(n - 1).lower == "the") return told_of;
    return kNobody;
  }

  // The mentions that there are, for loops that make more of them; how many.
  std::size_t read_places() {
    const std::vector<DraftMention>& mentions = draft_.mentions();
    places_.reserve(mentions.size());
    for (std::size_t n = places_.size(); n < mentions.size(); ++n)
      places_.push_back({mentions[n].entity, mentions[n].first, mentions[n].last});
    return places_.size();
  }

  std::vector<Place> places_;
};

}  // namespace

void join_defined_names(Draft& draft, NameForms& names) { DefinedNames(draft, names).run(); }

}  // namespace stemma::ingest
