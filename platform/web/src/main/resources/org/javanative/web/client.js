// Shows what the server renders: applies its commits to the DOM, and tells it what the user does.
// The server decides; nothing here knows the app. Text reaches the page through textContent only.

import {OVERLAY, ROOT, forget, make, relink, slotOf, views} from './views.js';
import {setters} from './props.js';
import {perform} from './commands.js';
import {acknowledge, editText, settle} from './controls.js';
import {afterCommit} from './events.js';
import {go, watchAddress} from './address.js';
import {connect} from './connection.js';
import {abandon, abandonAll, answer} from './calls.js';
import './camera.js';
import './device.js';
import './storage.js';
import {watchEnvironment} from './environment.js';
import {adopt, hydrate, inPlace} from './hydration.js';
import {dismiss, notify} from './notice.js';
import {loadPicturesAgain} from './pictures.js';
import {brokenDown, disturbed, over, unreachable} from './over.js';
import {entitle} from './titles.js';

const END = 0;

const operations = {
  create(tag, type, props) {
    const view = make[type](adopt(tag), props);
    view.jnTag = tag;
    views.set(tag, view);
    set(view, props);
  },
  update(tag, props, cleared) {
    let view = views.get(tag);
    if (props.href !== undefined || cleared.includes('href')) view = relink(view, props.href !== undefined);
    for (const name of cleared) setters[name](view, undefined);
    set(view, props);
  },
  insert(parent, child, before) {
    const view = views.get(child);
    const slot = slotOf(views.get(parent));
    const next = before === END ? null : views.get(before);
    if (inPlace(slot, view, next)) return;
    const focused = view.contains(document.activeElement) ? document.activeElement : null;
    slot.insertBefore(view, next);
    focused?.focus({preventScroll: true});
  },
  destroy(tag) {
    const view = views.get(tag);
    forget(view);
    view.remove();
  },
};

function set(view, props) {
  for (const [name, value] of Object.entries(props)) setters[name](view, value);
}

views.set(ROOT, document.getElementById('jn-root'));
views.set(OVERLAY, document.getElementById('jn-overlay'));

/** What only developers are shown; null for everybody else. */
const development = document.querySelector('meta[name=jn-development]') ? await import('./development.js') : null;

const PATIENCE_MILLIS = 1000;
let impatience = 0;

connect({
  frame({rev, commit, seen, command, notice, failure, warning, language, title, go: step, call, endCall}) {
    if (seen !== undefined) acknowledge(seen);
    if (commit) {
      for (const [operation, ...operands] of commit) operations[operation](...operands);
      afterCommit();
    } else if (seen !== undefined) {
      settle();
    }
    if (command) attempt(() => perform(...command));
    if (call) answer(call);
    if (endCall) abandon(endCall);
    if (step) {
      go(...step);
      development?.moved();
    }
    if (language) [document.documentElement.lang, document.documentElement.dir] = language;
    if (title !== undefined) entitle(title);
    if (failure) development?.failed(failure);
    if (warning) development?.warned(warning);
    if (notice) notify(notice, 'Dismiss', dismiss);
    hydrate(rev, editText);
  },
  connected() {
    development?.connected();
    clearTimeout(impatience);
    impatience = 0;
    if (document.body.classList.contains('jn-offline')) dismiss();
    document.body.classList.remove('jn-offline');
    loadPicturesAgain();
  },
  lost(forGood) {
    development?.lost();
    if (forGood) unreachable();
    else impatience ||= setTimeout(() => disturbed('The connection to the app is lost. Trying to connect again.'), PATIENCE_MILLIS);
  },
  over(code, reason) {
    abandonAll();
    over(code, reason);
    development?.ended(reason);
  },
  broken(error) {
    abandonAll();
    console.error('The page could not show what the app has rendered.', error);
    brokenDown();
    development?.ended('The page could not show what the app has rendered.');
  },
});

/** What a view is told to do may fail, and the page is still what the server takes it to be. */
function attempt(action) {
  try {
    action();
  } catch (error) {
    console.error(error);
  }
}

// A page that the browser brings back from its memory has left its session.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

watchAddress();
watchEnvironment();
