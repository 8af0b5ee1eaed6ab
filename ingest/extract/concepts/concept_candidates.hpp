// The noun phrases of a document that may be terms, with what is counted of each.
#pragma once

#include <list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/extract/concepts/concept_tags.hpp"
#include "ingest/extract/concepts/term_map.hpp"

namespace stemma::ingest {

struct Candidate {
  enum class Kind : std::uint8_t {
    plain,
    linked,  // "rule of law"
    joined,  // "trade and investment"
  };

  TermKey key = 0;
  TermPlace place;           // the first, which stands for all
  std::uint32_t places = 0;  // how many
  std::uint32_t alone = 0;   // of them: nothing of a longer phrase stands around it
  Kind kind = Kind::plain;
  bool listed = false;   // found only because a list holds it
  bool variant = false;  // counted with another one, without what only qualifies
  bool several_around = false;
  TermPlace around;  // the phrase around it, where it has stood in one; empty for none
  double score = 0;
  // What else is known of it, in lists of Candidates: 0 ends them.
  std::uint32_t first_more = 0, last_more = 0, last_form = 0;

  std::uint32_t words() const { return place.last - place.first; }
  // Stands only inside one longer phrase, which is the term.
  bool part() const { return alone == 0 && around.last > around.first && !several_around; }
};

// The candidates of a document by key, in the order in which they first appeared; numbers stay.
class Candidates {
 public:
  explicit Candidates(const TermWords& words);

  // The reference holds until the next one is added.
  Candidate& add(TermKey key, TermPlace place, Candidate::Kind kind) {
    const std::size_t at = slot(key);
    if (slots_[at] == 0) return add_new(key, place, kind, at);
    Candidate& c = all_[slots_[at] - 1];
    add_place(c, place);
    return c;
  }
  Candidate* find(TermKey key) {
    const std::uint32_t number = slots_[slot(key)];
    return number == 0 ? nullptr : &all_[number - 1];
  }
  Candidate* find(TermPlace place) { return find(words_->key(place)); }

  // Its places in order.
  template <class Use>
  void each_place(const Candidate& c, Use use) const {
    TermPlace place = c.place;
    for (std::uint32_t at = c.first_more;; at = more_[at].next) {
      use(place);
      if (at == 0) return;
      place = more_[at].place;
    }
  }

  // `form` is printed in another way for `c`: an acronym, or all forms of another candidate.
  void add_form(Candidate& c, TermPlace form) { link(c, {form, 0, c.last_form}); }
  void add_forms(Candidate& c, const Candidate& other) { link(c, {{}, number(other) + 1, c.last_form}); }
  // How the term is printed, and how often, sorted; 0 times where only another form of it is.
  using Forms = std::vector<std::pair<std::string_view, std::uint32_t>>;  // valid as long as the candidates
  void forms(const Candidate& c, Forms& into);

  std::uint32_t number(const Candidate& c) const { return static_cast<std::uint32_t>(&c - all_.data()); }
  std::string text(const Candidate& c) const { return words_->text(c.place); }
  auto begin() { return all_.begin(); }
  auto end() { return all_.end(); }
  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }
  std::size_t size() const { return all_.size(); }

 private:
  struct More {  // one of the places behind the first
    TermPlace place;
    std::uint32_t next = 0;
  };
  struct OtherForm {
    TermPlace place;       // where it is printed
    std::uint32_t of = 0;  // else 1 + the number of the candidate that is another form
    std::uint32_t before = 0;
  };
  std::size_t slot(TermKey key) const {
    std::size_t at = (key ^ key >> 32) & mask_;
    while (slots_[at] != 0 && all_[slots_[at] - 1].key != key) at = (at + 1) & mask_;
    return at;
  }
  void make_slots(std::size_t slots);
  Candidate& add_new(TermKey key, TermPlace place, Candidate::Kind kind, std::size_t slot);
  void add_place(Candidate& c, TermPlace place);
  void link(Candidate& c, OtherForm form) {
    c.last_form = static_cast<std::uint32_t>(forms_.size());
    forms_.push_back(form);
  }
  void collect_others(const Candidate& c, std::uint32_t end, Forms& forms);
  std::string_view printed(TermPlace place);

  const TermWords* words_;
  std::vector<Candidate> all_;
  std::size_t mask_ = 0;
  std::vector<std::uint32_t>
      slots_;  // mask_ + 1, a power of two: numbers of candidates by key, from 1 on; 0 is none
  std::vector<More> more_{1};
  std::vector<OtherForm> forms_{1};
  std::list<std::string> mended_;  // forms whose words are not printed in one line
};

// O(tokens).
Candidates find_candidates(const Draft& draft, const TermWords& words, std::span<const TermTag> tags);

}  // namespace stemma::ingest
