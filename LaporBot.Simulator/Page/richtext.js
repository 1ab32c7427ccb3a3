// A text with Telegram's entities as DOM nodes. Offsets count UTF-16 units, as JavaScript strings do.

import { element } from './element.js';

const PLAIN_TAGS = {
  bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'code', blockquote: 'q', expandable_blockquote: 'q',
};
const FOUND = /(?<url>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(?<=^|\s)(?<bot_command>\/[a-z][a-z0-9_]{0,31}(?:@\w+)?)\b/giu;

const FINAL = new Set(['url', 'text_link', 'bot_command', 'code', 'pre']);

/** Telegram finds addresses and commands by itself, except where the sender already said what a piece is. */
function detected(text, given) {
  const found = [...text.matchAll(FOUND)].map((match) => ({
    type: match.groups.url ? 'url' : 'bot_command', offset: match.index, length: match[0].length,
  }));
  const said = given.filter((entity) => FINAL.has(entity.type));
  return found.filter((one) => said.every((other) => one.offset + one.length <= other.offset || other.offset + other.length <= one.offset));
}

function wrap(entity, text, node, onCommand, onLink) {
  const covered = text.slice(entity.offset, entity.offset + entity.length);
  switch (entity.type) {
    case 'bot_command':
      return element('button', { type: 'button', class: 'inline-link', onclick: () => onCommand(covered) }, node);
    case 'url':
    case 'text_link':
      return link(entity.url ?? (/^https?:/i.test(covered) ? covered : `https://${covered}`), node, onLink);
    case 'spoiler': {
      const cover = element('button', { type: 'button', class: 'spoiler', 'aria-label': 'Tampilkan teks tersembunyi' }, node);
      cover.addEventListener('click', () => cover.replaceWith(node), { once: true });
      return cover;
    }
    default:
      return PLAIN_TAGS[entity.type] ? element(PLAIN_TAGS[entity.type], { class: `rich-${entity.type}` }, node) : node;
  }
}

function link(url, node, onLink) {
  if (!/^(https?|tg):/i.test(url)) return node;
  return element('a', {
    href: url, target: '_blank', rel: 'noopener noreferrer',
    onclick: (event) => { if (onLink(url)) event.preventDefault(); },
  }, node);
}

/** Entities may nest and overlap, so the text is cut at every border and each piece wrapped by all that cover it. */
export function richText(text, entities, { onCommand, onLink }) {
  const known = [...entities ?? [], ...detected(text, entities ?? [])];
  const borders = [...new Set([0, text.length, ...known.flatMap((e) => [e.offset, e.offset + e.length])])]
    .filter((border) => border <= text.length)
    .sort((a, b) => a - b);
  return borders.slice(0, -1).map((from, index) => {
    const piece = document.createTextNode(text.slice(from, borders[index + 1]));
    const covering = known.filter((entity) => entity.offset <= from && entity.offset + entity.length >= borders[index + 1]);
    return covering.sort((a, b) => a.length - b.length)
      .reduce((node, entity) => wrap(entity, text, node, onCommand, onLink), piece);
  });
}
