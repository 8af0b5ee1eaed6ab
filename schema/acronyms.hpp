// Letters that stand for a name. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stemma::schema {

// The words of a name, cut at blanks; valid as long as its text.
std::vector<std::string_view> words_of(std::string_view name);

// First letters of the capitalised words, in capitals; `all`: of every word.
//   initials("Bank of Norland", false) == "BN"
std::string initials(std::string_view name, bool all);

// The capitals and figures of a short form: letters("U.S.") == "US".
std::string letters(std::string_view acronym);
std::size_t count_letters(std::string_view acronym);  // of them

// Are the letters of the short form found in order in the name, most of them at the start of a word?
bool stands_for(std::string_view acronym, std::string_view name);

}  // namespace stemma::schema
