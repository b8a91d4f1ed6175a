// The lines by which the end-to-end tests talk with a puppet in JavaScript, whatever its library.
//
// It reads one command per line (a JSON object with `id` and `op`), answers each with a line that carries the same `id`,
// and prints what happens to its sessions in between: events, progressive results, interrupts, ends.
// The end of the input ends the program.
'use strict';

const readline = require('readline');

// A value as JSON can carry it: octets become `{"$bytes": base64}`.
function plain(value) {
  if (Buffer.isBuffer(value) || value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  }
  return value;
}

// Undoes `plain`.
function real(value) {
  if (Array.isArray(value)) return value.map(real);
  if (value !== null && typeof value === 'object') {
    if ('$bytes' in value) return Buffer.from(value.$bytes, 'base64');
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, real(item)]));
  }
  return value;
}

// Large integers come as `bigint` from MsgPack and CBOR; no id is too large for a number.
function say(line) {
  const text = JSON.stringify(line, (_key, value) => (typeof value === 'bigint' ? Number(value) : value));
  process.stdout.write(text + '\n');
}

// Carries out the commands; `failed` says why one could not be.
function obey(operations, failed) {
  readline
    .createInterface({ input: process.stdin })
    .on('line', (line) => {
      const command = JSON.parse(line);
      try {
        operations[command.op](command);
      } catch (error) {
        failed(command.id, error);
      }
    })
    .on('close', () => process.exit(0));
}

module.exports = { obey, plain, real, say };
