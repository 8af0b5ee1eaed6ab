// Mail (RFC 5322 with MIME): the letter as it was written; attachments are named, not read.
#include <algorithm>
#include <cctype>
#include <map>
#include <optional>

#include "ingest/ascii.hpp"
#include "ingest/read/broken_words.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/reading_builder.hpp"
#include "ingest/read/xml.hpp"

namespace stemma::ingest {
namespace {

constexpr unsigned kDeepest = 16;
constexpr std::size_t kMostParts = 1000;

std::string_view trimmed(std::string_view s) {
  const std::size_t first = s.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return s.substr(first, s.find_last_not_of(" \t\r\n") - first + 1);
}

std::string from_quoted(std::string_view s, bool header) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i] == '=' && i + 2 < s.size() && hex_value(s[i + 1]) >= 0 && hex_value(s[i + 2]) >= 0) {
      out += static_cast<char>(hex_value(s[i + 1]) * 16 + hex_value(s[i + 2]));
      i += 2;
    } else if (s[i] == '=' && !header) {
      // A line end that is none; blanks before it were added on the way.
      const std::size_t end = std::min(s.find_first_not_of(" \t\r", i + 1), s.size());
      if (end < s.size() && s[end] == '\n')
        i = end;
      else
        out += '=';
    } else {
      out += header && s[i] == '_' ? ' ' : s[i];
    }
  }
  return out;
}

std::string from_base64(std::string_view s) {
  static constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0, count = 0;
  for (char c : s) {
    const std::size_t value = kLetters.find(c);
    if (c == '=') break;
    if (value == std::string_view::npos) continue;
    bits = (bits << 6 | static_cast<unsigned>(value)) & 0xFFFFFF;
    if ((count += 6) >= 8) out += static_cast<char>(bits >> (count -= 8) & 0xFF);
  }
  return out;
}

// Bytes in a charset as clean UTF-8. Throws Failure for one that is not read.
std::string in_utf8(std::string_view bytes, const std::string& charset, bool join_words) {
  if (bytes.empty()) return {};
  Decoded decoded = decode(bytes, join_words, lower_ascii(charset)).value();
  if (!join_words) return std::move(decoded.text);
  TextBuilder joined = join_broken_words(decoded.text);
  return std::move(joined.size() > 0 ? joined.text() : decoded.text);
}

// A header's value with its coded words ("=?utf-8?Q?Caf=C3=A9?=") in letters.
std::string decoded_header(std::string_view value) {
  std::string out;
  while (!value.empty()) {
    const std::size_t begin = std::min(value.find("=?"), value.size());
    const std::size_t charset = value.find('?', std::min(begin + 2, value.size()));
    const std::size_t kind = charset == std::string_view::npos ? charset : value.find('?', charset + 1);
    const std::size_t end = kind == std::string_view::npos ? kind : value.find("?=", kind + 1);
    if (end == std::string_view::npos) {
      out += value;
      break;
    }
    const std::string_view before = value.substr(0, begin);
    // White space between two coded words only folds the line.
    if (out.empty() || !trimmed(before).empty()) out += before;
    const std::string_view coded = value.substr(kind + 1, end - kind - 1);
    const bool base64 = kind > charset + 1 && (value[charset + 1] == 'B' || value[charset + 1] == 'b');
    const std::string bytes = base64 ? from_base64(coded) : from_quoted(coded, true);
    const std::string name(value.substr(begin + 2, std::min<std::size_t>(charset - begin - 2, 40)));
    const Result<Decoded> text = decode(bytes, false, lower_ascii(name));
    out += text ? text->text : bytes.empty() ? "" : "\uFFFD";
    value.remove_prefix(end + 2);
  }
  return folded(canonical(out));
}

using Headers = std::map<std::string, std::string>;  // the first of each name, unfolded

struct Part {
  Headers headers;
  std::string_view body;
  std::string get(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? "" : found->second;
  }
};

