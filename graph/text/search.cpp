// Search over the texts of a snapshot: first how many documents each term is in, then one document after the
// other by rising id, of which the best are kept.
#include <algorithm>
#include <map>

#include "graph/access.hpp"
#include "graph/assemble.hpp"
#include "graph/codec.hpp"
#include "graph/keys.hpp"
#include "graph/offsets.hpp"
#include "graph/text/bm25.hpp"
#include "graph/text/expression.hpp"
#include "graph/text/found.hpp"
#include "graph/text/postings.hpp"
#include "graph/text/term_reader.hpp"

namespace stemma::graph {
namespace {

constexpr std::size_t kMostWords = 1000;      // that a search reads at once
constexpr std::size_t kFacetDocuments = 200;  // in which facets are counted
constexpr std::size_t kFacetRows = 20;

struct Scored {
  double score;
  std::string document;
  bool operator<(const Scored& other) const {  // better
    return score != other.score ? score > other.score : document < other.document;
  }
};

// Keeps the best of many.
class Best {
 public:
  explicit Best(std::size_t most) : most_(most) {}
  void add(Scored one) {
    ++total_;
    if (heap_.size() == most_ && !(one < heap_.front())) return;
    if (heap_.size() == most_) {
      std::pop_heap(heap_.begin(), heap_.end());
      heap_.pop_back();
    }
    heap_.push_back(std::move(one));
    std::push_heap(heap_.begin(), heap_.end());
  }
  std::uint64_t total() const { return total_; }
  std::vector<Scored> sorted() && {
    std::sort(heap_.begin(), heap_.end());
    return std::move(heap_);
  }

 private:
  std::size_t most_;
  std::uint64_t total_ = 0;
  std::vector<Scored> heap_;  // the worst first
};

class TextSearch {
 public:
  TextSearch(const Snapshot::Access& access, const TextQuery& query)
      : access_(access),
        query_(query),
        expression_(parse_expression(query.text)),
        wanted_(wanted(expression_)) {
    const auto totals = text_totals(access.view());
    if (!totals)
      throw Failure({ErrorCode::unsupported,
                     "the texts of this store are not indexed yet: an older program made it",
                     "open it for writing once, as `stemma serve` and `stemma ingest` do"});
    scope_ = {query.near, query.type, query.within == TextQuery::Within::document};
    if (!query.near.empty() && !access.index_of(query.near))
      throw Failure({ErrorCode::not_found, "there is no node " + query.near,
                     "search for its name: stemma search WORDS"});
    if (!query.document.empty() && !access.document(query.document))
      throw Failure({ErrorCode::not_found, "there is no document " + query.document,
                     "`stemma documents` lists those in the store"});
    rank_.documents = static_cast<double>(access.counters().documents);
    rank_.average_words = static_cast<double>(totals->words) / std::max(1.0, rank_.documents);
  }

  TextAnswer run() {
    weigh();
    const auto end = query_.offset + query_.limit;
    Best best(query_.facets ? std::max(end, kFacetDocuments) : end);
    walk(best);
    TextAnswer answer;
    answer.total = best.total();
    const auto documents = std::move(best).sorted();
    show(documents, answer);
    return answer;
  }

 private:
  std::vector<TermReader> readers() const {
    WordBudget budget(kMostWords);
    std::vector<TermReader> all;
    for (const auto& term : expression_.terms) all.emplace_back(access_.view(), term, budget);
    return all;
  }

  void weigh() {
    for (auto& reader : readers()) {
      std::uint64_t in = 0;
      for (; !reader.done(); reader.seek(reader.document() + '\0')) ++in;
      weights_.push_back(rank_.weight(in));
    }
  }

  std::uint32_t root() const { return static_cast<std::uint32_t>(expression_.nodes.size() - 1); }

