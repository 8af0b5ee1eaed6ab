#include "graph/text/found.hpp"

#include <algorithm>
#include <map>

#include "graph/assemble.hpp"
#include "graph/text/sentences.hpp"
#include "schema/result.hpp"
#include "schema/text_words.hpp"

namespace stemma::graph {
namespace {

[[noreturn]] void damaged(const std::string& id) {
  throw Failure({ErrorCode::corrupt, "the text, record and words of " + id + " do not belong together",
                 "run `stemma verify --repair`"});
}

template <class Value>
void sort_once(std::vector<Value>& values) {
  std::ranges::sort(values);
  const auto repeated = std::ranges::unique(values);
  values.erase(repeated.begin(), repeated.end());
}

// Values whose byte is inside the span.
template <class Pairs, class Visit>
void each_inside(const Pairs& pairs, Span span, Visit&& visit) {
  for (auto at = std::ranges::lower_bound(pairs, span.begin, {}, &Pairs::value_type::first);
       at != pairs.end() && at->first < span.end; ++at)
    visit(at->second);
}

// Marks that overlap become one.
void merge(std::vector<Span>& marks) {
  std::ranges::sort(marks);
  std::vector<Span> merged;
  for (const auto mark : marks)
    if (merged.empty() || mark.begin >= merged.back().end)
      merged.push_back(mark);
    else
      merged.back().end = std::max(merged.back().end, mark.end);
  marks = std::move(merged);
}

// Where one term stands in the document, as bytes.
struct Standing {
  std::uint32_t term;
  std::vector<Span> places, marks;  // by place

  bool inside(Span span) const {
    const auto at = std::ranges::lower_bound(places, span.begin, {}, &Span::begin);
    return at != places.end() && at->end <= span.end;  // of those that begin later none ends earlier
  }
};

}  // namespace

OpenDocument::OpenDocument(const Snapshot::Access& access, const std::string& id) : id_(id) {
  auto record = access.document(id);
  auto text = access.text(id);
  auto fragment = access.fragment(id);
  if (!record || !text || !fragment) damaged(id);
  record_ = std::move(*record);
  text_ = std::move(*text);
  fragment_ = std::move(*fragment);
  schema::TextWords words(text_);
  while (const auto word = words.next()) words_.push_back({word->begin, word->end});
  for (std::size_t i = 0; i < fragment_.entities.size(); ++i)
    for (const auto& mention : fragment_.entities[i].mentions) named_.emplace_back(mention.span.begin, i);
  for (std::size_t i = 0; i < fragment_.statements.size(); ++i) {
    const auto& statement = fragment_.statements[i];
    if (statement.evidence.size() == 0) continue;
    said_.emplace_back(statement.evidence.begin, i);
    for (const auto end : {statement.from, statement.to})
      if (imported() && end != kDocument) named_.emplace_back(statement.evidence.begin, end);
  }
  sort_once(named_);
  sort_once(said_);
}

Span OpenDocument::bytes_of(Place place) const {
  if (place.first >= place.last || place.last > words_.size()) damaged(id_);
  return {words_[place.first].begin, words_[place.last - 1].end};
}

std::vector<std::size_t> OpenDocument::entities_in(Span sentence) const {
  std::vector<std::size_t> all;
  each_inside(named_, sentence, [&](std::size_t entity) { all.push_back(entity); });
  sort_once(all);
  return all;
}

std::vector<std::string> OpenDocument::edges_in(Span sentence) const {
  std::vector<std::string> all;
  const auto id_of = [&](LocalId id) { return id == kDocument ? id_ : fragment_.entities[id].id; };
  each_inside(said_, sentence, [&](std::size_t i) {
    const auto& statement = fragment_.statements[i];
    all.push_back(edge_name(edge_id({id_of(statement.from), statement.relation, id_of(statement.to)})));
  });
  sort_once(all);
  return all;
}

std::optional<std::vector<Span>> OpenDocument::allowed(const Scope& scope) const {
  if (scope.everywhere()) return std::nullopt;
  const auto& entities = fragment_.entities;
  std::vector<bool> near(entities.size()), type(entities.size());
  for (std::size_t i = 0; i < entities.size(); ++i) {
    near[i] = entities[i].id == scope.near;
    type[i] = entities[i].type == scope.type;
  }
  if (scope.whole_document) {
    const auto some = [](const std::vector<bool>& flags) {
      return std::ranges::find(flags, true) != flags.end();
    };
    const bool named = (scope.near.empty() || some(near)) && (scope.type.empty() || some(type));
    return named ? std::nullopt : std::optional(std::vector<Span>());
  }
  if (scope.near.empty()) return sentences_naming(fragment_, type);
  auto spans = sentences_naming(fragment_, near);
  if (scope.type.empty()) return spans;
  std::vector<Span> both;
  std::ranges::set_intersection(spans, sentences_naming(fragment_, type), std::back_inserter(both));
  return both;
}

std::vector<FoundSentence> OpenDocument::find(const Expression& expression,
                                              const std::vector<TermReader>& terms,
                                              const Scope& scope) const {
  const auto bytes = [&](const std::vector<Place>& places) {
    std::vector<Span> all;
    for (const auto place : places) all.push_back(bytes_of(place));
    return all;
  };
  std::vector<Standing> standing;
  for (std::uint32_t i = 0; i < terms.size(); ++i)
    if (!terms[i].done() && terms[i].document() == id_)
      standing.push_back({i, bytes(terms[i].places()), bytes(terms[i].marks())});
  const auto looked_for = wanted(expression);
  std::map<Span, FoundSentence> found;
  const auto mark = [&](Span sentence, const Standing& one, Span place) {
    auto& at = found.try_emplace(sentence, FoundSentence{sentence, {}, {}}).first->second;
    at.terms.insert(one.term);
    at.marks.push_back({place.begin, std::min(place.end, sentence.end)});
  };
  if (const auto spans = allowed(scope)) {
    const auto root = static_cast<std::uint32_t>(expression.nodes.size() - 1);
    for (const auto span : *spans) {
      const auto here = [&](std::uint32_t term) {
        const auto one = std::ranges::find(standing, term, &Standing::term);
        return one != standing.end() && one->inside(span);
      };
      if (!holds(expression, root, true, here)) continue;
      for (const auto& one : standing) {
        if (!looked_for[one.term] || !one.inside(span)) continue;
        for (auto at = std::ranges::lower_bound(one.marks, span.begin, {}, &Span::begin);
             at != one.marks.end() && at->end <= span.end; ++at)
          mark(span, one, *at);
      }
    }
  } else {
    const Sentences sentences(text_, fragment_);
    for (const auto& one : standing)
      if (looked_for[one.term])
        for (const auto place : one.marks) mark(sentences.around(place.begin), one, place);
  }
  std::vector<FoundSentence> all;
  for (auto& [span, sentence] : found) {
    merge(sentence.marks);
    all.push_back(std::move(sentence));
  }
  return all;
}

}  // namespace stemma::graph
