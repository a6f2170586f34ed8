// The line to the server.

let socket;

/** Opens the line; message gets what the server says, close why it has ended. */
export function connect({message, close}) {
  const token = document.querySelector('meta[name=jn-token]').content;
  const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  socket = new WebSocket(`${scheme}//${location.host}/_jn/socket?token=${encodeURIComponent(token)}`);
  socket.onmessage = ({data}) => message(JSON.parse(data));
  socket.onclose = close;
}

/** Tells the server that something has happened to a view; more may have the number of an edit. */
export function tell(view, event, payload, more) {
  if (socket.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify({tag: view.jnTag, event, payload, ...more}));
}
