/** A piece of SQL with its parameters. User text only ever travels in `values`. */
export class Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];

  constructor(strings: readonly string[], values: readonly unknown[]) {
    this.strings = strings;
    this.values = values;
  }

  /** The statement with `$1`, `$2`… for its values. */
  get text(): string {
    return this.textFrom(1);
  }

  /** The statement with placeholders that start at `$first`. */
  textFrom(first: number): string {
    return this.strings.reduce(
      (text, piece, index) => (index === 0 ? piece : `${text}$${first + index - 1}${piece}`),
      "",
    );
  }
}

/** Joins pieces and values: a value becomes a parameter, an `Sql` becomes part of the text. */
function compose(strings: readonly string[], parts: readonly unknown[]): Sql {
  const pieces: string[] = [strings[0] ?? ""];
  const values: unknown[] = [];
  parts.forEach((part, index) => {
    const after = strings[index + 1] ?? "";
    const last = pieces.length - 1;
    if (part instanceof Sql) {
      const [head = "", ...rest] = part.strings;
      pieces[last] += head;
      pieces.push(...rest);
      values.push(...part.values);
      pieces[pieces.length - 1] += after;
    } else {
      values.push(part);
      pieces.push(after);
    }
  });
  return new Sql(pieces, values);
}

const tag = (strings: TemplateStringsArray, ...parts: unknown[]): Sql => compose(strings, parts);

/**
 * Builds SQL: sql`select ${column} from t where id = ${id}`. Interpolated values become parameters, interpolated
 * `Sql` is spliced in.
 */
export const sql = Object.assign(tag, {
  /** Fragments with a separator between them. */
  join: (parts: readonly Sql[], separator = ", "): Sql =>
    compose(["", ...parts.slice(1).map(() => separator), ""], [...parts]),
  /** A quoted name: sql.id("app", "partner") is "app"."partner". */
  id: (...names: string[]): Sql => new Sql([names.map((name) => `"${name.replaceAll('"', '""')}"`).join(".")], []),
  /** Text of the program itself, never of a user. */
  raw: (trusted: string): Sql => new Sql([trusted], []),
  empty: new Sql([""], []),
});
