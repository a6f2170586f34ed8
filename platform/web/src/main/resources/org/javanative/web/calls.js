// What the app asks of the device: modules offer operations, and the server calls them by name.

import {say} from './connection.js';

/** A multiple of 3, so that the parts can be put together as one text in base 64. */
const PART_BYTES = 30_000;

/** As many characters as fit into a message, unless many of them take more than one byte. */
const PART_CHARS = 60_000;

const operations = new Map();
const running = new Map();

/** A failure with one of the codes that the server knows. */
export class Failure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * Offers an operation: an async function of {signal, emit, upload, send} and the call's arguments. It is
 * over when the promise is done, or when the signal says that nobody waits any more.
 */
export function offer(name, operation) {
  operations.set(name, operation);
}

/** Offers something to watch: a function of emit and the arguments that returns what ends it. */
export function offerWatch(name, start) {
  offer(name, async ({signal, emit}, ...args) => {
    let end;
    try {
      await new Promise((done, fail) => {
        end = start(emit, fail, ...args);
        signal.addEventListener('abort', done);
      });
    } finally {
      end?.();
    }
  });
}

/** Does what the server asks. */
export async function answer([call, name, ...args]) {
  const controller = new AbortController();
  const {signal} = controller;
  running.set(call, controller);
  const reply = content => signal.aborted || running.get(call) !== controller || say({call, ...content}) !== 0;
  const fail = error => reply({reply: 'failure', failure: codeOf(error), reason: String(error?.message ?? error).slice(0, 1000)});
  try {
    const operation = operations.get(name);
    if (!operation) throw new Failure('UNAVAILABLE', `This page cannot do ${name}.`);
    const value = await operation({
      signal,
      emit: happened => reply({reply: 'happened', value: happened ?? null}),
      upload: blob => upload(blob, reply),
      send: text => send(text, reply),
    }, ...args);
    if (!reply({reply: 'answer', value: value ?? null})) throw new Failure('FAILED', 'The answer is too long for one message.');
  } catch (error) {
    fail(error);
  } finally {
    running.delete(call);
  }
}

/** Nobody waits for that any more. */
export function abandon(call) {
  running.get(call)?.abort();
  running.delete(call);
}

/** Ends all that is running: the session is over. */
export function abandonAll() {
  for (const call of [...running.keys()]) abandon(call);
}

async function upload(blob, reply) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  for (let start = 0; start < bytes.length; start += PART_BYTES) {
    const part = String.fromCharCode(...bytes.subarray(start, start + PART_BYTES));
    reply({reply: 'part', value: btoa(part)});
  }
}

function send(text, reply) {
  let length = PART_CHARS;
  for (let start = 0; start < text.length; start += length) {
    while (!reply({reply: 'part', value: text.slice(start, start + length)})) length >>= 1;
  }
}

function codeOf(error) {
  if (error instanceof Failure) return error.code;
  switch (error?.name) {
    case 'NotAllowedError': case 'SecurityError': return 'DENIED';
    case 'NotFoundError': case 'NotSupportedError': case 'OverconstrainedError': return 'UNAVAILABLE';
    case 'NotReadableError': return 'BUSY';
    case 'TimeoutError': return 'TIMEOUT';
    default: return 'FAILED';
  }
}
