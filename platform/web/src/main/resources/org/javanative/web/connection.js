// The line to the server. It may break: then what was said is kept, and said again once there is
// another connection, from where the server has heard it; the server does the same.

/** The server ends a session that sends more at once. */
const MOST_BYTES = 64 * 1024;

/** Close codes after which the session is over; after any other the page connects again. */
export const REFUSED = new Set([1008, 1009]);
export const SESSION_OVER = 4001;
const LEFT = 1000;
const GIVEN_UP = 4002;

const FIRST_DELAY_MILLIS = 200;
const LONGEST_DELAY_MILLIS = 4000;
const ANSWER_MILLIS = 8000;
const ACKNOWLEDGE_MILLIS = 1000;
const ACKNOWLEDGE_FRAMES = 32;

/** Of how something is, only the last counts while it waits to be said; whatever else happens keeps its place among them. */
const STATES = new Set(['change-text', 'slide', 'scroll', 'select-text', 'layout']);

const token = document.querySelector('meta[name=jn-token]').content;

/** What was said and is not acknowledged, in order: a number, a text, whether it was sent, and for a state which it is. */
const outbox = [];
let number = 0;
let revision = 0;
let untold = 0;

let handlers;
let socket;
let greeted = false;
let ended = false;
let resumeMillis = 60_000;
let lostAt = null;
let delay = FIRST_DELAY_MILLIS;
let retryTimer = 0;
let answerTimer = 0;
let tellTimer = 0;

/**
 * Opens the line. Calls frame with what the server says, connected when there is a connection, lost
 * when there is none (and whether for so long that the server no longer waits), and over, with a code and a reason, when the session has ended.
 */
export function connect(told) {
  handlers = told;
  addEventListener('online', retry);
  addEventListener('pagehide', () => {
    ended = true;
    socket?.close(LEFT);
  });
  open();
}

/**
 * Tells the server that something has happened to a view. Returns the number of the message; 0 when
 * it is too long to be told.
 */
export function tell(view, event, payload) {
  return say({tag: view.jnTag, event, payload});
}

/** Says something, now or once there is a connection. */
export function say(content) {
  if (ended) return number;
  const state = stateOf(content);
  const former = state && unsent(state);
  const n = former ? former.number : number + 1;
  const text = JSON.stringify({n, rev: revision, ...content});
  if (text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES) return 0;
  if (former) {
    former.text = text;
    return n;
  }
  number = n;
  const message = {number, text, state, sent: false};
  outbox.push(message);
  if (greeted) transmit(message);
  return number;
}

/** Which state a message tells; undefined when it tells of something that happens once. */
function stateOf({tag, event, environment}) {
  if (environment) return 'environment';
  return STATES.has(event) ? `${event} ${tag}` : undefined;
}

/** The last message about that state, if it was never sent, and nothing but states came after it. */
function unsent(state) {
  for (let i = outbox.length - 1; i >= 0 && outbox[i].state && !outbox[i].sent; i--) {
    if (outbox[i].state === state) return outbox[i];
  }
  return undefined;
}

function open() {
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const url = `${scheme}//${location.host}/_jn/socket?token=${encodeURIComponent(token)}&rev=${revision}`;
  const opened = new WebSocket(url);
  socket = opened;
  greeted = false;
  awaitAnswer();
  opened.onmessage = ({data}) => { if (opened === socket) hear(JSON.parse(data)); };
  opened.onclose = ({code, reason}) => { if (opened === socket) closed(code, reason); };
}

function hear(frame) {
  clearTimeout(answerTimer);
  if (frame.rev === undefined) {
    greet(frame);
    return;
  }
  if (frame.rev !== revision + 1) {
    giveUp();
    return;
  }
  revision = frame.rev;
  if (frame.seen !== undefined) acknowledged(frame.seen);
  handlers.frame(frame);
  if (++untold >= ACKNOWLEDGE_FRAMES) acknowledge();
  else tellTimer ||= setTimeout(acknowledge, ACKNOWLEDGE_MILLIS);
  if (outbox.length) awaitAnswer();
}

function greet(frame) {
  ({resumeMillis} = frame);
  greeted = true;
  lostAt = null;
  delay = FIRST_DELAY_MILLIS;
  acknowledged(frame.received);
  outbox.forEach(transmit);
  handlers.connected();
}

/** The server has what was said up to that number. */
function acknowledged(upTo) {
  while (outbox.length && outbox[0].number <= upTo) outbox.shift();
}

function acknowledge() {
  clearTimeout(tellTimer);
  tellTimer = 0;
  if (untold && greeted && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({rev: revision}));
  untold = 0;
}

function transmit(message) {
  if (socket.readyState !== WebSocket.OPEN) return;
  socket.send(message.text);
  message.sent = true;
  awaitAnswer();
}

/** A line on which nothing comes back is as good as broken, whatever the system says. */
function awaitAnswer() {
  clearTimeout(answerTimer);
  answerTimer = setTimeout(giveUp, ANSWER_MILLIS);
}

function giveUp() {
  const former = socket;
  socket = null;
  former.close(GIVEN_UP);
  closed(GIVEN_UP, '');
}

function closed(code, reason) {
  clearTimeout(answerTimer);
  greeted = false;
  if (ended) return;
  lostAt ??= Date.now();
  if (REFUSED.has(code) || code === SESSION_OVER) {
    ended = true;
    handlers.over(code, reason);
    return;
  }
  handlers.lost(Date.now() - lostAt > resumeMillis);
  retryTimer = setTimeout(open, delay * (0.75 + Math.random() / 2));
  delay = Math.min(delay * 2, LONGEST_DELAY_MILLIS);
}

function retry() {
  if (lostAt === null || ended) return;
  clearTimeout(retryTimer);
  if (socket?.readyState !== WebSocket.CONNECTING) open();
}
