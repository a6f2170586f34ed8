// The types of views, as the server names them, and how to make them.

import {preview} from './camera.js';
import {edit, editText, forgetControl, showText, slide} from './controls.js';
import {forgetListeners, listen} from './events.js';
import {keepDraft} from './hydration.js';
import {leave} from './notice.js';
import {forgetScroll, watchScroll} from './scrolling.js';

export const ROOT = 0;
export const OVERLAY = -1;
export const views = new Map();

/** Where the children of a view are. */
export const slotOf = view => view.jnSlot ?? view;

/** What of a view takes input, and has a name and a state. */
export const controlOf = view => view.jnControl ?? view;

/** Forgets a view, and the views inside. */
export function forget(view) {
  views.delete(view.jnTag);
  forgetControl(view);
  forgetListeners(view);
  forgetScroll(view);
  view.jnEnd?.();
  for (const child of slotOf(view).children) if (child.jnTag) forget(child);
  if (!view.jnModal || !view.open) return;
  // As long as it is in the page, closing it gives the focus back to where it was.
  leave(view);
  view.close();
}

/** Makes a view; of the element that shows it already, if there is one. */
export const make = {
  'view': from => element('div', 'jn-view', from),
  'scroll-view': from => {
    const view = element('div', 'jn-scroll', from);
    view.jnSlot = part(view, 0, 'div', 'jn-view jn-scroll-content');
    watchScroll(view);
    return view;
  },
  'safe-area-view': from => element('div', 'jn-view jn-safe-area', from),
  'keyboard-avoiding-view': from => {
    const view = element('div', 'jn-view jn-keyboard', from);
    view.dataset.behavior = 'padding';
    return view;
  },
  'linear-gradient': from => element('div', 'jn-view', from),
  'pressable': (from, {href}) => element(href === undefined ? 'div' : 'a', 'jn-view jn-pressable', from),
  'text': from => element('div', 'jn-text', from),
  'image': from => {
    const view = element('span', 'jn-image', from);
    view.jnControl = part(view, 0, 'img', '');
    view.jnControl.alt = '';
    view.jnControl.decoding = 'async';
    view.jnControl.draggable = false;
    return view;
  },
  'svg': from => {
    const view = from ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    view.classList.add('jn-svg');
    view.setAttribute('aria-hidden', 'true');
    return view;
  },
  'activity-indicator': from => {
    const view = element('div', 'jn-spinner', from);
    view.setAttribute('role', 'progressbar');
    return view;
  },
  'progress-bar': from => {
    const bar = element('div', 'jn-progress', from);
    bar.setAttribute('role', 'progressbar');
    bar.setAttribute('aria-valuemin', '0');
    bar.setAttribute('aria-valuemax', '100');
    part(bar, 0, 'div', 'jn-progress-fill');
    return bar;
  },
  'button': from => {
    const button = element('button', 'jn-button', from);
    button.type = 'button';
    button.dataset.variant = 'filled';
    return button;
  },
  'text-input': from => {
    const view = element('div', 'jn-field', from);
    setField(view, part(view, 0, 'input', 'jn-field-input'));
    if (from) keepDraft(view, view.jnControl);
    view.addEventListener('click', () => view.jnControl.focus());
    view.jnShow = text => showText(view.jnControl, text);
    return view;
  },
  'toggle': from => {
    const view = element('input', 'jn-toggle', from);
    view.type = 'checkbox';
    view.setAttribute('role', 'switch');
    return ticked(view, view);
  },
  'checkbox': from => {
    const view = element('label', 'jn-checkbox', from);
    const box = part(view, 0, 'input', '');
    box.type = 'checkbox';
    view.jnControl = box;
    part(view, 1, 'span', 'jn-checkbox-label');
    return ticked(view, box);
  },
  'slider': from => {
    const view = element('input', 'jn-slider', from);
    view.type = 'range';
    view.min = '0';
    view.max = '1';
    view.step = 'any';
    const fill = () => {
      const part = (view.valueAsNumber - view.min) / (view.max - view.min);
      view.style.setProperty('--jn-part', String(part));
    };
    view.addEventListener('input', () => { fill(); slide(view, view.valueAsNumber); });
    view.jnShow = value => { view.value = String(value); fill(); };
    return view;
  },
  'segmented-control': from => {
    const view = element('div', 'jn-segments', from);
    view.setAttribute('role', 'radiogroup');
    view.addEventListener('change', event => edit(view, 'select', Number(event.target.value)));
    view.jnValue = -1;
    view.jnShow = index => {
      for (const radio of view.querySelectorAll('input')) radio.checked = radio.value === String(index);
    };
    return view;
  },
  'picker': from => {
    const view = element('select', 'jn-field jn-picker', from);
    if (!view.firstChild) view.append(placeholderOption());
    view.addEventListener('change', () => edit(view, 'select', Number(view.value)));
    view.jnValue = -1;
    view.jnShow = index => {
      view.value = index < 0 ? '' : String(index);
      view.classList.toggle('jn-empty', index < 0);
    };
    return view;
  },
  'date-picker': from => {
    const view = element('input', 'jn-field jn-date', from);
    if (!from) view.type = 'date';
    view.jnValue = '';
    view.addEventListener('change', () => {
      if (view.value === '') view.jnShow(view.jnValue);
      else edit(view, 'pick-date', view.value);
    });
    view.jnShow = date => { view.value = date; };
    return view;
  },
  'modal': from => {
    const view = element('dialog', 'jn-modal', from);
    view.dataset.presentation = 'dialog';
    view.dataset.animation = 'fade';
    view.jnModal = true;
    view.jnSlot = part(view, 0, 'div', 'jn-view jn-modal-card');
    view.jnStyled = view.jnSlot;
    return view;
  },
  'status-bar': from => {
    const view = element('span', '', from);
    view.hidden = true;
    return view;
  },
  'camera-preview': from => {
    const view = element('div', 'jn-camera-preview', from);
    view.jnVideo = part(view, 0, 'video');
    queueMicrotask(() => { if (!view.jnTurn) preview(view, 'back'); });
    return view;
  },
  'web-view': from => {
    const view = element('iframe', 'jn-web-view', from);
    view.referrerPolicy = 'no-referrer';
    view.setAttribute('sandbox', '');
    return view;
  },
};

