// Why figures gave no date, quoted words no work, letters no other name, and why two names that stand side by
// side are not related: for `stemma explain`. Runs only when somebody asks.
#include <algorithm>
#include <set>
#include <utility>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"

namespace stemma::ingest {
namespace {

// What would have said a relation; of others, a user's own, the schema knows the rules.
std::string_view sayers(std::string_view relation, std::string_view from_type) {
  if (relation == "affiliated_with")
    return "no office, no verb of leading, joining or serving, no “of” or bracket, no list of people ties "
           "the "
           "two";
  if (relation == "located_in")
    return "no “in”, no verb of sitting or taking place, no bracket or address ties the two";
  if (relation == "dated")
    return from_type == "person"
               ? "no verb or noun of a life or an office gives this date"
               : "no verb of making or happening, no “of”, “on” or bracket gives it this date";
  if (relation == "authored_by") return "no “by”, no owner, no verb of writing or adopting ties the two";
  if (relation == "organized_by") return "no verb of hosting, no owner and no “of” ties the two";
  if (relation == "part_of") return "no “of” or “in”, no owner and no word of parts and wholes ties the two";
  return "no rule of this relation found its words between them";
}

class Unsaid {
 public:
  explicit Unsaid(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        weekdays_(a_.schema->list("weekday_names")),
        text_nouns_(a_.schema->list("text_nouns")) {}

  void run() {
    for (TokenIndex i = 0; i < t_.size(); ++i) {
      if (type(i) != "date") date(i);
      if (draft_.at(i) == kNobody) work(i);
    }
    statements();
    other_names();
  }

 private:
  std::string_view type(TokenIndex i) const {
    const EntityIndex e = draft_.at(i);
    return e < draft_.entity_count() ? std::string_view(draft_.entity(e).type) : std::string_view{};
  }
  void note(TokenIndex first, TokenIndex last, std::string_view what_began, const std::string& why) const {
    draft_.note(Note::Kind::rejected, first, last, what_began, why);
  }
  std::string quoted(TokenIndex i) const { return "“" + std::string(t_[i].text) + "” "; }

  void date(TokenIndex i) const {
    const Token& t = t_[i];
    if (t.shape == Shape::capital && month_number(t.lower) != 0)
      return note(i, i + 1, "date", quoted(i) + "is a month without a day or a year: no date");
    if (t.word.lists.test(weekdays_) && t.shape == Shape::capital)
      return note(i, i + 1, "date", quoted(i) + "is a day of the week: no date by itself");
    if (t.lower == "today" || t.lower == "yesterday" || t.lower == "tomorrow" || t.lower == "recently")
      return note(i, i + 1, "date", quoted(i) + "says when only to those who know the day of writing");
    const bool year = t.shape == Shape::number && t.text.size() == 4 && t.text >= "1000" && t.text < "2200";
    if (!year || draft_.masked(i)) return;
    const bool amount = i + 1 < t_.size() && t_[i + 1].sentence == t.sentence && t_[i + 1].word.noun &&
                        t_[i + 1].shape == Shape::lower;
    note(i, i + 1, "date",
         quoted(i) + (amount ? "counts what follows: no year"
                             : "is a year only behind “in”, “of” or “since”, beside a month, in brackets or "
                               "where a source is named"));
  }

  void work(TokenIndex i) const {
    if (t_[i].word.lists.test(text_nouns_) && t_[i].shape == Shape::capital && !t_[i].sentence_start)
      return note(i, i + 1, "works",
                  quoted(i) +
                      "alone names no text: its subject, number, date or author would have to stand "
                      "beside it, or the text itself before");
    if (!opening_quote(t_[i]) || i + 1 >= t_.size() || t_[i + 1].space_before) return;
    const TokenIndex end = a_.blocks[t_[i].block].last, close = quotation_end(a_, i, end);
    if (close >= end || close < i + 2 || type(i + 1) == "work") return;
    const bool sentence = t_[close - 1].text == "." || t_[close - 1].text == "!" || t_[close - 1].text == "?";
    note(i, close + 1, "works",
         !t_[i + 1].capitalised() ? "words in quotation marks that begin small: speech or a term, no title"
         : sentence
             ? "a sentence in quotation marks: speech, no title"
             : "in quotation marks, but nothing says that it is a text: no noun of texts before it, no "
               "author, year or note beside it");
  }

  void statements() const {
    std::set<std::pair<EntityIndex, EntityIndex>> said;
    for (const DraftStatement& s : draft_.statements())
      said.emplace(draft_.resolve(s.from), draft_.resolve(s.to));
    std::vector<const DraftMention*> mentions;
    for (const DraftMention& m : draft_.mentions())
      if (named(m)) mentions.push_back(&m);
    std::sort(mentions.begin(), mentions.end(),
              [](const DraftMention* x, const DraftMention* y) { return x->first < y->first; });
    constexpr TokenIndex kNear = 16;
    for (std::size_t k = 0; k + 1 < mentions.size(); ++k) {
      const DraftMention &x = *mentions[k], &y = *mentions[k + 1];
      if (y.first < x.last || y.first - x.last > kNear || t_[x.first].sentence != t_[y.first].sentence)
        continue;
      const EntityIndex e = draft_.resolve(x.entity), f = draft_.resolve(y.entity);
      if (e == f || said.contains({e, f}) || said.contains({f, e})) continue;
      untied(x.first, y.last, e, f);
    }
  }

  bool named(const DraftMention& m) const {
    const EntityIndex e = draft_.resolve(m.entity);
    return e < draft_.entity_count() && m.first < m.last && m.last <= t_.size() &&
           draft_.entity(e).type != "concept" && draft_.entity(e).type != "goal";
  }

  void untied(TokenIndex first, TokenIndex last, EntityIndex e, EntityIndex f) const {
    const DraftEntity &x = draft_.entity(e), &y = draft_.entity(f);
    for (const schema::Relation& relation : a_.schema->relations()) {
      const bool forth = a_.schema->allows(relation.name, x.type, y.type);
      if (!forth && !a_.schema->allows(relation.name, y.type, x.type)) continue;
      if (relation.name == "part_of" && x.type != y.type) continue;  // parts are of their whole's kind
      note(first, last, relation.name,
           "“" + std::string(x.name) + "” and “" + std::string(y.name) + "” stand side by side, but " +
               std::string(sayers(relation.name, forth ? x.type : y.type)));
    }
  }

  // Letters, and single names of persons, that lead to no longer name.
  void other_names() const {
    std::set<EntityIndex> seen;
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || m.last != m.first + 1 || !seen.insert(e).second) continue;
      const DraftEntity& entity = draft_.entity(e);
      if (entity.name != t_[m.first].text || !entity.aliases.empty()) continue;
      if (entity.type == "person")
        note(m.first, m.last, "aliases",
             quoted(m.first) + "stands for itself: no longer name of a person holds it, or several do");
      else if (entity.type == "organization" && t_[m.first].shape == Shape::upper)
        note(m.first, m.last, "aliases",
             quoted(m.first) +
                 "stands for itself: no bracket defines these letters, and no one name in the "
                 "text begins its words with them");
    }
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId weekdays_, text_nouns_;
};

}  // namespace

void note_unsaid(Draft& draft) {
  if (draft.traced()) Unsaid(draft).run();
}

}  // namespace stemma::ingest
