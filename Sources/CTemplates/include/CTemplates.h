#ifndef C_TEMPLATES_H
#define C_TEMPLATES_H

#include <stddef.h>

/// One file of the folder `templates/`, as it was when this object was compiled.
struct embedded_template {
    /// Path below `templates/`, with `/` between folders; null after the last file.
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// The file at `index` in order of paths; its `path` is null when there is none.
struct embedded_template embedded_template_at(size_t index);

#endif
