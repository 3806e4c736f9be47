import { accountability } from './accountability.ts';
import { acts } from './acts.ts';
import { bulletin } from './bulletin.ts';
import { cardList } from './card-list.ts';
import { caseFile } from './case-file.ts';
import { clocks } from './clocks.ts';
import { conduct } from './conduct.ts';
import { contactReport } from './contact-report.ts';
import { followUp } from './follow-up.ts';
import { forms } from './forms.ts';
import { lists } from './lists.ts';
import { management } from './management.ts';
import { member } from './member.ts';
import { money } from './money.ts';
import { pages } from './pages.ts';
import { pastList } from './past-list.ts';
import { registry } from './registry.ts';
import { responsePlan } from './response-plan.ts';
import { sanction } from './sanction.ts';
import { shell } from './shell.ts';
import { standing } from './standing.ts';
import { stories } from './stories.ts';
import { summary } from './summary.ts';
import { supplies } from './supplies.ts';
import { twoTrack } from './two-track.ts';
import { words } from './words.ts';

/** Every text of the portal in Chinese, in the trade's own words. */
export const zhCN = {
  ...shell,
  words,
  ...lists,
  ...clocks,
  ...followUp,
  ...forms,
  ...acts,
  ...stories,
  ...pages,
  ...management,
  ...registry,
  ...cardList,
  ...pastList,
  ...supplies,
  ...contactReport,
  ...standing,
  ...member,
  ...money,
  ...conduct,
  ...sanction,
  ...accountability,
  ...bulletin,
  ...twoTrack,
  ...caseFile,
  ...responsePlan,
  ...summary,
};
