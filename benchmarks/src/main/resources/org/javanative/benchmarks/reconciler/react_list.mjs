// The list in React, on a host that does nothing.

import { createContext, createElement as h, memo, useEffect, useState } from "react";
import Reconciler from "react-reconciler";
import { ConcurrentRoot, DefaultEventPriority } from "react-reconciler/constants.js";

const nothing = () => {};
const never = () => false;
const none = () => null;

/** Stands for all views: React does not look into them. */
const VIEW = {};

const Row = memo(function Row({ id, label, selected, select, remove }) {
  return h(
    "view",
    { class: selected ? "danger" : "" },
    h("text", { class: "col-1", text: String(id) }),
    h("view", { class: "col-4" }, h("button", { text: label, onClick: () => select(id) })),
    h("view", { class: "col-1" }, h("view", null, h("button", { text: "x", onClick: () => remove(id) }))),
    h("view", { class: "col-6" }),
  );
});

function Board({ setters, select, remove }) {
  const [items, setItems] = useState([]);
  const [selected, setSelected] = useState(-1);
  useEffect(() => {
    setters.commits++;
  });
  setters.setItems = setItems;
  setters.setSelected = setSelected;
  return h(
    "view",
    null,
    items.map(({ id, label }) => h(Row, { key: id, id, label, selected: id === selected, select, remove })),
  );
}

/** What React asks of every host, with the least that it accepts. */
function idleHost() {
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
    commitUpdate: nothing,
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

/** A host that counts; views are told apart, so that a move is known from an insertion. */
function countingHost(tally) {
  const count = (what) => tally.set(what, (tally.get(what) ?? 0) + 1);
  const place = (parent, view) => {
    count(view.placed ? "move" : "insert");
    view.placed = true;
  };
  const host = idleHost();
  host.createInstance = () => {
    count("create");
    return { placed: false };
  };
  host.appendInitialChild = place;
  host.appendChild = place;
  host.appendChildToContainer = place;
  host.insertBefore = place;
  host.insertInContainerBefore = place;
  host.removeChild = () => count("destroy");
  host.removeChildFromContainer = () => count("destroy");
  // React calls this for each view of a row that was rendered; only what a host would change counts.
  host.commitUpdate = (view, type, former, next) => {
    if (former.class !== next.class || former.text !== next.text) count("update");
  };
  return host;
}

const tally = new Map();
const renderers = {};

/** One renderer serves all lists, as in an app: another one would have to be warmed up anew. */
function renderer(host) {
  return (renderers[host] ??= Reconciler(host === "counting" ? countingHost(tally) : idleHost()));
}

export function mount(host = "idle") {
  const react = renderer(host);
  const root = react.createContainer({}, ConcurrentRoot, null, false, null, "", fail, fail, fail, nothing);
  const setters = { commits: 0 };
  react.updateContainerSync(h(Board, { setters, select: nothing, remove: nothing }), root, null, null);
  react.flushSyncWork();
  react.flushPassiveEffects();

  const flushed = (set, value) => {
    const before = setters.commits;
    react.flushSyncFromReconciler(() => set(value));
    if (setters.commits === before) react.flushPassiveEffects();
  };
  let shown = 0;
  return {
    tally,
    shown: () => shown,
    show(items) {
      shown = items.length;
      flushed(setters.setItems, items);
    },
    select(id) {
      flushed(setters.setSelected, id);
    },
    commits: () => setters.commits,
  };
}

function fail(error) {
  throw error;
}
