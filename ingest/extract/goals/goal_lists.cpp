#include "ingest/extract/goals/goal_lists.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string>

namespace stemma::ingest {

using schema::Word;
using Kind = Subject::Kind;

bool GoalLists::names_aims(const ZonedBlock& heading) const {
  for (TokenIndex i = heading.first; i < heading.last; ++i)
    if (c_.in(i, w_.headings) || c_.phrase(i, w_.headings) > 0) return true;
  return false;
}

// The body that the whole text is about: named in its title, or told by its first sentence: "X is a ...".
void GoalLists::find_topic() {
  constexpr TokenIndex kTitleReach = 60;
  for (const ZonedBlock& block : c_.analysis().blocks) {
    if (block.zone == Zone::boilerplate || block.last <= block.first) continue;
    const bool title = block.zone == Zone::head || block.kind == BlockKind::heading;
    if (block.kind == BlockKind::list_item) return;
    if (!title || block.first > kTitleReach) {
      if (topic_ == kNobody) topic_ = defined(c_.analysis().sentences[block.first_sentence]);
      return;
    }
    if (topic_ == kNobody) topic_ = actors_.body_of_heading(block);
  }
}

// "X is a council": X for the sentence, kNobody where it does not begin so.
EntityIndex GoalLists::defined(const Sentence& s) const {
  EntityIndex body = kNobody;
  for (TokenIndex i = s.first; i < std::min(s.last, s.first + 14); ++i) {
    if (body == kNobody && i < s.first + 3 && actors_.is_body(draft_.at(i))) body = draft_.at(i);
    if (draft_.at(i) == kNobody && c_.is(i, "is", "was")) return body;
  }
  return kNobody;
}

bool GoalLists::continues_list(const ZonedBlock& heading) const {
  return reach_ == Reach::next || (reach_ == Reach::sections && heading.level == level_);
}

void GoalLists::heading(const ZonedBlock& block, bool aim) {
  if (continues_list(block)) {
    reach_ = Reach::sections;
    level_ = block.level;
    return;
  }
  reach_ = Reach::list;
  list_ = {};
  within_.clear();
  demand_ = false;
  open_ = names_aims(block);
  procedure_ = duties_ = false;
  for (TokenIndex i = block.first; i < block.last; ++i) duties_ |= c_.in(i, w_.duty_nouns);
  for (TokenIndex i = block.first; i < block.last; ++i)
    procedure_ |= c_.in(i, w_.procedure_headings) || c_.phrase(i, w_.procedure_headings) > 0;
  // A body named in a heading is what the text is about until a heading of that level or above comes.
  // A numbered section goes on behind headings without a number.
  while (!bodies_.empty() && bodies_.back().level >= block.level &&
         !(bodies_.back().numbered && bodies_.back().level == block.level && block.label.empty()))
    bodies_.pop_back();
  if (const EntityIndex e = aim ? kNobody : actors_.body_of_heading(block); e != kNobody)
    bodies_.push_back({block.level, e, duties_, !block.label.empty()});
  body_ = bodies_.empty() ? kNobody : bodies_.back().body;
  if (const EntityIndex about = body_ == kNobody && duties_ ? topic_ : body_; open_ && about != kNobody) {
    list_.who = {Kind::named, {about}};
    list_.duty = true;
  }
}

Sentence GoalLists::up_to_colon(const ZonedBlock& block) const {
  Sentence s = c_.analysis().sentences[block.last_sentence - 1];
  TokenIndex end = block.last;
  while (end > s.first + 3 && c_.is(end - 1, "]") && c_.is(end - 3, "[")) end -= 3;
  if (end > s.first + 3 && c_.is(end - 2, ":") && c_.is(end - 1, "—", "–", "-")) --end;  // "shall:—"
  if (end < block.last && c_[end - 1].sentence != c_[s.first].sentence)  // "...:[5]" may be cut at the colon
    s = c_.analysis().sentences[c_[end - 1].sentence];
  s.last = c_.is(end - 1, ":", "—", "–") ? end : s.first;
  return s;
}

namespace {

// Letters and figures of a mark: "c" of "(c)".
std::string_view counted(std::string_view mark) {
  std::size_t first = 0, last = mark.size();
  while (first < last && std::isalnum(static_cast<unsigned char>(mark[first])) == 0) ++first;
  while (last > first && std::isalnum(static_cast<unsigned char>(mark[last - 1])) == 0) --last;
  return mark.substr(first, last - first);
}

// "(d)" behind "(c)", "3." behind "2.", "iv)" behind "iii)".
bool follows(std::string_view mark, std::string_view before) {
  static constexpr std::string_view kRoman[] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                                "vii", "viii", "ix",  "x",  "xi", "xii"};
  const std::string_view next = counted(mark), last = counted(before);
  if (last.empty() || mark.size() - next.size() != before.size() - last.size()) return false;
  if (last.size() == 1 && next.size() == 1 && std::isalpha(static_cast<unsigned char>(last[0])) != 0)
    return next[0] == last[0] + 1;
  for (std::size_t i = 0; i + 1 < std::size(kRoman); ++i)
    if (kRoman[i] == last && kRoman[i + 1] == next) return true;
  const auto number = [](std::string_view s) {
    int n = 0;
    const auto read = std::from_chars(s.data(), s.data() + s.size(), n);
    return read.ec == std::errc() && read.ptr == s.data() + s.size() ? n : -1;
  };
  return number(last) >= 0 && number(next) == number(last) + 1;
}

}  // namespace

