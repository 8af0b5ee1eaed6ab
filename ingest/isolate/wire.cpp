#include "ingest/isolate/wire.hpp"

#include "schema/name.hpp"

namespace stemma::ingest {
namespace {

// ---- Bytes: numbers as varints (seven bits a byte, the lowest first), strings with their length before them

class Writer {
 public:
  void number(std::uint64_t n) {
    for (; n >= 0x80; n >>= 7) bytes_ += static_cast<char>(n | 0x80);
    bytes_ += static_cast<char>(n);
  }
  void string(std::string_view s) {
    number(s.size());
    bytes_ += s;
  }
  void span(Span s) { number(s.begin), number(s.end); }
  template <class List, class Write>
  void list(const List& list, Write write) {
    number(list.size());
    for (const auto& member : list) write(member);
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// Throws Failure malformed at the first thing that cannot be.
class Parser {
 public:
  explicit Parser(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number(std::uint64_t most = ~std::uint64_t{0}) {
    std::uint64_t n = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) fail("it ends too early");
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      n |= std::uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) {
        if (n > most) fail("a number is too large");
        return n;
      }
    }
    fail("a number does not end");
  }
  std::uint32_t small() { return static_cast<std::uint32_t>(number(~std::uint32_t{0})); }
  std::string string() {
    const std::uint64_t size = number(rest_.size());
    if (size > rest_.size()) fail("a string is longer than the message");
    std::string s(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return s;
  }
  Span span() {
    const std::uint32_t begin = small();
    return {begin, small()};
  }
  // Each member has at least one byte: no count can ask for more memory than the message has bytes.
  template <class Read>
  void list(Read read) {
    for (std::uint64_t n = number(rest_.size()); n > 0; --n) read();
  }
  std::string_view rest() const { return rest_; }
  void end() const {
    if (!rest_.empty()) fail("it goes on behind its end");
  }
  [[noreturn]] static void fail(const std::string& what) {
    throw Failure({ErrorCode::malformed, "the answer of the reader process cannot be: " + what,
                   "the file is damaged or hostile; leave it out, or save it anew in another format"});
  }

 private:
  std::string_view rest_;
};

void write_reading(Writer& out, const Reading& r) {
  out.string(r.format), out.string(r.encoding), out.string(r.text);
  out.number(r.mapped ? 1 : 0);
  out.list(r.map.pieces, [&](const graph::SourceMap::Piece& p) {
    out.number(p.text), out.number(p.source), out.number(p.length), out.number(p.source_length);
  });
  out.number(r.structured ? 1 : 0);
  out.list(r.blocks, [&](const Block& b) {
    out.number(static_cast<std::uint64_t>(b.kind)), out.number(b.level);
    out.span(b.span), out.string(b.label);
  });
  out.list(r.anchors, [&](const NoteAnchor& a) { out.span(a.span), out.string(a.label); });
  out.list(r.links, [&](const Link& l) { out.span(l.span), out.string(l.target); });
  out.list(r.pages, [&](const Page& p) { out.string(p.label), out.span(p.span); });
  out.string(r.title), out.string(r.language);
  out.list(r.meta, [&](const auto& entry) { out.string(entry.first), out.string(entry.second); });
  out.list(r.warnings, [&](const std::string& w) { out.string(w); });
}

Reading parse_reading(Parser& in) {
  Reading r;
  r.format = in.string(), r.encoding = in.string(), r.text = in.string();
  r.mapped = in.number(1) == 1;
  in.list([&] {
    graph::SourceMap::Piece p;
    p.text = in.small(), p.source = in.small(), p.length = in.small(), p.source_length = in.small();
    r.map.pieces.push_back(p);
  });
  r.structured = in.number(1) == 1;
  in.list([&] {
    Block b;
    b.kind = static_cast<BlockKind>(in.number(static_cast<std::uint64_t>(BlockKind::boilerplate)));
    b.level = static_cast<std::uint8_t>(in.number(255));
    b.span = in.span(), b.label = in.string();
    r.blocks.push_back(std::move(b));
  });
  in.list([&] {
    const Span span = in.span();
    r.anchors.push_back({span, in.string()});
  });
  in.list([&] {
    const Span span = in.span();
    r.links.push_back({span, in.string()});
  });
  in.list([&] {
    std::string label = in.string();
    r.pages.push_back({std::move(label), in.span()});
  });
  r.title = in.string(), r.language = in.string();
  in.list([&] {
    std::string key = in.string();
    r.meta[std::move(key)] = in.string();
  });
  in.list([&] { r.warnings.push_back(in.string()); });
  return r;
}

// ---- Promises

bool blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

bool boundary(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

bool good_span(const std::string& text, Span s) {
  return s.begin <= s.end && s.end <= text.size() && boundary(text, s.begin) && boundary(text, s.end);
}

std::string broken_blocks(const Reading& r) {
  if (!r.structured && !r.blocks.empty()) return "blocks without structure";
  std::uint32_t last = 0;
  for (const Block& b : r.blocks) {
    const std::string place = " at " + std::to_string(b.span.begin);
    if (!good_span(r.text, b.span)) return "a block outside the text" + place;
    if (b.span.begin == b.span.end) return "an empty block" + place;
    if (b.span.begin < last) return "blocks that overlap" + place;
    if (blank(r.text[b.span.begin]) || blank(r.text[b.span.end - 1])) return "a block not trimmed" + place;
    last = b.span.end;
  }
  return {};
}

std::string broken_map(const Reading& r, std::uint64_t file_bytes) {
  if (!r.mapped) return r.map.pieces.empty() ? "" : "a map of a text without one";
  if (r.map.pieces.empty()) return r.text.size() <= file_bytes ? "" : "more text than the file has bytes";
  std::uint64_t covered = 0;
  for (const auto& p : r.map.pieces) {
    if (p.text != covered) return "a gap in the map at " + std::to_string(covered);
    covered += p.length;
    if (std::uint64_t{p.source} + p.source_length > file_bytes) return "a map that leads out of the file";
  }
  return covered == r.text.size() ? "" : "a map of another length than the text";
}

bool well_formed(const std::string& s) { return schema::well_formed(s) == s; }

}  // namespace

std::string broken_promise(const Reading& r, std::uint64_t file_bytes) {
  if (!well_formed(r.text)) return "text that is no UTF-8";
  for (std::string_view gone : {std::string_view("\r"), std::string_view("\0", 1),
                                std::string_view("\xC2\xAD"), std::string_view("\x01")})
    if (r.text.find(gone) != std::string::npos) return "a character that no text has";
  if (std::string wrong = broken_map(r, file_bytes); !wrong.empty()) return wrong;
  if (std::string wrong = broken_blocks(r); !wrong.empty()) return wrong;
  for (const NoteAnchor& a : r.anchors)
    if (!good_span(r.text, a.span)) return "an anchor outside the text";
  for (const Link& l : r.links)
    if (!good_span(r.text, l.span)) return "a link outside the text";
  std::uint32_t last = 0;
  for (const Page& p : r.pages) {
    if (!good_span(r.text, p.span) || p.span.begin < last) return "a page outside the text";
    last = p.span.end;
  }
  for (const auto& [key, value] : r.meta)
    if (!well_formed(key) || !well_formed(value)) return "meta data that is no UTF-8";
  for (const Block& b : r.blocks)
    if (!well_formed(b.label)) return "a label that is no UTF-8";
  return well_formed(r.title) && well_formed(r.language) ? "" : "a title that is no UTF-8";
}

std::string length_prefix(std::uint64_t length) {
  std::string bytes;
  for (std::size_t i = 0; i < kLengthBytes; ++i) bytes += static_cast<char>(length >> (8 * i));
  return bytes;
}

std::uint64_t read_length(std::string_view bytes) {
  std::uint64_t length = 0;
  for (std::size_t i = 0; i < kLengthBytes; ++i)
    length |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  return length;
}

std::string request_head(std::string_view format) {
  Writer out;
  out.string(format);
  return out.take();
}

Result<Request> read_request(std::string_view message) try {
  Parser in(message);
  Request request;
  request.format = in.string();
  request.bytes = in.rest();
  return request;
} catch (const Failure& failure) {
  return failure.error();
}

std::string write_answer(const Result<Reading>& answer) {
  Writer out;
  out.number(answer ? 1 : 0);
  if (answer) {
    write_reading(out, *answer);
  } else {
    out.number(static_cast<std::uint64_t>(answer.error().code));
    out.string(answer.error().message), out.string(answer.error().hint);
  }
  return out.take();
}

Result<Reading> read_answer(std::string_view message, std::uint64_t file_bytes) try {
  Parser in(message);
  if (in.number(1) == 0) {
    Error error;
    error.code = static_cast<ErrorCode>(in.number(static_cast<std::uint64_t>(ErrorCode::limit)));
    if (error.code <= ErrorCode::internal) Parser::fail("an error without a code");
    error.message = schema::well_formed(in.string()), error.hint = schema::well_formed(in.string());
    in.end();
    if (error.message.empty()) Parser::fail("an error without words");
    return error;
  }
  Reading reading = parse_reading(in);
  in.end();
  if (const std::string broken = broken_promise(reading, file_bytes); !broken.empty()) Parser::fail(broken);
  for (std::string& warning : reading.warnings) warning = schema::well_formed(warning);
  for (Link& link : reading.links) link.target = schema::well_formed(link.target);
  return reading;
} catch (const Failure& failure) {
  return failure.error();
}

}  // namespace stemma::ingest
