import { openCsv } from "./csv.ts";
import type { FileSource, Table, TableOptions } from "./table.ts";
import { openXlsx } from "./xlsx.ts";

export * from "./table.ts";

/** Opens a file of any format as rows of text. */
export const openTable = (source: FileSource, options: TableOptions = {}): Promise<Table> =>
  source.format === "xlsx" ? openXlsx(source, options.sheet) : openCsv(source, options.csv);
