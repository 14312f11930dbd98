/** The small program that a new vendor starts from. */
export const starterProgram = (vendor: string, currency: string): string => `program: ${vendor} Partners
currency: ${currency}
about: Three tiers, measured over the trailing twelve months.

facts:
  booking: { amount: money, motion: [sourced, assisted] }
  certification: { person: person, name: text, validUntil: optional date }

metrics:
  sourced: { sum: booking.amount, where: booking.motion == 'sourced', over: 12 months, headline: true }
  certified_people:
    distinct: certification.person
    where: certification.validUntil == null || certification.validUntil >= asOf
    unit: people
    headline: true

tracks:
  partner:
    label: Partner
    tiers:
      Gold: metric.sourced >= 500000 && metric.certified_people >= 4
      Silver: metric.sourced >= 100000 && metric.certified_people >= 2
      Member: true
`;
