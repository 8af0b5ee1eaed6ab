// Memory that lies in a file: the system keeps as much of it in its cache as there is room for, and takes the
// room back where others need it.
#pragma once

#include <cstddef>
#include <string>

namespace stemma::graph {

// `bytes` of zeros in a file without a name in `folder`, reserved on its disk, so that writing to them does
// not fail for want of room; to be given back with munmap(), after which the file is gone, as it is when the
// process ends. nullptr where the folder cannot hold it.
void* map_file_memory(const std::string& folder, std::size_t bytes);

}  // namespace stemma::graph
