// Controls show what the server says, but the user's hand is faster than the line. So messages
// have numbers, the server says which it has seen, and what it says of a control counts only once it
// has seen the control's last edit.

import {say} from './connection.js';
import {tell, tellState} from './telling.js';

let seen = 0;
const unsettled = new Set();

/** The user has changed a control; the event is the one that tells so. */
export function edit(view, event, payload) {
  if (view.jnEvents?.has(event)) edited(view, tell(view, event, payload));
  else show(view);
}

/** The user has changed the text of a field. */
export function editText(view, text) {
  if (view.jnEvents?.has('change-text')) edited(view, say({tag: view.jnTag, event: 'change-text', payload: text}));
  else show(view);
}

/** The user is moving a slider, of which the server need not hear each step. */
export function slide(view, value) {
  if (!view.jnEvents?.has('slide')) {
    show(view);
    return;
  }
  edited(view, Infinity);
  tellState(view, 'slide', value, number => edited(view, number));
}

/** An edit has that number; 0 when it could not be told. */
function edited(view, number) {
  if (!number) {
    show(view);
    return;
  }
  view.jnEdit = number;
  unsettled.add(view);
}

/** The server says what a control has; undefined leaves it to the user. */
export function assign(view, value) {
  view.jnValue = value;
  if ((view.jnEdit ?? 0) <= seen) show(view);
}

/** The server has seen the messages up to that number, and what follows takes them into account. */
export function acknowledge(number) {
  seen = number;
}

/** What those messages lead to has been said: a control that was not said to change goes back. */
export function settle() {
  for (const view of unsettled) {
    if (view.jnEdit > seen) continue;
    unsettled.delete(view);
    show(view);
  }
}

export function forgetControl(view) {
  unsettled.delete(view);
}

function show(view) {
  if (view.jnValue !== undefined) view.jnShow(view.jnValue);
}

/** Puts a text into a field, and leaves the cursor where it is in what has not changed. */
export function showText(field, text) {
  if (field.value === text || field.jnComposing) return;
  const {value, selectionStart, selectionEnd} = field;
  const focused = document.activeElement === field && selectionStart !== null;
  field.value = text;
  if (!focused) return;
  const kept = text.startsWith(value.slice(0, selectionStart));
  const cursor = kept ? selectionStart : Math.max(0, text.length - (value.length - selectionEnd));
  field.setSelectionRange(cursor, cursor);
}
