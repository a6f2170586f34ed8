// Dialogs that the page shows of its own, for what the app asks of the device.

import {leave} from './notice.js';
import {element} from './views.js';

/** An element with a text. */
export function labelled(name, text, className) {
  const made = element(name, className);
  made.textContent = text;
  return made;
}

/**
 * Shows a dialog. The build function gets the dialog and a function that ends it with a value;
 * escape ends it with that for none, and so does the signal.
 */
export function showDialog(label, none, signal, build) {
  return new Promise(done => {
    if (signal.aborted) {
      done(none);
      return;
    }
    const dialog = element('dialog', 'jn-dialog');
    dialog.setAttribute('aria-label', label);
    const before = document.activeElement;
    let ended = false;
    const end = value => {
      if (ended) return;
      ended = true;
      dialog.close();
      leave(dialog);
      dialog.remove();
      before?.focus?.({preventScroll: true});
      done(value);
    };
    dialog.addEventListener('cancel', event => { event.preventDefault(); end(none); });
    dialog.addEventListener('close', () => end(none));
    signal.addEventListener('abort', () => end(none));
    build(dialog, end);
    document.body.append(dialog);
    dialog.showModal();
  });
}

const VARIANTS = {default: 'filled', cancel: 'plain', destructive: 'outlined'};

/** A row of buttons; each is a label, its role, and what it does. */
export function buttons(...all) {
  const row = element('div', 'jn-dialog-buttons');
  for (const [label, role, press] of all) {
    const button = labelled('button', label, 'jn-button');
    button.type = 'button';
    button.dataset.variant = VARIANTS[role];
    if (role === 'destructive') button.classList.add('jn-danger');
    button.onclick = press;
    row.append(button);
  }
  return row;
}

const DISMISSED = -1;

/** Asks the user for one of some buttons. */
export function ask(title, message, style, choices, signal) {
  return showDialog(title, DISMISSED, signal, (dialog, end) => {
    dialog.setAttribute('role', 'alertdialog');
    dialog.append(labelled('h2', title));
    if (message) dialog.append(labelled('p', message));
    const row = buttons(...choices.map(([label, role], index) => [label, role, () => end(index)]));
    if (style === 'action_sheet') row.classList.add('jn-dialog-sheet');
    dialog.append(row);
  });
}
