/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type ApplicationFormFieldKind = typeof ApplicationFormFieldKind[keyof typeof ApplicationFormFieldKind];


export const ApplicationFormFieldKind = {
  text: 'text',
  longText: 'longText',
  number: 'number',
  money: 'money',
  choice: 'choice',
  choices: 'choices',
  country: 'country',
  url: 'url',
  email: 'email',
  yesNo: 'yesNo',
  consent: 'consent',
} as const;
