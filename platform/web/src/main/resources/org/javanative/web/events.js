// What can happen to views, as the server names it, and how it is noticed.

import {say} from './connection.js';
import {sayTooLong} from './controls.js';
import {lookAtScrolls} from './scrolling.js';
import {inTurn, tell, tellMessage, tellState} from './telling.js';
import {controlOf, slotOf, views} from './views.js';

const SLACK = 10;
const LONG_PRESS_MILLIS = 500;
const PRESSABLE = '.jn-pressable, button, input, select, textarea, label, [data-span]';

/** How to notice an event; each returns how to stop. Controls notice their own edits. */
export const listeners = {
  'click': view => on(view, 'click', event => {
    if (isForBrowser(view, event)) return;
    if (view.localName === 'a') event.preventDefault();
    if (!pressedItself(view, event)) return;
    if (view.jnLongPressed) view.jnLongPressed = false;
    else tell(view, 'click');
  }),
  'long-press': view => {
    let timer = 0;
    let from;
    const cancel = () => clearTimeout(timer);
    return all(
        on(view, 'pointerdown', event => {
          if (event.button !== 0 || !pressedItself(view, event)) return;
          from = event;
          view.jnLongPressed = false;
          timer = setTimeout(() => {
            view.jnLongPressed = true;
            tell(view, 'long-press');
          }, view.jnLongPressMillis ?? LONG_PRESS_MILLIS);
        }),
        on(view, 'pointermove', event => {
          if (from && Math.hypot(event.x - from.x, event.y - from.y) > SLACK) cancel();
        }),
        on(view, 'pointerup', cancel),
        on(view, 'pointercancel', cancel),
        on(view, 'pointerleave', cancel),
        on(view, 'keydown', event => {
          if (event.target !== view || event.repeat || !isMenuKey(event)) return;
          event.preventDefault();
          tell(view, 'long-press');
        }),
        // Where nothing else is to be pressed, the keys for a press, and what assistive technology does, mean this.
        on(view, 'click', event => { if (event.detail === 0 && !view.jnEvents.has('click')) tell(view, 'long-press'); }),
        on(view, 'contextmenu', event => { if (event.pointerType === 'touch' || (event.button !== 2 && !event.ctrlKey)) event.preventDefault(); }),
        cancel);
  },
  'press-in': view => on(view, 'jn-press-in', () => tell(view, 'press-in')),
  'press-out': view => on(view, 'jn-press-out', () => tell(view, 'press-out')),
  'press-span': view => all(
      on(view, 'click', event => pressSpan(view, event)),
      on(view, 'keydown', event => { if (event.key === 'Enter' && !event.target.href) pressSpan(view, event); })),
  'change-text': () => () => {},
  'submit': view => on(view, 'keydown', event => {
    const multiline = controlOf(view).localName === 'textarea';
    if (event.key !== 'Enter' || event.isComposing || (multiline && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    if (!tell(view, 'submit', controlOf(view).value)) sayTooLong();
  }),
  'select-text': view => {
    let known = '';
    const look = onceAFrame(() => {
      const {selectionStart: start, selectionEnd: end} = controlOf(view);
      if (document.activeElement !== controlOf(view) || start === null || known === `${start} ${end}`) return;
      known = `${start} ${end}`;
      tellState(view, 'select-text', [start, end]);
    });
    return on(document, 'selectionchange', look);
  },
  'focus': view => on(view, 'focusin', () => tell(view, 'focus')),
  'blur': view => on(view, 'focusout', () => tell(view, 'blur')),
  'toggle': () => () => {},
  'slide': () => () => {},
  'select': () => () => {},
  'pick-date': () => () => {},
  'scroll': view => on(view, 'scroll', onceAFrame(() => {
    const {scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight} = view;
    tellState(view, 'scroll', [Math.abs(scrollLeft), scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight]);
  }), {passive: true}),
  'layout': view => {
    sizes.observe(view);
    laidOut.set(view, '');
    return () => {
      sizes.unobserve(view);
      laidOut.delete(view);
      untold.delete(view);
    };
  },
  'load': view => {
    const picture = controlOf(view);
    if (view.jnAdopted && picture.complete && picture.naturalWidth) queueMicrotask(() => tell(view, 'load'));
    return all(
        on(picture, 'load', () => { if (view.jnLoads !== false) tell(view, 'load'); }),
        on(view, 'jn-ready', () => tell(view, 'load')));
  },
  'error': view => all(
      missed(view),
      on(controlOf(view), 'error', () => tell(view, 'error', 'The browser could not load it.')),
      on(view, 'jn-refused', event => tell(view, 'error', event.detail))),
  'request-close': view => on(view, 'jn-request-close', () => tell(view, 'request-close')),
  'show': view => on(view, 'jn-show', () => tell(view, 'show')),
  'dismiss': view => on(view, 'jn-dismiss', () => tell(view, 'dismiss')),
  'message': view => on(window, 'message', event => {
    if (event.source === view.contentWindow && typeof event.data === 'string') tellMessage(view, event.data);
  }),
  // Where another site goes inside its frame, the browser does not tell.
  'navigate': () => () => {},
};

/** Listens to those events, and to no others. */
export function listen(view, names) {
  const listening = view.jnEvents ??= new Map();
  for (const [name, stop] of listening) {
    if (names.includes(name)) continue;
    stop();
    listening.delete(name);
  }
  for (const name of names) {
    if (!listening.has(name)) listening.set(name, listeners[name](view));
  }
  if (view.classList.contains('jn-pressable')) reachable(view);
}

export function forgetListeners(view) {
  view.jnEvents?.forEach(stop => stop());
  if (pressed === view) pressed = null;
}

/** Whether a pressable can be reached and used by keyboard. */
export function reachable(view) {
  const pressed = view.jnEvents?.has('click') || view.jnEvents?.has('long-press');
  const active = pressed && !view.jnDisabled;
  if (active && !view.hasAttribute('href')) view.tabIndex = 0;
  else view.removeAttribute('tabindex');
  if (!view.jnRole) {
    if (pressed && !view.hasAttribute('href')) view.setAttribute('role', view.jnAddress === undefined ? 'button' : 'link');
    else view.removeAttribute('role');
  }
}

function on(target, type, listener, options) {
  target.addEventListener(type, listener, options);
  return () => target.removeEventListener(type, listener, options);
}

function all(...stops) {
  return () => stops.forEach(stop => stop());
}

const isMenuKey = event => event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);

/** Whether a link was pressed in a way that has a meaning of the browser's: in another tab, to be saved. */
function isForBrowser(view, event) {
  return view.hasAttribute('href') && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

/** Whether the view was pressed, and not something inside that can be pressed by itself. */
function pressedItself(view, event) {
  const nearest = event.target.closest(PRESSABLE);
  return !view.jnDisabled && (nearest === null || nearest === view || nearest.contains(view));
}

function pressSpan(view, event) {
  const span = event.target.closest('[data-span]');
  if (!span || isForBrowser(span, event)) return;
  event.preventDefault();
  tell(view, 'press-span', Number(span.dataset.span));
}

/** Tells of a picture that could not be loaded before anybody listened. */
function missed(view) {
  const picture = controlOf(view);
  if (view.jnAdopted && picture.getAttribute('src') && picture.complete && !picture.naturalWidth) {
    queueMicrotask(() => tell(view, 'error', 'The browser could not load it.'));
  }
  return () => {};
}

/** What does that at the next frame, however often it is called until then. */
export function onceAFrame(action) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => { asked = false; action(); });
  };
}

