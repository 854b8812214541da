<?php

// Stand-in for the file that Composer writes: loads the classes of the stand-in package `docspring/docspring`.

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    if (str_starts_with($class, 'DocSpring\\')) {
        $file = __DIR__ . '/docspring/docspring/lib/' . strtr(substr($class, 10), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
