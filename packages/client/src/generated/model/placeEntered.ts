/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

/**
 * Where the invitation led: the vendor's short name, and the partner.
 */
export interface PlaceEntered {
  vendor: string;
  partnerId: string | null;
}
