// The dialog that adds somebody to practise as.

import * as control from './control.js';
import { element } from './element.js';
import { attempt } from './toasts.js';

const field = (label, control) => element('label', { class: 'form-line' }, element('span', {}, label), control);
const choice = (name, options) => element('select', { name, class: 'form-field' },
  options.map(([value, words]) => element('option', { value }, words)));

/** `onAdded` hears the new person. */
export function askForPerson(onAdded) {
  const name = element('input', { name: 'name', class: 'form-field', required: true, maxlength: '64', autocomplete: 'off', placeholder: 'Contoh Baru' });
  const username = element('input', { name: 'username', class: 'form-field', maxlength: '32', pattern: '[A-Za-z][A-Za-z0-9_]{4,31}', autocomplete: 'off', placeholder: 'boleh kosong' });
  const language = choice('languageCode', [['id', 'Indonesia'], ['en', 'Inggris'], ['', 'tidak diketahui']]);
  const side = choice('side', [['left', 'Kiri'], ['right', 'Kanan']]);
  const form = element('form', { onsubmit: submit },
    element('h2', { class: 'dialog-title' }, 'Tambah orang'),
    field('Nama', name), field('Nama pengguna', username), field('Bahasa aplikasi', language), field('Kolom', side),
    element('div', { class: 'dialog-actions' },
      element('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, 'Batal'),
      element('button', { type: 'submit', class: 'strong' }, 'Tambah')));
  const dialog = element('dialog', { class: 'dialog', 'aria-label': 'Tambah orang' }, form);

  async function submit(event) {
    event.preventDefault();
    const person = {
      name: name.value.trim(), username: username.value.trim() || undefined, languageCode: language.value || undefined, side: side.value,
    };
    if (!person.name) return;
    const added = await attempt(async () => onAdded(await control.addPerson(person)));
    if (added) dialog.close();
  }

  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