Part split(std::string_view message) {
  Part part;
  std::string* last = nullptr;
  std::string dropped;
  while (!message.empty()) {
    const std::size_t end = std::min(message.find('\n'), message.size());
    const std::string_view line = message.substr(0, end);
    message.remove_prefix(std::min(end + 1, message.size()));
    if (trimmed(line).empty()) break;
    if (line[0] == ' ' || line[0] == '\t') {
      if (last != nullptr && last->size() < 100'000) *last += ' ', *last += trimmed(line);
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const auto [entry, first] =
        part.headers.emplace(lower_ascii(line.substr(0, std::min<std::size_t>(colon, 80))),
                             std::string(trimmed(line.substr(colon + 1))));
    last = first ? &entry->second : &dropped;
  }
  part.body = message;
  return part;
}

// The value of `name=` in "text/plain; charset=utf-8; name=\"a b\"".
std::string parameter(const std::string& header, std::string_view name) {
  const std::string low = lower_ascii(header);
  for (std::size_t at = low.find(';'); at != std::string::npos; at = low.find(';', at + 1)) {
    std::size_t begin = at + 1;
    while (begin < low.size() && (low[begin] == ' ' || low[begin] == '\t')) ++begin;
    if (low.compare(begin, name.size(), name) != 0) continue;
    begin += name.size();
    if (begin >= low.size() || low[begin] != '=') continue;
    ++begin;
    const bool quoted = begin < low.size() && low[begin] == '"';
    const std::size_t end = quoted ? header.find('"', begin + 1) : header.find_first_of("; \t", begin);
    const std::size_t from = begin + (quoted ? 1 : 0);
    return header.substr(from, end == std::string::npos ? end : end - from);
  }
  return {};
}

// The parts between the boundary's lines.
std::vector<std::string_view> split_parts(std::string_view body, const std::string& boundary) {
  std::vector<std::string_view> parts;
  const std::string mark = "--" + boundary;
  std::size_t begin = std::string_view::npos;
  for (std::size_t at = body.find(mark); at != std::string_view::npos && parts.size() < kMostParts;
       at = body.find(mark, at + mark.size())) {
    if (at > 0 && body[at - 1] != '\n') continue;
    if (begin != std::string_view::npos && begin <= at) parts.push_back(body.substr(begin, at - begin));
    if (body.substr(at + mark.size(), 2) == "--") return parts;
    begin = std::min(body.find('\n', at), body.size() - 1) + 1;
  }
  if (begin != std::string_view::npos && begin < body.size() && parts.size() < kMostParts)
    parts.push_back(body.substr(begin));
  return parts;
}

class MailReader {
 public:
  Reading run(std::string_view bytes) {
    if (bytes.substr(0, 5) == "From ") bytes.remove_prefix(std::min(bytes.find('\n'), bytes.size() - 1) + 1);
    const Part message = split(bytes);
    if (message.headers.empty())
      throw Failure(
          {ErrorCode::malformed, "it is no mail: it has no headers", "rename it if it is plain text"});
    walk(message);
    Reading reading = !plain_.empty() || !html_ ? letter(message) : page(message);
    reading.mapped = false;
    reading.map.pieces.clear();
    reading.title = decoded_header(message.get("subject"));
    for (const auto& [header, key] : {std::pair("from", "author"), std::pair("to", "to"),
                                      std::pair("date", "date"), std::pair("subject", "title")})
      if (const std::string value = decoded_header(message.get(header)); !value.empty())
        reading.meta[key] = value;
    if (!attachments_.empty()) {
      reading.meta["attachments"] = attachments_;
      reading.warnings.push_back("attachments are not read: " + attachments_);
    }
    return reading;
  }

 private:
  // Text parts in their order; parts within parts, but no deeper than mail programs write.
  void walk(const Part& message) {
    std::vector<std::pair<Part, unsigned>> rest = {{message, 0}};
    std::size_t seen = 0;
    while (!rest.empty() && ++seen <= kMostParts) {
      const auto [part, depth] = std::move(rest.back());
      rest.pop_back();
      const std::string type = part.get("content-type"), low = lower_ascii(type);
      if (low.substr(0, 10) == "multipart/") {
        const std::string boundary = parameter(type, "boundary");
        if (boundary.empty() || depth >= kDeepest) continue;
        const std::vector<std::string_view> inner = split_parts(part.body, boundary);
        for (auto p = inner.rbegin(); p != inner.rend(); ++p) rest.push_back({split(*p), depth + 1});
      } else {
        leaf(part, low);
      }
    }
  }

  void leaf(const Part& part, const std::string& type) {
    const std::string disposition = part.get("content-disposition");
    std::string name = parameter(disposition, "filename");
    if (name.empty()) name = parameter(part.get("content-type"), "name");
    const bool attached = lower_ascii(disposition).substr(0, 10) == "attachment";
    const bool text = type.empty() || type.substr(0, 10) == "text/plain",
               html = type.substr(0, 9) == "text/html";
    if (attached || !(text || html)) {
      // Pictures within a page have no name that says anything.
      const bool inner = !attached && type.substr(0, 6) == "image/";
      if (!inner)
        attachments_ +=
            (attachments_.empty() ? "" : ", ") + (name.empty() ? "one without a name" : decoded_header(name));
      return;
    }
    const std::string coding = lower_ascii(part.get("content-transfer-encoding"));
    const std::string bytes = coding == "base64"             ? from_base64(part.body)
                              : coding == "quoted-printable" ? from_quoted(part.body, false)
                                                             : std::string(part.body);
    if (trimmed(bytes).empty()) return;
    const std::string decoded = in_utf8(bytes, parameter(part.get("content-type"), "charset"), text);
    if (text)
      plain_ += (plain_.empty() ? "" : "\n\n") + decoded;
    else if (!html_)
      html_ = decoded;
  }

  static std::vector<std::pair<std::string, std::string>> head_lines(const Part& message) {
    std::vector<std::pair<std::string, std::string>> lines;
    for (const auto& [header, label] :
         {std::pair("from", "From"), std::pair("to", "To"), std::pair("cc", "Cc"), std::pair("date", "Date")})
      if (const std::string value = decoded_header(message.get(header)); !value.empty())
        lines.push_back({label, value});
    return lines;
  }

  // Plain text: its structure is guessed like that of any other.
  Reading letter(const Part& message) const {
    Reading reading;
    const std::string subject = decoded_header(message.get("subject"));
    if (!subject.empty()) reading.text += subject + "\n\n";
    for (const auto& [label, value] : head_lines(message)) reading.text += label + ": " + value + "\n";
    reading.text += "\n" + plain_;
    return reading;
  }

  Reading page(const Part& message) const {
    Reading head;
    const auto line = [&](BlockKind kind, const std::string& label, const std::string& text) {
      const auto begin = static_cast<std::uint32_t>(head.text.size());
      head.text += text;
      head.blocks.push_back({kind,
                             static_cast<std::uint8_t>(kind == BlockKind::heading ? 1 : 0),
                             {begin, static_cast<std::uint32_t>(head.text.size())},
                             label});
      head.text += "\n\n";
    };
    if (const std::string subject = decoded_header(message.get("subject")); !subject.empty())
      line(BlockKind::heading, "title", subject);
    for (const auto& [label, value] : head_lines(message))
      line(BlockKind::paragraph, label == "Date" ? "date" : "", label + ": " + value);
    Reading body = read_html(*html_);
    append_reading(head, std::move(body));
    head.structured = true;
    return head;
  }

  std::string plain_, attachments_;
  std::optional<std::string> html_;
};

}  // namespace

Reading read_mail(std::string_view bytes) { return MailReader().run(bytes); }

}  // namespace stemma::ingest
