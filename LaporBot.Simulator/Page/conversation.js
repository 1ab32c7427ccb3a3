// The messages of one chat, kept in step with the simulator for as long as the chat is open.

import * as control from './control.js';
import { keepAsking } from './connection.js';
import { element, icon } from './element.js';
import { messageList } from './messagelist.js';
import { attempt, toast } from './toasts.js';

const WAIT_AT_SERVER = 20;
const NEAR_THE_END = 80;
const PRESS_SHOWN_FOR = 5000;

/** `actor()` is the id of the person one acts as; `onView` hears each new state of the chat. */
export function openConversation({ chat, actor, onView, onEdit, onReply, onLink, onStart }) {
  const acts = {
    press,
    command: (text) => attempt(() => control.say(chat.id, actor(), text)),
    link: onLink,
    edit: onEdit,
    reply: onReply,
    remove: (message) => attempt(() => control.remove(chat.id, message.id)),
  };
  const list = messageList({ chat, actor, acts, fallbackFocus: () => log });
  const log = element('div', {
    class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': `Pesan: ${chat.title}`, tabindex: '0', data: { testid: 'messages' },
  }, list.root);
  const toEnd = element('button', { type: 'button', class: 'to-end', hidden: true, 'aria-label': 'Ke pesan terbaru', onclick: scrollToEnd }, icon('down'));
  const empty = element('div', { class: 'empty', hidden: true },
    element('p', {}, chat.isGroup ? 'Belum ada pesan di grup ini.' : 'Belum ada pesan. Mulai percakapan dengan bot.'),
    !chat.isGroup && element('button', { type: 'button', class: 'strong', data: { testid: 'start' }, onclick: onStart }, 'Mulai'));
  const answers = element('div', { class: 'toasts', role: 'status', data: { testid: 'toasts' } });
  const root = element('div', { class: 'conversation' }, log, empty, toEnd, answers);
  const pressing = new Map();
  let last = null;
  let staysAtEnd = true;
  /** After a lost connection the simulator may have begun anew, so the first question does not wait. */
  let isSteady = false;

  async function press(message, data, key) {
    const done = () => key.removeAttribute('aria-busy');
    key.setAttribute('aria-busy', 'true');
    setTimeout(done, PRESS_SHOWN_FOR);
    const accepted = await attempt(async () => {
      const { id } = await control.press(chat.id, actor(), message.id, data);
      pressing.set(id, done);
      release(last?.toasts ?? []);
    });
    if (!accepted) done();
  }

  function release(toasts) {
    for (const { id } of toasts) {
      pressing.get(id)?.();
      pressing.delete(id);
    }
  }

  async function ask(signal) {
    const wait = isSteady ? WAIT_AT_SERVER : 0;
    isSteady = false;
    const view = await control.view(chat.id, last?.version, wait, signal);
    isSteady = true;
    if (view.version === last?.version) return;
    const before = last;
    last = view;
    const added = list.show(view.messages);
    answer(view.toasts ?? [], before);
    empty.hidden = view.messages.length > 0;
    if (staysAtEnd || (added && view.messages.at(-1)?.from?.id === actor())) scrollToEnd();
    onView(view);
  }

  /** What was answered before the chat was opened is not said again. */
  function answer(toasts, before) {
    release(toasts);
    if (!before) return;
    for (const { version, url, text, alert } of toasts) {
      if (version <= before.version) continue;
      if (url) onLink(url);
      if (text) toast(text, { alert, shelf: answers });
    }
  }

  function scrollToEnd() {
    log.scrollTop = log.scrollHeight;
    staysAtEnd = true;
    toEnd.hidden = true;
  }

  log.addEventListener('scroll', () => {
    staysAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_THE_END;
    toEnd.hidden = staysAtEnd;
  });
  const growth = new ResizeObserver(() => { if (staysAtEnd) scrollToEnd(); });
  growth.observe(log);
  growth.observe(list.root);

  const stop = keepAsking(ask);
  return {
    root,
    redraw() { if (last) list.show(last.messages); },
    close() { stop(); growth.disconnect(); },
  };
}
