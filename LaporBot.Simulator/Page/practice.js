// Puts the page together: two phones side by side where there is room for them, else one.

import { startClock } from './clock.js';
import { createColumn } from './column.js';
import { keepAsking } from './connection.js';
import { element } from './element.js';
import { askForPerson } from './newperson.js';
import { Roster } from './roster.js';

const roster = new Roster();
const [left, right] = [...document.querySelectorAll('.column')].map((root) => createColumn(root, roster));
const isWide = window.matchMedia('(min-width: 800px)');
const news = document.querySelector('[data-testid="news"]');
const botName = document.querySelector('#bot-name');

const { title } = document;

const columnFor = (side) => (isWide.matches && side === 'right' ? right : left);

/** The right phone is put away on a narrow screen: its chat is then one of those that can have news. */
const fit = () => right.use(isWide.matches);

roster.addEventListener('change', () => {
  document.title = roster.news.length ? `(${roster.news.length}) ${title}` : title;
  botName.textContent = roster.bot.username ? `@${roster.bot.username}` : '';
  news.replaceChildren(...roster.news.map((entry) => element('button', {
    type: 'button', class: 'news-chip', onclick: () => columnFor(entry.side).open(entry),
  }, element('span', { class: 'news-dot', 'aria-hidden': 'true' }), element('span', { class: 'for-readers' }, 'Kabar baru: '), entry.title)));
});
isWide.addEventListener('change', fit);
left.use(true);
fit();

document.querySelector('.add-person').addEventListener('click', () => askForPerson(async (person) => {
  await roster.refresh();
  columnFor(person.side).open(roster.find(person.id));
}));

startClock(document.querySelector('.clock'));
keepAsking(() => roster.refresh(), roster.pollEvery);
