import type en from "../en/table.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  columns: "Spalten",
  chooseColumns: "Spalten wählen",
  resetColumns: "Übliche Spalten zeigen",
  export: "Exportieren",
  exportCsv: "Als CSV",
  exportXlsx: "Als Excel-Arbeitsmappe",
  sortBy: "Nach {{column}} sortieren",
  rowsLoaded: "{{loaded}} von {{total}} geladen",
  rows_one: "{{count, number}} Zeile",
  rows_other: "{{count, number}} Zeilen",
  loadMore: "Mehr laden",
  loadingMore: "Weitere Zeilen werden geladen",
  showTable: "Als Tabelle zeigen",
  showChart: "Als Diagramm zeigen",
  views: "Ansichten",
  saveView: "Diese Ansicht speichern",
  viewName: "Name der Ansicht",
  viewSaved: "Ansicht „{{name}}“ gespeichert",
  deleteView: "Ansicht „{{name}}“ löschen",
  viewDeleted: "Ansicht „{{name}}“ gelöscht",
  noViews: "Filtern, sortieren und Spalten wählen, dann hier unter einem Namen speichern.",
  keys: "Pfeiltasten wechseln die Zeile, die Eingabetaste öffnet sie.",
};
export default words;
