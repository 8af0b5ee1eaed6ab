#include "ingest/extract/works/author_year.hpp"

#include <algorithm>
#include <vector>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

struct Label {
  TokenIndex first = 0, last = 0;  // the whole citation
  TokenIndex names_last = 0;       // half open: the names
  TokenIndex year = 0;
  bool several = false;    // "A & B", "A et al."
  bool narrative = false;  // "A (2019)"
};

struct LabelLists {
  explicit LabelLists(const schema::Schema& s)
      : words(s.list("function_words")),
        work_words(s.list("work_words")),
        events(s.list("event_heads")),
        cues(s.list("citation_cues")),
        publishers(s.list("publishers")),
        press(s.list("press_words")),
        surnames(s.list("surnames")),
        more_surnames(s.list("wordnet_surnames")) {}
  schema::ListId words, work_words, events, cues, publishers, press, surnames, more_surnames;
};

class AuthorYear {
 public:
  AuthorYear(Draft& draft, const WorksByLabel& works)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        works_(works),
        lists_(schema::lists_of<LabelLists>(*a_.schema)) {}

  void run() {
    std::vector<Label> unlisted, told;
    Label before;
    for (const TokenIndex i : a_.stops(Cue::date_sign)) {
      if (i < 2 || a_.briefs[i].capitalised() || !year_token(t_[i]) || draft_.masked(i) ||
          a_.blocks[t_[i].block].zone == Zone::references)
        continue;
      // "(Berg, 2015, 2017)": the same names again
      if (before.last == i - 1 && t_[i - 1].text == "," && t_[i].brackets > 0) {
        before.year = i;
        before.last = i + 1;
        if (const auto work = listed(before)) mention(*work, {i, i + 1}, before);
        continue;
      }
      Label label;
      if (!label_at(i, label)) continue;
      before = label;
      if (const auto work = listed(label))
        mention(*work, {label.first, label.last}, label);
      else if (plain_name(label) && (works_.empty() || (label.several && !label.narrative)))
        unlisted.push_back(label);
      else if (works_.empty() && tells(label))
        told.push_back(label);
    }
    // One bracket with a name and a year is an aside; several are a way of citing.
    const bool cites = unlisted.size() >= 3 || std::any_of(unlisted.begin(), unlisted.end(),
                                                           [](const Label& l) { return l.several; });
    if (!cites && works_.empty()) return;
    unlisted.insert(unlisted.end(), told.begin(), told.end());
    std::sort(unlisted.begin(), unlisted.end(),
              [](const Label& x, const Label& y) { return x.year < y.year; });
    for (const Label& label : unlisted) {
      const std::string name = a_.phrase(label.first, label.last);
      const EntityIndex work = draft_.find_or_add(
          "work", std::string(t_[label.first].text) + ", " + std::string(t_[label.year].text));
      draft_.rename(work, name);
      draft_.add_attribute(work, "author", a_.phrase(label.first, label.names_last));
      draft_.add_attribute(work, "year", t_[label.year].text.substr(0, 4));
      mention(work, {label.first, label.last}, label);
    }
  }

 private:
  static bool year_token(const Token& t) {
    if (t.shape != Shape::number && t.shape != Shape::alnum) return false;
    return (t.text.size() == 4 && year_number(t.text) > 0) ||
           (t.text.size() == 5 && year_number(t.text.substr(0, 4)) > 0 && t.text[4] >= 'a' &&
            t.text[4] <= 'k');
  }

  bool label_at(TokenIndex year, Label& label) const {
    label.year = year;
    TokenIndex k = year;  // the names end before k
    const std::uint32_t block = t_[year].block;
    if (t_[k - 1].text == "(" || t_[k - 1].text == "[") {
      label.narrative = true;
      k = year - 1;
      if (k > 0 && t_[k - 1].text == "'s") --k;
    } else {
      if (t_[year].brackets == 0) return false;
      if (t_[k - 1].text == ",") --k;
    }
    label.names_last = k;
    TokenIndex first = k;
    if (first > 0 && t_[first - 1].text == ".") --first;
    std::size_t words = 0;
    while (first > 0 && t_[first - 1].block == block && k - first < 16 && !draft_.masked(first - 1)) {
      const Token& w = t_[first - 1];
      const bool joins = w.text == "&" || w.lower == "and" || w.text == "," || w.lower == "et" ||
                         w.lower == "al" || w.lower == "al." || w.lower == "of" || w.lower == "for" ||
                         w.lower == "von" || w.lower == "van" || w.lower == "de";
      const bool name = (w.capitalised() && w.shape != Shape::initial) || w.shape == Shape::initial;
      if (!joins && !name) break;
      if (label.narrative && (w.text == ",")) break;
      if (name && w.word.lists.test(lists_.words) && w.shape == Shape::capital && w.lower != "the") break;
      words += name;
      label.several |=
          w.text == "&" || w.lower == "al" || w.lower == "al." || (w.lower == "and" && !label.narrative);
      --first;
    }
    while (first < k && !t_[first].capitalised()) ++first;
    label.first = first;
    label.last =
        label.narrative && year + 1 < t_.size() && (t_[year + 1].text == ")" || t_[year + 1].text == "]")
            ? year + 2
            : year + 1;
    return words > 0 && first < k;
  }

