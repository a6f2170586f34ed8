// What happens on the page, told to the server: at once, or no more often than it likes to hear.

import {perSecond, say} from './connection.js';

/** More messages of web views than that do not wait. */
const MOST_MESSAGES = 1000;

/** States that wait for their turn: by name, what tells them, the oldest first. */
const states = new Map();
let lastTurn = -Infinity;
let turnTimer = 0;

/** Messages of web views that wait, each a view and a text. */
const messages = [];
let saved = Infinity;
let savedAt = 0;
let messageTimer = 0;
let complained = false;

/**
 * Tells the server that something has happened to a view, after all that was before. Returns the
 * number of the message; 0 when it is too long to be told.
 */
export function tell(view, event, payload) {
  tellStates();
  return say({tag: view.jnTag, event, payload});
}

/**
 * Tells the server how something about a view is by now: maybe later, and not what it was meanwhile.
 * Calls told with the number of the message.
 */
export function tellState(view, event, payload, told) {
  inTurn(`${event} ${view.jnTag}`, () => {
    const number = say({tag: view.jnTag, event, payload});
    told?.(number);
  });
}

/** Calls what tells a state when its turn comes, the last one given for that name. */
export function inTurn(name, action) {
  states.set(name, action);
  if (turnTimer) return;
  const left = lastTurn + turnMillis() - performance.now();
  if (left > 0) turnTimer = setTimeout(takeTurn, left);
  else takeTurn();
}

/** States take half of what a page may send, all together. */
function turnMillis() {
  return 2000 / perSecond();
}

function takeTurn() {
  turnTimer = 0;
  const [next] = states;
  if (!next) return;
  const [name, action] = next;
  states.delete(name);
  lastTurn = performance.now();
  action();
  if (states.size) turnTimer = setTimeout(takeTurn, turnMillis());
}

function tellStates() {
  for (const [name, action] of states) {
    states.delete(name);
    action();
  }
}

/** Tells what a page in a web view says, which may be any page, and say as much as it likes. */
export function tellMessage(view, text) {
  if (messages.length === MOST_MESSAGES) {
    if (!complained) console.warn('A web view says more than the app can hear: what comes too fast is lost.');
    complained = true;
    return;
  }
  messages.push([view, text]);
  if (!messageTimer) tellMessages();
}

/** Messages of web views take a quarter of what a page may send, and twice as many at once. */
function tellMessages() {
  messageTimer = 0;
  const now = performance.now();
  saved = Math.min(perSecond() / 2, saved + (now - savedAt) / 4000 * perSecond());
  savedAt = now;
  for (; messages.length && saved >= 1; saved--) {
    const [view, text] = messages.shift();
    if (!say({tag: view.jnTag, event: 'message', payload: text})) console.warn('A message of a web view is too long for the app.');
  }
  if (messages.length) messageTimer = setTimeout(tellMessages, 4000 / perSecond());
}
