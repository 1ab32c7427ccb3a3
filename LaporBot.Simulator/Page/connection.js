// Keeps asking the simulator, waits longer each time it is away, and says so on one line for the whole page.

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
const line = document.querySelector('[data-testid="connection"]');
const away = new Set();

function mark(source, isAway) {
  if (isAway) away.add(source);
  else away.delete(source);
  const lost = away.size > 0;
  if (line.dataset.visible === String(lost)) return;
  line.dataset.visible = String(lost);
  line.textContent = lost ? 'Terputus, mencoba lagi…' : '';
}

const rest = (milliseconds, signal) => new Promise((resolve) => {
  const timer = setTimeout(resolve, milliseconds);
  signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
});

const onceVisible = (signal) => new Promise((resolve) => {
  if (!document.hidden) { resolve(); return; }
  document.addEventListener('visibilitychange', resolve, { once: true, signal });
  signal.addEventListener('abort', resolve, { once: true });
});

/**
 * Asks until stopped: `ask(signal)` may wait at the server; `pause` milliseconds lie between two answers.
 * A browser opens six connections to one server at most, so a hidden page does not hold any.
 */
export function keepAsking(ask, pause = 0) {
  const source = {};
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run() {
    let wait = FIRST_WAIT;
    while (!signal.aborted) {
      await onceVisible(signal);
      if (signal.aborted) break;
      try {
        await ask(signal);
        mark(source, false);
        wait = FIRST_WAIT;
        if (pause) await rest(pause, signal);
      } catch (problem) {
        if (signal.aborted) break;
        const isAnswered = problem.status !== undefined && problem.status < 500;
        mark(source, !isAnswered);
        console.warn('control API', problem);
        await rest(wait, signal);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    }
    mark(source, false);
  }

  run();
  return () => stopping.abort();
}
