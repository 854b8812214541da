/* libevent's configuration header turns on GNU extensions for all that is included after it, and its fd_set is then
   another than the one in Swift's view of the C library. Whoever comes first decides. */
#include <sys/types.h>
#include <sys/time.h>

#include <event2/event.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/http.h>
#include <event2/http_struct.h>
#include <event2/keyvalq_struct.h>
#include <event2/listener.h>
