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
    text: `One statement writes some twenty rows in eleven tables with their indexes, row policies and foreign keys, about 1.4 ms in the server; the search pairs are the largest part of it. Reading, deciding,
sealing and answering take about 2 ms in the face and 0.7 ms in the gateway; half of that is system calls.`,
  },
  {
    title: 'Members',
    text: `The overview reads one row for each member and month by the association's index, 2 412 of a year, with some thirty counters each; the analysis by outlet adds up the year's cells. A quiet round of accountability asks
six indexes about each member. A page of the award list sorts all outlets of the contest.`,
  },
];
