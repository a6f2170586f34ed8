// What the app keeps in the browser: texts under keys, in an IndexedDB database for each store,
// which all pages of the origin share.
//
// A question is a line of JSON and the values that it is about, one after the other; so is an
// answer. What is long goes and comes in pieces. What goes wrong with a store is an answer, too.

import {offer, offerWatch} from './calls.js';

const VERSION = 1;
const ENTRIES = 'entries'; // key → [version, length]
const TEXTS = 'texts'; // key → text
const COUNTER = 'counter'; // 'version' → the last version given
const ALL = [ENTRIES, TEXTS, COUNTER];
const QUIET_MILLIS = 100;
const PATIENCE_MILLIS = 10_000;
const LONGEST_DETAIL = 500;

const stores = new Map();
const questions = new Map();
const answers = new Map();

/** Something that the server has words for. */
class Trouble extends Error {
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
  }
}

/** A store, as far as this page uses it. */
class Store {
  constructor(name) {
    this.name = name;
    this.connection = null;
    this.turn = Promise.resolve();
    this.others = globalThis.BroadcastChannel ? new BroadcastChannel(`javanative/${name}`) : null;
  }

  /**
   * Begins a transaction, and does the work in it. They begin in the order of the calls, from which
   * IndexedDB makes the order in which they see each other.
   */
  async transact(mode, work) {
    const begun = this.turn.then(() => this.begin(mode, work));
    this.turn = begun.catch(() => {});
    const {outcome} = await begun;
    return outcome;
  }

  async begin(mode, work) {
    let transaction;
    try {
      transaction = (await this.open()).transaction(ALL, mode, {durability: 'strict'});
    } catch (error) {
      if (error.name !== 'InvalidStateError' || !this.connection) throw error;
      // The connection has ended, as when the user has the data of the site deleted.
      this.connection = null;
      transaction = (await this.open()).transaction(ALL, mode, {durability: 'strict'});
    }
    return {outcome: complete(transaction, work)};
  }

  open() {
    this.connection ??= new Promise((opened, failed) => {
      const request = openDatabase(this.name);
      request.onupgradeneeded = () => ALL.forEach(each => request.result.createObjectStore(each));
      request.onerror = () => {
        clearTimeout(patience);
        failed(trouble(request.error, true));
        this.connection = null;
      };
      // All fails until the other tabs let go of it: another request would only wait behind this one.
      request.onblocked = () => failed(new Trouble('blocked', ''));
      const patience = setTimeout(request.onblocked, PATIENCE_MILLIS);
      request.onsuccess = () => {
        clearTimeout(patience);
        const database = request.result;
        database.onclose = () => { this.connection = null; };
        // Another tab wants to delete or renew it, and must not wait for this one.
        database.onversionchange = () => {
          this.connection = null;
          database.close();
        };
        opened(database);
        this.connection = Promise.resolve(database);
      };
    });
    const own = this.connection;
    own.catch(error => {
      if (error.kind !== 'blocked' && this.connection === own) this.connection = null;
    });
    return own;
  }

  async close() {
    // Whoever opens it again gets one of its own.
    stores.delete(this.name);
    await this.turn;
    this.others?.close();
    (await this.connection)?.close();
  }
}

function openDatabase(name) {
  if (!globalThis.indexedDB) throw new Trouble('unavailable', 'indexedDB is not defined');
  try {
    return indexedDB.open(`javanative/${name}`, VERSION);
  } catch (error) {
    throw trouble(error, true);
  }
}

function storeOf(name) {
  if (!stores.has(name)) stores.set(name, new Store(name));
  return stores.get(name);
}

/** What the work comes to, once the browser has made it durable. */
async function complete(transaction, work) {
  const ended = new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = () => failed(transaction.error ?? new Trouble('other', 'The browser has given the transaction up.'));
  });
  ended.catch(() => {});
  let result;
  try {
    result = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already, and says why.
    }
    throw transaction.error ?? error;
  }
  await ended;
  return result;
}

