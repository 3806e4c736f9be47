import { expect, test } from '@jest/globals';
import { cardDefaults, formName, typedCard } from './card-form.ts';

const SERVICES = [{ id: 's1', name: '企业短信', number: '106573001' }];
const value = (part: object) => ({ text: null, texts: null, people: null, ...part });
const person = { name: '王五', mobile: '+8613712345678', fixedLine: null, email: null };

test('the card becomes the form’s values, numbers as people write them', () => {
  expect(
    cardDefaults(
      [
        { field: 'HOTLINE_FIXED', service: null, value: value({ text: '+8673184123456' }) },
        { field: 'BUSINESS_TYPES', service: null, value: value({ texts: ['短信', '彩信'] }) },
        { field: 'LIAISONS', service: null, value: value({ people: [person] }) },
        { field: 'TARIFF', service: SERVICES[0]!, value: value({ text: '每条 0.1 元' }) },
      ],
      SERVICES,
    ),
  ).toMatchObject({
    hotline_fixed: '0731-84123456',
    business_types: '短信\n彩信',
    liaisons: [{ name: '王五', mobile: '13712345678', fixedLine: '', email: '' }],
    services: [{ number: '', tariff: '每条 0.1 元' }],
    toll_free: '',
  });
});

test('what is typed becomes changes; a problem finds its field again, past a row that was left empty', () => {
  const form = new FormData();
  for (const [name, value] of [
    ['company_name', '云桥'],
    ['business_types', '短信、彩信\n'],
    ['liaisons[1].name', '钱七'],
    ['services[0].tariff', '每条 0.1 元'],
  ] as const)
    form.set(name, value);
  const typed = typedCard(form, { services: SERVICES, entries: [] });
  const changes = typed.map(({ change }) => change);
  const at = (field: string) => changes.findIndex((change) => change.field === field);
  expect(changes[at('BUSINESS_TYPES')]?.texts).toEqual(['短信', '彩信']);
  expect(changes[at('LIAISONS')]?.people).toEqual([{ name: '钱七', mobile: '', fixedLine: '', email: '' }]);
  expect(formName(`changes.${at('LIAISONS')}.people.0.mobile`, typed)).toBe('liaisons[1].mobile');
  expect(formName(`changes.${at('LIAISONS')}.people`, typed)).toBe('liaisons[1].name');
  expect(formName(`changes.${at('SERVICE_CONTACT')}.people.0.email`, typed)).toBe('service_contact.email');
  expect(formName(`changes.${at('SERVICE_CONTACT')}.people`, typed)).toBe('service_contact.name');
  expect(formName(`changes.${at('TARIFF')}.text`, typed)).toBe('services[0].tariff');
  expect(formName('liaisons', typed)).toBe('liaisons[1].name');
  expect(formName('effectiveDay', typed)).toBe('effectiveDay');
});

test('a registered business type that holds a comma stays one as long as its line is left alone', () => {
  const entries = [{ field: 'BUSINESS_TYPES' as const, service: null, value: value({ texts: ['企业短信（彩信、流量）', '语音'] }) }];
  const types = (typed: string) => {
    const form = new FormData();
    form.set('business_types', typed);
    return typedCard(form, { services: [], entries }).find(({ change }) => change.field === 'BUSINESS_TYPES')?.change.texts;
  };
  expect(types(String(cardDefaults(entries, [])['business_types']))).toEqual(['企业短信（彩信、流量）', '语音']);
  expect(types('企业短信（彩信、流量）\r\n语音、专线')).toEqual(['企业短信（彩信、流量）', '语音', '专线']);
});
