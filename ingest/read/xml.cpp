#include "ingest/read/xml.hpp"

#include <algorithm>

#include "ingest/read/formats.hpp"
#include "schema/result.hpp"

namespace stemma::ingest {
namespace {

// More than any document declares or writes; a bound on what one tag may cost.
constexpr std::size_t kMostAttributes = 256, kMostBindings = 256;

bool xml_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool name_end(char c) {
  return xml_space(c) || c == '>' || c == '/' || c == '=' || c == '<' || c == '"' || c == '\'' || c == '&';
}

std::string_view local(std::string_view qualified) {
  const std::size_t colon = qualified.find(':');
  return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

// The reference at the start of `text`: its length with '&' and ';', 0 where there is none.
std::size_t reference_length(std::string_view text) {
  const std::size_t end = text.substr(0, 34).find(';');
  return end == std::string_view::npos || end < 2 ? 0 : end + 1;
}

}  // namespace

std::string resolved(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = text[i] == '&' ? reference_length(text.substr(i)) : 0;
    const std::string made = length == 0 ? "" : html_entity(text.substr(i + 1, length - 2));
    if (made.empty())
      out += text[i++];
    else
      out += made, i += length;
  }
  return folded(out);
}

std::string folded(std::string_view text) {
  std::string out;
  for (char c : text)
    if (!xml_space(c))
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

void XmlReader::fail(const std::string& what) const {
  throw Failure({ErrorCode::malformed, "its XML is damaged at byte " + std::to_string(p_) + ": " + what,
                 "save it anew with the program that wrote it"});
}

const XmlReader::Attribute* XmlReader::find(std::string_view name) const {
  for (const Attribute& a : attributes_)
    if (local(a.name) == name) return &a;
  return nullptr;
}

std::string XmlReader::attribute(std::string_view name) const {
  const Attribute* found = find(name);
  return found == nullptr ? std::string() : resolved(found->value);
}

XmlReader::Token XmlReader::next() {
  if (token_ == Token::end) {
    while (!bindings_.empty() && bindings_.back().depth > open_.size()) bindings_.pop_back();
  }
  if (ends_at_once_) {
    ends_at_once_ = false;
    open_.pop_back();
    closed_ = open_.empty();
    return token_ = Token::end;
  }
  while (p_ < source_.size()) {
    const char c = source_[p_];
    if (c == '<') {
      if (markup()) return token_;
    } else if (open_.empty()) {
      if (!xml_space(c) && closed_) fail("text behind the last element");
      if (!xml_space(c) && source_.substr(p_, 3) != "\xEF\xBB\xBF") fail("text before the first element");
      p_ += xml_space(c) ? 1 : 3;
    } else {
      if (c == '&')
        reference();
      else
        run(p_, std::min(source_.find_first_of("<&", p_), source_.size()));
      return token_ = Token::text;
    }
  }
  if (!open_.empty()) fail("it ends within <" + std::string(open_.back()) + ">");
  if (!closed_) fail("it has no element");
  return token_ = Token::done;
}

void XmlReader::run(std::size_t at, std::size_t end) {
  text_ = source_.substr(at, end - at);
  at_ = at;
  length_ = end - at;
  p_ = end;
}

void XmlReader::reference() {
  const std::size_t length = reference_length(source_.substr(p_));
  made_ = length == 0 ? "" : html_entity(source_.substr(p_ + 1, length - 2));
  if (made_.empty()) return run(p_, p_ + 1);  // a lone '&', or an entity that nobody declared
  text_ = made_;
  at_ = p_;
  length_ = length;
  p_ += length;
}

void XmlReader::jump_behind(std::string_view mark, const char* what) {
  const std::size_t found = source_.find(mark, p_);
  if (found == std::string_view::npos) fail(std::string(what) + " does not end");
  p_ = found + mark.size();
}

void XmlReader::declaration() {
  const std::size_t end = std::min(source_.find('>', p_), source_.size());
  if (source_.substr(p_, end - p_).find('[') != std::string_view::npos)
    throw Failure({ErrorCode::unsupported, "its XML declares entities of its own, which are not followed",
                   "resolve them first: xmllint --noent FILE"});
  jump_behind(">", "a declaration");
}

// At '<'. False when it was nothing to tell about.
bool XmlReader::markup() {
  const std::string_view rest = source_.substr(p_);
  if (rest.substr(0, 4) == "<!--") {
    p_ += 4;
    jump_behind("-->", "a comment");
    return false;
  }
  if (rest.substr(0, 9) == "<![CDATA[") {
    if (open_.empty()) fail("text outside of the elements");
    const std::size_t begin = p_ + 9;
    jump_behind("]]>", "a section of text");
    const std::size_t end = p_;
    if (end - 3 == begin) return false;
    run(begin, end - 3);
    p_ = end;
    token_ = Token::text;
    return true;
  }
  if (rest.substr(0, 2) == "<?") {
    jump_behind("?>", "an instruction");
    return false;
  }
  if (rest.substr(0, 2) == "<!") {
    declaration();
    return false;
  }
  if (rest.substr(0, 2) == "</")
    end_tag();
  else
    start_tag();
  return true;
}

std::string_view XmlReader::name_at(std::size_t& p) const {
  const std::size_t begin = p;
  while (p < source_.size() && !name_end(source_[p])) ++p;
  return source_.substr(begin, p - begin);
}

void XmlReader::start_tag() {
  if (open_.empty() && closed_) fail("a second outermost element");
  std::size_t p = p_ + 1;
  const std::string_view qualified = name_at(p);
  if (qualified.empty()) fail("a '<' that opens no tag");
  attributes_.clear();
  open_.push_back(qualified);
  while (true) {
    while (p < source_.size() && xml_space(source_[p])) ++p;
    if (p >= source_.size()) fail("it ends within a tag");
    if (source_[p] == '>') break;
    if (source_.substr(p, 2) == "/>") {
      ends_at_once_ = true;
      ++p;
      break;
    }
    const std::string_view key = name_at(p);
    while (p < source_.size() && xml_space(source_[p])) ++p;
    if (key.empty() || p >= source_.size() || source_[p] != '=') fail("an attribute without a value");
    ++p;
    while (p < source_.size() && xml_space(source_[p])) ++p;
    const char quote = p < source_.size() ? source_[p] : '\0';
    if (quote != '"' && quote != '\'') fail("an attribute without quotes");
    const std::size_t end = source_.find(quote, p + 1);
    if (end == std::string_view::npos) fail("an attribute that does not end");
    const std::string_view value = source_.substr(p + 1, end - p - 1);
    p = end + 1;
    if (key == "xmlns" || key.substr(0, 6) == "xmlns:") {
      if (bindings_.size() >= kMostBindings) fail("too many name spaces");
      bindings_.push_back({key == "xmlns" ? std::string_view() : key.substr(6), value, open_.size()});
    } else {
      if (attributes_.size() >= kMostAttributes) fail("too many attributes");
      attributes_.push_back({key, value});
    }
  }
  p_ = p + 1;
  resolve(qualified);
  token_ = Token::start;
}

void XmlReader::end_tag() {
  std::size_t p = p_ + 2;
  const std::string_view qualified = name_at(p);
  while (p < source_.size() && xml_space(source_[p])) ++p;
  if (p >= source_.size() || source_[p] != '>') fail("an end tag that does not end");
  if (open_.empty() || open_.back() != qualified)
    fail("</" + std::string(qualified.substr(0, 40)) + "> where " +
         (open_.empty() ? std::string("nothing is open")
                        : "<" + std::string(open_.back().substr(0, 40)) + "> is open"));
  resolve(qualified);
  open_.pop_back();
  closed_ = open_.empty();
  p_ = p + 1;
  token_ = Token::end;
}

void XmlReader::resolve(std::string_view qualified) {
  const std::size_t colon = qualified.find(':');
  const std::string_view prefix = colon == std::string_view::npos ? "" : qualified.substr(0, colon);
  name_ = local(qualified);
  name_space_ = {};
  for (auto b = bindings_.rbegin(); b != bindings_.rend(); ++b)
    if (b->prefix == prefix) {
      name_space_ = b->uri;
      break;
    }
}

void XmlReader::skip() {
  for (std::size_t depth = 1; depth > 0;) {
    const Token token = next();
    if (token == Token::start) ++depth;
    if (token == Token::end) --depth;
  }
}

std::string XmlReader::inner_text() {
  std::string text;
  for (std::size_t depth = 1; depth > 0;) {
    const Token token = next();
    if (token == Token::start) ++depth;
    if (token == Token::end) --depth;
    if (token == Token::text) text += text_;
  }
  return folded(text);
}

}  // namespace stemma::ingest
