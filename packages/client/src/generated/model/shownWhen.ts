/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */


export type ShownWhen = {
  all: ShownWhen[];
} | {
  any: ShownWhen[];
} | {
  not: ShownWhen;
} | {
  field: string;
  is: '==' | '!=' | '<' | '<=' | '>' | '>=' | 'has';
  value: string | boolean;
} | {
  field: string;
  is: 'given';
};
