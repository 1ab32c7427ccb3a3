// Who there is to talk to the bot as: people in their private chats, and groups.

import * as control from './control.js';

const POLL = 3000;

const personEntry = (person) => ({
  id: person.id, title: person.name, side: person.side, isGroup: false, blocked: person.blocked === true, username: person.username,
});
const groupEntry = (group) => ({ id: group.id, title: group.title, side: group.side, isGroup: true, members: group.members ?? [] });

/** Fires `change` when a person, a group or a chat's news has changed. */
export class Roster extends EventTarget {
  entries = [];
  bot = { id: 0, username: '', name: '' };
  #open = new Set();
  #seen = new Map();
  #news = new Set();
  #moved = new Map();
  #printed = '';

  async refresh() {
    const [people, groups, bot, chats] = await Promise.all([control.people(), control.groups(), control.bot(), control.chats()]);
    this.bot = bot;
    this.#moved = new Map(groups.filter((group) => group.migratedTo).map((group) => [group.id, group.migratedTo]));
    this.entries = [...people.map(personEntry), ...groups.filter((group) => !group.migratedTo).map(groupEntry)];
    for (const { id, version } of chats) this.#notice(id, version);
    const printed = JSON.stringify([this.entries, bot.username, [...this.#news]]);
    if (printed === this.#printed) return;
    this.#printed = printed;
    this.dispatchEvent(new Event('change'));
  }

  get pollEvery() { return POLL; }

  /** A group that became a supergroup is found under its new id. */
  find(id) {
    return this.entries.find((entry) => entry.id === (this.#moved.get(id) ?? id));
  }

  first(side) {
    return this.entries.find((entry) => entry.side === side) ?? (side === 'left' ? this.entries[0] : this.entries.at(-1));
  }

  opened(id) {
    this.#open.add(id);
    this.#news.delete(id);
    this.dispatchEvent(new Event('change'));
  }

  closed(id) {
    this.#open.delete(id);
  }

  /** Chats that moved while nobody looked at them. */
  get news() {
    return this.entries.filter((entry) => this.#news.has(entry.id));
  }

  #notice(id, version) {
    const before = this.#seen.get(id);
    this.#seen.set(id, version);
    const isFirstLook = this.#printed === '';
    if (!isFirstLook && before !== version && !this.#open.has(id)) this.#news.add(id);
  }
}
