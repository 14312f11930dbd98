import type { Locale } from "../model.ts";
import type { ChangedPart } from "./model.ts";

/** What of a thing can change, as it stands between the thing's name and its values. */
export type FacetName =
  | "about"
  | "answerWithin"
  | "appealDecided"
  | "appealWithin"
  | "approvals"
  | "atBound"
  | "cap"
  | "cost"
  | "counts"
  | "currency"
  | "decideWithin"
  | "demoteEffect"
  | "demoteOn"
  | "fiscalYear"
  | "floor"
  | "full"
  | "given"
  | "grace"
  | "grandfather"
  | "headline"
  | "ideal"
  | "keepUntil"
  | "kind"
  | "known"
  | "lasts"
  | "members"
  | "note"
  | "notice"
  | "optional"
  | "promoteEffect"
  | "promoteOn"
  | "qualified"
  | "roles"
  | "round"
  | "steps"
  | "timeZone"
  | "track"
  | "type"
  | "unit"
  | "what"
  | "window"
  | "worth"
  | "approvalsUp"
  | "stepsUp";

export type Thing =
  | "tier"
  | "track"
  | "badge"
  | "metric"
  | "part"
  | "benefit"
  | "segment"
  | "gate"
  | "factKind"
  | "field"
  | "attribute"
  | "moves";

type DiffWords = {
  titles: Record<ChangedPart, string>;
  facets: Record<FacetName, string>;
  changed: (what: string, facet: string, from: string, to: string) => string;
  /** Where the facet needs no name: “Gold: certified people 4 → 6”. */
  step: (what: string, from: string, to: string) => string;
  isNew: (what: string, facet: string, to: string) => string;
  isGone: (what: string, facet: string, from: string) => string;
  /** A long text, of which a sentence says only that it is another. */
  rewritten: (what: string, facet: string) => string;
  instead: (what: string, needs: string, was: string) => string;
  row: (what: string, row: string) => string;
  rowNew: (what: string, to: string) => string;
  rowGone: (what: string, from: string) => string;
  called: (from: string, to: string) => string;
  also: (what: string, needs: string) => string;
  nowNeeds: (what: string, needs: string) => string;
  noLonger: (what: string, needs: string) => string;
  open: (what: string) => string;
  added: Record<Thing, (name: string, says: string) => string>;
  removed: Record<Thing, (name: string) => string>;
  of: (parent: string, child: string) => string;
  segment: (name: string) => string;
  gate: (name: string) => string;
  cost: (benefit: string) => string;
  whoever: (says: string, needs: string) => string;
  reordered: (what: string) => string;
  texts: (what: string) => string;
  document: string;
  all: string;
  everybody: string;
  band: (from: string) => string;
  weight: (name: string) => string;
  nothing: string;
  yes: string;
  no: string;
  mandatory: string;
  mayMiss: string;
  program: string;
  listed: (name: string) => string;
  unlisted: (name: string) => string;
  otherwise: string;
};

