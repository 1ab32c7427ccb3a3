// The keys that a bot puts beneath the text field. A plain key says its words; two kinds ask the person for something.

import * as control from './control.js';
import { element, icon } from './element.js';
import { attempt } from './toasts.js';

const INVENTED_PLACE = { latitude: -6.175392, longitude: 106.827153 };
/** No Indonesian number begins like this. */
const INVENTED_PHONE = '+62000000000';

export function replyKeyboard({ chat, actor, onWords }) {
  const root = element('div', { class: 'reply-keys', role: 'group', 'aria-label': 'Papan tombol', hidden: true, data: { testid: 'reply-keyboard' } });
  const toggle = element('button', {
    type: 'button', class: 'round', 'aria-label': 'Papan tombol', title: 'Papan tombol', 'aria-expanded': 'false', hidden: true, onclick: fold,
  }, icon('keys'));
  let print = '';

  function fold() {
    root.hidden = !root.hidden;
    toggle.setAttribute('aria-expanded', String(!root.hidden));
  }

  function show({ replyKeyboard: keyboard, members }) {
    const fresh = JSON.stringify(keyboard ?? null);
    if (fresh === print) return;
    print = fresh;
    toggle.hidden = root.hidden = !keyboard;
    toggle.setAttribute('aria-expanded', String(Boolean(keyboard)));
    root.replaceChildren(...(keyboard?.rows ?? []).map((row) => element('div', { class: 'keyboard-row' },
      row.map((key) => element('button', {
        type: 'button', class: 'reply-key', data: { testid: 'reply-key' }, onclick: () => use(key, members, keyboard.oneTime),
      }, key.text)))));
  }

  function use(key, members, oneTime) {
    if (key.requestLocation) attempt(() => control.sendLocation(chat.id, actor(), INVENTED_PLACE));
    else if (key.requestContact) attempt(() => control.sendContact(chat.id, actor(), contactOf(members)));
    else onWords(key.text);
    if (oneTime && !root.hidden) fold();
  }

  function contactOf(members = []) {
    const self = members.find((member) => member.id === actor());
    return { phoneNumber: INVENTED_PHONE, firstName: self?.name ?? chat.title, userId: actor() };
  }

  return { root, toggle, show };
}
