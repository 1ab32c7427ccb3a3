// One phone: whose chat is open, its messages, and where one writes.

import * as control from './control.js';
import { createComposer } from './composer.js';
import { openConversation } from './conversation.js';
import { element, icon } from './element.js';
import { startPayload } from './deeplink.js';
import { menu } from './menu.js';
import { initialsOf, tintOf } from './spoken.js';
import { attempt } from './toasts.js';

const SIDES = { left: ['left', 'right'], right: ['right', 'left'] };

export function createColumn(root, roster) {
  const { side } = root.dataset;
  const select = element('select', {
    class: 'who', 'aria-label': 'Pilih percakapan', data: { testid: 'chat-select' }, onchange: () => open(roster.find(Number(select.value))),
  });
  const avatar = element('span', { class: 'avatar', 'aria-hidden': 'true' });
  const kind = element('span', { class: 'kind' });
  const more = menu({ label: 'Pilihan percakapan', face: icon('more'), testid: 'chat-menu', place: 'down', items: choices });
  const acting = element('select', { class: 'acting-as', data: { testid: 'acting-as' }, onchange: () => conversation?.redraw() });
  const actingLine = element('label', { class: 'acting', hidden: true }, element('span', {}, 'Sebagai'), acting);
  const blockedLine = element('div', { class: 'blocked', hidden: true },
    element('span', {}, 'Bot diblokir.'),
    element('button', { type: 'button', class: 'strong', data: { testid: 'unblock' }, onclick: () => toggleBlock(false) }, 'Buka blokir'));
  const body = element('div', { class: 'column-body' });
  root.append(element('header', { class: 'column-head' }, avatar, element('div', { class: 'who-box' }, select, kind), more), body);
  let chat = null;
  let conversation = null;
  let composer = null;
  let inUse = false;

  const actor = () => (chat.isGroup ? Number(acting.value) : chat.id);

  function open(entry) {
    if (!entry || entry.id === chat?.id) return;
    close();
    chat = entry;
    sessionStorage.setItem(`chat ${side}`, entry.id);
    composer = createComposer({ chat, actor });
    fillActing(chat.members ?? []);
    conversation = openConversation({
      chat, actor, onLink, onView, onEdit: composer.change, onReply: composer.reply, onStart: () => composer.say('/start'),
    });
    body.replaceChildren(conversation.root, actingLine, blockedLine, composer.root);
    actingLine.hidden = !chat.isGroup;
    roster.opened(chat.id);
    refresh();
  }

  function close() {
    if (!chat) return;
    conversation.close();
    roster.closed(chat.id);
    chat = null;
  }

  function onView(view) {
    composer.show(view);
    if (chat.isGroup) fillActing(view.members ?? []);
  }

  function fillActing(members) {
    const print = members.map((member) => member.id).join();
    if (acting.dataset.print === print) return;
    const before = acting.value;
    acting.dataset.print = print;
    acting.replaceChildren(...members.map(({ id, name }) => element('option', { value: id }, name)));
    if (members.some(({ id }) => String(id) === before)) acting.value = before;
  }

  /** A link that starts this bot is followed here, as the person whose phone it is. */
  function onLink(url) {
    const payload = startPayload(url, roster.bot.username);
    if (payload === null) return false;
    const person = actor();
    attempt(() => control.say(person, person, payload ? `/start ${payload}` : '/start'));
    open(roster.find(person));
    return true;
  }

  function choices() {
    if (chat.isGroup) return [];
    return [chat.blocked
      ? { words: 'Buka blokir bot', testid: 'unblock-bot', act: () => toggleBlock(false) }
      : { words: 'Blokir bot', hint: 'bot tidak bisa mengirim', testid: 'block-bot', act: () => toggleBlock(true) }];
  }

  async function toggleBlock(blocked) {
    await attempt(() => (blocked ? control.block(chat.id) : control.unblock(chat.id)));
    await attempt(() => roster.refresh());
  }

  /** A phone that is put away asks the simulator nothing. */
  function use(wanted) {
    inUse = wanted;
    if (inUse) refresh();
    else close();
  }

  function refresh() {
    if (!inUse) return;
    const current = chat && roster.find(chat.id);
    if (!current) { openFirst(); return; }
    if (current.id !== chat.id) { open(current); return; }
    Object.assign(chat, current);
    fillSelect();
    avatar.textContent = initialsOf(chat.title);
    avatar.dataset.tint = tintOf(chat.id);
    kind.textContent = chat.isGroup ? `grup, ${chat.members.length} anggota` : `bercakap dengan ${roster.bot.name || 'bot'}`;
    blockedLine.hidden = !chat.blocked;
    composer.root.hidden = chat.blocked === true;
    more.hidden = chat.isGroup;
  }

  function openFirst() {
    const stored = Number(sessionStorage.getItem(`chat ${side}`));
    const entry = (stored && roster.find(stored)) || roster.first(side);
    if (entry) open(entry);
    else close();
  }

  function fillSelect() {
    const news = new Set(roster.news.map((entry) => entry.id));
    const groups = SIDES[side].map((which) => roster.entries.filter((entry) => (entry.side ?? 'left') === which)).filter((entries) => entries.length);
    const print = JSON.stringify([groups, [...news]]);
    if (select.dataset.print !== print) {
      select.dataset.print = print;
      select.replaceChildren(...groups.map((entries) => element('optgroup', { label: (entries[0].side ?? 'left') === side ? 'Di layar ini' : 'Di layar lain' },
        entries.map(({ id, title }) => element('option', { value: id }, news.has(id) ? `● ${title}` : title)))));
    }
    select.value = String(chat.id);
  }

  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    composer?.drop(event.dataTransfer.files);
  });
  roster.addEventListener('change', refresh);
  return { open, use };
}
