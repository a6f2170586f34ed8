// The Node.js peer of the runtime suite: same rows, arguments and output as RuntimeWorker.
// Run with --expose-gc.

import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { fileURLToPath } from "node:url";

const WAKEUP_PAUSE_MILLIS = 1; // the shortest pause that Atomics.wait keeps reliably
const FIRE_WINDOW_MILLIS_PER_TIMER = 50e-6;
const CANCELLED_TIMER_MILLIS = 3_600_000;
const MAX_SAMPLES = 100;

const now = () => Number(process.hrtime.bigint());

/** A promise with its resolver beside it: the nearest thing to a future. */
function future() {
  const result = {};
  result.promise = new Promise((resolve) => (result.resolve = resolve));
  return result;
}

/** Resolves its promise at the last of `count` calls. */
function countdown(count) {
  const done = future();
  const step = () => {
    if (--count === 0) done.resolve();
  };
  return { step, promise: done.promise };
}

// Awaiting a settled promise gives way to other promise jobs only, not to timers and I/O.
async function yieldTurns(turns) {
  for (let i = 0; i < turns; i++) await undefined;
}

/** One side of the ping-pong: awaits a future of its own, then completes the other's. */
class Player {
  turn = future();
  opponent = this;

  async play(turns) {
    for (let i = 0; i < turns; i++) {
      await this.turn.promise;
      this.turn = future();
      this.opponent.turn.resolve();
    }
  }
}

async function pingPong(switches) {
  const first = new Player();
  const second = new Player();
  first.opponent = second;
  second.opponent = first;
  const opening = first.turn;
  const games = [first.play(switches / 2), second.play(switches / 2)];
  opening.resolve();
  await Promise.all(games);
}

async function spawn(count) {
  const done = countdown(count);
  // An async function runs at once up to its first await; the await makes it start like a task.
  const body = async () => {
    await undefined;
    done.step();
  };
  for (let i = 0; i < count; i++) body();
  await done.promise;
}

async function withProducers(producers, job, use) {
  const ready = countdown(producers);
  const threads = [];
  for (let i = 0; i < producers; i++) {
    const thread = new Worker(fileURLToPath(import.meta.url), { workerData: job });
    thread.once("message", ready.step);
    threads.push(thread);
  }
  await ready.promise;
  await use(threads);
  await Promise.all(threads.map((thread) => thread.terminate()));
}

async function post(threads, each) {
  const done = countdown(threads.length * each);
  for (const thread of threads) {
    thread.removeAllListeners("message");
    thread.on("message", done.step);
    thread.postMessage(each);
  }
  await done.promise;
}

async function wakeups(count) {
  const micros = [];
  await withProducers(1, { kind: "wakeup", count }, async ([thread]) => {
    const all = countdown(count);
    thread.on("message", (before) => {
      micros.push((now() - before) / 1e3);
      all.step();
    });
    thread.postMessage("start");
    await all.promise;
  });
  return micros;
}

/** The other side of post and wakeup: runs in a thread of its own. */
function produce({ kind, count }) {
  const sleepCell = new Int32Array(new SharedArrayBuffer(4));
  parentPort.on("message", (each) => {
    if (kind === "post") {
      for (let i = 0; i < each; i++) parentPort.postMessage(0);
      return;
    }
    for (let i = 0; i < count; i++) {
      Atomics.wait(sleepCell, 0, 0, WAKEUP_PAUSE_MILLIS);
      parentPort.postMessage(now());
    }
  });
  parentPort.postMessage("ready");
}

async function fireTimers(delays) {
  const fired = countdown(delays.length);
  for (const delay of delays) setTimeout(fired.step, delay);
  await fired.promise;
}

async function cancelTimers(delays) {
  const timers = delays.map((delay) => setTimeout(() => {}, delay));
  for (const timer of timers) clearTimeout(timer);
  await new Promise(setImmediate);
}

function heapBytes() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function sleepers(sizeName, count) {
  for (let budget = 400 + count * 0.005; ; budget *= 2) {
    const before = heapBytes();
    const start = performance.now();
    const deadline = start + budget;
    const awake = countdown(count);
    const body = async () => {
      await undefined;
      await new Promise((resolve) => setTimeout(resolve, deadline - performance.now()));
      awake.step();
    };
    for (let i = 0; i < count; i++) body();
    await new Promise(setImmediate);
    const launched = performance.now();
    const asleep = heapBytes();
    const inTime = performance.now() < deadline;
    await awake.promise;
    const ended = performance.now();
    if (inTime) {
      show("sleeper-bytes-" + sizeName, (asleep - before) / count);
      show("sleeper-launch-" + sizeName, ((launched - start) * 1e6) / count);
      show("sleeper-drain-" + sizeName, ((ended - deadline) * 1e6) / count);
      return;
    }
  }
}

function show(row, value) {
  console.log(`${row} ${value}`);
}

function percentile(values, percent) {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor((ordered.length * percent) / 100))];
}

async function sample(row, operations, { warmUp, measuring }, work) {
  const warm = performance.now() + warmUp;
  do await work();
  while (performance.now() < warm);
  const end = performance.now() + measuring;
  for (let i = 0; i < MAX_SAMPLES && (i === 0 || performance.now() < end); i++) {
    if (i === 0 || /[km]$/.test(row)) globalThis.gc();
    const before = now();
    await work();
    show(row, (now() - before) / operations);
  }
}

async function measure(row, size, times) {
  const posting = (producers) =>
    withProducers(producers, { kind: "post" }, (threads) => {
      const each = Math.floor(size / producers);
      return sample(row, each * producers, times, () => post(threads, each));
    });
  const delays = (offset, window) =>
    Array.from({ length: size }, () => offset + Math.random() * window);
  switch (row) {
    case "yield":
      return sample(row, size, times, () => yieldTurns(size));
    case "ping-pong":
      return sample(row, size, times, () => pingPong(size));
    case "spawn-100k":
    case "spawn-1m":
      return sample(row, size, times, () => spawn(size));
    case "post-1":
      return posting(1);
    case "post-4":
      return posting(4);
    case "timer-fire-1m": {
      const all = delays(0, size * FIRE_WINDOW_MILLIS_PER_TIMER);
      return sample(row, size, times, () => fireTimers(all));
    }
    case "timer-cancel-1m": {
      const all = delays(CANCELLED_TIMER_MILLIS, CANCELLED_TIMER_MILLIS);
      return sample(row, size, times, () => cancelTimers(all));
    }
    case "wakeup": {
      await wakeups(Math.floor(size / 4));
      const micros = await wakeups(size);
      show("wakeup-p50", percentile(micros, 50));
      show("wakeup-p99", percentile(micros, 99));
      return;
    }
    case "sleepers-100k":
      return sleepers("100k", size);
    case "sleepers-1m":
      return sleepers("1m", size);
    default:
      throw new Error("no such row: " + row);
  }
}

if (isMainThread) {
  const [, warmUp, measuring, ...tasks] = process.argv.slice(2);
  for (const task of tasks) {
    const [row, size] = task.split("=");
    await measure(row, Number(size), { warmUp: Number(warmUp), measuring: Number(measuring) });
  }
} else {
  produce(workerData);
}
