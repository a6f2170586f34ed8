// Texts that two have changed at once: what one has made of a text, done to what the other has made of it.

/** Where two texts differ: from start to end of the former, the latter has that text. */
function difference(former, latter) {
  const most = Math.min(former.length, latter.length);
  let start = 0;
  while (start < most && former[start] === latter[start]) start++;
  if (start > 0 && isHalf(former, start)) start--;
  let same = 0;
  while (same < most - start && former.at(-1 - same) === latter.at(-1 - same)) same++;
  if (same > 0 && isHalf(former, former.length - same)) same--;
  return {start, end: former.length - same, text: latter.slice(start, latter.length - same)};
}

/** Whether a place in a text is amid a character. */
function isHalf(text, place) {
  const before = text.charCodeAt(place - 1);
  return before >= 0xD800 && before < 0xDC00;
}

/** Where a place is after such a change: behind what was put in right there. */
function moved(place, {start, end, text}) {
  if (place >= end) return place + text.length - (end - start);
  return place <= start ? place : start + Math.min(place - start, text.length);
}

/** What a text becomes of which one has made theirs and the other mine. */
export function merge(base, theirs, mine) {
  const their = difference(base, theirs);
  const own = difference(base, mine);
  const start = moved(own.start, their);
  const end = Math.max(start, moved(own.end, their));
  return theirs.slice(0, start) + own.text + theirs.slice(end);
}
