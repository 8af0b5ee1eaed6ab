#include "ingest/read/html_notes.hpp"

#include <algorithm>
#include <cctype>

#include "ingest/ascii.hpp"

namespace stemma::ingest {
namespace {

bool white(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

}  // namespace

NoteId note_id(std::string_view id) {
  std::size_t digits = id.size();
  while (digits > 0 && std::isdigit(static_cast<unsigned char>(id[digits - 1]))) --digits;
  if (digits == id.size() || id.size() - digits > 4) return {};
  const std::string label(id.substr(digits));
  std::string stem = lower_ascii(id.substr(0, digits));
  while (!stem.empty() && !std::isalpha(static_cast<unsigned char>(stem.back()))) stem.pop_back();
  if (stem.rfind("cite_note", 0) == 0) return {label, true};
  for (std::string_view word : {"n", "en", "note"})
    if (stem == word) return {label, false};
  for (std::string_view word : {"fn", "footnote", "endnote", "ftn", "edn"}) {
    if (stem.size() < word.size() || stem.compare(stem.size() - word.size(), word.size(), word) != 0)
      continue;
    if (stem.size() == word.size() ||
        !std::isalpha(static_cast<unsigned char>(stem[stem.size() - word.size() - 1])))
      return {label, true};
  }
  return {};
}

bool mark_like(std::string_view text) {
  while (!text.empty() && (text.front() == '[' || text.front() == '(' || white(text.front())))
    text.remove_prefix(1);
  while (!text.empty() &&
         (text.back() == ']' || text.back() == ')' || text.back() == '.' || white(text.back())))
    text.remove_suffix(1);
  for (std::string_view sign : {"*", "**", "***", "\u2020", "\u2021", "\u00a7"})
    if (text == sign) return true;
  const auto digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
  return (text.size() == 1 && std::isalnum(static_cast<unsigned char>(text[0])) != 0) ||
         (!text.empty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), digit));
}

bool back_like(std::string_view text) {
  const std::string low = lower_ascii(text);
  if (mark_like(text) || low == "back" || low == "return" || low == "jump up") return true;
  return text.size() <= 12 && std::none_of(text.begin(), text.end(), [](char c) {
           return std::isalnum(static_cast<unsigned char>(c)) != 0;
         });
}

}  // namespace stemma::ingest
