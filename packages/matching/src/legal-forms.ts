/** Legal forms by their words; of several that fit, the longest is taken off. */
const forms = [
  // Germany, Austria, Switzerland
  "gmbh & co kg, gmbh co kg, gmbh und co kg, gmbh & co kgaa, ag & co kg, ag co kg, gmbh, ggmbh, mbh, ag, kg, kgaa, ohg, gbr, ug, ug haftungsbeschrankt, eg, ev, ek, e k, e u, eu, se, sarl",
  // Britain, Ireland, United States, Canada, Australia, India, Singapore
  "ltd, limited, plc, llp, lp, llc, l l c, inc, incorporated, corp, corporation, co, company, pllc, pc, pte ltd, pte limited, pty ltd, pty limited, pty, pvt ltd, pvt limited, private limited, public limited company, dac, ulc, bhd, sdn bhd, cic",
  // France, Belgium, Luxembourg
  "sa, sas, sasu, sarl, eurl, snc, sci, sca, scop, gie, sprl, bvba, srl, asbl",
  // Italy, Spain, Portugal, Latin America
  "spa, srls, snc, sas, ss, sl, slu, slp, sau, sociedad limitada, sociedad anonima, lda, limitada, ltda, eireli, sa de cv, s de rl de cv, s de rl, sapi de cv",
  // Netherlands, Nordics, Baltics
  "bv, b v, nv, n v, vof, cv, ab, aktiebolag, hb, as, asa, ans, aps, a s, oy, oyj, ab oy, oy ab, hf, ehf, ou, uab, sia",
  // Central and Eastern Europe, Turkey, Asia
  "sp z o o, sp z oo, sp zoo, spolka z oo, spolka z o o, sp j, sp k, spzoo, s r o, sro, a s, as, spol s r o, kft, zrt, nyrt, bt, doo, d o o, dd, d d, ad, ead, eood, ood, ooo, zao, oao, pao, tov, ltd sti, as turkey, kk, k k, gk, kabushiki kaisha, pt, tbk, co ltd, company limited, jsc, fze, fzco, fz llc",
].join(", ");

const known: readonly (readonly string[])[] = [
  ...new Set(
    forms
      .split(", ")
      .map((form) => form.replaceAll("&", "").replaceAll(/ +/g, " ").trim())
      .filter((form) => form !== ""),
  ),
]
  .map((form) => form.split(" "))
  .toSorted((a, b) => b.length - a.length || (a.join(" ") < b.join(" ") ? -1 : 1));

const endsWith = (words: readonly string[], form: readonly string[]): boolean =>
  words.length > form.length && form.every((word, i) => words[words.length - form.length + i] === word);
const startsWith = (words: readonly string[], form: readonly string[]): boolean =>
  words.length > form.length && form.every((word, i) => words[i] === word);

/** Forms that stand before a name where they are used. */
const leading = new Set(["pt", "ooo", "zao", "oao", "pao", "tov", "sarl", "sas"]);

/** The words of a name without its legal forms, and those forms; a name that is nothing else keeps its words. */
export function withoutLegalForm(words: readonly string[]): { words: readonly string[]; forms: readonly string[] } {
  const found: string[] = [];
  let rest = words;
  for (;;) {
    const form = known.find((each) => endsWith(rest, each));
    if (!form) break;
    found.unshift(form.join(" "));
    rest = rest.slice(0, rest.length - form.length);
  }
  const first = known.find((form) => form.length === 1 && leading.has(form[0] ?? "") && startsWith(rest, form));
  if (first) return { words: rest.slice(first.length), forms: [first.join(" "), ...found] };
  return { words: rest, forms: found };
}
