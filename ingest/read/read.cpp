#include <algorithm>
#include <cctype>
#include <map>

#include "ingest/read/broken_words.hpp"
#include "ingest/read/decode.hpp"
#include "ingest/read/formats.hpp"
#include "ingest/read/printed_pages.hpp"
#include "ingest/read/text_builder.hpp"
#include "ingest/reading.hpp"

namespace stemma::ingest {
namespace {

bool blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; });
}

std::uint32_t size_of(const std::string& text) { return static_cast<std::uint32_t>(text.size()); }

// Puts another text, made of it, in the place of the decoded one; none where that is empty.
void replace(Decoded& decoded, TextBuilder other, Reading& reading) {
  if (other.size() == 0) return;
  const graph::SourceMap map = other.pieces();  // the other may be shorter, and else the same
  if (reading.mapped) decoded.map = compose(map, decoded.map);
  decoded.text = std::move(other.text());
  for (Page& page : reading.pages) {
    page.span.begin = in_text(map, page.span.begin, size_of(decoded.text));
    page.span.end = in_text(map, page.span.end, size_of(decoded.text));
  }
}

void take_off_the_page(Decoded& decoded, Reading& reading) {
  PrintedText printed = off_the_page(decoded.text, decoded.form_feeds);
  reading.mapped = printed.in_order;
  replace(decoded, std::move(printed.text), reading);
  for (const graph::PageStart& page : printed.pages) {
    if (!reading.pages.empty()) reading.pages.back().span.end = page.begin;
    reading.pages.push_back({page.label, {page.begin, size_of(decoded.text)}});
  }
}

// Formats whose bytes are text: decoded first, with a map back.
Reading read_decoded(const std::string& format, std::string_view bytes) {
  std::string declared;
  if (format == "html") declared = declared_charset(bytes);
  if (format == "tei") declared = declared_xml_encoding(bytes);
  const bool lines = format == "txt" || format == "md";
  Decoded decoded = decode(bytes, lines, declared).value();
  Reading reading;
  if (format == "txt") take_off_the_page(decoded, reading);
  if (lines) replace(decoded, join_broken_words(decoded.text), reading);
  if (format == "txt") {
    reading.text = std::move(decoded.text);
    if (reading.mapped) reading.map = std::move(decoded.map);
  } else {
    reading = format == "html" ? read_html(decoded.text)
              : format == "md" ? read_markdown(decoded.text)
                               : read_tei(decoded.text);
    reading.map = compose(reading.map, decoded.map);
  }
  if (reading.mapped) reading.encoding = decoded.encoding;
  reading.warnings.insert(reading.warnings.begin(), decoded.warnings.begin(), decoded.warnings.end());
  return reading;
}

Result<Reading> read_text(const std::string& format, std::string_view bytes) try {
  static const std::map<std::string, Reading (*)(std::string_view)> kReaders = {
      {"docx", read_docx}, {"odt", read_odt},  {"epub", read_epub},
      {"rtf", read_rtf},   {"eml", read_mail}, {"pdf", read_pdf_words}};
  if (const auto reader = kReaders.find(format); reader != kReaders.end()) return reader->second(bytes);
  for (const char* known : {"txt", "md", "html", "tei"})
    if (format == known) return read_decoded(format, bytes);
  return Error{ErrorCode::unsupported, "the format " + format + " is not read", ""};
} catch (const Failure& failure) {
  return failure.error();
}

}  // namespace

Result<void> check_size(std::string_view bytes, const ReadLimits& limits) {
  // Offsets have 32 bits, and a damaged byte becomes three.
  const std::uint64_t most = std::min<std::uint64_t>(limits.file_bytes, 1u << 30);
  if (bytes.size() <= most) return {};
  return Error{ErrorCode::limit,
               "the file has " + std::to_string(bytes.size()) + " bytes, more than the limit of " +
                   std::to_string(most),
               "split it"};
}

std::string declared_xml_encoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, std::min<std::size_t>(bytes.substr(0, 512).find("?>"), 512));
  const std::size_t at = head.find("encoding=");
  if (head.substr(0, 5) != "<?xml" || at == std::string_view::npos || at + 10 >= head.size()) return {};
  const std::string_view value = head.substr(at + 10, head.find(head[at + 9], at + 10) - at - 10);
  std::string encoding(value.substr(0, 40));
  for (char& c : encoding) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return encoding;
}

