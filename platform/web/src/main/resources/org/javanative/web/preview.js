// The preview: the app in a frame that is like a device, and what it says.

import {DEVICES, FILL, FIRST, deviceOf} from './devices.js';
import {log} from './preview-console.js';

const SMALLEST_FONT = 0.85;
const LARGEST_FONT = 2;
const ROOM = 24;
const CAPTION = 36;

const find = id => document.getElementById(id);
const [settings, devices, font, fontValue] = ['settings', 'devices', 'font', 'font-value'].map(find);
const [stage, room, phone, screen, caption] = ['stage', 'room', 'phone', 'screen', 'caption'].map(find);
const [rotate, alone, toggle] = ['rotate', 'alone', 'settings-toggle'].map(find);

/** What is shown, which is also what the address says. */
const state = readAddress();
const frame = document.createElement('iframe');

// The address

function readAddress() {
  const said = new URLSearchParams(location.search);
  const id = said.get('device') ?? FIRST;
  if (!deviceOf(id)) log('warning', 'preview', `There is no device ${id}. The devices are ${DEVICES.map(({id}) => id).join(', ')}.`);
  return {
    device: deviceOf(id) ?? deviceOf(FIRST),
    landscape: said.get('landscape') === '1',
    dark: choice(said.get('dark')),
    rtl: choice(said.get('rtl')),
    font: fontOf(said.get('font')),
    lessMotion: said.get('lessMotion') === '1',
    path: pathOf(said.get('path')),
  };
}

/** Yes, no, or undefined: as the browser has it. */
function choice(text) {
  return text === '1' ? true : text === '0' ? false : undefined;
}

function fontOf(text) {
  const number = Number(text ?? 1);
  if (Number.isFinite(number) && number >= SMALLEST_FONT && number <= LARGEST_FONT) return number;
  log('warning', 'preview', `The text size is from ${SMALLEST_FONT} to ${LARGEST_FONT}, not ${text}.`);
  return 1;
}

/** A path of the app, and nothing that leads elsewhere. */
function pathOf(text) {
  if (!text) return '/';
  try {
    const url = new URL(text, location.origin);
    if (text.startsWith('/') && url.origin === location.origin && !url.pathname.startsWith('/_jn/')) return url.pathname + url.search;
  } catch { /* said below */ }
  log('warning', 'preview', `${text} is no path of the app.`);
  return '/';
}

function writeAddress() {
  const said = new URLSearchParams({device: state.device.id});
  if (state.landscape) said.set('landscape', '1');
  for (const name of ['dark', 'rtl']) if (state[name] !== undefined) said.set(name, state[name] ? '1' : '0');
  if (state.lessMotion) said.set('lessMotion', '1');
  if (state.font !== 1) said.set('font', String(state.font));
  if (state.path !== '/') said.set('path', state.path);
  const query = said.toString().replaceAll('%2F', '/');
  if (location.search !== `?${query}`) history.replaceState(history.state, '', `?${query}`);
}

// The device

function insets() {
  return state.landscape ? state.device.aside : state.device.upright;
}

function size() {
  const [width, height] = state.device.size;
  return state.landscape ? [height, width] : [width, height];
}

/** What the app's page is to take for its device; it reads this when it begins, and when it is told to. */
function describe() {
  const {device, dark, rtl, font, lessMotion} = state;
  frame.dataset.jnDevice = JSON.stringify({pixelRatio: device.pixelRatio, safeArea: insets() ?? undefined, dark, rtl, fontScale: font, reduceMotion: lessMotion || undefined});
  frame.style.colorScheme = dark === undefined ? '' : dark ? 'dark' : 'light';
  say('device');
}

function show() {
  const {device, landscape, font: scale} = state;
  const fills = device.id === FILL;
  stage.dataset.device = device.id;
  stage.dataset.kind = device.kind;
  phone.dataset.cutout = device.cutout;
  phone.dataset.landscape = landscape && !fills;
  phone.dataset.home = device.home;
  phone.dataset.fill = fills;
  const [ends, sides] = device.bezel;
  phone.style.setProperty('--bezel-y', `${landscape ? sides : ends}px`);
  phone.style.setProperty('--bezel-x', `${landscape ? ends : sides}px`);
  phone.style.setProperty('--corner', `${device.corner}px`);
  rotate.setAttribute('aria-pressed', landscape);
  rotate.disabled = fills;
  fontValue.value = `${Math.round(scale * 100)} %`;
  font.value = scale;
  for (const name of ['dark', 'rtl']) settings.elements[name].value = state[name] === undefined ? 'auto' : state[name] ? '1' : '0';
  settings.elements.lessMotion.checked = state.lessMotion;
  settings.elements.device.value = device.id;
  alone.href = state.path;
  describe();
  fit();
  writeAddress();
}

