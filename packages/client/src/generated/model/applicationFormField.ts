/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormFieldHelp } from './applicationFormFieldHelp.ts';
import type { ApplicationFormFieldKind } from './applicationFormFieldKind.ts';
import type { ApplicationFormFieldLabel } from './applicationFormFieldLabel.ts';
import type { ApplicationFormFieldOptionsItem } from './applicationFormFieldOptionsItem.ts';

export interface ApplicationFormField {
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
  kind: ApplicationFormFieldKind;
  /** The question; of a consent, the text that is consented to. */
  label: ApplicationFormFieldLabel;
  help?: ApplicationFormFieldHelp;
  required: boolean;
  /**
     * A condition over other answers, such as answer.country == 'DE'.
     * @minLength 1
     * @maxLength 2000
     */
  showWhen?: string;
  /** @maxItems 60 */
  options?: ApplicationFormFieldOptionsItem[];
  /** @pattern ^-?\d+(\.\d+)?$ */
  minimum?: string;
  /** @pattern ^-?\d+(\.\d+)?$ */
  maximum?: string;
  /**
     * @minimum 1
     * @maximum 5000
     */
  maxLength?: number;
  /** @pattern ^[A-Z]{3}$ */
  currency?: string;
  /**
     * What the answer is: company.name, contact.email, partner.types, attribute:key, metric:key.
     * @pattern ^(company|contact|partner)\.[a-z]+$|^(attribute|metric):[A-Za-z][A-Za-z0-9_]{0,60}$
     */
  meaning?: string;
}
