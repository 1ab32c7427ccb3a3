// Files picked from disk that wait above the text field until they are sent.

import { element, icon } from './element.js';
import { sizeOf } from './spoken.js';

const ALBUM_LIMIT = 10;

/** `onChange` is told how many files wait. */
export function stagedFiles(onChange) {
  const root = element('ul', { class: 'staged', hidden: true, 'aria-label': 'Berkas yang akan dikirim', data: { testid: 'staged' } });
  let files = [];

  function add(picked, asPhoto) {
    const room = ALBUM_LIMIT - files.length;
    files.push(...[...picked].slice(0, room).map((file) => ({ file, kind: kindOf(file, asPhoto), preview: previewOf(file, asPhoto) })));
    draw();
  }

  function take() {
    const taken = files;
    files = [];
    draw();
    return taken;
  }

  function putBack(unsent) {
    files = [...unsent, ...files];
    draw();
  }

  function drop(entry) {
    forget(entry);
    files = files.filter((other) => other !== entry);
    draw();
  }

  function draw() {
    root.hidden = files.length === 0;
    root.replaceChildren(...files.map((entry) => element('li', { class: 'staged-file' },
      entry.preview ? element('img', { src: entry.preview, alt: '', class: 'staged-picture' }) : element('span', { class: 'chip-sign' }, icon('file')),
      element('span', { class: 'staged-name' }, entry.file.name),
      element('span', { class: 'staged-size' }, sizeOf(entry.file.size)),
      element('button', { type: 'button', class: 'round', 'aria-label': `Jangan kirim ${entry.file.name}`, onclick: () => drop(entry) }, icon('close')))));
    onChange(files.length);
  }

  return { root, add, take, putBack, get count() { return files.length; } };
}

export const forget = ({ preview }) => { if (preview) URL.revokeObjectURL(preview); };

function kindOf(file, asPhoto) {
  if (!asPhoto) return 'document';
  if (file.type.startsWith('image/')) return 'photo';
  return file.type.startsWith('video/') ? 'video' : 'document';
}

const previewOf = (file, asPhoto) => (asPhoto && file.type.startsWith('image/') ? URL.createObjectURL(file) : null);
