#include "graph/query/name_index.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <ranges>
#include <unordered_map>

#include "schema/name.hpp"
#include "schema/result.hpp"

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

// Does a word of the folded name begin so?
bool has_word(std::string_view folded, std::string_view prefix) {
  for (auto at = folded.find(prefix); at != folded.npos; at = folded.find(prefix, at + 1))
    if (at == 0 || folded[at - 1] == ' ') return true;
  return false;
}

void sort_once(std::vector<std::uint32_t>& labels) {
  std::ranges::sort(labels);
  const auto repeated = std::ranges::unique(labels);
  labels.erase(repeated.begin(), repeated.end());
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
  // A code point has one to four bytes.
  if (left.size() > 4 * (right.size() + most) || right.size() > 4 * (left.size() + most)) return most + 1;
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

void NameIndex::Strings::add(std::string_view one) {
  if (one.size() > std::numeric_limits<std::uint32_t>::max() - text.size())
    throw Failure(
        {ErrorCode::limit, "the names of the store are longer than 4 GB", "divide it into several stores"});
  text += one;
  ends.push_back(static_cast<std::uint32_t>(text.size()));
}

void NameIndex::add(std::uint32_t node, std::string_view name) {
  number_ = node == last_ ? number_ + 1 : 0;
  last_ = node;
  const std::string folded = schema::fold(name);
  if (folded.empty()) return;
  folded_.add(folded);
  node_.push_back(node);
  ordinal_.push_back(number_);
}

void NameIndex::collect() {
  sort_names();
  collect_words();
  folded_.shrink();
  node_.shrink_to_fit();
  ordinal_.shrink_to_fit();
}

void NameIndex::rank(std::vector<std::uint32_t> order) {
  order_ = std::move(order);
  best_name_.build(static_cast<std::uint32_t>(by_name_.size()),
                   [&](std::uint32_t place) { return order_[node_[by_name_[place]]]; });
  best_posting_.build(static_cast<std::uint32_t>(postings_.size()),
                      [&](std::uint32_t place) { return order_[node_[postings_[place]]]; });
}

bool NameIndex::restore(std::vector<std::uint32_t> order) {
  const auto below = [](const std::vector<std::uint32_t>& numbers, std::size_t end) {
    return std::ranges::all_of(numbers, [&](std::uint32_t number) { return number < end; });
  };
  const auto labels = folded_.size();
  if (!folded_.fits() || !words_.fits() || node_.size() != labels || ordinal_.size() != labels ||
      by_name_.size() != labels || first_.size() != words_.size() + 1 || !std::ranges::is_sorted(first_) ||
      first_.back() != postings_.size() || !below(node_, order.size()) || !below(by_name_, labels) ||
      !below(postings_, labels))
    return false;
  rank(std::move(order));
  return true;
}

// Most names differ in their first eight bytes: those are compared as one number.
void NameIndex::sort_names() {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> names;
  names.reserve(folded_.size());
  for (std::uint32_t label = 0; label < folded_.size(); ++label) {
    std::uint64_t front = 0;
    const auto name = folded_[label];
    for (std::size_t i = 0; i < 8; ++i)
      front = front << 8 | (i < name.size() ? static_cast<unsigned char>(name[i]) : 0);
    names.emplace_back(front, label);
  }
  std::sort(names.begin(), names.end(), [&](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    return std::pair(folded_[a.second], a.second) < std::pair(folded_[b.second], b.second);
  });
  by_name_.reserve(names.size());
  for (const auto& [front, label] : names) by_name_.push_back(label);
}

void NameIndex::collect_words() {
  std::unordered_map<std::string_view, std::uint32_t> numbers;  // in the order in which they come
  std::vector<std::string_view> texts;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;  // word, label
  for (std::uint32_t label = 0; label < folded_.size(); ++label)
    for (const auto word : words_of(folded_[label])) {
      const auto [known, fresh] = numbers.emplace(word, static_cast<std::uint32_t>(texts.size()));
      if (fresh) texts.push_back(word);
      pairs.emplace_back(known->second, label);
    }
  std::vector<std::uint32_t> sorted(texts.size()), place(texts.size());
  std::iota(sorted.begin(), sorted.end(), 0);
  std::ranges::sort(sorted, {}, [&](std::uint32_t number) { return texts[number]; });
  for (std::uint32_t i = 0; i < sorted.size(); ++i) {
    words_.add(texts[sorted[i]]);
    place[sorted[i]] = i;
  }
  words_.shrink();
  first_.assign(texts.size() + 1, 0);
  for (const auto& [number, label] : pairs) ++first_[place[number] + 1];
  std::partial_sum(first_.begin(), first_.end(), first_.begin());
  auto next = first_;
  postings_.resize(pairs.size());
  for (const auto& [number, label] : pairs) postings_[next[place[number]]++] = label;
}

// The places in `by_name_` of the names that begin with `prefix`, or are it.
NameIndex::Range NameIndex::names_from(std::string_view prefix, bool whole) const {
  const auto name = [&](std::uint32_t label) { return folded_[label]; };
  const auto begin = std::ranges::lower_bound(by_name_, prefix, {}, name);
  const auto end = std::ranges::upper_bound(begin, by_name_.end(), prefix, {}, [&](std::uint32_t label) {
    return whole ? name(label) : name(label).substr(0, prefix.size());
  });
  return {static_cast<std::uint32_t>(begin - by_name_.begin()),
          static_cast<std::uint32_t>(end - by_name_.begin())};
}

// The places in `postings_` of the words that begin with `prefix`.
NameIndex::Range NameIndex::words_from(std::string_view prefix) const {
  const auto numbers = std::views::iota(std::size_t{0}, words_.size());
  const auto begin = std::ranges::lower_bound(numbers, prefix, {}, [&](std::size_t i) { return words_[i]; });
  const auto end = std::ranges::upper_bound(
      begin, numbers.end(), prefix, {}, [&](std::size_t i) { return words_[i].substr(0, prefix.size()); });
  return {first_[static_cast<std::size_t>(begin - numbers.begin())],
          first_[static_cast<std::size_t>(end - numbers.begin())]};
}

// Labels of names with a word that is nearly this one, sorted.
std::vector<std::uint32_t> NameIndex::labels_like(std::string_view word) const {
  std::vector<std::uint32_t> labels;
  const auto errors = errors_allowed(word);
  if (errors == 0) return labels;
  for (std::size_t i = 0; i < words_.size(); ++i)
    if (edit_distance(word, words_[i], errors) <= errors)
      labels.insert(labels.end(), postings_.begin() + first_[i], postings_.begin() + first_[i + 1]);
  sort_once(labels);
  return labels;
}

// Every word of the query must be met by a word of the name: as its beginning where it is known, or else
// nearly. Those of the rarest word are looked at.
std::vector<std::uint32_t> NameIndex::labels_with_all(const std::vector<std::string_view>& words,
                                                      const std::vector<bool>& known) const {
  std::vector<std::string_view> beginnings;
  std::vector<std::vector<std::uint32_t>> near;
  std::optional<Range> rarest;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!known[i]) {
      near.push_back(labels_like(words[i]));
      continue;
    }
    const auto range = words_from(words[i]);
    if (range.empty()) return {};
    beginnings.push_back(words[i]);
    if (!rarest || range.size() < rarest->size()) rarest = range;
  }
  std::vector<std::uint32_t> labels;
  const auto smallest = std::ranges::min_element(near, {}, &std::vector<std::uint32_t>::size);
  if (smallest != near.end() && (!rarest || smallest->size() < rarest->size()))
    labels = *smallest;
  else if (rarest)
    labels.assign(postings_.begin() + rarest->begin, postings_.begin() + rarest->end);
  sort_once(labels);
  std::erase_if(labels, [&](std::uint32_t label) {
    return !std::ranges::all_of(near,
                                [&](const auto& some) { return std::ranges::binary_search(some, label); }) ||
           !std::ranges::all_of(beginnings,
                                [&](std::string_view word) { return has_word(folded_[label], word); });
  });
  return labels;
}

