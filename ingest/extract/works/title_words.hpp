// What the words around a place tell of titles: who owns one, which words announce it, what stands for a name
// instead. Asked by the pass over titles (titles.cpp); changes nothing.
#pragma once

#include "ingest/extract/text/analysis.hpp"
#include "ingest/extract/works/citations.hpp"

namespace stemma::ingest {

// The lists that tell titles.
struct TitleLists {
  explicit TitleLists(const schema::Schema& s)
      : cues(s.list("title_cues")),
        book_cues(s.list("book_cues")),
        plain_cues(s.list("plain_book_cues")),
        book_nouns(s.list("book_nouns")),
        given(s.list("given_names")),
        other_cues(s.list("no_title_cues")),
        verbs(s.list("text_verbs")),
        events(s.list("event_heads")),
        bodies(s.list("org_heads")),
        groups(s.list("group_heads")),
        small(s.list("title_words")),
        titles(s.list("person_titles")),
        heads(s.list("work_heads")),
        roles(s.list("roles")),
        words(s.list("function_words")),
        publishers(s.list("publishers")),
        author_verbs(s.list("author_verbs")),
        report_cues(s.list("report_cues")),
        copulas(s.list("copulas")),
        says(s.list("say_verbs")) {}
  schema::ListId cues, book_cues, plain_cues, book_nouns, given, other_cues, verbs, events, bodies, groups,
      small, titles, heads, roles, words, publishers, author_verbs, report_cues, copulas, says;
};

// REQUIRES: the analysis outlives it. Places are tokens of the analysis; each question reads some forty
// tokens at most.
class TitleWords {
 public:
  explicit TitleWords(const Analysis& analysis);

  // "‘The Pier at Night,’ surely her best poem", "‘The Pier’ is a novel"
  bool told_behind(TokenIndex close) const;
  // ‘“The Pier,” an article that’: does an article with its noun stand behind the comma?
  bool apposed(TokenIndex close, TokenIndex noun) const;
  // “The Long Pier” by Ann Berg: the token behind the name, 0 where no person follows "by".
  TokenIndex author_behind(TokenIndex close) const;
  // Does a word of the list stand among the `reach` - 1 before `open`, in its sentence?
  bool before(TokenIndex open, schema::ListId list, TokenIndex reach) const;
  // Does a word that announces a title stand nearer than one that announces something else?
  bool nearer(TokenIndex open) const;
  // "described them as the “Big Four”", "the so-called “Big Four”": what something is called
  bool called(TokenIndex open) const;
  // A body by its form, or a publisher of the lists.
  bool publisher_like(TokenRange range) const;
  // The words in the quotation marks that close at `close`.
  TokenRange quoted_before(TokenIndex close, TokenIndex limit) const;
  // "Berg's (", "Berg's own ("
  bool owned_by(TokenIndex open) const;
  // "Mr. Seward's Diplomacy": neither mark ends a title.
  bool inner_mark(TokenIndex i) const;
  // "In Ports of Call (..)": a small word that may stand before a title at the start of a sentence
  static bool opens_sentence(std::string_view s);
  // A preposition or article behind which a title starts, if what stands before it speaks of writing.
  bool cue_of(TokenIndex i) const;
  // Do the words around tell of a book, a novel, memoirs?
  bool speaks_of_books(TokenIndex i, TokenIndex limit) const;
  // Speaks the sentence of a book in the words before `i`?
  bool writing_before(TokenIndex i, TokenIndex limit) const;
  // "Adam Smith's The Wealth of Nations": an article that keeps its capital
  bool titled_article(TokenIndex i) const;
  // "Mr. Berg's Poverty and Port Rule in Norland", "in his Reflections on the Fall of Ports": behind its
  // owner a title tells itself by the small words in it.
  bool owned_title(TokenIndex i, const ZonedBlock& block) const;
  // "Mr. Berg 's", "Ann Berg 's"
  bool behind_person(TokenIndex i, const ZonedBlock& block) const;
  // "as The Making of a Pier has it": an article that keeps its capital in the middle of a sentence
  bool lone_article(TokenIndex i, const ZonedBlock& block) const;
  // "wrote Salt and Iron", "published Ports of Call"
  bool writing(TokenIndex i) const;
  // Begins no known name here, and no run of capitals that a body, an event or a kind of text heads?
  bool names_nothing(TokenIndex i, const ZonedBlock& block) const;
  // So may a surname begin, or a word of a list that names nothing by itself.
  bool names_something(TokenIndex i, const ZonedBlock& block) const;
  // Does a body, an event or a kind of text head the run of capitals from `i` on?
  bool headed(TokenIndex i, const ZonedBlock& block) const;
  // "entitled", "the novel", "his autobiography": a title follows.
  bool announces(TokenIndex i) const;
  bool owner(TokenIndex i) const;    // "his", "'s"
  bool article(TokenIndex i) const;  // or "this"
  // "Salt and Power and Carl Moss's Ports": the "and" behind which a second owner follows; 0 for none.
  TokenIndex other_owner(TokenIndex mark, TokenIndex first) const;
  // "In her Salt and Iron Ann Berg argues": the author behind the title is none of its words.
  TokenIndex before_author(TokenIndex first, TokenIndex end, TokenIndex last) const;
  // "The Sole Pilot: Berg, the Harbour League and the Demand for Ports (1985)": a list in a title's second
  // half.
  bool subtitle_goes_on(TokenIndex first, TokenIndex end, const ZonedBlock& block) const;
  // "Ports of 1848", "Green Ports 2030"
  bool year_of_title(TokenIndex i) const;

 protected:
  const Analysis& a_;
  const TitleLists& lists_;
  const std::vector<Token>& t_;
};

}  // namespace stemma::ingest