void GoalLists::item_begins(const ZonedBlock& block) {
  if (within_.empty() || block.kind != BlockKind::list_item || !follows(block.label, within_)) return;
  list_ = {};
  demand_ = open_ = false;
  within_.clear();
}

void GoalLists::paragraph(const ZonedBlock& block) {
  if (block.last <= block.first) return;
  const bool item = block.kind == BlockKind::list_item;
  if (!item || reach_ == Reach::next) reach_ = Reach::list;
  if (!item) preamble(block);
  if (!item && announces(block)) {
    list_ = {};
    open_ = true;
    return;
  }
  const Sentence before_list = up_to_colon(block);
  if (before_list.last == before_list.first) {
    if (!item && !open_) list_ = {};
    return;
  }
  demand_ = lead_in_demands(before_list);
  GoalTrigger list;
  const bool aims = lead_in(before_list, list);
  if (item && !aims) return;
  if (!aims && open_ && list_.duty && label(before_list)) return;
  // "The Board met in May. Its aims were to:"
  if (!list.who.acts() && aims && block.last_sentence - block.first_sentence > 1)
    list.who = actors_.told_before(before_list);
  // "Declare our resolve to:", "Hereby agree:"
  const TokenIndex opens = before_list.first;
  const bool elided =
      c_.is(opens, "hereby") || (c_.base_verb(opens, before_list.last) && c_[opens].word.verb_share > 60);
  if (!list.who.named() && elided && aims && resolving_.named()) list.who = resolving_;
  if (!list.who.acts() && body_ != kNobody && aims) list.who = {Kind::named, {body_}};
  if (!list.who.acts() && item) list.who = list_.who;
  // Below "Responsibilities" what the members of a body agree to is its duty.
  list.duty |= duties_ && list.who.named() && actors_.is_body(list.who.who.front());
  open_ = aims;
  list_ = list;
  if (aims && !item) reach_ = Reach::next;
  within_ = item ? block.label : std::string();
}

// "Advice on trade:", which parts a list in two
bool GoalLists::label(const Sentence& s) const {
  constexpr TokenIndex kLongest = 8;
  if (s.last - s.first > kLongest) return false;
  for (TokenIndex i = s.first; i < s.last; ++i)
    if (actors_.can_act(draft_.at(i)) || c_.finite_verb(i, s.first)) return false;
  return true;
}

// "The Assembly of the Islands," above "Decides to V": the one who decides.
void GoalLists::preamble(const ZonedBlock& block) {
  const Sentence& s = c_.analysis().sentences[block.first_sentence];
  constexpr TokenIndex kLongest = 40;
  if (resolving_.named() || s.last - s.first > kLongest || !c_.is(s.last - 1, ",")) return;
  if (!c_.capitalised(s.first) || actors_.addresses(s.first)) return;
  const bool we = c_.is(s.first, "we") && c_.is(s.first + 1, ",");
  const TokenIndex first = we ? s.first + 2 : s.first;
  TokenIndex last = s.last - 1;
  for (TokenIndex i = first; i < last; ++i) {
    if (draft_.at(i) != kNobody) continue;
    if (i > first + 1 && c_.is(i - 1, ",") && (c_.gerund(i) || c_.participle(i))) {
      last = i - 1;  // "We, the ministers of A and B, meeting in C,"
      break;
    }
    if (c_.finite_verb(i, first) || c_.gerund(i)) return;
  }
  resolving_ = actors_.noun_phrase(first, last, s);
}

