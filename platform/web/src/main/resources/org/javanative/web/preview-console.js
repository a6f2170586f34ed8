// The console of the preview: what the app, its page and the preview itself have to say.

const MOST_ENTRIES = 500;
const MOST_CHARS = 20_000;
const NEAR_END = 24;

const list = document.getElementById('entries');
const none = document.getElementById('none');
const filter = document.getElementById('filter');
const levels = [...document.querySelectorAll('[data-level]')];
const LEVELS = levels.map(button => button.dataset.level);

/** Oldest first. */
let entries = [];

/**
 * Adds an entry.
 *
 * level is error, warning or log; source is who says it; detail, which may be missing, is shown when asked for.
 */
export function log(level, source, text, detail) {
  const entry = {
    level: LEVELS.includes(level) ? level : 'log',
    source: cut(source),
    text: cut(text),
    detail: detail === undefined ? '' : cut(detail),
    times: 1,
  };
  const last = entries.at(-1);
  if (last && ['level', 'source', 'text', 'detail'].every(name => last[name] === entry[name])) {
    last.times++;
    last.repeat.textContent = `× ${last.times}`;
    last.repeat.hidden = false;
    count();
    return;
  }
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  render(entry);
  entries.push(entry);
  list.append(entry.item);
  while (entries.length > MOST_ENTRIES) entries.shift().item.remove();
  sift();
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function cut(value) {
  const text = String(value);
  return text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text;
}

function render(entry) {
  const item = labelled('div', '', 'entry');
  item.dataset.level = entry.level;
  const time = labelled('time', new Date().toLocaleTimeString([], {hour12: false}));
  const source = labelled('span', entry.source, 'source');
  entry.repeat = labelled('span', '', 'repeat');
  entry.repeat.hidden = true;
  const head = labelled('span', entry.text, 'text');
  const level = labelled('span', {error: 'Error: ', warning: 'Warning: ', log: ''}[entry.level], 'unseen');
  if (entry.detail) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.append(level, head);
    details.append(summary, labelled('pre', entry.detail));
    item.append(time, source, details, entry.repeat);
  } else {
    const plain = document.createElement('div');
    plain.append(level, head);
    item.append(time, source, plain, entry.repeat);
  }
  entry.item = item;
}

function labelled(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Shows what the levels and the filter let through. */
function sift() {
  const wanted = filter.value.trim().toLowerCase();
  const on = new Set(levels.filter(button => button.ariaPressed === 'true').map(button => button.dataset.level));
  let shown = 0;
  for (const {level, source, text, detail, item} of entries) {
    item.hidden = !on.has(level) || !`${source} ${text} ${detail}`.toLowerCase().includes(wanted);
    if (!item.hidden) shown++;
  }
  none.hidden = shown > 0;
  none.textContent = entries.length === 0 ? 'Errors, warnings and what the page logs appear here.' : 'Nothing matches the filter.';
  count();
}

function count() {
  for (const button of levels) {
    const times = entries.filter(({level}) => level === button.dataset.level).reduce((sum, entry) => sum + entry.times, 0);
    button.querySelector('b').textContent = times > 999 ? '999+' : times;
    button.dataset.any = times > 0;
  }
}

for (const button of levels) {
  button.addEventListener('click', () => {
    button.ariaPressed = button.ariaPressed !== 'true';
    sift();
  });
}
filter.addEventListener('input', sift);
document.getElementById('clear').addEventListener('click', () => {
  for (const {item} of entries) item.remove();
  entries = [];
  sift();
});
sift();