  // The first document from `from` on that may answer a part; nullopt: none does.
  std::optional<std::string> candidate(std::uint32_t node, const std::string& from,
                                       std::vector<TermReader>& terms) const {
    const auto& n = expression_.nodes[node];
    if (n.kind == Expression::Kind::term) {
      auto& term = terms[n.term];
      term.seek(from);
      return term.done() ? std::nullopt : std::optional(term.document());
    }
    if (n.kind == Expression::Kind::none) return from;
    if (n.kind == Expression::Kind::any) {
      std::optional<std::string> first;
      for (const auto part : n.parts) {
        auto at = candidate(part, from, terms);
        if (at && (!first || *at < *first)) first = std::move(at);
      }
      return first;
    }
    std::string document = from;
    for (bool met = false; !met;) {
      met = true;
      for (const auto part : n.parts) {
        auto at = candidate(part, document, terms);
        if (!at) return std::nullopt;
        if (*at == document) continue;
        document = std::move(*at);
        met = false;
      }
    }
    return document;
  }

  void walk(Best& best) const {
    auto leaders = readers(), terms = readers();  // of a part, those that lead may be ahead of what is found
    const auto here = [&](const std::string& id) {
      return [&](std::uint32_t i) { return !terms[i].done() && terms[i].document() == id; };
    };
    const auto next = [&](const std::string& from) { return candidate(root(), from, leaders); };
    for (auto id = next(query_.document); id && (query_.document.empty() || *id == query_.document);
         id = next(*id + '\0')) {
      for (auto& term : terms) term.seek(*id);
      const bool exactly = scope_.everywhere() || scope_.whole_document;
      if (!holds(expression_, root(), exactly, here(*id))) continue;
      if (!in_scope(*id, terms)) continue;
      best.add({score(*id, terms), *id});
    }
  }

  bool in_scope(const std::string& id, const std::vector<TermReader>& terms) const {
    if (scope_.everywhere()) return true;
    // What a document names has an edge `mentions`, which is cheaper to read than the fragment; imports have
    // none.
    if (!scope_.near.empty() && access_.view().get(Family::ids, id)) {
      if (!access_.edge(edge_id(id, "mentions", scope_.near))) return false;
      if (scope_.whole_document && scope_.type.empty()) return true;
    }
    return !OpenDocument(access_, id).find(expression_, terms, scope_).empty();
  }

  double score(const std::string& id, const std::vector<TermReader>& terms) const {
    const auto length = access_.view().get(Family::words, keys::text_length(id));
    if (!length)
      throw Failure({ErrorCode::corrupt, "the index of words lacks the length of " + id,
                     "run `stemma verify --repair`"});
    const auto words = codec::read_number(*length);
    double sum = 0;
    for (std::size_t i = 0; i < terms.size(); ++i)
      if (wanted_[i] && !terms[i].done() && terms[i].document() == id)
        sum += rank_.score(weights_[i], terms[i].frequency(), words);
    return sum;
  }

  // Opens the documents by rising id, as the readers go, and puts what is in them where it belongs.
  void show(const std::vector<Scored>& documents, TextAnswer& answer) {
    const auto end = std::min(documents.size(), query_.offset + query_.limit);
    const auto counted = query_.facets ? std::min(documents.size(), kFacetDocuments) : 0;
    if (query_.offset < end) answer.hits.resize(end - query_.offset);
    std::vector<std::size_t> places(std::max(end, counted));
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
    std::ranges::sort(places, {}, [&](std::size_t i) { return documents[i].document; });
    auto terms = readers();
    for (const auto place : places) {
      const bool shown = place >= query_.offset && place < end;
      if (!shown && place >= counted) continue;
      const auto& id = documents[place].document;
      for (auto& term : terms) term.seek(id);
      const OpenDocument document(access_, id);
      const auto found = document.find(expression_, terms, scope_);
      if (shown) answer.hits[place - query_.offset] = hit(documents[place], document, found);
      if (place < counted) count(id, document, found);
    }
    answer.facets = facets();
    answer.facets.counted = counted;
  }

