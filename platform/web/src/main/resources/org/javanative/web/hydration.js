// Takes over what the server has painted on the page: the first commits make the same elements, so
// those that are there are used.

const painted = new Map();
for (const element of document.querySelectorAll('[data-jn]')) painted.set(element.dataset.jn, element);

/** What the user has put into fields before anybody listened. */
const drafts = [];
const touched = new WeakSet();
const touch = event => touched.add(event.target);
document.addEventListener('input', touch, true);

/** What the user has chosen elsewhere than in a field before anybody listened. */
const choices = new Map();
const CHOICES = 'select, input[type=range], input.jn-date';
const choose = event => {
  const control = event.target;
  if (control.matches(CHOICES) && isPainted(control)) choices.set(control, control.value);
};
document.addEventListener('input', choose, true);
document.addEventListener('change', choose, true);

/** What the user has pressed before anybody listened. */
const presses = [];
const press = event => { if (isPainted(event.target) && !isEchoed(event.target) && !event.target.closest('a[href]')) presses.push(event.target); };
document.addEventListener('click', press, true);

/** Whether the view that an element belongs to is painted only, and not taken over yet. */
function isPainted(element) {
  for (let at = element; at; at = at.parentElement) {
    if (at.jnTag !== undefined) return false;
    if (at.dataset.jn) return true;
  }
  return false;
}

/** Whether the browser presses another element, the control of a label, because of this press. */
function isEchoed(element) {
  const control = element.closest('label')?.control;
  return Boolean(control) && control !== element;
}

const lastFrame = Number(document.querySelector('meta[name=jn-painted]').content);
let hydrating = true;

/** The element that shows the view already; null when there is none. */
export function adopt(tag) {
  const element = painted.get(String(tag));
  if (!element) return null;
  painted.delete(String(tag));
  delete element.dataset.jn;
  return element;
}

/** Keeps what the user has put into a field, unlike what a browser has put there again. */
export function keepDraft(view, field) {
  const users = touched.has(field) || document.activeElement === field;
  if (users && field.value !== field.defaultValue) drafts.push({view, text: field.value});
}

/** Whether a view that was painted is where it is to be inserted, which it then counts as. */
export function inPlace(slot, view, next) {
  if (!hydrating) return false;
  let sibling = view.nextElementSibling;
  while (sibling && !sibling.jnPlaced) sibling = sibling.nextElementSibling;
  view.jnPlaced = true;
  return view.parentNode === slot && sibling === next;
}

/** A frame is applied: calls edited for each draft in it. After the last that was painted, what no frame has made goes. */
export function hydrate(revision, edited) {
  for (const {view, text} of drafts.splice(0)) {
    view.jnControl.value = text;
    edited(view, text);
  }
  if (!hydrating || revision < lastFrame) return;
  hydrating = false;
  document.removeEventListener('input', touch, true);
  document.removeEventListener('input', choose, true);
  document.removeEventListener('change', choose, true);
  document.removeEventListener('click', press, true);
  painted.forEach(element => element.remove());
  painted.clear();
  document.getElementById('jn-first-paint').remove();
  for (const [control, value] of choices) {
    if (!control.isConnected) continue;
    control.value = value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
  }
  choices.clear();
  for (const element of presses.splice(0)) if (element.isConnected) element.click();
}
