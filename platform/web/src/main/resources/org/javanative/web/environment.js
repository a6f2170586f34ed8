// What the device is like, and the user wants, told to the server.

import {say} from './connection.js';

const QUIET_MILLIS = 100;
const REGULAR_FONT_PIXELS = 16;
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');
let told = '';
let timer = 0;
let tell = () => {};

/** What a preview says in place of the device that the browser is on. */
let pretended = {};

/** Tells the server what the device is like, now and whenever it changes. */
export function watchEnvironment() {
  const probe = document.createElement('div');
  probe.className = 'jn-safe-area-probe';
  document.body.append(probe);
  tell = () => {
    timer = 0;
    const environment = look(probe);
    if (JSON.stringify(environment) === told) return;
    told = JSON.stringify(environment);
    say({environment});
  };
  for (const type of ['resize', 'orientationchange', 'languagechange']) addEventListener(type, later);
  window.visualViewport?.addEventListener('resize', later);
  document.addEventListener('visibilitychange', tell); // at once: a page that is hidden may be put to sleep
  dark.addEventListener('change', later);
  tell();
}

function later() {
  timer ||= setTimeout(() => tell(), QUIET_MILLIS);
}

/** Says to be another device: one with another pixelRatio, that is dark, or rtl, or whose user wants to reduceMotion. What is undefined stays as it is. */
export function pretend(device) {
  pretended = device;
  dispatchEvent(new Event('jn-pretend'));
  later();
}

export function reducesMotion() {
  return pretended.reduceMotion ?? reducedMotion.matches;
}

/** Calls back when the user wants less motion, or more; returns what ends that. */
export function watchMotion(changed) {
  reducedMotion.addEventListener('change', changed);
  addEventListener('jn-pretend', changed);
  return () => {
    reducedMotion.removeEventListener('change', changed);
    removeEventListener('jn-pretend', changed);
  };
}

function look(probe) {
  const {paddingTop, paddingRight, paddingBottom, paddingLeft} = getComputedStyle(probe);
  const viewport = window.visualViewport;
  const covered = viewport ? innerHeight - viewport.height * viewport.scale - viewport.offsetTop : 0;
  return {
    window: [innerWidth, innerHeight, pretended.pixelRatio ?? devicePixelRatio],
    safeArea: [paddingTop, paddingRight, paddingBottom, paddingLeft].map(parseFloat),
    keyboard: Math.max(0, Math.round(covered)),
    dark: pretended.dark ?? dark.matches,
    fontScale: parseFloat(getComputedStyle(document.documentElement).fontSize) / REGULAR_FONT_PIXELS,
    language: navigator.language || 'en',
    rtl: pretended.rtl,
    visible: document.visibilityState === 'visible',
  };
}
