/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPartnerPersonAccessReplyPlacesItemPermissionsItem = {
  permission: string;
  through: string[];
  ownOnly: boolean;
};
