// The line to the server.

/** The server ends a session that sends more at once. */
const MOST_BYTES = 64 * 1024;

let socket;

/** Opens the line; message gets what the server says, close why it has ended. */
export function connect({message, close}) {
  const token = document.querySelector('meta[name=jn-token]').content;
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  socket = new WebSocket(`${scheme}//${location.host}/_jn/socket?token=${encodeURIComponent(token)}`);
  socket.onmessage = ({data}) => message(JSON.parse(data));
  socket.onclose = close;
}

/**
 * Tells the server that something has happened to a view; more may have the number of an edit. False
 * when that is too long to be told.
 */
export function tell(view, event, payload, more) {
  const text = JSON.stringify({tag: view.jnTag, event, payload, ...more});
  if (text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES) return false;
  if (socket.readyState === WebSocket.OPEN) socket.send(text);
  return true;
}
