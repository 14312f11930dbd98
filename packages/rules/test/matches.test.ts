import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalPattern, hasMatch } from "../src/regex.ts";

const matches = (pattern: string, text: string): boolean | string => {
  const read = canonicalPattern(pattern);
  return "wrong" in read ? read.wrong : hasMatch(text, read.value);
};

test.each([
  ["a.c", "abc", true],
  ["a.c", "a\nc", false],
  ["^ab$", "ab", true],
  ["^ab$", "ab\n", false],
  ["\\d{2,3}", "a12", true],
  ["^\\d{2,3}$", "1234", false],
  ["[^0-9]", "12", false],
  ["[\\d-]+$", "12-3", true],
  ["[a\\-z]", "m", false],
  ["[]x]", "]", true],
  ["gr(a|e)y", "grey", true],
  ["(?:ab)+c", "ababc", true],
  ["a\\.b", "axb", false],
  ["\\W", "é", true],
  ["(a|)b", "b", true],
  ["^🐱{2}$", "🐱🐱", true],
])("%s on %s", (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});

test.each([
  ["(a", "a ( is not closed"],
  ["a)", "a ) has no ("],
  ["[a", "a [ is not closed"],
  ["*a", "* stands where nothing can be repeated; write \\* for the character itself"],
  ["a*?", "lazy and repeated repetitions are not available"],
  ["a{2}{3}", "lazy and repeated repetitions are not available"],
  ["a{", "{ must be followed by a count such as {2} or {2,5}; write \\{ for the character itself"],
  ["a{3,2}", "a repetition counts up to 255"],
  ["a{256}", "a repetition counts up to 255"],
  ["((a{255}){255}){255}", "its repetitions ask for more than 1000 characters"],
  ["([ab]{40}c){30}", "its repetitions ask for more than 1000 characters"],
  ["(?i)a", "only plain groups ( ) and (?: ) are available"],
  ["(?=a)", "only plain groups ( ) and (?: ) are available"],
  ["\\b", "\\b is not available"],
  ["\\1", "\\1 is not available"],
  ["\\p{L}", "\\p is not available"],
  ["[[:alpha:]]", "named classes such as [:alpha:] are not available"],
  ["[z-a]", "the range z-a is empty"],
  ["a".repeat(201), "the pattern is longer than 200 characters"],
])("%s is refused", (pattern, wrong) => {
  expect(canonicalPattern(pattern)).toEqual({ wrong });
});

test("reading a canonical pattern again changes nothing", () => {
  const piece = fc.constantFrom("a", "b", ".", "\\d", "[a-f]", "[^x]", "(a|b)", "(?:c|d)", "\\.", "é");
  const counted = fc.tuple(piece, fc.constantFrom("", "*", "+", "?", "{2}", "{1,3}")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 6 }), (parts) => {
      const once = canonicalPattern(parts.join(""));
      if ("wrong" in once) throw new Error(once.wrong);
      expect(canonicalPattern(once.value)).toEqual(once);
    }),
  );
});

test("any text is read or refused, never thrown on", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }),
      (text) => "wrong" in canonicalPattern(text) || canonicalPattern(text) !== undefined,
    ),
  );
});

test("no pattern takes more than a moment, however it backtracks elsewhere", () => {
  const start = performance.now();
  for (const pattern of ["^(a+)+$", "^(a|a)*$", "^(a|ab|b){40}$", "a*a*a*a*a*a*a*a*c"]) {
    expect(matches(pattern, `${"ab".repeat(20)}${"a".repeat(5000)}!`)).toBe(false);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
