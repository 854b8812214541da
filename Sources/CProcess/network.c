// The calls used here are hidden without it.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>

#ifdef __linux__

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static int write_file(const char *path, const char *text) {
    int descriptor = open(path, O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return errno;
    ssize_t count = write(descriptor, text, strlen(text));
    int status = count < 0 ? errno : 0;
    close(descriptor);
    return status;
}

// The user and the group stay what they are; all others are nobody (user_namespaces(7)).
static int map_identity(uid_t user, gid_t group) {
    char text[64];
    int status = write_file("/proc/self/setgroups", "deny");
    if (status != 0 && status != ENOENT) return status;
    snprintf(text, sizeof text, "%u %u 1", user, user);
    status = write_file("/proc/self/uid_map", text);
    if (status != 0) return status;
    snprintf(text, sizeof text, "%u %u 1", group, group);
    return write_file("/proc/self/gid_map", text);
}

static int raise_loopback(void) {
    int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return errno;
    struct ifreq request = {.ifr_name = "lo"};
    int status = 0;
    if (ioctl(descriptor, SIOCGIFFLAGS, &request) != 0) {
        status = errno;
    } else {
        request.ifr_flags |= IFF_UP;
        if (ioctl(descriptor, SIOCSIFFLAGS, &request) != 0) status = errno;
    }
    close(descriptor);
    return status;
}

static int enter(void) {
    uid_t user = geteuid();
    gid_t group = getegid();
    // Root needs no user namespace, in which it would lose its rights to the files of others.
    int flags = user == 0 ? CLONE_NEWNET : CLONE_NEWNET | CLONE_NEWUSER;
    if (unshare(flags) != 0) return errno;
    int status = user == 0 ? 0 : map_identity(user, group);
    return status == 0 ? raise_loopback() : status;
}

int specimen_isolate_network(void) {
    // There is no way back, and some systems let a process in but do not let it use what is there. So another
    // one goes first.
    pid_t scout = fork();
    if (scout < 0) return errno;
    if (scout == 0) _exit(enter());
    int status = 0;
    while (waitpid(scout, &status, 0) < 0) {
        if (errno != EINTR) return errno;
    }
    if (!WIFEXITED(status)) return EPERM;
    return WEXITSTATUS(status) == 0 ? enter() : WEXITSTATUS(status);
}

#else

int specimen_isolate_network(void) { return ENOTSUP; }

#endif
