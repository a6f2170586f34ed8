// The operations of the reconciler suite, as in Operation.java.
//
// `prepare` brings the list into its first state and makes the data, unmeasured; what it returns is
// measured: one setState and one flush.

const SMALL = 1_000;
const LARGE = 10_000;

let lastId = 0;

/** New items; ids are never used twice. */
export function items(count) {
  return Array.from({ length: count }, () => {
    const id = ++lastId;
    return { id, label: "item " + id };
  });
}

const create = (size) => (list) => {
  list.show([]);
  const data = items(size);
  return () => list.show(data);
};

const replace = (size) => (list) => {
  if (list.shown() !== size) list.show(items(size));
  const data = items(size);
  return () => list.show(data);
};

const updateEveryTenth = (size) => {
  const first = items(size);
  return (list) => {
    list.show(first);
    const data = first.map((item, i) =>
      i % 10 === 0 ? { id: item.id, label: item.label + " !!!" } : item);
    return () => list.show(data);
  };
};

const select = (size) => {
  const data = items(size);
  let next = 0;
  return (list) => {
    list.show(data);
    list.select(data[next].id);
    next = (next + 7) % size;
    return () => list.select(data[next].id);
  };
};

const swap = (size) => {
  let data = items(size);
  return (list) => {
    list.show(data);
    data = data.slice();
    [data[1], data[size - 2]] = [data[size - 2], data[1]];
    return () => list.show(data);
  };
};

const remove = (size) => {
  const data = items(size);
  return (list) => {
    list.show(data);
    const less = data.filter((item, i) => i !== 4);
    return () => list.show(less);
  };
};

const append = (size) => {
  const first = items(size);
  return (list) => {
    list.show(first);
    const more = first.concat(items(SMALL));
    return () => list.show(more);
  };
};

const clear = (size) => (list) => {
  list.show(items(size));
  return () => list.show([]);
};

/** By row. An operation keeps data of its own from run to run. */
export const OPERATIONS = {
  "create-1k": { prepare: create(SMALL) },
  "create-10k": { prepare: create(LARGE) },
  "replace-1k": { prepare: replace(SMALL) },
  "update-10th-1k": { prepare: updateEveryTenth(SMALL) },
  "update-10th-10k": { prepare: updateEveryTenth(LARGE) },
  "select-1k": { prepare: select(SMALL) },
  "select-10k": { prepare: select(LARGE) },
  "swap-1k": { prepare: swap(SMALL) },
  "remove-1k": { prepare: remove(SMALL) },
  "append-1k-to-1k": { prepare: append(SMALL) },
  "append-1k-to-10k": { prepare: append(LARGE) },
  "clear-1k": { prepare: clear(SMALL) },
  "clear-10k": { prepare: clear(LARGE) },
};
