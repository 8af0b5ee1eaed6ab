#include "ingest/extract/text/cues.hpp"

#include <algorithm>
#include <initializer_list>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/names/name_words.hpp"
#include "ingest/extract/rules/rule_book.hpp"
#include "ingest/one_of.hpp"
#include "schema/lists_of.hpp"

namespace stemma::ingest {
namespace {

using schema::ListSet;

struct CueLists {
  explicit CueLists(const schema::Schema& s)
      : titles(sets(s, {"book_cues", "plain_book_cues", "report_cues"})),
        works(sets(s, {"work_heads", "lone_works", "text_letters"})),
        meetings(sets(s, {"dated_event_heads", "group_heads", "deed_heads", "local_event_heads"})),
        claims(sets(
            s, {"provision_verbs", "support_verbs", "need_verbs", "duty_verbs", "need_words", "remit_nouns",
                "charge_nouns", "ground_nouns", "ground_verbs", "result_nouns", "worth_nouns", "aim_words"})),
        goal_deeds(s.list("goal_deeds")),
        body_heads(s.list("org_heads")),
        bylines(s.list("byline_cues")),
        contributions(s.list("contribution_phrases")),
        sources(s.list("source_phrases")),
        terms(s.list("subject_terms")),
        aim_labels(s.list("aim_labels")),
        aim_verbs(s.list("aim_verbs")),
        aim_nouns(s.list("aim_nouns")),
        functions(s.list("function_verbs")),
        ordinals(s.list("ordinal_adverbs")),
        rules(RuleBook::of(s)) {}

  static ListSet sets(const schema::Schema& s, std::initializer_list<std::string_view> names) {
    ListSet set;
    for (const std::string_view name : names) set.set(s.list(name));
    return set;
  }

