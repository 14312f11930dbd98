/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type GetPersonAccessReplyPlacesItemPermissionsItem = {
  permission: string;
  through: string[];
  ownOnly: boolean;
};
