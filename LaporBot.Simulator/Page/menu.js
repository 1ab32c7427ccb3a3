// A button that unfolds a short list of actions; Escape, a click elsewhere or leaving it folds it again.

import { element } from './element.js';

const GAP = 6;
let unfolded = null;

document.addEventListener('pointerdown', (event) => {
  if (unfolded && !unfolded.root.contains(event.target)) unfolded.fold();
});

document.addEventListener('scroll', ({ target }) => {
  if (unfolded && target.contains(unfolded.root)) unfolded.fold();
}, true);

/** `items()` gives `[{ words, hint?, testid?, act }]` each time the menu opens; it may be a promise. */
export function menu({ label, face, testid, place = 'up', items }) {
  const list = element('div', { class: 'menu-list', popover: 'manual' });
  const button = element('button', {
    type: 'button', class: 'round', 'aria-label': label, title: label, 'aria-expanded': 'false', data: testid ? { testid } : {}, onclick: toggle,
  }, face);
  const root = element('div', { class: 'menu' }, button, list);

  const isOpen = () => list.matches(':popover-open');

  /** Next to its button, inside its phone. */
  function settle() {
    const box = button.getBoundingClientRect();
    const above = box.top - list.offsetHeight - GAP;
    const below = box.bottom + GAP;
    list.style.top = `${place === 'down' || above < GAP ? below : above}px`;
    const phone = (root.closest('.column') ?? document.body).getBoundingClientRect();
    list.style.left = `${Math.max(phone.left + GAP, Math.min(box.left, phone.right - list.offsetWidth - GAP))}px`;
  }

  function fold() {
    if (!isOpen()) return;
    list.hidePopover();
    unfolded = null;
    button.setAttribute('aria-expanded', 'false');
  }

  async function toggle() {
    if (isOpen()) { fold(); return; }
    const entries = await items();
    if (!root.isConnected || isOpen()) return;
    list.replaceChildren(...entries.map(({ words, hint, testid: id, act }) => element('button', {
      type: 'button', class: 'menu-item', data: id ? { testid: id } : {}, onclick: () => { fold(); button.focus(); act(); },
    }, element('span', { class: 'menu-words' }, words), hint && element('span', { class: 'menu-hint' }, hint))));
    if (!entries.length) list.append(element('p', { class: 'menu-empty' }, 'Tidak ada pilihan.'));
    list.showPopover();
    settle();
    unfolded = { root, fold };
    button.setAttribute('aria-expanded', 'true');
    list.querySelector('button')?.focus();
  }

  function step(event) {
    const offset = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!offset || !isOpen()) return;
    const buttons = [...list.querySelectorAll('button')];
    buttons.at((buttons.indexOf(document.activeElement) + offset) % buttons.length)?.focus();
    event.preventDefault();
  }

  root.addEventListener('keydown', (event) => {
    step(event);
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    fold();
    button.focus();
  });
  root.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !root.contains(event.relatedTarget)) fold();
  });
  return root;
}
