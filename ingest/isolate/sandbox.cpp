#include "ingest/isolate/sandbox.hpp"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>

namespace stemma::ingest {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kSanitizers = true;
#else
constexpr bool kSanitizers = false;
#endif

void limit(int resource, std::uint64_t most) {
  const rlimit both{most, most};
  setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

bool common_layers(const ProcessLimits& limits) {
  if (!kSanitizers) limit(RLIMIT_AS, limits.memory);
  limit(RLIMIT_CPU, limits.processor_seconds);
  limit(RLIMIT_FSIZE, limits.written);
  limit(RLIMIT_NOFILE, 32);
  limit(RLIMIT_CORE, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

// ---- Landlock: which files

int landlock_version() {
  const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  return version > 0 ? static_cast<int>(version) : 0;
}

class Landlock {
 public:
  Landlock() : version_(landlock_version()) {
    if (version_ == 0) return;
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = (1u << 13) - 1;                // version 1
    if (version_ >= 2) attributes.handled_access_fs |= 1u << 13;  // links and renames between folders
    if (version_ >= 3) attributes.handled_access_fs |= 1u << 14;  // truncate
    rules_ = static_cast<int>(syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
  }
  Landlock(const Landlock&) = delete;
  Landlock& operator=(const Landlock&) = delete;
  ~Landlock() {
    if (rules_ >= 0) close(rules_);
  }

  void allow(const std::string& path, std::uint64_t access) {
    const int file = rules_ < 0 ? -1 : open(path.c_str(), O_PATH | O_CLOEXEC);
    if (file < 0) return;
    landlock_path_beneath_attr rule{};
    rule.parent_fd = file;
    rule.allowed_access = access;
    // A right that a file cannot have (reading a folder) makes the kernel refuse the rule.
    if (syscall(SYS_landlock_add_rule, rules_, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0) {
      rule.allowed_access &= ~std::uint64_t{LANDLOCK_ACCESS_FS_READ_DIR};
      syscall(SYS_landlock_add_rule, rules_, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    }
    close(file);
  }
  int enforce() const {
    return rules_ >= 0 && syscall(SYS_landlock_restrict_self, rules_, 0) == 0 ? version_ : 0;
  }

 private:
  int version_, rules_ = -1;
};

// ---- Seccomp: which calls of the kernel

#if defined(__x86_64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kMachine = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t kMachine = 0;  // none: the other layers hold alone
#endif

constexpr std::uint32_t kRefuse = SECCOMP_RET_ERRNO | EPERM;

// Calls in the list get one answer, all others the other one.
bool filter_calls(const std::vector<long>& calls, std::uint32_t listed, std::uint32_t others) {
  if (kMachine == 0) return false;
  const auto statement = [](unsigned code, std::uint32_t k) {
    return sock_filter{static_cast<std::uint16_t>(code), 0, 0, k};
  };
  const auto skip_unless = [](unsigned test, std::uint32_t k, std::uint8_t skipped) {
    return sock_filter{static_cast<std::uint16_t>(BPF_JMP | test | BPF_K), 0, skipped, k};
  };
  std::vector<sock_filter> program = {
      statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
      sock_filter{BPF_JMP | BPF_JEQ | BPF_K, 1, 0, kMachine},
      statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      skip_unless(BPF_JGE, 0x40000000, 1),  // the second table of calls (x32)
      statement(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
  };
  for (const long call : calls) {
    program.push_back(skip_unless(BPF_JEQ, static_cast<std::uint32_t>(call), 1));
    program.push_back(statement(BPF_RET | BPF_K, listed));
  }
  program.push_back(statement(BPF_RET | BPF_K, others));
  const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

std::vector<long> calls_of_a_reader() {
  std::vector<long> calls = {
      SYS_read,          SYS_write,        SYS_readv,           SYS_writev,         SYS_recvfrom,
      SYS_sendto,        SYS_close,        SYS_lseek,           SYS_fstat,          SYS_brk,
      SYS_mmap,          SYS_munmap,       SYS_mremap,          SYS_mprotect,       SYS_madvise,
      SYS_futex,         SYS_rt_sigaction, SYS_rt_sigreturn,    SYS_rt_sigprocmask, SYS_sigaltstack,
      SYS_clock_gettime, SYS_gettimeofday, SYS_getrandom,       SYS_getpid,         SYS_gettid,
      SYS_tgkill,        SYS_sched_yield,  SYS_restart_syscall, SYS_exit,           SYS_exit_group};
  if (kSanitizers) calls.push_back(SYS_pipe2);  // by which they learn whether memory may be read
  return calls;
}

std::vector<long> calls_refused_to_a_tool() {
  std::vector<long> calls = {SYS_socket,
                             SYS_socketpair,
                             SYS_connect,
                             SYS_bind,
                             SYS_listen,
                             SYS_accept,
                             SYS_accept4,
                             SYS_sendmsg,
                             SYS_sendmmsg,
                             SYS_ptrace,
                             SYS_process_vm_readv,
                             SYS_process_vm_writev,
                             SYS_clone,
                             SYS_clone3,
                             SYS_execveat,
                             SYS_kill,
                             SYS_tkill,
                             SYS_unlinkat,
                             SYS_renameat,
                             SYS_renameat2,
                             SYS_linkat,
                             SYS_symlinkat,
                             SYS_mkdirat,
                             SYS_mknodat,
                             SYS_fchmodat,
                             SYS_fchownat,
                             SYS_mount,
                             SYS_umount2,
                             SYS_unshare,
                             SYS_setns,
                             SYS_chroot,
                             SYS_pivot_root,
                             SYS_bpf,
                             SYS_perf_event_open,
                             SYS_userfaultfd,
                             SYS_io_uring_setup,
                             SYS_keyctl,
                             SYS_add_key,
                             SYS_request_key,
                             SYS_memfd_create,
                             SYS_open_by_handle_at,
                             SYS_init_module,
                             SYS_finit_module,
                             SYS_kexec_load,
                             SYS_pidfd_open,
                             SYS_pidfd_getfd,
                             SYS_shmget,
                             SYS_msgget,
                             SYS_semget,
                             SYS_setsid,
                             SYS_setpgid};
#if defined(__x86_64__)
  for (const long call : {SYS_fork, SYS_vfork, SYS_unlink, SYS_rename, SYS_link, SYS_symlink, SYS_mkdir,
                          SYS_rmdir, SYS_mknod, SYS_chmod, SYS_chown})
    calls.push_back(call);
#endif
  return calls;
}

}  // namespace

Layers confine_reader(const ProcessLimits& limits) {
  Layers layers;
  layers.no_new_privileges = common_layers(limits);
  layers.landlock = Landlock().enforce();
  layers.seccomp = filter_calls(calls_of_a_reader(), SECCOMP_RET_ALLOW, kRefuse);
  return layers;
}

Layers confine_tool(const ProcessLimits& limits, const std::string& program,
                    const std::vector<std::string>& readable) {
  Layers layers;
  layers.no_new_privileges = common_layers(limits);
  Landlock files;
  constexpr std::uint64_t kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
  for (const std::string& path : readable) files.allow(path, kRead);
  for (const char* loader : {"/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"})
    files.allow(loader, LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE);
  files.allow(program, LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_EXECUTE);
  layers.landlock = files.enforce();
  layers.seccomp = filter_calls(calls_refused_to_a_tool(), kRefuse, SECCOMP_RET_ALLOW);
  return layers;
}

std::vector<std::string> escapes() {
  std::vector<std::string> found;
  const auto refused = [&](bool done, const char* what) {
    if (done) found.push_back(what);
  };
  refused(open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0, "open a file");
  refused(open("/tmp/stemma-escape", O_WRONLY | O_CREAT | O_CLOEXEC, 0600) >= 0, "make a file");
  refused(unlink("/tmp/stemma-escape") == 0, "remove a file");
  refused(open("/proc/self/mem", O_RDWR | O_CLOEXEC) >= 0, "open its own memory");
  refused(socket(AF_INET, SOCK_STREAM, 0) >= 0, "open a socket of the network");
  refused(socket(AF_UNIX, SOCK_STREAM, 0) >= 0, "open a socket of the machine");
  refused(ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0, "be traced");
  refused(kill(getppid(), 0) == 0, "send a signal to its parent");
  const long child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
  if (child == 0) _exit(0);
  refused(child > 0, "start a process");
  char* const none[] = {nullptr};
  // Where it succeeds nothing comes back, and the caller sees that its answer is missing.
  refused(execve("/bin/true", none, none) == 0, "become another program");
  if (!kSanitizers)
    refused(mmap(nullptr, std::size_t{64} << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED,
            "take 64 GiB of memory");
  const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
  refused(setrlimit(RLIMIT_CPU, &more) == 0, "lift its limits");
  return found;
}

}  // namespace stemma::ingest