// "Key actions", "Next steps" on a line of their own.
bool GoalLists::announces(const ZonedBlock& block) const {
  constexpr TokenIndex kLongest = 5;
  if (block.last - block.first > kLongest || !c_.capitalised(block.first)) return false;
  for (TokenIndex i = block.first; i < block.last; ++i)
    if (!c_.is_word(i) || draft_.at(i) != kNobody || c_.finite_verb(i, block.first)) return false;
  return names_aims(block);
}

bool GoalLists::lead_in_demands(const Sentence& s) const {
  if (s.last < s.first + 3 || !c_.is(s.last - 2, "that")) return false;
  for (TokenIndex k = s.first; k + 2 < s.last; ++k)
    if (c_.in(k, w_.demand_verbs) && draft_.at(k) == kNobody) return true;
  return false;
}

// "That a light be built", "The Minister to open the harbour", below "The Board recommends:"
std::optional<GoalTrigger> GoalLists::demanded(const Sentence& s) const {
  TokenIndex first = s.first;
  while (first < s.last && (c_.shape(first) == Shape::number || c_.shape(first) == Shape::punct)) ++first;
  const bool that = first < s.last && c_.is(first, "that") && c_.capitalised(first);
  // "That the Harbour Board transfer the cranes" by itself is a motion.
  const bool motion = !demand_ && !open_;
  if (motion && !that) return std::nullopt;
  if (!demand_ && !that) return told_to(first, s);
  if (that) ++first;
  for (TokenIndex v = first + 1; v + 2 < s.last && v < first + 24; ++v) {
    if (draft_.at(v) != kNobody) continue;
    // "3. A light be built on the pier"
    const TokenIndex deed = !motion && c_.is(v, "be") ? c_.after_adverbs(v + 1, s.last) : s.last;
    if (deed < s.last && c_.participle(deed) && !c_.auxiliary(v - 1) && triggers_.aim(deed) != Aim::none)
      return demand(c_.determiner(first) ? first + 1 : first, v, {Kind::agent, {}});
    // "the Harbour Board hand over": a verb, although it is a noun more often
    const bool named = actors_.can_act(draft_.at(v - 1));
    const bool base = c_.base_verb(v, s.last) && c_[v].word.verb_share > (named ? 10 : 60) &&
                      !c_.preposition(v - 1) && !c_.determiner(v - 1) && !c_.is(v - 1, "to");
    const bool finite =
        c_.finite_verb(v, first) || (named && c_[v].word.verb && c_[v].word.verb_form == Word::VerbForm::s);
    if (motion && !(named && base)) {
      if (finite || c_.auxiliary(v)) return std::nullopt;
      continue;
    }
    if (!base && !finite) continue;
    if (c_.auxiliary(v) || c_.participle(v) || triggers_.aim(v) == Aim::none) return std::nullopt;
    Subject who = actors_.noun_phrase(first, v, s);
    if (!who.acts()) return std::nullopt;
    GoalTrigger t = demand(v, v, std::move(who));
    t.whole = false;
    t.duty = t.who.named();
    return t;
  }
  return std::nullopt;
}

