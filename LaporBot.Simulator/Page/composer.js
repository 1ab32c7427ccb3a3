// Where a person writes: text, files, the bot's commands and the keys that the bot put beneath the field.

import * as control from './control.js';
import { element, icon } from './element.js';
import { menu } from './menu.js';
import { replyKeyboard } from './replykeyboard.js';
import { forget, stagedFiles } from './staged.js';
import { attempt } from './toasts.js';

const INVENTED_PLACE = { latitude: -6.175392, longitude: 106.827153 };
const PLACEHOLDER = 'Tulis pesan';
const TALLEST = 140;

/** `actor()` is the id of the person one writes as. */
export function createComposer({ chat, actor }) {
  const text = element('textarea', {
    class: 'field', rows: '1', placeholder: PLACEHOLDER, 'aria-label': `Pesan untuk ${chat.title}`, data: { testid: 'composer-text' },
  });
  const send = element('button', { type: 'submit', class: 'round send', 'aria-label': 'Kirim', title: 'Kirim', data: { testid: 'composer-send' } }, icon('send'));
  const staged = stagedFiles(refresh);
  const keys = replyKeyboard({ chat, actor, onWords: (words) => queue(() => control.say(chat.id, actor(), words)) });
  const targetWords = element('span', { class: 'target-words' });
  const targetLine = element('div', { class: 'target', hidden: true, data: { testid: 'composer-target' } }, targetWords,
    element('button', { type: 'button', class: 'round', 'aria-label': 'Batal', onclick: dropTarget }, icon('close')));
  const photoInput = fileInput('image/*,video/*', true, 'attach-photo-input');
  const fileInputAny = fileInput('', false, 'attach-file-input');
  const attach = menu({
    label: 'Lampirkan', face: icon('attach'), testid: 'composer-attach',
    items: () => [
      { words: 'Foto atau video', testid: 'attach-as-photo', act: () => photoInput.click() },
      { words: 'Berkas', hint: 'dikirim utuh', testid: 'attach-as-file', act: () => fileInputAny.click() },
      { words: 'Lokasi contoh', testid: 'attach-location', act: () => queue(() => control.sendLocation(chat.id, actor(), INVENTED_PLACE)) },
      { words: 'Stiker', testid: 'attach-sticker', act: () => queue(() => control.sendSticker(chat.id, actor(), '🙂')) },
    ],
  });
  const commands = menu({
    label: 'Perintah bot', face: icon('slash'), testid: 'composer-commands',
    items: async () => (await control.commands(chat.id, actor()).catch(() => [])).map(({ command, description }) => ({
      words: `/${command}`, hint: description, testid: 'command', act: () => queue(() => control.say(chat.id, actor(), `/${command}`)),
    })),
  });
  const form = element('form', { class: 'composer-row', onsubmit: submit }, attach, text, keys.toggle, commands, send, photoInput, fileInputAny);
  const root = element('div', { class: 'composer' }, targetLine, staged.root, form, keys.root);
  let queued = Promise.resolve(true);
  let target = null;

  /** One after another, so that what was written first arrives first. */
  function queue(action) {
    queued = queued.then(() => attempt(action));
    return queued;
  }

  function fileInput(accept, asPhoto, testid) {
    const input = element('input', {
      type: 'file', accept: accept || null, multiple: true, class: 'for-readers', tabindex: '-1', 'aria-label': asPhoto ? 'Pilih foto' : 'Pilih berkas', data: { testid },
    });
    input.addEventListener('change', () => {
      staged.add(input.files, asPhoto);
      input.value = '';
      text.focus();
    });
    return input;
  }

  async function submit(event) {
    event?.preventDefault();
    const words = text.value.trim();
    if (!words && !staged.count) return;
    const { message, isEdit } = target ?? {};
    const from = actor();
    const files = isEdit ? [] : staged.take();
    dropTarget();
    text.value = '';
    const sent = await queue(async () => {
      if (isEdit) await control.edit(chat.id, from, message.id, words);
      else if (files.length) await sendFiles(from, files, words);
      else await control.say(chat.id, from, words, message?.id);
    });
    if (!sent) giveBack(words, files);
    refresh();
  }

  function giveBack(words, files) {
    if (!text.value) text.value = words;
    staged.putBack(files);
  }

  /** As in Telegram, the caption belongs to the first of several. */
  async function sendFiles(from, files, caption) {
    const mediaGroupId = files.length > 1 ? `${Date.now()}` : undefined;
    for (let words = caption; files.length; words = '') {
      await control.sendFile(chat.id, from, files[0].file, { kind: files[0].kind, mediaGroupId, caption: words || undefined });
      forget(files.shift());
    }
  }

  function change(message) {
    aim({ message, isEdit: true }, 'Mengubah pesan');
    text.value = message.text ?? message.caption ?? '';
    refresh();
  }

  const reply = (message) => aim({ message, isEdit: false }, `Membalas: ${message.text ?? message.caption ?? ''}`);

  function aim(at, words) {
    target = at;
    targetWords.textContent = words;
    targetLine.hidden = false;
    text.focus();
  }

  function dropTarget() {
    if (target?.isEdit) text.value = '';
    target = null;
    targetLine.hidden = true;
    refresh();
  }

  function refresh() {
    text.style.height = 'auto';
    text.style.height = `${Math.min(text.scrollHeight + 2, TALLEST)}px`;
    send.disabled = !text.value.trim() && !staged?.count;
  }

  function show(view) {
    keys.show(view);
    text.placeholder = view.replyKeyboard?.placeholder ?? PLACEHOLDER;
  }

  text.addEventListener('input', refresh);
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && target) dropTarget();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  text.addEventListener('paste', (event) => {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    staged.add(event.clipboardData.files, true);
  });
  refresh();
  return { root, change, reply, show, drop: (files) => staged.add(files, true), say: (words) => queue(() => control.say(chat.id, actor(), words)) };
}
