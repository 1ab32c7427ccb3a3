// Draws the messages of a chat and, on the next view, only those that changed: focus and screen readers stay where they are.

import { bubble } from './bubble.js';
import { element } from './element.js';
import { dayOf } from './spoken.js';

export function messageList({ chat, actor, acts, fallbackFocus }) {
  const root = element('ol', { class: 'messages' });
  const shown = new Map();

  /** Answers whether a message is there that was not before. */
  function show(messages) {
    const rows = rowsOf(messages);
    const added = messages.some((message) => !shown.has(message.id));
    let next = root.firstElementChild;
    for (const row of rows) {
      const item = drawn(row);
      if (item === next) next = next.nextElementSibling;
      else root.insertBefore(item, next);
    }
    const kept = new Set(rows.map((row) => row.key));
    for (const [key, { item }] of shown) {
      if (kept.has(key)) continue;
      item.remove();
      shown.delete(key);
    }
    return added;

    function drawn({ key, print, draw }) {
      const before = shown.get(key);
      if (before?.print === print) return before.item;
      const item = draw();
      shown.set(key, { print, item });
      if (before) {
        if (before.item === next) next = item;
        exchange(before.item, item);
      }
      return item;
    }
  }

  function exchange(old, fresh) {
    const focused = [...old.querySelectorAll('a, button')].indexOf(document.activeElement);
    old.replaceWith(fresh);
    if (focused >= 0) (fresh.querySelectorAll('a, button')[focused] ?? fallbackFocus()).focus({ preventScroll: true });
  }

  function rowsOf(messages) {
    const rows = [];
    const words = new Map(messages.map((message) => [message.id, message.text ?? message.caption]));
    let day = '';
    for (const found of messages) {
      const message = { ...found, quoted: words.get(found.replyTo) };
      const today = dayOf(message.date);
      if (today !== day) rows.push({ key: `day ${today} ${message.id}`, print: today, draw: () => separator(today) });
      day = today;
      const isOwn = !message.from?.isBot && (!chat.isGroup || message.from?.id === actor());
      rows.push({
        key: message.id, print: printOf(message, isOwn), draw: () => bubble(message, { isOwn, isGroup: chat.isGroup, acts }),
      });
    }
    return rows;
  }

  return { root, show };
}

/** What is drawn; the version counts changes that may not show. */
const printOf = (message, isOwn) => JSON.stringify([{ ...message, version: 0 }, isOwn]);

const separator = (day) => element('li', { class: 'message is-service' }, element('p', { class: 'pill' }, day));
