#include "ingest/extract/names/leading_groups.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "ingest/extract/names/name_words.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

class LeadingGroups {
 public:
  explicit LeadingGroups(Draft& draft)
      : draft_(draft), a_(draft.analysis()), words_(schema::lists_of<NameWords>(*a_.schema)) {}

  void run() {
    const std::vector<DraftMention>& mentions = draft_.mentions();
    enum class Council : std::uint8_t { unasked, no, yes };
    std::vector<Council> councils(draft_.entity_count());
    std::vector<bool> listed;  // made when first asked
    // What the lexicon knows as an organization is no news.
    const auto known = [&](EntityIndex e) {
      if (listed.empty()) {
        listed.resize(draft_.entity_count());
        for (const DraftMention& m : mentions)
          if (m.rule == "known name") listed[draft_.resolve(m.entity)] = true;
      }
      return listed[e];
    };
    for (const DraftMention& m : mentions) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e >= draft_.entity_count() || draft_.entity(e).type != "organization") continue;
      if (councils[e] == Council::unasked)
        councils[e] = council(draft_.entity(e)) && !known(e) ? Council::yes : Council::no;
      if ((called_group(m) && !known(e)) ||
          (councils[e] == Council::yes && (coordinates(m) || set_up_for_it(m) || of_heads(m))))
        draft_.entity(e).type = "leading_group";
    }
  }

 private:
  const Token& token(TokenIndex i) const { return a_.tokens[i]; }
  TokenIndex sentence_end(const DraftMention& m) const { return a_.sentences[token(m.first).sentence].last; }

  bool another_body(TokenIndex i, const DraftMention& m) const {
    const EntityIndex e = draft_.at(i);
    return e < draft_.entity_count() && e != draft_.resolve(m.entity) && draft_.entity(e).type != "date" &&
           draft_.entity(e).type != "place";
  }

  static bool council(const DraftEntity& e) {
    const auto named = [](std::string_view name) {
      if (name.find(' ') == std::string_view::npos) return false;
      for (std::size_t at = 0; at < name.size();) {
        const std::string_view word = name.substr(at, name.find(' ', at) - at);
        if (one_of(word, "Council", "Committee", "Commission", "Board", "COUNCIL", "COMMITTEE", "COMMISSION",
                   "BOARD"))
          return true;
        at += word.size() + 1;
      }
      return false;
    };
    return named(e.name) || std::any_of(e.aliases.begin(), e.aliases.end(), named);
  }

  // "coordinate", but not "coordinate with".
  bool leads(TokenIndex i, TokenIndex end) const {
    return one_of(token(i).lower, "coordinate", "co-ordinate", "coordinates", "co-ordinates", "coordinating",
                  "co-ordinating", "coordinated", "steer") &&
           !(i + 1 < end && token(i + 1).lower == "with");
  }

  // "BODY shall [,] coordinate", "BODY, which coordinates", "BODY is responsible for coordinating"
  bool coordinates(const DraftMention& m) const {
    const TokenIndex end = std::min(sentence_end(m), m.last + 9);
    bool modal = false;
    for (TokenIndex i = m.last; i < end; ++i) {
      const std::string_view s = token(i).lower;
      if (leads(i, end) && (modal || (i == m.last && s.back() == 's'))) return true;
      if (one_of(s, "shall", "should", "will", "must", "to", "which", "that", "would", "may",
                 "responsible")) {
        modal = true;
      } else if (s == "by" || token(i).text == ";" || (token(i).text == "," && i > m.last && !modal)) {
        return false;
      }
      if (another_body(i, m)) return false;
    }
    return false;
  }

  // "A Council was established to coordinate ..."
  bool set_up_for_it(const DraftMention& m) const {
    const auto makes = [&](TokenIndex i) {
      return one_of(token(i).lower, "established", "created", "set", "formed", "convened", "constituted",
                    "founded", "launched", "instituted");
    };
    const Sentence& s = a_.sentences[token(m.first).sentence];
    bool made = false;
    for (TokenIndex i = m.first > s.first + 9 ? m.first - 9 : s.first; i < m.first; ++i)
      made = made || makes(i);
    const TokenIndex end = std::min(s.last, m.last + 16);
    for (TokenIndex i = m.last; i + 1 < end; ++i) {
      made = made || (i < m.last + 5 && makes(i));
      if (made && token(i).lower == "to" && leads(i + 1, end)) return true;
      if (token(i).text == ";" || (another_body(i, m) && !behind_by(i, m))) return false;
    }
    return false;
  }

  // "by Cabinet decision", "by the Cabinet": who set it up
  bool behind_by(TokenIndex i, const DraftMention& m) const {
    for (TokenIndex k = i; k > m.last && i - k < 6; --k)
      if (token(k - 1).lower == "by") return true;
    return false;
  }

  // "BODY, an interagency working group housed at ..."
  bool called_group(const DraftMention& m) const {
    const TokenIndex end = std::min(sentence_end(m), m.last + 10);
    TokenIndex i = m.last;
    while (i + 2 < end && token(i).text == "(" && token(i + 2).text == ")") i += 3;
    if (i >= end) return false;
    const bool is = token(i).lower == "is" || token(i).lower == "was";
    if (!is && token(i).text != ",") return false;
    ++i;
    if (i >= end || (token(i).lower != "a" && token(i).lower != "an" && token(i).lower != "the"))
      return false;
    bool steers = false;
    for (++i; i + 1 < end && token(i).shape == Shape::lower; ++i) {
      const std::string_view head = token(i + 1).lower;
      steers = steers || has(i, words_.steering_modifiers);
      if (steers && (head == "body" || head == "mechanism")) return true;
      if (has(i, words_.group_modifiers) && (head == "group" || head == "force" || head == "party"))
        return true;
      if (has(i, words_.steering_modifiers) && (head == "body" || head == "mechanism" ||
                                                head == "committee" || head == "council" || head == "board"))
        return true;
    }
    return false;
  }

  // "The Council shall consist of: the Secretary of ...; the Minister for ...": heads of others sit in it.
  bool of_heads(const DraftMention& m) const {
    const TokenIndex near = std::min(sentence_end(m), m.last + 8);
    bool members = false;
    for (TokenIndex i = m.last; i < near && !members; ++i)
      members = token(i).lower == "consist" || token(i).lower == "consists" || token(i).lower == "comprise" ||
                token(i).lower == "comprises" || token(i).lower == "composed";
    if (!members) return false;
    const TokenIndex end = std::min<TokenIndex>(static_cast<TokenIndex>(a_.tokens.size()), m.last + 90);
    int heads = 0;
    for (TokenIndex i = m.last; i + 1 < end; ++i) {
      const std::string_view s = token(i).lower, next = token(i + 1).lower;
      if ((s == "secretary" || s == "minister" || s == "ministers" || s == "secretaries" ||
           s == "administrator") &&
          token(i).capitalised() && (next == "of" || next == "for"))
        ++heads;
    }
    return heads >= 3;
  }

  bool has(TokenIndex i, schema::ListId list) const { return token(i).word.lists.test(list); }

  Draft& draft_;
  const Analysis& a_;
  const NameWords& words_;
};

}  // namespace

void find_leading_groups(Draft& draft) { LeadingGroups(draft).run(); }

}  // namespace stemma::ingest
