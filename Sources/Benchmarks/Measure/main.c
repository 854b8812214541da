// Runs a command several times and prints, for the quickest run, its CPU time in microseconds and its peak
// memory in kilobytes: what else a machine does only adds to a run. Usage: Measure RUNS OUTPUT-FOLDER COMMAND [ARGUMENT...]
// The folder is removed before each run, so that every run writes all its files. C, because the memory of a new
// process counts from that of the process which starts it.

// Strict C hides wait4 and nftw otherwise.
#define _DEFAULT_SOURCE
#define _XOPEN_SOURCE 700

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

struct run {
    long microseconds;
    long kilobytes;
};

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status, (void)kind, (void)place;
    return remove(path);
}

static long microseconds(struct timeval time) { return time.tv_sec * 1000000L + time.tv_usec; }

static int measure(char **command, struct run *run) {
    pid_t child = fork();
    if (child < 0) return 0;
    if (child == 0) {
        int null = open("/dev/null", O_RDWR);
        dup2(null, 0);
        dup2(null, 1);
        dup2(null, 2);
        execvp(command[0], command);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) == 127) return 0;
    run->microseconds = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    run->kilobytes = usage.ru_maxrss;
    return 1;
}

static int compare(const void *a, const void *b) {
    long difference = ((const struct run *)a)->microseconds - ((const struct run *)b)->microseconds;
    return difference < 0 ? -1 : difference > 0;
}

int main(int count, char **arguments) {
    int runs = count > 3 ? atoi(arguments[1]) : 0;
    if (runs < 1) {
        fprintf(stderr, "usage: Measure RUNS OUTPUT-FOLDER COMMAND [ARGUMENT...]\n");
        return 2;
    }
    struct run *list = calloc((size_t)runs, sizeof *list);
    for (int i = 0; list && i < runs; i++) {
        nftw(arguments[2], remove_entry, 16, FTW_DEPTH | FTW_PHYS);
        if (!measure(arguments + 3, &list[i])) {
            fprintf(stderr, "%s: could not be run\n", arguments[3]);
            return 1;
        }
    }
    if (!list) return 1;
    qsort(list, (size_t)runs, sizeof *list, compare);
    printf("%ld %ld\n", list[0].microseconds, list[0].kilobytes);
    free(list);
    return 0;
}
