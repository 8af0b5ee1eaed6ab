// What capitalised words name: persons, bodies, leading groups, places, events. Reads each block from left to
// right; at each capitalised word the longest thing that it can begin is taken: a known name, a title with a
// person, a body by its head noun with its complement, a person by shape. Words alone are decided at the end,
// over all their uses in the document.
#pragma once

#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "ingest/extract/draft.hpp"
#include "ingest/extract/names/name_traits.hpp"
#include "ingest/extract/names/name_words.hpp"

namespace stemma::ingest {

class NameFinder {
 public:
  explicit NameFinder(Draft& draft);
  void run();

 private:
  using Places = std::span<const TokenIndex>;
  struct Name {
    TokenIndex first = 0, last = 0;
    std::string_view type;
    std::string_view rule;
    graph::Confidence confidence = 0;
    std::optional<std::string_view> preferred;  // of a name of the lists; empty: itself
  };

  // ---- names.cpp: reading ----
  void block(std::uint32_t index);
  TokenIndex read(TokenIndex i, TokenIndex end);  // returns where to go on
  void read_all(TokenIndex i, TokenIndex end);
  TokenIndex glossed(TokenIndex i,
                     TokenIndex end);  // takes "MRC Medical Research Council" on a line; 0: none
  bool rank_of_people(TokenIndex i, TokenIndex end) const;
  bool opens_only(TokenIndex i, TokenIndex end) const;
  bool with_next(TokenIndex i, TokenIndex end) const;
  bool starts(TokenIndex i, TokenIndex end) const;
  bool joins(TokenIndex k, TokenIndex end) const;  // may token k go on with the run that token k-1 is in?
  bool broken_name(TokenIndex k, TokenIndex end) const;    // does a line end before token k within a name?
  TokenIndex segment(TokenIndex i, TokenIndex end) const;  // end of the run of capitalised words
  bool drops(TokenIndex i, TokenIndex end) const;  // an ordinary word with the capital of a sentence start
  std::optional<schema::Entry> entry(TokenIndex i, TokenIndex end) const {
    const bool none = t(i).is_word() && !is(i, NameTrait::entry);  // as most words
    return none ? std::nullopt : entry_from(i, end);
  }
  std::optional<schema::Entry> entry_from(TokenIndex i, TokenIndex end) const;
  const std::optional<schema::Entry>& listed(TokenIndex i, std::size_t most) const;  // until the next call
  std::optional<schema::Entry> look_up(TokenIndex i, std::size_t most) const;
  bool may_begin(TokenIndex i) const;  // with the word behind it: an entry of several words
  std::optional<Name> shouted(TokenIndex i, TokenIndex end) const;
  static bool located(std::string_view word_before);
  bool has_portfolio(TokenIndex i, TokenIndex last) const;
  TokenIndex compass_place(TokenIndex i, TokenIndex seg, TokenIndex end) const;
  bool edition_year(TokenIndex i, TokenIndex end) const;
  bool take_entry(const schema::Entry& e, TokenIndex i, TokenIndex end);
  bool dateline(TokenIndex first, TokenIndex last) const;
  bool opens_dateline(TokenIndex i, TokenIndex end) const;
  TokenIndex run_on(TokenIndex i, TokenIndex seg,
                    TokenIndex end);  // takes the first of two names in one run; 0: it is one
  void make(Name name);
  EntityIndex entity_of(const Name& name);

  // ---- name_rows.cpp: rows of names ----
  void listed_people();
  void labelled_authors();
  void initialled_people();
  void people_of_bodies();
  TokenIndex before_initials(TokenIndex first, TokenIndex end) const;
  struct Attendant {
    TokenIndex first, body, last;  // the person ends where the body begins
    bool sure, role;
  };
  std::optional<Attendant> attendant(const ZonedBlock& block) const;
  void attendance();
  void listed_names();  // rows of names most of which are persons
  bool has_capitals(const ZonedBlock& block, std::size_t least) const;
  TokenIndex row_name(TokenIndex i, TokenIndex end) const;
  void bracketed_bodies(const ZonedBlock& block);

  // ---- name_lone_words.cpp: words alone ----
  bool in_brackets(TokenIndex i) const;
  std::unordered_set<std::string_view> blocked_acronyms() const;
  void lone_word(TokenIndex i, TokenIndex end, const std::optional<schema::Entry>& known);
  void decide_lone_words();
  bool attributive(TokenIndex i, TokenIndex end) const;
  bool beside_surname(TokenIndex i, TokenIndex end) const;
  bool plain_word(TokenIndex i) const;
  bool foreign(Places at) const;
  bool demonym_parts(std::string_view lower) const;
  bool of_office(TokenIndex i) const;
  bool among_bodies(Places at) const;
  bool beside_known_letters(TokenIndex i, TokenIndex end) const;
  bool row_of_bodies(TokenIndex i) const;
  bool acting_body(TokenIndex i) const;
  bool defined_otherwise(Places at) const;
  bool letters_of_body(Places at) const;
  bool spelt_out_otherwise(TokenIndex i) const;

