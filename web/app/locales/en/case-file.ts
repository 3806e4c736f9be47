/** The case file of a complaint as a document for Word (ASC-01, ASC-02: archive). */
export const caseFile = {
  caseFile: {
    title: 'Case file',
    download: 'Download the case file (Word)',
    imprint: 'As {{organisation}} sees it, exported {{time}} by {{name}}; contact data that are masked on the page are masked here',
    deadlines: 'Deadlines',
    deadline: 'Deadline',
    startedAt: 'Began',
    dueAt: 'Due',
    endedAt: 'Ended',
    outcome: 'Outcome',
    callBacks: 'Call-backs',
    at: 'When',
    by: 'By',
    happened: 'What happened',
    size: 'Size',
    number: 'Number',
    said: '{{name}}: {{text}}',
    cutOff: 'The story is too long: it goes as far as here.',
  },
};
