// What a view is told to do, apart from how it looks.

import {controlOf, views} from './views.js';

const behavior = animated => (animated ? 'smooth' : 'instant');

const commands = {
  'focus': view => controlOf(view).focus(),
  'blur': view => controlOf(view).blur(),
  'scroll-to': (view, x, y, animated) => view.scrollTo({left: x, top: y, behavior: behavior(animated)}),
  'scroll-to-end': (view, animated) =>
    view.scrollTo({left: view.scrollWidth, top: view.scrollHeight, behavior: behavior(animated)}),
  'select-text': (view, start, end) => controlOf(view).setSelectionRange(start, end),
  'reload': view => { view.src = view.src; },
};

/** Does what the server asks; a view that is gone, or cannot do it, does nothing. */
export function perform(tag, name, ...operands) {
  const view = views.get(tag);
  if (view) commands[name]?.(view, ...operands);
}
