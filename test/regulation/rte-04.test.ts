import { describe, expect, test } from '@jest/globals';
import { hoursAfter } from '@lianban/complaint/instant';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { shanghai } from '@lianban/complaint/testing/story';
import { earlyWarning, massAlerts, warnedTenants, type Arrival } from '@lianban/partner-standing/sanction/mass-complaints';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';

const NOW = shanghai('2026-07-03 10:00');
const SETTINGS = { massComplaints: DEFAULT_SETTINGS.massComplaints, massKinds: DEFAULT_STANDING_SETTINGS.massKinds };
/** So many requests, each an hour before the other, the latest now. */
const arrivals = (count: number, changes: Partial<Arrival> = {}, hours = 1): Arrival[] =>
  Array.from({ length: count }, (_, index) => ({
    complaintId: `complaint-${index}`,
    serviceId: 'sms',
    kind: 'complaint',
    faultGrade: null,
    acceptedAt: hoursAfter(NOW, -index * hours),
    ...changes,
  }));
const alerts = (all: readonly Arrival[], last: [string, string][] = [], settings = SETTINGS) =>
  massAlerts(all, new Map(last), NOW, settings);

describe('RTE-04: complaints on one service within a window', () => {
  test.each([
    ['nine', arrivals(9), 0],
    ['ten', arrivals(10), 1],
    ['eleven', arrivals(11), 1],
    ['ten, the first just within 24 h', [...arrivals(9), ...arrivals(1, { acceptedAt: shanghai('2026-07-02 10:00:00.001') })], 1],
    ['ten, the first 24 h ago', [...arrivals(9), ...arrivals(1, { acceptedAt: shanghai('2026-07-02 10:00') })], 0],
    ['ten of two services', [...arrivals(5), ...arrivals(5, { serviceId: 'mms' })], 0],
    ['ten of no service', arrivals(10, { serviceId: null }), 0],
    ['ten faults', arrivals(10, { kind: 'fault_report' }), 1],
    ['ten enquiries', arrivals(10, { kind: 'enquiry' }), 0],
    ['ten over ten days', arrivals(10, {}, 24), 0],
    ['ten to come', arrivals(10, { acceptedAt: hoursAfter(NOW, 1) }), 0],
  ])('%s', (_what, all, count) => expect(alerts(all)).toHaveLength(count));

  test('threshold and window are settings', () => {
    expect(alerts(arrivals(3), [], { ...SETTINGS, massComplaints: { threshold: 3, windowHours: 3 } })).toHaveLength(1);
    expect(alerts(arrivals(3), [], { ...SETTINGS, massComplaints: { threshold: 3, windowHours: 2 } })).toHaveLength(0);
  });

  test('one wave alerts once; a wave that goes on alerts again after a window', () => {
    expect(alerts(arrivals(20), [['sms', hoursAfter(NOW, -23)]])).toHaveLength(0);
    expect(alerts(arrivals(20), [['sms', hoursAfter(NOW, -24)]])).toHaveLength(1);
    expect(alerts(arrivals(20), [['mms', NOW]])).toHaveLength(1);
  });

  test('the carrier sees every one of them, in order, and the gravest fault', () => {
    const all = [...arrivals(9), ...arrivals(1, { complaintId: 'grave', faultGrade: 'severe', acceptedAt: hoursAfter(NOW, -20) })];
    expect(alerts(all)[0]).toMatchObject({ serviceId: 'sms', faultGrade: 'severe', windowHours: 24 });
    expect(alerts(all)[0]?.complaintIds.slice(0, 2)).toEqual(['grave', 'complaint-8']);
  });
});

describe('RTE-04: the early warning', () => {
  test('says service, fault class and count, and nothing else', () => {
    const [alert] = alerts(arrivals(12, { faultGrade: 'important' }));
    if (alert === undefined) throw new Error('no alert');
    const warning = earlyWarning(alert, '企业短信');
    expect(warning).toEqual({ serviceName: '企业短信', faultGrade: 'important', count: 12, windowHours: 24 });
    expect(JSON.stringify(warning)).not.toMatch(/complaint-|partner|sms/);
  });

  test('goes to whoever runs a related service, either way related, and not to its own partner', () => {
    const services = [
      { id: 'sms', tenantId: 'partner-a', relatedServiceIds: ['mms'] },
      { id: 'mms', tenantId: 'partner-b', relatedServiceIds: [] },
      { id: 'location', tenantId: 'partner-c', relatedServiceIds: ['sms'] },
      { id: 'location-2', tenantId: 'partner-c', relatedServiceIds: ['sms'] },
      { id: 'own', tenantId: 'partner-a', relatedServiceIds: ['sms'] },
      { id: 'other', tenantId: 'partner-d', relatedServiceIds: ['mms'] },
    ];
    expect(warnedTenants('sms', services)).toEqual(['partner-b', 'partner-c']);
    expect(warnedTenants('mms', services)).toEqual(['partner-a', 'partner-d']);
    expect(warnedTenants('unknown', services)).toEqual([]);
  });
});