  // ---- name_notes.cpp: for `stemma explain` ----
  void note_refused() const;
  std::string why_refused(TokenIndex first, TokenIndex last, TokenIndex end) const;

  // ---- name_bodies.cpp: head nouns ----
  std::optional<Name> body(TokenIndex i, TokenIndex seg, TokenIndex end) const;
  bool newspaper(TokenIndex i, TokenIndex seg) const;
  bool takes_place(TokenIndex i) const;
  std::optional<Name> typed(TokenIndex first, TokenIndex head, TokenIndex last) const;
  TokenIndex with_front_list(TokenIndex i, TokenIndex seg,
                             TokenIndex end) const;  // "Trade and Industry Committee"
  TokenIndex with_museum(TokenIndex head, TokenIndex run, TokenIndex end) const;
  bool law_on(TokenIndex head, TokenIndex last) const;
  TokenIndex foreign_body(TokenIndex i, TokenIndex end) const;
  bool compound(TokenIndex i) const;
  bool plain_words(TokenIndex first, TokenIndex last) const;  // words of a subject, not names
  bool has_head(TokenIndex i) const { return is(i, NameTrait::head); }
  bool small(TokenIndex i) const;  // in lower case, or in a line of capitals
  bool generic(TokenIndex first, TokenIndex last) const;
  bool form_of_body(TokenIndex i) const;
  bool definite_body(TokenIndex first, TokenIndex head, TokenIndex last) const;
  bool short_for_another(TokenIndex first, TokenIndex head) const;

  // ---- name_complements.cpp: what belongs to the name behind its head ----
  TokenIndex with_complement(TokenIndex head, TokenIndex end) const;  // "... of Trade, Industry and Energy"
  bool sent_abroad(TokenIndex i) const;
  TokenIndex complement_rest(TokenIndex from, TokenIndex seg, TokenIndex end) const;
  TokenIndex with_second_place(TokenIndex last, TokenIndex end) const;
  TokenIndex behind_campus(TokenIndex head, TokenIndex last, TokenIndex end) const;
  TokenIndex nicknamed(TokenIndex i, TokenIndex seg, TokenIndex end) const;
  bool ship(TokenIndex i) const;
  bool group_on_a_text(TokenIndex head) const;
  bool common_words(TokenIndex first, TokenIndex last) const;
  TokenIndex second_field(TokenIndex last, TokenIndex end) const;
  bool field(TokenIndex i) const;
  TokenIndex with_number(TokenIndex last, TokenIndex end) const;  // "Working Group 6 - Transport"
  bool on_complement(TokenIndex head) const;

  // ---- name_groups.cpp: leading groups ----
  bool leading(TokenIndex first, TokenIndex head, TokenIndex last) const;
  bool company(TokenIndex first, TokenIndex head) const;
  bool aims_of_group(TokenIndex head, TokenIndex i) const;
  void lower_group(TokenIndex head, TokenIndex begin, TokenIndex end);  // "the working group on Cod"
  bool qualifies(TokenIndex i) const;
  TokenIndex subject_of_group(TokenIndex head, bool board, TokenIndex end) const;

  // ---- name_events.cpp ----
  void meetings(TokenIndex first,
                TokenIndex end);  // "the first meeting of X", and what else events are called
  void body_that_meets(TokenIndex first, TokenIndex last);
  void session_of_debate(TokenIndex i, TokenIndex end);
  void numbered_meeting(TokenIndex i, TokenIndex end);
  void year_event(TokenIndex head, TokenIndex begin);
  bool has_national(TokenIndex first, TokenIndex last, TokenIndex end) const;
  TokenIndex place_behind(TokenIndex preposition, TokenIndex end) const;
  void local_event(TokenIndex head, TokenIndex begin, TokenIndex end);  // "the war in Bosnia"
  void deed(TokenIndex head, TokenIndex begin, TokenIndex end);         // "the invasion of Poland"
  void owned_war(TokenIndex head, TokenIndex begin, TokenIndex end);    // "X's war against Y"
  TokenIndex lower_event(TokenIndex first, TokenIndex last, TokenIndex end,
                         bool body_name);  // "Rhineland crisis"
  TokenIndex described_by_nouns(TokenIndex head, TokenIndex begin, TokenIndex first) const;
  bool between_named(TokenIndex first, TokenIndex last) const;
  TokenIndex branch(TokenIndex last, TokenIndex seg, TokenIndex end) const;
  TokenIndex dated_session(TokenIndex first, TokenIndex last,
                           TokenIndex end);  // "European Council of 18 June 2009"; 0: none
  TokenIndex date_end(TokenIndex i, TokenIndex end) const;
  TokenIndex ordinal_before(TokenIndex first) const;
  static bool possessive(std::string_view text);  // 's

