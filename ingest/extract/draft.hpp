// A fragment in the making. Phases add mentions, entities and statements; finish() turns them into a
// canonical graph::Fragment. A phase may mask tokens: later phases do not look into them. The names of types,
// rules and relations that it is given must live as long as it does.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/fragment.hpp"
#include "ingest/extract/arena.hpp"
#include "ingest/extract/text/analysis.hpp"
#include "ingest/extract/text/word_map.hpp"
#include "ingest/extract/trace.hpp"

namespace stemma::ingest {

using EntityIndex = std::uint32_t;
inline constexpr EntityIndex kNobody = 0xFFFFFFFE;     // no entity
inline constexpr EntityIndex kDoc = graph::kDocument;  // the document itself

struct DraftMention {
  EntityIndex entity = kNobody;
  TokenIndex first = 0, last = 0;  // half open
  Span span;                       // normally that of the tokens
  std::string_view rule;           // as it was given
  graph::Confidence confidence = graph::kCertain;
};

// What is asked most often comes first, in one line of the cache. Views are valid as long as the draft.
struct DraftEntity {
  std::string_view type;
  std::string_view name;    // chosen so far: changed by Draft::rename
  std::string_view folded;  // fold(name)
  bool plain = false;       // fold_plain(name)
  std::uint16_t salience = 0;
  std::vector<std::string> aliases;  // other names, in order of appearance; repetition is harmless
  graph::Attributes attributes;
};

struct DraftStatement {
  EntityIndex from = kDoc;
  std::string_view relation;
  EntityIndex to = kDoc;
  Span evidence;
  std::string_view rule;
  graph::Confidence confidence = graph::kCertain;
  graph::Attributes attributes;
};

class Draft {
 public:
  // `trace`, where one is given, is told what the phases thought; it must outlive the draft.
  explicit Draft(const Analysis& analysis, Trace* trace = nullptr)
      : analysis_(&analysis),
        trace_(trace),
        rules_off_(analysis.schema->any_off()),
        cover_(analysis.tokens.size(), kNobody),
        masked_(analysis.tokens.size(), false) {
    constexpr std::size_t kSomeNames = 128, kSomeStatements = 64;
    by_name_.reserve(kSomeNames);
    mentions_.reserve(kSomeNames);
    statements_.reserve(kSomeStatements);
  }

  const Analysis& analysis() const { return *analysis_; }

  // A new entity; phases that may meet it again look it up first.
  EntityIndex add_entity(std::string_view type, std::string_view name);
  // The live entity of that type one of whose names folds to the same form, if any.
  std::optional<EntityIndex> find(std::string_view type, std::string_view name) const;
  EntityIndex find_or_add(std::string_view type, std::string_view name);
  void rename(EntityIndex entity, std::string_view name);  // it is not found by that name
  void add_alias(EntityIndex entity, std::string_view name);
  void add_attribute(EntityIndex entity, std::string_view key, std::string_view value);
  // Everything of `other` becomes `into`'s: names, mentions, statements, attributes.
  void merge(EntityIndex into, EntityIndex other);
  EntityIndex resolve(EntityIndex entity) const {  // follows merges
    while (entity < merged_into_.size() && merged_into_[entity] != kNobody) entity = merged_into_[entity];
    return entity;
  }

  // Records a mention over tokens [first, last) and covers them. Tokens covered before stay with their older
  // entity unless `replace`. The confidence is in thousandths. Nothing is recorded where a rule has vetoed
  // the type, or `rule` is switched off.
  void add_mention(EntityIndex entity, TokenIndex first, TokenIndex last, std::string_view rule,
                   graph::Confidence confidence = graph::kCertain, bool replace = false);
  // The same without covering tokens: for what overlaps names, such as goals and concepts.
  bool add_span_mention(EntityIndex entity, TokenIndex first, TokenIndex last, std::string_view rule,
                        graph::Confidence confidence = graph::kCertain);
  // The same for part of a word: "Geneva" of "Geneva-based".
  void add_span_mention(EntityIndex entity, Span span, TokenIndex token, std::string_view rule,
                        graph::Confidence confidence);
  void add_statement(DraftStatement statement);
  void state(EntityIndex from, std::string_view relation, EntityIndex to, Span evidence,
             std::string_view rule, graph::Confidence confidence = graph::kCertain);

