/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type UpdateTerritoryBody = {
  country?: string | null | undefined;
  region?: string | null | undefined;
  /**
     * @maxItems 50
     * @items.minLength 1
     * @items.maxLength 80
     */
  productLines?: string[] | undefined;
  fromOn: string;
  untilOn?: string | null | undefined;
  isExclusive?: boolean | undefined;
};
