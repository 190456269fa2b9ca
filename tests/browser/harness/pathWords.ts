/** What is said and written on the path from booking to the sealed record. */
export const pathWords = {
  theirs: 'The attendance letters',
  hers: 'How the half-term ended',
  experience: 'Case 4-019: told a lunchtime supervisor about a night alone.',
  reflection: 'It stayed with me on the way home.',
  analysis: 'We assume an adult was there; nobody has asked.',
  action: 'Ring the family hub before Friday',
  line: 'Early help asked for, because nobody was at home at night.',
  comment: 'I would add that the family asked for this themselves.',
};
