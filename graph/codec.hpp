// The values of the store as bytes (docs/storage-format.md draws them):
// - a value starts with its version, one byte;
// - numbers are varints (seven bits a byte, the lowest first), strings are their length and their bytes;
// - lists are their length and their members; maps are sorted, so that equal values have equal bytes.
// Reading checks every length; what does not fit throws Failure corrupt.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/access.hpp"
#include "graph/records.hpp"

namespace stemma::graph::codec {

std::string write_number(std::uint64_t number);
std::uint64_t read_number(std::string_view bytes);

std::string write_strings(const std::vector<std::string>& strings);
std::vector<std::string> read_strings(std::string_view bytes);

std::string write_counters(const Counters& counters);
Counters read_counters(std::string_view bytes);

std::string write_document(const DocumentRecord& record);
DocumentRecord read_document(std::string_view bytes);

std::string write_fragment(const Fragment& fragment);
Fragment read_fragment(std::string_view bytes);

std::string write_node(const NodeRecord& record);
// Of one type and name, which all documents that name it give.
struct PlainNode {
  std::string_view id;
  std::uint32_t out_degree, in_degree;
  std::uint64_t documents;
  std::string_view type, name;
};
std::string write_node(const PlainNode& node);  // the same as of its record
NodeRecord read_node(std::string_view bytes);
NodeHeader read_header(std::string_view bytes);  // of the node's record

std::string write_edge(const EdgeRecord& record);
// Where the record does not hold it; written into the memory of another value.
std::string write_edge(const EdgeRecord& record, const Evidence& only, std::string memory = {});
EdgeRecord read_edge(std::string_view bytes);

// Evidence without its document, which stands in the key.
std::string write_evidence(const Evidence& evidence);
Evidence read_evidence(std::string_view bytes);

// A chunk of arcs.
inline constexpr std::size_t kChunk = 256;          // the most that one holds
std::string write_arcs(std::span<const Arc> arcs);  // REQUIRES: sorted by stronger()
// Appends. Edge ids are not in a chunk (0): Access::name_arcs() finds them; but chunks of format 1 have them.
void read_arcs(std::string_view chunk, Arcs& arcs);

std::string write_text_totals(const TextTotals& totals);
TextTotals read_text_totals(std::string_view bytes);

std::string write_positions(std::span<const std::uint32_t> positions);  // REQUIRES: rising
Positions read_positions(std::string_view bytes);
std::uint64_t read_frequency(std::string_view bytes);  // how many they are, without reading them

}  // namespace stemma::graph::codec
