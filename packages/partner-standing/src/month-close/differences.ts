import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Contribution } from '../scorecard/contribution.ts';
import type { Deduction } from '../scorecard/rubric.ts';
import type { Figure, FigureRule, MonthBase } from '../scorecard/scorecard.ts';
import type { CardContent } from './closed-card.ts';

/** One thing that differs between two versions of a card; null where it was not there. Values are as the card writes them. */
export type CardDifference =
  | { readonly kind: 'figure'; readonly rule: FigureRule; readonly before: string | null; readonly after: string | null }
  /** Whether the figure is a case for a sanction: other settings may judge the same figure differently. */
  | { readonly kind: 'breach'; readonly rule: FigureRule; readonly before: string | null; readonly after: string | null }
  | { readonly kind: 'base'; readonly field: keyof MonthBase; readonly before: string | null; readonly after: string | null }
  | {
      readonly kind: 'complaint';
      readonly complaintId: Uuid;
      readonly field: keyof Contribution;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: 'deduction'; readonly deductionId: Uuid; readonly before: string | null; readonly after: string | null };

/** What of a complaint a card rests on. */
const COMPARED = [
  'reason',
  'timeliness',
  'satisfied',
  'notSatisfied',
  'repeat',
  'answerMs',
] as const satisfies readonly (keyof Contribution)[];
const BASES = [
  'billedUsers',
  'signedGroupCustomers',
  'joinedAt',
  'pointsDeducted',
  'observed',
] as const satisfies readonly (keyof MonthBase)[];

/** What makes `after` another card than `before`: the figures first, then what is behind them. Empty: they say the same. */
export function cardDifferences(before: CardContent, after: CardContent): CardDifference[] {
  return [
    ...pairs(before.card.figures, after.card.figures, ({ rule }) => rule).flatMap(([name, one, other]) => {
      const rule = name as FigureRule;
      return [
        { kind: 'figure' as const, rule, before: figureText(one), after: figureText(other) },
        { kind: 'breach' as const, rule, before: breachText(one), after: breachText(other) },
      ];
    }),
    ...BASES.map((field) => ({
      kind: 'base' as const,
      field,
      before: text(before.card.base[field]),
      after: text(after.card.base[field]),
    })),
    ...pairs(before.contributions, after.contributions, ({ complaintId }) => complaintId).flatMap(([complaintId, one, other]) =>
      COMPARED.map((field) => ({
        kind: 'complaint' as const,
        complaintId,
        field,
        before: text(one?.[field]),
        after: text(other?.[field]),
      })),
    ),
    ...pairs(before.deductions, after.deductions, ({ id }) => id).map(([deductionId, one, other]) => ({
      kind: 'deduction' as const,
      deductionId,
      before: deductionText(one),
      after: deductionText(other),
    })),
  ].filter((difference) => difference.before !== difference.after);
}

/** What is on either list by its key, the first list's order first. */
function pairs<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): (readonly [string, T | undefined, T | undefined])[] {
  const old = new Map(before.map((one) => [key(one), one]));
  const fresh = new Map(after.map((one) => [key(one), one]));
  return [...new Set([...old.keys(), ...fresh.keys()])].map((name) => [name, old.get(name), fresh.get(name)] as const);
}

function figureText(figure: Figure | undefined): string | null {
  if (figure === undefined) return null;
  return figure.state === 'assessed' ? figure.value : figure.reason;
}

function breachText(figure: Figure | undefined): string | null {
  return figure?.state === 'assessed' ? text(figure.breached) : null;
}

/** The points that are taken away; what is undecided or declined takes none. */
function deductionText(deduction: Deduction | undefined): string | null {
  if (deduction === undefined) return null;
  return deduction.decided === null ? 'undecided' : String(deduction.decided.points);
}

function text(value: string | number | boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
