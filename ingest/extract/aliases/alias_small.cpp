// "the Harbour executive committee" of the Harbour Executive Committee: bodies whose name the text also
// writes with small letters.
#include <algorithm>
#include <vector>

#include "ingest/ascii.hpp"
#include "ingest/extract/aliases/aliases.hpp"

namespace stemma::ingest {
namespace {

class SmallNames : AliasPass {
 public:
  using AliasPass::AliasPass;

  void run() {
    WordMap<std::vector<Written>> by_first;
    Sought firsts(a_);
    for (const EntityIndex e : live(Group::things, body_type))
      each_form(e, [&](const NameForm& name) {
        if (!body_in_capitals(name)) return;
        by_first[name.lowers.front()].push_back({name.text, e});
        firsts.add(name.lowers.front());
      });
    if (by_first.size() == 0) return;
    const auto count = static_cast<TokenIndex>(a_.tokens.size());
    for (TokenIndex i = 0; i + 1 < count; ++i) {
      if (!firsts.may_have(i) || !firsts.has(i) || draft_.masked(i)) continue;
      const auto* written = by_first.find(token(i).lower);
      if (written == nullptr || written->size() > kMostMeant ||
          !(token(i).capitalised() || behind_article(i)))
        continue;
      EntityIndex meant = kNobody;
      TokenIndex end = i;
      bool several = false;
      for (const Written& name : *written) {
        const TokenIndex last = end_of(i, name.text);
        if (last == i) continue;
        const EntityIndex e = draft_.resolve(name.entity);
        several = several || (meant != kNobody && meant != e);
        meant = e;
        end = std::max(end, last);
      }
      if (meant == kNobody || several || draft_.at(end - 1) == meant) continue;
      take(meant, i, end, 700);
      i = end - 1;
    }
  }

 private:
  // In a text that names more bodies with that first word, the word says nothing.
  static constexpr std::size_t kMostMeant = 300;

  struct Written {
    std::string_view text;
    EntityIndex entity;
  };

  // Two to six words with capitals, a body's noun last: no "Office of the Harbours".
  bool body_in_capitals(const NameForm& name) const {
    constexpr std::size_t kMost = 6;
    if (name.size() < 2 || name.size() > kMost) return false;
    if (!std::ranges::all_of(name.words,
                             [](std::string_view w) { return w.front() < 'a' || w.front() > 'z'; }))
      return false;
    const schema::Word& head = names_.word(name.lowers.back());
    return head.lists.test(words_.org_heads) || head.lists.test(words_.group_heads);
  }

  bool behind_article(TokenIndex i) const {
    return i > block_begin(i) && one_of(token(i - 1).lower, "the", "this", "that", "its", "our");
  }

  // Where the name that begins at the token ends if its last word is written small; `i` for none.
  TokenIndex end_of(TokenIndex i, std::string_view name) const {
    const auto white = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    const TokenIndex end = block_end(i);
    std::size_t at = token(i).span.begin;
    const std::size_t stop = token(end - 1).span.end;
    for (const char c : name) {
      if (at >= stop) return i;
      if (c == ' ') {
        if (!white(a_.text[at])) return i;
        while (at < stop && white(a_.text[at])) ++at;
      } else if (lower_ascii(a_.text[at++]) != lower_ascii(c)) {
        return i;
      }
    }
    TokenIndex last = i;
    while (last + 1 < end && token(last).span.end < at) ++last;
    return token(last).span.end == at && token(last).shape == Shape::lower ? last + 1 : i;
  }
};

}  // namespace

void join_small_names(Draft& draft, NameForms& names) { SmallNames(draft, names).run(); }

}  // namespace stemma::ingest
