import { fileURLToPath } from "node:url";
import type { AgreementBlock } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement as h, type ReactElement } from "react";
import type { Countersignature, KeptAcceptance, Shown } from "../types.ts";
import { words } from "./words.ts";

const fontFile = (path: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}`));

Font.register({
  family: "Inter",
  fonts: [
    { src: fontFile("400Regular/Inter_400Regular.ttf") },
    { src: fontFile("400Regular_Italic/Inter_400Regular_Italic.ttf"), fontStyle: "italic" },
    { src: fontFile("600SemiBold/Inter_600SemiBold.ttf"), fontWeight: 600 },
  ],
});
// Words are broken nowhere: what is printed is what was read.
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: {
    paddingTop: 56,
    paddingBottom: 64,
    paddingHorizontal: 60,
    fontFamily: "Inter",
    fontSize: 10,
    lineHeight: 1.5,
  },
  title: { fontSize: 20, fontWeight: 600, lineHeight: 1.25, marginBottom: 4 },
  quiet: { color: "#5b626b", marginBottom: 20 },
  heading: { fontWeight: 600, marginTop: 12, marginBottom: 4 },
  paragraph: { marginBottom: 8 },
  item: { flexDirection: "row", marginBottom: 4 },
  sign: { width: 22 },
  words: { flex: 1 },
  foot: { position: "absolute", bottom: 28, left: 60, right: 60, fontSize: 7.5, color: "#5b626b" },
  row: { flexDirection: "row", paddingVertical: 5, borderBottomWidth: 0.5, borderBottomColor: "#d9dde2" },
  label: { width: 140, color: "#5b626b" },
  strong: { fontWeight: 600 },
  emphasis: { fontStyle: "italic" },
  code: { fontSize: 8 },
});

type Run = Extract<AgreementBlock, { kind: "paragraph" }>["text"][number];

const runs = (items: readonly Run[]): ReactElement[] =>
  items.map(({ text, strong, emphasis, href }, key) =>
    h(
      Text,
      { key, style: { ...(strong ? styles.strong : {}), ...(emphasis ? styles.emphasis : {}) } },
      href === undefined ? text : `${text} (${href})`,
    ),
  );

const headingSizes = [14, 12.5, 11.5];

function blockView(block: AgreementBlock, key: number): ReactElement {
  if (block.kind === "heading") {
    const fontSize = headingSizes[block.level - 1] ?? 10.5;
    return h(Text, { key, style: { ...styles.heading, fontSize }, minPresenceAhead: 40 }, block.text);
  }
  if (block.kind === "paragraph") return h(Text, { key, style: styles.paragraph }, runs(block.text));
  const items = block.items.map((item, i) =>
    h(
      View,
      { key: i, style: styles.item },
      h(Text, { style: styles.sign }, block.ordered ? `${block.start + i}.` : "•"),
      h(Text, { style: styles.words }, runs(item)),
    ),
  );
  return h(View, { key, style: styles.paragraph }, items);
}

export type Evidence = {
  shown: Shown;
  number: number;
  vendor: string;
  timeZone: string;
  acceptance: KeptAcceptance;
  countersignature: Countersignature | null;
};

const row = (label: string, value: string, isCode = false): ReactElement =>
  h(
    View,
    { key: `${label}${value}`, style: styles.row, wrap: false },
    h(Text, { style: styles.label }, label),
    h(Text, { style: isCode ? { ...styles.words, ...styles.code } : styles.words }, value),
  );

function evidenceRows({ acceptance, vendor, timeZone }: Evidence): ReactElement[] {
  const w = words[acceptance.locale];
  const { signerName, signerTitle, expiresOn, userAgent } = acceptance;
  return [
    row(w.partner, acceptance.partnerName),
    row(w.vendor, vendor),
    row(w.signer, `${signerName}, ${signerTitle}`),
    row(w.email, acceptance.signerEmail),
    row(w.how, acceptance.signatoryId === null ? w.own : w.invited),
    row(w.at, w.instant(acceptance.acceptedAt, timeZone)),
    ...(expiresOn === null ? [] : [row(w.until, w.date(expiresOn))]),
    row(w.address, acceptance.address),
    row(w.program, userAgent ?? w.unknown),
    row(w.language, w.languageName),
    row(w.record, publicId("agreementAcceptance", acceptance.id), true),
    row(w.request, acceptance.request, true),
    row(w.textDigest, acceptance.textDigest, true),
    row(w.recordDigest, acceptance.recordDigest, true),
  ];
}

function countersignView({ acceptance, countersignature: by, timeZone }: Evidence): ReactElement[] {
  if (by === null) return [];
  const w = words[acceptance.locale];
  return [
    h(Text, { key: "head", style: { ...styles.heading, fontSize: 12.5 } }, w.countersigned),
    h(Text, { key: "says", style: styles.paragraph }, by.statement),
    row(w.signer, `${by.name}, ${by.title}`),
    row(w.at, w.instant(by.signedAt, timeZone)),
    row(w.address, by.address),
    row(w.program, by.userAgent ?? w.unknown),
  ];
}

function sheet(evidence: Evidence): ReactElement[] {
  const { shown, number, vendor, acceptance } = evidence;
  const w = words[acceptance.locale];
  const foot = h(Text, {
    key: "foot",
    fixed: true,
    style: styles.foot,
    render: ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
      `${shown.title} · ${w.version(number)} · ${w.page(pageNumber, totalPages)}\n${w.textDigest}: ${acceptance.textDigest}`,
  });
  return [
    h(
      Page,
      { key: "text", size: "A4", style: styles.page },
      h(Text, { style: styles.title }, shown.title),
      h(Text, { style: styles.quiet }, `${w.version(number)} · ${w.between(vendor, acceptance.partnerName)}`),
      ...shown.blocks.map(blockView),
      foot,
    ),
    h(
      Page,
      { key: "evidence", size: "A4", style: styles.page },
      h(Text, { style: styles.title }, w.evidence),
      h(Text, { style: styles.quiet }, w.intro),
      h(Text, { style: styles.strong }, w.statement),
      h(Text, { style: { ...styles.paragraph, marginBottom: 14 } }, acceptance.statement),
      h(View, null, evidenceRows(evidence)),
      h(View, null, countersignView(evidence)),
      h(Text, { style: { ...styles.quiet, marginTop: 14 } }, w.check),
      foot,
    ),
  ];
}

/** The text with a page of evidence. The same record gives the same bytes. */
export function evidencePdf(evidence: Evidence): Promise<Buffer> {
  const { shown, acceptance, countersignature, vendor } = evidence;
  const at = new Date(countersignature?.signedAt ?? acceptance.acceptedAt);
  const document = h(
    Document,
    {
      title: shown.title,
      author: vendor,
      subject: acceptance.textDigest,
      keywords: acceptance.recordDigest,
      creator: "Fairway",
      producer: "Fairway",
      language: acceptance.locale,
      creationDate: at,
      modificationDate: at,
    },
    sheet(evidence),
  );
  return renderToBuffer(document);
}