// "The Minister and all donors to open harbours", "Boats to be built in the north", without another verb
// before "to".
std::optional<GoalTrigger> GoalLists::told_to(TokenIndex first, const Sentence& s) const {
  constexpr TokenIndex kReach = 20;
  if (c_.analysis().blocks[s.block].kind != BlockKind::list_item) return std::nullopt;
  TokenIndex to = first + 1;
  while (to < s.last && to < first + kReach && !c_.is(to, "to") && !c_.is(to, ":", ";")) ++to;
  if (to + 3 >= s.last || !c_.is(to, "to") || draft_.at(to) != kNobody) return std::nullopt;
  for (TokenIndex i = first; i < to; ++i)
    if (draft_.at(i) == kNobody &&
        (c_.auxiliary(i) || c_.subordinator(i) || (i > first && c_.finite_verb(i, first)) ||
         (c_.in(i, w_.control_verbs) && c_[i].word.verb_share > 20)))  // "CALLS UPON the Minister to"
      return std::nullopt;
  const TokenIndex v = c_.after_adverbs(to + 1, s.last);
  if (c_.is(v, "be")) {
    const TokenIndex deed = c_.after_adverbs(v + 1, s.last);
    if (deed >= s.last || !c_.participle(deed) || triggers_.aim(deed) == Aim::none) return std::nullopt;
    return demand(v, v, {Kind::agent, {}});
  }
  if (!c_.base_verb(v, s.last) || triggers_.aim(v) == Aim::none) return std::nullopt;
  Subject who = actors_.noun_phrase(first, to, s);
  const bool agent =
      draft_.at(to - 1) != kNobody ? actors_.can_act(draft_.at(to - 1)) : c_.in(to - 1, w_.agents);
  if (!agent && !who.named()) return std::nullopt;
  if (!agent && c_.in(to - 1, w_.governor_nouns)) return std::nullopt;
  if (!who.acts()) who = {Kind::agent, {}};
  return demand(v, v, std::move(who));
}

GoalTrigger GoalLists::demand(TokenIndex first, TokenIndex verb, Subject who) {
  GoalTrigger t;
  t.first = first;
  t.verb = verb;
  t.whole = true;
  t.who = std::move(who);
  t.duty = t.who.named();
  t.modality = "should";
  t.rule = "goal-demand";
  t.confidence = 700;
  return t;
}

std::optional<GoalTrigger> GoalLists::described(const Sentence& s) const {
  const EntityIndex about = body_ != kNobody ? body_ : topic_;
  if (about == kNobody) return std::nullopt;
  for (TokenIndex v = s.first + 1; v + 2 < s.last && v < s.first + 20; ++v) {
    if (draft_.at(v) != kNobody || !c_.finite_verb(v, s.first)) continue;
    if (c_[v].word.verb_form != Word::VerbForm::s || c_.auxiliary(v) || !c_.in(v, w_.duty_verbs))
      return std::nullopt;
    GoalTrigger t;
    t.first = t.verb = v;
    t.who = actors_.subject(v, s);
    if (!t.who.named() || t.who.who.front() != about) return std::nullopt;
    t.duty = true;
    t.rule = "goal-described";
    t.confidence = 600;
    return t;
  }
  return std::nullopt;
}

// "it is the plan of the port to:" says whose plan it is; "draws up plans, and uses its funds to:" does not.
bool GoalLists::reaches_colon(TokenIndex noun, const Sentence& s) const {
  if (!c_.is(s.last - 2, "to") || noun + 3 >= s.last) return true;
  if (!c_.is(noun + 1, "of", "for", "by")) return false;
  for (TokenIndex k = noun + 1; k < s.last; ++k)
    if (c_.is(k, ",")) return false;
  return true;
}

// "The programme comprises:", "They drew up a plan. It includes:"
bool GoalLists::says_what_it_holds(const Sentence& s) const {
  if (!c_.is(s.last - 2, "includes", "include", "comprises", "comprise", "envisages", "foresees", "contains",
             "provides"))
    return false;
  const std::uint32_t index = c_[s.first].sentence;
  const bool points_back = c_.is(s.first, "it", "they", "these", "this") && index > 0;
  const Sentence& told = points_back ? c_.analysis().sentences[index - 1] : s;
  for (TokenIndex i = told.first; i < told.last; ++i)
    if ((c_.in(i, w_.headings) || c_.in(i, w_.instruments)) && c_[i].word.noun) return true;
  return false;
}

