// The floor for reading YAML: libyaml's event loop over a file, every event thrown away.
// Usage: ScanFloor FILE [REPETITIONS]. Prints, for each repetition, the thread's CPU time in nanoseconds.

// Strict C hides the clock otherwise.
#define _POSIX_C_SOURCE 200809L

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

static long long cpu_nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static unsigned char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    size_t capacity = 1 << 16;
    unsigned char *bytes = malloc(capacity);
    *size = 0;
    for (;;) {
        *size += fread(bytes + *size, 1, capacity - *size, file);
        if (*size < capacity) break;
        capacity *= 2;
        bytes = realloc(bytes, capacity);
    }
    fclose(file);
    return bytes;
}

static int scan(const unsigned char *bytes, size_t size, long *events) {
    yaml_parser_t parser;
    yaml_event_t event;
    int done = 0;
    *events = 0;
    if (!yaml_parser_initialize(&parser)) return 0;
    yaml_parser_set_input_string(&parser, bytes, size);
    while (!done) {
        if (!yaml_parser_parse(&parser, &event)) break;
        done = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
        *events += 1;
    }
    yaml_parser_delete(&parser);
    return done;
}

int main(int count, char **arguments) {
    size_t size;
    if (count < 2) {
        fprintf(stderr, "usage: ScanFloor FILE [REPETITIONS]\n");
        return 2;
    }
    unsigned char *bytes = read_file(arguments[1], &size);
    if (!bytes) {
        fprintf(stderr, "%s: cannot be read\n", arguments[1]);
        return 2;
    }
    int repetitions = count > 2 ? atoi(arguments[2]) : 1;
    for (int i = 0; i < repetitions; i++) {
        long events;
        long long start = cpu_nanoseconds();
        if (!scan(bytes, size, &events)) {
            fprintf(stderr, "%s: is not YAML\n", arguments[1]);
            return 1;
        }
        printf("%lld\n", cpu_nanoseconds() - start);
    }
    free(bytes);
    return 0;
}
