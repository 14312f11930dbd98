/** What was kept under a key in this browser; null when there is none or storage is refused. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`fairway.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser, or forgets it. A browser that refuses storage loses only the convenience. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`fairway.${key}`);
    else localStorage.setItem(`fairway.${key}`, value);
  } catch {
    // refused or full: nothing depends on it
  }
}
