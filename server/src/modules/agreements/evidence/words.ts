import type { Locale } from "../../../platform/index.ts";

type Words = {
  version: (number: number) => string;
  between: (vendor: string, partner: string) => string;
  evidence: string;
  intro: string;
  statement: string;
  partner: string;
  vendor: string;
  signer: string;
  email: string;
  invited: string;
  own: string;
  how: string;
  at: string;
  until: string;
  address: string;
  program: string;
  unknown: string;
  request: string;
  language: string;
  languageName: string;
  textDigest: string;
  recordDigest: string;
  record: string;
  countersigned: string;
  check: string;
  page: (page: number, of: number) => string;
  instant: (at: string, timeZone: string) => string;
  date: (on: string) => string;
};

const instantIn = (locale: string) => (at: string, timeZone: string) => {
  const zoned = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const text = zoned.toLocaleString(locale, { dateStyle: "long", timeStyle: "medium" });
  return `${text} ${timeZone} (${at})`;
};
const dateIn = (locale: string) => (on: string) =>
  Temporal.PlainDate.from(on).toLocaleString(locale, { dateStyle: "long" });

/** The words around the text, in each language. */
export const words: Record<Locale, Words> = {
  en: {
    version: (number) => `Version ${number}`,
    between: (vendor, partner) => `between ${vendor} and ${partner}`,
    evidence: "Evidence of acceptance",
    intro: "This page is made from what was recorded when the agreement was accepted. The record cannot be changed.",
    statement: "Statement that was confirmed",
    partner: "Partner",
    vendor: "Vendor",
    signer: "Accepted by",
    email: "E-mail",
    how: "How",
    invited: "by an invitation that was sent to this e-mail address",
    own: "signed in as one of the partner's people",
    at: "At",
    until: "Ends on",
    address: "Network address",
    program: "Program used",
    unknown: "not known",
    request: "Request",
    language: "Language of the text",
    languageName: "English",
    textDigest: "SHA-256 of the text",
    recordDigest: "SHA-256 of the record",
    record: "Record",
    countersigned: "Signature of the vendor",
    check:
      "To check: the plain text can be downloaded beside this file; its SHA-256 is the one above. The digest of the record stands in the journal of events as well, whose seals show any later change.",
    page: (page, of) => `Page ${page} of ${of}`,
    instant: instantIn("en-GB"),
    date: dateIn("en-GB"),
  },
  de: {
    version: (number) => `Fassung ${number}`,
    between: (vendor, partner) => `zwischen ${vendor} und ${partner}`,
    evidence: "Nachweis der Annahme",
    intro:
      "Diese Seite entsteht aus dem, was bei der Annahme der Vereinbarung aufgezeichnet wurde. Die Aufzeichnung lässt sich nicht ändern.",
    statement: "Bestätigte Erklärung",
    partner: "Partner",
    vendor: "Hersteller",
    signer: "Angenommen von",
    email: "E-Mail",
    how: "Auf welchem Weg",
    invited: "über eine Einladung an diese E-Mail-Adresse",
    own: "angemeldet als eine der Personen des Partners",
    at: "Zeitpunkt",
    until: "Endet am",
    address: "Netzwerkadresse",
    program: "Verwendetes Programm",
    unknown: "nicht bekannt",
    request: "Anfrage",
    language: "Sprache des Textes",
    languageName: "Deutsch",
    textDigest: "SHA-256 des Textes",
    recordDigest: "SHA-256 der Aufzeichnung",
    record: "Aufzeichnung",
    countersigned: "Unterschrift des Herstellers",
    check:
      "Zum Prüfen: Der reine Text lässt sich neben dieser Datei herunterladen; sein SHA-256 ist der oben genannte. Der Prüfwert der Aufzeichnung steht auch im Ereignisjournal, dessen Siegel jede spätere Änderung zeigen.",
    page: (page, of) => `Seite ${page} von ${of}`,
    instant: instantIn("de-DE"),
    date: dateIn("de-DE"),
  },
};
