// The properties of views, as the server names them, and how to set them; undefined is back to the
// default.

import {preview} from './camera.js';
import {assign} from './controls.js';
import {dismissKeyboard, listen, reachable, showModal} from './events.js';
import {drawShapes} from './svg.js';
import {controlOf, element, placeholderOption, setField} from './views.js';

const ROLES = {
  'none': 'presentation',
  'image': 'img',
  'list-item': 'listitem',
  'menu-item': 'menuitem',
  'progress-bar': 'progressbar',
  'radio-group': 'radiogroup',
  'tab-list': 'tablist',
};
/** The roles of which ARIA knows that they are selected; others are current. */
const SELECTABLE = new Set(['tab']);
const INPUT_MODES = {'number': 'numeric', 'decimal': 'decimal', 'phone': 'tel', 'email': 'email', 'url': 'url', 'search': 'search'};
const DATE_TYPES = {'date': 'date', 'time': 'time', 'date-time': 'datetime-local'};
const PICTURE = /^(https?:\/\/|data:image\/|\/(?![/\\]))/i;
const SITE = /^https?:\/\//i;
const HTML_FRAME = '/_jn/frame.html';
let names = 0;

export const setters = {
  // Every view
  style: (view, style) => restyle(view, 'style', style),
  theme: (view, theme) => restyle(view, 'theme', theme),
  testId: (view, id) => attribute(view, 'data-testid', id),
  accessibilityLabel: (view, label) => {
    if (view.localName === 'svg' && view.jnRole === undefined) {
      attribute(view, 'role', label === undefined ? undefined : 'img');
      attribute(view, 'aria-hidden', label === undefined ? 'true' : undefined);
    }
    if (controlOf(view).localName === 'img') controlOf(view).alt = label ?? '';
    else if (view.localName === 'iframe') view.title = label ?? '';
    else attribute(controlOf(view), 'aria-label', label);
  },
  accessibilityHint: (view, hint) => attribute(controlOf(view), 'aria-description', hint),
  accessibilityRole: (view, role) => {
    view.jnRole = role;
    attribute(controlOf(view), 'role', role === undefined ? undefined : ROLES[role] ?? role);
    level(view);
    select(view);
    if (view.classList.contains('jn-pressable')) reachable(view);
  },
  headingLevel: (view, number) => {
    view.jnLevel = number;
    level(view);
  },
  accessibilityState: (view, state) => {
    for (const name of ['disabled', 'checked', 'busy', 'expanded']) {
      attribute(controlOf(view), `aria-${name}`, state?.[name]);
    }
    view.jnSelected = state?.selected;
    select(view);
  },
  liveRegion: (view, region) => attribute(view, 'aria-live', region),
  hitSlop: (view, slop) => {
    view.classList.toggle('jn-slop', slop !== undefined);
    restyle(view, 'slop', slop === undefined ? undefined : {'--jn-slop': slop.map(dp => `${-dp}px`).join(' ')});
  },
  pointerEvents: (view, events) => attribute(view, 'data-pointer-events', events),
  disabled: (view, disabled) => {
    view.jnDisabled = disabled === true;
    if (view.classList.contains('jn-pressable')) {
      attribute(view, 'aria-disabled', disabled ? 'true' : undefined);
      lead(view);
      reachable(view);
    } else if (view.classList.contains('jn-segments')) {
      for (const radio of view.querySelectorAll('input')) radio.disabled = view.jnDisabled;
    } else {
      controlOf(view).disabled = view.jnDisabled;
    }
    view.classList.toggle('jn-disabled', view.jnDisabled);
  },
  events: (view, events) => {
    listen(view, events ?? []);
    if (view.classList.contains('jn-field')) readable(view);
  },

  // Boxes
  horizontal: (view, horizontal) => view.classList.toggle('jn-horizontal', horizontal === true),
  paging: (view, paging) => view.classList.toggle('jn-paging', paging === true),
  bounces: (view, bounces) => view.classList.toggle('jn-firm', bounces === false),
  scrollIndicator: (view, shown) => view.classList.toggle('jn-no-indicator', shown === false),
  keyboardDismiss: (view, when) => dismissKeyboard(view, when === 'on-drag'),
  contentStyle: (view, style) => restyle(view.jnSlot, 'style', style),
  safeEdges: (view, edges) => attribute(view, 'data-edges', edges?.join(' ')),
  keyboardBehavior: (view, behavior) => { view.dataset.behavior = behavior ?? 'padding'; },
  gradient: (view, gradient) => restyle(view, 'gradient', gradient === undefined ? undefined : {'background-image': gradient}),
  href: (view, address) => {
    view.jnAddress = address;
    lead(view);
  },
  pressedStyle: (view, style) => restyle(view, 'pressed', style),
  longPressDelay: (view, millis) => { view.jnLongPressMillis = millis; },

  // What is shown
  text: (view, text) => {
    if (view.jnShow) assign(view, text);
    else if (!view.jnSpans && view.textContent !== (text ?? '')) view.textContent = text ?? '';
    view.jnText = text;
    if (view.jnControl) readable(view);
  },
  // In place: a span may have the focus, or be about to be pressed.
  spans: (view, spans) => {
    view.jnSpans = spans;
    if (!spans) {
      view.textContent = view.jnText ?? '';
      return;
    }
    for (const node of [...view.childNodes]) if (node.nodeType !== Node.ELEMENT_NODE) node.remove();
    spans.forEach((span, index) => setSpan(spanElement(view, span, index), span, index));
    while (view.children.length > spans.length) view.lastElementChild.remove();
  },
  maxLines: (view, lines) => {
    view.classList.toggle('jn-clamped', lines !== undefined);
    restyle(view, 'lines', lines === undefined ? undefined : {'--jn-lines': String(lines)});
  },
  ellipsis: (view, ellipsis) => attribute(view, 'data-ellipsis', ellipsis),
  selectable: (view, selectable) => view.classList.toggle('jn-selectable', selectable === true),
  source: (view, source) => {
    const picture = controlOf(view);
    if (source !== undefined && PICTURE.test(source)) {
      if (picture.getAttribute('src') !== source) picture.src = source;
      return;
    }
    picture.removeAttribute('src');
    if (source !== undefined) refuse(view, 'Pictures have http:, https: or data:image addresses.');
  },
  resizeMode: (view, mode) => attribute(view, 'data-resize', mode),
  tintColor: (view, color) => tint(view, color),
  placeholderColor: (view, color) => restyle(view, 'placeholder', color === undefined ? undefined : {'--jn-placeholder': color, ...(view.localName === 'span' && {'background-color': color})}),
  shapes: (view, shapes) => drawShapes(view, shapes ?? []),
  viewBox: (view, box) => attribute(view, 'viewBox', box),

  // Controls
  title: (view, title) => {
    const label = view.querySelector(':scope > .jn-checkbox-label') ?? view;
    label.textContent = title ?? '';
  },
  variant: (view, variant) => { view.dataset.variant = variant ?? 'filled'; },
  value: (view, value) => {
    if (view.jnShow) {
      assign(view, value);
    } else if (value === undefined) {
      view.removeAttribute('aria-valuenow');
      view.firstChild.style.removeProperty('transform');
    } else {
      view.setAttribute('aria-valuenow', String(Math.round(value * 100)));
      view.firstChild.style.transform = `scaleX(${value})`;
    }
  },
  minValue: (view, min) => { view.min = String(min ?? 0); assign(view, view.jnValue); },
  maxValue: (view, max) => { view.max = String(max ?? 1); assign(view, view.jnValue); },
  step: (view, step) => { view.step = step === undefined ? 'any' : String(step); assign(view, view.jnValue); },
  checked: (view, checked) => assign(view, checked ?? false),
  options: (view, options) => {
    if (view.localName === 'select') view.replaceChildren(view.firstChild ?? placeholderOption(), ...choices(options ?? []));
    else setSegments(view, options ?? []);
    assign(view, view.jnValue);
  },
  selectedIndex: (view, index) => assign(view, index ?? -1),
  placeholder: (view, text) => {
    if (view.localName === 'select') view.firstChild.textContent = text ?? '';
    else attribute(controlOf(view), 'placeholder', text);
  },
  secure: (view, secure) => typed(view, secure ? 'password' : 'text'),
  multiline: (view, multiline) => {
    const name = multiline ? 'textarea' : 'input';
    if (view.jnControl.localName !== name) setField(view, element(name, 'jn-field-input'));
    view.classList.toggle('jn-multiline', multiline === true);
    if (multiline) view.jnControl.rows = 3;
  },
  keyboardType: (view, type) => attribute(controlOf(view), 'inputmode', INPUT_MODES[type]),
  autoCapitalize: (view, where) => attribute(controlOf(view), 'autocapitalize', where),
  autoCorrect: (view, corrects) => {
    attribute(controlOf(view), 'autocorrect', corrects === undefined ? undefined : corrects ? 'on' : 'off');
    attribute(controlOf(view), 'spellcheck', corrects);
  },
  autoFocus: (view, focus) => {
    if (focus) requestAnimationFrame(() => controlOf(view).focus());
  },
  returnKey: (view, key) => attribute(controlOf(view), 'enterkeyhint', key === 'default' ? undefined : key),
  maxLength: (view, length) => attribute(controlOf(view), 'maxlength', length),
  selection: (view, selection) => {
    if (selection) queueMicrotask(() => controlOf(view).setSelectionRange(...selection));
  },
  dateMode: (view, mode) => { view.type = DATE_TYPES[mode] ?? 'date'; assign(view, view.jnValue); },
  date: (view, date) => assign(view, date ?? ''),
  minDate: (view, date) => attribute(view, 'min', date),
  maxDate: (view, date) => attribute(view, 'max', date),

  // Layers and the device
  visible: (view, visible) => showModal(view, visible === true),
  animation: (view, animation) => { view.dataset.animation = animation ?? 'fade'; },
  presentation: (view, presentation) => { view.dataset.presentation = presentation ?? 'dialog'; },
  transparent: (view, transparent) => view.classList.toggle('jn-transparent', transparent === true),
  backdropCloses: (view, closes) => { view.jnBackdropCloses = closes; },
  facing: (view, facing) => preview(view, facing ?? 'back'),
  // The colours of what stands in it are the browser's.
  barStyle: () => {},
  barColor: (view, color) => barColor(view, color),
  hidden: (view, hidden) => view.classList.toggle('jn-hidden', hidden === true),
  url: (view, url) => {
    if (url === undefined || !SITE.test(url) || !URL.canParse(url)) {
      view.removeAttribute('src');
      return;
    }
    // A page of this server could take the sandbox off if it had its origin, and no other can.
    const own = new URL(url).origin === location.origin;
    view.setAttribute('sandbox', `allow-scripts allow-forms allow-popups${own ? '' : ' allow-same-origin'}`);
    view.src = url;
  },
  html: (view, html) => {
    if (html === undefined) {
      view.removeAttribute('src');
      return;
    }
    view.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups');
    view.jnLoads = false;
    view.onload = () => {
      view.onload = null;
      setTimeout(() => {
        view.jnLoads = true;
        view.contentWindow?.postMessage(html, '*');
      });
    };
    view.src = HTML_FRAME;
  },
};

