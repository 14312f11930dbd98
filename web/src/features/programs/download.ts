/** Gives a text to the reader as a file. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const types = { yaml: "application/yaml", json: "application/json" } as const;

/** Gives a program document to the reader as it was written. */
export const downloadDocument = (name: string, source: string, format: "yaml" | "json"): void =>
  downloadText(`${name}.${format}`, source, types[format]);
