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
const ACKNOWLEDGE_CHARS = 256 * 1024;
const LONGEST_REASON = 1000;

/** Of how something is, only the last counts while it waits to be said; whatever else happens keeps its place among them. */
const STATES = new Set(['change-text', 'slide', 'scroll', 'select-text']);

const token = document.querySelector('meta[name=jn-token]').content;

/** What was said and is not acknowledged, in order: a number, a text, whether it was sent, and which state it tells, if one. */
const outbox = [];
let number = 0;
let revision = 0;
let untold = 0;
let untoldChars = 0;

let handlers;
let socket;
let greeted = false;
let ended = false;
let resumeMillis = 60_000;
let mostPerSecond = 100;
let quietMillis = 20_000;
let heardAt = 0;
let lostAt = null;
let delay = FIRST_DELAY_MILLIS;
let retryTimer = 0;
let answerTimer = 0;
let tellTimer = 0;
let quietTimer = 0;

/**
 * Opens the line. Calls frame with what the server says, connected when there is a connection, lost
 * when there is none (and whether for so long that the server no longer waits), over, with a code and a reason, when the session has ended,
 * and broken, with what frame has thrown, when the page has ended it because of that.
 */
export function connect(told) {
  handlers = told;
  addEventListener('online', retry);
  document.addEventListener('visibilitychange', watchQuiet);
  addEventListener('pagehide', () => {
    ended = true;
    socket?.close(LEFT);
  });
  open();
}

/**
 * Says something, now or once there is a connection. Returns the number of the message; 0 when it is
 * too long to be said.
 */
export function say(content) {
  if (ended) return number;
  const state = stateOf(content);
  const former = state && unsent(state);
  if (former) {
    const joined = together(former.content, content);
    const text = encode(former.number, joined);
    if (text) {
      Object.assign(former, {text, content: joined});
      return former.number;
    }
  }
  const text = encode(number + 1, content);
  if (!text) return 0;
  number++;
  const message = {number, text, state, content, sent: false};
  outbox.push(message);
  if (greeted) transmit(message);
  return number;
}

/** The text of a message; null when it is too long to be said. */
function encode(n, content) {
  const text = JSON.stringify({n, rev: revision, ...content});
  return text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES ? null : text;
}

/** Which state a message tells; undefined when it tells of something that happens once. */
function stateOf({tag, event, environment, layouts}) {
  if (environment) return 'environment';
  if (layouts) return 'layouts';
  return STATES.has(event) ? `${event} ${tag}` : undefined;
}

/** How many messages the server takes in the long run. */
export function perSecond() {
  return mostPerSecond;
}

/** What one message says in place of two about the same state; of frames, those of all views. */
function together(former, latter) {
  if (!latter.layouts) return latter;
  const frames = new Map();
  for (const frame of [...former.layouts, ...latter.layouts]) frames.set(frame[0], frame);
  return {layouts: [...frames.values()]};
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
  clearTimeout(answerTimer);
  answerTimer = 0;
  awaitAnswer();
  opened.onmessage = ({data}) => { if (opened === socket) hear(JSON.parse(data), data.length); };
  opened.onclose = ({code, reason}) => { if (opened === socket) closed(code, reason); };
}

function hear(frame, length) {
  heardAt = performance.now();
  clearTimeout(answerTimer);
  answerTimer = 0;
  if (frame.received !== undefined) greet(frame);
  else if (frame.rev !== undefined) take(frame, length);
  if (greeted && outbox.length) awaitAnswer();
}

function take(frame, length) {
  if (frame.rev !== revision + 1) {
    giveUp();
    return;
  }
  revision = frame.rev;
  if (frame.seen !== undefined) acknowledged(frame.seen);
  try {
    handlers.frame(frame);
  } catch (error) {
    breakDown(error);
    return;
  }
  untoldChars += length;
  if (++untold >= ACKNOWLEDGE_FRAMES || untoldChars >= ACKNOWLEDGE_CHARS) acknowledge();
  else tellTimer ||= setTimeout(acknowledge, ACKNOWLEDGE_MILLIS);
}

/** The page does not show what the server takes it to show, and only another session will set that right. */
function breakDown(error) {
  say({broken: String(error?.stack ?? error).slice(0, LONGEST_REASON)});
  ended = true;
  // What was said goes before this.
  socket.close(LEFT);
  closed(LEFT, '');
  handlers.broken(error);
}

function greet(frame) {
  ({resumeMillis, quietMillis, perSecond: mostPerSecond} = frame);
  greeted = true;
  lostAt = null;
  delay = FIRST_DELAY_MILLIS;
  acknowledged(frame.received);
  outbox.forEach(transmit);
  watchQuiet();
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
  untoldChars = 0;
}

function transmit(message) {
  if (socket.readyState !== WebSocket.OPEN) return;
  socket.send(message.text);
  message.sent = true;
  awaitAnswer();
}

/** A line on which nothing comes back is as good as broken, whatever the system says, and whatever else is said. */
function awaitAnswer() {
  answerTimer ||= setTimeout(giveUp, ANSWER_MILLIS);
}

/** Asks for an answer when nothing was heard for a while; not while nobody looks, which would cost power for nothing. */
function watchQuiet() {
  clearTimeout(quietTimer);
  if (!greeted || document.hidden || socket.readyState !== WebSocket.OPEN) return;
  let left = heardAt + quietMillis - performance.now();
  if (left <= 0) {
    socket.send(JSON.stringify({rev: revision, ask: true}));
    awaitAnswer();
    left = quietMillis;
  }
  quietTimer = setTimeout(watchQuiet, left);
}

function giveUp() {
  const former = socket;
  socket = null;
  former.close(GIVEN_UP);
  closed(GIVEN_UP, '');
}

function closed(code, reason) {
  clearTimeout(answerTimer);
  answerTimer = 0;
  clearTimeout(quietTimer);
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
