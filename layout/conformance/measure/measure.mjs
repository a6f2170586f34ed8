// Measures the frames of trees in Chromium.
//
//   node measure.mjs IN.json OUT.json.gz
//
// IN has the cases without frames: {"cases": [{"id", "direction", "tree"}]}. OUT is what
// `./jn conformance layout` reads. CHROMIUM names the browser, otherwise `chromium` is started.

import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

const CSS = `
body { margin: 0; }
div {
  align-content: flex-start; align-items: stretch; border: 0 solid; box-sizing: border-box;
  display: flex; flex-direction: column; flex-shrink: 0; margin: 0; min-height: 0; min-width: 0;
  padding: 0; position: relative;
}
div.root { left: 0; position: absolute; top: 0; }
div.words { display: block; font-size: 0; line-height: 0; }
div.words span { display: inline-block; height: 10px; }
`;

/** Runs in the page. */
function measureAll(cases) {
  const UNITLESS = new Set(['flexGrow', 'flexShrink', 'aspectRatio', 'flex']);

  function build(tree, parent) {
    const element = parent.appendChild(document.createElement('div'));
    for (const [name, value] of Object.entries(tree.style ?? {})) {
      const plain = typeof value !== 'number' || UNITLESS.has(name);
      element.style[name] = plain ? String(value) : `${value}px`;
    }
    if (tree.words) {
      if (element.style.display !== 'none') {
        element.classList.add('words');
      }
      for (const width of tree.words) {
        element.appendChild(document.createElement('span')).style.width = `${width}px`;
      }
    }
    for (const child of tree.children ?? []) {
      build(child, element);
    }
    return element;
  }

  function frames(tree, element, origin) {
    const hasBox = element.getClientRects().length > 0;
    const rect = element.getBoundingClientRect();
    const exact =
        hasBox ? [rect.left - origin.left, rect.top - origin.top, rect.width, rect.height] : [0, 0, 0, 0];
    const frame = {exact: exact.map(number => Math.round(number * 1e4) / 1e4)};
    if (tree.children) {
      const inner = hasBox ? rect : origin;
      frame.children = tree.children.map((child, i) => frames(child, element.children[i], inner));
    }
    return frame;
  }

  return cases.map(({direction, tree}) => {
    const page = document.body.appendChild(document.createElement('section'));
    page.style.direction = direction;
    const root = build(tree, page);
    root.classList.add('root');
    const result = frames(tree, root, {left: 0, top: 0});
    page.remove();
    return result;
  });
}

function measure(cases) {
  const folder = mkdtempSync(join(tmpdir(), 'measure-'));
  try {
    const page = join(folder, 'page.html');
    writeFileSync(page, `<!DOCTYPE html><meta charset="utf-8"><style>${CSS}</style><body><script>
      const result = (${measureAll})(${JSON.stringify(cases)});
      const out = document.createElement('pre');
      out.textContent = JSON.stringify(result);
      document.body.replaceChildren(out);
    </script>`);
    const dom = execFileSync(
        process.env.CHROMIUM ?? 'chromium',
        [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', pathToFileURL(page).href],
        {encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore']});
    const text = dom.slice(dom.indexOf('<pre>') + 5, dom.indexOf('</pre>'));
    return JSON.parse(text);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const [input, output] = process.argv.slice(2);
const data = JSON.parse(readFileSync(input, 'utf8'));
const measured = measure(data.cases);
data.cases.forEach((one, i) => { one[one.direction] = measured[i]; });
const text = JSON.stringify(data);
writeFileSync(output, output.endsWith('.gz') ? gzipSync(text, {level: 9}) : text);
