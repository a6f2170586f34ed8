// What browsers offer of a device, except for its camera.

import {announce} from './announcer.js';
import {Failure, offer, offerWatch} from './calls.js';
import {ask, buttons, labelled, showDialog} from './dialogs.js';
import {reducesMotion, watchMotion} from './environment.js';

function need(thing, what) {
  if (thing) return thing;
  const why = isSecureContext ? '' : ' Browsers offer more to pages that come by https.';
  throw new Failure('UNAVAILABLE', `This browser has no ${what}.${why}`);
}

// Accessibility

const contrasts = [matchMedia('(prefers-contrast: more)'), matchMedia('(forced-colors: active)')];

offerWatch('AccessibilityInfo.watch', emit => {
  const tell = () => emit({reduceMotion: reducesMotion(), highContrast: contrasts.some(each => each.matches)});
  contrasts.forEach(each => each.addEventListener('change', tell));
  const endMotion = watchMotion(tell);
  tell();
  return () => {
    contrasts.forEach(each => each.removeEventListener('change', tell));
    endMotion();
  };
});

offer('AccessibilityInfo.announce', (call, text) => announce(text));

// Alert

offer('Alert.ask', ({signal}, title, message, style, buttons) => ask(title, message, style, buttons, signal));

// App state

offerWatch('AppState.watch', emit => {
  const tell = () => emit(document.hidden ? 'background' : document.hasFocus() ? 'active' : 'inactive');
  document.addEventListener('visibilitychange', tell);
  addEventListener('focus', tell);
  addEventListener('blur', tell);
  tell();
  return () => {
    document.removeEventListener('visibilitychange', tell);
    removeEventListener('focus', tell);
    removeEventListener('blur', tell);
  };
});

// Battery

const BATTERY_EVENTS = ['levelchange', 'chargingchange'];

offerWatch('Battery.watch', (emit, fail) => {
  let battery = null;
  let ended = false;
  const tell = () => emit({level: battery.level, charging: battery.charging});
  need(navigator.getBattery, 'battery');
  navigator.getBattery().then(found => {
    if (ended) return;
    battery = found;
    BATTERY_EVENTS.forEach(event => battery.addEventListener(event, tell));
    tell();
  }, fail);
  return () => {
    ended = true;
    BATTERY_EVENTS.forEach(event => battery?.removeEventListener(event, tell));
  };
});

// Clipboard

offer('Clipboard.getText', () => need(navigator.clipboard, 'clipboard').readText());
offer('Clipboard.setText', (call, text) => need(navigator.clipboard, 'clipboard').writeText(text));

// Haptics

offer('Haptics.vibrate', (call, millis) => { navigator.vibrate?.(millis); });

// Keyboard

offer('Keyboard.dismiss', () => {
  if (document.activeElement?.matches('input, textarea')) document.activeElement.blur();
});

// Links

function follow(url) {
  const link = document.createElement('a');
  link.href = url;
  // The other page can neither reach this one, nor see where the user comes from.
  link.rel = 'noopener noreferrer';
  if (/^https?:/i.test(url)) link.target = '_blank';
  link.click();
}

offer('Linking.open', async ({signal}, url) => {
  if (!/^(https?|mailto|tel):/i.test(url)) throw new Failure('UNAVAILABLE', 'A page does not open that.');
  if (navigator.userActivation?.isActive ?? true) {
    follow(url);
    return;
  }
  // Browsers open a tab only for a press of the user.
  const opened = await showDialog('Open', false, signal, (dialog, end) => {
    const address = labelled('p', url, 'jn-dialog-address');
    dialog.append(labelled('h2', 'Open this address?'), address, buttons(
        ['Open', 'default', () => { follow(url); end(true); }],
        ['Cancel', 'cancel', () => end(false)]));
  });
  if (!opened) throw new Failure('DENIED', 'The user has not opened it.');
});

// Location

const POSITION_ERRORS = {1: 'DENIED', 2: 'UNAVAILABLE', 3: 'TIMEOUT'};

function fix({coords, timestamp}) {
  const {latitude, longitude, accuracy, altitude, speed, heading} = coords;
  return {latitude, longitude, accuracy, altitude, speed, heading: Number.isNaN(heading) ? null : heading, time: Math.round(timestamp)};
}

function positionFailure({code, message}) {
  const text = code === 1 ? 'The user does not share the place with this page.' : message || 'The place cannot be found.';
  return new Failure(POSITION_ERRORS[code] ?? 'FAILED', text);
}

offer('Location.current', (call, precisely) => new Promise((found, failed) =>
  need(navigator.geolocation, 'geolocation').getCurrentPosition(
      position => found(fix(position)),
      error => failed(positionFailure(error)),
      {enableHighAccuracy: precisely})));