// Presses of pressables: how they look, by pointer and by key

let pressed = null;
let pressedByKey = false;

function press(view, byKey) {
  if (!view || view.jnDisabled || pressed) return;
  pressed = view;
  pressedByKey = byKey;
  view.classList.add('jn-pressed');
  view.jnRestyle?.();
  view.dispatchEvent(new CustomEvent('jn-press-in'));
}

function release() {
  const view = pressed;
  if (!view) return;
  pressed = null;
  view.classList.remove('jn-pressed');
  view.jnRestyle?.();
  view.dispatchEvent(new CustomEvent('jn-press-out'));
}

function pressableAt(event) {
  const nearest = event.target.closest?.(PRESSABLE);
  return nearest?.classList.contains('jn-pressable') ? nearest : null;
}

document.addEventListener('pointerdown', event => { if (event.button === 0) press(pressableAt(event), false); });
for (const type of ['pointerup', 'pointercancel', 'dragend', 'blur']) addEventListener(type, release);
document.addEventListener('keydown', event => {
  const view = event.target;
  if (!view.classList?.contains('jn-pressable') || event.repeat) return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  if (view.hasAttribute('href')) return; // a link has the browser's keys
  event.preventDefault();
  press(view, true);
});
document.addEventListener('keyup', event => {
  if (!pressedByKey || (event.key !== 'Enter' && event.key !== ' ')) return;
  const view = pressed;
  release();
  if (view && view === event.target) view.click();
});
// Who leaves a pressable while its key is held does not press it. One that only moves has the focus again at once.
document.addEventListener('focusout', ({target}) => {
  if (!pressedByKey || target !== pressed) return;
  queueMicrotask(() => { if (pressed === target && document.activeElement !== target) release(); });
});