/** Has a link lead to its address, unless it leads nowhere at the moment. */
function lead(view) {
  const leads = view.localName === 'a' && !view.jnDisabled;
  attribute(view, 'href', leads ? view.jnAddress : undefined);
  reachable(view);
}

/** Says of which level a heading is. */
function level(view) {
  attribute(controlOf(view), 'aria-level', view.jnRole === 'heading' ? view.jnLevel ?? 2 : undefined);
}

/** Says that a view is selected, in the words that its role has for it. */
function select(view) {
  const selectable = SELECTABLE.has(view.jnRole);
  attribute(controlOf(view), 'aria-selected', selectable ? view.jnSelected : undefined);
  attribute(controlOf(view), 'aria-current', selectable ? undefined : view.jnSelected);
}

function attribute(element, name, value) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

/** A view's declarations come in layers, the later over the former. */
const LAYERS = ['theme', 'gradient', 'slop', 'lines', 'placeholder', 'style', 'pressed'];

function restyle(view, layer, declarations) {
  const styled = view.jnStyled ?? view;
  const layers = view.jnLayers ??= {};
  layers[layer] = declarations;
  if (layer === 'pressed') {
    view.classList.toggle('jn-own-press', declarations !== undefined);
    view.jnRestyle = () => restyle(view, layer, declarations);
  }
  const part = styled.style.getPropertyValue('--jn-part');
  styled.style.cssText = '';
  if (part) styled.style.setProperty('--jn-part', part);
  for (const name of LAYERS) {
    if (name !== 'pressed' || view.classList.contains('jn-pressed')) declare(styled, layers[name]);
  }
  // The attribute is what :dir() goes by.
  const {direction} = styled.style;
  attribute(styled, 'dir', direction === 'ltr' || direction === 'rtl' ? direction : undefined);
}