  // Which entity covers the token (after merges), kNobody for none and behind the last token.
  EntityIndex at(TokenIndex token) const {
    if (token >= cover_.size()) return kNobody;
    EntityIndex entity = cover_[token];
    while (entity != kNobody && merged_into_[entity] != kNobody) entity = merged_into_[entity];
    return entity;
  }
  // The same for all tokens, before merges.
  std::span<const EntityIndex> cover() const { return cover_; }
  // The first token in [first, last) that an entity covers; `last` for none.
  TokenIndex next_covered(TokenIndex first, TokenIndex last) const {
    constexpr TokenIndex kAtOnce = 4;  // most stand free
    constexpr std::uint64_t kTwoFree = std::uint64_t{kNobody} << 32 | kNobody;
    for (; first + kAtOnce <= last; first += kAtOnce) {
      std::uint64_t two[2];
      std::memcpy(two, cover_.data() + first, sizeof two);
      if (((two[0] ^ kTwoFree) | (two[1] ^ kTwoFree)) != 0) break;
    }
    while (first < last && cover_[first] == kNobody) ++first;
    return first;
  }
  bool free(TokenIndex first, TokenIndex last) const {  // neither covered nor masked
    for (TokenIndex i = first; i < last; ++i)
      if (cover_[i] != kNobody || masked(i)) return false;
    return true;
  }
  void mask(TokenIndex first, TokenIndex last);
  // The words name nothing of this type (empty: nothing at all, they are masked): mentions there go, and no
  // later phase can make one.
  void veto(TokenIndex first, TokenIndex last, std::string_view type, std::string_view rule);
  bool masked(TokenIndex token) const { return masked_[token] != 0; }
  // The first masked token from `first` on; behind the last for none.
  TokenIndex next_masked(TokenIndex first) const {
    const void* const found = std::memchr(masked_.data() + first, 1, masked_.size() - first);
    return found == nullptr
               ? static_cast<TokenIndex>(masked_.size())
               : static_cast<TokenIndex>(static_cast<const std::uint8_t*>(found) - masked_.data());
  }

  const DraftEntity& entity(EntityIndex e) const { return entities_[e]; }
  DraftEntity& entity(EntityIndex e) { return entities_[e]; }
  std::size_t entity_count() const { return merged_into_.size(); }  // merged ones included
  bool live(EntityIndex e) const { return e < merged_into_.size() && merged_into_[e] == kNobody; }
  const std::vector<DraftMention>& mentions() const { return mentions_; }  // entity fields: use resolve()
  std::vector<DraftMention>& mentions() { return mentions_; }
  const std::vector<DraftStatement>& statements() const { return statements_; }
  std::vector<DraftStatement>& statements() { return statements_; }

  // For `stemma explain`: asked before a note is put together, so that extraction does not pay for it.
  bool traced() const { return trace_ != nullptr; }
  void note(Note::Kind kind, TokenIndex first, TokenIndex last, std::string_view rule,
            std::string what) const;

  // Canonical: entities with at least one mention, ids made, those with equal ids joined; statements whose
  // types the schema allows, each once; everything sorted. The draft is used up by it.
  graph::Fragment finish() &&;

 private:
  // A name of the document's entities, as it is compared.
  struct Named {
    EntityIndex entity = kNobody;  // the first of that type and name
    std::string_view folded;       // kept as long as the draft
    bool plain = false;
  };
  struct Key {
    std::string_view text;  // type, a zero byte, folded name; until the next call
    bool plain;
  };
  Key key_of(std::string_view type, std::string_view name) const;
  Named& named(std::string_view type, std::string_view name);  // until the next new name
  EntityIndex add_entity(std::string_view type, std::string_view name, Named& named);
  std::string_view kept(std::string_view name);  // as long as the draft
  std::optional<EntityIndex> of_type(EntityIndex entity, std::string_view type) const;
  bool off(std::string_view rule) const { return rules_off_ && analysis_->schema->off(rule); }
  bool vetoed(TokenIndex first, TokenIndex last, std::string_view type) const {
    return !vetoes_.empty() && vetoed_there(first, last, type);
  }
  bool vetoed_there(TokenIndex first, TokenIndex last, std::string_view type) const;
  bool allowed(EntityIndex entity, TokenIndex first, TokenIndex last, std::string_view rule) const;
  // Of each entity the first of its mentions that count, of each of these the next one; kNone behind the last.
  struct Chains {
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    std::vector<std::uint32_t> first, next;
  };
  Chains mentions_by_entity() const;
  std::vector<graph::Statement> finished_statements(const std::vector<graph::Entity>& entities,
                                                    const std::vector<graph::LocalId>& local_ids);

  const Analysis* analysis_;
  Trace* trace_;
  bool rules_off_;                                           // is any rule of the schema switched off?
  std::unordered_multimap<TokenIndex, std::string> vetoes_;  // types, by each of their words
  std::vector<DraftEntity> entities_;
  std::vector<EntityIndex> merged_into_;  // by entity; kNobody: it lives
  std::vector<DraftMention> mentions_;
  std::vector<DraftStatement> statements_;
  std::vector<EntityIndex> cover_;
  std::vector<std::uint8_t> masked_;
  mutable Arena keys_;
  WordMap<Named> by_name_;  // by Key::text, of keys_
};

}  // namespace stemma::ingest
