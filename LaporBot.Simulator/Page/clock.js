// The simulated time, running between two answers of the simulator, and the buttons that move it.

import * as control from './control.js';
import { keepAsking } from './connection.js';
import { secondOf, shortDayOf } from './spoken.js';
import { attempt } from './toasts.js';

const POLL = 4000;
const TICK = 1000;

export function startClock(root) {
  const face = root.querySelector('[data-testid="clock-now"]');
  const day = face.querySelector('.clock-day');
  const second = face.querySelector('.clock-second');
  const fold = root.querySelector('.clock-fold');
  let ahead = null;

  function draw() {
    if (ahead === null) return;
    const now = Date.now() + ahead;
    day.textContent = shortDayOf(now / 1000);
    second.textContent = secondOf(now / 1000);
    face.dateTime = new Date(now).toISOString();
  }

  function take({ now }) {
    const apart = now * 1000 - Date.now();
    const onlyRounding = ahead !== null && Math.abs(apart - ahead) < TICK;
    if (!onlyRounding) ahead = apart;
    draw();
  }

  for (const button of root.querySelectorAll('[data-seconds]')) {
    button.addEventListener('click', () => attempt(async () => take(await control.advanceClock(Number(button.dataset.seconds)))));
  }
  fold.addEventListener('click', () => {
    const open = root.classList.toggle('is-open');
    fold.setAttribute('aria-expanded', String(open));
  });
  setInterval(draw, TICK);
  keepAsking(async () => take(await control.clock()), POLL);
}
