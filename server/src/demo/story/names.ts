import type { Random } from "./random.ts";

type Words = readonly [string, ...string[]];
const words = (text: string): Words => {
  const [first = "", ...rest] = text.split(" ");
  return [first, ...rest];
};

// Invented stems: none of them is meant to be a company that exists.
const stems = words(
  "Alder Amberley Arbor Ashgrove Aster Beechmont Birkhall Blackfen Bramber Brennick Calder Cedarholt Cindermoor Clearwell Cobalt Copperleigh Corran Crestholm Dalemark Darrow Deepford Dunmere Eastmarch Elderfen Elmstead Emberton Fairholt Fenwright Fernhollow Firstowe Foxmere Garrick Glenhaven Granthorpe Greywater Hallowell Harrowgate Hawksmere Hazelton Heathmoor Highmoor Hollin Ironmarsh Ivorne Jorvale Juniper Kelbrook Kestrelby Kingsmead Kirkwold Langmere Larchfield Linden Lockhart Lowbridge Maplecroft Marlstone Meadowell Merrow Millbrae Monkshaven Mossgate Netherby Northmere Oakhaven Orrindale Otterbourne Pennard Pinecrest Quarrystone Ravensholt Redmarley Rookhope Rowanfield Saltmarsh Sandholme Sedgewick Silverbrook Skelwith Southerly Stonecroft Stratholm Summerlea Swanmere Tarnwick Thornvale Timberlake Torwood Underhill Valebridge Wexcombe Whitmere Wildmarsh Willowmere Windrush Winterfold Wolfsden Woodrow Wychmere Yarrowdale Yewbarrow Zennor",
);
const trades = {
  reseller: words("Systems Solutions Technology IT Software Computing Digital Trading Supply Direct"),
  distributor: words("Distribution Wholesale Logistics Supply Trading"),
  msp: words("Managed Cloud Networks Hosting Services Operations IT Care"),
  si: words("Consulting Integration Advisory Engineering Transformation Delivery"),
  isv: words("Labs Software Apps Analytics Studio Works Data"),
  referral: words("Advisors Associates Consultants Strategy Partners Ventures"),
} as const;

/** A company's name without its legal form: the stems are used up one after the other, each with a trade of its type. */
export function companyName(rng: Random, type: keyof typeof trades, index: number): string {
  const stem = stems[(index * 37) % stems.length] ?? stems[0];
  const round = Math.floor(index / stems.length);
  const trade = rng.pick(trades[type]);
  return round === 0 ? `${stem} ${trade}` : `${stem} ${round === 1 ? "& " : ""}${rng.pick(stems)} ${trade}`;
}

const given = words(
  "Ada Aisha Alice Amir Ana Anders Anika Anton Astrid Beatriz Ben Camila Carla Chen Clara Daniel David Diego Elena Elif Emil Emma Erik Fatima Felix Freya Gabriel Grace Hana Hannah Hugo Ines Ingrid Isabel Ivan Jana Javier Jin Jonas Julia Kai Karim Keiko Laila Lars Laura Lea Leo Lina Lucas Lucia Magnus Maja Marco Maria Marta Matteo Maya Mei Milan Mina Nadia Naomi Nico Nils Nina Noah Noor Olga Oliver Omar Oscar Paula Pedro Petra Priya Rafael Ravi Rosa Ruth Sam Sara Sofia Stefan Tara Theo Tomas Uma Vera Victor Wei Yara Yuki Zoe",
);
const family = words(
  "Abbott Aguilar Ahmed Almeida Andersen Arslan Bauer Becker Bennett Berg Bianchi Bianco Brandt Bruno Cardoso Carter Castro Chandra Costa Cruz Dahl Das Dias Duarte Egan Eriksen Falk Farah Ferrari Fischer Flores Fuchs Fujita Garcia Gomes Haas Hansen Hart Hayes Hoffmann Holm Ibrahim Iyer Jansen Jensen Kaya Keller Khan Kim Koch Kovac Kumar Lang Larsen Lehmann Lima Lind Lopez Lund Maier Marin Martins Mehta Meyer Moreau Mori Moser Nair Novak Nunes Nyberg Okafor Olsen Ortiz Park Patel Peters Pereira Quinn Ramos Reyes Ricci Rossi Roth Salazar Santos Sato Schmid Silva Singh Sousa Stein Suzuki Takeda Tan Torres Ueda Vargas Vogel Wagner Walsh Weber Wolf Wong Yilmaz Young Zhang Ziegler",
);

export const personName = (rng: Random): string => `${rng.pick(given)} ${rng.pick(family)}`;

const places = words(
  "Avon Bay Bridge Canal Castle Cliff Coast Creek Dale Delta Field Fjord Forest Glen Grove Harbor Heath Hill Island Lake Marsh Mill Moor Mountain Orchard Park Peak Plain Prairie Ridge River Rock Shore Spring Summit Valley Vista Wharf Wood",
);
const fronts = words(
  "Upper Lower North South East West Old New Grand Little Great High Golden Silver Blue Green Red White Black Bright",
);
const kinds = words(
  "Foods Clinics Insurance Freight Energy Textiles Schools Bank Hotels Retail Mining Dairy Motors Pharma Media Water Airways Tools Paper Steel Homes Ports Rail Farms Optics",
);

/** A customer of a partner. Customers are named, never contacted: no domain, no person. */
export const customerName = (rng: Random): string => `${rng.pick(fronts)} ${rng.pick(places)} ${rng.pick(kinds)}`;

/** `Fern & Oak Labs GmbH` → `fern-oak-labs.example`; `.example` can never be registered. */
export const domainOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")}.example`;
