import type { Locale } from "../../../platform/index.ts";

type About = { title: string; number: number; partner: string; vendor: string };

/** What is confirmed by signing; `{name}` and `{title}` stand for who signs. */
export const statementIn = (locale: Locale, { title, number, partner, vendor }: About): string =>
  locale === "de"
    ? `Ich, {name} ({title}), nehme „${title}“ in Fassung ${number} von ${vendor} für ${partner} an und erkläre, dass ich ${partner} rechtlich binden darf.`
    : `I, {name} ({title}), accept “${title}”, version ${number}, of ${vendor} for ${partner}, and declare that I am authorised to bind ${partner}.`;

/** The same with who signs. */
export const signedStatement = (statement: string, { name, title }: { name: string; title: string }): string =>
  statement.replace("{name}", () => name).replace("{title}", () => title);

/** What the vendor confirms. */
export const countersignStatement = (locale: Locale, { title, number, partner, vendor }: About): string =>
  locale === "de"
    ? `Ich, {name} ({title}), unterzeichne „${title}“ in Fassung ${number} mit ${partner} für ${vendor}.`
    : `I, {name} ({title}), sign “${title}”, version ${number}, with ${partner} for ${vendor}.`;
