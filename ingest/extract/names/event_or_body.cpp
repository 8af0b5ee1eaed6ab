#include "ingest/extract/names/event_or_body.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/one_of.hpp"

namespace stemma::ingest {
namespace {

class EventOrBody {
 public:
  explicit EventOrBody(Draft& draft) : draft_(draft), a_(draft.analysis()) {}

  void run() {
    std::vector<bool> known(draft_.entity_count());
    for (const DraftMention& m : draft_.mentions())
      if (m.rule == "known name") known[draft_.resolve(m.entity)] = true;
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= known.size() || known[e]) continue;
      const DraftEntity& entity = draft_.entity(e);
      if (entity.type == "organization" && has_congress(m) && held(behind(m.last)))
        become(e, "event");
      else if (entity.type == "event" && token(m.first).capitalised() &&
               (called_body(behind(m.last)) || meets(m)))
        become(e, "organization");
    }
  }

 private:
  void become(EntityIndex e, std::string_view type) {
    const std::string name(draft_.entity(e).name);
    draft_.merge(draft_.find_or_add(type, name), e);
  }

  const Token& token(TokenIndex i) const { return a_.tokens[i]; }
  std::string_view lower(TokenIndex i) const {
    return i < a_.tokens.size() ? token(i).lower : std::string_view{};
  }

  bool has_congress(const DraftMention& m) const {
    for (TokenIndex i = m.first; i < m.last; ++i)
      if (one_of(token(i).text, "Congress", "Conference", "Convention")) return true;
    return false;
  }

  // "the first meeting of the Harbour Dialogue"
  bool meets(const DraftMention& m) const {
    if (!one_of(token(m.last - 1).text, "Forum", "Dialogue")) return false;
    TokenIndex i = m.first;
    if (i > 0 && lower(i - 1) == "the") --i;
    return i > 1 && lower(i - 1) == "of" && token(i - 2).sentence == token(m.first).sentence &&
           one_of(lower(i - 2), "meeting", "meetings", "session", "sessions", "summit");
  }

  // Behind the bracket that follows a name: "the Harbour Dialogue (HD) is"
  TokenIndex behind(TokenIndex i) const {
    constexpr TokenIndex kLongest = 16;
    if (i >= a_.tokens.size() || token(i).text != "(") return i;
    const TokenIndex end = std::min<TokenIndex>(a_.blocks[token(i).block].last, i + kLongest);
    for (TokenIndex k = i; k < end; ++k)
      if (token(k).text == ")" && token(k).brackets <= 1) return k + 1;
    return i;
  }

  // "was held in", ", which was convened at", "took place"
  bool held(TokenIndex i) const {
    if (i < a_.tokens.size() && token(i).text == ",") ++i;
    if (lower(i) == "which") ++i;
    if (one_of(lower(i), "took", "takes") && lower(i + 1) == "place") return true;
    while (one_of(lower(i), "was", "were", "is", "will", "to", "be", "had", "has", "been", "being", "first",
                  "finally"))
      ++i;
    return one_of(lower(i), "held", "convened", "convoked") && one_of(lower(i + 1), "in", "at", "on", "from");
  }

  // "is an international organization"
  bool called_body(TokenIndex i) const {
    if (!one_of(lower(i), "is", "was") || !one_of(lower(i + 1), "a", "an")) return false;
    constexpr TokenIndex kWords = 6;
    const TokenIndex end = std::min<TokenIndex>(a_.blocks[token(i).block].last, i + 2 + kWords);
    for (TokenIndex k = i + 2; k < end && token(k).shape == Shape::lower; ++k) {
      if (one_of(token(k).lower, "organization", "organisation", "association", "body", "agency",
                 "institution", "institute", "federation", "alliance", "company", "charity", "think-tank",
                 "ngo", "non-profit", "nonprofit"))
        return true;
      if (one_of(token(k).lower, "of", "in", "at", "by", "for", "that", "which", "held", "to")) return false;
    }
    return false;
  }

  Draft& draft_;
  const Analysis& a_;
};

}  // namespace

void tell_events_from_bodies(Draft& draft) { EventOrBody(draft).run(); }

}  // namespace stemma::ingest
