#include "graph/query/name_index.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "schema/name.hpp"

namespace stemma::graph {
namespace {

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', at), folded.size());
    if (end > at) words.push_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

std::u32string decoded(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t code = length == 1 ? first : first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length && at + i < text.size(); ++i)
      code = (code << 6) | (static_cast<unsigned char>(text[at + i]) & 0x3F);
    out.push_back(code);
    at += length;
  }
  return out;
}

std::size_t errors_allowed(std::string_view word) { return word.size() < 4 ? 0 : word.size() < 8 ? 1 : 2; }

}  // namespace

std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t most) {
  const std::u32string a = decoded(left), b = decoded(right);
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > most) return most + 1;
  std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), older(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) before[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    std::size_t least = row[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], older[j - 2] + 1);
      least = std::min(least, row[j]);
    }
    if (least > most) return most + 1;
    std::swap(older, before);
    std::swap(before, row);
  }
  return std::min(before[b.size()], most + 1);
}

void NameIndex::add(std::uint32_t node, std::string_view name) {
  std::string folded = schema::fold(name);
  if (!folded.empty()) labels_.push_back({node, std::string(name), std::move(folded)});
}

void NameIndex::build() {
  by_folded_.resize(labels_.size());
  for (std::uint32_t i = 0; i < labels_.size(); ++i) by_folded_[i] = i;
  std::sort(by_folded_.begin(), by_folded_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(std::string_view(labels_[a].folded), a) <
           std::pair(std::string_view(labels_[b].folded), b);
  });
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> words;
  for (std::uint32_t i = 0; i < labels_.size(); ++i)
    for (std::string_view word : words_of(labels_[i].folded)) {
      auto& labels = words[word];
      if (labels.empty() || labels.back() != i) labels.push_back(i);
    }
  words_.clear();
  for (auto& [text, labels] : words) words_.push_back({std::string(text), std::move(labels)});
  std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) { return a.text < b.text; });
}

std::vector<std::uint32_t> NameIndex::labels_with_word(std::string_view word, bool prefix,
                                                       std::size_t errors) const {
  std::vector<std::uint32_t> labels;
  if (errors == 0) {
    auto at = std::lower_bound(words_.begin(), words_.end(), word,
                               [](const Word& w, std::string_view text) { return w.text < text; });
    for (; at != words_.end() && (prefix ? starts_with(at->text, word) : at->text == word); ++at)
      labels.insert(labels.end(), at->labels.begin(), at->labels.end());
  } else {
    for (const Word& w : words_)
      if (edit_distance(word, w.text, errors) <= errors)
        labels.insert(labels.end(), w.labels.begin(), w.labels.end());
  }
  std::sort(labels.begin(), labels.end());
  labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
  return labels;
}

std::vector<NameIndex::Hit> NameIndex::find(std::string_view query, std::size_t enough) const {
  using How = SearchHit::How;
  const std::string folded = schema::fold(query);
  std::vector<Hit> hits;
  if (folded.empty()) return hits;
  std::unordered_map<std::uint32_t, std::size_t> of_node;
  const auto take = [&](std::uint32_t label, How how) {
    const std::uint32_t node = labels_[label].node;
    const auto [entry, fresh] = of_node.emplace(node, hits.size());
    if (fresh) {
      hits.push_back({node, label, how});
    } else if (Hit& known = hits[entry->second]; how < known.how) {
      known = {node, label, how};
    }
  };
  auto at = std::lower_bound(
      by_folded_.begin(), by_folded_.end(), folded,
      [&](std::uint32_t label, const std::string& text) { return labels_[label].folded < text; });
  for (; at != by_folded_.end() && starts_with(labels_[*at].folded, folded); ++at)
    take(*at, labels_[*at].folded == folded ? How::exact : How::prefix);

  // Every word of the query must be met by a word of the name; the last may be only begun.
  const std::vector<std::string_view> words = words_of(folded);
  const auto all_words = [&](bool typing_errors) {
    std::vector<std::uint32_t> common;
    for (std::size_t i = 0; i < words.size(); ++i) {
      std::vector<std::uint32_t> labels = labels_with_word(words[i], true, 0);
      if (typing_errors && labels.empty())
        labels = labels_with_word(words[i], false, errors_allowed(words[i]));
      if (i == 0) {
        common = std::move(labels);
      } else {
        std::vector<std::uint32_t> both;
        std::set_intersection(common.begin(), common.end(), labels.begin(), labels.end(),
                              std::back_inserter(both));
        common = std::move(both);
      }
      if (common.empty()) break;
    }
    return common;
  };
  for (std::uint32_t label : all_words(false)) take(label, How::word);
  if (hits.size() < enough)
    for (std::uint32_t label : all_words(true)) take(label, How::typo);
  return hits;
}

}  // namespace stemma::graph
