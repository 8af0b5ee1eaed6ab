// Works that the text names twice in one breath or in other words: a report and the symbol behind it, "the
// 1922 treaty" and the treaty of that year.
#include <map>
#include <set>

#include "ingest/extract/phases.hpp"
#include "ingest/one_of.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

class WorkJoins {
 public:
  explicit WorkJoins(Draft& draft) : draft_(draft), a_(draft.analysis()), t_(a_.tokens) {}

  void run() {
    std::vector<DraftMention> symbols, years;
    for (const DraftMention& m : draft_.mentions()) {
      if (m.rule == "text-behind-its-year")
        years.push_back(m);
      else if (m.rule == "document-symbol" || m.rule == "document-by-its-symbol" || numbered_again(m))
        symbols.push_back(m);
    }
    if (!symbols.empty()) by_symbols(symbols);
    for (const DraftMention& m : years) of_year(m);
  }

 private:
  bool work(EntityIndex e) const { return draft_.live(e) && draft_.entity(e).type == "work"; }

  // "Executive Order 12 (EO 12)": the same number in the brackets behind it
  bool numbered_again(const DraftMention& m) const {
    if (m.first < 2 || m.first == m.last || m.last >= t_.size() || t_[m.first - 1].text != "(") return false;
    const Token &number = t_[m.last - 1], &before = t_[m.first - 2];
    return (number.shape == Shape::number || number.shape == Shape::alnum) && number.text == before.text &&
           t_[m.last].text == ")" && work(draft_.resolve(m.entity));
  }

  void by_symbols(const std::vector<DraftMention>& symbols) {
    std::map<TokenIndex, EntityIndex> ends, begins;
    for (const DraftMention& m : draft_.mentions()) {
      if (!work(draft_.resolve(m.entity)) || m.first == m.last) continue;
      ends[m.last] = m.entity;
      begins[m.first] = m.entity;
    }
    const auto join = [&](const std::map<TokenIndex, EntityIndex>& places, TokenIndex at,
                          EntityIndex symbol) {
      const auto found = places.find(at);
      if (found == places.end()) return;
      const EntityIndex whole = draft_.resolve(found->second), part = draft_.resolve(symbol);
      if (whole != part && work(whole) && work(part)) draft_.merge(whole, part);
    };
    for (const DraftMention& m : symbols) {
      TokenIndex before = m.first;
      const bool told = before > 0 && one_of(t_[before - 1].lower, "document", "paper");
      if (told) --before;
      // "the report of the Board of 3 May 1999 (document PB/1999/3)"
      if (before > 1 && t_[before - 1].text == "(") join(ends, before - 1, m.entity);
      // "Paper PB/12/3, Review of Dues"
      if (!told || m.last + 2 >= t_.size() || t_[m.last].text != ",") continue;
      const TokenIndex title = m.last + (t_[m.last + 1].shape == Shape::punct ? 2 : 1);
      if (t_[title].capitalised() && t_[title].block == t_[m.first].block) join(begins, title, m.entity);
    }
  }

  // "the 1922 treaty": the one treaty of which the text says that it is of that year
  void of_year(const DraftMention& m) {
    const EntityIndex told = draft_.resolve(m.entity);
    const std::string_view year = t_[m.first].text, head = t_[m.last - 1].lower;
    std::set<EntityIndex> of_that_year;
    for (const DraftStatement& s : draft_.statements()) {
      if (s.relation != "dated" || s.from == kDoc) continue;
      const EntityIndex from = draft_.resolve(s.from);
      if (from == told || !work(from) || !headed(draft_.entity(from).folded, head)) continue;
      if (dated_in(draft_.entity(draft_.resolve(s.to)), year)) of_that_year.insert(from);
    }
    if (of_that_year.size() == 1) draft_.merge(*of_that_year.begin(), told);
  }

  static bool dated_in(const DraftEntity& date, std::string_view year) {
    const auto edtf = date.attributes.find("edtf");
    return edtf != date.attributes.end() && !edtf->second.empty() && edtf->second.front().starts_with(year);
  }

  // "treaty of hamar", "harbour treaty", "harbour treaty of 1922"
  static bool headed(std::string_view name, std::string_view head) {
    if (name.starts_with(head) && name.substr(head.size()).starts_with(" of ")) return true;
    const std::size_t at = name.find(head);
    if (at == std::string_view::npos || at == 0 || name[at - 1] != ' ') return false;
    const std::string_view rest = name.substr(at + head.size());
    return rest.empty() || rest.front() == ' ';
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
};

}  // namespace

void find_same_works(Draft& draft) { WorkJoins(draft).run(); }

}  // namespace stemma::ingest