function declare(element, declarations) {
  for (const [property, value] of Object.entries(declarations ?? {})) {
    element.style.setProperty(property, value);
  }
}

function typed(view, type) {
  if (view.jnControl.localName === 'input') view.jnControl.type = type;
}

/** A field whose text the server says, and whose edits it does not hear, can be read only. */
function readable(view) {
  if (view.localName === 'div') view.jnControl.readOnly = view.jnText !== undefined && !view.jnEvents?.has('change-text');
}

function choices(labels) {
  return labels.map((label, index) => {
    const option = element('option', '');
    option.value = String(index);
    option.textContent = label;
    return option;
  });
}

/** The element of a span; another one when it has become a link, or is none any more. */
function spanElement(view, {href}, index) {
  const name = href === undefined ? 'span' : 'a';
  const former = view.children[index];
  if (former?.localName === name) return former;
  const made = element(name, '');
  if (former) former.replaceWith(made);
  else view.append(made);
  return made;
}

function setSpan(span, {text, style, pressable, href}, index) {
  if (span.textContent !== text) span.textContent = text;
  span.style.cssText = '';
  declare(span, style);
  const bare = pressable && href === undefined;
  attribute(span, 'data-span', pressable ? index : undefined);
  attribute(span, 'href', pressable ? href : undefined);
  attribute(span, 'role', bare ? 'link' : undefined);
  attribute(span, 'tabindex', bare ? 0 : undefined);
}

