// Fragments: numbers of one kind stand side by side, which compresses to half. A statement's weight stands
// among its numbers, one more than it is; 0: the attributes have it, or there is none.
#include "graph/codec_fragment.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/codec_bytes.hpp"

namespace stemma::graph::codec {
namespace {

constexpr char kColumns = 2;

// The types, relations and rules of a fragment, each once.
class Words {
 public:
  explicit Words(const Fragment& fragment) {
    std::set<std::string_view> words;
    for (const auto& entity : fragment.entities) {
      words.insert(entity.type);
      for (const auto& mention : entity.mentions) words.insert(mention.rule);
    }
    for (const auto& statement : fragment.statements) {
      words.insert(statement.relation);
      words.insert(statement.rule);
    }
    words_.assign(words.begin(), words.end());
  }
  explicit Words(Reader& in) : words_(in.strings()) {}

  const std::vector<std::string>& all() const { return words_; }
  std::uint64_t number(const std::string& word) const {
    return static_cast<std::uint64_t>(std::ranges::lower_bound(words_, word) - words_.begin());
  }
  const std::string& word(std::uint64_t number) const {
    if (number >= words_.size()) broken("a word is missing");
    return words_[number];
  }

 private:
  std::vector<std::string> words_;
};

// The document itself, the largest number of all, becomes 0.
std::uint32_t shifted(LocalId id) { return id + 1; }

// The weight of a statement, where it is written as std::to_string() does.
std::optional<std::uint64_t> weight_of(const Attributes& attributes) {
  const auto at = attributes.find(kWeight);
  if (at == attributes.end() || at->second.size() != 1) return std::nullopt;
  const auto& digits = at->second.front();
  std::uint64_t weight = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), weight);
  return std::to_string(weight) == digits && digits.size() <= 18 ? std::optional(weight) : std::nullopt;
}

std::vector<Entity> read_entities(Reader& in, const Words& words) {
  std::vector<Entity> entities(in.length());
  std::string_view before;
  for (auto& e : entities) before = e.id = in.string_after(before);
  for (auto& e : entities) e.type = words.word(in.number());
  before = {};
  for (auto& e : entities) before = e.name = in.string_after(before);
  for (auto& e : entities) e.aliases = in.strings();
  for (auto& e : entities) e.attributes = in.attributes();
  for (auto& e : entities) e.salience = in.number_of<std::uint16_t>();
  std::size_t mentions = 0;
  for (auto& e : entities) {
    const auto more = in.length();
    if ((mentions += more) > in.left()) broken("a list is longer than its record");
    e.mentions.resize(more);
  }
  return entities;
}

// Calls visit(mention) for all of them.
template <class Entities, class Visit>
void for_each_mention(Entities& entities, Visit&& visit) {
  for (auto& entity : entities)
    for (auto& mention : entity.mentions) visit(mention);
}

void read_mentions(Reader& in, std::vector<Entity>& entities, const Words& words) {
  std::uint32_t before = 0;
  for_each_mention(entities, [&](Mention& m) { m.span.begin = before = in.difference(before); });
  for_each_mention(entities, [&](Mention& m) { m.span.end = m.span.begin + in.number_of<std::uint32_t>(); });
  for_each_mention(entities,
                   [&](Mention& m) { m.sentence.begin = m.span.begin - in.number_of<std::uint32_t>(); });
  for_each_mention(entities,
                   [&](Mention& m) { m.sentence.end = m.span.end + in.number_of<std::uint32_t>(); });
  for_each_mention(entities, [&](Mention& m) { m.rule = words.word(in.number()); });
  for_each_mention(entities, [&](Mention& m) { m.confidence = in.number_of<Confidence>(); });
}

std::vector<Statement> read_statements(Reader& in, const Words& words) {
  std::vector<Statement> statements(in.length());
  std::uint32_t before = 0;
  for (auto& s : statements) {
    before = in.difference(before);
    s.from = before - 1;
  }
  for (auto& s : statements) s.relation = words.word(in.number());
  for (auto& s : statements) s.to = in.number_of<std::uint32_t>() - 1;
  for (auto& s : statements) s.evidence.end = in.number_of<std::uint32_t>();
  before = 0;
  for (auto& s : statements) {
    s.evidence.begin = in.difference(before);
    before = s.evidence.end += s.evidence.begin;
  }
  for (auto& s : statements) s.rule = words.word(in.number());
  for (auto& s : statements) s.confidence = in.number_of<Confidence>();
  std::vector<std::uint64_t> weights;
  for (std::size_t i = 0; i < statements.size(); ++i) weights.push_back(in.number());
  for (std::size_t i = 0; i < statements.size(); ++i) {
    statements[i].attributes = in.attributes();
    if (weights[i] > 0) statements[i].attributes[kWeight] = {std::to_string(weights[i] - 1)};
  }
  return statements;
}

