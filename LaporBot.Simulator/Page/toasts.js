// What Telegram shows for a moment over the chat: answers to presses, and faults of the page itself.

import { element } from './element.js';

const page = document.querySelector('[data-testid="page-toasts"]');
const SHOWN_FOR = 5000;

/** An `alert` stays until it is read; anything else goes by itself. */
export function toast(text, { alert = false, bad = false, shelf = page } = {}) {
  if (alert) { showAlert(text); return; }
  const note = element('p', { class: bad ? 'toast toast-bad' : 'toast', data: { testid: 'toast' } }, text);
  shelf.append(note);
  setTimeout(() => note.remove(), SHOWN_FOR);
}

function showAlert(text) {
  const dialog = element('dialog', { class: 'dialog', 'aria-label': 'Pemberitahuan', data: { testid: 'alert' } },
    element('p', { class: 'dialog-words' }, text),
    element('div', { class: 'dialog-actions' }, element('button', { type: 'button', class: 'strong', onclick: () => dialog.close() }, 'Oke')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Runs what a person asked for; a refusal or a lost server is told to him and gives `false`. */
export async function attempt(action) {
  try {
    await action();
    return true;
  } catch (problem) {
    toast(`Tidak berhasil: ${problem.status ? problem.message : 'simulator tidak menjawab'}`, { bad: true });
    return false;
  }
}
