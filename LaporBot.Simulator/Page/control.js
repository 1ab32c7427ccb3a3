// Every call of the page to the simulator's control API; ../README.md describes it.

/** The simulator answered, and said no. */
export class Refused extends Error {
  constructor(status, reason) {
    super(reason);
    this.status = status;
  }
}

async function call(method, path, { query, json, body, signal } = {}) {
  const present = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const search = present.length ? `?${new URLSearchParams(present)}` : '';
  const response = await fetch(`/control/${path}${search}`, {
    method,
    signal,
    cache: 'no-store',
    headers: json ? { 'content-type': 'application/json' } : undefined,
    body: json ? JSON.stringify(json) : body,
  });
  const text = await response.text();
  const answer = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : null;
  if (!response.ok) throw new Refused(response.status, answer?.error ?? `${response.status}`);
  return answer;
}

const get = (path, query, signal) => call('GET', path, { query, signal });
const post = (path, json = {}) => call('POST', path, { json });
const chat = (chatId, rest) => `chats/${chatId}/${rest}`;

export const people = () => get('people');
export const addPerson = (person) => post('people', person);
export const block = (personId) => post(`people/${personId}/block`);
export const unblock = (personId) => post(`people/${personId}/unblock`);
export const groups = () => get('groups');
export const chats = () => get('chats');
export const bot = () => get('bot');
export const commands = (chatId, person) => get('bot/commands', { chat: chatId, person });

/** Answers when the chat has moved past `after`, or after `wait` seconds with what is known. */
export const view = (chatId, after, wait, signal) => get(`chats/${chatId}`, { after, wait }, signal);

export const say = (chatId, from, text, replyTo) => post(chat(chatId, 'messages'), { from, text, replyTo });
export const press = (chatId, from, messageId, data) => post(chat(chatId, 'presses'), { from, messageId, data });
export const edit = (chatId, from, messageId, text) => post(chat(chatId, 'edits'), { from, messageId, text });
export const remove = (chatId, messageId) => call('DELETE', chat(chatId, `messages/${messageId}`));
export const sendSticker = (chatId, from, emoji) => post(chat(chatId, 'sticker'), { from, emoji });
export const sendLocation = (chatId, from, place) => post(chat(chatId, 'location'), { from, ...place });
export const sendContact = (chatId, from, contact) => post(chat(chatId, 'contact'), { from, ...contact });

export function sendFile(chatId, from, file, { kind, caption, mediaGroupId }) {
  const body = new FormData();
  body.append('file', file, file.name);
  const mime = file.type || 'application/octet-stream';
  return call('POST', chat(chatId, 'files'), { body, query: { from, kind, caption, mediaGroupId, name: file.name, mime } });
}

export const clock = () => get('clock');
export const advanceClock = (seconds) => post('clock/advance', { seconds });
