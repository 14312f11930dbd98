import type { MailBlock, MailLetter, MailText } from "./types.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const ink = "#1c1f23";
const quiet = "#5b626b";
const line = "#d9dde2";
const plainColor = "#30475e";
const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const paragraph = `margin:0 0 16px;font-size:16px;line-height:24px;color:${ink}`;

/** Only addresses of the web are ever linked to. */
const linked = (href: string): string | null => (/^https?:\/\//.test(href) ? href : null);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour of words on this ground: whichever of black and white stands out more. */
const onColor = (color: string): string => (luminance(color) > 0.179 ? "#000000" : "#ffffff");

const usable = (color: string | null): string => (color && /^#[0-9a-f]{6}$/i.test(color) ? color : plainColor);

function runHtml({ text, strong, emphasis, href }: MailText): string {
  let html = escape(text);
  if (strong === true) html = `<strong>${html}</strong>`;
  if (emphasis === true) html = `<em>${html}</em>`;
  const target = href === undefined ? null : linked(href);
  return target === null ? html : `<a href="${escape(target)}" style="color:${ink}">${html}</a>`;
}
const runsHtml = (runs: readonly MailText[]): string => runs.map(runHtml).join("");

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = `padding:8px 12px 8px 0;text-align:left;vertical-align:top;font-size:15px;line-height:22px;border-bottom:1px solid ${line}`;
  const top = head.length
    ? `<tr>${head.map((h) => `<th scope="col" style="${cell};color:${quiet};font-weight:600">${escape(h)}</th>`).join("")}</tr>`
    : "";
  const body = rows.map((row) => {
    const [first = "", ...others] = row;
    const rest = others.map((c) => `<td style="${cell};color:${ink}">${escape(c)}</td>`).join("");
    return `<tr><th scope="row" style="${cell};color:${ink};font-weight:600">${escape(first)}</th>${rest}</tr>`;
  });
  return `<table style="width:100%;border-collapse:collapse;margin:0 0 20px">${top}${body.join("")}</table>`;
}

function blockHtml(block: MailBlock, color: string): string {
  switch (block.kind) {
    case "heading":
      return `<h2 style="margin:24px 0 8px;font-size:17px;line-height:24px;color:${ink}">${escape(block.text)}</h2>`;
    case "paragraph":
      return `<p style="${paragraph}">${runsHtml(block.text)}</p>`;
    case "list": {
      const items = block.items.map((item) => `<li style="margin:0 0 8px">${runsHtml(item)}</li>`);
      return `<ul style="${paragraph};padding-left:24px">${items.join("")}</ul>`;
    }
    case "table":
      return tableHtml(block.head, block.rows);
    case "button": {
      const look = `display:inline-block;padding:12px 20px;border-radius:6px;background:${color};color:${onColor(color)};font-size:16px;font-weight:600;text-decoration:none`;
      const target = linked(block.href);
      if (target === null) return "";
      return `<p style="margin:24px 0"><a href="${escape(target)}" style="${look}">${escape(block.label)}</a></p>`;
    }
  }
}

/** A mail as HTML that needs nothing from elsewhere: no images, no fonts, no scripts. */
export function mailHtml({ locale, sender, title, blocks, footer }: MailLetter): string {
  const color = usable(sender.color);
  const body = blocks.map((block) => blockHtml(block, color)).join("\n");
  const foot = footer
    .map((block) => blockHtml(block, color).replaceAll("16px;line-height:24px", "13px;line-height:20px"))
    .join("\n");
  return `<!doctype html>
<html lang="${escape(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escape(title)}</title></head>
<body style="margin:0;padding:0;background:#f3f4f6;${font}">
<div role="article" aria-label="${escape(title)}" lang="${escape(locale)}" style="max-width:600px;margin:0 auto;padding:16px">
<div style="background:${color};color:${onColor(color)};padding:16px 24px;border-radius:8px 8px 0 0;font-size:16px;font-weight:600">${escape(sender.name)}</div>
<div style="background:#ffffff;padding:24px;border-radius:0 0 8px 8px">
<h1 style="margin:0 0 16px;font-size:22px;line-height:30px;color:${ink}">${escape(title)}</h1>
${body}
</div>
<div style="padding:16px 24px;color:${quiet}">
${foot}
</div>
</div>
</body>
</html>
`;
}

const runsText = (runs: readonly MailText[]): string =>
  runs.map(({ text, href }) => (href === undefined || href === text ? text : `${text} (${href})`)).join("");

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case "heading":
      return `${block.text}\n${"-".repeat(Math.min(72, block.text.length))}`;
    case "paragraph":
      return runsText(block.text);
    case "list":
      return block.items.map((item) => `- ${runsText(item)}`).join("\n");
    case "table":
      return block.rows
        .map(([first = "", ...others]) => {
          const named = others.map((cell, i) => [block.head[i + 1] ?? "", cell].filter(Boolean).join(": "));
          return [first, ...named.map((cell) => `  ${cell}`)].join("\n");
        })
        .join("\n");
    case "button":
      return `${block.label}: ${block.href}`;
  }
}

/** The same mail as plain text. */
export function mailText({ sender, title, blocks, footer }: MailLetter): string {
  const parts = [sender.name, title, ...blocks.map(blockText), "--", ...footer.map(blockText)];
  return `${parts.join("\n\n")}\n`;
}
