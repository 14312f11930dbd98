/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type HomePlaceWaitingItemMostUrgent = {
  label: string;
  dueOn: string | null;
  late: boolean;
};
