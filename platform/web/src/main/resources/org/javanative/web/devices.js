// The devices of the preview. Sizes are of the upright device in CSS pixels. Safe areas are what the
// system covers: top, right, bottom and left, upright and on its left side. Those of Android devices
// depend on their settings; these are usual ones, with navigation by gestures.

export const FILL = 'fill';

export const DEVICES = [
  {id: 'iphone-se', name: 'iPhone SE', kind: 'Phones', size: [375, 667], pixelRatio: 2, upright: [20, 0, 0, 0], aside: [0, 0, 0, 0], corner: 6, bezel: [66, 12], cutout: 'none', home: false},
  {id: 'iphone-16', name: 'iPhone 16', kind: 'Phones', size: [393, 852], pixelRatio: 3, upright: [59, 0, 34, 0], aside: [0, 59, 21, 59], corner: 48, bezel: [11, 11], cutout: 'island', home: true},
  {id: 'iphone-16-pro-max', name: 'iPhone 16 Pro Max', kind: 'Phones', size: [440, 956], pixelRatio: 3, upright: [62, 0, 34, 0], aside: [0, 62, 21, 62], corner: 54, bezel: [9, 9], cutout: 'island', home: true},
  {id: 'pixel-8', name: 'Pixel 8', kind: 'Phones', size: [412, 915], pixelRatio: 2.625, upright: [36, 0, 24, 0], aside: [24, 0, 24, 36], corner: 34, bezel: [13, 11], cutout: 'hole', home: true},
  {id: 'galaxy-s24', name: 'Galaxy S24', kind: 'Phones', size: [360, 780], pixelRatio: 3, upright: [32, 0, 24, 0], aside: [24, 0, 24, 32], corner: 24, bezel: [9, 8], cutout: 'hole', home: true},
  {id: 'galaxy-z-fold-5', name: 'Galaxy Z Fold5', kind: 'Phones', size: [344, 882], pixelRatio: 2.625, upright: [32, 0, 24, 0], aside: [24, 0, 24, 32], corner: 18, bezel: [10, 8], cutout: 'hole', home: true},
  {id: 'ipad-mini', name: 'iPad mini', kind: 'Tablets', size: [744, 1133], pixelRatio: 2, upright: [24, 0, 20, 0], aside: [24, 0, 20, 0], corner: 22, bezel: [28, 28], cutout: 'none', home: true},
  {id: 'ipad-air-11', name: 'iPad Air 11″', kind: 'Tablets', size: [820, 1180], pixelRatio: 2, upright: [24, 0, 20, 0], aside: [24, 0, 20, 0], corner: 22, bezel: [28, 28], cutout: 'none', home: true},
  {id: 'pixel-tablet', name: 'Pixel Tablet', kind: 'Tablets', size: [800, 1280], pixelRatio: 2, upright: [24, 0, 24, 0], aside: [24, 0, 24, 0], corner: 20, bezel: [30, 30], cutout: 'none', home: true},
  {id: FILL, name: 'Fill the window', kind: 'Window', size: null, upright: null, aside: null, corner: 10, bezel: [0, 0], cutout: 'none', home: false},
];

export const FIRST = 'iphone-16';

/** The device of that name; undefined when there is none. */
export function deviceOf(id) {
  return DEVICES.find(device => device.id === id);
}
