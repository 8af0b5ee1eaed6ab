#include "ingest/extract/draft.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <deque>
#include <functional>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

void add_once(std::vector<std::string>& to, std::string_view value) {
  if (std::find(to.begin(), to.end(), value) == to.end()) to.emplace_back(value);
}

// Schema::measured, asked once a thread for each thing that is made and each rule.
class Sureness {
 public:
  explicit Sureness(const schema::Schema& schema) : schema_(schema) {}
  static Sureness& of_thread(const schema::Schema& schema) {
    thread_local std::optional<Sureness> known;
    if (!known || &known->schema_.data() != &schema.data()) known.emplace(schema);
    return *known;
  }

  struct Known {
    const std::string* rule = nullptr;  // nullptr: not asked
    schema::Measured measured;
  };
  // Of a type or relation, by rule.
  struct Rules {
    std::string what;
    const schema::Type* type;          // nullptr: no type
    const schema::Relation* relation;  // nullptr: no relation
    WordMap<Known> known;
  };
  Rules& rules(std::string_view what) {
    Rules*& known = by_name_.of(what, [&](std::string_view name) -> std::string_view {
      return all_.emplace_back(Rules{std::string(name), schema_.type(name), schema_.relation(name), {}}).what;
    });
    if (known == nullptr) known = &all_.back();
    return *known;
  }
  Known of(Rules& rules, std::string_view rule) {
    const auto keep = [&](std::string_view name) -> std::string_view { return names_.emplace_back(name); };
    Known& known = rules.known.of(rule, keep);
    if (known.rule == nullptr) known = {&names_.back(), schema_.measured(rules.what, rule)};
    return known;
  }

 private:
  const schema::Schema schema_;
  std::deque<std::string> names_;  // of rules
  std::deque<Rules> all_;
  WordMap<Rules*> by_name_;
};

struct SureMention {
  const DraftMention* mention;
  const std::string* rule;
  graph::Confidence confidence;
};

// An entity in the order of the ids, which begin alike: with the name of a type.
struct ByIds {
  std::array<std::uint64_t, 2> head;  // of the id, in the order of texts
  std::string_view id;
  EntityIndex entity = kNobody;

  // REQUIRES: room for as many bytes as `head` has behind the id.
  ByIds(char* of, std::size_t size, EntityIndex who) : id(of, size), entity(who) {
    std::memset(of + size, 0, sizeof head);
    std::memcpy(head.data(), of, sizeof head);
    if constexpr (std::endian::native == std::endian::little)
      for (std::uint64_t& eight : head) eight = __builtin_bswap64(eight);
  }
  bool operator<(const ByIds& other) const {
    if (head[0] != other.head[0]) return head[0] < other.head[0];
    if (head[1] != other.head[1]) return head[1] < other.head[1];
    if (const int order = id.compare(other.id); order != 0) return order < 0;
    return entity < other.entity;
  }
  bool same(const ByIds& other) const { return head == other.head && id == other.id; }
};

// A text that becomes a string in its place, without being moved there.
struct Made {
  std::string_view text;
  operator std::string() const { return std::string(text); }
};

// What another draft of the entity knows of it.
void join(graph::Entity& e, const DraftEntity& draft) {
  if (e.name != draft.name) e.aliases.emplace_back(draft.name);
  e.aliases.insert(e.aliases.end(), draft.aliases.begin(), draft.aliases.end());
  for (const auto& [key, values] : draft.attributes)
    for (const std::string& value : values) add_once(e.attributes[key], value);
  e.salience = std::max(e.salience, draft.salience);
}

// Of those of one place the surest.
void write(graph::Entity& e, std::vector<SureMention>& mentions, const Analysis& analysis) {
  if (mentions.size() > 1) {
    std::sort(mentions.begin(), mentions.end(), [](const SureMention& a, const SureMention& b) {
      const DraftMention &x = *a.mention, &y = *b.mention;
      return std::tie(x.span, b.confidence, x.rule) < std::tie(y.span, a.confidence, y.rule);
    });
    const auto same = [](const SureMention& a, const SureMention& b) {
      return a.mention->span == b.mention->span;
    };
    mentions.erase(std::unique(mentions.begin(), mentions.end(), same), mentions.end());
  }
  e.mentions.reserve(mentions.size());
  for (const auto& [mention, rule, confidence] : mentions) {
    Span sentence = analysis.sentence_span(mention->first);
    sentence.begin = std::min(sentence.begin, mention->span.begin);
    sentence.end = std::max(sentence.end, mention->span.end);
    e.mentions.emplace_back(mention->span, sentence, *rule, confidence);
  }
}

}  // namespace

