/** Lists of complaints that are over. */
export const pastList = {
  pastList: {
    import: 'Import past complaints',
    link: 'Import past complaints',
    purpose:
      'Take complaints that are over from a list: try it first, look at each row, then import. Nobody is told of them. What is still open is entered at intake, where its limits run.',
    list: 'List of past complaints',
    listHelp:
      'xlsx or csv (UTF-8, GB18030); headings in the first row, in Chinese; at most 10,000 rows and 10 MB. Days as 2025-03-04 or 2025-03-04 15:30.',
    headings:
      'There must be columns for number, day of receipt, customer, phone, subject and day of closing. There may be columns for channel, kinds of customer and complaint, description, wish, member, outlet, staff, validity, days of forwarding and report, way of closing and result.',
    tried: '{{file}}: {{new}} rows can be imported, {{unchanged}} were before, {{wrong}} are wrong. Nothing has been written yet.',
    stands: '{{file}}: {{new}} rows can be imported now, {{unchanged}} were before, {{wrong}} are wrong.',
    ignored: 'These columns are left out: {{columns}}.',
    counted: 'Count them on the scorecards of the members and the association',
    countedHelp: 'Otherwise they are kept as a record, outside scorecards and analysis. This cannot be changed afterwards.',
    apply_one: 'Import 1 complaint',
    apply_other: 'Import {{count}} complaints',
    imported_one: '1 complaint imported.',
    imported_other: '{{count}} complaints imported.',
    externalNumber: 'Number on the list',
    member: 'Member',
    state: { NEW: 'Can be imported', UNCHANGED: 'Imported before', WRONG: 'Wrong' },
  },
};