offerWatch('Location.watch', (emit, fail, precisely) => {
  const geolocation = need(navigator.geolocation, 'geolocation');
  let found = false;
  const watch = geolocation.watchPosition(
      position => {
        found = true;
        emit(fix(position));
      },
      error => {
        // A place that is lost, as in a tunnel, is looked for again by the browser.
        if (!found || POSITION_ERRORS[error.code] === 'DENIED') fail(positionFailure(error));
      },
      {enableHighAccuracy: precisely});
  return () => geolocation.clearWatch(watch);
});

// Network

const NETWORKS = {wifi: 'wifi', cellular: 'cellular', ethernet: 'ethernet', none: 'none', unknown: 'unknown'};

offerWatch('NetInfo.watch', emit => {
  const {connection} = navigator;
  const tell = () => {
    const type = connection?.type === undefined ? 'unknown' : NETWORKS[connection.type] ?? 'other';
    emit({connected: navigator.onLine, type: navigator.onLine ? type : 'none'});
  };
  addEventListener('online', tell);
  addEventListener('offline', tell);
  connection?.addEventListener?.('change', tell);
  tell();
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
    connection?.removeEventListener?.('change', tell);
  };
});

// Notifications

const LONGEST_TIMER_MILLIS = 2 ** 31 - 1; // a longer one fires at once
const scheduled = new Map();
const shown = new Map();
const tapped = new Set();

offer('Notifications.schedule', async (call, id, title, body, delayMillis) => {
  need(globalThis.Notification, 'notifications');
  if (Notification.permission !== 'granted') {
    throw new Failure('DENIED', 'The user does not let this page show notifications.');
  }
  clearTimeout(scheduled.get(id));
  scheduled.delete(id);
  if (delayMillis > 0) showAt(Date.now() + delayMillis, id, title, body);
  else show(id, title, body);
});

function showAt(time, id, title, body) {
  const left = time - Date.now();
  scheduled.set(id, setTimeout(() => {
    scheduled.delete(id);
    if (left > LONGEST_TIMER_MILLIS) showAt(time, id, title, body);
    else show(id, title, body);
  }, Math.min(left, LONGEST_TIMER_MILLIS)));
}

function show(id, title, body) {
  shown.get(id)?.close();
  const notification = notify(title, {body, tag: id});
  shown.set(id, notification);
  notification.onclick = () => {
    focus();
    tapped.forEach(tell => tell({id, title, body}));
  };
  notification.onclose = () => {
    if (shown.get(id) === notification) shown.delete(id);
  };
}

function notify(title, options) {
  try {
    return new Notification(title, options);
  } catch (error) {
    throw new Failure('UNAVAILABLE', `This browser shows no notifications of pages: ${error.message}`);
  }
}

offer('Notifications.cancel', (call, id) => {
  clearTimeout(scheduled.get(id));
  scheduled.delete(id);
  shown.get(id)?.close();
  shown.delete(id);
});

offerWatch('Notifications.taps', emit => {
  tapped.add(emit);
  return () => tapped.delete(emit);
});

// Permissions

const PERMISSIONS = {camera: 'camera', microphone: 'microphone', location: 'geolocation', notifications: 'notifications'};
const STATUSES = {granted: 'granted', denied: 'blocked', prompt: 'undetermined'};

async function check(permission) {
  if (permission === 'photo_library') return 'granted'; // the user chooses the pictures one by one
  const name = PERMISSIONS[permission];
  if (!name) throw new Failure('UNAVAILABLE', `Browsers know no permission for ${permission}.`);
  if (name === 'notifications') {
    const {permission: given} = need(globalThis.Notification, 'notifications');
    return given === 'default' ? 'undetermined' : STATUSES[given];
  }
  return STATUSES[(await need(navigator.permissions, 'permissions').query({name})).state];
}

offer('Permissions.check', (call, permission) => check(permission));

/** Asks the user for the place. Done once that is decided, though the place itself may take long to find. */
async function askForLocation() {
  const status = await need(navigator.permissions, 'permissions').query({name: 'geolocation'});
  await new Promise(done => {
    status.onchange = done; // before there is a place
    // No timeout: in some browsers it runs while the user still thinks.
    navigator.geolocation.getCurrentPosition(done, done, {maximumAge: Infinity});
  });
}

offer('Permissions.request', async (call, permission) => {
  const before = await check(permission);
  if (before !== 'undetermined') return before;
  try {
    switch (permission) {
      case 'notifications': await Notification.requestPermission(); break;
      case 'location': await askForLocation(); break;
      default: {
        const stream = await need(navigator.mediaDevices, permission).getUserMedia({[permission === 'camera' ? 'video' : 'audio']: true});
        stream.getTracks().forEach(track => track.stop());
      }
    }
  } catch {
    // The status says what has come of it.
  }
  const after = await check(permission);
  return after === 'undetermined' ? 'denied' : after;
});

// Share

offer('Share.share', async (call, title, text, url) => {
  need(navigator.share, 'way to share');
  try {
    await navigator.share({title: title || undefined, text: text || undefined, url: url || undefined});
    return true;
  } catch (error) {
    if (error.name === 'AbortError') return false;
    throw error;
  }
});
