// What the page is called.

import {here} from './address.js';
import {announce} from './announcer.js';

/** Where the user was when the page got its title. */
let address = here();

/** Calls the page by a title. Who goes elsewhere, and does not see that, hears the title of the place. */
export function entitle(title) {
  if (title === document.title) return;
  document.title = title;
  if (here() !== address) announce(title);
  address = here();
}
