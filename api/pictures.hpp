// Pictures for pages: drawn by Graphviz a few at a time, the last ones kept.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_map>

#include "schema/result.hpp"
#include "viz/export/svg.hpp"

namespace stemma::api {

// Thread-safe. What is drawn depends on the DOT text alone, so a kept picture never gets stale.
class Pictures {
 public:
  explicit Pictures(viz::SvgLimits limits = {}) : limits_(std::move(limits)) {}

  // As viz::render_svg; waits while four others are being drawn, and answers busy when that takes too long.
  Result<std::string> svg(const std::string& dot);

 private:
  void keep(const std::string& dot, const std::string& svg);

  viz::SvgLimits limits_;
  std::mutex mutex_;
  std::condition_variable free_;
  int drawing_ = 0;
  std::unordered_map<std::string, std::string> kept_;
  std::deque<std::string> order_;  // keys of kept_, oldest first
};

}  // namespace stemma::api
