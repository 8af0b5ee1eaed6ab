#include "schema/person_name.hpp"

#include <algorithm>

#include "schema/acronyms.hpp"
#include "schema/name.hpp"

namespace stemma::schema {
namespace {

bool generation(std::string_view word) {
  if (word == "II" || word == "III" || word == "IV") return true;
  const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  if (word.size() > 2 && std::all_of(word.begin(), word.end(), letter)) return false;  // none folds away
  const std::string folded = fold(word);
  return folded == "jr" || folded == "sr";
}

// One name, or its initial.
bool agree(const std::string& a, const std::string& b) {
  if (a == b) return true;
  return !a.empty() && !b.empty() && a.front() == b.front() && (a.size() == 1 || b.size() == 1);
}

}  // namespace

PersonName person_name(std::string_view name) {
  PersonName person;
  std::vector<std::string_view> words;
  const auto comma = name.find(", ");
  if (comma != std::string_view::npos && !generation(name.substr(comma + 2))) {
    words = words_of(name.substr(comma + 2));
    person.surname = fold(name.substr(0, comma));
  } else {
    words = words_of(name);
    while (words.size() > 1 && generation(words.back())) words.pop_back();
    if (words.empty()) return person;
    person.surname = fold(words.back());
    words.pop_back();
  }
  for (const std::string_view word : words) person.given.push_back(fold(word));
  return person;
}

bool given_names_agree(const PersonName& x, const PersonName& y) {
  if (x.given.empty() || y.given.empty() || !agree(x.given.front(), y.given.front())) return false;
  const auto& shorter = x.given.size() <= y.given.size() ? x.given : y.given;
  const auto& longer = x.given.size() <= y.given.size() ? y.given : x.given;
  std::size_t at = 1;
  for (std::size_t i = 1; i < shorter.size(); ++i) {
    while (at < longer.size() && !agree(shorter[i], longer[at])) ++at;
    if (at++ == longer.size()) return false;
  }
  return true;
}

}  // namespace stemma::schema