// Does the sentence before a colon say that aims follow? Then whose.
bool GoalLists::lead_in(const Sentence& s, GoalTrigger& out) const {
  // "the Reef Group, focused on:", "the Board is responsible for:"
  for (TokenIndex words = 3; words >= 1 && s.last > s.first + words + 1; --words) {
    const TokenIndex g = s.last - 1 - words;
    if (c_.phrase(g, w_.gerund_governors) != words) continue;
    const EntityIndex before = draft_.at(g > s.first && c_.is(g - 1, ",") ? g - 2 : g - 1);
    out.who = actors_.is_body(before) ? Subject{Kind::named, {before}} : actors_.clause_subject(g, s);
    out.duty = c_.phrase(g, w_.duty_gerunds) == words;
    return true;
  }
  // "shall protect the treasures of the coast, including by:": whoever shall
  const bool by = s.last > s.first + 2 && c_.is(s.last - 2, "by");
  for (TokenIndex k = s.last; k > s.first; --k) {
    const TokenIndex i = k - 1;
    if (draft_.at(i) != kNobody) continue;
    if (i + 3 < s.last && c_.is(i + 1, "be") && c_.is(i + 2, "to")) continue;  // "the role of X will be to:"
    const bool will = c_.is(i, "will"), shall = c_.is(i, "shall");
    if (i > s.first && (will || shall || c_.is(i, "should", "must"))) {
      out.who = actors_.subject(i, s);
      out.modality = will ? "will" : c_.is(i, "should") ? "should" : "must";
      out.duty = shall || c_.is(i, "must");
      return out.who.kind != Kind::thing || !will;
    }
    if (c_.in(i, w_.governor_participles) && i > s.first &&
        c_.is(i - 1, "is", "are", "was", "were", "been")) {
      out.who = actors_.subject(i - 1, s);
      out.duty = c_.in(i, w_.duty_participles);
      return true;
    }
    if (!by && c_.in(i, w_.control_verbs) && i + 3 < s.last && c_[i].word.verb_share > 20) {
      out.who = actors_.noun_phrase(i + (c_.is(i + 1, "on", "upon", "for") ? 2 : 1), s.last - 1, s);
      out.modality = "should";
      out.duty = true;
      return true;
    }
    if (c_[i].word.noun && !by && reaches_colon(i, s) &&
        (c_.in(i, w_.headings) || c_.phrase(i, w_.headings) > 0 || c_.in(i, w_.governor_nouns)) &&
        !c_.in(i, w_.bodies) && !(c_[i].word.verb_share > 70)) {
      out.who = actors_.holder(i, s.last, s);
      out.duty = c_.in(i, w_.duty_nouns);
      return true;
    }
    if (c_.in(i, w_.governor_verbs) && c_.finite_verb(i, s.first)) {
      out.who = actors_.subject(i, s);
      return true;
    }
  }
  if (s.last < s.first + 2) return false;
  const TokenIndex last = s.last - 2;  // the word before the colon
  if (says_what_it_holds(s)) {
    out.who = actors_.clause_subject(last, s);
    return true;
  }
  if (c_.is(last, "to") || c_.is(last, "by", "reasons", "including")) {
    out.who = actors_.clause_subject(last, s);
    return true;
  }
  // "The Committee:"
  out.who = s.last - s.first < 12 ? actors_.noun_phrase(s.first, s.last - 1, s) : Subject{};
  return out.who.named() && actors_.is_body(out.who.who.front()) && !c_.is(last, "by");
}

// "Data: To keep the registers", "Repairs – Mend the nets": behind the title of an item.
TokenIndex GoalLists::behind_title(TokenIndex first, const Sentence& s) const {
  for (TokenIndex k = first; k + 2 < s.last && k < first + 9; ++k) {
    if (c_.finite_verb(k, s.first)) return first;
    if (!c_.is(k, ":") && !c_.dash(k)) continue;
    const bool verb = c_.is(k + 1, "to") || (c_.in(k + 1, w_.aim_verbs) &&
                                             (c_.shape(k + 1) == Shape::capital || c_[first].word.adjective));
    return verb && k > first ? k + 1 : first;
  }
  return first;
}

// "ACTION: NAME to verb", "Action point 3: NAME to verb", "AP3: NAME to verb": behind what announces it.
TokenIndex GoalLists::behind_action(const Sentence& s) const {
  TokenIndex k = s.first;  // behind "2.1.4"
  while (k + 1 < s.last && k < s.first + 6 && (c_.shape(k) == Shape::number || c_.shape(k) == Shape::punct))
    ++k;
  const auto code = [&](TokenIndex i) {  // "TB-7"
    return c_[i].text.find_first_of("0123456789") != std::string_view::npos && c_.shape(i) != Shape::punct;
  };
  const bool letters = c_[k].text[0] >= 'A' && c_[k].text[0] <= 'Z' && c_[k].text.size() <= 5;
  if (letters && c_.shape(k) == Shape::alnum && code(k) && k + 4 < s.last && c_.is(k + 1, ":")) return k + 2;
  const bool joined = c_[k].lower.starts_with("action-") && code(k);  // "Action-TB-7"
  if ((!c_.is(k, "action", "actions") && !joined) || c_[k].text[0] != 'A') return s.first;
  const TokenIndex word = k++;
  bool coded = joined;
  while (k < s.last && k < word + 4 && (code(k) || c_.is(k, "point", "item", "no"))) coded |= code(k++);
  if (k + 3 >= s.last) return s.first;
  if (c_.is(k, ":") || c_.dash(k)) return k + 1;
  return coded && c_.base_verb(k, s.last) && triggers_.aim(k) != Aim::none ? k : s.first;
}

