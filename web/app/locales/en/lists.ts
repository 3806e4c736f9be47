/** Lists, their views and the search. */
export const lists = {
  list: {
    number: 'Number', deadline: 'Next deadline', clock: 'Clock', noDeadline: 'No clock running', subject: 'Matter', kind: 'Kind', status: 'Status', orderState: 'Work order', holders: 'Who has it', owner: 'First receiver', service: 'Service',
    accepted: 'Accepted', lastEvent: 'Last event', major: 'Major', repeat: 'Repeat', joint: 'Joint', returns: 'Sent back {{n}}×', returnCount: 'Times sent back', yes: 'yes',
    pages: 'Pages', previous: 'Previous', next: 'Next', keys: 'j / k to move, Enter to open, / to search', views: 'Views', count: '{{count}} in all', countOver: 'more than {{count}}',
    words: 'Find by number, customer or text', wordsHint: 'Number, customer, words in the text', search: 'Search', more: 'More conditions', clear: 'Clear conditions', any: 'Any', from: 'Accepted from', to: 'Accepted to',
    onlyMajor: 'Major only', onlyRepeat: 'Repeats only', emptyNarrowed: 'Nothing fits these conditions. Try fewer of them.', takeOne: 'Take a new request', export: 'Export this list:',
  },
  view: {
    inbox: { tab: 'Inbox', title: 'Inbox', purpose: 'What your organisation must act on now, the nearest deadline first.', empty: 'Nothing to act on. New work orders appear here.' },
    elsewhere: { tab: 'Ours, elsewhere', title: 'Ours, elsewhere', purpose: 'Complaints you own that others work on now: urge, answer questions, follow up.', empty: 'None of your complaints is with others.' },
    callback: { tab: 'To call back', title: 'To call back', purpose: 'Every work order has ended; the customer waits for your call.', empty: 'Nobody to call back. Complaints appear here when their work orders have ended.' },
    breached: { tab: 'Breached', title: 'Breached', purpose: 'Open complaints with a clock that has run out: handle or press first.', empty: 'No clock has run out.' },
    open: { tab: 'Open', title: 'Open', purpose: 'Every complaint your organisation takes part in that is not closed.', empty: 'Nothing is open.' },
    closed: { tab: 'Closed', title: 'Closed', purpose: 'Closed complaints, to look up and export.', empty: 'Nothing was closed yet.' },
    all: { tab: 'All', title: 'All complaints', purpose: 'Every complaint your organisation took part in.', empty: 'There are no complaints yet.' },
  },
  search: { title: 'Search', results: 'Results for "{{q}}"', purpose: 'A whole number opens the complaint; else customers and words inside the texts, within what your organisation may see.', pages: 'Pages:', nothing: 'Nothing found. Try another word, or fewer letters.' },
  home: {
    title: 'Hello, {{name}}', purpose: 'What needs you now.', waiting: '{{count}} wait for you, {{late}} of them overdue.', nothing: 'Nothing waits for you.', all: 'See all {{count}}',
    section: { inbox: 'Inbox', callBack: 'To call back', breached: 'Breached', elsewhere: 'Ours, elsewhere', open: 'Open' },
  },
};
