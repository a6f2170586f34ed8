// TanStack Query with React, on a host that does nothing: same rows, arguments and output as DataWorker.
// Run with --expose-gc, beside the installed packages.

process.env.NODE_ENV = "production"; // read by the packages, which are imported later

const { createContext, createElement: h, memo } = await import("react");
const { default: Reconciler } = await import("react-reconciler");
const { ConcurrentRoot, DefaultEventPriority } = await import("react-reconciler/constants.js");
const { QueryClient, QueryClientProvider, notifyManager, useQuery } = await import("@tanstack/react-query");

const QUERIES = 1_000;
const COMPONENTS = 1_000;
const READS = 10_000;
const MIN_SAMPLES = 5;
const MAX_SAMPLES = 400;

// Its own choice is a timer of 0 ms, which takes a millisecond in Node.js.
notifyManager.setScheduler(queueMicrotask);

const now = () => Number(process.hrtime.bigint());

function client() {
  return new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
}

const neverFetched = () => {
  throw new Error("fetched although fresh");
};

function require(condition, failure) {
  if (!condition) throw new Error(failure);
}

function filled() {
  const queries = client();
  for (let i = 0; i < QUERIES; i++) queries.setQueryData(["item", i], `data ${i}`);
  return queries;
}

function read() {
  const queries = filled();
  return () => {
    let characters = 0;
    const before = now();
    for (let i = 0; i < READS; i++) characters += queries.getQueryData(["item", i % QUERIES]).length;
    const nanos = now() - before;
    require(characters > READS, "the data is not there");
    return nanos / READS;
  };
}

function fetchFresh() {
  const queries = filled();
  return async () => {
    let characters = 0;
    const before = now();
    for (let i = 0; i < READS; i++) {
      const data = await queries.fetchQuery({ queryKey: ["item", i % QUERIES], queryFn: neverFetched });
      characters += data.length;
    }
    const nanos = now() - before;
    require(characters > READS, "the data is not there");
    return nanos / READS;
  };
}

const nothing = () => {};
const never = () => false;
const none = () => null;

/** Stands for all views: React does not look into them. */
const VIEW = {};

/** What React asks of every host, with the least that it accepts. Counts the views that change. */
function countingHost(tally) {
  let priority = 0;
  return {
    supportsMutation: true,
    isPrimaryRenderer: true,
    noTimeout: -1,
    scheduleTimeout: setTimeout,
    cancelTimeout: clearTimeout,
    supportsMicrotasks: true,
    scheduleMicrotask: queueMicrotask,
    NotPendingTransition: null,
    HostTransitionContext: createContext(null),
    getRootHostContext: none,
    getChildHostContext: (context) => context,
    getPublicInstance: (view) => view,
    prepareForCommit: none,
    resetAfterCommit: nothing,
    preparePortalMount: nothing,
    detachDeletedInstance: nothing,
    shouldSetTextContent: never,
    finalizeInitialChildren: never,
    createInstance: () => VIEW,
    createTextInstance: () => VIEW,
    appendInitialChild: nothing,
    appendChild: nothing,
    appendChildToContainer: nothing,
    insertBefore: nothing,
    insertInContainerBefore: nothing,
    removeChild: nothing,
    removeChildFromContainer: nothing,
    commitUpdate: () => tally.updates++,
    commitTextUpdate: nothing,
    clearContainer: nothing,
    setCurrentUpdatePriority: (next) => (priority = next),
    getCurrentUpdatePriority: () => priority,
    resolveUpdatePriority: () => priority || DefaultEventPriority,
    trackSchedulerEvent: nothing,
    resolveEventType: none,
    resolveEventTimeStamp: () => -1.1,
    shouldAttemptEagerTransition: never,
    requestPostPaintCallback: nothing,
    maySuspendCommit: never,
    maySuspendCommitOnUpdate: never,
    maySuspendCommitInSyncRender: never,
    preloadInstance: () => true,
    startSuspendingCommit: none,
    suspendInstance: nothing,
    suspendOnActiveViewTransition: nothing,
    waitForCommitToBeReady: none,
    getSuspendedCommitReason: none,
    resetFormInstance: nothing,
    bindToConsole: (method, args) => () => console[method](...args),
    getInstanceFromNode: none,
    beforeActiveInstanceBlur: nothing,
    afterActiveInstanceBlur: nothing,
  };
}

function fail(error) {
  throw error;
}

const Reader = memo(function Reader() {
  const { data } = useQuery({ queryKey: ["shown"], queryFn: neverFetched });
  return h("text", { text: data });
});

function fanOut() {
  const queries = client();
  queries.setQueryData(["shown"], "data");
  const tally = { updates: 0 };
  const react = Reconciler(countingHost(tally));
  const root = react.createContainer({}, ConcurrentRoot, null, false, null, "", fail, fail, fail, nothing);
  const readers = Array.from({ length: COMPONENTS }, (_, i) => h(Reader, { key: i }));
  react.updateContainerSync(h(QueryClientProvider, { client: queries }, h("view", null, readers)), root, null, null);
  react.flushSyncWork();
  react.flushPassiveEffects();
  let next = 0;
  return async () => {
    tally.updates = 0;
    const before = now();
    queries.setQueryData(["shown"], `data ${next++}`);
    await null; // observers are told in a microtask
    react.flushSyncWork();
    react.flushPassiveEffects();
    const nanos = now() - before;
    for (let i = 0; i < 10 && tally.updates < COMPONENTS; i++) await null;
    require(tally.updates === COMPONENTS, `${tally.updates} updates instead of ${COMPONENTS}`);
    return nanos;
  };
}

const WORK = { "query-read": read, "query-fetch-fresh": fetchFresh, "query-fan-out-1k": fanOut };

async function main([, warmUpMillis, measuringMillis, ...rows]) {
  for (const row of rows) {
    const work = WORK[row]();
    const perUnit = row === "query-fan-out-1k" ? 1e3 : 1;
    let start = now();
    while (now() - start < warmUpMillis * 1e6) await work();
    globalThis.gc();
    start = now();
    for (let i = 0; i < MAX_SAMPLES && (i < MIN_SAMPLES || now() - start < measuringMillis * 1e6); i++) {
      console.log(`${row} ${((await work()) / perUnit).toFixed(3)}`);
    }
  }
  process.exit(0); // queries keep timers
}

await main(process.argv.slice(2));
