#include "ingest/read/broken_words.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_set>

#include "ingest/read/decode.hpp"

namespace stemma::ingest {
namespace {

// Is the hyphen the word's own? By first parts that have one unless an ending follows ("short-age"), second
// parts that make compounds ("nuclear-armed"), and "co-" before roles ("co-chairs", but "coordinate").
bool keeps_hyphen(std::string_view front, std::string_view back) {
  static const std::unordered_set<std::string_view> kFronts = {
      "well",  "non",   "long",     "short",  "self",   "high",   "low",      "half",
      "cross", "ex",    "decision", "policy", "large",  "twenty", "thirty",   "forty",
      "fifty", "sixty", "seventy",  "eighty", "ninety", "cyber",  "evidence", "quasi"};
  static const std::unordered_set<std::string_view> kEndings = {
      "age", "en", "er", "est", "ly", "ness", "ing", "ed", "ish", "es", "ened", "ening", "ages"};
  static const std::unordered_set<std::string_view> kBacks = {
      "based",     "led",      "driven",  "related", "oriented", "wide",   "free",    "term",    "level",
      "armed",     "style",    "owned",   "funded",  "building", "making", "sharing", "setting", "specific",
      "sensitive", "friendly", "neutral", "sized",   "range",    "scale",  "century", "old"};
  static constexpr std::string_view kRoles[] = {"chair", "author", "found",    "sponsor",  "exist",
                                                "owner", "lead",   "director", "legislat", "financ"};
  if (front == "co")
    return std::any_of(std::begin(kRoles), std::end(kRoles),
                       [&](std::string_view role) { return back.substr(0, role.size()) == role; });
  return kBacks.contains(back) || (kFronts.contains(front) && !kEndings.contains(back));
}

class Words {
 public:
  explicit Words(std::string_view text) : text_(text) {}

  std::size_t begin(std::size_t end) const {
    while (end > 0) {
      std::size_t before = end - 1;
      while (before > 0 && (static_cast<unsigned char>(text_[before]) & 0xC0) == 0x80) --before;
      if (!letter(before)) break;
      end = before;
    }
    return end;
  }
  std::size_t end(std::size_t begin) const {
    while (begin < text_.size() && letter(begin)) begin += character_at(text_, begin, "UTF-8").length;
    return begin;
  }
  bool lower_at(std::size_t at) const {
    return u_islower(static_cast<UChar32>(character_at(text_, at, "UTF-8").code)) != 0;
  }
  // Does the text hold "front-back" within a line?
  bool has_compound(std::string_view front, std::string_view back) {
    if (!compounds_) {
      compounds_.emplace();
      for (std::size_t at = text_.find('-'); at != std::string_view::npos; at = text_.find('-', at + 1)) {
        const std::size_t from = begin(at), to = end(at + 1);
        if (from < at && to > at + 1) compounds_->insert(text_.substr(from, to - from));
      }
    }
    return compounds_->contains(std::string(front) + "-" + std::string(back));
  }

 private:
  bool letter(std::size_t at) const {
    return u_isalpha(static_cast<UChar32>(character_at(text_, at, "UTF-8").code)) != 0;
  }

  std::string_view text_;
  std::optional<std::unordered_set<std::string_view>> compounds_;
};

// A line end that breaks a word: `hyphen` is where its first part ends in the joined text, `next` where it
// goes on.
struct Break {
  std::size_t hyphen, next;
  bool joins;  // false: a stray soft hyphen, which goes, but the line end stays
};

std::optional<Break> break_at(std::string_view text, std::size_t line, Words& words) {
  constexpr std::string_view kSoft = "\xC2\xAD";
  const bool soft = line >= 2 && text.substr(line - 2, 2) == kSoft;
  if (!soft && (line == 0 || text[line - 1] != '-')) return std::nullopt;
  const std::size_t hyphen = line - (soft ? 2 : 1);
  const std::size_t next = std::min(text.find_first_not_of(" \t", line + 1), text.size());
  const std::size_t first = words.begin(hyphen), end = words.end(next);
  const std::string_view front = text.substr(first, hyphen - first), back = text.substr(next, end - next);
  if (soft) return front.empty() || back.empty() ? Break{hyphen, line + 1, false} : Break{hyphen, next, true};
  if (front.size() < 2 || back.size() < 2 || !words.lower_at(next) || (first > 0 && text[first - 1] == '-'))
    return std::nullopt;
  const bool keep = keeps_hyphen(front, back) || words.has_compound(front, back);
  return Break{hyphen + (keep ? 1 : 0), next, true};
}

}  // namespace

TextBuilder join_broken_words(std::string_view text) {
  TextBuilder out;
  Words words(text);
  std::size_t from = 0;  // copied up to here
  for (std::size_t line = text.find('\n'); line != std::string_view::npos;
       line = text.find('\n', from > line ? from : line + 1)) {
    std::optional<Break> found = break_at(text, line, words);
    if (!found) continue;
    out.copy(text.substr(from, found->hyphen - from), from);
    from = found->next;
    // Punctuation stays with the word; one line end takes the place of the space behind it. The word may be
    // broken again.
    std::size_t stop = line;
    while (found && found->joins) {
      stop = std::min(text.find_first_of(" \n", from), text.size());
      found = stop < text.size() && text[stop] == '\n' ? break_at(text, stop, words) : std::nullopt;
      const std::size_t end = found ? found->hyphen : stop;
      out.copy(text.substr(from, end - from), from);
      from = found ? found->next : std::min(stop + 1, text.size());
    }
    out.make("\n", line, 1);
  }
  if (out.size() > 0) out.copy(text.substr(from), from);
  return out;
}

}  // namespace stemma::ingest
