// Makes random trees for measure.mjs.
//
//   node generate.mjs FAMILY SEED COUNT OUT.json
//
// The same arguments always make the same trees. Families:
//   core   what apps write most: flexing, percentages, limits, gaps, absolute nodes, measured words
//   mixed  everything at once: also wrapping rows of items without sizes, ratios, baselines, static
//          nodes, nodes without a box, automatic margins, percentages of sizes not known beforehand

import {writeFileSync} from 'node:fs';

class Random {
  constructor(seed) { this.state = seed >>> 0; }

  /** Mulberry32. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(probability) { return this.next() < probability; }
  int(from, to) { return from + Math.floor(this.next() * (to - from + 1)); }
  step(from, to, step) { return from + step * this.int(0, (to - from) / step); }
  pick(values) { return values[this.int(0, values.length - 1)]; }
}

const ALIGN = ['flex-start', 'center', 'flex-end', 'stretch'];
const JUSTIFY = ['flex-start', 'center', 'flex-end', 'space-between', 'space-around', 'space-evenly'];
const LINES = [...JUSTIFY, 'stretch'];

class Trees {
  constructor(random, mixed) {
    this.random = random;
    this.mixed = mixed;
  }

  root() {
    const style = {width: this.random.step(10, 560, 10)};
    if (this.random.chance(0.5)) {
      style.height = this.random.step(50, 500, 10);
    }
    this.container(style);
    this.box(style);
    for (const name of Object.keys(style)) {
      if (name.startsWith('margin') || (name.startsWith('padding') && typeof style[name] === 'string')) {
        delete style[name];
      }
    }
    return {style, children: this.children(style, 0)};
  }

  children(parent, depth) {
    const count = this.random.int(1, depth > 1 ? 3 : 4);
    return Array.from({length: count}, () => this.node(parent, depth + 1));
  }

  node(parent, depth) {
    const random = this.random;
    const style = {};
    const inRow = (parent.flexDirection ?? '').startsWith('row');
    const absolute = random.chance(0.08);
    this.sizes(style, inRow, absolute);
    this.item(style);
    if (absolute) {
      style.position = 'absolute';
      this.insets(style, 0.45);
    } else if (this.mixed && random.chance(0.08)) {
      style.position = 'static';
    } else if (random.chance(0.06)) {
      this.insets(style, 0.4);
    }
    this.box(style);
    if (random.chance(0.02)) {
      style.display = 'none';
    }
    if (random.chance(0.25)) {
      const words = Array.from({length: random.int(1, 9)}, () => random.step(10, 30, 10));
      return {style, words};
    }
    if (depth >= 4 || random.chance(depth * 0.25)) {
      return {style};
    }
    this.container(style);
    if (this.mixed && random.chance(0.05)) {
      style.display = 'contents';
    }
    return {style, children: this.children(style.display === 'contents' ? parent : style, depth)};
  }

  container(style) {
    const random = this.random;
    const direction = random.next();
    if (direction < 0.35) {
      style.flexDirection = 'row';
    } else if (direction < 0.43) {
      style.flexDirection = 'row-reverse';
    } else if (direction < 0.5) {
      style.flexDirection = 'column-reverse';
    }
    const isRow = (style.flexDirection ?? '').startsWith('row');
    if (isRow ? random.chance(0.2) : this.mixed && random.chance(0.06)) {
      style.flexWrap = this.mixed && random.chance(0.25) ? 'wrap-reverse' : 'wrap';
      if (random.chance(0.6)) {
        style.alignContent = random.pick(LINES);
      }
    }
    if (random.chance(0.3)) {
      style.justifyContent = random.pick(JUSTIFY);
    }
    if (random.chance(0.4)) {
      style.alignItems = random.pick(this.mixed && isRow ? [...ALIGN, 'baseline'] : ALIGN);
    }
    if (random.chance(0.2)) {
      style.rowGap = this.mixed && random.chance(0.15) ? '5%' : random.step(2, 12, 2);
    }
    if (random.chance(0.2)) {
      style.columnGap = this.mixed && random.chance(0.15) ? '5%' : random.step(2, 12, 2);
    }
  }

  sizes(style, inRow, absolute) {
    const random = this.random;
    if (random.chance(inRow ? (this.mixed ? 0.6 : 0.9) : absolute ? 0.7 : 0.4)) {
      style.width = random.chance(0.12) ? `${random.step(10, 80, 10)}%` : random.step(10, 150, 10);
    } else if (inRow && !this.mixed) {
      style.flexBasis = random.step(0, 100, 10);
    }
    if (random.chance(0.4)) {
      style.height = random.chance(0.2) ? `${random.step(10, 90, 10)}%` : random.step(10, 140, 10);
    }
    for (const side of ['Width', 'Height']) {
      if (random.chance(0.06)) {
        style[`min${side}`] = random.chance(this.mixed ? 0.2 : 0) ? '40%' : random.step(10, 80, 10);
      }
      if (random.chance(0.06)) {
        style[`max${side}`] = random.chance(this.mixed ? 0.2 : 0) ? '60%' : random.step(20, 120, 10);
      }
    }
    if (this.mixed && random.chance(0.06)) {
      style.aspectRatio = random.pick([0.5, 1, 1.5, 2]);
    }
  }

  item(style) {
    const random = this.random;
    if (random.chance(0.18)) {
      style.flexGrow = random.pick([0.5, 1, 1, 2]);
    }
    if (random.chance(0.15)) {
      style.flexShrink = random.pick([0.5, 1, 1, 2]);
    }
    if (random.chance(0.08)) {
      style.flexBasis = random.chance(0.25) ? `${random.step(10, 80, 10)}%` : random.step(0, 100, 10);
    }
    if (random.chance(0.15)) {
      style.alignSelf = random.pick(this.mixed ? [...ALIGN, 'baseline'] : ALIGN);
    }
  }

  box(style) {
    const random = this.random;
    for (const side of ['Left', 'Top', 'Right', 'Bottom']) {
      if (random.chance(0.08)) {
        style[`margin${side}`] = this.mixed && random.chance(0.25) ? random.pick(['auto', 'auto', '5%'])
            : random.step(2, 14, 2);
      }
      if (random.chance(0.08)) {
        style[`padding${side}`] = this.mixed && random.chance(0.15) ? '5%' : random.step(2, 14, 2);
      }
      if (random.chance(0.05)) {
        style[`border${side}Width`] = random.int(1, 4);
      }
    }
    if (random.chance(0.04)) {
      style.boxSizing = 'content-box';
    }
  }

  insets(style, probability) {
    const random = this.random;
    for (const side of ['left', 'top', 'right', 'bottom']) {
      if (random.chance(probability)) {
        style[side] = this.mixed && random.chance(0.2) ? '10%' : random.step(-20, 60, 5);
      }
    }
  }
}

const [family, seed, count, output] = process.argv.slice(2);
const cases = Array.from({length: Number(count)}, (_, i) => {
  const random = new Random(Number(seed) * 100003 + i);
  const direction = random.chance(0.3) ? 'rtl' : 'ltr';
  const tree = new Trees(random, family === 'mixed').root();
  return {id: `${family}-${seed}-${i}`, direction, tree};
});
writeFileSync(output, JSON.stringify({cases}));
