// Why capitalised words gave no name, for `stemma explain`. Runs only when somebody asks.
#include <algorithm>

#include "ingest/extract/names/names.hpp"

namespace stemma::ingest {

void NameFinder::note_refused() const {
  for (const ZonedBlock& block : a_.blocks) {
    if (block.zone == Zone::boilerplate) continue;
    for (TokenIndex i = block.first; i < block.last;) {
      if (!starts(i, block.last)) {
        if (t(i).capitalised() && draft_.masked(i))
          draft_.note(Note::Kind::rejected, i, i + 1, "names",
                      "stands in words that an earlier phase has read or taken out: a reference, a note, a "
                      "title, a veto");
        ++i;
        continue;
      }
      TokenIndex last = segment(i, block.last);
      while (last > i + 1 && !draft_.free(i, last)) --last;
      draft_.note(Note::Kind::rejected, i, last, "names", why_refused(i, last, block.last));
      i = last;
    }
  }
}

std::string NameFinder::why_refused(TokenIndex first, TokenIndex last, TokenIndex end) const {
  const auto entry = schema_.longest_entry(a_.surfaces(first));
  const std::string known = entry ? "in the list " + std::string(entry->list) + ", but " : "";
  if (last - first > 1)
    return known +
           "no name: no head noun of a body, place or event, no title or given name in front, no known name";
  const std::string word = "“" + std::string(t(first).text) + "” ";
  if (has(first, w_.months) || has(first, w_.weekdays)) return word + "is a month or a day of the week";
  if (function_word(first)) return word + "is a function word: no name by itself";
  if (title_at(first, end) > 0) return word + "is a title or an office: a person's name would have to follow";
  if (has(first, w_.not_names)) return word + "is in the list not_names";
  if (demonym(first)) return word + "is the word for a people or a language";
  const WordUse use = a_.use(t(first));
  if (t(first).sentence_start && t(first).word.common)
    return known + word + "is an ordinary word with the capital of a sentence's beginning";
  if (caps(first)) return known + "in a line of capitals only known names of several words are taken";
  if (t(first).word.common)
    return known + word + "is an ordinary word" + (use.in_lower_case > 0 ? ", also written small here" : "") +
           ": a name only with other words of a name";
  return known + word +
         "stands alone: a name only with a title, an office, “in” before it, or again in the middle of a "
         "sentence";
}

}  // namespace stemma::ingest
