/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SignInConnectionOurs = {
  redirectUrl: string;
  entityId: string;
  metadataUrl: string;
  scimUrl: string;
};