const en: DiffWords = {
  titles: {
    head: "The program",
    tracks: "Tracks and tiers",
    moves: "How tiers move",
    badges: "Badges",
    metrics: "What is measured",
    benefits: "Benefits",
    segments: "Segments",
    gates: "Gates",
    facts: "What is recorded",
  },
  facets: {
    about: "introduction",
    answerWithin: "a request is answered within",
    appealDecided: "an appeal is decided within",
    appealWithin: "appeals are possible within",
    approvals: "approvals for a demotion",
    approvalsUp: "approvals for a promotion",
    atBound: "a figure on the bound counts as",
    cap: "at most",
    cost: "cost",
    counts: "counts",
    currency: "currency",
    decideWithin: "an application is decided within",
    demoteEffect: "a demotion takes effect",
    demoteOn: "demotions are decided",
    fiscalYear: "start of the fiscal year",
    floor: "at least",
    full: "earns",
    given: "given",
    grace: "grace",
    grandfather: "kept rights:",
    headline: "figures in lists",
    ideal: "score of the ideal partner",
    keepUntil: "a tier is kept to",
    kind: "kind",
    known: "unknown counts as 0",
    lasts: "lasts",
    members: "",
    note: "note",
    notice: "notice before a demotion",
    optional: "value",
    promoteEffect: "a promotion takes effect",
    promoteOn: "promotions are decided",
    qualified: "counts as qualified",
    roles: "for whom at a partner",
    round: "rounding",
    steps: "tiers down at a time",
    stepsUp: "tiers up at a time",
    timeZone: "time zone",
    track: "by the tier in",
    type: "",
    unit: "unit",
    what: "measured as",
    window: "window",
    worth: "worth",
  },
  changed: (what, facet, from, to) => `${what}: ${facet} ${from} → ${to}`,
  step: (what, from, to) => `${what}: ${from} → ${to}`,
  isNew: (what, facet, to) => `${what}: ${facet} ${to} (new)`,
  isGone: (what, facet, from) => `${what}: ${facet} ${from} (no longer)`,
  rewritten: (what, facet) => `${what}: the ${facet} was rewritten`,
  instead: (what, needs, was) => `${what} needs ${needs} instead of ${was}`,
  row: (what, row) => `${what} (${row})`,
  rowNew: (what, to) => `${what}: ${to} (new)`,
  rowGone: (what, from) => `${what}: ${from} (no longer)`,
  called: (from, to) => `“${from}” is now called “${to}”`,
  also: (what, needs) => `${what} also needs ${needs}`,
  nowNeeds: (what, needs) => `${what} was open to everybody and now needs ${needs}`,
  noLonger: (what, needs) => `${what} no longer needs ${needs}`,
  open: (what) => `${what} needs nothing any more: everybody else has it`,
  added: {
    tier: (name, says) => `New tier “${name}”: needs ${says}`,
    track: (name, says) => `New track “${name}”: ${says}`,
    badge: (name, says) => `New badge “${name}”: needs ${says}`,
    metric: (name, says) => `New figure “${name}”: ${says}`,
    part: (name, says) => `New part “${name}”: ${says}`,
    benefit: (name, says) => `New benefit “${name}”: ${says}`,
    segment: (name, says) => `New segment “${name}”: ${says}`,
    gate: (name, says) => `New gate “${name}”: opens where ${says}`,
    factKind: (name, says) => `Now recorded: ${name}, with ${says}`,
    field: (name, says) => `New field “${name}”: ${says}`,
    attribute: (name, says) => `New attribute of partners “${name}”: ${says}`,
    moves: (name, says) => `${name}: tiers have a memory now; ${says}`,
  },
  removed: {
    tier: (name) => `The tier “${name}” is gone`,
    track: (name) => `The track “${name}” is gone`,
    badge: (name) => `The badge “${name}” is gone`,
    metric: (name) => `“${name}” is no longer measured`,
    part: (name) => `The part “${name}” no longer counts`,
    benefit: (name) => `The benefit “${name}” is gone`,
    segment: (name) => `The segment “${name}” is gone`,
    gate: (name) => `The gate “${name}” is gone`,
    factKind: (name) => `No longer recorded: ${name}`,
    field: (name) => `The field “${name}” is gone`,
    attribute: (name) => `The attribute of partners “${name}” is gone`,
    moves: (name) => `${name}: tiers follow the figures at once again, every day`,
  },
  of: (parent, child) => `${parent}, ${child}`,
  segment: (name) => `Segment “${name}”`,
  gate: (name) => `Gate “${name}”`,
  cost: (benefit) => `${benefit}, cost`,
  whoever: (says, needs) => `${says}, where ${needs}`,
  reordered: (what) => `${what}: the order of the tiers changed`,
  texts: (what) => `${what}: texts in another language, or names, were changed`,
  document: "Texts or names that change nothing that is measured were changed",
  all: "all",
  everybody: "for everybody",
  band: (from) => `from ${from}`,
  weight: (name) => `weight of ${name}`,
  nothing: "nothing",
  yes: "yes",
  no: "no",
  mandatory: "always there",
  mayMiss: "may be missing",
  program: "Program",
  listed: (name) => `“${name}” is now among the figures in lists`,
  unlisted: (name) => `“${name}” is no longer among the figures in lists`,
  otherwise: "otherwise",
};

