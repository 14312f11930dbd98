/** What an address holds after `?`: texts, and lists as repeated keys. */
export type Search = Record<string, string | string[]>;

/** Reads `?a=1&b=x&b=y` as `{ a: "1", b: ["x", "y"] }`. */
export function parseSearch(text: string): Search {
  const search: Search = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = search[key];
    if (before === undefined) search[key] = value;
    else search[key] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return search;
}

/** Writes it back; empty texts, empty lists, `false`, null and undefined leave no trace. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== "" && item !== false) params.append(key, String(item));
    }
  }
  // Colons, commas and slashes are legal after the question mark, and read better unescaped.
  const text = params.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text ? `?${text}` : "";
}

/** The text under a key; the first one of several. */
export function one(search: Record<string, unknown>, key: string): string | undefined {
  const value = search[key];
  const first = Array.isArray(value) ? value[0] : value;
  // What was read once may be read again.
  if (first === true) return "true";
  return typeof first === "string" && first !== "" ? first : undefined;
}

/** All texts under a key. */
export function many(search: Record<string, unknown>, key: string): string[] | undefined {
  const value = search[key];
  const all = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === "string" && v !== "");
  return all.length ? all : undefined;
}

/** The text under a key when it is one of these. */
export function choice<const T extends string>(
  search: Record<string, unknown>,
  key: string,
  choices: readonly T[],
): T | undefined {
  const value = one(search, key);
  return choices.find((c) => c === value);
}

/** A business date under a key, or nothing when it is none. */
export function date(search: Record<string, unknown>, key: string): string | undefined {
  const value = one(search, key);
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** The object without keys whose value is undefined. */
export function defined<T extends Record<string, unknown>>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
