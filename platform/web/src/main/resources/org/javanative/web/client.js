// Shows what the server renders: applies its commits to the DOM, and tells it what the user does.
// The server decides; nothing here knows the app. Text reaches the page through textContent only.

import {OVERLAY, ROOT, forget, make, slotOf, views} from './views.js';
import {setters} from './props.js';
import {perform} from './commands.js';
import {acknowledge, settle} from './controls.js';
import {afterCommit} from './events.js';
import {connect} from './connection.js';

const END = 0;
const RELOAD_CODES = new Set([1001, 1006, 1013]);

const operations = {
  create(tag, type, props) {
    const view = make[type]();
    view.jnTag = tag;
    views.set(tag, view);
    set(view, props);
  },
  update(tag, props, cleared) {
    const view = views.get(tag);
    for (const name of cleared) setters[name](view, undefined);
    set(view, props);
  },
  insert(parent, child, before) {
    const view = views.get(child);
    const focused = view.contains(document.activeElement) ? document.activeElement : null;
    slotOf(views.get(parent)).insertBefore(view, before === END ? null : views.get(before));
    focused?.focus({preventScroll: true});
  },
  destroy(tag) {
    const view = views.get(tag);
    view.remove();
    forget(view);
  },
};

function set(view, props) {
  for (const [name, value] of Object.entries(props)) setters[name](view, value);
}

views.set(ROOT, document.getElementById('jn-root'));
views.set(OVERLAY, document.getElementById('jn-overlay'));

connect({
  message({commit, seen, command, notice: text}) {
    if (seen !== undefined) acknowledge(seen);
    if (commit) {
      for (const [operation, ...operands] of commit) operations[operation](...operands);
      afterCommit();
    } else if (seen !== undefined) {
      settle();
    }
    if (command) perform(...command);
    if (text) notify(text, 'Dismiss', dismiss);
  },
  close({code, reason}) {
    document.body.classList.add('jn-offline');
    views.get(ROOT).inert = true;
    views.get(OVERLAY).inert = true;
    const why = reason || (RELOAD_CODES.has(code) ? 'The connection to the app is lost.' : 'The app ended the connection.');
    notify(why, 'Reload', () => location.reload());
  },
});

// A page that the browser brings back from its memory has no connection any more.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

// The notice at the bottom

const notice = document.getElementById('jn-notice');
const noticeText = document.getElementById('jn-notice-text');
const action = document.getElementById('jn-notice-action');

function notify(text, title, act) {
  noticeText.textContent = text;
  action.textContent = title;
  action.onclick = act;
  notice.hidden = false;
  // Whatever is outside an open dialog cannot be pressed.
  [document.body, ...document.querySelectorAll('dialog[open]')].at(-1).append(notice);
}

function dismiss() {
  notice.hidden = true;
}
