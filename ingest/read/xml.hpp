// XML as a stream of tags and text: no tree, no declared entities, nothing from outside the bytes; linear in
// them whatever is nested.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stemma::ingest {

class XmlReader {
 public:
  enum class Token { start, end, text, done };

  // REQUIRES: `source` is well-formed UTF-8 and outlives the reader.
  explicit XmlReader(std::string_view source) : source_(source) {}

  // `<a/>` gives a start and an end. Throws Failure: malformed where the bytes are no XML, unsupported for
  // declared entities.
  Token next();

  // Of a start or an end.
  std::string_view name() const { return name_; }              // without its prefix
  std::string_view name_space() const { return name_space_; }  // the URI
  // Of a start: the value of an attribute by its name without prefix, references resolved; empty when it has
  // none.
  std::string attribute(std::string_view name) const;
  bool has(std::string_view name) const { return find(name) != nullptr; }

  // Of a text: either a run of the source or what a reference stands for; and where in the source it stands.
  std::string_view text() const { return text_; }
  std::size_t at() const { return at_; }
  std::size_t length() const { return length_; }
  // Is the text a run of the source?
  bool plain() const { return text_.size() == length_ && text_.data() == source_.data() + at_; }

  // Passes over everything in the element whose start was just read, its end too.
  void skip();
  // All text in the element whose start was just read; its end is passed. White space is folded.
  std::string inner_text();

 private:
  struct Attribute {
    std::string_view name, value;  // as they stand in the source
  };
  struct Binding {
    std::string_view prefix, uri;
    std::size_t depth;
  };

  const Attribute* find(std::string_view name) const;
  bool markup();
  void start_tag();
  void end_tag();
  void reference();
  void run(std::size_t at, std::size_t end);
  void jump_behind(std::string_view mark, const char* what);
  void declaration();
  std::string_view name_at(std::size_t& p) const;
  void resolve(std::string_view qualified);
  [[noreturn]] void fail(const std::string& what) const;

  std::string_view source_;
  std::size_t p_ = 0;
  std::vector<std::string_view> open_;
  std::vector<Binding> bindings_;
  std::vector<Attribute> attributes_;
  bool ends_at_once_ = false, closed_ = false;
  Token token_ = Token::done;
  std::string_view name_, name_space_, text_;
  std::string made_;
  std::size_t at_ = 0, length_ = 0;
};

// White space as single blanks, none at either end.
std::string folded(std::string_view text);
// Folded, with references (&amp;, &#8211;) resolved.
std::string resolved(std::string_view text);

}  // namespace stemma::ingest
