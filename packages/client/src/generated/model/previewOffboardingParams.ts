/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type PreviewOffboardingParams = {
lastOn: string;
/**
 * @minimum 0
 * @maximum 30
 */
keepYears?: number | undefined;
};
