// Glibc and Foundation import <sys/select.h> as a module of its own; a second copy of its types here would
// clash with that one in a Swift module that imports both.
#define _SYS_SELECT_H 1
#include <event2/event.h>
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/http.h>
#include <event2/http_struct.h>
#include <event2/keyvalq_struct.h>
#include <event2/listener.h>
