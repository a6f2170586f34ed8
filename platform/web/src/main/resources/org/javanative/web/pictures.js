// Pictures that come from the server of the app, apart from its messages: when the network fails amid
// one, nobody but the page loads it again.

const OWN = 'img[src^="/_jn/picture/"]';
const FIRST_DELAY_MILLIS = 1000;
const LONGEST_DELAY_MILLIS = 30_000;

/** How long a picture that fails waits next, by its address: it may be one that there is no longer. */
const delays = new WeakMap();

document.addEventListener('error', event => {
  const picture = event.target;
  if (!picture.matches?.(OWN)) return;
  const address = picture.getAttribute('src');
  const former = delays.get(picture);
  const delay = former?.address === address ? former.delay * 2 : FIRST_DELAY_MILLIS;
  if (delay > LONGEST_DELAY_MILLIS) return;
  event.stopPropagation(); // the app hears of it when there is no hope left
  delays.set(picture, {address, delay});
  setTimeout(() => { if (picture.isConnected && picture.getAttribute('src') === address) load(picture); }, delay);
}, true);

/** There is a connection again: loads what has failed meanwhile, and before anybody listened. */
export function loadPicturesAgain() {
  for (const picture of document.querySelectorAll(OWN)) {
    delays.delete(picture);
    load(picture);
  }
}

function load(picture) {
  if (picture.complete && !picture.naturalWidth) picture.src = picture.getAttribute('src');
}
