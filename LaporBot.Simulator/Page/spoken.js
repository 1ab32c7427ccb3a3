// Times, sizes and names as Indonesian readers expect them.

const ZONE = 'Asia/Jakarta';
const hour = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, weekday: 'short', day: 'numeric', month: 'short' });
const second = new Intl.DateTimeFormat('id-ID', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', second: '2-digit' });
const kilobytes = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** Telegram dates are Unix seconds. */
export const hourOf = (date) => hour.format(new Date(date * 1000));
export const dayOf = (date) => day.format(new Date(date * 1000));
export const shortDayOf = (date) => shortDay.format(new Date(date * 1000));
export const secondOf = (date) => second.format(new Date(date * 1000));

export function sizeOf(bytes) {
  if (!Number.isFinite(bytes)) return '';
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${kilobytes.format(bytes / 1024)} kB`;
  return `${kilobytes.format(bytes / 1024 / 1024)} MB`;
}

export function initialsOf(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words.slice(0, 2).map((word) => word[0].toUpperCase()).join('') || '?';
}

/** One of eight fixed tints, the same for a person wherever he appears. */
export const tintOf = (id) => Math.abs(Number(id)) % 8;
