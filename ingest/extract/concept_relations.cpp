// What the text says of its terms: which supports which, and which body is responsible for which.
#include <algorithm>
#include <optional>

#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

struct Place {
  EntityIndex entity = kNobody;
  TokenIndex first = 0, last = 0;
};

class RelationReader {
 public:
  explicit RelationReader(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        support_(a_.schema->list("support_verbs")),
        duty_(a_.schema->list("duty_verbs")) {}

  void run() {
    std::vector<Place> terms;
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex e = draft_.resolve(m.entity);
      if (e < draft_.entity_count() && draft_.entity(e).type == "concept")
        terms.push_back({e, m.first, m.last});
    }
    // Of terms inside one another the longer is meant.
    std::sort(terms.begin(), terms.end(), [](const Place& x, const Place& y) {
      return x.first != y.first ? x.first < y.first : x.last > y.last;
    });
    for (const Place& p : terms)
      if (terms_.empty() || p.first >= terms_.back().last) terms_.push_back(p);
    std::size_t next = 0;
    for (const Sentence& s : a_.sentences) {
      while (next < terms_.size() && terms_[next].first < s.first) ++next;
      std::size_t end = next;
      while (end < terms_.size() && terms_[end].first < s.last) ++end;
      if (end > next) sentence(s, next, end);
      next = end;
    }
  }

 private:
  bool word(TokenIndex i, std::string_view lower) const { return i < t_.size() && t_[i].lower == lower; }

  void sentence(const Sentence& s, std::size_t from, std::size_t to) {
    without(s, from, to);
    for (TokenIndex i = s.first; i < s.last; ++i) {
      const schema::Word& w = t_[i].word;
      if (w.verb && w.lists.test(support_) && finite(i)) supports(i, s, from, to);
      if (w.verb && w.lists.test(duty_) && (finite(i) || modal_before(i))) duty(i, i + 1, s, from, to);
      if (word(i, "responsible") && word(i + 1, "for")) duty(i, i + 2, s, from, to);
      if (word(i, "responsibility") && word(i + 1, "for")) duty(i, i + 2, s, from, to);
      if (word(i, "charge") && word(i + 1, "of")) duty(i, i + 2, s, from, to);
    }
  }

  // A verb in -s, or behind a modal: it says something of its subject.
  bool finite(TokenIndex i) const {
    return t_[i].word.verb_form == schema::Word::VerbForm::s || modal_before(i);
  }
  bool modal_before(TokenIndex i) const {
    if (i == 0) return false;
    for (std::string_view m : {"can", "will", "helps", "would", "could", "may", "should", "shall", "must"})
      if (word(i - 1, m)) return true;
    return word(i - 1, "to") && i >= 2 && (word(i - 2, "helps") || word(i - 2, "serves"));
  }

  const Place* nearest_before(TokenIndex i, std::size_t from, std::size_t to, TokenIndex reach) const {
    for (std::size_t k = to; k > from; --k)
      if (terms_[k - 1].last <= i) return i - terms_[k - 1].last <= reach ? &terms_[k - 1] : nullptr;
    return nullptr;
  }
  const Place* nearest_behind(TokenIndex i, std::size_t from, std::size_t to, TokenIndex reach) const {
    for (std::size_t k = from; k < to; ++k)
      if (terms_[k].first >= i) return terms_[k].first - i <= reach ? &terms_[k] : nullptr;
    return nullptr;
  }

  void supports(TokenIndex verb, const Sentence& s, std::size_t from, std::size_t to) {
    const Place* a = nearest_before(verb, from, to, 4);
    const Place* b = nearest_behind(verb + 1, from, to, 3);
    if (a != nullptr && b != nullptr && a->entity != b->entity)
      draft_.state(a->entity, "supports", b->entity, s.span, "concept-verb-concept", 550);
  }

  // "Without A, no B"; "Without A we cannot reach B"
  void without(const Sentence& s, std::size_t from, std::size_t to) {
    for (TokenIndex i = s.first; i < s.last && i < s.first + 3; ++i) {
      if (!word(i, "without")) continue;
      TokenIndex comma = i + 1;
      bool denied = false;
      while (comma < s.last && t_[comma].text != "," && !word(comma, "there")) ++comma;
      TokenIndex no = comma;
      while (no < s.last && no < comma + 8 && !denied) {
        denied = word(no, "no") || word(no, "cannot") || word(no, "not") || word(no, "neither");
        ++no;
      }
      if (!denied) return;
      const Place* a = nearest_behind(i + 1, from, to, 4);
      const Place* b = nearest_behind(no, from, to, 6);
      if (a != nullptr && b != nullptr && a->last <= comma && a->entity != b->entity)
        draft_.state(a->entity, "supports", b->entity, s.span, "without-no", 800);
    }
  }

  void duty(TokenIndex verb, TokenIndex object, const Sentence& s, std::size_t from, std::size_t to) {
    const Place* term = nearest_behind(object, from, to, 5);
    if (term == nullptr) return;
    for (TokenIndex i = verb; i > s.first && verb - i < 8; --i) {
      const EntityIndex e = draft_.at(i - 1);
      if (e >= draft_.entity_count()) continue;
      const std::string& type = draft_.entity(e).type;
      if (type == "organization" || type == "leading_group") {
        draft_.state(e, "responsible_for", term->entity, s.span, "body-duty-concept", 600);
        return;
      }
      return;
    }
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId support_, duty_;
  std::vector<Place> terms_;
};

}  // namespace

void find_concept_relations(Draft& draft) { RelationReader(draft).run(); }

}  // namespace stemma::ingest
