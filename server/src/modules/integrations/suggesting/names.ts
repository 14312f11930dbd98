const bare = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

const words = (name: string): string[] =>
  name
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

const numbered = ["number", "id", "code", "key", "nummer"];
const usual: Record<string, readonly string[]> = {
  "partners.reference": [...numbered, "accountnumber", "partnerid", "partnernumber", "partner"],
  name: ["name", "partnername", "companyname", "resellername", "company", "account", "firma"],
  types: ["types", "type", "partnertype", "partnertypes", "kind", "partnerkind", "category", "typ", "art"],
  country: ["country", "countryregion", "countrycode", "land"],
  region: ["region", "territory", "area"],
  domain: ["domain", "website", "web", "url"],
  joinedOn: ["joinedon", "joined", "joindate", "since", "startdate", "partnersince", "dabeiseit"],
  partner: [
    "partner",
    "partnerreference",
    "partnerid",
    "partnernumber",
    "reseller",
    "account",
    "accountnumber",
    "customer",
  ],
  occurredOn: ["date", "orderdate", "day", "invoicedate", "closedate", "closed", "closedon", "booked", "datum"],
  "facts.reference": [...numbered, "ordernumber", "invoicenumber", "order", "invoice", "deal", "dealid", "opportunity"],
  money: ["amount", "value", "revenue", "total", "price", "net", "betrag", "umsatz"],
};

/** How well a column's name fits a field's; 0 where it does not at all. `list` names the usual names of the field. */
export function nameScore(column: string, names: readonly string[], list: string): number {
  const own = bare(column);
  if (names.some((name) => bare(name) === own)) return 100;
  const at = (usual[list] ?? []).indexOf(own);
  if (at >= 0) return 90 - at;
  if (names.some((name) => bare(name).length > 2 && own.endsWith(bare(name)))) return 40;
  const wanted = new Set(names.flatMap(words));
  const shared = words(column).filter((word) => wanted.has(word)).length;
  return shared > 0 ? 20 + Math.min(9, shared) : 0;
}
