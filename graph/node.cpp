#include "graph/access.hpp"

namespace stemma::graph {

Result<NodeView> Snapshot::node(const std::string& id) const {
  return guarded([&] {
    const auto index = access().index_of(id);
    if (!index)
      throw Failure({ErrorCode::not_found, "there is no node " + id, "`stemma search` finds nodes by their names"});
    return access().node_view(*index);
  });
}

}  // namespace stemma::graph
