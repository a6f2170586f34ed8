// What went wrong in the app, shown to its developers over everything else. Never part of a page
// that others see: only a server in development serves this file.

import {labelled} from './dialogs.js';
import {element} from './views.js';
import {dismiss as dismissNotice, leave, notify} from './notice.js';

const MOST_KEPT = 20;
const MOST_DISMISSED = 100;
const PATH_SEPARATOR = ' > ';
const RELATIONS = {'caused by': 'Caused by', suppressed: 'Suppressed'};

/** What is shown, newest first, and how often each was reported. */
let kept = [];
let index = 0;
let total = 0;

/** What the developer has dismissed, which does not take over the page a second time. */
const dismissed = new Set();

const box = element('dialog', 'jn-redbox');
box.lang = 'en';
box.dir = 'ltr';
box.setAttribute('role', 'alertdialog');
box.setAttribute('aria-labelledby', 'jn-redbox-title');
box.setAttribute('aria-describedby', 'jn-redbox-message');

const count = element('span', 'jn-redbox-count');
count.setAttribute('role', 'status');
const newer = button('Newer', () => show(index - 1));
const older = button('Older', () => show(index + 1));
const copy = button('Copy', copyText);
const close = button('Dismiss', () => box.close());
close.classList.add('jn-redbox-dismiss');
const content = element('div', 'jn-redbox-content');
content.tabIndex = 0;
content.setAttribute('role', 'region');
content.setAttribute('aria-label', 'Details of the error');

const bar = element('div', 'jn-redbox-bar');
bar.append(count, newer, older, copy, close);
box.append(bar, content, labelled('p', 'Shown while developing only. Escape dismisses it.', 'jn-redbox-footer'));
box.addEventListener('close', closed);
document.body.append(box);

function button(label, press) {
  const made = labelled('button', label, 'jn-redbox-button');
  made.type = 'button';
  made.onclick = press;
  return made;
}

/** Shows a failure, as the server tells of it. */
export function showFailure(failure) {
  const key = JSON.stringify([failure.message, failure.thrown[0].type, failure.thrown[0].message, failure.thrown[0].frames[0]]);
  if (!box.open && dismissed.has(key)) {
    remember(key, failure);
    notify(`Again: ${failure.message}`, 'Details', () => { dismissNotice(); show(0); open(); });
    return;
  }
  const known = remember(key, failure);
  // Whoever reads an older one goes on reading it.
  if (box.open && index > 0) show(known < 0 ? index + 1 : index);
  else show(0);
  open();
}

/** Puts the box above all dialogs, those that were opened since it was, too. */
function open() {
  const among = box.open && document.querySelectorAll('dialog:modal').length > 1;
  if (box.open && !among) return;
  const focused = box.contains(document.activeElement) ? document.activeElement : close;
  if (among) box.close();
  box.showModal();
  focused.focus();
}

/** Keeps a failure as the newest; returns where it was already, -1 when it was not. */
function remember(key, failure) {
  total++;
  const known = kept.findIndex(each => each.key === key);
  const entry = known < 0 ? {key, failure, times: 0} : kept.splice(known, 1)[0];
  entry.times++;
  kept.unshift(entry);
  kept.length = Math.min(kept.length, MOST_KEPT);
  return known;
}

function closed() {
  if (box.open) return; // only to come above the others
  leave(box);
  for (const {key} of kept) dismissed.add(key);
  for (const key of dismissed) {
    if (dismissed.size <= MOST_DISMISSED) break;
    dismissed.delete(key);
  }
  kept = [];
  index = 0;
  total = 0;
}

