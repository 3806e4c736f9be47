import type { Channel, CustomerKind, FaultGrade, RequestKind } from '@lianban/complaint/vocabulary';

/**
 * One kind of thing customers write in about, with several ways of telling it. Texts may name `{customer}`, `{service}`,
 * `{city}`, `{day}` and `{amount}`. The variants differ in length and tone as real records do.
 */
export interface Matter {
  readonly kind: RequestKind;
  readonly faultGrade?: FaultGrade;
  readonly urgent?: boolean;
  readonly difficult?: boolean;
  readonly customerKind: CustomerKind;
  readonly channels: readonly Channel[];
  /** Part of the service's name it is about; any service where it is left out. */
  readonly about?: string;
  readonly subject: string;
  readonly told: readonly string[];
  readonly wish: readonly string[];
  readonly instruction: string;
  readonly reply: readonly string[];
  readonly cause: string;
  readonly measure: string;
  readonly question?: readonly [string, string];
  readonly progress?: string;
  /** What a dissatisfied customer says at the call-back. */
  readonly stillUnhappy: string;
}
