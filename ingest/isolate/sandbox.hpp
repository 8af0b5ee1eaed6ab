// What a process that reads untrusted bytes gives up, for good, before it looks at the first of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stemma::ingest {

struct ProcessLimits {
  std::uint64_t memory = 2u << 30;  // bytes of address space; not under sanitizers, which need more
  std::uint64_t processor_seconds = 300;
  std::uint64_t written = 0;  // bytes in a file
};

// Which layers the kernel granted. The limits are always there.
struct Layers {
  bool no_new_privileges = false;
  int landlock = 0;  // version of its interface; 0: none
  bool seccomp = false;
};

// Leaves the calling process what a reader needs: memory, its open descriptors, the clock. No files, no
// sockets, no processes, no threads. It ends with its parent.
Layers confine_reader(const ProcessLimits& limits);

// For a program that is run next (a reader of ours cannot do without it): it and the libraries may be read,
// and only it may be executed. Nothing can be written, no network, no other process.
Layers confine_tool(const ProcessLimits& limits, const std::string& program,
                    const std::vector<std::string>& readable);

// Tries what is forbidden (files, sockets, processes, memory) and names what was not refused. Meant for a
// process that is confined. See `stemma doctor`.
std::vector<std::string> escapes();

}  // namespace stemma::ingest
