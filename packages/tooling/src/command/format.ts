import { refuse } from '../announce.ts';
import { layOut } from '../check/format.ts';

// `npm run format`: lays out every hand-written file, so that nobody has to think of it; `npm run check` compares.
try {
  await layOut();
} catch (error) {
  refuse(error);
}
