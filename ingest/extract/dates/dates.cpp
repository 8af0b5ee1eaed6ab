// The dates of a document: each once, whatever it is called.
#include <algorithm>
#include <unordered_map>

#include "ingest/extract/dates/date_reader.hpp"
#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

class DateFinder {
 public:
  explicit DateFinder(Draft& draft) : draft_(draft), a_(draft.analysis()), reader_(draft) {
    for (EntityIndex e = 0; e < draft.entity_count(); ++e) remember(e);
  }

  void run() {
    // No form of date has more words than this before its first figure, month or century.
    constexpr unsigned kReach = 12;
    const auto places = [&stops = a_.by_cue](std::size_t row) {
      return stops.at(Cue::date, row) & stops.ahead(Cue::date_sign, row, 0, kReach);
    };
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    TokenIndex behind = 0;  // the date before
    for (const TokenIndex i : Analysis::stops(0, count, places)) {
      if (i < behind || a_.blocks[a_.tokens[i].block].zone == Zone::boilerplate) continue;
      if (const auto found = reader_.at(i)) {
        add(*found);
        behind = found->last;
      }
    }
    complete();
  }

 private:
  void remember(EntityIndex e) {
    if (!draft_.live(e) || draft_.entity(e).type != "date") return;
    const auto found = draft_.entity(e).attributes.find("edtf");
    if (found != draft_.entity(e).attributes.end() && !found->second.empty())
      by_edtf_.emplace(found->second.front(), e);
  }

  void add(const DatePoint& p) {
    std::string room;
    const std::string_view name = a_.phrase(p.first, p.last, room);
    EntityIndex e;
    if (const auto known = by_edtf_.find(p.edtf); known != by_edtf_.end()) {
      e = known->second;
      draft_.add_alias(e, name);
    } else {
      e = draft_.find_or_add("date", name);
      if (!draft_.entity(e).attributes.contains("edtf")) draft_.add_attribute(e, "edtf", p.edtf);
      by_edtf_.emplace(p.edtf, e);
    }
    draft_.add_mention(e, p.first, p.last, "date", p.confidence);
  }

  // "July 13" in a text that names one July 13 of a year, and no other, is that day.
  void complete() {
    constexpr std::size_t kDay = 10;  // "YYYY-MM-DD"
    const auto lacks_year = [](const auto& date) {
      const std::string& edtf = date.first;
      return edtf.size() == kDay && edtf[0] == 'X' && edtf.starts_with("XXXX-") &&
             edtf.find('X', 4) == std::string::npos;
    };
    if (std::ranges::none_of(by_edtf_, lacks_year)) return;
    std::unordered_map<std::string_view, std::vector<EntityIndex>> of_day;
    for (const auto& [edtf, e] : by_edtf_)
      if (edtf.size() == kDay && edtf.find_first_of("X/?~{") == std::string::npos)
        of_day[std::string_view(edtf).substr(4)].push_back(e);
    for (const auto& date : by_edtf_) {
      if (!lacks_year(date)) continue;
      const auto found = of_day.find(std::string_view(date.first).substr(4));
      if (found == of_day.end() || found->second.size() != 1) continue;
      draft_.entity(date.second).attributes.erase("edtf");
      draft_.merge(found->second.front(), date.second);
    }
  }

  Draft& draft_;
  const Analysis& a_;
  DateReader reader_;
  std::unordered_map<std::string, EntityIndex> by_edtf_;
};

}  // namespace

void find_dates(Draft& draft) { DateFinder(draft).run(); }

}  // namespace stemma::ingest
