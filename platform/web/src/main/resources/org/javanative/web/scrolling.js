// Scroll views are stops of the keyboard where it could not scroll them otherwise: when there is more
// in them than fits, and nothing that takes the focus.

import {onceAFrame} from './events.js';

const FOCUSABLE = 'a[href], button, input, select, textarea, iframe, [tabindex="0"]';

const scrollViews = new Set();

/** Looks after a scroll view from now on. */
export function watchScroll(view) {
  scrollViews.add(view);
  sizes.observe(view);
  sizes.observe(view.jnSlot);
}

export function forgetScroll(view) {
  if (!scrollViews.delete(view)) return;
  sizes.unobserve(view);
  sizes.unobserve(view.jnSlot);
}

/** What is in scroll views, or how large they are, may have changed. */
export const lookAtScrolls = onceAFrame(() => {
  const stops = [...scrollViews].filter(isStop);
  for (const view of scrollViews) {
    if (stops.includes(view)) view.tabIndex = 0;
    else view.removeAttribute('tabindex');
  }
});

const sizes = new ResizeObserver(lookAtScrolls);

function isStop(view) {
  const scrolls = view.scrollHeight > view.clientHeight || view.scrollWidth > view.clientWidth;
  return scrolls && ![...view.querySelectorAll(FOCUSABLE)].some(inside => !inside.disabled && !scrollViews.has(inside));
}
