// Titles in quotation marks: behind a cue noun ("her essay “..”"), or in the capitals of a title.
#include "ingest/extract/citation_parts.hpp"
#include "ingest/extract/phases.hpp"

namespace stemma::ingest {
namespace {

class QuotedTitles {
 public:
  explicit QuotedTitles(Draft& draft)
      : draft_(draft),
        a_(draft.analysis()),
        t_(a_.tokens),
        cues_(a_.schema->list("title_cues")),
        other_cues_(a_.schema->list("no_title_cues")),
        events_(a_.schema->list("event_heads")),
        words_(a_.schema->list("function_words")) {}

  void run() {
    for (TokenIndex i = 0; i + 2 < t_.size(); ++i) {
      if (!opening_quote(t_[i]) || !t_[i + 1].is_word() || draft_.masked(i)) continue;
      const ZonedBlock& block = a_.blocks[t_[i].block];
      const TokenIndex close = quotation_end(a_, i, std::min<TokenIndex>(block.last, i + 40));
      if (close >= block.last || !closing_quote(t_[close])) continue;
      if (block.zone != Zone::head && block.kind != BlockKind::heading && block.zone != Zone::boilerplate)
        title(i, close);
      i = close;
    }
  }

 private:
  void title(TokenIndex open, TokenIndex close) {
    const TokenRange range = trimmed(a_, {open + 1, close});
    if (range.empty() || range.last - range.first > 24 || !draft_.free(range.first, range.last)) return;
    std::size_t content = 0, capitals = 0;
    for (TokenIndex k = range.first; k < range.last; ++k) {
      if (!t_[k].is_word() || t_[k].word.lists.test(words_)) continue;
      ++content;
      capitals += t_[k].capitalised();
    }
    const bool cue = before(open, cues_, 4), other = before(open, other_cues_, 6);
    const bool titled = content >= 3 && capitals == content && t_[open].text != "‘" &&
                        !t_[range.last - 1].word.lists.test(events_);
    if (other && !(cue && nearer(open))) return;
    if (!titled && !(cue && content >= 1 && capitals * 2 >= content && t_[range.first].capitalised())) return;
    const std::string name = a_.phrase(range.first, range.last);
    const EntityIndex work = draft_.find_or_add("work", name);
    draft_.add_mention(work, range.first, range.last, "quoted-title", cue ? 850 : 700);
    draft_.add_attribute(work, "title", name);
    draft_.mask(range.first, range.last);
    draft_.state(kDoc, "cites", work, a_.sentence_span(open), "quoted-title", cue ? 850 : 700);
  }

  bool before(TokenIndex open, schema::ListId list, TokenIndex reach) const {
    for (TokenIndex k = open; k > 0 && k + reach > open && t_[k - 1].sentence == t_[open].sentence; --k)
      if (t_[k - 1].word.lists.test(list)) return true;
    return false;
  }
  // Does a word that announces a title stand nearer than one that announces something else?
  bool nearer(TokenIndex open) const {
    for (TokenIndex k = open; k > 0 && k + 6 > open; --k) {
      if (t_[k - 1].word.lists.test(cues_)) return true;
      if (t_[k - 1].word.lists.test(other_cues_)) return false;
    }
    return false;
  }

  Draft& draft_;
  const Analysis& a_;
  const std::vector<Token>& t_;
  schema::ListId cues_, other_cues_, events_, words_;
};

}  // namespace

void find_quoted_titles(Draft& draft) { QuotedTitles(draft).run(); }

}  // namespace stemma::ingest