Draft::Key Draft::key_of(std::string_view type, std::string_view name) const {
  const std::size_t front = type.size() + 1;
  char* key = keys_.room(front + name.size() + schema::kFoldRoom);
  const bool plain = schema::fold_plain(name, key + front);
  std::size_t size = plain ? name.size() : schema::fold_marked(name, key + front);
  if (size == 0) {
    const std::string folded = schema::fold(name);
    size = folded.size();
    key = keys_.room(front + size);
    folded.copy(key + front, size);
  }
  type.copy(key, type.size());
  key[type.size()] = '\0';
  return {{key, front + size}, plain};
}

Draft::Named& Draft::named(std::string_view type, std::string_view name) {
  const Key key = key_of(type, name);
  bool fresh = false;
  Named& named = by_name_.of(key.text, [&](std::string_view text) {
    keys_.take(text.size());
    fresh = true;
    return text;
  });
  if (fresh) named = {kNobody, key.text.substr(type.size() + 1), key.plain};
  return named;
}

std::string_view Draft::kept(std::string_view name) {
  const std::string_view text = analysis_->text;
  const std::less<> before;
  if (!before(name.data(), text.data()) && before(name.data(), text.data() + text.size())) return name;
  char* const copy = keys_.room(name.size());
  name.copy(copy, name.size());
  keys_.take(name.size());
  return {copy, name.size()};
}

EntityIndex Draft::add_entity(std::string_view type, std::string_view name) {
  return add_entity(type, name, named(type, name));
}

EntityIndex Draft::add_entity(std::string_view type, std::string_view name, Named& named) {
  constexpr std::size_t kSome = 112;  // more are no small block to the allocator
  if (entities_.empty()) {
    entities_.reserve(kSome);
    merged_into_.reserve(kSome);
  }
  const auto index = static_cast<EntityIndex>(entities_.size());
  merged_into_.push_back(kNobody);
  if (named.entity == kNobody) named.entity = index;
  entities_.emplace_back(type, kept(name), named.folded, named.plain);
  return index;
}

std::optional<EntityIndex> Draft::of_type(EntityIndex entity, std::string_view type) const {
  if (entity == kNobody) return std::nullopt;
  const EntityIndex e = resolve(entity);
  if (entities_[e].type != type) return std::nullopt;
  return e;
}

std::optional<EntityIndex> Draft::find(std::string_view type, std::string_view name) const {
  const Named* named = by_name_.find(key_of(type, name).text);
  return named == nullptr ? std::nullopt : of_type(named->entity, type);
}

EntityIndex Draft::find_or_add(std::string_view type, std::string_view name) {
  Named& by = named(type, name);
  if (const auto found = of_type(by.entity, type)) return *found;
  return add_entity(type, name, by);
}

void Draft::rename(EntityIndex entity, std::string_view name) {
  DraftEntity& e = entities_[resolve(entity)];
  const Named& by = named(e.type, name);
  e.name = kept(name);
  e.folded = by.folded;
  e.plain = by.plain;
}

void Draft::add_alias(EntityIndex entity, std::string_view name) {
  DraftEntity& e = entities_[resolve(entity)];
  if (name.empty() || name == e.name) return;
  add_once(e.aliases, name);
  if (Named& by = named(e.type, name); by.entity == kNobody) by.entity = resolve(entity);
}

void Draft::add_attribute(EntityIndex entity, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  graph::Attributes& known = entities_[resolve(entity)].attributes;
  auto at = std::find_if(known.begin(), known.end(), [&](const auto& one) { return one.first == key; });
  if (at == known.end()) at = known.emplace_hint(known.end(), key, std::vector<std::string>());
  add_once(at->second, value);
}

void Draft::merge(EntityIndex into, EntityIndex other) {
  into = resolve(into);
  other = resolve(other);
  if (into == other || into >= entities_.size() || other >= entities_.size()) return;
  DraftEntity gone = std::move(entities_[other]);
  entities_[other] = DraftEntity{};
  entities_[other].type = gone.type;
  merged_into_[other] = into;
  DraftEntity& kept = entities_[into];
  kept.salience = std::max(kept.salience, gone.salience);
  for (const auto& [key, values] : gone.attributes)
    for (const std::string& value : values) add_once(kept.attributes[key], value);
  named(kept.type, gone.name).entity = into;
  if (gone.name != kept.name) add_once(kept.aliases, gone.name);
  for (const std::string& alias : gone.aliases) add_alias(into, alias);
}