  ListSet titles, works, meetings, claims;
  schema::ListId goal_deeds, body_heads, bylines, contributions, sources, terms, aim_labels, aim_verbs,
      aim_nouns, functions, ordinals;
  std::shared_ptr<const RuleBook> rules;
};

bool title(std::string_view s) {
  return one_of(s, "\"", "“", "«", "‘", "'", "(", "'s", "in", "of", "his", "her", "wrote", "published",
                "translated", "penned", "authored", "co-authored", "composed", "entitled", "titled");
}

bool date(std::string_view s) {
  return (s.size() > 3 && s.starts_with("mid")) || s.ends_with("-century") ||
         month_number(s.substr(0, s.find('-'))) > 0 || ordinal_number(s) > 0 ||
         one_of(s, "early", "mid", "late", "later", "spring", "summer", "autumn", "winter", "fall", "fy",
                "fys", "c", "ca", "c.", "circa", "fiscal", "financial", "academic", "ad", "a.d.");
}

bool date_sign(std::string_view s) {
  return s.size() > 2 && (month_number(s) != 0 || s == "century" || s == "centuries" ||
                          s.starts_with("mid-") || s.ends_with("-century"));
}

bool goal(std::string_view s) {
  return s.ends_with("'ll") ||
         one_of(s, "to", "is", "are", "was", "were", "can", "could", "has", "have", "may", "might", "must",
                "ought", "shall", "should", "will", "would", "need", "needs", "that", "which", "helps",
                "help", "seeks", "seek", "sought", "for", "let", "pursuing", "pursues", "seeking", "demands",
                "demanded", "demanding", "urges", "urged", "include", "includes", "included", "coordinates",
                "co-ordinates", "monitors", "oversees", "supervises", "administers", "regulates");
}

bool claim(std::string_view s) {
  return one_of(s, "to", "each", "mutually", "through", "via", "by", "without", "access", "make", "makes",
                "made", "charge", "charged", "tasked", "entrusted", "responsible", "responsibility",
                "interdependent", "interlinked", "intertwined", "inseparable", "complementary", "hand",
                "view", "object", "thanks", "authority", "oversight", "purview", "deals", "leads", "point",
                "aspect", "component", "dimension", "part", "duty", "task", "job", "falls", "fall", "fell",
                "keep", "keeps", "kept", "keeping", "call", "calls", "called", "only");
}

bool short_form(std::string_view s) {
  static constexpr std::string_view kAbbreviations[] = {
      "mr",   "mrs",   "ms",  "dr",   "prof",  "hon",  "rev",   "gen",    "col",    "lt",   "sgt",
      "capt", "maj",   "gov", "sen",  "rep",   "pres", "st",    "vs",     "etc",    "no",   "nos",
      "vol",  "vols",  "p",   "pp",   "ed",    "eds",  "fig",   "figs",   "art",    "arts", "sec",
      "ch",   "cf",    "jan", "feb",  "mar",   "apr",  "jun",   "jul",    "aug",    "sept", "sep",
      "oct",  "nov",   "dec", "inc",  "ltd",   "co",   "corp",  "al",     "approx", "ca",   "dept",
      "univ", "trans", "ser", "doc",  "docs",  "para", "paras", "cong",   "sess",   "stat", "res",
      "op",   "cit",   "loc", "ibid", "rev'd", "adv",  "amb",   "messrs", "jr",     "sr",   "esq",
      "supp", "resp",  "ave", "mt",   "ft",    "viz",  "pub",   "fed",    "reg",    "cmnd", "v"};
  return std::ranges::find(kAbbreviations, s) != std::end(kAbbreviations);
}

bool stand_in(std::string_view s) {
  return one_of(s, "he", "she", "his", "her", "him", "it", "its", "their", "the", "i", "our", "my");
}

bool figure(std::string_view s) { return s.find_first_of("0123456789") != std::string_view::npos; }

Cues told(const CueLists& lists, const schema::Word& word, std::string_view s) {
  const auto in = [&](const ListSet& set) { return (word.lists & set).any(); };
  const bool code = figure(s) || s.find('/') != std::string_view::npos;
  Cues cues;
  cues.set(Cue::title, title(s) || in(lists.titles));
  cues.set(Cue::work, code || in(lists.works));
  cues.set(Cue::date, code || date(s));
  cues.set(Cue::date_sign, code || date_sign(s));
  cues.set(Cue::meeting,
           code || in(lists.meetings) || s == "war" || s == "visit" || ordinal_word(s) || next_or_last(s));
  cues.set(Cue::goal, goal(s) || word.lists.test(lists.goal_deeds) ||
                          (word.verb_form == schema::Word::VerbForm::s && word.lists.test(lists.functions)));
  cues.set(Cue::aim,
           cues.has(Cue::goal) || word.verb_form == schema::Word::VerbForm::ing || s == ")" || s == "|");
  cues.set(Cue::byline, word.lists.test(lists.bylines) || word.begins.test(lists.bylines));
  cues.set(Cue::aim_label, word.lists.test(lists.aim_labels));
  cues.set(Cue::aim_noun, word.lists.test(lists.aim_nouns));
  cues.set(Cue::order, s == "let" || s.ends_with("ly") || one_of(s, "_", "*", "__", "**") ||
                           word.lists.test(lists.aim_verbs) || word.lists.test(lists.ordinals));
  cues.set(Cue::colon, s == ":");
  cues.set(Cue::bar, s == "|");
  cues.set(Cue::means, s == "means");
  cues.set(Cue::claim, claim(s) || in(lists.claims) || word.begins.test(lists.contributions) ||
                           word.begins.test(lists.sources));
  cues.set(Cue::full_stop, one_of(s, ".", "!", "?") || (s.size() > 2 && s.ends_with('.')));
  cues.set(Cue::quote, one_of(s, "\"", "'", "“", "”", "«", "»", "‘", "’"));
  cues.set(Cue::address, one_of(s, "http", "https", "www", "accessed", "retrieved", "viewed", "archived",
                                "visited", "last", "available"));
  cues.set(Cue::help, s == "to" || s.starts_with("help"));
  cues.set(Cue::term, word.begins.test(lists.terms));
  cues.set(Cue::signed_by, one_of(s, "i", "signed", "—", "–"));
  cues.set(Cue::inner_mark,
           s.find_first_of("'-") != std::string_view::npos || s.find("’") != std::string_view::npos);
  cues.set(Cue::odd_letters, cues.has(Cue::inner_mark) || s.ends_with('.') ||
                                 std::ranges::any_of(s, [](unsigned char c) { return c >= 0x80; }));
  cues.set(Cue::respelt,
           s.find('-') != std::string_view::npos || s.find("isation") != std::string_view::npos);
  cues.set(Cue::other_name, one_of(s, "formerly", "previously", "known", "aka", "renamed", "changed", "née",
                                   "nee", "né", "born", "established", "founded", "created", "formed",
                                   "constituted", "organized", "organised"));
  cues.set(Cue::short_form, short_form(s));
  cues.set(Cue::stand_in, stand_in(s) || word.lists.test(lists.body_heads));
  cues.set(Cue::title_article, one_of(s, "the", "a", "an"));
  cues.set(Cue::article, one_of(s, "the", "this", "our", "its", "said", "that", "new"));
  return cues;
}

}  // namespace

Cues cues_of(const schema::Schema& schema, const schema::Word& word, std::string_view lower) {
  const CueLists& lists = schema::lists_of<CueLists>(schema);
  Cues cues = told(lists, word, lower);
  cues.set(Cue::rule, figure(lower) || lists.rules->needs(lower, word));
  return cues;
}

namespace {

// Of marks nothing is known; only rules may have them in their lists.
struct CuesOfMarks {
  explicit CuesOfMarks(const schema::Schema& schema) {
    const CueLists& lists = schema::lists_of<CueLists>(schema);
    for (std::size_t c = 0; c < of.size(); ++c) {
      const char byte = static_cast<char>(c);
      const std::string_view mark(&byte, 1);
      of[c] = told(lists, {}, mark);
      of[c].set(Cue::rule, lists.rules->needs(mark, schema.word(mark)));
    }
  }
  MarkCues of;
};

}  // namespace

const MarkCues& cues_of_marks(const schema::Schema& schema) {
  return schema::lists_of<CuesOfMarks>(schema).of;
}

}  // namespace stemma::ingest