  std::optional<EntityIndex> listed(Label& label) const {
    const std::string year = "/" + std::string(t_[label.year].text);
    for (TokenIndex i = label.first; i < label.names_last; ++i) {
      if (!t_[i].capitalised()) continue;
      const auto found = works_.find(std::string(t_[i].lower) + year);
      if (found == works_.end()) continue;
      // "Le Guin", "The Banking Association": what stands close before belongs to it.
      TokenIndex first = i;
      while (first > label.first && t_[first - 1].capitalised()) --first;
      label.first = first;
      return found->second;
    }
    return std::nullopt;
  }

  // Names of persons or bodies alone: no month, place, law or event.
  bool plain_name(const Label& label) const {
    std::size_t names = 0;
    for (TokenIndex i = label.first; i < label.names_last; ++i) {
      const Token& w = t_[i];
      if (!w.capitalised()) continue;
      ++names;
      if (month_number(w.text) > 0 || w.word.lists.test(lists_.work_words) ||
          w.word.lists.test(lists_.events))
        return false;
    }
    if (const auto entry = a_.longest_entry(label.first); entry && entry->type == "place") return false;
    if (a_.blocks[t_[label.year].block].zone == Zone::notes) return false;
    if (label.narrative) return label.several;
    if (imprint(label)) return false;
    if (t_[label.names_last].text != "," && !label.several && !bare_surname(label)) return false;
    const TokenIndex before =
        label.first - (label.first > 1 && t_[label.first - 1].text == "." ? 2 : 1);  // "cf."
    return names <= 4 &&
           (t_[before].text == "(" || t_[before].text == ";" || t_[before].word.lists.test(lists_.cues));
  }

  bool surname(const Token& t) const {
    return !t.word.common || t.word.lists.test(lists_.surnames) || t.word.lists.test(lists_.more_surnames);
  }

  // "(Berg 2015)", "(Berg 2015, 12; ..": a surname alone.
  bool bare_surname(const Label& label) const {
    const Token& name = t_[label.first];
    return label.names_last == label.first + 1 && name.shape == Shape::capital && surname(name) &&
           label.year + 1 < t_.size() && one_of(t_[label.year + 1].text, ")", ";", ",", ":");
  }

  // "Berg (2015) holds", "Berg (2015: 12)": a surname alone, that of nobody's office or place.
  bool tells(const Label& label) const {
    const Token& name = t_[label.first];
    if (!label.narrative || label.names_last != label.first + 1 || name.shape != Shape::capital ||
        !surname(name) || label.year + 1 >= t_.size() || !one_of(t_[label.year + 1].text, ")", ":", ","))
      return false;
    if (label.first > a_.blocks[t_[label.year].block].first && t_[label.first - 1].capitalised() &&
        !t_[label.first - 1].word.lists.test(lists_.words))
      return false;
    const auto entry = a_.longest_entry(label.first);
    return !entry || entry->type == "person";
  }

  // "The Long Pier (Penguin, 1987)", "Ports of Call (Nordic Press, 1991)": a publisher, nobody who wrote
  bool imprint(const Label& label) const {
    const schema::Word& last = t_[label.names_last - 1].word;
    return last.lists.test(lists_.publishers) || last.lists.test(lists_.press);
  }

  void mention(EntityIndex work, TokenRange range, const Label& label) {
    if (label.last == label.year + (label.narrative ? 2U : 1U) && range.first == label.first)
      draft_.add_alias(work, a_.phrase(range.first, range.last));
    draft_.add_mention(work, range.first, range.last, "author-year", 930, true);
    draft_.state(kDoc, "cites", work, a_.sentence_span(label.year), "author-year", 930);
    draft_.mask(range.first, range.last);
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  const WorksByLabel& works_;
  const LabelLists& lists_;
};

}  // namespace

void find_author_year(Draft& draft, const WorksByLabel& works) { AuthorYear(draft, works).run(); }

}  // namespace stemma::ingest
