// The calls used here are hidden without it.
#define _GNU_SOURCE
#include "CProcess.h"

#include <signal.h>
#include <stdatomic.h>

static atomic_int caught;

static void note(int number) { atomic_store(&caught, number); }

void specimen_catch_interruptions(void) {
    const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    for (int i = 0; i < 3; i++) {
        struct sigaction action;
        // What is ignored stays so: nohup(1) and shells mean it.
        if (sigaction(numbers[i], NULL, &action) != 0 || action.sa_handler == SIG_IGN) continue;
        action = (struct sigaction){.sa_handler = note, .sa_flags = SA_RESTART};
        sigemptyset(&action.sa_mask);
        sigaction(numbers[i], &action, NULL);
    }
}

int specimen_interruption(void) { return atomic_load(&caught); }
