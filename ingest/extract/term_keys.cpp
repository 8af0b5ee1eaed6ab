#include "ingest/extract/term_keys.hpp"

#include <string>

namespace stemma::ingest {
namespace {

// The key of a text, and by what one must be multiplied that goes on with it: so that keys of phrases are
// made of those of their words.
struct Piece {
  TermKey key = 0, power = 1;

  void add(std::string_view text) {
    constexpr TermKey kBase = 0x9E3779B97F4A7C15;
    for (const char c : text) {
      key = key * kBase + static_cast<unsigned char>(c);
      power *= kBase;
    }
  }
};

// "organisation" and "organization" are one word.
void one_spelling(std::string& word) {
  if (const std::size_t at = word.find("isation"); at != std::string::npos) word[at + 1] = 'z';
}

std::string respelt(const Token& token, std::string_view form) {
  std::string word(form);
  if (token.cues.has(Cue::respelt)) {
    std::erase(word, '-');
    one_spelling(word);
  }
  return word;
}

// Does the singular count where others follow?
bool bends(const Token& token) { return token.word.noun && !token.word.adjective; }

struct Pieces {
  explicit Pieces(const Token& token) {
    last.add(respelt(token, singular(token)));
    front.add(respelt(token, bends(token) ? singular(token) : token.lower));
    singular_form.add(singular(token));
  }
  Piece last, front;  // of a phrase
  Piece singular_form;
};

// Calls `use` with what is known of the token's word.
template <class Use>
auto with_pieces(const Analysis& a, const Token& token, Use use) {
  thread_local schema::WordMemo<Pieces> known;
  if (token.word.number == 0) return use(Pieces(token));
  return use(known.of(*a.words_known, token.word, [&] { return Pieces(token); }));
}

}  // namespace

std::string_view singular(const Token& token) {
  if (token.word.noun && !token.word.noun_lemma.empty()) return token.word.noun_lemma;
  const std::string_view word = token.lower;
  if (!token.word.noun && word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
    return word.substr(0, word.size() - 1);
  return word;
}

TermKey TermKeys::of(TermPlace place) const {
  TermKey key = 0;
  for (TokenIndex i = place.first; i < place.last; ++i)
    with_pieces(*analysis_, analysis_->tokens[i], [&](const Pieces& pieces) {
      const Piece& piece = i + 1 == place.last ? pieces.last : pieces.front;
      key = key * piece.power + piece.key;
    });
  return key;
}

TermKey TermKeys::of_singular(const Token& token) const {
  return with_pieces(*analysis_, token, [](const Pieces& pieces) { return pieces.singular_form.key; });
}

std::string TermKeys::text(TermPlace place) const {
  std::string text;
  for (TokenIndex i = place.first; i < place.last; ++i) {
    const Token& token = analysis_->tokens[i];
    text += respelt(token, i + 1 == place.last || bends(token) ? singular(token) : token.lower);
  }
  return text;
}

void TermMap::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.number != 0) slots_[place(slot.key)] = slot;
}

}  // namespace stemma::ingest
