import type { Aggregate } from "../document/schema.ts";
import type { Locale, Take } from "../model.ts";

/** The sentences of one language. */
type Phrases = {
  aggregate: Record<Aggregate, (value: string, kind: string, where: string) => string>;
  /** A calculation, rather than a field, added up. */
  calculated: (formula: string, kind: string, where: string) => string;
  /** In how many quarters there was such a fact. */
  periodsWith: (periods: string, kind: string, where: string) => string;
  /** The facts that both figures of a ratio are over. */
  ofBoth: (kind: string, where: string) => string;
  take: Record<Take, (by: string) => string>;
  /** How many values of a dimension reach a figure; `things` are those of a count, null for any other figure. */
  reaching: (by: string, figure: string, things: string | null, said: string) => string | null;
  differentIn: (value: string, kind: string, where: string) => string;
  each: (by: string) => string;
  atLeast: (figure: string) => string;
  ratio: (part: string, whole: string) => string;
  highest: (of: string) => string;
  lowest: (of: string) => string;
  total: (of: string) => string;
  weights: (of: string) => string;
  lookup: (of: string) => string;
  taken: Record<Take, (of: string, by: string) => string>;
  full: (worth: string, at: string) => string;
  per: (points: string, worth: string) => string;
  bands: string;
  cap: (figure: string) => string;
  floor: (figure: string) => string;
  round: (places: number) => string;
  score: (most: string) => string;
  scoreFor: Record<"max" | "min" | "average", (by: string) => string>;
  everybodyElse: string;
  everybodyInIt: string;
  rate: string;
  otherwise: string;
  everyone: string;
  members: (condition: string) => string;
  ofType: (types: string) => string;
  everyoneIn: string;
  and: string;
  heads: {
    part: string;
    worth: string;
    earned: string;
    from: string;
    counts: string;
    when: string;
    rate: string;
    tier: string;
    needs: string;
    field: string;
    type: string;
  };
  sections: { facts: string; metrics: string; scores: string; tracks: string; badges: string };
  intro: (currency: string, fiscalYear: string, timeZone: string) => string[];
  implicit: string;
  optional: string;
  oneOf: (values: string) => string;
  types: Record<"money" | "decimal" | "integer" | "text" | "date" | "boolean" | "person" | "customer", string>;
};

