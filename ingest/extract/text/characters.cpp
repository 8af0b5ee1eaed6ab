#include "ingest/extract/text/characters.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "schema/name.hpp"

namespace stemma::ingest {

Char wide_char_at(std::string_view text, std::size_t at) {
  UChar32 code = 0;
  std::int32_t next = static_cast<std::int32_t>(at);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside ICU's macro
  U8_NEXT_OR_FFFD(text.data(), next, static_cast<std::int32_t>(text.size()), code);
#pragma GCC diagnostic pop
  Char c;
  c.code = static_cast<char32_t>(code);
  c.length = static_cast<std::uint32_t>(next) - static_cast<std::uint32_t>(at);
  if (u_isUWhiteSpace(code) || code == 0x200B || code == 0x2060 || code == 0xFEFF)
    c.kind = CharKind::space;
  else if (u_isalpha(code) || u_getCombiningClass(code) != 0)
    c.kind = schema::apostrophe(c.code) ? CharKind::other : CharKind::letter;
  c.upper = u_isupper(code) != 0;
  return c;
}

}  // namespace stemma::ingest