// "NAME: verb", "NAME + NAME: verb", "AB: verb", "NAME to verb", "Treasurer to verb", "all: verb": who is
// given the item, and where its verb stands.
std::optional<GoalLists::Assigned> GoalLists::assigned(const Sentence& s, bool named_only) const {
  constexpr TokenIndex kLongestOffice = 3;  // "the deputy treasurer"
  const TokenIndex first = behind_action(s);
  if (c_.is(first, "[")) {  // "[AB, CD] send the minutes"
    Subject all{Kind::named, {}};
    TokenIndex close = first + 1;
    for (; close < s.last && close < first + 10 && !c_.is(close, "]"); ++close)
      if (const EntityIndex e = actors_.by_initials(c_[close].text); e != kNobody) all.who.push_back(e);
    if (!all.who.empty() && close + 1 < s.last && c_.is(close, "]")) return Assigned{all, close + 1};
  }
  constexpr TokenIndex kReach = 14;
  const TokenIndex most = std::min(s.last, first + kReach + 1);
  const Analysis& a = c_.analysis();
  if (first == s.first && a.stops(Cue::colon, first, most).empty() && a.stops(Cue::help, first, most).empty())
    return std::nullopt;  // no ":" and no "to"
  TokenIndex end = first;
  Subject who;
  bool only_names = true;
  for (; end < s.last && end < first + kReach && !c_.is(end, ":") && !c_.is(end, "to"); ++end) {
    if (first > s.first && !who.who.empty() && only_names && c_.shape(end) == Shape::lower &&
        c_.base_verb(end, s.last)) {  // "ACTION: NAME verb"
      who.kind = Kind::named;
      return Assigned{who, end};
    }
    EntityIndex e = draft_.at(end);
    if (!actors_.can_act(e) && c_.shape(end) == Shape::upper) e = actors_.by_initials(c_[end].text);
    if (actors_.can_act(e)) {
      if (who.who.empty() || who.who.back() != e) who.who.push_back(e);
    } else {
      only_names &= c_.shape(end) == Shape::punct || c_.determiner(end) ||
                    c_.is(end, "and", "/", "mr", "ms", "mrs", "dr", "prof", "professor");
      if (!only_names && end >= first + kLongestOffice) return std::nullopt;
    }
  }
  if (end == first || end + 1 >= s.last || (!c_.is(end, ":") && !c_.is(end, "to"))) return std::nullopt;
  if (!who.who.empty() && only_names) {
    who.kind = Kind::named;
    return Assigned{who, end + 1};
  }
  const bool verb = c_[first].word.verb && c_[first].word.verb_share > 50;
  const bool office = !named_only || first > s.first;  // "AP3: Treasurer to verb"
  if (office && !verb && end <= first + kLongestOffice && c_.in(end - 1, w_.agents))
    return Assigned{{who.who.empty() ? Kind::agent : Kind::named, who.who}, end + 1};
  return std::nullopt;
}

// "Building on the pilot, Norway will": no item that begins with an aim.
bool GoalLists::adjunct(TokenIndex gerund, const Sentence& s) const {
  TokenIndex comma = gerund + 1;
  while (comma < s.last && comma < gerund + 20 && !c_.is(comma, ",")) ++comma;
  if (comma + 2 >= s.last || !c_.is(comma, ",")) return false;
  for (TokenIndex k = comma + 2; k < s.last && k < comma + 8 && c_.shape(k) != Shape::punct; ++k)
    if (c_.auxiliary(k) || c_.pronoun(k - 1)) return true;
  return draft_.at(comma + 1) != kNobody && actors_.can_act(draft_.at(comma + 1)) &&
         !c_.is(comma + 2, ",", "and");
}

