#include "graph/text/sentences.hpp"

#include <algorithm>

#include "graph/offsets.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kReach = 300;

bool white(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// Whether a sentence begins at this byte, which is no white space.
bool begins(std::string_view text, std::size_t at) {
  auto before = at;
  std::size_t lines = 0;
  while (before > 0 && white(text[before - 1])) lines += text[--before] == '\n';
  if (before == 0 || lines > 1) return true;
  if (before == at || (text[at] >= 'a' && text[at] <= 'z')) return false;
  constexpr std::string_view kClosing = "\"')]";
  while (before > 0 && kClosing.find(text[before - 1]) != std::string_view::npos) --before;
  return before > 0 && (text[before - 1] == '.' || text[before - 1] == '!' || text[before - 1] == '?');
}

}  // namespace

Sentences::Sentences(std::string_view text, const Fragment& fragment) : text_(text) {
  std::vector<Span> all;
  for (const auto& entity : fragment.entities)
    for (const auto& mention : entity.mentions) all.push_back(mention.sentence);
  for (const auto& statement : fragment.statements) all.push_back(statement.evidence);
  std::ranges::sort(all,
                    [](Span a, Span b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
  for (const auto span : all)
    if (span.size() > 0 && (known_.empty() || span.begin >= known_.back().end)) known_.push_back(span);
}

Span Sentences::around(std::uint32_t byte) const {
  const auto next = std::ranges::upper_bound(known_, byte, {}, &Span::begin);
  if (next != known_.begin() && byte < std::prev(next)->end) return *std::prev(next);
  const std::size_t least = next == known_.begin() ? 0 : std::prev(next)->end;
  const std::size_t most = next == known_.end() ? text_.size() : next->begin;
  std::size_t begin = byte, end = byte;
  while (begin > least && !(byte - begin >= kReach && white(text_[begin - 1])) && byte - begin < 2 * kReach &&
         (white(text_[begin]) || !begins(text_, begin)))
    --begin;
  while (end < most && !(end - byte >= kReach && white(text_[end])) && end - byte < 2 * kReach &&
         (end == byte || white(text_[end]) || !begins(text_, end)))
    ++end;
  while (begin < byte && (white(text_[begin]) || !on_boundary(text_, begin))) ++begin;
  while (end > byte && (!on_boundary(text_, end) || white(text_[end - 1]))) --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::vector<Span> sentences_naming(const Fragment& fragment, const std::vector<bool>& entities) {
  std::vector<Span> all;
  for (std::size_t i = 0; i < entities.size(); ++i)
    if (entities[i])
      for (const auto& mention : fragment.entities[i].mentions) all.push_back(mention.sentence);
  const auto named = [&](LocalId id) { return id != kDocument && entities[id]; };
  for (const auto& statement : fragment.statements)
    if (statement.evidence.size() > 0 && (named(statement.from) || named(statement.to)))
      all.push_back(statement.evidence);
  std::ranges::sort(all);
  const auto repeated = std::ranges::unique(all);
  all.erase(repeated.begin(), repeated.end());
  return all;
}

}  // namespace stemma::graph
