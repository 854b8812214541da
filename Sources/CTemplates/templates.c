#include "CTemplates.h"

struct embedded_template embedded_template_at(size_t index) {
    return (struct embedded_template){0};
}
