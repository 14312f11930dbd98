import { invalidFilter } from "./error.ts";

type Resource = Record<string, unknown>;
/** A filter that was read: whether a resource, or one of its values, matches. */
export type Filter = (resource: Resource) => boolean;

type Value = string | number | boolean | null;
type Comparison = (found: unknown, wanted: Value, exact: boolean) => boolean;

/** Attributes whose case counts (RFC 7643); all other texts are compared without. */
const exactNames = new Set(["id", "externalid", "value", "$ref", "version", "location"]);
const mostTokens = 200;
const mostNesting = 20;

const isRecord = (value: unknown): value is Resource =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const text = (value: unknown, exact: boolean): unknown =>
  typeof value === "string" && !exact ? value.toLowerCase() : value;

const order =
  (holds: (difference: number) => boolean): Comparison =>
  (found, wanted) => {
    if (typeof found === "number" && typeof wanted === "number") return holds(found - wanted);
    if (typeof found !== "string" || typeof wanted !== "string") return false;
    const [one, other] = [Date.parse(found), Date.parse(wanted)];
    if (!Number.isNaN(one) && !Number.isNaN(other)) return holds(one - other);
    return holds(found < wanted ? -1 : found > wanted ? 1 : 0);
  };

const within =
  (holds: (found: string, wanted: string) => boolean): Comparison =>
  (found, wanted, exact) => {
    const [one, other] = [text(found, exact), text(wanted, exact)];
    return typeof one === "string" && typeof other === "string" && holds(one, other);
  };

const equal: Comparison = (found, wanted, exact) => text(found ?? null, exact) === text(wanted, exact);

const comparisons: Readonly<Record<string, Comparison>> = {
  eq: equal,
  co: within((found, wanted) => found.includes(wanted)),
  sw: within((found, wanted) => found.startsWith(wanted)),
  ew: within((found, wanted) => found.endsWith(wanted)),
  gt: order((difference) => difference > 0),
  ge: order((difference) => difference >= 0),
  lt: order((difference) => difference < 0),
  le: order((difference) => difference <= 0),
};

/** `urn:…:User:name.familyName` as its steps; the core schemas' names stand for themselves. */
function stepsOf(path: string): string[] {
  const bare = path.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(User|Group):/i, "");
  const extension = /^(urn:.+:2\.0:\w+):(.+)$/i.exec(bare);
  return extension ? [extension[1] ?? "", ...(extension[2] ?? "").split(".")] : bare.split(".");
}

/** Every value at a path; of a list each of its members counts. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return value === undefined ? [] : [value];
  if (!isRecord(value)) return [];
  const name = Object.keys(value).find((key) => key.toLowerCase() === step.toLowerCase());
  return name === undefined ? [] : valuesAt(value[name], rest);
}

/** A list without a named part is compared by the `value` of its members. */
const comparable = (value: unknown): unknown => (isRecord(value) && "value" in value ? value["value"] : value);
const present = (value: unknown): boolean =>
  value !== null && value !== "" && !(isRecord(value) && Object.keys(value).length === 0);

const token = /\s*(?:(\()|(\))|(\[)|(\])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+))/gy;

function tokensOf(source: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  const end = source.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(source);
    if (!match || found.length > mostTokens) throw invalidFilter("The filter cannot be read.");
    found.push(match[0].trim());
  }
  return found;
}

function valueOf(word: string | undefined): Value {
  try {
    const value: unknown = JSON.parse(word ?? "");
    if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value as Value;
  } catch {
    if (/^(true|false)$/i.test(word ?? "")) return word?.toLowerCase() === "true";
  }
  throw invalidFilter("A comparison needs a value in quotes, a number, true, false or null.");
}

const isWord = (word: string | undefined, what: string): boolean => word?.toLowerCase() === what;

/** Reads by precedence: `or` beneath `and` beneath `not`, brackets and comparisons. */
class Reader {
  readonly #tokens: string[];
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#tokens = tokensOf(source);
  }

  whole(): Filter {
    const filter = this.#or();
    if (this.#at < this.#tokens.length) throw invalidFilter("The filter goes on where it should end.");
    return filter;
  }

  #next(): string | undefined {
    this.#at += 1;
    return this.#tokens[this.#at - 1];
  }

  #take(what: string): boolean {
    if (!isWord(this.#tokens[this.#at], what)) return false;
    this.#at += 1;
    return true;
  }

  #or(): Filter {
    this.#depth += 1;
    if (this.#depth > mostNesting) throw invalidFilter("The filter is nested too deeply.");
    const parts = [this.#and()];
    while (this.#take("or")) parts.push(this.#and());
    this.#depth -= 1;
    return (resource) => parts.some((part) => part(resource));
  }

  #and(): Filter {
    const parts = [this.#one()];
    while (this.#take("and")) parts.push(this.#one());
    return (resource) => parts.every((part) => part(resource));
  }

  #bracketed(close: string): Filter {
    const inner = this.#or();
    if (!this.#take(close)) throw invalidFilter(`“${close}” is missing.`);
    return inner;
  }

  #one(): Filter {
    if (this.#take("not")) {
      if (!this.#take("(")) throw invalidFilter("“not” needs brackets.");
      const inner = this.#bracketed(")");
      return (resource) => !inner(resource);
    }
    if (this.#take("(")) return this.#bracketed(")");
    const path = this.#next() ?? "";
    if (!/^[a-z$][\w$:.-]*$/i.test(path)) throw invalidFilter("The name of an attribute is missing.");
    const steps = stepsOf(path);
    if (!this.#take("[")) return this.#comparison(steps);
    const inner = this.#bracketed("]");
    return (resource) => valuesAt(resource, steps).some((value) => isRecord(value) && inner(value));
  }

  #comparison(steps: readonly string[]): Filter {
    const operator = (this.#next() ?? "").toLowerCase();
    if (operator === "pr") return (resource) => valuesAt(resource, steps).some(present);
    const exact = exactNames.has(steps.at(-1)?.toLowerCase() ?? "") && steps.length === 1;
    const wanted = valueOf(this.#next());
    const matches = (compare: Comparison, resource: Resource) => {
      const found = valuesAt(resource, steps).map(comparable);
      return (found.length === 0 ? [null] : found).some((one) => compare(one, wanted, exact));
    };
    if (operator === "ne") return (resource) => !matches(equal, resource);
    const compare = comparisons[operator];
    if (!compare) throw invalidFilter(`“${operator}” is not an operator.`);
    return (resource) => matches(compare, resource);
  }
}

/**
 * Reads a filter (RFC 7644, 3.4.2.2).
 * @throws ScimError invalidFilter
 */
export const readFilter = (source: string): Filter => new Reader(source).whole();
