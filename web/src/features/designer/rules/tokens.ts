/** Why the builder cannot show a rule; the reader is told, and writes it as text instead. */
export type Beyond = "syntax" | "name" | "arithmetic" | "function" | "choice" | "kinds" | "literal" | "values";

export class BeyondBuilder extends Error {
  readonly why: Beyond;
  readonly what: string;
  constructor(why: Beyond, what = "") {
    super(`${why}: ${what}`);
    this.why = why;
    this.what = what;
  }
}

export type Token =
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

const forms: readonly (readonly [Token["kind"] | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["number", /\d+(?:\.\d+)?(?![\w.])/y],
  ["name", /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y],
  ["sign", /\|\||&&|[=!<>]=|[<>!()[\],+\-*/%?:]/y],
];

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "`": "`",
};

function textAt(source: string, at: number): { value: string; end: number } {
  const quote = source[at] ?? "";
  if (source.startsWith(quote.repeat(3), at)) throw new BeyondBuilder("literal", source.slice(at, at + 20));
  let value = "";
  for (let i = at + 1; i < source.length; i += 1) {
    const char = source[i] ?? "";
    if (char === quote) return { value, end: i + 1 };
    if (char !== "\\") value += char;
    else {
      const meant = escapes[source[i + 1] ?? ""];
      if (meant === undefined) throw new BeyondBuilder("literal", source.slice(at, i + 2));
      value += meant;
      i += 1;
    }
  }
  throw new BeyondBuilder("syntax", source.slice(at, at + 20));
}

/** The words of a rule. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source[at] ?? "";
    if (char === "'" || char === '"') {
      const { value, end } = textAt(source, at);
      tokens.push({ kind: "text", value });
      at = end;
      continue;
    }
    const start = at;
    for (const [kind, form] of forms) {
      form.lastIndex = at;
      const value = form.exec(source)?.[0];
      if (value === undefined) continue;
      if (kind !== "space") tokens.push({ kind, value });
      at += value.length;
      break;
    }
    if (at === start) throw new BeyondBuilder(/\d/.test(char) ? "literal" : "syntax", source.slice(at, at + 12));
  }
  return tokens;
}