// Before format 3 one entity stood behind the other, and one statement.
namespace rows {

std::vector<Mention> read_mentions(Reader& in, const Words& words) {
  std::vector<Mention> mentions(in.length());
  std::uint32_t after = 0;
  for (auto& m : mentions) {
    m.span = in.span(after);
    m.sentence.begin = m.span.begin - in.number_of<std::uint32_t>();
    m.sentence.end = m.span.end + in.number_of<std::uint32_t>();
    m.rule = words.word(in.number());
    m.confidence = in.number_of<Confidence>();
    after = m.span.begin;
  }
  return mentions;
}

Entity read_entity(Reader& in, const Words& words) {
  Entity e;
  e.id = in.string();
  e.type = words.word(in.number());
  e.name = in.string();
  e.aliases = in.strings();
  e.attributes = in.attributes();
  e.salience = in.number_of<std::uint16_t>();
  e.mentions = read_mentions(in, words);
  return e;
}

Statement read_statement(Reader& in, const Words& words) {
  Statement s;
  s.from = in.number_of<std::uint32_t>() - 1;
  s.relation = words.word(in.number());
  s.to = in.number_of<std::uint32_t>() - 1;
  s.evidence = in.span();
  s.rule = words.word(in.number());
  s.confidence = in.number_of<Confidence>();
  s.attributes = in.attributes();
  return s;
}

Fragment read(std::string_view bytes) {
  Reader in(bytes);
  const Words words(in);
  Fragment fragment;
  fragment.entities.resize(in.length());
  for (auto& entity : fragment.entities) entity = read_entity(in, words);
  fragment.statements.resize(in.length());
  for (auto& statement : fragment.statements) statement = read_statement(in, words);
  in.end();
  return fragment;
}

}  // namespace rows
}  // namespace

FragmentWriter::FragmentWriter(const std::vector<std::string>& words) : out_(kColumns) {
  out_.strings(words);
}

void FragmentWriter::entity(std::string_view id, std::uint64_t type, std::string_view name,
                            const std::vector<std::string>& aliases, const Attributes& attributes,
                            std::uint16_t salience, std::size_t mentions) {
  ++entities_;
  id_.string_after(last_id_, id);
  type_.number(type);
  name_.string_after(last_name_, name);
  aliases_.strings(aliases);
  attributes_.attributes(attributes);
  salience_.number(salience);
  mentions_.number(mentions);
  last_id_ = id;
  last_name_ = name;
}

void FragmentWriter::mention(const Mention& mention, std::uint64_t rule) {
  begin_.difference(last_begin_, mention.span.begin);
  size_.number(mention.span.size());
  before_.number(mention.span.begin - mention.sentence.begin);
  behind_.number(mention.sentence.end - mention.span.end);
  mention_rule_.number(rule);
  mention_confidence_.number(mention.confidence);
  last_begin_ = mention.span.begin;
}

void FragmentWriter::statement(const Said& said) {
  ++statements_;
  from_.difference(last_from_, shifted(said.from));
  relation_.number(said.relation);
  to_.number(shifted(said.to));
  said_size_.number(said.span.size());
  said_begin_.difference(last_end_, said.span.begin);
  rule_.number(said.rule);
  confidence_.number(said.confidence);
  weight_.number(said.weight ? *said.weight + 1 : 0);
  said_attributes_.attributes(said.attributes);
  last_from_ = shifted(said.from);
  last_end_ = said.span.end;
}

std::string FragmentWriter::take() {
  out_.number(entities_);
  for (const auto* column : {&id_, &type_, &name_, &aliases_, &attributes_, &salience_, &mentions_, &begin_,
                             &size_, &before_, &behind_, &mention_rule_, &mention_confidence_})
    out_.part(*column);
  out_.number(statements_);
  for (const auto* column : {&from_, &relation_, &to_, &said_size_, &said_begin_, &rule_, &confidence_,
                             &weight_, &said_attributes_})
    out_.part(*column);
  return out_.take();
}

std::string write_fragment(const Fragment& fragment) {
  const Words words(fragment);
  FragmentWriter out(words.all());
  for (const auto& e : fragment.entities) {
    out.entity(e.id, words.number(e.type), e.name, e.aliases, e.attributes, e.salience, e.mentions.size());
    for (const auto& m : e.mentions) out.mention(m, words.number(m.rule));
  }
  for (const auto& s : fragment.statements) {
    const auto weight = weight_of(s.attributes);
    auto attributes = s.attributes;
    if (weight) attributes.erase(kWeight);
    out.statement({s.from, s.to, words.number(s.relation), words.number(s.rule), s.evidence, s.confidence,
                   weight, attributes});
  }
  return out.take();
}

Fragment read_fragment(std::string_view bytes) {
  if (version_of(bytes) == kVersion) return rows::read(bytes);
  Reader in(bytes, kColumns);
  const Words words(in);
  Fragment fragment;
  fragment.entities = read_entities(in, words);
  read_mentions(in, fragment.entities, words);
  fragment.statements = read_statements(in, words);
  in.end();
  return fragment;
}

}  // namespace stemma::graph::codec