// Frames: looked at after commits, and when sizes change

const laidOut = new Map();

/** Views whose frames the server does not know. */
const untold = new Map();

const look = onceAFrame(() => {
  for (const [view, known] of laidOut) {
    if (!view.isConnected) continue;
    const box = view.getBoundingClientRect();
    const parent = view.parentElement;
    const outer = parent.getBoundingClientRect();
    const frame = [
      box.x - outer.x - parent.clientLeft + parent.scrollLeft,
      box.y - outer.y - parent.clientTop + parent.scrollTop,
      box.width,
      box.height,
    ].map(number => Math.round(number * 100) / 100);
    if (known === String(frame)) continue;
    laidOut.set(view, String(frame));
    untold.set(view, frame);
  }
  if (untold.size) inTurn('layouts', tellFrames);
});

function tellFrames() {
  const frames = [...untold].map(([view, frame]) => [view.jnTag, ...frame]);
  untold.clear();
  sayFrames(frames);
}

/** Says all of them, in as many messages as it takes. */
function sayFrames(layouts) {
  if (layouts.length === 0 || say({layouts}) || layouts.length === 1) return;
  const middle = layouts.length >> 1;
  sayFrames(layouts.slice(0, middle));
  sayFrames(layouts.slice(middle));
}

const sizes = new ResizeObserver(look);
addEventListener('resize', look);

// Modals: can be shown only once they are in the page

const modals = new Set();

/** Shows or hides a modal as soon as that is possible. */
export function showModal(view, visible) {
  view.jnVisible = visible;
  modals.add(view);
  if (view.jnWatched) return;
  view.jnWatched = true;
  const ask = () => view.dispatchEvent(new CustomEvent('jn-request-close'));
  view.addEventListener('cancel', event => {
    if (event.target !== view) return;
    event.preventDefault();
    ask();
  });
  view.addEventListener('click', event => {
    if (event.target === view && view.jnBackdropCloses !== false) ask();
  });
  view.addEventListener('close', event => {
    // Browsers close a dialog when escape is pressed twice, whatever one says.
    if (event.target !== view || !view.jnVisible || !view.isConnected) return;
    view.showModal();
    ask();
  });
}

export function afterCommit() {
  for (const view of modals) {
    if (view.jnVisible && view.isConnected && !view.open) {
      view.showModal();
      view.dispatchEvent(new CustomEvent('jn-show'));
    } else if (!view.jnVisible && view.open) {
      view.close();
      view.dispatchEvent(new CustomEvent('jn-dismiss'));
    }
  }
  modals.clear();
  if (laidOut.size) look();
  lookAtScrolls();
}

// The on-screen keyboard

const viewport = window.visualViewport;

viewport?.addEventListener('resize', () => {
  const height = Math.max(0, innerHeight - viewport.height - viewport.offsetTop);
  document.documentElement.style.setProperty('--jn-keyboard', `${height}px`);
});

/** Puts the keyboard away when that view is scrolled by finger. */
export function dismissKeyboard(view, dismisses) {
  view.ontouchmove = dismisses
    ? () => { if (document.activeElement?.matches('input, textarea')) document.activeElement.blur(); }
    : null;
}