std::string decoded_xml(std::string_view bytes) {
  return std::move(decode(bytes, false, declared_xml_encoding(bytes)).value().text);
}

Result<Reading> read_as(const std::string& format, std::string_view bytes) {
  if (blank(bytes))
    return Error{ErrorCode::malformed, "the file is empty",
                 "nothing to read; remove it, or check how it was saved"};
  Result<Reading> reading = read_text(format, bytes);
  if (!reading) return reading;
  reading->format = format;
  if (blank(reading->text))
    return Error{ErrorCode::malformed, "the file holds no text", "check how it was saved"};
  return reading;
}

Result<Reading> read(std::string_view file_name, std::string_view bytes, const ReadLimits& limits) {
  if (auto fits = check_size(bytes, limits); !fits) return fits.error();
  const Result<Format> format = guess_format(file_name, bytes);
  if (!format) return format.error();
  if (format->name == "pdf")
    return Error{ErrorCode::unsupported, "a PDF is read by a process of its own",
                 "name it to stemma extract or stemma ingest"};
  Result<Reading> reading = read_as(format->name, bytes);
  if (reading && !format->warning.empty())
    reading->warnings.insert(reading->warnings.begin(), format->warning);
  return reading;
}

const Page* page_of(const Reading& reading, std::uint32_t offset) {
  const auto behind = std::partition_point(reading.pages.begin(), reading.pages.end(),
                                           [&](const Page& p) { return p.span.end <= offset; });
  return behind != reading.pages.end() && behind->span.begin <= offset ? &*behind : nullptr;
}

// ---- CodePointIndex
// ---------------------------------------------------------------------------------------------------

namespace {
constexpr std::uint64_t kStride = 64;
}

CodePointIndex::CodePointIndex(std::string_view file_bytes, std::string_view encoding)
    : encoding_(encoding), file_(file_bytes) {
  std::uint64_t count = 0;
  for (std::size_t at = 0; at < file_.size();) {
    const FileCharacter c = character_at(file_, at, encoding_);
    if (count % kStride == 0) {
      source_.push_back(static_cast<std::uint32_t>(at));
      position_.push_back(static_cast<std::uint32_t>(text_.size()));
    }
    std::size_t length = c.length;
    if (c.code == '\r') {
      const bool crlf =
          at + length < file_.size() && character_at(file_, at + length, encoding_).code == '\n';
      if (crlf) length += character_at(file_, at + length, encoding_).length;
      text_ += '\n';
    } else {
      append_utf8(text_, c.code);
    }
    at += length;
    ++count;
  }
}

std::uint64_t CodePointIndex::code_point(std::uint32_t byte_offset) const {
  if (source_.empty()) return 0;
  const auto stride = static_cast<std::size_t>(std::upper_bound(source_.begin(), source_.end(), byte_offset) -
                                               source_.begin());
  if (stride == 0) return 0;
  std::uint64_t count = (stride - 1) * kStride;
  for (std::size_t at = source_[stride - 1]; at < byte_offset && at < file_.size(); ++count) {
    const FileCharacter c = character_at(file_, at, encoding_);
    at += c.length;
    if (c.code == '\r' && at < file_.size() && character_at(file_, at, encoding_).code == '\n')
      at += character_at(file_, at, encoding_).length;
  }
  return count;
}

std::string CodePointIndex::slice(std::uint64_t start, std::uint64_t end) const {
  const auto byte_of = [&](std::uint64_t point) {
    const std::size_t stride = static_cast<std::size_t>(point / kStride);
    if (stride >= position_.size()) return text_.size();
    std::size_t at = position_[stride];
    for (std::uint64_t i = stride * kStride; i < point && at < text_.size(); ++i) {
      ++at;
      while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) ++at;
    }
    return at;
  };
  const std::size_t from = byte_of(start), to = byte_of(end);
  return to > from ? text_.substr(from, to - from) : std::string();
}

}  // namespace stemma::ingest