/** An element; the one given, if there is one. */
export function element(name, className, from) {
  if (from) {
    from.jnAdopted = true;
    return from;
  }
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

/** A pressable is another element as long as it is a link: makes that of the one there is. */
export function relink(view, isLink) {
  const name = isLink ? 'a' : 'div';
  if (view.localName === name) return view;
  const other = document.createElement(name);
  for (const {name: attribute, value} of view.attributes) {
    if (attribute !== 'style' && attribute !== 'href') other.setAttribute(attribute, value);
  }
  other.style.cssText = view.style.cssText;
  const events = [...view.jnEvents?.keys() ?? []];
  forgetListeners(view);
  for (const own of Object.keys(view)) if (own.startsWith('jn')) other[own] = view[own];
  delete other.jnEvents;
  const focused = document.activeElement === view;
  other.append(...view.childNodes);
  view.replaceWith(other);
  views.set(other.jnTag, other);
  listen(other, events);
  if (focused) other.focus({preventScroll: true});
  return other;
}

/** A part of a view, which may be there already. */
function part(view, index, name, className) {
  if (view.children[index]) return view.children[index];
  const made = element(name, className);
  view.append(made);
  return made;
}

export function placeholderOption() {
  const option = element('option', '');
  option.value = '';
  option.disabled = true;
  option.hidden = true;
  return option;
}

/** Gives a text input its field: an input, or a textarea for several lines. */
export function setField(view, field) {
  const former = view.jnControl;
  view.jnControl = field;
  field.addEventListener('compositionstart', () => { field.jnComposing = true; });
  field.addEventListener('compositionend', () => {
    field.jnComposing = false;
    editText(view, field.value);
  });
  field.addEventListener('input', () => {
    if (!field.jnComposing) editText(view, field.value);
  });
  if (!former) return;
  field.value = former.value;
  for (const {name, value} of former.attributes) {
    if (name !== 'class' && name !== 'type') field.setAttribute(name, value);
  }
  former.replaceWith(field);
}

function ticked(view, box) {
  box.addEventListener('change', () => edit(view, 'toggle', box.checked));
  view.jnShow = checked => { box.checked = checked; };
  return view;
}