// The first name of the label's node that has a word beginning with `prefix`.
std::uint32_t NameIndex::first_label_with(std::uint32_t label, std::string_view prefix) const {
  auto found = label;
  for (auto other = label; other-- > 0 && node_[other] == node_[label];)
    if (has_word(folded_[other], prefix)) found = other;
  return found;
}

std::vector<NameIndex::Hit> NameIndex::find(std::string_view query, std::size_t most,
                                            const Admits& admits) const {
  const Question question(schema::fold(query), most);
  if (question.folded.empty()) return {};
  const Admits all;
  Search search(*this, question, admits, all);
  search.find_sure();
  if (search.matched() < most) {
    std::vector<bool> known;
    for (const auto word : question.words) known.push_back(search.knows(word));
    if (!std::ranges::all_of(known, [](bool is) { return is; })) search.find_near(known);
  }
  return search.hits();
}

NameIndex::Question::Question(std::string folded_text, std::size_t most_hits)
    : folded(std::move(folded_text)), words(words_of(folded)), most(most_hits) {}

// False when no more are wanted.
bool NameIndex::Search::take(std::uint32_t label, SearchHit::How how) {
  const auto node = index_.node_[label];
  if (seen_.find(node) || (shows_ && !shows_(node))) return true;
  seen_.set(node, 0);
  ++matched_;
  if (!admits_ || admits_(node)) hits_.push_back({node, index_.ordinal_[label], how, index_.order_[node]});
  return hits_.size() < question_.most;
}

