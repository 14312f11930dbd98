/** Characters that no file name needs: controls, marks that turn the reading direction, and invisible ones. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const forbidden = /[<>:"|?*/\\]/g;
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longestName = 120;

const extensions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "application/pdf": ["pdf"],
  "application/zip": ["zip"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/webp": ["webp"],
  "image/gif": ["gif"],
  "video/mp4": ["mp4", "m4v"],
  "video/webm": ["webm"],
  "audio/mpeg": ["mp3"],
  "text/plain": ["txt", "csv", "md"],
};

/** Shortens by whole characters. */
const cut = (text: string, length: number): string => [...text].slice(0, length).join("");

/**
 * A name that can be shown and saved anywhere: without folders, hidden characters and device names, and ending as its
 * type does, whatever it was called.
 */
export function neutralName(name: string, type: string): string {
  const last = name.normalize("NFC").replaceAll(hidden, "").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replaceAll(forbidden, "-")
    .replace(/^[.\s]+|[.\s]+$/g, "")
    .replaceAll(/\s+/g, " ");
  const known = extensions[type];
  const dot = plain.lastIndexOf(".");
  const ending = dot > 0 ? plain.slice(dot + 1).toLowerCase() : "";
  const fits = known === undefined || known.includes(ending);
  const stem = fits && dot > 0 ? plain.slice(0, dot) : plain;
  const safe = stem === "" ? "file" : device.test(stem) ? `_${stem}` : stem;
  const suffix = known === undefined ? ending : fits ? ending : known[0];
  return suffix === "" ? cut(safe, longestName) : `${cut(safe, longestName - suffix.length - 1)}.${suffix}`;
}
