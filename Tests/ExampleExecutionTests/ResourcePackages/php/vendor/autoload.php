<?php

require_once __DIR__ . '/shelf/shelf.php';