  TextHit hit(const Scored& scored, const OpenDocument& document, std::vector<FoundSentence> found) const {
    TextHit hit;
    if (!document.imported()) hit.document = scored.document;
    hit.document_title = document.record().document.title;
    hit.score = scored.score;
    hit.found = found.size();
    const auto worth = [&](const FoundSentence& sentence) {
      double sum = 0;
      for (const auto term : sentence.terms) sum += weights_[term];
      return sum;
    };
    std::ranges::stable_sort(found, [&](const FoundSentence& a, const FoundSentence& b) {
      const double x = worth(a), y = worth(b);
      return x != y ? x > y : a.marks.size() > b.marks.size();
    });
    found.resize(std::min(found.size(), query_.sentences));
    std::ranges::sort(found, {}, &FoundSentence::span);
    const CodePoints offsets(document.text());
    for (const auto& sentence : found) hit.sentences.push_back(view(sentence, document, offsets));
    return hit;
  }

  static TextSentence view(const FoundSentence& sentence, const OpenDocument& document,
                           const CodePoints& offsets) {
    TextSentence view;
    const auto [begin, end] = sentence.span;
    view.start = offsets.before(begin);
    view.end = offsets.before(end);
    view.text = document.text().substr(begin, end - begin);
    for (const auto mark : sentence.marks)
      view.marks.push_back({offsets.before(mark.begin) - view.start, offsets.before(mark.end) - view.start});
    for (const auto entity : document.entities_in(sentence.span))
      view.nodes.push_back(document.entity(entity).id);
    view.edges = document.edges_in(sentence.span);
    return view;
  }

  void count(const std::string& id, const OpenDocument& document, const std::vector<FoundSentence>& found) {
    std::set<std::string> types_here;
    for (const auto& sentence : found) {
      std::set<std::string> types;
      for (const auto place : document.entities_in(sentence.span)) {
        const auto& entity = document.entity(place);
        types.insert(entity.type);
        auto& node = nodes_.try_emplace(entity.id, TextFacets::Node{entity.id, entity.type, entity.name, 0})
                         .first->second;
        ++node.sentences;
      }
      for (const auto& type : types)
        ++types_.try_emplace(type, TextFacets::Type{type, 0, 0}).first->second.sentences;
      types_here.merge(types);
    }
    for (const auto& type : types_here) ++types_.at(type).documents;
    if (!document.imported()) documents_.push_back({id, document.record().document.title, found.size()});
  }

  TextFacets facets() {
    TextFacets facets;
    const auto most_first = [](auto& rows, std::size_t most) {
      std::ranges::stable_sort(rows, [](const auto& a, const auto& b) { return a.sentences > b.sentences; });
      if (rows.size() > most) rows.resize(most);
    };
    for (auto& [type, row] : types_) facets.types.push_back(std::move(row));
    for (auto& [id, row] : nodes_) facets.nodes.push_back(std::move(row));
    facets.documents = std::move(documents_);
    most_first(facets.types, facets.types.size());
    most_first(facets.nodes, kFacetRows);
    most_first(facets.documents, kFacetRows);
    return facets;
  }

  const Snapshot::Access& access_;
  const TextQuery& query_;
  Expression expression_;
  std::vector<bool> wanted_;
  Scope scope_;
  Bm25 rank_;
  std::vector<double> weights_;  // by term
  std::map<std::string, TextFacets::Type> types_;
  std::map<std::string, TextFacets::Node> nodes_;
  std::vector<TextFacets::Document> documents_;  // by id
};

Error out_of_range(const char* name, const char* range) {
  return {ErrorCode::invalid_argument, std::string(name) + " is out of range",
          std::string("it goes from ") + range};
}

}  // namespace

Result<TextAnswer> Snapshot::search_texts(const TextQuery& query) const {
  if (query.limit < 1 || query.limit > 100) return out_of_range("limit", "1 to 100");
  if (query.offset > 10000) return out_of_range("offset", "0 to 10000");
  if (query.sentences < 1 || query.sentences > 20) return out_of_range("sentences", "1 to 20");
  if (query.text.size() > 1000)
    return Error{ErrorCode::limit, "the search is longer than 1000 bytes", "ask for less at once"};
  return guarded([&] { return TextSearch(*access_, query).run(); });
}

}  // namespace stemma::graph
