// The notice at the bottom of the page.

import {announce} from './announcer.js';

const notice = document.getElementById('jn-notice');
const noticeText = document.getElementById('jn-notice-text');
const action = document.getElementById('jn-notice-action');

/** Shows a text, and a button when there is something to do about it. */
export function notify(text, title, act) {
  noticeText.textContent = text;
  action.textContent = title ?? '';
  action.hidden = title === undefined;
  action.onclick = act ?? null;
  notice.hidden = false;
  announce(text);
  // Whatever is outside an open dialog cannot be pressed.
  [document.body, ...document.querySelectorAll('dialog[open]')].at(-1).append(notice);
}

/** Takes the notice out of a dialog that goes: it stands in the topmost one, and outlives it. */
export function leave(dialog) {
  if (dialog.contains(notice)) document.body.append(notice);
}

export function dismiss() {
  notice.hidden = true;
}
