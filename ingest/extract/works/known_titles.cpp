// Titles that notes, lists or quotation marks made known, met again in running text without any mark.
#include <algorithm>
#include <bitset>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/extract/dates/edtf.hpp"
#include "ingest/extract/phases.hpp"
#include "ingest/extract/works/citation_parts.hpp"
#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

class KnownTitles {
 public:
  explicit KnownTitles(Draft& draft) : draft_(draft), a_(draft.analysis()), t_(a_.tokens) {}

  void run() {
    join_main_titles();
    learn();
    if (by_first_word_.empty()) return;
    for (const ZonedBlock& block : a_.blocks) {
      if (block.zone != Zone::body || block.kind == BlockKind::heading || block.all_caps) continue;
      TokenIndex done = block.first;
      for (const TokenIndex i : a_.stops(Cue::name, block.first, block.last)) {
        const std::uint32_t form = a_.briefs[i].form;
        if (!first_words_[form % kBits] || i < done || !t_[i].capitalised() || !draft_.free(i, i + 1))
          continue;
        const auto titles = by_first_word_.find(form);
        if (titles == by_first_word_.end()) continue;
        for (const Title& title : titles->second)
          if (met(title, i, block.last)) {
            mention(title, i);
            done = i + size(title);
            break;
          }
      }
    }
  }

 private:
  struct Title {
    EntityIndex work = kNobody;
    TokenRange words;  // where it was learnt, up to its colon
  };
  static TokenIndex size(const Title& title) { return title.words.last - title.words.first; }

  // "Salt" and "Salt: A History": one work, where no other has that main title.
  void join_main_titles() {
    std::unordered_map<std::string, EntityIndex> by_main_title;
    for (EntityIndex e = 0; e < draft_.entity_count(); ++e) {
      if (!draft_.live(e) || draft_.entity(e).type != "work") continue;
      const std::string_view name = draft_.entity(e).name;
      const std::size_t colon = name.find(": ");
      if (colon == std::string::npos) continue;
      const auto [at, fresh] = by_main_title.try_emplace(schema::fold(name.substr(0, colon)), e);
      if (!fresh) at->second = kNobody;
    }
    if (by_main_title.empty()) return;
    for (EntityIndex e = 0; e < draft_.entity_count(); ++e) {
      if (!draft_.live(e) || draft_.entity(e).type != "work") continue;
      const auto found = by_main_title.find(schema::fold(draft_.entity(e).name));
      if (found != by_main_title.end() && found->second != kNobody && found->second != e)
        draft_.merge(found->second, e);
    }
  }

  void learn() {
    for (const DraftMention& m : draft_.mentions()) {
      const EntityIndex work = draft_.resolve(m.entity);
      if (work >= draft_.entity_count() || draft_.entity(work).type != "work" || m.last <= m.first) continue;
      if (m.rule != "reference" && m.rule != "quoted-title" && m.rule != "title-after-cue" &&
          m.rule != "title-with-year" && m.rule != "note-book" && m.rule != "note-plain-title" &&
          m.rule != "note-quoted-title")
        continue;
      TokenIndex last = m.first;
      while (last < m.last && t_[last].text != ":") ++last;
      std::size_t capitals = 0;
      for (TokenIndex i = m.first; i < last; ++i) capitals += t_[i].capitalised();
      if (last == m.first || last - m.first > 12 || capitals < 1) continue;
      const std::uint32_t form = a_.briefs[m.first].form;
      first_words_.set(form % kBits);
      std::vector<Title>& titles = by_first_word_[form];
      const auto same = [&](const Title& title) { return draft_.resolve(title.work) == work; };
      if (titles.size() < kMostOfOneWord && std::none_of(titles.begin(), titles.end(), same))
        titles.push_back({work, {m.first, last}});
    }
  }

  // Word for word, with the capitals of the title; reference lists write many words small that bear one in
  // running text.
  bool met(const Title& title, TokenIndex at, TokenIndex limit) const {
    const TokenIndex n = size(title);
    if (at + n > limit || at == title.words.first || !draft_.free(at, at + n)) return false;
    std::size_t capitals = 0;
    for (TokenIndex i = 0; i < n; ++i) {
      const Token &here = t_[at + i], &there = t_[title.words.first + i];
      if (here.lower != there.lower || (there.capitalised() && !here.capitalised())) return false;
      capitals += here.capitalised();
    }
    // A main title of one word or two is too often something else, but for a year behind it: "Salt (2005)".
    const bool year = at + n + 2 < limit && t_[at + n].text == "(" && year_number(t_[at + n + 1].text) > 0 &&
                      t_[at + n + 2].text == ")";
    return year || (n > 2 && capitals > 1 && (at + n >= limit || !t_[at + n].capitalised()));
  }

  void mention(const Title& title, TokenIndex at) {
    const TokenIndex end = at + size(title);
    const EntityIndex work = draft_.resolve(title.work);
    draft_.add_alias(work, a_.phrase(at, end));
    draft_.add_mention(work, at, end, "known-title", 850);
    draft_.state(kDoc, "cites", work, a_.sentence_span(at), "known-title", 850);
    draft_.mask(at, end);
  }

  static constexpr std::size_t kMostOfOneWord = 64;  // keeps the scan linear

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  static constexpr std::size_t kBits = 1024;
  std::unordered_map<std::uint32_t, std::vector<Title>> by_first_word_;  // by TokenBrief::form
  std::bitset<kBits> first_words_;  // of those that begin no title few share a bit with one that does
};

}  // namespace

void find_known_titles(Draft& draft) { KnownTitles(draft).run(); }

}  // namespace stemma::ingest