function requested(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

function trouble(error, opening = false) {
  if (error instanceof Trouble) return error;
  const detail = `${error?.name}: ${error?.message}`.slice(0, LONGEST_DETAIL);
  switch (error?.name) {
    case 'QuotaExceededError': return new Trouble('full', detail);
    case 'SecurityError': case 'InvalidAccessError': case 'NotAllowedError': return new Trouble('no-access', detail);
    case 'InvalidStateError': return new Trouble(opening ? 'no-access' : 'other', detail);
    case 'VersionError': return new Trouble('newer', detail);
    case 'NotReadableError': case 'DataError': return new Trouble('lost', detail);
    default: return new Trouble('other', detail);
  }
}

// What is asked

async function read(store, keys, body, most) {
  return store.transact('readonly', async transaction => {
    const entries = transaction.objectStore(ENTRIES);
    const found = await Promise.all(keys.map(key => requested(entries.get(key))));
    const chars = found.reduce((sum, entry) => sum + (entry?.[1] ?? 0), 0);
    if (chars > most) throw new Trouble('too-much', String(chars));
    const texts = transaction.objectStore(TEXTS);
    const values = await Promise.all(keys.map((key, i) => (found[i] ? requested(texts.get(key)) : '')));
    keys.forEach((key, i) => {
      if (found[i] && values[i]?.length !== found[i][1]) throw new Trouble('damaged', key);
    });
    return [found.map(entry => entry ?? null), values.join('')];
  });
}

async function allKeys(store) {
  return [await store.transact('readonly', transaction => requested(transaction.objectStore(ENTRIES).getAllKeys())), ''];
}

async function write(store, {expected, edits}, body) {
  const [made, changed] = await store.transact('readwrite', async transaction => {
    const [entries, texts, counter] = ALL.map(each => transaction.objectStore(each));
    const present = await Promise.all(expected.map(([key]) => requested(entries.get(key))));
    if (expected.some(([, version], i) => (present[i]?.[0] ?? 0) !== version)) return [false, []];
    const version = (await requested(counter.get('version')) ?? 0) + 1;
    counter.put(version, 'version');
    const concerned = new Set();
    let from = 0;
    for (const [kind, key, length] of edits) {
      switch (kind) {
        case 'put':
          entries.put([version, length], key);
          texts.put(body.slice(from, from + length), key);
          from += length;
          concerned.add(key);
          break;
        case 'remove':
          entries.delete(key);
          texts.delete(key);
          concerned.add(key);
          break;
        default:
          for (const each of await requested(entries.getAllKeys())) concerned.add(each);
          entries.clear();
          texts.clear();
      }
    }
    return [true, [...concerned]];
  });
  if (changed.length) store.others?.postMessage(changed);
  return [[made, changed], ''];
}

async function close(store) {
  await store.close();
  return [null, ''];
}

for (const [name, work] of Object.entries({read, keys: allKeys, write, close})) {
  offer(`Storage.${name}`, async ({send}, storeName, number, length, last, most, pieceLength) => {
    try {
      const question = (questions.get(number) ?? []).concat(last).join('');
      questions.delete(number);
      if (question.length !== length) throw new Trouble('other', 'A piece of the question is missing.');
      const end = question.indexOf('\n');
      const [header, body] = await work(storeOf(storeName), JSON.parse(question.slice(0, end) || null), question.slice(end + 1), most);
      const answer = `${JSON.stringify(header)}\n${body}`;
      answers.set(number, answer);
      sendPiece(send, number, pieceLength);
      return ['done', String(answer.length)];
    } catch (error) {
      const {kind, message} = trouble(error);
      return ['failed', kind, message];
    }
  });
}

offer('Storage.piece', (call, number, text) => {
  if (!questions.has(number)) questions.set(number, []);
  questions.get(number).push(text);
});

offer('Storage.more', ({send}, number, pieceLength) => {
  sendPiece(send, number, pieceLength);
  return ['done', '0'];
});

offer('Storage.forget', (call, number) => {
  questions.delete(number);
  answers.delete(number);
});

function sendPiece(send, number, length) {
  const answer = answers.get(number) ?? '';
  send(answer.slice(0, length));
  if (answer.length > length) answers.set(number, answer.slice(length));
  else answers.delete(number);
}

// What other pages change

offerWatch('Storage.watch', (emit, fail, name) => {
  const {others} = storeOf(name);
  if (!others) return undefined;
  const changed = new Set();
  let timer = 0;
  const tell = () => {
    timer = 0;
    tellAll(emit, [...changed]);
    changed.clear();
  };
  const hear = ({data}) => {
    for (const key of data) changed.add(key);
    timer ||= setTimeout(tell, QUIET_MILLIS);
  };
  others.addEventListener('message', hear);
  return () => {
    clearTimeout(timer);
    others.removeEventListener('message', hear);
  };
});

/** Tells all keys, in as many messages as it takes. */
function tellAll(emit, keys) {
  if (emit(keys) || keys.length === 1) return;
  const middle = keys.length >> 1;
  tellAll(emit, keys.slice(0, middle));
  tellAll(emit, keys.slice(middle));
}
