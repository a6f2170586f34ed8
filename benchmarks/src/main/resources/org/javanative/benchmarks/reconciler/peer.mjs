// The Node.js peers of the reconciler suite: same rows, arguments and output as ReconcilerWorker.
// Run with --expose-gc, beside the installed packages.

import { OPERATIONS, items } from "./operations.mjs";

process.env.NODE_ENV = "production"; // read by the packages, which are imported later

const MAX_SAMPLES = 400;
const WARM_UP_RUNS = 5;
const MAX_WARM_UP_FACTOR = 3;

const now = () => Number(process.hrtime.bigint());

const print = (row, value) => console.log(`${row} ${value}`);

/** Runs unmeasured, for half of the warm-up: each row has one when all begin, and one of its own. */
function warmUp(list, operation, warmUpMillis) {
  const begin = now();
  for (let runs = 1; ; runs++) {
    operation.prepare(list)();
    const enough = (warmUpMillis / 2) * 1e6 * (runs < WARM_UP_RUNS ? MAX_WARM_UP_FACTOR : 1);
    if (now() - begin >= enough) return;
  }
}

function sample(row, list, operation, measuringMillis) {
  globalThis.gc();
  const end = now() + measuringMillis * 1e6;
  for (let i = 0; i < MAX_SAMPLES && (i === 0 || now() < end); i++) {
    const run = operation.prepare(list);
    const commits = list.commits();
    const before = now();
    run();
    const after = now();
    if (list.commits() !== commits + 1) throw new Error(`${row}: not one commit`);
    print(row, (after - before) / 1e3);
  }
}

/** What the host was asked to do during one run of the operation. */
function countOperations(row, list, operation) {
  const run = operation.prepare(list);
  list.tally.clear();
  run();
  const counts = [...list.tally.values()];
  print(row, counts.reduce((sum, count) => sum + count, 0));
}

/**
 * The heap that one row on the screen holds, beyond its data. Another list comes first, so that what
 * the process makes once does not count.
 */
function measureMemory(row, mount, size) {
  const usedBytes = () => {
    globalThis.gc();
    globalThis.gc();
    return process.memoryUsage().heapUsed;
  };
  const data = items(size);
  mount().show(data);
  const list = mount();
  const before = usedBytes();
  list.show(data);
  print(row, (usedBytes() - before) / size);
  if (list.shown() !== size) throw new Error(`${list.shown()} rows instead of ${size}`);
}

async function main([contender, warmUpMillis, measuringMillis, ...rows]) {
  const { mount } = await import(`./${contender}_list.mjs`);
  const times = rows.filter((row) => row in OPERATIONS);
  for (const row of times) warmUp(mount(), OPERATIONS[row], warmUpMillis);
  for (const row of times) {
    const list = mount();
    warmUp(list, OPERATIONS[row], warmUpMillis);
    sample(row, list, OPERATIONS[row], measuringMillis);
  }
  for (const row of rows) {
    if (row.startsWith("memory-per-row-")) {
      measureMemory(row, mount, row.endsWith("-10k") ? 10_000 : 1_000);
    } else if (row.startsWith("operations-")) {
      countOperations(row, mount("counting"), OPERATIONS[row.slice("operations-".length)]);
    }
  }
}

await main(process.argv.slice(2));
