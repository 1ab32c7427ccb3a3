// One message as it stands in the chat: a bubble with its media, words, time and the keyboard beneath.

import { element, icon } from './element.js';
import { menu } from './menu.js';
import { richText } from './richtext.js';
import { hourOf, sizeOf } from './spoken.js';

const SERVICE_WORDS = {
  new_chat_members: 'Anggota baru masuk ke grup',
  left_chat_member: 'Seorang anggota keluar dari grup',
  migrate_to_chat_id: 'Grup ini menjadi supergrup',
  migrate_from_chat_id: 'Grup ini menjadi supergrup',
  group_chat_created: 'Grup dibuat',
};

/** `acts` is what one can do with a message: `press`, `command`, `link`, `edit`, `reply`, `remove`. */
export function bubble(message, { isOwn, isGroup, acts }) {
  const from = message.from ?? {};
  const item = element('li', {
    class: `message ${isOwn ? 'is-own' : 'is-theirs'}`,
    data: { testid: 'message', from: from.isBot ? 'bot' : 'person', messageId: message.id, deleted: message.deleted ? 'true' : 'false' },
  });
  if (message.service) {
    item.className = 'message is-service';
    item.append(element('p', { class: 'pill' }, message.text ?? SERVICE_WORDS[message.service] ?? message.service));
    return item;
  }
  const body = element('div', { class: 'bubble' },
    isGroup && !isOwn
      ? element('p', { class: 'author' }, from.name)
      : element('span', { class: 'for-readers' }, `${from.name ?? ''}: `));
  if (message.deleted) body.append(element('p', { class: 'gone' }, 'Pesan dihapus'));
  else body.append(...quote(message.quoted), ...content(message, acts));
  body.append(stamp(message));
  if (message.document?.kind === 'sticker' && !message.deleted) body.classList.add('is-bare');
  const choices = message.deleted ? [] : actionsFor(message, { isOwn, isGroup, acts });
  if (choices.length && !isOwn) item.classList.add('can-reply');
  item.append(element('div', { class: 'bubble-row' }, choices.length > 0 && actionsMenu(choices), body));
  if (!message.deleted && message.buttons?.length) addKeyboard(item, message, acts);
  return item;
}

/** In a group a bot hears little besides commands and answers to its own messages, so answers are shown as such. */
function quote(quoted) {
  return quoted ? [element('p', { class: 'quote' }, quoted)] : [];
}

function stamp(message) {
  return element('p', { class: 'stamp' },
    message.edited && !message.deleted ? element('span', { class: 'edited' }, 'diedit') : null,
    element('time', { datetime: new Date(message.date * 1000).toISOString() }, hourOf(message.date)));
}

function content(message, acts) {
  const parts = [];
  const spoken = { onCommand: acts.command, onLink: acts.link };
  if (message.photo) parts.push(photo(message.photo, message.from?.name));
  if (message.document) parts.push(file(message.document));
  if (message.location) parts.push(chip('pin', 'Lokasi', `${message.location.latitude}, ${message.location.longitude}`));
  if (message.contact) parts.push(chip('keys', message.contact.first_name ?? 'Kontak', message.contact.phone_number));
  const words = message.text ?? message.caption;
  if (words) parts.push(element('div', { class: 'words' }, richText(words, message.entities ?? message.captionEntities, spoken)));
  return parts;
}

function photo(picture, author) {
  const image = element('img', { src: picture.url, alt: `Foto dari ${author ?? 'percakapan'}`, class: 'photo', loading: 'lazy' });
  image.addEventListener('error', () => image.closest('a')?.replaceWith(file(picture)), { once: true });
  return element('a', { href: picture.url, target: '_blank', rel: 'noopener', class: 'photo-frame' }, image);
}

function file(document) {
  if (document.kind === 'sticker') return element('p', { class: 'sticker' }, document.emoji ?? '🙂');
  return element('a', { href: document.url, target: '_blank', rel: 'noopener', class: 'chip', data: { testid: 'file' } },
    element('span', { class: 'chip-sign' }, icon('file')),
    element('span', { class: 'chip-words' },
      element('span', { class: 'chip-name' }, document.name ?? document.kind ?? 'Berkas'),
      element('span', { class: 'chip-hint' }, sizeOf(document.size))));
}

function chip(sign, name, hint) {
  return element('p', { class: 'chip' },
    element('span', { class: 'chip-sign' }, icon(sign)),
    element('span', { class: 'chip-words' }, element('span', { class: 'chip-name' }, name), element('span', { class: 'chip-hint' }, hint)));
}

function actionsFor(message, { isOwn, isGroup, acts }) {
  if (!isOwn) return isGroup && message.from?.isBot ? [{ words: 'Balas', testid: 'message-reply', act: () => acts.reply(message) }] : [];
  return [
    (message.text ?? message.caption) && { words: 'Ubah pesan', testid: 'message-edit', act: () => acts.edit(message) },
    { words: 'Hapus di sisi saya', testid: 'message-remove', act: () => acts.remove(message) },
  ].filter(Boolean);
}

function actionsMenu(choices) {
  const actions = menu({ label: 'Tindakan untuk pesan ini', face: icon('more'), testid: 'message-menu', items: () => choices });
  actions.classList.add('own-actions');
  return actions;
}

function addKeyboard(item, message, acts) {
  item.classList.add('has-keyboard');
  item.append(element('div', { class: 'keyboard', role: 'group', 'aria-label': 'Tombol pesan' },
    message.buttons.map((row) => element('div', { class: 'keyboard-row' }, row.map((button) => inlineButton(message, button, acts))))));
}

function inlineButton(message, { text, data, url }, acts) {
  if (url) {
    return element('a', {
      class: 'key key-link', href: url, target: '_blank', rel: 'noopener noreferrer', data: { testid: 'button' },
      onclick: (event) => { if (acts.link(url)) event.preventDefault(); },
    }, text);
  }
  const key = element('button', { type: 'button', class: 'key', data: { testid: 'button', data: data ?? '' } }, text);
  key.addEventListener('click', () => acts.press(message, data, key));
  return key;
}
