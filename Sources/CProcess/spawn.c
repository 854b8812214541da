// The calls used here that POSIX lacks are hidden from Swift's view of the C library.
#define _GNU_SOURCE
#include "CProcess.h"

#include <signal.h>

#ifdef __linux__

#include <errno.h>
#include <limits.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static const rlim_t largest_file = (rlim_t)1 << 30;

// In the new process. Whoever started it may be killed at any time, and then nobody else would end it.
static int become(
    pid_t parent, const char *path, char *const arguments[], char *const environment[], const char *folder,
    const int streams[3]) {
    if (setsid() < 0 || prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return errno;
    if (getppid() != parent) return ESRCH;
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){largest_file, largest_file});
    for (int i = 0; i < 3; i++) {
        if (dup2(streams[i], i) < 0) return errno;
    }
    // Before Linux 5.9 there is no such call.
    if (close_range(3, UINT_MAX, 0) != 0) {
        for (int i = (int)sysconf(_SC_OPEN_MAX) - 1; i > 2; i--) close(i);
    }
    if (chdir(folder) != 0) return errno;
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    return errno;
}

// posix_spawn(3) knows neither limits nor what is to happen when the parent ends.
int specimen_spawn(
    int *process, const char *path, char *const arguments[], char *const environment[], const char *folder,
    const int streams[3]) {
    // The new process shares this one's memory until it begins its program, so no handler may run in it.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t parent = getpid();
    volatile int status = 0;
    pid_t child = vfork();
    if (child == 0) {
        status = become(parent, path, arguments, environment, folder, streams);
        _exit(127);
    }
    if (child < 0) status = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (child > 0 && status != 0) {
        while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
    }
    *process = child;
    return status;
}

#else

#include <spawn.h>

static const short flags =
    POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_CLOEXEC_DEFAULT;

static int prepare_actions(posix_spawn_file_actions_t *actions, const char *folder, const int streams[3]) {
    for (int i = 0; i < 3; i++) {
        int status = posix_spawn_file_actions_adddup2(actions, streams[i], i);
        if (status != 0) return status;
    }
    return posix_spawn_file_actions_addchdir_np(actions, folder);
}

static void prepare_signals(posix_spawnattr_t *attributes) {
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(attributes, &signals);
    sigfillset(&signals);
    sigdelset(&signals, SIGKILL);
    sigdelset(&signals, SIGSTOP);
    posix_spawnattr_setsigdefault(attributes, &signals);
    posix_spawnattr_setflags(attributes, flags);
}

int specimen_spawn(
    int *process, const char *path, char *const arguments[], char *const environment[], const char *folder,
    const int streams[3]) {
    posix_spawn_file_actions_t actions;
    int status = posix_spawn_file_actions_init(&actions);
    if (status != 0) return status;
    posix_spawnattr_t attributes;
    status = posix_spawnattr_init(&attributes);
    if (status != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return status;
    }
    prepare_signals(&attributes);
    status = prepare_actions(&actions, folder, streams);
    if (status == 0) status = posix_spawn(process, path, &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return status;
}

#endif
