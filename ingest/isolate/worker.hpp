// The reader process from inside: `stemma-read`.
#pragma once

#include <string_view>

namespace stemma::ingest {

// Gives up all rights but reading, then answers requests on descriptor 0 until it is closed (wire.hpp).
int answer_requests();

// Gives up all rights but what pdftotext needs, and becomes pdftotext: the PDF on descriptor 0, its words
// with their places on descriptor 1. Returns only when it is not installed.
int become_pdf_program();

// Gives up the rights of a reader and prints what is in force and what it could do all the same.
int print_protection();

}  // namespace stemma::ingest
