// Writes a fragment out of what it is made of, without the value in between. Internal to graph/.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/codec_bytes.hpp"
#include "graph/fragment.hpp"

namespace stemma::graph::codec {

class FragmentWriter {
 public:
  // All types, relations and rules, sorted, each once. Below they are meant by their places.
  explicit FragmentWriter(const std::vector<std::string>& words);

  struct Said {
    LocalId from, to;
    std::uint64_t relation, rule;
    Span span;
    Confidence confidence;
    std::optional<std::uint64_t> weight;
    const Attributes& attributes;  // without the weight, where that is given
  };
  // REQUIRES: in the order of a fragment
  void entity(std::string_view id, std::uint64_t type, std::string_view name,
              const std::vector<std::string>& aliases, const Attributes& attributes, std::uint16_t salience,
              std::size_t mentions);
  void mention(const Mention& mention, std::uint64_t rule);  // of the entities, one after the other
  void statement(const Said& said);

  std::string take();

 private:
  struct Columns : Writer {
    Columns() : Writer(Part{}) {}
  };
  Writer out_;
  std::uint64_t entities_ = 0, statements_ = 0;
  Columns id_, type_, name_, aliases_, attributes_, salience_, mentions_;
  Columns begin_, size_, before_, behind_, mention_rule_, mention_confidence_;
  Columns from_, relation_, to_, said_size_, said_begin_, rule_, confidence_, weight_, said_attributes_;
  std::string last_id_, last_name_;
  std::uint32_t last_begin_ = 0, last_from_ = 0, last_end_ = 0;
};

}  // namespace stemma::graph::codec
