/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ObjectToPartnerApplicationReplyContact = {
  name: string;
  email: string;
};