const de: DiffWords = {
  titles: {
    head: "Das Programm",
    tracks: "Zweige und Stufen",
    moves: "Wie sich Stufen bewegen",
    badges: "Auszeichnungen",
    metrics: "Was gemessen wird",
    benefits: "Leistungen",
    segments: "Segmente",
    gates: "Zugangsregeln",
    facts: "Was erfasst wird",
  },
  facets: {
    about: "Einleitung",
    answerWithin: "eine Anfrage wird beantwortet innerhalb von",
    appealDecided: "über Einsprüche wird entschieden innerhalb von",
    appealWithin: "Einspruch ist möglich innerhalb von",
    approvals: "Freigaben für eine Herabstufung",
    approvalsUp: "Freigaben für einen Aufstieg",
    atBound: "ein Wert auf der Grenze zählt als",
    cap: "höchstens",
    cost: "Kosten",
    counts: "gezählt werden",
    currency: "Währung",
    decideWithin: "über einen Antrag wird entschieden innerhalb von",
    demoteEffect: "eine Herabstufung gilt",
    demoteOn: "über Herabstufungen wird entschieden",
    fiscalYear: "Beginn des Geschäftsjahres",
    floor: "mindestens",
    full: "bringt",
    given: "gewährt",
    grace: "Schonfrist",
    grandfather: "Bestandsschutz:",
    headline: "Kennzahlen in Listen",
    ideal: "Wertung des idealen Partners",
    keepUntil: "eine Stufe bleibt bis",
    kind: "Art",
    known: "Unbekanntes zählt als 0",
    lasts: "Dauer",
    members: "",
    note: "Hinweis",
    notice: "Ankündigung vor einer Herabstufung",
    optional: "Angabe",
    promoteEffect: "ein Aufstieg gilt",
    promoteOn: "über Aufstiege wird entschieden",
    qualified: "gilt als erfüllt",
    roles: "für wen beim Partner",
    round: "Rundung",
    steps: "Stufen abwärts auf einmal",
    stepsUp: "Stufen aufwärts auf einmal",
    timeZone: "Zeitzone",
    track: "nach der Stufe in",
    type: "",
    unit: "Einheit",
    what: "gemessen als",
    window: "Zeitraum",
    worth: "Wert",
  },
  changed: (what, facet, from, to) => `${what}: ${facet} ${from} → ${to}`,
  step: (what, from, to) => `${what}: ${from} → ${to}`,
  isNew: (what, facet, to) => `${what}: ${facet} ${to} (neu)`,
  isGone: (what, facet, from) => `${what}: ${facet} ${from} (entfällt)`,
  rewritten: (what, facet) => `${what}: ${facet} neu gefasst`,
  instead: (what, needs, was) => `${what} verlangt ${needs} statt ${was}`,
  row: (what, row) => `${what} (${row})`,
  rowNew: (what, to) => `${what}: ${to} (neu)`,
  rowGone: (what, from) => `${what}: ${from} (entfällt)`,
  called: (from, to) => `„${from}“ heißt jetzt „${to}“`,
  also: (what, needs) => `${what} verlangt zusätzlich: ${needs}`,
  nowNeeds: (what, needs) => `${what} stand allen offen und verlangt jetzt: ${needs}`,
  noLonger: (what, needs) => `${what} verlangt nicht mehr: ${needs}`,
  open: (what) => `${what} verlangt nichts mehr: alle anderen haben sie`,
  added: {
    tier: (name, says) => `Neue Stufe „${name}“, sie verlangt: ${says}`,
    track: (name, says) => `Neuer Zweig „${name}“: ${says}`,
    badge: (name, says) => `Neue Auszeichnung „${name}“, sie verlangt: ${says}`,
    metric: (name, says) => `Neue Kennzahl „${name}“: ${says}`,
    part: (name, says) => `Neuer Teil „${name}“: ${says}`,
    benefit: (name, says) => `Neue Leistung „${name}“: ${says}`,
    segment: (name, says) => `Neues Segment „${name}“: ${says}`,
    gate: (name, says) => `Neue Zugangsregel „${name}“: ${says}`,
    factKind: (name, says) => `Neu erfasst: ${name}, mit ${says}`,
    field: (name, says) => `Neues Feld „${name}“: ${says}`,
    attribute: (name, says) => `Neues Merkmal der Partner „${name}“: ${says}`,
    moves: (name, says) => `${name}: Stufen haben jetzt ein Gedächtnis; ${says}`,
  },
  removed: {
    tier: (name) => `Die Stufe „${name}“ entfällt`,
    track: (name) => `Der Zweig „${name}“ entfällt`,
    badge: (name) => `Die Auszeichnung „${name}“ entfällt`,
    metric: (name) => `„${name}“ wird nicht mehr gemessen`,
    part: (name) => `Der Teil „${name}“ zählt nicht mehr`,
    benefit: (name) => `Die Leistung „${name}“ entfällt`,
    segment: (name) => `Das Segment „${name}“ entfällt`,
    gate: (name) => `Die Zugangsregel „${name}“ entfällt`,
    factKind: (name) => `Nicht mehr erfasst: ${name}`,
    field: (name) => `Das Feld „${name}“ entfällt`,
    attribute: (name) => `Das Merkmal der Partner „${name}“ entfällt`,
    moves: (name) => `${name}: Stufen folgen wieder täglich und sofort den Zahlen`,
  },
  of: (parent, child) => `${parent}, ${child}`,
  segment: (name) => `Segment „${name}“`,
  gate: (name) => `Zugangsregel „${name}“`,
  cost: (benefit) => `${benefit}, Kosten`,
  whoever: (says, needs) => `${says}, wenn gilt: ${needs}`,
  reordered: (what) => `${what}: Die Reihenfolge der Stufen hat sich geändert`,
  texts: (what) => `${what}: Texte in einer anderen Sprache oder Namen wurden geändert`,
  document: "Texte oder Namen wurden geändert, die nichts am Gemessenen ändern",
  all: "alle",
  everybody: "für alle",
  band: (from) => `ab ${from}`,
  weight: (name) => `Gewicht von ${name}`,
  nothing: "nichts",
  yes: "ja",
  no: "nein",
  mandatory: "immer vorhanden",
  mayMiss: "kann fehlen",
  program: "Programm",
  listed: (name) => `„${name}“ gehört jetzt zu den Kennzahlen in Listen`,
  unlisted: (name) => `„${name}“ gehört nicht mehr zu den Kennzahlen in Listen`,
  otherwise: "sonst",
};

export const diffWords: Record<Locale, DiffWords> = { en, de };
