#include "graph/text/term_reader.hpp"

#include <algorithm>
#include <limits>

#include "graph/codec.hpp"
#include "graph/keys.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

std::string behind(std::string_view document) { return std::string(document) + '\0'; }

// Starts of a phrase whose patterns stand at `places`.
std::vector<Place> phrase_places(const std::vector<std::vector<std::uint32_t>>& places) {
  std::vector<Place> found;
  const auto length = static_cast<std::uint32_t>(places.size());
  for (const auto first : places.front()) {
    bool all = true;
    for (std::uint32_t i = 1; all && i < length; ++i) all = std::ranges::binary_search(places[i], first + i);
    if (all) found.push_back({first, first + length});
  }
  return found;
}

}  // namespace

void WordBudget::take(const WordPattern& pattern) {
  if (left_-- > 0) return;
  left_ = 0;
  throw Failure(
      {ErrorCode::limit,
       (pattern.prefix ? "“" + pattern.word + "*” begins too many words" : "these are too many words") +
           std::string(": a search reads at most ") + std::to_string(most_) + " different ones",
       pattern.prefix ? "write more of its letters" : "ask for fewer at once"});
}

// The documents of one word.
class PatternReader::Word {
 public:
  Word(const View& view, const std::string& word)
      : prefix_(keys::postings_of(word)), at_(view.cursor(Family::words, prefix_)) {}

  bool done() const { return !at_->valid(); }
  std::string_view document() const { return at_->key().substr(prefix_.size()); }
  std::string_view value() const { return at_->value(); }
  void seek(std::string_view document_id) {
    if (done() || document() >= document_id) return;
    at_->next();  // often it is the next
    if (!done() && document() < document_id) at_->seek(prefix_ + std::string(document_id));
  }

 private:
  std::string prefix_;
  std::unique_ptr<Cursor> at_;
};

struct PatternReader::Later {
  bool operator()(const std::unique_ptr<Word>& a, const std::unique_ptr<Word>& b) const {
    return a->document() > b->document();
  }
};

PatternReader::PatternReader(const View& view, const WordPattern& pattern, WordBudget& budget) {
  const auto add = [&](const std::string& word) {
    budget.take(pattern);
    auto reader = std::make_unique<Word>(view, word);
    if (!reader->done()) words_.push_back(std::move(reader));
  };
  if (!pattern.prefix) {
    add(pattern.word);
  } else {
    const auto at = view.cursor(Family::words, pattern.word);
    while (at->valid()) {
      const auto key = keys::read_posting(at->key());
      if (!key)
        throw Failure({ErrorCode::corrupt, "the index of words is damaged", "run `stemma verify --repair`"});
      const std::string word(key->word);
      add(word);
      at->seek(word + '\1');
    }
  }
  std::ranges::make_heap(words_, Later());
}

PatternReader::~PatternReader() = default;
PatternReader::PatternReader(PatternReader&&) noexcept = default;

bool PatternReader::done() const { return words_.empty(); }
std::string_view PatternReader::document() const { return words_.front()->document(); }

void PatternReader::seek(std::string_view document_id) {
  while (!words_.empty() && document() < document_id) {
    std::ranges::pop_heap(words_, Later());
    words_.back()->seek(document_id);
    if (words_.back()->done())
      words_.pop_back();
    else
      std::ranges::push_heap(words_, Later());
  }
}

template <class Visit>
void PatternReader::each(Visit&& visit) const {
  const auto present = document();
  std::vector<std::size_t> waiting = {0};
  while (!waiting.empty()) {
    const auto at = waiting.back();
    waiting.pop_back();
    if (at >= words_.size() || words_[at]->document() != present) continue;
    visit(words_[at]->value());
    waiting.push_back(2 * at + 1);
    waiting.push_back(2 * at + 2);
  }
}

std::uint64_t PatternReader::frequency() const {
  std::uint64_t sum = 0;
  each([&](std::string_view value) { sum += codec::read_frequency(value); });
  return sum;
}

