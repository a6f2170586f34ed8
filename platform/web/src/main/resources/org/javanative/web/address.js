// The address bar and the way back. Entries of the history have a number, which says the direction.

import {Failure, offer} from './calls.js';
import {say} from './connection.js';

let index = history.state?.jn ?? 0;
let steps = 0;
let returning = false;

const steppers = {
  forth(address) {
    index++;
    history.pushState({jn: index}, '', address);
  },
  instead: address => history.replaceState({jn: index}, '', address),
  // The app has used the step back for something else.
  stay() {
    if (steps === 0) return;
    returning = true;
    history.go(-steps);
  },
};

/** Does what the server says of the address. */
export function go(step, address) {
  steppers[step](address);
}

/** Does what the back button of a device does: where there is no way back, the app may have a use for it all the same. */
export function back() {
  if (index > 0) {
    history.back();
    return;
  }
  steps = 0;
  say({location: here(), back: true});
}

/** Where the user is, as the app knows it. */
export function here() {
  return location.pathname.replace(/^\/+/, '/') + location.search;
}

offer('Page.leave', async (call, address) => {
  const to = new URL(address, location.href);
  if (!/^https?:$/.test(to.protocol)) throw new Failure('UNAVAILABLE', 'A page does not leave for that.');
  location.assign(to);
});

/** Tells the server of the user's steps. */
export function watchAddress() {
  history.replaceState({jn: index}, '');
  addEventListener('popstate', ({state}) => {
    steps = (state?.jn ?? 0) - index;
    index += steps;
    if (returning) returning = false;
    else say({location: here(), back: steps < 0});
  });
}
