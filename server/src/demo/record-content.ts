type Place = { country: string | null; region: string | null; productLines: string[]; isExclusive: boolean };
type Contact = { name: string; title: string; role: string; phone: string; consent: "given" | "unknown" | "withdrawn" };
type Note = { body: string; visibility: "internal" | "shared"; isPinned: boolean };

/** What is kept about a partner of the demo beside its facts; `reference` is its number with the vendor. */
export type DemoRecord = {
  reference: string;
  profile: Record<"website" | "street" | "postalCode" | "city" | "country" | "description", string> & {
    languages: string[];
  };
  places: readonly Place[];
  contacts: readonly Contact[];
  /** Which of the vendor's capabilities it has. */
  can: readonly { label: string; level: "basic" | "proficient" | "expert"; evidence: string }[];
  notes: readonly Note[];
  file: { name: string; visibility: "internal" | "shared"; text: string } | null;
};

/** The vendor's list. */
export const capabilities = [
  { label: "Migration from on-premises", note: "Has moved at least two customers and can name them." },
  { label: "Cloud operations, round the clock", note: "Runs customers' platforms with a duty of its own." },
  { label: "Public sector", note: "Knows tenders and framework contracts." },
  { label: "Manufacturing", note: "Knows shop floors and their systems." },
  { label: "Data protection", note: "Advises on residency and deletion." },
] as const;

export const records: readonly DemoRecord[] = [
  {
    reference: "AM-1001",
    profile: {
      website: "https://www.tarnbrook.example",
      street: "14 Canal Basin",
      postalCode: "M15 4QS",
      city: "Manchester",
      country: "United Kingdom",
      description: "Runs operations platforms for housing associations and universities, day and night.",
      languages: ["en"],
    },
    places: [
      { country: "United Kingdom", region: null, productLines: ["Cloud"], isExclusive: false },
      { country: "Ireland", region: null, productLines: [], isExclusive: false },
    ],
    contacts: [
      {
        name: "Bethan Morris",
        title: "Managing director",
        role: "Decisions",
        phone: "+44 161 555 0142",
        consent: "given",
      },
      {
        name: "Sam Okafor",
        title: "Service desk lead",
        role: "Support",
        phone: "+44 161 555 0143",
        consent: "unknown",
      },
    ],
    can: [
      { label: "Cloud operations, round the clock", level: "expert", evidence: "Audit of its duty roster in spring" },
      { label: "Public sector", level: "proficient", evidence: "Two framework contracts" },
    ],
    notes: [
      {
        body: "Wants to be Platinum by the end of the fiscal year. **Certificates** are what is missing; offer the course in January.",
        visibility: "internal",
        isPinned: true,
      },
      {
        body: "Agreed in our last review:\n\n- Owen sends the plan for universities\n- we bring two references",
        visibility: "shared",
        isPinned: false,
      },
    ],
    file: {
      name: "Review in autumn.txt",
      visibility: "shared",
      text: "Pipeline, certificates and the plan for universities. Next review in February.",
    },
  },
  {
    reference: "AM-1002",
    profile: {
      website: "https://www.sonnfeld.example",
      street: "Lindenallee 8",
      postalCode: "04109",
      city: "Leipzig",
      country: "Germany",
      description: "Systemhaus for manufacturers, and distributor for smaller houses between Erfurt and Vienna.",
      languages: ["de", "en"],
    },
    places: [{ country: "Germany", region: null, productLines: [], isExclusive: true }],
    contacts: [
      {
        name: "Dr. Anja Keller",
        title: "Geschäftsführerin",
        role: "Decisions",
        phone: "+49 341 5550 20",
        consent: "given",
      },
      { name: "Tim Brandt", title: "Einkauf", role: "Buying", phone: "+49 341 5550 27", consent: "withdrawn" },
    ],
    can: [
      { label: "Manufacturing", level: "expert", evidence: "Eleven plants run on it" },
      { label: "Migration from on-premises", level: "proficient", evidence: "Moved four customers last year" },
      { label: "Data protection", level: "basic", evidence: "One certified adviser" },
    ],
    notes: [
      {
        body: "Below them stand houses that order through Leipzig. Keep prices in one place.",
        visibility: "internal",
        isPinned: false,
      },
    ],
    file: {
      name: "Distribution contract, summary.txt",
      visibility: "internal",
      text: "Runs until it is ended, with six months' notice.",
    },
  },
  {
    reference: "AM-1003",
    profile: {
      website: "https://www.partner-1003.example",
      street: "Marktplatz 3",
      postalCode: "99084",
      city: "Erfurt",
      country: "Germany",
      description: "Three people who look after workshops in the neighbourhood.",
      languages: ["de"],
    },
    places: [],
    contacts: [
      { name: "Lutz Hartung", title: "Inhaber", role: "Decisions", phone: "+49 361 5550 11", consent: "given" },
    ],
    can: [{ label: "Manufacturing", level: "basic", evidence: "One workshop" }],
    notes: [],
    file: null,
  },
];

/** Who stands below whom, and what the one above sees of the other. */
export const links = [
  { parent: "AM-1002", child: "AM-1003", kind: "distribution", sharing: "contacts" },
  { parent: "AM-1002", child: "AM-1004", kind: "distribution", sharing: "standing" },
  { parent: "AM-1004", child: "AM-1005", kind: "distribution", sharing: "standing" },
  { parent: "AM-1001", child: "AM-1006", kind: "subsidiary", sharing: "name" },
] as const;

export const leaving = {
  reason: "Was bought by a competitor; both sides agreed on the day.",
  keepBecause: "Commercial and tax law asks for records to be kept.",
  inDays: 30,
} as const;
