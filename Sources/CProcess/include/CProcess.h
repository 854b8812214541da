#ifndef SPECIMEN_CPROCESS_H
#define SPECIMEN_CPROCESS_H

/// Starts a program as the leader of a session of its own, with default signal handling and no descriptor but its
/// three streams; on Linux also without core files, with a limit on the size of files, and to be killed when the calling
/// thread ends.
///
/// @param folder the folder in which it starts
/// @param streams the descriptors that become 0, 1 and 2; none of them may be 0, 1 or 2
/// @return 0, or an error number
int specimen_spawn(
    int *process, const char *path, char *const arguments[], char *const environment[], const char *folder,
    const int streams[3]);

/// Gives this process, and all that it starts from now on, a network of their own in which there is nothing but
/// the loopback interface (Linux: network_namespaces(7)). To be called before the process has several threads.
///
/// @return 0, or an error number when the system does not permit it; nothing has changed then
int specimen_isolate_network(void);

/// From now on SIGINT, SIGTERM and SIGHUP are only noted, except those that are ignored.
void specimen_catch_interruptions(void);

/// The last of these signals that came, or 0.
int specimen_interruption(void);

#endif