void Draft::add_mention(EntityIndex entity, TokenIndex first, TokenIndex last, std::string_view rule,
                        graph::Confidence confidence, bool replace) {
  if (!add_span_mention(entity, first, last, rule, confidence)) return;
  for (TokenIndex i = first; i < last; ++i)
    if (replace || cover_[i] == kNobody) cover_[i] = entity;
}

bool Draft::add_span_mention(EntityIndex entity, TokenIndex first, TokenIndex last, std::string_view rule,
                             graph::Confidence confidence) {
  if (off(rule) || ((traced() || !vetoes_.empty()) && !allowed(entity, first, last, rule))) return false;
  mentions_.push_back({entity, first, last, analysis_->span(first, last), rule, confidence});
  return true;
}

bool Draft::allowed(EntityIndex entity, TokenIndex first, TokenIndex last, std::string_view rule) const {
  const std::string type(entities_[resolve(entity)].type);
  const bool no = vetoed(first, last, type);
  if (traced())
    note(no ? Note::Kind::rejected : Note::Kind::made, first, last, rule,
         no ? "a rule says that this is no " + type : type);
  return !no;
}

void Draft::add_span_mention(EntityIndex entity, Span span, TokenIndex token, std::string_view rule,
                             graph::Confidence confidence) {
  if (add_span_mention(entity, token, token + 1, rule, confidence)) mentions_.back().span = span;
}

void Draft::add_statement(DraftStatement statement) {
  if (off(statement.rule)) return;
  if (traced())
    trace_->notes.push_back({Note::Kind::stated, statement.evidence, std::string(statement.rule),
                             std::string(statement.relation)});
  statements_.push_back(std::move(statement));
}

void Draft::state(EntityIndex from, std::string_view relation, EntityIndex to, Span evidence,
                  std::string_view rule, graph::Confidence confidence) {
  add_statement({from, relation, to, evidence, rule, confidence, {}});
}

void Draft::mask(TokenIndex first, TokenIndex last) {
  for (TokenIndex i = first; i < last; ++i) masked_[i] = true;
}

void Draft::veto(TokenIndex first, TokenIndex last, std::string_view type, std::string_view rule) {
  if (traced()) note(Note::Kind::veto, first, last, rule, std::string(type));
  for (TokenIndex i = first; i < last; ++i) {
    vetoes_.emplace(i, type);
    if (const EntityIndex e = at(i); e < entities_.size() && (type.empty() || entities_[e].type == type))
      cover_[i] = kNobody;
  }
  if (type.empty()) mask(first, last);
}

bool Draft::vetoed_there(TokenIndex first, TokenIndex last, std::string_view type) const {
  for (TokenIndex i = first; i < last; ++i) {
    const auto [from, to] = vetoes_.equal_range(i);
    if (std::any_of(from, to, [&](const auto& v) { return v.second.empty() || v.second == type; }))
      return true;
  }
  return false;
}

void Draft::note(Note::Kind kind, TokenIndex first, TokenIndex last, std::string_view rule,
                 std::string what) const {
  if (trace_ != nullptr && first < last)
    trace_->notes.push_back({kind, analysis_->span(first, last), std::string(rule), std::move(what)});
}

Draft::Chains Draft::mentions_by_entity() const {
  Chains chains;
  chains.first.assign(entities_.size(), Chains::kNone);
  chains.next.resize(mentions_.size());
  for (auto m = static_cast<std::uint32_t>(mentions_.size()); m-- > 0;) {
    const EntityIndex e = resolve(mentions_[m].entity);
    if (e < entity_count() && !vetoed(mentions_[m].first, mentions_[m].last, entities_[e].type))
      chains.next[m] = std::exchange(chains.first[e], m);
  }
  return chains;
}

