/** The address of ours that somebody is led on to; anything that leads elsewhere becomes the start. */
export function safeNext(next: string | null | undefined): string {
  const base = "https://fairway.invalid";
  if (!next?.startsWith("/") || !URL.canParse(next, base)) return "/";
  const { origin, pathname, search, hash } = new URL(next, base);
  // `/\evil.example` and `//evil.example` lead to another host, as browsers read them.
  return origin === base && !pathname.startsWith("//") ? pathname + search + hash : "/";
}

/** The page that a mailed link is to lead on to, as far as there is one and a link can hold it. */
export function linkNext(next: string | undefined): { next?: string } {
  const safe = safeNext(next);
  return safe === "/" || safe.length > 1000 ? {} : { next: safe };
}