const en: Phrases = {
  aggregate: {
    count: (_value, kind, where) => `Number of ${kind}${where}`,
    sum: (value, kind, where) => `Total ${value} of ${kind}${where}`,
    average: (value, kind, where) => `Average ${value} of ${kind}${where}`,
    median: (value, kind, where) => `Median ${value} of ${kind}${where}`,
    min: (value, kind, where) => `Lowest ${value} of ${kind}${where}`,
    max: (value, kind, where) => `Highest ${value} of ${kind}${where}`,
    distinct: (value, kind, where) => `Number of different ${value} in ${kind}${where}`,
    latest: (value, kind, where) => `Latest ${value} of ${kind}${where}`,
  },
  calculated: (formula, kind, where) => `${formula}, added up over ${kind}${where}`,
  periodsWith: (periods, kind, where) => `Number of ${periods} with ${kind}${where}`,
  ofBoth: (kind, where) => ` of ${kind}${where}`,
  take: {
    max: (by) => `, the highest by ${by}`,
    min: (by) => `, the lowest by ${by}`,
    sum: (by) => `, added up by ${by}`,
    average: (by) => `, on average by ${by}`,
    count: (by) => `, counted by ${by}`,
  },
  reaching: (by, figure, things) => (things === null ? null : `Number of ${by} with at least ${figure} ${things}`),
  differentIn: (value, kind, where) => `different ${value} in ${kind}${where}`,
  each: (by) => `, for each ${by}`,
  atLeast: (figure) => ` with at least ${figure}`,
  ratio: (part, whole) => `${part} divided by ${whole}`,
  highest: (of) => `The highest of ${of}`,
  lowest: (of) => `The lowest of ${of}`,
  total: (of) => `The sum of ${of}`,
  weights: (of) => `The sum of ${of}`,
  lookup: (of) => `Looked up by ${of}`,
  taken: {
    max: (of, by) => `The highest ${of} of any ${by}`,
    min: (of, by) => `The lowest ${of} of any ${by}`,
    sum: (of, by) => `The sum of ${of} over every ${by}`,
    average: (of, by) => `The average ${of} of every ${by}`,
    count: (of, by) => `How many ${by} have a figure for ${of}`,
  },
  full: (worth, at) => `all ${worth} points at ${at}, below that a share`,
  per: (points, worth) => `${points} ${points === "1" ? "point" : "points"} for each, at most ${worth}`,
  bands: "by bands",
  cap: (figure) => `at most ${figure}`,
  floor: (figure) => `at least ${figure}`,
  round: (places) =>
    places === 0 ? "rounded to a whole number" : `rounded to ${places} ${places === 1 ? "decimal" : "decimals"}`,
  score: (most) => `A score of up to ${most} points; each part earns at most what it is worth, and never less than 0.`,
  scoreFor: {
    max: (by) => `It is made for each ${by}, and the highest counts.`,
    min: (by) => `It is made for each ${by}, and the lowest counts.`,
    average: (by) => `It is made for each ${by}, and the average counts.`,
  },
  everybodyElse: "Everybody else in the track",
  everybodyInIt: "Everybody in the track",
  rate: "The rate is that of the first line that matches.",
  otherwise: "otherwise",
  everyone: "everybody",
  members: (condition) => `For partners where ${condition}.`,
  ofType: (types) => `For partners of type ${types}.`,
  everyoneIn: "Every partner is in this track.",
  and: "and",
  heads: {
    part: "Part",
    worth: "Worth",
    earned: "Earned",
    from: "From",
    counts: "Counts as",
    when: "When",
    rate: "Rate",
    tier: "Tier",
    needs: "Needs",
    field: "Field",
    type: "Kind of value",
  },
  sections: {
    facts: "What is recorded",
    metrics: "What is measured",
    scores: "Scores",
    tracks: "Tracks and tiers",
    badges: "Badges",
  },
  intro: (currency, fiscalYear, timeZone) => [
    `Money is in ${currency}, and the fiscal year starts on ${fiscalYear}.`,
    `Days begin and end in the time zone ${timeZone}.`,
  ],
  implicit: "Each has a partner, a date, a source and a reference too.",
  optional: "may be missing",
  oneOf: (values) => `one of ${values}`,
  types: {
    money: "money",
    decimal: "number",
    integer: "whole number",
    text: "text",
    date: "date",
    boolean: "yes or no",
    person: "person",
    customer: "customer",
  },
};

