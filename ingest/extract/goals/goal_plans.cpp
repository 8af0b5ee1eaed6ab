#include "ingest/extract/goals/goal_plans.hpp"

#include <algorithm>

#include "ingest/extract/goals/goal_span.hpp"

namespace stemma::ingest {

using schema::Word;
using Kind = Subject::Kind;

// ---- Labels

// "2", "1.1", "B", "IV"
bool GoalPlans::counts(TokenIndex i) const {
  const std::string_view text = c_[i].text;
  if (c_.shape(i) == Shape::number || c_.shape(i) == Shape::ordinal) return true;
  if (text.size() == 1 && text[0] >= 'A' && text[0] <= 'Z') return true;
  if (c_.shape(i) == Shape::alnum || c_.shape(i) == Shape::initial) return text.size() <= 4;  // "A1", "B."
  return text.size() <= 5 && text.find_first_not_of("IVX") == std::string_view::npos;
}

StopRange GoalPlans::label_words(TokenIndex first, TokenIndex last) const {
  constexpr TokenIndex kMostWords = 4;
  return c_.analysis().stops(Cue::aim_label, first, std::min(last, first + kMostWords));
}

// "Objective 2:", "Strategic Goal B –", "Aim:"
std::optional<GoalPlans::Labelled> GoalPlans::aim_label(TokenIndex first, TokenIndex last) const {
  constexpr TokenIndex kMostWords = 4;
  const TokenIndex most = std::min(last, first + kMostWords);
  const TokenIndex aim = *label_words(first, last).begin();
  if (aim >= most) return std::nullopt;
  if (!c_.capitalised(first) || c_.determiner(first)) return std::nullopt;
  TokenIndex k = first;
  while (k < most && c_.is_word(k) && !counts(k) && (k == aim || !c_.finite_verb(k, first))) ++k;
  if (aim >= k) return std::nullopt;
  const bool counted = k < last && counts(k);
  if (counted) ++k;
  if (!counted && k < last && c_.is(k, "(")) {  // "Short-term measures (2024-2025):"
    TokenIndex close = k + 1;
    while (close < last && close < k + 8 && !c_.is(close, ")")) ++close;
    if (close < last && c_.is(close, ")")) k = close + 1;
  }
  bool stopped = false;
  for (; k < last && stop(k); ++k) stopped = true;
  if (!counted && !stopped) return std::nullopt;
  if (counted && !stopped && k < last && c_.shape(k - 1) != Shape::initial && !c_.capitalised(k))
    return std::nullopt;  // "Action 3 was"
  return Labelled{Label::aim, k, kNobody, {}};
}

// "By 2027:", "By the end of 2028 –"
std::optional<GoalPlans::Labelled> GoalPlans::date_label(TokenIndex first, TokenIndex last) const {
  constexpr TokenIndex kMostWords = 8;
  if (!c_.is(first, "by", "before", "until", "from")) return std::nullopt;
  for (TokenIndex k = first + 1; k < last && k < first + kMostWords; ++k) {
    if (actors_.date_at(k) == kNobody) continue;
    const EntityIndex due = actors_.date_at(k);
    while (k < last && draft_.at(k) == due) ++k;
    if (k >= last || (!c_.is(k, ":") && !c_.dash(k))) return std::nullopt;
    return Labelled{Label::date, k + 1, due, {}};
  }
  return std::nullopt;
}

// "Civil society: to watch", "The Working Group on Fees: to draw up"; in a list of roles also "Chair: keeps"
std::optional<GoalPlans::Labelled> GoalPlans::charge_label(TokenIndex first, TokenIndex last,
                                                           bool open) const {
  constexpr TokenIndex kMostWords = 12;
  if (!c_.capitalised(first)) return std::nullopt;
  const auto colons = c_.analysis().stops(Cue::colon, first, std::min(last, first + kMostWords + 1));
  if (colons.empty()) return std::nullopt;
  const TokenIndex k = *colons.begin();
  if (k + 2 >= last || (!open && !c_.is(k + 1, "to"))) return std::nullopt;
  for (TokenIndex i = first; i < k; ++i)
    if (draft_.at(i) == kNobody && (c_.finite_verb(i, first) || c_.shape(i) == Shape::punct))
      return std::nullopt;
  Labelled out{Label::charge, k + 1, kNobody, {}};
  out.who.kind = Kind::agent;
  for (TokenIndex i = first; i < k; ++i) add_named(out.who, i);
  if (out.who.named() || c_.in(k - 1, w_.agents) || c_.in(k - 1, w_.bodies)) return out;
  for (TokenIndex i = first; i < k; ++i)  // "The Group on Fees"
    if (c_.in(i, w_.bodies) && c_.capitalised(i)) return out;
  return std::nullopt;
}

// "Otter: build artificial dens", "Reedbeds – cut a tenth of the reed": a verb in lower case behind it.
std::optional<GoalPlans::Labelled> GoalPlans::topic_label(TokenIndex first, TokenIndex last) const {
  constexpr TokenIndex kMostWords = 4;
  if (!c_.capitalised(first)) return std::nullopt;
  TokenIndex k = first;
  while (k < last && k < first + kMostWords && c_.is_word(k)) ++k;
  if (k == first || k + 2 >= last || (!c_.is(k, ":") && !c_.dash(k))) return std::nullopt;
  for (TokenIndex i = first; i < k; ++i)
    if (draft_.at(i) == kNobody && (c_.finite_verb(i, first) || c_.pronoun(i))) return std::nullopt;
  const TokenIndex v = k + 1;
  const bool verb = c_.shape(v) == Shape::lower && c_.base_verb(v, last) && c_[v].word.verb_share > 70 &&
                    triggers_.aim(v) == Aim::strong && draft_.at(v) == kNobody && !c_.preposition(v + 1);
  return verb ? std::optional(Labelled{Label::topic, v, kNobody, {}}) : std::nullopt;
}

GoalPlans::Labelled GoalPlans::label(TokenIndex first, TokenIndex last, bool open) const {
  if (first >= last) return {};
  if (const auto found = aim_label(first, last)) return *found;
  if (const auto found = date_label(first, last)) return *found;
  if (const auto found = charge_label(first, last, open)) return *found;
  if (const auto found = topic_label(first, last)) return *found;
  constexpr std::size_t kLongestNumber = 7;  // "1.2", "B-1"
  if (c_.shape(first) < Shape::number) return {};
  const std::string_view text = c_[first].text;
  if (text.size() > kLongestNumber || !c_[first].cues.has(Cue::date_sign) ||
      text.find_first_of("0123456789") == std::string_view::npos)
    return {};
  TokenIndex k = first + 1;
  while (k < last && (c_.is(k, ".", ")") || (c_.shape(k) == Shape::number && !c_[k].space_before))) ++k;
  return {Label::number, k, kNobody, {}};
}

bool GoalPlans::only_label(const Sentence& s) const {
  if (!s.cues.has(Cue::aim_label)) return false;
  const auto found = aim_label(s.first, s.last);
  return found && found->end == s.last;
}

// "1.2 Clean the rivers ........ 14"
bool GoalPlans::table_of_contents(const Sentence& s) const {
  for (TokenIndex i = s.first + 2; i < s.last; ++i)
    if (c_[i].text.starts_with("..") || (c_.is(i, ".") && c_.is(i - 1, ".") && c_.is(i - 2, ".")) ||
        c_.is(i, "…"))
      return true;
  return false;
}

// "To build a port, Norway will": no line of a plan
bool GoalPlans::tells_purpose(TokenIndex to, const Sentence& s) const {
  bool comma = false;
  for (TokenIndex k = to; k < s.last; ++k) {
    comma |= c_.is(k, ",");
    if (draft_.at(k) != kNobody) continue;
    if (c_.auxiliary(k) || (comma && (c_.finite_verb(k, to) || actors_.verb_of_named(k, s)))) return true;
  }
  return false;
}

// "Vision: A clean harbour for all by 2030", "Goal: fewer accidents in the ports of the north"
bool GoalPlans::states_aim(TokenIndex first, const Sentence& s) const {
  constexpr TokenIndex kMostWords = 24;
  bool named = false;
  for (TokenIndex k = s.first; k < first; ++k)
    named |= c_.is(k, "vision", "goal", "aim", "objective", "purpose", "mission");
  if (!named || s.last - first > kMostWords) return false;
  for (TokenIndex k = first; k < s.last; ++k)
    if (draft_.at(k) == kNobody && (c_.auxiliary(k) || c_.pronoun(k) || c_.finite_verb(k, first)))
      return false;
  return true;
}

std::optional<GoalTrigger> GoalPlans::line(const Sentence& s, bool labelled, bool open) const {
  constexpr Cues kOfLabels{Cue::aim_label, Cue::colon, Cue::signed_by, Cue::inner_mark, Cue::date_sign};
  if (!labelled && !open && !table_ && !s.cues.has_any(kOfLabels)) return std::nullopt;
  const bool opens_line =
      labelled || s.first == c_.analysis().blocks[s.block].first || c_[s.first].newline_before;
  if (!opens_line && !(open && c_.is(s.first, "to")) && label_words(s.first, s.last).empty())
    return std::nullopt;
  Labelled found = labelled ? Labelled{Label::aim, s.first, kNobody, {}} : label(s.first, s.last, open);
  if (found.kind == Label::none && open && c_.is(s.first, "to") && !tells_purpose(s.first, s))
    found = {Label::aim, s.first, kNobody, {}};
  if (found.kind == Label::none && table_) found = {Label::number, s.first, kNobody, {}};
  if (found.kind == Label::none || table_of_contents(s)) return std::nullopt;
  TokenIndex v = found.end;
  const bool to = v < s.last && c_.is(v, "to");
  if (!opens_line && !(found.kind == Label::aim && to)) return std::nullopt;
  if (to) ++v;
  v = c_.after_adverbs(v, s.last);
  if (v + 3 >= s.last || draft_.at(v) != kNobody || c_.auxiliary(v) || c_.is(v, "be")) return std::nullopt;
  const Aim strength = triggers_.aim(v);
  const Word& w = c_[v].word;
  const bool sure = found.kind != Label::number && found.kind != Label::topic;
  const bool charge = found.kind == Label::charge;
  const bool lists = found.kind == Label::aim && v > s.first && c_.is(v - 1, ":");
  const bool begins =
      lists || to || c_.capitalised(v) || charge || found.kind == Label::topic || found.kind == Label::date;
  const bool base = c_.base_verb(v, s.last) && strength != Aim::none &&
                    (to || (strength == Aim::strong && w.verb_share > 40) ||
                     (sure && (w.verb_share > 60 || c_.determiner(v + 1))));
  const bool gerund = found.kind == Label::aim && !to && c_.gerund(v) && strength == Aim::strong;
  const bool deed = found.kind == Label::aim && !to && c_.in(v, w_.deeds) && c_.is(v + 1, "of", "to", "for");
  const bool noun = found.kind == Label::aim && !to && !base && !gerund && !deed && lists && states_aim(v, s);
  const bool third =
      charge && w.verb && w.verb_form == Word::VerbForm::s && w.verb_share > 40 && strength == Aim::strong;
  if (!begins || !(base || gerund || deed || third || noun)) return std::nullopt;
  // "Action 1: Support was given": a noun
  if (!to && !noun && (c_.auxiliary(v + 1) || c_.shape(v + 1) == Shape::punct)) return std::nullopt;
  GoalTrigger t;
  t.first = t.verb = v;
  t.gerund = gerund;
  t.whole = true;
  t.due = found.due;
  t.who = found.who;
  t.duty = charge && t.who.named();
  if (charge && !third) t.modality = "should";
  t.rule = "goal-plan";
  t.confidence = sure ? 800 : 650;
  const TokenIndex end = next_cell(v, s);
  if (end < s.last) t.end = end;
  if (end < s.last && colon_of_lead(end, s.last) == 0) read_cells(t, end, s.last);
  read_below(t, end < s.last && colon_of_lead(end, s.last) != 0 ? end : s.last);
  return t;
}

// ---- Who leads, and until when

void GoalPlans::add_named(Subject& who, TokenIndex i) const {
  EntityIndex e = draft_.at(i);
  if (e == kNobody && c_.shape(i) == Shape::upper) e = actors_.by_initials(c_[i].text);
  if (!actors_.can_act(e) || std::find(who.who.begin(), who.who.end(), e) != who.who.end()) return;
  who.kind = Kind::named;
  who.who.push_back(e);
}

void GoalPlans::read_head(const ZonedBlock& block) {
  constexpr TokenIndex kLongest = 16;
  bool aim = false, lead = false, due = false;
  for (TokenIndex i = block.first; i < block.last; ++i) {
    aim |= c_.in(i, w_.aim_labels) || c_.in(i, w_.headings);
    lead |= c_.in(i, w_.lead_labels);
    due |= c_.in(i, w_.due_labels);
  }
  table_ = block.last - block.first <= kLongest && aim && lead && due;
}

// The colon of a line "Lead agency: X", "Deadline: 2027" that begins at the token, 0 for any other line.
TokenIndex GoalPlans::colon_of_lead(TokenIndex line, TokenIndex last) const {
  constexpr TokenIndex kMostWords = 5;
  TokenIndex colon = line;
  bool lead = false;
  for (; colon < last && colon < line + kMostWords && c_.is_word(colon); ++colon)
    lead |= c_.in(colon, w_.lead_labels) || c_.in(colon, w_.due_labels);
  return lead && colon < last && c_.is(colon, ":") ? colon : 0;
}

// Where a further cell or line begins behind the aim: at a bar or wide gap, at "Lead agency:", and in the
// rows of a table at a body that nothing ties to the word before it.
TokenIndex GoalPlans::next_cell(TokenIndex verb, const Sentence& s) const {
  constexpr std::uint32_t kWide = 3;
  for (TokenIndex k = verb + 2; k < s.last; ++k) {
    if (c_[k].newline_before) {
      if (colon_of_lead(k, s.last) != 0) return k;
      continue;
    }
    if (c_.is(k, "|") || c_[k].span.begin - c_[k - 1].span.end >= kWide) return k;
    const bool body = table_ && draft_.at(k) != draft_.at(k - 1) && actors_.is_body(draft_.at(k));
    if (body && k > verb + 3 && !c_.preposition(k - 1) && !c_.determiner(k - 1) && !c_.is(k - 1, "and", ","))
      return k;
  }
  return s.last;
}

void GoalPlans::read_cells(GoalTrigger& trigger, TokenIndex from, TokenIndex last) const {
  Subject who;
  for (TokenIndex k = from; k < last; ++k) {
    add_named(who, k);
    if (actors_.date_at(k) != kNobody) trigger.due = actors_.date_at(k);
  }
  if (!who.named()) return;
  trigger.who = who;
  trigger.duty = true;
}

// The lines below an aim, as long as they say "Lead agency: X", "Deadline: 2027" or the like.
void GoalPlans::read_below(GoalTrigger& trigger, TokenIndex from) const {
  constexpr TokenIndex kReach = 80, kMostWords = 5;
  const auto& tokens = c_.analysis().tokens;
  const TokenIndex last = std::min<TokenIndex>(static_cast<TokenIndex>(tokens.size()), from + kReach);
  for (TokenIndex k = from; k < last;) {
    TokenIndex colon = k;
    while (colon < last && colon < k + kMostWords && c_.is_word(colon)) ++colon;
    if (colon == k || colon >= last || !c_.is(colon, ":")) return;
    bool lead = false, due = false;
    for (TokenIndex i = k; i < colon; ++i) {
      lead |= c_.in(i, w_.lead_labels);
      due |= c_.in(i, w_.due_labels);
    }
    Subject who;
    for (k = colon + 1; k < last && !c_[k].newline_before; ++k) {
      if (lead) add_named(who, k);
      if (due && actors_.date_at(k) != kNobody) trigger.due = actors_.date_at(k);
    }
    if (!who.named()) continue;
    trigger.who = who;
    trigger.duty = true;
  }
}

std::optional<GoalTrigger> GoalPlans::row(TokenIndex cell, const Sentence& s) const {
  const TokenIndex v = cell;
  if (v + 3 >= s.last || c_.shape(v) != Shape::capital || !c_.base_verb(v, s.last)) return std::nullopt;
  if (c_[v].word.verb_share <= 40 && !c_.in(v, w_.aim_verbs)) return std::nullopt;
  TokenIndex end = v + 1;
  while (end < s.last && !c_.is(end, "|") && !c_[end].newline_before) ++end;
  if (end >= s.last || !c_.is(end, "|") || end < v + kFewestGoalWords) return std::nullopt;
  GoalTrigger t;
  constexpr TokenIndex kReach = 24;
  for (TokenIndex k = end + 1; k < s.last && k < end + kReach && !c_[k].newline_before; ++k) {
    add_named(t.who, k);
    if (actors_.date_at(k) != kNobody) t.due = actors_.date_at(k);
  }
  const bool plain = triggers_.aim(v) == Aim::strong && c_[v].word.verb_share > 60;
  if (!t.who.named() && !plain) return std::nullopt;
  t.first = t.verb = v;
  t.end = end;
  t.whole = true;
  t.modality = "should";
  t.rule = "goal-bullet";
  t.confidence = t.who.named() ? 800 : 600;
  return t;
}

}  // namespace stemma::ingest
