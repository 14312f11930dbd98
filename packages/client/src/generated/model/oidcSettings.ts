/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface OidcSettings {
  issuer: string;
  clientId: string;
  hasSecret: boolean;
}
