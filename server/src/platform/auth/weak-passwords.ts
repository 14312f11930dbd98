import { AppError } from "@fairway/kernel";

/** What people take who have to think of a password: it is what others try first. English and German. */
const common =
  `password passwort kennwort passphrase secret geheim login signin welcome willkommen hello hallo admin administrator
  letmein master monkey dragon shadow sunshine princess football fussball baseball basketball superman batman starwars
  pokemon michael jordan jennifer jessica daniel charlie thomas andrew matthew ashley nicole michelle summer sommer winter
  spring herbst autumn monday montag friday freitag january januar february march april august september october oktober
  november december dezember iloveyou ichliebedich iloveu lovely loveme forever family familie freedom freiheit flower
  computer internet samsung google facebook apple iphone android windows linux server database default changeme change
  temporary testing test tester user username guest demo company firma business partner partners partnerprogram channel
  reseller vendor portal program programm fairway trustno letmeinnow access unlock please bitte access qazwsx zaqxsw
  qwertz qwerty azerty asdf yxcv zxcv whatever nothing anything something killer hunter ranger buster soccer hockey tigger
  pepper ginger cookie banana orange purple silver golden diamond maverick mustang ferrari porsche mercedes yamaha harley
  austria germany deutschland schweiz england london berlin newyork america texas chelsea arsenal liverpool barcelona
  bayern dortmund schalke jesus christ angel blessed heaven unknown correcthorsebatterystaple loremipsum abcdefg`
    .split(/\s+/)
    .filter((word) => word !== "");

/** Rows of keyboards, the alphabet and the digits: what lies side by side is no secret. */
const rows = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "qwertzuiop",
  "azertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "yxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
];
const runs = rows.flatMap((row) => [row, [...row].toReversed().join("")]);

/** How many characters must be left once everything is taken away that somebody else would think of. */
const leftAtLeast = 5;

const letters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
const spelled = (text: string): string => text.replaceAll(/[013457@$!]/g, (sign) => letters[sign] ?? sign);

/** The longest part of a text, from its beginning, that lies side by side somewhere; three characters at least. */
function runAt(text: string): number {
  for (let length = text.length; length >= 3; length -= 1) {
    const part = text.slice(0, length);
    if (runs.some((run) => run.includes(part)) || new Set(part).size === 1) return length;
  }
  return 0;
}

function withoutRuns(text: string): string {
  let [rest, at] = ["", 0];
  while (at < text.length) {
    const length = runAt(text.slice(at, at + 30));
    if (length === 0) rest += text[at] ?? "";
    at += Math.max(1, length);
  }
  return rest;
}

/** What is left of a text without these words, without runs, years, blanks and repetition. */
function leftOf(text: string, words: readonly string[]): number {
  let rest = text;
  for (const word of words) rest = rest.replaceAll(word, " ");
  rest = withoutRuns(rest.replaceAll(/(19|20)\d\d/g, " ")).replaceAll(/\s/g, "");
  return rest.replaceAll(/(.{1,6}?)\1+/gu, "$1").length;
}

const weak = (): AppError =>
  new AppError("validation", "password.weak", "This password is one that others would try.", {
    remedy: "Take several words that do not belong together, and nothing of your name, address or company.",
    problems: [{ path: "password", message: "is easily guessed" }],
  });

/**
 * Refuses passwords that are made of what others try first: well-known ones, keys that lie side by side, years,
 * repetitions, and what is known of the person. Nothing is asked of its characters, and nobody outside is asked.
 * @throws AppError `password.weak`
 */
export function refuseWeakPassword(password: string, about: readonly string[] = []): void {
  const plain = password.normalize("NFKC").toLowerCase();
  const own = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u)).filter((word) => word.length >= 4);
  const words = [...own, ...common].toSorted((one, other) => other.length - one.length);
  const apart = `${plain.replaceAll(/[^a-z]/g, "")} ${plain.replaceAll(/[a-z]/g, "")}`;
  if ([plain, spelled(plain), apart].some((text) => leftOf(text, words) < leftAtLeast)) throw weak();
}