void NameIndex::Search::take_all(std::vector<std::uint32_t> labels, SearchHit::How how) {
  std::ranges::stable_sort(labels, {},
                           [&](std::uint32_t label) { return index_.order_[index_.node_[label]]; });
  std::ranges::all_of(labels, [&](std::uint32_t label) { return take(label, how); });
}

void NameIndex::Search::find_sure() {
  using How = SearchHit::How;
  const auto& x = index_;
  const auto by_name = [&](std::uint32_t place) { return x.order_[x.node_[x.by_name_[place]]]; };
  const auto by_word = [&](std::uint32_t place) { return x.order_[x.node_[x.postings_[place]]]; };
  x.best_name_.visit(x.names_from(question_.folded, true), by_name,
                     [&](auto place) { return take(x.by_name_[place], How::exact); });
  if (hits_.size() < question_.most)
    x.best_name_.visit(x.names_from(question_.folded, false), by_name,
                       [&](auto place) { return take(x.by_name_[place], How::prefix); });
  if (hits_.size() >= question_.most) return;
  const auto& words = question_.words;
  if (words.size() == 1)
    x.best_posting_.visit(x.words_from(words[0]), by_word, [&](auto place) {
      return seen_.find(x.node_[x.postings_[place]]) ||
             take(x.first_label_with(x.postings_[place], words[0]), How::word);
    });
  else
    take_all(x.labels_with_all(words, std::vector<bool>(words.size(), true)), How::word);
}

void NameIndex::Search::find_near(const std::vector<bool>& known) {
  take_all(index_.labels_with_all(question_.words, known), SearchHit::How::typo);
}

bool NameIndex::Search::knows(std::string_view word) const {
  const auto range = index_.words_from(word);
  if (!shows_) return !range.empty();
  for (auto place = range.begin; place < range.end; ++place)
    if (shows_(index_.node_[index_.postings_[place]])) return true;
  return false;
}

std::uint64_t NameIndex::bytes() const {
  const auto numbers =
      node_.size() + ordinal_.size() + by_name_.size() + first_.size() + postings_.size() + order_.size();
  return folded_.bytes() + words_.bytes() + numbers * sizeof(std::uint32_t) + best_name_.bytes() +
         best_posting_.bytes();
}

}  // namespace stemma::graph
