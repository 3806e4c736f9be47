import type { Uuid } from '@lianban/complaint/vocabulary';
import fc from 'fast-check';
import type { Card } from '../registration.ts';

const digits = (count: number): fc.Arbitrary<string> =>
  fc.nat({ max: 10 ** count - 1 }).map((number) => String(number).padStart(count, '0'));
const mobile = digits(8).map((rest) => `+86138${rest}`);
const fixedLine = digits(6).map((rest) => `+8673184${rest}`);
const email = digits(4).map((number) => `service${number}@example.com`);
/** A text without what a check would take off it. */
const text = (longest: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'甲乙软件 (A-z)="\'+@'), minLength: 1, maxLength: longest }).map((rest) => `公${rest}`.trim());
/** A business type as some write it: 短信（彩信、流量）, or in quotation marks. */
const typeWithSeparators = fc.string({ unit: fc.constantFrom(...'短信、,;；"'), minLength: 1, maxLength: 8 }).map((rest) => `"${rest}信`);
const contact = fc.record({ name: text(10), mobile, email: fc.option(email) });

/** Cards that lack nothing, in their one form. */
export function randomCard(serviceIds: readonly Uuid[]): fc.Arbitrary<Card> {
  const services = fc.record(
    Object.fromEntries(
      serviceIds.flatMap((id) => [
        [`service_number:${id}`, digits(4).map((number) => `10657${number}`)],
        [`tariff:${id}`, fc.tuple(text(30), text(30)).map((lines) => lines.join('\n'))],
      ]),
    ),
    { requiredKeys: [] },
  );
  const plain = fc.record({
    company_name: text(30),
    business_types: fc.uniqueArray(fc.oneof(text(8), typeWithSeparators), { minLength: 1, maxLength: 4 }),
    service_contact: contact,
    technical_contact: contact,
    liaisons: fc.uniqueArray(fc.record({ name: text(10), mobile, fixedLine: fc.option(fixedLine), email: fc.option(email) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ name, mobile: number }) => `${name} ${number}`,
    }),
    hotline_fixed: fixedLine,
    hotline_mobile: mobile,
    toll_free: fc.option(digits(7).map((rest) => `+86400${rest}`)),
    email,
    web_column: digits(3).map((number) => `https://www.example.com/${number}`),
  });
  return fc.tuple(plain, services).map((parts) => Object.assign({}, ...parts) as Card);
}
