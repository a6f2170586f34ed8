// The least of a document that Preact runs on: it reads siblings and parents back, so these are
// kept, in a doubly linked list. Attributes and listeners go nowhere.

export class IdleElement {
  parentNode = null;
  nextSibling = null;
  previousSibling = null;
  firstChild = null;
  lastChild = null;

  get ownerDocument() {
    return IDLE_DOCUMENT;
  }

  insertBefore(child, next) {
    if (child.parentNode !== null) child.unlink();
    child.link(this, next);
  }

  remove() {
    this.unlink();
    this.parentNode = null;
  }

  setAttribute() {}

  removeAttribute() {}

  addEventListener() {}

  removeEventListener() {}

  link(parent, next) {
    const previous = next === null ? parent.lastChild : next.previousSibling;
    this.parentNode = parent;
    this.nextSibling = next;
    this.previousSibling = previous;
    if (previous === null) parent.firstChild = this;
    else previous.nextSibling = this;
    if (next === null) parent.lastChild = this;
    else next.previousSibling = this;
  }

  unlink() {
    const { parentNode: parent, previousSibling: previous, nextSibling: next } = this;
    if (previous === null) parent.firstChild = next;
    else previous.nextSibling = next;
    if (next === null) parent.lastChild = previous;
    else next.previousSibling = previous;
    this.nextSibling = null;
    this.previousSibling = null;
  }
}

const IDLE_DOCUMENT = { createElementNS: () => new IdleElement() };

/** Counts what it is asked for. Attributes that are set before the first insertion are part of it. */
export class CountingElement extends IdleElement {
  constructor(tally) {
    super();
    this.tally = tally;
  }

  get ownerDocument() {
    return {
      createElementNS: () => {
        this.count("create");
        return new CountingElement(this.tally);
      },
    };
  }

  insertBefore(child, next) {
    this.count(child.parentNode === null ? "insert" : "move");
    super.insertBefore(child, next);
  }

  remove() {
    this.count("destroy");
    super.remove();
  }

  setAttribute() {
    if (this.parentNode !== null) this.count("update");
  }

  count(what) {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }
}
