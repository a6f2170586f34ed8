// What a page does for developers beyond what it does for everybody: shows errors, tells a preview
// around it what happens, and is like the device that the preview says.

import {back, here} from './address.js';
import {pretend} from './environment.js';
import {showFailure, textOf} from './redbox.js';

const EDGES = ['top', 'right', 'bottom', 'left'];
const REGULAR_FONT_PIXELS = 16;
const LEVELS = {error: 'error', warn: 'warning', log: 'log', info: 'log', debug: 'log'};

/** The frame of the preview that the page is in; null elsewhere. No other origin can be asked for it. */
const frame = window.frameElement?.dataset.jnDevice === undefined ? null : window.frameElement;
const browserConsole = {...console};
let lostBefore = false;
let wasAt = '';

function tell(message) {
  if (frame) parent.postMessage(message, location.origin);
}

function log(level, source, text, detail) {
  tell({jn: 'log', level, source, text, detail});
}

/** Something went wrong in the app. */
export function failed(failure) {
  showFailure(failure);
  const [{type, message}] = failure.thrown;
  const detail = textOf(failure);
  log('error', 'app', message ? `${type}: ${message}` : type, detail);
  browserConsole.error(`[app] ${detail}`);
}

/** The app does something that is likely to be a mistake. */
export function warned(text) {
  log('warning', 'app', text);
  browserConsole.warn(`[app] ${text}`);
}

/** The page has another address. */
export function moved() {
  if (here() === wasAt) return;
  wasAt = here();
  tell({jn: 'at', path: wasAt});
  log('log', 'page', `At ${wasAt}`);
}

export function connected() {
  log('log', 'page', lostBefore ? 'Connected again.' : 'Connected.');
  lostBefore = false;
}

export function lost() {
  if (!lostBefore) log('warning', 'page', 'The connection to the app is lost.');
  lostBefore = true;
}

export function ended(reason) {
  log('error', 'page', `The session is over. ${reason}`);
}

/** Takes on what the preview says of its device. */
function become({pixelRatio, safeArea, dark, rtl, fontScale, reduceMotion}) {
  const {style} = document.documentElement;
  style.colorScheme = dark === undefined ? '' : dark ? 'dark' : 'light';
  style.fontSize = `${fontScale * REGULAR_FONT_PIXELS}px`;
  EDGES.forEach((edge, index) => style.setProperty(`--jn-safe-${edge}`, safeArea ? `${safeArea[index]}px` : ''));
  document.documentElement.classList.toggle('jn-reduce-motion', reduceMotion === true);
  pretend({pixelRatio, dark, rtl, reduceMotion});
}

function read() {
  become(JSON.parse(frame.dataset.jnDevice));
}

function asText(value) {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}

function watchConsole() {
  for (const [method, level] of Object.entries(LEVELS)) {
    console[method] = (...values) => {
      browserConsole[method](...values);
      log(level, 'page', values.map(asText).join(' '));
    };
  }
  addEventListener('error', ({target, message, error}) => {
    const address = target.src ?? target.href;
    if (address) log('error', 'page', `Cannot be loaded: ${address}`);
    else log('error', 'page', message, error?.stack);
  }, {capture: true});
  addEventListener('unhandledrejection', ({reason}) => log('error', 'page', `Nobody has caught: ${reason}`, reason?.stack));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    log('error', 'page', `The security policy of the page does not allow ${blockedURI || 'that'} (${violatedDirective}).`));
}

if (frame) {
  watchConsole();
  read();
  const preview = parent;
  addEventListener('message', ({data, origin, source}) => {
    if (origin !== location.origin || source !== preview) return;
    if (data?.jn === 'device') read();
    if (data?.jn === 'back') back();
  });
  addEventListener('popstate', moved);
  moved();
}
