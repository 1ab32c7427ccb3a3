// Links that open a chat with a bot: https://t.me/<bot>?start=<payload> and tg://resolve?domain=<bot>&start=<payload>.

/** The payload, empty without one; `null` when the link leads anywhere else. */
export function startPayload(url, botUsername) {
  if (!URL.canParse(url)) return null;
  const link = new URL(url);
  const isShort = ['http:', 'https:'].includes(link.protocol) && ['t.me', 'telegram.me'].includes(link.hostname);
  const isDirect = link.protocol === 'tg:' && /resolve$/.test(link.hostname || link.pathname);
  if (!isShort && !isDirect) return null;
  const name = isShort ? link.pathname.slice(1) : link.searchParams.get('domain');
  if (name?.toLowerCase() !== botUsername?.toLowerCase()) return null;
  return link.searchParams.get('start') ?? '';
}