const de: Phrases = {
  aggregate: {
    count: (_value, kind, where) => `Anzahl der ${kind}${where}`,
    sum: (value, kind, where) => `Summe von „${value}“ aller ${kind}${where}`,
    average: (value, kind, where) => `Durchschnitt von „${value}“ aller ${kind}${where}`,
    median: (value, kind, where) => `Median von „${value}“ aller ${kind}${where}`,
    min: (value, kind, where) => `Niedrigster Wert von „${value}“ aller ${kind}${where}`,
    max: (value, kind, where) => `Höchster Wert von „${value}“ aller ${kind}${where}`,
    distinct: (value, kind, where) => `Anzahl der ${kind}${where}, je ${value} einmal gezählt`,
    latest: (value, kind, where) => `Letzter Wert von „${value}“ aller ${kind}${where}`,
  },
  calculated: (formula, kind, where) => `${formula}, zusammengezählt über alle ${kind}${where}`,
  periodsWith: (periods, kind, where) => `Anzahl der ${periods}, in denen es ${kind} gab${where}`,
  ofBoth: (kind, where) => ` aller ${kind}${where}`,
  take: {
    max: (by) => `, davon der höchste Wert je ${by}`,
    min: (by) => `, davon der kleinste Wert je ${by}`,
    sum: (by) => `, summiert je ${by}`,
    average: (by) => `, im Durchschnitt je ${by}`,
    count: (by) => `, gezählt je ${by}`,
  },
  reaching: (by, figure, _things, said) => `Wie oft je ${by} mindestens ${figure} erreicht werden: ${said}`,
  differentIn: (value, kind, where) => `${kind}${where}, je ${value} einmal gezählt`,
  each: (by) => `, je ${by}`,
  atLeast: (figure) => ` mit mindestens ${figure}`,
  ratio: (part, whole) => `${part} geteilt durch ${whole}`,
  highest: (of) => `Der höchste Wert aus ${of}`,
  lowest: (of) => `Der niedrigste Wert aus ${of}`,
  total: (of) => `Die Summe aus ${of}`,
  weights: (of) => `Die Summe aus ${of}`,
  lookup: (of) => `Nachgeschlagen nach ${of}`,
  taken: {
    max: (of, by) => `Der höchste Wert von ${of} je ${by}`,
    min: (of, by) => `Der niedrigste Wert von ${of} je ${by}`,
    sum: (of, by) => `Die Summe von ${of} über alle Werte von ${by}`,
    average: (of, by) => `Der Durchschnitt von ${of} über alle Werte von ${by}`,
    count: (of, by) => `Anzahl der Werte von ${by} mit ${of}`,
  },
  full: (worth, at) => `alle ${worth} Punkte ab ${at}, darunter anteilig`,
  per: (points, worth) => `je ${points} ${points === "1" ? "Punkt" : "Punkte"}, höchstens ${worth}`,
  bands: "nach Stufen",
  cap: (figure) => `höchstens ${figure}`,
  floor: (figure) => `mindestens ${figure}`,
  round: (places) =>
    places === 0 ? "auf eine ganze Zahl gerundet" : `auf ${places} ${places === 1 ? "Stelle" : "Stellen"} gerundet`,
  score: (most) =>
    `Eine Wertung mit bis zu ${most} Punkten; jeder Teil bringt höchstens, was er wert ist, und nie weniger als 0.`,
  scoreFor: {
    max: (by) => `Sie wird je ${by} gebildet, und die höchste zählt.`,
    min: (by) => `Sie wird je ${by} gebildet, und die niedrigste zählt.`,
    average: (by) => `Sie wird je ${by} gebildet, und der Durchschnitt zählt.`,
  },
  everybodyElse: "Alle anderen in diesem Zweig",
  everybodyInIt: "Alle in diesem Zweig",
  rate: "Es gilt der Satz der ersten Zeile, die zutrifft.",
  otherwise: "sonst",
  everyone: "alle",
  members: (condition) => `Für Partner, für die gilt: ${condition}.`,
  ofType: (types) => `Für Partner der Art ${types}.`,
  everyoneIn: "Alle Partner sind in diesem Zweig.",
  and: "und",
  heads: {
    part: "Teil",
    worth: "Wert",
    earned: "Verdient durch",
    from: "Ab",
    counts: "Zählt als",
    when: "Wenn",
    rate: "Satz",
    tier: "Stufe",
    needs: "Verlangt",
    field: "Feld",
    type: "Art des Wertes",
  },
  sections: {
    facts: "Was erfasst wird",
    metrics: "Was gemessen wird",
    scores: "Wertungen",
    tracks: "Zweige und Stufen",
    badges: "Auszeichnungen",
  },
  intro: (currency, fiscalYear, timeZone) => [
    `Beträge sind in ${currency}, und das Geschäftsjahr beginnt am ${fiscalYear}.`,
    `Tage beginnen und enden in der Zeitzone ${timeZone}.`,
  ],
  implicit: "Dazu kommen jeweils Partner, Datum, Quelle und Referenz.",
  optional: "kann fehlen",
  oneOf: (values) => `eines von ${values}`,
  types: {
    money: "Betrag",
    decimal: "Zahl",
    integer: "ganze Zahl",
    text: "Text",
    date: "Datum",
    boolean: "ja oder nein",
    person: "Person",
    customer: "Kunde",
  },
};

export const phrases: Record<Locale, Phrases> = { en, de };