/** Makes the device as large as there is room for, and no larger than it is. */
function fit() {
  const {device, landscape} = state;
  const wide = stage.clientWidth - 2 * ROOM;
  const high = stage.clientHeight - 2 * ROOM - CAPTION;
  let scale = 1;
  let [width, height] = [Math.max(wide, 1), Math.max(high, 1)];
  let [outerWidth, outerHeight] = [width, height];
  if (device.size) {
    const [ends, sides] = device.bezel;
    [width, height] = size();
    outerWidth = width + 2 * (landscape ? ends : sides);
    outerHeight = height + 2 * (landscape ? sides : ends);
    scale = Math.min(1, wide / outerWidth, high / outerHeight);
  }
  screen.style.width = `${width}px`;
  screen.style.height = `${height}px`;
  phone.style.scale = scale;
  room.style.width = `${outerWidth * scale}px`;
  room.style.height = `${outerHeight * scale}px`;
  const said = [`${width} × ${height}`];
  if (device.pixelRatio) said.push(`${device.pixelRatio}×`);
  if (scale < 1) said.push(`at ${Math.round(scale * 100)} %`);
  caption.textContent = said.join(' · ');
}

// The app's page

function say(what) {
  frame.contentWindow?.postMessage({jn: what}, location.origin);
}

const heard = {
  log: ({level, source, text, detail}) => log(level, source, text, detail),
  at({path}) {
    state.path = path;
    alone.href = path;
    writeAddress();
  },
};

addEventListener('message', ({data, origin, source}) => {
  if (origin === location.origin && source === frame.contentWindow && Object.hasOwn(heard, data?.jn)) heard[data.jn](data);
});

// The history is of the frame and of this page together, but what is shown here does not go back.
addEventListener('popstate', writeAddress);

frame.title = 'The app';
frame.addEventListener('load', () => {
  let page = null;
  try {
    page = frame.contentDocument;
  } catch { /* not ours, said below */ }
  if (!page?.querySelector('meta[name=jn-development]')) log('error', 'preview', 'The app could not be loaded. Is the server still running?', page?.body?.innerText);
});

// The controls

let group;
for (const {id, name, kind, size: measures} of DEVICES) {
  if (group?.dataset.kind !== kind) {
    group = document.createElement('div');
    group.dataset.kind = kind;
    group.className = 'kind';
    devices.append(group);
  }
  const label = document.createElement('label');
  const radio = Object.assign(document.createElement('input'), {type: 'radio', name: 'device', value: id});
  const text = Object.assign(document.createElement('span'), {textContent: name});
  const dimensions = Object.assign(document.createElement('small'), {textContent: measures ? measures.join(' × ') : ''});
  label.append(radio, text, dimensions);
  group.append(label);
}

settings.addEventListener('input', () => {
  const {elements} = settings;
  state.device = deviceOf(elements.device.value);
  state.dark = choice(elements.dark.value);
  state.rtl = choice(elements.rtl.value);
  state.font = Number(font.value);
  state.lessMotion = elements.lessMotion.checked;
  show();
});
settings.addEventListener('submit', event => event.preventDefault());

rotate.addEventListener('click', () => {
  state.landscape = !state.landscape;
  show();
});
find('back').addEventListener('click', () => say('back'));
find('reload').addEventListener('click', () => {
  log('log', 'preview', 'Reloaded.');
  try {
    frame.contentWindow.location.reload(); // which keeps the way back
  } catch {
    frame.contentWindow.location.replace(state.path); // what the browser shows in place of our page
  }
});
toggle.addEventListener('click', () => {
  const open = toggle.getAttribute('aria-expanded') !== 'true';
  toggle.setAttribute('aria-expanded', open);
  settings.dataset.open = open;
});

new ResizeObserver(fit).observe(stage);
show();
frame.src = state.path;
screen.append(frame);
