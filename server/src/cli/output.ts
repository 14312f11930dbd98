/** Writes a value as JSON to standard output. */
export const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

/** Something that happens on the way: to standard error, so that pipes stay clean. */
export const note = (line: string): void => console.error(line);

const segments = new Intl.Segmenter();
const width = (text: string): number => [...segments.segment(text)].length;

/** Rows as aligned columns; columns whose every cell looks like a number stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, i) => Math.max(width(title), ...rows.map((row) => width(row[i] ?? ""))));
  const right = head.map(
    (_, i) => rows.length > 0 && rows.every((row) => /^$|^[-–]?[\d.,]+( ?%| [A-Z]{3})?$|^–$/.test(row[i] ?? "")),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const fill = " ".repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
        return right[i] === true ? fill + cell : cell + fill;
      })
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((w) => "─".repeat(w))), ...rows.map(line)];
}

export const print = (lines: readonly string[] | string): void =>
  console.log(typeof lines === "string" ? lines : lines.join("\n"));

/** One line that is rewritten while something goes on; nothing where nobody watches. */
export function progressLine(): { show(text: string): void; end(): void } {
  const live = process.stderr.isTTY;
  let last = "";
  return {
    show(text) {
      if (text === last) return;
      last = text;
      if (live) process.stderr.write(`\r\u001b[2K${text}`);
    },
    end() {
      if (live && last !== "") process.stderr.write("\n");
    },
  };
}

/** The kind of table that a file's name asks for. */
export const formatOf = (path: string): "csv" | "xlsx" => (path.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv");
