/**
 * First digits of the mobile numbers China Mobile gives out itself (REG-02). Data, not law: a programme's settings may
 * hold a newer list. Left out are segments of machines' data cards (1440, 1441, 148), which nobody
 * can call, and of resellers on its network (165, 1703, 1705, 1706), whose subscribers are not its customers. 1349 is a satellite segment.
 *
 * A number that was carried over from another operator keeps its old segment, and one carried away keeps this one:
 * the list cannot know. The first is an exception the carrier grants, the second is found by a reachability check.
 */
export const CHINA_MOBILE_SEGMENTS: readonly string[] = [
  ...['1340', '1341', '1342', '1343', '1344', '1345', '1346', '1347', '1348'],
  ...['135', '136', '137', '138', '139', '147', '150', '151', '152', '157', '158', '159'],
  ...['172', '178', '182', '183', '184', '187', '188', '195', '197', '198'],
];
