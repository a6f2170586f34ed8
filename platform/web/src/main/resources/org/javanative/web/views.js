// The types of views, as the server names them, and how to make them.

import {edit, forgetControl, showText} from './controls.js';
import {forgetListeners} from './events.js';

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
  if (view.jnModal && view.open) view.close();
  for (const child of slotOf(view).children) if (child.jnTag) forget(child);
}

export const make = {
  'view': () => element('div', 'jn-view'),
  'scroll-view': () => {
    const view = element('div', 'jn-scroll');
    view.jnSlot = element('div', 'jn-view jn-scroll-content');
    view.append(view.jnSlot);
    return view;
  },
  'safe-area-view': () => element('div', 'jn-view jn-safe-area'),
  'keyboard-avoiding-view': () => {
    const view = element('div', 'jn-view jn-keyboard');
    view.dataset.behavior = 'padding';
    return view;
  },
  'linear-gradient': () => element('div', 'jn-view'),
  'pressable': () => element('div', 'jn-view jn-pressable'),
  'text': () => element('div', 'jn-text'),
  'image': () => {
    const view = element('span', 'jn-image');
    view.jnControl = element('img', '');
    view.jnControl.alt = '';
    view.jnControl.decoding = 'async';
    view.jnControl.draggable = false;
    view.append(view.jnControl);
    return view;
  },
  'svg': () => {
    const view = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    view.setAttribute('class', 'jn-svg');
    view.setAttribute('aria-hidden', 'true');
    return view;
  },
  'activity-indicator': () => {
    const view = element('div', 'jn-spinner');
    view.setAttribute('role', 'progressbar');
    return view;
  },
  'progress-bar': () => {
    const bar = element('div', 'jn-progress');
    bar.setAttribute('role', 'progressbar');
    bar.setAttribute('aria-valuemin', '0');
    bar.setAttribute('aria-valuemax', '100');
    bar.append(element('div', 'jn-progress-fill'));
    return bar;
  },
  'button': () => {
    const button = element('button', 'jn-button');
    button.type = 'button';
    button.dataset.variant = 'filled';
    return button;
  },
  'text-input': () => {
    const view = element('div', 'jn-field');
    setField(view, element('input', 'jn-field-input'));
    view.addEventListener('click', () => view.jnControl.focus());
    view.jnShow = text => showText(view.jnControl, text);
    return view;
  },
  'toggle': () => {
    const view = element('input', 'jn-toggle');
    view.type = 'checkbox';
    view.setAttribute('role', 'switch');
    return ticked(view, view);
  },
  'checkbox': () => {
    const view = element('label', 'jn-checkbox');
    const box = element('input', '');
    box.type = 'checkbox';
    view.jnControl = box;
    view.append(box, element('span', 'jn-checkbox-label'));
    return ticked(view, box);
  },
  'slider': () => {
    const view = element('input', 'jn-slider');
    view.type = 'range';
    view.min = '0';
    view.max = '1';
    view.step = 'any';
    const fill = () => {
      const part = (view.valueAsNumber - view.min) / (view.max - view.min);
      view.style.setProperty('--jn-part', String(part));
    };
    view.addEventListener('input', () => { fill(); edit(view, 'slide', view.valueAsNumber); });
    view.jnShow = value => { view.value = String(value); fill(); };
    return view;
  },
  'segmented-control': () => {
    const view = element('div', 'jn-segments');
    view.setAttribute('role', 'radiogroup');
    view.addEventListener('change', event => edit(view, 'select', Number(event.target.value)));
    view.jnValue = -1;
    view.jnShow = index => {
      for (const radio of view.querySelectorAll('input')) radio.checked = radio.value === String(index);
    };
    return view;
  },
  'picker': () => {
    const view = element('select', 'jn-field jn-picker');
    view.append(placeholderOption());
    view.addEventListener('change', () => edit(view, 'select', Number(view.value)));
    view.jnValue = -1;
    view.jnShow = index => {
      view.value = index < 0 ? '' : String(index);
      view.classList.toggle('jn-empty', index < 0);
    };
    return view;
  },
  'date-picker': () => {
    const view = element('input', 'jn-field jn-date');
    view.type = 'date';
    view.jnValue = '';
    view.addEventListener('change', () => {
      if (view.value === '') view.jnShow(view.jnValue);
      else edit(view, 'pick-date', view.value);
    });
    view.jnShow = date => { view.value = date; };
    return view;
  },
  'modal': () => {
    const view = element('dialog', 'jn-modal');
    view.dataset.presentation = 'dialog';
    view.dataset.animation = 'fade';
    view.jnModal = true;
    view.jnSlot = element('div', 'jn-view jn-modal-card');
    view.jnStyled = view.jnSlot;
    view.append(view.jnSlot);
    return view;
  },
  'status-bar': () => {
    const view = element('span', '');
    view.hidden = true;
    return view;
  },
  'web-view': () => {
    const view = element('iframe', 'jn-web-view');
    view.referrerPolicy = 'no-referrer';
    view.setAttribute('sandbox', '');
    return view;
  },
};

export function element(name, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
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
    edit(view, 'change-text', field.value);
  });
  field.addEventListener('input', () => {
    if (!field.jnComposing) edit(view, 'change-text', field.value);
  });
  if (!former) {
    view.append(field);
    return;
  }
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
