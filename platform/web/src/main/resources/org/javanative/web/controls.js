// Controls show what the server says, but the user's hand is faster than the line. So messages
// have numbers, the server says which it has seen, and what it says of a control counts only once it
// has seen the control's last edit. A text that the app has changed meanwhile is another matter: what was
// typed since is done to that text.

import {say} from './connection.js';
import {dismiss, notify} from './notice.js';
import {tell, tellState} from './telling.js';
import {merge} from './texts.js';

let seen = 0;
const unsettled = new Set();

/** The user has changed a control; the event is the one that tells so. */
export function edit(view, event, payload) {
  if (view.jnEvents?.has(event)) edited(view, tell(view, event, payload));
  else show(view);
}

/** The user has changed the text of a field. */
export function editText(view, text) {
  if (!view.jnEvents?.has('change-text')) {
    show(view);
    return;
  }
  if (!tellText(view, text)) {
    refuseText(view);
    return;
  }
  const {jnLate: late} = view;
  view.jnLate = undefined;
  if (late) rebase(view, late.text, late.seen);
}

function tellText(view, text) {
  const number = say({tag: view.jnTag, event: 'change-text', payload: text});
  if (number) {
    const texts = view.jnTexts ??= [begun(view.jnValue)];
    // One that was not sent yet is told no more.
    if (texts.at(-1).number === number) texts.pop();
    texts.push({number, text});
    edited(view, number);
  }
  return number;
}

/** A text was too long to be told: the field goes back to what the app knows, and the user hears why. */
function refuseText(view) {
  const {jnTexts: texts, jnValue: value} = view;
  showText(view.jnControl, texts ? texts.at(-1).text : value ?? '');
  sayTooLong();
}

/** Tells the user that a text is longer than the app takes. */
export function sayTooLong() {
  notify('That text is too long for the app, and was not taken.', 'Dismiss', dismiss);
}

/** The text of a field before the user has edited it. */
function begun(value) {
  return {number: 0, text: value ?? ''};
}

/**
 * The app has that text after the edits that it has seen, and the user has typed on since: what was
 * typed since is done to the app's text. The server is told what comes of it, because it has heard
 * of those edits as if it had not changed the text; what it says of them does not count.
 */
function rebase(view, theirs, upTo) {
  if (upTo < (view.jnFence ?? 0)) return;
  const texts = view.jnTexts;
  const last = texts.findLastIndex(({number}) => number <= upTo);
  if (isTakenOver(texts, theirs, upTo)) return;
  let text = theirs;
  for (let next = last + 1; next < texts.length; next++) text = merge(texts[next - 1].text, text, texts[next].text);
  if (text === texts.at(-1).text) return;
  showText(view.jnControl, text);
  const number = tellText(view, text);
  if (!number) return;
  view.jnFence = number;
  view.jnTexts = [{number, text}];
}

/**
 * Whether the app's text is that of an edit which it has seen, maybe an earlier one, which it took over
 * late. The texts before are not needed any more: the app goes back to none of them by itself.
 */
function isTakenOver(texts, text, upTo) {
  const same = texts.findLastIndex(each => each.number <= upTo && each.text === text);
  if (same > 0) texts.splice(0, same);
  return same >= 0;
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
  const former = view.jnValue;
  view.jnValue = value;
  if (view.jnControl?.jnComposing && value !== undefined) {
    // The field is left alone until the input method has done.
    view.jnTexts ??= [begun(former)];
    view.jnLate = isTakenOver(view.jnTexts, value, seen) ? undefined : {text: value, seen};
  } else if ((view.jnEdit ?? 0) <= seen) {
    show(view);
  } else if (view.jnTexts && value !== undefined) {
    rebase(view, value, seen);
  }
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
    if (view.jnValue === undefined) view.jnTexts = view.jnTexts?.slice(-1);
    show(view);
  }
}

export function forgetControl(view) {
  unsettled.delete(view);
}

function show(view) {
  if (view.jnValue === undefined) return;
  if (!view.jnControl?.jnComposing) view.jnTexts = undefined;
  view.jnShow(view.jnValue);
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
