// Drawings: shapes as data, made into elements of SVG.

const SVG = 'http://www.w3.org/2000/svg';

const make = {
  path: ({data}) => shape('path', {d: data}),
  rect: ({x, y, width, height, radius}) => shape('rect', {x, y, width, height, rx: radius}),
  circle: ({cx, cy, r}) => shape('circle', {cx, cy, r}),
  line: ({x1, y1, x2, y2}) => shape('line', {x1, y1, x2, y2}),
  group: ({shapes, x, y, degrees}) => {
    const group = shape('g', {transform: `translate(${x} ${y}) rotate(${degrees})`});
    group.append(...shapes.map(draw));
    return group;
  },
};

/** Replaces what a drawing shows. */
export function drawShapes(svg, shapes) {
  svg.replaceChildren(...shapes.map(draw));
}

function draw(data) {
  const drawn = make[data.shape](data);
  if (data.shape !== 'group') paint(drawn, data);
  return drawn;
}

function paint(drawn, {fill, stroke, strokeWidth}) {
  drawn.style.fill = fill ?? 'none';
  drawn.style.stroke = stroke ?? 'none';
  if (stroke !== undefined) drawn.style.strokeWidth = String(strokeWidth);
}

function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}