graph::Fragment Draft::finish() && {
  const Chains its = mentions_by_entity();

  // Entities by id: two drafts of one thing have one id, because it is made of type and folded name.
  Arena ids;
  std::vector<ByIds> named;
  named.reserve(entities_.size());
  for (EntityIndex i = 0; i < entities_.size(); ++i) {
    const DraftEntity& draft = entities_[i];
    if (!live(i) || its.first[i] == Chains::kNone || draft.folded.empty()) continue;
    char* const id = ids.room(schema::kNodeIdRoom);
    const std::size_t size = schema::write_node_id(id, draft.type, draft.folded);
    ids.take(size);
    named.emplace_back(id, size, i);
  }
  std::sort(named.begin(), named.end());
  graph::Fragment fragment;
  fragment.entities.reserve(named.size());
  std::vector<graph::LocalId> local_ids(entities_.size(), graph::kDocument);
  std::vector<SureMention> mentions;
  Sureness& sureness = Sureness::of_thread(*analysis_->schema);
  Sureness::Rules* rules = nullptr;  // of the type in hand
  std::string_view rule;             // the last that made one of the type
  Sureness::Known known;             // of it
  for (auto first = named.begin(), last = first; first != named.end(); first = last) {
    mentions.clear();
    graph::Entity* e = nullptr;
    for (; last != named.end() && (last == first || last->same(*first)); ++last) {
      DraftEntity& draft = entities_[last->entity];
      if (rules == nullptr || rules->what != draft.type) {
        rules = &sureness.rules(draft.type);
        rule = {};
      }
      if (rules->type == nullptr) continue;
      if (e == nullptr)
        e = &fragment.entities.emplace_back(Made{first->id}, Made{rules->what}, Made{draft.name},
                                            std::move(draft.aliases), std::move(draft.attributes),
                                            draft.salience);
      else
        join(*e, draft);
      local_ids[last->entity] = static_cast<graph::LocalId>(fragment.entities.size() - 1);
      for (std::uint32_t k = its.first[last->entity]; k != Chains::kNone; k = its.next[k]) {
        const DraftMention& m = mentions_[k];
        if (m.rule.data() != rule.data() || m.rule.size() != rule.size())
          known = sureness.of(*rules, rule = m.rule);
        mentions.push_back({&m, known.rule, known.measured.of(m.confidence)});
      }
    }
    if (e == nullptr) continue;
    if (!e->aliases.empty()) {
      std::sort(e->aliases.begin(), e->aliases.end());
      e->aliases.erase(std::unique(e->aliases.begin(), e->aliases.end()), e->aliases.end());
      std::erase(e->aliases, e->name);
    }
    write(*e, mentions, *analysis_);
  }
  fragment.statements = finished_statements(fragment.entities, local_ids);
  return fragment;
}

std::vector<graph::Statement> Draft::finished_statements(const std::vector<graph::Entity>& entities,
                                                         const std::vector<graph::LocalId>& local_ids) {
  struct Said {
    graph::LocalId from, to;
    graph::Confidence confidence;
    DraftStatement* statement;
    const std::string *relation, *rule;
  };
  const auto local = [&](EntityIndex e) -> std::optional<graph::LocalId> {
    if (e == kDoc) return graph::kDocument;
    e = resolve(e);
    if (e >= entities_.size() || local_ids[e] == graph::kDocument) return std::nullopt;
    return local_ids[e];
  };
  const auto type_of = [&](graph::LocalId l) -> std::string_view {
    return l == graph::kDocument ? std::string_view("document") : std::string_view(entities[l].type);
  };
  Sureness& sureness = Sureness::of_thread(*analysis_->schema);
  Sureness::Rules* rules = nullptr;  // of the relation in hand
  std::vector<Said> all;
  all.reserve(statements_.size());
  for (DraftStatement& s : statements_) {
    const auto from = local(s.from), to = local(s.to);
    if (!from || !to || *from == *to || s.evidence.begin >= s.evidence.end) continue;
    if (rules == nullptr || rules->what != s.relation) rules = &sureness.rules(s.relation);
    if (rules->relation == nullptr || !rules->relation->allows(type_of(*from), type_of(*to))) continue;
    const auto [rule, measured] = sureness.of(*rules, s.rule);
    all.push_back({*from, *to, measured.of(s.confidence), &s, &rules->what, rule});
  }
  std::sort(all.begin(), all.end(), [](const Said& a, const Said& b) {
    const DraftStatement &x = *a.statement, &y = *b.statement;
    if (a.from != b.from) return a.from < b.from;
    if (a.relation != b.relation) return *a.relation < *b.relation;
    return std::tie(a.to, x.evidence, b.confidence, x.rule, x.attributes) <
           std::tie(b.to, y.evidence, a.confidence, y.rule, y.attributes);
  });
  // One piece of evidence for each sentence: the surest rule speaks.
  const auto behind = std::unique(all.begin(), all.end(), [](const Said& a, const Said& b) {
    return a.from == b.from && a.to == b.to && a.relation == b.relation &&
           a.statement->evidence == b.statement->evidence;
  });
  std::vector<graph::Statement> statements;
  statements.reserve(static_cast<std::size_t>(behind - all.begin()));
  for (auto said = all.begin(); said != behind; ++said) {
    DraftStatement& s = *said->statement;
    statements.emplace_back(said->from, *said->relation, said->to, s.evidence, *said->rule, said->confidence,
                            std::move(s.attributes));
  }
  return statements;
}

}  // namespace stemma::ingest
