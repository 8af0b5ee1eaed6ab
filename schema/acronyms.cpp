#include "schema/acronyms.hpp"

#include <algorithm>
#include <iterator>

#include "schema/name.hpp"

namespace stemma::schema {
namespace {
bool capital(std::string_view s) { return !s.empty() && s.front() >= 'A' && s.front() <= 'Z'; }
bool letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
}  // namespace

std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  words.reserve(static_cast<std::size_t>(1 + std::count(name.begin(), name.end(), ' ')));
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    if (end > at) words.push_back(name.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

namespace {
// Tells the letters of initials(), one part after the other.
void each_initial(std::string_view name, bool all, auto tell) {
  for (std::size_t at = 0, end = 0; at < name.size(); at = end + 1) {
    for (end = at; end < name.size() && name[end] != ' ' && name[end] != '-';) ++end;
    const std::string_view part = name.substr(at, end - at);
    const bool word = (at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ');
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (word && part.size() > 1 && std::all_of(part.begin(), part.end(), upper)) {
      tell(part);  // an acronym within keeps all its letters
    } else if (capital(part)) {
      tell(part.substr(0, 1));
    } else if (all && !part.empty() && part.front() >= 'a' && part.front() <= 'z') {
      const char large = static_cast<char>(part.front() - 'a' + 'A');
      tell(std::string_view(&large, 1));
    }
  }
}

bool has_initials(std::string_view name, bool all, std::string_view letters) {
  bool same = true;
  each_initial(name, all, [&](std::string_view part) {
    same = same && letters.starts_with(part);
    if (same) letters.remove_prefix(part.size());
  });
  return same && letters.empty();
}
}  // namespace

std::string initials(std::string_view name, bool all) {
  std::string out;
  each_initial(name, all, [&](std::string_view part) { out += part; });
  return out;
}

std::string letters(std::string_view acronym) {
  std::string out;
  std::copy_if(acronym.begin(), acronym.end(), std::back_inserter(out), letter);
  return out;
}

std::size_t count_letters(std::string_view acronym) {
  return static_cast<std::size_t>(std::count_if(acronym.begin(), acronym.end(), letter));
}

bool stands_for(std::string_view acronym, std::string_view name) {
  const std::string want = letters(acronym);
  if (want.size() < 2) return false;
  if (capital(name) && name.front() != want.front()) return false;
  if (has_initials(name, false, want) || has_initials(name, true, want)) return true;
  const std::string have = lower(name);
  std::size_t at = 0, starts = 0;
  for (char c : want) {
    const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const std::size_t found = have.find(small, at);
    if (found == std::string::npos) return false;
    if (found == 0 || have[found - 1] == ' ' || have[found - 1] == '-') ++starts;
    at = found + 1;
  }
  return have.front() == (want.front() | 0x20) && starts * 2 >= want.size();
}

}  // namespace stemma::schema