// "Introduction of a register of ships": a deed as a noun.
std::optional<GoalTrigger> GoalLists::deed_item(const Sentence& s) const {
  const TokenIndex noun = c_.determiner(s.first) ? s.first + 1 : s.first;
  // "3. Abolition of the salt tax." in a programme: a sentence rather than a point of an agenda
  const ZonedBlock& block = c_.analysis().blocks[s.block];
  const bool demand = !block.label.empty() && block.label[0] >= '0' && block.label[0] <= '9' &&
                      c_.is(s.last - 1, ".", ";") && s.last - s.first > 5;
  if ((!open_ && !demand) || procedure_ || noun + 3 >= s.last || draft_.at(noun) != kNobody ||
      !c_.in(noun, w_.deeds) || !c_.is(noun + 1, "of", "to"))
    return std::nullopt;
  for (TokenIndex i = noun + 2; i < s.last; ++i)
    if (draft_.at(i) == kNobody && c_.auxiliary(i)) return std::nullopt;
  GoalTrigger t = list_;
  t.first = t.verb = noun;
  t.whole = true;
  t.rule = "goal-bullet";
  t.confidence = 600;
  return t;
}

// "Welcomes the", "Encourages donors to": what a resolution does by being adopted.
bool GoalLists::resolves(TokenIndex verb) const {
  return c_.is(verb, "welcomes", "decides", "encourages", "urges", "requests", "invites", "demands",
               "appeals", "calls", "commends", "endorses", "authorizes", "authorises", "emphasizes",
               "emphasises");
}

std::optional<GoalTrigger> GoalLists::item(const Sentence& s, bool named_only) const {
  TokenIndex v = s.first;
  if (open_ && v + 1 < s.last && c_.quotation_mark(v)) ++v;
  const std::optional<Assigned> given = this->assigned(s, named_only);
  const TokenIndex action = behind_action(s);  // "ACTION 12 Mend the lamps", of nobody
  const bool unassigned = !given && action > s.first && c_.base_verb(action, s.last);
  const bool assigned = given.has_value() || unassigned;
  if (given || unassigned) v = given ? given->verb : action;
  if (!assigned && open_) v = behind_title(v, s);
  if (named_only && !unassigned && !(assigned && v < s.last && c_.shape(v) == Shape::lower))
    return std::nullopt;
  if (v < s.last && c_.is(v, "to")) ++v;
  v = c_.after_adverbs(v, s.last);
  if (v + 1 >= s.last || draft_.at(v) != kNobody) return std::nullopt;
  const Word& w = c_[v].word;
  const Aim strength = triggers_.aim(v);
  if (v == s.first && !named_only)
    if (auto deed = deed_item(s)) return deed;
  if ((strength == Aim::none && !assigned) || c_.auxiliary(v) || c_.is(v, "be")) return std::nullopt;
  if (c_.is(v, "running") && c_.is(v + 1, "for")) return std::nullopt;  // "Ann Berg: running for treasurer"
  const bool gerund = c_.gerund(v) && !c_.in(v, w_.function_words) && !adjunct(v, s);
  const bool third = w.verb && w.verb_form == Word::VerbForm::s && strength == Aim::strong &&
                     w.verb_share > 40 && (open_ || body_ != kNobody) && !resolves(v);
  const bool governs = c_.determiner(v + 1) && w.verb_share >= 10;  // "list all wrecks"
  const bool base = c_.base_verb(v, s.last) &&
                    (assigned || w.verb_share > 40 || strength == Aim::strong || governs) &&
                    !(w.noun && c_.preposition(v + 1) && w.verb_share < 60);
  if (!gerund && !base && !third) return std::nullopt;
  if (!open_ && !assigned) {
    if (strength != Aim::strong || w.verb_share <= 60 || !(base || gerund)) return std::nullopt;
    if (gerund && c_.analysis().blocks[c_[s.first].block].heading < 0) return std::nullopt;
  }
  if (procedure_ && strength != Aim::strong) return std::nullopt;
  GoalTrigger t = list_;
  t.first = t.verb = v;
  t.gerund = gerund;
  if (given) {
    t.who = given->who;
    t.duty = true;
    t.modality = "should";
  } else if (unassigned) {
    t.who = {Kind::agent, {}};
    t.duty = false;
  }
  t.whole = true;
  t.rule = "goal-bullet";
  t.confidence = open_ || assigned ? 850 : 600;
  return t;
}

}  // namespace stemma::ingest
