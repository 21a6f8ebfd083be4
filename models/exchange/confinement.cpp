// models/exchange/confinement.cpp
#include "exchange/confinement.h"
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef CUSTOS_SECCOMP
#include <cerrno>
#include <linux/prctl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CUSTOS_UNDER_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CUSTOS_UNDER_SANITIZER
#endif
#endif

namespace reader {
static bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both{most, most};
    return setrlimit(what, &both) == 0;
}

bool limitProcess(int seconds, qint64 memory)
{
    bool set = limit(RLIMIT_CPU, rlim_t(seconds)) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0)
        && limit(RLIMIT_NOFILE, 64);
#ifndef CUSTOS_UNDER_SANITIZER // its shadow memory is terabytes of address space
    set = set && limit(RLIMIT_AS, rlim_t(memory));
#else
    Q_UNUSED(memory)
#endif
    const pid_t parent = getppid();
    set = set && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0
        && prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0;
    return set && getppid() == parent;
}

#ifdef CUSTOS_SECCOMP
static bool allowPlain(scmp_filter_ctx filter)
{
    static const char *const names[] = {"read",
                                        "readv",
                                        "pread64",
                                        "write",
                                        "writev",
                                        "close",
                                        "lseek",
                                        "_llseek",
                                        "dup",
                                        "pipe2",
                                        "fcntl",
                                        "fcntl64",
                                        "poll",
                                        "ppoll",
                                        "stat",
                                        "stat64",
                                        "lstat",
                                        "lstat64",
                                        "fstat",
                                        "fstat64",
                                        "newfstatat",
                                        "fstatat64",
                                        "statx",
                                        "statfs",
                                        "statfs64",
                                        "fstatfs",
                                        "fstatfs64",
                                        "access",
                                        "faccessat",
                                        "faccessat2",
                                        "readlink",
                                        "readlinkat",
                                        "getdents64",
                                        "getcwd",
                                        "fadvise64",
                                        "mmap",
                                        "mmap2",
                                        "munmap",
                                        "mprotect",
                                        "mremap",
                                        "madvise",
                                        "brk",
                                        "membarrier",
                                        "futex",
                                        "futex_time64",
                                        "sched_yield",
                                        "sched_getaffinity",
                                        "clock_gettime",
                                        "clock_gettime64",
                                        "clock_getres",
                                        "clock_nanosleep",
                                        "nanosleep",
                                        "gettimeofday",
                                        "time",
                                        "getrandom",
                                        "getpid",
                                        "gettid",
                                        "getppid",
                                        "getuid",
                                        "geteuid",
                                        "getgid",
                                        "getegid",
                                        "uname",
                                        "sysinfo",
                                        "getrusage",
                                        "getrlimit",
                                        "rt_sigaction",
                                        "rt_sigprocmask",
                                        "rt_sigreturn",
                                        "sigaltstack",
                                        "set_robust_list",
                                        "rseq",
                                        "set_tid_address",
                                        "arch_prctl",
                                        "restart_syscall",
                                        "eventfd2",
                                        "exit",
                                        "exit_group"};
    for (const char *name : names) {
        const int number = seccomp_syscall_resolve_name(name);
        // One that this machine does not have is none that could be called.
        if (number != __NR_SCMP_ERROR && seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0) < 0
            && number >= 0)
            return false;
    }
    return true;
}

static bool allowNarrowed(scmp_filter_ctx filter)
{
    constexpr scmp_datum_t writes = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;
    const auto add = [filter](int number, const scmp_arg_cmp &only) {
        return number < 0 || seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 1, only) == 0;
    };
    // Threads of this process, which Qt scales pictures in; clone3 hides its flags, and libc knows what to
    // do.
    if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) != 0
        || !add(SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)))
        return false;
    return add(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, writes, O_RDONLY))
        && add(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, writes, O_RDONLY))
        && add(SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0)) // asked, not set
        && add(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(getpid()))) // abort()
        && add(SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_EQ, TCGETS))
        && add(SCMP_SYS(ioctl), SCMP_A1(SCMP_CMP_EQ, FIONREAD));
}

bool denyTheRest()
{
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    // Also for the threads that Qt has begun by now.
    const bool denied = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 && allowPlain(filter)
        && allowNarrowed(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return denied || prctl(PR_GET_SECCOMP, 0, 0, 0, 0) < 0; // a kernel that knows no filters
}
#else
bool denyTheRest()
{
    return true;
}
#endif
} // namespace reader