  // ---- name_persons.cpp ----
  // Takes "[modifier] TITLE PERSON"; 0: none.
  TokenIndex titled_person(TokenIndex i, TokenIndex seg, TokenIndex end);
  TokenIndex others_titled(TokenIndex behind, TokenIndex end);
  TokenIndex peer(TokenIndex i, TokenIndex end);  // takes "Duke of X"; 0: none
  bool person_with_office(TokenIndex first, TokenIndex office) const;
  bool excellency(TokenIndex i, TokenIndex end) const;
  TokenIndex person_after(TokenIndex i, TokenIndex end, bool address) const;
  TokenIndex ruler(TokenIndex i, TokenIndex seg) const;
  bool numbered(TokenIndex i) const;
  TokenIndex person_end(TokenIndex i, TokenIndex seg,
                        TokenIndex end) const;  // longest person from i; i: none
  bool person(TokenIndex first, TokenIndex last) const;
  bool signed_by_initials(TokenIndex first, TokenIndex last) const;
  bool behind_initial(TokenIndex i) const;
  bool ordinary_surname(TokenIndex i) const;
  TokenIndex with_tail(TokenIndex last, TokenIndex end) const;  // particles, III, Jr.
  bool surname_first(TokenIndex first, TokenIndex last) const;
  bool joins_name(TokenIndex k) const;
  bool post_nominal(TokenIndex i) const;                    // "OBE", "PhD"
  bool behind_person(TokenIndex letters) const;             // "Ann Berg, OBE, FRS"
  void lone_signature();                                    // "KERR" below a telegram
  bool signature(TokenIndex first, TokenIndex last) const;  // "A. SMITH" below "The President"
  bool name_like(TokenIndex i) const { return is(i, NameTrait::name) || t(i).shape == Shape::initial; }
  std::size_t title_at(TokenIndex i, TokenIndex end) const {  // words of a title or office, 0 for none
    return i < end && is(i, NameTrait::title) ? title_from(i, end) : 0;
  }
  std::size_t title_from(TokenIndex i, TokenIndex end) const;
  bool behind_office(TokenIndex i) const;  // "Secretary of State" ends there

  const Token& t(TokenIndex i) const { return tokens_[i]; }
  bool has(TokenIndex i, schema::ListId list) const { return t(i).word.lists.test(list); }
  bool is(TokenIndex i, NameTrait trait) const { return traits_.has(i, trait); }
  bool function_word(TokenIndex i) const { return is(i, NameTrait::function_word) && !letters_of_name(i); }
  bool letters_of_name(TokenIndex i) const;  // "US", "WHO"
  bool dollars(TokenIndex i) const { return i + 1 < a_.tokens.size() && t(i + 1).text == "$"; }
  bool caps(TokenIndex i) const { return a_.blocks[t(i).block].all_caps; }
  bool heading(TokenIndex i) const { return a_.blocks[t(i).block].kind == BlockKind::heading; }
  bool korean_given_name(TokenIndex i) const;
  bool strange_place(TokenIndex first, TokenIndex last, TokenIndex end) const;
  std::string_view before(
      TokenIndex i) const;  // the word before in lower case; empty at the start of a block
  bool demonym(TokenIndex i) const { return is(i, NameTrait::demonym); }
  bool unknown(TokenIndex i) const { return is(i, NameTrait::unknown); }

  struct Lone {
    std::uint32_t number = 0, uses = 0;
    int person = 0, place = 0, body = 0, mid = 0, office = 0;
    int acts = 0;   // uses in which it says, owns or is met
    int held = 0;   // uses in which something is in it: "a fair in Evora", no "the tables in Berg (1999)"
    int apart = 0;  // uses in which it does not say what kind of thing follows
    std::optional<schema::Entry> entry;
  };

  Draft& draft_;
  const Analysis& a_;
  const Token* const tokens_;  // of a_
  const schema::Schema& schema_;
  const NameWords& w_;
  WordTraits<NameTrait> traits_;
  struct Listed {
    TokenIndex at = 0;
    std::size_t most = 0;
    std::optional<schema::Entry> entry;
  };
  mutable Listed listed_;                         // what was asked for last: most ask again
  mutable std::optional<std::size_t> full_line_;  // a line of so many characters goes on in the next
  struct Known {
    EntityIndex entity = kNobody;
    std::string_view text;  // a name that it is known to have
  };
  WordMap<Known> preferred_;  // by type and name that the lists prefer, of keys_
  std::pmr::monotonic_buffer_resource keys_;
  std::string key_;                                              // in the making
  WordMap<Lone> lone_;                                           // by the word as it stands in the text
  std::vector<std::pair<std::uint32_t, TokenIndex>> lone_uses_;  // Lone::number, and where
  std::unordered_map<std::string, EntityIndex> wars_;            // by who wages it and where
  // What a rule or the words before a name said that it is: it is that wherever it stands.
  std::unordered_map<std::string, std::string_view> told_;
  mutable std::unordered_map<std::uint64_t, bool> short_for_another_;  // by the forms of two words
  std::vector<bool> people_;                                           // blocks that are "PERSON (BODY)"
  std::vector<bool> surnames_;  // last words of the persons found, by Token::form
};

}  // namespace stemma::ingest
