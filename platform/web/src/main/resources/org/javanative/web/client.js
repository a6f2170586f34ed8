// Shows what the server renders: applies its commits to the DOM, and tells it what the user does.
// The server decides; nothing here knows the app. Text reaches the page through textContent only.

const ROOT = 0;
const END = 0;
const RELOAD_CODES = new Set([1001, 1006, 1013]);

/** What the server calls a type of view, and how to make one. */
const make = {
  'view': () => element('div', 'jn-view'),
  'text': () => element('div', 'jn-text'),
  'button': () => {
    const button = element('button', 'jn-button');
    button.type = 'button';
    button.dataset.variant = 'filled';
    return button;
  },
  'progress-bar': () => {
    const bar = element('div', 'jn-progress');
    bar.setAttribute('role', 'progressbar');
    bar.setAttribute('aria-valuemin', '0');
    bar.setAttribute('aria-valuemax', '100');
    bar.append(element('div', 'jn-progress-fill'));
    return bar;
  },
};

/** How to set a property of a view; undefined is back to the default. */
const setters = {
  text: (view, text) => { view.textContent = text ?? ''; },
  title: (view, title) => { view.textContent = title ?? ''; },
  disabled: (view, disabled) => { view.disabled = disabled === true; },
  variant: (view, variant) => { view.dataset.variant = variant ?? 'filled'; },
  value: (view, value) => {
    if (value === undefined) {
      view.removeAttribute('aria-valuenow');
      view.firstChild.style.removeProperty('transform');
    } else {
      view.setAttribute('aria-valuenow', String(Math.round(value * 100)));
      view.firstChild.style.transform = `scaleX(${value})`;
    }
  },
  testId: (view, id) => attribute(view, 'data-testid', id),
  accessibilityLabel: (view, label) => attribute(view, 'aria-label', label),
  style: (view, style) => {
    view.style.cssText = '';
    for (const [property, value] of Object.entries(style ?? {})) {
      view.style.setProperty(property, value);
    }
  },
  events: (view, events) => {
    view.onclick = events?.includes('click') ? () => send({tag: view.jnTag, event: 'click'}) : null;
  },
};

const views = new Map([[ROOT, document.getElementById('jn-root')]]);

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
    views.get(parent).insertBefore(view, before === END ? null : views.get(before));
    focused?.focus({preventScroll: true});
  },
  destroy(tag) {
    const view = views.get(tag);
    view.remove();
    forget(view);
  },
};

function element(name, className) {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function attribute(view, name, value) {
  if (value === undefined) view.removeAttribute(name);
  else view.setAttribute(name, value);
}

function set(view, props) {
  for (const [name, value] of Object.entries(props)) setters[name](view, value);
}

function forget(view) {
  views.delete(view.jnTag);
  for (const child of view.children) if (child.jnTag) forget(child);
}

// The line to the server

const token = document.querySelector('meta[name=jn-token]').content;
const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
const socket = new WebSocket(`${scheme}//${location.host}/_jn/socket?token=${encodeURIComponent(token)}`);

socket.onmessage = ({data}) => {
  const message = JSON.parse(data);
  if (message.commit) {
    for (const [operation, ...operands] of message.commit) operations[operation](...operands);
  }
  if (message.notice) notify(message.notice, 'Dismiss', dismiss);
};

socket.onclose = ({code, reason}) => {
  document.body.classList.add('jn-offline');
  views.get(ROOT).inert = true;
  const why = reason || (RELOAD_CODES.has(code) ? 'The connection to the app is lost.' : 'The app ended the connection.');
  notify(why, 'Reload', () => location.reload());
};

// A page that the browser brings back from its memory has no connection any more.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

function send(message) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

// The notice at the bottom

const notice = document.getElementById('jn-notice');
const action = document.getElementById('jn-notice-action');

function notify(text, title, act) {
  document.getElementById('jn-notice-text').textContent = text;
  action.textContent = title;
  action.onclick = act;
  notice.hidden = false;
}

function dismiss() {
  notice.hidden = true;
}
