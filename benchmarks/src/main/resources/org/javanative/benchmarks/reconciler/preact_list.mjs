// The list in Preact, on a document that does nothing but keep the tree that Preact reads back.

import { Component, h, options, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { CountingElement, IdleElement } from "./idle_document.mjs";

const nothing = () => {};

/** What memo() of preact/compat does, without the component that it puts around another. */
class Row extends Component {
  shouldComponentUpdate(next) {
    const props = this.props;
    return (
      props.id !== next.id ||
      props.label !== next.label ||
      props.selected !== next.selected ||
      props.select !== next.select ||
      props.remove !== next.remove
    );
  }

  render({ id, label, selected, select, remove }) {
    return h(
      "view",
      { class: selected ? "danger" : "" },
      h("text", { class: "col-1", text: String(id) }),
      h("view", { class: "col-4" }, h("button", { text: label, onClick: () => select(id) })),
      h("view", { class: "col-1" }, h("view", null, h("button", { text: "x", onClick: () => remove(id) }))),
      h("view", { class: "col-6" }),
    );
  }
}

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

export function mount(host = "idle") {
  let pendingFlush = nothing;
  let pendingEffects = nothing;
  options.debounceRendering = (flush) => (pendingFlush = flush);
  options.requestAnimationFrame = (effects) => (pendingEffects = effects);

  const tally = new Map();
  const root = host === "counting" ? new CountingElement(tally) : new IdleElement();
  const setters = { commits: 0 };
  render(h(Board, { setters, select: nothing, remove: nothing }), root);
  pendingEffects();

  const flushed = (set, value) => {
    pendingEffects = nothing;
    set(value);
    pendingFlush();
    pendingEffects();
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
