import { RE2JS } from "@bufbuild/re2";

const syntax = new Set("^$\\.*+?()[]{}|");
const classSyntax = new Set("[]\\^-");
const shorthands: Readonly<Record<string, string>> = { d: "0-9", w: "0-9A-Za-z_", s: "\t\n\f\r " };
const controls: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" };
const lengthMax = 200;
const repeatMax = 255;
/** Characters that a pattern asks for once its counted repetitions are written out; databases refuse far more. */
const sizeMax = 1000;

class Refused extends Error {}

const escaped = (char: string): string => (syntax.has(char) ? `\\${char}` : char);

/**
 * Reads the part of RE2 in which RE2 and PostgreSQL agree, and writes it so that both read the same: text,
 * `.`, classes, groups, alternatives, `^`, `$`, and greedy repetition.
 */
class Pattern {
  private readonly chars: readonly string[];
  private at = 0;
  private size = 0;

  constructor(source: string) {
    this.chars = [...source];
  }

  canonical(): string {
    const written = this.alternatives();
    if (this.at < this.chars.length) throw new Refused("a ) has no (");
    return written;
  }

  private peek(): string {
    return this.chars[this.at] ?? "";
  }

  private next(): string {
    return this.chars[this.at++] ?? "";
  }

  private take(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at++;
    return true;
  }

  private alternatives(): string {
    const branches = [this.branch()];
    while (this.take("|")) branches.push(this.branch());
    return branches.join("|");
  }

  private branch(): string {
    let written = "";
    while (this.at < this.chars.length && this.peek() !== "|" && this.peek() !== ")") {
      const before = this.size;
      const atom = this.atom();
      if (atom === "^" || atom === "$") written += atom;
      else written += atom + this.repetition(before);
    }
    return written;
  }

  private atom(): string {
    const char = this.next();
    if (char !== "(") this.size++;
    if (char === "(") return this.group();
    if (char === "[") return this.characterClass();
    if (char === "\\") return this.escape();
    if (char === ".") return "[^\n]";
    if (char === "^" || char === "$") return char;
    if (syntax.has(char))
      throw new Refused(`${char} stands where nothing can be repeated; write \\${char} for the character itself`);
    return char;
  }

  private group(): string {
    if (this.take("?") && !this.take(":")) throw new Refused("only plain groups ( ) and (?: ) are available");
    const inner = this.alternatives();
    if (!this.take(")")) throw new Refused("a ( is not closed");
    return `(?:${inner})`;
  }

  private escape(): string {
    const char = this.next();
    const shorthand = shorthands[char.toLowerCase()];
    if (shorthand !== undefined) return char === char.toLowerCase() ? `[${shorthand}]` : `[^${shorthand}]`;
    return escaped(this.escapedChar(char));
  }

  private escapedChar(char: string): string {
    const control = controls[char];
    if (control !== undefined) return control;
    if (char === "" || /[0-9A-Za-z]/.test(char)) throw new Refused(`\\${char} is not available`);
    return char;
  }

  private characterClass(): string {
    const negated = this.take("^") ? "^" : "";
    let written = "";
    let first = true;
    while (first || this.peek() !== "]") {
      if (this.at >= this.chars.length) throw new Refused("a [ is not closed");
      written += this.classItem();
      first = false;
    }
    this.at++;
    return `[${negated}${written}]`;
  }

  private classItem(): string {
    const char = this.next();
    if (char === "[" && this.peek() === ":") throw new Refused("named classes such as [:alpha:] are not available");
    const shorthand = char === "\\" ? shorthands[this.peek()] : undefined;
    if (shorthand !== undefined) {
      this.at++;
      return shorthand;
    }
    const low = char === "\\" ? this.escapedChar(this.next()) : char;
    if (this.peek() !== "-" || this.chars[this.at + 1] === "]") return classChar(low);
    this.at++;
    const end = this.next();
    const high = end === "\\" ? this.escapedChar(this.next()) : end;
    if (high === "" || (low.codePointAt(0) ?? 0) > (high.codePointAt(0) ?? 0))
      throw new Refused(`the range ${low}-${high} is empty`);
    return `${classChar(low)}-${classChar(high)}`;
  }

  /** Reads the repetition of what was read since the pattern had the size `before`. */
  private repetition(before: number): string {
    const written = this.quantifier();
    if (written !== "" && "*+?{".includes(this.peek()) && this.peek() !== "") {
      throw new Refused("lazy and repeated repetitions are not available");
    }
    const counts = written.startsWith("{") ? written.slice(1, -1).split(",").map(Number) : [1];
    this.size = before + (this.size - before) * Math.max(1, ...counts);
    if (this.size > sizeMax) throw new Refused(`its repetitions ask for more than ${sizeMax} characters`);
    return written;
  }

  private quantifier(): string {
    if (this.take("*")) return "*";
    if (this.take("+")) return "+";
    if (this.take("?")) return "?";
    if (this.peek() !== "{") return "";
    const found = /^\{(\d+)(,(\d*))?\}/.exec(this.chars.slice(this.at, this.at + 12).join(""));
    if (!found)
      throw new Refused("{ must be followed by a count such as {2} or {2,5}; write \\{ for the character itself");
    const [whole, low = "", , high] = found;
    if (Number(low) > repeatMax || Number(high ?? 0) > repeatMax || (high && Number(high) < Number(low))) {
      throw new Refused(`a repetition counts up to ${repeatMax}`);
    }
    this.at += whole.length;
    return whole;
  }
}

const classChar = (char: string): string => (classSyntax.has(char) ? `\\${char}` : char);

/** The pattern in the form that RE2 and PostgreSQL read alike, or what is wrong with it. */
export function canonicalPattern(source: string): { value: string } | { wrong: string } {
  if (source.length > lengthMax) return { wrong: `the pattern is longer than ${lengthMax} characters` };
  try {
    return { value: new Pattern(source).canonical() };
  } catch (error) {
    if (error instanceof Refused) return { wrong: error.message };
    throw error;
  }
}

const compiled = new Map<string, RE2JS>();

/** Whether a text holds a match of a canonical pattern, in time that is linear in the text whatever the pattern. */
export function hasMatch(text: string, pattern: string): boolean {
  const known = compiled.get(pattern) ?? RE2JS.compile(pattern);
  if (compiled.size > 1000) compiled.clear();
  compiled.set(pattern, known);
  return known.test(text);
}
