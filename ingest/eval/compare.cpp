#include "ingest/eval/compare.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace stemma::ingest {
namespace {

const std::set<std::string, std::less<>> kStopWords = {
    "a",    "an",  "and",   "are",  "as", "at", "be",   "by",   "for",   "from",
    "in",   "is",  "it",    "must", "of", "on", "or",   "our",  "shall", "should",
    "that", "the", "their", "this", "to", "we", "will", "with", "its"};

// A letter, a figure or _ in the sense of regular expressions.
bool word_char(UChar32 c) {
  if (c == '_') return true;
  const auto mask = U_GET_GC_MASK(c);
  return (mask & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

using Words = std::set<std::string>;

Words compared_words(const std::string& compared_name) {
  Words words;
  for (std::size_t at = 0; at < compared_name.size();) {
    const std::size_t end = std::min(compared_name.find(' ', at), compared_name.size());
    std::string word = compared_name.substr(at, end - at);
    if (!word.empty() && !kStopWords.contains(word)) words.insert(std::move(word));
    at = end + 1;
  }
  return words;
}

struct Names {
  std::vector<std::string> compared;
  std::vector<Words> words;
  const Annotation::Entity* entity;
};

Names names_of(const Annotation::Entity& entity) {
  Names names{{}, {}, &entity};
  for (const std::string& name : entity.names) {
    names.compared.push_back(compared(name));
    names.words.push_back(compared_words(names.compared.back()));
  }
  return names;
}

double overlap(const Words& a, const Words& b) {
  if (a.empty() || b.empty()) return 0;
  const auto common = std::count_if(a.begin(), a.end(), [&](const std::string& w) { return b.contains(w); });
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

// 1 where a name is the same; else, of goals, works and events the overlap of their words.
double agreement(std::string_view type, const Names& gold, const Names& ours) {
  for (const std::string& name : gold.compared)
    if (!name.empty() && std::find(ours.compared.begin(), ours.compared.end(), name) != ours.compared.end())
      return 1;
  if (type == "date") return !gold.entity->edtf.empty() && gold.entity->edtf == ours.entity->edtf ? 1 : 0;
  const double need = type == "goal" ? 0.6 : type == "work" || type == "event" ? 0.75 : 2;
  double best = 0;
  if (need > 1) return 0;
  for (const Words& g : gold.words)
    for (const Words& o : ours.words) best = std::max(best, overlap(g, o));
  return best >= need ? best : 0;
}

// 1.5 times, halves to the even number.
std::size_t concepts_judged(std::size_t gold) {
  return static_cast<std::size_t>(std::nearbyint(1.5 * static_cast<double>(gold)));
}

class Comparer {
 public:
  Comparer(const Annotation& gold, const Annotation& ours) : gold_(gold), ours_(ours) {}

  Comparison run() {
    result_.judged.assign(ours_.entities.size(), true);
    result_.right_entities.assign(ours_.entities.size(), false);
    result_.paired["DOC"] = "DOC";
    std::set<std::string> types;
    for (const Annotation* side : {&gold_, &ours_})
      for (const Annotation::Entity& e : side->entities)
        if (e.type != "document") types.insert(e.type);
    for (const std::string& type : types) entities(type);
    relations();
    return std::move(result_);
  }

 private:
  void entities(const std::string& type) {
    std::vector<Names> gold;
    std::vector<std::size_t> ours;
    for (const Annotation::Entity& e : gold_.entities)
      if (e.type == type) gold.push_back(names_of(e));
    for (std::size_t i = 0; i < ours_.entities.size(); ++i)
      if (ours_.entities[i].type == type) ours.push_back(i);
    if (type == "concept") cut(ours, concepts_judged(gold.size()));
    std::vector<Names> candidates;
    for (std::size_t i : ours) candidates.push_back(names_of(ours_.entities[i]));
    std::vector<std::tuple<double, std::size_t, std::size_t>> pairs;
    for (std::size_t g = 0; g < gold.size(); ++g)
      for (std::size_t o = 0; o < candidates.size(); ++o)
        if (const double a = agreement(type, gold[g], candidates[o]); a > 0) pairs.emplace_back(-a, g, o);
    std::sort(pairs.begin(), pairs.end());
    std::vector<bool> taken(gold.size(), false), used(candidates.size(), false);
    Tally tally{0, candidates.size(), gold.size()};
    for (const auto& [score, g, o] : pairs) {
      if (taken[g] || used[o]) continue;
      taken[g] = used[o] = true;
      ++tally.right;
      result_.right_entities[ours[o]] = true;
      result_.paired[ours_.entities[ours[o]].id] = gold[g].entity->id;
    }
    for (std::size_t g = 0; g < gold.size(); ++g)
      if (!taken[g]) result_.missed.push_back(type + ": " + gold[g].entity->names.front());
    for (std::size_t o = 0; o < candidates.size(); ++o)
      if (!used[o] && type != "concept")
        result_.surplus.push_back(type + ": " + candidates[o].entity->names.front());
    result_.tallies[type] += tally;
    if (named_type(type)) result_.tallies["named"] += tally;
  }

  // Leaves the most salient ones; of equal salience the first.
  void cut(std::vector<std::size_t>& ours, std::size_t most) {
    std::stable_sort(ours.begin(), ours.end(), [&](std::size_t a, std::size_t b) {
      return ours_.entities[a].salience > ours_.entities[b].salience;
    });
    for (std::size_t i = most; i < ours.size(); ++i) result_.judged[ours[i]] = false;
    ours.resize(std::min(most, ours.size()));
  }

  void relations() {
    using Triple = std::tuple<std::string, std::string, std::string>;
    std::set<Triple> gold, found;
    for (const Annotation::Relation& r : gold_.relations) gold.insert({r.type, r.from, r.to});
    const auto end = [&](const std::string& id) {
      const auto pair = result_.paired.find(id);
      return pair != result_.paired.end() ? pair->second : "?" + id;
    };
    for (const Annotation::Relation& r : ours_.relations) {
      const Triple triple{r.type, end(r.from), end(r.to)};
      const bool right = gold.contains(triple);
      result_.right_relations.push_back(right);
      Tally& tally = result_.tallies[r.type];
      if (!found.insert(triple).second) continue;
      tally += {right ? 1u : 0u, 1, 0};
      if (!right) result_.surplus.push_back(name(ours_, r.from) + " " + r.type + " " + name(ours_, r.to));
    }
    for (const Triple& triple : gold) {
      const auto& [type, from, to] = triple;
      result_.tallies[type].gold += 1;
      if (!found.contains(triple))
        result_.missed.push_back(name(gold_, from) + " " + type + " " + name(gold_, to));
    }
    std::set<std::string> types;
    for (const auto& side : {gold, found})
      for (const Triple& t : side) types.insert(std::get<0>(t));
    for (const std::string& type : types) result_.tallies["relations"] += result_.tallies[type];
  }

  static std::string name(const Annotation& annotation, const std::string& id) {
    for (const Annotation::Entity& e : annotation.entities)
      if (e.id == id) return e.names.front();
    return id;
  }

  const Annotation& gold_;
  const Annotation& ours_;
  Comparison result_;
};

}  // namespace

double Tally::f1() const {
  const double p = precision(), r = recall();
  return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

Tally& Tally::operator+=(const Tally& other) {
  right += other.right;
  found += other.found;
  gold += other.gold;
  return *this;
}

void add(Tallies& to, const Tallies& more) {
  for (const auto& [row, tally] : more) to[row] += tally;
}

bool named_type(std::string_view type) { return type != "goal" && type != "concept"; }

double figure(const std::string& row, const Tally& tally) {
  return row == "concept" ? tally.recall() : tally.f1();
}

Comparison compare(const Annotation& gold, const Annotation& ours) { return Comparer(gold, ours).run(); }

std::string compared(std::string_view name) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(error);
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  text = nfkc->normalize(text, error).foldCase();
  icu::UnicodeString out;
  bool gap = false;
  for (std::int32_t i = 0; i < text.length();) {
    UChar32 c = text.char32At(i);
    i += U16_LENGTH(c);
    if (c == u'’' || c == u'‘') c = '\'';
    if (c == '\'' && i < text.length() && text.charAt(i) == 's' &&
        (i + 1 >= text.length() || !word_char(text.char32At(i + 1)))) {
      ++i;  // a possessive
    } else if (word_char(c) || c == '\'') {
      if (gap && !out.isEmpty()) out.append(static_cast<UChar32>(' '));
      gap = false;
      out.append(c);
    } else {
      gap = true;
    }
  }
  std::string result;
  out.toUTF8String(result);
  for (std::string_view article : {"the ", "a ", "an "})
    if (result.substr(0, article.size()) == article) return result.substr(article.size());
  return result;
}

}  // namespace stemma::ingest
