export { ColumnMenu } from "./column-menu.tsx";
export { DataTable } from "./data-table.tsx";
export { ExportMenu } from "./export-menu.tsx";
export { chosenColumns, type Column } from "./types.ts";
