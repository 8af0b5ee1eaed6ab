// What a document and its fragment must be like to be kept.
#include <algorithm>
#include <limits>

#include "graph/assemble.hpp"
#include "graph/offsets.hpp"
#include "schema/name.hpp"
#include "schema/result.hpp"

namespace stemma::graph {
namespace {

class Checker {
 public:
  Checker(const Document& document, const Fragment& fragment) : document_(document), fragment_(fragment) {}

  void check() {
    if (!is_id(document_.id)) refuse("its id is not of the form [a-z0-9-]+");
    if (document_.title.empty()) refuse("it has no title");
    if (document_.text.size() > std::numeric_limits<std::uint32_t>::max())
      refuse("its text is larger than 4 GiB");
    if (!is_utf8(document_.text)) refuse("its text is not well-formed UTF-8");
    for (const auto* s : {&document_.name, &document_.title, &document_.format, &document_.encoding,
                          &document_.language, &document_.sha256})
      if (!is_utf8(*s)) refuse("one of its properties is not well-formed UTF-8");
    check(document_.attributes, "its attributes");
    check_pages();
    check_entities();
    check_statements();
  }

 private:
  [[noreturn]] void refuse(const std::string& why) const {
    throw Failure(
        {ErrorCode::invalid_argument, "document " + document_.id + " cannot be stored: " + why, ""});
  }

  static bool is_utf8(const std::string& text) { return schema::well_formed(text) == text; }

  void check(const Attributes& attributes, const std::string& of) const {
    for (const auto& [key, values] : attributes) {
      if (!is_utf8(key)) refuse(of + " are not well-formed UTF-8");
      for (const auto& value : values)
        if (!is_utf8(value)) refuse(of + " are not well-formed UTF-8");
    }
  }

  void check(Span span, const std::string& of) const {
    if (span.begin > span.end || span.end > document_.text.size())
      refuse("a span of " + of + " is outside the text");
    if (!on_boundary(document_.text, span.begin) || !on_boundary(document_.text, span.end))
      refuse("a span of " + of + " cuts a character");
  }

  void check_pages() {
    if (!std::ranges::is_sorted(document_.pages, {}, &PageStart::begin)) refuse("its pages are not sorted");
    for (const auto& page : document_.pages) {
      check(Span{page.begin, page.begin}, "a page");
      if (!is_utf8(page.label)) refuse("the number of a page is not well-formed UTF-8");
    }
  }

  void check_entities() {
    for (std::size_t i = 0; i < fragment_.entities.size(); ++i) {
      const auto& entity = fragment_.entities[i];
      if (i > 0 && fragment_.entities[i - 1].id >= entity.id) refuse("its entities are not sorted by id");
      check(entity);
    }
  }

  void check(const Entity& entity) const {
    const std::string of = "entity " + entity.id;
    if (!is_id(entity.id)) refuse(of + " has an id which is not of the form [a-z0-9-]+");
    if (!is_name(entity.type)) refuse(of + " has a type which is not of the form [a-z_]+");
    if (entity.name.empty() || !is_utf8(entity.name)) refuse(of + " has no well-formed name");
    if (std::ranges::adjacent_find(entity.aliases, std::ranges::greater_equal{}) != entity.aliases.end())
      refuse("the aliases of " + of + " are not sorted");
    for (const auto& alias : entity.aliases)
      if (alias.empty() || !is_utf8(alias)) refuse(of + " has a malformed alias");
    check(entity.attributes, "the attributes of " + of);
    if (!std::ranges::is_sorted(entity.mentions, {}, &Mention::span))
      refuse("the mentions of " + of + " are not sorted");
    for (const auto& mention : entity.mentions) {
      check(mention.span, of);
      check(mention.sentence, of);
      if (!mention.sentence.contains(mention.span)) refuse("a mention of " + of + " is outside its sentence");
      if (mention.confidence > kCertain || !is_utf8(mention.rule))
        refuse("a mention of " + of + " is malformed");
    }
  }

  void check_statements() {
    if (std::ranges::adjacent_find(fragment_.statements, std::ranges::greater_equal{}) !=
        fragment_.statements.end())
      refuse("its statements are not sorted, or repeated");
    for (const auto& statement : fragment_.statements) check(statement);
  }

  void check(const Statement& statement) const {
    const std::string of = "a statement of relation " + statement.relation;
    if (!is_name(statement.relation)) refuse(of + " is not of the form [a-z_]+");
    for (const auto end : {statement.from, statement.to}) {
      if (end == kDocument && document_.format == kImportFormat)
        refuse(of + " names a document that is none");
      if (end != kDocument && end >= fragment_.entities.size())
        refuse(of + " names an entity that is not there");
    }
    check(statement.evidence, of);
    if (statement.confidence > kCertain || !is_utf8(statement.rule)) refuse(of + " is malformed");
    check(statement.attributes, of);
    const auto weight = statement.attributes.find(kWeight);
    if (weight == statement.attributes.end()) return;
    const auto& values = weight->second;
    if (values.size() != 1 || values[0].empty() || values[0].size() > 15 ||
        values[0].find_first_not_of("0123456789") != std::string::npos)
      refuse(of + " has a weight that is not a number of thousandths");
  }

  const Document& document_;
  const Fragment& fragment_;
};

bool consists_of(std::string_view text, std::size_t most, bool (*good)(char)) {
  return !text.empty() && text.size() <= most && std::ranges::all_of(text, good);
}
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace

bool is_id(std::string_view text) {
  return consists_of(text, 512, [](char c) { return is_small(c) || (c >= '0' && c <= '9') || c == '-'; });
}

bool is_name(std::string_view text) {
  return consists_of(text, 64, [](char c) { return is_small(c) || c == '_'; });
}

void check_document(const Document& document, const Fragment& fragment) {
  Checker(document, fragment).check();
}

}  // namespace stemma::graph
