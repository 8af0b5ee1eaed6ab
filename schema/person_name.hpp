// Names of persons as surname and given names. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stemma::schema {

struct PersonName {
  std::string surname;             // folded; empty for an empty name
  std::vector<std::string> given;  // folded, initials as one letter
};

// "John F. Kennedy", "Kennedy, John F.", "Martin Luther King, Jr."
PersonName person_name(std::string_view name);

// May one be a shorter way to write the other's given names ("J." and "John", "John" and "John F.", "Joe" and
// "Joseph")? Surnames are not looked at; a name without given names agrees with none.
bool given_names_agree(const PersonName& x, const PersonName& y);

}  // namespace stemma::schema