/** In place, as spans are. */
function setSegments(view, labels) {
  view.jnName ??= `jn-${++names}`;
  labels.forEach((label, index) => {
    const segment = view.children[index] ?? view.appendChild(newSegment());
    const [radio, text] = segment.children;
    radio.name = view.jnName;
    radio.value = String(index);
    radio.disabled = view.jnDisabled === true;
    if (text.textContent !== label) text.textContent = label;
  });
  while (view.children.length > labels.length) view.lastElementChild.remove();
}

function newSegment() {
  const segment = element('label', 'jn-segment');
  const radio = element('input', '');
  radio.type = 'radio';
  segment.append(radio, element('span', ''));
  return segment;
}

/** Colours all of a picture that is not transparent. */
function tint(view, color) {
  view.querySelector('svg')?.remove();
  controlOf(view).style.filter = '';
  if (color === undefined) return;
  const id = `jn-tint-${++names}`;
  const svg = svgElement('svg', {width: 0, height: 0, 'aria-hidden': true});
  const filter = svgElement('filter', {id, x: 0, y: 0, width: 1, height: 1, 'color-interpolation-filters': 'sRGB'});
  const flood = svgElement('feFlood', {result: 'flood'});
  flood.style.setProperty('flood-color', color);
  filter.append(flood, svgElement('feComposite', {in: 'flood', in2: 'SourceAlpha', operator: 'in'}));
  svg.append(filter);
  view.append(svg);
  controlOf(view).style.filter = `url("#${id}")`;
}

function svgElement(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attributeName, value] of Object.entries(attributes)) made.setAttribute(attributeName, String(value));
  return made;
}

/** Tells that something is not loaded, once whoever listens has begun to. */
function refuse(view, reason) {
  queueMicrotask(() => view.dispatchEvent(new CustomEvent('jn-refused', {detail: reason})));
}

/** The browser wants a colour, not a name: the view, though not shown, works out which it is. */
function barColor(view, color) {
  const meta = document.querySelector('meta[name=theme-color]');
  view.style.color = color ?? '';
  queueMicrotask(() => { meta.content = color === undefined ? '' : getComputedStyle(view).color; });
}
