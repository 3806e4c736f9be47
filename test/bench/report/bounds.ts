/** What was found to bound each measure, by profiles of the processes and by EXPLAIN ANALYZE. Change it when the cause changes. */
export const BOUNDS: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Inbox',
    text: `Two round trips and a rollback: page, directory revision and count leave together. In the database the 51 contacts cost most, each looked up by key and each
checked against the caller's own list row by its policy; the count reads its index only, because what the policy looks at stands in the index. The reference pays all of this too.
What the face adds is GraphQL: parsing is remembered, so it is mostly one resolver call per field and row.`,
  },
  {
    title: 'Gateway',
    text: `An answer of one face passes through as bytes. With four faces the entities of a page are asked in one call each; joining them is the rest.`,
  },
  {
    title: 'Search',
    text: `A rare word: the pairs' posting lists, then one look-up by key for each candidate's list row and texts, once for page and count, all in one flight and planned once a connection. A common word: the list is read in its own
order until the page is full, some 20 µs a row, of which normalising the text is a third and the two policies another; so its time depends on the share of complaints that hold the word. At
10 000 complaints a common word has a few hundred hits and is found by candidates instead, as a middling one is at 1 000 000: those two ask the same, and their growth has the floor. A word once found to be common is remembered per process.`,
  },
  {
    title: 'Watcher',
    text: `Three quarters of it is the database, and most of that is pages: each clock touches its own row, its complaint's and the parties', which lie anywhere, and the log takes a page whole
the first time after a checkpoint. New versions of complaint and list rows enter no index where their page has room.
The rest is the pure decision, the sealing of events and the notices. Two batches are under way at a time.`,
  },
  {
    title: 'Intake',
    text: `One statement writes some twenty rows in sixteen tables with their indexes, row policies and foreign keys. Of about 5 ms of processor time for a complaint PostgreSQL has half: a third of that is
rows and indexes, a seventh each foreign keys, taking the JSON of the rows apart, and setting up the plan of so many tables. The face has 1.5 ms (reading, deciding, sealing), the gateway 0.5, the load 0.2.
Policies written without sub-selects, JSON read as text and a number claimed by its row's place were tried and change nothing; rows as single parameters save the server 0.3 ms and cost the face 0.2.`,
  },
  {
    title: 'Members',
    text: `The overview reads one row for each member and month by the association's index, 2 412 of a year, with some thirty counters each; the analysis by outlet adds up the year's cells. A quiet round of accountability asks
six indexes about each member. A page of the award list sorts all outlets of the contest.`,
  },
];