function show(which) {
  index = Math.max(0, Math.min(which, kept.length - 1));
  const {failure, times} = kept[index];
  count.textContent = kept.length === 1 ? 'Error' : `Error ${index + 1} of ${kept.length}`;
  if (times > 1) count.textContent += ` · ${times} times`;
  if (total > kept.reduce((sum, each) => sum + each.times, 0)) count.textContent += ' · older ones are in the log';
  for (const button of [newer, older]) button.hidden = kept.length === 1;
  // A disabled button would lose the focus.
  newer.setAttribute('aria-disabled', index === 0);
  older.setAttribute('aria-disabled', index === kept.length - 1);
  copy.textContent = 'Copy';
  copy.hidden = !navigator.clipboard;
  content.replaceChildren(...parts(failure));
  content.scrollTop = 0;
}

function parts({message, place, task, startedAt, thrown}) {
  const [first, ...rest] = thrown;
  const title = labelled('h2', headline(first));
  title.id = 'jn-redbox-title';
  const what = labelled('p', message, 'jn-redbox-message');
  what.id = 'jn-redbox-message';
  const all = [title, what];
  if (place) all.push(path(place));
  all.push(stack(first));
  for (const cause of rest) {
    all.push(labelled('h3', `${RELATIONS[cause.relation]}: ${headline(cause)}`), stack(cause));
  }
  if (task) all.push(labelled('h3', `In the coroutine ${task}${startedAt.length ? ', started' : ''}`));
  if (startedAt.length) all.push(stack({frames: startedAt, left: 0}));
  return all;
}

function headline({type, message}) {
  const name = type.slice(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  return message ? `${name}: ${message}` : name;
}

function path(place) {
  const list = element('ol', 'jn-redbox-path');
  list.setAttribute('aria-label', 'Path of components');
  for (const name of place.split(PATH_SEPARATOR)) list.append(labelled('li', name));
  return list;
}

/** The frames of the app, and those between them folded. */
function stack({frames, left}) {
  const list = element('ol', 'jn-redbox-stack');
  let folded = null;
  for (const frame of frames) {
    const own = frame[2];
    if (own) {
      folded = null;
      list.append(line(frame));
    } else {
      folded ??= fold(list);
      folded.append(line(frame));
    }
  }
  for (const group of list.querySelectorAll('details')) {
    const {length} = group.querySelectorAll('li');
    group.querySelector('summary').textContent = `${length} ${length === 1 ? 'frame' : 'frames'} of Java and JavaNative`;
  }
  if (!frames.some(([, , own]) => own)) list.querySelector('details')?.setAttribute('open', '');
  if (left > 0) list.append(labelled('li', `${left} more`, 'jn-redbox-left'));
  return list;
}

function fold(list) {
  const item = element('li');
  const details = element('details', 'jn-redbox-folded');
  const inner = element('ol');
  details.append(element('summary'), inner);
  item.append(details);
  list.append(item);
  return inner;
}

function line([method, where, own]) {
  const item = element('li', own ? 'jn-redbox-own' : '');
  const at = method.lastIndexOf('.');
  const from = method.lastIndexOf('.', at - 1) + 1;
  const name = method.slice(from).replace(/lambda\$(\w+)\$\d+/, '$1 (lambda)').replaceAll('$', '.');
  item.append(labelled('code', name), labelled('span', where || 'unknown line', 'jn-redbox-where'));
  item.title = method;
  return item;
}

/** A failure as a text, the way Java prints it. */
export function textOf({message, place, task, startedAt, thrown}) {
  const lines = [message];
  if (place) lines.push(`Path of components: ${place}`);
  for (const each of thrown) {
    const relation = each.relation ? `${RELATIONS[each.relation]}: ` : '';
    lines.push(relation + each.type + (each.message ? `: ${each.message}` : ''), ...each.frames.map(asText));
    if (each.left > 0) lines.push(`    ... ${each.left} more`);
  }
  if (task) lines.push(`In the coroutine ${task}`, ...startedAt.map(asText));
  return lines.join('\n');
}

function asText([method, where]) {
  return `    at ${method}(${where})`;
}

async function copyText() {
  try {
    await navigator.clipboard.writeText(textOf(kept[index].failure));
    copy.textContent = 'Copied';
  } catch (refused) {
    copy.textContent = 'Not allowed';
  }
}
