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

std::string initials(std::string_view name, bool all) {
  std::string out;
  for (std::size_t at = 0, end = 0; at < name.size(); at = end + 1) {
    bool upper = true;
    for (end = at; end < name.size() && name[end] != ' ' && name[end] != '-'; ++end)
      upper &= name[end] >= 'A' && name[end] <= 'Z';
    const std::string_view part = name.substr(at, end - at);
    const bool word = (at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ');
    if (upper && word && part.size() > 1)
      out += part;  // an acronym within keeps all its letters
    else if (capital(part))
      out += part.front();
    else if (all && !part.empty() && part.front() >= 'a' && part.front() <= 'z')
      out += static_cast<char>(part.front() - 'a' + 'A');
  }
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
  if (initials(name, false) == want || initials(name, true) == want) return true;
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
