// What assistive technology is to say, without anything to be seen.

import {element} from './views.js';

const NOTICED_MILLIS = 100;

/** There from the start and never hidden, because only what changes in such a place is said. */
const announcer = element('div', 'jn-announcer');
announcer.setAttribute('role', 'status');
document.body.append(announcer);

/** Has a text said, once whatever is being said has ended. */
export function announce(text) {
  // What is behind a dialog is not read.
  const place = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  if (announcer.parentNode !== place) place.append(announcer);
  announcer.textContent = '';
  setTimeout(() => { announcer.textContent = text; }, NOTICED_MILLIS);
}
