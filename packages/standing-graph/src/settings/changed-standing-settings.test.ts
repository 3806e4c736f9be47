import { expect, test } from '@jest/globals';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { changedStandingSettings } from './changed-standing-settings.ts';

const { rubric } = DEFAULT_STANDING_SETTINGS;

function change(input: RawInput) {
  const reader = new InputReader(input);
  return { settings: changedStandingSettings(DEFAULT_STANDING_SETTINGS, reader, () => 'new'), problems: reader.problems };
}

test('an empty change leaves everything as it is', () => {
  expect(change({})).toEqual({ settings: DEFAULT_STANDING_SETTINGS, problems: [] });
});

test('thresholds, periods and the rubric are changed where they are named; a new item gets an id of its own', () => {
  const { settings, problems } = change({
    empComplaints: 8,
    inTimePercent: ' ８０.5 ',
    rubricItems: [...rubric.items.slice(1), { name: '态度恶劣', most: 10 }],
    rubricRates: [{ finding: 'off', itemId: 'reachability', points: 4 }],
  });
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    ...DEFAULT_STANDING_SETTINGS,
    thresholds: { ...DEFAULT_STANDING_SETTINGS.thresholds, empComplaints: 8, inTimePercent: '80.5' },
    rubric: {
      items: [...rubric.items.slice(1), { id: 'new', name: '态度恶劣', most: 10 }],
      shortNotice: null,
      drills: { off: { itemId: 'reachability', points: 4 } },
    },
  });
});

test.each<[RawInput, string, string]>([
  [{ empComplaints: 0 }, 'empComplaints', 'out_of_range'],
  [{ complaintsPer10000: '0' }, 'complaintsPer10000', 'out_of_range'],
  [{ complaintsPer10000: '5.00001' }, 'complaintsPer10000', 'out_of_range'],
  [{ inTimePercent: '100.1' }, 'inTimePercent', 'out_of_range'],
  [{ inTimePercent: '75%' }, 'inTimePercent', 'out_of_range'],
  // A median of four would tell one of them of another's figure.
  [{ leastForMedian: 4 }, 'leastForMedian', 'out_of_range'],
  [{ rubricItems: [{ id: 'reachability', name: '', most: 5 }] }, 'rubricItems.0.name', 'required'],
  [{ rubricItems: [{ id: 'reachability', name: '长时间无法接通', most: 101 }] }, 'rubricItems.0.most', 'too_large'],
  // An item that findings still propose under cannot go.
  [{ rubricItems: rubric.items.slice(0, 2) }, 'rubricRates.short_notice.itemId', 'item_unknown'],
  [{ rubricRates: [{ finding: 'empty_number', itemId: 'reachability', points: 6 }] }, 'rubricRates.empty_number.points', 'too_large'],
  [
    {
      rubricRates: [
        { finding: 'off', itemId: 'reachability', points: 2 },
        { finding: 'off', itemId: 'reachability', points: 3 },
      ],
    },
    'rubricRates',
    'duplicate',
  ],
])('%j is refused', (input, field, code) => {
  expect(change(input).problems).toContainEqual(expect.objectContaining({ field, code }));
});
