// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// bill.cjs FILE.cdx.json…: whether each bill of materials is what the strict schema of CycloneDX says.
'use strict';

const fs = require('node:fs');
const { Validation } = require('@cyclonedx/cyclonedx-library');

async function check(file) {
    const bill = fs.readFileSync(file, 'utf8');
    const version = JSON.parse(bill).specVersion;
    const errors = await new Validation.JsonStrictValidator(version).validate(bill);
    for (const error of errors ?? []) {
        console.error(`${file}: ${error.instancePath || '/'} ${error.message}`);
    }
    return errors === null;
}

Promise.all(process.argv.slice(2).map(check)).then(
    (passed) => { process.exitCode = passed.length > 0 && passed.every(Boolean) ? 0 : 1; },
);