std::vector<std::uint32_t> PatternReader::places() const {
  std::vector<std::uint32_t> all;
  each([&](std::string_view value) {
    const auto places = codec::read_positions(value);
    all.insert(all.end(), places.begin(), places.end());
  });
  std::ranges::sort(all);
  return all;
}

TermReader::TermReader(const View& view, const Term& term, WordBudget& budget) : term_(term) {
  for (const auto& phrase : term.phrases)
    for (const auto& pattern : phrase) patterns_.emplace_back(view, pattern, budget);
  seek("");
}

void TermReader::seek(std::string_view document) {
  if (done_ || (!document_.empty() && document_ >= document)) return;
  for (std::string target(document); !done_; target = behind(document_))
    if (meet(target)) return;
}

// Goes on to the first document that has all patterns; whether the term stands there.
bool TermReader::meet(std::string_view document) {
  document_ = document;
  for (bool met = false; !met && !done_;) {
    met = true;
    for (auto& pattern : patterns_) {
      pattern.seek(document_);
      done_ = pattern.done();
      if (done_) return false;
      if (pattern.document() == document_) continue;
      document_ = pattern.document();
      met = false;
    }
  }
  if (alone()) return true;
  auto pattern = patterns_.begin();
  phrases_.clear();
  for (const auto& phrase : term_.phrases) {
    std::vector<std::vector<std::uint32_t>> places;
    for (std::size_t i = 0; i < phrase.size(); ++i) places.push_back((pattern++)->places());
    phrases_.push_back(phrase_places(places));
    if (phrases_.back().empty()) return false;
  }
  places_ = term_.phrases.size() == 1 ? phrases_.front() : near(term_.phrases, phrases_, term_.gap);
  return !places_.empty();
}

std::uint64_t TermReader::frequency() const {
  return alone() ? patterns_.front().frequency() : places_.size();
}

std::vector<Place> TermReader::places() const {
  if (!alone()) return places_;
  std::vector<Place> all;
  for (const auto first : patterns_.front().places()) all.push_back({first, first + 1});
  return all;
}

std::vector<Place> TermReader::marks() const {
  if (phrases_.size() < 2) return places();
  std::vector<Place> all;
  for (const auto& phrase : phrases_) {
    auto around = places_.begin();
    for (const auto& place : phrase) {
      while (around != places_.end() && around->last < place.last) ++around;
      if (around != places_.end() && around->first <= place.first) all.push_back(place);
    }
  }
  std::ranges::sort(all);
  const auto repeated = std::ranges::unique(all);
  all.erase(repeated.begin(), repeated.end());
  return all;
}

std::vector<Place> near(const std::vector<Phrase>& phrases, const std::vector<std::vector<Place>>& places,
                        std::uint32_t gap) {
  struct Wanted {
    const std::vector<Place>* places;
    std::size_t times = 1, at = 0;  // at: the first that does not begin before the stretch
  };
  std::vector<Wanted> wanted;
  std::vector<Place> starts;
  std::uint64_t room = gap;
  for (std::size_t i = 0; i < phrases.size(); ++i) {
    room += phrases[i].size();
    const auto same =
        std::ranges::find(phrases.begin(), phrases.begin() + static_cast<std::ptrdiff_t>(i), phrases[i]) -
        phrases.begin();
    if (same < static_cast<std::ptrdiff_t>(i)) {
      const auto known = std::ranges::find(wanted, &places[static_cast<std::size_t>(same)], &Wanted::places);
      ++known->times;
      continue;
    }
    wanted.push_back({&places[i]});
    starts.insert(starts.end(), places[i].begin(), places[i].end());
  }
  std::ranges::sort(starts);
  std::vector<Place> found;
  for (const auto& start : starts) {
    std::uint32_t last = 0;
    for (auto& one : wanted) {
      while (one.at < one.places->size() && (*one.places)[one.at].first < start.first) ++one.at;
      if (one.at + one.times > one.places->size()) return found;
      last = std::max(last, (*one.places)[one.at + one.times - 1].last);
    }
    if (last - start.first > room) continue;
    if (!found.empty() && found.back().last == last) found.pop_back();  // it holds this one
    found.push_back({start.first, last});
  }
  return found;
}

}  // namespace stemma::graph
