// A button that unfolds a short list of actions; Escape, a click elsewhere or leaving it folds it again.

import { element } from './element.js';

let unfolded = null;

document.addEventListener('pointerdown', (event) => {
  if (unfolded && !unfolded.root.contains(event.target)) unfolded.fold();
});

/** `items()` gives `[{ words, hint?, testid?, act }]` each time the menu opens; it may be a promise. */
export function menu({ label, face, testid, place = 'up', items }) {
  const list = element('div', { class: `menu-list menu-${place}`, hidden: true });
  const button = element('button', {
    type: 'button', class: 'round', 'aria-label': label, title: label, 'aria-expanded': 'false', data: testid ? { testid } : {}, onclick: toggle,
  }, face);
  const root = element('div', { class: 'menu' }, button, list);

  function fold() {
    list.hidden = true;
    unfolded = null;
    button.setAttribute('aria-expanded', 'false');
  }

  async function toggle() {
    if (!list.hidden) { fold(); return; }
    const entries = await items();
    list.replaceChildren(...entries.map(({ words, hint, testid: id, act }) => element('button', {
      type: 'button', class: 'menu-item', data: id ? { testid: id } : {}, onclick: () => { fold(); button.focus(); act(); },
    }, element('span', { class: 'menu-words' }, words), hint && element('span', { class: 'menu-hint' }, hint))));
    if (!entries.length) list.append(element('p', { class: 'menu-empty' }, 'Tidak ada pilihan.'));
    list.hidden = false;
    unfolded = { root, fold };
    button.setAttribute('aria-expanded', 'true');
    list.querySelector('button')?.focus();
  }

  function step(event) {
    const offset = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!offset || list.hidden) return;
    const buttons = [...list.querySelectorAll('button')];
    buttons.at((buttons.indexOf(document.activeElement) + offset) % buttons.length)?.focus();
    event.preventDefault();
  }

  root.addEventListener('keydown', (event) => {
    step(event);
    if (event.key !== 'Escape' || list.hidden) return;
    event.stopPropagation();
    fold();
    button.focus();
  });
  root.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !root.contains(event.relatedTarget)) fold();
  });
  return root;
}
