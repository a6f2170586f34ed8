// What the page does when its connection is lost, or its session has ended.

import {REFUSED} from './connection.js';
import {notify} from './notice.js';

const RELOADED = 'jn-reloaded';
const RELOAD_MILLIS = 1500;
const TOO_SOON_MILLIS = 15_000;

/** Says that the connection is lost; the page can be used all the same. */
export function disturbed(text) {
  document.body.classList.add('jn-offline');
  notify(text);
}

/** Says that the connection is lost for so long that the session has ended. */
export function unreachable() {
  disturbed('The app cannot be reached. It starts again as soon as it can.');
  inert();
}

/** Says that the session has ended, and loads the app anew; not by itself when it was refused, or time and again. */
export function over(code, reason) {
  if (REFUSED.has(code)) startAgain(reason || 'The session is over.', false);
  else startAgain('The session is over.', true, reason);
}

/** Says that the page does not show the app as it is, and loads it anew; not by itself time and again. */
export function brokenDown() {
  startAgain('Something went wrong on this page.', true);
}

function startAgain(text, byItself, otherwise) {
  inert();
  document.body.classList.add('jn-offline');
  const reload = () => location.reload();
  const last = Number(sessionStorage.getItem(RELOADED));
  if (!byItself || Date.now() - last < TOO_SOON_MILLIS) {
    notify(otherwise || text, 'Reload', reload);
    return;
  }
  sessionStorage.setItem(RELOADED, String(Date.now()));
  notify(`${text} The app starts again.`, 'Reload', reload);
  setTimeout(reload, RELOAD_MILLIS);
}

function inert() {
  for (const id of ['jn-root', 'jn-overlay']) document.getElementById(id).inert = true;
}
