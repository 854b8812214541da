// The calls used here that POSIX lacks are hidden from Swift's view of the C library.
#define _GNU_SOURCE
#include "CProcess.h"

#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>

static const rlim_t largest_file = (rlim_t)1 << 30;

#ifdef __APPLE__
static const short flags =
    POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_CLOEXEC_DEFAULT;
#else
static const short flags = POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#endif

static int prepare_actions(posix_spawn_file_actions_t *actions, const char *folder, const int streams[3]) {
    for (int i = 0; i < 3; i++) {
        int status = posix_spawn_file_actions_adddup2(actions, streams[i], i);
        if (status != 0) return status;
    }
#ifndef __APPLE__
    int status = posix_spawn_file_actions_addclosefrom_np(actions, 3);
    if (status != 0) return status;
#endif
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
#ifdef __linux__
    if (status == 0) {
        // Limits cannot be part of a spawn; set this early they hold for whatever the program starts.
        prlimit(*process, RLIMIT_CORE, &(struct rlimit){0, 0}, NULL);
        prlimit(*process, RLIMIT_FSIZE, &(struct rlimit){largest_file, largest_file}, NULL);
    }
#endif
    return status;
}
