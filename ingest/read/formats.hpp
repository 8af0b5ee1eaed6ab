// One reader a format: bytes or decoded text in, the reading's text, blocks, anchors, links and meta out.
#pragma once

#include <string>
#include <string_view>

#include "ingest/read/archive.hpp"
#include "ingest/reading.hpp"

namespace stemma::ingest {

// The file as that format. For "pdf" the bytes are what `pdftotext -bbox-layout` wrote. Errors as
// ingest::read.
Result<Reading> read_as(const std::string& format, std::string_view bytes);

// limit when the file is larger than is read.
Result<void> check_size(std::string_view bytes, const ReadLimits& limits);

// These take decoded text; `map` leads to it.
Reading read_markdown(std::string_view source);
Reading read_html(std::string_view source);
// A chapter of a book: its notes may stand in another file, so that all marks are kept.
Reading read_chapter(std::string_view source);
// Takes out anchors whose label no note has.
void keep_answered_anchors(Reading& reading);

// Decoded TEI. Throws Failure malformed, unsupported.
Reading read_tei(std::string_view source);

// These take the bytes of the file and give text without a map. They throw Failure: malformed, unsupported
// (encrypted), limit.
Reading read_docx(std::string_view bytes);
Reading read_odt(std::string_view bytes);
Reading read_epub(std::string_view bytes);
// The same for archives that are unpacked.
Reading read_docx_parts(Parts parts);
Reading read_odt_parts(Parts parts);
Reading read_epub_parts(Parts parts);
Reading read_rtf(std::string_view bytes);
Reading read_mail(std::string_view bytes);
// What `pdftotext -bbox-layout` wrote.
Reading read_pdf_words(std::string_view bytes);

// The encoding that XML declares in its first line, in small letters; empty where none.
std::string declared_xml_encoding(std::string_view bytes);
// XML as clean UTF-8. Throws Failure.
std::string decoded_xml(std::string_view bytes);

// The charset that an HTML file declares in its first bytes, in lower case; empty when none.
std::string declared_charset(std::string_view bytes);

// The character for "amp", "#233", "#xE9" as UTF-8; empty when there is none of that name.
std::string html_entity(std::string_view name);

}  // namespace stemma::ingest
