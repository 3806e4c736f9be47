import type { HttpJob, InsertJob, Loaded } from '../child/load.ts';
import type { BenchOptions } from '../options.ts';
import type { Children } from '../scene/children.ts';
import type { MemberDatabase } from '../scene/member-database.ts';
import type { Scene } from '../scene/scene.ts';
import type { ScorecardDatabase } from '../scene/scorecard-database.ts';
import type { TokenOffice } from '../scene/tokens.ts';

/** What every measure works with. */
export interface Bench {
  readonly options: BenchOptions;
  /** One a size, ascending. */
  readonly scenes: readonly Scene[];
  readonly children: Children;
  readonly office: TokenOffice;
  /** The process that makes load. */
  readonly load: (job: HttpJob | InsertJob) => Promise<Loaded>;
  /** For files that the run's processes read; goes with the run. */
  readonly folder: string;
  /** Makes a database of so many records behind scorecards; whoever opens it closes it. */
  readonly openScorecards: (size: number) => Promise<ScorecardDatabase>;
  /** The same of complaints behind the cards of an association's members. */
  readonly openMembers: (size: number) => Promise<MemberDatabase>;
  readonly announce: (line: string) => void;
}
