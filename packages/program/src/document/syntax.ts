/** What is wrong with the writing of a document, and what to do. */
type Mistake = { readonly message: string; readonly remedy: string };

const quotes =
  "A value that contains “: ”, “, ” or “ #”, or that starts with a quote or another sign, must itself be put in double quotes.";
const mixed: Mistake = {
  message: "This line holds “: ” a second time, where one value is expected.",
  remedy: quotes,
};
const indented = "Put names that belong together under each other, with the same number of spaces before them.";

/** By the code that the reader of YAML gives. */
const mistakes: Readonly<Record<string, Mistake>> = {
  ALIAS_PROPS: { message: "A reference with * cannot carry anything else.", remedy: "Write the value itself." },
  BAD_ALIAS: { message: "A value cannot start with *.", remedy: quotes },
  BAD_DIRECTIVE: { message: "A line cannot start with %.", remedy: quotes },
  BAD_DQ_ESCAPE: {
    message: "A backslash in double quotes starts something that is not known.",
    remedy: "Write two backslashes, or use single quotes.",
  },
  BAD_INDENT: {
    message: "A bracket is not closed, or the line does not start in the right column.",
    remedy: `Close every { with } and every [ with ]. ${indented}`,
  },
  BAD_SCALAR_START: { message: "A value cannot start with this sign.", remedy: quotes },
  BLOCK_AS_IMPLICIT_KEY: mixed,
  BLOCK_IN_FLOW: { message: "A value between brackets cannot be read.", remedy: quotes },
  DUPLICATE_KEY: { message: "This name stands twice in the same place.", remedy: "Keep one of the two." },
  MISSING_CHAR: {
    message: "A quote, a bracket or a comma is missing.",
    remedy: "Close what is open: every quote, every { and every [; put a comma between the entries.",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "This line has a name but no “: ” after it.",
    remedy: `Write it as name: value. ${indented}`,
  },
  MULTIPLE_DOCS: { message: "This holds more than one document.", remedy: "Leave out the line ---." },
  TAB_AS_INDENT: { message: "The line starts with a tab.", remedy: "Use spaces instead." },
  UNEXPECTED_TOKEN: { message: "Something stands after the end of a value.", remedy: quotes },
};

const other: Mistake = { message: "This cannot be read as YAML.", remedy: `${quotes} ${indented}` };

/** The mistake behind a code of the YAML reader, on a line of the document. */
export function mistakeOf(code: string, line: string): Mistake {
  const mistake = mistakes[code] ?? other;
  return /optional\s*\[/.test(line)
    ? { ...mistake, remedy: "Write a list of values that may be missing as { type: [low, high], optional: true }." }
    : mistake;
}
